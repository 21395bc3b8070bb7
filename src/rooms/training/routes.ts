import { type Route, route } from '#platform/http/route.ts';
import { keepDrill } from '#rooms/training/actions/keep-drill.ts';
import { readPersonas, removePersona, savePersona } from '#rooms/training/actions/personas.ts';
import { keepPractice, readPractice, readPractices } from '#rooms/training/actions/practices.ts';
import * as contract from '#rooms/training/contract.ts';

/** The training room's endpoints with the actions that serve them. */
export const routes: readonly Route[] = [
  route(contract.readPersonas, (work) => readPersonas(work)),
  route(contract.savePersona, (work, { body }) => savePersona(work, body)),
  route(contract.removePersona, (work, { params }) => removePersona(work, params.personaId)),
  route(contract.keepPractice, (work, { params, body }) => keepPractice(work, params.practiceId, body)),
  route(contract.readPractices, (work) => readPractices(work)),
  route(contract.readPractice, (work, { params }) => readPractice(work, params.practiceId)),
  route(contract.keepDrill, (work, { body }) => keepDrill(work, body)),
];
