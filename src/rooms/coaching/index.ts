/** Front door of the coaching room: reviews of calls, moments worth discussing, trends, calibration. */
export { agreeOn, closeCalibrationRound } from '#rooms/coaching/actions/close-calibration.ts';
export { addExample, answerExample, previewOf } from '#rooms/coaching/actions/examples.ts';
export { hearNext } from '#rooms/coaching/actions/hear-next.ts';
export { keepJudgement } from '#rooms/coaching/actions/judge-call.ts';
export { pickMomentsOf } from '#rooms/coaching/actions/pick-moments.ts';
export { type MomentToSee, readMoments } from '#rooms/coaching/actions/read-moments.ts';
export { readReview } from '#rooms/coaching/actions/read-reviews.ts';
export { sayOfMoment } from '#rooms/coaching/actions/say-of-moment.ts';
export { propose, startRound } from '#rooms/coaching/actions/start-calibration.ts';
export { askPractice, practiceRequests } from '#rooms/coaching/actions/practice.ts';
export { noteSkills } from '#rooms/coaching/actions/note-skills.ts';
export { type OwnMistake, ownMistakes } from '#rooms/coaching/actions/own-mistakes.ts';
export { ownSkillObservations } from '#rooms/coaching/actions/skill-observations.ts';
