-- The next deliveries of an account, in their order: found without sorting all that wait.
create index delivery_next on delivery (employer_id, connector, state, urgent desc, turn, id);

-- How often opening a line's request was begun: what breaks off again and again holds up nobody, and ends.
alter table batch_line add column attempts integer default 0 not null;
