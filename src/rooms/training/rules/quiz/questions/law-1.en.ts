import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** English questions about the law in brief, part 1. */
export const law1En: readonly QuizText[] = [
  {
    id: 'law-consumer-costs-1',
    situation:
      'A colleague wants to charge Ms Kuiper (a private person, €412 for a mattress) €60 in costs with the second e-mail. She has had no letter with a final term yet. What do you say?',
    replies: [
      {
        text: '“First the letter with fourteen days and the exact amount. Only then costs.”',
        why: 'A private person first gets fourteen days, free of charge, to pay without costs.',
      },
      {
        text: '“Fine, as long as the e-mail says so clearly. She is late, after all.”',
        why: 'Being late is not enough: without a proper letter there are no costs for a private person.',
      },
      {
        text: '“Make it €40, because you may always charge that minimum right away, to anyone.”',
        why: 'The €40 without a letter applies between businesses, not to private persons.',
      },
    ],
  },
  {
    id: 'law-consumer-costs-2',
    situation:
      'A final letter to a private person says: “Pay within 14 days of the date of this letter, or costs will be added.” What is the matter?',
    replies: [
      {
        text: 'Nothing, because fourteen days is fourteen days. Whether you count from the letter or the letterbox makes no difference to the law.',
        why: 'The day of delivery does make the difference, and many letters fail on it.',
      },
      {
        text: 'You repair it with a text message: “You get one more week.” After that the costs may simply be added.',
        why: 'An extra week doesn’t mend the letter, you send a new one with the right term.',
      },
      {
        text: 'The term is too short: the fourteen days only run from the day after receipt. No costs are due then.',
        why: 'The court checks this by itself, and with the wrong term all costs fall away.',
      },
    ],
  },
  {
    id: 'law-consumer-costs-3',
    situation:
      'Mr Willems (a private person) got a proper letter about €1,000. Within the term he paid €600. The rest did not come. Over what do you charge collection costs?',
    replies: [
      {
        text: 'Over €1,000, because the letter was about the whole amount.',
        why: 'The letter names the whole, but there are only costs over what is late.',
      },
      {
        text: 'Over €400, the part that did not come in time.',
        why: 'What he paid in time does not count for the costs.',
      },
      {
        text: 'Over nothing, because he showed in time that he wants to pay.',
        why: 'Goodwill is nice, but you may charge costs over the unpaid €400.',
      },
    ],
  },
  {
    id: 'law-consumer-costs-4',
    situation:
      'Ms Aalbers (a private person) has two overdue invoices of €200. In one letter you name the collection costs that will be added if she does not pay. What amount is that, excluding VAT?',
    replies: [
      {
        text: '€80: the minimum is €40, and there are two invoices.',
        why: 'The minimum does not apply per invoice when you demand them together.',
      },
      {
        text: '€40: for private persons that is the fixed amount for everything under €500.',
        why: '€40 is the minimum, and fifteen per cent comes out higher here.',
      },
      {
        text: '€60: you add up the invoices and take fifteen per cent of €400.',
        why: 'You demand everything in one letter and count over the total.',
      },
    ],
  },
  {
    id: 'law-business-costs-1',
    situation:
      'Vos Printers (a private limited company) pays your firm’s €180 invoice two days after the agreed term. They had no reminder yet. Your colleague asks if costs are allowed.',
    replies: [
      {
        text: 'No, a business also gets a letter with fourteen days first, or else there are no costs.',
        why: 'That letter is for private persons, not for a company.',
      },
      {
        text: 'Yes, between businesses €40 is due from the day after the term. Whether you ask for it is a choice.',
        why: 'Between businesses that amount does not depend on a reminder.',
      },
      {
        text: 'No, because under €266 an invoice is too small to charge costs over.',
        why: 'The size of the invoice makes no difference to that €40.',
      },
    ],
  },
  {
    id: 'law-business-costs-2',
    situation:
      'Photographer Lisa is a sole trader. She bought a lamp of €1,300 for her work and doesn’t pay. Is she entitled to the letter with fourteen days?',
    replies: [
      {
        text: 'No, she bought as an entrepreneur. You may of course always give proper notice.',
        why: 'That letter belongs to people who don’t buy for their profession or business.',
      },
      {
        text: 'Yes, because a sole trader is a person, and persons always fall under the rules for private customers.',
        why: 'She is a person, but in this purchase she acted for her business.',
      },
      {
        text: 'It depends on the amount: above €1,000 it counts as a business purchase.',
        why: 'It is about what she bought it for, not about how much.',
      },
    ],
  },
  {
    id: 'law-terms-1',
    situation:
      'A factory (by law a large company) tells your boss (eight employees): “Our contract says sixty days.” What is right?',
    replies: [
      {
        text: 'Sixty days is always allowed between businesses, as long as the contract says so.',
        why: 'Between ordinary businesses it is, but not from large to small.',
      },
      {
        text: 'A large company may choose the term itself, because it has fixed payment runs.',
        why: 'A payment run doesn’t change the legal limit.',
      },
      {
        text: 'A large company may agree at most thirty days with a small supplier. The sixty does not hold.',
        why: 'Here the law protects the small supplier, and thirty days applies.',
      },
    ],
  },
  {
    id: 'law-terms-2',
    situation:
      'You sent a contractor an invoice, but a payment term was never agreed. The customer says: “Then there is no term either.” What is right?',
    replies: [
      {
        text: 'The customer is right: without a term he cannot be late.',
        why: 'The law steps in, so he certainly can be late.',
      },
      {
        text: 'Then sixty days applies, because that is the longest term in the law.',
        why: 'Sixty is the limit for what you agree, not what applies by itself.',
      },
      {
        text: 'Then you set a term afterwards now, seven days for example.',
        why: 'Afterwards you cannot bind the customer to a shorter term.',
      },
      {
        text: 'Between businesses thirty days after receipt of the invoice then applies.',
        why: 'Where nothing was agreed, the law fills in the term.',
      },
    ],
  },
  {
    id: 'law-contact-hours-1',
    situation:
      'You call for a collection agency. Mr Arends is at work during the day. A colleague suggests calling him at half past eight in the evening. What do you say?',
    replies: [
      {
        text: '“We don’t call after eight. I’ll try him at half past seven, and not on Sunday.”',
        why: 'A collection agency makes no contact between eight in the evening and seven in the morning.',
      },
      {
        text: '“Half past eight is fine, as long as I first ask if it suits him that I call this late.”',
        why: 'By then you have already called, and that was no longer allowed.',
      },
      {
        text: '“Then I’ll text him at half past eight. That isn’t real contact, after all.”',
        why: 'A message is contact too and falls under the same hours.',
      },
    ],
  },
  {
    id: 'law-contact-often-1',
    situation:
      'At your collection agency a new colleague asks: “May I call Mr Bos a third time today? He keeps not answering.” Your house rule is one call attempt a day. What do you do?',
    replies: [
      {
        text: 'You say yes, because as long as he doesn’t answer it isn’t contact.',
        why: 'He sees three missed calls, and to him that certainly is pressure.',
      },
      {
        text: 'You keep to the house rule and choose another time of day tomorrow.',
        why: 'Calling more often in a day feels like hunting, and another hour gives a better chance.',
      },
      {
        text: 'You call him from a hidden number, so he doesn’t see that it’s you again.',
        why: 'Whoever hides his name loses trust before saying anything.',
      },
    ],
  },
];
