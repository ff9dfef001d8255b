-- Applications, the moves they have made, and the interviews that belong to them.

create table applications (
  owner_id uuid not null references people on delete cascade,
  id uuid not null default gen_random_uuid(),
  company text not null check (char_length(company) between 1 and 200),
  company_kind text not null default 'other' check (char_length(company_kind) between 1 and 40),
  title text not null default '' check (char_length(title) <= 200),
  role_kind text not null default 'other' check (char_length(role_kind) between 1 and 40),
  stage text not null default 'saved' check (char_length(stage) between 1 and 40),
  -- How it ended; null until it is closed.
  outcome text check (char_length(outcome) between 1 and 40),
  source text not null default 'other' check (char_length(source) between 1 and 40),
  place text not null default '' check (char_length(place) <= 200),
  link text not null default '' check (char_length(link) <= 2000),
  -- The job's own text, kept because postings vanish.
  job_text text not null default '' check (char_length(job_text) <= 30000),
  notes text not null default '' check (char_length(notes) <= 20000),
  -- Which version of the CV went out.
  cv text not null default '' check (char_length(cv) <= 200),
  applied_on date,
  next_action text not null default '' check (char_length(next_action) <= 500),
  remind_on date,
  version int not null default 1 check (version > 0),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (owner_id, id)
);
create index applications_by_stage on applications (owner_id, stage, updated_at desc);

-- Every stage it has been in, since when: what the funnel counts.
create table application_moves (
  owner_id uuid not null,
  id uuid not null default gen_random_uuid(),
  application_id uuid not null,
  stage text not null check (char_length(stage) between 1 and 40),
  outcome text check (char_length(outcome) between 1 and 40),
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, id),
  foreign key (owner_id, application_id) references applications on delete cascade
);
create index application_moves_by_application on application_moves (owner_id, application_id, created_at);

alter table interviews
  add column application_id uuid,
  add column minutes int check (minutes between 1 and 1440),
  -- Who will be there, and how it is held: video, on site, a task to take home.
  add column with_whom text not null default '' check (char_length(with_whom) <= 1000),
  add column held text not null default '' check (char_length(held) <= 200),
  add foreign key (owner_id, application_id) references applications on delete cascade;
create index interviews_by_application on interviews (owner_id, application_id);
