import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from '#app/web/layout/Palette.module.css';

/** Stands in for the palette while its code comes, and keeps what is typed meanwhile. */
export function PaletteSoon({ words, onWords }: { readonly words: string; readonly onWords: (words: string) => void }) {
  const { t } = useTranslation('app');
  return (
    <div className={classes.palette}>
      <div className={classes.field}>
        <Search aria-hidden="true" />
        <input
          autoFocus
          aria-label={t('search.title')}
          placeholder={t('search.open')}
          value={words}
          onChange={(event) => onWords(event.target.value)}
        />
      </div>
    </div>
  );
}
