-- What was signed about a request, so that asking again gives the same bytes: records, and the signatures of PDF files.
create table signed_document (
    id uuid primary key,
    employer_id uuid not null references employer (id),
    request_id uuid not null references presentation_request (id),
    -- SHA-256 of what was to be signed, without the time.
    content_hash varchar(64) not null,
    -- A compact JWS, or a CMS signature in base64.
    signed text not null,
    signed_at timestamp(6) with time zone not null,
    constraint signed_document_once unique (request_id, content_hash)
);

-- The addresses that QR codes on PDF files lead to. A row outlives its request, without saying any more which it was.
create table status_link (
    token_hash varchar(64) primary key,
    -- Null once the request was erased.
    employer_id uuid references employer (id),
    request_id uuid references presentation_request (id),
    revision integer not null,
    made_at timestamp(6) with time zone not null,
    erased_at timestamp(6) with time zone
);
create index status_link_of_request on status_link (request_id);
