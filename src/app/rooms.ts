import type { Room } from '#platform/room.ts';
import { room as agreement } from '#rooms/agreement/room.ts';
import { room as call } from '#rooms/call/room.ts';
import { room as coaching } from '#rooms/coaching/room.ts';
import { room as complaint } from '#rooms/complaint/room.ts';
import { room as dossier } from '#rooms/dossier/room.ts';
import { room as intake } from '#rooms/intake/room.ts';
import { room as letter } from '#rooms/letter/room.ts';
import { room as payment } from '#rooms/payment/room.ts';
import { room as playbook } from '#rooms/playbook/room.ts';
import { room as training } from '#rooms/training/room.ts';
import { room as worklist } from '#rooms/worklist/room.ts';

/** The map of the work: all rooms, in the order of order.json. Calls go down this list, news goes up. */
export const rooms: readonly Room[] = [
  dossier,
  payment,
  intake,
  agreement,
  complaint,
  worklist,
  letter,
  playbook,
  call,
  coaching,
  training,
];
