import type { Day, Instant } from '#kernel/dates.ts';
import type { Id } from '#kernel/ids.ts';
import type { TenantId, UserId } from '#platform/tenancy/work.ts';
import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

export type PersonaId = Id<'persona'>;
export type PracticeId = Id<'practice'>;

/** How a role-play is held. */
export type PracticeMode = 'practice' | 'exam' | 'replay';

/** What came out of a role-play, as it is kept. */
export interface KeptResult {
  readonly kind: 'promise' | 'arrangement' | 'part' | 'none';
  readonly chance: number;
  readonly mark: number;
  readonly score: number;
  readonly expectedCents: number;
}

/** A turn of a real call that is played on. */
export interface TurnBefore {
  readonly role: 'agent' | 'customer';
  readonly text: string;
}

/** The tables of role-plays; migrations/0080-role-play.sql. */
export type TrainingTables = {
  training_persona: {
    tenant_id: TenantId;
    persona_id: PersonaId;
    persona: Persona;
    active: boolean;
    set_by: string;
    set_at: Instant;
  };
  training_practice: {
    tenant_id: TenantId;
    practice_id: PracticeId;
    user_id: UserId;
    user_name: string;
    mode: PracticeMode;
    persona: Persona;
    seed: number;
    call_date: Day;
    said: string[];
    before: TurnBefore[] | null;
    helped: boolean;
    finished: boolean;
    result: KeptResult;
    started_at: Instant;
    saved_at: Instant;
  };
};
