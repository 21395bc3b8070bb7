import { type Day, daysBetween } from '#kernel/dates.ts';
import type { Act } from '#knowledge/language/acts/labels.ts';
import type { Parts } from '#knowledge/language/conversation/heard.ts';
import {
  amountMentions,
  dateMentions,
  type Mention,
  speaksOfParts,
  type TermsContext,
} from '#knowledge/language/conversation/mentions.ts';
import { breaksOff, isQuestion } from '#knowledge/language/conversation/own-words.ts';
import { says } from '#knowledge/language/conversation/pattern.ts';
import type { Payment, Terms } from '#knowledge/language/conversation/state.ts';
import type { Instalments, Phrases } from '#knowledge/language/phrases/read-phrases.ts';

const proposing: ReadonlySet<Act> = new Set<Act>([
  'proposes_date',
  'concrete_agreement',
  'summary',
  'trade_offer',
  'offers_arrangement',
  'settles_too_low',
  'concrete_promise',
  'vague_promise',
  'asks_arrangement',
]);
/** Days and amounts of payments that an utterance proposes, promises or repeats; null when there are none. */
export function termsIn(text: string, phrases: Phrases, context: TermsContext): Terms | null {
  const proposes = context.acts.some((act) => proposing.has(act));
  const dates = dateMentions(text, phrases, context, proposes || context.answersWhen);
  const said = dates.some((date) => date.sure);
  if (!proposes && !context.answersWhen && !said) return null;
  const amounts = amountMentions(text, phrases, context, dates);
  if (dates.length === 0 && amounts.length === 0 && phrases.instalments === null) return null;
  const parts = speaksOfParts(text);
  // An interval ("80 euro in de maand") says so by itself.
  const inParts = (phrases.instalments?.interval != null || inInstalments(text)) && !isPaymentRun(text, context);
  const plan = inParts && !isBudget(text, phrases) ? phrases.instalments : null;
  const payments = onlyParts(pair(dates, amounts, context, plan !== null || sameAgain(text)), parts);
  const instalments = instalmentsOf(payments, plan, context.debtCents);
  if (payments.length === 0 && instalments) payments.push({ date: null, cents: instalments.cents ?? null });
  if (payments.length === 0) return null;
  const first = payments[0];
  const promised = context.acts.includes('concrete_promise') && !isQuestion(text);
  const isAnswer = context.answersWhen || context.aboutPaying || amounts.length > 0 || dates.some((date) => date.pays);
  const whole =
    payments.length === 1 && !inParts && first?.cents != null && first.cents === context.debtCents && atOnce(text);
  return {
    by: context.role,
    turn: context.turn,
    payments,
    instalments,
    vague: dates.length > 0 && dates.find((date) => date.date === first?.date)?.vague === true,
    firm: context.role === 'customer' && !breaksOff(text) && (said || (promised && isAnswer)),
    anchored: said || amounts.length > 0 || dates.some((date) => date.pays),
    pressed: context.acts.includes('pressure') || context.acts.includes('threat_at_close'),
    arrangement: instalments !== null || payments.length > 1 || inParts,
    ...(whole ? { whole: true } : {}),
  };
}

/** The whole debt in one payment; a total ("in totaal", "samen") says nothing against parts. */
const atOnce = says(
  /(?<![a-z])(?:(?:hele|volledige) (?:bedrag|rekening|factuur|som|saldo)|in een keer|ineens)(?![a-z])/,
);

const ofBudget =
  /(?<![a-z])(?:scheelt|kost|kosten|verdien\w*|minder|inkomsten|inkomen|lasten|huur|hypotheek|rondkom\w*)(?![a-z])[^.?!,]{0,30}$/;

/** "Dat scheelt me vierhonderd euro in de maand" is no offer of four hundred a month. */
function isBudget(text: string, { instalments, amounts }: Phrases): boolean {
  const amount = amounts.find(({ cents }) => cents !== null && cents === instalments?.cents);
  return amount !== undefined && ofBudget.test(text.slice(Math.max(0, amount.start - 50), amount.start));
}

/** "Wij betalen twee keer per maand" tells how somebody pays all his bills, not in how many parts this one. */
function isPaymentRun(text: string, { role, acts }: TermsContext): boolean {
  return role === 'customer' && !acts.includes('asks_arrangement') && (acts.includes('excuse_in_batch') || runs(text));
}
const runs = says(
  /(?<![a-z])(?:(?:een|twee|drie|vier|1|2|3|4) keer|keer) (?:per|in de|in een|op een|de) (?:week|maand|jaar)(?![a-z])/,
);

const inInstalments = says(
  /(?<![a-z])(?:(?:twee|drie|vier|vijf|zes|acht|tien|twaalf|paar|aantal|\d+) keer|in (?:tweeen|drieen|vieren|vijven|zessen)|termijn\w*|schij[fv]\w*|delen|stukken|stukjes|tranches?|per (?:maand|week)|elke|iedere|maandelijks\w*|wekelijks\w*|afbetal\w*|aflos\w*|gespreid\w*|spreiden|om de|op de \w+ van|'s maands)(?![a-z])/,
);
const sameAgain = says(/(?<![a-z])(?:hetzelfde|idem|zelfde bedrag|nog eens zoveel|telkens|steeds)(?![a-z])/);

/** Several payments only where the words or the amounts say so; otherwise the first day is the one. */
function onlyParts(payments: Payment[], parts: boolean): Payment[] {
  if (payments.length < 2 || payments.every((payment) => payment.cents !== null)) return payments;
  if (parts) return payments;
  const whole = payments.filter((payment) => payment.cents !== null);
  return whole.length > 0 ? whole : payments.slice(0, 1);
}

/** Joins days and amounts: whichever comes first in the text leads. */
function pair(
  dates: readonly Mention[],
  amounts: readonly Mention[],
  context: TermsContext,
  inParts: boolean,
): Payment[] {
  if (dates.length === 0) {
    const distinct = [...new Set(amounts.map((amount) => amount.cents))];
    const chosen =
      context.debtCents !== null && distinct.includes(context.debtCents) && distinct.length > 1
        ? context.debtCents
        : distinct[0];
    return chosen === undefined ? [] : [{ date: null, cents: chosen }];
  }
  const datesLead = amounts.length === 0 || (dates[0] as Mention).start < (amounts[0] as Mention).start;
  const payments: { date: string | null; cents: number | null; vague?: true }[] = [];
  const taken = new Set<Mention>();
  for (const [index, date] of dates.entries()) {
    const from = index === 0 ? 0 : (dates[index - 1] as Mention).end;
    const to = dates[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const after = amounts.find((amount) => !taken.has(amount) && amount.start >= date.end && amount.start < to);
    const before = amounts.findLast((amount) => !taken.has(amount) && amount.end <= date.start && amount.start >= from);
    const amount = datesLead ? (after ?? before) : (before ?? after);
    if (amount) taken.add(amount);
    const same = payments.find((payment) => payment.date === date.date);
    if (same) same.cents ??= amount?.cents ?? null;
    else payments.push({ date: date.date, cents: amount?.cents ?? null, ...(date.vague ? { vague: true } : {}) });
  }
  const shared = amounts.length === 1 ? (amounts[0] as Mention).cents : null;
  if (inParts && shared !== null) for (const payment of payments) payment.cents ??= shared;
  return payments.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
}

/** The rhythm of payments, from the words or from the days themselves. */
function instalmentsOf(payments: readonly Payment[], said: Instalments | null, debt: number | null): Parts | null {
  if (payments.length < 2 && said === null) return null;
  const first = payments[0];
  const rest = payments.slice(1);
  const tail =
    first && rest.length > 1 && rest.every((one) => one.cents === rest[0]?.cents) && rest[0]?.cents !== first.cents
      ? rest
      : payments;
  const equal = tail.every((one) => one.cents === tail[0]?.cents) ? tail[0]?.cents : null;
  const count = said?.count ?? (payments.length > 1 ? tail.length : undefined);
  const whole =
    count !== undefined && count > 0 && debt !== null && debt % count === 0 && payments.length < 2
      ? debt / count
      : undefined;
  const cents = said?.cents ?? equal ?? whole;
  const interval = said?.interval ?? intervalOf(tail);
  const from = tail[0]?.date ?? said?.from;
  return {
    ...(count === undefined ? {} : { count }),
    ...(cents === undefined || cents === null ? {} : { cents }),
    ...(interval === undefined || interval === null ? {} : { interval }),
    ...(from === undefined || from === null ? {} : { from }),
  };
}

function intervalOf(payments: readonly Payment[]): string | undefined {
  const days = payments.flatMap((payment) => (payment.date ? [payment.date as Day] : []));
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] as Day, day));
  if (gaps.length === 0) return undefined;
  if (gaps.every((gap) => gap >= 27 && gap <= 32)) return 'month';
  if (gaps.every((gap) => gap === 7)) return 'week';
  return undefined;
}
