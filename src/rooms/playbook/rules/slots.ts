/** Phases of a call (and turns that it can take: somebody else on the line, voicemail, abuse) in which the playbook has a line, each with its variants: by whom is called, why, the cause, or what was agreed. */
export const slots = {
  prepare: ['any'],
  open: ['contact', 'business', 'consumer'],
  purpose: ['one', 'several', 'promise-broken', 'promise-partly-kept', 'said-paid', 'callback-due', 'nothing-overdue'],
  silence: ['any'],
  listen: ['any'],
  handle: ['any', 'oversight', 'cannot_pay', 'complaint', 'process', 'will_not_pay'],
  negotiate: ['any', 'oversight', 'cannot_pay', 'complaint', 'process', 'will_not_pay'],
  agree: ['any', 'cannot_pay'],
  summarise: ['any'],
  close: ['promised', 'any'],
  someone_else: ['any'],
  voicemail: ['contact', 'any'],
  abuse: ['warning', 'end'],
  record: ['any'],
} as const;

export type LinePhase = keyof typeof slots;
/** The phases that have a line, in the order of a call. */
export const linePhases = Object.keys(slots) as readonly LinePhase[];

/** How a line is said: as usual, or to somebody under stress (short sentences, no costs). */
export const tones = ['normal', 'gentle'] as const;
export type Tone = (typeof tones)[number];

/** The languages that lines and cards are written in. */
export const playbookLanguages = ['nl', 'en'] as const;
export type PlaybookLanguage = (typeof playbookLanguages)[number];

/** A place in the playbook that holds one line. */
export interface LineKey {
  readonly phase: LinePhase;
  readonly variant: string;
  readonly tone: Tone;
  readonly language: PlaybookLanguage;
}

/** True when the playbook has a line for this variant of a phase. */
export function isSlot(phase: LinePhase, variant: string): boolean {
  return (slots[phase] as readonly string[]).includes(variant);
}

/** True for a phase whose lines are said to the customer; the other lines are for the collector alone. */
export function isSpoken(phase: LinePhase): boolean {
  return phase !== 'prepare' && phase !== 'silence' && phase !== 'record';
}

/** A key as one word. */
export function lineKey({ phase, variant, tone, language }: LineKey): string {
  return `${phase}.${variant}.${tone}.${language}`;
}
