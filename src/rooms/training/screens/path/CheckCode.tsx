import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkCertificate } from '#rooms/training/contract.ts';
import classes from '#rooms/training/screens/path/Path.module.css';
import { useEndpoint } from '#ui/api.ts';
import { Status } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { TextInput } from '#ui/Field.tsx';
import { Answered } from '#ui/states.tsx';

/** Tells whether the code on a certificate is real. */
export function CheckCode() {
  const { t } = useTranslation('training');
  const [typed, setTyped] = useState('');
  const [code, setCode] = useState('');
  const answer = useEndpoint(checkCertificate, { params: { code } }, { enabled: code !== '' });
  return (
    <section className={classes.part}>
      <h3>{t('certificate.check')}</h3>
      <p className={classes.small}>{t('certificate.check-note')}</p>
      <form
        className={classes.check}
        onSubmit={(event) => {
          event.preventDefault();
          setCode(typed.trim());
        }}
      >
        <TextInput
          label={t('certificate.check-code')}
          value={typed}
          onValue={setTyped}
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit" disabled={typed.trim() === ''}>
          {t('certificate.check-submit')}
        </Button>
      </form>
      {code !== '' && (
        <div role="status" className={classes.state}>
          <Answered query={answer} room="training" rows={1}>
            {({ found }) => <Verdict found={found} />}
          </Answered>
        </div>
      )}
    </section>
  );
}

function Verdict({
  found,
}: {
  readonly found: {
    readonly number: string;
    readonly name: string;
    readonly day: string;
    readonly seconds: number;
    readonly withdrawn: boolean;
  } | null;
}) {
  const { t } = useTranslation('training');
  if (found === null)
    return (
      <>
        <Status state="broken">{t('certificate.unknown')}</Status>
        <span>{t('certificate.not-found')}</span>
      </>
    );
  const { number, name, day, seconds } = found;
  if (found.withdrawn)
    return (
      <>
        <Status state="withdrawn">{t('certificate.withdrawn')}</Status>
        <span>{t('certificate.withdrawn-words', { number, name })}</span>
      </>
    );
  const minutes = Math.floor(seconds / 60);
  return (
    <>
      <Status state="done">{t('certificate.real')}</Status>
      <span>
        {t('certificate.found', { number, name, day, hours: Math.floor(minutes / 60), minutes: minutes % 60 })}
      </span>
    </>
  );
}
