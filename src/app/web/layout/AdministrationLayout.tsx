import { Link, Outlet } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '#app/web/i18n.ts';
import { Shell } from '#app/web/layout/Shell.tsx';
import waiting from '#app/web/layout/Waiting.module.css';
import { rememberAdministration, useSession } from '#app/web/session/session.tsx';
import { PhoneWatch } from '#rooms/call/screens/telephony/PhoneWatch.tsx';
import { useParam } from '#ui/navigation.ts';
import { AdministrationContext } from '#ui/session.ts';
import { Empty } from '#ui/states.tsx';

const ListenIn = lazy(async () => ({
  default: (await import('#rooms/coaching/screens/side-by-side/ListenIn.tsx')).ListenIn,
}));
const ListenInBar = lazy(async () => {
  const bar = import('#rooms/coaching/screens/side-by-side/ListenInBar.tsx');
  const [{ ListenInBar: Bar }] = await Promise.all([bar, addTexts('coaching')]);
  return { default: Bar };
});

/** Everything within one administration: says which one it is, and puts the navigation around the screen. */
export function AdministrationLayout() {
  const { t } = useTranslation('app');
  const slug = useParam('slug');
  const session = useSession();
  const current = session.data?.administrations.find((administration) => administration.slug === slug);
  useEffect(() => {
    if (current) rememberAdministration(current.slug);
  }, [current]);
  if (!current) {
    return (
      <main className={waiting.waiting}>
        <Empty
          title={t('administration.unknown')}
          icon={<Lock aria-hidden="true" />}
          action={<Link to="/administraties">{t('administration.all')}</Link>}
        >
          {t('administration.unknown-words')}
        </Empty>
      </main>
    );
  }
  return (
    <AdministrationContext value={current}>
      <Shell
        key={current.tenantId}
        notice={
          <Suspense>
            <ListenIn>
              {(now) => (
                <Suspense>
                  <ListenInBar now={now} />
                </Suspense>
              )}
            </ListenIn>
          </Suspense>
        }
      >
        <PhoneWatch />
        <Outlet />
      </Shell>
    </AdministrationContext>
  );
}
