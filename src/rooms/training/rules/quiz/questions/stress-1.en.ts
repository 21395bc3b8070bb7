import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** English questions about people under stress, part 1. */
export const stress1En: readonly QuizText[] = [
  {
    id: 'stress-shame-1',
    situation:
      'Ms Lint runs a riding school and says softly: “I’m so ashamed, I haven’t opened the post for weeks.” €1,720 is open.',
    replies: [
      {
        text: '“You do have to open that post, you know. It only gets worse if you leave it.”',
        why: 'She knows that too, and this advice makes her dare even less.',
      },
      {
        text: '“I’m glad you told me. You’re not alone in this. What would help now?”',
        why: 'You take away the shame and look for one step.',
      },
      {
        text: '“Take it easy, it isn’t that bad. It’s only a bill of €1,720.”',
        why: 'To you it is a bill, to her it is a mountain, and you talk it away.',
      },
    ],
  },
  {
    id: 'stress-shame-2',
    situation:
      'A self-employed hairdresser in Genk says: “I’m forty, and I can’t pay my bills.” €980 is open. What do you say?',
    replies: [
      {
        text: '“That’s not nice to have to say. What happened this month?”',
        why: 'You acknowledge it briefly and then ask on openly.',
      },
      {
        text: '“Many people have that. Keep track of your spending for a month, and you’ll see where it goes.”',
        why: 'You make it a case and give a lesson.',
      },
      {
        text: '“Money is only money. When do you think you can transfer the €980?”',
        why: 'You jump from his feeling to your date, and he drops out.',
      },
    ],
  },
  {
    id: 'stress-one-at-a-time-1',
    situation:
      'Mr Faber is crying. He has just told you that he no longer works because of illness. It concerns €560. How do you speak now?',
    replies: [
      {
        text: '“Take your time. I’m still here. What helps you right now?”',
        why: 'You speak in short sentences and ask one question.',
      },
      {
        text: '“What do you have, since when, and what is your income now? Then we’ll make a plan together.”',
        why: 'Someone who is crying can’t hold three questions at once.',
      },
      {
        text: '“Get well soon. I’ll send you a form to fill in your income and expenses.”',
        why: 'A form is too much now, and he is on his own.',
      },
      {
        text: '“I’ll call you again tomorrow then, because there’s no point today.”',
        why: 'You leave him behind without knowing how it goes on.',
      },
    ],
  },
  {
    id: 'stress-one-at-a-time-2',
    situation:
      'Ms Popov talks in a muddle about her job, her daughter and her car. She owes you €410 in rent. What do you do?',
    replies: [
      {
        text: 'You ask her to write everything down and call back on Monday.',
        why: 'That is exactly what she can’t do now.',
      },
      {
        text: 'You ask which of those three things really have to do with the rent.',
        why: 'You ask her to sort it out while her head is already too full.',
      },
      {
        text: 'You listen for a while and then say: we’ll do one thing at a time, first the rent.',
        why: 'Someone under stress thinks more clearly with a short list that you make.',
      },
    ],
  },
  {
    id: 'stress-no-costs-1',
    situation:
      'Ms Akkerman tells you that her husband has just died. €3,150 is open in his name. You also see €40 in costs. What do you say first?',
    replies: [
      {
        text: '“My condolences. We can talk about the €40 in costs later, all right?”',
        why: 'Even the word costs is too early now.',
      },
      {
        text: '“That’s very sad. Can you tell me who handles the estate? I’ll note it right away.”',
        why: 'So soon after the news it sounds as if only the money counts.',
      },
      {
        text: '“My condolences. We needn’t settle this today. Who is helping you with it?”',
        why: 'The person first, and no hurry weighs more than this.',
      },
    ],
  },
  {
    id: 'stress-no-costs-2',
    situation: 'Ms Bergman’s husband lost his job. She can “spare €30 perhaps” of her €640. What do you say?',
    replies: [
      {
        text: '“Then €30 it is. Which day of the month suits you best for that?”',
        why: 'Small, doable and without costs on top, and that gives her room to breathe.',
      },
      {
        text: '“With €30 the costs grow faster than you pay. Couldn’t you make it €60?”',
        why: 'You chase her into an amount she doesn’t have.',
      },
      {
        text: '“That’s very little, but okay. We’ll never get there like this, of course.”',
        why: 'She offered what she could, and gets a slap in return.',
      },
    ],
  },
  {
    id: 'stress-aggression-1',
    situation:
      'Garage owner Marco shouts: “You’re a filthy bloodsucker! I know where you people are!” You are startled. What do you say?',
    replies: [
      {
        text: '“You’re no saint yourself. Your previous supplier had enough of you too.”',
        why: 'You hit back, and then the call is about nothing any more.',
      },
      {
        text: '“I’m staying calm and glad to help you, but not if you threaten me. How do you want to go on?”',
        why: 'You name the limit and give him a way back.',
      },
      {
        text: 'You say nothing more and wait until he finishes, because you can’t stand up to shouting.',
        why: 'Without a limit the threats simply go on, and you sit through it.',
      },
    ],
  },
  {
    id: 'stress-aggression-2',
    situation: 'Mr Vrolijk keeps swearing, even after you have named a limit. What do you do?',
    replies: [
      {
        text: 'You hang up without a word, because a grown man can behave himself.',
        why: 'He doesn’t know when you’ll call now and has more reason to swear.',
      },
      {
        text: 'You go on talking kindly until he’s done, however long it takes.',
        why: 'Whoever lets every limit go has none.',
      },
      {
        text: '“I’m ending this call now. I’ll call you tomorrow at ten, if we can talk calmly.”',
        why: 'You end without punishing and leave a door open.',
      },
    ],
  },
  {
    id: 'stress-vulnerable-1',
    situation:
      'Mr Tas (a private person) says: “I have debts with eight companies and don’t sleep any more.” He owes you €290. What do you say?',
    replies: [
      {
        text: '“Awkward, but of those eight you owe us least. So start with us.”',
        why: 'You ask him to put you first in a row he can’t cope with.',
      },
      {
        text: '“Eight at once is too much for one person. Do you know Geldfit, 0800-8115? It is free.”',
        why: 'You see the whole picture and point the way to help.',
      },
      {
        text: '“Let’s make it €25 a month, so that at least you’re settled with us.”',
        why: 'Kindly meant, but a separate arrangement with one of the eight solves nothing.',
      },
    ],
  },
];
