-- How well a skill was shown in training; what calls show follows from their reviews.

create table coaching_skill (
  tenant_id uuid not null references tenant (tenant_id),
  skill_seen_id uuid not null,
  user_id uuid not null,
  source text not null check (source in ('role-play', 'drill', 'quiz', 'cards')),
  skill text not null,
  -- From 0 (not at all) to 1.
  value real not null check (value between 0 and 1),
  seen_at timestamptz not null,
  primary key (tenant_id, skill_seen_id)
);
create index coaching_skill_user on coaching_skill (tenant_id, user_id, skill, seen_at desc);
select protect_tenant_table('coaching_skill');
