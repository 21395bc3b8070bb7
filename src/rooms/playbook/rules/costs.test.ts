import { describe, expect, it } from 'vitest';
import { costsIn, withoutCosts } from '#rooms/playbook/rules/costs.ts';

describe('costs in what is said', () => {
  it('are found in both languages', () => {
    expect(costsIn('Dan komen er incassokosten bij.')).toBe('incassokosten');
    expect(costsIn('Interest will be added.')).toBe('Interest');
    expect(costsIn('Het kost u een minuut, en dat is interessant.')).toBeNull();
  });

  it('are left out sentence by sentence; the rest stays as it was', () => {
    expect(withoutCosts('Goed dat u het zegt. Anders komt er rente bij! Welke dag past u?')).toBe(
      'Goed dat u het zegt. Welke dag past u?',
    );
    expect(withoutCosts('Welke dag past u?')).toBe('Welke dag past u?');
    expect(withoutCosts('Er komen kosten bij.')).toBe('');
  });
});
