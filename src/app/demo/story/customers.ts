import { cents } from '#kernel/money.ts';
import type { Dice } from '#app/demo/story/dice.ts';
import type { Manner, StoryCustomer } from '#app/demo/story/happenings.ts';
import {
  belgianTrades,
  dutchFirstNames,
  dutchRoles,
  dutchSurnames,
  dutchTrades,
  flemishFirstNames,
  flemishRoles,
  flemishSurnames,
  secondRoles,
} from '#app/demo/story/names.ts';
import {
  belgianIban,
  dutchIban,
  enterpriseNumber,
  landline,
  mobile,
  tradeRegisterNumber,
} from '#app/demo/story/numbers.ts';
import { belgianTowns, businessStreets, dutchTowns, homeStreets, type Town } from '#app/demo/story/places.ts';

const businessManners: readonly (readonly [Manner, number])[] = [
  ['on_time', 34],
  ['late', 19],
  ['payment_run', 16],
  ['forgets', 11],
  ['cannot_pay', 6],
  ['complains', 6],
  ['will_not_pay', 3],
  ['loyal', 5],
];

const consumerManners: readonly (readonly [Manner, number])[] = [
  ['on_time', 36],
  ['late', 14],
  ['forgets', 20],
  ['cannot_pay', 9],
  ['complains', 5],
  ['will_not_pay', 4],
  ['direct_debit', 12],
];

/** Invents the customers; the names differ, the numbers follow each other. */
export function inventCustomers(dice: Dice, count: number): StoryCustomer[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const country = dice.chance(0.22) ? 'BE' : 'NL';
    const number = String(10_200 + index * 3 + dice.int(0, 2));
    for (;;) {
      const town = townOf(dice, country);
      const customer = dice.chance(0.17)
        ? inventConsumer(dice, number, country, town)
        : inventBusiness(dice, number, country, town);
      if (taken.has(customer.facts.name)) continue;
      taken.add(customer.facts.name);
      return customer;
    }
  });
}

/** Most customers are near by: the first towns of the list are drawn most. */
function townOf(dice: Dice, country: 'NL' | 'BE'): Town {
  const towns = country === 'NL' ? dutchTowns : belgianTowns;
  return towns[Math.floor(dice.next() ** 1.7 * towns.length)] as Town;
}

function addressOf(dice: Dice, country: 'NL' | 'BE', town: Town, streets: readonly string[]) {
  const digits = dice.int(town.postcodes[0], town.postcodes[1]);
  const letters = (): string => dice.pick('ABCDEGHJKLNPRTVWXZ'.split(''));
  return {
    street: `${dice.pick(streets)} ${dice.int(1, 148)}${dice.chance(0.12) ? dice.pick(['a', 'b', 'c']) : ''}`,
    postcode: country === 'NL' ? `${digits} ${letters()}${letters()}` : String(digits),
    city: town.name,
  };
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/\b(b\.?v\.?|v\.?o\.?f\.?|nv)(?=\s|$)/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function inventBusiness(dice: Dice, number: string, country: 'NL' | 'BE', town: Town): StoryCustomer {
  const belgian = country === 'BE';
  const trade = dice.weighted((belgian ? belgianTrades : dutchTrades).map((item) => [item, item.weight] as const));
  const surname = dice.pick(belgian ? flemishSurnames : dutchSurnames);
  const name = dice.pick(trade.names).replace('{s}', surname).replace('{t}', town.name);
  const domain = `${slug(name)}.example`;
  const first = dice.pick(belgian ? flemishRoles : dutchRoles);
  const people = [
    first,
    ...(dice.chance(0.62) ? [dice.pick(secondRoles)] : []),
    ...(dice.chance(0.14) ? ['inkoop'] : []),
  ];
  const manner = dice.weighted(businessManners);
  const usual = Math.round(trade.usualCents * Math.exp(dice.bell() * 0.55));
  return {
    facts: {
      number,
      name,
      kind: 'business',
      country,
      language: 'nl',
      email: dice.chance(0.94) ? `${dice.pick(['administratie', 'facturen', 'info', 'boekhouding'])}@${domain}` : null,
      phone: dice.chance(0.95) ? landline(dice, town, country) : mobile(dice, country),
      ...addressOf(dice, country, town, businessStreets),
      registrationNumber: belgian ? enterpriseNumber(dice) : tradeRegisterNumber(dice),
    },
    contacts: [...new Set(people)].map((role) => {
      const given = dice.pick(belgian ? flemishFirstNames : dutchFirstNames);
      // The owner often carries the name of the firm.
      const family =
        /eigenaar|zaakvoerder|directeur/.test(role) && name.includes(surname)
          ? surname
          : dice.pick(belgian ? flemishSurnames : dutchSurnames);
      return {
        name: `${given} ${family.replace(/^(Van|De|Den)\b/, (prefix) => (belgian ? prefix : prefix.toLowerCase()))}`,
        role,
        email: dice.chance(0.7) ? `${slug(given)}@${domain}` : null,
        phone: dice.chance(0.45) ? mobile(dice, country) : null,
      };
    }),
    manner,
    iban: belgian ? belgianIban(dice) : dutchIban(dice),
    accountName: dice.chance(0.7) ? name : name.toUpperCase().replace(/[.]/g, ''),
    termDays: belgian
      ? 30
      : dice.weighted([
          [30, 70],
          [14, 20],
          [60, 10],
        ]),
    usualCents: cents(Math.max(4_500, usual)),
    run: dice.chance(0.5) ? 'mid' : 'end',
    collector: belgian ? 'jonas' : dice.chance(0.72) ? 'sanne' : 'jonas',
  };
}

function inventConsumer(dice: Dice, number: string, country: 'NL' | 'BE', town: Town): StoryCustomer {
  const belgian = country === 'BE';
  const given = dice.pick(belgian ? flemishFirstNames : dutchFirstNames);
  const surname = dice.pick(belgian ? flemishSurnames : dutchSurnames);
  const family = belgian ? surname : surname.replace(/^(Van|De|Den)\b( (de|der)\b)?/, (prefix) => prefix.toLowerCase());
  const name = `${given} ${family}`;
  return {
    facts: {
      number,
      name,
      kind: 'consumer',
      country,
      language: 'nl',
      email: dice.chance(0.86) ? `${slug(given)}.${slug(family)}@post.example` : null,
      phone: dice.chance(0.72) ? mobile(dice, country) : landline(dice, town, country),
      ...addressOf(dice, country, town, homeStreets),
      registrationNumber: null,
    },
    contacts: dice.chance(0.25)
      ? [
          {
            name: `${dice.pick(belgian ? flemishFirstNames : dutchFirstNames)} ${family}`,
            role: 'partner',
            email: null,
            phone: dice.chance(0.6) ? mobile(dice, country) : null,
          },
        ]
      : [],
    manner: dice.weighted(consumerManners),
    iban: belgian ? belgianIban(dice) : dutchIban(dice),
    accountName: dice.chance(0.6) ? `${given.charAt(0)} ${family}` : `${name}${dice.chance(0.3) ? ' e/o' : ''}`,
    termDays: belgian ? 30 : 14,
    usualCents: cents(Math.max(3_900, Math.round(26_000 * Math.exp(dice.bell() * 0.6)))),
    run: 'end',
    collector: belgian ? 'jonas' : dice.chance(0.72) ? 'sanne' : 'jonas',
  };
}
