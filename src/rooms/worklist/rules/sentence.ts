import type { Facts } from '#rooms/worklist/rules/situation.ts';

/** A sentence of the texts (`sentence.<key>`) with its variables. */
export interface Sentence {
  readonly key: string;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** Which sentence says why a customer is called now, or why not. `count` chooses between one day and several. */
export function sentenceOf({ code, facts }: { readonly code: string; readonly facts: Facts }): Sentence {
  if (code.startsWith('overdue-')) {
    return { key: code, facts: { ...facts, invoices: facts['count'] ?? 0, count: facts['days'] ?? 0 } };
  }
  if (code === 'said-paid' && facts['bankReadUntil'] === null) return { key: 'said-paid-unread', facts };
  if (code === 'bank-not-read') {
    const check = facts['cents'] === null ? '-check' : '';
    return { key: `${code}${check}${facts['bankReadUntil'] === null ? '-ever' : ''}`, facts };
  }
  return { key: code, facts };
}
