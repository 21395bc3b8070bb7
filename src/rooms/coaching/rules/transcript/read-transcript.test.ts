import { describe, expect, it } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { longestText, longestTurn, mostTranscriptTurns } from '#rooms/coaching/rules/transcript/limits.ts';
import { readTranscript } from '#rooms/coaching/rules/transcript/read-transcript.ts';
import { timeIn } from '#rooms/coaching/rules/transcript/times.ts';
import { roleOfName, turnsWith } from '#rooms/coaching/rules/transcript/transcript.ts';

function read(text: string) {
  const reading = readTranscript(text);
  assert(reading.ok, reading.ok ? '' : JSON.stringify(reading.problem));
  return reading.transcript;
}
const problem = (text: string) => {
  const reading = readTranscript(text);
  return reading.ok ? null : reading.problem;
};

describe('lines with names', () => {
  it.each([
    ['Medewerker: Dag.\nKlant: Hallo.', 'Medewerker'],
    ['A: Dag.\nK: Hallo.', 'A'],
    ['Klant: Hallo.\nMedewerker: Dag.', 'Medewerker'],
    ['agent: Dag.\ncustomer: Hallo.', 'agent'],
    ['Joost: Hallo.\nMedewerker: Dag.', 'Medewerker'],
    ['Klant: Hallo.\nIris de Haan: Dag.', 'Iris de Haan'],
    ['Iris: Dag.\nJoost: Hallo.', null],
  ])('%j is collected by %s', (text, agent) => {
    expect(read(text).agent).toBe(agent);
  });

  it('reads times before and after the name, and goes on with the turn before it', () => {
    const { turns } = read(
      '[00:12] Medewerker: Dag,\nmet Iris.\n\nKlant (0:15.5): Om 10:30 past het.\n1:00:02 Medewerker: Goed.',
    );
    expect(turns).toEqual([
      { speaker: 'Medewerker', text: 'Dag, met Iris.', from: 12_000, line: 1 },
      { speaker: 'Klant', text: 'Om 10:30 past het.', from: 15_500, line: 4 },
      { speaker: 'Medewerker', text: 'Goed.', from: 3_602_000, line: 5 },
    ]);
  });

  it('is not fooled by a colon in what is said', () => {
    expect(read('A: Een ding nog\nals volgt, om 10: eerst dit\nK: Goed.').turns).toHaveLength(2);
    expect(read('Spreker 1: Dag.\nSpreker 2: Hallo.').speakers).toEqual(['Spreker 1', 'Spreker 2']);
  });

  it('gives roles once somebody says who the collector is', () => {
    const transcript = read('Iris: Dag.\nJoost: Hallo.');
    expect(turnsWith(transcript, 'Joost').map((turn) => turn.role)).toEqual(['customer', 'agent']);
  });
});

describe('other forms', () => {
  it('reads the JSON of nakomen review, with its day', () => {
    const json = {
      callDate: '2026-11-20',
      turns: [
        { role: 'agent', text: 'Dag.', from: 0, to: 900 },
        { role: 'customer', text: 'Hallo.' },
      ],
    };
    const transcript = read(JSON.stringify(json));
    expect(transcript).toMatchObject({ form: 'json', agent: 'agent', day: '2026-11-20' });
    expect(transcript.turns[0]).toMatchObject({ text: 'Dag.', from: 0, to: 900 });
  });

  it('reads WebVTT voices and joins cues of one speaker', () => {
    const { form, turns } = read(
      'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n<v Medewerker>Dag,</v>\n\n00:02.000 --> 00:03.000\n<v Medewerker>met Iris.\n\n00:03.500 --> 00:04.000\n<v Klant>Hallo <i>daar</i>.\n',
    );
    expect(form).toBe('vtt');
    expect(turns).toEqual([
      { speaker: 'Medewerker', text: 'Dag, met Iris.', from: 1000, to: 3000, line: 4 },
      { speaker: 'Klant', text: 'Hallo daar.', from: 3500, to: 4000, line: 10 },
    ]);
  });

  it('reads SRT with names', () => {
    const { form, turns } = read(
      '1\r\n00:00:01,000 --> 00:00:02,500\r\nKlant: Hallo,\r\nmet Joost.\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nMedewerker: Dag.\r\n',
    );
    expect(form).toBe('srt');
    expect(turns.map(({ text, from }) => [text, from])).toEqual([
      ['Hallo, met Joost.', 1000],
      ['Dag.', 3000],
    ]);
  });
});

describe('what is no transcript', () => {
  it.each([
    ['', 'empty', null],
    ['   \n\n', 'empty', null],
    ['zomaar wat tekst', 'no-speaker', 1],
    ['Klant: Hallo.\nKlant: Nog iets.', 'one-speaker', 1],
    ['A: Dag.\nK: Hallo.\nBoekhouder: Ik ook.', 'too-many-speakers', 3],
    ['{"callDate": ', 'json-broken', null],
    ['{"callDate": "2026-11-20", "turns": [{"role": "baas", "text": "x"}]}', 'json-form', null],
    ['WEBVTT\n\nnooit --> later\nKlant: Hallo.', 'time-expected', 3],
    ['1\n00:00:01,000 --> 00:00:02,000\nzonder naam', 'no-speaker', 3],
  ])('%j: %s at line %s', (text, code, line) => {
    expect(problem(text)?.code).toBe(code);
    if (line !== null) expect(problem(text)?.line).toBe(line);
  });

  it('is limited in size, turns and length of a turn', () => {
    expect(problem('A'.repeat(longestText + 1))?.code).toBe('too-long');
    expect(problem('A: x\nK: y\n'.repeat(mostTranscriptTurns))?.code).toBe('too-many-turns');
    expect(problem(`A: ${'x'.repeat(longestTurn + 1)}\nK: y`)).toMatchObject({ code: 'turn-too-long', line: 1 });
  });

  it('says what stands in the JSON', () => {
    expect(problem('{"callDate": "2026-11-20", "turns": []}')?.found).toContain('$.turns');
  });
});

it('reads times', () => {
  expect([timeIn('0:05'), timeIn('1:02:03,5'), timeIn('75:00'), timeIn('00:61'), timeIn('x'), timeIn('')]).toEqual([
    5000,
    3_723_500,
    4_500_000,
    null,
    null,
    null,
  ]);
});

it('knows names of both sides', () => {
  expect([roleOfName('Agent'), roleOfName(' KLANT '), roleOfName('Joost')]).toEqual(['agent', 'customer', null]);
});
