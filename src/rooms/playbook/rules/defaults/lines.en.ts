import type { LineWords } from '#rooms/playbook/rules/defaults/line-words.ts';

/** English lines. First as usual, then for who is under stress. */
export const linesEn: LineWords = {
  prepare: {
    any: [
      'Goal: {amount}, today if possible. If not: a part today and a day for the rest.',
      'Goal: an amount that is certain, on a day that is certain. Take your time. Name no costs.',
    ],
  },
  open: {
    contact: [
      'Good day, this is {me} of {company}. Am I speaking to {name}?',
      'Good day, this is {me} of {company}. Am I speaking to {name}? Is this a good moment?',
    ],
    business: [
      'Good day, this is {me} of {company}. Who am I speaking to, and who looks after payments at {customer}?',
      'Good day, this is {me} of {company}. Who am I speaking to? And who looks after the payments?',
    ],
    consumer: [
      'Good day, this is {me} of {company}. Am I speaking to {name}? To be sure: what is your postcode?',
      'Good day, this is {me} of {company}. Am I speaking to {name}? What is your postcode, to be sure?',
    ],
  },
  purpose: {
    one: [
      'I am calling about invoice {invoice} of {amount}. It was due on {due day}. The money has not reached us yet.',
      'I am calling about invoice {invoice} of {amount}. It is still open. I would like to see with you what is possible.',
    ],
    several: [
      'I am calling about {count} invoices, {amount} together. The oldest is invoice {invoice}, it is {days late} days late.',
      'I am calling about {count} invoices, {amount} together. I would like to see with you what is possible.',
    ],
    'promise-broken': [
      'We agreed on {promised} for {promised day}. That amount has not reached us yet.',
      'We had agreed on {promised} for {promised day}. That did not work out. Together we find a plan that fits.',
    ],
    'promise-partly-kept': [
      'Of the {promised} that we agreed, {received} has come in, thank you. {missing} is still open.',
      'Thank you, {received} has come in. {missing} is still open. What is possible for that part?',
    ],
    'said-paid': [
      'Last time you said that {amount} was paid. It has not reached us yet. On which day did you send it, and from which account?',
      'Last time you said that it was paid. We cannot find it yet. Shall we look together?',
    ],
    'callback-due': [
      'I am calling you back, as we agreed. It is about the {amount} that is open.',
      'I am calling you back, as we agreed. How are you?',
    ],
    'nothing-overdue': ['I am calling you back, as we agreed.', 'I am calling you back, as we agreed. How are you?'],
  },
  silence: { any: ['…', '…'] },
  listen: {
    any: [
      'How do things stand with this payment? What is needed to settle it?',
      'Tell me, how do things stand? Please take your time.',
    ],
  },
  handle: {
    any: [
      'Thank you for explaining. What happened exactly, and who can solve it?',
      'Thank you for telling me. What is hardest for you now?',
    ],
    oversight: [
      'That can happen. I will send you the details right away. At what time today will you transfer it?',
      'That can happen. I will send you the details right away. Which day suits you?',
    ],
    cannot_pay: [
      'I am glad that you say so. What amount is there now, and when does money come in again?',
      'That is hard, and I am glad that you say so. We look for an amount that you can surely spare. What amount is that?',
    ],
    complaint: [
      'I am glad that you tell me. What went wrong exactly, and what is a good solution for you? I am writing it down.',
      'I am glad that you tell me. I am writing it down. What went wrong?',
    ],
    process: [
      'Clear. With whom is the invoice now, and on which day is the next payment run?',
      'Clear. With whom is the invoice now? I am happy to help to get it done.',
    ],
    will_not_pay: [
      'Clear. On which part of the invoice do we agree, and on which part not?',
      'I hear that you do not agree. Which part is right, as you see it?',
    ],
  },
  negotiate: {
    any: [
      'We have delivered and count on the money. My proposal: {amount} today. Which day is the earliest for you?',
      'What amount can you surely spare this month? Then I write that down.',
    ],
    oversight: [
      'My proposal: you transfer {amount} today. Then it is settled at once.',
      'Which day suits you for the payment? I will send you all that you need.',
    ],
    cannot_pay: [
      'What can you pay today already? For the rest we agree on a day that is certain.',
      'A small amount is good too. What amount is possible every month, in a bad month as well?',
    ],
    complaint: [
      'The part of your complaint, we will look into. On which day will you pay the rest?',
      'We look into your complaint first. You need not pay that part now. What is possible for the rest?',
    ],
    process: [
      'Can the invoice go along in the first payment run? On which day will the money then be in our account?',
      'When is the first payment run? Today I will send you all that you need for it.',
    ],
    will_not_pay: [
      'I would like to solve this together with you. Without payment I hand the file over. What is your proposal?',
      'I would like to solve this together with you. What is possible for you?',
    ],
  },
  agree: {
    any: ['So: what amount will you pay, on which day, and how?', 'So: what amount is certain? And on which day?'],
    cannot_pay: [
      'What amount is certain, and on which day? Rather a smaller amount that holds.',
      'What amount is certain? And on which day? A small amount is good too.',
    ],
  },
  summarise: {
    any: [
      'To sum up: the amount, the day and the invoices. Is that right?',
      'I will say it once more, calmly: the amount and the day. You get it on paper too. Is it right?',
    ],
  },
  close: {
    promised: [
      'Thank you for the clear agreement. Is there anything else? Then you can call me on this number. Have a good day!',
      'Thank you. Does it not work out after all? Then call me at once and we look together. All the best.',
    ],
    any: [
      'Thank you for the talk. I will come back to it as we discussed. Have a good day!',
      'Thank you for this talk. I write down what we discussed. All the best, and feel free to call.',
    ],
  },
  someone_else: {
    any: [
      'Thank you. When can I best reach {name}? I will gladly call back myself.',
      'Thank you. When will {name} be there again? I will call back then.',
    ],
  },
  voicemail: {
    contact: [
      'Good day, this is a message for {name}. This is {me} of {company}. Would you call me back today? Thank you.',
      'Good day, this is a message for {name}. This is {me} of {company}. Please call me back when it suits you.',
    ],
    any: [
      'Good day, this is {me} of {company}. I would like to speak to you. Would you call me back today? Thank you.',
      'Good day, this is {me} of {company}. I would like to speak to you. Please call back when it suits you.',
    ],
  },
  abuse: {
    warning: [
      'I would like to help you, and I can only do that when we speak calmly. If you keep on shouting or threatening, I end this call.',
      'I would like to help you. I can only do that when we speak calmly. Else I stop this call now.',
    ],
    end: [
      'I stop this call now. We will contact you again later. Good day.',
      'I stop this call now. We will contact you again later. Good day.',
    ],
  },
  record: {
    any: [
      'Done? One key for the outcome, then save and on to the next.',
      'Write down what is going on, only what is needed. Was it a heavy call? Take a short break.',
    ],
  },
};
