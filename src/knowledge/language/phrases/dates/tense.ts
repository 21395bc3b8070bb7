import type { ClauseSpan } from '#knowledge/language/text/clauses.ts';
import { verbForm, verbReadings } from '#knowledge/language/text/verbs/paradigms.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const documents = words(
  'factuur facturen rekening nota brief mail e-mail mailtje herinnering aanmaning betaling storting levering gesprek bestelling offerte contract datum gedateerd afschrift order bon creditnota overboeking telefoontje afspraak',
);
const already = words('al reeds toen gisteren eergisteren afgelopen vorige destijds allang');
const ahead = words(
  'zal zult zullen zou zouden ga gaat gaan wil wilt willen moet moeten kan kunt kunnen mag mogen wordt worden word komende volgende morgen laat',
);
const noStory = new Set([
  'zullen',
  'kunnen',
  'moeten',
  'willen',
  'mogen',
  'zijn',
  'hebben',
  'zeggen',
  'denken',
  'vragen',
  'hoeven',
  'hopen',
  'weten',
  'willen',
  'worden',
  'wachten',
]);

/** What happened to a document or a delivery, without "is" or "heeft" beside it. */
const done = words('vervallen verlopen verstuurd verzonden geleverd gefactureerd opgeleverd gedateerd verstreken');

/** True when the date at a place belongs to a document: "de factuur van 15 oktober". */
export function ofDocument(norms: readonly string[], index: number): boolean {
  let place = index - 1;
  if (norms[place] === 'de' || norms[place] === 'den') place -= 1;
  const link = norms[place] ?? '';
  if (link === 'sinds' || link === 'gedateerd' || link === 'dd' || link === 'sedert') return true;
  if ((link === 'op' || link === 'in' || link === 'per') && done.has(norms[place - 1] ?? '')) return true;
  if (link !== 'van') return false;
  for (let back = place - 1; back >= Math.max(0, place - 5); back -= 1)
    if (documents.has(norms[back] ?? '')) return true;
  return false;
}

const PAST = verbForm.participle | verbForm.pastSingular | verbForm.pastPlural;

/** True when a word can be the verb of a sentence about the past. */
export function canTellPast(norm: string): boolean {
  return norm.length > 2 && verbReadings(norm).some(({ forms }) => forms & PAST);
}

/** True when a clause tells of a deed in the past: "ik heb vrijdag betaald". */
export function tellsPast(norms: readonly string[], clause: ClauseSpan): boolean {
  let have = false;
  let be = false;
  let participle = false;
  let done = false;
  let story = false;
  for (let index = clause.from; index < clause.to; index += 1) {
    const norm = norms[index] ?? '';
    if (ahead.has(norm)) return false;
    if (already.has(norm)) done = true;
    for (const reading of verbReadings(norm)) {
      if (reading.lemma === 'hebben') have = true;
      else if (reading.lemma === 'zijn') {
        be = true;
        // "ik ben gegaan" is over; "het is vrijdag betaald" may mean that it will be by then.
        if (norm === 'ben' || norm === 'bent') done = true;
      }
      if (reading.forms & verbForm.participle && reading.lemma !== 'zijn') participle = true;
      const past = reading.forms & (verbForm.pastSingular | verbForm.pastPlural);
      if (past && past === reading.forms && !noStory.has(reading.lemma)) story = true;
    }
  }
  return (have && participle) || (be && participle && done) || story;
}
