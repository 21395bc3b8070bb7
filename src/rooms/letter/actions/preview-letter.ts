import type { z } from 'zod';
import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { letterFactsSchema } from '#rooms/letter/contract.ts';
import { confirmationOf } from '#rooms/letter/rules/confirmation.ts';
import { invoiceDetailsOf } from '#rooms/letter/rules/invoice-details.ts';
import { letterHtml } from '#rooms/letter/rules/letter-html.ts';
import type { LetterText } from '#rooms/letter/rules/letter.ts';

/** The letter that these facts give, in both forms in which it is sent. */
export function previewOf(
  facts: z.output<typeof letterFactsSchema>,
): Decision<LetterText & { readonly html: string }, { code: 'nothing-to-write' }> {
  const text = facts.kind === 'confirmation' ? confirmationOf(facts) : invoiceDetailsOf(facts);
  if (!text) return refused({ code: 'nothing-to-write' });
  return granted({ ...text, html: letterHtml(text.body, facts.language) });
}
