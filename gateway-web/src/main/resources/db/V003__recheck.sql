-- What a later look at an answer needs, sealed, and when the next look is due. Goes with the assessment when that is erased.
alter table assessment add column kept text;
alter table assessment add column recheck_at timestamp(6) with time zone;
alter table assessment add column recheck_attempts integer default 0 not null;
create index assessment_recheck on assessment (recheck_at);
