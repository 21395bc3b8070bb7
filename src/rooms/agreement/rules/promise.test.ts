import { describe, expect, it } from 'vitest';
import { judgedStates, paymentMethods, verdictCodes } from '#rooms/agreement/rules/promise.ts';
import { promiseGroups } from '#rooms/agreement/rules/shown-state.ts';
import en from '#rooms/agreement/texts.en.ts';
import nl from '#rooms/agreement/texts.nl.ts';

describe('the words of a promise', () => {
  it.each([nl, en])('exist for every state, method, verdict and part of the list', (texts) => {
    expect(Object.keys(texts.method)).toEqual(paymentMethods);
    for (const state of judgedStates) {
      expect(texts.state).toHaveProperty([state]);
      expect(texts.event).toHaveProperty([`promise-overruled_${state}`]);
    }
    for (const code of verdictCodes) expect(texts.verdict).toHaveProperty([code]);
    for (const group of promiseGroups) {
      expect(texts.tab).toHaveProperty([group]);
      expect(texts.empty).toHaveProperty([group]);
    }
  });
});
