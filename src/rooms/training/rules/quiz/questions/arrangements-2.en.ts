import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** English questions about arrangements, part 2. */
export const arrangements2En: readonly QuizText[] = [
  {
    id: 'arrangements-missed-2',
    situation:
      'Thijssen bakery misses an instalment of €400: “The oven broke down.” She asks for a month’s delay on all instalments. What do you do?',
    replies: [
      {
        text: 'You move everything by a month, because a broken oven is force majeure.',
        why: 'You give away a whole month for one missed instalment.',
      },
      {
        text: 'You move only this instalment, if half comes this week and the others stay on the old days.',
        why: 'You help with what is wrong now and keep the rest of the arrangement whole.',
      },
      {
        text: 'You say that an oven comes with the trade and that one has to set money aside for it.',
        why: 'The lesson sounds wise, and she is without an oven and without an answer.',
      },
      {
        text: 'You end the arrangement and ask for the whole amount, because rules are rules.',
        why: 'With a broken oven the whole amount certainly won’t come.',
      },
    ],
  },
  {
    id: 'arrangements-own-proposal-1',
    situation:
      'A loyal customer with a garage says: “I’d like to do it in parts, you tell me how.” It concerns €1,800. What do you ask?',
    replies: [
      {
        text: '“What amount comes free easily with you, and on which day of the month?”',
        why: 'Someone who names the number himself keeps to it better.',
      },
      {
        text: '“Make it three times €600 then, that’s easiest for everyone to follow.”',
        why: 'You pick an amount without knowing if he can pay it.',
      },
      {
        text: '“You know your own business best, so just see what’s possible.”',
        why: 'You let go of the lead, with no amount and no day.',
      },
    ],
  },
  {
    id: 'arrangements-third-party-1',
    situation:
      'Handyman Peter wants to pay his €1,350 only “when my van is sold”, in two months. He does have jobs every week. What do you propose?',
    replies: [
      {
        text: '“Selling the van takes far too long for me. Borrow it from your family, then we’re done.”',
        why: 'New debt to cover old debt gets him in deeper.',
      },
      {
        text: '“Then we’ll do €100 every Friday, and the rest once the van is sold, by 30 June at the latest.”',
        why: 'The certain money starts now and the uncertain gets a final day.',
      },
      {
        text: '“Two months is long, but a van is security after all. I’ll write that down.”',
        why: 'A van that hasn’t been sold doesn’t pay anything yet.',
      },
    ],
  },
  {
    id: 'arrangements-right-1',
    situation:
      'Mr Kraal (a private person) says angrily: “I’m entitled to an arrangement, it’s in the law!” He owes €780. What do you answer?',
    replies: [
      {
        text: '“It isn’t a right, but I’m glad to look with you. What can you spare each month?”',
        why: 'You say honestly how it is and still open the door.',
      },
      {
        text: '“That’s right, you’re entitled to it. Just say how much you want to pay a month.”',
        why: 'It isn’t right, and you leave everything to him as well.',
      },
      {
        text: '“There is no such right, so you won’t get one.”',
        why: 'The first half is true, but an arrangement is often better than a court.',
      },
    ],
  },
  {
    id: 'arrangements-restart-1',
    situation:
      'Ms Sluiter (a private person) broke two arrangements of €200 a month. She wants another of €200 for her last €600. What do you do?',
    replies: [
      {
        text: '“€200 once more then, but only if you promise me that it works this time.”',
        why: 'A promise changes nothing about what she has left.',
      },
      {
        text: '“What can you manage even in a bad month? Better €75 that always comes.”',
        why: 'Broken twice is a sign that the amount doesn’t fit.',
      },
      {
        text: '“No, twice was enough. Now I want the €600 from you in one go.”',
        why: 'Someone who can’t manage €200 certainly can’t manage €600.',
      },
    ],
  },
  {
    id: 'arrangements-debt-help-1',
    situation:
      'Ms Özdemir (a private person) tells you that she asked the municipality for debt help. She owes you €1,120. What do you say?',
    replies: [
      {
        text: '“Nice, but we come first. What can you still pay us separately today?”',
        why: 'This makes her bypass the very help that puts everything in order.',
      },
      {
        text: '“Then I’ll close the file, as nothing will come.”',
        why: 'Debt help looks for a solution with all creditors.',
      },
      {
        text: '“Good that you did that. Whom can I contact there?”',
        why: 'You support her step and make sure that your claim is known there.',
      },
    ],
  },
  {
    id: 'arrangements-confirm-1',
    situation:
      'Locksmith Dennis just agreed on €500 now and €500 on the 28th. He says: “So, do you trust me now?” What do you answer?',
    replies: [
      {
        text: '“Trust is good, checking is better. I’ll call you at nine sharp on the 28th.”',
        why: 'You plan the check, but you don’t say it as a threat.',
      },
      {
        text: '“You’ll have to show me first.”',
        why: 'You are offered a hand and push it away.',
      },
      {
        text: '“I’m counting on you, Dennis. I’ll send the confirmation with the payment link shortly.”',
        why: 'You give trust and make paying easy.',
      },
    ],
  },
  {
    id: 'arrangements-trade-term-1',
    situation:
      'Zaal physiotherapy prefers to pay in two parts: half now, half in six weeks. It concerns €1,500 that is already a month late. What do you propose?',
    replies: [
      {
        text: '“Fine, and I’ll drop the interest as well, so that it stays a nice round sum.”',
        why: 'You give away two things while she asked for one.',
      },
      {
        text: '“Twice €750 is possible, if the second comes in three weeks and not in six.”',
        why: 'You give a term and get three weeks back for it.',
      },
      {
        text: '“Six weeks is fine, as long as you promise me that it’ll really be there.”',
        why: 'You had a promise already, so you ask nothing back for six weeks.',
      },
    ],
  },
  {
    id: 'arrangements-silence-1',
    situation:
      'You asked Ms Baars (a private person) what amount of her €540 she can spare each month. She sighs and says nothing.',
    replies: [
      {
        text: 'You give her time to do the sums.',
        why: 'Someone who names an amount herself has really worked it out.',
      },
      {
        text: '“Shall I say €90? Then you’ll be done in half a year.”',
        why: 'She says yes to your number, and nobody knows if she can.',
      },
      {
        text: '“You needn’t tell me now. Just e-mail me some time when you’ve decided.”',
        why: 'Someone who hangs up with worries usually doesn’t send that e-mail.',
      },
    ],
  },
];
