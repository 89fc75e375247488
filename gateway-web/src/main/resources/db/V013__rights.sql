-- Whom candidates turn to about what is kept: an e-mail address or a page of the employer's.
alter table employer add column contact varchar(300);

-- When the candidate asked not to be scored; null as long as they have not.
alter table presentation_request add column unscored_at timestamp(6) with time zone;

-- A candidate's way to their rights, without an account. Outlives its request for a while, to say that it was erased.
create table rights_link (
    request_id uuid primary key,
    employer_id uuid not null references employer (id),
    secret_hash varchar(64) not null unique,
    -- Sealed, so that the receipt can show the address again; null once everything is erased.
    secret varchar(300),
    made_at timestamp(6) with time zone not null,
    erased_at timestamp(6) with time zone,
    -- When the row itself goes; null as long as the request is there.
    ends_at timestamp(6) with time zone
);
create index rights_link_ends on rights_link (ends_at);

-- What candidates state about what was concluded, and what a person answers.
create table candidate_statement (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    request_id uuid not null references presentation_request (id),
    kind varchar(16) not null,
    about varchar(64) not null,
    said varchar(2000) not null,
    said_at timestamp(6) with time zone not null,
    answer varchar(2000),
    answered_at timestamp(6) with time zone,
    answered_by varchar(255),
    answered_by_name varchar(200)
);
create index candidate_statement_of_request on candidate_statement (request_id);
create index candidate_statement_open on candidate_statement (employer_id, answered_at);
