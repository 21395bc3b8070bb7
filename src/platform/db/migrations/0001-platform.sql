-- The role as which the application works: owns nothing, cannot bypass row-level security. Roles belong to the whole
-- cluster, so another database may be making it at this moment.
do $$
begin
  create role nakomen_app nologin nosuperuser nobypassrls;
exception when duplicate_object or unique_violation then null;
end $$;

do $$
begin
  if not pg_has_role(current_user, 'nakomen_app', 'member') then
    execute format('grant nakomen_app to %I', current_user);
  end if;
end $$;

grant usage on schema public to nakomen_app;

-- Ends the migration of each tenant table. mode 'all': read and write; 'append': read and insert only.
create function protect_tenant_table(protected_table regclass, mode text default 'all') returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', protected_table);
  execute format('alter table %s force row level security', protected_table);
  execute format(
    'create policy own_tenant on %s '
    'using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid) '
    'with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', protected_table);
  case mode
    when 'all' then execute format('grant select, insert, update, delete on %s to nakomen_app', protected_table);
    when 'append' then execute format('grant select, insert on %s to nakomen_app', protected_table);
  end case;
end $$;

-- Ends the migration of a table that belongs to no tenant (accounts, sessions).
create function share_table(shared_table regclass) returns void
language plpgsql as $$
begin
  execute format('grant select, insert, update, delete on %s to nakomen_app', shared_table);
end $$;

create table tenant (
  tenant_id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text not null,
  country text not null check (country in ('NL', 'BE')),
  time_zone text not null,
  created_at timestamptz not null
);
select protect_tenant_table('tenant');

create table membership (
  tenant_id uuid not null references tenant,
  user_id uuid not null,
  role text not null check (role in ('collector', 'coach', 'admin')),
  since timestamptz not null,
  primary key (tenant_id, user_id)
);
create index membership_by_user on membership (user_id);
select protect_tenant_table('membership');

-- A person may see which administrations he belongs to, before one is chosen.
create policy own_membership on membership for select
  using (user_id = nullif(current_setting('app.user', true), '')::uuid);
create policy own_administrations on tenant for select
  using (exists (
    select from membership
    where membership.tenant_id = tenant.tenant_id
      and membership.user_id = nullif(current_setting('app.user', true), '')::uuid));

-- The program may list all administrations, to do in each what a schedule asks.
create policy listing on tenant for select using (current_setting('app.scope', true) = 'list-tenants');

create table invitation (
  tenant_id uuid not null references tenant,
  invitation_id uuid not null,
  email text not null,
  role text not null check (role in ('collector', 'coach', 'admin')),
  token_hash text not null,
  invited_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  primary key (tenant_id, invitation_id)
);
create index invitation_by_token on invitation (token_hash);
select protect_tenant_table('invitation');

-- Who holds the token of an invitation may see that invitation.
create policy token_holder on invitation for select
  using (token_hash = nullif(current_setting('app.invitation', true), ''));

create table event (
  tenant_id uuid not null references tenant,
  event_id uuid not null,
  at timestamptz not null,
  kind text not null,
  customer_id uuid,
  subject_id text,
  actor_name text not null,
  actor_user_id uuid,
  caused_by uuid,
  undoes_event_id uuid,
  payload jsonb not null,
  primary key (tenant_id, event_id)
);
create index event_by_customer on event (tenant_id, customer_id, event_id desc);
create index event_by_subject on event (tenant_id, subject_id);
-- An event is undone once.
create unique index event_undone on event (tenant_id, undoes_event_id) where undoes_event_id is not null;
select protect_tenant_table('event', 'append');

-- The engine of the jobs installs itself here as the application's role.
create schema pgboss authorization nakomen_app;
