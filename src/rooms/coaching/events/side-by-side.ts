import { z } from 'zod';
import { declareEvent } from '#platform/events/event.ts';
import { sideEnds } from '#rooms/coaching/rules/side-by-side.ts';

const people = z.object({ callId: z.string(), userName: z.string(), coachName: z.string() });

/** A coach was let in to follow a call. */
export const sideBySideBegan = declareEvent('coaching/side-by-side-began', people);

/** A coach no longer follows a call, or was not let in. */
export const sideBySideEnded = declareEvent(
  'coaching/side-by-side-ended',
  people.extend({ how: z.enum(sideEnds), notes: z.int() }),
);
