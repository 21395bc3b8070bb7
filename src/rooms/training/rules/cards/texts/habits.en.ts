import type { CardText } from '#rooms/training/rules/cards/card.ts';

/** English cards about the five habits. */
export const habitsEn: readonly CardText[] = [
  {
    id: 'habits-let-them-finish',
    front: 'The customer has been talking for a minute. You have long known what to say.',
    back: 'Wait until the sentence is finished, count to two, and answer the last thing they said.',
    why: 'People often say what really matters in their last sentence.',
  },
  {
    id: 'habits-after-the-purpose',
    front: 'You named invoice, amount and date. What do you do now?',
    back: 'Nothing. Keep quiet until the customer speaks, even if it takes three seconds.',
    why: 'The silence asks for you. Who fills it talks their own question away.',
  },
  {
    id: 'habits-silence-feels-long',
    front: 'The silence feels long and you get nervous. What helps?',
    back: 'Breathe out, look at your note with the amount and count slowly to four.',
    why: 'It feels long to you; the customer is thinking.',
  },
  {
    id: 'habits-repeat-their-words',
    front: 'How do you show that you listen, without interrupting?',
    back: 'Repeat two or three of the customer’s words: "Gone bankrupt…" and be silent again.',
    why: 'People who hear their own words go on talking.',
  },
  {
    id: 'habits-instead-of-must',
    front: 'You want to say: "You must pay this week." Say it without must.',
    back: '"I ask you to transfer the € 310 before Friday."',
    why: 'Must calls up resistance. Asking with a day in it is just as clear.',
  },
  {
    id: 'habits-you-should-have',
    front: '"You should have called earlier." What do you say instead?',
    back: '"Good that I have you on the line now. What can we arrange today?"',
    why: 'You cannot agree on yesterday, only on today.',
  },
  {
    id: 'habits-we-must-is-fine',
    front: 'Which one is fine: "you must call me" or "we must pay for our stock"?',
    back: '"We must pay for our stock." Must about yourself explains; must about the customer pushes.',
    why: 'It is not the word, it is who has to.',
  },
  {
    id: 'habits-instead-of-why',
    front: 'You want to ask: "Why have you not paid?" Ask it without why.',
    back: '"What keeps the invoice open?"',
    why: 'Why sounds like blame. What asks the same without a pointing finger.',
  },
  {
    id: 'habits-how-come',
    front: 'Last week’s promise was not kept. Which question do you ask?',
    back: '"What came in between on Friday?"',
    why: 'You ask about the event, not about blame. That brings out the real cause.',
  },
  {
    id: 'habits-five-open-words',
    front: 'With which words does an open question begin?',
    back: 'What, which, when, how, who and where. Leave why at home.',
    why: 'Nobody can answer an open question with just yes or no.',
  },
  {
    id: 'habits-one-question',
    front: 'You ask three questions in one breath: what, when and how much. What happens?',
    back: 'The customer picks the easiest. Ask one and be silent.',
    why: 'Three questions get one answer.',
  },
  {
    id: 'habits-fault-out',
    front: '"Were you not happy with the delivery?" The customer had said nothing. What do you ask?',
    back: '"How do things stand with the invoice?" and then listen.',
    why: 'Never bring up a fault of your own company. The customer will gladly take it.',
  },
  {
    id: 'habits-our-system',
    front: '"It may also be our system." Do you say so to be kind?',
    back: 'No. Say what you see: "I see € 415 open since 2 April."',
    why: 'Be kind in your tone, not with a fault that is not there.',
  },
  {
    id: 'habits-four-parts',
    front: 'Which four things make an agreement?',
    back: 'Amount, day, way of paying and which invoices.',
    why: 'If one is missing you have an intention, not an agreement.',
  },
  {
    id: 'habits-in-the-agenda',
    front: 'The customer says: "I will pay on Friday." What do you do before and after you hang up?',
    back: 'Repeat amount and day aloud. Then record the promise in the dossier.',
    why: 'What is not recorded is not followed up.',
  },
  {
    id: 'habits-weekday-and-date',
    front: '"Next Friday." How do you make that day certain?',
    back: 'Say day and date together: "So Friday 14 June?"',
    why: 'Next Friday is this week to one person and a week later to another.',
  },
  {
    id: 'habits-smile-before-dialling',
    front: 'What do you do in the ten seconds before you dial?',
    back: 'Sit up, read name and amount aloud, and smile before the first sentence.',
    why: 'A smile can be heard, and your first sentence comes out calmly.',
  },
  {
    id: 'habits-use-the-dossier',
    front: 'Which questions do you never ask?',
    back: 'Questions whose answer is in the dossier, such as "Who did you speak to last time?"',
    why: 'Who is well prepared shows that this customer matters.',
  },
];
