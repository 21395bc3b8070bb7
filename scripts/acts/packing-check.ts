import type { Labelled } from '../../evaluation/corpus.ts';
import { type Tally, tally } from '../../evaluation/measure.ts';
import { hear } from '../../src/knowledge/language/acts/features.ts';
import { type Act, actsOf, type Role } from '../../src/knowledge/language/acts/labels.ts';
import { score, unpack } from '../../src/knowledge/language/acts/model.ts';
import { levels } from '../../src/knowledge/language/acts/packed.ts';
import { echoFor, examplesOf, type Vocabulary } from './examples.ts';
import { type Learned, predict } from './learn.ts';
import { packed, type Unpacked, unitOf } from './pack.ts';

/** How a model does on utterances, act by act: as it was learned, with each weight in eight bits, and packed for the wire. */
export interface PackingCheck {
  readonly learned: readonly Tally[];
  readonly eightBits: readonly Tally[];
  readonly packed: readonly Tally[];
}

/** Compares what a model says as learned and as packed. */
export function packingCheck(
  role: Role,
  model: Unpacked,
  vocabulary: Vocabulary,
  utterances: readonly Labelled[],
): PackingCheck {
  const acts = actsOf(role);
  const own = utterances.filter((utterance) => utterance.role === role);
  const reached = (probabilities: Float64Array) =>
    acts.filter((_, index) => (probabilities[index] as number) >= (model.thresholds[index] as number));
  const tallied = (recognise: (utterance: Labelled) => readonly Act[]) =>
    tally(own, recognise).filter(({ act }) => acts.includes(act));
  const predicted = (learned: Learned) =>
    tallied((utterance) => {
      const [example] = examplesOf(role, [utterance], vocabulary, false, 1);
      return example ? reached(predict(learned, example)) : [];
    });
  const ready = unpack(packed(model));
  const probabilities = new Float64Array(acts.length);
  return {
    learned: predicted(model.learned),
    eightBits: predicted(inEightBits(model.learned)),
    packed: tallied((utterance) => {
      score(ready, hear(role, utterance.text, echoFor(utterance)), probabilities);
      return reached(probabilities);
    }),
  };
}

/** The weights as they were kept before they were packed in levels: whole steps, those below three left out. */
function inEightBits(learned: Learned): Learned {
  const unit = unitOf(learned);
  const rounded = learned.weights.map((weight) => {
    const steps = Math.max(-127, Math.min(127, Math.round(weight / unit)));
    return Math.abs(steps) >= (levels[0] as number) ? steps * unit : 0;
  });
  return { ...learned, weights: rounded };
}
