import type { Article } from '#rooms/training/rules/articles/article.ts';

/** English article: Trade instead of give. */
export const giveAndTakeEn: Article = {
  slug: 'give-and-take',
  title: 'Trade instead of give',
  summary: 'Ask for all of it first. Then give nothing without getting something, and let the customer win too.',
  skills: ['trading', 'argument'],
  body: `A customer asks for an extra month. You like them and say yes. What do you have now? A month later, the same amount, and a customer who knows that asking helps. Next time they ask again.

## All of it first

Always begin with your whole aim: "Can you transfer the € 1,200 today?" You need not get it. But who starts with half never gets more than half. If all of it does not work, go back step by step:

1. all of it today
2. half today, the rest on a day that you choose together
3. a part today, the rest in instalments

## If you, then I

You may give, if you get something in return. Use the sentence with *if* and *then*:

- "If you pay € 600 today, then the rest can wait until the 20th."
- "If you pay invoice B along with it, then A may be paid on the 30th."
- "If you pay by direct debit, then I make it three instalments."

First comes what you get. That way the customer hears that the two belong together.

## What do you have to trade?

More than you think. You have days, instalments, a delivery that goes ahead, and sometimes costs that lapse. The customer has money of today, an invoice that is not late yet, and a fixed day of paying. Before you call, look up what you may concede yourself. Then you need not hesitate in the call.

## Pull the day forward

Does the customer offer a day too far away? Explain what you need the money for. "We pay wages on the 24th. That is why I ask for it before that day." A reason with a date works. A lesson about decent paying does not.

## Give slowly

Think aloud before you concede something. Give a small piece. What comes fast seems worth little. What took effort feels like a gain to the customer. That way both of you leave the call content.

## Try it today

Before your next call, write down: this I may give, and this I ask in return.
`,
};
