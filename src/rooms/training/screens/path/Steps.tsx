import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readPath } from '#rooms/training/contract.ts';
import { placeOf, useExerciseWords } from '#rooms/training/screens/path/exercises.ts';
import classes from '#rooms/training/screens/path/Path.module.css';
import { Badge } from '#ui/Badge.tsx';
import { useToday } from '#ui/clock.ts';
import { cx } from '#ui/cx.ts';
import { useKeys } from '#ui/keys.ts';
import { LinkTo, useGo } from '#ui/navigation.ts';
import { Section } from '#ui/Page.tsx';
import { Empty } from '#ui/states.tsx';

type Step = ResponseOf<typeof readPath>['steps'][number];

/** What to practise next, in order; the keys 1 to 5 begin a step. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTranslation('training');
  const { titleOf, goalOf } = useExerciseWords();
  const go = useGo();
  useKeys(
    t('tab.path'),
    steps.map(({ exercise, name }, index) => ({
      keys: String(index + 1),
      label: t('path.open', { step: index + 1, exercise: titleOf(exercise, name) }),
      run: () => go('trainen', {}, placeOf(exercise)),
    })),
  );
  return (
    <Section title={t('path.next')} note={t('path.next-note')}>
      {steps.length === 0 ? (
        <Empty title={t('path.nothing')}>{t('path.nothing-words')}</Empty>
      ) : (
        <ol className={classes.steps}>
          {steps.map((step, index) => {
            const title = titleOf(step.exercise, step.name);
            return (
              <li key={title} className={cx(classes.step, index === 0 && classes.first)}>
                <span className={classes.number} aria-hidden="true">
                  {index + 1}
                </span>
                <div className={classes.words}>
                  <span className={classes.title}>{title}</span>
                  <Why step={step} />
                  <span className={classes.small}>
                    {goalOf(step.exercise)} · {t('path.minutes', { count: step.minutes })}
                  </span>
                </div>
                <LinkTo
                  place="trainen"
                  search={placeOf(step.exercise)}
                  className={classes.begin}
                  aria-label={t('path.open', { step: index + 1, exercise: title })}
                >
                  {t('path.begin')}
                </LinkTo>
              </li>
            );
          })}
        </ol>
      )}
    </Section>
  );
}

/** Why a step is there: one sentence, and where it follows from a call the words that were said. */
function Why({ step: { why } }: { readonly step: Step }) {
  const { t } = useTranslation('training');
  const today = useToday();
  switch (why.code) {
    case 'assigned':
      return (
        <>
          <span>
            {t('path.why.assigned', { by: why.by, byDay: why.byDay })}{' '}
            {why.byDay < today && <Badge tone="broken">{t('path.overdue')}</Badge>}
          </span>
          {why.note && <span className={classes.quote}>{why.note}</span>}
        </>
      );
    case 'calls':
      return (
        <>
          <span>{t('path.why.calls', { poor: why.poor, of: why.of })}</span>
          {why.quote && (
            <span className={classes.quote}>
              {t('path.why.calls-quote', { customer: why.quote.customerName, quote: shortened(why.quote.quote) })}{' '}
              <LinkTo place="coaching" search={{ gesprek: why.quote.reviewId }}>
                {t('path.see-call')}
              </LinkTo>
            </span>
          )}
        </>
      );
    default:
      return <span>{t(`path.why.${why.code}`, { ...why })}</span>;
  }
}

function shortened(words: string): string {
  return words.length <= 120 ? words : `${words.slice(0, 119).trimEnd()}…`;
}
