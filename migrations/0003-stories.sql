-- The story bank: one true episode a row, in its parts and in three lengths of telling.

create table stories (
  owner_id uuid not null references people on delete cascade,
  id uuid not null default gen_random_uuid(),
  title text not null default '' check (char_length(title) <= 200),
  employer text not null default '' check (char_length(employer) <= 200),
  -- A year or a year and month, as the person remembers it.
  happened text not null default '' check (char_length(happened) <= 20),
  situation text not null default '' check (char_length(situation) <= 4000),
  problem text not null default '' check (char_length(problem) <= 4000),
  my_part text not null default '' check (char_length(my_part) <= 4000),
  others_part text not null default '' check (char_length(others_part) <= 4000),
  evidence text not null default '' check (char_length(evidence) <= 4000),
  result text not null default '' check (char_length(result) <= 4000),
  differently text not null default '' check (char_length(differently) <= 4000),
  criteria text[] not null default '{}' check (cardinality(criteria) <= 40),
  topics text[] not null default '{}' check (cardinality(topics) <= 100),
  short text not null default '' constraint stories_short_cap check (char_length(short) <= 20000),
  middle text not null default '' constraint stories_middle_cap check (char_length(middle) <= 20000),
  long text not null default '' constraint stories_long_cap check (char_length(long) <= 20000),
  version int not null default 1 check (version > 0),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (owner_id, id)
);
create index stories_by_change on stories (owner_id, updated_at desc);
