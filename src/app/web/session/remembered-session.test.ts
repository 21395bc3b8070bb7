import { afterEach, describe, expect, it } from 'vitest';
import { instant } from '#kernel/dates.ts';
import { forgetSession, rememberedSession, rememberSession } from '#app/web/session/remembered-session.ts';
import { writeChoice } from '#ui/preferences.ts';

const session = {
  person: { userId: '0192f0c0-0000-7000-8000-000000000001', name: 'Sanne', email: 'sanne@demo.example' },
  administrations: [],
} as never;
const now = instant('2026-11-20T08:30:00Z');

afterEach(forgetSession);

describe('the session that a browser remembers', () => {
  it('is there for a month, until somebody signs out', () => {
    expect(rememberedSession(now)).toBeNull();
    rememberSession(session, now);
    expect(rememberedSession(instant('2026-12-19T08:30:00Z'))).toEqual(session);
    expect(rememberedSession(instant('2026-12-21T08:30:00Z'))).toBeNull();
    forgetSession();
    expect(rememberedSession(now)).toBeNull();
  });

  it('is nobody when what was stored makes no sense', () => {
    for (const text of [
      '{',
      '[]',
      'null',
      '{"session":{},"at":"2026-11-20T08:30:00Z"}',
      '{"session":{"person":null,"administrations":[]},"at":"2026-11-20T08:30:00Z"}',
    ]) {
      writeChoice('session', text);
      expect(rememberedSession(now)).toBeNull();
    }
  });
});
