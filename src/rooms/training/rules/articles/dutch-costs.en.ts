import type { Article } from '#rooms/training/rules/articles/article.ts';

/** English article: The Netherlands: the 14-day letter and the costs. */
export const dutchCostsEn: Article = {
  slug: 'dutch-costs',
  title: 'The Netherlands: the 14-day letter and the costs',
  summary: 'A consumer pays costs only after a valid letter. What is in it, how you count, and how much it is.',
  skills: ['law'],
  body: `If a consumer pays late, you may ask for costs. But only after a valid letter. This is it in short. It is no legal advice. Have a lawyer check the text of your letters.

## First a free letter

The customer is late. Then you send a letter that itself costs nothing. It says:

- how much is open
- that the customer still has **fourteen days** without costs
- **the exact amount** of the costs that would be added otherwise

This is called the 14-day letter. It is for people who bought something for themselves. If somebody bought for their business, this letter is not needed.

## How to count

The fourteen days start on the **day after receipt**. The Dutch letter therefore says: "binnen 14 dagen vanaf de dag nadat deze brief bij u is bezorgd" (within fourteen days from the day after this letter was delivered to you). Never write "14 days from today". Then you may ask for no costs at all.

Rule of thumb for the post: count on the second day after sending. Sundays, Mondays and holidays do not count there. Waiting a little longer is always allowed. Keep a copy with the day of sending.

## How much is it?

You calculate only on the amount of the invoice, without interest.

| part of the amount | costs |
|---|---|
| first € 2,500 | 15 % |
| next € 2,500 | 10 % |
| next € 5,000 | 5 % |

Above that it is less. The minimum is € 40. So with € 100 it is € 40, and with € 1,000 it is € 150.

Are two invoices open? Send one letter and add them up. With twice € 200 the costs are € 60. If the customer pays a part in time, you calculate only on the rest.

## What may not be added?

No extra amount for an arrangement or for your work. VAT on the costs is allowed only if your company does not get that VAT back. The letter has to say so.

## Companies

A company that pays late owes € 40 at once. No reminder is needed for that.

## Mind

For rent and subscriptions extra rules hold since 1 October 2024. Always ask a colleague about those.
`,
};
