import { between, type Dice, pick } from '#rooms/training/rules/role-play/dice.ts';
import type { FirstExcuse, Mood, Persona } from '#rooms/training/rules/role-play/persona.ts';

/** How far a mood, the will and the secrecy lie from the usual, at most. */
const SPREAD = 0.1;

/** One of the many people that a persona stands for: other moods, amounts, days and first words for every seed, so that none is a riddle with one answer. */
export function varied(persona: Persona, seed: number): { persona: Persona; excuse: FirstExcuse; dice: Dice } {
  let dice: Dice = Math.imul(seed ^ hashOf(persona.id), 2654435761) | 0;
  const vary = (value: number): number => {
    const thrown = between(dice, -SPREAD, SPREAD);
    dice = thrown.dice;
    return Math.min(1, Math.max(0, value + thrown.value));
  };
  const mood: Mood = {
    trust: vary(persona.mood.trust),
    irritation: vary(persona.mood.irritation),
    stress: vary(persona.mood.stress),
    patience: vary(persona.mood.patience),
  };
  const secrecy = vary(persona.secrecy);
  const will = vary(persona.will);
  const times = between(dice, 0.75, 1.35);
  const later = between(times.dice, -2, 4);
  const excuse = pick(later.dice, persona.excuses);
  const [first, ...others] = persona.invoices.map((invoice) => ({
    ...invoice,
    cents: Math.max(100, Math.round((invoice.cents * times.value) / 100) * 100),
  }));
  return {
    persona: {
      ...persona,
      mood,
      secrecy,
      will,
      invoices: first ? [first, ...others] : persona.invoices,
      funds: shifted(persona, Math.round(later.value)),
    },
    excuse: excuse.value,
    dice: excuse.dice,
  };
}

/** Money comes some days earlier or later; what is there today stays there. */
function shifted(persona: Persona, days: number): Persona['funds'] {
  const [first, ...others] = persona.funds.map((funds) =>
    funds.inDays === 0 ? funds : { ...funds, inDays: Math.max(1, funds.inDays + days) },
  );
  return first ? [first, ...others] : persona.funds;
}

/** FNV-1a of a text, 32 bits: other people for the same seed. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}
