-- What customers promised, and what became of it.

create table promise (
  tenant_id uuid not null,
  promise_id uuid not null,
  customer_id uuid not null,
  amount_cents bigint not null check (amount_cents > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  day date not null,
  -- Last day on which money counts, and what may be missing: from the policy when it was recorded, or when it changed while this ran.
  until_day date not null,
  tolerance_cents bigint not null check (tolerance_cents >= 0),
  made_on date not null,
  made_at timestamptz not null,
  promised_by text,
  method text not null,
  whole_balance boolean not null,
  recorded_by text not null,
  -- What the program concludes, with the facts: judged again whenever money moves.
  automatic_state text not null check (automatic_state in ('running', 'kept', 'partly_kept', 'broken')),
  verdict_code text not null,
  received_cents bigint not null default 0,
  receipts jsonb not null default '[]',
  fulfilled_on date,
  judged_at timestamptz not null,
  -- The event that led to the state it has now.
  verdict_cause_id uuid,
  -- What a person says instead; the automatic judgement stays beside it.
  overruled_state text check (overruled_state in ('running', 'kept', 'partly_kept', 'broken')),
  overruled_reason text,
  overruled_by text,
  overruled_at timestamptz,
  overruled_event_id uuid,
  withdrawn_at timestamptz,
  state text not null generated always as (
    case when withdrawn_at is not null then 'withdrawn' else coalesce(overruled_state, automatic_state) end) stored,
  primary key (tenant_id, promise_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id)
);
create index promise_customer on promise (tenant_id, customer_id);
create index promise_day on promise (tenant_id, day);
create index promise_due on promise (tenant_id, until_day) where automatic_state = 'running' and withdrawn_at is null;
select protect_tenant_table('promise');

create table promise_invoice (
  tenant_id uuid not null,
  promise_id uuid not null,
  invoice_id uuid not null,
  -- What was asked of the invoice (amount less settled elsewhere); follows the invoice until the promise is judged.
  asked_cents bigint not null,
  primary key (tenant_id, promise_id, invoice_id),
  foreign key (tenant_id, promise_id) references promise (tenant_id, promise_id),
  foreign key (tenant_id, invoice_id) references invoice (tenant_id, invoice_id)
);
create index promise_invoice_invoice on promise_invoice (tenant_id, invoice_id);
select protect_tenant_table('promise_invoice');

create table promise_policy (
  tenant_id uuid not null references tenant (tenant_id),
  tolerance_days integer not null check (tolerance_days between 0 and 10),
  tolerance_cents bigint not null check (tolerance_cents between 0 and 10000),
  set_by text not null,
  set_at timestamptz not null,
  primary key (tenant_id)
);
select protect_tenant_table('promise_policy');
