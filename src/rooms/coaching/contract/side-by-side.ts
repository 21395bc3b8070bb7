import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import { idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';
import { listeningChoices, longestWhisper, sideEnds, sideStates } from '#rooms/coaching/rules/side-by-side.ts';

const sideBySideId = idSchema('side-by-side');
const state = z.enum(sideStates);
const choice = z.enum(listeningChoices);
const base = '/api/coaching/side-by-side';
const one = z.object({ sideBySideId });

const noteSchema = z.object({
  whisperId: idSchema('whisper'),
  text: z.string(),
  /** After which turn it was given; 0: before the first. */
  turn: z.int(),
  at: instantSchema,
  awayAt: instantSchema.nullable(),
});

/** Calls that are going on in the administration. */
export const listOpenCalls = endpoint({
  id: 'listOpenCalls',
  method: 'GET',
  path: `${base}/open-calls`,
  summary: 'Calls that are going on, by whom and with whom, and whether a coach follows',
  permission: 'steer',
  response: z.object({
    calls: z.array(
      z.object({
        callId: idSchema('call'),
        customerName: z.string(),
        userName: z.string(),
        isMine: z.boolean(),
        startedAt: instantSchema.nullable(),
        turns: z.int(),
        followedBy: z.string().nullable(),
      }),
    ),
    /** What one asked for or follows oneself. */
    mine: z.object({ sideBySideId, state }).nullable(),
  }),
});

/** Asks who holds a call to be let in; who chose so lets everybody in at once. */
export const askToFollow = endpoint({
  id: 'askToFollow',
  method: 'POST',
  path: base,
  summary: 'Ask to follow a call that is going on; who holds it says yes or no',
  permission: 'steer',
  body: z.object({ callId: idSchema('call') }),
  response: z.object({ sideBySideId, state }),
});

/** What a coach sees of the call that he follows; only he. */
export const readFollowedCall = endpoint({
  id: 'readFollowedCall',
  method: 'GET',
  path: `${base}/{sideBySideId}`,
  summary: 'What is said in the call that you follow, what the program proposed, and your notes',
  permission: 'steer',
  params: one,
  response: z.object({
    callId: idSchema('call'),
    customerName: z.string(),
    userName: z.string(),
    state,
    endedHow: z.enum(sideEnds).nullable(),
    startedAt: instantSchema.nullable(),
    /** Empty until one was let in, and after it ended. */
    turns: z.array(z.object({ role: z.enum(['agent', 'customer']), text: z.string() })),
    nudges: z.array(z.object({ turn: z.int(), code: z.string(), answer: z.string() })),
    notes: z.array(noteSchema),
  }),
});

/** Whispers a note; it takes the place of the one that stood. */
export const whisper = endpoint({
  id: 'whisper',
  method: 'POST',
  path: `${base}/{sideBySideId}/notes`,
  summary: 'Whisper a short note to who holds the call; it takes the place of the one that stood',
  permission: 'steer',
  params: one,
  body: z.object({ text: textSchema(longestWhisper) }),
  response: z.object({ whisperId: idSchema('whisper') }),
});

/** A sign of life of the page of the coach or of who holds the call. */
export const keepSideBySide = endpoint({
  id: 'keepSideBySide',
  method: 'PUT',
  path: `${base}/{sideBySideId}/sign`,
  summary: 'Tell that your page is still there; without a sign for two minutes it ends',
  permission: 'work',
  params: one,
  response: z.object({ state }),
});

/** Ends it, from either side; while it was only asked this is a no, or no longer asking. */
export const endSideBySide = endpoint({
  id: 'endSideBySide',
  method: 'POST',
  path: `${base}/{sideBySideId}/end`,
  summary: 'End it, from either side; to a question this says no',
  permission: 'work',
  params: one,
  response: z.object({}),
});

/** Lets a coach in who asked. */
export const letIn = endpoint({
  id: 'letIn',
  method: 'POST',
  path: `${base}/{sideBySideId}/let-in`,
  summary: 'Let a coach follow your call who asked',
  permission: 'work',
  params: one,
  response: z.object({}),
});

/** Puts the note that stands away. */
export const putNoteAway = endpoint({
  id: 'putNoteAway',
  method: 'POST',
  path: `${base}/{sideBySideId}/notes/{whisperId}/away`,
  summary: 'Put a note of your coach away; it is kept with the call',
  permission: 'work',
  params: one.extend({ whisperId: idSchema('whisper') }),
  response: z.object({}),
});

/** Who follows one's own call or asks to, and what one chose. */
export const readListening = endpoint({
  id: 'readListening',
  method: 'GET',
  path: '/api/coaching/listening',
  summary: 'Who follows your call or asks to, the note that stands, and whether coaches have to ask',
  permission: 'work',
  response: z.object({
    choice,
    now: z
      .object({
        sideBySideId,
        customerName: z.string(),
        coachName: z.string(),
        state,
        note: noteSchema.pick({ whisperId: true, text: true }).nullable(),
      })
      .nullable(),
  }),
});

/** Chooses whether a coach has to ask each time. */
export const chooseListening = endpoint({
  id: 'chooseListening',
  method: 'PUT',
  path: '/api/coaching/listening',
  summary: 'Choose whether a coach who wants to follow your calls has to ask each time',
  permission: 'work',
  body: z.object({ choice }),
  response: z.object({ choice }),
});

/** Times that a coach followed: one's own, from either side. */
export const listSideBySides = endpoint({
  id: 'listSideBySides',
  method: 'GET',
  path: `${base}/past`,
  summary: 'Times that a coach followed your call, or that you followed one, with the notes',
  permission: 'work',
  response: z.object({
    times: z.array(
      z.object({
        sideBySideId,
        askedAt: instantSchema,
        endedHow: z.enum(sideEnds),
        began: z.boolean(),
        customerName: z.string(),
        userName: z.string(),
        coachName: z.string(),
        isCoach: z.boolean(),
        notes: z.array(noteSchema),
      }),
    ),
  }),
});

/** The notes that were whispered in a reviewed call. */
export const readCallNotes = endpoint({
  id: 'readCallNotes',
  method: 'GET',
  path: '/api/coaching/reviews/{reviewId}/notes',
  summary: 'The notes that a coach whispered in a call, for who may see its review',
  permission: 'work',
  params: z.object({ reviewId: idSchema('review') }),
  response: z.object({ notes: z.array(noteSchema.extend({ by: z.string() })) }),
});
