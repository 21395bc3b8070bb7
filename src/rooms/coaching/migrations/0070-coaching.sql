-- Reviews of calls, what people say about them, how verdicts are reached, and words that were brought in from elsewhere.

create table coaching_review (
  tenant_id uuid not null references tenant (tenant_id),
  -- The id of the call, or of the transcript that was brought in.
  review_id uuid not null,
  source text not null check (source in ('call', 'transcript')),
  customer_id uuid,
  customer_name text not null,
  user_id uuid,
  user_name text not null,
  -- When the call ended; of a transcript noon of its day.
  held_at timestamptz not null,
  -- What the reviewer knows beside the words, as it was at the time of the call.
  facts jsonb not null,
  state text not null check (state in ('waiting', 'reviewed')),
  outcome_kind text,
  outcome jsonb,
  -- Per point its checks without quotes: what verdicts follow from.
  checks jsonb,
  -- Per point and check its quotes: turn and words.
  evidence jsonb,
  mistakes jsonb,
  habits jsonb,
  program_version integer not null default 0,
  policy_version integer not null default 0,
  -- Verdict per point as the program gives it, and as it counts: a coach may have overruled it.
  automatic jsonb,
  verdicts jsonb,
  -- Tenths of a point, 0 to 100; null when no point could be seen.
  score smallint check (score between 0 and 100),
  points_seen smallint not null default 0,
  reviewed_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by text,
  -- The call was undone, or the transcript was taken away.
  withdrawn_at timestamptz,
  primary key (tenant_id, review_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id) on delete cascade,
  check ((state = 'reviewed') = (reviewed_at is not null))
);
create index coaching_review_held on coaching_review (tenant_id, held_at desc, review_id);
create index coaching_review_user on coaching_review (tenant_id, user_id, held_at desc);
create index coaching_review_policy on coaching_review (tenant_id, policy_version, review_id);
create index coaching_review_program on coaching_review (tenant_id, program_version, review_id);
select protect_tenant_table('coaching_review');

-- What people say of a point: a coach who judges otherwise, a collector who disagrees, the answer to that.
create table coaching_point (
  tenant_id uuid not null,
  review_id uuid not null,
  point text not null,
  overrule jsonb,
  dispute jsonb,
  dispute_open boolean not null,
  primary key (tenant_id, review_id, point),
  foreign key (tenant_id, review_id) references coaching_review (tenant_id, review_id) on delete cascade,
  check (overrule is not null or dispute is not null)
);
create index coaching_point_open on coaching_point (tenant_id, review_id) where dispute_open;
select protect_tenant_table('coaching_point');

create table coaching_policy (
  tenant_id uuid not null references tenant (tenant_id),
  version integer not null check (version > 0),
  points jsonb not null,
  retention_days integer not null check (retention_days > 0),
  set_by text not null,
  set_at timestamptz not null,
  primary key (tenant_id)
);
select protect_tenant_table('coaching_policy');

-- How far the last recompute of verdicts is.
create table coaching_recompute (
  tenant_id uuid not null references tenant (tenant_id),
  policy_version integer not null,
  total integer not null,
  done integer not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  primary key (tenant_id)
);
select protect_tenant_table('coaching_recompute');

-- Words of calls that were held elsewhere.
create table coaching_transcript (
  tenant_id uuid not null,
  review_id uuid not null,
  said jsonb not null,
  added_by text not null,
  added_by_user uuid,
  added_at timestamptz not null,
  primary key (tenant_id, review_id),
  foreign key (tenant_id, review_id) references coaching_review (tenant_id, review_id) on delete cascade
);
select protect_tenant_table('coaching_transcript');

create table coaching_recording (
  tenant_id uuid not null,
  review_id uuid not null,
  media_type text not null,
  bytes integer not null check (bytes > 0),
  added_by text not null,
  added_at timestamptz not null,
  primary key (tenant_id, review_id),
  foreign key (tenant_id, review_id) references coaching_review (tenant_id, review_id) on delete cascade
);
select protect_tenant_table('coaching_recording');

create table coaching_recording_piece (
  tenant_id uuid not null,
  review_id uuid not null,
  piece integer not null check (piece >= 0),
  content bytea not null,
  primary key (tenant_id, review_id, piece),
  foreign key (tenant_id, review_id) references coaching_recording (tenant_id, review_id) on delete cascade
);
select protect_tenant_table('coaching_recording_piece');
