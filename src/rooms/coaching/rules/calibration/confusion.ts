import { type PointId, pointIds } from '#knowledge/language/review/points/point.ts';
import type { JudgedCall } from '#rooms/coaching/rules/calibration/figures.ts';
import type { Answer } from '#rooms/coaching/rules/calibration/judgement.ts';

/** How often people gave an answer (outer) where the program gave another or the same (inner). */
export type ConfusionTable = Readonly<Record<Answer, Readonly<Record<Answer, number>>>>;

/** People beside the program on one check. */
export interface Confusion {
  readonly point: PointId;
  readonly check: string;
  readonly table: ConfusionTable;
  readonly total: number;
  readonly same: number;
}

/** The name under which checks are counted together: those about one excuse each are the same question. */
export function kindOfCheck(id: string): string {
  return /^answered-\d+$/.test(id) ? 'answered' : id;
}

/** Counts, per check, what people answered against what the program answered; what most differs first. */
export function confusionPerCheck(calls: readonly JudgedCall[]): Confusion[] {
  const found = new Map<string, { point: PointId; check: string; pairs: { person: Answer; program: Answer }[] }>();
  for (const { program, people } of calls)
    for (const point of pointIds)
      for (const { id, answer } of program.checks[point])
        for (const { checks } of people) {
          const given = checks[point]?.[id];
          if (given === undefined) continue;
          const check = kindOfCheck(id);
          const entry = found.get(`${point} ${check}`) ?? { point, check, pairs: [] };
          entry.pairs.push({ person: given, program: answer });
          found.set(`${point} ${check}`, entry);
        }
  return [...found.values()]
    .map(({ point, check, pairs }) => ({
      point,
      check,
      table: tableOf(pairs),
      total: pairs.length,
      same: pairs.filter(({ person, program }) => person === program).length,
    }))
    .sort((a, b) => b.total - b.same - (a.total - a.same) || b.total - a.total);
}

function tableOf(pairs: readonly { readonly person: Answer; readonly program: Answer }[]): ConfusionTable {
  const count = (person: Answer, program: Answer): number =>
    pairs.filter((pair) => pair.person === person && pair.program === program).length;
  const line = (person: Answer) => ({
    yes: count(person, 'yes'),
    no: count(person, 'no'),
    not_observable: count(person, 'not_observable'),
  });
  return { yes: line('yes'), no: line('no'), not_observable: line('not_observable') };
}
