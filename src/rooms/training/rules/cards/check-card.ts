import { type Decision, granted, refused } from '#kernel/decision.ts';

/** The words of a card that people write, in one language. */
export interface OwnCardText {
  readonly front: string;
  readonly back: string;
  readonly why: string;
}

/** The words per language; at least one. */
export interface OwnCardTexts {
  readonly nl?: OwnCardText | undefined;
  readonly en?: OwnCardText | undefined;
}

/** Why a cue card cannot be kept like this. */
export type CueCardRefusal =
  | { readonly code: 'cue-card-not-found' }
  | { readonly code: 'cue-card-without-text' }
  | { readonly code: 'cue-card-without-front' }
  | { readonly code: 'cue-card-without-back' };

/** A card has a front and a back in every language that it has; why may be left out. */
export function checkCueCard(texts: OwnCardTexts): Decision<null, CueCardRefusal> {
  const all = [texts.nl, texts.en].filter((text) => text !== undefined);
  if (all.length === 0) return refused({ code: 'cue-card-without-text' });
  if (all.some(({ front }) => front.trim() === '')) return refused({ code: 'cue-card-without-front' });
  if (all.some(({ back }) => back.trim() === '')) return refused({ code: 'cue-card-without-back' });
  return granted(null);
}
