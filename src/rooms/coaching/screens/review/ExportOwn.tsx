import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '#kernel/ids.ts';
import { exportOwnReviews } from '#rooms/coaching/contract.ts';
import { useCall } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useToday } from '#ui/clock.ts';
import { saveFile } from '#ui/saveFile.ts';
import { toast, useFailed } from '#ui/toast.tsx';

/** Gives somebody all that is kept of his own calls, as one JSON file. */
export function ExportOwn() {
  const { t } = useTranslation('coaching');
  const call = useCall();
  const today = useToday();
  const failed = useFailed('coaching');
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      const reviews: unknown[] = [];
      let [name, after]: [string, Id<'review'> | null] = ['', null];
      do {
        const page: Awaited<ReturnType<typeof call<typeof exportOwnReviews>>> = await call(exportOwnReviews, {
          query: after ? { after } : {},
        });
        reviews.push(...page.reviews);
        [name, after] = [page.name, page.next];
      } while (after !== null);
      saveFile(
        JSON.stringify({ name, day: today, reviews }, null, 2),
        'application/json',
        `${t('export.file')}-${today}.json`,
      );
      toast.done(t('export.done', { count: reviews.length }));
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button look="quiet" icon={<Download aria-hidden="true" />} busy={busy} onClick={() => void download()}>
      {t('export.button')}
    </Button>
  );
}
