import { describe, expect, it } from 'vitest';
import {
  fillIn,
  isPlaceholder,
  type LineFacts,
  type LineFormats,
  namesIn,
  placeholdersAt,
} from '#rooms/playbook/rules/placeholders.ts';

const facts: LineFacts = {
  caller: 'Sanne',
  company: 'Groothandel Zuid',
  name: 'Els',
  customer: 'Bakkerij De Wit',
  number: '2026-001',
  day: '2026-10-06',
  days: 45,
  count: 1,
  cents: 100_000,
  promisedCents: 0,
  promisedDay: '',
  paidCents: 0,
  missingCents: 0,
  currency: 'EUR',
};
const formats: LineFormats = { money: (cents, currency) => `${currency} ${cents / 100}`, day: (day) => `op ${day}` };

describe('the words between braces', () => {
  it('become the facts of this call, in the language of the line', () => {
    const fill = (text: string, language: 'nl' | 'en' = 'nl') => fillIn({ text, language }, facts, formats);
    expect(fill('Met {ik} van {bedrijf}: {bedrag} {vervaldag}, {dagen te laat} dagen.')).toBe(
      'Met Sanne van Groothandel Zuid: EUR 1000 op 2026-10-06, 45 dagen.',
    );
    expect(fill('This is {me}, {due day}', 'en')).toBe('This is Sanne, op 2026-10-06');
  });

  it('stay as they are when they are unknown; a day that is not there leaves nothing', () => {
    expect(fillIn({ text: '{bedrag} {toegezegde dag}', language: 'en' }, facts, formats)).toBe(
      '{bedrag} {toegezegde dag}',
    );
    expect(fillIn({ text: '[{toegezegde dag}]', language: 'nl' }, facts, formats)).toBe('[]');
  });

  it('never take braces in a fact for words', () => {
    expect(fillIn({ text: '{naam}', language: 'nl' }, { ...facts, name: '{bedrag}' }, formats)).toBe('{bedrag}');
  });

  it('are those that are known at that moment: no debt before it is certain who is on the line', () => {
    expect(placeholdersAt('open', 'contact', 'nl')).toEqual(['ik', 'bedrijf', 'naam', 'klant']);
    for (const phase of ['someone_else', 'voicemail', 'abuse'] as const)
      expect(placeholdersAt(phase, 'any', 'nl')).toEqual(['ik', 'bedrijf', 'naam', 'klant']);
    expect(placeholdersAt('purpose', 'promise-broken', 'nl')).toContain('toegezegd');
    expect(placeholdersAt('purpose', 'one', 'nl')).not.toContain('toegezegd');
    expect(placeholdersAt('purpose', 'one', 'en')).toContain('due day');
    expect(placeholdersAt('purpose', 'nothing-overdue', 'nl')).not.toContain('bedrag');
  });

  it('are found in a text', () => {
    expect(namesIn('Dag { naam }, {bedrag}')).toEqual(['naam', 'bedrag']);
    expect(isPlaceholder('naam', 'nl')).toBe(true);
    expect(isPlaceholder('naam', 'en')).toBe(false);
  });
});
