import type { Room } from '#platform/room.ts';
import { undoCard } from '#rooms/playbook/actions/change-card.ts';
import { undoLine } from '#rooms/playbook/actions/change-line.ts';
import { cardChanged, lineChanged } from '#rooms/playbook/events.ts';
import { routes } from '#rooms/playbook/routes.ts';

/** The playbook room: the team's own lines and excuse cards. */
export const room: Room = {
  name: 'playbook',
  routes,
  subscriptions: [],
  jobs: [],
  undo: { [lineChanged.kind]: undoLine, [cardChanged.kind]: undoCard },
};
