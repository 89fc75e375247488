-- Every row names its employer: nothing is read without saying whose it is.
create table employer (
    id uuid primary key,
    slug varchar(64) not null unique,
    name varchar(200) not null,
    created_at timestamp(6) with time zone not null
);

-- Bearer tokens of API clients. Only a hash is kept: a stolen table opens no door.
create table api_token (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    name varchar(120) not null,
    token_hash varchar(64) not null unique,
    roles varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);

-- Browser sessions of people who logged in; the cookie's value is hashed too.
create table login_session (
    token_hash varchar(64) primary key,
    employer_id uuid not null references employer (id),
    subject varchar(255) not null,
    display_name varchar(200) not null,
    roles varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);

create table job (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    title varchar(300) not null,
    description text not null,
    requirements text not null,
    revision integer not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(255) not null
);
create index job_of_employer on job (employer_id, created_at);

create table presentation_request (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    job_id uuid not null references job (id),
    requested_by varchar(255) not null,
    requested_by_name varchar(200) not null,
    candidate_name varchar(200),
    candidate_email varchar(320),
    candidate_reference varchar(200),
    template varchar(64),
    dcql_query text not null,
    purpose varchar(1000) not null,
    profile varchar(16) not null,
    response_mode varchar(24) not null,
    client_id_prefix varchar(24) not null,
    client_id varchar(600),
    request_uri_method varchar(8) not null,
    nonce varchar(64) not null,
    wallet_state varchar(64) not null,
    -- Two independent secrets: what the wallet's addresses are made of, and what the candidate's page is made of.
    wallet_path varchar(64) not null unique,
    candidate_path varchar(64) not null unique,
    -- The private key that opens the response, wrapped; null as soon as the request is closed.
    response_key text,
    state varchar(16) not null,
    reason varchar(64),
    opened_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    fetched_at timestamp(6) with time zone,
    answered_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone,
    purge_at timestamp(6) with time zone not null,
    retention_seconds bigint not null,
    -- The browser that started the flow, and the one-time code its return must show; both hashed.
    browser_hash varchar(64),
    response_code_hash varchar(64),
    return_attempts integer not null,
    revision integer not null,
    connector varchar(32),
    ats_application varchar(200),
    ats_candidate varchar(200),
    ats_order varchar(64),
    ats_callbacks varchar(4000)
);
create index request_of_employer on presentation_request (employer_id, opened_at);
create index request_due on presentation_request (state, expires_at);
create index request_purge on presentation_request (purge_at);

create table assessment (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    request_id uuid not null unique references presentation_request (id),
    outcome varchar(16) not null,
    reason varchar(64) not null,
    judged_at timestamp(6) with time zone not null,
    document text not null
);

-- An employer's account with an applicant-tracking system. Secrets are sealed with the gateway's master key.
create table ats_account (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    connector varchar(32) not null,
    settings text not null,
    sealed_secrets text not null,
    created_at timestamp(6) with time zone not null,
    unique (employer_id, connector)
);

-- The outbox: written in the commit that closes the request, carried by the worker.
create table delivery (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    request_id uuid not null references presentation_request (id),
    connector varchar(32) not null,
    step varchar(64) not null,
    position integer not null,
    revision integer not null,
    idempotency_key varchar(64) not null unique,
    marker varchar(32) not null,
    state varchar(16) not null,
    attempts integer not null,
    due_at timestamp(6) with time zone not null,
    external_reference varchar(600),
    last_answer varchar(600),
    created_at timestamp(6) with time zone not null,
    settled_at timestamp(6) with time zone,
    ambiguous boolean not null
);
create index delivery_due on delivery (state, due_at);
create index delivery_of_request on delivery (employer_id, request_id, position);

-- What an ATS sent, remembered so that the second copy changes nothing.
create table inbound_event (
    employer_id uuid not null references employer (id),
    connector varchar(32) not null,
    dedupe_key varchar(128) not null,
    request_id uuid,
    reference varchar(64) not null,
    received_at timestamp(6) with time zone not null,
    primary key (employer_id, connector, dedupe_key)
);

create table trust_anchor (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    name varchar(200) not null,
    pem text not null,
    credential_types varchar(2000) not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(255) not null
);
create index trust_anchor_of_employer on trust_anchor (employer_id);

create table trusted_issuer (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    identifier varchar(600) not null,
    name varchar(200),
    credential_types varchar(2000) not null,
    key_source varchar(24) not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(255) not null,
    unique (employer_id, identifier)
);

-- Who did what, when: ids and check names, never a claim.
create table audit_event (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    happened_at timestamp(6) with time zone not null,
    actor varchar(255) not null,
    action varchar(64) not null,
    about uuid,
    detail varchar(200)
);
create index audit_of_employer on audit_event (employer_id, happened_at);
