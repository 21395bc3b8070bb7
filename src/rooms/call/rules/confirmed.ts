import { type Day, dayOf, type Instant, timeOf } from '#kernel/dates.ts';
import { type Cents, cents } from '#kernel/money.ts';
import type { SentOutcome } from '#rooms/call/rules/call-form.ts';

/** An outcome as the written confirmation tells it; the letter room has the words. */
export type Confirmed =
  | { kind: 'promise'; amountCents: Cents; currency: string; day: Day; invoiceNumbers: string[] | null }
  | {
      kind: 'arrangement';
      currency: string;
      instalments: { day: Day; amountCents: Cents }[];
      invoiceNumbers: string[] | null;
    }
  | {
      kind: 'complaint';
      invoiceNumber: string | null;
      disputedCents: Cents | null;
      currency: string;
      words: string | null;
    }
  | { kind: 'callback'; day: Day; time: string; by: string | null };

/** What of the customer is needed for it. */
export interface ConfirmedView {
  readonly currency: string;
  readonly timeZone: string;
  readonly numberOf: (invoiceId: string) => string | undefined;
  /** True when the promise is about all that is open. */
  readonly whole: boolean;
}

/** What of the outcomes of a call is confirmed in writing: promises, arrangements, complaints that were taken down, moments to call. */
export function confirmedOf(outcomes: readonly SentOutcome[], view: ConfirmedView): Confirmed[] {
  return outcomes.flatMap((outcome): Confirmed[] => {
    const { kind } = outcome;
    if (kind === 'promise')
      return [
        {
          kind,
          amountCents: cents(Number(outcome['amountCents'])),
          currency: view.currency,
          day: outcome['day'] as Day,
          invoiceNumbers: numbersOf(outcome, view),
        },
      ];
    if (kind === 'arrangement')
      return [
        {
          kind,
          currency: view.currency,
          instalments: (outcome['instalments'] as { day: Day; amountCents: Cents }[]).map(({ day, amountCents }) => ({
            day,
            amountCents,
          })),
          invoiceNumbers: numbersOf(outcome, view),
        },
      ];
    if (kind === 'complaint')
      return [
        {
          kind,
          invoiceNumber: view.numberOf(String(outcome['invoiceId'])) ?? null,
          disputedCents: (outcome['disputedCents'] as Cents | null) ?? null,
          currency: view.currency,
          words: (outcome['words'] as string | null) ?? null,
        },
      ];
    if (kind === 'callback' && outcome['at']) {
      const at = outcome['at'] as Instant;
      return [{ kind, day: dayOf(at, view.timeZone), time: timeOf(at, view.timeZone), by: null }];
    }
    return [];
  });
}

function numbersOf(outcome: SentOutcome, view: ConfirmedView): string[] | null {
  if (view.whole) return null;
  return (outcome['invoiceIds'] as readonly string[]).flatMap((invoiceId) => view.numberOf(invoiceId) ?? []);
}
