import { addDays, type Day } from '#kernel/dates.ts';
import type { Act, Role } from '#knowledge/language/acts/labels.ts';
import { promisesPayment, proposesPayment } from '#knowledge/language/conversation/own-words.ts';
import { canFit, says } from '#knowledge/language/conversation/pattern.ts';
import {
  oncePerPlace,
  type Piece,
  purposeOf,
  sentencePiece,
  tightPiece,
} from '#knowledge/language/conversation/pieces.ts';
import {
  isChosen,
  isOfBill,
  isOnlyThreatened,
  isOver,
  isPayday,
  isPutOff,
  isStay,
  isTurnedDown,
  knownDay,
  oneDay,
  saysNow,
} from '#knowledge/language/conversation/which-day.ts';
import type { AmountPhrase, DatePhrase, Phrases } from '#knowledge/language/phrases/read-phrases.ts';

/** A payment day or amount at its place in the text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly date: string | null;
  readonly cents: number | null;
  readonly vague: boolean;
  readonly sure: boolean;
  /** The words beside it speak of paying. */
  readonly pays: boolean;
}

/** Furthest day that somebody can mean in a call about money, in days. */
const horizon = 400;

let lastOf: { readonly callDate: Day; readonly furthest: Day } | null = null;

/** The furthest day for a call on a day; all of a call is on the same one. */
function furthestDay(callDate: Day): Day {
  if (lastOf?.callDate !== callDate) lastOf = { callDate, furthest: addDays(callDate, horizon) };
  return lastOf.furthest;
}

/** What is needed to read terms from an utterance. */
export interface TermsContext {
  readonly role: Role;
  readonly turn: number;
  readonly callDate: Day;
  readonly acts: readonly Act[];
  readonly debtCents: number | null;
  /** The turn before asked when, or proposed a day: a bare day is an answer. */
  readonly answersWhen: boolean;
  /** The turn before spoke of paying. */
  readonly aboutPaying: boolean;
  /** Days that are spoken about already: "maandag" means that Monday. */
  readonly knownDates: readonly string[];
  readonly invoiceNumbers: readonly string[];
  /** Days that the other side named for paying, or nearly so. */
  readonly saidDays: readonly string[];
  /** Days that were named for calling, looking, visiting. */
  readonly otherDays: readonly string[];
}

/** Words without which two days are a correction or two things, not two payments. */
export const speaksOfParts = says(
  /(?<![a-z])(?:(?:twee|drie|vier|vijf|zes|acht|tien|twaalf|paar|aantal|\d+) keer|termijn\w*|schij[fv]\w*|delen|stukken|stukjes|tranches?|per (?:maand|week)|elke|iedere|maandelijks\w*|wekelijks\w*|afbetal\w*|aflos\w*|gespreid\w*|spreiden|helft|rest|restant|overige|resterende|tweede|andere|daarna|vervolgens|hetzelfde|laatste|om de)(?![a-z])/,
);
const speaksOfRest = says(/(?<![a-z])(?:rest|restant|andere helft|tweede|resterende)(?![a-z])/);

/** Days in an utterance on which money is to come; `wanted` when the utterance is about that as a whole. */
export function dateMentions(text: string, phrases: Phrases, context: TermsContext, wanted: boolean): Mention[] {
  const mentions: Mention[] = [];
  const inParts = phrases.instalments !== null || speaksOfParts(text);
  const furthest = furthestDay(context.callDate);
  const known = [...context.knownDates, ...context.saidDays];
  for (const [index, date] of phrases.dates.entries()) {
    const next = phrases.dates[index + 1];
    // Of two readings ("volgende vrijdag") the later one: most people mean the week after.
    if (date.ambiguous && next?.start === date.start) continue;
    if (isTurnedDown(text, date) || isOnlyThreatened(text, date) || isOfBill(text, date)) continue;
    const begins = inParts && beginsOn(date);
    const day = knownDay(date, phrases.dates, known) ?? (begins ? date.from : dayMeant(date));
    if (!day || day < context.callDate || day > furthest) continue;
    const limits: Piece = { start: before(phrases.dates, date), end: next?.start ?? text.length };
    if (context.role === 'customer' && (isPayday(text, date, limits) || isOver(text, date) || isStay(text, date)))
      continue;
    const around = purposeAround(text, date, limits);
    const purpose = around === 'other' && isChosen(text, date) ? 'open' : around;
    const pays = purpose === 'payment';
    if (purpose === 'other' || (!wanted && !pays)) continue;
    const sure = pays && saysPayment(text, date, context.role);
    const repeated = pays && context.saidDays.includes(day);
    if (!wanted && !sure && !repeated) continue;
    if (purpose === 'open' && context.otherDays.includes(day) && phrases.amounts.length === 0) continue;
    const vague = begins ? date.grain !== 'day' : (date.vague && !date.ambiguous) || date.kind === 'range';
    mentions.push({
      start: date.start,
      end: date.end,
      date: day,
      cents: null,
      vague,
      sure: sure || repeated,
      pays,
    });
  }
  if (mentions.length === 0) {
    const at = saysNow(text, context.role, context.acts);
    if (at)
      return [
        { ...at, date: context.callDate, cents: null, vague: false, sure: context.role === 'customer', pays: true },
      ];
  }
  return daysMeant(text, phrases, context, beginning(mentions, phrases, inParts));
}

/** "Vanaf oktober, want september heb ik nodig": the beginning says more than the periods around it. */
function beginning(mentions: readonly Mention[], phrases: Phrases, inParts: boolean): readonly Mention[] {
  if (!inParts || !phrases.dates.some(beginsOn)) return mentions;
  const said = mentions.filter(
    (mention) => !mention.vague || phrases.dates.some((date) => date.start === mention.start && beginsOn(date)),
  );
  return said.length > 0 ? said : mentions;
}

/** Of the days that were named those that are meant. */
function daysMeant(text: string, phrases: Phrases, context: TermsContext, mentions: readonly Mention[]): Mention[] {
  // "Deze week nog, vrijdag": the day says more than the week around it.
  const certain = mentions.filter((mention) => !mention.vague);
  const paying = certain.filter((mention) => mention.pays);
  const days = paying.length > 0 && !speaksOfParts(text) ? paying : certain;
  const there = days.filter((mention) => arrives(text, mention));
  // "Donderdag in de ronde, vrijdag op de rekening": the day on which the money is there counts.
  if (there.length > 0 && !speaksOfParts(text)) return there;
  // "De helft vrijdag en de rest eind van de maand": the period is a payment of its own.
  if (days.length > 0 && days.length < 2 && speaksOfRest(text))
    return mentions.filter((one) => !phrases.dates.some((date) => date.start === one.start && isPutOff(text, date)));
  if (days.length > 1 && !speaksOfParts(text) && phrases.amounts.length < 2)
    return oneDay(days, text, context.knownDates) as Mention[];
  return days.length > 0 ? days : [...mentions];
}

const arriving =
  /(?<![a-z])(?:op (?:onze|de|uw|jullie) rekening|(?:bij|er bij) (?:ons|u|jullie)(?: binnen)?|is (?:hij|het|'t|ie) er|staat (?:hij|het|'t|ie) er|binnen)(?![a-z])/;
const canArrive = canFit(arriving);

function arrives(text: string, place: Piece): boolean {
  if (!canArrive(text)) return false;
  const near = text.slice(Math.max(0, place.start - 30), place.end + 30);
  return arriving.test(near) && !/(?<![a-z])(?:stuur|mail|langs|bel)(?![a-z])/.test(near);
}

function saysPayment(text: string, place: Piece, role: Role): boolean {
  const { start, end } = sentencePiece(text, place.start, place.end);
  const sentence = text.slice(start, end);
  return role === 'customer' ? promisesPayment(sentence) : proposesPayment(sentence);
}

/** "Vanaf oktober" is the day of the first of several payments. */
function beginsOn(date: DatePhrase): boolean {
  return date.from !== null && date.to === null && date.kind === 'range' && /^vanaf /i.test(date.text);
}

/** The day by which the money is there; nothing for an event, an open end, or what is over. */
function dayMeant(date: DatePhrase): Day | null {
  if (date.past || date.kind === 'event') return null;
  return date.to;
}

function before(
  items: readonly { readonly start: number; readonly end: number }[],
  item: { readonly start: number },
): number {
  return items.findLast((one) => one.end <= item.start)?.end ?? 0;
}

/** What a day is for: the words beside it, then the sentence. */
export const purposeAround = oncePerPlace((text, place, limits) => {
  const tight = purposeOf(text, tightPiece(text, place.start, place.end, limits), (place.start + place.end) / 2);
  if (tight !== 'open') return tight;
  const sentence = sentencePiece(text, place.start, place.end);
  const inside = { start: Math.max(sentence.start, limits.start), end: Math.min(sentence.end, limits.end) };
  // What the rest of the sentence is about may speak for a payment, not against it.
  return purposeOf(text, inside, (place.start + place.end) / 2) === 'payment' ? 'payment' : 'open';
});

const givenAway =
  /(?<![a-z])(?:eraf|er (?:nu |dan )?af|van ?af|korting|gecrediteerd|crediteer\w*|credit\w*|kwijt|kosten|rente|verhoging|boete|meer (?:dan|kost)|min|verschil|schade|omzet|verdien\w*|salaris|loon|uitkering|huur|btw|te veel (?:aan)?gerekend|te veel betaald|in plaats van|klacht|betwist\w*|tegoed)(?![a-z])/;
/** Money that the speaker's listener gets, or that comes to the customer from others. */
const received: Readonly<Record<Role, RegExp>> = {
  agent:
    /(?<![a-z])(?:(?:u|je|ge|jij|gij) (?:krijgt|krijg|ontvangt|ontvang)|(?:krijgt|krijg|ontvangt) (?:u|je|ge))(?![a-z])/,
  customer:
    /(?<![a-z])(?:(?:ik|we|wij) (?:krijg|krijgen|ontvang|ontvangen)|(?:krijg|krijgen|ontvang) (?:ik|we)|komt er|nog tegoed)(?![a-z])/,
};

const tooMuch =
  /^[\s,]*(?:is |dat |wordt |dan |gaat |lukt |kan |red |haal |ik |me |mij |het |echt |toch |nu )*(?:te veel|teveel|te hoog|te zwaar|niet|ni|nie)(?![a-z])/;

const canGiveAway = canFit(givenAway);
const canBeTooMuch = canFit(tooMuch);

/** Amounts in an utterance that are to be paid. */
export function amountMentions(
  text: string,
  phrases: Phrases,
  context: TermsContext,
  dates: readonly Mention[],
): Mention[] {
  const mentions: Mention[] = [];
  for (const [index, amount] of phrases.amounts.entries()) {
    const cents = centsOf(amount, context.debtCents, mentions);
    if (cents === null || cents <= 0 || isInvoice(amount, context)) continue;
    // "Een kind van zeven pond": debts are in euros.
    if (amount.currency !== null && amount.currency !== 'EUR') continue;
    const limits: Piece = {
      start: phrases.amounts[index - 1]?.end ?? 0,
      end: phrases.amounts[index + 1]?.start ?? text.length,
    };
    if (isGivenAway(text, context.role, amount, limits, dates)) continue;
    mentions.push({ start: amount.start, end: amount.end, date: null, cents, vague: false, sure: true, pays: true });
  }
  return mentions;
}

/** A bare number that is the number of an invoice. */
function isInvoice(amount: AmountPhrase, context: TermsContext): boolean {
  return amount.currency === null && context.invoiceNumbers.includes(amount.text);
}

/** Money that goes the other way or is no payment: a credit, costs, somebody's wages. */
function isGivenAway(
  text: string,
  role: Role,
  amount: AmountPhrase,
  limits: Piece,
  dates: readonly Mention[],
): boolean {
  const near = tightPiece(text, amount.start, amount.end, limits);
  // Without punctuation a piece is long: only what stands close is about the amount.
  const close = text.slice(Math.max(near.start, amount.start - 35), Math.min(near.end, amount.end + 25));
  if ((canGiveAway(text) && givenAway.test(close)) || received[role].test(close)) return true;
  if (canBeTooMuch(text) && tooMuch.test(text.slice(amount.end, Math.min(limits.end, amount.end + 30)))) return true;
  // An amount between commas belongs to what stands beside it: "die twee dagen, € 600, gaan eraf".
  if (near.end - near.start >= amount.end - amount.start + 12 || withDate(dates, near)) return false;
  const sentence = sentencePiece(text, amount.start, amount.end);
  const after = text.slice(near.end, Math.min(limits.end, sentence.end)).slice(0, 40);
  const ahead = text.slice(Math.max(limits.start, sentence.start), near.start).slice(-40);
  return (
    /^[^.?!]{0,30}(?<![a-z])(?:eraf|er af|af|credit\w*|kwijt)(?![a-z])/.test(after) ||
    /(?<![a-z])(?:eraf|af|credit\w*)[\s,]*$/.test(ahead)
  );
}

function withDate(dates: readonly Mention[], piece: Piece): boolean {
  return dates.some((date) => date.start >= piece.start && date.end <= piece.end);
}

function centsOf(amount: AmountPhrase, debt: number | null, earlier: readonly Mention[]): number | null {
  if (amount.cents !== null) return amount.cents;
  if (debt === null) return null;
  if (amount.fraction !== null) return Math.round(debt * amount.fraction);
  const paid = earlier.reduce((total, mention) => total + (mention.cents ?? 0), 0);
  return paid > 0 && paid < debt ? debt - paid : null;
}
