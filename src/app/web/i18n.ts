import i18next, { type i18n, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Day, dayOf, type Instant } from '#kernel/dates.ts';
import { type TextPart, textsLater } from '#app/web/texts/later.ts';
import { machineNow } from '#ui/clock.ts';
import { formatCount, formatDay, formatFullDay, formatMoment, formatMoney, type Language } from '#ui/format.ts';
import { readChoice, writeChoice } from '#ui/preferences.ts';

const timeZone = 'Europe/Amsterdam';

const loaders: Record<Language, () => Promise<{ default: Resource[string] }>> = {
  nl: () => import('#app/web/texts/nl.ts'),
  en: () => import('#app/web/texts/en.ts'),
};

/** The language to start in: what was chosen here before, else Dutch. */
export function chosenLanguage(): Language {
  return readChoice('language') === 'en' ? 'en' : 'nl';
}

/** Starts the texts in the chosen language. Only that language is fetched. */
export async function startTexts(language: Language): Promise<i18n> {
  const { default: texts } = await loaders[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: ['nl', 'en'],
    resources: { [language]: texts },
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  });
  addFormats(i18next);
  document.documentElement.lang = language;
  return i18next;
}

const fetched = new Set<TextPart>();

/** Fetches texts that were not on the first page; before what needs them is shown. */
export async function addTexts(part: TextPart): Promise<void> {
  fetched.add(part);
  await addIn(i18next.language === 'en' ? 'en' : 'nl', part);
}

async function addIn(language: Language, part: TextPart): Promise<void> {
  for (const [namespace, words] of Object.entries(await textsLater(part, language)))
    i18next.addResourceBundle(language, namespace, words);
}

/** Switches to another language and remembers it. */
export async function switchLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'app')) {
    const { default: texts } = await loaders[language]();
    for (const [namespace, words] of Object.entries(texts)) i18next.addResourceBundle(language, namespace, words);
  }
  await Promise.all([...fetched].map((part) => addIn(language, part)));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  writeChoice('language', language);
}

/** Adds the formats that texts use: `{{cents, money}}` (in the `currency` among the facts of the sentence, else euros), `{{day, day}}`, `{{day, fullDay}}`, `{{at, moment}}`, `{{n, count}}`. */
export function addFormats(texts: i18n): void {
  const languageOf = (language: string | undefined): Language => (language === 'en' ? 'en' : 'nl');
  const add = (
    name: string,
    format: (value: unknown, language: Language, facts: Readonly<Record<string, unknown>>) => string,
  ) =>
    texts.services.formatter?.add(name, (value: unknown, language, facts: Readonly<Record<string, unknown>>) =>
      value === null || value === undefined || value === '' ? '' : format(value, languageOf(language), facts),
    );
  const today = (): Day => dayOf(machineNow(), timeZone);
  add('money', (value, language, { currency }) =>
    formatMoney(
      Number(value),
      language,
      typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? currency : 'EUR',
    ),
  );
  add('count', (value, language) => formatCount(Number(value), language));
  add('day', (value, language) => formatDay(String(value) as Day, today(), language));
  add('fullDay', (value, language) => formatFullDay(String(value) as Day, language));
  add('moment', (value, language) => formatMoment(String(value) as Instant, machineNow(), timeZone, language));
}
