-- Telephone exchanges that tell of calls by a signed message, and what they told.

create table telephony_connection (
  tenant_id uuid not null,
  connection_id uuid not null,
  name text not null,
  -- Shared with the exchange; both sides sign with it, so it cannot be kept as a hash.
  secret text not null,
  created_by text not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  last_heard_at timestamptz,
  last_problem text,
  primary key (tenant_id, connection_id)
);
select protect_tenant_table('telephony_connection');

create table phone_event (
  tenant_id uuid not null,
  phone_event_id uuid not null,
  connection_id uuid not null,
  -- Each message counts once: who sends it again changes nothing.
  signature text not null,
  kind text not null check (kind in ('incoming', 'started', 'answered', 'ended')),
  phone_call_id text not null,
  number text not null,
  -- The colleague whose telephone it is; null: anybody's.
  user_id uuid,
  customers jsonb not null,
  at timestamptz not null,
  primary key (tenant_id, phone_event_id),
  foreign key (tenant_id, connection_id) references telephony_connection (tenant_id, connection_id) on delete cascade
);
create unique index phone_event_once on phone_event (tenant_id, connection_id, signature);
create index phone_event_at on phone_event (tenant_id, at desc);
select protect_tenant_table('phone_event');
