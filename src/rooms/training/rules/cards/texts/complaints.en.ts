import type { CardText } from '#rooms/training/rules/cards/card.ts';

/** English cards about complaints. */
export const complaintsEn: readonly CardText[] = [
  {
    id: 'complaints-hear-it-out',
    front: '"What you delivered is no good, I will not pay a cent."',
    back: '"Tell me. What exactly is wrong?" And then write, do not explain.',
    why: 'A complaint that is heard gets smaller at once.',
  },
  {
    id: 'complaints-quality-what-is-right',
    front: 'The customer complains about one tap. The whole bathroom is on the invoice.',
    back: '"I record the tap as a complaint. The other part, € 3,200, will you transfer that this week?"',
    why: 'There is no quarrel about what is right. That part can be paid now.',
  },
  {
    id: 'complaints-quality-what-solves-it',
    front: 'You know what is wrong now. Which question comes next?',
    back: '"Which solution had you expected?"',
    why: 'The customer often asks less than you fear.',
  },
  {
    id: 'complaints-delivery-missing',
    front: '"Two boxes were missing."',
    back: '"Thank you, I record that now. Which two? The other ten come to € 480; which day do you pay those?"',
    why: 'Make the complaint as small as it is, and ask for the rest.',
  },
  {
    id: 'complaints-delivery-late',
    front: '"It came three weeks late. My customer was furious with me."',
    back: '"Three weeks is long, and you got the blame. What did it cost you?"',
    why: 'First recognise the burden. Then you talk about an amount and a day.',
  },
  {
    id: 'complaints-invoice-wrong-amount',
    front: '"The amount is wrong."',
    back: '"Good that you say so. Which amount did you expect, and where is the difference?"',
    why: 'You can work with a number, not with wrong.',
  },
  {
    id: 'complaints-invoice-wrong-name',
    front: '"It is in the name of my old business."',
    back: '"In which name should it be? You get the right one today. On which day do you pay it?"',
    why: 'You repair our mistake the same day, and then you ask for a day too.',
  },
  {
    id: 'complaints-not-mine',
    front: '"I never ordered that."',
    back: '"Then I find out who did. What does the name on the slip tell you: T. Maes, 12 April?"',
    why: 'Give a fact from the dossier and ask about it. Do not say that it must be true.',
  },
  {
    id: 'complaints-silent-protest',
    front: 'A loyal customer has paid nothing for three months, without explanation.',
    back: '"You always pay on time, and now you do not. What has changed?"',
    why: 'Who always pays and then stops has a reason. Do not guess, ask.',
  },
  {
    id: 'complaints-do-not-defend',
    front: 'You are sure that the customer is wrong. What do you say first?',
    back: '"I understand that it bothers you. I find out and call you on Thursday at two."',
    why: 'Winning the argument on the phone costs you the money and the customer.',
  },
  {
    id: 'complaints-promise-a-day',
    front: 'The complaint is recorded. What should the customer know before you hang up?',
    back: 'Who takes it up, on which day there is an answer, and which part is paid now.',
    why: 'A complaint without a day becomes the next excuse.',
  },
  {
    id: 'complaints-not-my-department',
    front: '"That is not my department." What do you say instead?',
    back: '"I see to it that the right person gets it, and I call you back myself."',
    why: 'The customer knows one company, and it is on the line now.',
  },
  {
    id: 'complaints-three-times-the-same',
    front: 'You hear the same complaint about delivery three times this week. What do you do?',
    back: 'Put the cause with each complaint and pass it to whoever runs delivery.',
    why: 'Take the cause away and the next ten customers need no call.',
  },
  {
    id: 'complaints-old-complaint',
    front: '"I reported that in March and nobody did anything."',
    back: '"Then you have waited too long. I take it over now. What was said then?"',
    why: 'Make it yours. Ask for the story once and write it down.',
  },
  {
    id: 'complaints-complaint-or-excuse',
    front: 'How do you find out whether a complaint is real or an excuse?',
    back: 'Ask what, when and what would solve it. A real complaint has answers.',
    why: 'Treat it as real until it proves otherwise. That costs you three questions.',
  },
  {
    id: 'complaints-pay-first-then-complain',
    front: '"Pay first, then we talk about your complaint." Do you say that?',
    back: 'No. "I record your complaint. Meanwhile I ask you to pay the part you are happy with."',
    why: 'A complaint that has to wait grows.',
  },
  {
    id: 'complaints-solved-then-date',
    front: 'The complaint is solved and the customer is happy. What does nearly everybody forget?',
    back: 'The day: "Good. The € 745 is still open. On which day do you transfer it?"',
    why: 'Solved is not yet paid.',
  },
  {
    id: 'complaints-thank-for-complaint',
    front: 'A customer calls you with a complaint. What are your first words?',
    back: '"Thank you for calling. That lets us put it right."',
    why: 'Who complains wants to stay. Who wants to leave says nothing.',
  },
];
