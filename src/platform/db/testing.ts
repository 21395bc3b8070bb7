import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { instant } from '#kernel/dates.ts';
import type { Role } from '#kernel/endpoint.ts';
import { id } from '#kernel/ids.ts';
import { TestClock } from '#platform/clock/clock.ts';
import { openDatabase } from '#platform/db/database.ts';
import type { Database } from '#platform/db/interface.ts';
import { copyTemplate } from '#platform/db/test-setup/template.ts';
import type { Platform } from '#platform/interface.ts';
import { type Logger, silentLogger } from '#platform/log.ts';
import { createPlatform } from '#platform/platform.ts';
import type { Room } from '#platform/room.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import { createTenant, type NewTenant } from '#platform/tenancy/tenants.ts';
import type { Actor, TenantId, Work } from '#platform/tenancy/work.ts';

/** A person in a test. */
export type TestPerson = Extract<Actor, { kind: 'person' }>;

/** A fresh administration with one person of each role; tests do not see each other's rows. */
export interface TestTenant {
  readonly tenantId: TenantId;
  readonly slug: string;
  readonly collector: TestPerson;
  readonly coach: TestPerson;
  readonly admin: TestPerson;
}

/** A migrated database of the back end under test, with a platform on it. Shared by the tests of a process; nothing to close. */
export interface TestDatabase {
  readonly database: Database;
  readonly platform: Platform;
  /** The platform's clock; stands still at Friday 2026-11-20 09:30 in Amsterdam until it is set. */
  readonly clock: TestClock;
  testTenant(wanted?: Partial<NewTenant>): Promise<TestTenant>;
  /** Does work and commits it, by the tenant's collector unless another actor is named. */
  testWork<Result>(tenant: TestTenant, fn: (work: Work) => Promise<Result>, options?: TestWorkOptions): Promise<Result>;
}

/** Who does the work, and whether it is taken back. */
export interface TestWorkOptions {
  readonly actor?: Actor;
  readonly dryRun?: boolean;
}

const START = '2026-11-20T08:30:00.000Z';
const shared = globalThis as { nakomenTestDatabase?: Promise<Database> };

/** Gives the database of this test process (PGlite or PostgreSQL, as the vitest project says) with the given rooms on it. */
export async function openTestDatabase(
  options: { readonly rooms?: readonly Room[]; readonly now?: string; readonly logger?: Logger } = {},
): Promise<TestDatabase> {
  shared.nakomenTestDatabase ??= openForProcess();
  const database = await shared.nakomenTestDatabase;
  const clock = new TestClock(instant(options.now ?? START));
  const platform = await createPlatform({
    database,
    clock,
    rooms: options.rooms ?? [],
    logger: options.logger ?? silentLogger,
  });
  return {
    database,
    platform,
    clock,
    testTenant: (wanted = {}) => makeTenant(platform, wanted),
    testWork: (tenant, fn, { actor = tenant.collector, dryRun = false } = {}) =>
      openWork(platform, { tenantId: tenant.tenantId, actor, dryRun }, fn),
  };
}

async function openForProcess(): Promise<Database> {
  const given = inject('testDatabase');
  if (given.kind === 'pglite') return openDatabase({ memory: true, firstBootDump: given.dump });
  return openDatabase({ url: await copyTemplate(given), poolSize: 5 });
}

/** A database of a test's own that can be closed and opened again. On PGlite it lives in `dataDir`. */
export interface OwnDatabase {
  readonly dataDir: string | null;
  open(): Promise<Database>;
}

/** Makes a migrated database that no other test uses. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const given = inject('testDatabase');
  if (given.kind === 'postgres') {
    const url = await copyTemplate(given);
    return { dataDir: null, open: () => openDatabase({ url, poolSize: 5 }) };
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'nakomen-test-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  return { dataDir, open: () => openDatabase({ dataDir, firstBootDump: given.dump }) };
}

async function makeTenant(platform: Platform, wanted: Partial<NewTenant>): Promise<TestTenant> {
  const slug = wanted.slug ?? `test-${randomUUID()}`;
  const made = await createTenant(platform, { name: 'Testadministratie', country: 'NL', ...wanted, slug });
  if (!made.ok) throw new Error(`no test administration: ${made.refusal.code}`);
  const person = (name: string, role: Role): TestPerson => ({ kind: 'person', userId: id(randomUUID()), name, role });
  return {
    tenantId: made.value.tenantId,
    slug,
    collector: person('Sanne', 'collector'),
    coach: person('Karim', 'coach'),
    admin: person('Marleen', 'admin'),
  };
}
