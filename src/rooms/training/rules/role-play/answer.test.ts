import { describe, expect, it } from 'vitest';
import { day } from '#kernel/dates.ts';
import { ear } from '#knowledge/language/review/ear.ts';
import { answer } from '#rooms/training/rules/role-play/answer.ts';
import type { Persona } from '#rooms/training/rules/role-play/persona.ts';
import { resultOf } from '#rooms/training/rules/role-play/result.ts';
import { type Simulation, startSimulation } from '#rooms/training/rules/role-play/simulation.ts';
import { examplePersona } from '#rooms/training/rules/role-play/test-persona.ts';

const callDate = day('2026-11-18');
const play = (persona: Persona, ...said: readonly string[]): Simulation =>
  said.reduce((simulation, text) => answer(simulation, text, ear), startSimulation(persona, 7, callDate));
const begin = ['Goedemiddag, met Anna de Graaf van Lindehof. Spreek ik met Ronald de Wit?'];
const purpose = [...begin, 'Ik bel over factuur 2026-0412, die staat 24 dagen open na de vervaldag.'];

describe('the simulated debtor', () => {
  it('answers the same to the same words, always', () => {
    const once = play(examplePersona(), ...purpose, '', 'Op welke dag maakt u het over?');
    expect(play(examplePersona(), ...purpose, '', 'Op welke dag maakt u het over?')).toEqual(once);
    expect(structuredClone(once)).toEqual(once);
  });

  it('wants to know who calls before he hears of a debt', () => {
    expect(play(examplePersona(), 'Ja hallo.').moves).toContain('who_is_this');
    expect(play(examplePersona(), ...begin).moves).toContain('confirm_identity');
  });

  it('defends himself when he is asked why, or told that he must', () => {
    const before = play(examplePersona(), ...purpose);
    const why = answer(before, 'Waarom heeft u niet betaald?', ear);
    expect(why.moves).toContain('defend_why');
    expect(why.mood.trust).toBeLessThan(before.mood.trust);
    expect(answer(before, 'U moet nu echt betalen.', ear).moves).toContain('defend_must');
  });

  it('answers a soft question vaguely', () => {
    const soft = play(
      examplePersona(),
      ...begin,
      'Sorry dat ik stoor, ik wou eigenlijk eens vragen naar dat rekeningetje misschien.',
    );
    expect(soft.moves).toContain('vague_on_hedging');
  });

  it('fills a silence after the purpose, and tells the cause to who he trusts', () => {
    const trusting = examplePersona({ mood: { trust: 0.7, irritation: 0, stress: 0.1, patience: 0.9 }, secrecy: 0.3 });
    const silent = play(trusting, ...purpose, '');
    expect(silent.told.truth).toBe(true);
    const closed = examplePersona({ mood: { trust: 0.15, irritation: 0.3, stress: 0.1, patience: 0.9 }, secrecy: 0.8 });
    expect(play(closed, ...purpose, '').told.truth).toBe(false);
  });

  it('is off when a vague answer is taken', () => {
    const off = play(
      examplePersona({ secrecy: 0.9, excuses: ['stall'] }),
      ...purpose,
      'Wat is er met deze factuur?',
      'Oké prima, dan wacht ik het wel af.',
    );
    expect(off.moves).toContain('off_the_hook');
    expect(resultOf(off).kind).toBe('none');
  });

  it('names a day that he can keep when he is willing, and confirms it only as it was agreed', () => {
    const agreed = play(examplePersona(), ...purpose, '', 'Op welke dag maakt u het over?');
    expect(agreed.agreement).not.toBeNull();
    const right = answer(
      agreed,
      `Dus we spreken af: het hele bedrag ${agreed.agreement?.day === callDate ? 'vandaag' : 'morgen'}.`,
      ear,
    );
    expect(right.agreement?.day).toBe(agreed.agreement?.day);
  });

  it('pays less readily after a kick', () => {
    const agreed = play(examplePersona(), ...purpose, '', 'Kunt u het vrijdag overmaken?');
    expect(agreed.agreement).not.toBeNull();
    const friendly = answer(agreed, 'Dank u wel voor het gesprek, fijne dag nog.', ear);
    const kicked = answer(agreed, 'En anders gaat het meteen naar de deurwaarder, dag.', ear);
    expect(kicked.kicked).toBe(true);
    expect(resultOf(kicked).chance).toBeLessThan(resultOf(friendly).chance);
  });

  it('hangs up on who keeps attacking him, and hears nothing after that', () => {
    const attacks = [
      'Dat is toch geen fatsoen.',
      'U moet betalen, in de winkel betaalt u ook.',
      'Waarom bent u zo onbeschoft?',
      'Morgen staat de deurwaarder voor de deur.',
      'U bent gewoon een wanbetaler, u moet betalen!',
      'Schaamt u zich niet?',
    ];
    const end = play(examplePersona({ temper: 1.5 }), ...purpose, ...attacks);
    expect(end.ending).toBe('hung-up');
    expect(answer(end, 'Hallo?', ear)).toBe(end);
  });

  it('lets himself be put through by a colleague first', () => {
    const start = startSimulation(examplePersona({ reception: true }), 7, callDate);
    expect(start.moves).toEqual(['pickup_other']);
    expect(answer(start, begin[0] ?? '', ear).moves).toEqual(['put_through', 'here_is']);
  });
});
