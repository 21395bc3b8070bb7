import type { LetterWords } from '#rooms/letter/rules/languages/words.ts';
import type { AddressForm } from '#rooms/letter/rules/letter.ts';

/** French as in Belgium and France, plain; `je` is tu. */
export function french(form: AddressForm): LetterWords {
  const vous = form === 'u';
  const your = vous ? 'votre' : 'ta';
  const pay = vous ? 'Vous payez' : 'Tu paies';
  const needNot = vous ? 'vous ne devez pas' : 'tu ne dois pas';
  return {
    greeting: (name) => `Bonjour ${name},`,
    about: {
      agreement: {
        subject: (day) => `Notre accord du ${day}`,
        opening: (day) => `Nous nous sommes parlé le ${day}. Merci pour cet accord. Voici ce que nous avons convenu :`,
      },
      complaint: {
        subject: (day) => `${vous ? 'Votre' : 'Ta'} plainte du ${day}`,
        opening: (day) => `Nous nous sommes parlé le ${day}. Voici ce que j’ai noté de ${your} plainte :`,
      },
      callback: {
        subject: (day) => `Nous ${vous ? 'vous' : 't’'}${vous ? ' ' : ''}appelons le ${day}`,
        opening: (day) => `Nous nous sommes parlé le ${day}. Voici ce que nous avons convenu :`,
      },
    },
    invoices: {
      all: 'tout ce qui reste à payer',
      one: (number) => `la facture ${number}`,
      some: (numbers) => `les factures ${numbers}`,
      many: (count) => `${count} factures`,
    },
    promise: ({ amount, day, invoices }) => `${pay} ${amount} au plus tard le ${day}. Ce montant est pour ${invoices}.`,
    arrangement: ({ total, count, invoices }) =>
      `${pay} ${total} en ${count} fois. Ce montant est pour ${invoices}. ${pay} au plus tard à ces dates :`,
    instalment: (number, day) => `Paiement ${number}, ${day}`,
    complaint: ({ invoice, amount, words }) =>
      [
        invoice === null
          ? `Nous avons bien entendu ${your} plainte.`
          : `${vous ? 'Votre' : 'Ta'} plainte concerne la facture ${invoice}.`,
        words === null ? null : `${vous ? 'Vous avez dit' : 'Tu as dit'} : « ${words} »`,
        'Nous allons vérifier cela.',
        amount === null
          ? `En attendant, ${needNot} payer ${invoice === null ? 'cela' : 'cette facture'}.`
          : `Il s’agit de ${amount}. En attendant, ${needNot} payer ce montant.`,
      ]
        .filter((sentence) => sentence !== null)
        .join(' '),
    callback: ({ day, time, by }) =>
      `${by === null ? `Je ${vous ? 'vous ' : 't’'}appelle` : `Mon ou ma collègue ${by} ${vous ? 'vous ' : 't’'}appelle`} le ${day}${time === null ? '' : ` à ${time}`}.`,
    pay: {
      title: 'Pour payer :',
      account: 'Numéro de compte',
      name: 'Au nom de',
      reference: 'Communication',
      onlyReference: (reference) =>
        `${vous ? 'Indiquez' : 'Indique'} cette communication avec le paiement : ${reference}`,
    },
    details: {
      subject: `Les détails de ${vous ? 'vos' : 'tes'} factures`,
      opening: 'Voici les détails des factures encore ouvertes :',
      invoice: ({ number, amount, due }) => `Facture ${number} : ${amount}, à payer au plus tard le ${due}`,
      creditNote: ({ number, amount }) => `Note de crédit ${number} : ${amount}, à déduire du montant`,
      total: (amount) => `Total : ${amount}`,
    },
    closing: `Quelque chose n’est pas correct ? ${vous ? 'Dites-le-moi. Vous pouvez' : 'Dis-le-moi. Tu peux'} répondre à cet e-mail.`,
    regards: 'Cordialement,',
    colon: ' : ',
  };
}
