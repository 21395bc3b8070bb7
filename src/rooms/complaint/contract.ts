import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { centsSchema, daySchema, idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';
import { complaintCauses, complaintOutcomes } from '#rooms/complaint/rules/complaint.ts';

export { complaintCauses, complaintOutcomes };

const undo = idSchema('event').nullable();

/** A complaint as screens see it. Amounts in cents. */
export const complaintSchema = z.object({
  complaintId: idSchema('complaint'),
  customerId: idSchema('customer'),
  customerName: z.string(),
  invoiceNumber: z.string().nullable(),
  /** What it keeps from being asked for now. */
  disputedCents: centsSchema,
  currency: z.string(),
  cause: z.enum(complaintCauses),
  words: z.string().nullable(),
  openedOn: daySchema,
  openedBy: z.string(),
  daysOpen: z.int(),
  outcome: z.enum(complaintOutcomes).nullable(),
  outcomeNote: z.string().nullable(),
  closedAt: instantSchema.nullable(),
  closedBy: z.string().nullable(),
});

/** Complaints that are open, or were closed. */
export const readComplaints = endpoint({
  id: 'readComplaints',
  method: 'GET',
  path: '/api/complaints',
  summary: 'Complaints: open ones oldest first, or closed ones last closed first',
  permission: 'work',
  query: z.object({
    state: z.enum(['open', 'closed']).default('open'),
    limit: z.coerce.number().int().min(1).max(1000).default(300),
  }),
  response: z.object({ complaints: z.array(complaintSchema), more: z.boolean() }),
});

/** Opens a complaint outside a call. */
export const addComplaint = endpoint({
  id: 'addComplaint',
  method: 'POST',
  path: '/api/customers/{customerId}/complaints',
  summary: 'Open a complaint about an invoice, a part of it, or nothing in particular',
  permission: 'work',
  params: z.object({ customerId: idSchema('customer') }),
  body: z.object({
    invoiceId: idSchema('invoice').nullable(),
    disputedCents: centsSchema.nullable(),
    cause: z.enum(complaintCauses),
    words: textSchema(2000).nullable(),
  }),
  response: z.object({ complaintId: idSchema('complaint'), undo }),
});

/** Closes a complaint. */
export const endComplaint = endpoint({
  id: 'endComplaint',
  method: 'POST',
  path: '/api/complaints/{complaintId}/close',
  summary: 'Close a complaint with its outcome',
  permission: 'work',
  params: z.object({ complaintId: idSchema('complaint') }),
  body: z.object({ outcome: z.enum(complaintOutcomes), note: textSchema(2000).nullable() }),
  response: z.object({ undo }),
});
