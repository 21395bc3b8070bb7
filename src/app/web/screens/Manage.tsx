import { Link } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { contactPolicy, promisePolicy, telephony } from '#app/web/routes.tsx';
import { Administrations } from '#app/web/screens/Administrations.tsx';
import classes from '#app/web/screens/Manage.module.css';
import { People } from '#app/web/screens/People.tsx';
import { useParam } from '#ui/navigation.ts';
import { Page } from '#ui/Page.tsx';
import { useAdministration, useMay } from '#ui/session.ts';
import { Empty, Loading } from '#ui/states.tsx';

const parts: Readonly<Record<string, ComponentType>> = {
  mensen: People,
  administraties: Administrations,
  toezeggingen: lazy(promisePolicy),
  bellen: lazy(contactPolicy),
  telefoon: lazy(telephony),
};

/** Beheer: what an admin arranges for an administration, one part at a time. */
export function Manage() {
  const { t } = useTranslation('app');
  const { slug } = useAdministration();
  const may = useMay('administer');
  const part = useParam('part') || 'mensen';
  const Part = parts[part];
  if (!may) {
    return (
      <Page title={t('place.beheer')}>
        <Empty title={t('manage.not-yours')} icon={<Lock aria-hidden="true" />}>
          {t('manage.not-yours-words')}
        </Empty>
      </Page>
    );
  }
  return (
    <Page
      title={t('place.beheer')}
      toolbar={
        <nav className={classes.parts} aria-label={t('manage.parts')}>
          {Object.keys(parts).map((name) => (
            <Link
              key={name}
              to="/a/$slug/beheer/$part"
              params={{ slug, part: name }}
              className={classes.part ?? ''}
              aria-current={name === part ? 'page' : undefined}
            >
              {t(`manage.part.${name}`)}
            </Link>
          ))}
        </nav>
      }
    >
      {Part ? (
        <Suspense fallback={<Loading />}>
          <Part />
        </Suspense>
      ) : (
        <Empty title={t('missing.title')}>{t('missing.words')}</Empty>
      )}
    </Page>
  );
}
