-- Who owes what: customers with their contacts, invoices and what has been paid of them.

create table customer (
  tenant_id uuid not null references tenant (tenant_id),
  customer_id uuid not null,
  number text not null check (number <> ''),
  name text not null check (name <> ''),
  kind text not null check (kind in ('business', 'consumer')),
  country text not null check (country ~ '^[A-Z]{2}$'),
  language text not null check (language in ('nl', 'fr', 'de', 'en')),
  email text,
  phone text,
  street text,
  postcode text,
  city text,
  registration_number text,
  -- Names of fields that a person changed here: an import leaves them alone.
  kept_fields text[] not null default '{}',
  last_contact_at timestamptz,
  last_contact_result text,
  created_at timestamptz not null,
  primary key (tenant_id, customer_id),
  unique (tenant_id, number)
);
create index customer_name on customer (tenant_id, lower(name));
select protect_tenant_table('customer');

create table contact (
  tenant_id uuid not null,
  contact_id uuid not null,
  customer_id uuid not null,
  name text not null check (name <> ''),
  role text,
  email text,
  phone text,
  position integer not null default 0,
  primary key (tenant_id, contact_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id) on delete cascade
);
create index contact_customer on contact (tenant_id, customer_id, position);
select protect_tenant_table('contact');

create table invoice (
  tenant_id uuid not null,
  invoice_id uuid not null,
  customer_id uuid not null,
  number text not null check (number <> ''),
  -- Capitals and digits only: what a payer's description is compared with.
  number_key text not null generated always as (regexp_replace(upper(number), '[^A-Z0-9]', '', 'g')) stored,
  kind text not null check (kind in ('invoice', 'credit_note')),
  issue_date date not null,
  due_date date not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- Signed: what we ask is positive, what we owe back (a credit note) is negative.
  amount_cents bigint not null,
  -- Paid or settled before it came to us, as the imported open amount showed; same sign as the amount.
  settled_elsewhere_cents bigint not null default 0,
  payment_reference text,
  -- The invoice that a credit note credits, by number, as the document says.
  credits_number text,
  created_at timestamptz not null,
  -- Set when the import that brought it was reverted; bookings keep pointing at it, and the same import again brings it back.
  withdrawn_at timestamptz,
  primary key (tenant_id, invoice_id),
  unique (tenant_id, kind, number),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id)
);
create index invoice_customer on invoice (tenant_id, customer_id, due_date);
create index invoice_number_key on invoice (tenant_id, number_key);
create index invoice_payment_reference on invoice (tenant_id, payment_reference) where payment_reference is not null;
select protect_tenant_table('invoice');

-- What pays an invoice: one row per part of a payment or credit note, never changed; a booking that is taken back gets an
-- opposite row. For a credit note that is used, its own row has the opposite sign.
create table allocation (
  tenant_id uuid not null,
  allocation_id uuid not null,
  invoice_id uuid not null,
  cents bigint not null check (cents <> 0),
  day date not null,
  source_kind text not null check (source_kind in ('payment', 'credit_note', 'write_off')),
  source_id uuid not null,
  cancels_allocation_id uuid,
  at timestamptz not null,
  primary key (tenant_id, allocation_id),
  unique (tenant_id, cancels_allocation_id),
  foreign key (tenant_id, invoice_id) references invoice (tenant_id, invoice_id),
  foreign key (tenant_id, cancels_allocation_id) references allocation (tenant_id, allocation_id)
);
create index allocation_invoice on allocation (tenant_id, invoice_id);
create index allocation_source on allocation (tenant_id, source_id);
select protect_tenant_table('allocation', 'append');

create table note (
  tenant_id uuid not null,
  note_id uuid not null,
  customer_id uuid not null,
  text text not null check (text <> ''),
  author_name text not null,
  author_user_id text,
  at timestamptz not null,
  removed_at timestamptz,
  primary key (tenant_id, note_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id) on delete cascade
);
create index note_customer on note (tenant_id, customer_id, at desc);
select protect_tenant_table('note');
