import type { CardText } from '#rooms/training/rules/cards/card.ts';

/** English cards about customers and collectors under stress. */
export const stressEn: readonly CardText[] = [
  {
    id: 'stress-one-question',
    front: 'You hear stress: the customer talks fast and jumps about.',
    back: 'Short sentences, one question: "Take your time. What is the first thing you want to arrange now?"',
    why: 'Under stress only one thing at a time fits into a head.',
  },
  {
    id: 'stress-no-sleep',
    front: '"It keeps me awake."',
    back: '"That is hard. Good that we are talking. Shall we look for one step that works today?"',
    why: 'Recognise first, then make it small. Do not name costs in the same breath.',
  },
  {
    id: 'stress-crying',
    front: 'The customer is crying. What do you do?',
    back: 'Be silent for a moment. Then: "Take your time. I stay on the line." Only then go on.',
    why: 'You need not stop tears. Staying is enough.',
  },
  {
    id: 'stress-envelopes-unopened',
    front: '"I no longer dare to open my mail."',
    back: '"I hear that more often. Will you take one with me? Then we do that one now."',
    why: 'One letter together is a start. No blame for the rest.',
  },
  {
    id: 'stress-debts-everywhere',
    front: '"I have debts everywhere, I do not know where to begin."',
    back: '"Then more is needed than an agreement with me. Who is helping you with this already?"',
    why: 'An arrangement with you makes it worse if there are ten others.',
  },
  {
    id: 'stress-geldfit',
    front: 'Dutch customer with money worries. Which free number do you name?',
    back: '0800-8115, Geldfit. Callers need not give a name.',
    why: 'Name it as help, not as punishment. Ask whether you may mail it.',
  },
  {
    id: 'stress-just-lost-job',
    front: '"I lost my job last month."',
    back: '"What a blow. What income do you have now, and from which day?"',
    why: 'One sentence for the person, then a question you can work with.',
  },
  {
    id: 'stress-husband-died',
    front: '"My husband died three weeks ago."',
    back: '"I am sorry for your loss. You need not do anything today. Whom may I call about this later?"',
    why: 'Stop collecting. Record it so that nobody calls her again.',
  },
  {
    id: 'stress-under-guardianship',
    front: '"I am under legal administration."',
    back: '"Thank you, then I go on with whoever looks after your money. Who is it, and how do I reach them?"',
    why: 'Make no agreement with the customer. Have it checked what exactly applies.',
  },
  {
    id: 'stress-shouting',
    front: 'The customer is shouting. What is your first sentence?',
    back: 'Softly and slowly: "I hear that you are angry. Tell me what it is."',
    why: 'Speak softer and the other comes down with you.',
  },
  {
    id: 'stress-insult',
    front: 'The customer is calling you names.',
    back: '"I do not want to talk like this. I do want to help you. Shall we go on calmly?"',
    why: 'Name it, limit it, and leave the door open.',
  },
  {
    id: 'stress-insult-again',
    front: 'The customer goes on cursing after your warning.',
    back: '"I end the call now. Tomorrow at ten I call you again. Goodbye."',
    why: 'Hanging up is allowed. Do it calmly and say when you call back.',
  },
  {
    id: 'stress-threat-of-harm',
    front: '"Then I will put an end to it."',
    back: 'Stay on the line, stop talking about money, ask calmly whether somebody is there. Get a colleague.',
    why: 'A life comes first. Then follow your own company’s plan.',
  },
  {
    id: 'stress-pause-after',
    front: 'You just had a nasty call. The next one is waiting. What do you do?',
    back: 'Get up, drink something, tell a colleague in two sentences. Only then call again.',
    why: 'The next customer deserves a fresh first sentence. So do you.',
  },
  {
    id: 'stress-hand-over-next',
    front: 'Three heavy calls in a row. May you pass on the next?',
    back: 'Yes. Pass it on and do other work for half an hour.',
    why: 'Who is empty no longer listens. Passing on is good work.',
  },
  {
    id: 'stress-gentle-tone',
    front: 'Which three things do you leave out with a customer under stress?',
    back: 'Costs, threats and long explanations.',
    why: 'Whatever frightens people takes away their power to plan.',
  },
  {
    id: 'stress-check-understanding',
    front: 'The customer says yes to everything. How do you know it was understood?',
    back: '"What will you do first, and on which day?" Let them say the agreement themselves.',
    why: 'Yes can also mean: I want this to stop.',
  },
  {
    id: 'stress-a-plan-that-holds',
    front: 'A frightened customer offers € 200 a month, more than possible. Do you accept?',
    back: 'No. "What is left over? Rather € 60 that works than € 200 that breaks."',
    why: 'Out of fear people promise too much. A broken agreement helps nobody.',
  },
  {
    id: 'stress-ashamed',
    front: '"I am so ashamed that you have to call me."',
    back: '"You pick up and you talk to me. That is the hardest step. What is possible this week?"',
    why: 'Shame makes people silent. Name what they do well, and things move again.',
  },
];
