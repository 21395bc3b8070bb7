import { expect, it } from 'vitest';
import { rooms } from '#app/rooms.ts';
import order from '#rooms/order.json' with { type: 'json' };

it('are all rooms, in the order of order.json', () => {
  expect(rooms.map((room) => room.name)).toEqual(order);
});
