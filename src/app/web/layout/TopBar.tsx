import { useNavigate } from '@tanstack/react-router';
import { ChevronsUpDown, CircleQuestionMark, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from '#app/web/layout/TopBar.module.css';
import { UserMenu } from '#app/web/layout/UserMenu.tsx';
import { Mark } from '#app/web/Mark.tsx';
import { useSession } from '#app/web/session/session.tsx';
import { Button } from '#ui/Button.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { Menu, type MenuItem } from '#ui/Menu.tsx';
import { LinkTo } from '#ui/navigation.ts';
import { useAdministration } from '#ui/session.ts';

/** The bar on top: home, the administration, search, keys, the person. */
export function TopBar({ onSearch, onKeys }: { readonly onSearch: () => void; readonly onKeys: () => void }) {
  const { t } = useTranslation('app');
  return (
    <header className={classes.bar}>
      <div className={classes.start}>
        <LinkTo place="vandaag" className={classes.home} aria-label={t('home')}>
          <Mark />
        </LinkTo>
        <AdministrationMenu />
      </div>
      <button type="button" className={classes.search} onClick={onSearch} aria-keyshortcuts="Control+K Meta+K">
        <Search aria-hidden="true" />
        <span>{t('search.open')}</span>
        <Kbd keys="mod+k" />
      </button>
      <div className={classes.end}>
        <Button
          look="quiet"
          className={classes.keys ?? ''}
          icon={<CircleQuestionMark aria-hidden="true" />}
          aria-label={t('keys.overview')}
          onClick={onKeys}
        />
        <UserMenu onKeys={onKeys} />
      </div>
    </header>
  );
}

function AdministrationMenu() {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const session = useSession();
  const current = useAdministration();
  const others: MenuItem[] = (session.data?.administrations ?? []).map(({ slug, name, role }) => ({
    label: name,
    note: t(`role.${role}`),
    checked: slug === current.slug,
    run: () => void navigate({ to: `/a/${slug}/vandaag` }),
  }));
  const items: MenuItem[] = [
    { caption: t('administration.switch') },
    ...others,
    'line',
    { label: t('administration.all'), run: () => void navigate({ to: '/administraties' }) },
  ];
  return (
    <Menu items={items} align="start">
      <Button
        look="quiet"
        className={classes.administration ?? ''}
        aria-label={`${t('administration.one')}: ${current.name}`}
      >
        <span className={classes.name}>{current.name}</span>
        <ChevronsUpDown aria-hidden="true" />
      </Button>
    </Menu>
  );
}
