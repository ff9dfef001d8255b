-- What an interviewer went on with, or may: the questions of the bank have follow-ups, so one's own may too.
alter table own_questions
  add column follow_ups text[] not null default '{}' check (cardinality(follow_ups) <= 8);
