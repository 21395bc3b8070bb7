import { readDialogue } from '#knowledge/language/review/dialogue.ts';
import { assemble } from '#rooms/coaching/rules/transcript/assemble.ts';
import { problemAt, type TranscriptReading } from '#rooms/coaching/rules/transcript/transcript.ts';

/** Reads a dialogue as `nakomen review` takes it. Its customer is left out: a customer is chosen from the books. */
export function readJson(text: string): TranscriptReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return problemAt('json-broken', lineOf(text, error), error instanceof Error ? error.message : '');
  }
  const read = readDialogue(json);
  if (!read.ok) return problemAt('json-form', null, `${read.problem.path}: ${read.problem.expected}`);
  const turns = read.value.turns.map(({ role, text: said, from, to }, index) => ({
    speaker: role,
    text: said.trim(),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    line: index + 1,
  }));
  return assemble('json', turns, read.value.callDate);
}

/** The line that a JSON parser complains of, where it says so. */
function lineOf(text: string, error: unknown): number | null {
  const message = error instanceof Error ? error.message : '';
  const said = /line (\d+)/.exec(message);
  if (said) return Number(said[1]);
  const position = /position (\d+)/.exec(message);
  return position ? text.slice(0, Number(position[1])).split('\n').length : null;
}
