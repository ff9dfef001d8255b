-- What a search of the bank looks at, apart from what it shows, so that thousands of matches are counted and ranked
-- without reading the questions themselves. Made anew by load-bank.ts whenever the bank changes.

-- Questions of the bank that filters cannot tell apart.
create table question_groups (
  id int primary key,
  topic text not null,
  kind text not null,
  roles text[] not null,
  round text not null,
  seniority text not null,
  times int not null
);

create table question_index (
  -- Where it stands in the bank's own order.
  place int primary key,
  question_id text not null unique,
  group_id int not null,
  search tsvector not null
);
create index question_index_search on question_index using gin (search);

-- Drops its index too.
alter table questions drop column search;

-- Whether the bank has a word in any form is asked of its words, not of its questions.
alter table question_words
  add column stems tsvector not null generated always as (to_tsvector('english', word)) stored;
create index question_words_stems on question_words using gin (stems);
