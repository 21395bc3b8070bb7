/** What an exchange tells of a call: it comes in, somebody here dials, it is answered, it is over. */
export const phoneEventKinds = ['incoming', 'started', 'answered', 'ended'] as const;
export type PhoneEventKind = (typeof phoneEventKinds)[number];
