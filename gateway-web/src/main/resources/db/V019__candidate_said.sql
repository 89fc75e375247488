-- What a candidate says besides answering: that less should be asked for, and why they declined, if they wanted that told.
alter table presentation_request add column less_asked_at timestamp(6) with time zone;
alter table presentation_request add column decline_reason varchar(32);
