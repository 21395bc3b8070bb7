import { declareJob, declareOutsideJob } from '#platform/jobs/job.ts';
import { fetchFeed, fetchFeedJob, lookAtFeeds, lookAtFeedsJob } from '#rooms/training/actions/feeds.ts';
import { noteCards, noteCardSkills } from '#rooms/training/actions/note-cards.ts';

/** The jobs of the training room. */
export const jobs = [
  declareJob({ ...noteCards, schedule: '10 2 * * *', run: noteCardSkills }),
  declareJob({ ...lookAtFeedsJob, schedule: '20 * * * *', run: lookAtFeeds }),
  declareOutsideJob({ ...fetchFeedJob, runOutside: (outside, payload) => fetchFeed(outside, payload) }),
];
