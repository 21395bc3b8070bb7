import { describe, expect, it } from 'vitest';
import { SURE } from '#knowledge/language/acts/labels.ts';
import { type SpeechAct, speechActs } from '#knowledge/language/acts/speech-acts.ts';
import { allLines } from '#rooms/training/rules/role-play/lines/all.ts';
import { type Line, type MoveId, manners, moves, regions } from '#rooms/training/rules/role-play/moves.ts';

const moveIds = Object.keys(moves) as MoveId[];
const linesOf = (move: MoveId): readonly Line[] => allLines.filter((line) => line.move === move);
const said = (line: Line): string => `${line.move} ${line.region} ${line.manner ?? ''}| ${line.text}`;

/** Said in nearly every call: more lines, in more ways of speaking. */
const everyday: ReadonlySet<MoveId> = new Set<MoveId>([
  'stall',
  'stall_again',
  'neutral',
  'thaw',
  'accept',
  'accept_reluctant',
  'counter_day',
  'counter_part',
  'knows_invoice',
  'defend_why',
  'defend_must',
  'irritated',
  'confirm_summary',
  'not_understood',
]);
const common = moveIds.filter((move) => everyday.has(move) || /^(?:excuse_|bye_)/.test(move));

/** What every line of a move has to name, because the answer would otherwise say nothing. */
const named: Readonly<Partial<Record<MoveId, readonly string[]>>> = {
  here_is: ['naam'],
  says_who: ['persoon'],
  truth_process: ['persoon'],
  says_part: ['deel'],
  says_day: ['dag'],
  accept: ['dag'],
  accept_reluctant: ['dag'],
  counter_day: ['dag', 'bedrag'],
  counter_part: ['deel', 'dag', 'dag2'],
  counter_parts: ['aantal', 'deel', 'dag'],
  trade_yes: ['dag', 'bedrag'],
  pays_undisputed: ['deel', 'dag'],
  correct_day: ['dag'],
  correct_amount: ['bedrag'],
  truth_complaint: ['levering'],
  complain_again: ['levering'],
  wrong_amount: ['bedrag'],
};

/** Moves whose day or amount the debtor knows when he speaks; the others may name none. */
const facts: ReadonlySet<string> = new Set(['bedrag', 'deel', 'rest', 'dag', 'dag2', 'aantal']);
const mayName = (move: MoveId): readonly string[] => {
  if (move === 'counter_part') return ['deel', 'rest', 'dag', 'dag2'];
  if (move === 'accept' || move === 'accept_reluctant') return ['dag', 'bedrag'];
  return (named[move] ?? []).filter((name) => facts.has(name));
};
const placeholders = (line: Line): string[] => [...line.text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');

const sample: Readonly<Record<string, string>> = {
  naam: 'Ronald de Wit',
  bedrijf: 'De Wit Bouw',
  levering: 'het schilderwerk',
  persoon: 'Karin van de boekhouding',
  bedrag: '1.250 euro',
  deel: '500 euro',
  rest: '750 euro',
  dag: 'vrijdag 27 november',
  dag2: 'maandag 14 december',
  aantal: 'drie',
};
const filled = (line: Line): string => line.text.replace(/\{(\w+)\}/g, (_, name: string) => sample[name] ?? '?');
/** A day alone is a promise only as an answer. */
const before = { role: 'agent', text: 'Op welke dag kan ik het verwachten?' } as const;
const promises = (move: MoveId): boolean => (moves[move].acts as readonly string[]).includes('concrete_promise');
const actsIn = (line: Line): readonly SpeechAct[] =>
  speechActs('customer', filled(line), promises(line.move) ? before : undefined);
const heardIn = (line: Line): readonly string[] => actsIn(line).map(({ act }) => act);

describe('the lines of a simulated debtor', () => {
  it('are many, and no two the same', () => {
    expect(allLines.length).toBeGreaterThanOrEqual(1350);
    const spoken = allLines
      .filter((line) => line.move !== 'silent')
      .map((line) => line.text.toLowerCase().replace(/[^a-zà-ÿ0-9{} ]/g, ''));
    expect(spoken.filter((text, index) => spoken.indexOf(text) !== index)).toEqual([]);
  });

  it('give everybody at least four lines for each move, in both regions', () => {
    const short = moveIds.flatMap((move) =>
      regions
        .filter((region) => linesOf(move).filter((line) => line.region === region && line.manner === null).length < 4)
        .map((region) => `${move} ${region}`),
    );
    expect(short).toEqual([]);
  });

  it('give the common moves fourteen lines in each region and all ways of speaking', () => {
    const short = common.flatMap((move) =>
      regions.flatMap((region) => {
        const here = linesOf(move).filter((line) => line.region === region);
        const without = manners.filter((manner) => !here.some((line) => line.manner === manner));
        return here.length >= 14 && without.length === 0 ? [] : [`${move} ${region} ${here.length} ${without}`];
      }),
    );
    expect(common.length).toBeGreaterThan(20);
    expect(short).toEqual([]);
  });

  it('are short enough to say in one breath, and lead-ins shorter still', () => {
    const words = (line: Line): number => line.text.split(/\s+/).length;
    expect(allLines.filter((line) => words(line) > 40).map(said)).toEqual([]);
    const leadIns = allLines.filter((line) => ['silence_fill', 'opens_up', 'interrupt'].includes(line.move));
    expect(leadIns.filter((line) => words(line) > 9).map(said)).toEqual([]);
  });

  it('name only facts that are known at that moment, and those that the move needs', () => {
    const wrong = allLines.filter((line) => {
      const names = placeholders(line);
      const needs = named[line.move] ?? [];
      const may = mayName(line.move);
      return (
        names.some((name) => sample[name] === undefined) ||
        needs.some((name) => !names.includes(name) && !(name === 'dag2' && names.includes('rest'))) ||
        names.some((name) => facts.has(name) && !may.includes(name))
      );
    });
    expect(wrong.map(said)).toEqual([]);
  });

  it('leave days, amounts and numbers to the dossier', () => {
    const fixed = /\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)\b|\d|€|\b(?:op|voor) \{day\}/;
    const wrong = allLines.filter((line) => fixed.test(line.text.replace(/\{dag2?\}/g, '{day}')));
    expect(wrong.map(said)).toEqual([]);
  });

  it('never put an amount right behind a day, where it would sound like a year', () => {
    expect(allLines.filter((line) => /\{dag2?\} \{/.test(line.text)).map(said)).toEqual([]);
  });

  it('begin no sentence in the middle of a line with a day, which would have no capital', () => {
    expect(allLines.filter((line) => /[.!?] \{(?:dag2?|levering|aantal)\}/.test(line.text)).map(said)).toEqual([]);
  });

  it('are Flemish in Flanders and Dutch in the Netherlands', () => {
    const flemish = /\b(?:gij|zulle|zenne|efkes|amai|allez|awel|stort|peins|rap|'k)\b/i;
    expect(allLines.filter((line) => line.region === 'nl' && flemish.test(line.text)).map(said)).toEqual([]);
    expect(
      allLines.filter((line) => line.region === 'vl' && /\b(?:jij|jullie|jou|je)\b/i.test(line.text)).map(said),
    ).toEqual([]);
    const share = allLines.filter((line) => line.region === 'nl').length / allLines.length;
    expect(share).toBeGreaterThan(0.5);
  });

  it('are heard as what they do', () => {
    const byAct = new Map<string, { heard: number; all: number }>();
    for (const line of allLines) {
      for (const act of moves[line.move].acts) {
        // What makes a yes cooperative is how it is said and to what, which the words alone do not show.
        if (act === 'cooperative') continue;
        const heard = heardIn(line);
        const count = byAct.get(act) ?? { heard: 0, all: 0 };
        count.all += 1;
        if (heard.includes(act) || (act === 'complaint_quality' && heard.some((one) => one.startsWith('complaint_'))))
          count.heard += 1;
        byAct.set(act, count);
      }
    }
    const poor = [...byAct]
      .filter(([, { heard, all }]) => heard / all < 0.8)
      .map(([act, { heard, all }]) => ({ act, heard, all }));
    expect(byAct.size).toBeGreaterThan(15);
    expect(poor).toEqual([]);
  });

  it('are seldom heard as an excuse, complaint, refusal or anger that they are not, least of all surely', () => {
    // Who names a colleague may be heard as sending the caller on; that is what he does.
    const misheard = (least: number) =>
      allLines.filter((line) => {
        if (line.move === 'says_who') return false;
        const own: readonly string[] = moves[line.move].acts;
        return actsIn(line).some(
          ({ act, confidence }) =>
            confidence >= least && /^(?:excuse_|complaint_|refuses|angry)/.test(act) && !own.includes(act),
        );
      }).length / allLines.length;
    expect(misheard(0)).toBeLessThan(0.08);
    expect(misheard(SURE)).toBeLessThan(0.025);
  });
});
