import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Understandability } from '#knowledge/language/level/level.ts';
import classes from '#rooms/playbook/screens/Draaiboek.module.css';

/** How plain a Dutch text is, and what would make it plainer, while it is typed. */
export function LevelNote({ text }: { readonly text: string }) {
  const { t } = useTranslation('playbook');
  const [judged, setJudged] = useState<Understandability | null>(null);
  useEffect(() => {
    let here = true;
    const judge = async () => {
      const { understandability } = await import('#knowledge/language/level/level.ts');
      if (here) setJudged(understandability(text));
    };
    void judge();
    return () => {
      here = false;
    };
  }, [text]);
  if (!judged) return null;
  return (
    <div className={classes.level}>
      <p className={classes.small}>
        {t('level.title')}: <strong>{t('level.result', { level: judged.level })}</strong>
      </p>
      {judged.findings.length === 0 ? (
        <p className={classes.small}>{t('level.fine')}</p>
      ) : (
        <ul>
          {judged.findings.map(({ rule, start, end, advice }) => (
            <li key={`${rule} ${String(start)}`}>
              <q>{text.slice(start, Math.min(end, start + 60))}</q> {advice}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
