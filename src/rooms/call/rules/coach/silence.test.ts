import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import type { Act, Role } from '#knowledge/language/acts/labels.ts';
import { phrasesOf } from '#knowledge/language/phrases/read-phrases.ts';
import type { Ear } from '#knowledge/language/review/transcript.ts';
import { tokenise } from '#knowledge/language/text/tokens.ts';
import { waitsForAnswer } from '#rooms/call/rules/coach/silence.ts';
import { beginTalk, say } from '#rooms/call/rules/coach/talk.ts';

const callDate = day('2026-11-18');

/** A talk whose turns are heard as exactly these acts. */
function talkOf(...turns: readonly (readonly [Role, string, Act?])[]) {
  return turns.reduce(
    (talk, [role, text, act]) => {
      const hearing: Ear = () => ({
        acts: act ? [{ act, start: 0, end: text.length, confidence: 1 }] : [],
        phrases: phrasesOf(text, tokenise(text), callDate),
      });
      return say(talk, { role, text, source: 'typed' }, hearing);
    },
    beginTalk(callDate, null),
  );
}

describe('the silence after a question', () => {
  it('is for the customer once the purpose or a key question was said', () => {
    expect(waitsForAnswer(talkOf(['agent', 'Op welke dag betaalt u?', 'asks_date']))).toBe(true);
    expect(waitsForAnswer(talkOf(['agent', 'Ik bel over factuur 118.', 'states_purpose']))).toBe(true);
  });

  it('is over when the customer answers', () => {
    expect(waitsForAnswer(talkOf(['agent', 'Op welke dag betaalt u?', 'asks_date'], ['customer', 'Vrijdag.']))).toBe(
      false,
    );
  });

  it('is none after small talk, or before anything was said', () => {
    expect(waitsForAnswer(talkOf(['agent', 'Goedemiddag.']))).toBe(false);
    expect(waitsForAnswer(talkOf())).toBe(false);
  });
});
