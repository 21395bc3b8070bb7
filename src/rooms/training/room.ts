import type { Room } from '#platform/room.ts';
import { undoArticle } from '#rooms/training/actions/articles.ts';
import { undoAssignment } from '#rooms/training/actions/assignments.ts';
import { undoCertificate } from '#rooms/training/actions/certificates.ts';
import { undoComment } from '#rooms/training/actions/comments.ts';
import { undoFeed } from '#rooms/training/actions/feeds.ts';
import { undoOwnCard } from '#rooms/training/actions/own-cards.ts';
import { undoPersona } from '#rooms/training/actions/personas.ts';
import { undoQuestion } from '#rooms/training/actions/quiz-questions.ts';
import { undoTeamCard } from '#rooms/training/actions/team-cards.ts';
import { cueCardChanged, ownCardRemoved } from '#rooms/training/events/cards.ts';
import { articleChanged, commentChanged, feedChanged } from '#rooms/training/events/knowledge.ts';
import { assignmentChanged, certificateChanged } from '#rooms/training/events/path.ts';
import { questionChanged } from '#rooms/training/events/quiz.ts';
import { personaChanged } from '#rooms/training/events.ts';
import { jobs } from '#rooms/training/jobs.ts';
import { routes } from '#rooms/training/routes.ts';

/** The training room: quiz, cue cards, role-play, learning path, knowledge. */
export const room: Room = {
  name: 'training',
  routes,
  subscriptions: [],
  jobs,
  undo: {
    [personaChanged.kind]: undoPersona,
    [questionChanged.kind]: undoQuestion,
    [cueCardChanged.kind]: undoTeamCard,
    [ownCardRemoved.kind]: undoOwnCard,
    [assignmentChanged.kind]: undoAssignment,
    [certificateChanged.kind]: undoCertificate,
    [articleChanged.kind]: undoArticle,
    [commentChanged.kind]: undoComment,
    [feedChanged.kind]: undoFeed,
  },
};
