import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readTeamCards } from '#rooms/training/contract.ts';

/** A card of the team. */
export type TeamCard = ResponseOf<typeof readTeamCards>['cards'][number];
