import moments from '#rooms/coaching/texts/moments.nl.ts';
import calibration from '#rooms/coaching/texts/calibration.nl.ts';
import fairness from '#rooms/coaching/texts/fairness.nl.ts';
import policy from '#rooms/coaching/texts/policy.nl.ts';
import review from '#rooms/coaching/texts/review.nl.ts';
import sideBySide from '#rooms/coaching/texts/side-by-side.nl.ts';
import transcript from '#rooms/coaching/texts/transcript.nl.ts';
import trend from '#rooms/coaching/texts/trend.nl.ts';

/** Dutch texts of the coaching room. */
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
