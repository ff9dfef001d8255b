-- Which story an attempt was told with. Goes when the attempt goes, and when the story goes.

create table story_uses (
  owner_id uuid not null,
  attempt_id uuid not null,
  story_id uuid not null,
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, attempt_id),
  foreign key (owner_id, attempt_id) references attempts (owner_id, id) on delete cascade,
  foreign key (owner_id, story_id) references stories (owner_id, id) on delete cascade
);
create index story_uses_by_story on story_uses (owner_id, story_id, created_at);
