import { expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { id } from '#kernel/ids.ts';
import { openTestDatabase } from '#platform/db/testing.ts';
import { room as agreement } from '#rooms/agreement/room.ts';
import { callWithWords } from '#rooms/coaching/testing.ts';
import { room as call } from '#rooms/call/room.ts';
import { hearCalls, reviewIdOf } from '#rooms/coaching/actions/hear-reviews.ts';
import { room as coaching } from '#rooms/coaching/room.ts';
import { cardProposals } from '#rooms/training/actions/card-proposals.ts';
import { cueCards } from '#rooms/training/actions/cards.ts';
import { keepOwnCard } from '#rooms/training/actions/own-cards.ts';
import { room } from '#rooms/training/room.ts';
import { room as worklist } from '#rooms/worklist/room.ts';

const test = await openTestDatabase({ rooms: [agreement, worklist, call, coaching, room] });

it('proposes a card for a mistake in one’s own call, with the playbook’s reply to the excuse, until it is made', async () => {
  const tenant = await test.testTenant();
  const saved = await test.testWork(tenant, (work) =>
    callWithWords(work, [
      { role: 'agent', text: 'Goedemorgen, met Sanne. De factuur van 2.000 euro staat nog open.' },
      { role: 'customer', text: 'Er is op dit moment geen geld, de rekening staat leeg.' },
      { role: 'agent', text: 'Ok, prima, u belt mij wel als er meer bekend is.' },
      { role: 'customer', text: 'Ja, doe ik.' },
      { role: 'agent', text: 'Anders stuur ik de deurwaarder. Dag.' },
    ]),
  );
  await test.testWork(tenant, (work) => hearCalls(work, [reviewIdOf(saved.callId)]));
  const proposals = async () => {
    const found = await test.testWork(tenant, (work) => cardProposals(work, 'nl'));
    assert(found.ok, 'proposals');
    return found.value.proposals;
  };
  const [proposal, ...others] = await proposals();
  assert(proposal, 'a proposal');
  expect(proposal).toMatchObject({ source: { turn: 3 }, before: expect.stringContaining('geen geld') });
  expect(proposal.better).toContain('Welk bedrag kunt u vandaag betalen');
  const card = {
    language: 'nl',
    front: proposal.quote,
    back: proposal.better ?? '',
    why: '',
    skill: proposal.skill,
  } as const;
  const cardId = id<'card'>('0192f0c0-0000-7000-8000-00000000ca4d');
  await test.testWork(tenant, (work) => keepOwnCard(work, cardId, { ...card, source: proposal.source }));
  expect(await proposals()).toEqual(others);
  const cards = await test.testWork(tenant, (work) => cueCards(work, 'nl'));
  assert(cards.ok, 'cards');
  expect(cards.value.cards.find((one) => one.cardId === cardId)?.source).toEqual(proposal.source);
});
