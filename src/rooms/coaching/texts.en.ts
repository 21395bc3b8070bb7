import moments from '#rooms/coaching/texts/moments.en.ts';
import policy from '#rooms/coaching/texts/policy.en.ts';
import review from '#rooms/coaching/texts/review.en.ts';
import transcript from '#rooms/coaching/texts/transcript.en.ts';
import trend from '#rooms/coaching/texts/trend.en.ts';

/** English texts of the coaching room. */
export default {
  ...review,
  ...moments,
  ...trend,
  ...transcript,
  ...policy,
  title: 'Coaching',
};
