-- Whom one meets at a company, and the files that went out with an application.

create table contacts (
  owner_id uuid not null,
  id uuid not null default gen_random_uuid(),
  application_id uuid not null,
  name text not null check (char_length(name) between 1 and 200),
  -- What they are in it: recruiter, hiring manager, somebody on the panel.
  part text not null default '' check (char_length(part) <= 200),
  email text not null default '' check (char_length(email) <= 320),
  notes text not null default '' check (char_length(notes) <= 5000),
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, id),
  foreign key (owner_id, application_id) references applications on delete cascade
);
create index contacts_by_application on contacts (owner_id, application_id, created_at);

create table application_files (
  owner_id uuid not null,
  id uuid not null default gen_random_uuid(),
  application_id uuid not null,
  -- Under which name it is downloaded again.
  name text not null check (char_length(name) between 1 and 200),
  bytes bytea not null check (octet_length(bytes) <= 2097152),
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, id),
  foreign key (owner_id, application_id) references applications on delete cascade
);
create index application_files_by_application on application_files (owner_id, application_id, created_at);
