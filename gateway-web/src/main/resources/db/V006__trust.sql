-- What an authority demands of the issuer identifier that a credential claims, and which identifiers may be claimed, one a line.
alter table trust_anchor add column name_rule varchar(40) default 'none' not null;
alter table trust_anchor add column issuers varchar(31000);
alter table trust_anchor alter column credential_types set data type varchar(16000);
alter table trusted_issuer alter column credential_types set data type varchar(16000);
-- The keys that are an issuer's because the employer says so: an array of public keys as JWKs.
alter table trusted_issuer add column pinned_keys text;

-- Whether certificates below the authorities on an employer's own list must be shown not to be revoked.
create table trust_policy (
    employer_id uuid primary key references employer (id),
    revocation varchar(16) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(255) not null
);
