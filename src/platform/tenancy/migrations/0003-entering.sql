-- Entering an administration happens in every request: one statement instead of several. Both functions run with the rights of who
-- calls them, so row-level security holds in them as it does outside.

-- Sets, for the length of the transaction, whose rows it sees, and gives the administration.
create function enter_tenant(wanted_tenant uuid, wanted_user uuid) returns setof tenant
language plpgsql as $$
begin
  perform set_config('app.tenant', wanted_tenant::text, true), set_config('app.user', coalesce(wanted_user::text, ''), true),
    set_config('app.invitation', '', true), set_config('app.scope', '', true);
  return query select * from tenant where tenant.tenant_id = wanted_tenant;
end $$;

-- The role of a user in an administration, seen as that user and nobody else; null when there is none. What is set ends with the statement.
create function role_in_tenant(wanted_tenant uuid, wanted_user uuid) returns text
language plpgsql as $$
begin
  perform set_config('app.tenant', '', true), set_config('app.user', wanted_user::text, true);
  return (select role from membership where membership.tenant_id = wanted_tenant and membership.user_id = wanted_user);
end $$;
