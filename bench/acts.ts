/**
 * Speech acts: utterances a second beside nlp.js, trained on the same utterances in the same run, how often each is right, and loading.
 * Run: npm run bench -- acts
 */
import { type Labelled, utterancesOf } from '../evaluation/corpus.ts';
import { macroF1, tally } from '../evaluation/measure.ts';
import { type Figure, report } from './figures.ts';
import { median, percentile } from './measure.ts';
import { trainPeer } from './nlp-peer.ts';

const beforeLoading = performance.now();
const { speechActs } = await import('../src/knowledge/language/acts/speech-acts.ts');
speechActs('agent', 'Goedemorgen.');
speechActs('customer', 'Goedemorgen.');
const loading = performance.now() - beforeLoading;

const train = utterancesOf('train');
const test = utterancesOf('test');

/** Utterances for each CPU second: the median of five runs behind a first one. */
async function rateOf(recognise: (utterance: Labelled) => unknown): Promise<number> {
  const rates: number[] = [];
  for (let run = 0; run < 6; run += 1) {
    const before = process.cpuUsage();
    for (const utterance of train) {
      const answer = recognise(utterance);
      if (answer instanceof Promise) await answer;
    }
    const { user, system } = process.cpuUsage(before);
    rates.push((train.length * 1e6) / (user + system));
  }
  return median(rates.slice(1));
}

const ours = await rateOf(({ role, text }) => speechActs(role, text));
const inTalk = await rateOf(({ role, text, previous }) => speechActs(role, text, previous));
const waits = train.map(({ role, text }) => {
  const start = performance.now();
  speechActs(role, text);
  return performance.now() - start;
});
const peer = await trainPeer(train);
const theirs = await rateOf(({ role, text }) => peer(role, text));
const answers = new Map<Labelled, Awaited<ReturnType<typeof peer>>>();
for (const utterance of test) answers.set(utterance, await peer(utterance.role, utterance.text));

const rate = (value: number): string => `${Math.round(value).toLocaleString('en')}/s cpu`;
const f1 = (value: number): string => `macro-F1 ${value.toFixed(3)}`;
const figures: Figure[] = [
  {
    figure: 'speech acts, all labels',
    value: rate(ours),
    goal: '≥ 30,000/s, > nlp.js',
    met: ours >= 30_000 && ours > theirs,
  },
  { figure: 'the same with the turn before, unknown until then', value: rate(inTalk) },
  { figure: 'nlp.js 4, one intent (the first label)', value: rate(theirs) },
  {
    figure: 'one utterance, p99',
    value: `${percentile(waits, 99).toFixed(3)} ms`,
    goal: '< 2 ms',
    met: percentile(waits, 99) < 2,
  },
  {
    figure: 'loading sources, tables and model',
    value: `${loading.toFixed(0)} ms`,
    goal: '< 100 ms',
    met: loading < 100,
    why: 'from TypeScript sources, which are compiled first',
  },
  {
    figure: 'right on the test split',
    value: f1(
      macroF1(tally(test, ({ role, text, previous }) => speechActs(role, text, previous).map(({ act }) => act))),
    ),
  },
  {
    figure: 'nlp.js on the test split',
    value: f1(macroF1(tally(test, (utterance) => answers.get(utterance) ?? []))),
    why: 'gives one intent each',
  },
];
await report(
  'acts',
  `Speech acts of ${train.length} utterances of the train split, beside nlp.js core trained on the same.`,
  figures,
);
