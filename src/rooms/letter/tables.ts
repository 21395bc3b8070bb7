import type { Generated } from 'kysely';
import type { Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { TenantId } from '#platform/tenancy/work.ts';
import type { CustomerId } from '#rooms/dossier/index.ts';
import type { SendingReason } from '#rooms/letter/rules/after-sending.ts';
import type { LetterId, LetterKind, LetterLanguage, LetterState } from '#rooms/letter/rules/letter.ts';

/** The table of the letter room; migrations/0055-letter.sql. */
export type LetterTables = {
  letter: {
    tenant_id: TenantId;
    letter_id: LetterId;
    customer_id: CustomerId;
    call_id: Id<'call'> | null;
    kind: LetterKind;
    language: LetterLanguage;
    address: string;
    subject: string;
    body: string;
    state: LetterState;
    reason: Generated<SendingReason | null>;
    answer: Generated<string | null>;
    tries: number;
    created_by: string;
    created_at: Instant;
    asked_at: Instant;
    send_after: Instant;
    attempt_id: Generated<Id<'attempt'> | null>;
    attempt_at: Generated<Instant | null>;
    sent_at: Generated<Instant | null>;
  };
};
