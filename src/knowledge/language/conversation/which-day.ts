import { addDays, addMonths, type Day, daysBetween, weekday } from '#kernel/dates.ts';
import type { Act, Role } from '#knowledge/language/acts/labels.ts';
import { promisesPayment } from '#knowledge/language/conversation/own-words.ts';
import { canFit, says } from '#knowledge/language/conversation/pattern.ts';
import { oncePerPlace, type Piece, sentencePiece, tightPiece } from '#knowledge/language/conversation/pieces.ts';
import { comesIn } from '#knowledge/language/conversation/plain-customer.ts';
import type { DatePhrase } from '#knowledge/language/phrases/read-phrases.ts';

const noAfter =
  /^[\s,.…]*(?:is |wordt |dat |dan |da |die |toch |echt |lukt |gaat |kan |red |haal |ik |me |mij |het |'t |ons |hem |nu |helaas )*(?:te (?:vroeg|kort|snel|krap|rap)|niet|ni|nie|onmogelijk|uitgesloten|moeilijk)(?![a-z])(?! later)/;
const noBefore = /(?:^|[\s,])(?:niet|ni|nie|geen) (?:op |voor |tegen )?$/;

const canSayNoAfter = canFit(noAfter);
const canSayNoBefore = canFit(noBefore);

/** A day that is named to say no to it ("vrijdag is te vroeg", "niet maandag"). */
export function isTurnedDown(text: string, date: Piece): boolean {
  return (
    (canSayNoAfter(text) && noAfter.test(text.slice(date.end, date.end + 40))) ||
    (canSayNoBefore(text) && noBefore.test(text.slice(Math.max(0, date.start - 15), date.start)))
  );
}

const choosing = /(?<![a-z])(?:doe maar|doe dan maar|maak er|maak er maar|liever|dan maar|wordt het|zeg maar) $/;
const canChoose = canFit(choosing);

/** A day that is chosen in so many words ("doe maar maandag"): what else stands around it says nothing against it. */
export function isChosen(text: string, date: Piece): boolean {
  return canChoose(text) && choosing.test(text.slice(Math.max(0, date.start - 20), date.start));
}

const ofBill =
  /(?<![a-z])(?:rest|restant|deel|stuk|stukje|helft|factuur|rekening|nota|huur|termijn|bijdrage|contributie|abonnement|incasso|levering|bestelling|maand) (?:van|over|voor|uit) $/;
const canBeOfBill = canFit(ofBill);

const restOfMonth = /^(?:de |die )?rest van [a-z]+$/i;

/** A bare month that says which bill is meant ("de rest van december", "de huur van mei"). */
export function isOfBill(text: string, date: DatePhrase): boolean {
  if (date.grain !== 'month') return false;
  if (restOfMonth.test(date.text)) return true;
  return canBeOfBill(text) && ofBill.test(text.slice(Math.max(0, date.start - 24), date.start));
}

const asksRespite = says(
  /(?<![a-z])(?:geef|geeft|krijg|krijgen|mag|mogen|kan|kunnen|uitstel|wacht|wachten|nodig|tijd|respijt|betaal\w*)(?![a-z])/,
);

/** Up to a day somebody is away or busy ("die vaart tot donderdag"); who asks for time until then means that day. */
export function isStay(text: string, date: DatePhrase): boolean {
  return /^tot /i.test(date.text) && !asksRespite(text);
}

const threatening =
  /(?<![a-z])als (?:u|je|ge|gij|jullie|hij|het|er|'t) [^.?!,]*(?<![a-z])(?:niet|niks|niets|geen|ni)(?![a-z])/;
const canThreaten = canFit(threatening);

/** A day that only stands in "als u vandaag niet betaalt". */
export function isOnlyThreatened(text: string, date: Piece): boolean {
  if (!canThreaten(text)) return false;
  const { start, end } = tightPiece(text, date.start, date.end, { start: 0, end: text.length });
  return threatening.test(text.slice(start, end));
}

const canComeIn = canFit(comesIn);

/** A day on which the customer himself gets money. */
export const isPayday = oncePerPlace((text, date, limits) => {
  if (!canComeIn(text)) return false;
  const { start, end } = tightPiece(text, date.start, date.end, limits);
  const from = text
    .slice(start, date.start)
    .search(/(?<![a-z])(?:en|maar|want|dus)(?= )(?!.*(?<![a-z])(?:en|maar|want|dus) )/);
  const clause = text
    .slice(from < 0 ? start : start + from, end)
    .replace(/(?<=[a-z ]) (?:en|maar|dan|dus) .*$/, (rest) => (rest.length > date.end - date.start + 4 ? '' : rest));
  return comesIn.test(clause) && !promisesPayment(clause);
});

const bareWeekday = /^(?:de |den |dien |die )?(?:maan|dins|woens|donder|vrij|zater|zon)dag$/i;

/** A bare weekday that is the weekday of a day under discussion, or of a date in the same breath ("de 31e, dat is een woensdag"). */
export function knownDay(date: DatePhrase, dates: readonly DatePhrase[], known: readonly string[]): Day | null {
  // "Voor de 31e", where the 31st was agreed, means that day.
  if (date.kind === 'deadline' && date.to !== null)
    return (known.find((one) => one === addDays(date.to as Day, 1)) as Day | undefined) ?? null;
  if (!bareWeekday.test(date.text) || date.from === null || date.from !== date.to) return null;
  const named = dates.flatMap((one) =>
    one !== date &&
    one.to !== null &&
    one.from === one.to &&
    !one.past &&
    !bareWeekday.test(one.text) &&
    /\d|ste|de(?: [a-z]+)?$/i.test(one.text)
      ? [one.to]
      : [],
  );
  const same = [...named, ...known].find((day) => weekday(day as Day) === weekday(date.from as Day));
  return (same as Day | undefined) ?? null;
}

const correcting =
  /(?<![a-z])(?:nee|wacht|of nee|liever|toch|allez|beter|bij nader inzien|vooruit|zeg maar|doe maar|maak er|wordt het|goed dan|doen we)(?![a-z])/;

/** The one day that is meant where several are named without being parts: said twice, under discussion already, the corrected one, or the first. */
export function oneDay<T extends Piece & { readonly date: string | null }>(
  days: readonly T[],
  text: string,
  known: readonly string[],
): readonly T[] {
  const last = days.at(-1);
  if (days.length < 2 || !last) return days;
  const twice = days.find((day, index) => days.findIndex((one) => one.date === day.date) !== index);
  if (twice) return [twice];
  const before = days.at(-2) as T;
  if (correcting.test(text.slice(before.end, last.start))) return [last];
  return [days.find((day) => day.date !== null && known.includes(day.date)) ?? (days[0] as T)];
}

const now = '(?:nu|meteen|direct|gelijk|onmiddellijk|subiet|dadelijk|ineens|zo dadelijk|zo meteen)';
const doesNow = new RegExp(
  `(?<![a-z])(?:(?:(?:doe|maak|betaal|stort|boek|schrijf|voldoe)[^.?!,]{0,25}|(?:zet|regel)(?: ik)? (?:het|hem|'m|m|dat|die|ze|alles|de betaling)[^.?!,]{0,15}) ${now}(?! (?:niet|geen|ni|even niet|klaar))|${now} [^.?!,]{0,20}(?:doen|over|overmaken|overschrijven|betalen|betaal|storten|stort|regelen|voldoen|klaarzetten))(?![a-z])`,
);
const asksNow = new RegExp(
  `(?<![a-z])(?:kunt|kun|kan|wilt|wil|lukt|zullen|past)[^.?!]{0,50}${now}[^.?!]{0,20}(?:betalen|overmaken|storten|doen|regelen|voldoen|in orde)(?![a-z])`,
);

const canDoNow = canFit(doesNow);
const canAskNow = canFit(asksNow);
const notNow = says(/(?<![a-z])nu(?: \w+)? (?:niet|geen|ni)(?![a-z])/);

/** Where a text says that it is paid at once, without naming a day. */
export function saysNow(text: string, role: Role, acts: readonly Act[]): Piece | null {
  const said = role === 'customer' ? canDoNow(text) : canAskNow(text);
  const found = said ? (role === 'customer' ? doesNow : asksNow).exec(text) : null;
  if (!found || notNow(text)) return null;
  const place = { start: found.index, end: found.index + found[0].length };
  if (role === 'agent') return place;
  const sentence = sentencePiece(text, place.start, place.end);
  return acts.includes('concrete_promise') || promisesPayment(text.slice(sentence.start, sentence.end)) ? place : null;
}

/** A period that is named for a rest that nobody promises ("de rest zie ik in januari wel"). */
export function isPutOff(text: string, date: DatePhrase): boolean {
  if (date.from === null || date.to === null || daysBetween(date.from as Day, date.to as Day) < 6) return false;
  const { start, end } = sentencePiece(text, date.start, date.end);
  return /(?<![a-z])(?:zie|ziet|zien|kijk\w*|wel (?:weer|eens|een keer)|hopelijk|misschien)(?![a-z])/.test(
    text.slice(start, end),
  );
}

/** The agent asks when it was paid: the days in the answer are over. */
export const asksWhenPaid = says(
  /(?<![a-z])(?:(?:hebt|heeft|heb|had|hadt) (?:u|je|jij|ge|gij|jullie)[^.?!]* (?:gedaan|betaald|overgemaakt|gestort|overgeschreven|voldaan)|(?:is|was|werd) (?:dat|het|die|hij)[^.?!]{0,20}(?:gebeurd|betaald|gestort|gedaan|overgemaakt)|(?:wanneer|welke dag|welke datum|hoe laat) was (?:dat|het|'t))(?![a-z])/,
);

/** The day in the past that somebody means with a day that reads as one to come. */
export function pastDay(date: DatePhrase, callDate: Day): Day | null {
  if (date.to === null || date.from !== date.to || date.kind === 'event') return null;
  const to = date.to as Day;
  if (to <= callDate) return to;
  if (bareWeekday.test(date.text)) return addDays(to, -7);
  const earlier = addMonths(to, -12);
  return /[a-z]{3,}|\d+[/-]\d+/i.test(date.text) && earlier <= callDate && daysBetween(earlier, callDate) < 200
    ? earlier
    : null;
}

const over =
  /(?<![a-z])(?:(?:heb|hebt|heeft|hebben|is|zijn|was|waren|werd|ging)(?![a-z])[^.?!]{0,50}(?<![a-z])(?:betaald|overgemaakt|gestort|afgeschreven|overgeschreven|voldaan|geboekt|afgegaan|gedaan|gegaan|vertrokken|weg|eraf|buiten)|was (?:het|dat|'t)|(?:afgeschreven|overgemaakt|gestort|betaald) op)(?![a-z])/;

const canBeOver = canFit(over);

/** A day of something that has happened ("dinsdag heb ik dat overgemaakt"), said by the customer. */
export function isOver(text: string, date: Piece): boolean {
  if (!canBeOver(text)) return false;
  const { start, end } = sentencePiece(text, date.start, date.end);
  const sentence = text.slice(start, end);
  return (
    over.test(sentence) &&
    !/(?<![a-z])(?:als|zodra|dan|moet|zal|kan|wil|ga|wordt|worden|nog niet|tot)(?![a-z])/.test(sentence)
  );
}
