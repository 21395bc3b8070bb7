import type { DeckKey } from '#rooms/training/rules/cards/card.ts';

/** The cards of the deck about big customers. */
export const bigCustomersKeys: readonly DeckKey[] = [
  {
    id: 'big-customers-find-the-run',
    skill: 'probing',
    country: 'both',
    act: 'excuse_in_batch',
    article: 'big-customers',
  },
  {
    id: 'big-customers-on-the-list',
    skill: 'probing',
    country: 'both',
    act: 'excuse_in_batch',
    article: 'big-customers',
  },
  {
    id: 'big-customers-order-number-missing',
    skill: 'excuses',
    country: 'both',
    act: 'excuse_approval_pending',
    article: 'big-customers',
  },
  { id: 'big-customers-ask-for-a-name', skill: 'probing', country: 'both', article: 'big-customers' },
  { id: 'big-customers-call-before-due', skill: 'purpose', country: 'both', article: 'big-customers' },
  { id: 'big-customers-statement-of-open-items', skill: 'questions', country: 'both', article: 'big-customers' },
  { id: 'big-customers-biggest-first', skill: 'trading', country: 'both', article: 'big-customers' },
  {
    id: 'big-customers-one-disputed',
    skill: 'complaints',
    country: 'both',
    act: 'complaint_invoice_wrong',
    article: 'big-customers',
  },
  { id: 'big-customers-ninety-days', skill: 'argument', country: 'both', article: 'big-customers' },
  { id: 'big-customers-trade-with-the-next-order', skill: 'trading', country: 'both', article: 'give-and-take' },
  { id: 'big-customers-up-the-ladder', skill: 'probing', country: 'both', article: 'big-customers' },
  { id: 'big-customers-own-sales-colleague', skill: 'purpose', country: 'both', article: 'big-customers' },
  {
    id: 'big-customers-portal-status',
    skill: 'probing',
    country: 'both',
    act: 'excuse_approval_pending',
    article: 'big-customers',
  },
  { id: 'big-customers-peppol-belgium', skill: 'excuses', country: 'be', article: 'big-customers' },
  { id: 'big-customers-summary-by-mail', skill: 'summary', country: 'both', article: 'sum-up-and-confirm' },
  { id: 'big-customers-invoice-fit-for-them', skill: 'questions', country: 'both', article: 'big-customers' },
  { id: 'big-customers-same-person-each-time', skill: 'empathy', country: 'both', article: 'big-customers' },
  {
    id: 'big-customers-run-missed',
    skill: 'excuses',
    country: 'both',
    act: 'excuse_in_batch',
    article: 'big-customers',
  },
];
