import { expect, it } from 'vitest';
import { letterStates } from '#rooms/letter/rules/letter.ts';
import { letterBoxes, mayBeCancelled, mayBeSentAgain } from '#rooms/letter/rules/letter-box.ts';

it('every letter lies in exactly one box', () => {
  expect(Object.values(letterBoxes).flat().toSorted()).toEqual([...letterStates].toSorted());
});

it('a letter that may have gone can be sent again but not kept back; one on its way the other way round', () => {
  expect(letterStates.filter(mayBeCancelled)).toEqual(['held', 'queued', 'failed']);
  expect(letterStates.filter(mayBeSentAgain)).toEqual(['failed', 'uncertain', 'cancelled']);
});
