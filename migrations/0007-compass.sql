-- The skills compass as a person has set it, and what they have ticked of the preparation checklist.

create table compass (
  owner_id uuid primary key references people on delete cascade,
  seniority text not null check (seniority in ('junior', 'mid', 'senior', 'lead')),
  ambiguity text not null check (ambiguity in ('settled', 'between', 'ambiguous'))
);

create table compass_weights (
  owner_id uuid not null references people on delete cascade,
  skill text not null check (char_length(skill) between 1 and 64),
  weight int not null check (weight between 0 and 3),
  primary key (owner_id, skill)
);

create table checklist_ticks (
  owner_id uuid not null references people on delete cascade,
  item text not null check (char_length(item) between 1 and 64),
  ticked_at timestamptz(3) not null,
  primary key (owner_id, item)
);
