import { type Day, dayOf, daysBetween, type Instant } from '#kernel/dates.ts';

/** What is known already, so that nobody asks or says it again. */
export const notAgainCodes = [
  'invoice-was-received',
  'complaint-was-closed',
  'colleague-calls-back',
  'cause-was-told',
  'said-paid-before',
  'part-came-in',
  'no-costs',
] as const;
export type NotAgainCode = (typeof notAgainCodes)[number];

/** One thing that is known, with its facts: amounts in cents, days and moments in ISO. */
export interface NotAgain {
  readonly code: NotAgainCode;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** What the dossier knows of earlier talks. All newest first. */
export interface KnownFacts {
  readonly promises: readonly {
    readonly madeAt: Instant;
    readonly promisedBy: string | null;
    readonly state: string;
    readonly amountCents: number;
    readonly receivedCents: number;
    readonly currency: string;
  }[];
  readonly closedComplaints: readonly {
    readonly number: string | null;
    readonly closedAt: Instant;
    readonly closedBy: string | null;
    readonly outcome: string | null;
  }[];
  readonly callbacks: readonly { readonly at: Instant; readonly by: string }[];
  readonly told: { readonly cause: string; readonly on: Day; readonly by: string } | null;
  readonly saidPaid: { readonly on: Day; readonly how: string | null } | null;
  readonly bankReadUntil: Day | null;
  /** The customer is under stress: by what was said or what stands in the dossier. */
  readonly gentle: boolean;
  readonly today: Day;
  readonly timeZone: string;
}

const RECENT_DAYS = 120;

/** What not to ask or say again. */
export function notAgain(facts: KnownFacts): NotAgain[] {
  const { today, timeZone, told, saidPaid } = facts;
  const found: NotAgain[] = [];
  const recent = (day: Day) => daysBetween(day, today) <= RECENT_DAYS;
  const dayAt = (at: Instant) => dayOf(at, timeZone);
  const promise = facts.promises.find((one) => recent(dayAt(one.madeAt)));
  if (promise)
    found.push({ code: 'invoice-was-received', facts: { day: dayAt(promise.madeAt), who: promise.promisedBy } });
  const part = facts.promises.find((one) => one.state === 'partly_kept' && recent(dayAt(one.madeAt)));
  if (part)
    found.push({
      code: 'part-came-in',
      facts: { cents: part.receivedCents, askedCents: part.amountCents, currency: part.currency },
    });
  for (const { number, closedAt, closedBy, outcome } of facts.closedComplaints) {
    const day = dayAt(closedAt);
    if (recent(day)) found.push({ code: 'complaint-was-closed', facts: { number, day, by: closedBy, outcome } });
  }
  for (const { at, by } of facts.callbacks) found.push({ code: 'colleague-calls-back', facts: { at, by } });
  if (told && recent(told.on))
    found.push({ code: 'cause-was-told', facts: { cause: told.cause, day: told.on, by: told.by } });
  if (saidPaid && recent(saidPaid.on))
    found.push({
      code: 'said-paid-before',
      facts: { day: saidPaid.on, how: saidPaid.how, bankReadUntil: facts.bankReadUntil },
    });
  if (facts.gentle) found.push({ code: 'no-costs', facts: {} });
  return found;
}
