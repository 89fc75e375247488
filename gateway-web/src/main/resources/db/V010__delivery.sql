-- One queue for each place in an ATS: what has a smaller turn goes first. Older rows queue by request.
alter table delivery add column target varchar(200) default '-' not null;
alter table delivery add column turn bigint default 0 not null;
update delivery set target = cast(request_id as varchar(36)), turn = cast(extract(epoch from created_at) * 1000000 as bigint) + position;
-- Who carries it now, and until when nobody else may.
alter table delivery add column lease varchar(36);
alter table delivery add column leased_until timestamp(6) with time zone;
alter table delivery add column first_failed_at timestamp(6) with time zone;
-- Where the ATS cannot be searched: whether the longer wait is over, and whether it was then sent once more.
alter table delivery add column blind_waits integer default 0 not null;
alter table delivery add column possible_duplicate boolean default false not null;
-- Whether somebody waits for it, or it is made up for in quiet times.
alter table delivery add column urgent boolean default true not null;
-- Why a person has to look, the last call as digest, and what a person said when discarding it.
alter table delivery add column cause varchar(32);
alter table delivery add column last_call varchar(300);
alter table delivery add column discard_reason varchar(500);
-- What the ATS showed of it when last asked.
alter table delivery add column shown varchar(16);
alter table delivery add column shown_detail varchar(600);
alter table delivery add column shown_at timestamp(6) with time zone;
create index delivery_queue on delivery (employer_id, connector, target, state, turn);
create index delivery_settled on delivery (state, settled_at);

-- How an account may be called just now: shared by all gateways on this database.
create table ats_traffic (
    employer_id uuid not null references employer (id),
    connector varchar(32) not null,
    -- The bucket as one instant: how far ahead of the clock the calls so far have come.
    spent_until timestamp(6) with time zone not null,
    blocked_until timestamp(6) with time zone,
    -- The circuit breaker: failures in a row, how often it opened since the last success, and until when it is open or tried.
    failures integer not null,
    opened integer not null,
    open_until timestamp(6) with time zone,
    probe_until timestamp(6) with time zone,
    paused_at timestamp(6) with time zone,
    pause_cause varchar(32),
    pause_reason varchar(600),
    primary key (employer_id, connector)
);
insert into ats_traffic (employer_id, connector, spent_until, failures, opened)
    select employer_id, connector, created_at, 0, 0 from ats_account;

-- Calls under way, so that gateways count each other's. A gateway that dies loses its calls when their time is over.
create table ats_call (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    connector varchar(32) not null,
    ends_by timestamp(6) with time zone not null
);
create index ats_call_of_account on ats_call (employer_id, connector);

-- Access and refresh tokens of an account, sealed; and who renews them just now.
create table ats_token (
    employer_id uuid not null references employer (id),
    connector varchar(32) not null,
    sealed_access text,
    access_until timestamp(6) with time zone,
    sealed_refresh text,
    refreshed_at timestamp(6) with time zone,
    consented_at timestamp(6) with time zone,
    lock_owner varchar(36),
    locked_until timestamp(6) with time zone,
    primary key (employer_id, connector)
);
insert into ats_token (employer_id, connector) select employer_id, connector from ats_account;

-- Consents under way: the state that was sent along, hashed, and whose browser session it belongs to.
create table ats_consent (
    state_hash varchar(64) primary key,
    employer_id uuid not null references employer (id),
    connector varchar(32) not null,
    subject varchar(255) not null,
    session_hash varchar(64) not null,
    expires_at timestamp(6) with time zone not null
);

-- The catalogue of packages as each ATS was last given it.
create table ats_catalogue (
    employer_id uuid not null references employer (id),
    connector varchar(32) not null,
    digest varchar(64),
    state varchar(16) not null,
    answer varchar(600),
    attempts integer not null,
    due_at timestamp(6) with time zone not null,
    published_at timestamp(6) with time zone,
    primary key (employer_id, connector)
);
