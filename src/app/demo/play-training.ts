import { addDays, addMilliseconds, dayOf, type Instant, instantAt } from '#kernel/dates.ts';
import type { Decision } from '#kernel/decision.ts';
import { TIME_ZONE } from '#app/demo/story/calendar.ts';
import { TestClock } from '#platform/clock/clock.ts';
import type { Platform } from '#platform/interface.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import type { Actor, TenantId, Work } from '#platform/tenancy/work.ts';
import {
  answerQuizQuestion,
  beginToRead,
  endToRead,
  giveAssignment,
  keepDrill,
  quizRound,
  saveTeamArticle,
  sayOfArticle,
} from '#rooms/training/index.ts';

type Person = Extract<Actor, { kind: 'person' }>;

/** The people of whose training is told. */
export interface Trainees {
  readonly sanne: Person;
  readonly jonas: Person;
  readonly karim: Person;
}

/** What the coach of the demo wrote for his team. */
const teamArticle = {
  title: 'Bellen vlak voor de feestdagen',
  summary: 'In december is iedereen druk. Zo kom je toch tot een dag die nagekomen wordt.',
  body: `In de laatste weken van het jaar sluiten veel bedrijven de boeken. Daarna zijn ze dicht. Wie te laat belt, wacht tot half januari.

## Bel vóór de laatste betaalronde

Vraag in de eerste week van december al wanneer de **laatste betaalronde** is. Dan weet je tot wanneer je hebt.

| vraag | wat je noteert |
|---|---|
| Wanneer is jullie laatste betaalronde? | de dag |
| Wie keurt goed als u vrij bent? | naam en nummer |
| Staat onze factuur er al in? | ja, of wat er ontbreekt |

## Spreek geen feestdag af

Een toezegging voor 25 december komt er niet. Kies een werkdag ervoor, en zeg die dag hardop.

> “Dus woensdag 16 december staat hij in de ronde. Klopt dat?”

## Wens ook iets

Sluit vriendelijk af. Een goed gesprek in december scheelt een herinnering in januari.
`,
  skills: ['probing', 'summary'] as const,
  language: 'nl' as const,
  draft: false,
};

/** Plays some weeks of training of the demo through the real actions, each at its own moment, until yesterday. */
export async function playTraining(platform: Platform, tenantId: TenantId, people: Trainees): Promise<void> {
  const { sanne, jonas, karim } = people;
  const today = dayOf(platform.clock.now(), TIME_ZONE);
  const at = (daysAgo: number, time: string): Instant => instantAt(addDays(today, -daysAgo), time, TIME_ZONE);
  const play = async <Value>(
    moment: Instant,
    actor: Person,
    act: (work: Work) => Promise<Decision<Value>>,
  ): Promise<Value> => {
    const decision = await openWork({ ...platform, clock: new TestClock(moment) }, { tenantId, actor }, act);
    if (!decision.ok) throw new Error(`the training of the demo was refused: ${decision.refusal.code}`);
    return decision.value;
  };

  const lawRound = { kind: 'quiz', theme: 'law', score: 80 } as const;
  const give = (
    daysAgo: number,
    days: number,
    exercise: Parameters<typeof giveAssignment>[1]['exercise'],
    note: string | null,
  ) =>
    play(at(daysAgo, '16:40'), karim, (work) =>
      giveAssignment(work, { userId: sanne.userId, exercise, byDay: addDays(today, days - daysAgo), note }),
    );
  const round = async (
    person: Person,
    daysAgo: number,
    theme: 'mistakes' | 'law' | 'excuses',
    wrong: readonly number[],
  ) => {
    const start = at(daysAgo, '09:05');
    const { questions } = await play(start, person, (work) =>
      quizRound(work, { language: 'nl', theme, seed: daysAgo }),
    );
    const roundId = await play(start, person, async (work) => ({ ok: true, value: work.newId<'round'>() }));
    for (const [index, { questionId, replies }] of questions.entries()) {
      const reply = replies.find(({ right }) => right !== wrong.includes(index));
      await play(addMilliseconds(start, (index + 1) * 25_000), person, (work) =>
        answerQuizQuestion(work, work.newId<'answer'>(), { roundId, questionId, place: reply?.place ?? 0 }),
      );
    }
  };
  const read = async (person: Person, daysAgo: number, article: string) => {
    const start = at(daysAgo, '08:50');
    await play(start, person, (work) => beginToRead(work, article));
    await play(addMilliseconds(start, 130_000), person, (work) => endToRead(work, article));
  };

  await give(12, 7, lawRound, 'Je vroeg vorige week naar de 14-dagenbrief. Hier zit hij in.');
  await round(sanne, 11, 'mistakes', [2, 5, 8]);
  await round(sanne, 9, 'law', [3]);
  await round(jonas, 8, 'excuses', [1, 4, 6, 7]);
  await play(at(7, '13:20'), sanne, (work) => keepDrill(work, { skill: 'summary', moments: 8, good: 6 }));
  await play(at(6, '13:15'), sanne, (work) => keepDrill(work, { skill: 'probing', moments: 8, good: 3 }));
  await read(sanne, 5, 'silence');
  const { commentId } = await play(at(5, '08:54'), sanne, (work) =>
    sayOfArticle(work, 'silence', { said: 'Vijf tellen voelt heel lang. Tellen jullie echt?', answers: null }),
  );
  await play(at(4, '10:12'), karim, (work) =>
    sayOfArticle(work, 'silence', {
      said: 'Ja, met mijn vingers onder tafel. Na een week hoeft het niet meer.',
      answers: commentId,
    }),
  );
  await play(at(3, '15:30'), karim, (work) =>
    saveTeamArticle(work, { ...teamArticle, skills: [...teamArticle.skills], articleId: null }),
  );
  await give(
    2,
    7,
    { kind: 'drill', skill: 'probing', good: 5 },
    'Vraag door tot er een dag ligt. Je kunt het: ik hoorde het in je gesprekken.',
  );
}
