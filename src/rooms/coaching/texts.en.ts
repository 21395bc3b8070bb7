import moments from '#rooms/coaching/texts/moments.en.ts';
import calibration from '#rooms/coaching/texts/calibration.en.ts';
import fairness from '#rooms/coaching/texts/fairness.en.ts';
import policy from '#rooms/coaching/texts/policy.en.ts';
import review from '#rooms/coaching/texts/review.en.ts';
import sideBySide from '#rooms/coaching/texts/side-by-side.en.ts';
import transcript from '#rooms/coaching/texts/transcript.en.ts';
import trend from '#rooms/coaching/texts/trend.en.ts';

/** English texts of the coaching room. */
export default {
  ...review,
  ...moments,
  ...trend,
  ...transcript,
  ...policy,
  ...calibration,
  ...sideBySide,
  ...fairness,
  refusal: { ...review.refusal, ...calibration.refusal, ...sideBySide.refusal },
  title: 'Coaching',
};
