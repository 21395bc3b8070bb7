import { day } from '#kernel/dates.ts';
import type { Act, Role } from '#knowledge/language/acts/labels.ts';
import type { Dialogue } from '#knowledge/language/review/dialogue.ts';
import type { Ear } from '#knowledge/language/review/transcript.ts';
import { readPhrases } from '#knowledge/language/phrases/read-phrases.ts';

/** An invented call for tests, with the labels of every turn written by hand. */
export interface TestCall {
  readonly name: string;
  readonly dialogue: Dialogue;
  readonly acts: readonly (readonly Act[])[];
}

/**
 * Reads an invented call: one turn a line, "a" or "c", a colon, the text, and the labels between brackets at the end. The call is on Thursday
 * 20 November 2025.
 */
export function testCall(
  name: string,
  text: string,
  invoices: readonly { readonly number: string; readonly openCents: number }[] = [],
  callDate = '2025-11-20',
): TestCall {
  const turns = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const match = /^([ac]): (.*?)(?:\s*\[([a-z_ ]*)\])?$/.exec(line);
      if (!match) throw new Error(`no turn: ${line}`);
      const role: Role = match[1] === 'a' ? 'agent' : 'customer';
      return { role, text: match[2] ?? '', acts: (match[3] ?? '').split(' ').filter((act) => act !== '') as Act[] };
    });
  return {
    name,
    dialogue: {
      callDate: day(callDate),
      customer: { name: 'Van Laar Groenvoorziening', invoices },
      turns: turns.map(({ role, text: said }) => ({ role, text: said })),
    },
    acts: turns.map((turn) => turn.acts),
  };
}

/** An ear that hears the labels written in the call, so that a test does not hang on the trained model. */
export function earOf(call: TestCall): Ear {
  let next = 0;
  return (utterance, _previous, callDate) => {
    const acts = call.acts[next] ?? [];
    next += 1;
    return {
      acts: acts.map((act) => ({ act, start: 0, end: utterance.text.length, confidence: 1 })),
      phrases: readPhrases(utterance.text, callDate),
    };
  };
}

/** Two open invoices, and a call about the first of them that begins well. */
export const two = [
  { number: '25-310', openCents: 120_000 },
  { number: '25-344', openCents: 30_000 },
];
export const opening = `
a: Goedemiddag, met Roos van Maasstad Zand. Spreek ik met de heer Van Laar? [identifies_self closed_question verifies_identity]
c: Ja, daar spreekt u mee.
a: Meneer Van Laar, factuur 25-310 van € 1.200 staat sinds 1 oktober open. [states_purpose]
`;
