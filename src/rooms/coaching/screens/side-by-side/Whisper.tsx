import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '#kernel/ids.ts';
import { readFollowedCall, whisper } from '#rooms/coaching/contract.ts';
import { longestWhisper } from '#rooms/coaching/rules/side-by-side.ts';
import type { FollowedCall } from '#rooms/coaching/screens/side-by-side/followedCall.ts';
import { useEndpointAction } from '#ui/api.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { TextInput } from '#ui/Field.tsx';
import { Section, Stack } from '#ui/Page.tsx';
import { useFailed } from '#ui/toast.tsx';
import classes from './side-by-side.module.css';

/** Whispers a note with Enter, and shows the ones that were given: the one that stands on the collector's screen, and those that were put away. */
export function Whisper({
  sideBySideId,
  call,
}: {
  readonly sideBySideId: Id<'side-by-side'>;
  readonly call: FollowedCall;
}) {
  const { t } = useTranslation('coaching');
  const [text, setText] = useState('');
  const give = useEndpointAction(whisper, { invalidates: [readFollowedCall] });
  const onError = useFailed('coaching');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || give.isPending) return;
    give.mutate({ params: { sideBySideId }, body: { text } }, { onSuccess: () => setText(''), onError });
  };
  return (
    <div className={classes.side}>
      <form onSubmit={submit}>
        <Stack gap={8}>
          <TextInput
            label={t('follow.whisper')}
            hint={t('follow.whisper-hint', { most: longestWhisper, name: call.userName })}
            value={text}
            onValue={setText}
            maxLength={longestWhisper}
            autoComplete="off"
            enterKeyHint="send"
          />
          <div>
            <Button look="primary" type="submit" busy={give.isPending} disabled={text.trim() === ''}>
              {t('follow.send')}
            </Button>
          </div>
        </Stack>
      </form>
      {call.notes.length > 0 && (
        <Section title={t('follow.notes')}>
          <ul className={classes.notes}>
            {call.notes.toReversed().map((note) => (
              <li key={note.whisperId}>
                <p>{note.text}</p>
                <Badge tone={note.awayAt ? 'neutral' : 'accent'}>
                  {t(note.awayAt ? 'follow.note-away' : 'follow.note-stands')}
                </Badge>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
