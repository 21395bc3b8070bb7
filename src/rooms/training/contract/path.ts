import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { daySchema, idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';
import { trainingLanguage } from '#rooms/training/contract/quiz.ts';
import { deckIds } from '#rooms/training/rules/cards/card.ts';
import { quizThemes } from '#rooms/training/rules/quiz/question.ts';
import { causes } from '#rooms/training/rules/role-play/persona.ts';
import { skills } from '#rooms/training/rules/skills.ts';

const skill = z.enum(skills);
const theme = z.enum(quizThemes);
const undo = idSchema('event').nullable();
const assignmentId = idSchema('assignment');
const certificateId = idSchema('certificate');

/** Something to practise. */
export const exerciseSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('role-play'),
    personaId: textSchema(60).nullable(),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  }),
  z.object({ kind: z.literal('drill'), skill, good: z.int().min(1).max(20) }),
  z.object({ kind: z.literal('quiz'), theme, score: z.int().min(50).max(100) }),
  z.object({ kind: z.literal('cards'), deck: z.enum(deckIds), cards: z.int().min(1).max(100) }),
  z.object({ kind: z.literal('article'), article: textSchema(60) }),
]);

/** What shows that something was done. */
const evidenceSchema = z.object({ at: instantSchema, good: z.int().nullable(), of: z.int().nullable() });

const quote = z.object({ skill, quote: z.string(), customerName: z.string(), reviewId: z.string() });

const why = z.discriminatedUnion('code', [
  z.object({ code: z.literal('assigned'), by: z.string(), byDay: daySchema, note: z.string().nullable() }),
  z.object({ code: z.literal('asked'), by: z.string() }),
  z.object({ code: z.literal('calls'), poor: z.int(), of: z.int(), quote: quote.nullable() }),
  z.object({ code: z.literal('training'), poor: z.int(), of: z.int() }),
  z.object({ code: z.literal('fair') }),
  z.object({ code: z.literal('little-known') }),
  z.object({ code: z.literal('start') }),
]);

/** A step of the learning path. `name`: of the debtor or the article of the team, where it is about one. */
export const stepSchema = z.object({
  skill: skill.nullable(),
  assignmentId: assignmentId.nullable(),
  exercise: exerciseSchema,
  name: z.string().nullable(),
  why,
  minutes: z.int(),
});

/** Something that a coach gave to do. */
export const assignmentSchema = z.object({
  assignmentId,
  userId: idSchema('user'),
  userName: z.string(),
  exercise: exerciseSchema,
  name: z.string().nullable(),
  byDay: daySchema,
  note: z.string().nullable(),
  givenByName: z.string(),
  givenAt: instantSchema,
  done: evidenceSchema.nullable(),
  overdue: z.boolean(),
});

/** What to practise next, and how one's skills stand. */
export const readPath = endpoint({
  id: 'readPath',
  method: 'GET',
  path: '/api/training/path',
  summary:
    'What to practise next (at most five steps, each with why and how long), own assignments, and how own skills stand; nobody sees those of a colleague',
  permission: 'work',
  query: z.object({ language: trainingLanguage }),
  response: z.object({
    steps: z.array(stepSchema),
    assignments: z.array(assignmentSchema),
    levels: z.array(
      z.object({
        skill,
        level: z.number(),
        known: z.enum(['none', 'little', 'enough']),
        inCalls: z.int(),
        inTraining: z.int(),
      }),
    ),
  }),
});

/** What a coach gave people to do. */
export const readAssignments = endpoint({
  id: 'readAssignments',
  method: 'GET',
  path: '/api/training/assignments',
  summary: 'What one gave people to practise, and whether it is done; nothing else of what they practise',
  permission: 'steer',
  query: z.object({ language: trainingLanguage }),
  response: z.object({ assignments: z.array(assignmentSchema) }),
});

/** Gives somebody something to practise by a day. */
export const giveAssignment = endpoint({
  id: 'giveAssignment',
  method: 'POST',
  path: '/api/training/assignments',
  summary: 'Give somebody something to practise by a day; it is done by itself once the training shows it',
  permission: 'steer',
  body: z.object({
    userId: idSchema('user'),
    exercise: exerciseSchema,
    byDay: daySchema,
    note: z.string().trim().max(300).nullable().default(null),
  }),
  response: z.object({ assignmentId, undo }),
});

/** Takes back what one gave. */
export const removeAssignment = endpoint({
  id: 'removeAssignment',
  method: 'DELETE',
  path: '/api/training/assignments/{assignmentId}',
  summary: 'Take back what one gave somebody to practise',
  permission: 'steer',
  params: z.object({ assignmentId }),
  response: z.object({ undo }),
});

const spent = z.object({
  kind: z.enum(['role-play', 'drill', 'quiz', 'cards', 'article']),
  count: z.int(),
  seconds: z.int(),
});

/** How far one is with the certificate, and those that one has. */
export const readCertificates = endpoint({
  id: 'readCertificates',
  method: 'GET',
  path: '/api/training/certificates',
  summary: 'How far one is with the certificate of competence: hours, themes, exams; and the own certificates',
  permission: 'work',
  response: z.object({
    progress: z.object({
      spent: z.array(spent),
      seconds: z.int(),
      hoursMet: z.boolean(),
      themes: z.array(z.object({ theme, right: z.int(), answered: z.int(), met: z.boolean() })),
      exams: z.array(
        z.object({
          personaId: z.string(),
          personaName: z.string(),
          cause: z.enum(causes),
          score: z.int(),
          at: instantSchema,
        }),
      ),
      causes: z.int(),
      examsMet: z.boolean(),
      articles: z.int(),
      met: z.boolean(),
    }),
    certificates: z.array(
      z.object({ certificateId, number: z.string(), code: z.string(), day: daySchema, seconds: z.int() }),
    ),
  }),
});

/** Issues the certificate of whoever asks. */
export const issueCertificate = endpoint({
  id: 'issueCertificate',
  method: 'POST',
  path: '/api/training/certificates',
  summary: 'Issue the own certificate; refused until everything that it asks is met',
  permission: 'work',
  response: z.object({ certificateId, undo }),
});

/** The own certificate as PDF. */
export const readCertificatePdf = endpoint({
  id: 'readCertificatePdf',
  method: 'GET',
  path: '/api/training/certificates/{certificateId}/pdf',
  summary: 'An own certificate as PDF, base64; the same bytes each time',
  permission: 'work',
  params: z.object({ certificateId }),
  response: z.object({ fileName: z.string(), content: z.string() }),
});

/** Whether a certificate with this code was issued here. */
export const checkCertificate = endpoint({
  id: 'checkCertificate',
  method: 'GET',
  path: '/api/training/certificate-codes/{code}',
  summary: 'Check the code on a certificate: to whom, when and with how many hours this administration issued it',
  permission: 'work',
  params: z.object({ code: z.string().max(40) }),
  response: z.object({
    found: z
      .object({ number: z.string(), name: z.string(), day: daySchema, seconds: z.int(), withdrawn: z.boolean() })
      .nullable(),
  }),
});
