-- Cue cards: what the team and people wrote themselves, what everybody remembers of each card, and every time one was answered.

create table training_card (
  tenant_id uuid not null references tenant (tenant_id),
  card_id uuid not null,
  -- Whose card it is; null: of the whole team.
  user_id uuid,
  deck text not null,
  skill text not null,
  country text not null check (country in ('nl', 'be', 'both')),
  -- Per language front, back and why.
  texts jsonb not null,
  active boolean not null,
  -- Of a card that was made of a mistake in a call: review, turn and mistake.
  source jsonb,
  -- Taken away by its owner; can be undone.
  removed_at timestamptz,
  set_by text not null,
  set_at timestamptz not null,
  primary key (tenant_id, card_id)
);
create index training_card_user on training_card (tenant_id, user_id);
select protect_tenant_table('training_card');

-- Follows from the reviews; kept so that nothing is computed again while somebody learns.
create table training_card_state (
  tenant_id uuid not null references tenant (tenant_id),
  user_id uuid not null,
  -- The name of a built-in card, or the id of another.
  card_id text not null,
  phase text not null check (phase in ('learning', 'review', 'relearning')),
  due_at timestamptz not null,
  stability double precision not null,
  difficulty double precision not null,
  step integer not null,
  scheduled_days integer not null,
  reps integer not null,
  lapses integer not null,
  last_review_at timestamptz not null,
  primary key (tenant_id, user_id, card_id)
);
select protect_tenant_table('training_card_state');

create table training_card_review (
  tenant_id uuid not null references tenant (tenant_id),
  -- Made by the browser, so that an answer that is sent twice counts once.
  review_id uuid not null,
  user_id uuid not null,
  card_id text not null,
  skill text not null,
  rating text not null check (rating in ('again', 'hard', 'good', 'easy')),
  -- When it was answered by the clock of the device, never later than when it came in.
  reviewed_at timestamptz not null,
  received_at timestamptz not null,
  -- It counts in what was seen of the skill that day.
  noted boolean not null,
  primary key (tenant_id, review_id)
);
create index training_card_review_card on training_card_review (tenant_id, user_id, card_id, reviewed_at);
create index training_card_review_unnoted on training_card_review (tenant_id, reviewed_at) where not noted;
select protect_tenant_table('training_card_review');
