import type { Work } from '#platform/tenancy/work.ts';
import { usualPolicy, usualRetentionDays } from '#rooms/coaching/rules/policy.ts';
import { ownPolicy, type StoredPolicy } from '#rooms/coaching/store/policy.ts';

/** The policy that holds, with who set it; nobody: the usual one, of version 1. */
export type HoldingPolicy = Pick<StoredPolicy, 'version' | 'points' | 'retentionDays'> & {
  readonly setBy: string | null;
  readonly setAt: StoredPolicy['setAt'] | null;
};

/** The policy that holds now. */
export async function policyOf(work: Work, lock = false): Promise<HoldingPolicy> {
  return (
    (await ownPolicy(work, lock)) ?? {
      version: 1,
      points: usualPolicy,
      retentionDays: usualRetentionDays,
      setBy: null,
      setAt: null,
    }
  );
}
