/** Front door of the agreement room: what customers promised and what became of it. */
export { recordArrangement, type ArrangementOffer } from '#rooms/agreement/actions/record-arrangement.ts';
export { withdrawArrangement } from '#rooms/agreement/actions/withdraw-arrangement.ts';
export { arrangementsOf } from '#rooms/agreement/actions/list-arrangements.ts';
export { changeLimits, limitsOf } from '#rooms/agreement/actions/limits.ts';
export { recordPromise, type PromiseOffer } from '#rooms/agreement/actions/record-promise.ts';
export { withdrawPromise } from '#rooms/agreement/actions/withdraw-promise.ts';
export { overrulePromise } from '#rooms/agreement/actions/overrule-promise.ts';
export { changePolicy, readPolicy } from '#rooms/agreement/actions/policy.ts';
export {
  countJudgedSince,
  promisesOfCustomers as promisesOf,
} from '#rooms/agreement/store/promises.ts';
