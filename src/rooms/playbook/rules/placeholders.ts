import type { LinePhase, PlaybookLanguage } from '#rooms/playbook/rules/slots.ts';

/** The facts of a call that lines may name; amounts in cents, days as YYYY-MM-DD. */
export interface LineFacts {
  readonly caller: string;
  readonly company: string;
  /** The person to ask for. */
  readonly name: string;
  readonly customer: string;
  /** The oldest invoice that is late. */
  readonly number: string;
  readonly day: string;
  readonly days: number;
  readonly count: number;
  readonly cents: number;
  readonly promisedCents: number;
  readonly promisedDay: string;
  readonly paidCents: number;
  readonly missingCents: number;
  readonly currency: string;
}

/** How money and days are written in the language of the line. */
export interface LineFormats {
  readonly money: (cents: number, currency: string) => string;
  readonly day: (day: string) => string;
}

type Fact = Exclude<keyof LineFacts, 'currency'>;
type Group = 'people' | 'debt' | 'invoice' | 'promise';

interface Placeholder {
  readonly fact: Fact;
  readonly names: Readonly<Record<PlaybookLanguage, string>>;
  readonly group: Group;
  readonly as: 'text' | 'money' | 'day';
}

const placeholders: readonly Placeholder[] = [
  { fact: 'caller', names: { nl: 'ik', en: 'me' }, group: 'people', as: 'text' },
  { fact: 'company', names: { nl: 'bedrijf', en: 'company' }, group: 'people', as: 'text' },
  { fact: 'name', names: { nl: 'naam', en: 'name' }, group: 'people', as: 'text' },
  { fact: 'customer', names: { nl: 'klant', en: 'customer' }, group: 'people', as: 'text' },
  { fact: 'cents', names: { nl: 'bedrag', en: 'amount' }, group: 'debt', as: 'money' },
  { fact: 'number', names: { nl: 'factuur', en: 'invoice' }, group: 'invoice', as: 'text' },
  { fact: 'day', names: { nl: 'vervaldag', en: 'due day' }, group: 'invoice', as: 'day' },
  { fact: 'days', names: { nl: 'dagen te laat', en: 'days late' }, group: 'invoice', as: 'text' },
  { fact: 'count', names: { nl: 'aantal', en: 'count' }, group: 'invoice', as: 'text' },
  { fact: 'promisedCents', names: { nl: 'toegezegd', en: 'promised' }, group: 'promise', as: 'money' },
  { fact: 'promisedDay', names: { nl: 'toegezegde dag', en: 'promised day' }, group: 'promise', as: 'day' },
  { fact: 'paidCents', names: { nl: 'ontvangen', en: 'received' }, group: 'promise', as: 'money' },
  { fact: 'missingCents', names: { nl: 'ontbreekt', en: 'missing' }, group: 'promise', as: 'money' },
];

/** Moments at which somebody else may hear it, or the call is over: no debt is named. */
const undisclosed: ReadonlySet<LinePhase> = new Set<LinePhase>(['open', 'someone_else', 'voicemail', 'abuse']);

/** Groups that are known at a moment of the call. Before it is certain who is on the line, no debt is named. */
function groupsAt(phase: LinePhase, variant: string): readonly Group[] {
  if (undisclosed.has(phase)) return ['people'];
  if (phase !== 'purpose') return ['people', 'debt'];
  if (variant === 'nothing-overdue') return ['people'];
  if (variant === 'promise-broken' || variant === 'promise-partly-kept') return ['people', 'debt', 'promise'];
  return variant === 'one' || variant === 'several' ? ['people', 'debt', 'invoice'] : ['people', 'debt'];
}

/** The names that a line may use at a moment of the call. */
export function placeholdersAt(phase: LinePhase, variant: string, language: PlaybookLanguage): string[] {
  const groups = groupsAt(phase, variant);
  return placeholders.filter(({ group }) => groups.includes(group)).map(({ names }) => names[language]);
}

const inBraces = /\{([^{}]*)\}/g;

/** The names between braces in a text. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(inBraces)].map((match) => (match[1] ?? '').trim());
}

/** True when the program knows the name in this language. */
export function isPlaceholder(name: string, language: PlaybookLanguage): boolean {
  return placeholders.some(({ names }) => names[language] === name);
}

/** Writes the facts of this call into a line. A name that is not known stays as it is. */
export function fillIn(
  line: { readonly text: string; readonly language: PlaybookLanguage },
  facts: LineFacts,
  formats: LineFormats,
): string {
  return line.text.replace(inBraces, (whole, name: string) => {
    const placeholder = placeholders.find(({ names }) => names[line.language] === name.trim());
    if (!placeholder) return whole;
    const value = facts[placeholder.fact];
    if (placeholder.as === 'money') return formats.money(Number(value), facts.currency);
    return placeholder.as === 'day' && value !== '' ? formats.day(String(value)) : String(value);
  });
}
