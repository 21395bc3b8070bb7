import policy from '#rooms/coaching/texts/policy.en.ts';
import review from '#rooms/coaching/texts/review.en.ts';
import transcript from '#rooms/coaching/texts/transcript.en.ts';

/** English texts of the coaching room. */
export default {
  ...review,
  ...transcript,
  ...policy,
  title: 'Coaching',
};
