-- What an employer scores with: a row each time it was changed, none of them ever changed or removed. No row: as shipped.
create table weights_version (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    number integer not null,
    numbers text not null,
    scoring boolean not null,
    reason varchar(500) not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(255) not null,
    unique (employer_id, number)
);
