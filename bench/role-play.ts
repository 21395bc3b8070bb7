/**
 * Simulated calls: does a good collector beat a bad one, does following the live coach pay, does saying the same all the time ever win, and how many
 * calls a second are played.
 * Run: npm run bench -- role-play
 */
import { day } from '#kernel/dates.ts';
import { ear } from '#knowledge/language/review/ear.ts';
import { goodIntention } from '#rooms/training/rules/role-play/collector/good.ts';
import {
  averageIntention,
  badIntention,
  coachedIntention,
  type Policy,
} from '#rooms/training/rules/role-play/collector/others.ts';
import { playCall } from '#rooms/training/rules/role-play/collector/play.ts';
import { type Intention } from '#rooms/training/rules/role-play/collector/repertoire.ts';
import { personas } from '#rooms/training/rules/role-play/personas/all.ts';
import { resultOf } from '#rooms/training/rules/role-play/result.ts';
import { type Figure, report } from './figures.ts';
import { median } from './measure.ts';

const callDate = day('2026-11-18');
const caller = { name: 'Anna de Graaf', company: 'Lindehof' };
const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const CALLS = 10_000;
const GOAL_SECONDS = 60;
const GOAL_COACHED = 0.9;
const always: readonly Intention[] = [
  'ask-day',
  'ask-cause',
  'propose-day',
  'understand-and-ask',
  'trade',
  'silence',
  'give-reason',
];

const pairs = personas.flatMap((persona) => SEEDS.map((seed) => ({ persona, seed })));
const scoresOf = (policy: Policy): readonly number[] =>
  pairs.map(({ persona, seed }) => resultOf(playCall(persona, seed, callDate, policy, caller, ear)).score);

const good = scoresOf(goodIntention);
const bad = scoresOf(badIntention);
const average = scoresOf(averageIntention);
const coached = scoresOf(coachedIntention);
const share = (holds: (index: number) => boolean): number =>
  pairs.filter((_, index) => holds(index)).length / pairs.length;
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(1);

const goodWins = share((index) => (good[index] ?? 0) > (bad[index] ?? 0));
const coachWins = share((index) => (coached[index] ?? 0) > (average[index] ?? 0));
const coachTies = share((index) => coached[index] === average[index]);
const naiveWins = always.map((only) => {
  const scores = scoresOf(() => only);
  return { only, wins: share((index) => (scores[index] ?? 0) >= (good[index] ?? 0)) };
});
const worst = naiveWins.reduce((most, one) => (one.wins > most.wins ? one : most));

const before = process.cpuUsage();
let turns = 0;
for (let call = 0; call < CALLS; call += 1) {
  const persona = personas[call % personas.length];
  const policy = [goodIntention, averageIntention, coachedIntention, badIntention][call % 4];
  if (persona && policy) turns += playCall(persona, 1000 + call, callDate, policy, caller, ear).turns.length;
}
const used = process.cpuUsage(before);
const seconds = (used.user + used.system) / 1e6;

const figures: Figure[] = [
  {
    figure: `good collector beats bad one (${String(personas.length)} personas × ${String(SEEDS.length)} seeds)`,
    value: percent(goodWins),
    goal: 'on every persona',
    met: goodWins === 1,
    why: `mean score ${mean(good)} and ${mean(bad)} of 100`,
  },
  {
    figure: 'who follows the live coach beats who ignores it',
    value: percent(coachWins),
    goal: '≥ 90 %',
    met: coachWins >= GOAL_COACHED,
    why: `mean score ${mean(coached)} and ${mean(average)}; equal in ${percent(coachTies)}`,
  },
  {
    figure: 'who always says the same does as well as a good one',
    value: percent(worst.wins),
    goal: 'never',
    met: worst.wins === 0,
    why: `most often with "${worst.only}"; tried: ${always.join(', ')}`,
  },
  {
    figure: `${CALLS.toLocaleString('en')} simulated calls, one core`,
    value: `${seconds.toFixed(1)} s cpu`,
    goal: `< ${String(GOAL_SECONDS)} s`,
    met: seconds < GOAL_SECONDS,
    why: `${String(turns)} turns, ${Math.round(turns / seconds).toLocaleString('en')} a second; median score of a good call ${String(median(good))}`,
  },
];
await report(
  'role-play',
  'Scripted collectors call the personas of the trainer; the result is the score of `rules/role-play/result.ts`.',
  figures,
);
process.exitCode = figures.every((one) => one.met !== false) ? 0 : 1;
