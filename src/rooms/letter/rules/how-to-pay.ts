import { oneLine, writtenIban } from '#rooms/letter/rules/languages/written.ts';
import type { LetterWords } from '#rooms/letter/rules/languages/words.ts';

/** The account to which a customer pays. */
export interface PayTo {
  readonly iban: string;
  readonly name: string;
}

/** The paragraphs that say how to pay: account, name and what to name; fewer when less is known. */
export function howToPay(payTo: PayTo | null, reference: string | null, { pay, colon }: LetterWords): string[] {
  if (payTo === null) return reference === null ? [] : [pay.onlyReference(reference)];
  const rows = [
    `${pay.account}${colon}${writtenIban(payTo.iban)}`,
    `${pay.name}${colon}${oneLine(payTo.name)}`,
    ...(reference === null ? [] : [`${pay.reference}${colon}${reference}`]),
  ];
  return [pay.title, rows.join('\n')];
}
