import { useNavigate } from '@tanstack/react-router';
import { Keyboard, Languages, Lightbulb, LightbulbOff, LogOut, MonitorCog, Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '#app/web/i18n.ts';
import classes from '#app/web/layout/TopBar.module.css';
import { useLeave } from '#app/web/session/session.tsx';
import { themes, useTheme } from '#app/web/theme.ts';
import { signOut } from '#platform/auth/contract.ts';
import { useTips } from '#rooms/call/screens/coach/useTips.ts';
import { useEndpointAction } from '#ui/api.ts';
import { useLanguage } from '#ui/language.ts';
import { Menu } from '#ui/Menu.tsx';
import { useAdministration, usePerson } from '#ui/session.ts';
import { useFailed } from '#ui/toast.tsx';

/** The person's own menu: settings, theme, language, keys, sign out. */
export function UserMenu({ onKeys }: { readonly onKeys: () => void }) {
  const { t } = useTranslation('app');
  const person = usePerson();
  const { slug } = useAdministration();
  const navigate = useNavigate();
  const language = useLanguage();
  const leave = useLeave();
  const failed = useFailed('app');
  const [theme, setTheme] = useTheme();
  const [tips, setTips] = useTips();
  const out = useEndpointAction(signOut, { invalidates: [] });
  const nextTheme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <Menu
      items={[
        { caption: person?.email ?? '' },
        {
          label: t('settings.title'),
          icon: <Settings aria-hidden="true" />,
          run: () => void navigate({ to: `/a/${slug}/instellingen` }),
        },
        { label: t('keys.overview'), icon: <Keyboard aria-hidden="true" />, shortcut: '?', run: onKeys },
        {
          label: t(`settings.to-theme.${nextTheme}`),
          icon: <MonitorCog aria-hidden="true" />,
          run: () => setTheme(nextTheme),
        },
        {
          label: language === 'nl' ? 'English' : 'Nederlands',
          icon: <Languages aria-hidden="true" />,
          run: () => void switchLanguage(language === 'nl' ? 'en' : 'nl').catch(failed),
        },
        {
          label: t(tips ? 'settings.tips-off' : 'settings.tips-on'),
          icon: tips ? <LightbulbOff aria-hidden="true" /> : <Lightbulb aria-hidden="true" />,
          run: () => setTips(!tips),
        },
        'line',
        {
          label: t('sign-out'),
          icon: <LogOut aria-hidden="true" />,
          run: () => out.mutate({}, { onSuccess: () => leave(false), onError: failed }),
        },
      ]}
    >
      <button type="button" className={classes.person} aria-label={t('person-menu', { name: person?.name ?? '' })}>
        <span aria-hidden="true">{initials(person?.name ?? '')}</span>
      </button>
    </Menu>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const [first, last] = [words[0] ?? name, words.length > 1 ? words.at(-1) : ''];
  return `${first.slice(0, 1)}${last?.slice(0, 1) ?? ''}`.toUpperCase();
}
