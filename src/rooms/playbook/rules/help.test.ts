import { describe, expect, it } from 'vitest';
import { helpAddresses, helpIn } from '#rooms/playbook/rules/help.ts';
import en from '#rooms/playbook/texts.en.ts';
import nl from '#rooms/playbook/texts.nl.ts';

describe('help with money worries', () => {
  it('is there for both countries, free helpline first', () => {
    expect(helpIn('NL')[0]).toMatchObject({ code: 'geldfit', phone: '0800-8115', checked: true });
    expect(helpIn('BE').map(({ code }) => code)).toEqual(['caw', 'ocmw']);
    expect(helpIn('FR')).toEqual([]);
  });

  it('has its words in both languages, and says what was not checked', () => {
    for (const { code, source } of helpAddresses) {
      expect(nl.help).toHaveProperty([code]);
      expect(en.help).toHaveProperty([code]);
      expect(source).not.toBe('');
    }
    expect(helpIn('BE').every(({ checked }) => !checked)).toBe(true);
  });
});
