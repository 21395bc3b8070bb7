import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { addFormats } from '#app/web/i18n.ts';
import enFirst from '#app/web/texts/en.ts';
import { textParts, textsLater } from '#app/web/texts/later.ts';
import { keysOf, type Texts, variablesOf } from '#app/web/texts/namespaces.ts';
import nlFirst from '#app/web/texts/nl.ts';

const withLater = async (first: Readonly<Record<string, Texts>>, language: 'nl' | 'en') =>
  Object.assign({}, first, ...(await Promise.all(textParts.map((part) => textsLater(part, language)))));
const nl: Readonly<Record<string, Texts>> = await withLater(nlFirst, 'nl');
const en: Readonly<Record<string, Texts>> = await withLater(enFirst, 'en');

function textAt(texts: Texts, path: string): string {
  let here: string | Texts | undefined = texts;
  let rest = path;
  while (here && typeof here === 'object') {
    const key: string | undefined = Object.keys(here).find((name) => rest === name || rest.startsWith(`${name}.`));
    if (key === undefined) return '';
    here = here[key];
    rest = rest.slice(key.length + 1);
  }
  return here ?? '';
}

describe('the texts', () => {
  it('exist for the same namespaces in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
    expect(Object.keys(nl)).toContain('app');
    expect(Object.keys(nl)).toContain('ui');
    expect(Object.keys(nlFirst)).not.toContain('training');
  });

  it.each(Object.keys(nl))('of %s have the same keys in both languages', (namespace) => {
    expect(keysOf(en[namespace] ?? {})).toEqual(keysOf(nl[namespace] ?? {}));
  });

  it.each(Object.keys(nl))('of %s are never empty and use the same facts', (namespace) => {
    for (const path of keysOf(nl[namespace] ?? {})) {
      const [dutch, english] = [textAt(nl[namespace] ?? {}, path), textAt(en[namespace] ?? {}, path)];
      expect(dutch.trim(), `${namespace}:${path}`).not.toBe('');
      expect(english.trim(), `${namespace}:${path}`).not.toBe('');
      expect(variablesOf(english), `${namespace}:${path}`).toEqual(variablesOf(dutch));
    }
  });
});

describe('formats in texts', () => {
  it('write money, days and counts in the language', async () => {
    const texts = i18next.createInstance();
    await texts.init({
      lng: 'nl',
      fallbackLng: false,
      resources: {
        nl: { x: { a: '{{cents, money}} op {{on, fullDay}}, {{n, count}} keer' } },
        en: { x: { a: '{{cents, money}}' } },
      },
      defaultNS: 'x',
      interpolation: { escapeValue: false },
    });
    addFormats(texts);
    const facts = { cents: 300000, on: '2026-11-20', n: 1234 };
    expect(texts.t('a', facts).replace(/\u00a0/g, ' ')).toBe('€ 3.000,00 op vrijdag 20 november 2026, 1.234 keer');
    expect(texts.t('a', { ...facts, lng: 'en' })).toBe('€3,000.00');
  });
});
