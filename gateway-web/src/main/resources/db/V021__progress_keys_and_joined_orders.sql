-- What a delivery tells of a request that has not ended: its state then. Nothing for a result.
alter table delivery add column during varchar(16);

-- Keys that requests from an ATS present, each under a name that only this gateway can work out: they find the account
-- that is opened. What was kept before has none until somebody asks for it.
alter table ats_account add column keys_named boolean default false not null;
create table ats_account_key (
    account_id uuid not null references ats_account (id) on delete cascade,
    name varchar(64) not null,
    primary key (account_id, name)
);
create index ats_account_key_name on ats_account_key (name);
create index ats_account_of_connector on ats_account (connector);

-- Orders that wait for the same request: each is taken back by itself, and the last of them ends it.
alter table inbound_event add column callback varchar(2000);
alter table inbound_event add column taken_back_at timestamp(6) with time zone;
create index inbound_event_of_request on inbound_event (request_id);
