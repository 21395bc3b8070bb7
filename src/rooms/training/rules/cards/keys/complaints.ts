import type { DeckKey } from '#rooms/training/rules/cards/card.ts';

/** The cards of the deck about complaints. */
export const complaintsKeys: readonly DeckKey[] = [
  {
    id: 'complaints-hear-it-out',
    skill: 'complaints',
    country: 'both',
    act: 'complaint_quality',
    article: 'complaint-as-chance',
  },
  {
    id: 'complaints-quality-what-is-right',
    skill: 'complaints',
    country: 'both',
    act: 'complaint_quality',
    article: 'complaint-as-chance',
  },
  {
    id: 'complaints-quality-what-solves-it',
    skill: 'complaints',
    country: 'both',
    act: 'complaint_quality',
    article: 'complaint-as-chance',
  },
  {
    id: 'complaints-delivery-missing',
    skill: 'complaints',
    country: 'both',
    act: 'complaint_delivery',
    article: 'complaint-as-chance',
  },
  {
    id: 'complaints-delivery-late',
    skill: 'complaints',
    country: 'both',
    act: 'complaint_delivery',
    article: 'complaint-as-chance',
  },
  {
    id: 'complaints-invoice-wrong-amount',
    skill: 'complaints',
    country: 'both',
    act: 'complaint_invoice_wrong',
    article: 'complaint-as-chance',
  },
  { id: 'complaints-invoice-wrong-name', skill: 'complaints', country: 'both', act: 'complaint_invoice_wrong' },
  { id: 'complaints-not-mine', skill: 'complaints', country: 'both', act: 'complaint_invoice_wrong' },
  { id: 'complaints-silent-protest', skill: 'complaints', country: 'both', article: 'complaint-as-chance' },
  { id: 'complaints-do-not-defend', skill: 'complaints', country: 'both' },
  { id: 'complaints-promise-a-day', skill: 'complaints', country: 'both', article: 'complaint-as-chance' },
  { id: 'complaints-not-my-department', skill: 'complaints', country: 'both' },
  { id: 'complaints-three-times-the-same', skill: 'complaints', country: 'both', article: 'complaint-as-chance' },
  { id: 'complaints-old-complaint', skill: 'complaints', country: 'both', article: 'complaint-as-chance' },
  { id: 'complaints-complaint-or-excuse', skill: 'complaints', country: 'both' },
  { id: 'complaints-pay-first-then-complain', skill: 'complaints', country: 'both' },
  { id: 'complaints-solved-then-date', skill: 'complaints', country: 'both', article: 'ask-until-a-day' },
  { id: 'complaints-thank-for-complaint', skill: 'complaints', country: 'both', article: 'complaint-as-chance' },
];
