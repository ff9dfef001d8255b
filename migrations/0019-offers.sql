-- Offers, what was negotiated on them, and the rates at which a person compares currencies.

create table offers (
  owner_id uuid not null references people on delete cascade,
  id uuid not null default gen_random_uuid(),
  -- The application it came of; null of one that stands alone.
  application_id uuid,
  company text not null check (char_length(company) between 1 and 200),
  title text not null default '' check (char_length(title) <= 200),
  currency text not null check (char_length(currency) between 1 and 3),
  -- The day by which it is to be answered.
  deadline date,
  -- Pay, bonus, sign-on, equity and benefits; amounts in the smallest unit of the currency.
  terms jsonb not null,
  version int not null default 1 check (version > 0),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (owner_id, id),
  foreign key (owner_id, application_id) references applications on delete cascade
);
create index offers_by_application on offers (owner_id, application_id);

create table offer_notes (
  owner_id uuid not null,
  id uuid not null default gen_random_uuid(),
  offer_id uuid not null,
  -- The parts of the package that it is about.
  parts text[] not null,
  need text not null default '' check (char_length(need) <= 2000),
  trade text not null default '' check (char_length(trade) <= 2000),
  ask text not null check (char_length(ask) <= 2000),
  answer text not null default '' check (char_length(answer) <= 2000),
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, id),
  foreign key (owner_id, offer_id) references offers on delete cascade
);
create index offer_notes_by_offer on offer_notes (owner_id, offer_id, created_at);

-- One unit of a currency is worth so much of another, as the person says, on a day.
create table exchange_rates (
  owner_id uuid not null references people on delete cascade,
  one text not null check (char_length(one) between 1 and 3),
  is_worth numeric not null check (is_worth > 0 and is_worth <= 1000000 and scale(is_worth) <= 8),
  of text not null check (char_length(of) between 1 and 3),
  said_for date not null,
  updated_at timestamptz(3) not null default now(),
  primary key (owner_id, one, of)
);
