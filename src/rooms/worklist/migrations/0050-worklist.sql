-- Whom to call now, and why: the prepared list, what was planned, who looks after whom, and when somebody was tried.

-- Prepared from the facts of the rooms before this one; may be thrown away and made again at any time.
create table worklist_item (
  tenant_id uuid not null,
  customer_id uuid not null,
  -- ready: may be called (from available_at, if set); waiting: not now, gate says why; advice: look first, then call.
  state text not null check (state in ('ready', 'waiting', 'advice')),
  segment text not null check (segment in ('callback', 'broken', 'said_paid', 'new', 'overdue')),
  score integer not null,
  currency text not null,
  open_cents bigint not null,
  overdue_cents bigint not null,
  -- What may be asked for now: overdue, without what is disputed, less open credit notes.
  callable_cents bigint not null,
  days_late integer not null,
  headline jsonb not null,
  reasons jsonb not null,
  gate jsonb,
  available_at timestamptz,
  until_day date,
  assigned_to uuid,
  last_tried_at timestamptz,
  last_spoken_at timestamptz,
  last_result text,
  computed_on date not null,
  primary key (tenant_id, customer_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id) on delete cascade
);
create index worklist_item_order on worklist_item (tenant_id, state, score desc, callable_cents desc, customer_id);
create index worklist_item_segment on worklist_item (tenant_id, state, segment, score desc, callable_cents desc, customer_id);
create index worklist_item_until on worklist_item (tenant_id, state, until_day);
select protect_tenant_table('worklist_item');

-- The day for which the whole list of an administration was last made.
create table worklist_day (
  tenant_id uuid not null references tenant (tenant_id),
  computed_on date not null,
  primary key (tenant_id)
);
select protect_tenant_table('worklist_day');

create table follow_up (
  tenant_id uuid not null,
  follow_up_id uuid not null,
  customer_id uuid not null,
  kind text not null check (kind in ('callback', 'snooze', 'retry', 'check_payment')),
  at timestamptz not null,
  note text,
  assigned_to uuid,
  created_by text not null,
  created_at timestamptz not null,
  closed_at timestamptz,
  closed_as text check (closed_as in ('done', 'replaced', 'cancelled')),
  -- The call that did it, or the follow-up that took its place: needed to take the closing back.
  closed_by uuid,
  primary key (tenant_id, follow_up_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id) on delete cascade,
  check ((closed_at is null) = (closed_as is null))
);
create index follow_up_open on follow_up (tenant_id, customer_id) where closed_at is null;
create index follow_up_closed_by on follow_up (tenant_id, closed_by) where closed_by is not null;
select protect_tenant_table('follow_up');

-- One row per call that was made, as far as the order of the list needs to know.
create table attempt (
  tenant_id uuid not null,
  attempt_id uuid not null,
  customer_id uuid not null,
  at timestamptz not null,
  day date not null,
  result text not null,
  reached boolean not null,
  -- All numbers of the customer at that moment: a wrong number counts until one of them changes.
  phones text not null,
  user_id uuid,
  undone_at timestamptz,
  primary key (tenant_id, attempt_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id) on delete cascade
);
create index attempt_customer on attempt (tenant_id, customer_id, at desc) where undone_at is null;
create index attempt_day on attempt (tenant_id, day) where undone_at is null;
select protect_tenant_table('attempt');

-- Which colleague looks after a customer; without a row, everybody does.
create table assignment (
  tenant_id uuid not null,
  customer_id uuid not null,
  user_id uuid not null,
  since timestamptz not null,
  primary key (tenant_id, customer_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id) on delete cascade
);
select protect_tenant_table('assignment');
