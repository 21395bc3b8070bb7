import { useTranslation } from 'react-i18next';
import { type PointId, pointIds } from '#knowledge/language/review/points/point.ts';
import { heaviest, type PointPolicy, type Policy } from '#rooms/coaching/rules/policy.ts';
import { Checkbox, Select, TextInput } from '#ui/Field.tsx';
import classes from './review.module.css';

const weights = Array.from({ length: heaviest }, (_, index) => String(index + 1));
const HIGHEST = 100;

/** The points with their thresholds and weights, to be changed. */
export function PolicyTable({
  points,
  onPoints,
  disabled,
}: {
  readonly points: Policy;
  readonly onPoints: (points: Policy) => void;
  readonly disabled: boolean;
}) {
  return (
    <ul className={classes.policy}>
      {pointIds.map((id) => (
        <PointRow
          key={id}
          id={id}
          policy={points[id]}
          onPolicy={(policy) => onPoints({ ...points, [id]: policy })}
          disabled={disabled}
        />
      ))}
    </ul>
  );
}

function PointRow({
  id,
  policy,
  onPolicy,
  disabled,
}: {
  readonly id: PointId;
  readonly policy: PointPolicy;
  readonly onPolicy: (policy: PointPolicy) => void;
  readonly disabled: boolean;
}) {
  const { t } = useTranslation('coaching');
  const point = t(`point.${id}`);
  const crossed = policy.partlyFrom >= policy.goodFrom;
  const percent = (text: string): number => Math.min(HIGHEST, Math.max(1, Number(text.replace(/\D/g, '').slice(0, 3))));
  return (
    <li className={classes.policyRow}>
      <strong className={classes.policyName}>{point}</strong>
      <Checkbox
        label={t('policy.counts')}
        aria-label={t('policy.counts-of', { point })}
        checked={policy.counts}
        onValue={(counts) => onPolicy({ ...policy, counts })}
        disabled={disabled}
      />
      <Select
        label={t('policy.weight')}
        aria-label={t('policy.weight-of', { point })}
        value={String(policy.weight)}
        onValue={(weight) => onPolicy({ ...policy, weight: Number(weight) })}
        disabled={disabled || !policy.counts}
        options={weights.map((weight) => ({ value: weight, label: t('policy.times', { weight }) }))}
      />
      <TextInput
        label={t('policy.partly-from')}
        aria-label={t('policy.partly-from-of', { point })}
        inputMode="numeric"
        value={String(policy.partlyFrom)}
        onValue={(text) => onPolicy({ ...policy, partlyFrom: percent(text) })}
        disabled={disabled}
        {...(crossed ? { error: t('policy.crossed') } : {})}
      />
      <TextInput
        label={t('policy.good-from')}
        aria-label={t('policy.good-from-of', { point })}
        inputMode="numeric"
        value={String(policy.goodFrom)}
        onValue={(text) => onPolicy({ ...policy, goodFrom: percent(text) })}
        disabled={disabled}
      />
    </li>
  );
}
