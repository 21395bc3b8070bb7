import type { LinePhase, slots } from '#rooms/playbook/rules/slots.ts';

/** The lines of one language: for every variant of every phase the usual line and the one for a customer under stress. */
export type LineWords = {
  readonly [Phase in LinePhase]: {
    readonly [Variant in (typeof slots)[Phase][number]]: readonly [normal: string, gentle: string];
  };
};
