import type { CardText } from '#rooms/training/rules/cards/card.ts';

/** English cards about the five mistakes. */
export const mistakesEn: readonly CardText[] = [
  {
    id: 'mistakes-sorry-to-bother',
    front: 'You want to start with: "Sorry to bother you, I actually have a small question."',
    back: 'Start with the matter: "I am calling about invoice 2041 of € 860. It is twelve days late."',
    why: 'Saying sorry for the question makes the question small.',
  },
  {
    id: 'mistakes-perhaps-possibly',
    front: 'A colleague says: "Could you perhaps possibly see whether it might work?" How do you say it?',
    back: '"On which day this week will the € 860 be in our account?"',
    why: 'Perhaps and possibly offer a way out before the customer has said anything.',
  },
  {
    id: 'mistakes-did-you-get-it',
    front: 'You open with: "Did you get our invoice at all?" What is wrong?',
    back: 'You hand the customer a reason. Ask openly: "What happened to the invoice?"',
    why: 'A customer with a real reason will name it.',
  },
  {
    id: 'mistakes-call-me-when-you-know',
    front: '"Just let me know when it suits you." What do you say instead?',
    back: '"I suggest Friday. Does that work?"',
    why: 'Who gives away the day, gives away the lead. You can always name a day yourself.',
  },
  {
    id: 'mistakes-next-week-fine',
    front: 'Customer: "I will pay next week." You almost say: "Fine, thank you."',
    back: '"Good. Which day next week, and is that the whole amount?"',
    why: 'Next week has seven days. An agreement has one.',
  },
  {
    id: 'mistakes-as-soon-as-possible',
    front: 'Customer: "As soon as possible, I promise."',
    back: '"Thank you. What is the first day on which it can be done?"',
    why: 'As soon as possible is no day. The first possible day is.',
  },
  {
    id: 'mistakes-will-look-into-it',
    front: 'Customer: "I will look into it." Is that an answer?',
    back: 'No. "What will you look at, and at what time can I call you tomorrow for the answer?"',
    why: 'Looking costs nothing. Ask what, and by when.',
  },
  {
    id: 'mistakes-a-part-of-it',
    front: 'Customer: "I will transfer a part of it already." What is missing?',
    back: 'Three things: how much, on which day, and when the rest. Ask them one by one.',
    why: 'A part without an amount often becomes a small part.',
  },
  {
    id: 'mistakes-the-baker',
    front: 'You think: at the bakery you pay at once as well. Do you say so?',
    back: 'No. "The goods were delivered on 3 March, with thirty days to pay. Those are over."',
    why: 'A comparison with a shop feels like a lesson. An agreement is a fact.',
  },
  {
    id: 'mistakes-that-is-not-decent',
    front: '"It is not decent to wait so long, is it?" What do you say instead?',
    back: '"We pay our supplier on the 28th. That is why I need your payment that week."',
    why: 'A judgement makes people angry. Your own need keeps it businesslike.',
  },
  {
    id: 'mistakes-new-car',
    front: 'You saw that the customer has a new car. Do you use it?',
    back: 'No. Talk about the invoice: what was delivered, what was agreed, what paying brings the customer.',
    why: 'How people live is none of your business. Who feels watched stops talking.',
  },
  {
    id: 'mistakes-everybody-pays',
    front: '"All our other customers do pay on time." Which argument works better?',
    back: 'The customer’s own interest: "If this is in on Friday, your order simply goes out on Monday."',
    why: 'Comparing makes people small. Something to gain wakes them up.',
  },
  {
    id: 'mistakes-fifty-is-fine',
    front: '€ 900 is open. Customer: "I can do fifty euros." You want to say yes with relief.',
    back: '"Thank you. My aim is € 900. What does it take to reach half of it today?"',
    why: 'The first offer is seldom the highest. Calmly name your own amount.',
  },
  {
    id: 'mistakes-ask-all-first',
    front: 'What do you always ask first, before you talk about a part or later?',
    back: 'All of it, now: "Can you transfer the € 1,200 today?"',
    why: 'You can always come down, but never go up again.',
  },
  {
    id: 'mistakes-free-extra-month',
    front: 'Customer: "Give me another month." You think of them as a good customer. What do you do?',
    back: '"That is possible if you pay February’s € 400 today." A later day only with something in return.',
    why: 'Time is worth money. Who gets it as a gift asks for it again.',
  },
  {
    id: 'mistakes-drop-the-costs',
    front: 'The customer sighs. You want to drop the costs of your own accord. Do you?',
    back: 'Only in return: "If you pay all of it today, I will drop the costs."',
    why: 'What you give unasked no longer counts when you want to ask something later.',
  },
  {
    id: 'mistakes-or-else-at-the-end',
    front: 'The agreement stands. You want to add: "Or else it goes to the bailiff."',
    back: 'Do not say it. "Thank you. Then I count on the € 640 on Friday."',
    why: 'A threat after a yes says: I do not believe you. The yes gets weaker.',
  },
  {
    id: 'mistakes-this-time-really',
    front: '"And really do it this time, will you?" What do you say better at the end?',
    back: '"Good that we worked it out. You will get it in writing shortly."',
    why: 'Distrust costs goodwill. The paper does the work.',
  },
  {
    id: 'mistakes-consequences-when',
    front: 'Then when do you name consequences?',
    back: 'Before there is an agreement, and when the customer will not pay. Calmly, once, with a date.',
    why: 'Consequences belong to choosing, not to saying goodbye.',
  },
  {
    id: 'mistakes-checking-on-you',
    front: 'How do you say that you will check on Friday, without a threat?',
    back: '"I will look on Friday whether it is in. If something does not work, call me: 010 234 56 78."',
    why: 'Checking is service when you say that you are there.',
  },
];
