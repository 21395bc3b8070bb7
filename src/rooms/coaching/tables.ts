/** The tables of the coaching room; migrations/. */
export type CoachingTables = Record<never, never>;
