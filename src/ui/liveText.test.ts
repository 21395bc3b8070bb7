import { expect, it } from 'vitest';
import { eventsIn } from '#ui/liveText.ts';

it('takes whole events out of a stream and keeps what is not whole yet', () => {
  const first = eventsIn('retry: 2000\n\n: alive\n\nevent: phone\ndata: {"number":"1"}\n\nevent: pho');
  expect(first).toEqual({ events: [{ kind: 'phone', data: { number: '1' } }], rest: 'event: pho' });
  expect(eventsIn(`${first.rest}ne\ndata: "a"\n\n`)).toEqual({ events: [{ kind: 'phone', data: 'a' }], rest: '' });
});
