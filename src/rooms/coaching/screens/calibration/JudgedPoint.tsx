import { useTranslation } from 'react-i18next';
import { type PointId, type Verdict, verdictKinds } from '#knowledge/language/review/points/point.ts';
import { type Answer, answers } from '#rooms/coaching/rules/calibration/judgement.ts';
import { checkText } from '#rooms/coaching/screens/review/reviewView.ts';
import { cx } from '#ui/cx.ts';
import { Segmented } from '#ui/Segmented.tsx';
import classes from './calibration.module.css';

const skipped = 'skipped';

/** One point while it is judged: its verdict, and its questions for who wants to answer these too. */
export function JudgedPoint({
  point,
  isCurrent,
  verdict,
  checks,
  answers: given,
  onCurrent,
  onVerdict,
  onAnswer,
}: {
  readonly point: PointId;
  readonly isCurrent: boolean;
  readonly verdict: Verdict | null;
  readonly checks: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly onCurrent: () => void;
  readonly onVerdict: (verdict: Verdict) => void;
  readonly onAnswer: (check: string, answer: Answer | null) => void;
}) {
  const { t } = useTranslation('coaching');
  const name = t(`point.${point}`);
  return (
    <li
      id={`judged-${point}`}
      className={cx(classes.point, isCurrent && classes.current)}
      aria-current={isCurrent || undefined}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the point follows the focus of what is inside */}
      <div className={classes.pointHead} onFocus={onCurrent}>
        <h3>{name}</h3>
        <Segmented<Verdict>
          label={name}
          hideLabel
          value={verdict}
          onValue={onVerdict}
          options={verdictKinds.map((value) => ({ value, label: t(`verdict.${value}`) }))}
        />
      </div>
      {checks.length > 0 && (
        <details>
          <summary>{t('judging.checks')}</summary>
          <p className={classes.note}>{t('judging.checks-note')}</p>
          <ul className={classes.checks} aria-label={t('judging.checks-of', { point: name })}>
            {checks.map((check) => (
              <li key={check}>
                <span>{checkText(t, check)}</span>
                <Segmented<Answer | typeof skipped>
                  label={checkText(t, check)}
                  hideLabel
                  value={given[check] ?? skipped}
                  onValue={(value) => onAnswer(check, value === skipped ? null : value)}
                  options={[
                    ...answers.map((value) => ({ value, label: t(`answer.${value}`) })),
                    { value: skipped, label: t('judging.no-answer') },
                  ]}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
