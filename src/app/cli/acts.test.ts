import { describe, expect, it } from 'vitest';
import { answer } from '#app/cli/acts.ts';

describe('nakomen acts', () => {
  it('answers a line with its acts and where they stand', () => {
    expect(answer('{"id":"7","role":"agent","text":"Waarom belt u niet?"}', 1)).toMatchObject({
      id: '7',
      acts: expect.arrayContaining(['why_question']),
      spans: expect.arrayContaining([expect.objectContaining({ act: 'why_question', start: 0 })]),
    });
  });

  it.each([
    ['{"id":', 'line 3: this is not JSON'],
    ['[]', 'line 3: expected an object'],
    ['{"id":"1","text":"x"}', 'line 3: "role" is "agent" or "customer"'],
    ['{"id":"1","role":"agent"}', 'line 3: "text" is missing'],
    ['{"id":"1","role":"agent","text":"x","previous":{"role":"boss","text":"y"}}', 'line 3, previous: "role"'],
  ])('refuses %s with the number of the line', (line, reason) => {
    expect(() => answer(line, 3)).toThrow(reason);
  });
});
