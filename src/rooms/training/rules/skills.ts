/** What a collector can practise; results of the quiz, the cards, the role-play and real calls are counted per skill. */
export const skills = [
  /** Says plainly what is open: number, amount, day. */
  'purpose',
  /** Asks open questions, without "why" and without "must". */
  'questions',
  /** Lets people finish and lets a silence do its work. */
  'silence',
  /** Answers an excuse kindly and takes the obstacle away. */
  'excuses',
  /** Asks on until there is a day, an amount, a person. */
  'probing',
  /** Gives businesslike reasons, no lessons in manners. */
  'argument',
  /** Gives nothing without getting something. */
  'trading',
  /** Repeats what was agreed, has it confirmed and records it. */
  'summary',
  /** Ends in a friendly way, without a kick after. */
  'closing',
  /** Recognises what somebody says or feels, and adapts to it. */
  'empathy',
  /** Hears a complaint out, records it and has it solved. */
  'complaints',
  /** Knows what the law asks and allows. */
  'law',
] as const;

/** One of the skills. */
export type Skill = (typeof skills)[number];
