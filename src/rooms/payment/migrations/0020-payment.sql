-- Money in: bank accounts, statements, and what became of each entry.

create table bank_account (
  tenant_id uuid not null references tenant (tenant_id),
  bank_account_id uuid not null,
  -- IBAN without spaces, else the number as the bank writes it.
  account text not null check (account <> ''),
  name text,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  created_at timestamptz not null,
  primary key (tenant_id, bank_account_id),
  unique (tenant_id, account, currency)
);
select protect_tenant_table('bank_account');

create table statement (
  tenant_id uuid not null,
  statement_id uuid not null,
  bank_account_id uuid not null,
  import_id uuid,
  -- The bank's id and sequence number.
  bank_id text not null,
  number text not null,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  opening_balance_cents bigint not null,
  closing_balance_cents bigint not null,
  -- Entries of the file that an earlier statement had brought already.
  already_there integer not null,
  read_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, statement_id),
  foreign key (tenant_id, bank_account_id) references bank_account (tenant_id, bank_account_id)
);
create index statement_account on statement (tenant_id, bank_account_id, to_day);
create index statement_import on statement (tenant_id, import_id);
select protect_tenant_table('statement');

-- One row per entry; a batch is its transactions.
create table payment (
  tenant_id uuid not null,
  payment_id uuid not null,
  statement_id uuid not null,
  bank_account_id uuid not null,
  entry_key text not null,
  -- The same money has the same content, in whatever file it came.
  content_key text not null,
  kind text not null check (kind in ('receipt', 'return', 'outgoing', 'other')),
  state text not null check (state in ('waiting', 'booked', 'set_aside', 'reversed', 'reversal')),
  day date not null,
  booking_date date not null,
  -- Signed: money in is positive.
  amount_cents bigint not null,
  -- What of it stands booked on invoices; same sign.
  booked_cents bigint not null default 0,
  booked_by text check (booked_by in ('program', 'person')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  counterparty_name text,
  counterparty_iban text,
  counterparty_account text,
  reference_kind text,
  reference text,
  reference_key text,
  end_to_end_id text,
  bank_reference text,
  mandate_id text,
  transaction_code text,
  reason_code text,
  reversal boolean not null,
  text text not null,
  -- Whose money it is as far as known: booked for him, else the best guess with its score.
  customer_id uuid,
  score integer not null default 0,
  -- The receipt that this entry took back.
  reverses_payment_id uuid,
  created_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, payment_id),
  unique (tenant_id, bank_account_id, entry_key),
  check (abs(booked_cents) <= abs(amount_cents) and booked_cents * amount_cents >= 0),
  foreign key (tenant_id, statement_id) references statement (tenant_id, statement_id),
  foreign key (tenant_id, bank_account_id) references bank_account (tenant_id, bank_account_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id),
  foreign key (tenant_id, reverses_payment_id) references payment (tenant_id, payment_id)
);
create index payment_list on payment (tenant_id, state, kind, score desc, day desc) where withdrawn_at is null;
create index payment_customer on payment (tenant_id, customer_id) where state = 'waiting';
create index payment_statement on payment (tenant_id, statement_id);
create index payment_account_day on payment (tenant_id, bank_account_id, booking_date);
create index payment_withdrawn on payment (tenant_id, bank_account_id) where withdrawn_at is not null;
create index payment_opposite on payment (tenant_id, bank_account_id, amount_cents);
select protect_tenant_table('payment');

-- A person's "no, not this one": the invoices that a payment does not pay.
create table rejected_match (
  tenant_id uuid not null,
  payment_id uuid not null,
  match_key text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, payment_id, match_key),
  foreign key (tenant_id, payment_id) references payment (tenant_id, payment_id)
);
select protect_tenant_table('rejected_match');

-- Accounts that customers pay from, learned from booked payments: how many stand.
create table customer_account (
  tenant_id uuid not null,
  iban text not null,
  customer_id uuid not null,
  payments integer not null,
  primary key (tenant_id, iban, customer_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id)
);
select protect_tenant_table('customer_account');
