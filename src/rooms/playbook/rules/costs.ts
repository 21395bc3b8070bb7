const costs =
  /(?<!\p{L})(?:\p{L}*kosten|rente|incasso\p{L}*|deurwaarder|boete|costs?|interest|bailiff|penalt(?:y|ies)|fees?)(?!\p{L})/iu;

/** The word in a text that names costs or what threatens with them; null when there is none. */
export function costsIn(text: string): string | null {
  return costs.exec(text)?.[0] ?? null;
}

/** A text without the sentences that name costs: for a customer under stress. */
export function withoutCosts(text: string): string {
  return (text.match(/[^.!?]+[.!?]*\s*/gu) ?? [])
    .filter((sentence) => costsIn(sentence) === null)
    .join('')
    .trim();
}
