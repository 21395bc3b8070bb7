import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** English questions about people under stress, part 2. */
export const stress2En: readonly QuizText[] = [
  {
    id: 'stress-vulnerable-2',
    situation:
      'A young mother in Leuven says: “I don’t know how to make ends meet any more.” She owes €230. You want to point her to help. What do you say?',
    replies: [
      {
        text: '“The public welfare centre in your town (OCMW) helps with debts. Shall I look up their number?”',
        why: 'You name something concrete and take the first step yourself.',
      },
      {
        text: '“Surely you have family who can help you until things get better?”',
        why: 'You send her to the people before whom she is most ashamed.',
      },
      {
        text: '“I can’t help you with that, I only deal with this €230.”',
        why: 'You draw a line where she needs a hand.',
      },
    ],
  },
  {
    id: 'stress-crisis-1',
    situation:
      'Entrepreneur Daan says flatly: “I don’t see the point of any of it any more. I don’t really need to go on.” You are startled. What do you do?',
    replies: [
      {
        text: 'You say that life will surely get better and go on with the agreement.',
        why: 'Whoever says such a thing isn’t ready for a payment day.',
      },
      {
        text: 'You let the invoice go, ask if he is thinking of suicide and point to a helpline.',
        why: 'Asking directly does no harm, and he knows that someone is listening.',
      },
      {
        text: 'You keep quiet about it, because you’re no doctor and it may be a joke.',
        why: 'Silence leaves someone alone with something heavy.',
      },
    ],
  },
  {
    id: 'stress-collector-1',
    situation:
      'You just had a call with a man who cried about his sick child. The next call is already waiting. What do you do?',
    replies: [
      {
        text: 'You call on right away, because if you sit still you’ll only brood on it.',
        why: 'You carry the call with you, and the next customer notices.',
      },
      {
        text: 'You tell nobody, because an experienced caller should be able to stand it.',
        why: 'Experienced callers know their limit, and they are not the ones who keep quiet.',
      },
      {
        text: 'You take a short break and ask a colleague to take the next call.',
        why: 'That way the next customer gets someone whose mind is on it.',
      },
    ],
  },
  {
    id: 'stress-collector-2',
    situation:
      'Today you had three calls in which you were sworn at. You notice that you are getting curt yourself. What do you do?',
    replies: [
      {
        text: 'You pause, tell your team lead and start with an easy one in a while.',
        why: 'Knowing yourself keeps the customer out of your bad day.',
      },
      {
        text: 'You go on, but keep it short, then you’re bothered least.',
        why: 'Curt falls badly with the next customer, and then there are four.',
      },
      {
        text: 'You only pick people today who will probably sound friendly.',
        why: 'You never know in advance who they are.',
      },
    ],
  },
  {
    id: 'stress-language-1',
    situation:
      'Mr Kaya speaks little Dutch and keeps saying “yes, yes”. You just proposed €180 on the 12th. What do you do?',
    replies: [
      {
        text: '“You understand, yes? Good. I’ll note the 12th then, and thank you for the call.”',
        why: 'He says yes again, and you know no more than before.',
      },
      {
        text: '“I’ll say it a bit louder and slower: on the twelfth, a hundred and eighty euros.”',
        why: 'He hears perfectly well, and talking louder makes language a problem of his ears.',
      },
      {
        text: '“Could you tell me in your own words what we agree? Then I know if I said it right.”',
        why: 'You test your own explanation, and yes isn’t understood yet.',
      },
    ],
  },
  {
    id: 'stress-language-2',
    situation:
      'A customer of 78 is hard of hearing and keeps asking “what did you say?” He has €95 open. What do you do?',
    replies: [
      {
        text: 'You send an e-mail with a payment link, that’s easiest for everyone.',
        why: 'Maybe he is online, maybe not, so ask him.',
      },
      {
        text: 'You speak more calmly, say one sentence at a time and ask how he likes to get messages.',
        why: 'With his own choice you needn’t guess what he can do.',
      },
      {
        text: 'You ask if there is a son or daughter who can settle this with you.',
        why: 'You pass him by while he is on the phone himself.',
      },
    ],
  },
  {
    id: 'stress-promise-1',
    situation:
      'Ms Visser is under pressure and says: “I’ll pay everything tomorrow, really!” It concerns €1,400. She has just told you that she has no money. What do you say?',
    replies: [
      {
        text: '“What can you really manage? Better a small amount that is right.”',
        why: 'You protect her from a promise that breaks.',
      },
      {
        text: '“Lovely, everything tomorrow. I’ll write it down at once, and then we’re done with each other.”',
        why: 'You accept a promise that you know isn’t true.',
      },
      {
        text: '“You didn’t have a penny just now, and now all of it? What is true?”',
        why: 'You corner her, and then you hear nothing true any more.',
      },
    ],
  },
  {
    id: 'stress-tone-1',
    situation:
      'Your customer is tense and talks very fast. You notice that you are speeding up as well. It concerns €715. What do you do?',
    replies: [
      {
        text: 'You talk just as fast, so that the customer feels you are on the same wavelength.',
        why: 'You drive the tension up instead of damping it.',
      },
      {
        text: 'You tell the customer to calm down, because otherwise you can’t follow what is said.',
        why: 'Someone who hears that he must calm down is rarely calmed.',
      },
      {
        text: 'You slow down yourself, in short sentences, and leave a silence after each.',
        why: 'Whoever speaks calmly often makes the other calmer too.',
      },
    ],
  },
  {
    id: 'stress-silence-1',
    situation:
      'Mr Roos tells you that his wife left him and that he opened nothing after that. Then he falls silent. €870 is open.',
    replies: [
      {
        text: '“And the children, are they with you or with her?”',
        why: 'His family is none of your business, and he didn’t bring it up.',
      },
      {
        text: 'You let the silence be for a moment and then say: “That’s a lot at once.”',
        why: 'He gets room, and after that you can look at something small together.',
      },
      {
        text: '“That’s very sad. But anyway, the bill of €870. When could you pay it?”',
        why: 'With “but anyway” you wipe away in two words what he told you.',
      },
    ],
  },
];
