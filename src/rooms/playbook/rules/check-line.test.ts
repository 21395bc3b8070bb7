import { describe, expect, it } from 'vitest';
import { checkLine } from '#rooms/playbook/rules/check-line.ts';
import type { LineKey } from '#rooms/playbook/rules/slots.ts';

const key: LineKey = { phase: 'negotiate', variant: 'cannot_pay', tone: 'normal', language: 'nl' };
const refusal = (change: Partial<LineKey>, text: string) => {
  const decision = checkLine({ ...key, ...change }, text);
  return decision.ok ? 'fine' : decision.refusal;
};

describe('a line of the team', () => {
  it('may be any text with words that are known here', () => {
    expect(refusal({}, 'Wat kan er vandaag van de {bedrag}?')).toBe('fine');
  });

  it('is refused where the playbook has no such line', () => {
    expect(refusal({ variant: 'promised' }, 'Dag')).toEqual({ code: 'line-not-found' });
  });

  it('is refused with words between braces that mean nothing here', () => {
    expect(refusal({}, 'Dag {achternaam}')).toEqual({ code: 'placeholder-unknown', name: 'achternaam' });
    expect(refusal({ phase: 'open', variant: 'contact' }, 'U betaalt {bedrag}')).toEqual({
      code: 'placeholder-not-here',
      name: 'bedrag',
    });
  });

  it('names no costs to a customer under stress', () => {
    expect(refusal({ tone: 'gentle' }, 'Dan komen er incassokosten bij.')).toEqual({
      code: 'gentle-names-costs',
      word: 'incassokosten',
    });
    expect(refusal({ tone: 'gentle', language: 'en' }, 'There will be interest.')).toMatchObject({ word: 'interest' });
    expect(refusal({ tone: 'normal' }, 'Dan komen er kosten bij.')).toBe('fine');
    expect(refusal({ tone: 'gentle', phase: 'prepare', variant: 'any' }, 'Noem geen kosten.')).toBe('fine');
  });
});
