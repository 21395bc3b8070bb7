import { jolienBaetens, petraHazelhoff } from '#rooms/training/rules/role-play/personas/cannot-pay-2.ts';
import { patrickVandenhaute, ruurdSinnema } from '#rooms/training/rules/role-play/personas/cannot-pay-3.ts';
import {
  dennisKwakkel,
  joeriClaerhout,
  samiraBoukhris,
} from '#rooms/training/rules/role-play/personas/cannot-pay-1.ts';
import { emmanuelDhaenens, keesVanOploo } from '#rooms/training/rules/role-play/personas/oversight-2.ts';
import {
  harmTichelaar,
  marleenDuivenvoorde,
  rikVerstuyft,
} from '#rooms/training/rules/role-play/personas/oversight-1.ts';
import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

/** The simulated debtors that come with the program. */
export const personas: readonly Persona[] = [
  marleenDuivenvoorde,
  harmTichelaar,
  rikVerstuyft,
  keesVanOploo,
  emmanuelDhaenens,
  samiraBoukhris,
  joeriClaerhout,
  dennisKwakkel,
  petraHazelhoff,
  jolienBaetens,
  ruurdSinnema,
  patrickVandenhaute,
];
