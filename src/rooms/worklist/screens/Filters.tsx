import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readTodayFigures } from '#rooms/worklist/contract.ts';
import { segments } from '#rooms/worklist/rules/situation.ts';
import { Select } from '#ui/Field.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import type { ListFilter } from './listFilter.ts';
import classes from './Vandaag.module.css';

/** Amounts from which the list can be shown, in cents. */
const amounts = [10_000, 50_000, 100_000, 250_000, 500_000, 1_000_000];

/** What part of the list is shown: to call, check first or waiting; everyone's or mine; group; amount. */
export function Filters({
  filter,
  onChange,
  figures,
}: {
  readonly filter: ListFilter;
  readonly onChange: (change: Partial<Record<'state' | 'whose' | 'segment' | 'least', string | undefined>>) => void;
  readonly figures: ResponseOf<typeof readTodayFigures> | undefined;
}) {
  const { t } = useTranslation('worklist');
  const counted = (state: 'ready' | 'advice' | 'waiting') => {
    const count = figures?.[state];
    const shown = count === undefined ? '' : count >= (figures?.countedUpTo ?? 0) ? `${String(count)}+` : String(count);
    return (
      <>
        {t(`filter.${state}`)} <span className={classes.count}>{shown}</span>
      </>
    );
  };
  return (
    <>
      <Segmented
        label={t('filter.state')}
        hideLabel
        value={filter.state}
        onValue={(state) => onChange({ state })}
        options={(['ready', 'advice', 'waiting'] as const).map((value) => ({ value, label: counted(value) }))}
      />
      <Segmented
        label={t('filter.whose')}
        hideLabel
        value={filter.whose}
        onValue={(whose) => onChange({ whose })}
        options={(['all', 'mine'] as const).map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      <Select
        label={t('filter.segment')}
        hideLabel
        value={filter.segment ?? ''}
        onValue={(segment) => onChange({ segment })}
        options={[
          { value: '', label: t('filter.any-segment') },
          ...segments.map((value) => ({ value, label: t(`segment.${value}`) })),
        ]}
      />
      <Select
        label={t('filter.least')}
        hideLabel
        value={String(filter.leastCents ?? '')}
        onValue={(least) => onChange({ least })}
        options={[
          { value: '', label: t('filter.any-amount') },
          ...amounts.map((cents) => ({ value: String(cents), label: t('filter.from-amount', { cents }) })),
        ]}
      />
    </>
  );
}
