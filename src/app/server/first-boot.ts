import { writeFirstBootDump } from '#platform/db/prepare.ts';

/** Run by the build: writes the migrated empty database from which a new embedded one starts. */
const target = process.argv[2];
if (target === undefined) throw new Error('first-boot needs the name of the file to write');
await writeFirstBootDump(target);
