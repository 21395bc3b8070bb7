-- A coach who follows a live call with the knowledge of who holds it, and the notes that he whispers.

create table side_by_side (
  tenant_id uuid not null references tenant (tenant_id),
  side_by_side_id uuid not null,
  call_id uuid not null,
  customer_id uuid not null,
  customer_name text not null,
  user_id uuid not null,
  user_name text not null,
  coach_id uuid not null,
  coach_name text not null,
  state text not null check (state in ('asked', 'following', 'ended')),
  asked_at timestamptz not null,
  -- When the collector let the coach in; null: he did not.
  began_at timestamptz,
  ended_at timestamptz,
  ended_how text check (ended_how in ('declined', 'withdrawn', 'by-coach', 'by-collector', 'call-saved', 'silence')),
  -- Last signs of life of both pages.
  coach_seen_at timestamptz not null,
  user_seen_at timestamptz not null,
  primary key (tenant_id, side_by_side_id),
  foreign key (tenant_id, customer_id) references customer (tenant_id, customer_id) on delete cascade,
  check ((state = 'ended') = (ended_at is not null and ended_how is not null))
);
create unique index side_by_side_call on side_by_side (tenant_id, call_id) where state <> 'ended';
create unique index side_by_side_coach on side_by_side (tenant_id, coach_id) where state <> 'ended';
create index side_by_side_of_call on side_by_side (tenant_id, call_id);
create index side_by_side_user on side_by_side (tenant_id, user_id, asked_at desc);
create index side_by_side_asked on side_by_side (tenant_id, asked_at desc);
select protect_tenant_table('side_by_side');

create table whisper (
  tenant_id uuid not null,
  whisper_id uuid not null,
  side_by_side_id uuid not null,
  text text not null check (char_length(text) between 1 and 200),
  -- After which turn of the call it was given; 0: before the first.
  turn smallint not null check (turn >= 0),
  given_at timestamptz not null,
  -- When the collector put it away, or the next one took its place.
  away_at timestamptz,
  primary key (tenant_id, whisper_id),
  foreign key (tenant_id, side_by_side_id) references side_by_side (tenant_id, side_by_side_id) on delete cascade
);
create index whisper_of on whisper (tenant_id, side_by_side_id, given_at);
create unique index whisper_stands on whisper (tenant_id, side_by_side_id) where away_at is null;
select protect_tenant_table('whisper');

-- What a person chose for himself: whether a coach who wants to follow asks each time.
create table listening_choice (
  tenant_id uuid not null references tenant (tenant_id),
  user_id uuid not null,
  choice text not null check (choice in ('ask', 'always')),
  set_at timestamptz not null,
  primary key (tenant_id, user_id)
);
select protect_tenant_table('listening_choice');
