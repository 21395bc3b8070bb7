import type { LetterWords } from '#rooms/letter/rules/languages/words.ts';
import type { AddressForm } from '#rooms/letter/rules/letter.ts';

/** Dutch, plain (B1). */
export function dutch(form: AddressForm): LetterWords {
  const [you, yours, You, Yours] = form === 'u' ? ['u', 'uw', 'U', 'Uw'] : ['je', 'je', 'Je', 'Je'];
  const does = form === 'u' ? 'doet' : 'doe';
  const need = form === 'u' ? 'hoeft' : 'hoef';
  return {
    greeting: (name) => `Beste ${name},`,
    about: {
      agreement: {
        subject: (day) => `Onze afspraak van ${day}`,
        opening: (day) => `Wij spraken elkaar op ${day}. Fijn dat wij een afspraak hebben. Dit is de afspraak:`,
      },
      complaint: {
        subject: (day) => `${Yours} klacht van ${day}`,
        opening: (day) => `Wij spraken elkaar op ${day}. Dit heb ik over ${yours} klacht opgeschreven:`,
      },
      callback: {
        subject: (day) => `Wij bellen ${you} op ${day}`,
        opening: (day) => `Wij spraken elkaar op ${day}. Dit is de afspraak:`,
      },
    },
    invoices: {
      all: 'alles wat nu openstaat',
      one: (number) => `factuur ${number}`,
      some: (numbers) => `de facturen ${numbers}`,
      many: (count) => `${count} facturen`,
    },
    promise: ({ amount, day, invoices }) =>
      `${You} betaalt ${amount}. Dat ${does} ${you} uiterlijk op ${day}. Het bedrag is voor ${invoices}.`,
    arrangement: ({ total, count, invoices }) =>
      `${You} betaalt ${total} in ${count} delen. Het bedrag is voor ${invoices}. ${You} betaalt uiterlijk op deze dagen:`,
    instalment: (number, day) => `Deel ${number}, ${day}`,
    complaint: ({ invoice, amount, words }) =>
      [
        invoice === null ? `Wij hebben ${yours} klacht gehoord.` : `${Yours} klacht gaat over factuur ${invoice}.`,
        words === null ? null : `${You} zei: “${words}”`,
        'Wij zoeken dit uit.',
        amount === null
          ? `Zolang wij dit uitzoeken, ${need} ${you} ${invoice === null ? 'dit' : 'deze factuur'} niet te betalen.`
          : `Het gaat om ${amount}. Zolang wij dit uitzoeken, ${need} ${you} dat bedrag niet te betalen.`,
      ]
        .filter((sentence) => sentence !== null)
        .join(' '),
    callback: ({ day, time, by }) =>
      `${by === null ? 'Ik bel' : `Mijn collega ${by} belt`} ${you} op ${day}${time === null ? '' : ` om ${time} uur`}.`,
    pay: {
      title: `Zo ${form === 'u' ? 'betaalt' : 'betaal'} ${you}:`,
      account: 'Rekeningnummer',
      name: 'Op naam van',
      reference: 'Omschrijving',
      onlyReference: (reference) => `Zet bij de betaling deze omschrijving: ${reference}`,
    },
    details: {
      subject: `De gegevens van ${yours} facturen`,
      opening: `Hier zijn de gegevens van de facturen die nog openstaan:`,
      invoice: ({ number, amount, due }) => `Factuur ${number}: ${amount}, betalen voor of op ${due}`,
      creditNote: ({ number, amount }) => `Creditnota ${number}: ${amount}, gaat van het bedrag af`,
      total: (amount) => `Samen: ${amount}`,
    },
    closing: `Klopt er iets niet? Laat het mij weten. ${form === 'u' ? 'U kunt' : 'Je kunt'} antwoorden op deze e-mail.`,
    regards: 'Met vriendelijke groet,',
    colon: ': ',
  };
}
