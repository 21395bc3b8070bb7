-- What coaches gave people to practise, drills that were held, and certificates that were issued.

create table training_drill (
  tenant_id uuid not null references tenant (tenant_id),
  drill_id uuid not null,
  user_id uuid not null,
  skill text not null,
  moments smallint not null check (moments > 0),
  good smallint not null check (good between 0 and moments),
  held_at timestamptz not null,
  primary key (tenant_id, drill_id)
);
create index training_drill_user on training_drill (tenant_id, user_id, held_at);
select protect_tenant_table('training_drill');

-- Whether it is done follows from the training and is not kept.
create table training_assignment (
  tenant_id uuid not null references tenant (tenant_id),
  assignment_id uuid not null,
  user_id uuid not null,
  user_name text not null,
  exercise jsonb not null,
  by_day date not null,
  note text,
  given_by uuid not null,
  given_by_name text not null,
  given_at timestamptz not null,
  -- Taken back; can be undone.
  removed_at timestamptz,
  primary key (tenant_id, assignment_id)
);
create index training_assignment_user on training_assignment (tenant_id, user_id, by_day);
create index training_assignment_giver on training_assignment (tenant_id, given_by, by_day);
select protect_tenant_table('training_assignment');

-- The PDF is made from `data` whenever it is asked for; what was issued never changes.
create table training_certificate (
  tenant_id uuid not null references tenant (tenant_id),
  certificate_id uuid not null,
  user_id uuid not null,
  -- Year and count: 2026-1.
  year smallint not null,
  count integer not null,
  code text not null,
  data jsonb not null,
  issued_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, certificate_id)
);
create unique index training_certificate_number on training_certificate (tenant_id, year, count);
create unique index training_certificate_code on training_certificate (tenant_id, code);
create index training_certificate_user on training_certificate (tenant_id, user_id, issued_at desc);
select protect_tenant_table('training_certificate');
