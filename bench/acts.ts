/**
 * Speech acts: utterances a second beside nlp.js, trained on some of the same utterances in the same run, alone and in a conversation; loading and size
 * of the whole language engine as built for the browser; how often labels are right (`--without-test` leaves the test split closed).
 * Run: npm run bench -- acts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { day } from '#kernel/dates.ts';
import { dialogueTurnsOf, type Labelled, utterancesOf } from '../evaluation/corpus.ts';
import { macroF1, tally } from '../evaluation/measure.ts';
import { type Figure, report } from './figures.ts';
import { median, percentile } from './measure.ts';
import { trainPeer } from './nlp-peer.ts';

import { ear, hear, speechActs, startConversation } from '#knowledge/language/index.ts';

const train = utterancesOf('train');
const test = process.argv.includes('--without-test') ? null : utterancesOf('test');
const callDate = day('2026-11-18');

/** The whole language engine in one file, as a screen would load it; gives its sizes and how long Node takes to load it and to hear both sides. */
async function browserPart(): Promise<{ gzip: number; brotli: number; loading: number; loadingCpu: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'nakomen-language-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      target: 'es2022',
      reportCompressedSize: false,
      lib: {
        entry: fileURLToPath(new URL('../src/knowledge/language/index.ts', import.meta.url)),
        formats: ['es'],
        // As in the program, where Node need not read a file twice to learn that it is a module.
        fileName: () => 'language.mjs',
      },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const file = join(folder, 'language.mjs');
  const bytes = readFileSync(file);
  const script = join(folder, 'load.mjs');
  writeFileSync(
    script,
    `const cpu = process.cpuUsage();
const start = performance.now();
const { ear } = await import(${JSON.stringify(pathToFileURL(file).href)});
for (const role of ['agent', 'customer']) ear({ role, text: 'Goedemorgen.' }, undefined, '2026-11-18');
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(JSON.stringify([wall, (user + system) / 1000]));`,
  );
  const runs = Array.from({ length: 9 }, () => {
    const output = execFileSync(process.execPath, [script], { encoding: 'utf8' });
    return JSON.parse(output) as [number, number];
  });
  rmSync(folder, { recursive: true });
  return {
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
    loading: median(runs.map(([wall]) => wall)),
    loadingCpu: median(runs.map(([, cpu]) => cpu)),
  };
}

/** Runs over all dialogues that count, behind as many in which the program warms up: a server and a screen hear many calls. */
const TALK_RUNS = 10;

/** Turns for each CPU second with labels, phrases and the state of the conversation, and how long each takes. */
function heardInTalk(): { perSecond: number; waits: number[] } {
  const turns = dialogueTurnsOf('train');
  const rates: number[] = [];
  let waits: number[] = [];
  for (let run = 0; run < 2 * TALK_RUNS; run += 1) {
    waits = [];
    const before = process.cpuUsage();
    let state = startConversation(callDate, null);
    for (const { role, text, previous } of turns) {
      const start = performance.now();
      if (!previous) state = startConversation(callDate, null);
      state = hear(state, { role, text }, ear({ role, text }, previous, callDate)).state;
      waits.push(performance.now() - start);
    }
    const { user, system } = process.cpuUsage(before);
    rates.push((turns.length * 1e6) / (user + system));
  }
  return { perSecond: median(rates.slice(TALK_RUNS)), waits };
}

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
const withBefore = await rateOf(({ role, text, previous }) => speechActs(role, text, previous));
const inTalk = heardInTalk();
const slowest = percentile(inTalk.waits, 99);
const part = await browserPart();
/** Trained on all of them nlp.js takes longer than ten minutes. */
const EVERY = 12;
const peer = await trainPeer(train.filter((_, index) => index % EVERY === 0));
const theirs = await rateOf(({ role, text }) => peer(role, text));
const answers = new Map<Labelled, Awaited<ReturnType<typeof peer>>>();
for (const utterance of test ?? []) answers.set(utterance, await peer(utterance.role, utterance.text));

const rate = (value: number): string => `${Math.round(value).toLocaleString('en')}/s cpu`;
const f1 = (value: number): string => `macro-F1 ${value.toFixed(3)}`;
const figures: Figure[] = [
  {
    figure: 'speech acts, all labels',
    value: rate(ours),
    goal: '≥ 30,000/s, > nlp.js',
    met: ours >= 30_000 && ours > theirs,
  },
  { figure: 'the same with the turn before, unknown until then', value: rate(withBefore) },
  { figure: 'nlp.js 4, one intent (the first label)', value: rate(theirs) },
  {
    figure: 'labels, phrases and state of the conversation',
    value: rate(inTalk.perSecond),
    goal: '≥ 20,000/s',
    met: inTalk.perSecond >= 20_000,
    why: `turns of the dialogues of the train split, in order; median of ${TALK_RUNS} runs, the engine warm`,
  },
  {
    figure: 'one of these turns, p99',
    value: `${slowest.toFixed(3)} ms`,
    goal: '< 2 ms',
    met: slowest < 2,
  },
  {
    figure: 'loading the engine as built, both roles ready',
    value: `${part.loading.toFixed(0)} ms (cpu ${part.loadingCpu.toFixed(0)} ms)`,
    goal: '< 100 ms',
    met: part.loading < 100,
    why: 'one file, minified, in a new Node; median of nine',
  },
  {
    figure: 'the engine in the browser, gzip (brotli)',
    value: `${(part.gzip / 1000).toFixed(0)} kB (${(part.brotli / 1000).toFixed(0)} kB)`,
    goal: '< 400 kB',
    met: part.gzip < 400_000,
    why: 'labels, phrases, conversation, hints, review, plain words',
  },
];
if (test)
  figures.push(
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
  );
await report(
  'acts',
  `Speech acts of ${train.length} utterances of the train split, beside nlp.js core trained on every twelfth of them.`,
  figures,
);
