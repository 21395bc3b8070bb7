import type { Article } from '#rooms/training/rules/articles/article.ts';

/** English article: After a bad call. */
export const afterABadCallEn: Article = {
  slug: 'after-a-bad-call',
  title: 'After a bad call',
  summary: 'What you do when somebody shouts or curses, and how you call the next one with a fresh mind.',
  skills: ['empathy', 'closing'],
  body: `Somebody shouts at you. Somebody cries and hangs up. Or a customer says something mean that sticks. It is part of this work sometimes. It is not your fault. And you need not carry it alone.

## During the call

Speak softer and slower than the customer. That works better than joining in the tone. Say what you hear: "You are angry, I understand that. Tell me what it is." Let the first wave pass. Only then explain something.

If it turns into cursing, do three things:

1. **Name it.** "You are calling me names now."
2. **Limit it.** "I do not go on like this. I do want to help you."
3. **Stop, if it goes on.** "I hang up now. Tomorrow at ten I call you again."

Hanging up is allowed. Stay calm and say when you call back. Then briefly write down what was said, without judging.

Does somebody say that they want to harm themselves? Then stop talking about money. Stay on the line and wave to a colleague. Follow your company’s plan. If you do not know that plan, ask for it today.

## Right after

Do not call the next one at once. Get up, drink something, walk around. Tell in two sentences what happened. You need not solve it. Saying it aloud is enough to get rid of it.

Pass on your limit too. If you had three heavy calls in a row, leave the next to a colleague. Nakomen counts heavy calls for you. Only you see that count.

## Later in the day

Look back once, with two questions. What did I do well? What do I try next time? No more. Who keeps brooding learns nothing from it.

Know this too: most anger is not about you. The customer has a bad week, or is shocked by the amount. You were the first who called.

## For the colleague

Do you hear a difficult call beside you? Look up for a moment. A nod or a glass of water says: you are not alone. Afterwards ask: "Do you want to talk about it?"

## Try it today

Agree with one colleague that you look each other up after a heavy call.
`,
  review: true,
};
