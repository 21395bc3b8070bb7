import { type Decision, granted, refused } from '#kernel/decision.ts';
import { contactRules } from '#knowledge/law/calendar/contact-days.ts';

/** From and until when may be called, as the clock shows it ('HH:MM'). */
export interface CallHours {
  readonly from: string;
  readonly until: string;
}

/** When and how often customers are called. */
export interface ContactPolicy {
  readonly weekdays: CallHours;
  /** Null: not on Saturdays. */
  readonly saturday: CallHours | null;
  /** Talks with the customer in seven days, at most. */
  readonly mostTalksPerWeek: number;
  /** Calls in a day, whether or not somebody answered, at most. */
  readonly mostTriesPerDay: number;
  /** How many working days before today the bank may have been read last. */
  readonly bankWorkingDays: number;
}

export type PolicyRefusal =
  | { code: 'hours-upside-down'; field: 'weekdays' | 'saturday' }
  | { code: 'hours-too-wide'; field: 'weekdays' | 'saturday'; from: string; until: string };

/** What holds until an admin says otherwise: the hours of the rules of the country, and a number of calls well below what was ever proposed. */
export function defaultPolicy(country: 'NL' | 'BE'): ContactPolicy {
  const { hours, frequency } = contactRules[country];
  return {
    weekdays: { from: hours.from, until: hours.until },
    saturday: { from: hours.from, until: hours.until },
    mostTalksPerWeek: frequency.talksPerWeek,
    mostTriesPerDay: frequency.triesPerDay,
    bankWorkingDays: 3,
  };
}

/** Whether an admin may set this: hours that run forward and lie within those of the country's rules. */
export function decidePolicy(policy: ContactPolicy, country: 'NL' | 'BE'): Decision<ContactPolicy, PolicyRefusal> {
  const { from, until } = contactRules[country].hours;
  for (const field of ['weekdays', 'saturday'] as const) {
    const hours = policy[field];
    if (hours === null) continue;
    if (hours.from >= hours.until) return refused({ code: 'hours-upside-down', field });
    if (hours.from < from || hours.until > until) return refused({ code: 'hours-too-wide', field, from, until });
  }
  return granted(policy);
}

/** True when two policies say the same. */
export function samePolicy(a: ContactPolicy, b: ContactPolicy): boolean {
  return (
    sameHours(a.weekdays, b.weekdays) &&
    sameHours(a.saturday, b.saturday) &&
    a.mostTalksPerWeek === b.mostTalksPerWeek &&
    a.mostTriesPerDay === b.mostTriesPerDay &&
    a.bankWorkingDays === b.bankWorkingDays
  );
}

function sameHours(a: CallHours | null, b: CallHours | null): boolean {
  return a === null || b === null ? a === b : a.from === b.from && a.until === b.until;
}
