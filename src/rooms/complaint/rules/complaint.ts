import type { Id } from '#kernel/ids.ts';

export type ComplaintId = Id<'complaint'>;

/** What a complaint is about. */
export const complaintCauses = ['quality', 'delivery', 'invoice_wrong', 'not_mine', 'price', 'other'] as const;
export type ComplaintCause = (typeof complaintCauses)[number];

/** How a complaint ended; `dropped`: the customer let it go. */
export const complaintOutcomes = ['justified', 'partly_justified', 'unjustified', 'dropped'] as const;
export type ComplaintOutcome = (typeof complaintOutcomes)[number];
