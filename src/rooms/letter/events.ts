import { z } from 'zod';
import { declareEvent } from '#platform/events/event.ts';
import { sendingReasons } from '#rooms/letter/rules/after-sending.ts';
import { letterKinds, letterStates } from '#rooms/letter/rules/letter.ts';

const letterFacts = z.object({ kind: z.enum(letterKinds), to: z.string(), subject: z.string() });
const withReason = letterFacts.extend({ reason: z.enum(sendingReasons).nullable(), answer: z.string().nullable() });
/** How a letter stood before a person changed that, so that it can be put back. */
const withBefore = letterFacts.extend({
  before: z.object({
    state: z.enum(letterStates),
    reason: z.enum(sendingReasons).nullable(),
    answer: z.string().nullable(),
    to: z.string(),
  }),
});

/** A letter was written and put on its way; for a moment it can still be taken back. */
export const letterQueued = declareEvent('letter/letter-queued', letterFacts);

/** The mail server took a letter. */
export const letterSent = declareEvent('letter/letter-sent', letterFacts);

/** A letter did not go and will not be tried again by itself. */
export const letterFailed = declareEvent('letter/letter-failed', withReason);

/** A letter may have gone: the connection or the program stopped while it was handed over. */
export const letterUncertain = declareEvent('letter/letter-uncertain', withReason);

/** A letter was kept from going. */
export const letterCancelled = declareEvent('letter/letter-cancelled', withBefore);

/** A letter that had not gone was put on its way again. */
export const letterRetried = declareEvent('letter/letter-retried', withBefore);

/** A person said that an uncertain letter arrived. */
export const letterSettled = declareEvent('letter/letter-settled', withBefore);

/** Cancelling, retrying or settling was taken back. */
export const letterRestored = declareEvent('letter/letter-restored', letterFacts);
