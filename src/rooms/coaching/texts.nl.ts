import policy from '#rooms/coaching/texts/policy.nl.ts';
import review from '#rooms/coaching/texts/review.nl.ts';
import transcript from '#rooms/coaching/texts/transcript.nl.ts';

/** Dutch texts of the coaching room. */
export default {
  ...review,
  ...transcript,
  ...policy,
  title: 'Coaching',
};
