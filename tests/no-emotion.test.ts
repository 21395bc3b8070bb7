import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ear } from '#knowledge/language/review/ear.ts';
import { reviewWith } from '#knowledge/language/review/review.ts';

const root = resolve(import.meta.dirname, '..');

/** Libraries that read feelings, moods or character from voice, face or text. */
const readsFeelings =
  /emotion|sentiment|affect(ive|iva)|opensmile|prosod|(^|[-/])mood([-/]|$)|face-?api|hume|vokaturi|personality/i;

/** Comes with a program that a bench compares ours with (it scores texts by a list of words); the program itself imports nothing of it. */
const ofPeersOnly = ['@nlpjs/sentiment'];

/** What code would be called that reads feelings from sound: named after a feeling and after sound. */
const feeling = '(?:emotion|sentiment|mood|stress|anger|arousal|valence|feeling)';
const sound = '(?:voice|sound|audio|pitch|speech|tone|wave|pcm|loudness)';
const fromSound = new RegExp(
  `\\b\\w*(?:${feeling}\\w*(?:From|By|In|Of)?${sound}|${sound}\\w*(?:To|For)?${feeling})\\w*\\b`,
  'i',
);

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|js|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Code without comments and texts: the names that it uses. */
function namesIn(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
}

/** European law forbids reading an employee's emotions from the voice (AI Act, article 5(1)(f)); this house reads nobody's. */
describe('no emotion is inferred from a voice', () => {
  it('no dependency of the program can', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, unknown>;
    };
    const names = Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13));
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name) => readsFeelings.test(name))).toEqual(ofPeersOnly);
    const imports = sourcesBelow('src').filter((file) => /from '@nlpjs\//.test(readFileSync(file, 'utf8')));
    expect(imports).toEqual([]);
  });

  it('no code is named after it', () => {
    const files = sourcesBelow('src');
    expect(files.length).toBeGreaterThan(500);
    const found = files.flatMap((file) => {
      const name = fromSound.exec(namesIn(readFileSync(file, 'utf8')))?.[0];
      return name ? [`${file.slice(root.length + 1)}: ${name}`] : [];
    });
    expect(found).toEqual([]);
  });

  it.each(['emotionFromVoice', 'detectStressInSpeech', 'voiceMood', 'pitchToEmotion', 'toneSentiment'])(
    'the name %s would be found',
    (name) => {
      expect(fromSound.test(name)).toBe(true);
    },
  );

  it.each(['readSpeech', 'loudness', 'articulationRate', 'distressed'])('the name %s is innocent', (name) => {
    expect(fromSound.test(name)).toBe(false);
  });

  it.each(['@hume/voice', 'face-api.js', 'sentiment', 'opensmile-node'])('the library %s would be found', (name) => {
    expect(readsFeelings.test(name)).toBe(true);
  });

  it('of the smile the program says nothing, whatever is known of the sound', () => {
    const times = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 6, maxLength: 6 });
    const words = ['Goedemorgen, met Sanne.', 'Ja?', 'Fijn dat ik u spreek!', 'Zeg het maar.', 'Dank u wel!', 'Dag.'];
    fc.assert(
      fc.property(times, (lengths) => {
        let at = 0;
        const turns = words.map((text, index) => {
          const from = at;
          at += lengths[index] ?? 0;
          return { role: index % 2 === 0 ? ('agent' as const) : ('customer' as const), text, from, to: at };
        });
        const review = reviewWith({ callDate: '2026-11-20', customer: null, turns } as never, ear);
        const smile = review.points.find((point) => point.id === 'smile');
        expect(smile).toMatchObject({ verdict: 'not_observable', evidence: [] });
        expect(smile?.checks.every((check) => check.answer === 'not_observable' && check.evidence.length === 0)).toBe(
          true,
        );
      }),
      { numRuns: 30 },
    );
  });
});
