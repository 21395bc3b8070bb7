import { describe, expect, it } from 'vitest';
import { customerActs } from '#knowledge/language/acts/labels.ts';
import { complaintActs, excuseActs } from '#knowledge/language/conversation/words.ts';
import { cardActs, cardChecks, cardSteps } from '#rooms/playbook/rules/playbook.ts';
import en from '#rooms/playbook/texts.en.ts';
import nl from '#rooms/playbook/texts.nl.ts';

describe('what has a card', () => {
  it('is every excuse and complaint that the coach understands, and more', () => {
    expect([...excuseActs, ...complaintActs].filter((act) => !(cardActs as readonly string[]).includes(act))).toEqual(
      [],
    );
    expect(cardActs.every((act) => customerActs.includes(act))).toBe(true);
  });

  it.each([nl, en])('has words for every check and step', (texts) => {
    expect(Object.keys(texts.check).sort()).toEqual([...cardChecks].sort());
    expect(Object.keys(texts.step).sort()).toEqual([...cardSteps].sort());
  });
});
