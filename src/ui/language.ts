import { useTranslation } from 'react-i18next';
import type { Language } from '#ui/format.ts';

/** The language of the interface. */
export function useLanguage(): Language {
  return useTranslation('ui').i18n.language === 'en' ? 'en' : 'nl';
}
