import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** English questions about the nine excuses, part 1. */
export const excuses1En: readonly QuizText[] = [
  {
    id: 'excuses-no-cash-1',
    situation: 'Terpstra bicycle shop: “There simply is no money, the account is empty.” €2,980 is open.',
    replies: [
      {
        text: '“Everyone has something put away, and surely you do too. Have another good look.”',
        why: 'You call him a liar, and then he won’t want to tell you anything more.',
      },
      {
        text: '“How awkward. Then I’ll let it rest for now.”',
        why: 'Without a day it rests for ever, and someone else gets the first money.',
      },
      {
        text: '“I’m glad you say so. When does money come in again, and how much?”',
        why: 'You take it seriously and look for a day and an amount.',
      },
    ],
  },
  {
    id: 'excuses-no-cash-2',
    situation:
      'Margaux clothes shop in Bruges: “The sales were poor, I have nothing.” €1,640 is open. You already asked when money comes in next: every Saturday.',
    replies: [
      {
        text: '“What amount can you spare after Saturday, so on Monday?”',
        why: 'You follow her own cash flow and ask for an amount on a day.',
      },
      {
        text: '“Then I expect all of it on Saturday night, because by then you’ve sold for a week.”',
        why: 'You ask for more than she can do, and a promise like that breaks.',
      },
      {
        text: '“Just transfer what you have left every Saturday, and we’ll see how far we get.”',
        why: 'Nothing is ever left, and you have no amount to count on.',
      },
      {
        text: '“But you did receive those fabrics, didn’t you?”',
        why: 'True, but not a euro comes of it.',
      },
    ],
  },
  {
    id: 'excuses-waiting-for-own-customers-1',
    situation: 'Snel Handyman Services: “As soon as my client pays me, I’ll pay you.” It concerns €3,250.',
    replies: [
      {
        text: '“Then I’ll keep my fingers crossed with you. Will you call me once his money is in?”',
        why: 'Your money now depends on someone you don’t know.',
      },
      {
        text: '“That’s difficult for you. On which day do you expect it, and what can you pay now?”',
        why: 'You sympathise, ask for a day and free up what need not wait.',
      },
      {
        text: '“That’s your problem and not ours. You should have asked him for a deposit.”',
        why: 'In business terms it’s true, but this way you never hear when money comes.',
      },
    ],
  },
  {
    id: 'excuses-waiting-for-own-customers-2',
    situation:
      'Graphic studio Rood said in May that they were waiting for a big customer. That customer paid, but your €4,100 was left lying. Now you hear the same story.',
    replies: [
      {
        text: '“You said that last time too, and then it turned out not to be true.”',
        why: 'You call her a liar, while the money did come in at the time.',
      },
      {
        text: '“Okay, I’ll wait one more time. But this really is the very last time.”',
        why: 'You wait again without a day, with a warning that nobody believes.',
      },
      {
        text: '“In May that money did come in. What went first then, and what do we agree now?”',
        why: 'You name the fact calmly and make room for a real agreement.',
      },
    ],
  },
  {
    id: 'excuses-not-received-1',
    situation: 'Groenrijk Gardens: “I never got that invoice for €1,275.”',
    replies: [
      {
        text: '“That can’t be, it was sent on 4 April.”',
        why: 'Even if you are right, you are now arguing about the post.',
      },
      {
        text: '“Then I’ll send it now, while we talk. Which address may it go to?”',
        why: 'You solve it in the call, so that only a day is left to ask for.',
      },
      {
        text: '“Oh, I’ll send it again this afternoon. Have a look at it at your leisure and let me know.”',
        why: 'This way the term starts all over, and you are waiting again.',
      },
    ],
  },
  {
    id: 'excuses-not-received-2',
    situation:
      'Ms Blom says that she did not receive the invoice of €530 for her blinds. In your file you see that it was opened twice. What do you say?',
    replies: [
      {
        text: '“I’ll send it again now. Have you got it there? Then we’ll go through it together.”',
        why: 'You let her save face, and after that the excuse is off the table.',
      },
      {
        text: '“Odd, because I can see that you simply opened it on 3 and on 8 May.”',
        why: 'You catch her out, and then the talk is about you watching her.',
      },
      {
        text: '“Then something must have gone wrong with us. You’ll get a new term, of course.”',
        why: 'You take on a mistake that isn’t there and give away time as well.',
      },
    ],
  },
  {
    id: 'excuses-in-batch-1',
    situation: 'Hotel Zeezicht: “It’s in the next payment run.” It concerns €6,700.',
    replies: [
      {
        text: '“Good that it’s ready. On which day is that run, and for what amount?”',
        why: 'This way you know the day and whether the whole invoice is on the list.',
      },
      {
        text: '“Great, then I needn’t do anything more.”',
        why: 'The next run may be tomorrow, or in five weeks.',
      },
      {
        text: '“Your runs are no concern of ours. You should have paid on 1 June.”',
        why: 'You fight a routine that can actually bring you the money.',
      },
    ],
  },
  {
    id: 'excuses-in-batch-2',
    situation:
      'Lievens Construction in Kortrijk pays on the 10th and the 25th. It is the 8th and their €12,400 is on the list for the 25th. What do you ask?',
    replies: [
      {
        text: '“The 25th is fine, I’ll note that.”',
        why: 'You give away fifteen days without a single question.',
      },
      {
        text: '“Why isn’t it on the list for the 10th? It’s long overdue, isn’t it?”',
        why: 'With why you get an explanation of the past, not a different list.',
      },
      {
        text: '“What do you need to take it along the day after tomorrow?”',
        why: 'You look for the obstacle and try to bring the day forward.',
      },
      {
        text: '“You’ll just have to make an exception for us, because we are not a bank.”',
        why: 'An order to someone who doesn’t decide gets you nowhere.',
      },
    ],
  },
  {
    id: 'excuses-person-absent-1',
    situation: 'Estate agent Duin: “Sandra does that, and she’s on holiday.” €1,900 is open.',
    replies: [
      {
        text: '“Then I’ll wait until Sandra is back.”',
        why: 'You don’t even know when she comes back.',
      },
      {
        text: '“A company that stops when one person is away, I find that quite remarkable.”',
        why: 'The sneer feels good, but right now you need him.',
      },
      {
        text: '“Who stands in for her, and how do I reach that person today?”',
        why: 'There is nearly always someone, and with a name you can move on.',
      },
    ],
  },
];
