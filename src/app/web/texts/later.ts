import type { Texts } from '#app/web/texts/namespaces.ts';
import type { Language } from '#ui/format.ts';

type Loader = () => Promise<Texts>;

/** Rooms whose texts are fetched with their first screen, and not with the first page: few people open them, and they hold many words. */
export const roomsLater = ['coaching', 'training'] as const;
export type RoomLater = (typeof roomsLater)[number];

const files: Readonly<Record<Language, Readonly<Record<string, Loader>>>> = {
  nl: import.meta.glob<Texts>('../../../rooms/{coaching,training}/texts.nl.ts', { import: 'default' }),
  en: import.meta.glob<Texts>('../../../rooms/{coaching,training}/texts.en.ts', { import: 'default' }),
};

/** The texts of such a room in a language. */
export async function textsLater(room: RoomLater, language: Language): Promise<Texts> {
  const load = files[language][`../../../rooms/${room}/texts.${language}.ts`];
  if (!load) throw new Error(`no texts of ${room} in ${language}`);
  return load();
}
