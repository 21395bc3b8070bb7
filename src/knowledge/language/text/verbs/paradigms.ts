import {
  irregularVerbs,
  separableVerbs,
  strongVerbs,
  weakVerbs,
} from '#knowledge/language/text/verbs/principal-parts.ts';

/** Which forms of a verb a word can be; the flags add up ('betalen' is infinitive and plural). */
export const verbForm = {
  infinitive: 1,
  /** First person singular, the imperative, and what stands before je ("betaal je"). */
  stem: 2,
  /** Second and third person singular. */
  singular: 4,
  plural: 8,
  pastSingular: 16,
  pastPlural: 32,
  participle: 64,
  presentParticiple: 128,
} as const;

/** Any form that can be the finite verb of a clause. */
export const FINITE = verbForm.stem | verbForm.singular | verbForm.plural | verbForm.pastSingular | verbForm.pastPlural;

/** One reading of a word as a verb. `particle` where the particle of a separable verb is already in the word ("overgemaakt"). */
export interface VerbReading {
  readonly lemma: string;
  readonly forms: number;
  readonly particle: string | null;
}

/** The forms of one verb: word → sum of flags. */
export type Paradigm = Map<string, number>;

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

function add(paradigm: Paradigm, form: string, flag: number): void {
  if (form !== '' && form !== '-') paradigm.set(form, (paradigm.get(form) ?? 0) | flag);
}

const vowels = 'aeiou';
const consonants = 'bcdfgklmnprstvz';

const isOneOf = (letters: string, letter: string | undefined): boolean =>
  letter !== undefined && letters.includes(letter);

/** True when a word ends in a consonant behind one short vowel ("betal", "zet"); 'i' is never doubled, so it does not count. */
function endsShort(word: string): boolean {
  const vowel = word.at(-2);
  return isOneOf(consonants, word.at(-1)) && isOneOf(vowels, vowel) && vowel !== 'i' && !isOneOf(vowels, word.at(-3));
}

/** Without the ending of the infinitive. */
const rootOf = (infinitive: string): string => (infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive);

/** Stem of a weak verb: betalen → betaal, zetten → zet, beloven → beloof, verhuizen → verhuis. */
export function weakStem(infinitive: string): string {
  let stem = rootOf(infinitive);
  const last = stem.at(-1);
  if (last === stem.at(-2) && isOneOf(consonants, last)) return stem.slice(0, -1);
  if (endsShort(stem)) stem = `${stem.slice(0, -1)}${stem.slice(-2)}`;
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`;
  return stem.endsWith('z') ? `${stem.slice(0, -1)}s` : stem;
}

const unstressedPrefix = /^(?:be|ge|er|her|ont|ver)(?!l[lt]|rg)/;

/** True when the participle takes no ge-. */
function withoutGe(infinitive: string): boolean {
  return (
    (unstressedPrefix.test(infinitive) && !/^(?:bellen|beven|geven|herrie|erven|erger)/.test(infinitive)) ||
    /^(?:onder(?:teken|steun)|voorkom|over(?:leg|leef|leven)|mis(?:gun))/.test(infinitive)
  );
}

/** All forms of a weak verb; `stem` where the rule does not give it. */
export function weakParadigm(infinitive: string, stem = weakStem(infinitive)): Paradigm {
  const root = rootOf(infinitive);
  const sound = root.endsWith('v') || root.endsWith('z') ? root : stem;
  const ending = isOneOf('tkfspx', sound.at(-1)) || sound.endsWith('ch') ? 't' : 'd';
  const participle = `${withoutGe(infinitive) ? '' : 'ge'}${stem}${stem.endsWith(ending) ? '' : ending}`;
  return paradigmOf(infinitive, stem, `${stem}${ending}e`, `${stem}${ending}en`, participle);
}

/** All forms of a verb of which the principal parts are given. */
export function paradigmOf(
  infinitive: string,
  stem: string,
  pastSingular: string,
  pastPlural: string,
  participle: string,
): Paradigm {
  const paradigm: Paradigm = new Map();
  add(paradigm, infinitive, verbForm.infinitive | verbForm.plural);
  add(paradigm, stem, verbForm.stem);
  if (stem.endsWith('t')) add(paradigm, stem, verbForm.singular);
  else if (infinitive.endsWith('aan') && (stem.endsWith('ga') || stem.endsWith('sta') || stem.endsWith('sla')))
    add(paradigm, `${stem}at`, verbForm.singular);
  else add(paradigm, `${stem}t`, verbForm.singular);
  // "houd" and "rijd" lose their d in speech: hou, rij.
  if (stem.endsWith('oud') || stem.endsWith('ijd')) add(paradigm, stem.slice(0, -1), verbForm.stem);
  if (pastSingular !== '-') {
    add(paradigm, pastSingular, verbForm.pastSingular);
    if (!isOneOf('tei', pastSingular.at(-1))) add(paradigm, `${pastSingular}t`, verbForm.pastSingular);
    add(paradigm, pastPlural, verbForm.pastPlural);
  }
  add(paradigm, participle, verbForm.participle);
  if (participle.endsWith('t')) add(paradigm, `${participle}${endsShort(participle) ? 't' : ''}e`, verbForm.participle);
  else if (participle.endsWith('d')) add(paradigm, `${participle}e`, verbForm.participle);
  add(paradigm, `${infinitive}d`, verbForm.presentParticiple);
  add(paradigm, `${infinitive}de`, verbForm.presentParticiple);
  return paradigm;
}

function simpleVerbs(): Map<string, Paradigm> {
  const verbs = new Map<string, Paradigm>();
  for (const entry of words(weakVerbs)) {
    const [infinitive = '', stem] = entry.split(':');
    if (stem !== '-' && !verbs.has(infinitive)) verbs.set(infinitive, weakParadigm(infinitive, stem));
  }
  for (const line of strongVerbs.trim().split('\n')) {
    const [infinitive = '', stem = '', past = '', pasts = '', participle = ''] = words(line);
    verbs.set(infinitive, paradigmOf(infinitive, stem, past, pasts, participle));
  }
  for (const line of irregularVerbs.trim().split('\n')) {
    const parts = line.split('|').map(words);
    const infinitive = parts[0]?.[0] ?? '';
    const paradigm: Paradigm = new Map();
    const flags = ['infinitive', 'stem', 'singular', 'plural', 'pastSingular', 'pastPlural', 'participle'] as const;
    flags.forEach((flag, column) => {
      for (const form of parts[column] ?? []) add(paradigm, form, verbForm[flag]);
    });
    for (const suffix of ['d', 'de']) add(paradigm, `${infinitive}${suffix}`, verbForm.presentParticiple);
    verbs.set(infinitive, paradigm);
  }
  return verbs;
}

/** All verbs that stand in the tables, without their separable compounds: infinitive → forms. */
export const paradigms: ReadonlyMap<string, Paradigm> = simpleVerbs();

/** Particle + infinitive of the verb it belongs to → infinitive of the whole ('over maken' → 'overmaken'). */
export const separable: ReadonlyMap<string, string> = new Map(
  words(separableVerbs).map((entry) => {
    const [particle = '', verb = ''] = entry.split('+');
    return [`${particle} ${verb}`, `${particle}${verb}`] as const;
  }),
);

/** The readings of all forms of the verbs in the tables; those of separable compounds are made when they are asked for. */
const simple = simpleReadings();

function simpleReadings(): Map<string, VerbReading[]> {
  const table = new Map<string, VerbReading[]>();
  for (const [lemma, paradigm] of paradigms)
    for (const [form, forms] of paradigm) {
      const reading = { lemma, forms, particle: null };
      const known = table.get(form);
      if (known) known.push(reading);
      else table.set(form, [reading]);
    }
  return table;
}

const particles: readonly string[] = [...new Set([...separable.keys()].map((key) => key.slice(0, key.indexOf(' '))))];

/** No form of a verb is longer. */
const LONGEST = 40;
const MOST_KEPT = 20_000;
/** What was read before. */
const kept = new Map<string, readonly VerbReading[]>();
const none: readonly VerbReading[] = [];

/** The readings of a normalised word as a verb; empty when it is none that we know. */
export function verbReadings(norm: string): readonly VerbReading[] {
  const known = kept.get(norm);
  if (known) return known;
  if (norm.length > LONGEST) return none;
  if (kept.size >= MOST_KEPT) kept.clear();
  const found = [...(simple.get(norm) ?? none)];
  for (const particle of particles)
    if (norm.startsWith(particle)) addCompounds(particle, norm.slice(particle.length), found);
  const readings = found.length === 0 ? none : found;
  kept.set(norm, readings);
  return readings;
}

/** The readings of a particle and the rest of the word: overgemaakt, overtemaken. */
function addCompounds(particle: string, rest: string, found: VerbReading[]): void {
  const put = (base: string, forms: number): void => {
    const lemma = separable.get(`${particle} ${base}`);
    if (lemma !== undefined && !found.some((other) => other.lemma === lemma)) found.push({ lemma, forms, particle });
  };
  for (const { lemma, forms } of simple.get(rest) ?? none) put(lemma, forms);
  if (!rest.startsWith('te')) return;
  for (const { lemma, forms } of simple.get(rest.slice(2)) ?? none)
    if (forms & verbForm.infinitive) put(lemma, verbForm.infinitive);
}
