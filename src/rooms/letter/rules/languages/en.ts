import type { LetterWords } from '#rooms/letter/rules/languages/words.ts';

/** English, plain; there is one form of address. */
export const english: LetterWords = {
  greeting: (name) => `Dear ${name},`,
  about: {
    agreement: {
      subject: (day) => `Our agreement of ${day}`,
      opening: (day) => `We spoke on ${day}. Thank you for that. This is what we agreed:`,
    },
    complaint: {
      subject: (day) => `Your complaint of ${day}`,
      opening: (day) => `We spoke on ${day}. This is what I wrote down about your complaint:`,
    },
    callback: {
      subject: (day) => `We will call you on ${day}`,
      opening: (day) => `We spoke on ${day}. This is what we agreed:`,
    },
  },
  invoices: {
    all: 'all that is open now',
    one: (number) => `invoice ${number}`,
    some: (numbers) => `invoices ${numbers}`,
    many: (count) => `${count} invoices`,
  },
  promise: ({ amount, day, invoices }) => `You pay ${amount} by ${day} at the latest. The amount is for ${invoices}.`,
  arrangement: ({ total, count, invoices }) =>
    `You pay ${total} in ${count} instalments. The amount is for ${invoices}. You pay by these days at the latest:`,
  instalment: (number, day) => `Instalment ${number}, ${day}`,
  complaint: ({ invoice, amount, words }) =>
    [
      invoice === null ? 'We heard your complaint.' : `Your complaint is about invoice ${invoice}.`,
      words === null ? null : `You said: “${words}”`,
      'We are looking into this.',
      amount === null
        ? `Until we know more, you need not pay ${invoice === null ? 'this' : 'this invoice'}.`
        : `It is about ${amount}. Until we know more, you need not pay that amount.`,
    ]
      .filter((sentence) => sentence !== null)
      .join(' '),
  callback: ({ day, time, by }) =>
    `${by === null ? 'I will call' : `My colleague ${by} will call`} you on ${day}${time === null ? '' : ` at ${time}`}.`,
  pay: {
    title: 'How to pay:',
    account: 'Account number (IBAN)',
    name: 'In the name of',
    reference: 'Reference',
    onlyReference: (reference) => `Please name this reference when you pay: ${reference}`,
  },
  details: {
    subject: 'The details of your invoices',
    opening: 'Here are the details of the invoices that are still open:',
    invoice: ({ number, amount, due }) => `Invoice ${number}: ${amount}, to be paid by ${due}`,
    creditNote: ({ number, amount }) => `Credit note ${number}: ${amount}, comes off the amount`,
    total: (amount) => `Together: ${amount}`,
  },
  closing: 'Is something not right? Let me know. You can reply to this e-mail.',
  regards: 'Kind regards,',
  colon: ': ',
};
