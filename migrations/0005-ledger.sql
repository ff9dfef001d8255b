-- The number ledger: the figures a person says, what stands behind each, and who may hear it.

create table ledger_figures (
  owner_id uuid not null references people on delete cascade,
  id uuid not null default gen_random_uuid(),
  measure text not null check (char_length(measure) between 1 and 120),
  words text not null check (char_length(words) between 1 and 200),
  value double precision not null,
  unit text not null
    check (unit in ('percent', 'points', 'money', 'multiple', 'share', 'duration', 'date', 'count')),
  baseline text not null default '' check (char_length(baseline) <= 200),
  period text not null default '' check (char_length(period) <= 200),
  source text not null default '' check (char_length(source) <= 500),
  my_part text not null default '' check (char_length(my_part) <= 1000),
  provenance text check (provenance in ('documented', 'memory', 'derived', 'unconfirmed')),
  arithmetic text not null default '' check (char_length(arithmetic) <= 200),
  may_say text check (may_say in ('public', 'anonymised', 'confidential')),
  said_as text not null default '' check (char_length(said_as) <= 200),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (owner_id, id)
);

-- Figures found in a person's words that they do not want in the ledger, by value and unit.
create table ledger_set_aside (
  owner_id uuid not null references people on delete cascade,
  figure text not null check (char_length(figure) between 1 and 100),
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, figure)
);
