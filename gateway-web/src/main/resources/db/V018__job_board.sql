-- A job that nobody asks for any more: kept, and left out of lists.
alter table job add column archived_at timestamp(6) with time zone;

-- A job's board reads its requests by state, newest first.
create index request_of_job on presentation_request (employer_id, job_id, opened_at);
