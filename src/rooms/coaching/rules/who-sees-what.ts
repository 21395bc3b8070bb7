import type { Role } from '#kernel/endpoint.ts';

/** How much of something a role sees or may do: only of oneself, of everybody, figures of the team without names, as one of those who take part, simply yes, or nothing. */
export type Sight = 'own' | 'all' | 'team' | 'both' | 'yes' | 'none';

/** One line of the table: what it is about, what each role sees or may do of it, and the endpoints that give it. */
export interface SightFact {
  readonly id: string;
  readonly sees: Readonly<Record<Role, Sight>>;
  /** Ids of the endpoints; a test compares them with the permissions in the contract. */
  readonly endpoints: readonly string[];
}

const ownAndAll = { collector: 'own', coach: 'all', admin: 'all' } as const;
const ownOnly = { collector: 'own', coach: 'own', admin: 'own' } as const;
const everybody = { collector: 'yes', coach: 'yes', admin: 'yes' } as const;
const coachesOnly = { collector: 'none', coach: 'yes', admin: 'yes' } as const;
const takePart = { collector: 'both', coach: 'both', admin: 'both' } as const;

/** Who sees what in Coaching: the page that everybody can read is made from this table, and each endpoint of the room stands in one line of it. */
export const whoSeesWhat: readonly SightFact[] = [
  { id: 'reviews', sees: ownAndAll, endpoints: ['listCallReviews', 'readCallReview', 'readCallNotes'] },
  {
    id: 'recordings',
    sees: ownAndAll,
    endpoints: ['addTranscript', 'removeTranscript', 'addRecording', 'readRecordingPiece', 'removeRecording'],
  },
  { id: 'own-words', sees: ownOnly, endpoints: ['disputePoint', 'acknowledgeReview'] },
  { id: 'overrules', sees: coachesOnly, endpoints: ['overrulePoint', 'answerDispute'] },
  { id: 'export', sees: ownOnly, endpoints: ['exportOwnReviews'] },
  { id: 'looks', sees: ownOnly, endpoints: ['listLooks'] },
  { id: 'policy', sees: everybody, endpoints: ['readCoachingPolicy'] },
  { id: 'policy-change', sees: coachesOnly, endpoints: ['tryCoachingPolicy', 'setCoachingPolicy', 'hearCallsAgain'] },
  { id: 'moments', sees: ownAndAll, endpoints: ['listMoments', 'lookForMoments', 'answerMoment', 'seeMoment'] },
  { id: 'moments-coach', sees: coachesOnly, endpoints: ['sayOfMoment', 'askPractice'] },
  { id: 'development', sees: ownAndAll, endpoints: ['readDevelopment'] },
  { id: 'examples', sees: everybody, endpoints: ['listExamples'] },
  {
    id: 'examples-coach',
    sees: ownAndAll,
    endpoints: ['previewExample', 'addExample', 'answerExample', 'removeExample'],
  },
  {
    id: 'rounds',
    sees: { collector: 'both', coach: 'all', admin: 'all' },
    endpoints: [
      'listCalibrationRounds',
      'readCalibrationRound',
      'readCalibrationCall',
      'saveCalibrationJudgement',
      'agreeOnPoint',
    ],
  },
  {
    id: 'rounds-coach',
    sees: coachesOnly,
    endpoints: ['proposeCalibration', 'startCalibration', 'closeCalibration'],
  },
  {
    id: 'figures',
    sees: { collector: 'none', coach: 'team', admin: 'team' },
    endpoints: ['readCalibrationFigures', 'exportCalibration'],
  },
  { id: 'listening', sees: takePart, endpoints: ['readListening', 'keepSideBySide', 'listSideBySides'] },
  { id: 'listening-choice', sees: ownOnly, endpoints: ['letIn', 'endSideBySide', 'putNoteAway', 'chooseListening'] },
  {
    id: 'listening-coach',
    sees: coachesOnly,
    endpoints: ['listOpenCalls', 'askToFollow', 'readFollowedCall', 'whisper'],
  },
];
