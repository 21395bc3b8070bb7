import type { Article } from '#rooms/training/rules/articles/article.ts';

/** English article: Ask until there is a day. */
export const askUntilADayEn: Article = {
  slug: 'ask-until-a-day',
  title: 'Ask until there is a day',
  summary: 'Next week is no agreement. Four short questions turn an intention into a day and an amount.',
  skills: ['probing', 'summary'],
  body: `"I will pay next week." It sounds good, and you would like to hang up. Yet you know nothing so far. Which day? How much? For which invoice? In a week you call again, and then you hear the same.

## What an agreement is

An agreement has four parts:

- an **amount**
- a **day**
- **how** it is paid
- **which invoices**

If one is missing you have an intention. An intention is nice, but you cannot check it in your bank account.

## The questions

Ask one thing at a time, in a calm tone.

- "Which day next week?"
- "Is that the whole amount?"
- "How do you transfer it?"
- "So that is for invoices 81 and 82?"

If the customer names a day of the week, add the date: "So Friday 14 June." Next Friday is the day after tomorrow to one person and nine days away to another.

## When no day comes

Sometimes the payment hangs on something else: holiday pay, a customer, a colleague. Then ask about that. "On which day does that money come in?" "Who decides that, and when do you see them?" That way you do arrive at a day.

If the customer really does not know, agree when they will. "Shall I call you at eleven tomorrow?" That too is an agreement: with a day and a time.

If it stays vague, propose something yourself. "I suggest Tuesday 11 June. Does that work?" The customer says yes, or names another day. Either is a gain.

## Do not get strict

Asking on is no interrogation. First say something friendly: "Good that you want to settle it." Then comes the question. The customer notices that you take it seriously. And an agreement with a day is easier to remember.

## Try it today

Do you hear "next week", "as soon as possible" or "I will look into it"? Ask one more question before you say thank you.
`,
};
