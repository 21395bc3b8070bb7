-- What the team says in its own words. What is not here is said as it is built in.

create table playbook_line (
  tenant_id uuid not null references tenant (tenant_id),
  phase text not null,
  -- By whom is called, why, the cause, or what was agreed; 'any' where the phase has one line.
  variant text not null,
  tone text not null check (tone in ('normal', 'gentle')),
  language text not null check (language in ('nl', 'en')),
  text text not null check (text <> ''),
  set_by text not null,
  set_at timestamptz not null,
  primary key (tenant_id, phase, variant, tone, language)
);
select protect_tenant_table('playbook_line');

create table excuse_card (
  tenant_id uuid not null references tenant (tenant_id),
  card_id uuid not null,
  -- What the coach understands; null: an excuse of the team's own, recognised by its words in sounds.
  act text,
  language text not null check (language in ('nl', 'en')),
  title text not null check (title <> ''),
  sounds text[] not null,
  behind text not null,
  reply text not null,
  question text not null,
  fact text not null,
  fact_check text not null,
  step text not null,
  active boolean not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (tenant_id, card_id),
  check (act is not null or cardinality(sounds) > 0)
);
create unique index excuse_card_act on excuse_card (tenant_id, act, language) where act is not null;
select protect_tenant_table('excuse_card');
