import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** English questions about the five mistakes, part 1. */
export const mistakes1En: readonly QuizText[] = [
  {
    id: 'mistakes-beating-around-the-bush-1',
    situation:
      'Ms Smeets of Smeets garage answers the phone herself. Her invoice of €1,840 fell due twelve days ago. How do you start?',
    replies: [
      {
        text: '“Sorry to bother you, I was just wondering if you perhaps had a chance to look at our invoice yet?”',
        why: 'Sorry, just and perhaps make your own request small, and “no” is quickly said.',
      },
      {
        text: '“I’m calling about invoice 20418 for €1,840. It was due on 3 March and is still open.”',
        why: 'She hears at once what this is about, and then it is her turn to speak.',
      },
      {
        text: '“I’m just checking if all is well. There’s a little something open here.”',
        why: 'A little something is not an amount, and you ask for a complaint yourself.',
      },
    ],
  },
  {
    id: 'mistakes-beating-around-the-bush-2',
    situation:
      'Plumber Van Dam is up on a scaffold and asks curtly: “What is this about?” He owes €620 for a boiler, thirty days overdue.',
    replies: [
      {
        text: '“About the €620 for the boiler. It is now thirty days overdue.”',
        why: 'A short question deserves a short answer with an amount in it.',
      },
      {
        text: '“Nothing serious, just a small thing in our books.”',
        why: 'This makes the money sound unimportant, and then it goes to the back of the queue.',
      },
      {
        text: '“About your bill. Did it arrive all right, or was something wrong with the boiler?”',
        why: 'You hand him two reasons not to pay that he never brought up himself.',
      },
    ],
  },
  {
    id: 'mistakes-beating-around-the-bush-3',
    situation:
      'Architect De Backer from Ghent says: “Yes, I can see it, €2,300. It hasn’t been paid yet.” What do you say next?',
    replies: [
      {
        text: '“Thank you for checking. I suggest that you transfer it by Friday.”',
        why: 'You put a day on the table, and she can respond to that.',
      },
      {
        text: '“Just see when it suits you, and we’ll hear from you.”',
        why: 'You give away the lead: no amount, no day and no next step.',
      },
      {
        text: '“No problem at all. I only wanted to let you know, for your information.”',
        why: 'You are calling for money, and now it sounds like a bit of news.',
      },
      {
        text: '“Good that you see it. I’ll leave it to you to have a look at that some time.”',
        why: 'She had finished looking, and you send her a step back.',
      },
    ],
  },
  {
    id: 'mistakes-beating-around-the-bush-4',
    situation: 'Painter Kees Mol laughs: “There you are again, after my money I suppose?” €975 is open for paint.',
    replies: [
      {
        text: '“Well no, I mainly wanted to hear how things are.”',
        why: 'He knows what you are calling for, and talking around it costs you credibility.',
      },
      {
        text: '“Yes, sorry, it’s not my hobby either, but they asked me to give you a call.”',
        why: 'You hide behind someone else, and then he need not promise you anything.',
      },
      {
        text: '“That’s right, €975 for the paint in April. On which day will you transfer it?”',
        why: 'You laugh along, stick to the matter and ask for a day.',
      },
    ],
  },
  {
    id: 'mistakes-no-probing-1',
    situation: 'Baker Hendriks has €1,250 open for flour. He says: “I’ll sort it out as soon as possible.”',
    replies: [
      {
        text: '“Fine, then I’ll count on that.”',
        why: 'You have no day and no amount in hand, and next week you call again.',
      },
      {
        text: '“Good. Which day shall I write down for the €1,250?”',
        why: 'As soon as possible is not a day, and you ask for one in a friendly way.',
      },
      {
        text: '“As long as it really is soon, because it has been open for three weeks now.”',
        why: 'You sound strict, but you simply accept the vague promise.',
      },
    ],
  },
  {
    id: 'mistakes-no-probing-2',
    situation: 'Wim Peeters is a roofer in Aalst and owes €3,400. He says: “I’ll see next week what I can do.”',
    replies: [
      {
        text: '“Fine, then I’ll call back next week. You’re sure to know more by then.”',
        why: 'You push the talk back a week and still know nothing.',
      },
      {
        text: '“Seeing is not paying, Mr Peeters. You told me the very same thing last month.”',
        why: 'You win the point and get no day, because now he will defend himself.',
      },
      {
        text: '“That’s very kind of you. Do your best.”',
        why: 'You cannot put “his best” in the diary.',
      },
      {
        text: '“What money comes in for you next week, and on which day?”',
        why: 'You ask on from his own words and so get a view of money and day.',
      },
    ],
  },
  {
    id: 'mistakes-no-probing-3',
    situation:
      'The receptionist of Wolters Installations says: “Don’t worry, the boss knows about it.” It concerns €5,720.',
    replies: [
      {
        text: '“Then I’d like a word with him. What time can I reach him today?”',
        why: 'You look for the person who can decide, with a time attached.',
      },
      {
        text: '“Lovely. Will you give him my regards?”',
        why: 'That the boss knows about it is not a payment yet.',
      },
      {
        text: '“Can you tell him that it’s urgent? Then I’ll simply wait for his reply.”',
        why: 'You wait for someone with whom you have agreed nothing.',
      },
    ],
  },
  {
    id: 'mistakes-no-probing-4',
    situation: 'Hairdresser Nadia Bouali has €880 open. She says: “I can do part of it now.”',
    replies: [
      {
        text: '“That’s very good. Just transfer what you can spare, and I’ll see it appear on the account.”',
        why: 'It could turn out to be ten euros, and nothing was said about the rest.',
      },
      {
        text: '“A part is not enough, I want all of it.”',
        why: 'You close an opening that she has just given you.',
      },
      {
        text: '“Good. What amount will you transfer today, and when does the rest follow?”',
        why: 'A part becomes an amount, and the rest gets a day as well.',
      },
    ],
  },
  {
    id: 'mistakes-wrong-argument-1',
    situation: 'Mr Kramer of the bicycle shop says about his invoice of €3,100: “Surely you can wait a bit?”',
    replies: [
      {
        text: '“The bicycles have been with you since 2 May and we agreed thirty days. Which day will it be?”',
        why: 'Delivery and term are facts he cannot get around.',
      },
      {
        text: '“You don’t walk out of a shop without paying, do you?”',
        why: 'The comparison makes him a thief, and then the talk is about his honour.',
      },
      {
        text: '“Frankly, I don’t think that is very decent. Other shops in your street do pay us on time.”',
        why: 'You judge his behaviour and compare him with others, and that only brings resistance.',
      },
    ],
  },
  {
    id: 'mistakes-wrong-argument-2',
    situation:
      'The gym Fit & Co has €2,450 open. This morning you saw online that the owner drives a new car. He says: “Money is a bit tight right now.”',
    replies: [
      {
        text: '“There was money for that new car, though.”',
        why: 'You judge how he lives, and you do not even know who pays for that car.',
      },
      {
        text: '“Money is tight for everyone. A good entrepreneur sets money aside for this.”',
        why: 'A lesson in business is a reproach, and no day comes out of it.',
      },
      {
        text: '“Good that you say so. What is available for us this month?”',
        why: 'You leave his car out of it and look for what is possible.',
      },
    ],
  },
];
