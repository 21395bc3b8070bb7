import type { CardText } from '#rooms/training/rules/cards/card.ts';

/** English cards about excuses. */
export const excusesEn: readonly CardText[] = [
  {
    id: 'excuses-no-cash-now',
    front: '"There is simply nothing in the account at the moment."',
    back: '"I am glad that you say so. What can you spare today, and on which day does money come in again?"',
    why: 'Ask what there is. Zero is hardly ever true.',
  },
  {
    id: 'excuses-no-cash-tight',
    front: '"We are short of cash, you know how it is."',
    back: '"Thank you for being honest. Who do you pay this week, and how do we get on that list?"',
    why: 'Short means choosing. You want to know where you are on the list.',
  },
  {
    id: 'excuses-waiting-customers',
    front: '"As soon as my customer pays me, I will pay you."',
    back: '"That is hard for you. Who are you waiting for, how much is it, and which day was agreed?"',
    why: 'As soon as is no day. With a name and an amount you know whether it is real.',
  },
  {
    id: 'excuses-waiting-customers-own-risk',
    front: '"My client only pays after sixty days, there is nothing I can do."',
    back: '"I see that it pinches. Our invoice stands apart from it. Which part can you pay already?"',
    why: 'Show understanding and keep the two invoices apart.',
  },
  {
    id: 'excuses-not-received',
    front: '"I never received that invoice."',
    back: '"Then I will send it now. To which address? Will you check that it is there? On which day do you pay it?"',
    why: 'Solve it while you are on the line. Otherwise you hear it again next week.',
  },
  {
    id: 'excuses-not-received-flemish',
    front: '"Nothing has arrived here, I cannot find any of it."',
    back: 'First see when and where it went. "I am mailing it now, with the amount. Who opens it at your end?"',
    why: 'Sometimes the address is wrong. You solve that for all later invoices.',
  },
  {
    id: 'excuses-in-batch',
    front: '"It goes into the next payment run."',
    back: '"Good. On which day is that run, and is invoice 3310 on the list already?"',
    why: 'Not on the list means one run later. Ask now.',
  },
  {
    id: 'excuses-in-batch-fixed-day',
    front: '"We always pay on the 25th."',
    back: '"Then I write down the 25th. What does it take to pay this one, which is late already, separately now?"',
    why: 'A fixed day is a habit, not a law. You may ask.',
  },
  {
    id: 'excuses-person-absent',
    front: '"Our bookkeeper is not in, he is back on Monday."',
    back: '"Thank you. Who replaces him for payments? And at what time do I reach him on Monday?"',
    why: 'There is nearly always somebody who can release it. If not, you have a day and a time.',
  },
  {
    id: 'excuses-person-absent-wife',
    front: '"My wife does the paperwork, I know nothing about it."',
    back: '"Good that she does. When is she at home? Then I will call her myself."',
    why: 'Do not ask to pass on a message. It gets lost.',
  },
  {
    id: 'excuses-approval-pending',
    front: '"It still has to be approved."',
    back: '"On whose desk is it now, and what does that person still need to say yes?"',
    why: 'Waiting always has a name. With the name you can do something.',
  },
  {
    id: 'excuses-approval-pending-project',
    front: '"The project manager has not signed yet."',
    back: '"What is his name? I send him the invoice and the slip now, copy to you. When do you see him?"',
    why: 'Take the obstacle away yourself. You have the greatest interest in it.',
  },
  {
    id: 'excuses-already-paid',
    front: '"I have already paid that one."',
    back: '"Thank you. On which day, which amount and to which account? Then I look it up at once."',
    why: 'Take it seriously: sometimes it is true and wrong on our side.',
  },
  {
    id: 'excuses-already-paid-no-trace',
    front: 'The customer says it was paid, but you find nothing. What do you say?',
    back: '"I do not see it yet. Will you send me your bank’s proof today? Then I call you tomorrow at ten."',
    why: 'No arguing back and forth. Proof with a time gets you further.',
  },
  {
    id: 'excuses-colleague-agreed',
    front: '"I had agreed with your colleague that it could be later."',
    back: '"Good that you called. Who did you speak to, when, and which day was named?"',
    why: 'First the dossier, then the judgement. If it is there, you keep to it.',
  },
  {
    id: 'excuses-colleague-agreed-not-noted',
    front: 'The customer mentions an agreement with a colleague. The dossier has nothing.',
    back: '"I cannot find it, that is annoying. I suggest that we fix a day together now."',
    why: 'Do not say that the customer lies. Make a new agreement that is in writing.',
  },
  {
    id: 'excuses-system',
    front: '"Our accounting software is down, we cannot pay."',
    back: '"Annoying. When does it run again? And can this one go by the bank’s app?"',
    why: 'A program can be down, the bank usually is not.',
  },
  {
    id: 'excuses-system-card',
    front: '"My bank card is blocked, I cannot get at anything."',
    back: '"When do you get the new card? Does a payment link on your business account work?"',
    why: 'Look for another way, and if there is none, for a day.',
  },
  {
    id: 'excuses-two-turns',
    front: 'The customer gives an excuse. What do you say within two turns?',
    back: 'First a short reply to what they said, then a question that goes further.',
    why: 'Understanding alone solves nothing. A question alone sounds hard.',
  },
  {
    id: 'excuses-do-not-argue',
    front: 'You do not believe the excuse. What do you do?',
    back: 'Play along: "Suppose that is solved. On which day do you pay then?"',
    why: 'Whether it is true shows by itself. You need a day.',
  },
  {
    id: 'excuses-second-excuse',
    front: 'You solved the first excuse and a second one follows at once.',
    back: '"Now I hear something else. What else holds back the payment?"',
    why: 'Changing reasons point to a cause that was not named yet.',
  },
  {
    id: 'excuses-five-causes',
    front: 'Which five causes are behind nearly every late payment?',
    back: 'Forgotten, no money, a complaint, a procedure in the company, or unwilling.',
    why: 'Each cause asks for something else. Find it before you negotiate.',
  },
  {
    id: 'excuses-forgotten',
    front: '"Oh dear, completely forgot!" What do you do?',
    back: '"It happens. I send you the payment link now. Will you do it today?"',
    why: 'For the forgetful, today is the right day. Make paying easy.',
  },
  {
    id: 'excuses-refuses-flat',
    front: '"I am not paying. Full stop."',
    back: '"That is clear. What would it take to change that?" Then you listen.',
    why: 'Behind a hard no there is often a complaint. Ask once, only then name consequences.',
  },
];
