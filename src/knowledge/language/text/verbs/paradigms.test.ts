import { describe, expect, it } from 'vitest';
import { paradigms, separable, verbForm, verbReadings, weakStem } from '#knowledge/language/text/verbs/paradigms.ts';

describe('paradigms of verbs', () => {
  it.each([
    ['betalen', 'betaal betaalt betaalde betaalden betaald'],
    ['storten', 'stort stortte stortten gestort'],
    ['regelen', 'regel regelt regelde regelden geregeld'],
    ['beloven', 'beloof belooft beloofde beloofden beloofd'],
    ['verhuizen', 'verhuis verhuist verhuisde verhuisden verhuisd'],
    ['crediteren', 'crediteer crediteert crediteerde gecrediteerd'],
    ['zetten', 'zet zette zetten gezet gezette'],
    ['herinneren', 'herinner herinnert herinnerde herinnerd'],
    ['krijgen', 'krijg krijgt kreeg kregen gekregen'],
    ['voldoen', 'voldoe voldoet voldeed voldaan'],
    ['gaan', 'ga gaat ging gingen gegaan'],
    ['houden', 'houd hou houdt hield gehouden'],
    ['zijn', 'ben is bent zijt was waren geweest'],
    ['moeten', 'moet moest moesten'],
    ['kunnen', 'kan kunt kun kunde kon konden'],
  ])('%s: %s', (infinitive, listed) => {
    for (const form of listed.split(' ')) expect([...(paradigms.get(infinitive)?.keys() ?? [])]).toContain(form);
  });

  it('makes no participle with ge- twice, and none for an unstressed prefix', () => {
    for (const paradigm of paradigms.values())
      for (const [form, flags] of paradigm)
        if (flags & verbForm.participle) expect(form).not.toMatch(/^ge(?:ver|ont)[a-z]{3}/);
    expect(['betaald', 'beloofd', 'gebeld', 'hersteld', 'gegeven'].every((form) => verbReadings(form).length > 0)).toBe(
      true,
    );
  });

  it('knows the verb of every separable compound', () => {
    for (const key of separable.keys()) expect([...paradigms.keys()]).toContain(key.split(' ')[1]);
  });

  it('reads joined and split forms of separable verbs', () => {
    expect(verbReadings('overgemaakt')).toEqual([{ lemma: 'overmaken', forms: verbForm.participle, particle: 'over' }]);
    expect(verbReadings('afgelost')[0]?.lemma).toBe('aflossen');
    expect(verbReadings('overtemaken')[0]?.lemma).toBe('overmaken');
    expect(verbReadings('fiets')).toEqual([]);
  });

  it('finds the stem of a weak verb', () => {
    expect(['betalen', 'zetten', 'beloven', 'lenen', 'verhuizen', 'storten', 'boeken'].map(weakStem)).toEqual([
      'betaal',
      'zet',
      'beloof',
      'leen',
      'verhuis',
      'stort',
      'boek',
    ]);
  });
});
