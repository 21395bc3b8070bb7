import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import type { Act, Role } from '#knowledge/language/acts/labels.ts';
import { hear } from '#knowledge/language/conversation/hear.ts';
import type { Hint } from '#knowledge/language/conversation/hints.ts';
import { type ConversationState, startConversation } from '#knowledge/language/conversation/state.ts';
import { readPhrases } from '#knowledge/language/phrases/read-phrases.ts';

const callDate = day('2025-11-20');
const customer = { name: 'Bakkerij Zonnedauw', invoices: [{ number: 'B-2207', openCents: 90_000 }] };

type Line = readonly [Role, string, ...Act[]];

function play(lines: readonly Line[]): { state: ConversationState; acts: (readonly Act[])[]; hints: Hint[] } {
  let state = startConversation(callDate, customer);
  const acts: (readonly Act[])[] = [];
  const hints: Hint[] = [];
  for (const [role, text, ...own] of lines) {
    const heard = {
      acts: own.map((act) => ({ act, start: 0, end: text.length, confidence: 1 })),
      phrases: readPhrases(text, callDate),
    };
    const step = hear(state, { role, text }, heard);
    state = step.state;
    acts.push(step.acts);
    hints.push(...step.hints);
  }
  return { state, acts, hints };
}

const purpose: Line = ['agent', 'Factuur B-2207 van 900 euro staat open sinds 3 oktober.', 'states_purpose'];

describe('the course of a call', () => {
  it('is plain data: after writing it out and reading it in it goes on the same way', () => {
    const lines: Line[] = [
      purpose,
      ['customer', 'Ik betaal hem maandag.', 'concrete_promise'],
      ['agent', 'Maandag 24 november, 900 euro.', 'concrete_agreement'],
    ];
    const { state } = play(lines);
    const copy = JSON.parse(JSON.stringify(state)) as ConversationState;
    expect(copy).toEqual(state);
    const text = 'Prima, tot ziens.';
    const heard = { acts: [], phrases: readPhrases(text, callDate) };
    expect(hear(copy, { role: 'customer', text }, heard)).toEqual(hear(state, { role: 'customer', text }, heard));
    expect(play(lines)).toEqual(play(lines));
  });

  it('does not change the state it was given', () => {
    const before = startConversation(callDate, customer);
    const copy = structuredClone(before);
    hear(before, { role: 'customer', text: 'ja' }, { acts: [], phrases: readPhrases('ja', callDate) });
    expect(before).toEqual(copy);
  });

  it('goes through the phases', () => {
    const phases = (lines: readonly Line[]) => play(lines).state.phase;
    const story: Line[] = [
      ['agent', 'Goedemorgen, met Ilse van Molen Oost.', 'identifies_self'],
      purpose,
      ['customer', 'Die heb ik niet gezien.', 'excuse_not_received'],
      ['agent', 'Ik stuur hem nu. Lukt vrijdag?', 'proposes_date', 'closed_question'],
      ['customer', 'Ja, dat lukt.', 'cooperative'],
      ['agent', 'Dus vrijdag 21 november 900 euro voor B-2207. Klopt dat?', 'summary', 'closed_question'],
      ['agent', 'Dank u wel, fijne dag.', 'thanks_positive_close'],
    ];
    expect(story.map((_, index) => phases(story.slice(0, index + 1)))).toEqual([
      'open',
      'silence',
      'handle',
      'negotiate',
      'agree',
      'summarise',
      'close',
    ]);
  });

  it('remembers which invoice was named, in figures or digit by digit', () => {
    expect(play([purpose]).state.named.invoices).toEqual(['B-2207']);
    expect(play([['agent', 'het gaat om factuur twee twee nul zeven', 'states_purpose']]).state.named.invoices).toEqual(
      ['B-2207'],
    );
    expect(play([['agent', 'het gaat om 907 euro']]).state.named.invoices).toEqual([]);
  });
});

describe('labels that need the turn before', () => {
  it.each<[string, string, Act[], boolean]>([
    ['lets a vague answer pass', 'Oké, dan wacht ik het af.', [], true],
    ['asks on', 'Oké, en welke dag wordt dat?', ['open_question', 'probes'], false],
    ['only shows that it was heard', 'Dat is niet makkelijk voor u.', ['empathy'], false],
  ])('accepts_vague: %s', (_, answer, own, wanted) => {
    const { acts } = play([
      purpose,
      ['customer', 'Ik kijk er wel een keer naar.', 'vague_promise'],
      ['agent', answer, ...own],
    ]);
    expect(acts.at(-1)?.includes('accepts_vague')).toBe(wanted);
  });

  it('concrete_agreement: day and amount after a promise, not in a question', () => {
    const before: Line[] = [purpose, ['customer', 'Maandag.', 'concrete_promise']];
    expect(play([...before, ['agent', 'Maandag 24 november 900 euro, dat noteer ik.']]).acts.at(-1)).toContain(
      'concrete_agreement',
    );
    expect(
      play([
        purpose,
        ['agent', 'Kunt u maandag 24 november 900 euro betalen?', 'proposes_date', 'closed_question'],
      ]).acts.at(-1),
    ).not.toContain('concrete_agreement');
  });

  it('threat_at_close: pressure is a kick only once there is an agreement or at the end', () => {
    const threat: Line = ['agent', 'Anders gaat het naar de deurwaarder.', 'pressure'];
    expect(play([purpose, ['customer', 'Nee.', 'refuses'], threat]).acts.at(-1)).not.toContain('threat_at_close');
    expect(
      play([
        purpose,
        ['customer', 'Ik betaal maandag.', 'concrete_promise'],
        ['agent', 'Maandag 900 euro.', 'concrete_agreement'],
        threat,
      ]).acts.at(-1),
    ).toContain('threat_at_close');
  });

  it('settles_too_low: instalments that take years, unless something comes back', () => {
    const offer: Line = ['agent', 'Doe maar 20 euro per maand.', 'offers_arrangement'];
    expect(play([purpose, offer]).acts.at(-1)).toContain('settles_too_low');
    expect(
      play([
        purpose,
        [
          'agent',
          'Als u vandaag 700 euro betaalt, dan doe ik de rest in delen van 20 euro per maand.',
          'offers_arrangement',
          'trade_offer',
        ],
      ]).acts.at(-1),
    ).not.toContain('settles_too_low');
  });
});

describe('nudges', () => {
  it('comes one at a time: silence after the purpose, a day after a vague answer, a summary after the agreement, a friendly end', () => {
    const { hints } = play([
      purpose,
      ['customer', 'Komt wel goed.', 'vague_promise'],
      ['agent', 'Welke dag schikt u?', 'open_question', 'asks_date', 'probes'],
      ['customer', 'Maandag.', 'concrete_promise'],
      ['agent', 'Dan noteer ik maandag 24 november 900 euro. Klopt dat?', 'summary', 'closed_question'],
    ]);
    expect(hints.map((hint) => hint.code)).toEqual(['let-it-be-silent', 'ask-for-day', 'sum-up', 'close-friendly']);
  });

  it('is not repeated when it was not followed', () => {
    const vague: Line = ['customer', 'Komt wel goed.', 'vague_promise'];
    const passes: Line = ['agent', 'Oké.'];
    const { hints } = play([vague, passes, vague, passes, vague]);
    expect(hints.map((hint) => hint.code)).toEqual(['ask-for-day']);
  });

  it('gives a card for each excuse', () => {
    const { hints } = play([
      ['customer', 'Nooit gekregen.', 'excuse_not_received'],
      ['agent', 'Naar welk adres stuur ik hem?', 'open_question', 'probes'],
      ['customer', 'En mijn boekhouder is ziek.', 'excuse_person_absent'],
    ]);
    expect(hints.map((hint) => hint.act)).toEqual(['excuse_not_received', 'excuse_person_absent']);
  });
});
