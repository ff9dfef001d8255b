-- What a word that much of the bank has would be counted as, written down when the bank changes: counting thousands of
-- questions anew was half of a search for such a word.
create table question_stems (
  stem text primary key,
  -- A JSON list of groups, each with what filters look at and how many of it have the stem.
  groups text not null
);
-- Made anew at the next start, with the table above.
delete from question_index;
