import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** English questions about the five habits, part 1. */
export const habits1En: readonly QuizText[] = [
  {
    id: 'habits-listens-1',
    situation:
      'You tell plasterer Bakir: “Invoice 3381 for €1,430 was due on 1 June and is still open.” There are four seconds of silence.',
    replies: [
      {
        text: 'You wait calmly until he says something himself.',
        why: 'His own answer comes in the silence, and that is worth more than yours.',
      },
      {
        text: '“Or has that invoice perhaps got lost among your papers?”',
        why: 'You fill the silence with a reason to which he easily says “yes”.',
      },
      {
        text: '“Are you still there? I can call another time if this isn’t convenient, you know.”',
        why: 'You give him a way out before he has had to say anything.',
      },
    ],
  },
  {
    id: 'habits-listens-2',
    situation:
      'Van Es bookshop tells you at length about their move. After one sentence you already know what happened to the €710.',
    replies: [
      {
        text: '“Yes, but let’s go back to the invoice.”',
        why: 'You cut her short, and then she won’t want to help you either.',
      },
      {
        text: '“Tell me about it! When we moved last year I lost all my post for weeks.”',
        why: 'Now it is about you, and she has lost her story.',
      },
      {
        text: 'You let her finish, sum it up in one sentence and then ask for a day.',
        why: 'Someone who has had her say can listen afterwards.',
      },
    ],
  },
  {
    id: 'habits-listens-3',
    situation: 'Mr Tóth runs a small haulage company. He says: “Look, the thing is…” and then nothing more.',
    replies: [
      {
        text: '“You must have been busy?”',
        why: 'You guess, and he takes over your answer because that is easier.',
      },
      {
        text: '“Let me help you: is it a matter of money, or is it with the bookkeeper?”',
        why: 'With two choices of yours you no longer hear the third one, the real one.',
      },
      {
        text: 'You say nothing and give him time.',
        why: 'He is about to name the cause, and all you need to do is wait.',
      },
      {
        text: '“Do go ahead, you’re certainly not the only customer who pays late.”',
        why: 'Well meant, but you break off his sentence and tell him at once that late is normal.',
      },
    ],
  },
  {
    id: 'habits-listens-4',
    situation: 'The owner of a furniture shop sighs: “It’s a mess here since Karin left.” €2,890 is open.',
    replies: [
      {
        text: '“That’s unfortunate, but of course we can’t keep waiting for our money because of that.”',
        why: 'You hear it, but you do nothing with it.',
      },
      {
        text: '“That doesn’t sound easy. What did Karin do that is now left undone?”',
        why: 'You respond to what she says and so find the spot where the invoice is stuck.',
      },
      {
        text: '“Oh yes, staff. Have you found anyone new?”',
        why: 'Pleasant, but you drift away from the invoice and still know nothing.',
      },
    ],
  },
  {
    id: 'habits-avoids-must-1',
    situation: 'You want Van Beek driving school to pay the €560 today. Which sentence do you use?',
    replies: [
      {
        text: '“You have to transfer that €560 today.”',
        why: 'At “have to” people dig in their heels, even when you are right.',
      },
      {
        text: '“I’m asking you to transfer that €560 today.”',
        why: 'You ask the same thing, but the customer keeps the choice and so his good mood too.',
      },
      {
        text: '“You are obliged to settle this invoice now, because the terms say so.”',
        why: 'This is the same “have to” in a neat suit.',
      },
    ],
  },
  {
    id: 'habits-avoids-must-2',
    situation: 'Ms Aydin of the sewing workshop asks: “What do I have to do now to sort this out?” It concerns €390.',
    replies: [
      {
        text: '“You just have to log in to your bank.”',
        why: 'She used the words first, but from your mouth it becomes an order.',
      },
      {
        text: '“You are required to remit the sum to our account, quoting the reference.”',
        why: 'That is how a letter talks, and she is on the phone with you.',
      },
      {
        text: '“A payment link is quickest. To which number shall I send it?”',
        why: 'You make it easy and help her a step further at once.',
      },
    ],
  },
  {
    id: 'habits-avoids-must-3',
    situation:
      'Joke Maes runs a chip shop in Hasselt and wants to pay, but can’t find her invoice of €415. You want her to have it at hand.',
    replies: [
      {
        text: '“I’m e-mailing it to you now. If you read along in a moment, we can go through it together.”',
        why: 'You take over the work and invite her to join in.',
      },
      {
        text: '“Then you must go and find that invoice first.”',
        why: 'You give an order to someone who is just willing to help.',
      },
      {
        text: '“You should have kept that invoice, but all right. I’ll see if I can make another one.”',
        why: '“Should have” is a reproach, and someone who is reproached is less willing to help.',
      },
    ],
  },
  {
    id: 'habits-avoids-must-4',
    situation: 'Dentist Visser says: “And who says it has to be this week?” It concerns €2,240, forty days overdue.',
    replies: [
      {
        text: '“I’m asking you, because this week we pay our own suppliers.”',
        why: 'You say what you ask for and give a business reason.',
      },
      {
        text: '“The law says so, doctor. Whoever gets an invoice has to pay it in time.”',
        why: 'You win the argument and lose the goodwill.',
      },
      {
        text: '“My boss does, he wants to see my list empty.”',
        why: 'Your list isn’t his problem, and now you are only a messenger.',
      },
    ],
  },
  {
    id: 'habits-avoids-why-1',
    situation: 'Cleaning company Fris promised €1,690 for last Friday. Nothing came. How do you bring it up?',
    replies: [
      {
        text: '“Why didn’t you pay on Friday?”',
        why: '“Why” gets you a defence instead of the cause.',
      },
      {
        text: '“I really don’t see why you don’t just call then. It isn’t that hard, is it?”',
        why: 'Wrapped up it is still a why, with a reproach on top.',
      },
      {
        text: '“We agreed on Friday. What came up?”',
        why: 'You name the fact and ask openly, without judging.',
      },
    ],
  },
  {
    id: 'habits-avoids-why-2',
    situation:
      'Caterer Lin doesn’t want to pay in one go. You proposed €2,000 on the 15th. All she says is: “No, I won’t do that.”',
    replies: [
      {
        text: '“What makes the 15th difficult for you?”',
        why: 'You ask about the obstacle, and then you can solve it together.',
      },
      {
        text: '“Why not?”',
        why: 'Short and understandable, but now she will explain why she is right.',
      },
      {
        text: '“How come? Your business is doing well, so surely you can spare that amount.”',
        why: '“How come” is a why with a verdict, and you look in her purse as well.',
      },
      {
        text: '“Then I’m out of ideas too. Just tell me yourself what you will do.”',
        why: 'You let go of the lead without knowing anything about the obstacle.',
      },
    ],
  },
];
