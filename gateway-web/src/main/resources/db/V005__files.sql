-- Whether a candidate may answer with a file, and how many were handed in.
alter table presentation_request add column accepts_files boolean default false not null;
alter table presentation_request add column file_attempts integer default 0 not null;
