/** What the coaching room offers to screens; one file for each part in contract/. */
export * from '#rooms/coaching/contract/calibration.ts';
export * from '#rooms/coaching/contract/examples.ts';
export * from '#rooms/coaching/contract/fairness.ts';
export * from '#rooms/coaching/contract/moments.ts';
export * from '#rooms/coaching/contract/policy.ts';
export * from '#rooms/coaching/contract/review.ts';
export * from '#rooms/coaching/contract/side-by-side.ts';
export * from '#rooms/coaching/contract/transcript.ts';
export * from '#rooms/coaching/contract/trend.ts';
