-- The dossier of an application, the questions to ask there, and which application an answer was practised for.

create table research_facts (
  owner_id uuid not null,
  id uuid not null default gen_random_uuid(),
  application_id uuid not null,
  -- Which of the six points it belongs to.
  point text not null check (char_length(point) between 1 and 40),
  says text not null default '' check (char_length(says) <= 2000),
  -- A link, or words: who said it, and where.
  source text not null default '' check (char_length(source) <= 1000),
  -- As far as it is known: a year, a month, a day.
  dated text not null default '' check (char_length(dated) <= 20),
  state text not null default 'unknown' check (char_length(state) between 1 and 40),
  -- What the person makes of it.
  thought text not null default '' check (char_length(thought) <= 2000),
  version int not null default 1 check (version > 0),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (owner_id, id),
  foreign key (owner_id, application_id) references applications on delete cascade
);
create index research_facts_by_application on research_facts (owner_id, application_id, created_at);

create table attempt_applications (
  owner_id uuid not null,
  attempt_id uuid not null,
  application_id uuid not null,
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, attempt_id),
  foreign key (owner_id, attempt_id) references attempts on delete cascade,
  foreign key (owner_id, application_id) references applications on delete cascade
);
create index attempt_applications_by_application on attempt_applications (owner_id, application_id);

create table questions_to_ask (
  owner_id uuid not null,
  id uuid not null default gen_random_uuid(),
  application_id uuid not null,
  text text not null check (char_length(text) between 1 and 600),
  -- Whom to ask: a recruiter, a hiring manager, a peer, an executive.
  whom text not null check (char_length(whom) between 1 and 40),
  state text not null default 'to-ask' check (char_length(state) between 1 and 40),
  answer text not null default '' check (char_length(answer) <= 2000),
  asked_on date,
  version int not null default 1 check (version > 0),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (owner_id, id),
  foreign key (owner_id, application_id) references applications on delete cascade
);
create index questions_to_ask_by_application on questions_to_ask (owner_id, application_id, created_at);
