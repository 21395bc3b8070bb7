import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** English questions about the five habits, part 2. */
export const habits2En: readonly QuizText[] = [
  {
    id: 'habits-avoids-why-3',
    situation:
      'Koen Wouters, a joiner, always pays on time. Now three invoices are open, €5,060 in total. What do you ask?',
    replies: [
      {
        text: '“You always pay promptly. Why not any more?”',
        why: 'The run-up is good, but the why turns it into an interrogation.',
      },
      {
        text: '“You always pay promptly, and now three are open. What is going on?”',
        why: 'You name what stands out and let him tell it himself.',
      },
      {
        text: '“Three are open. I suspect that you’ve simply forgotten them, is that possible?”',
        why: 'You fill in the answer, and the real cause stays under the table.',
      },
    ],
  },
  {
    id: 'habits-keeps-fault-out-1',
    situation:
      'Rose grower De Wit has been a customer for twelve years and suddenly doesn’t pay: €7,300, fifty days old. You open the call. What do you ask after stating the purpose?',
    replies: [
      {
        text: '“What is happening on your side with this invoice?”',
        why: 'The question is open, and anything can be the answer: money, a complaint or something else.',
      },
      {
        text: '“Did something go wrong at our end?”',
        why: 'You offer a mistake by your own company, and that is a fine reason to wait.',
      },
      {
        text: '“Are you perhaps unhappy with us? Because in that case I’d very much like to know.”',
        why: 'It sounds caring, but you put a complaint in her mouth.',
      },
    ],
  },
  {
    id: 'habits-keeps-fault-out-2',
    situation:
      'You call physiotherapist Kok about €845. You e-mailed three reminders and never heard anything. How do you put it?',
    replies: [
      {
        text: '“Perhaps our e-mails didn’t arrive.”',
        why: 'You hand him the excuse and the evidence with it.',
      },
      {
        text: '“We sent you messages about the €845 on 2, 9 and 16 May.”',
        why: 'You name what happened and leave the reason to him.',
      },
      {
        text: '“Could it be that we have the wrong e-mail address for you? Then it’s our slip.”',
        why: 'You take the blame before any mistake has shown.',
      },
    ],
  },
  {
    id: 'habits-keeps-fault-out-3',
    situation:
      'You know that your invoices were messy in March. You call vet Mulder about an April invoice of €1,310, which is correct. What do you do?',
    replies: [
      {
        text: 'You apologise for the mess in March first, so that he listens to you kindly.',
        why: 'He had not raised it, and now he doubts April as well.',
      },
      {
        text: 'You ask whether his invoices have been right lately, as you want to know where you stand.',
        why: 'You send him looking for a mistake, and paying waits until he is done.',
      },
      {
        text: 'You name the April invoice and don’t bring up March.',
        why: 'This invoice is correct, and a mistake from March belongs in another conversation.',
      },
    ],
  },
  {
    id: 'habits-concrete-1',
    situation:
      'Romy, a student, bought a scooter and has €450 left to pay. “I’ll pay when my holiday allowance comes in.”',
    replies: [
      {
        text: '“On which day will that be in your account?”',
        why: 'You turn an event into a day that you can write down.',
      },
      {
        text: '“In May then. I’ll put you on the list.”',
        why: 'May is a whole month, and you still have no day.',
      },
      {
        text: '“Great, then I needn’t chase you. Do enjoy some of that money too!”',
        why: 'Without a day nobody knows when it is late.',
      },
    ],
  },
  {
    id: 'habits-concrete-2',
    situation: 'Contractor Post wants to pay “half now and the rest a bit later” of his €9,600.',
    replies: [
      {
        text: '“That’s a good start. Once half is in, we’ll talk about what comes next.”',
        why: 'You settle one half and put off the difficult half.',
      },
      {
        text: '“So €4,800 today. Which day shall I note for the other €4,800?”',
        why: 'Both halves get an amount and a day.',
      },
      {
        text: '“Fine, half now and the rest a bit later.”',
        why: 'You write down something that you can never hold him to.',
      },
      {
        text: '“Agreed, as long as “later” doesn’t mean half a year, like last time.”',
        why: 'The jab costs goodwill, and you still don’t have the day.',
      },
    ],
  },
  {
    id: 'habits-concrete-3',
    situation: 'It is Wednesday. Ms Idrissi says: “I’ll pay the €1,180 next Friday.” What do you do?',
    replies: [
      {
        text: '“Agreed, next Friday. I’m putting it in my diary right away.”',
        why: 'You don’t know which Friday she means, and you may call a week too early.',
      },
      {
        text: 'You note the day after tomorrow, because that suits you best.',
        why: 'If she means the week after, someone will call about an agreement that never was.',
      },
      {
        text: '“The day after tomorrow then, or Friday the 19th?”',
        why: '“Next Friday” doesn’t mean the same to everyone, so you let her pick the date.',
      },
    ],
  },
  {
    id: 'habits-concrete-4',
    situation:
      'A customer has promised €2,050 for the 14th. You hang up, and your next call is waiting. What do you do first?',
    replies: [
      {
        text: 'You carry on calling, because you’re in the rhythm. At the end of the day you update everything.',
        why: 'After twelve calls you no longer know who named which day.',
      },
      {
        text: 'You record amount and day and plan the check for the 14th.',
        why: 'What isn’t recorded is forgotten, and on the 14th you won’t know what to look for.',
      },
      {
        text: 'You note “will pay”, so that colleagues know too.',
        why: 'Without an amount and a day it is of no use to any colleague.',
      },
    ],
  },
  {
    id: 'habits-listens-5',
    situation:
      'You asked wine merchant Claudel: “On which day will you pay the €2,170?” You hear paper rustling and nothing else.',
    replies: [
      {
        text: 'You let him search and only speak again when he names a day.',
        why: 'He is working on your question, and every word from you takes him out of it.',
      },
      {
        text: '“Or else the end of the month, if that’s easier?”',
        why: 'You give away weeks on a question he was just about to answer.',
      },
      {
        text: '“You can think it over too, you know. Shall I call you again next week?”',
        why: 'You take your own question off the table before the answer is there.',
      },
    ],
  },
];
