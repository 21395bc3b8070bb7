import type { Day, Instant } from '#kernel/dates.ts';
import type { GivenAnswer, PlayedRole, TrainingDone } from '#rooms/training/rules/path/done.ts';
import { hoursSpent, type Spent } from '#rooms/training/rules/path/hours.ts';
import { type QuizTheme, quizThemes } from '#rooms/training/rules/quiz/question.ts';
import type { Cause } from '#rooms/training/rules/role-play/persona.ts';

/** What this programme asks for; its own figures, not those of a law. */
export const asked = {
  seconds: 6 * 3600,
  /** Of a theme, the last so many answers count, and at least `answersLeast` are needed. */
  answersCounted: 20,
  answersLeast: 10,
  themePercent: 80,
  examScore: 60,
  examPersonas: 3,
  examCauses: 3,
  /** What was done in so many days counts. */
  days: 365,
} as const;

/** How far somebody is with a theme of the quiz. */
export interface ThemeResult {
  readonly theme: QuizTheme;
  readonly right: number;
  readonly answered: number;
  readonly met: boolean;
}

/** An exam role-play that was passed; of each debtor the best. */
export interface PassedExam {
  readonly personaId: string;
  readonly personaName: string;
  readonly cause: Cause;
  readonly score: number;
  readonly at: Instant;
}

/** How far somebody is with the certificate. */
export interface Progress {
  readonly spent: readonly Spent[];
  readonly seconds: number;
  readonly hoursMet: boolean;
  readonly themes: readonly ThemeResult[];
  readonly exams: readonly PassedExam[];
  readonly causes: number;
  readonly examsMet: boolean;
  readonly articles: number;
  readonly met: boolean;
}

/** What the programme asks and what of it was done; `done` holds the training of the period that counts. */
export function progressOf(done: TrainingDone): Progress {
  const spent = hoursSpent(done);
  const seconds = spent.reduce((sum, one) => sum + one.seconds, 0);
  const themes = quizThemes.map((theme) => themeResult(theme, done.answers));
  const exams = passedExams(done.plays);
  const causes = new Set(exams.map(({ cause }) => cause)).size;
  const hoursMet = seconds >= asked.seconds;
  const examsMet = exams.length >= asked.examPersonas && causes >= asked.examCauses;
  return {
    spent,
    seconds,
    hoursMet,
    themes,
    exams,
    causes,
    examsMet,
    articles: new Set(done.articles.map(({ article }) => article)).size,
    met: hoursMet && examsMet && themes.every(({ met }) => met),
  };
}

function themeResult(theme: QuizTheme, answers: readonly GivenAnswer[]): ThemeResult {
  const last = answers.filter((one) => one.theme === theme).slice(-asked.answersCounted);
  const right = last.filter((one) => one.right).length;
  const met = last.length >= asked.answersLeast && right * 100 >= asked.themePercent * last.length;
  return { theme, right, answered: last.length, met };
}

function passedExams(plays: readonly PlayedRole[]): PassedExam[] {
  const best = new Map<string, PassedExam>();
  for (const { mode, finished, helped, score, personaId, personaName, cause, at } of plays) {
    if (mode !== 'exam' || !finished || helped || score < asked.examScore) continue;
    if ((best.get(personaId)?.score ?? -1) < score) best.set(personaId, { personaId, personaName, cause, score, at });
  }
  return [...best.values()];
}

/** What is kept of a certificate; the PDF is made from it, by the layout of that number. */
export interface CertificateData {
  readonly layout: 1;
  readonly administration: string;
  readonly name: string;
  readonly day: Day;
  readonly from: Day;
  readonly spent: readonly Spent[];
  readonly themes: readonly Pick<ThemeResult, 'theme' | 'right' | 'answered'>[];
  readonly exams: readonly {
    readonly personaName: string;
    readonly cause: Cause;
    readonly score: number;
    readonly day: Day;
  }[];
  readonly articles: number;
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The code on a certificate: the last 60 bits of its id, which are random but for two, in twelve letters (Crockford's base 32). */
export function codeOf(id: string): string {
  let rest = BigInt(`0x${id.replaceAll('-', '').slice(-15)}`);
  let code = '';
  for (let place = 0; place < 12; place += 1) {
    code = (letters[Number(rest % 32n)] ?? '') + code;
    rest /= 32n;
  }
  return code;
}

/** A code as people type it: with spaces, dashes, small letters, and O, I and L for what looks like them. */
export function readCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}
