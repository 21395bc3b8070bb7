import type { Role } from '#knowledge/language/acts/labels.ts';
import { purposeAround } from '#knowledge/language/conversation/mentions.ts';
import { speaksOfPaying } from '#knowledge/language/conversation/own-words.ts';
import { says } from '#knowledge/language/conversation/pattern.ts';
import { sentencePiece } from '#knowledge/language/conversation/pieces.ts';
import type { ConversationState } from '#knowledge/language/conversation/state.ts';
import { isOver, isPayday, isTurnedDown } from '#knowledge/language/conversation/which-day.ts';
import type { DatePhrase, Phrases } from '#knowledge/language/phrases/read-phrases.ts';

const consulting =
  /(?<![a-z])(?:(?:ik|we|'k|wij) (?:spreek|spreken|zie|zien|zit|zitten|hoor|horen|zoek|check|bekijk|kijk|kijken)|(?:spreek|zie|hoor|zoek|check|bekijk|kijk) ik|zit ik|zitten we|samenzit\w*|telefoon|telefoontje|belletje|seintje|van mij|weet ik meer|uitzoek\w*|opzoek\w*|navraag|navragen|raadpleeg|inkijken|bezichtig\w*|meet)(?![a-z])/;

/** Days named for something else than paying; a day that is named for paying later leaves the list. */
export function otherDaysAfter(before: readonly string[], text: string, phrases: Phrases): readonly string[] {
  let days = before;
  for (const [index, date] of phrases.dates.entries()) {
    if (date.to === null || date.past || date.kind === 'event') continue;
    const { to } = date;
    const limits = { start: phrases.dates[index - 1]?.end ?? 0, end: phrases.dates[index + 1]?.start ?? text.length };
    const purpose = purposeAround(text, date, limits);
    const other = purpose === 'other' || (purpose === 'open' && consults(text, date));
    if (other && !days.includes(to)) days = [...days, to].slice(-10);
    else if (purpose === 'payment' && days.includes(to)) days = days.filter((day) => day !== to);
  }
  return days;
}

function consults(text: string, date: DatePhrase): boolean {
  const { start, end } = sentencePiece(text, date.start, date.end);
  const sentence = text.slice(start, end);
  return consulting.test(sentence) && !speaksOfPaying(sentence);
}

/** A bare answer to "wanneer": up to four words. */
const bareAnswer = /^[^ ]*(?: [^ ]*){0,3}$/;
const speaker = /(?<![a-z])(?:ik|'k|we|wij|wijle|mij|ons|u|ge)(?![a-z])/;
const sendsProof = says(
  /(?<![a-z])(?:stuur|mail|bezorg|app|scan|zoek)[^.?!]{0,30}(?:bewijs|betaalbewijs|betalingsbewijs|afschrift|kopie|uittreksel|bankafschrift|screenshot|door|nu|meteen|direct|dadelijk)(?![a-z])/,
);

/** A day, or proof that is on its way: nothing to probe for. */
export function isConcrete(text: string, phrases: Phrases): boolean {
  const named = phrases.dates.some(
    (date) => date.grain === 'day' && !date.vague && !date.past && date.kind !== 'event',
  );
  return (named && (speaker.test(text) || bareAnswer.test(text))) || sendsProof(text);
}

/** Days that were named since the debt is known, for paying or for nothing else that was said. */
export function saidDaysAfter(
  state: ConversationState,
  role: Role,
  text: string,
  phrases: Phrases,
): ConversationState['saidDays'] {
  if (state.named.purposeTurn === null && state.named.amountTurn === null) return state.saidDays;
  let days = state.saidDays;
  for (const [index, date] of phrases.dates.entries()) {
    if (date.to === null || date.past || date.vague || date.from !== date.to || date.to < state.callDate) continue;
    const limits = { start: phrases.dates[index - 1]?.end ?? 0, end: phrases.dates[index + 1]?.start ?? text.length };
    const off =
      isTurnedDown(text, date) || (role === 'customer' && (isOver(text, date) || isPayday(text, date, limits)));
    if (off || purposeAround(text, date, limits) === 'other') continue;
    const { to } = date;
    if (!days.some((one) => one.by === role && one.day === to)) days = [...days, { by: role, day: to }].slice(-20);
  }
  return days;
}
