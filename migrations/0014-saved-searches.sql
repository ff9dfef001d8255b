-- The role board: what it searches and orders by, saved searches, and when a person last looked.

alter table roles
  -- What the search looks in.
  add column search tsvector generated always as (
    setweight(to_tsvector('english', title || ' ' || company), 'A') || setweight(to_tsvector('english', text), 'B')
  ) stored,
  -- Since when it is open, as far as is known.
  add column opened_at timestamptz(3) not null generated always as (coalesce(posted_at, first_seen_at)) stored,
  -- 0 in Europe, the Middle East or Africa, 1 where no country is named, 2 elsewhere.
  add column nearness smallint not null generated always as (
    case
      when countries && array[
        'AD', 'AL', 'AT', 'AX', 'BA', 'BE', 'BG', 'BY', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FO', 'FR', 'GB',
        'GE', 'GG', 'GI', 'GL', 'GR', 'HR', 'HU', 'IE', 'IM', 'IS', 'IT', 'JE', 'LI', 'LT', 'LU', 'LV', 'MC', 'MD', 'ME',
        'MK', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'RS', 'RU', 'SE', 'SI', 'SJ', 'SK', 'SM', 'UA', 'VA', 'XK',
        'AE', 'AM', 'AZ', 'BH', 'IL', 'IQ', 'IR', 'JO', 'KW', 'LB', 'OM', 'PS', 'QA', 'SA', 'SY', 'TR', 'YE',
        'AO', 'BF', 'BI', 'BJ', 'BW', 'CD', 'CF', 'CG', 'CI', 'CM', 'CV', 'DJ', 'DZ', 'EG', 'EH', 'ER', 'ET', 'GA', 'GH',
        'GM', 'GN', 'GQ', 'GW', 'KE', 'KM', 'LR', 'LS', 'LY', 'MA', 'MG', 'ML', 'MR', 'MU', 'MW', 'MZ', 'NA', 'NE', 'NG',
        'RE', 'RW', 'SC', 'SD', 'SH', 'SL', 'SN', 'SO', 'SS', 'ST', 'SZ', 'TD', 'TG', 'TN', 'TZ', 'UG', 'YT', 'ZA', 'ZM',
        'ZW'
      ] then 0
      when cardinality(countries) = 0 then 1
      else 2
    end
  ) stored;
create index roles_search on roles using gin (search);
create index roles_on_the_board on roles (owner_id, nearness, opened_at desc, id) where not hidden;

create table saved_searches (
  owner_id uuid not null references people on delete cascade,
  id uuid not null default gen_random_uuid(),
  name text not null check (char_length(name) between 1 and 80),
  -- The filters as they stand in an address.
  filters text not null check (char_length(filters) <= 1000),
  -- What was found after this is new in the visit that began then.
  since timestamptz(3),
  seen_at timestamptz(3) not null default now(),
  created_at timestamptz(3) not null default now(),
  primary key (owner_id, id)
);

-- When a person looked at the role board last, and before the visit that goes on.
create table role_visits (
  owner_id uuid primary key references people on delete cascade,
  since timestamptz(3),
  seen_at timestamptz(3) not null default now()
);
