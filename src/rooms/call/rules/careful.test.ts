import { describe, expect, it } from 'vitest';
import { carefulAt } from '#rooms/call/rules/careful.ts';
import { phases } from '#rooms/call/rules/outcome.ts';

describe('naming a debt', () => {
  it('waits until it is certain who is on the line', () => {
    expect(carefulAt('open', null)).toBeNull();
    expect(carefulAt('purpose', null)).toBe('not-confirmed');
    expect(carefulAt('negotiate', 'no_answer')).toBe('not-confirmed');
    expect(carefulAt('purpose', 'right_person')).toBeNull();
  });

  it('is never done to somebody else or to a machine', () => {
    for (const phase of phases.filter((one) => one !== 'record')) {
      expect(carefulAt(phase, 'someone_else')).toBe('someone_else');
      expect(carefulAt(phase, 'voicemail')).toBe('voicemail');
    }
    expect(carefulAt('record', 'someone_else')).toBeNull();
  });
});
