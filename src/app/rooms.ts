import type { Room } from '#platform/room.ts';

/** The map of the work: all rooms, in the order of order.json. Calls go down this list, news goes up. */
export const rooms: readonly Room[] = [];
