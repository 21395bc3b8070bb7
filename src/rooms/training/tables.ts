/** The tables of the training room; migrations/. */
export type TrainingTables = Record<never, never>;
