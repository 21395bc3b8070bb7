import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { accountsOf } from '#platform/auth/store.ts';
import type { Hook } from '#platform/http/hook.ts';
import { membersOf } from '#platform/tenancy/store.ts';
import type { UserId, Work } from '#platform/tenancy/work.ts';
import type { hearTelephony, readPhoneNow } from '#rooms/call/contract.ts';
import { phoneMessageFrom } from '#rooms/call/rules/phone-news.ts';
import { endOf, wholeNumber } from '#rooms/call/rules/phone-number.ts';
import {
  allConnections,
  changeConnection,
  connectionById,
  type ConnectionId,
  currentPhoneEvents,
  insertPhoneEvent,
  type PhoneEvent,
} from '#rooms/call/store/telephony.ts';
import { phonesEndingIn } from '#rooms/dossier/index.ts';

type Answer = { readonly answer: Decision<ResponseOf<typeof hearTelephony>> };

/**
 * Hears what an exchange tells of a call: finds whose number it is and tells open pages. A message that is not signed well is refused and
 * remembered with the connection, for who sets it up; the same message again changes nothing.
 */
export async function hearPhone(work: Work, hook: Hook): Promise<Answer> {
  const connectionId = hook.params['connectionId'] as ConnectionId;
  const connection = await connectionById(work, connectionId);
  if (!connection) return { answer: refused({ code: 'connection-not-found' }) };
  const message = phoneMessageFrom(hook.body);
  const problem = hook.problem(connection.secret) ?? (message ? null : 'message-not-understood');
  if (problem !== null || message === null) {
    const code = problem ?? 'message-not-understood';
    await changeConnection(work, connectionId, { last_problem: code });
    return { answer: refused({ code }) };
  }
  const { kind, callId, number, user } = message;
  const customers = await customersAt(work, number);
  const userId = user === undefined ? null : await personWith(work, user);
  const event: PhoneEvent = { kind, phoneCallId: callId, number, userId, customers, at: work.now };
  const fresh = await insertPhoneEvent(work, connectionId, hook.signature, event);
  await changeConnection(work, connectionId, { last_heard_at: work.now, last_problem: null });
  if (fresh) work.tell({ kind: 'phone', to: userId, payload: newsOf(event) });
  return { answer: granted({ customers: customers.length, repeated: !fresh }) };
}

/** The calls that go on now, as far as they are the actor's or anybody's. */
export async function phoneNow(work: Work): Promise<Decision<ResponseOf<typeof readPhoneNow>>> {
  const userId = work.actor.kind === 'person' ? work.actor.userId : null;
  const events = await currentPhoneEvents(work, userId);
  const connected = (await allConnections(work)).length > 0;
  return granted({ connected, calls: events.filter((event) => event.kind !== 'ended').map(newsOf) });
}

function newsOf({ kind, phoneCallId, number, customers, at }: PhoneEvent) {
  return { kind, phoneCallId, number, customers: [...customers], at };
}

/** Customers that have this number, or whose people have it. */
async function customersAt(work: Work, text: string): Promise<PhoneEvent['customers']> {
  const home = work.administration.country;
  const number = wholeNumber(text, home);
  if (number === null) return [];
  const known = await phonesEndingIn(work, endOf(number));
  const same = known.filter(({ phone, country }) => [country, home].some((one) => wholeNumber(phone, one) === number));
  return [...new Map(same.map(({ customerId, name }) => [customerId, { customerId, name }])).values()];
}

async function personWith(work: Work, email: string): Promise<UserId | null> {
  const userIds = (await membersOf(work.tx, work.tenant)).map((member) => member.userId);
  const accounts = await accountsOf(work.tx, userIds);
  const found = [...accounts].find(([, account]) => account.email.toLowerCase() === email.toLowerCase());
  return found?.[0] ?? null;
}
