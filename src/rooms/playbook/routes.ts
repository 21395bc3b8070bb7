import { granted } from '#kernel/decision.ts';
import { type Route, route } from '#platform/http/route.ts';
import { removeCard, saveCard } from '#rooms/playbook/actions/change-card.ts';
import { resetLine, saveLine } from '#rooms/playbook/actions/change-line.ts';
import { readPlaybook } from '#rooms/playbook/actions/read-playbook.ts';
import * as contract from '#rooms/playbook/contract.ts';

/** The playbook room's endpoints with the actions that serve them. */
export const routes: readonly Route[] = [
  route(contract.readPlaybook, async (work) => {
    const { lines, cards } = await readPlaybook(work);
    return granted({ lines: [...lines], cards: cards.map((card) => ({ ...card, sounds: [...card.sounds] })) });
  }),
  route(contract.saveLine, (work, { params, body }) => saveLine(work, params, body.text)),
  route(contract.resetLine, (work, { params }) => resetLine(work, params)),
  route(contract.saveCard, (work, { body }) => saveCard(work, body)),
  route(contract.removeCard, (work, { params }) => removeCard(work, params.cardId)),
];
