import type { Article } from '#rooms/training/rules/articles/article.ts';

/** English article: Sum up and confirm. */
export const sumUpAndConfirmEn: Article = {
  slug: 'sum-up-and-confirm',
  title: 'Sum up and confirm',
  summary: 'Say the agreement aloud, ask for a yes, send it in writing, and end in a friendly way.',
  skills: ['summary', 'closing'],
  body: `The call went well. The customer wants to pay, and you want to go on to the next. Just now it often goes wrong. The customer thought of Friday, you thought of this week. In ten days nobody knows any more what was said.

## Say it aloud

Sum up before you hang up, with four things: amount, day, way and invoices.

> "So on Wednesday 12 June you transfer € 600, for invoices 81 and 82. Is that right?"

Wait for the yes. That yes belongs to the customer. Now it is their agreement too. If the customer says: "No, I meant the thirteenth", you are glad that you asked.

Are you talking to somebody who is tense? Then let them say the agreement themselves. "What will you do first, and on which day?" That is how you notice whether they really understood.

## Put it in writing

Send a short mail or letter the same day. It has the same four things, the account number and your number. For an arrangement you put each instalment on a line of its own, with the day. Also write what the customer can do if it does not work one time: call, before that day.

Then record the agreement in the dossier. A colleague sees what was agreed, and the program checks on that day whether the money is there.

## End well

Say thank you, and give room: "Good that we worked it out. If anything comes up, call me." Done.

Say nothing more about consequences after an agreement. "Or else it goes to the bailiff" makes the yes weaker. It says that you do not believe the customer. "And really do it now" does harm too. You name consequences earlier, while somebody is still choosing. Now they have chosen.

Calling on the agreed day is fine of course. Say it as a service: "I will look on Friday whether it is in."

## Try it today

In every call say the sentence that begins with *so you*. At the end of the day count how often you got a clear yes.
`,
};
