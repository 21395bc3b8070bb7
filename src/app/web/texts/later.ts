import type { Texts } from '#app/web/texts/namespaces.ts';
import type { Language } from '#ui/format.ts';

type Loader = () => Promise<Readonly<Record<string, Texts>>>;
type Part = Readonly<Record<Language, Loader>>;

const one =
  (room: string, load: () => Promise<{ readonly default: Texts }>): Loader =>
  async () => ({
    [room]: (await load()).default,
  });

/**
 * Texts that are not on the first page: those of the rooms that work with customers come with the administration, those of coaching and training
 * with their first screen, for few people open them and they hold many words.
 */
const parts = {
  work: {
    nl: async () => (await import('#app/web/texts/work-nl.ts')).default,
    en: async () => (await import('#app/web/texts/work-en.ts')).default,
  },
  coaching: {
    nl: one('coaching', () => import('#rooms/coaching/texts.nl.ts')),
    en: one('coaching', () => import('#rooms/coaching/texts.en.ts')),
  },
  training: {
    nl: one('training', () => import('#rooms/training/texts.nl.ts')),
    en: one('training', () => import('#rooms/training/texts.en.ts')),
  },
} as const satisfies Readonly<Record<string, Part>>;

export type TextPart = keyof typeof parts;
/** All parts that come later. */
export const textParts = Object.keys(parts) as readonly TextPart[];

/** The texts of a part in a language, by namespace. */
export function textsLater(part: TextPart, language: Language): ReturnType<Loader> {
  return parts[part][language]();
}
