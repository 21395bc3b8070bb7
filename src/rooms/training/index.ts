/** Front door of the training room: quiz, cue cards, role-play, learning path, knowledge. */
export { beginToRead, endToRead, saveTeamArticle } from '#rooms/training/actions/articles.ts';
export { giveAssignment } from '#rooms/training/actions/assignments.ts';
export { sayOfArticle } from '#rooms/training/actions/comments.ts';
export { keepDrill } from '#rooms/training/actions/keep-drill.ts';
export { answerQuizQuestion, quizRound } from '#rooms/training/actions/quiz.ts';
