import type { Article } from '#rooms/training/rules/articles/article.ts';

/** English article: A complaint is a chance. */
export const complaintAsChanceEn: Article = {
  slug: 'complaint-as-chance',
  title: 'A complaint is a chance',
  summary: 'Who complains wants to stay. Listen, make the complaint small, and ask for the part that is right.',
  skills: ['complaints', 'empathy'],
  body: `"You made a mess of it, I pay nothing." That is not nice to hear. Yet it is better than silence. This customer tells you what is wrong. Somebody who wants to leave says nothing any more.

## The silent protest

Watch for customers who always paid on time and suddenly do not. Often they are unhappy, and say so only with their wallet. Guessing does not help. Just ask: "You always pay on time, and now you do not. What has changed?"

## Five steps

1. **Let them finish.** Write along. Explain nothing yet and defend nobody.
2. **Recognise the burden.** "You were two days without water. That is really annoying." You do not say who is right. You say that you hear it.
3. **Make it precise.** What is wrong, since when, and which part is it about? A complaint without edges grows.
4. **Ask for the solution.** "Which solution had you expected?" Often that is less than you fear.
5. **Agree on a day.** Who takes it up, and when does the customer hear something? Call on that day, even if there is no answer yet.

## And the money?

A complaint stops the part that it is about. Not the rest. "I record the tap as a complaint. You are happy with the other € 3,200. On which day do you transfer that?" That is fair, and most customers think so too.

Never say that the customer pays all of it first and that you listen only then. You lose both: the money and the customer.

Is the complaint solved? Then do not forget the last question: on which day does the money come?

## Pass it on

If you hear the same thing three times, something is going on. Put the cause with each complaint. Pass it to whoever can take that cause away. That way one call of yours prevents ten complaints next month.

## Try it today

Thank the first customer who complains. Really: "Thank you for telling me." Listen to what happens then.
`,
};
