import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readTodayFigures } from '#rooms/worklist/contract.ts';
import { segments } from '#rooms/worklist/rules/situation.ts';
import { Select } from '#ui/Field.tsx';
import { MoneyInput } from '#ui/MoneyInput.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import type { ListFilter } from './listFilter.ts';
import classes from './Vandaag.module.css';

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
      <MoneyInput
        label={t('filter.least')}
        className={classes.least ?? ''}
        hideLabel
        cents={filter.leastCents ?? null}
        onCents={(cents) => onChange({ least: cents ? String(cents) : undefined })}
      />
    </>
  );
}
