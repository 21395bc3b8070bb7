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

/** Stem of a weak verb: betalen → betaal, zetten → zet, beloven → beloof, verhuizen → verhuis. */
export function weakStem(infinitive: string): string {
  let stem = infinitive.replace(/en$/, '');
  if (/([bcdfgklmnprstvz])\1$/.test(stem)) return stem.slice(0, -1);
  const open = /(^|[^aeiou])([aeou])([bcdfgklmnprstvz])$/.exec(stem);
  if (open) stem = `${stem.slice(0, -1)}${open[2]}${open[3]}`;
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
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
  const root = infinitive.replace(/en$/, '');
  const ending = /(?:[tkfspx]|ch)$/.test(/[vz]$/.test(root) ? root : stem) ? 't' : 'd';
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
  else if (/(?:ga|sta|sla|ontsla|versta|ontsta)$/.test(stem) && infinitive.endsWith('aan'))
    add(paradigm, `${stem}at`, verbForm.singular);
  else add(paradigm, `${stem}t`, verbForm.singular);
  // "houd" and "rijd" lose their d in speech: hou, rij.
  if (/(?:ou|ij)d$/.test(stem)) add(paradigm, stem.slice(0, -1), verbForm.stem);
  if (pastSingular !== '-') {
    add(paradigm, pastSingular, verbForm.pastSingular);
    if (!/[tei]$/.test(pastSingular)) add(paradigm, `${pastSingular}t`, verbForm.pastSingular);
    add(paradigm, pastPlural, verbForm.pastPlural);
  }
  add(paradigm, participle, verbForm.participle);
  if (/[td]$/.test(participle)) {
    const short = /(?:^|[^aeiou])[aeou]t$/.test(participle) ? 't' : '';
    add(paradigm, `${participle}${short}e`, verbForm.participle);
  }
  for (const suffix of ['d', 'de']) add(paradigm, `${infinitive}${suffix}`, verbForm.presentParticiple);
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

function readings(): Map<string, VerbReading[]> {
  const table = new Map<string, VerbReading[]>();
  const put = (form: string, reading: VerbReading): void => {
    const known = table.get(form);
    if (!known) table.set(form, [reading]);
    else if (!known.some((other) => other.lemma === reading.lemma)) known.push(reading);
  };
  for (const [lemma, paradigm] of paradigms)
    for (const [form, forms] of paradigm) put(form, { lemma, forms, particle: null });
  for (const [key, lemma] of separable) {
    const [particle = '', base = ''] = key.split(' ');
    for (const [form, forms] of paradigms.get(base) ?? weakParadigm(base)) {
      put(`${particle}${form}`, { lemma, forms, particle });
      if (forms & verbForm.infinitive) put(`${particle}te${form}`, { lemma, forms: verbForm.infinitive, particle });
    }
  }
  return table;
}

const table = readings();
const none: readonly VerbReading[] = [];

/** The readings of a normalised word as a verb; empty when it is none that we know. */
export function verbReadings(norm: string): readonly VerbReading[] {
  return table.get(norm) ?? none;
}
