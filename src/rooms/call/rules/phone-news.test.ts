import { describe, expect, it } from 'vitest';
import { phoneMessageFrom } from '#rooms/call/rules/phone-news.ts';

describe('a message of an exchange', () => {
  it('names the kind, the call and the number', () => {
    expect(phoneMessageFrom('{"kind":"incoming","callId":"7f","number":" 010-1234567 ","extra":1}')).toEqual({
      kind: 'incoming',
      callId: '7f',
      number: '010-1234567',
    });
    expect(phoneMessageFrom('{"kind":"ended","callId":"7f","user":"sanne@voorbeeld.nl"}')).toEqual({
      kind: 'ended',
      callId: '7f',
      number: '',
      user: 'sanne@voorbeeld.nl',
    });
  });

  it.each(['', 'ring', '[]', '{"kind":"ring","callId":"1"}', '{"kind":"ended"}', '{"kind":"ended","callId":""}'])(
    'is not: %s',
    (body) => {
      expect(phoneMessageFrom(body)).toBeNull();
    },
  );
});
