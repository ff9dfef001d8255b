-- One-pagers and launch teardowns: a few named fields on one sheet, written by the person.

create table one_pagers (
  owner_id uuid not null references people on delete cascade,
  id uuid not null default gen_random_uuid(),
  form text not null check (form in ('go-to-market', 'teardown')),
  title text not null check (char_length(title) <= 200),
  company text not null check (char_length(company) <= 200),
  fields jsonb not null default '{}'
    constraint one_pagers_fields_are_named check (jsonb_typeof(fields) = 'object')
    constraint one_pagers_fields_cap check (octet_length(fields::text) <= 200000),
  version int not null default 1 check (version > 0),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (owner_id, id)
);
