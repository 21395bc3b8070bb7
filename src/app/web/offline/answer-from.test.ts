import { describe, expect, it } from 'vitest';
import { answerFrom } from '#app/web/offline/answer-from.ts';

const origin = 'https://nakomen.example';
const kept = new Set(['/', '/assets/index-1.js', '/favicon.svg']);
const from = (path: string, part: { method?: string; mode?: string } = {}) =>
  answerFrom({ method: 'GET', mode: 'cors', url: new URL(path, origin).href, ...part }, origin, kept);

describe('the service worker', () => {
  it('asks the network for pages first, whatever place of the application it is', () => {
    expect(from('/a/demo/trainen?tab=cards', { mode: 'navigate' })).toBe('network-or-page');
    expect(from('/', { mode: 'navigate' })).toBe('network-or-page');
  });

  it('takes kept files with a hash in their name from what was kept, and others from the network', () => {
    expect(from('/assets/index-1.js')).toBe('kept');
    expect(from('/assets/index-2.js')).toBe('network');
    expect(from('/favicon.svg')).toBe('network');
  });

  it('never touches the API, other addresses, or what is sent', () => {
    expect(from('/api/session')).toBe('network');
    expect(from('/api/documents/1', { mode: 'navigate' })).toBe('network');
    expect(from('https://elsewhere.example/assets/index-1.js')).toBe('network');
    expect(from('/assets/index-1.js', { method: 'POST' })).toBe('network');
  });
});
