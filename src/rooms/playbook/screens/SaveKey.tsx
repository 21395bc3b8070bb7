import { useTranslation } from 'react-i18next';
import { useKeys } from '#ui/keys.ts';

/** Ctrl+Enter saves; inside the dialog, so that the shortcut belongs to it. */
export function SaveKey({ title, run }: { readonly title: string; readonly run: () => void }) {
  const { t } = useTranslation('ui');
  useKeys(title, [{ keys: 'mod+Enter', label: t('save'), inFields: true, run }]);
  return null;
}
