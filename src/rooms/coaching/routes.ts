import { assert } from '#kernel/assert.ts';
import { granted } from '#kernel/decision.ts';
import { type Route, route } from '#platform/http/route.ts';
import { acknowledgeReview } from '#rooms/coaching/actions/acknowledge.ts';
import { exportOwn } from '#rooms/coaching/actions/export-own.ts';
import { readPolicy, setPolicy, tryPolicy } from '#rooms/coaching/actions/policy.ts';
import { listVisibleReviews, readReview } from '#rooms/coaching/actions/read-reviews.ts';
import { addExample, answerExample, previewOf, readExamples, removeExample } from '#rooms/coaching/actions/examples.ts';
import { askPractice } from '#rooms/coaching/actions/practice.ts';
import { readDevelopment } from '#rooms/coaching/actions/read-development.ts';
import { readMoments } from '#rooms/coaching/actions/read-moments.ts';
import { lookForWeek } from '#rooms/coaching/actions/queued-moments.ts';
import { answerMoment, sayOfMoment, seeMoment } from '#rooms/coaching/actions/say-of-moment.ts';
import { looksAtOwn } from '#rooms/coaching/actions/note-look.ts';
import { addRecording, readRecordingPiece, removeRecording } from '#rooms/coaching/actions/recordings.ts';
import { answerDispute, disputePoint, overrulePoint } from '#rooms/coaching/actions/say-of-point.ts';
import { askToHearAgain } from '#rooms/coaching/actions/tidy.ts';
import { addTranscript, removeTranscript } from '#rooms/coaching/actions/transcripts.ts';
import { calibrationRoutes } from '#rooms/coaching/calibration-routes.ts';
import { sideBySideRoutes } from '#rooms/coaching/side-by-side-routes.ts';
import * as contract from '#rooms/coaching/contract.ts';

/** The coaching room's endpoints with the actions that serve them. */
export const routes: readonly Route[] = [
  route(contract.listCallReviews, async (work, { query }) => granted(await listVisibleReviews(work, query))),
  route(contract.readCallReview, (work, { params }) => readReview(work, params.reviewId)),
  route(contract.overrulePoint, (work, { params, body }) => overrulePoint(work, params, body)),
  route(contract.disputePoint, (work, { params, body }) => disputePoint(work, params, body.reason)),
  route(contract.answerDispute, (work, { params, body }) => answerDispute(work, params, body)),
  route(contract.acknowledgeReview, (work, { params }) => acknowledgeReview(work, params.reviewId)),
  route(contract.exportOwnReviews, async (work, { query }) => granted(await exportOwn(work, query.after ?? null))),
  route(contract.readCoachingPolicy, async (work) => granted(await readPolicy(work))),
  route(contract.tryCoachingPolicy, (work, { body }) => tryPolicy(work, body.points)),
  route(contract.setCoachingPolicy, (work, { body }) => setPolicy(work, body)),
  route(contract.hearCallsAgain, async (work) => {
    await askToHearAgain(work);
    return granted({ stale: (await readPolicy(work)).stale });
  }),
  route(contract.addTranscript, (work, { body }) => addTranscript(work, body)),
  route(contract.removeTranscript, (work, { params }) => removeTranscript(work, params.reviewId)),
  route(contract.addRecording, (work, { params }, upload) => {
    assert(upload, 'the endpoint declares an upload');
    return addRecording(work, params.reviewId, upload);
  }),
  route(contract.readRecordingPiece, (work, { params }) => readRecordingPiece(work, params.reviewId, params.piece)),
  route(contract.removeRecording, (work, { params }) => removeRecording(work, params.reviewId)),
  route(contract.listMoments, async (work, { query }) => granted(await readMoments(work, query))),
  route(contract.lookForMoments, async (work) => {
    await work.enqueue(lookForWeek, {}, { key: 'week' });
    return granted({});
  }),
  route(contract.sayOfMoment, (work, { params, body }) => sayOfMoment(work, params.momentId, body)),
  route(contract.answerMoment, (work, { params, body }) => answerMoment(work, params.momentId, body.answer)),
  route(contract.seeMoment, (work, { params }) => seeMoment(work, params.momentId)),
  route(contract.askPractice, (work, { params, body }) => askPractice(work, params.momentId, body.skill)),
  route(contract.listExamples, async (work) => granted(await readExamples(work))),
  route(contract.previewExample, (work, { body }) => previewOf(work, body)),
  route(contract.addExample, (work, { body }) => addExample(work, body)),
  route(contract.answerExample, (work, { params, body }) => answerExample(work, params.exampleId, body.agreed)),
  route(contract.removeExample, (work, { params }) => removeExample(work, params.exampleId)),
  route(contract.readDevelopment, (work, { query }) => readDevelopment(work, query.userId)),
  route(contract.listLooks, async (work) => granted({ looks: await looksAtOwn(work) })),
  ...calibrationRoutes,
  ...sideBySideRoutes,
];
