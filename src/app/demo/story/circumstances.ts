import { addDays, type Day } from '#kernel/dates.ts';
import { momentOf, workingDaysBefore } from '#app/demo/story/calendar.ts';
import type { Dice } from '#app/demo/story/dice.ts';
import type { Happening, StoryCustomer } from '#app/demo/story/happenings.ts';
import type { CircumstanceKind } from '#rooms/dossier/index.ts';

/** Something that a collector got to know of a customer. */
interface Learned {
  readonly of: 'business' | 'consumer';
  readonly kind: CircumstanceKind;
  /** Days after today until which it holds; null: until somebody ends it. */
  readonly days: number | null;
  readonly note: string;
}

/** The most telling first: a small story has the first ones. */
const learned: readonly Learned[] = [
  { of: 'business', kind: 'agreed_silence', days: 6, note: 'Verhuist deze week. Daarna belt hij zelf.' },
  {
    of: 'consumer',
    kind: 'debt_help',
    days: null,
    note: 'Schuldhulp via de gemeente. Overleg per mail met de hulpverlener.',
  },
  { of: 'business', kind: 'other', days: null, note: 'Alleen na twee uur bellen, dan is de boekhouder er.' },
  {
    of: 'consumer',
    kind: 'vulnerable',
    days: null,
    note: 'Is haar baan kwijt. Kleine stappen, en alles ook op papier.',
  },
  {
    of: 'business',
    kind: 'bankrupt',
    days: null,
    note: 'Curator is benoemd. Vordering voor het eind van de maand indienen.',
  },
  {
    of: 'consumer',
    kind: 'guardianship',
    days: null,
    note: 'Staat onder bewind. Rekeningen gaan naar de bewindvoerder.',
  },
  { of: 'consumer', kind: 'deceased', days: null, note: 'Zijn dochter belde, zij handelt de erfenis af.' },
  { of: 'business', kind: 'vulnerable', days: null, note: 'Eenmanszaak, nachten wakker van de cijfers. Rustig aan.' },
];

/** One circumstance for so many customers who are late. */
const LATE_PER_CIRCUMSTANCE = 6;

/** What the collectors learned of customers who are late in the last working days, and how some want to be addressed. */
export function whatWasLearned(dice: Dice, late: readonly StoryCustomer[], today: Day): Happening[] {
  const left = dice.shuffled(late);
  const happenings = learned.slice(0, Math.floor(late.length / LATE_PER_CIRCUMSTANCE)).flatMap((one): Happening[] => {
    const place = left.findIndex((customer) => customer.facts.kind === one.of);
    const [customer] = place < 0 ? [] : left.splice(place, 1);
    if (!customer) return [];
    const day = workingDaysBefore(today, dice.int(1, 3));
    const { kind, note } = one;
    const untilDay = one.days === null ? null : addDays(today, one.days);
    return [
      {
        kind: 'circumstance',
        at: momentOf(day, dice.int(16 * 60 + 30, 17 * 60)),
        by: customer.collector,
        customerNumber: customer.facts.number,
        circumstance: { kind, fromDay: day, untilDay, note },
      },
    ];
  });
  const addressed = left.slice(0, happenings.length).map(
    (customer): Happening => ({
      kind: 'address_form',
      at: momentOf(workingDaysBefore(today, dice.int(1, 3)), dice.int(16 * 60 + 30, 17 * 60)),
      by: customer.collector,
      customerNumber: customer.facts.number,
      addressForm: dice.chance(0.7) ? 'je' : 'u',
    }),
  );
  return [...happenings, ...addressed];
}
