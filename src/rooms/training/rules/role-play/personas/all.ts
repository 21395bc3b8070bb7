import type { Persona } from '#rooms/training/rules/role-play/persona.ts';
import {
  dennisKwakkel,
  joeriClaerhout,
  samiraBoukhris,
} from '#rooms/training/rules/role-play/personas/cannot-pay-1.ts';
import { jolienBaetens, petraHazelhoff } from '#rooms/training/rules/role-play/personas/cannot-pay-2.ts';
import { patrickVandenhaute, ruurdSinnema } from '#rooms/training/rules/role-play/personas/cannot-pay-3.ts';
import {
  anneliesBrouwer,
  gerritJanOoms,
  ilseVanMalderen,
} from '#rooms/training/rules/role-play/personas/complaint-1.ts';
import {
  freddyStroobants,
  trudyWennekes,
  walterGoethals,
} from '#rooms/training/rules/role-play/personas/complaint-2.ts';
import { emmanuelDhaenens, keesVanOploo } from '#rooms/training/rules/role-play/personas/oversight-2.ts';
import {
  harmTichelaar,
  marleenDuivenvoorde,
  rikVerstuyft,
} from '#rooms/training/rules/role-play/personas/oversight-1.ts';
import { leenCuypers, robinZandvliet, wouterDijkgraaf } from '#rooms/training/rules/role-play/personas/process-1.ts';
import { marcLootens, nadiaElOuardi } from '#rooms/training/rules/role-play/personas/process-2.ts';
import { kristelOtten, maartenFeenstra } from '#rooms/training/rules/role-play/personas/will-not-pay-1.ts';
import { achielDeMeulenaere, ronaldSchuit } from '#rooms/training/rules/role-play/personas/will-not-pay-2.ts';

/** The simulated debtors that come with the program, by cause. */
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
  gerritJanOoms,
  ilseVanMalderen,
  anneliesBrouwer,
  walterGoethals,
  trudyWennekes,
  freddyStroobants,
  wouterDijkgraaf,
  leenCuypers,
  robinZandvliet,
  marcLootens,
  nadiaElOuardi,
  maartenFeenstra,
  kristelOtten,
  ronaldSchuit,
  achielDeMeulenaere,
];
