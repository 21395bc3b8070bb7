/** Where the service worker takes the answer to a request from: the network only, what was kept, or the network first and else the page that was kept. */
export type AnswerFrom = 'network' | 'kept' | 'network-or-page';

/**
 * Files of the application that were kept are taken from there (their names change with what is in them); a page is asked of the network
 * first, and opens from what was kept when there is none. All else, and every call of the API, is the network's.
 */
export function answerFrom(
  request: { readonly method: string; readonly mode: string; readonly url: string },
  origin: string,
  kept: ReadonlySet<string>,
): AnswerFrom {
  const { pathname, origin: asked } = new URL(request.url);
  if (request.method !== 'GET' || asked !== origin || pathname.startsWith('/api/')) return 'network';
  if (request.mode === 'navigate') return 'network-or-page';
  return kept.has(pathname) && pathname.startsWith('/assets/') ? 'kept' : 'network';
}
