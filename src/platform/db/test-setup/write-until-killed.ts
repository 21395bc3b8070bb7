import { openDatabase } from '#platform/db/database.ts';

// Run by crash.db.test.ts in a process of its own: writes rows until it is killed.
const database = await openDatabase({ dataDir: process.argv[2] ?? '' });
await database.asOwner((connection) =>
  connection.query(
    'create table if not exists written (n int primary key); grant select, insert on written to nakomen_app',
  ),
);
const { rows } = await database.run('select coalesce(max(n), 0) as last from written');
for (let n = Number(rows[0]?.['last']) + 1; ; n += 1) {
  await database.run('insert into written values ($1)', [n]);
  process.stdout.write(`${n}\n`);
}
