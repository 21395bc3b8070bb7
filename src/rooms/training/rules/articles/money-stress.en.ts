import type { Article } from '#rooms/training/rules/articles/article.ts';

/** English article: People with money stress. */
export const moneyStressEn: Article = {
  slug: 'money-stress',
  title: 'People with money stress',
  summary:
    'Who lies awake over debts is less able to listen and plan. How to talk then, and how to make an agreement that works.',
  skills: ['empathy', 'trading'],
  body: `Having too little money for a long time makes people tired. The head is full. They listen less well, forget sooner and make poorer plans. Clever people have this too. It is not unwillingness. The power to arrange things is smaller for a while. In Dutch there is a word for it: *doenvermogen*, the power to act.

## How do you hear it?

Somebody talks very fast or hardly at all. They say yes to everything. They do not open their mail. They sleep badly, are ashamed or suddenly get angry. You need not know what somebody feels. Pay attention to what they say.

## What you do then

- **Short sentences.** One thing in each.
- **One question at a time.** Wait for the answer.
- **No costs and no threats.** What frightens makes planning harder still.
- **A small step.** "What is possible today?" is better than a plan for a year.
- **Put it in writing.** In plain language, the same day.

## An agreement that works

Out of fear people often promise too much. Do not accept that. Ask: "What is left when rent, energy and food are paid?" Choose the day after wages come in. Sixty euros that come every month are better than two hundred that come once.

At the end, do not ask: "Did you understand?" Everybody says yes to that. Ask: "What will you do first?" Then you hear whether it is clear.

## When it is bigger than your bill

Are there debts everywhere? Then an arrangement with you alone does not help. Ask who is helping already. In the Netherlands name Geldfit: 0800-8115. It is free, and callers need not give their name. Ask whether you may mail the number. Name it as help and never as punishment.

Do you work with customers in Belgium too? Put into your playbook which help there is nearby. Have a colleague check it.

## And you?

Such calls are heavy. Take a short break afterwards. You are no social worker, and need not be. Staying calm and taking one good step is enough.
`,
};
