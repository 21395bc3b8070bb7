import { useTranslation } from 'react-i18next';
import classes from '#app/web/layout/Rail.module.css';
import { useHere } from '#app/web/layout/useHere.ts';
import type { MenuPlace } from '#app/web/places.ts';
import { LinkTo } from '#ui/navigation.ts';

/** The places at the left; only icons when the window is narrow. */
export function Rail({ places }: { readonly places: readonly MenuPlace[] }) {
  const { t } = useTranslation('app');
  const here = useHere();
  return (
    <nav className={classes.rail} aria-label={t('places')}>
      <ul>
        {places.map(({ place, icon: Icon }) => (
          <li key={place} className={place === 'beheer' ? classes.last : undefined}>
            <LinkTo
              place={place}
              className={classes.link}
              aria-current={here === place ? 'page' : undefined}
              title={t(`place.${place}`)}
            >
              <Icon aria-hidden="true" />
              <span className={classes.word}>{t(`place.${place}`)}</span>
            </LinkTo>
          </li>
        ))}
      </ul>
    </nav>
  );
}
