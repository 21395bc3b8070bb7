import type { Article } from '#rooms/training/rules/articles/article.ts';

/** English article: What is behind an excuse. */
export const behindTheExcuseEn: Article = {
  slug: 'behind-the-excuse',
  title: 'What is behind an excuse',
  summary: 'Behind nearly every late payment is one of five causes. Find the cause, and you know what you can do.',
  skills: ['excuses', 'questions'],
  body: `"The bookkeeper is not in." "I am waiting for money myself." You hear it every day. It is easy to think: stories. But that gets you nowhere. An excuse is the outside. You want to know what lies under it.

## Five causes

- **Forgotten.** You hear surprise. Make paying easy and ask for today.
- **No money.** You hear tension or shame. Ask what there is, and when something comes in again.
- **A complaint.** You hear something about the delivery or the invoice. Record the complaint and ask for the part that is right.
- **A procedure in the company.** You hear about a payment run, an approval or a colleague. Ask for a name and a day.
- **Unwilling.** You hear a no, or something else each time. Stay businesslike and lay out the choice.

Each cause asks for something else. An arrangement does not help with a complaint. A strict tone does not help somebody without money.

## Two steps

When you hear an excuse, do two things. First say something about what you heard: "That is hard for you." Then ask a question that goes further: "Who are you waiting for, and which day was agreed?"

Understanding alone solves nothing. A question alone sounds hard. Together they work.

## Ask without why

"Why have you not paid?" sounds like blame, even if you do not mean it so. Ask *what* or *how*: "What keeps the invoice open?" The customer need not defend anything and can tell.

Fill in nothing yourself. Do not say: "Are you busy, maybe?" Then you get your own answer back, and not theirs.

## When you doubt it

Do you doubt whether it is true? Then play along: "Suppose this is solved today. On which day do you pay then?" If a new reason follows at once, say so calmly. "Now I hear something else. What more is there?" That way the real cause comes to the table.

## Try it today

After each call write down one word: the cause. If you do not know it, you know what to ask tomorrow.
`,
};
