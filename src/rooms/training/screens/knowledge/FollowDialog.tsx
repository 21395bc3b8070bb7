import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followFeed } from '#rooms/training/contract.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextInput } from '#ui/Field.tsx';
import { Stack } from '#ui/Page.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';

const form = 'follow-feed';

/** Follows a feed by its address. */
export function FollowDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['training', 'ui']);
  const [url, setUrl] = useState('');
  const [name, setName] = useState('');
  const follow = useEndpointAction(followFeed);
  const done = useDone();
  const failed = useFailed('training');
  const submit = () => {
    if (url.trim() === '' || follow.isPending) return;
    const onSuccess = ({ undo }: { undo: string | null }) => {
      onClose();
      done(t('feed.followed'), undo);
    };
    follow.mutate({ body: { url, name } }, { onSuccess, onError: failed });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('feed.follow-title')}
      note={t('feed.follow-note')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={url.trim() === ''} busy={follow.isPending}>
            {t('feed.submit')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap={16}>
          <TextInput
            label={t('feed.url')}
            value={url}
            onValue={setUrl}
            type="url"
            inputMode="url"
            placeholder="https://"
            maxLength={500}
            autoFocus
            autoComplete="off"
          />
          <TextInput label={t('feed.name')} hint={t('feed.name-hint')} value={name} onValue={setName} maxLength={80} />
        </Stack>
      </form>
    </Dialog>
  );
}
