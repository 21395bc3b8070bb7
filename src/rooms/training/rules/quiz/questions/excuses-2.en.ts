import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** English questions about the nine excuses, part 2. */
export const excuses2En: readonly QuizText[] = [
  {
    id: 'excuses-person-absent-2',
    situation: 'Roofer Koster says: “It’s all with the bookkeeper, he’ll sort it out.” €2,420 is open.',
    replies: [
      {
        text: '“Then I’ll call him, so you’re not stuck in the middle. What is his number?”',
        why: 'What he owes you discuss with the customer, and a bookkeeper without an order won’t pay.',
      },
      {
        text: '“What does he still need, and on which day will you release the payment?”',
        why: 'The bookkeeper books, but Koster decides, so the question stays with him.',
      },
      {
        text: '“If it’s with the bookkeeper, it’s in good hands. I’ll see the payment come in.”',
        why: 'In good hands is not the same as on a day.',
      },
    ],
  },
  {
    id: 'excuses-approval-pending-1',
    situation: 'Flexx temp agency: “The invoice of €5,300 still needs to be approved.”',
    replies: [
      {
        text: '“Will you let me know when it’s through?”',
        why: 'You wait, and nobody there has a reason to hurry.',
      },
      {
        text: '“Who is it with, and what does that person still need?”',
        why: 'You bring out the obstacle and may be able to remove it yourself.',
      },
      {
        text: '“Is he perhaps not happy with it? Is something wrong with the hours we billed?”',
        why: 'You ask for a discussion about the hours yourself.',
      },
      {
        text: '“Approval could have been done within thirty days. Now I just want to see the payment.”',
        why: 'Without approval the other can’t pay, however much you want to see it.',
      },
    ],
  },
  {
    id: 'excuses-approval-pending-2',
    situation:
      'At care home De Linde the invoice of €8,150 waits for the signature of the location manager. You got her name: Ms Sahin. What do you do?',
    replies: [
      {
        text: 'You ask to be put through to Ms Sahin, or else call back at a fixed time.',
        why: 'You take the step yourself to the person who signs.',
      },
      {
        text: 'You e-mail Ms Sahin the invoice and let the case rest for two weeks.',
        why: 'An e-mail among a hundred others speeds up nothing.',
      },
      {
        text: 'You ask the office to tell her that it is taking too long.',
        why: 'You leave your question with someone who has no say in it.',
      },
    ],
  },
  {
    id: 'excuses-already-paid-1',
    situation: 'Mr Vermeer of the ice-cream parlour: “I paid that €690 ages ago.” You see nothing on the account.',
    replies: [
      {
        text: '“That can’t be, nothing came in here.”',
        why: 'You have no proof that he is wrong, only an empty line.',
      },
      {
        text: '“Oh, I beg your pardon. I’ll take you off the list and you won’t hear from us again.”',
        why: 'Without a day and an account you don’t know if it is true.',
      },
      {
        text: '“Good, then let’s find it together. On which day did you pay, and to which account?”',
        why: 'You believe him and ask exactly what you need for the search.',
      },
    ],
  },
  {
    id: 'excuses-already-paid-2',
    situation:
      'Caterer Sofie says: “I already transferred €1,000 to you last week.” €1,480 was open. You find the €1,000. What do you say?',
    replies: [
      {
        text: '“Right, but that wasn’t the full amount. You do know that €1,480 was open?”',
        why: 'She paid most of it, and gets told off for the rest.',
      },
      {
        text: '“That’s right, thank you, it has come in. When will you transfer the last €480?”',
        why: 'You confirm what she did and then ask for the rest.',
      },
      {
        text: '“Ah yes, I can see it. Then it’s all right.”',
        why: '€480 is still open and you now say nothing about it.',
      },
    ],
  },
  {
    id: 'excuses-agreement-with-colleague-1',
    situation:
      'Prinsen Cars: “I agreed with a colleague of yours that I have until August.” It concerns €3,770. There is nothing in the file.',
    replies: [
      {
        text: '“That isn’t here anywhere, so it wasn’t agreed either. I’m counting on this week.”',
        why: 'Colleagues sometimes forget to note things as well.',
      },
      {
        text: '“Who did you speak to, and what exactly was agreed? I’ll find out today.”',
        why: 'You take it seriously and gather what you need to check it.',
      },
      {
        text: '“If that was agreed, then of course it stands. Until August then!”',
        why: 'You give away weeks on the customer’s word, without checking.',
      },
    ],
  },
  {
    id: 'excuses-agreement-with-colleague-2',
    situation:
      'Sanne of café Kroon says: “Your sales rep said that I only pay once the tap works.” Your file mentions his visit, but not the agreement. It concerns €2,300.',
    replies: [
      {
        text: '“Those sales people promise all sorts of things. You really can’t rely on that.”',
        why: 'You show up a colleague, and the customer no longer trusts either of you.',
      },
      {
        text: '“That isn’t up to him. Only what the invoice says counts, and that is thirty days.”',
        why: 'You may be right, but the broken tap is left lying.',
      },
      {
        text: '“I’ll ask him today and call you at four. How is the tap working now?”',
        why: 'You promise something with a time and check for a complaint underneath.',
      },
    ],
  },
  {
    id: 'excuses-system-1',
    situation: 'Shoe repairer Ramos: “My banking app is down, I can’t transfer anything.” It concerns €265.',
    replies: [
      {
        text: '“Annoying. Which other way do you have today: the computer, or the bank itself?”',
        why: 'There is nearly always a second way, and you let him choose it.',
      },
      {
        text: '“Yes, those apps nowadays. Just transfer it when it works again.”',
        why: 'You turn an hour’s failure into a delay without an end.',
      },
      {
        text: '“I hear that quite often, and always just when payment is due. Funny, isn’t it?”',
        why: 'You call it a pretext, and if it’s true, you have lost him.',
      },
    ],
  },
  {
    id: 'excuses-system-2',
    situation:
      'The office of sports club Sparta: “We’ve switched to new software, nothing is going out yet.” €1,155 is open.',
    replies: [
      {
        text: '“It went all wrong with us too at the time. Good luck, I’ll get back to you next month.”',
        why: 'You sympathise so much that your question disappears.',
      },
      {
        text: '“Surely a payment can just be made by hand? That’s two minutes’ work at most.”',
        why: 'The question is a reproach, and the other will explain that it can’t be done.',
      },
      {
        text: '“You could have arranged that in advance, couldn’t you? Other clubs give notice.”',
        why: 'It doesn’t change the past, but it does change the mood.',
      },
      {
        text: '“That’s quite a job. On which day does the first payment go out, and are we in it?”',
        why: 'You ask for the day and for a place on the list.',
      },
    ],
  },
];
