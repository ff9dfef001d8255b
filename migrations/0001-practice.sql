-- People, what they practise, and the bank of questions.
-- Every owned table's key begins with its owner, so that it can be split by owner later.

create extension if not exists pg_trgm;

create table people (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('local', 'account')),
  email text check (char_length(email) <= 320),
  name text not null check (char_length(name) between 1 and 200),
  created_at timestamptz(3) not null default now(),
  check (kind = 'local' or email is not null)
);
create unique index people_one_local on people (kind) where kind = 'local';
create unique index people_email on people (lower(email));

create table drafts (
  owner_id uuid not null references people on delete cascade,
  question_id text not null check (char_length(question_id) <= 200),
  text text not null constraint drafts_text_cap check (char_length(text) <= 20000),
  mode text not null check (mode in ('rehearsal', 'edit')),
  updated_at timestamptz(3) not null default now(),
  version int not null check (version > 0),
  primary key (owner_id, question_id)
);

create table attempts (
  owner_id uuid not null references people on delete cascade,
  id uuid not null default gen_random_uuid(),
  question_id text not null check (char_length(question_id) <= 200),
  question_text text not null check (char_length(question_text) <= 2000),
  kind text not null,
  role text not null,
  topic text not null,
  text text not null constraint attempts_text_cap check (char_length(text) <= 20000),
  channel text not null check (channel in ('typed', 'spoken')),
  seconds double precision check (seconds >= 0 and seconds <= 86400),
  mode text not null check (mode in ('rehearsal', 'edit')),
  state text not null,
  engine_version text not null,
  rubric_version text not null,
  review jsonb not null,
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, id)
);
create index attempts_by_question on attempts (owner_id, question_id, created_at);

create table attempt_levels (
  owner_id uuid not null,
  attempt_id uuid not null,
  criterion text not null,
  reviewer text not null check (reviewer in ('clear', 'partial', 'missing')),
  self text check (self in ('clear', 'partial', 'missing')),
  primary key (owner_id, attempt_id, criterion),
  foreign key (owner_id, attempt_id) references attempts (owner_id, id) on delete cascade
);

create table dismissals (
  owner_id uuid not null references people on delete cascade,
  id uuid not null default gen_random_uuid(),
  rule text not null,
  rule_version text not null,
  criterion text not null,
  context_key text not null check (char_length(context_key) <= 200),
  question_id text,
  quote text not null check (char_length(quote) <= 20000),
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, id),
  constraint dismissals_once unique (owner_id, rule, context_key)
);

create table recordings (
  owner_id uuid not null,
  attempt_id uuid not null,
  mime text not null check (char_length(mime) <= 100),
  bytes bytea not null check (octet_length(bytes) <= 25 * 1024 * 1024),
  seconds double precision not null check (seconds >= 0 and seconds <= 86400),
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, attempt_id),
  foreign key (owner_id, attempt_id) references attempts (owner_id, id) on delete cascade
);

create table settings (
  owner_id uuid primary key references people on delete cascade,
  data jsonb not null default '{}' check (octet_length(data::text) <= 20000)
);

create table questions (
  id text primary key,
  topic text not null,
  kind text not null,
  roles text[] not null,
  round text not null,
  seniority text not null,
  text text not null,
  asks text not null,
  data jsonb not null,
  search tsvector generated always as (
    setweight(to_tsvector('english', text), 'A')
      || setweight(to_tsvector('english', topic || ' ' || asks), 'B')
  ) stored
);
create index questions_search on questions using gin (search);
create index questions_letters on questions
  using gin (lower(text || ' ' || asks || ' ' || topic) gin_trgm_ops);
