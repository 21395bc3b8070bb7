import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from '#app/web/screens/Outside.module.css';
import { Outside } from '#app/web/screens/Outside.tsx';
import { useLeave, useSession } from '#app/web/session/session.tsx';
import { signOut } from '#platform/auth/contract.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/states.tsx';
import { useFailed } from '#ui/toast.tsx';

/** The administrations of the person, to choose one to work in. */
export function ChooseAdministration() {
  const { t } = useTranslation('app');
  const session = useSession();
  const leave = useLeave();
  const failed = useFailed('app');
  const out = useEndpointAction(signOut, { invalidates: [] });
  const administrations = session.data?.administrations ?? [];
  const leaveButton = (
    <Button
      look="quiet"
      busy={out.isPending}
      onClick={() => out.mutate({}, { onSuccess: () => leave(false), onError: failed })}
    >
      {t('sign-out')}
    </Button>
  );
  if (administrations.length === 0) {
    return (
      <Outside title={t('administration.none')}>
        <Empty title={t('administration.none-title')} action={leaveButton}>
          {t('administration.none-words')}
        </Empty>
      </Outside>
    );
  }
  return (
    <Outside title={t('administration.choose')} note={session.data?.person?.email}>
      <ul className={classes.choices}>
        {administrations.map(({ tenantId, slug, name, role }) => (
          <li key={tenantId}>
            <Link to="/a/$slug/vandaag" params={{ slug }} className={classes.choice ?? ''}>
              <span>{name}</span>
              <Badge>{t(`role.${role}`)}</Badge>
              <ChevronRight aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
      <div className={classes.form}>{leaveButton}</div>
    </Outside>
  );
}
