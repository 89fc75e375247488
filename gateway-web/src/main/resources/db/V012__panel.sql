-- Who may see one record's requests from inside an ATS: a token that is exchanged once, and the bearer it became.
create table panel_context (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    connector varchar(32) not null,
    kind varchar(16) not null,
    record_ref varchar(200) not null,
    subject varchar(255) not null,
    display_name varchar(200) not null,
    roles varchar(200) not null,
    token_hash varchar(64) not null unique,
    created_at timestamp(6) with time zone not null,
    token_until timestamp(6) with time zone not null,
    -- Null until the token is exchanged.
    bearer_hash varchar(64) unique,
    bearer_until timestamp(6) with time zone
);
create index panel_context_ends on panel_context (token_until);
