import { useTranslation } from 'react-i18next';
import { readCallNotes } from '#rooms/coaching/contract.ts';
import { useEndpoint } from '#ui/api.ts';
import { Section } from '#ui/Page.tsx';
import classes from './side-by-side.module.css';

/** The notes that a coach whispered in a reviewed call; nothing where there are none. */
export function CallNotes({ reviewId }: { readonly reviewId: string }) {
  const { t } = useTranslation('coaching');
  const { data } = useEndpoint(readCallNotes, { params: { reviewId } });
  if (!data || data.notes.length === 0) return null;
  return (
    <Section title={t('follow.in-call')}>
      <ul className={classes.notes}>
        {data.notes.map((note) => (
          <li key={note.whisperId}>
            <p>{note.text}</p>
            <span className={classes.quiet}>
              {note.turn === 0 ? t('follow.before-talk') : t('follow.after-turn', { turn: note.turn })} ·{' '}
              {t('follow.by', { name: note.by })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
