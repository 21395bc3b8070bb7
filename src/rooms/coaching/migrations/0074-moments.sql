-- The few moments of a week for each collector, what was asked to practise, and good examples that everybody may read.

create table coaching_moment (
  tenant_id uuid not null references tenant (tenant_id),
  moment_id uuid not null,
  -- The Monday of the week for which it was chosen.
  week date not null,
  user_id uuid not null,
  user_name text not null,
  review_id uuid not null,
  kind text not null,
  skill text not null,
  -- Turns of the call, counted from 1; the words stay with the call.
  key_turn smallint not null,
  first_turn smallint not null,
  last_turn smallint not null,
  -- The label that a better line belongs to.
  act text,
  seconds smallint not null check (seconds > 0),
  weight real not null,
  why jsonb not null,
  picked_at timestamptz not null,
  -- What a coach said of it.
  comment text,
  praised boolean not null default false,
  skipped boolean not null default false,
  said_by text,
  said_by_user uuid,
  said_at timestamptz,
  -- What the collector answered, and who has read what.
  answer text,
  answered_at timestamptz,
  seen_at timestamptz,
  answer_seen_at timestamptz,
  primary key (tenant_id, moment_id),
  foreign key (tenant_id, review_id) references coaching_review (tenant_id, review_id) on delete cascade,
  check (first_turn <= key_turn and key_turn <= last_turn)
);
create index coaching_moment_by_week on coaching_moment (tenant_id, week, user_id);
create index coaching_moment_by_user on coaching_moment (tenant_id, user_id, week desc);
create unique index coaching_moment_once on coaching_moment (tenant_id, review_id, key_turn);
select protect_tenant_table('coaching_moment');

-- For which weeks moments were looked for, also where none were found.
create table coaching_moment_week (
  tenant_id uuid not null references tenant (tenant_id),
  week date not null,
  user_id uuid not null,
  looked_at timestamptz not null,
  calls integer not null,
  primary key (tenant_id, week, user_id)
);
select protect_tenant_table('coaching_moment_week');

create table coaching_practice (
  tenant_id uuid not null references tenant (tenant_id),
  practice_id uuid not null,
  user_id uuid not null,
  skill text not null,
  moment_id uuid,
  asked_by text not null,
  asked_by_user uuid,
  asked_at timestamptz not null,
  done_at timestamptz,
  withdrawn_at timestamptz,
  primary key (tenant_id, practice_id),
  foreign key (tenant_id, moment_id) references coaching_moment (tenant_id, moment_id) on delete set null (moment_id)
);
create index coaching_practice_user on coaching_practice (tenant_id, user_id, asked_at desc);
create index coaching_practice_moment on coaching_practice (tenant_id, moment_id);
select protect_tenant_table('coaching_practice');

create table coaching_example (
  tenant_id uuid not null references tenant (tenant_id),
  example_id uuid not null,
  skill text not null,
  -- Anonymised turns, as a person read them before they were kept.
  turns jsonb not null,
  note text not null,
  -- Whose call it was: he says whether others may read it, and may take that back. Nobody else is shown it.
  user_id uuid not null,
  review_id uuid,
  key_turn smallint not null,
  consent text not null check (consent in ('asked', 'agreed', 'refused')),
  added_by text not null,
  added_by_user uuid,
  added_at timestamptz not null,
  answered_at timestamptz,
  removed_at timestamptz,
  primary key (tenant_id, example_id),
  foreign key (tenant_id, review_id) references coaching_review (tenant_id, review_id) on delete set null (review_id)
);
create index coaching_example_skill on coaching_example (tenant_id, skill, added_at desc);
create index coaching_example_review on coaching_example (tenant_id, review_id);
select protect_tenant_table('coaching_example');
