import type { ParsedOf } from '#kernel/endpoint.ts';
import type { saveCall } from '#rooms/call/contract.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';

type Body = ParsedOf<typeof saveCall>['body'];
/** What only a live call has: a call that is written down afterwards (a command, the demo) does without. */
type Live = 'words' | 'confirmation' | 'endedForAbuse' | 'heavy' | 'seen';

/** A call as it is handed in. */
export type NewCall = Omit<Body, Live> & Partial<Pick<Body, Live>> & { readonly customerId: CustomerId };
