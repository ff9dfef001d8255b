-- The committee: what a person thinks of the answers that two raters have rated before them.

create table committee_ratings (
  owner_id uuid not null references people on delete cascade,
  answer_id text not null check (char_length(answer_id) between 1 and 64),
  criterion text not null check (char_length(criterion) between 1 and 64),
  level text not null check (level in ('clear', 'partial', 'missing')),
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, answer_id, criterion)
);
