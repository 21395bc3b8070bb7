import type { Day } from '#kernel/dates.ts';
import type { Act } from '#knowledge/language/acts/labels.ts';
import { type Dice, roll } from '#rooms/training/rules/role-play/dice.ts';
import { lineIndex } from '#rooms/training/rules/role-play/lines/line-index.ts';
import { type MoveId, moves } from '#rooms/training/rules/role-play/moves.ts';
import { complaintOf, type Persona } from '#rooms/training/rules/role-play/persona.ts';
import { amountInWords, countInWords, dayInWords } from '#rooms/training/rules/role-play/words.ts';

/** Facts that a line may name: cents, days and counts. */
export interface Facts {
  readonly bedrag?: number;
  readonly deel?: number;
  readonly rest?: number;
  readonly dag?: Day;
  readonly dag2?: Day;
  readonly aantal?: number;
}

/** Who speaks, and what he said before. */
interface Speaker {
  readonly persona: Persona;
  readonly callDate: Day;
  readonly dice: Dice;
  readonly usedLines: readonly string[];
}

/** What is said for moves: one text, what it does, and which lines it used. Lines that were used in this call come back only when there are no others. */
export function speak(
  speaker: Speaker,
  wanted: readonly MoveId[],
  facts: Facts,
): { text: string; acts: readonly Act[]; used: readonly string[]; dice: Dice } {
  let { dice } = speaker;
  const used: string[] = [];
  for (const move of wanted) {
    const choices = choicesFor(speaker.persona, move);
    const fresh = choices.filter((line) => !speaker.usedLines.includes(line) && !used.includes(line));
    const from = fresh.length > 0 ? fresh : choices;
    const thrown = roll(dice);
    dice = thrown.dice;
    const line = from[Math.floor(thrown.value * from.length)];
    if (line === undefined) throw new Error(`nobody of ${speaker.persona.region} has a line for ${move}`);
    used.push(line);
  }
  const text = used.map((line) => filled(line, speaker, facts)).join(' ');
  return { text, acts: [...new Set(wanted.flatMap((move) => actsOf(speaker.persona, move)))], used, dice };
}

/** What the words of a move do: those of a complaint are of this debtor's own kind. */
export function actsOf(persona: Persona, move: MoveId): readonly Act[] {
  return moves[move].acts.map((act) =>
    act === 'complaint_quality' && move !== 'complaint_quality' ? complaintOf(persona) : act,
  );
}

/** Own lines of the persona come first; then those in his manner and those for anybody. */
function choicesFor(persona: Persona, move: MoveId): readonly string[] {
  const own = persona.lines[move];
  if (own && own.length > 0) return own;
  const index = lineIndex();
  const inManner = index.get(`${move} ${persona.region} ${persona.manner}`) ?? [];
  const forAll = index.get(`${move} ${persona.region}`) ?? [];
  // What anybody says is too blunt for who is formal or anxious.
  if (inManner.length >= 2 && (persona.manner === 'formal' || persona.manner === 'anxious')) return inManner;
  // His own way of speaking colours what he says, without making him say the same things.
  return inManner.length >= 3 ? [...inManner, ...inManner, ...forAll] : [...inManner, ...forAll];
}

function filled(line: string, { persona, callDate }: Speaker, facts: Facts): string {
  const day = (value: Day | undefined): string => (value === undefined ? '' : dayInWords(value, callDate));
  const money = (cents: number | undefined): string => (cents === undefined ? '' : amountInWords(cents));
  const values: Readonly<Record<string, string>> = {
    naam: persona.name,
    bedrijf: persona.company,
    factuur: persona.invoices[0].number,
    levering: persona.delivery,
    persoon: persona.colleague ?? 'mijn boekhouder',
    bedrag: money(facts.bedrag),
    deel: money(facts.deel),
    rest: money(facts.rest),
    dag: day(facts.dag),
    dag2: day(facts.dag2),
    aantal: facts.aantal === undefined ? '' : countInWords(facts.aantal),
  };
  const text = line.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return text.replace(/(^|[.!?] )([a-zà-ü])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
