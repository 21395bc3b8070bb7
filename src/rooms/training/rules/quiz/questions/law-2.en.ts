import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** English questions about the law in brief, part 2. */
export const law2En: readonly QuizText[] = [
  {
    id: 'law-own-claims-1',
    situation:
      'You work for a wholesaler and call your own customers about your own invoices. A customer shouts: “Are you even in the register of collection agencies?” What do you say?',
    replies: [
      {
        text: '“I’m calling about our own invoice. That register is for those who collect for others.”',
        why: 'You calmly explain who you are, and the call can go on.',
      },
      {
        text: '“That’s none of your business, sir. This is about your bill and not about me.”',
        why: 'An honest question deserves an answer, or it looks as if you hide something.',
      },
      {
        text: '“Of course we’re in it, every company that calls about money has to be.”',
        why: 'That isn’t true, and it is easily looked up.',
      },
    ],
  },
  {
    id: 'law-limitation-1',
    situation:
      'A shop finds an invoice of €740 for a sofa that a private person bought almost three years ago. In all that time no message went out. What is the risk?',
    replies: [
      {
        text: 'No risk, because a debt in the Netherlands always lapses only after five years.',
        why: 'Five years is the main rule, but not for goods that a private person bought.',
      },
      {
        text: 'No risk as long as you call first, because a phone call makes the time start again.',
        why: 'A call isn’t enough, a written demand is.',
      },
      {
        text: 'A purchase of goods by a private person lapses after two years, so he can rely on that.',
        why: 'Had you sent a written demand in time, the time would have started again.',
      },
    ],
  },
  {
    id: 'law-privacy-1',
    situation: 'You call Ms Haan’s mobile number. A man says: “This is her boyfriend. What is it about?”',
    replies: [
      {
        text: '“About an invoice that is still open. Will you ask her to call me back?”',
        why: 'Now her boyfriend knows of a debt that she may not have told him about.',
      },
      {
        text: '“I’d like to speak to her myself. When is the best time to call her?”',
        why: 'Her debt is her business, so you only ask when you can reach her.',
      },
      {
        text: '“I’m not allowed to say because of privacy, but it’s about an amount and it’s urgent.”',
        why: 'You say that you say nothing and meanwhile tell it all.',
      },
    ],
  },
  {
    id: 'law-recording-1',
    situation: 'You record calls to learn from them. How do you start a call with customer Brouwer?',
    replies: [
      {
        text: 'You say nothing, because the small print of the terms mentions it.',
        why: 'The customer never hears it this way, and the purpose belongs at the start of the call.',
      },
      {
        text: '“We record this call so that we can learn from it. Is that all right with you?”',
        why: 'You say beforehand that you record and what for, and the customer can respond.',
      },
      {
        text: 'You only mention it at the end, so that the customer feels free during the call.',
        why: 'Then the recording is already there, and the customer has nothing left to choose.',
      },
    ],
  },
  {
    id: 'law-consumer-be-1',
    situation:
      'Ms Peeters from Mechelen (a private person) owes €300 for a washing machine. Your colleague wants to charge €10 with the very first reminder. What do you say?',
    replies: [
      {
        text: '“The first reminder is free, and after that a waiting time of fourteen days runs.”',
        why: 'For a Belgian private person the first reminder costs nothing.',
      },
      {
        text: '“That’s allowed, if that €10 is in our terms and conditions and she signed them.”',
        why: 'Even with a clause the first reminder is free.',
      },
      {
        text: '“Charge €7.50, because that’s what you may ask for any reminder, including the first.”',
        why: 'That amount plus postage is the limit for further reminders, not for the first.',
      },
    ],
  },
  {
    id: 'law-consumer-be-2',
    situation:
      'A Belgian private person did not pay €300, not even after the free reminder and the waiting time. Your terms have a penalty clause according to the law. How much may you add at most, excluding interest?',
    replies: [
      {
        text: '€60: €30 plus ten per cent of the full €300.',
        why: 'The ten per cent only counts over the part above €150.',
      },
      {
        text: '€45: €30 plus ten per cent of what is above €150.',
        why: 'That is how the law counts for amounts between €150 and €500.',
      },
      {
        text: '€65: that is the fixed amount for a private person.',
        why: 'You only start at €65 with debts above €500.',
      },
      {
        text: '€20: you may never ask a consumer for more.',
        why: '€20 is the limit up to €150, and this debt is larger.',
      },
    ],
  },
  {
    id: 'law-consumer-be-3',
    situation:
      'You e-mail a Belgian private person a first reminder on Monday 1 June. From when, at the earliest, may you charge the agreed costs?',
    replies: [
      {
        text: 'From 18 June: the waiting time always starts on the third working day after sending.',
        why: 'That goes for a letter by post, not for e-mail.',
      },
      {
        text: 'From 8 June: for a digital reminder a week is enough.',
        why: 'The fourteen days apply to e-mail too.',
      },
      {
        text: 'From 16 June: with e-mail the fourteen days run from the day after sending.',
        why: 'You count from 2 up to and including 15 June, and then the wait is over.',
      },
    ],
  },
  {
    id: 'law-business-be-1',
    situation:
      'A Belgian company agreed no payment term with you. They say: “With us it’s always ninety days.” What is right?',
    replies: [
      {
        text: 'Without an agreement the customer’s habit applies, as long as you don’t protest.',
        why: 'Silence is no agreement, and ninety days is no longer possible.',
      },
      {
        text: 'Ninety days is allowed, as long as the customer put it on the purchase order.',
        why: 'Even on paper a term above sixty days is void.',
      },
      {
        text: 'Without an agreement it is thirty days, and even with one sixty is the maximum.',
        why: 'One party’s habit does not go above the law.',
      },
    ],
  },
  {
    id: 'law-threats-be-1',
    situation:
      'A colleague wants to tell a private person in Leuven that the bailiff will come for the car tomorrow. There is no judgment yet. What do you advise?',
    replies: [
      {
        text: '“Only say what really is the next step, and on which day it comes.”',
        why: 'A true step with a day is clear, and you won’t have to take anything back later.',
      },
      {
        text: '“Do say it, because a bit of a scare always makes people pay faster.”',
        why: 'Threatening with what can’t be done is misleading, and it can get you into trouble.',
      },
      {
        text: '“Better say that it could happen, then strictly speaking you’ve said nothing untrue.”',
        why: 'The customer hears the same threat, and you know that too.',
      },
    ],
  },
];
