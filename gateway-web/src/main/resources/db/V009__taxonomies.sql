-- Taxonomies that employers imported. The concepts themselves lie in the directory of taxonomies, under the row's id.
create table taxonomy (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    name varchar(120) not null,
    kind varchar(24) not null,
    file_name varchar(200) not null,
    bytes bigint not null,
    version varchar(200) not null,
    state varchar(16) not null,
    use_when_ready boolean not null,
    used_since timestamp(6) with time zone,
    attempts integer not null,
    leased_until timestamp(6) with time zone,
    reading_file varchar(200) not null,
    rows_done bigint not null,
    percent_indexed integer not null,
    report text,
    problem varchar(1000),
    created_at timestamp(6) with time zone not null,
    created_by varchar(255) not null,
    finished_at timestamp(6) with time zone
);
create index taxonomy_of_employer on taxonomy (employer_id, created_at);
create index taxonomy_state on taxonomy (state, leased_until);
