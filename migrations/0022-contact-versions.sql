-- Two windows that change one contact: the later save is told, and overwrites nothing.
alter table contacts add column version integer not null default 1;
