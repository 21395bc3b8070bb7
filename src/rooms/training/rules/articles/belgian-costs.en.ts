import type { Article } from '#rooms/training/rules/articles/article.ts';

/** English article: Belgium: costs for consumers. */
export const belgianCostsEn: Article = {
  slug: 'belgian-costs',
  title: 'Belgium: costs for consumers',
  summary: 'The first reminder is free. After that there are fixed limits, and only if the terms say so.',
  skills: ['law'],
  body: `Since 1 September 2023 Belgian law says precisely what you may ask of a consumer who pays late. This is it in short. It is no legal advice. Have your letters checked by somebody who knows Belgian law.

## Step 1: a free reminder

The first reminder costs nothing. It says:

- how much is open, and which costs would be added otherwise
- the name of your company and its company number
- what the bill is for, and what the due date was
- how many days the customer still has

Does your company supply something every month, such as energy or a subscription? Then the reminders for three missed due dates a year are free.

## Step 2: wait fourteen days

The customer has at least fourteen days. If the reminder went by e-mail, you start counting on the day after sending. If it went by post, you start on the **third working day** after sending.

## Step 3: costs, if agreed

Only then may you ask for costs. Even then only if they are in the contract or in the terms. This is the highest that is allowed:

| open amount | costs, at most |
|---|---|
| up to and including € 150 | € 20 |
| from € 150 to € 500 | € 30 plus 10 % of what is above € 150 |
| above € 500 | € 65 plus 5 % of what is above € 500 |

It never gets more than € 2,000. A few examples: with € 120 it is € 20, with € 300 it is € 45, and with € 1,000 it is € 90.

Do you send another reminder? It may cost at most € 7.50, plus the stamp.

## Companies

Between companies it is different. Interest and a fixed € 40 run by themselves from the day after the due date. The longest time that companies may agree on is sixty days. If nothing was agreed, it is thirty.

## What do you do with it?

Before you call, look: which country, consumer or company, and do the terms say anything? In the call first name the invoice and ask what is going on. Costs come only after that, when they are needed. A call costs the customer nothing, and you hear the reason at once.
`,
};
