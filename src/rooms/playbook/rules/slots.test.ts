import { describe, expect, it } from 'vitest';
import { isSlot, isSpoken, lineKey, linePhases } from '#rooms/playbook/rules/slots.ts';

describe('the places of the playbook', () => {
  it('go through a call in order', () => {
    expect(linePhases[0]).toBe('prepare');
    expect(linePhases.at(-1)).toBe('record');
  });

  it('are known by phase and variant', () => {
    expect(isSlot('handle', 'cannot_pay')).toBe(true);
    expect(isSlot('agree', 'process')).toBe(false);
    expect(lineKey({ phase: 'open', variant: 'contact', tone: 'gentle', language: 'nl' })).toBe(
      'open.contact.gentle.nl',
    );
  });

  it('tell what is said aloud from what is for the collector alone', () => {
    expect(isSpoken('close')).toBe(true);
    expect(isSpoken('prepare')).toBe(false);
  });
});
