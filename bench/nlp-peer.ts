import { containerBootstrap } from '@nlpjs/core';
import { LangNl } from '@nlpjs/lang-nl';
import { Nlp } from '@nlpjs/nlp';
import type { Labelled } from '../evaluation/corpus.ts';
import type { Act, Role } from '../src/knowledge/language/acts/labels.ts';

/** Trains nlp.js as its documentation shows: one intent for each utterance, the first of its labels, one model for each role. */
export async function trainPeer(
  utterances: readonly Labelled[],
): Promise<(role: Role, text: string) => Promise<Act[]>> {
  const models = { agent: await model('agent', utterances), customer: await model('customer', utterances) };
  return async (role, text) => {
    const { intent } = await models[role].process('nl', text);
    return intent === 'None' ? [] : [intent as Act];
  };
}

async function model(role: Role, utterances: readonly Labelled[]): Promise<Nlp> {
  const container = await containerBootstrap();
  container.use(LangNl);
  const nlp = new Nlp({ container, autoSave: false, forceNER: false, log: false, nlu: { log: false } });
  nlp.addLanguage('nl');
  for (const { text, acts } of utterances.filter((utterance) => utterance.role === role))
    nlp.addDocument('nl', text, acts[0] ?? 'None');
  await nlp.train();
  return nlp;
}
