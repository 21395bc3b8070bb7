import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '#kernel/ids.ts';
import { addRecording, addTranscript } from '#rooms/coaching/contract.ts';
import { readTranscript } from '#rooms/coaching/rules/transcript/read-transcript.ts';
import { turnsWith } from '#rooms/coaching/rules/transcript/transcript.ts';
import { ChooseCustomer } from '#rooms/coaching/screens/review/ChooseCustomer.tsx';
import { TranscriptPreview } from '#rooms/coaching/screens/review/TranscriptPreview.tsx';
import { TranscriptText } from '#rooms/coaching/screens/review/TranscriptText.tsx';
import { listColleagues } from '#rooms/worklist/contract.ts';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useToday } from '#ui/clock.ts';
import { DayInput } from '#ui/DayInput.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select } from '#ui/Field.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import { useGo } from '#ui/navigation.ts';
import { Fields, Stack } from '#ui/Page.tsx';
import { useMay, usePerson } from '#ui/session.ts';
import { useDone, useFailed } from '#ui/toast.tsx';

/** Brings in the words of a call that was held elsewhere: pasted or as a file, shown as it is read before it is kept. */
export function AddTranscript() {
  const { t } = useTranslation('coaching');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<FilePlus2 aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('add.button')}
      </Button>
      {open && <AddDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function AddDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['coaching', 'ui']);
  const today = useToday();
  const go = useGo();
  const me = usePerson();
  const mayCoach = useMay('steer');
  const people = useEndpoint(listColleagues, {}, { enabled: mayCoach });
  const [text, setText] = useState('');
  const [chosenAgent, setAgent] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const [customer, setCustomer] = useState<{ customerId: Id<'customer'>; name: string } | null>(null);
  const [userId, setUserId] = useState<string>('');
  const [sound, setSound] = useState<File | null>(null);
  const save = useEndpointAction(addTranscript);
  const putSound = useEndpointAction(addRecording);
  const done = useDone();
  const failed = useFailed('coaching');
  const reading = text.trim() === '' ? null : readTranscript(text);
  const transcript = reading?.ok ? reading.transcript : null;
  const agent = chosenAgent !== null && transcript?.speakers.includes(chosenAgent) ? chosenAgent : transcript?.agent;
  const callDay = day ?? transcript?.day ?? today;
  const ready = transcript && agent;
  const submit = async () => {
    if (!transcript || !agent) return;
    try {
      const kept = await save.mutateAsync({
        body: {
          day: callDay,
          customerId: customer?.customerId ?? null,
          userId: (userId || null) as Id<'user'> | null,
          turns: turnsWith(transcript, agent),
        },
      });
      if (sound) await putSound.mutateAsync({ params: { reviewId: kept.reviewId }, body: {}, file: sound });
      onClose();
      done(t('add.done'), kept.undo);
      go('coaching', {}, { gesprek: kept.reviewId });
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('add.title')}
      note={t('add.note')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button
            look="primary"
            disabled={!ready}
            busy={save.isPending || putSound.isPending}
            onClick={() => void submit()}
          >
            {t('add.save')}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <TranscriptText text={text} onText={setText} problem={reading && !reading.ok ? reading.problem : null} />
        {transcript && <TranscriptPreview transcript={transcript} agent={agent ?? null} onAgent={setAgent} />}
        <Fields>
          <DayInput label={t('add.day')} day={callDay} onDay={setDay} max={today} required />
          {mayCoach && (
            <Select
              label={t('add.collector')}
              value={userId || (me?.userId ?? '')}
              onValue={setUserId}
              options={(people.data?.colleagues ?? []).map((one) => ({ value: one.userId as string, label: one.name }))}
            />
          )}
          <ChooseCustomer customer={customer} onCustomer={setCustomer} />
        </Fields>
        {sound ? (
          <div>
            {sound.name}{' '}
            <Button size="small" onClick={() => setSound(null)}>
              {t('add.recording-none')}
            </Button>
          </div>
        ) : (
          <section aria-label={t('add.recording')}>
            <FileDrop
              accept=".wav,.mp3,.ogg,.oga,.m4a"
              hint={`${t('add.recording')}: ${t('add.recording-hint')}`}
              onFiles={([file]) => setSound(file ?? null)}
            />
          </section>
        )}
      </Stack>
    </Dialog>
  );
}
