/** English texts of what looks after people: careful words, the end of a call with abuse, heavy calls, a colleague who was first. */
export default {
  careful: {
    'not-confirmed': 'Do not name an amount yet: confirm first who is on the line.',
    someone_else: 'This is somebody else. Name no debt, amount or invoice, and leave no such message.',
    voicemail: 'Others may hear this. Name no debt, amount or invoice.',
  },
  'help-addresses': 'Help with money worries',
  stop: {
    title: 'Abuse or threats',
    start: 'Abuse or threats',
    warn: 'Say first',
    end: 'Does it go on? Then say',
    'end-call': 'End the call',
    goes: 'It is fine again',
    note: 'It is kept as: ended after a warning. You can undo it.',
  },
  ended: 'Call with {{name}} ended after a warning. Take a moment.',
  pause: {
    label: 'A short break',
    'after-abuse': 'That was an unpleasant call. Do take a short break; this customer will not run away.',
    'in-a-row': 'A few heavy calls in a row. Do take a short break; this customer will not run away.',
    private: 'Only you see this.',
    take: 'To Today',
    'hand-over': 'Give this call to',
    'hand-over-to': 'Colleague',
    go: 'I go on',
    'handed-over': '{{name}} is now with {{colleague}}',
    note: 'Taken over for a break',
  },
  heavy: {
    mark: 'Last call was heavy',
    note: 'Call with {{name}}. Only you see this.',
    marked: 'Noted. After a few heavy calls you are offered a break.',
  },
  meanwhile: {
    title: 'A colleague was just before you',
    note: 'This was saved while you were on the phone.',
    save: 'Save all the same',
    'let-stand': 'Save my notes only',
    amount: '{{cents, money}}',
    day: '{{day, fullDay}}',
    at: '{{at, moment}}',
    'let-stand-note': 'With ‘my notes only’ what your colleague agreed stands, and no second agreement is made.',
  },
  remains: {
    'letter-gone': 'The confirmation had been sent already. Tell the customer what is not right.',
  },
} as const;
