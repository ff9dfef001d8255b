-- Interviews that are coming: what practice leads up to.
-- The day and the clock are kept as they were agreed, with the zone they were agreed in: should a
-- country change its clocks in the meantime, the appointment stays where it was.

create table interviews (
  owner_id uuid not null references people on delete cascade,
  id uuid not null default gen_random_uuid(),
  company text not null check (char_length(company) between 1 and 200),
  company_kind text not null check (char_length(company_kind) between 1 and 40),
  round text not null check (char_length(round) between 1 and 40),
  day date not null,
  starts_at time,
  time_zone text not null check (char_length(time_zone) between 1 and 64),
  notes text not null default '' check (char_length(notes) <= 2000),
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, id)
);
create index interviews_by_day on interviews (owner_id, day);
