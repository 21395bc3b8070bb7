import { type Said, type WordSource, wordSources } from '#rooms/call/rules/coach/said.ts';

/** What is kept of a talk that goes on; all else follows from it by hearing it again. */
export interface KeptWords {
  readonly said: readonly Said[];
  /** What the collector did with nudges by hand, under their keys. */
  readonly answers: Readonly<Record<string, 'accepted' | 'dismissed'>>;
}

/** A talk in which nothing was said. */
export const noWords: KeptWords = { said: [], answers: {} };

/** More turns than this are not kept: a call of many hours. */
export const mostSaid = 2000;
const longestSaid = 5000;

/** Reads back words that were kept as JSON; what is no utterance is left out. */
export function keptWords(kept: unknown): KeptWords {
  if (!isObject(kept)) return noWords;
  const { said, answers } = kept;
  return {
    said: Array.isArray(said) ? said.slice(0, mostSaid).flatMap(saidFrom) : [],
    answers: isObject(answers)
      ? Object.fromEntries(
          Object.entries(answers).flatMap(([key, answer]) =>
            answer === 'accepted' || answer === 'dismissed' ? [[key, answer]] : [],
          ),
        )
      : {},
  };
}

function saidFrom(kept: unknown): Said[] {
  if (!isObject(kept)) return [];
  const { role, text, source, from, to } = kept;
  if ((role !== 'agent' && role !== 'customer') || typeof text !== 'string' || text.trim() === '') return [];
  const known = wordSources.find((one): one is WordSource => one === source) ?? 'typed';
  return [
    {
      role,
      text: text.slice(0, longestSaid),
      source: known,
      ...(isTime(from) && { from }),
      ...(isTime(to) && { to }),
    },
  ];
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
