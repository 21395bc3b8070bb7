import { beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '#platform/db/testing.ts';

/** Tables that belong to no administration. Think twice before adding one. */
const WITHOUT_TENANT = new Set([
  'auth_account',
  'auth_rate_limit',
  'auth_session',
  'auth_user',
  'auth_verification',
  'migration',
]);
/** Unique indexes that do not start with the administration: its own name in addresses. */
const UNIQUE_EVERYWHERE = new Set(['tenant_slug_key']);

describe('every table keeps administrations apart', () => {
  let db: TestDatabase;
  const rows = (text: string) => db.database.asOwner(async (connection) => (await connection.query(text)).rows);
  beforeAll(async () => {
    db = await openTestDatabase();
  });

  test('tables without tenant_id are on a short list', async () => {
    const found = await rows(`
      select relname as name from pg_class c
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'm', 'f')
        and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
      order by 1`);
    const names = found.map(({ name }) => name);
    expect(names.filter((name) => !WITHOUT_TENANT.has(String(name)))).toEqual([]);
    expect(names).toContain('migration');
  });

  test('tables with tenant_id are protected', async () => {
    const found = await rows(`
      select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, a.attnotnull as required,
        exists (
          select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polroles = '{0}'
            and pg_get_expr(p.polqual, p.polrelid) like '%tenant_id = (NULLIF(current_setting(''app.tenant''%'
            and pg_get_expr(p.polwithcheck, p.polrelid) like '%tenant_id = (NULLIF(current_setting(''app.tenant''%') as policy
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      order by 1`);
    expect(found.length).toBeGreaterThan(3);
    expect(
      found.filter((table) => !(table['enabled'] && table['forced'] && table['required'] && table['policy'])),
    ).toEqual([]);
  });

  test('the administration leads in every primary key and unique index', async () => {
    const found = await rows(`
      select i.indexrelid::regclass::text as name, i.indrelid::regclass::text as of, i.indisprimary as is_primary, a.attname as leads
      from pg_index i
      join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
      left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indisunique
        and exists (select from pg_attribute t where t.attrelid = i.indrelid and t.attname = 'tenant_id' and not t.attisdropped)`);
    const wrong = found.filter(({ name, leads }) => leads !== 'tenant_id' && !UNIQUE_EVERYWHERE.has(String(name)));
    expect(wrong).toEqual([]);
    const tables = await rows(`
      select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`);
    expect(tables).toEqual([]);
  });

  test('references between tenant tables carry the administration', async () => {
    const found = await rows(`
      select con.conname as name from pg_constraint con
      where con.contype = 'f' and con.connamespace = 'public'::regnamespace
        and exists (select from pg_attribute t where t.attrelid = con.confrelid and t.attname = 'tenant_id')
        and not exists (
          select from unnest(con.conkey, con.confkey) as pair(here, there)
          join pg_attribute h on h.attrelid = con.conrelid and h.attnum = pair.here and h.attname = 'tenant_id'
          join pg_attribute t on t.attrelid = con.confrelid and t.attnum = pair.there and t.attname = 'tenant_id')`);
    expect(found).toEqual([]);
  });

  test('views do not run with the rights of their owner', async () => {
    const found = await rows(`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'v' and not coalesce('security_invoker=true' = any(reloptions), false)`);
    expect(found).toEqual([]);
  });

  test('the role of the application owns nothing and has no special rights', async () => {
    const [role] = await rows(`
      select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty, rolcanlogin as login,
        (select count(*) from pg_class where relowner = r.oid and relnamespace = 'public'::regnamespace) as owned,
        (select count(*) from pg_auth_members where member = r.oid) as member_of,
        has_schema_privilege('nakomen_app', 'public', 'create') as may_create
      from pg_roles r where rolname = 'nakomen_app'`);
    expect(role).toEqual({ mighty: false, login: false, owned: 0, member_of: 0, may_create: false });
  });
});
