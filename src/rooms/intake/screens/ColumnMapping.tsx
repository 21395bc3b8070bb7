import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mapColumns } from '#rooms/intake/contract.ts';
import { type CsvField, type CsvMapping, csvFields } from '#rooms/intake/rules/formats/csv-layout.ts';
import type { ImportView } from '#rooms/intake/screens/importView.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/Field.tsx';
import { Fields, Stack } from '#ui/Page.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './Import.module.css';

/** Says which column of a CSV holds what, with examples of each; remembered by its header. */
export function ColumnMapping({
  importId,
  csv,
  mapping,
  onDone,
}: {
  readonly importId: string;
  readonly csv: NonNullable<ImportView['csv']>;
  readonly mapping: CsvMapping | null;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('intake');
  const [fields, setFields] = useState<ReadonlyMap<number, CsvField | ''>>(
    new Map(csv.columns.map((column) => [column.index, column.field ?? ''])),
  );
  const [decimal, setDecimal] = useState<string>(mapping?.decimalSign ?? csv.decimalSign ?? '');
  const [order, setOrder] = useState<string>(mapping?.dateOrder ?? csv.dateOrder ?? '');
  const save = useEndpointAction(mapColumns);
  const done = useDone();
  const onError = useFailed('intake');
  const submit = () => {
    const columns = Object.fromEntries([...fields].filter((pair): pair is [number, CsvField] => pair[1] !== ''));
    save.mutate(
      {
        params: { importId },
        body: {
          columns,
          ...(decimal === ',' || decimal === '.' ? { decimalSign: decimal } : {}),
          ...(order === 'dmy' || order === 'mdy' || order === 'ymd' ? { dateOrder: order } : {}),
        },
      },
      {
        onSuccess: (view) => {
          done(t('done.mapped'));
          if (view.blocked !== 'asked') onDone();
        },
        onError,
      },
    );
  };
  const options = [
    { value: '' as const, label: t('mapping.unused') },
    ...csvFields.map((field) => ({ value: field, label: t(`field.${field}`) })),
  ];
  return (
    <Stack gap={12}>
      <div>
        <h3>{t('mapping.title')}</h3>
        <p className={classes.quiet}>{t('mapping.hint')}</p>
      </div>
      <table className={classes.columns}>
        <thead>
          <tr>
            <th scope="col">{t('mapping.column')}</th>
            <th scope="col">{t('mapping.samples')}</th>
            <th scope="col">{t('mapping.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {csv.columns.map((column) => {
            const name = column.header || t('mapping.no-header', { n: column.index + 1 });
            return (
              <tr key={column.index}>
                <th scope="row">{name}</th>
                <td className={classes.small}>{column.samples.join(' · ')}</td>
                <td>
                  <Select<CsvField | ''>
                    label={`${t('mapping.meaning')}: ${name}`}
                    hideLabel
                    value={fields.get(column.index) ?? ''}
                    onValue={(field) => setFields(new Map(fields).set(column.index, field))}
                    options={options}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Fields>
        <Select
          label={t('mapping.decimal')}
          value={decimal}
          onValue={setDecimal}
          options={[
            { value: '', label: t('mapping.auto') },
            { value: ',', label: t('mapping.decimal-comma') },
            { value: '.', label: t('mapping.decimal-dot') },
          ]}
        />
        <Select
          label={t('mapping.order')}
          value={order}
          onValue={setOrder}
          options={[
            { value: '', label: t('mapping.auto') },
            { value: 'dmy', label: t('mapping.dmy') },
            { value: 'mdy', label: t('mapping.mdy') },
            { value: 'ymd', label: t('mapping.ymd') },
          ]}
        />
      </Fields>
      <div>
        <Button look="primary" busy={save.isPending} onClick={submit}>
          {t('mapping.save')}
        </Button>
      </div>
    </Stack>
  );
}
