import { type Reading } from '#knowledge/language/phrases/dates/core.ts';
import { type DatedPhrase } from '#knowledge/language/phrases/dates/roles.ts';
import { type Token } from '#knowledge/language/text/tokens.ts';

const FEW = 8;

const denials = new Set(['niet', 'ni', 'nie', 'geen']);

/** Said between two days: the second one takes the place of the first ("dinsdag, nee, woensdag"). */
const strong = new Set(
  'nee neen nee: wacht sorry pardon excuseer excuseert excuus correctie verbeter bedoel toch vergis'.split(' '),
);
const weak = new Set(
  "of en maar ik op dat is 't het eh euh uh allez ah oh ach even liever beter eerder me wat zeg hoor wordt de".split(
    ' ',
  ),
);

/** Behind a day: it does not fit ("lukt niet", "kan ik echt niet", "is te vroeg"). */
const unfit =
  /^(?:dat )?(?:(?:lukt|kan|gaat|past|schikt|haal|red|zal|komt me|komt mij|komt ons|wordt)(?: (?:dat|die|het|'t|hem|'m|me|mij|ons|ik|we|u|echt|toch|dan|zeker|nog|helaas|wel|waarschijnlijk|zo|goed))* (?:niet|ni|nie|moeilijk|lastig|krap|te krap|niks)|(?:is|wordt|vind ik)(?: (?:me|mij|ons|echt|wel|wat|toch|dan|voor mij|voor ons))* (?:te (?:vroeg|vlug|snel|krap|laat|kort)|geen optie|onmogelijk|uitgesloten|kort dag))(?![a-z])/;
const notThen = /^(?:ook |dus |zeker |echt )?(?:niet|ni|nie)(?: meer)?(?: (?:[.,;!?…–-]|maar|doch|wel|want|dan|en)|$)/;
const earlier = /(?:^| )(?:eerst|eerder|oorspronkelijk|aanvankelijk|daarnet|straks)(?: |$)/;
const meant = /(?:^| )(?:dacht|zei|had|was|wou|wilde|gezegd|stond|noemde)(?: |$)/;

const unfitting = /^(?:niet|ni|nie|niks|moeilijk|lastig|krap|te|geen|onmogelijk|uitgesloten|kort)(?![a-z])/;

/** True for a word without which no day beside it is denied or corrected. */
export function canCorrect(norm: string): boolean {
  return unfitting.test(norm) || denials.has(norm) || strong.has(norm) || norm === 'plaats' || norm === 'maar';
}

/** Leaves out the days that the speaker denies or corrects, where he names one that holds ("niet dinsdag maar woensdag"). */
export function standing(reading: Reading, found: readonly DatedPhrase[]): readonly DatedPhrase[] {
  const held = found.map((phrase, index) => holds(reading, phrase, found[index - 1], found[index + 1]));
  if (!held.includes(false) || !held.includes(true)) return found;
  return found.filter((_, index) => held[index]);
}

function holds(
  reading: Reading,
  phrase: DatedPhrase,
  previous: DatedPhrase | undefined,
  next: DatedPhrase | undefined,
): boolean {
  if (phrase.kind === 'event' || (phrase.to !== null && phrase.to < reading.today)) return true;
  const { norms } = reading;
  const before = norms.slice(Math.max(previous?.end ?? 0, phrase.start - FEW), phrase.start);
  if (before.at(-1) === 'van' && before.at(-2) === 'plaats' && before.at(-3) === 'in') return false;
  const behind = norms.slice(phrase.end, Math.min(next?.start ?? norms.length, phrase.end + FEW)).join(' ');
  const said = behind.replace(/^[,.…] /, '');
  if (unfit.test(said) || notThen.test(behind)) return false;
  if (!next || next.start - phrase.end > FEW) return true;
  const between = norms.slice(phrase.end, next.start);
  if (isDenied(before, between)) return false;
  if (earlier.test(before.join(' ')) && meant.test(before.join(' ')) && between.includes('maar')) return false;
  return !isCorrected(reading, between, next);
}

/** "niet dinsdag maar woensdag", "niet op maandag, wel op dinsdag". */
function isDenied(before: readonly string[], between: readonly string[]): boolean {
  const place = ['op', 'in', 'de', 'voor'].includes(before.at(-1) ?? '') ? -2 : -1;
  if (!denials.has(before.at(place) ?? '')) return false;
  return between.some((norm) => norm === 'maar' || norm === 'wel' || norm === ',' || norm === 'eerder');
}

/** Nothing but words of correction stands between, or "bedoel ik" behind the second day. */
function isCorrected(reading: Reading, between: readonly string[], next: DatedPhrase): boolean {
  const only = between.every((norm, index) => {
    const token = reading.tokens[next.start - between.length + index] as Token;
    return token.kind === 'punct' || strong.has(norm) || weak.has(norm);
  });
  if (!only) return false;
  return between.some((norm) => strong.has(norm)) || reading.norms[next.end] === 'bedoel';
}
