import type { Work } from '#platform/tenancy/work.ts';
import type { Playbook } from '#rooms/playbook/rules/playbook.ts';
import { withDefaults } from '#rooms/playbook/rules/with-defaults.ts';
import { ownCards, ownLines } from '#rooms/playbook/store.ts';

/** All lines and cards of the administration. */
export async function readPlaybook(work: Work): Promise<Playbook> {
  return withDefaults({ lines: await ownLines(work), cards: await ownCards(work) });
}
