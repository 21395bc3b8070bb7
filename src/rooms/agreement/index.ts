/** Front door of the agreement room: what customers promised and what became of it. */
export { recordPromise, type PromiseOffer } from '#rooms/agreement/actions/record-promise.ts';
export { withdrawPromise } from '#rooms/agreement/actions/withdraw-promise.ts';
export { overrulePromise } from '#rooms/agreement/actions/overrule-promise.ts';
export { changePolicy, readPolicy } from '#rooms/agreement/actions/policy.ts';
export {
  countJudgedSince,
  promisesOfCustomers as promisesOf,
} from '#rooms/agreement/store/promises.ts';
