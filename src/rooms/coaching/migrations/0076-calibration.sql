-- Rounds in which several people judge the same calls blind; and who looked at whose review.

create table calibration_round (
  tenant_id uuid not null references tenant (tenant_id),
  round_id uuid not null,
  made_by text not null,
  made_by_user uuid,
  made_at timestamptz not null,
  closed_by text,
  closed_at timestamptz,
  primary key (tenant_id, round_id)
);
create index calibration_round_made on calibration_round (tenant_id, made_at desc);
select protect_tenant_table('calibration_round');

create table calibration_call (
  tenant_id uuid not null,
  round_id uuid not null,
  review_id uuid not null,
  position smallint not null,
  -- What the program said when the call was put into the round: verdicts and checks per point.
  program jsonb not null,
  -- When its judgements were shown; null: still blind.
  revealed_at timestamptz,
  -- Per point what judges came to after they saw each other: verdict, note, who, when.
  agreed jsonb not null,
  primary key (tenant_id, round_id, review_id),
  foreign key (tenant_id, round_id) references calibration_round (tenant_id, round_id) on delete cascade,
  foreign key (tenant_id, review_id) references coaching_review (tenant_id, review_id) on delete cascade
);
create index calibration_call_review on calibration_call (tenant_id, review_id);
select protect_tenant_table('calibration_call');

create table calibration_judge (
  tenant_id uuid not null,
  round_id uuid not null,
  user_id uuid not null,
  user_name text not null,
  position smallint not null,
  primary key (tenant_id, round_id, user_id),
  foreign key (tenant_id, round_id) references calibration_round (tenant_id, round_id) on delete cascade
);
create index calibration_judge_user on calibration_judge (tenant_id, user_id);
select protect_tenant_table('calibration_judge');

create table calibration_judgement (
  tenant_id uuid not null,
  round_id uuid not null,
  review_id uuid not null,
  user_id uuid not null,
  verdicts jsonb not null,
  checks jsonb not null,
  remark text not null,
  saved_at timestamptz not null,
  done_at timestamptz,
  -- He had opened the review with the judgement of the program before he was done.
  saw_before boolean not null,
  primary key (tenant_id, round_id, review_id, user_id),
  foreign key (tenant_id, round_id, review_id)
    references calibration_call (tenant_id, round_id, review_id) on delete cascade,
  foreign key (tenant_id, round_id, user_id)
    references calibration_judge (tenant_id, round_id, user_id) on delete cascade
);
select protect_tenant_table('calibration_judgement');

-- Who looked at the review of somebody else, one row for each day and way; the one whose call it was can read it.
create table review_access (
  tenant_id uuid not null,
  review_id uuid not null,
  viewer_id uuid not null,
  viewer_name text not null,
  way text not null check (way in ('review', 'calibration', 'moment')),
  day date not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (tenant_id, review_id, viewer_id, way, day),
  foreign key (tenant_id, review_id) references coaching_review (tenant_id, review_id) on delete cascade
);
select protect_tenant_table('review_access');
