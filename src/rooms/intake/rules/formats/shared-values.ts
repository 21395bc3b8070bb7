import type { Day } from '#kernel/dates.ts';
import type { Counterparty } from '#rooms/intake/rules/formats/parsed.ts';
import { dayOfXml } from '#rooms/intake/rules/formats/values.ts';

const MOST = 20_000;

/** Keeps one copy of values that return in many entries of a statement, so that a large statement stays small in memory. */
export interface SharedValues {
  /** The day of an XML date; null when it is none. */
  readonly day: (raw: string) => Day | null;
  /** A bank transaction code of three parts, 'PMNT-RCDT-ESCT'. */
  readonly code: (domain: string, family: string, subfamily: string) => string;
  readonly counterparty: (name: string | null, iban: string | null, account: string | null) => Counterparty;
}

/** Makes an empty store of shared values for one file. */
export function sharedValues(): SharedValues {
  const days = new Map<string, Day | null>();
  const codes = new Map<string, string>();
  const parties = new Map<string, Counterparty>();
  return {
    day: (raw) => {
      let day = days.get(raw);
      if (day === undefined) {
        day = dayOfXml(raw);
        if (days.size < MOST) days.set(raw, day);
      }
      return day;
    },
    code: (domain, family, subfamily) => {
      const key = domain + family + subfamily;
      let code = codes.get(key);
      if (code === undefined) {
        code = `${domain}-${family}-${subfamily}`;
        if (codes.size < MOST) codes.set(key, code);
      }
      return code;
    },
    counterparty: (name, iban, account) => {
      const key = iban ?? account ?? name ?? '';
      const known = parties.get(key);
      if (known && known.name === name && known.iban === iban && known.account === account) return known;
      const party = { name, iban, account };
      if (parties.size < MOST) parties.set(key, party);
      return party;
    },
  };
}
