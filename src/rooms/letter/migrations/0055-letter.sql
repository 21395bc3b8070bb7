-- Letters to customers and how far they are on their way out.

create table letter (
  tenant_id uuid not null,
  letter_id uuid not null,
  customer_id uuid not null,
  -- The call that it confirms; calls belong to a later room.
  call_id uuid,
  kind text not null check (kind in ('confirmation', 'invoice_details')),
  language text not null check (language in ('nl', 'fr', 'de', 'en')),
  address text not null,
  subject text not null,
  body text not null,
  state text not null
    check (state in ('held', 'queued', 'sending', 'sent', 'failed', 'uncertain', 'cancelled')),
  -- Why it has not gone, or is not sure to have, and what the mail server answered last.
  reason text,
  answer text,
  tries int not null default 0,
  created_by text not null,
  created_at timestamptz not null,
  -- When a person last asked to send it.
  asked_at timestamptz not null,
  send_after timestamptz not null,
  -- Who is handing it over, since when: written down and committed before the mail server hears of it.
  attempt_id uuid,
  attempt_at timestamptz,
  sent_at timestamptz,
  primary key (tenant_id, letter_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id),
  check ((state = 'sent') = (sent_at is not null)),
  check (state <> 'sending' or (attempt_id is not null and attempt_at is not null))
);
create index letter_customer on letter (tenant_id, customer_id);
create index letter_newest on letter (tenant_id, created_at desc, letter_id);
create index letter_on_its_way on letter (tenant_id, state) where state in ('held', 'queued', 'sending', 'failed', 'uncertain');
-- A call is confirmed once.
create unique index letter_confirms_once on letter (tenant_id, call_id)
  where kind = 'confirmation' and state <> 'cancelled';
create index letter_call on letter (tenant_id, call_id) where call_id is not null;
select protect_tenant_table('letter');
