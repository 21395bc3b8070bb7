import { useTranslation } from 'react-i18next';
import type { ImportView } from '#rooms/intake/screens/importView.ts';

type Problem = ImportView['problems'][number];

/** What the reader of a file says in its own words, which are English: no help to a person. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'xml-not-well-formed',
  'xml-truncated',
  'xml-entity',
  'csv-quote',
  'file-unreadable',
  'file-missing',
  'format-not-supported',
]);

/** A problem of a file in the language of the screen: the field, what is wrong, what stands there and what was expected. */
export function useProblemTexts() {
  const { t, i18n } = useTranslation('intake');
  const there = (key: string): boolean => i18n.exists(key, { ns: 'intake' });
  /** The name of a field; a path in an e-invoice or statement by the part of it that we know. */
  const fieldName = (field: string): string => {
    const parts = field.split('/');
    for (let length = parts.length; length > 0; length -= 1) {
      const known = `field.${parts.slice(0, length).join('/')}`;
      if (there(known)) return t(known as 'field.number');
    }
    return field;
  };
  const found = ({ code, raw }: Problem): string | null =>
    raw === undefined || raw === '' || OWN_WORDS.has(code) ? null : t('problem.found', { raw });
  const expected = ({ code, facts }: Problem): string | null => {
    const [plain, variant] = [`wanted.${code}`, `wanted.${code}_${String(facts?.['variant'] ?? '')}`];
    const key = there(variant) ? variant : plain;
    return there(key) ? t('problem.expected', { expected: t(key as 'wanted.wrong-date', { ...facts }) }) : null;
  };
  return {
    fieldName,
    wrong: ({ code }: Problem): string => t(`problem.${code}` as 'problem.wrong-date'),
    found,
    expected,
  };
}
