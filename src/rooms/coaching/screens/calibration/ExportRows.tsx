import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportCalibration } from '#rooms/coaching/contract.ts';
import { rowsAsText } from '#rooms/coaching/rules/calibration/judgement-rows.ts';
import { useCall } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useToday } from '#ui/clock.ts';
import { saveFile } from '#ui/saveFile.ts';
import { toast, useFailed } from '#ui/toast.tsx';

const columns = [
  'round',
  'madeOn',
  'reviewId',
  'callDay',
  'point',
  'judge',
  'verdict',
  'program',
  'agreed',
  'sawBefore',
] as const;

/** Gives all judgements that were shown as a file for a spreadsheet; judges by number, not by name. */
export function ExportRows() {
  const { t } = useTranslation('coaching');
  const call = useCall();
  const today = useToday();
  const failed = useFailed('coaching');
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      const { rows } = await call(exportCalibration, {});
      const verdict = (one: string | null) => (one === null ? null : t(`verdict.${one}`));
      const lines = rows.map((row) => [
        row.round,
        row.madeOn,
        row.reviewId,
        row.callDay,
        t(`point.${row.point}`),
        row.judge,
        verdict(row.verdict),
        verdict(row.program),
        verdict(row.agreed),
        t(row.sawBefore ? 'figures.yes' : 'figures.no'),
      ]);
      const heads = columns.map((name) => t(`figures.columns.${name}`));
      saveFile(rowsAsText(heads, lines), 'text/csv;charset=utf-8', `${t('figures.export-file')}-${today}.csv`);
      toast.done(t('figures.export-done', { count: rows.length }));
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button look="quiet" icon={<Download aria-hidden="true" />} busy={busy} onClick={() => void download()}>
      {t('figures.export')}
    </Button>
  );
}
