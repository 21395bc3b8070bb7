import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setDefaultTerm } from '#rooms/intake/contract.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { TextInput } from '#ui/Field.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './Import.module.css';

/** The term for invoices that name no due date; for admins. */
export function DefaultTerm({ days }: { readonly days: number }) {
  const { t } = useTranslation('intake');
  const [text, setText] = useState(String(days));
  const save = useEndpointAction(setDefaultTerm);
  const done = useDone();
  const onError = useFailed('intake');
  const wanted = /^\d{1,3}$/.test(text) ? Number(text) : null;
  return (
    <form
      className={classes.term}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === null || wanted > 365) return;
        save.mutate({ body: { days: wanted } }, { onSuccess: () => done(t('settings.saved')), onError });
      }}
    >
      <TextInput label={t('settings.term')} inputMode="numeric" value={text} onValue={setText} />
      <Button type="submit" busy={save.isPending} disabled={wanted === null || wanted > 365 || wanted === days}>
        {t('settings.save')}
      </Button>
    </form>
  );
}
