import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { roles } from '#kernel/endpoint.ts';
import { listLooks, readCoachingPolicy } from '#rooms/coaching/contract.ts';
import { type SightFact, whoSeesWhat } from '#rooms/coaching/rules/who-sees-what.ts';
import { ListeningChoice } from '#rooms/coaching/screens/side-by-side/ListeningChoice.tsx';
import { PastTimes } from '#rooms/coaching/screens/side-by-side/PastTimes.tsx';
import { useEndpoint } from '#ui/api.ts';
import { Moment } from '#ui/DayText.tsx';
import { Section } from '#ui/Page.tsx';
import { useAdministration } from '#ui/session.ts';
import { Answered } from '#ui/states.tsx';
import { type Column, Table } from '#ui/Table.tsx';
import classes from './fairness.module.css';

/** For everybody: who sees what, who looked at the own calls, who followed them, and what a score is not for. */
export function FairnessTab() {
  return (
    <div className={classes.tab}>
      <div className={classes.wide}>
        <Sights />
        <Looks />
      </div>
      <div className={classes.narrow}>
        <Scores />
        <ListeningChoice />
        <PastTimes />
      </div>
    </div>
  );
}

function Sights() {
  const { t } = useTranslation('coaching');
  const { role: own } = useAdministration();
  const columns: readonly Column<SightFact>[] = [
    {
      id: 'what',
      header: t('fairness.what'),
      phone: 'title',
      width: '40%',
      cell: ({ id }) => t(`fairness.fact.${id}`),
    },
    ...roles.map(
      (role): Column<SightFact> => ({
        id: role,
        header: t(`fairness.role.${role}`),
        width: '19%',
        cell: ({ sees }) => {
          const text = t(`fairness.sight.${sees[role]}`);
          return role === own ? <strong>{text}</strong> : text;
        },
      }),
    ),
  ];
  return (
    <Section title={t('fairness.title')} note={t('fairness.note')} flush>
      <Table label={t('fairness.title')} columns={columns} rows={whoSeesWhat} rowKey={({ id }) => id} keys={false} />
    </Section>
  );
}

function Scores() {
  const { t } = useTranslation('coaching');
  const policy = useEndpoint(readCoachingPolicy, {});
  return (
    <Section title={t('fairness.scores')}>
      <div className={classes.words}>
        <p>{t('fairness.learning')}</p>
        <p>{t('fairness.not-for')}</p>
        <p>{t('fairness.disagree')}</p>
        <p>{t('fairness.no-ranking')}</p>
        <p>{t('fairness.emotion')}</p>
        {policy.data && <p>{t('fairness.kept', { days: policy.data.retentionDays })}</p>}
      </div>
    </Section>
  );
}

type Look = ResponseOf<typeof listLooks>['looks'][number];

function Looks() {
  const { t } = useTranslation('coaching');
  const looks = useEndpoint(listLooks, {});
  const columns: readonly Column<Look>[] = [
    {
      id: 'who',
      header: t('fairness.looked-who'),
      phone: 'title',
      cell: (look) => (
        <>
          <strong>{look.viewerName}</strong> {t(`fairness.looked-way.${look.way}`)}
        </>
      ),
    },
    {
      id: 'call',
      header: t('fairness.looked-call'),
      cell: (look) => (
        <>
          {look.customerName}, <Moment at={look.heldAt} part="day" />
        </>
      ),
    },
    { id: 'when', header: t('fairness.looked-when'), width: '170px', cell: (look) => <Moment at={look.lastAt} /> },
  ];
  return (
    <Section title={t('fairness.looked')} flush>
      <Answered query={looks} room="coaching" rows={3}>
        {({ looks: rows }) =>
          rows.length === 0 ? (
            <p className={classes.none}>{t('fairness.looked-none')}</p>
          ) : (
            <Table
              label={t('fairness.looked')}
              columns={columns}
              rows={rows}
              rowKey={(look) => `${look.reviewId} ${look.viewerName} ${look.way} ${look.firstAt}`}
              keys={false}
            />
          )
        }
      </Answered>
    </Section>
  );
}
