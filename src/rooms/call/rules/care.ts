/** Circumstances in which a customer is spoken to gently from the first word: short sentences, no costs, an address for help. */
const careful: ReadonlySet<string> = new Set(['debt_help', 'guardianship', 'vulnerable']);

/** True when one of the circumstances in a dossier asks for care. */
export function asksForCare(circumstances: readonly { readonly kind: string }[]): boolean {
  return circumstances.some((one) => careful.has(one.kind));
}
