import { z } from 'zod';
import { centsSchema } from '#kernel/schemas.ts';
import { declareEvent } from '#platform/events/event.ts';
import { complaintCauses, complaintOutcomes } from '#rooms/complaint/rules/complaint.ts';

const about = z.object({
  /** What it is about. */
  kind: z.enum(complaintCauses),
  /** Null: about no invoice in particular. */
  invoiceNumber: z.string().nullable(),
  /** Null: all of it. */
  disputedCents: centsSchema.nullable(),
  currency: z.string(),
});

/** A customer objects to (part of) what he should pay. */
export const complaintOpened = declareEvent(
  'complaint/complaint-opened',
  about.extend({ words: z.string().nullable() }),
);

/** A complaint was solved; what it disputed is due again unless it was credited. */
export const complaintClosed = declareEvent(
  'complaint/complaint-closed',
  about.extend({ result: z.enum(complaintOutcomes), note: z.string().nullable() }),
);

/** The closing of a complaint was taken back. */
export const complaintReopened = declareEvent('complaint/complaint-reopened', about);

/** A complaint was taken back because it was recorded by mistake. */
export const complaintRemoved = declareEvent('complaint/complaint-removed', about);
