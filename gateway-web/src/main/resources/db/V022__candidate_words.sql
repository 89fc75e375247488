-- In which language the purpose of a request is written, as a BCP 47 tag; null where nobody said.
alter table presentation_request add column purpose_language varchar(16);

-- Which claims each presented credential showed: their names and no values, sealed; null where that was not kept yet.
alter table assessment add column shown text;

-- Whom candidates turn to, as the employer's administrator wrote it: it goes before what the operator's list says.
alter table employer add column own_contact varchar(300);
