import { describe, expect, it } from 'vitest';
import { complaintCauses, complaintOutcomes } from '#rooms/complaint/rules/complaint.ts';
import en from '#rooms/complaint/texts.en.ts';
import nl from '#rooms/complaint/texts.nl.ts';

describe('the words of a complaint', () => {
  it.each([nl, en])('exist for every cause and outcome', (texts) => {
    expect(Object.keys(texts.cause)).toEqual(complaintCauses);
    expect(Object.keys(texts.outcome)).toEqual(complaintOutcomes);
    for (const cause of complaintCauses) expect(texts.event).toHaveProperty([`complaint-opened_${cause}`]);
    for (const outcome of complaintOutcomes) expect(texts.event).toHaveProperty([`complaint-closed_${outcome}`]);
  });
});
