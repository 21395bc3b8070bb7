import { expect, it } from 'vitest';
import { levelOf, Resampler, SoundClock } from '#ui/speech/sound.ts';

const tone = (hertz: number, rate: number, seconds: number): Float32Array =>
  Float32Array.from({ length: rate * seconds }, (_, index) => 0.5 * Math.sin((2 * Math.PI * hertz * index) / rate));

it.each([16_000, 44_100, 48_000])(
  'brings sound of %i samples per second to 16 000, in whatever pieces it comes',
  (rate) => {
    const input = tone(200, rate, 1);
    const resampler = new Resampler(rate);
    const output: number[] = [];
    for (let at = 0; at < input.length; at += 1000) output.push(...resampler.push(input.slice(at, at + 1000)));
    expect(Math.abs(output.length - 16_000)).toBeLessThanOrEqual(1);
    const wanted = tone(200, 16_000, 1);
    const middle = (rate / 16_000 - 1) / 2 / rate;
    const furthest = Math.max(
      ...output.map((sample, index) =>
        Math.abs(sample / 32_767 - 0.5 * Math.sin(2 * Math.PI * 200 * (index / 16_000 + middle))),
      ),
    );
    expect(wanted.length).toBe(16_000);
    expect(furthest).toBeLessThan(0.02);
  },
);

it('clips what is too loud', () => {
  expect([...new Resampler(16_000).push(Float32Array.from([2, -2, 0]))]).toEqual([32_767, -32_767, 0]);
});

it('tells how loud it is', () => {
  expect(levelOf(new Int16Array(100))).toBe(0);
  expect(levelOf(new Int16Array(0))).toBe(0);
  expect(levelOf(new Int16Array(100).fill(32_767))).toBeCloseTo(1, 3);
  expect(levelOf(new Int16Array(100).fill(328))).toBeCloseTo(1 / 3, 2);
});

it('counts time by samples, and by the clock after a gap', () => {
  const clock = new SoundClock();
  expect(clock.startOf(1600, 1100)).toBe(1000);
  expect(clock.startOf(1600, 1180)).toBe(1100);
  expect(clock.startOf(1600, 1350)).toBe(1200);
  expect(clock.startOf(1600, 9000)).toBe(8900);
  expect(clock.startOf(1600, 9100)).toBe(9000);
});
