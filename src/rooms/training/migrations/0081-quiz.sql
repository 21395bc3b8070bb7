-- What people answered in the quiz, and questions that the team wrote itself.

create table training_question (
  tenant_id uuid not null references tenant (tenant_id),
  question_id uuid not null,
  theme text not null,
  skill text not null,
  country text not null check (country in ('nl', 'be', 'both')),
  -- The place of the right reply, the same in every language.
  right_place smallint not null check (right_place between 0 and 3),
  -- Per language the situation and the replies with why.
  texts jsonb not null,
  active boolean not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (tenant_id, question_id)
);
select protect_tenant_table('training_question');

create table training_answer (
  tenant_id uuid not null references tenant (tenant_id),
  -- Made by the browser, so that an answer that is sent twice counts once.
  answer_id uuid not null,
  user_id uuid not null,
  round_id uuid not null,
  -- The name of a built-in question, or the id of one of the team.
  question_id text not null,
  theme text not null,
  skill text not null,
  place smallint not null,
  is_right boolean not null,
  answered_at timestamptz not null,
  primary key (tenant_id, answer_id)
);
create index training_answer_user on training_answer (tenant_id, user_id, answered_at desc);
select protect_tenant_table('training_answer');
