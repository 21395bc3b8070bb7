import { declareJob } from '#platform/jobs/job.ts';
import { noteCards, noteCardSkills } from '#rooms/training/actions/note-cards.ts';

/** The jobs of the training room. */
export const jobs = [declareJob({ ...noteCards, schedule: '10 2 * * *', run: noteCardSkills })];
