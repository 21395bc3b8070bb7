import type { CardText } from '#rooms/training/rules/cards/card.ts';

/** English cards about sentences ready to say. */
export const phrasesEn: readonly CardText[] = [
  {
    id: 'phrases-who-i-am',
    front: 'How do you say who you are, in one sentence?',
    back: '"Good morning, this is Noor of Bouwmarkt Vos. Am I speaking to Ms De Smet?"',
    why: 'First who you are, then who she is. Only then the invoice.',
  },
  {
    id: 'phrases-purpose-in-one-breath',
    front: 'Invoice 7718, € 1,450, due 1 April. Say it in one breath.',
    back: '"I am calling about invoice 7718 of € 1,450. It was due on 1 April and is not paid yet."',
    why: 'Three facts, no perhaps. Then you are silent.',
  },
  {
    id: 'phrases-bad-moment',
    front: '"This is a bad moment, I am in the car."',
    back: '"Then I keep it short. At what time this afternoon do you have ten minutes?"',
    why: 'Ask for a time today. Later means nobody calls back.',
  },
  {
    id: 'phrases-what-is-going-on',
    front: 'Which question fits after nearly every opening?',
    back: '"How do things stand with this invoice?"',
    why: 'Short, open and without blame. The customer chooses where to begin.',
  },
  {
    id: 'phrases-tell-me-more',
    front: 'The customer says something vague and stops. Which two words do you say?',
    back: '"Go on." And then be silent.',
    why: 'Who wants to hear more need not say much.',
  },
  {
    id: 'phrases-which-day',
    front: '"I will see what I can do."',
    back: '"Good. On which day do you know, and which amount do you have in mind?"',
    why: 'Two numbers turn an intention into a plan.',
  },
  {
    id: 'phrases-after-the-holidays',
    front: '"I will arrange it after my holiday."',
    back: '"On which day are you back? Then I write down the day after. Does that fit?"',
    why: 'A holiday has a last day. Ask for it.',
  },
  {
    id: 'phrases-by-friday-flemish',
    front: 'Flemish customer: "Ge moogt het tegen eind van de week verwachten."',
    back: '"Merci. May I write down Friday 9 May, for the full € 520?"',
    why: 'Tegen means by. Turn it into a date.',
  },
  {
    id: 'phrases-i-call-you-back',
    front: '"I will call you back."',
    back: '"Please do. When does that suit you? If I have heard nothing by eleven tomorrow, I call you."',
    why: 'A callback has two sides and a time.',
  },
  {
    id: 'phrases-understand-without-agreeing',
    front: 'How do you show understanding without agreeing?',
    back: '"I hear that this takes you a lot of time. Let us see how it can be done today."',
    why: 'Understanding is about the burden, not about who is right.',
  },
  {
    id: 'phrases-back-to-the-point',
    front: 'The customer has talked about weather and neighbours for five minutes. What do you say?',
    back: '"Nice to hear. Back to the € 380: on which day is it here?"',
    why: 'First a friendly word, then the amount. That way you keep the lead.',
  },
  {
    id: 'phrases-if-then',
    front: 'With which two words does a trade begin?',
    back: '"If you … then I can …": "If you pay half today, then I can leave the rest until the 20th."',
    why: 'First what you get, then what you give.',
  },
  {
    id: 'phrases-help-them-pay',
    front: 'The customer wants to pay but puts it off. What do you say?',
    back: '"I send you the payment link now. Shall I stay on the line until it is done?"',
    why: 'What happens in the call need not happen tomorrow.',
  },
  {
    id: 'phrases-sum-up-line',
    front: 'Sum up: € 600, 12 June, transfer, invoices 81 and 82.',
    back: '"So on Wednesday 12 June you transfer € 600, for invoices 81 and 82. Is that right?"',
    why: 'Ask for a yes. The customer remembers that yes.',
  },
  {
    id: 'phrases-confirm-by-mail',
    front: 'What do you say after the summary?',
    back: '"You get it by mail today. To which address?"',
    why: 'In writing it belongs to both of you.',
  },
  {
    id: 'phrases-warm-goodbye',
    front: 'The agreement is complete. What is your last sentence?',
    back: '"Thank you, good that we worked it out. Have a good day!"',
    why: 'The end stays with people. So no but, no or else, no hopefully.',
  },
  {
    id: 'phrases-voicemail',
    front: 'You reach the voicemail. What do you say?',
    back: 'Your name, your company and your number: "Will you call me back before five?" Not a word about money.',
    why: 'You do not know who is listening.',
  },
  {
    id: 'phrases-no-wish-no-pay',
    front: 'The customer really will not pay. How do you name the consequence without threatening?',
    back: '"I would like to settle this with you. Without payment before 3 June it goes to an agency. What do you choose?"',
    why: 'Calmly, once, with a date and a choice.',
  },
  {
    id: 'phrases-thank-for-honesty',
    front: 'The customer tells you that things go badly. What do you say first?',
    back: '"Thank you for telling me so honestly."',
    why: 'Thanked for the truth, people tell the rest as well.',
  },
  {
    id: 'phrases-u-or-je',
    front: 'Formal or informal: how do you choose?',
    back: 'Start formal. If the customer says: "Call me Kim", do so and note it.',
    why: 'Do not guess by age or origin. The customer chooses.',
  },
];
