import { useTranslation } from 'react-i18next';
import { customerAnswers } from '#rooms/call/rules/coach/answers.ts';
import { useKeys } from '#ui/keys.ts';
import classes from './Talk.module.css';

/** What customers say, one key each, for who has no hand free to type. */
export function Answers({ onAnswer }: { readonly onAnswer: (words: string) => void }) {
  const { t } = useTranslation('call');
  useKeys(
    t('answers.title'),
    customerAnswers.map(({ code, key, words }) => ({
      keys: key,
      label: t(`answers.${code}`),
      run: () => onAnswer(words),
    })),
  );
  return (
    <div className={classes.answers} role="group" aria-label={t('answers.title')}>
      {customerAnswers.map(({ code, key, words }) => (
        <button key={code} type="button" className={classes.answer} title={words} onClick={() => onAnswer(words)}>
          <b>{key.toUpperCase()}</b>
          {t(`answers.${code}`)}
        </button>
      ))}
    </div>
  );
}
