-- Calls and what came out of them; notes of a call that is still going on.

create table call (
  tenant_id uuid not null,
  call_id uuid not null,
  customer_id uuid not null,
  result text not null
    check (result in ('right_person', 'someone_else', 'voicemail', 'no_answer', 'busy', 'wrong_number')),
  spoken_with text,
  notes text not null,
  cause text check (cause in ('oversight', 'cannot_pay', 'complaint', 'process', 'will_not_pay')),
  -- What came out, with the ids of what each outcome made in its own room.
  outcomes jsonb not null,
  user_id uuid,
  user_name text not null,
  opened_at timestamptz not null,
  ended_at timestamptz not null,
  duration_ms integer not null check (duration_ms >= 0),
  -- The last contact that stood in the dossier before, to put back when the call is undone.
  contact_before jsonb,
  undone_at timestamptz,
  primary key (tenant_id, call_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id) on delete cascade
);
create index call_customer on call (tenant_id, customer_id, ended_at desc);
create index call_ended on call (tenant_id, ended_at);
select protect_tenant_table('call');

create table call_draft (
  tenant_id uuid not null,
  customer_id uuid not null,
  user_id uuid not null,
  call_id uuid not null,
  notes text not null,
  -- What the screen needs to go on where it stopped: phase, cause, outcomes that are half filled in.
  form jsonb not null,
  opened_at timestamptz not null,
  saved_at timestamptz not null,
  primary key (tenant_id, customer_id, user_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id) on delete cascade
);
select protect_tenant_table('call_draft');
