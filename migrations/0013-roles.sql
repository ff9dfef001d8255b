-- The job boards a person follows, each time one was fetched, and the roles that were found there.

create table job_boards (
  owner_id uuid not null references people on delete cascade,
  id uuid not null default gen_random_uuid(),
  company text not null check (char_length(company) between 1 and 200),
  -- Whose format it speaks: greenhouse, lever, …
  kind text not null check (char_length(kind) between 1 and 40),
  -- What is fetched, made from the address that was given.
  address text not null check (char_length(address) between 1 and 500),
  from_list boolean not null default false,
  paused boolean not null default false,
  -- What the board's server said of the version that was read last.
  etag text check (char_length(etag) <= 500),
  last_modified text check (char_length(last_modified) <= 100),
  checked_at timestamptz(3),
  -- Failures in a row; each doubles the wait.
  failures int not null default 0 check (failures >= 0),
  -- Not to be asked before: after a failure, or because its server said so.
  wait_until timestamptz(3),
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, id),
  unique (owner_id, address)
);

create table feed_runs (
  owner_id uuid not null,
  id uuid not null default gen_random_uuid(),
  board_id uuid not null,
  started_at timestamptz(3) not null default now(),
  -- Null while it runs.
  ended_at timestamptz(3),
  outcome text not null default 'running' check (char_length(outcome) between 1 and 40),
  found int not null default 0 check (found >= 0),
  fresh int not null default 0 check (fresh >= 0),
  message text not null default '' check (char_length(message) <= 1000),
  primary key (owner_id, id),
  foreign key (owner_id, board_id) references job_boards on delete cascade
);
create index feed_runs_by_board on feed_runs (owner_id, board_id, started_at desc);
create index feed_runs_by_time on feed_runs (owner_id, started_at desc);

create table roles (
  owner_id uuid not null references people on delete cascade,
  id uuid not null default gen_random_uuid(),
  -- Null when the person added it by hand.
  board_id uuid,
  external_id text not null default '' check (char_length(external_id) <= 200),
  company text not null check (char_length(company) between 1 and 200),
  title text not null check (char_length(title) between 1 and 200),
  -- [{text, country}]: as the board says it, and the ISO 3166 code where it is known.
  places jsonb not null default '[]' check (octet_length(places::text) <= 20000),
  countries text[] not null default '{}',
  remote text not null default 'unknown' check (char_length(remote) between 1 and 20),
  -- {low, high, currency, per}, where the board says.
  salary jsonb check (octet_length(salary::text) <= 1000),
  text text not null default '' check (char_length(text) <= 30000),
  link text not null default '' check (char_length(link) <= 2000),
  posted_at timestamptz(3),
  first_seen_at timestamptz(3) not null default now(),
  last_seen_at timestamptz(3) not null default now(),
  -- Since when the board no longer lists it.
  gone_at timestamptz(3),
  -- The same for two postings of one role: company, title and nearly the same text.
  fingerprint text not null default '' check (char_length(fingerprint) <= 200),
  kind text not null default 'other' check (char_length(kind) between 1 and 40),
  seniority text not null default 'unknown' check (char_length(seniority) between 1 and 40),
  led text not null default 'unknown' check (char_length(led) between 1 and 20),
  -- Why it was classified so: {reasons: [{says, quote, start}], criteria, topics}.
  reading jsonb not null default '{"reasons": [], "criteria": [], "topics": []}'
    check (octet_length(reading::text) <= 100000),
  -- The application it became.
  applied_as uuid,
  hidden boolean not null default false,
  primary key (owner_id, id),
  unique (owner_id, board_id, external_id),
  foreign key (owner_id, board_id) references job_boards on delete cascade,
  foreign key (owner_id, applied_as) references applications on delete set null (applied_as)
);
create index roles_by_time on roles (owner_id, first_seen_at desc);
create index roles_by_fingerprint on roles (owner_id, fingerprint);
create index roles_by_application on roles (owner_id, applied_as) where applied_as is not null;
