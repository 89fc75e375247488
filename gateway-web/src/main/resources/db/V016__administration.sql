-- Why somebody is relied on, what shows it, and until when it holds.
alter table trusted_issuer add column reason varchar(1000);
alter table trusted_issuer add column evidence varchar(600);
alter table trusted_issuer add column ends_at timestamp(6) with time zone;
alter table trust_anchor add column reason varchar(1000);
alter table trust_anchor add column evidence varchar(600);
alter table trust_anchor add column ends_at timestamp(6) with time zone;

-- Who signed what candidates showed, and how that stood: an admin sees whom nobody vouches for. It goes with its request.
create table seen_issuer (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    request_id uuid not null references presentation_request (id),
    issuer varchar(600) not null,
    name varchar(200),
    key_source varchar(24) not null,
    credential_type varchar(300) not null,
    standing varchar(16) not null,
    seen_at timestamp(6) with time zone not null
);
create index seen_issuer_of_employer on seen_issuer (employer_id, issuer);
create index seen_issuer_of_request on seen_issuer (request_id);

-- Who has logged in, and as what the last time. Roles are the identity provider's; this only remembers them.
create table known_person (
    employer_id uuid not null references employer (id),
    subject varchar(255) not null,
    display_name varchar(200) not null,
    roles varchar(200) not null,
    first_login_at timestamp(6) with time zone not null,
    last_login_at timestamp(6) with time zone not null,
    primary key (employer_id, subject)
);

-- Request templates that an employer's admin wrote. Each change is a version of its own; the latest is what can be asked for.
create table own_template (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    name varchar(64) not null,
    version integer not null,
    title varchar(200) not null,
    description varchar(1000) not null,
    purpose varchar(1000) not null,
    dcql_query text not null,
    retired boolean not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(255) not null,
    unique (employer_id, name, version)
);
