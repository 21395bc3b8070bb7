import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { ear } from '#knowledge/language/review/ear.ts';
import { methodIn } from '#rooms/call/rules/coach/found-method.ts';
import { beginTalk, say } from '#rooms/call/rules/coach/talk.ts';

const turnsOf = (...texts: readonly string[]) =>
  texts.reduce(
    (talk, text) => say(talk, { role: 'customer', text, source: 'typed' }, ear),
    beginTalk(day('2026-11-18'), null),
  ).turns;

describe('the way of paying', () => {
  it.each([
    ['Ik maak het vrijdag over.', 'bank_transfer'],
    ['Ik stort het morgen.', 'bank_transfer'],
    ['Stuur maar een link, dan doe ik het met iDEAL.', 'payment_link'],
    ['Via iDEAL.', 'ideal'],
    ['Met Bancontact.', 'bancontact'],
    ['Schrijf het maar af met automatische incasso.', 'direct_debit'],
    ['Die gaat mee in de betaalrun.', 'payment_run'],
    ['Komt in orde.', null],
    ['Ik ben overbodig hier.', null],
  ])('“%s” is %s', (text, method) => {
    expect(methodIn(turnsOf(text))).toBe(method);
  });

  it('is the last that was named', () => {
    expect(methodIn(turnsOf('Ik maak het over.', 'Of nee, doe maar met iDEAL.', 'Vrijdag.'))).toBe('ideal');
  });
});
