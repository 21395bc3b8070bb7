import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';
import { phoneEventKinds, phoneMessageSchema } from '#rooms/call/rules/phone-news.ts';

const connectionId = idSchema('telephony-connection');
const undo = idSchema('event').nullable();

/** A telephone exchange that tells us of calls. The secret is only shown when it is made. */
export const telephonyConnectionSchema = z.object({
  connectionId,
  name: z.string(),
  /** Where the exchange posts to, after the address of this installation. */
  path: z.string(),
  createdBy: z.string(),
  createdAt: instantSchema,
  lastHeardAt: instantSchema.nullable(),
  /** What came in last, when it was not understood or not signed well. */
  lastProblem: z.string().nullable(),
});

/** The telephone exchanges of this administration. */
export const readTelephony = endpoint({
  id: 'readTelephony',
  method: 'GET',
  path: '/api/telephony-connections',
  summary: 'Telephone exchanges that tell of calls, with when they were last heard',
  permission: 'administer',
  response: z.object({ connections: z.array(telephonyConnectionSchema) }),
});

const withSecret = z.object({ connectionId, path: z.string(), secret: z.string(), undo });

/** Connects a telephone exchange. */
export const addTelephony = endpoint({
  id: 'addTelephonyConnection',
  method: 'POST',
  path: '/api/telephony-connections',
  summary: 'Connect a telephone exchange; the answer holds its secret, once',
  permission: 'administer',
  body: z.object({ name: textSchema(100) }),
  response: withSecret,
});

/** Gives an exchange a new secret; the old one counts no more. */
export const rotateTelephony = endpoint({
  id: 'rotateTelephonySecret',
  method: 'POST',
  path: '/api/telephony-connections/{connectionId}/secret',
  summary: 'Give a telephone exchange a new secret; the old one counts no more',
  permission: 'administer',
  params: z.object({ connectionId }),
  response: withSecret.omit({ undo: true }),
});

/** Disconnects an exchange. */
export const removeTelephony = endpoint({
  id: 'removeTelephonyConnection',
  method: 'DELETE',
  path: '/api/telephony-connections/{connectionId}',
  summary: 'Disconnect a telephone exchange',
  permission: 'administer',
  params: z.object({ connectionId }),
  response: z.object({ undo }),
});

/** What an exchange tells of a call. Signed: see docs/telephony.md. */
export const hearTelephony = endpoint({
  id: 'hearTelephony',
  method: 'POST',
  path: '/api/telephony/{administrationId}/{connectionId}',
  summary: 'For telephone exchanges: a call comes in, is dialled, answered or over; signed with the shared secret',
  permission: 'anyone',
  params: z.object({ administrationId: idSchema('tenant'), connectionId }),
  body: phoneMessageSchema,
  /** How many customers have the number; `repeated` when this very message came in before. */
  response: z.object({ customers: z.int(), repeated: z.boolean() }),
});

/** News of the telephone, as the browser hears it (see platform/live, kind 'phone'). */
export const phoneNewsSchema = z.object({
  kind: z.enum(phoneEventKinds),
  /** The exchange's own id of the call. */
  phoneCallId: z.string(),
  number: z.string(),
  /** Customers with this number; empty when nobody has it. */
  customers: z.array(z.object({ customerId: idSchema('customer'), name: z.string() })),
  at: instantSchema,
});

/** The telephone calls that go on now, for a page that is opened in the middle. */
export const readPhoneNow = endpoint({
  id: 'readPhoneNow',
  method: 'GET',
  path: '/api/phone',
  summary: 'Telephone calls that came in or go on now, newest first',
  permission: 'work',
  response: z.object({
    /** Whether an exchange is connected at all. */
    connected: z.boolean(),
    calls: z.array(phoneNewsSchema),
  }),
});
