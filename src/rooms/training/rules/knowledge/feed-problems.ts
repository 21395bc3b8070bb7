/** Why a feed gave nothing the last time. */
export const feedProblems = [
  'no-address',
  'not-https',
  'with-password',
  'other-port',
  'private-address',
  'unreachable',
  'too-slow',
  'too-large',
  'too-many-redirects',
  'refused',
  'packed',
  'unreadable',
  'no-feed',
] as const;

/** One of the reasons. */
export type FeedProblem = (typeof feedProblems)[number];
