-- What a rejection leaves behind: a request for feedback, causes kept apart, and what interviewers said.

-- One request an application: what the person fills in, and the text once they have changed it.
create table feedback_requests (
  owner_id uuid not null,
  application_id uuid not null,
  version text not null check (char_length(version) between 1 and 40),
  name text not null default '' check (char_length(name) <= 200),
  address text not null default '' check (char_length(address) <= 254),
  round text not null default '' check (char_length(round) <= 40),
  wants text not null default '' check (char_length(wants) <= 1000),
  future text not null default '' check (char_length(future) <= 500),
  signed text not null default '' check (char_length(signed) <= 200),
  -- Empty while it is the one that the fields make.
  body text not null default '' check (char_length(body) <= 5000),
  sent_on date,
  updated_at timestamptz(3) not null default now(),
  primary key (owner_id, application_id),
  foreign key (owner_id, application_id) references applications on delete cascade
);

-- Said by the employer, observed or guessed: never mixed.
create table rejection_causes (
  owner_id uuid not null,
  id uuid not null default gen_random_uuid(),
  application_id uuid not null,
  kind text not null check (char_length(kind) between 1 and 40),
  about text not null check (char_length(about) between 1 and 40),
  -- Of what was said: their own words.
  words text not null check (char_length(words) between 1 and 1000),
  who text not null default '' check (char_length(who) <= 200),
  round text not null default '' check (char_length(round) <= 40),
  heard_on date,
  -- The question that is to test it; null for the lesson of its first criterion.
  test_question text check (char_length(test_question) <= 100),
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, id),
  foreign key (owner_id, application_id) references applications on delete cascade
);
create index rejection_causes_by_application on rejection_causes (owner_id, application_id);

-- The criteria that a cause speaks about; a level only where the person says how they heard it.
create table cause_criteria (
  owner_id uuid not null,
  cause_id uuid not null,
  criterion text not null check (char_length(criterion) between 1 and 64),
  level text check (char_length(level) <= 40),
  primary key (owner_id, cause_id, criterion),
  foreign key (owner_id, cause_id) references rejection_causes on delete cascade
);

-- What an interviewer said about the person, a criterion at a time, as the person heard it.
create table interviewer_remarks (
  owner_id uuid not null,
  id uuid not null default gen_random_uuid(),
  application_id uuid not null,
  criterion text not null check (char_length(criterion) between 1 and 64),
  level text not null check (char_length(level) between 1 and 40),
  words text not null check (char_length(words) between 1 and 1000),
  who text not null check (char_length(who) between 1 and 200),
  round text not null default '' check (char_length(round) <= 40),
  heard_on date not null,
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, id),
  foreign key (owner_id, application_id) references applications on delete cascade
);
create index interviewer_remarks_by_application on interviewer_remarks (owner_id, application_id);
create index interviewer_remarks_by_criterion on interviewer_remarks (owner_id, criterion, heard_on desc);
