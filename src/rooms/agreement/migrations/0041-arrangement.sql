-- Promises in instalments: each instalment is a promise, judged as one. And what each role may concede on its own.

create table arrangement (
  tenant_id uuid not null,
  arrangement_id uuid not null,
  customer_id uuid not null,
  total_cents bigint not null check (total_cents > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  made_at timestamptz not null,
  promised_by text,
  method text not null,
  whole_balance boolean not null,
  recorded_by text not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, arrangement_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id)
);
create index arrangement_customer on arrangement (tenant_id, customer_id);
create index arrangement_made on arrangement (tenant_id, made_at);
select protect_tenant_table('arrangement');

-- Instalment 2 of 4 of an arrangement; all null for a promise by itself.
alter table promise
  add column arrangement_id uuid,
  add column instalment integer,
  add column instalments integer,
  add constraint promise_arrangement foreign key (tenant_id, arrangement_id) references arrangement (tenant_id, arrangement_id),
  add constraint promise_instalment check (
    (arrangement_id is null and instalment is null and instalments is null)
    or (arrangement_id is not null and instalments >= 2 and instalment between 1 and instalments));
create unique index promise_arrangement_instalment on promise (tenant_id, arrangement_id, instalment) where arrangement_id is not null;

create table concession_limit (
  tenant_id uuid not null references tenant (tenant_id),
  role text not null check (role in ('collector', 'coach', 'admin')),
  deferral_days integer not null check (deferral_days between 0 and 365),
  instalments integer not null check (instalments between 1 and 60),
  months integer not null check (months between 0 and 24),
  smallest_cents bigint not null check (smallest_cents >= 0),
  set_by text not null,
  set_at timestamptz not null,
  primary key (tenant_id, role)
);
select protect_tenant_table('concession_limit');
