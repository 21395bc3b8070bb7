-- What customers object to. As long as a complaint is open, the part that it disputes is not asked for.

create table complaint (
  tenant_id uuid not null,
  complaint_id uuid not null,
  customer_id uuid not null,
  -- Null: about all that was open when it was made, or (with an amount) about so much of it.
  invoice_id uuid,
  -- Null: the whole invoice.
  disputed_cents bigint check (disputed_cents > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  cause text not null check (cause in ('quality', 'delivery', 'invoice_wrong', 'not_mine', 'price', 'other')),
  words text,
  opened_on date not null,
  opened_at timestamptz not null,
  opened_by text not null,
  outcome text check (outcome in ('justified', 'partly_justified', 'unjustified', 'dropped')),
  outcome_note text,
  closed_at timestamptz,
  closed_by text,
  -- Recorded by mistake.
  removed_at timestamptz,
  primary key (tenant_id, complaint_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id),
  foreign key (tenant_id, invoice_id) references invoice (tenant_id, invoice_id),
  check ((outcome is null) = (closed_at is null))
);
create index complaint_customer on complaint (tenant_id, customer_id);
create index complaint_open on complaint (tenant_id, opened_at) where closed_at is null and removed_at is null;
select protect_tenant_table('complaint');
