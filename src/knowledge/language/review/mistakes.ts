import type { Act } from '#knowledge/language/acts/labels.ts';
import { type Quote, quoteOf, type Transcript, turnsOf } from '#knowledge/language/review/transcript.ts';

/** The five mistakes. */
export const mistakeIds = [
  'beating_around_the_bush',
  'no_probing',
  'wrong_argument',
  'settling_for_too_little',
  'kicking_after',
] as const;
export type MistakeId = (typeof mistakeIds)[number];

/** A mistake where it was made, with the labels that show it and a better way. */
export interface Mistake extends Quote {
  readonly id: MistakeId;
  readonly reasons: readonly Act[];
  readonly advice: string;
}

const shownBy: Readonly<Record<MistakeId, readonly Act[]>> = {
  beating_around_the_bush: ['hedging', 'invites_excuse', 'gives_away_lead'],
  no_probing: ['accepts_vague'],
  wrong_argument: ['moralising_argument'],
  settling_for_too_little: ['settles_too_low'],
  kicking_after: ['threat_at_close'],
};

const adviceFor: Readonly<Partial<Record<Act, string>>> = {
  hedging: 'Zeg in één rustige zin welke factuur openstaat, hoeveel het is en sinds wanneer.',
  invites_excuse: 'Vraag open wat er met de factuur is; laat de klant zelf de reden noemen.',
  gives_away_lead: 'Stel zelf een dag voor en vraag of dat lukt.',
  accepts_vague: 'Vraag door tot er een dag en een bedrag zijn: "Welke dag kan ik noteren?"',
  moralising_argument: 'Noem een zakelijke reden: wat is geleverd, wat is afgesproken, wat levert betalen de klant op.',
  settles_too_low: 'Vraag eerst het hele bedrag en geef pas iets toe als de klant er iets tegenover stelt.',
  threat_at_close: 'Sluit af met dank en vertrouwen; bewaar gevolgen voor als de afspraak niet wordt nagekomen.',
};

/** The mistakes of the agent, turn by turn; one of each kind per turn. */
export function mistakesIn(transcript: Transcript): Mistake[] {
  return turnsOf(transcript, 'agent').flatMap((turn) =>
    mistakeIds.flatMap((id) => {
      const reasons = turn.acts.filter((act) => shownBy[id].includes(act));
      const first = reasons[0];
      if (first === undefined) return [];
      return [{ id, ...quoteOf(turn, first), reasons, advice: adviceFor[first] ?? '' }];
    }),
  );
}
