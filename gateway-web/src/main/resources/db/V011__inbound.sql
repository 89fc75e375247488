-- Where one account's ATS calls. The address finds the account; what arrives there still has to prove itself.
create table ats_address (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    connector varchar(32) not null,
    key_hash varchar(64) not null unique,
    -- For the administrator to see again; sealed with the gateway's master key.
    sealed_key text not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(255) not null,
    -- Null for the address to enter at the ATS; an earlier one is answered until then.
    ends_at timestamp(6) with time zone
);
create index ats_address_of_account on ats_address (employer_id, connector);

-- An order keeps the name that the vendor gave it, and what was said about it.
alter table inbound_event alter column reference set data type varchar(200);
alter table inbound_event add column joined boolean default false not null;
create unique index inbound_event_reference on inbound_event (employer_id, connector, reference);
alter table presentation_request alter column ats_order set data type varchar(200);
alter table presentation_request alter column ats_callbacks set data type varchar(32000);
alter table presentation_request add column ats_message varchar(1000);
create index request_of_candidate on presentation_request (employer_id, connector, ats_candidate);
create index request_of_application on presentation_request (employer_id, connector, ats_application);

-- One open request for one application and package, whoever ordered it.
create table open_order (
    employer_id uuid not null references employer (id),
    connector varchar(32) not null,
    application varchar(200) not null,
    package_id varchar(64) not null,
    request_id uuid not null,
    primary key (employer_id, connector, application, package_id)
);
create index open_order_request on open_order (request_id);
insert into open_order (employer_id, connector, application, package_id, request_id)
    select r.employer_id, r.connector, r.ats_application, r.template, r.id
    from presentation_request r
    where r.connector is not null and r.ats_application is not null and r.template is not null
      and r.state in ('OPEN', 'FETCHED', 'ANSWERED')
      and not exists (
          select 1 from presentation_request n
          where n.employer_id = r.employer_id and n.connector = r.connector and n.ats_application = r.ats_application
            and n.template = r.template and n.state in ('OPEN', 'FETCHED', 'ANSWERED')
            and (n.opened_at > r.opened_at or n.opened_at = r.opened_at and n.id > r.id));

-- What happened in an ATS: committed before the vendor is answered, worked on afterwards. References, never names.
create table inbound_change (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    connector varchar(32) not null,
    dedupe_key varchar(64) not null,
    event varchar(120) not null,
    reference varchar(600) not null,
    more text not null,
    happened_at timestamp(6) with time zone,
    received_at timestamp(6) with time zone not null,
    state varchar(16) not null,
    attempts integer not null,
    due_at timestamp(6) with time zone not null,
    settled_at timestamp(6) with time zone,
    outcome varchar(600),
    -- What an ATS complains of, which may quote what was sent.
    sealed_detail text,
    unique (employer_id, connector, dedupe_key)
);
create index inbound_change_due on inbound_change (state, due_at);
create index inbound_change_of_record on inbound_change (employer_id, connector, reference, event);

-- Which job of ours an ATS's job is.
create table ats_job (
    employer_id uuid not null references employer (id),
    connector varchar(32) not null,
    job_ref varchar(200) not null,
    job_id uuid not null references job (id),
    created_at timestamp(6) with time zone not null,
    created_by varchar(255) not null,
    primary key (employer_id, connector, job_ref)
);

-- Who comes into this stage is asked for this package.
create table stage_rule (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    connector varchar(32) not null,
    -- Empty for a stage that every job of the ATS has.
    job_ref varchar(200) not null,
    stage_ref varchar(200) not null,
    label varchar(300) not null,
    package_id varchar(64) not null,
    active boolean not null,
    most_hourly integer not null,
    most_daily integer not null,
    most_at_once integer not null,
    cancel_when_closed boolean not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(255) not null,
    leased_until timestamp(6) with time zone not null,
    unique (employer_id, connector, job_ref, stage_ref, package_id)
);

-- An application that came into such a stage. Name and address are sealed, and go when it is settled.
create table staged_move (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    rule_id uuid not null,
    connector varchar(32) not null,
    application varchar(200) not null,
    candidate varchar(200),
    package_id varchar(64) not null,
    job_ref varchar(200) not null,
    sealed_candidate text,
    state varchar(16) not null,
    reason varchar(300) not null,
    seen_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    settled_at timestamp(6) with time zone,
    request_id uuid,
    unique (employer_id, connector, application, package_id)
);
create index staged_move_due on staged_move (rule_id, state, due_at);
create index staged_move_request on staged_move (request_id);
