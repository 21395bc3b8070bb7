import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** English questions about arrangements, part 1. */
export const arrangements1En: readonly QuizText[] = [
  {
    id: 'arrangements-capacity-1',
    situation:
      'Ms Dekker (a private person) wants to pay €900 in instalments. “Make it €150 a month, then I’m done soon.” She sounds rushed. What do you ask?',
    replies: [
      {
        text: '“What is left each month after rent, energy and food?”',
        why: 'An instalment only works if the money really is there every month.',
      },
      {
        text: '“Lovely, €150 then, for six months.”',
        why: 'A quick finish is nice, but too high an instalment breaks in month two.',
      },
      {
        text: '“Wouldn’t €200 be better? Then you’d be completely done in five months.”',
        why: 'You make a missed instalment more likely.',
      },
    ],
  },
  {
    id: 'arrangements-capacity-2',
    situation:
      'Self-employed physiotherapist Bram proposes to pay €3,600 in 36 instalments of €100. He works every day and has good months. What do you say?',
    replies: [
      {
        text: '“Three years, you can’t mean that? The invoice isn’t that big.”',
        why: 'You ridicule him and never hear what he can do.',
      },
      {
        text: '“What comes in during a normal month, and what can you transfer from it?”',
        why: 'You start from his income and not from the first number that comes up.',
      },
      {
        text: '“A hundred a month is fine, as long as it comes promptly on the first.”',
        why: 'You give away three years without asking what is possible.',
      },
    ],
  },
  {
    id: 'arrangements-first-payment-1',
    situation:
      'With restaurant owner Samir you discuss €2,400 in four instalments. All seems settled. What else do you ask before you say yes?',
    replies: [
      {
        text: '“That’s possible, if the first €600 goes today. Can you do that before five?”',
        why: 'You give time and ask for a first payment in return.',
      },
      {
        text: '“Fine, then we’ll start calmly next month with the first of the four.”',
        why: 'You give a month’s break on top, for no reason.',
      },
      {
        text: '“Are you sure you’ll keep it up? To be honest, with you I have my doubts.”',
        why: 'Voicing doubt doesn’t help him to keep it up.',
      },
      {
        text: '“Shall we just make it five then? That runs even more easily for you.”',
        why: 'You offer more than he asked for.',
      },
    ],
  },
  {
    id: 'arrangements-first-payment-2',
    situation:
      'Rex Car Repair asks for an arrangement for €5,000: “In three months the insurance pays.” Until then he can do nothing, he says. What do you answer?',
    replies: [
      {
        text: '“All right, three months. You’ll let us know yourself when the insurance has paid.”',
        why: 'You wait for someone else and leave the initiative with him as well.',
      },
      {
        text: '“No way. We don’t wait three months for anyone, not even an insurer.”',
        why: 'You refuse without looking for what can be done meanwhile.',
      },
      {
        text: '“Then I’ll think along. What small amount can you manage each week until then?”',
        why: 'Even a little money keeps the contact and the habit alive.',
      },
    ],
  },
  {
    id: 'arrangements-date-1',
    situation:
      'Ms Moreau is paid on the 21st of each month. She proposes €80 a month, “somewhere at the start of the month”. What do you say?',
    replies: [
      {
        text: '“Shall we pick the 22nd, the day after your pay?”',
        why: 'You choose the day on which the money is sure to be there.',
      },
      {
        text: '“At the start of the month is fine, then you still have plenty.”',
        why: 'By the first the pay is often gone, and the start isn’t a day.',
      },
      {
        text: '“Why not on the 21st itself, if you’ve just been paid anyway?”',
        why: 'On the day itself the pay may arrive late, and why sounds like a reproach.',
      },
    ],
  },
  {
    id: 'arrangements-date-2',
    situation:
      'Chip shop owner Luc wants to pay €640 in four instalments, “each time around the end of the month”. What do you ask?',
    replies: [
      {
        text: '“On which day shall I note them, and will you pay them yourself or by standing order?”',
        why: 'You ask for a fixed day and make it easy at once.',
      },
      {
        text: '“Around the end of the month is fine, we’ll go by that.”',
        why: 'Around isn’t a day, so nobody knows when he is late.',
      },
      {
        text: '“As long as you’re not late, because then the whole arrangement is off.”',
        why: 'You threaten before there is even a day to meet.',
      },
    ],
  },
  {
    id: 'arrangements-include-new-1',
    situation:
      'Run sports shop has €4,200 overdue and asks for three instalments. Each month an invoice of about €600 is added. What belongs in the arrangement?',
    replies: [
      {
        text: '“Three times €1,400, and we’ll look at the new invoices afterwards.”',
        why: 'After three months €1,800 is open again.',
      },
      {
        text: '“Make it six times €700, then you can pay the new ones in between.”',
        why: 'You stretch the arrangement for something nobody asked for.',
      },
      {
        text: '“Three times €1,400 is possible, if the new invoices simply go on time.”',
        why: 'Without that condition he pays the old debt while a new one grows.',
      },
    ],
  },
  {
    id: 'arrangements-write-1',
    situation: 'The arrangement is settled: €250 on the 5th of four months. What do you end with?',
    replies: [
      {
        text: '“Good that we’ve settled it. I assume that you’ve written it down somewhere too.”',
        why: 'If he wrote down something else, you’ll only notice when it goes wrong.',
      },
      {
        text: '“Let me repeat: four times €250, every 5th. You’ll have it in writing today.”',
        why: 'You say the same once more and put it on paper, so there is one version.',
      },
      {
        text: '“Agreed. And if you miss one, everything is due at once again, mind you.”',
        why: 'The agreement stands, and you put distrust behind it yourself.',
      },
    ],
  },
  {
    id: 'arrangements-missed-1',
    situation:
      'Mr Blok’s second instalment (€120) did not come. The first was on time. You call him. What is your first sentence?',
    replies: [
      {
        text: '“Under the arrangement the whole amount is now due at once, Mr Blok.”',
        why: 'That can wait, and with this opening you won’t hear what is going on.',
      },
      {
        text: '“Did you forget it? That can always happen once, of course.”',
        why: 'You give him a reason, and it may be something very different.',
      },
      {
        text: '“The first instalment came right on time, and the second didn’t arrive. What happened?”',
        why: 'You see what went well and ask openly about what went wrong.',
      },
    ],
  },
];
