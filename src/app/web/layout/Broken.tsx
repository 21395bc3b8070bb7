import { Link } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from '#app/web/layout/Waiting.module.css';
import { Empty, ErrorNote } from '#ui/states.tsx';

/** In the place of a screen that failed, e.g. because its code could not be fetched. */
export function Broken({ error, reset }: { readonly error: unknown; readonly reset?: () => void }) {
  const retry = () => {
    reset?.();
    window.location.reload();
  };
  return (
    <div className={classes.inside}>
      <ErrorNote error={error} onRetry={retry} />
    </div>
  );
}

/** In the place of a screen that does not exist. `inside` an administration the navigation stays around it. */
export function Missing({ inside = false }: { readonly inside?: boolean }) {
  const { t } = useTranslation('app');
  return (
    <div className={inside ? classes.inside : classes.waiting}>
      <Empty
        title={t('missing.title')}
        icon={<Compass aria-hidden="true" />}
        action={<Link to="/">{t('missing.back')}</Link>}
      >
        {t('missing.words')}
      </Empty>
    </div>
  );
}
