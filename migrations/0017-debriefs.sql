-- What a person keeps of a round that is over: the debrief, its questions, a voice note, a transcript, and
-- the thank-you note that goes out after it.

create table debriefs (
  owner_id uuid not null,
  interview_id uuid not null,
  -- How it went on the whole, in one of three words; empty while nothing is said.
  overall text not null default '' check (char_length(overall) <= 20),
  -- What was said or done, a line each, apart from what the person thinks it meant.
  observations text not null default '' check (char_length(observations) <= 4000),
  guesses text not null default '' check (char_length(guesses) <= 4000),
  one_thing text not null default '' check (char_length(one_thing) <= 1000),
  version int not null default 1 check (version > 0),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (owner_id, interview_id),
  foreign key (owner_id, interview_id) references interviews on delete cascade
);

-- The questions that came, in the order in which they came.
create table debrief_questions (
  owner_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  place int not null check (place between 0 and 1000),
  asked text not null default '' check (char_length(asked) <= 2000),
  -- The same question in the bank or among one's own; null until somebody says so.
  question_id text check (char_length(question_id) <= 80),
  -- The company was set on that question because of this row, and goes when this row goes.
  tagged boolean not null default false,
  went text not null default '' check (char_length(went) <= 20),
  felt text not null default '' check (char_length(felt) <= 20),
  -- What they asked after the answer.
  follow_up text not null default '' check (char_length(follow_up) <= 1000),
  -- Where the question begins in the transcript, and the attempt as which the answer to it was kept.
  heard_at int check (heard_at >= 0),
  attempt_id uuid,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (owner_id, id),
  foreign key (owner_id, interview_id) references debriefs on delete cascade
);
create index debrief_questions_by_interview on debrief_questions (owner_id, interview_id, place);
create index debrief_questions_by_question on debrief_questions (owner_id, question_id);

create table voice_notes (
  owner_id uuid not null,
  interview_id uuid not null,
  mime text not null check (char_length(mime) <= 100),
  bytes bytea not null check (octet_length(bytes) <= 5 * 1024 * 1024),
  seconds double precision not null check (seconds >= 0 and seconds <= 86400),
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, interview_id),
  foreign key (owner_id, interview_id) references interviews on delete cascade
);

-- What was said word for word, as it was pasted, and what the person corrected in the way it was split.
create table transcripts (
  owner_id uuid not null,
  interview_id uuid not null,
  text text not null check (char_length(text) <= 100000),
  corrections jsonb not null default '{}',
  version int not null default 1 check (version > 0),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (owner_id, interview_id),
  foreign key (owner_id, interview_id) references interviews on delete cascade
);

create table thanks (
  owner_id uuid not null,
  interview_id uuid not null,
  sender text not null default '' check (char_length(sender) <= 320),
  recipient text not null default '' check (char_length(recipient) <= 1000),
  subject text not null default '' check (char_length(subject) <= 200),
  opening text not null default '' check (char_length(opening) <= 500),
  -- The three points that only this conversation could have in it.
  topic text not null default '' check (char_length(topic) <= 1500),
  said text not null default '' check (char_length(said) <= 1500),
  addition text not null default '' check (char_length(addition) <= 1500),
  closing text not null default '' check (char_length(closing) <= 500),
  -- Whether the person sent it or let it go; empty while neither.
  settled text not null default '' check (char_length(settled) <= 20),
  settled_at timestamptz(3),
  version int not null default 1 check (version > 0),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (owner_id, interview_id),
  foreign key (owner_id, interview_id) references interviews on delete cascade
);
