import type { ParsedOf } from '#kernel/endpoint.ts';
import type { saveCall } from '#rooms/call/contract.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';

/** A call as it is handed in. */
export type NewCall = ParsedOf<typeof saveCall>['body'] & { readonly customerId: CustomerId };
