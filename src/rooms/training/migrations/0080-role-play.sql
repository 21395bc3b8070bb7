-- Role-plays that were held, and debtors that the team made up itself.

create table training_persona (
  tenant_id uuid not null references tenant (tenant_id),
  persona_id uuid not null,
  persona jsonb not null,
  active boolean not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (tenant_id, persona_id)
);
select protect_tenant_table('training_persona');

create table training_practice (
  tenant_id uuid not null references tenant (tenant_id),
  practice_id uuid not null,
  user_id uuid not null,
  user_name text not null,
  mode text not null check (mode in ('practice', 'exam', 'replay')),
  -- Everything that follows from it is played again: the debtor, the seed, the day and what was said.
  persona jsonb not null,
  seed bigint not null,
  call_date date not null,
  said jsonb not null,
  -- Of a real call that is played on: its turns before.
  before jsonb,
  helped boolean not null,
  finished boolean not null,
  -- What came out, as it was computed when it was kept.
  result jsonb not null,
  started_at timestamptz not null,
  saved_at timestamptz not null,
  primary key (tenant_id, practice_id)
);
create index training_practice_user on training_practice (tenant_id, user_id, saved_at desc);
select protect_tenant_table('training_practice');
