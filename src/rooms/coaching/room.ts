import type { Room } from '#platform/room.ts';
import { undoAcknowledge } from '#rooms/coaching/actions/acknowledge.ts';
import { undoAgreed } from '#rooms/coaching/actions/close-calibration.ts';
import { undoAddExample, undoChangeExample } from '#rooms/coaching/actions/examples.ts';
import { undoPolicyChange } from '#rooms/coaching/actions/policy.ts';
import { undoPractice } from '#rooms/coaching/actions/practice.ts';
import { undoAnswer, undoMomentWord } from '#rooms/coaching/actions/say-of-moment.ts';
import { undoPointWords } from '#rooms/coaching/actions/say-of-point.ts';
import { undoStart } from '#rooms/coaching/actions/start-calibration.ts';
import { restoreTranscript, undoTranscript } from '#rooms/coaching/actions/transcripts.ts';
import {
  disputeAnswered,
  exampleAdded,
  exampleChanged,
  momentAnswered,
  momentWord,
  pointDisputed,
  pointOverruled,
  policyChanged,
  practiceAsked,
  reviewAcknowledged,
  transcriptAdded,
  transcriptRemoved,
} from '#rooms/coaching/events.ts';
import { calibrationStarted, pointAgreed } from '#rooms/coaching/events/calibration.ts';
import { jobs } from '#rooms/coaching/jobs.ts';
import { routes } from '#rooms/coaching/routes.ts';
import { subscriptions } from '#rooms/coaching/subscriptions.ts';

/** The coaching room: reviews of calls, moments worth discussing, trends, calibration. */
export const room: Room = {
  name: 'coaching',
  routes,
  subscriptions,
  jobs,
  undo: {
    [pointOverruled.kind]: undoPointWords,
    [pointDisputed.kind]: undoPointWords,
    [disputeAnswered.kind]: undoPointWords,
    [reviewAcknowledged.kind]: undoAcknowledge,
    [policyChanged.kind]: undoPolicyChange,
    [calibrationStarted.kind]: undoStart,
    [pointAgreed.kind]: undoAgreed,
    [transcriptAdded.kind]: undoTranscript,
    [transcriptRemoved.kind]: restoreTranscript,
    [momentWord.kind]: undoMomentWord,
    [momentAnswered.kind]: undoAnswer,
    [practiceAsked.kind]: undoPractice,
    [exampleAdded.kind]: undoAddExample,
    [exampleChanged.kind]: undoChangeExample,
  },
};
