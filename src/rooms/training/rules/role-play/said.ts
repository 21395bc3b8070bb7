import { type Day, daysBetween } from '#kernel/dates.ts';
import type { Act } from '#knowledge/language/acts/labels.ts';
import { registersComplaint } from '#knowledge/language/conversation/words.ts';
import { plain, wordCount } from '#knowledge/language/conversation/plain.ts';
import { takesLeave } from '#knowledge/language/conversation/replies.ts';
import type { Phrases } from '#knowledge/language/phrases/read-phrases.ts';
import { debtOf } from '#rooms/training/rules/role-play/persona.ts';
import type { Simulation } from '#rooms/training/rules/role-play/simulation.ts';

/** What the caller proposes: an amount on a day, or in parts. */
export interface Proposal {
  readonly day: Day | null;
  /** Null: the whole. */
  readonly cents: number | null;
  readonly parts: number | null;
  /** The rest comes later. */
  readonly restLater: boolean;
  /** The words say that it is only a part. */
  readonly isPart: boolean;
}

/** What the caller wants to know. */
export type Asked =
  | 'looked'
  | 'who'
  | 'how-much'
  | 'when'
  | 'how-come'
  | 'possible'
  | 'method'
  | 'proof'
  | 'all-clear'
  | 'other';

/** The caller's turn as this debtor takes it in. */
export interface Said {
  readonly text: string;
  readonly plain: string;
  readonly acts: readonly Act[];
  readonly words: number;
  readonly questions: number;
  /** Nothing was said. */
  readonly silent: boolean;
  readonly proposal: Proposal | null;
  readonly asked: Asked | null;
  readonly leaves: boolean;
  /** Takes down the complaint, or takes away what payment waits for: whichever this debtor has. */
  readonly solves: boolean;
  readonly again: boolean;
  readonly namesHim: boolean;
}

const proposing: ReadonlySet<Act> = new Set<Act>([
  'proposes_date',
  'concrete_agreement',
  'trade_offer',
  'offers_arrangement',
  'settles_too_low',
]);
const asking: ReadonlySet<Act> = new Set<Act>([
  'open_question',
  'closed_question',
  'probes',
  'asks_date',
  'why_question',
  'verifies_identity',
]);

// The labels say that something is asked; these say which of his facts the answer is.
const about: readonly (readonly [Asked, RegExp])[] = [
  ['looked', /(?<![a-z])(?:(?:naar|ernaar)(?: \w+){0,4} (?:gekeken|kijken)|bekeken|ingekeken)(?![a-z])/],
  ['who', /(?<![a-z])(?:wie|aan wie|bij wie|welke collega)(?![a-z])(?! (?:spreek|heb) ik)/],
  [
    'proof',
    /(?<![a-z])(?:bewijs|afschrift|rekeninguittreksel|op welke rekening|wanneer (?:is|was|heeft u|hebt u|heb je) (?:dat|het|die|hem)? ?(?:betaald|overgemaakt|gestort))(?![a-z])/,
  ],
  ['how-much', /(?<![a-z])(?:hoeveel|welk bedrag|wat voor bedrag)(?![a-z])/],
  [
    'possible',
    /(?<![a-z])(?:wat (?:kan|kunt|kun|lukt|gaat|is)(?: \w+){0,4} (?:wel|nu|vandaag|mogelijk|missen|haalbaar|lukken|doen|betalen)|wat is (?:er )?(?:wel )?(?:mogelijk|haalbaar)|wat lukt|wat zou(?: \w+){0,5} (?:lukken|helpen)|wat heeft u nodig|wat is ervoor nodig|wat heb je nodig)(?![a-z])/,
  ],
  [
    'method',
    /(?<![a-z])(?:hoe (?:betaalt|maakt|stort|gaat u (?:dat )?(?:betalen|overmaken)|wordt (?:dat|het) betaald))(?![a-z])/,
  ],
  [
    'how-come',
    /(?<![a-z])(?:hoe komt|hoe (?:zit|staat|ligt)|wat is er(?: \w+){0,5} (?:aan de hand|mis|misgegaan|gebeurd|loos)|wat klopte? er|wat ging er|wat is er met|wat (?:maakt|is er (?:aan de hand|gebeurd|mis)|speelt|houdt|zorgt|is de (?:reden|oorzaak)|gebeurde|scheelt|zit er)|waardoor|waar (?:ligt|zit|hangt|wringt|loopt)|vertel|wat is uw kant|welke reden)(?![a-z])/,
  ],
  [
    'all-clear',
    /(?<![a-z])(?:alles (?:in orde|naar wens|goed)|tevreden|klopt de (?:factuur|rekening)|(?:levering|factuur|rekening|werk) (?:verder )?(?:in orde|goed|akkoord|juist))(?![a-z])/,
  ],
];
const takesUp =
  /(?<![a-z])(?:ik|we|wij) (?:zoek|zoeken|leg|leggen|meld|melden|bespreek|bespreken|ga|gaan|laat|laten|zet|zetten|pas|passen|haal|halen|trek|trekken)(?: \w+){0,7} (?:uit|uitzoeken|na|nakijken|voor|aan|recht|op|af)(?![a-z])/;
const solving =
  /(?<![a-z])(?:(?:stuur|mail|bezorg|zend)(?: ik| we)?(?: \w+){0,5} (?:kopie|factuur|mail|toe|door|op|nummer|bestelnummer|bon|bewijs)|(?:bel|mail|spreek)(?: ik)? (?:hem|haar|die|uw (?:collega|boekhouder|baas|dienst)|de (?:boekhouding|boekhouder|afdeling|directie)|meneer|mevrouw)|neem(?: ik)?(?: \w+){0,3} contact op|(?:pas|vul|zet)(?: ik)?(?: \w+){0,5} (?:aan|bij|erop|op))(?![a-z])/;

/** Costs, interest and discounts are not what is to be paid. */
const besideCosts = /(?<![a-z])(?:kosten|rente|korting|administratie\w*|aanmaning\w*)(?![a-z])/;

/** From this share of the debt on an amount means all of it: people round. */
const WHOLE = 0.94;

/** Takes in what the caller said: labels of the reducer, and which of the debtor's facts they are about. */
export function takeIn(simulation: Simulation, text: string, acts: readonly Act[], phrases: Phrases): Said {
  const words = plain(text);
  const asks = text.includes('?') || acts.some((act) => asking.has(act));
  const earlier = simulation.turns.filter((turn) => turn.role === 'agent').map((turn) => turn.plain.trim());
  return {
    text,
    plain: words,
    acts,
    words: wordCount(text),
    questions: text.split('?').length - 1,
    silent: !/[a-z0-9]/.test(words),
    proposal: proposalIn(simulation, words, acts, phrases),
    asked: asks ? askedIn(words, acts) : null,
    leaves: acts.includes('thanks_positive_close') || takesLeave(words),
    solves:
      simulation.persona.cause === 'complaint' ? registersComplaint(words) || takesUp.test(words) : solving.test(words),
    again: words.length > 8 && earlier.slice(0, -1).includes(words.trim()),
    namesHim: words.includes(plain(simulation.persona.name.split(' ').at(-1) ?? simulation.persona.name)),
  };
}

function askedIn(words: string, acts: readonly Act[]): Asked {
  if (acts.includes('asks_date')) return 'when';
  const named = about.find(([, pattern]) => pattern.test(words))?.[0];
  if (named) return named;
  // A short "what is it?" or "and then?" is about the cause; a question about something of its own is not.
  return acts.includes('open_question') && wordCount(words) <= 6 ? 'how-come' : 'other';
}

function proposalIn(simulation: Simulation, words: string, acts: readonly Act[], phrases: Phrases): Proposal | null {
  const { callDate, persona } = simulation;
  const dates = phrases.dates.filter((date) => !date.past && date.to !== null && date.kind !== 'event');
  const named = dates.find((date) => date.grain === 'day') ?? dates[0];
  const day = named?.to ?? null;
  const debt = debtOf(persona);
  const said = phrases.amounts
    .filter((amount) => !besideCosts.test(words.slice(Math.max(0, amount.start - 25), amount.end + 20)))
    .map((amount) => amount.cents ?? (amount.fraction === null ? null : Math.round(debt * amount.fraction)))
    .find((cents) => cents !== null && cents > 0 && cents <= debt);
  const parts = phrases.instalments?.count ?? null;
  // "Vier termijnen van 300 euro": the amount is that of one part.
  const total =
    parts !== null && phrases.instalments?.cents != null ? phrases.instalments.cents * parts : (said ?? null);
  const cents = total === null || total >= debt * WHOLE ? null : total;
  const proposes = acts.some((act) => proposing.has(act));
  const asksForDay = acts.includes('closed_question') && day !== null && daysBetween(callDate, day) >= 0;
  if (!proposes && !asksForDay && !acts.includes('summary')) return null;
  if (day === null && cents === null && parts === null && !acts.includes('offers_arrangement')) return null;
  const restLater = cents !== null && /(?<![a-z])(?:rest\w*|overige|andere helft|tweede helft)(?![a-z])/.test(words);
  const isPart =
    /(?<![a-z])(?:de(?:el|els)|helft|alvast|eerste|termijn\w*|schij\w+|per maand|elke maand|nu|minstens|vast|kwart|derde)(?![a-z])/.test(
      words,
    );
  return { day, cents, parts, restLater, isPart };
}

/** Whether the turn does one of these. */
export function has(said: Said, ...acts: readonly Act[]): boolean {
  return acts.some((act) => said.acts.includes(act));
}
