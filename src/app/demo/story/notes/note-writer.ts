import type { Dice } from '#app/demo/story/dice.ts';
import type { CollectorName } from '#app/demo/story/happenings.ts';
import { jonas } from '#app/demo/story/notes/jonas.ts';
import { sanne } from '#app/demo/story/notes/sanne.ts';
import type { NoteSituation, Voice } from '#app/demo/story/notes/situations.ts';

/** What fills the slots of a note. */
export interface NoteFacts {
  readonly wie?: string | undefined;
  readonly dag?: string | undefined;
  readonly bedrag?: string | undefined;
  readonly nr?: string | undefined;
  readonly klacht?: string | undefined;
  readonly uur?: string | undefined;
}

const voices: Readonly<Record<CollectorName, Voice>> = { sanne, jonas };
const withoutRemark: ReadonlySet<NoteSituation> = new Set([
  'no_answer',
  'voicemail',
  'wrong_number',
  'third_party',
  'refuses',
  'vulnerable',
  'nothing',
]);

/** Writes notes in the voice of a collector. Every note of a list is used before one comes back. */
export class NoteWriter {
  readonly #dice: Dice;
  readonly #stacks = new Map<string, string[]>();

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  /** A note about one call. */
  write(collector: CollectorName, situation: NoteSituation, facts: NoteFacts): string {
    const voice = voices[collector];
    const note = this.#take(`${collector} ${situation}`, voice.notes[situation]);
    const remark =
      !withoutRemark.has(situation) && this.#dice.chance(0.34)
        ? ` ${this.#take(`${collector} remark`, voice.remarks)}`
        : '';
    const text = `${note}${remark}`.replace(/\{(\w+)\}/g, (_, slot: keyof NoteFacts) => facts[slot] ?? '');
    return capitalised(text);
  }

  #take(name: string, texts: readonly string[]): string {
    const stack = this.#stacks.get(name) ?? [];
    if (stack.length === 0) stack.push(...this.#dice.shuffled(texts));
    this.#stacks.set(name, stack);
    return stack.pop() as string;
  }
}

function capitalised(text: string): string {
  return text.replace(/(^|[.!?] )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
