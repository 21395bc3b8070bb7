import { longestTurn, mostTranscriptTurns } from '#rooms/coaching/rules/transcript/limits.ts';
import {
  problemAt,
  type ReadTranscript,
  type ReadTurn,
  roleOfName,
  type TranscriptReading,
} from '#rooms/coaching/rules/transcript/transcript.ts';

/** Makes a transcript of turns: no turn is too long, two people speak in it, and who of them collects is told by the names if they tell. */
export function assemble(
  form: ReadTranscript['form'],
  turns: readonly ReadTurn[],
  day: string | null = null,
): TranscriptReading {
  const spoken = turns.filter((turn) => turn.text !== '');
  const first = spoken[0];
  if (!first) return problemAt('empty', null);
  if (spoken.length > mostTranscriptTurns)
    return problemAt('too-many-turns', spoken[mostTranscriptTurns]?.line ?? null);
  const long = spoken.find((turn) => turn.text.length > longestTurn);
  if (long) return problemAt('turn-too-long', long.line, long.text);
  const speakers = [...new Set(spoken.map((turn) => turn.speaker))];
  const [one, other, third] = speakers;
  if (one === undefined || other === undefined) return problemAt('one-speaker', first.line, first.speaker);
  if (third !== undefined) {
    const line = spoken.find((turn) => turn.speaker === third)?.line ?? null;
    return problemAt('too-many-speakers', line, third);
  }
  return { ok: true, transcript: { form, turns: spoken, speakers: [one, other], agent: agentOf(one, other), day } };
}

function agentOf(one: string, other: string): string | null {
  const [first, second] = [roleOfName(one), roleOfName(other)];
  if (first === 'agent' && second !== 'agent') return one;
  if (second === 'agent' && first !== 'agent') return other;
  if (first === 'customer' && second !== 'customer') return other;
  if (second === 'customer' && first !== 'customer') return one;
  return null;
}
