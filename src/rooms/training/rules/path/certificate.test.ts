import { describe, expect, it } from 'vitest';
import { addMilliseconds, instant } from '#kernel/dates.ts';
import { codeOf, progressOf, readCode } from '#rooms/training/rules/path/certificate.ts';
import type { PlayedRole, TrainingDone } from '#rooms/training/rules/path/done.ts';
import { quizThemes } from '#rooms/training/rules/quiz/question.ts';

const start = instant('2026-11-20T08:00:00Z');
const at = (minutes: number) => addMilliseconds(start, minutes * 60_000);
const nothing: TrainingDone = { plays: [], drills: [], answers: [], cards: [], articles: [] };
const exam = (personaId: string, cause: PlayedRole['cause'], part: Partial<PlayedRole> = {}): PlayedRole => ({
  personaId,
  personaName: personaId,
  level: 1,
  cause,
  mode: 'exam',
  finished: true,
  helped: false,
  score: 60,
  startedAt: at(0),
  at: at(30),
  ...part,
});
const themes = (right: number, wrong: number) =>
  quizThemes.flatMap((theme) =>
    Array.from({ length: right + wrong }, (_, index) => ({
      roundId: theme,
      theme,
      right: index >= wrong,
      at: at(index),
    })),
  );
const threeExams = [exam('a', 'oversight'), exam('b', 'process'), exam('c', 'will_not_pay')];
const manyPlays = Array.from({ length: 9 }, (_, index) => exam(`m${String(index)}`, 'oversight', { mode: 'practice' }));

describe('what the certificate asks', () => {
  it('is met with hours, themes and exams together', () => {
    const done = { ...nothing, plays: [...threeExams, ...manyPlays], answers: themes(8, 2) };
    expect(progressOf(done)).toMatchObject({ hoursMet: true, examsMet: true, met: true, causes: 3 });
    expect(progressOf({ ...done, plays: threeExams })).toMatchObject({ hoursMet: false, examsMet: true, met: false });
    expect(progressOf({ ...done, answers: themes(7, 3) })).toMatchObject({ hoursMet: true, met: false });
    expect(progressOf({ ...done, plays: manyPlays })).toMatchObject({ examsMet: false, met: false });
    expect(progressOf(nothing)).toMatchObject({ met: false, seconds: 0 });
  });

  it('looks at the last twenty answers of a theme, and needs ten', () => {
    const result = (right: number, wrong: number) =>
      progressOf({ ...nothing, answers: themes(right, wrong) }).themes[0];
    expect(result(9, 0)).toMatchObject({ met: false, answered: 9 });
    expect(result(20, 40)).toMatchObject({ met: true, answered: 20, right: 20 });
    expect(result(15, 40)).toMatchObject({ met: false, right: 15 });
  });

  it('takes exams only when they were held without help, to the end and well enough, each debtor once, over three causes', () => {
    const met = (plays: readonly PlayedRole[]) => progressOf({ ...nothing, plays }).examsMet;
    expect(met(threeExams)).toBe(true);
    for (const part of [
      { helped: true },
      { finished: false },
      { score: 59 },
      { mode: 'practice' as const },
      { personaId: 'a' },
      { cause: 'oversight' as const },
    ])
      expect(met([...threeExams.slice(0, 2), { ...exam('c', 'will_not_pay'), ...part }])).toBe(false);
    const best = progressOf({ ...nothing, plays: [exam('a', 'oversight'), exam('a', 'oversight', { score: 90 })] });
    expect(best.exams).toMatchObject([{ personaId: 'a', score: 90 }]);
  });
});

describe('the code on a certificate', () => {
  it('is twelve letters, another one for another id', () => {
    const code = codeOf('0192f0c0-0000-7000-8abc-def012345678');
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(codeOf('0192f0c0-0000-7000-8abc-def012345679')).not.toBe(code);
    expect(codeOf('ffffffff-ffff-7fff-8abc-def012345678')).toBe(code);
  });

  it('is read as people type it', () => {
    expect(readCode(' 7k3m-o1il 9z ')).toBe('7K3M01119Z');
  });
});
