import { describe, expect, it } from 'vitest';
import { takesLeave } from '#knowledge/language/conversation/replies.ts';

describe('taking leave', () => {
  it.each(['dag, tot ziens', 'nog een fijne dag', 'oke, dag!', 'prettige dag nog', 'goeiendag nog'])('%s', (text) => {
    expect(takesLeave(text)).toBe(true);
  });

  it.each([
    'ik wil graag met u een dag afspreken',
    'op welke dag betaalt u?',
    'noem mij een vaste dag',
    'die dag lukt niet',
  ])('is not in: %s', (text) => {
    expect(takesLeave(text)).toBe(false);
  });
});
