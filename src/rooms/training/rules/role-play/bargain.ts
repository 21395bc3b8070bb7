import { addDays, type Day, daysBetween, latest } from '#kernel/dates.ts';
import { businessDayFrom } from '#knowledge/law/calendar/business-days.ts';
import { debtOf } from '#rooms/training/rules/role-play/persona.ts';
import type { Proposal, Said } from '#rooms/training/rules/role-play/said.ts';
import type { Agreement, Offer, Simulation } from '#rooms/training/rules/role-play/simulation.ts';

/** What a debtor answers to a proposal. */
export type Answer =
  | { readonly kind: 'accept' | 'accept_reluctant'; readonly agreement: Agreement }
  | { readonly kind: 'counter_day' | 'counter_part' | 'counter_parts' | 'pays_undisputed'; readonly offer: Offer }
  | {
      readonly kind:
        | 'stall_again'
        | 'decline_day'
        | 'decline_amount'
        | 'says_nothing_now'
        | 'no_pay_before_fix'
        | 'refuse'
        | 'trade_no';
    };

/** From this will on somebody is prepared to name a day. */
export const WILLING = 0.42;
/** What a trade on both sides is worth when he makes up his mind. */
const TRADE_BONUS = 0.1;
/** Who needs no longer than this asks for another day, not for instalments. */
const SHORT_DELAY_DAYS = 21;

/** What he can have paid by a day, in cents, if nothing else comes between. */
export function affordable(simulation: Simulation, by: Day): number {
  const days = daysBetween(simulation.callDate, by);
  const share = simulation.persona.funds.reduce(
    (most, one) => (one.inDays <= days ? Math.max(most, one.share) : most),
    0,
  );
  return Math.round(debtOf(simulation.persona) * share);
}

/** The first working day on which he can have paid an amount; null: never by himself. */
export function earliestDayFor(simulation: Simulation, cents: number): Day | null {
  const debt = debtOf(simulation.persona);
  const funds = [...simulation.persona.funds]
    .sort((a, b) => a.inDays - b.inDays)
    .find((one) => one.share * debt >= cents * 0.98);
  return funds ? businessDayFrom(addDays(simulation.callDate, funds.inDays), 'target') : null;
}

/** Whether he is prepared to bind himself; trust makes up for part of what will lacks. */
export function isWilling(simulation: Simulation, said: Said | null): boolean {
  const trade = said?.acts.includes('trade_offer') === true ? TRADE_BONUS : 0;
  return simulation.will + 0.25 * (simulation.mood.trust - 0.4) + trade >= WILLING;
}

/** What he answers to a proposal: by his purse, his will, and how he is spoken to. */
export function weigh(simulation: Simulation, proposal: Proposal, said: Said): Answer {
  const { persona, told, mood, callDate } = simulation;
  const debt = debtOf(persona);
  const disputed = persona.cause === 'complaint' && !told.solved ? Math.round(debt * persona.disputed) : 0;
  const wanted = proposal.cents ?? debt;
  if (disputed > 0 && wanted > debt - disputed)
    return complained(simulation) ? undisputed(simulation, debt - disputed) : { kind: 'stall_again' };
  const first = proposal.parts === null || proposal.restLater ? wanted : niceAmount(wanted / proposal.parts);
  const day =
    proposal.day === null
      ? (earliestDayFor(simulation, first) ?? callDate)
      : businessDayFrom(latest(proposal.day, callDate), 'target');
  const pressed = ['pressed', 'must', 'moralised'].some((reason) => (simulation.counts[reason as 'must'] ?? 0) > 0);
  const turn = simulation.turns.length + 1;
  const traded = said.acts.includes('trade_offer');
  // Who is given something is not sour about it; who does not want to pay always is.
  const generous = traded || said.acts.includes('offers_arrangement') || said.acts.includes('settles_too_low');
  const grudging = persona.cause === 'will_not_pay' || (mood.trust < 0.4 && !generous);
  const yes = (reluctant: boolean): Answer => ({
    kind: reluctant || grudging ? 'accept_reluctant' : 'accept',
    agreement: { day, cents: first, later: laterParts(proposal, wanted, first, day, debt), turn, reluctant, traded },
  });
  if (!isWilling(simulation, said)) {
    // Who is pushed says yes to have peace; that yes is worth little.
    if (pressed && persona.cause !== 'will_not_pay') return yes(true);
    if (persona.cause === 'will_not_pay')
      return { kind: mood.irritation > 0.55 ? 'refuse' : traded ? 'trade_no' : 'stall_again' };
    return { kind: proposal.day !== null && !simulation.moves.includes('decline_day') ? 'decline_day' : 'stall_again' };
  }
  if (
    first === debt &&
    day === callDate &&
    persona.cause === 'cannot_pay' &&
    affordable(simulation, callDate) === 0 &&
    !simulation.moves.includes('says_nothing_now')
  )
    return { kind: 'says_nothing_now' };
  const canAll =
    affordable(simulation, day) >= first * 0.98 && canLater(simulation, laterParts(proposal, wanted, first, day, debt));
  if (canAll && proposal.day !== null) return yes(false);
  if (canAll) return { kind: 'counter_day', offer: { day, cents: first, later: null } };
  if (pressed && mood.trust < 0.35) return yes(true);
  return counter(simulation, debt, day);
}

/** What he proposes himself: another day, a part now, or instalments. */
export function counter(simulation: Simulation, wanted: number, day: Day): Answer {
  const { callDate } = simulation;
  const whole = earliestDayFor(simulation, wanted);
  if (whole !== null && daysBetween(callDate, whole) <= SHORT_DELAY_DAYS)
    return { kind: 'counter_day', offer: { day: whole, cents: wanted, later: null } };
  const soon = businessDayFrom(latest(day, addDays(callDate, 2)), 'target');
  const part = niceAmount(Math.min(affordable(simulation, soon), wanted * 0.6), 'down');
  if (whole !== null && part >= wanted * 0.2)
    return {
      kind: 'counter_part',
      offer: { day: soon, cents: part, later: { cents: wanted - part, day: whole, count: 1 } },
    };
  const count = whole === null ? 10 : Math.min(12, Math.max(3, Math.ceil(daysBetween(callDate, whole) / 25)));
  const each = niceAmount(wanted / count, 'up');
  const start = earliestDayFor(simulation, each) ?? businessDayFrom(addDays(callDate, 14), 'target');
  const end = businessDayFrom(addDays(start, 30 * (count - 1)), 'target');
  return {
    kind: 'counter_parts',
    offer: { day: start, cents: each, later: { cents: wanted - each, day: end, count: count - 1 } },
  };
}

/** What he answers to "what is possible?" or "when?". */
export function ownOffer(simulation: Simulation): Answer {
  const debt = debtOf(simulation.persona);
  const soon = businessDayFrom(addDays(simulation.callDate, 1), 'target');
  const open = simulation.persona.cause === 'complaint' && !simulation.told.solved;
  if (open)
    return complained(simulation)
      ? undisputed(simulation, Math.round(debt * (1 - simulation.persona.disputed)))
      : { kind: 'stall_again' };
  return counter(simulation, debt, soon);
}

/** Whether he has told of his complaint: before that nobody can know which part he would pay. */
function complained({ told, excuse }: Simulation): boolean {
  return told.truth || (told.excuse && excuse.startsWith('complaint'));
}

function undisputed(simulation: Simulation, cents: number): Answer {
  const part = niceAmount(cents, 'down');
  if (simulation.mood.trust < 0.45 || part < 500) return { kind: 'no_pay_before_fix' };
  const day = earliestDayFor(simulation, part) ?? businessDayFrom(addDays(simulation.callDate, 3), 'target');
  return {
    kind: 'pays_undisputed',
    offer: { day: latest(day, businessDayFrom(addDays(simulation.callDate, 2), 'target')), cents: part, later: null },
  };
}

function laterParts(proposal: Proposal, wanted: number, first: number, day: Day, debt: number): Agreement['later'] {
  if (proposal.restLater) return { cents: debt - first, day: businessDayFrom(addDays(day, 30), 'target'), count: 1 };
  if (proposal.parts === null || proposal.parts < 2) return null;
  const count = proposal.parts - 1;
  return { cents: wanted - first, day: businessDayFrom(addDays(day, 30 * count), 'target'), count };
}

/** Whether the later parts come when there is money for them; after the last known funds it goes on as it went. */
function canLater(simulation: Simulation, later: Agreement['later']): boolean {
  if (later === null) return true;
  const debt = debtOf(simulation.persona);
  const last = simulation.persona.funds.at(-1);
  const atEnd = later.count > 1 && last && last.share >= 0.3 ? debt : affordable(simulation, later.day);
  return atEnd >= debt * 0.85;
}

/** An amount as people say it: by fifty euros from a thousand on, by five below. */
function niceAmount(cents: number, way: 'near' | 'down' | 'up' = 'near'): number {
  const step = cents >= 100_000 ? 5000 : 500;
  const round = way === 'down' ? Math.floor : way === 'up' ? Math.ceil : Math.round;
  return Math.max(step, round(cents / step) * step);
}
