import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { SpeechEvent } from '#platform/speech/heard.ts';
import { replaySpeech } from '#platform/speech/replay.ts';
import { allOf, pushAll, quiet } from '#platform/speech/sound.testing.ts';
import { typedSpeech } from '#platform/speech/typed.ts';

async function dialogueFile(dialogue: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nakomen-speech-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'dialogue.json');
  await writeFile(file, JSON.stringify(dialogue));
  return file;
}

it('hears each turn of its side when the sound has come so far', async () => {
  const file = await dialogueFile({
    callDate: '2026-11-20',
    turns: [
      { role: 'agent', text: 'Wanneer betaalt u?', from: 500, to: 1500 },
      { role: 'customer', text: 'Vrijdag betaal ik alles.', from: 2000, to: 4000 },
      { role: 'customer', text: 'Dat beloof ik.' },
    ],
  });
  const provider = await replaySpeech(file);
  const session = provider.open({ role: 'customer', signal: new AbortController().signal });
  const events = session[Symbol.asyncIterator]();
  const next = async () => (await events.next()).value as SpeechEvent | undefined;
  pushAll(session, quiet(3100));
  expect(await next()).toEqual({ type: 'speech', on: true, t: 2000 });
  // Nobody read meanwhile: of the words that may still change only the newest are there.
  expect(await next()).toEqual({ type: 'interim', from: 2000, to: 3100, text: 'Vrijdag betaal' });
  pushAll(session, quiet(1000), 3100);
  expect(await next()).toEqual({ type: 'speech', on: false, t: 4000 });
  expect(await next()).toEqual({ type: 'final', from: 2000, to: 4000, text: 'Vrijdag betaal ik alles.', latencyMs: 0 });
  await session.end();
  expect(await next()).toBeUndefined();
});

it('refuses a file that is no dialogue', async () => {
  await expect(replaySpeech(await dialogueFile({ turns: [] }))).rejects.toThrow();
});

it('hears what is typed on the side where it is typed', async () => {
  const provider = typedSpeech();
  const { signal } = new AbortController();
  const [agent, customer] = [provider.open({ role: 'agent', signal }), provider.open({ role: 'customer', signal })];
  provider.say('customer', 'Ik betaal morgen.', 100, 900);
  await Promise.all([agent.end(), customer.end()]);
  provider.say('customer', 'Te laat.', 1000, 1100);
  expect(await allOf(agent)).toEqual([]);
  expect(await allOf(customer)).toEqual([
    { type: 'final', from: 100, to: 900, text: 'Ik betaal morgen.', latencyMs: 0 },
  ]);
});
