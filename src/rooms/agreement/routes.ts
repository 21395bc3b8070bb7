import { granted } from '#kernel/decision.ts';
import { type Route, route } from '#platform/http/route.ts';
import { changeLimits, readLimits } from '#rooms/agreement/actions/limits.ts';
import { listArrangements } from '#rooms/agreement/actions/list-arrangements.ts';
import { listPromises } from '#rooms/agreement/actions/list-promises.ts';
import { overrulePromise } from '#rooms/agreement/actions/overrule-promise.ts';
import { changePolicy, readPolicy } from '#rooms/agreement/actions/policy.ts';
import { recordArrangement } from '#rooms/agreement/actions/record-arrangement.ts';
import { recordPromise } from '#rooms/agreement/actions/record-promise.ts';
import * as contract from '#rooms/agreement/contract.ts';

/** The agreement room's endpoints with the actions that serve them. */
export const routes: readonly Route[] = [
  route(contract.readPromises, async (work, { query }) => granted(await listPromises(work, query))),
  route(contract.addPromise, async (work, { params, body }) => {
    const decision = await recordPromise(work, { ...params, ...body });
    return decision.ok ? granted({ promiseId: decision.value.promiseId, undo: decision.value.eventId }) : decision;
  }),
  route(contract.addArrangement, async (work, { params, body }) => {
    const decision = await recordArrangement(work, { ...params, ...body });
    return decision.ok
      ? granted({ arrangementId: decision.value.arrangementId, undo: decision.value.eventId })
      : decision;
  }),
  route(contract.readArrangements, async (work, { query }) => granted(await listArrangements(work, query))),
  route(contract.readLimits, async (work) => granted(await readLimits(work))),
  route(contract.setLimits, async (work, { params, body }) =>
    granted({ undo: (await changeLimits(work, params.role, body)).eventId }),
  ),
  route(contract.overrulePromise, async (work, { params, body }) => {
    const decision = await overrulePromise(work, params.promiseId, body);
    return decision.ok ? granted({ undo: decision.value.eventId }) : decision;
  }),
  route(contract.readPolicy, async (work) => granted(await readPolicy(work))),
  route(contract.setPolicy, async (work, { body }) => granted({ undo: (await changePolicy(work, body)).eventId })),
];
