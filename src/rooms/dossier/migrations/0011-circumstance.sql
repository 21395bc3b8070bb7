-- What is known of a customer's circumstances, and how he wants to be addressed.

-- 'u' or 'je' in letters and on the telephone; null: not asked, so 'u'.
alter table customer add column address_form text check (address_form in ('u', 'je'));

create table circumstance (
  tenant_id uuid not null,
  circumstance_id uuid not null,
  customer_id uuid not null,
  kind text not null check (kind in (
    'agreed_silence', 'debt_help', 'guardianship', 'deceased', 'bankrupt', 'vulnerable', 'other')),
  from_day date not null,
  -- The last day on which it holds; null: until somebody ends it.
  until_day date check (until_day >= from_day),
  note text check (note <> ''),
  recorded_by text not null,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  primary key (tenant_id, circumstance_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id) on delete cascade,
  check ((ended_at is null) = (ended_by is null))
);
create index circumstance_customer on circumstance (tenant_id, customer_id) where ended_at is null;
select protect_tenant_table('circumstance');
