-- Questions that a person adds to the bank for themselves, and the companies that they heard a question from.

create table own_questions (
  owner_id uuid not null references people on delete cascade,
  -- No topic is called "own", so no question of the bank can ever have such an id.
  id text not null check (id ~ '^own-[a-z0-9]{12}$'),
  text text not null constraint own_questions_text_cap check (char_length(text) between 3 and 2000),
  kind text not null check (char_length(kind) between 1 and 40),
  topic text not null check (char_length(topic) between 1 and 40),
  roles text[] not null check (cardinality(roles) between 1 and 2),
  round text not null check (char_length(round) between 1 and 40),
  seniority text not null check (char_length(seniority) between 1 and 40),
  asks text not null default '' check (char_length(asks) <= 1000),
  companies text[] not null default '{}' check (cardinality(companies) <= 20),
  source text not null default '' check (char_length(source) <= 300),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  search tsvector generated always as (
    setweight(to_tsvector('english', text), 'A')
      || setweight(to_tsvector('english', topic || ' ' || asks || ' ' || source), 'B')
  ) stored,
  primary key (owner_id, id)
);
create index own_questions_search on own_questions using gin (search);
create index own_questions_letters on own_questions
  using gin (lower(text || ' ' || asks || ' ' || topic) gin_trgm_ops);

-- Companies that ask a question of the bank, as one person knows it.
create table question_tags (
  owner_id uuid not null references people on delete cascade,
  question_id text not null check (char_length(question_id) between 1 and 80),
  company text not null check (char_length(company) between 1 and 80),
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, question_id, company)
);
