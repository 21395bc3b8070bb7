-- What was said in a call, what the coach proposed and what was done with it; heavy calls; when a call was dialled.

alter table call
  add column ended_for_abuse boolean not null default false,
  add column heavy boolean not null default false;
-- Who wants to know of a customer when he was called last, or of a collector how heavy his day is.
create index call_of_user on call (tenant_id, user_id, ended_at desc);

alter table call_draft add column started_at timestamptz;

create table call_words (
  tenant_id uuid not null,
  call_id uuid not null,
  said jsonb not null,
  nudges jsonb not null,
  -- Speech acts and ids of own cards, each once.
  excuses text[] not null,
  gentle boolean not null,
  opened_before_ms integer not null check (opened_before_ms >= 0),
  primary key (tenant_id, call_id),
  foreign key (tenant_id, call_id) references call (tenant_id, call_id) on delete cascade
);
select protect_tenant_table('call_words');
