import { z } from 'zod';

/** What an exchange tells of a call: it comes in, somebody here dials, it is answered, it is over. */
export const phoneEventKinds = ['incoming', 'started', 'answered', 'ended'] as const;
export type PhoneEventKind = (typeof phoneEventKinds)[number];

/** A message of an exchange. */
export const phoneMessageSchema = z.object({
  kind: z.enum(phoneEventKinds),
  /** The exchange's own id of the call: the same in all its messages. */
  callId: z.string().trim().min(1).max(200),
  /** The number at the other end. Empty or 'anonymous' when the caller withholds it. */
  number: z.string().trim().max(60).default(''),
  /** E-mail address of the colleague whose telephone it is; left out: anybody's. */
  user: z.string().trim().max(200).optional(),
});
export type PhoneMessage = z.output<typeof phoneMessageSchema>;

/** Reads a message; null when it is not one. */
export function phoneMessageFrom(body: string): PhoneMessage | null {
  try {
    return phoneMessageSchema.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null; // no JSON: the exchange is told so
  }
}
