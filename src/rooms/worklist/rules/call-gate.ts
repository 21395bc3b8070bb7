import type { Day, Instant } from '#kernel/dates.ts';
import type { Permission } from '#kernel/endpoint.ts';
import type { Facts } from '#rooms/worklist/rules/situation.ts';

/** What can stand in the way of a call, in the order in which it is told. */
export const callGateCodes = [
  'deceased',
  'bankrupt',
  'guardianship',
  'debt-help',
  'agreed-silence',
  'sunday',
  'holiday',
  'outside-hours',
  'too-often',
  'wrong-number',
  'complaint-running',
  'promise-running',
  'money-unmatched',
  'bank-too-old',
  'pays-by-itself',
] as const;
export type CallGateCode = (typeof callGateCodes)[number];

/** One thing that stands in the way of a call now. `hard`: no call without an override; `advice`: worth knowing. */
export interface CallGate {
  readonly code: CallGateCode;
  readonly weight: 'hard' | 'advice';
  readonly facts: Facts;
  /** Who may set a hard gate aside, with a reason; null for an advice, which needs no leave. */
  readonly overridable: Permission | null;
  /** From when it does not stand in the way any more; null when nobody knows. */
  readonly until: Day | Instant | null;
}

/** That somebody set a gate aside, for this customer and this day. */
export interface GateOverride {
  readonly code: CallGateCode;
  readonly reason: string;
  readonly byName: string;
  readonly at: Instant;
}

/** A gate with who set it aside today, if anybody did. */
export interface JudgedGate extends CallGate {
  readonly override: GateOverride | null;
}

/** Whether a customer may be called now: `allowed` when no hard gate is left that nobody set aside; `inTheWay` are those left. */
export interface MayCall {
  readonly allowed: boolean;
  readonly gates: readonly JudgedGate[];
  readonly inTheWay: readonly JudgedGate[];
}

/** Joins the gates of now with what was set aside today. */
export function mayCallWith(gates: readonly CallGate[], overrides: readonly GateOverride[]): MayCall {
  const judged = gates.map((gate) => ({
    ...gate,
    override: overrides.find((override) => override.code === gate.code) ?? null,
  }));
  const inTheWay = judged.filter((gate) => gate.weight === 'hard' && gate.override === null);
  return { allowed: inTheWay.length === 0, gates: judged, inTheWay };
}
