import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** English questions about the five mistakes, part 2. */
export const mistakes2En: readonly QuizText[] = [
  {
    id: 'mistakes-wrong-argument-3',
    situation:
      'Florist Anneke Vos asks: “What’s in it for me to pay that €1,120 now?” She has placed a new order for Mother’s Day.',
    replies: [
      {
        text: '“Then you needn’t be embarrassed when I call.”',
        why: 'Her conscience is her own business, and now she feels belittled.',
      },
      {
        text: '“Then your Mother’s Day order can go out as planned. Shall we say tomorrow?”',
        why: 'You name something that benefits her and tie a day to it.',
      },
      {
        text: '“That’s an odd question. You got the flowers, so it’s only proper that you pay for them.”',
        why: 'You say what is proper instead of what it brings her.',
      },
      {
        text: '“Nothing really, but rules are rules and they apply to everybody.”',
        why: 'You tell her in so many words that there is nothing in it for her.',
      },
    ],
  },
  {
    id: 'mistakes-wrong-argument-4',
    situation:
      'Landscaper Dirk Claes says: “Big companies pay after ninety days, so it’s not that bad, is it?” His invoice of €1,960 is 25 days overdue.',
    replies: [
      {
        text: '“If everyone thought like you, the whole economy would collapse, Mr Claes.”',
        why: 'He is not the whole economy, and a sermon does not make him pay sooner.',
      },
      {
        text: '“We agreed thirty days, and our growers count on our money. Can it be Thursday?”',
        why: 'You stay with what you agreed and explain what it means for you.',
      },
      {
        text: '“True, big companies do that. But you’re not a big company, are you?”',
        why: 'You agree with him and then put him in his place, and both work against you.',
      },
    ],
  },
  {
    id: 'mistakes-settling-for-too-little-1',
    situation: 'Restaurant De Gouden Leeuw owes €4,800. The owner says: “I can do €300 today, is that all right?”',
    replies: [
      {
        text: '“Sure, better than nothing. The rest can come later.”',
        why: 'You let go of €4,500 without a day and without asking anything for it.',
      },
      {
        text: '“I’ll note that €300 for today. What can you add this week?”',
        why: 'You take what is there and ask for more at once.',
      },
      {
        text: '“Fine. Shall we make it €300 every month then, until it is all paid?”',
        why: 'He did not ask for an arrangement, and you give away one of sixteen months.',
      },
    ],
  },
  {
    id: 'mistakes-settling-for-too-little-2',
    situation:
      'Jonker Carpentry has €2,600 open and asks for three more weeks. Another invoice of €900 falls due on the 30th.',
    replies: [
      {
        text: '“Three weeks is fine, as you’ve been a customer for so long. I’ll change it right away.”',
        why: 'A loyal customer deserves attention, but not a delay for nothing.',
      },
      {
        text: '“Three weeks will be difficult. Shall we just make it two then, no strings attached?”',
        why: 'You do haggle, but you ask nothing in return.',
      },
      {
        text: '“That’s possible, if you pay the €900 on the same day. Shall we make it the 24th?”',
        why: 'You give time and get a second invoice in return.',
      },
      {
        text: '“No, we never give extra time. It’s today or it goes to our lawyer.”',
        why: 'You slam the door while there was a trade to be made.',
      },
    ],
  },
  {
    id: 'mistakes-settling-for-too-little-3',
    situation:
      'Wholesaler Yilmaz is willing to pay €6,200 today, “but only with ten per cent off”. Nothing is wrong with the delivery.',
    replies: [
      {
        text: '“The price stands. If you pay today, your new order goes out tomorrow.”',
        why: 'You trade with something that costs you little and is worth something to him.',
      },
      {
        text: '“Ten is too much, but I can live with five.”',
        why: 'He is late, and now gets €310 for it on top.',
      },
      {
        text: '“If that closes this file, it’s fine by me. Then I won’t have to call you again either.”',
        why: 'You sell €620 for your own peace, and next time he will ask again.',
      },
    ],
  },
  {
    id: 'mistakes-settling-for-too-little-4',
    situation: 'It is the 6th. Lammers Printers says about €3,900: “End of the month it’ll be there, okay?”',
    replies: [
      {
        text: '“End of the month is fine. I’ll put the 31st in the diary for you.”',
        why: 'You have a day, but you also gave away three weeks without trying.',
      },
      {
        text: '“No, that’s far too late. Today, or we won’t deliver anything to you any more.”',
        why: 'You threaten before you have asked or explained anything.',
      },
      {
        text: '“We pay our wages on the 10th and counted on this. Can you do Thursday the 9th?”',
        why: 'You explain what you need and bring the day forward.',
      },
    ],
  },
  {
    id: 'mistakes-kicking-after-1',
    situation:
      'Everything is settled with butcher Evers: €1,500, Friday, by bank transfer. He said yes to your summary. How do you close?',
    replies: [
      {
        text: '“Good. If it’s not in by Friday, the file does go straight to the collection agency.”',
        why: 'The agreement is there already, and this parting kick makes him feel like a defaulter.',
      },
      {
        text: '“Nice. Then I just hope that you will really stick to it this time.”',
        why: 'You say that you don’t believe him, so what reason has he left to do his best?',
      },
      {
        text: '“Thank you for the clear agreement, Mr Evers. Have a good day in the shop!”',
        why: 'A friendly end makes it easier for him to keep his word.',
      },
    ],
  },
  {
    id: 'mistakes-kicking-after-2',
    situation: 'Ruiter Taxis broke two agreements. Now there is a new one: €740 on the 18th. How do you end the call?',
    replies: [
      {
        text: '“Good, the 18th then. If something comes up, call me before that day.”',
        why: 'You show trust and give him a way out before things go wrong.',
      },
      {
        text: '“Twice is already once too often. The third time I’m done with this, just so you know.”',
        why: 'What went wrong before belongs in the talk itself, not in the last sentence.',
      },
      {
        text: '“Right, the 18th. I’ll believe it when I see it.”',
        why: 'With distrust you knock down what you have just built.',
      },
    ],
  },
  {
    id: 'mistakes-kicking-after-3',
    situation:
      'You have just agreed with electrician Goossens that he will transfer €2,150 by Wednesday. Then you realise that you did not say that deliveries will stop otherwise. What do you do?',
    replies: [
      {
        text: 'You quickly add it, because he has a right to know where he stands.',
        why: 'Honestly meant, but at this moment the threat is all he will hear.',
      },
      {
        text: 'You close in a friendly way. You only talk about a consequence if the money isn’t there on Wednesday.',
        why: 'There is an agreement, and a consequence that comes now sounds like a threat.',
      },
      {
        text: 'You call back in ten minutes to say it after all, so that there is no misunderstanding.',
        why: 'An extra phone call turns the parting kick into a whole conversation.',
      },
    ],
  },
  {
    id: 'mistakes-kicking-after-4',
    situation:
      'The agreement stands: €1,075 on Monday. Then Ms Prins of the childcare centre asks: “And what if I can’t manage?”',
    replies: [
      {
        text: '“Then we’re done talking and you’ll hear from the bailiff. So make sure you do manage.”',
        why: 'She asked for support and gets a threat, so she won’t call you if it goes wrong.',
      },
      {
        text: '“Oh, then we’ll see.”',
        why: 'You take the day out of your own agreement yourself.',
      },
      {
        text: '“I won’t assume that. I have your word and I hold you to it, whatever happens.”',
        why: 'You don’t listen to her worry, while she is giving you a sign here.',
      },
      {
        text: '“Then you call me before Monday, and together we look for what you can manage.”',
        why: 'She knows what she can do, and the agreement simply stands.',
      },
    ],
  },
];
