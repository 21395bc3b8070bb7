import { addDays, type Day } from '#kernel/dates.ts';
import { businessDayFrom } from '#knowledge/law/calendar/business-days.ts';
import { type Intention, repertoire } from '#rooms/training/rules/role-play/collector/repertoire.ts';
import { debtOf } from '#rooms/training/rules/role-play/persona.ts';
import type { Offer, Simulation } from '#rooms/training/rules/role-play/simulation.ts';
import { amountInWords, countInWords, dayInWords } from '#rooms/training/rules/role-play/words.ts';

/** Who calls, in the sentences of the program. */
export interface Caller {
  readonly name: string;
  readonly company: string;
}

/** The day that a collector proposes: a working day in the coming week. */
export function proposedDay(callDate: Day): Day {
  return businessDayFrom(addDays(callDate, 4), 'target');
}

/** How many instalments a collector offers. */
const PARTS = 4;

/** The sentences for an intention, with the facts of this call as the collector knows them. */
export function sentencesFor(simulation: Simulation, intention: Intention, caller: Caller): readonly string[] {
  const { persona, callDate } = simulation;
  const stands = simulation.agreement ?? simulation.offer;
  const debt = debtOf(persona);
  const [invoice] = persona.invoices;
  const day = proposedDay(callDate);
  const values: Readonly<Record<string, string>> = {
    ik: caller.name,
    wij: caller.company,
    naam: persona.name,
    factuur: invoice.number,
    bedrag: amountInWords(debt),
    deel: amountInWords(Math.round(debt / 1000) * 500),
    over: String(invoice.daysOver),
    voorstel: dayInWords(day, callDate),
    afspraak: inWords(stands ?? { cents: debt, day, later: null }, callDate),
    aantal: countInWords(PARTS),
    termijn: amountInWords(Math.round(debt / PARTS / 500) * 500),
  };
  return repertoire[intention].map((sentence) =>
    sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
  );
}

/** What is agreed, as it is said. */
function inWords({ cents, day, later }: Offer, today: Day): string {
  const first = `${amountInWords(cents)} ${dayInWords(day, today)}`;
  if (later === null) return first;
  if (later.count === 1) return `${first} en de rest, ${amountInWords(later.cents)}, ${dayInWords(later.day, today)}`;
  return `${first} en daarna nog ${countInWords(later.count)} keer, elke maand`;
}
