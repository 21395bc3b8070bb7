import { type FormEvent, type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '#app/web/i18n.ts';
import { Mark } from '#app/web/Mark.tsx';
import classes from '#app/web/screens/Outside.module.css';
import { Button } from '#ui/Button.tsx';
import { useLanguage } from '#ui/language.ts';
import { useFailed } from '#ui/toast.tsx';

/** The frame of the screens before somebody is signed in: the name, a sentence about the program, a card. */
export function Outside({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const failed = useFailed('app');
  const other = language === 'nl' ? 'en' : 'nl';
  useEffect(() => {
    document.title = `${title} · Nakomen`;
  }, [title]);
  return (
    <div className={classes.outside}>
      <svg className={classes.stroke} viewBox="0 0 1200 800" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <path d="M-90 900V420a185 185 0 0 1 370 0v212l128 146L1300 70" />
      </svg>
      <header className={classes.head}>
        <Mark />
        <Button look="quiet" size="small" lang={other} onClick={() => void switchLanguage(other).catch(failed)}>
          {other === 'en' ? 'English' : 'Nederlands'}
        </Button>
      </header>
      <main className={classes.main}>
        <div className={classes.card}>
          <h1>{title}</h1>
          {note && <p className={classes.note}>{note}</p>}
          {children}
        </div>
        <p className={classes.tagline}>{t('tagline')}</p>
      </main>
    </div>
  );
}

/** The fields of a form below each other; Enter sends it. */
export function Form({ onSend, children }: { readonly onSend: () => void; readonly children: ReactNode }) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form className={classes.form} onSubmit={send}>
      {children}
    </form>
  );
}
