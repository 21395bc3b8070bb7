import { TrendingUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isId, type Id } from '#kernel/ids.ts';
import { readDevelopment } from '#rooms/coaching/contract.ts';
import { How } from '#rooms/coaching/screens/trend/How.tsx';
import { MistakeTable } from '#rooms/coaching/screens/trend/MistakeTable.tsx';
import { SkillDetail } from '#rooms/coaching/screens/trend/SkillDetail.tsx';
import { SkillTable } from '#rooms/coaching/screens/trend/SkillTable.tsx';
import type { DevelopmentView } from '#rooms/coaching/screens/trend/trendView.ts';
import { useEndpoint } from '#ui/api.ts';
import { Select } from '#ui/Field.tsx';
import { useSearchState } from '#ui/navigation.ts';
import { Section } from '#ui/Page.tsx';
import { Answered, Empty } from '#ui/states.tsx';
import classes from './trend.module.css';

/** How skills develop: one's own beside the team's mean; for who coaches the team, and one person at a time. */
export function DevelopmentTab() {
  const { t } = useTranslation('coaching');
  const [state, setState] = useSearchState();
  const asked = state['wie'] ?? '';
  const userId = isId(asked) ? (asked as Id<'user'>) : null;
  const answer = useEndpoint(readDevelopment, { query: userId ? { userId } : {} }, { keepPrevious: true });
  return (
    <Answered query={answer} room="coaching" rows={12}>
      {(view) => (
        <div className={classes.tab}>
          <div className={classes.filters}>
            {view.people.length > 0 && (
              <Select
                label={t('trend.who')}
                value={view.person?.userId ?? ''}
                onValue={(wie) => setState({ wie })}
                options={[
                  { value: '', label: t('trend.team') },
                  ...view.people.map(({ userId: value, name }) => ({ value: value as string, label: name })),
                ]}
              />
            )}
            <p className={classes.small}>
              {view.person
                ? t('trend.calls-own', { count: view.calls.own, team: view.calls.team })
                : t('trend.calls', { count: view.calls.team })}
              <br />
              {t('trend.learning')}
            </p>
          </div>
          <Figures view={view} />
        </div>
      )}
    </Answered>
  );
}

function Figures({ view }: { readonly view: DevelopmentView }) {
  const { t } = useTranslation('coaching');
  const [state, setState] = useSearchState();
  const seen = view.skills.filter(({ calls, training }) => calls.n + training.n > 0);
  if (seen.length === 0)
    return (
      <Empty title={t('trend.none')} icon={<TrendingUp aria-hidden="true" />}>
        {t('trend.none-words')}
      </Empty>
    );
  const shown =
    seen.find((one) => one.skill === state['vaardigheid']) ?? seen.find((one) => one.calls.whole) ?? seen[0];
  return (
    <>
      <Section title={t('trend.skills')} note={t('trend.skills-note')} flush>
        <SkillTable
          view={view}
          rows={seen}
          selected={shown?.skill ?? null}
          onSelect={(vaardigheid) => setState({ vaardigheid })}
        />
      </Section>
      {shown && <SkillDetail view={view} shown={shown} />}
      {view.calls.team > 0 && <MistakeTable view={view} />}
      <How view={view} />
    </>
  );
}
