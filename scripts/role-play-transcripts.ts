/**
 * Writes simulated calls to be read by a person who judges whether each answer of the debtor fits what was said (docs/role-play.md): half with the
 * sentences of the scripted collectors, half with sentences of real collectors from the corpus that do the same thing in other words.
 * Run: `node --import tsx scripts/role-play-transcripts.ts 200 500 > transcripts.txt`.
 */
import { day } from '#kernel/dates.ts';
import type { Act } from '#knowledge/language/acts/labels.ts';
import { ear } from '#knowledge/language/review/ear.ts';
import { answer } from '#rooms/training/rules/role-play/answer.ts';
import { sentencesFor } from '#rooms/training/rules/role-play/collector/fill.ts';
import { goodIntention } from '#rooms/training/rules/role-play/collector/good.ts';
import {
  averageIntention,
  badIntention,
  coachedIntention,
  type Policy,
} from '#rooms/training/rules/role-play/collector/others.ts';
import type { Intention } from '#rooms/training/rules/role-play/collector/repertoire.ts';
import { pick } from '#rooms/training/rules/role-play/dice.ts';
import { personas } from '#rooms/training/rules/role-play/personas/all.ts';
import { type Simulation, startSimulation } from '#rooms/training/rules/role-play/simulation.ts';
import { utterancesOf } from '../evaluation/corpus.ts';

const callDate = day('2026-11-18');
const caller = { name: 'Anna de Graaf', company: 'Lindehof' };
const policies: readonly [Policy, ...Policy[]] = [
  averageIntention,
  goodIntention,
  coachedIntention,
  badIntention,
  averageIntention,
];
const mostTurns = 14;

/** What a sentence of the corpus must do to stand for an intention; others are said in our own words. */
const stands: Readonly<Partial<Record<Intention, Act>>> = {
  'ask-cause': 'open_question',
  'understand-and-ask': 'empathy',
  'ask-day': 'asks_date',
  'give-reason': 'businesslike_argument',
  'propose-day': 'proposes_date',
  trade: 'trade_offer',
  'offer-parts': 'offers_arrangement',
  'let-pass': 'accepts_vague',
  'give-lead': 'gives_away_lead',
  why: 'why_question',
  must: 'must_verb',
  moralise: 'moralising_argument',
  press: 'pressure',
  hedge: 'hedging',
  'invite-excuse': 'invites_excuse',
  settle: 'settles_too_low',
  kick: 'threat_at_close',
  close: 'thanks_positive_close',
};
const corpus = utterancesOf('train').filter(
  (one) => one.role === 'agent' && one.text.length < 160 && /^[A-ZÀ-Ü]/.test(one.text),
);
const sentencesDoing = new Map<Act, readonly string[]>();
for (const act of new Set(Object.values(stands)))
  sentencesDoing.set(
    act,
    corpus.filter((one) => one.acts.includes(act)).map((one) => one.text),
  );

const wanted = Number(process.argv[2] ?? 200);
/** Another number gives other calls. */
const firstSeed = Number(process.argv[3] ?? 500);
for (let call = 0; call < wanted; call += 1) {
  const persona = personas[(call * 7) % personas.length];
  const policy = policies[call % policies.length] ?? averageIntention;
  if (!persona) continue;
  const others = call % 2 === 1;
  let dice = call * 31 + firstSeed;
  let simulation: Simulation = startSimulation(persona, firstSeed + call, callDate);
  const said: Intention[] = [];
  while (simulation.ending === null && said.length < mostTurns) {
    const intention = policy(simulation, said);
    const own = sentencesFor(simulation, intention, caller);
    const act = others ? stands[intention] : undefined;
    const [first, ...more] = (act && sentencesDoing.get(act)) ?? own;
    const thrown = pick(dice, [first ?? '', ...more]);
    dice = thrown.dice;
    said.push(intention);
    simulation = answer(simulation, thrown.value, ear);
  }
  process.stdout.write(`\n=== ${String(call + 1)} · ${persona.name} · ${persona.cause}\n`);
  for (const turn of simulation.turns)
    process.stdout.write(
      `${String(turn.turn).padStart(2)} ${turn.role === 'agent' ? 'A' : 'K'} ${turn.text === '' ? '(stilte)' : turn.text}\n`,
    );
}
