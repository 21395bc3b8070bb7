/** A reason why something was refused: a literal code and the facts that explain it. */
export interface Refusal {
  readonly code: string;
  readonly [fact: string]: unknown;
}

/** The outcome of a rule or an action: granted with a value, or refused with a reason. Refusals are values, bugs are exceptions. */
export type Decision<Value, Reason extends Refusal = Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Reason };

/** A positive decision. */
export function granted<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A negative decision with its reason. */
export function refused<Reason extends Refusal>(refusal: Reason): { readonly ok: false; readonly refusal: Reason } {
  return { ok: false, refusal };
}
