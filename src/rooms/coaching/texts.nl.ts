import moments from '#rooms/coaching/texts/moments.nl.ts';
import policy from '#rooms/coaching/texts/policy.nl.ts';
import review from '#rooms/coaching/texts/review.nl.ts';
import transcript from '#rooms/coaching/texts/transcript.nl.ts';
import trend from '#rooms/coaching/texts/trend.nl.ts';

/** Dutch texts of the coaching room. */
export default {
  ...review,
  ...moments,
  ...trend,
  ...transcript,
  ...policy,
  title: 'Coaching',
};
