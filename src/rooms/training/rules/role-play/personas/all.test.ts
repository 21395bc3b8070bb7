import { describe, expect, it } from 'vitest';
import { checkPersona, linePlaceholders } from '#rooms/training/rules/role-play/check-persona.ts';
import { type MoveId, manners, moves } from '#rooms/training/rules/role-play/moves.ts';
import { type Cause, causes, type Persona } from '#rooms/training/rules/role-play/persona.ts';
import { personas } from '#rooms/training/rules/role-play/personas/all.ts';

const linesOf = (persona: Persona): readonly (readonly [MoveId, string])[] =>
  (Object.entries(persona.lines) as [MoveId, readonly string[]][]).flatMap(([move, lines]) =>
    lines.map((line) => [move, line] as const),
  );
const count = (holds: (persona: Persona) => boolean): number => personas.filter(holds).length;
const between = (value: number, low: number, high: number): boolean => value >= low && value <= high;

/** Words that would tell the trainee beforehand what he has to find out. */
const giveaways: Readonly<Record<Cause, RegExp>> = {
  oversight: /verge(?:et|ten)|verstrooi|kwijt|over het hoofd|ontgaan|\bla\b|duivenhok|cabine|dashboard/i,
  cannot_pay: /geldzorg|geldnood|ontslag|ontslagen|werkloos|scheid|schuld|ziek|te weinig geld|leeg|uitkering|krap/i,
  complaint: /klacht|kapot|klam|roest|gebarsten|te laat geleverd|ontbr(?:eekt|ak)|verkeerd|tarie|ontevreden|slecht/i,
  process: /goedkeur|akkoord|bestelbon|handtekening|bevallen|nieuw systeem|factuuradres|vrijge|controleren/i,
  will_not_pay: /onwil|expres|bewust|rente|overgestapt|geen zin|liegt|leugen/i,
};

/** Moves that come back several times in one call: one own line would be a broken record. */
const often: readonly MoveId[] = [
  'stall',
  'stall_again',
  'thaw',
  'neutral',
  'complain_again',
  'not_understood',
  'waits',
];

describe('the simulated debtors of the program', () => {
  it('are spread over causes, regions, manners, levels, private people and big customers', () => {
    expect(personas.length).toBeGreaterThanOrEqual(26);
    expect(Object.fromEntries(causes.map((cause) => [cause, count((one) => one.cause === cause)]))).toEqual({
      oversight: 5,
      cannot_pay: 7,
      complaint: 6,
      process: 5,
      will_not_pay: 4,
    });
    expect(between(count((one) => one.region === 'nl') / personas.length, 0.55, 0.65)).toBe(true);
    for (const manner of manners) expect(count((one) => one.manner === manner)).toBeGreaterThanOrEqual(3);
    for (const level of [1, 2, 3]) expect(count((one) => one.level === level)).toBeGreaterThanOrEqual(5);
    expect(count((one) => one.isPrivate)).toBe(9);
    expect(count((one) => one.reception)).toBeGreaterThanOrEqual(4);
    expect(count((one) => one.lines.vulnerable !== undefined)).toBeGreaterThanOrEqual(2);
    for (const kind of ['complaint_quality', 'complaint_delivery', 'complaint_invoice_wrong'])
      expect(count((one) => one.complaint === kind)).toBeGreaterThanOrEqual(1);
  });

  it('each have an own id, name, company and invoice numbers', () => {
    const all = (of: (persona: Persona) => readonly string[]): readonly string[] => personas.flatMap(of);
    for (const values of [
      all((one) => [one.id]),
      all((one) => [one.name]),
      all((one) => [one.company]),
      all((one) => one.invoices.map(({ number }) => number)),
      all((one) => [one.brief, one.truth]),
    ])
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  });

  it.each(personas.map((persona) => [persona.id, persona] as const))(
    '%s is a debtor that can be kept',
    (_, persona) => {
      expect(checkPersona(persona)).toEqual({ ok: true, value: persona });
      // The limits of the contract for what a team may keep (contract/persona.ts).
      expect([persona.id, persona.name].filter((text) => !between(text.length, 1, 60))).toEqual([]);
      expect([persona.company, persona.delivery].filter((text) => !between(text.length, 1, 80))).toEqual([]);
      expect([persona.brief, persona.truth].filter((text) => !between(text.length, 80, 800))).toEqual([]);
      expect(persona.invoices.length).toBeLessThanOrEqual(3);
      for (const { number, cents, daysOver } of persona.invoices) {
        expect(between(number.length, 1, 30)).toBe(true);
        expect(Number.isInteger(cents) && between(cents, 2_000, 2_000_000)).toBe(true);
        expect(between(daysOver, 7, 120)).toBe(true);
      }
      const { mood } = persona;
      for (const value of [persona.disputed, persona.will, ...Object.values(mood), persona.chatty])
        expect(between(value, 0, 1)).toBe(true);
      expect(between(persona.secrecy, 0.3, 0.65)).toBe(true);
      expect(between(persona.temper, 0.5, 1.6)).toBe(true);
      expect(persona.funds.length).toBeLessThanOrEqual(12);
      expect(persona.funds.every(({ inDays, share }) => between(inDays, 0, 720) && between(share, 0, 1))).toBe(true);
      if (persona.isPrivate) expect(persona.company).toBe(persona.name);
      if (persona.cause === 'process') expect(persona.colleague).not.toBeNull();
    },
  );

  it('hide the cause: several first words, none of them the cause, and a dossier that does not say it', () => {
    const own: Readonly<Record<Cause, RegExp>> = {
      oversight: /^$/,
      cannot_pay: /^excuse_(?:no_cash|waiting_for_own_customers)$/,
      complaint: /^complaint_/,
      process: /^$/,
      will_not_pay: /^$/,
    };
    for (const { id, excuses, cause, brief, lines } of personas) {
      expect([id, new Set(excuses).size >= 3]).toEqual([id, true]);
      expect([id, excuses.filter((excuse) => own[cause].test(excuse))]).toEqual([id, []]);
      expect([id, giveaways[cause].exec(brief)?.[0]]).toEqual([id, undefined]);
      const excuseLines = excuses.filter((excuse) => (lines[excuse] ?? []).length > 0);
      expect([id, excuseLines.length >= 1]).toEqual([id, true]);
    }
  });

  it('give money in the course of time where it is short, and at once where it is not', () => {
    for (const { id, cause, funds } of personas) {
      const today = funds.find(({ inDays }) => inDays === 0)?.share ?? 0;
      const week = Math.max(...funds.filter(({ inDays }) => inDays <= 7).map(({ share }) => share));
      expect([id, cause === 'cannot_pay' ? today <= 0.15 && week < 0.6 : week === 1]).toEqual([id, true]);
    }
    expect(count((one) => (one.funds.at(-1)?.share ?? 0) < 1)).toBeGreaterThanOrEqual(2);
  });

  it('speak for themselves: at least 14 own lines each, three where a move comes often', () => {
    for (const persona of personas) {
      const { id, cause, lines } = persona;
      expect([id, linesOf(persona).length >= 14]).toEqual([id, true]);
      expect([id, lines[`hint_${cause}`]?.length, lines[`truth_${cause}`]?.length]).toEqual([id, 3, 3]);
      expect([id, (lines[`detail_${cause}`]?.length ?? 0) >= 4]).toEqual([id, true]);
      const thin = often.filter((move) => lines[move] && lines[move].length < 3);
      expect([id, thin]).toEqual([id, []]);
      const others = causes.filter(
        (other) =>
          other !== cause &&
          (lines[`truth_${other}`] ?? lines[`hint_${other}`] ?? lines[`detail_${other}`]) !== undefined,
      );
      expect([id, others]).toEqual([id, []]);
    }
  });

  it('never say the same, and name only what is known, without amounts or days that the dossier may contradict', () => {
    const all = personas.flatMap((persona) => linesOf(persona).map(([move, line]) => ({ id: persona.id, move, line })));
    const texts = all.map(({ line }) => line);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    expect(all.filter(({ move }) => !(move in moves))).toEqual([]);
    expect(all.filter(({ line }) => !between(line.trim().length, 4, 300) || line !== line.trim())).toEqual([]);
    const placeholders: readonly string[] = linePlaceholders;
    const unknown = all.filter(({ line }) =>
      [...line.matchAll(/\{(\w*)\}/g)].some((match) => !placeholders.includes(match[1] ?? '')),
    );
    expect(unknown).toEqual([]);
    const fixed =
      /€|\d|\beuro\b|\b(?:januari|februari|maart|april|mei|september|oktober|november|december)\b|\bbetaal (?:ik )?(?:morgen|maandag|vrijdag)\b/i;
    expect(all.filter(({ line }) => fixed.test(line))).toEqual([]);
  });

  it('have their own lines for excuses that they use and no others', () => {
    const excuse = /^(?:excuse_|complaint_(?:quality|delivery|invoice_wrong)$)/;
    for (const { id, lines, excuses } of personas) {
      const unused = Object.keys(lines).filter((move) => excuse.test(move) && !excuses.some((one) => one === move));
      expect([id, unused]).toEqual([id, []]);
    }
  });
});
