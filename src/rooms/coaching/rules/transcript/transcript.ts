import type { Role } from '#knowledge/language/acts/labels.ts';
import type { Utterance } from '#knowledge/language/conversation/heard.ts';

/** Why a text is no transcript: the line (from 1) where it goes wrong, what stands there, and a code of what was expected. */
export interface TranscriptProblem {
  readonly code:
    | 'empty'
    | 'too-long'
    | 'too-many-turns'
    | 'turn-too-long'
    | 'no-speaker'
    | 'too-many-speakers'
    | 'one-speaker'
    | 'json-broken'
    | 'json-form'
    | 'time-expected';
  readonly line: number | null;
  /** What stands there, or where in the JSON. */
  readonly found: string;
}

/** A turn as it was read, with the name of its speaker. */
export interface ReadTurn {
  readonly speaker: string;
  readonly text: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly line: number;
}

/** What was read of a transcript: its turns, who speak in it, and who of these is the collector as far as the names tell. */
export interface ReadTranscript {
  readonly form: 'lines' | 'json' | 'srt' | 'vtt';
  readonly turns: readonly ReadTurn[];
  /** The two speakers, in the order in which they first speak. */
  readonly speakers: readonly [string, string];
  /** The speaker who is the collector; null: the names do not tell, a person has to. */
  readonly agent: string | null;
  /** Day of the call, where the text names it (JSON only). */
  readonly day: string | null;
}

export type TranscriptReading =
  | { readonly ok: true; readonly transcript: ReadTranscript }
  | { readonly ok: false; readonly problem: TranscriptProblem };

/** A problem at a line. */
export function problemAt(code: TranscriptProblem['code'], line: number | null, found = ''): TranscriptReading {
  return { ok: false, problem: { code, line, found: found.length > 80 ? `${found.slice(0, 79)}…` : found } };
}

const agentNames =
  /^(?:a|m|agent|medewerker|medewerkster|collega|collector|incasso|debiteurenbeheer(?:der|ster)?|beller|caller|ik|spreker a|speaker a)$/;
const customerNames =
  /^(?:k|c|klant|customer|debiteur|debtor|client|cliënt|klant[e]?|spreker b|speaker b|ontvanger|callee)$/;

/** Which side a speaker is by his name; null when the name does not tell. */
export function roleOfName(name: string): Role | null {
  const plain = name.trim().toLowerCase();
  if (agentNames.test(plain)) return 'agent';
  return customerNames.test(plain) ? 'customer' : null;
}

/** The turns with roles, given who the collector is. */
export function turnsWith(transcript: ReadTranscript, agent: string): Utterance[] {
  return transcript.turns.map(({ speaker, text, from, to }) => ({
    role: speaker === agent ? 'agent' : 'customer',
    text,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }));
}
