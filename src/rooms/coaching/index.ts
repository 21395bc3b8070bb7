/** Front door of the coaching room: reviews of calls, moments worth discussing, trends, calibration. */
export { type PracticeRequest, practiceRequests } from '#rooms/coaching/actions/practice.ts';
export { noteSkills } from '#rooms/coaching/actions/note-skills.ts';
export { type OwnMistake, ownMistakes } from '#rooms/coaching/actions/own-mistakes.ts';
export { ownSkillObservations } from '#rooms/coaching/actions/skill-observations.ts';
