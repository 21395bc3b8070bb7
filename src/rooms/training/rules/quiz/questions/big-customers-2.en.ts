import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** English questions about big customers, part 2. */
export const bigCustomers2En: readonly QuizText[] = [
  {
    id: 'big-customers-deduction-1',
    situation:
      'Garden centre chain Flora deducts a €850 “marketing contribution” from an invoice of €11,000. Nothing was agreed about that. What do you say?',
    replies: [
      {
        text: '“I don’t know of that contribution. Where is it laid down, and who agreed it?”',
        why: 'You ask for the ground and give nothing away before you know.',
      },
      {
        text: '“It’s small beer on such a sum. I’ll write it off and we’re done.”',
        why: 'Next month they’ll deduct it again, and you’ll have approved it.',
      },
      {
        text: '“This is simply stealing, and you know it. I want to see it back today.”',
        why: 'With such a word you’ll soon be talking to a lawyer instead of the buyer.',
      },
      {
        text: '“All right, if you pay the rest today, I’ll let that €850 go for you.”',
        why: 'You pay €850 for something you were simply entitled to.',
      },
    ],
  },
  {
    id: 'big-customers-promise-check-1',
    situation:
      'The Omnia group promises: “The €19,750 goes into the run of the 20th.” You have summed up. What else do you do before hanging up?',
    replies: [
      {
        text: '“Fine. And if it doesn’t happen on the 20th, I’ll call your director.”',
        why: 'You have an agreement and threaten on top of it.',
      },
      {
        text: '“Nice, until next time then. Because it’s like this every month, isn’t it.”',
        why: 'With a sigh you take back the mood of the whole call.',
      },
      {
        text: '“Thank you. Where shall I send the confirmation, and who did I speak to?”',
        why: 'A name and a message keep the agreement alive in a big house.',
      },
    ],
  },
  {
    id: 'big-customers-shared-centre-1',
    situation:
      'Berghuis has recently moved its accounts payable to another country. You get a friendly lady who only speaks English and says: “It is in process.” It concerns €7,900.',
    replies: [
      {
        text: 'You ask what status it has, what the next step is and on which day that comes.',
        why: 'In process can be anything, and a status with a day can be checked.',
      },
      {
        text: 'You thank her and call again next week, because there’s nothing more she can do.',
        why: 'She can tell you more, and you didn’t ask.',
      },
      {
        text: 'You call Berghuis’s sales office and complain that nobody there speaks Dutch.',
        why: 'The language isn’t the problem, the lack of a day is.',
      },
    ],
  },
  {
    id: 'big-customers-stop-credit-1',
    situation:
      'Retailer Maximo has €52,000 open, of which €17,000 is overdue. They ask if the new order of €9,000 can go out tomorrow. What do you say?',
    replies: [
      {
        text: '“Of course, you’re a big customer.”',
        why: 'You give away your best bargaining chip and get nothing in return.',
      },
      {
        text: '“Gladly. If the €17,000 is booked today, the order goes out tomorrow.”',
        why: 'You have something they want and trade it for the overdue part.',
      },
      {
        text: '“No. As long as €52,000 is open, really nothing leaves our premises.”',
        why: 'Most of it isn’t due yet, so you demand what isn’t owed now.',
      },
    ],
  },
  {
    id: 'big-customers-municipality-1',
    situation:
      'The municipality of Veenrode: “This year’s budget is used up, we’ll pay in January.” It concerns €3,980 for playground equipment, delivered in September. It is now November.',
    replies: [
      {
        text: '“So that’s our tax money. You’d expect them to pay their bills decently then.”',
        why: 'You preach at an official who didn’t make this budget.',
      },
      {
        text: '“January is near enough. As long as it can be in the very first week.”',
        why: 'You give away months because their budget is their problem.',
      },
      {
        text: '“It was delivered in September, and a municipality has thirty days too. Who can release this?”',
        why: 'You name two facts and look for the person who can help.',
      },
    ],
  },
  {
    id: 'big-customers-bypass-1',
    situation:
      'You know that the director of customer Verkade knows your director. The accounts payable clerk, Joost, is holding back €8,300. What do you do first?',
    replies: [
      {
        text: 'You ask Joost what he needs to let the invoice through.',
        why: 'Joost will see your next invoices too, and he knows where it is stuck.',
      },
      {
        text: 'You ask your director to ring his acquaintance, because that’s fastest.',
        why: 'It may work once, and Joost will remember it.',
      },
      {
        text: 'You tell Joost that you know his director.',
        why: 'A threat with a friendly face is still a threat.',
      },
    ],
  },
  {
    id: 'big-customers-small-invoice-1',
    situation:
      'A group pays large invoices neatly, but three small ones of €412 in total have been lying there for 70 days. You get accounts payable on the line. What do you ask?',
    replies: [
      {
        text: '“It’s only €412, so surely you can just pay that in between?”',
        why: 'A large company pays nothing in between.',
      },
      {
        text: 'You write them off, because calling costs more than it brings.',
        why: 'The cause remains, and next month there will be three again.',
      },
      {
        text: '“What do these three have in common that they get stuck? I’m glad to help.”',
        why: 'Three times the same is a cause, and you want it gone.',
      },
    ],
  },
  {
    id: 'big-customers-year-end-1',
    situation:
      'Distribution group Colvar in Antwerp leaves everything in December: “Year end, we don’t pay then.” €23,500 is overdue. What do you say?',
    replies: [
      {
        text: '“You do this every year again. Why are we always told so late?”',
        why: 'The why takes you to the past, and December goes on.',
      },
      {
        text: '“Fine, I’ll note early January. Happy holidays, and all the best for the new year.”',
        why: 'You give away a month, and early January isn’t a day.',
      },
      {
        text: '“Which payments do go through in December, and who decides on those?”',
        why: 'Some payments always go through, and you look for who makes the list.',
      },
      {
        text: '“Then we’ll do nothing for you for a month in January. It’s as simple as that.”',
        why: 'Whoever hits back at once never hears what was possible.',
      },
    ],
  },
  {
    id: 'big-customers-silence-1',
    situation:
      'You ask the head of accounts payable of a DIY chain: “What does it take to pay the €16,500 this week?” She says: “Let me see…” and types for half a minute.',
    replies: [
      {
        text: 'Meanwhile you tell her that other DIY chains always transfer the money on time.',
        why: 'You distract her and compare her with others as well.',
      },
      {
        text: 'You wait, with your pen ready.',
        why: 'She is searching for you, and in that half minute the real answer comes.',
      },
      {
        text: '“If it isn’t possible, next week is fine too.”',
        why: 'You lower your request while she is still looking for a yes.',
      },
    ],
  },
];
