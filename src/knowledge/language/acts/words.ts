import { shapeOf } from '#knowledge/language/acts/shapes.ts';
import { standardForm } from '#knowledge/language/acts/variants.ts';
import type { Token } from '#knowledge/language/text/tokens.ts';
import { FINITE, verbReadings } from '#knowledge/language/text/verbs/paradigms.ts';
import { fillers, openers, questionWords, whyWords } from '#knowledge/language/text/words.ts';

/** What a word can be in the order of a sentence; flags add up. */
export const wordKind = {
  finite: 1,
  verb: 2,
  subject: 4,
  listener: 8,
  asks: 16,
  why: 32,
  opener: 64,
  conjunction: 128,
  preposition: 256,
  filler: 512,
  adverb: 1024,
  noun: 2048,
} as const;

/** A word as the features see it; made once for each different word. */
export interface Word {
  readonly standard: string;
  readonly hash: number;
  /** Hash of the infinitive where it is a verb, otherwise 0. */
  readonly lemma: number;
  /** Hashes of each four letters in a row, so that forms, slips and compounds of one word share something; none for short words. */
  readonly grams: Int32Array;
  readonly kinds: number;
  /** The rows of what it is in the phrases of the agent and of the customer; -1 until that is asked. */
  agentRow: number;
  customerRow: number;
  /** The rows of what its grams add up to in the models of the agent and of the customer; -1 until that is asked. */
  agentSum: number;
  customerSum: number;
}

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const listeners = list('u ge je');
const subjects = list('u ge je ik we het dat dit die hij ze er men iemand deze alles iedereen meneer mevrouw');
const conjunctions = list(
  'en of maar want dus omdat dat als zodat terwijl zodra hoewel indien mits tenzij toen nadat voordat totdat',
);
const prepositions = list(
  'op met tegen van voor vanaf tot over in aan bij uit naar binnen per sinds om door na onder tussen zonder volgens wegens langs vanuit',
);
const adverbs = list(
  'dan daar zo nu toen hier daarom daarna eerst misschien straks morgen vandaag vanavond vanmiddag gisteren later soms anders daarvoor daarmee dus ook',
);
const determiners = list('de het een uw mijn ons onze geen deze die dit elk elke hun zijn haar welk');
const moreVerbs = list(
  'is was zijn ben bent waren heeft hebt heb had hadden kan kunt kon kunnen mag mocht mogen wil wilt wou wilde willen zal zult zou zoudt zouden moet moest moeten moesten gaat gaan ging doet doe deed doen komt kom kwam komen staat sta stond weet weten lukt klopt past heette werd wordt worden krijgt krijg kreeg laat laten ziet zie zegt zeg zei belt bel betaalt betaal stuurt stuur maakt maak spreek spreekt tref vindt vind denkt denk hoor hoort snap begrijp begrijpt verstaat versta pakken doen spreken schikt gaf geeft geef blijft blijf heet scheelt ligt lag zit zat zegde werkt wacht neemt neem',
);

/** A 32-bit hash of a text (FNV-1a). */
export function hashOf(text: string, seed = 0): number {
  let hash = (0x811c9dc5 ^ seed) | 0;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** Mixes two hashes into one; the order counts. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0xc2b2ae35) ^ (hash >>> 16);
}

const finiteVerb = wordKind.finite | wordKind.verb;
const kindsOfLists: readonly (readonly [ReadonlySet<string>, number])[] = [
  [moreVerbs, finiteVerb],
  [subjects, wordKind.subject],
  [listeners, wordKind.listener],
  [questionWords, wordKind.asks],
  [whyWords, wordKind.why],
  [openers, wordKind.opener],
  [conjunctions, wordKind.conjunction],
  [prepositions, wordKind.preposition],
  [fillers, wordKind.filler],
  [adverbs, wordKind.adverb],
  [determiners, wordKind.noun],
];
const LONGEST = 60;
const GRAM = 4;
const noGrams = new Int32Array(0);

/** Each four letters in a row of a word between its edges. */
function gramsOf(standard: string): Int32Array {
  const edged = `<${standard}>`;
  return Int32Array.from({ length: edged.length - GRAM + 1 }, (_, at) => hashOf(edged.slice(at, at + GRAM), 77));
}

function describe(kind: Token['kind'], whole: string): Word {
  const norm = whole.slice(0, LONGEST);
  const shape = shapeOf(kind, norm);
  const standard = shape ?? standardForm(norm);
  const readings =
    shape === null ? (verbReadings(standard).length > 0 ? verbReadings(standard) : verbReadings(norm)) : [];
  let kinds = openers.has(norm) ? wordKind.opener : 0;
  for (const { forms } of readings) kinds |= forms & FINITE ? finiteVerb : wordKind.verb;
  for (const [words, kind] of kindsOfLists) if (words.has(standard)) kinds |= kind;
  return {
    standard,
    hash: hashOf(standard),
    lemma: readings[0] ? hashOf(readings[0].lemma, 11) : 0,
    grams: shape === null && standard.length >= GRAM ? gramsOf(standard) : noGrams,
    kinds,
    agentRow: -1,
    customerRow: -1,
    agentSum: -1,
    customerSum: -1,
  };
}

/** The standard form of a word as it stands in a phrase. */
export function standardOf(norm: string): string {
  return shapeOf('word', norm) ?? standardForm(norm);
}

/** The words that stand for all amounts, numbers, days or codes of one shape. */
const shapes = new Map<string, Word>();

function wordOfShape(kind: Token['kind'], norm: string): Word {
  const shape = shapeOf(kind, norm);
  if (shape === null) return describe(kind, norm);
  const known = shapes.get(shape);
  if (known) return known;
  const word = describe(kind, norm);
  shapes.set(shape, word);
  return word;
}

/** The word that a token is; it is kept with its spelling, because few different ones make up most of what is said. */
export function wordOf({ kind, spelling }: Token): Word {
  if (kind === 'word') return (spelling.word ??= describe(kind, spelling.norm)) as Word;
  return wordOfShape(kind, spelling.norm);
}
