import type { Article } from '#rooms/training/rules/articles/article.ts';

/** English article: Let the silence work. */
export const silenceEn: Article = {
  slug: 'silence',
  title: 'Let the silence work',
  summary: 'After your question it is the customer’s turn. Who fills the silence takes away their own question.',
  skills: ['silence', 'questions'],
  body: `You said what it is about. Then it gets quiet. Nearly everybody starts talking again now: "So I thought, perhaps something is wrong with it?" At that moment you gave a way out yourself.

## What silence does

A silence on the phone feels long. In fact it often takes only a few seconds. The customer uses that time. They think, look for the invoice, or choose what to tell. The real reason often comes just after a silence. If you talk through it, you do not hear that reason.

## Four places to be silent

- **After the amount and the date.** You have said all that is needed.
- **After an open question.** One question, then quiet. Two questions in a row give one half answer.
- **After a proposal.** "I suggest Friday." Who speaks first then often gives something away.
- **When the customer is angry.** Let them get it out. Often the pressure then drops by itself.

## How do you keep it up?

Breathe out calmly. Look at the amount on your note. Count to four in your mind. Often the customer begins before you are done. If it really stays quiet, do not ask something new. Only say: "Please take your time."

Do you want to show that you are still there? A short "yes" or "hm" is enough. Or repeat the customer’s last words: "Gone bankrupt…" They go on, and you filled in nothing.

## What silence is not

Silence is no game to make somebody sweat. You give room. If you hear that a customer is shocked or crying, say something warm, and then wait again.

## Try it today

Choose one call. Be silent after your first sentence until the customer speaks. Write down what they said first.
`,
};
