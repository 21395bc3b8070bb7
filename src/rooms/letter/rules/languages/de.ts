import type { LetterWords } from '#rooms/letter/rules/languages/words.ts';
import type { AddressForm } from '#rooms/letter/rules/letter.ts';

/** German, plain; `je` is du. */
export function german(form: AddressForm): LetterWords {
  const sie = form === 'u';
  const pay = sie ? 'Sie zahlen' : 'Du zahlst';
  const your = sie ? 'Ihre' : 'Deine';
  const need = sie ? 'müssen Sie' : 'musst du';
  return {
    greeting: (name) => `Guten Tag ${name},`,
    about: {
      agreement: {
        subject: (day) => `Unsere Vereinbarung vom ${day}`,
        opening: (day) => `wir haben am ${day} miteinander gesprochen. Danke dafür. Das haben wir vereinbart:`,
      },
      complaint: {
        subject: (day) => `${your} Beschwerde vom ${day}`,
        opening: (day) =>
          `wir haben am ${day} miteinander gesprochen. Das habe ich zu ${sie ? 'Ihrer' : 'deiner'} Beschwerde notiert:`,
      },
      callback: {
        subject: (day) => `Wir rufen ${sie ? 'Sie' : 'dich'} am ${day} an`,
        opening: (day) => `wir haben am ${day} miteinander gesprochen. Das haben wir vereinbart:`,
      },
    },
    invoices: {
      all: 'alles, was jetzt offen ist',
      one: (number) => `die Rechnung ${number}`,
      some: (numbers) => `die Rechnungen ${numbers}`,
      many: (count) => `${count} Rechnungen`,
    },
    promise: ({ amount, day, invoices }) => `${pay} ${amount} bis spätestens ${day}. Der Betrag ist für ${invoices}.`,
    arrangement: ({ total, count, invoices }) =>
      `${pay} ${total} in ${count} Raten. Der Betrag ist für ${invoices}. ${pay} spätestens an diesen Tagen:`,
    instalment: (number, day) => `Rate ${number}, ${day}`,
    complaint: ({ invoice, amount, words }) =>
      [
        invoice === null
          ? `Wir haben ${sie ? 'Ihre' : 'deine'} Beschwerde gehört.`
          : `${your} Beschwerde betrifft die Rechnung ${invoice}.`,
        words === null ? null : `${sie ? 'Sie haben' : 'Du hast'} gesagt: „${words}“`,
        'Wir klären das.',
        amount === null
          ? `Bis dahin ${need} ${invoice === null ? 'das' : 'diese Rechnung'} nicht bezahlen.`
          : `Es geht um ${amount}. Bis dahin ${need} diesen Betrag nicht bezahlen.`,
      ]
        .filter((sentence) => sentence !== null)
        .join(' '),
    callback: ({ day, time, by }) =>
      `${by === null ? 'Ich rufe' : `${by} aus unserem Team ruft`} ${sie ? 'Sie' : 'dich'} am ${day}${time === null ? '' : ` um ${time} Uhr`} an.`,
    pay: {
      title: `So ${sie ? 'zahlen Sie' : 'zahlst du'}:`,
      account: 'Kontonummer (IBAN)',
      name: 'Empfänger',
      reference: 'Verwendungszweck',
      onlyReference: (reference) => `Bitte ${sie ? 'geben Sie' : 'gib'} diesen Verwendungszweck an: ${reference}`,
    },
    details: {
      subject: `Die Angaben zu ${sie ? 'Ihren' : 'deinen'} Rechnungen`,
      opening: 'hier sind die Angaben zu den offenen Rechnungen:',
      invoice: ({ number, amount, due }) => `Rechnung ${number}: ${amount}, zu zahlen bis ${due}`,
      creditNote: ({ number, amount }) => `Gutschrift ${number}: ${amount}, wird vom Betrag abgezogen`,
      total: (amount) => `Zusammen: ${amount}`,
    },
    closing: `Stimmt etwas nicht? ${sie ? 'Sagen Sie es mir. Sie können' : 'Sag es mir. Du kannst'} auf diese E-Mail antworten.`,
    regards: 'Mit freundlichen Grüßen',
    colon: ': ',
  };
}
