-- Jobs whose candidates are read without knowing who they are.
create table blind_review (
    job_id uuid primary key references job (id),
    employer_id uuid not null references employer (id),
    switched_on_at timestamp(6) with time zone not null,
    switched_on_by varchar(255) not null
);
create index blind_review_of_employer on blind_review (employer_id);

-- Candidates of such jobs whom somebody wanted to know all the same, and why.
create table unsealing (
    request_id uuid primary key references presentation_request (id),
    employer_id uuid not null references employer (id),
    job_id uuid not null references job (id),
    unsealed_at timestamp(6) with time zone not null,
    unsealed_by varchar(255) not null,
    unsealed_by_name varchar(200) not null,
    ground varchar(16) not null,
    reason varchar(1000) not null
);
create index unsealing_of_job on unsealing (employer_id, job_id);

-- What people decided about a request's candidate, and why. A changed mind is one more row.
create table decision (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    request_id uuid not null references presentation_request (id),
    number integer not null,
    outcome varchar(16) not null,
    reason varchar(2000) not null,
    while_sealed boolean not null,
    decided_at timestamp(6) with time zone not null,
    decided_by varchar(255) not null,
    decided_by_name varchar(200) not null,
    unique (request_id, number)
);
create index decision_of_employer on decision (employer_id, decided_at);
