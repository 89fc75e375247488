-- What an employer's admin decides about keeping answers and about new jobs. Written once; a change is the next version.
create table employer_policy (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    version integer not null,
    retention_days integer not null,
    longest_days integer not null,
    blind boolean not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(255) not null,
    unique (employer_id, version)
);
