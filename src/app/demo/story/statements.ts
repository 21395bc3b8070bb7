import { addDays, type Day, daysBetween, weekday } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { isWorkingDay, workingDayBefore, workingDaysBefore } from '#app/demo/story/calendar.ts';
import type { Dice } from '#app/demo/story/dice.ts';
import type { StoryEntry, StoryStatement } from '#app/demo/story/happenings.ts';
import { dutchIban } from '#app/demo/story/numbers.ts';

/** So many working days before today the bank is read every day; before that every week, and long ago every other week. */
const DAILY = 15;
const WEEKLY_DAYS = 105;

/** True when a statement ends on this working day. */
export function endsStatement(day: Day, today: Day): boolean {
  if (day >= workingDaysBefore(today, DAILY)) return true;
  if (day < addDays(today, -WEEKLY_DAYS) && Math.floor((daysBetween(day, today) + weekday(today)) / 7) % 2 === 1)
    return false;
  let next = addDays(day, 1);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return weekday(next) <= weekday(day) || next > addDays(day, 6);
}

/** Makes statements out of days with entries: numbered per year, each beginning where the one before ended. */
export class StatementMaker {
  readonly #dice: Dice;
  readonly #suppliers: readonly { name: string; iban: string }[];
  readonly #fixed: Readonly<Record<'rent' | 'energy' | 'lease' | 'wages', string>>;
  #balance = 18_423_317;
  #from: Day;
  #entries: StoryEntry[] = [];
  #year = '';
  #number = 0;
  #income = 0;

  constructor(dice: Dice, from: Day) {
    this.#dice = dice;
    this.#from = from;
    this.#suppliers = [
      'Nordhav Pumps A/S',
      'Kessler Armaturen GmbH',
      'Buizenhandel Merwe B.V.',
      'Ketelbouw De Raaf B.V.',
      'Van Aken Verpakkingen',
      'Transport Gebr. Lind',
    ].map((name) => ({ name, iban: dutchIban(dice) }));
    this.#fixed = { rent: dutchIban(dice), energy: dutchIban(dice), lease: dutchIban(dice), wages: dutchIban(dice) };
  }

  /** Adds the entries of a day: customers' payments, and what a company pays itself. */
  add(day: Day, entries: readonly StoryEntry[], nextKey: () => string): void {
    this.#entries.push(...entries);
    this.#income += entries.reduce((sum, entry) => sum + entry.cents, 0);
    const other = (name: string, iban: string | null, amount: number, text: string): void => {
      this.#entries.push({
        entryKey: nextKey(),
        day,
        cents: cents(amount),
        name,
        iban,
        reference: { kind: null, value: null },
        endToEndId: null,
        text,
        reasonCode: null,
        customerNumber: null,
        pays: [],
        doubtful: false,
        leftWaiting: false,
      });
    };
    const date = Number(day.slice(8));
    const month = day.slice(0, 7);
    const firstOn = (from: number): boolean => date >= from && Number(workingDayBefore(day).slice(8)) < from;
    if (firstOn(1) || Number(workingDayBefore(day).slice(8)) > date) {
      other('Vastgoed Spoorzone C.V.', this.#fixed.rent, -685_000, `Huur bedrijfshal ${month}`);
      other('Bank', null, -this.#dice.int(4_200, 6_800), 'Kosten betalingsverkeer');
    }
    if (firstOn(12))
      other('Zuiderlicht Energie', this.#fixed.energy, -this.#dice.int(148_000, 262_000), `Termijn ${month}`);
    if (firstOn(20)) other('Brabant Autolease B.V.', this.#fixed.lease, -312_450, `Lease 4 bestelbussen ${month}`);
    if (firstOn(24))
      other('Salarissen', this.#fixed.wages, -this.#dice.int(2_140_000, 2_260_000), `Salarisbatch ${month}`);
    if (firstOn(28) && ['01', '04', '07', '10'].includes(month.slice(5)))
      other('Belastingdienst', null, -this.#dice.int(1_450_000, 2_100_000), `Omzetbelasting ${month}`);
    if (weekday(day) === 4) this.#paySuppliers(other);
  }

  #paySuppliers(other: (name: string, iban: string | null, amount: number, text: string) => void): void {
    // What is spent follows what comes in, so that the balance stays within bounds.
    const budget = Math.max(0, this.#income * 0.45 + Math.max(0, this.#balance - 15_000_000) * 0.2);
    this.#income = 0;
    for (const supplier of this.#dice.shuffled(this.#suppliers).slice(0, this.#dice.int(2, 4))) {
      const amount = Math.round(budget * (0.12 + this.#dice.next() * 0.2));
      if (amount > 5_000) other(supplier.name, supplier.iban, -amount, `Fact. ${this.#dice.int(20_000, 99_999)}`);
    }
  }

  /** Closes the statement of the days since the last one. */
  close(to: Day): StoryStatement {
    if (to.slice(0, 4) !== this.#year) {
      this.#year = to.slice(0, 4);
      this.#number = 0;
    }
    this.#number += 1;
    const opening = this.#balance;
    this.#balance += this.#entries.reduce((sum, entry) => sum + entry.cents, 0);
    const statement: StoryStatement = {
      number: `${this.#year}-${String(this.#number).padStart(3, '0')}`,
      from: this.#from,
      to,
      openingCents: cents(opening),
      closingCents: cents(this.#balance),
      entries: this.#entries,
    };
    this.#entries = [];
    this.#from = addDays(to, 1);
    return statement;
  }
}
