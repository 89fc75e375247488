-- Mails to candidates, queued in the commit that gives rise to them. Nothing of them outlives its request. What a mail says
-- is written when it is sent, from the request: no text is kept.
create table mail (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    request_id uuid not null references presentation_request (id) on delete cascade,
    kind varchar(16) not null,
    -- Counts invitations of one request; one reminder and one farewell there are at most.
    number integer not null,
    language varchar(16) not null,
    recipient varchar(320) not null,
    state varchar(16) not null,
    attempts integer not null,
    created_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    -- Who sends it now, and until when nobody else may.
    lease varchar(36),
    leased_until timestamp(6) with time zone,
    settled_at timestamp(6) with time zone,
    -- What the mail server said last.
    answer varchar(300),
    unique (request_id, kind, number)
);
create index mail_queue on mail (state, due_at);

-- Many candidates asked at once for one job.
create table request_batch (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    job_id uuid not null references job (id) on delete cascade,
    created_by varchar(255) not null,
    created_by_name varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    -- What each of them is asked, as JSON.
    wanted text not null,
    size integer not null,
    purge_at timestamp(6) with time zone not null
);
create index request_batch_of_job on request_batch (employer_id, job_id, created_at);

-- One candidate of a batch. Once the request is open, who it is stands there and no longer here.
create table batch_line (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    batch_id uuid not null references request_batch (id) on delete cascade,
    position integer not null,
    state varchar(16) not null,
    candidate_name varchar(200),
    candidate_email varchar(320),
    candidate_reference varchar(200),
    request_id uuid references presentation_request (id) on delete set null,
    problem varchar(600),
    unique (batch_id, position)
);
create index batch_line_queue on batch_line (state, batch_id, position);
create index batch_line_request on batch_line (request_id);
