import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { Building2, Languages, MonitorCog, Settings, UserPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '#app/web/i18n.ts';
import classes from '#app/web/layout/Palette.module.css';
import { useSession } from '#app/web/session/session.tsx';
import { themes, useTheme } from '#app/web/theme.ts';
import { Kbd } from '#ui/Kbd.tsx';
import { useLanguage } from '#ui/language.ts';
import { useAdministration, useMay } from '#ui/session.ts';
import { useFailed } from '#ui/toast.tsx';

/** Something that the palette can do. */
export interface PaletteAction {
  readonly label: string;
  readonly icon: ReactNode;
  readonly run: () => void;
}

/** What the palette can do besides opening customers and places. */
export function usePaletteActions(): readonly PaletteAction[] {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const { slug } = useAdministration();
  const administers = useMay('administer');
  const session = useSession();
  const language = useLanguage();
  const failed = useFailed('app');
  const [theme, setTheme] = useTheme();
  const others = (session.data?.administrations ?? []).filter((administration) => administration.slug !== slug);
  const other = language === 'nl' ? 'en' : 'nl';
  return [
    ...others.map((administration) => ({
      label: t('search.go-to-administration', { name: administration.name }),
      icon: <Building2 aria-hidden="true" />,
      run: () => void navigate({ to: `/a/${administration.slug}/vandaag` }),
    })),
    ...(administers
      ? [
          {
            label: t('people.invite'),
            icon: <UserPlus aria-hidden="true" />,
            run: () => void navigate({ to: `/a/${slug}/beheer/mensen`, search: { uitnodigen: 'ja' } }),
          },
        ]
      : []),
    {
      label: t('settings.title'),
      icon: <Settings aria-hidden="true" />,
      run: () => void navigate({ to: `/a/${slug}/instellingen` }),
    },
    ...themes
      .filter((candidate) => candidate !== theme)
      .map((candidate) => ({
        label: t(`settings.to-theme.${candidate}`),
        icon: <MonitorCog aria-hidden="true" />,
        run: () => setTheme(candidate),
      })),
    {
      label: t(`settings.to-language.${other}`),
      icon: <Languages aria-hidden="true" />,
      run: () => void switchLanguage(other).catch(failed),
    },
  ];
}

/** A line of the palette. */
export function Action({
  icon,
  keys,
  run,
  children,
}: {
  readonly icon: ReactNode;
  readonly keys?: string;
  readonly run: () => void;
  readonly children: string;
}) {
  return (
    <Command.Item value={children} className={classes.item} onSelect={run}>
      {icon}
      <span className={classes.words}>{children}</span>
      {keys && <Kbd keys={keys} />}
    </Command.Item>
  );
}
