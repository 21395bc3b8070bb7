import { expect, it } from 'vitest';
import { after, noise, pushAll, quiet, voice } from '#platform/speech/sound.testing.ts';
import { type GateEvent, VoiceGate } from '#platform/speech/voice-gate.ts';

function heard(sound: Int16Array): { readonly told: GateEvent[]; readonly spans: (readonly [number, number])[] } {
  const gate = new VoiceGate();
  const told: GateEvent[] = [];
  pushAll({ push: (samples, t) => void told.push(...gate.push(samples, t)) }, sound);
  told.push(...gate.end());
  const spans = told.flatMap((event) =>
    event.type === 'segment' ? [[event.segment.from, event.segment.to] as const] : [],
  );
  return { told, spans };
}

const near = (value: number): unknown => expect.closeTo(value, -2);

it('hears where speech begins and ends, with a little sound around it', () => {
  const { told, spans } = heard(after(quiet(1000), voice(1500), quiet(2000), voice(600), quiet(1500)));
  expect(spans).toEqual([
    [near(1000), near(2500)],
    [near(4500), near(5100)],
  ]);
  expect(told.map((event) => (event.type === 'speech' ? event.on : 'segment'))).toEqual([
    true,
    'segment',
    false,
    true,
    'segment',
    false,
  ]);
  const [first] = told.flatMap((event) => (event.type === 'segment' ? [event.segment] : []));
  expect((first?.samples.length ?? 0) / 16).toBeGreaterThan(1800);
  expect((first?.samples.length ?? 0) / 16).toBeLessThan(2100);
  expect(first?.voicedMs).toBeGreaterThan(1200);
});

it('keeps a sentence with short pauses together', () => {
  const { spans } = heard(after(voice(800), quiet(450), voice(900), quiet(450), voice(300), quiet(1000)));
  expect(spans).toEqual([[near(0), near(2900)]]);
});

it('sends nothing of silence, of a click, or of noise that is always there', () => {
  expect(heard(quiet(60_000)).told).toEqual([]);
  expect(heard(noise(60_000, 60)).told).toEqual([]);
  expect(heard(after(quiet(500), voice(40), quiet(2000))).spans).toEqual([]);
  expect(heard(after(quiet(500), voice(100), quiet(2000))).spans).toEqual([]);
});

it('gets used to noise, and still hears who speaks above it', () => {
  const fan = noise(20_000, 300);
  const { spans } = heard(after(fan, mixed(voice(1500), noise(1500, 300)), noise(3000, 300)));
  expect(spans.at(-1)).toEqual([near(20_000), near(21_500)]);
  expect(spans.filter(([from]) => from > 12_000)).toHaveLength(1);
});

it('cuts who speaks on and on, without hearing a word twice', () => {
  const { told } = heard(after(voice(50_000), quiet(1000)));
  const segments = told.flatMap((event) => (event.type === 'segment' ? [event.segment] : []));
  expect(segments).toHaveLength(3);
  const sound = segments.reduce((sum, { samples }) => sum + samples.length / 16, 0);
  expect(sound).toBeLessThan(50_400);
  expect(sound).toBeGreaterThan(49_800);
});

it('does not glue together what was said before and after a gap in the sound', () => {
  const gate = new VoiceGate();
  const told: GateEvent[] = [];
  const into = { push: (samples: Int16Array, t: number) => void told.push(...gate.push(samples, t)) };
  pushAll(into, voice(900));
  pushAll(into, after(voice(700), quiet(1000)), 30_000);
  const segments = told.flatMap((event) => (event.type === 'segment' ? [event.segment] : []));
  expect(segments.map(({ from, to }) => [from, to])).toEqual([
    [near(0), near(900)],
    [near(30_000), near(30_700)],
  ]);
});

function mixed(one: Int16Array, other: Int16Array): Int16Array {
  return one.map((sample, index) => sample + (other[index] ?? 0));
}
