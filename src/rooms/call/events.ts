import { z } from 'zod';
import { declareEvent } from '#platform/events/event.ts';
import { callResults, causes, outcomeKinds } from '#rooms/call/rules/outcome.ts';

const callFacts = z.object({
  result: z.enum(callResults),
  spokenWith: z.string().nullable(),
  cause: z.enum(causes).nullable(),
  outcomes: z.array(z.enum(outcomeKinds)),
  notes: z.string(),
  /** Ended by the book because of abuse; calls from before this was kept lack it. */
  endedForAbuse: z.boolean().optional(),
});

/** A call was made and written down; it causes the events of its outcomes. */
export const callRecorded = declareEvent('call/call-recorded', callFacts);

/** A call was taken back, with all its outcomes. */
export const callUndone = declareEvent('call/call-undone', callFacts);

const connectionFacts = z.object({ name: z.string() });

/** A telephone exchange was connected. */
export const telephonyConnected = declareEvent('call/telephony-connected', connectionFacts);

/** A telephone exchange was disconnected. */
export const telephonyDisconnected = declareEvent('call/telephony-disconnected', connectionFacts);

/** A telephone exchange got a new secret. */
export const telephonySecretChanged = declareEvent('call/telephony-secret-changed', connectionFacts);
