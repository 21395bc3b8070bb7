import type { Article } from '#rooms/training/rules/articles/article.ts';

/** English article: The first sentence. */
export const firstSentenceEn: Article = {
  slug: 'first-sentence',
  title: 'The first sentence',
  summary: 'Who you are, who you speak to, and then three facts. A good start needs no more.',
  skills: ['purpose'],
  body: `The beginning often decides how a call goes. The customer hears in your voice whether you are sure of your matter. If you start with sorry, they hear that the question is not so important.

## Before you call

Open the dossier. Read three things: the name, the amount and what was said last time. Write your aim on a note: which amount, and on which day. Sit up and smile. That sounds odd, but it makes your voice warmer.

## Three steps

1. **Say who you are.** "Good afternoon, this is Noor of Bouwmarkt Vos."
2. **Ask who you are speaking to.** "Am I speaking to Ms De Smet?" Name no amount yet. A debt is private, and you do not know yet who picked up.
3. **Name the matter with three facts.** "I am calling about invoice 7718 of € 1,450. It was due on 1 April."

Then you are silent. It is the customer’s turn now.

## Words that make your sentence small

Watch for *perhaps*, *possibly*, *actually*, *just* and *by any chance* for one day. They seem polite. In fact they say: you may also say no. You are polite with your tone, with *please* and *thank you*.

Watch also for questions that give away a reason. "Did you get the invoice at all?" is one. The customer only has to say no, and you can start again. Rather ask: "How do things stand with this invoice?" Then the customer names what is going on.

## Try it today

Say your first sentence aloud three times before you call the first customer. Fill in a different amount each time. Then go through one call in your mind. How many seconds did it take until you had named the amount? With practice you get below twenty.
`,
};
