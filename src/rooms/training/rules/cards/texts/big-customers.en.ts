import type { CardText } from '#rooms/training/rules/cards/card.ts';

/** English cards about big customers. */
export const bigCustomersEn: readonly CardText[] = [
  {
    id: 'big-customers-find-the-run',
    front: 'What is the first thing you ask the payables department of a big customer?',
    back: '"On which day is the next payment run, and until when can an invoice still get into it?"',
    why: 'Those two days decide everything. Miss the cut-off and you wait a whole round.',
  },
  {
    id: 'big-customers-on-the-list',
    front: '"Your invoice is booked." Is that enough?',
    back: 'No. "Good. Is it released as well, and is it on the list of the 15th?"',
    why: 'Booked, approved and put ready are three different things.',
  },
  {
    id: 'big-customers-order-number-missing',
    front: '"Without an order number we cannot do anything."',
    back: '"We will fix that now. Who at your end gives the number? Then it is on the invoice today."',
    why: 'Get it yourself from the one who ordered. That is faster than waiting.',
  },
  {
    id: 'big-customers-ask-for-a-name',
    front: 'You are on a general number and hear: "I will pass it on." What do you say?',
    back: '"Thank you. To whom do you pass it on, and on which number do I reach her?"',
    why: 'A department promises nothing, a person does.',
  },
  {
    id: 'big-customers-call-before-due',
    front: 'A big customer pays ten days late every time. What can you do differently?',
    back: 'Call five days before the due date: "Is invoice 5102 ready for your run?"',
    why: 'What is missing beforehand can still be solved in time.',
  },
  {
    id: 'big-customers-statement-of-open-items',
    front: 'Fourteen invoices are open at one customer. How do you start?',
    back: 'Mail a list first, then call and go through it together: ready, something missing, not agreed.',
    why: 'Loose questions get lost. A list brings order and shows that you prepared.',
  },
  {
    id: 'big-customers-biggest-first',
    front: 'Of fourteen invoices only one can go today. Which do you ask for?',
    back: 'The biggest one that is late and that nobody has a complaint about.',
    why: 'It brings the most money and nobody can say no to it.',
  },
  {
    id: 'big-customers-one-disputed',
    front: '"There is one mistake in it, so everything is on hold."',
    back: '"I will sort out that one. Do you pay the other thirteen in Thursday’s run?"',
    why: 'One complaint stops one invoice, not the rest.',
  },
  {
    id: 'big-customers-ninety-days',
    front: '"Our policy is ninety days." The order says thirty.',
    back: '"The order of 4 February says thirty days. Who at your end can put that beside your policy?"',
    why: 'Point to what both agreed. A policy of one side is no agreement.',
  },
  {
    id: 'big-customers-trade-with-the-next-order',
    front: 'A big customer wants a rush order. € 8,000 is late.',
    back: '"I am happy to arrange the rush. Then the € 8,000 goes today and your order tomorrow."',
    why: 'Both of you get something. That is a trade, not a threat.',
  },
  {
    id: 'big-customers-up-the-ladder',
    front: 'The employee may not decide anything. How do you get higher without a quarrel?',
    back: '"You did what you could. Who can release this, and will you put me through?"',
    why: 'Thank who helps you. You need them again tomorrow.',
  },
  {
    id: 'big-customers-own-sales-colleague',
    front: 'Whom do you call in your own company before you call a big customer?',
    back: 'The account manager: "Is there anything with this customer that I should know?"',
    why: 'You call once with everything, and nobody is surprised.',
  },
  {
    id: 'big-customers-portal-status',
    front: '"Just look in the portal." It says: in progress.',
    back: '"It says: in progress since 3 May. Who has it, and what does that person miss?"',
    why: 'A portal shows where it hangs, not how it comes loose.',
  },
  {
    id: 'big-customers-peppol-belgium',
    front: 'Belgian company: "Your pdf no longer counts, I want it by Peppol."',
    back: '"You get it by Peppol today. On which day do you pay it then?"',
    why: 'Since 1 January 2026 invoices between Belgian companies go by Peppol.',
  },
  {
    id: 'big-customers-summary-by-mail',
    front: 'You spoke to a big customer about eight invoices. What do you send within the hour?',
    back: 'A mail with for each invoice: number, amount, day of the run, and who does what.',
    why: 'The one you spoke to can forward it in their own house.',
  },
  {
    id: 'big-customers-invoice-fit-for-them',
    front: 'What do you ask once, to have all later invoices paid on time?',
    back: '"What does an invoice need at your end to pass without questions?"',
    why: 'Order number, department, right address: one question saves a year of calls.',
  },
  {
    id: 'big-customers-same-person-each-time',
    front: 'What is the use of noting that Ms Aydin is off on Fridays and likes a mail first?',
    back: 'You will call her again. So not on Friday, and you mail the list an hour before.',
    why: 'At a big customer one person is your way in. Note only what helps your work.',
  },
  {
    id: 'big-customers-run-missed',
    front: '"Sorry, it just missed the run. Next one in four weeks."',
    back: '"A pity. Who at your end can make a separate payment? What does that person need from me?"',
    why: 'Nearly every company can pay outside the run, if somebody asks.',
  },
];
