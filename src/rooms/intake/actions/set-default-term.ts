import type { Work } from '#platform/tenancy/work.ts';
import { defaultTermChanged } from '#rooms/intake/events.ts';
import { defaultTermDays, setDefaultTermDays } from '#rooms/intake/store.ts';

/** Sets the term in days for invoices whose file names no due date; invoices that are in the books stay as they are. */
export async function setDefaultTerm(work: Work, days: number): Promise<void> {
  const before = await defaultTermDays(work);
  if (before === days) return;
  await setDefaultTermDays(work, days);
  work.publish(defaultTermChanged.of({ customerId: null, subjectId: null, payload: { days, before } }));
}
