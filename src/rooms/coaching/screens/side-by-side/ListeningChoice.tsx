import { useTranslation } from 'react-i18next';
import { chooseListening, readListening } from '#rooms/coaching/contract.ts';
import { type ListeningChoice as Choice, listeningChoices } from '#rooms/coaching/rules/side-by-side.ts';
import { useEndpoint, useEndpointAction } from '#ui/api.ts';
import { Section } from '#ui/Page.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { toast, useFailed } from '#ui/toast.tsx';
import classes from './side-by-side.module.css';

/** Chooses whether a coach has to ask each time; kept on the server for the person, not for the device. */
export function ListeningChoice() {
  const { t } = useTranslation('coaching');
  const listening = useEndpoint(readListening, {});
  const choose = useEndpointAction(chooseListening, { invalidates: [readListening] });
  const onError = useFailed('coaching');
  const change = (choice: Choice) =>
    choose.mutate({ body: { choice } }, { onSuccess: () => toast.done(t('listening.choice-done')), onError });
  return (
    <Section title={t('listening.choice')}>
      <Segmented<Choice>
        label={t('listening.choice')}
        hideLabel
        value={choose.isPending ? choose.variables.body.choice : (listening.data?.choice ?? null)}
        onValue={change}
        options={listeningChoices.map((value) => ({ value, label: t(`listening.choice-${value}`) }))}
      />
      <p className={classes.quiet}>{t('listening.choice-hint')}</p>
    </Section>
  );
}
