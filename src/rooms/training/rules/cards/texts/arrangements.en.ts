import type { CardText } from '#rooms/training/rules/cards/card.ts';

/** English cards about arrangements. */
export const arrangementsEn: readonly CardText[] = [
  {
    id: 'arrangements-all-then-half-then-parts',
    front: 'In which order do you ask for payment?',
    back: 'All today, then half today and the rest with a day, and only then instalments.',
    why: 'Who starts with instalments never gets the whole.',
  },
  {
    id: 'arrangements-first-part-today',
    front: '"Can I pay in instalments?"',
    back: '"I am happy to look at that. Which part can you do today?"',
    why: 'The first part today shows that the rest will come too.',
  },
  {
    id: 'arrangements-what-is-left-over',
    front: 'How do you find an amount that the customer can really pay?',
    back: '"What is left each month when rent, energy and food are paid?"',
    why: 'Too high an amount breaks in the second month.',
  },
  {
    id: 'arrangements-day-after-pay',
    front: 'On which day of the month do you plan an instalment?',
    back: 'The day after wages or benefit come in. Ask: "On which day does your money come in?"',
    why: 'On the day there is money, people pay what is ready.',
  },
  {
    id: 'arrangements-fifty-a-month',
    front: '"I will do fifty a month." € 1,800 is open. What do you work out aloud?',
    back: '"Then it takes three years. With € 150 it is done in one. What can you manage?"',
    why: 'Calculate aloud and name your own proposal. Then it is about numbers.',
  },
  {
    id: 'arrangements-something-back',
    front: 'The customer asks for more time. What do you ask in return? Name three things.',
    back: 'A part now, an invoice that is not late yet as well, or direct debit for the rest.',
    why: 'Time is worth money. Trade it.',
  },
  {
    id: 'arrangements-a-for-b',
    front: 'Invoice A is late and may wait. What do you trade with invoice B, due in ten days?',
    back: '"A may be paid on the 30th, if you pay B along with it."',
    why: 'You give days on one and win days on the other.',
  },
  {
    id: 'arrangements-too-long',
    front: '"In three months I can pay everything." What do you say?',
    back: '"Three months is too long for us. Which part can be done this month, and which on 1 May?"',
    why: 'Pull the day forward with steps instead of pressure.',
  },
  {
    id: 'arrangements-our-need',
    front: 'The customer offers six weeks. Which argument brings the day forward?',
    back: '"We pay wages on the 24th. That is why I need it before that day."',
    why: 'A reason with a date works better than a bit sooner please.',
  },
  {
    id: 'arrangements-in-writing',
    front: 'The arrangement stands. What do you put in the confirmation?',
    back: 'Each part with amount and day, how it is paid, the invoices, and whom to call if it does not work.',
    why: 'Everybody reads the same, also in three months.',
  },
  {
    id: 'arrangements-first-miss',
    front: 'What do you agree now in case an instalment fails once?',
    back: '"If it does not work one time, call before that day. Then we look for something together."',
    why: 'Who may call, calls. Who is afraid stays silent.',
  },
  {
    id: 'arrangements-missed-instalment',
    front: 'The second instalment did not come. What is your first question?',
    back: '"I did not see the € 150 of the 1st. What happened?"',
    why: 'Name the fact and ask openly. Then you know whether the arrangement still fits.',
  },
  {
    id: 'arrangements-second-arrangement',
    front: 'The last arrangement was broken twice already. Do you make a third?',
    back: 'Only if something differs: a part today, another day, or direct debit.',
    why: 'The same arrangement gives the same result.',
  },
  {
    id: 'arrangements-everything-owed',
    front: 'Before you make an arrangement: what else do you ask?',
    back: '"Are there more bills that you cannot pay now?"',
    why: 'With debts everywhere your arrangement only helps if everything is looked at.',
  },
  {
    id: 'arrangements-current-invoices',
    front: 'With an arrangement for old invoices: what always goes with it?',
    back: '"And whatever is new, you pay on time." Record that too.',
    why: 'Otherwise the customer pays off the old with the new.',
  },
  {
    id: 'arrangements-flemish-instalments',
    front: 'Flemish customer: "Kan dat in drie schijven?"',
    back: 'Schijven are instalments. "Three is possible. The first € 200 today, and then on which two days?"',
    why: 'A word you know, you need not ask about.',
  },
  {
    id: 'arrangements-limit-of-mine',
    front: 'The customer asks for more time than you may give. What do you say?',
    back: '"I can go to 1 June myself. For later I ask, and I call you today at four."',
    why: 'Say what you can do and when there is an answer.',
  },
  {
    id: 'arrangements-slow-yes',
    front: 'You still have room to give. Do you give it at once?',
    back: 'No. Think audibly, give a small piece, and ask something in return.',
    why: 'What comes fast feels too little. What you think through feels like a good deal.',
  },
];
