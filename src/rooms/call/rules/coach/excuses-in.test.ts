import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { ear } from '#knowledge/language/review/ear.ts';
import { excusesIn } from '#rooms/call/rules/coach/excuses-in.ts';
import { beginTalk, say } from '#rooms/call/rules/coach/talk.ts';

const talkOf = (...turns: readonly (readonly ['agent' | 'customer', string])[]) =>
  turns.reduce((so, [role, text]) => say(so, { role, text, source: 'typed' }, ear), beginTalk(day('2026-11-20'), null));
const club = '0192f0c0-0000-7000-8000-0000000000aa';
const ownCardIn = ({ text }: { readonly text: string }) => (text.includes('duivenclub') ? club : null);

describe('the excuses of a talk', () => {
  const talk = talkOf(
    ['agent', 'Is het voor de duivenclub?'],
    ['customer', 'Er is op dit moment geen geld voor.'],
    ['customer', 'Dat was voor de duivenclub.'],
    ['customer', 'De duivenclub dus.'],
  );

  it('are what the customer said, each once', () => {
    expect(excusesIn(talk, () => null)).toEqual(['excuse_no_cash']);
  });

  it('hold the cards of the team, by their id', () => {
    expect(excusesIn(talk, ownCardIn)).toEqual(['excuse_no_cash', club]);
    expect(excusesIn(talkOf(['agent', 'De duivenclub?']), ownCardIn)).toEqual([]);
  });
});
