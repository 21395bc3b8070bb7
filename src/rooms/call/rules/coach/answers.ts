/** An answer that customers give, for who has no time to type: one press tells the coach what was said. */
export interface CustomerAnswer {
  readonly code: string;
  readonly key: string;
  /** The words that the coach hears, as customers in the Netherlands and Belgium say them. */
  readonly words: string;
}

/** The answers that make up nearly all of what customers say about an unpaid invoice, the most frequent first. */
export const customerAnswers: readonly CustomerAnswer[] = [
  { code: 'pays-today', key: '1', words: 'Ik maak het vandaag nog over.' },
  { code: 'pays-vague', key: '2', words: 'Dat komt volgende week wel in orde.' },
  { code: 'forgot', key: '3', words: 'O, dat ben ik helemaal vergeten.' },
  { code: 'not-received', key: '4', words: 'Die factuur heb ik nooit ontvangen.' },
  { code: 'no-cash', key: '5', words: 'Er is op dit moment geen geld voor.' },
  { code: 'waits-for-customers', key: '6', words: 'Ik wacht zelf nog op geld van mijn klanten.' },
  { code: 'in-batch', key: '7', words: 'Die gaat mee in de volgende betaalrun.' },
  { code: 'person-absent', key: '8', words: 'De boekhouder is er vandaag niet.' },
  { code: 'approval', key: '9', words: 'Die moet eerst nog goedgekeurd worden.' },
  { code: 'already-paid', key: '0', words: 'Die heb ik al betaald.' },
  { code: 'asks-instalments', key: 'r', words: 'Kan ik het in termijnen betalen?' },
  { code: 'colleague-agreed', key: 'c', words: 'Dat heb ik al met een collega van u afgesproken.' },
  { code: 'bad-quality', key: 'h', words: 'Wat jullie geleverd hebben is niet goed.' },
  { code: 'not-delivered', key: 'l', words: 'Het is nog niet volledig geleverd.' },
  { code: 'invoice-wrong', key: 'o', words: 'Het bedrag op de factuur klopt niet.' },
  { code: 'refuses', key: 'e', words: 'Ik ga dit niet betalen.' },
  { code: 'calls-back', key: 'u', words: 'Ik bel u daar nog over terug.' },
  { code: 'stress', key: 's', words: 'Ik slaap er niet van, ik weet niet meer hoe het moet.' },
  { code: 'says-yes', key: 'j', words: 'Ja, dat is goed.' },
  { code: 'says-no', key: 'y', words: 'Nee, dat gaat niet.' },
];
