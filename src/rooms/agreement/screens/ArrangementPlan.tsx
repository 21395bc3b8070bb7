import { useTranslation } from 'react-i18next';
import { readArrangements } from '#rooms/agreement/contract.ts';
import { type PromiseRow, promiseMarks } from '#rooms/agreement/screens/promiseTexts.ts';
import { Amount } from '#ui/Amount.tsx';
import { useEndpoint } from '#ui/api.ts';
import { Status } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { DayText } from '#ui/DayText.tsx';
import { Popover } from '#ui/Popover.tsx';
import { Answered } from '#ui/states.tsx';
import classes from './Afspraken.module.css';

/** Which instalment a promise is; opens the whole plan with what became of it. */
export function InstalmentOf({ row }: { readonly row: PromiseRow }) {
  const { t } = useTranslation('agreement');
  if (row.arrangementId === null) return null;
  const words = t('instalment', { instalment: row.instalment, instalments: row.instalments });
  return (
    <Popover label={t('arrangement.plan')} content={<Plan row={row} />}>
      <Button look="quiet" size="small" title={t('arrangement.plan')}>
        {words}
      </Button>
    </Popover>
  );
}

function Plan({ row }: { readonly row: PromiseRow }) {
  const { t } = useTranslation('agreement');
  const answer = useEndpoint(readArrangements, { query: { customerId: row.customerId } });
  return (
    <Answered query={answer} room="agreement" rows={4}>
      {({ arrangements }) => {
        const found = arrangements.find((one) => one.arrangementId === row.arrangementId);
        // A plan that was taken back stands in the list of promises only.
        if (!found) return <p>{t('refusal.arrangement-not-found')}</p>;
        const { currency, keptCount, receivedCents, totalCents, instalments, brokenInstalment, fulfilledOn } = found;
        return (
          <div className={classes.plan}>
            <p>
              {t('arrangement.standing', { keptCount, count: instalments.length, receivedCents, totalCents, currency })}
            </p>
            {brokenInstalment !== null && <p>{t('arrangement.broken-at', { instalment: brokenInstalment })}</p>}
            {fulfilledOn && <p>{t('arrangement.fulfilled', { day: fulfilledOn })}</p>}
            <ol>
              {instalments.map((one) => (
                <li key={one.promiseId}>
                  <DayText day={one.day} /> <Amount cents={one.amountCents} currency={currency} />{' '}
                  <Status state={promiseMarks[one.state]}>{t(`state.${one.state}`)}</Status>
                </li>
              ))}
            </ol>
          </div>
        );
      }}
    </Answered>
  );
}
