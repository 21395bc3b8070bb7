/** All that a role-play needs in the browser, in one piece: fetched when somebody starts one. */
export { ear } from '#knowledge/language/review/ear.ts';
export { answer } from '#rooms/training/rules/role-play/answer.ts';
export { beginning, courseOf } from '#rooms/training/rules/role-play/course.ts';
export { drillMoment, judgeDrill } from '#rooms/training/rules/role-play/drill.ts';
export { personaFromCall, resumeCall } from '#rooms/training/rules/role-play/from-call.ts';
export { scoreOf } from '#rooms/training/rules/role-play/score.ts';
export { suggestions, turningPoints } from '#rooms/training/rules/role-play/what-if.ts';
