import type { Role } from '#knowledge/language/acts/labels.ts';
import type { Parts } from '#knowledge/language/conversation/heard.ts';
import type { Deal, Payment, Terms } from '#knowledge/language/conversation/state.ts';

/** Terms that become a deal: promised by the customer, or proposed by one side and taken by the other. */
export function dealFrom(terms: Terms, acceptedAt: number | null, turns: readonly number[]): Deal {
  const first = terms.payments[0];
  return {
    ...terms,
    acceptedAt,
    turns,
    dateAndAmountNamed: first?.date != null && first.cents != null,
  };
}

/** What holds after new terms: what they name wins, what they leave open stays as it was. */
export function mergeTerms(base: Terms | null, next: Terms): Terms {
  if (!base) return next;
  if (next.payments.length > 1) return { ...next, instalments: mergeInstalments(base.instalments, next.instalments) };
  const only = next.payments[0];
  if (!only) return base;
  const old = base.payments[0];
  if (next.whole) return { ...next, payments: [{ ...only, date: only.date ?? old?.date ?? null }] };
  if (base.payments.length > 1) return mergeIntoParts(base, only, next);
  const payment: Payment = {
    date: only.date ?? old?.date ?? null,
    cents: only.cents ?? next.instalments?.cents ?? old?.cents ?? null,
  };
  return {
    by: next.by,
    turn: next.turn,
    payments: [payment],
    instalments: mergeInstalments(base.instalments, next.instalments),
    vague: only.date === null ? base.vague : next.vague,
    firm: next.firm,
    anchored: next.anchored,
    pressed: next.pressed,
    arrangement: base.arrangement || next.arrangement,
  };
}

/** A day or amount that is said again, or moved, within payments in parts. */
function mergeIntoParts(base: Terms, only: Payment, next: Terms): Terms {
  const [first, second] = base.payments;
  const known = base.payments.some((payment) => payment.date === only.date);
  if (only.date === null || known) {
    const payments = base.payments.map((payment) =>
      payment.date === only.date && only.cents !== null ? { ...payment, cents: only.cents } : payment,
    );
    return { ...base, payments, turn: next.turn, by: next.by };
  }
  if (second?.date && only.date < second.date) {
    const moved = [{ date: only.date, cents: only.cents ?? first?.cents ?? null }, ...base.payments.slice(1)];
    const { from: _, ...rest } = base.instalments ?? {};
    const moves = base.instalments?.from !== undefined && base.instalments.from === first?.date;
    return {
      ...next,
      payments: moved,
      arrangement: true,
      instalments: moves ? { ...rest, from: only.date } : base.instalments,
    };
  }
  return { ...base, turn: next.turn, by: next.by };
}

function mergeInstalments(base: Parts | null, next: Parts | null): Parts | null {
  if (!base || !next) return next ?? base;
  return { ...base, ...next };
}

/** Whether new terms give away more than the old ones: a later first day, or less money. */
export function givesWay(old: Terms, next: Terms, by: Role): { amount: boolean; time: boolean } {
  const [before, after] = [old.payments[0], next.payments[0]];
  const later = before?.date != null && after?.date != null && after.date > before.date;
  const less =
    before?.cents != null && after?.cents != null && after.cents < before.cents && next.payments.length === 1;
  const earlier = before?.date != null && after?.date != null && after.date < before.date;
  const more = before?.cents != null && after?.cents != null && after.cents > before.cents;
  return by === 'agent' ? { amount: less, time: later } : { amount: more, time: earlier };
}
