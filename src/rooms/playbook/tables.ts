import type { Instant } from '#kernel/dates.ts';
import type { TenantId } from '#platform/tenancy/work.ts';
import type { CardAct, CardCheck, CardId, CardStep } from '#rooms/playbook/rules/playbook.ts';
import type { LinePhase, PlaybookLanguage, Tone } from '#rooms/playbook/rules/slots.ts';

/** The tables of the playbook room; migrations/0057-playbook.sql. */
export type PlaybookTables = {
  playbook_line: {
    tenant_id: TenantId;
    phase: LinePhase;
    variant: string;
    tone: Tone;
    language: PlaybookLanguage;
    text: string;
    set_by: string;
    set_at: Instant;
  };
  excuse_card: {
    tenant_id: TenantId;
    card_id: CardId;
    act: CardAct | null;
    language: PlaybookLanguage;
    title: string;
    sounds: string[];
    behind: string;
    reply: string;
    question: string;
    fact: string;
    fact_check: CardCheck;
    step: CardStep;
    active: boolean;
    set_by: string;
    set_at: Instant;
  };
};
