import type { Work } from '#platform/tenancy/work.ts';
import { type ContactPolicy, defaultPolicy } from '#rooms/worklist/rules/contact-policy.ts';
import { policyOf } from '#rooms/worklist/store/contact-policy.ts';

/** When and how often may be called in this administration: what an admin set, else the rules of its country. */
export async function contactPolicyOf(work: Work): Promise<ContactPolicy> {
  return (await policyOf(work)) ?? defaultPolicy(work.administration.country);
}
