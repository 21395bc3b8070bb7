-- May we call: when and how often, what was set aside for a day, and who has which dossier open.

-- When and how often customers are called in an administration; without a row the rules of its country hold.
create table contact_policy (
  tenant_id uuid not null references tenant (tenant_id),
  weekdays jsonb not null,
  -- Null: not on Saturdays.
  saturday jsonb,
  most_talks_per_week integer not null check (most_talks_per_week > 0),
  most_tries_per_day integer not null check (most_tries_per_day > 0),
  bank_working_days integer not null check (bank_working_days >= 0),
  primary key (tenant_id)
);
select protect_tenant_table('contact_policy');

-- That somebody called although something stood in the way: for one customer, one gate, one day, with the reason.
create table gate_override (
  tenant_id uuid not null,
  gate_override_id uuid not null,
  customer_id uuid not null,
  code text not null,
  day date not null,
  reason text not null check (reason <> ''),
  by_name text not null,
  at timestamptz not null,
  undone_at timestamptz,
  primary key (tenant_id, gate_override_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id) on delete cascade
);
create unique index gate_override_once on gate_override (tenant_id, customer_id, day, code) where undone_at is null;
select protect_tenant_table('gate_override');

-- Who has which dossier open. A row counts until a minute after it was last seen.
create table presence (
  tenant_id uuid not null,
  customer_id uuid not null,
  user_id uuid not null,
  user_name text not null,
  since timestamptz not null,
  last_seen_at timestamptz not null,
  calling boolean not null,
  primary key (tenant_id, customer_id, user_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id) on delete cascade
);
create index presence_user on presence (tenant_id, user_id);
create index presence_seen on presence (tenant_id, last_seen_at);
select protect_tenant_table('presence');
