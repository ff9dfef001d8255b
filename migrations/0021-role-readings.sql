-- Which version of the rules read a role, so that those that older rules read can be read again.
alter table roles add column read_by integer not null default 0;
