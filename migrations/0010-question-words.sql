-- Every word of the bank once, so that a mistyped word finds its neighbours without reading the whole bank.

create table question_words (
  word text primary key
);
create index question_words_letters on question_words using gin (word gin_trgm_ops);

-- Words that share at least a fifth of their letter groups with what was typed, or begin with it.
create function question_words_like(typed text) returns setof text
  language sql stable
  set pg_trgm.similarity_threshold = 0.2
  as $$
    select word from question_words where word % typed or word like typed || '%'
  $$;

-- The letters of whole questions were indexed and never asked for.
drop index questions_letters;
