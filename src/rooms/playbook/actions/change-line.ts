import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { StoredEvent } from '#platform/events/event.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { lineChanged } from '#rooms/playbook/events.ts';
import { checkLine, type LineRefusal } from '#rooms/playbook/rules/check-line.ts';
import { isSlot, type LineKey } from '#rooms/playbook/rules/slots.ts';
import { ownLine, putLine } from '#rooms/playbook/store.ts';

/** Writes a line in the team's own words. The same words again change nothing. */
export async function saveLine(
  work: Work,
  key: LineKey,
  text: string,
): Promise<Decision<{ undo: EventId | null }, LineRefusal>> {
  const decision = checkLine(key, text);
  if (!decision.ok) return decision;
  return granted({ undo: await changeLine(work, key, text) });
}

/** Goes back to the line that is built in. */
export async function resetLine(work: Work, key: LineKey): Promise<Decision<{ undo: EventId | null }, LineRefusal>> {
  if (!isSlot(key.phase, key.variant)) return refused({ code: 'line-not-found' });
  return granted({ undo: await changeLine(work, key, null) });
}

/** Puts a line back to what it was before a change, unless it was changed again since. */
export async function undoLine(
  work: Work,
  event: StoredEvent,
): Promise<Decision<null, { code: 'playbook-changed-again' }>> {
  if (!lineChanged.is(event)) return refused({ code: 'playbook-changed-again' });
  const { before, after, ...key } = event.payload;
  if ((await ownLine(work, key)) !== after) return refused({ code: 'playbook-changed-again' });
  await changeLine(work, key, before);
  return granted(null);
}

async function changeLine(work: Work, key: LineKey, after: string | null): Promise<EventId | null> {
  const before = await ownLine(work, key);
  if (before === after) return null;
  await putLine(work, key, after);
  const { phase, variant, tone, language } = key;
  return work.publish(
    lineChanged.of({ customerId: null, subjectId: null, payload: { phase, variant, tone, language, before, after } }),
  );
}
