import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from '#app/web/layout/BottomBar.module.css';
import { useHere } from '#app/web/layout/useHere.ts';
import type { MenuPlace } from '#app/web/places.ts';
import { Menu } from '#ui/Menu.tsx';
import { LinkTo, useGo } from '#ui/navigation.ts';

/** The places at the bottom of a phone; what does not fit is under "Meer". */
export function BottomBar({ places }: { readonly places: readonly MenuPlace[] }) {
  const { t } = useTranslation('app');
  const here = useHere();
  const go = useGo();
  const rest = places.filter((place) => !place.onPhone);
  const items = rest.map(({ place, icon: Icon }) => ({
    label: t(`place.${place}`),
    icon: <Icon aria-hidden="true" />,
    run: () => go(place),
  }));
  return (
    <nav className={classes.bar} aria-label={t('places')}>
      {places
        .filter((place) => place.onPhone)
        .map(({ place, icon: Icon }) => (
          <LinkTo key={place} place={place} className={classes.link} aria-current={here === place ? 'page' : undefined}>
            <Icon aria-hidden="true" />
            {t(`place.${place}`)}
          </LinkTo>
        ))}
      {items.length > 0 && (
        <Menu items={items}>
          <button type="button" className={classes.link} data-here={rest.some(({ place }) => place === here)}>
            <Ellipsis aria-hidden="true" />
            {t('more')}
          </button>
        </Menu>
      )}
    </nav>
  );
}
