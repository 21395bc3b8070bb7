import type { Article } from '#rooms/training/rules/articles/article.ts';

/** English article: Big customers and their payment run. */
export const bigCustomersEn: Article = {
  slug: 'big-customers',
  title: 'Big customers and their payment run',
  summary: 'With a big customer the money seldom hangs on the will, but on a list, a number or a name. How to find it.',
  skills: ['probing', 'excuses'],
  body: `A big company does not pay when somebody feels like it. It pays on fixed days, from a list. If your invoice is not on that list, nothing happens. Not even if everybody is kind and the amount is right.

## The way of an invoice

In a big company an invoice often goes through four hands:

1. it arrives at the right address
2. somebody books it
3. somebody approves it
4. it gets on the list for the payment day

So "it is booked" is only step two. Always ask on: "Is it approved? Is it on the list of the 15th?"

## Two days that you want to know

Ask on which day the run is. Ask also until when an invoice can still get into it. That second day is the more important one. Call a few days before. If an order number is missing, you can still solve it.

Did you just miss the run? Ask who may make a separate payment. Many companies can, if somebody asks.

## Look for a person

A department promises nothing. Ask for a name and a number. Note when somebody works and how they like to receive things. Be kind to the one who picks up. That person helps you all year.

Are they not allowed to decide something? Thank them and ask who is. That way you get higher without a quarrel.

## Many invoices at once

If many invoices are open, send a list first. Call an hour later and go through it together. With each invoice there is one question: is it ready, is something missing, or is something wrong? If there is a mistake in one invoice, take that one out. The rest can simply go along.

Confirm it all in a mail: number, amount, day, and who does what.

## Learn each time

Ask once: "What does an invoice need at your end to pass without questions?" Pass the answer to whoever makes the invoices in your company. That one answer saves many calls.

In Belgium invoices between companies go by Peppol since 1 January 2026. If yours still comes as a pdf, begin there.

## Try it today

Choose your biggest customer. Do you know on which day the run is, and until when you can get into it? If not, call and ask.
`,
};
