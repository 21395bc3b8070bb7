import { Check, Library, Trash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { skills } from '#knowledge/language/review/skills.ts';
import { answerExample, listExamples, removeExample } from '#rooms/coaching/contract.ts';
import type { ExampleView } from '#rooms/coaching/screens/moments/momentView.ts';
import { useEndpoint, useEndpointAction, useRefresh } from '#ui/api.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { Select } from '#ui/Field.tsx';
import { useLive } from '#ui/live.ts';
import { useSearchState } from '#ui/navigation.ts';
import { useMay } from '#ui/session.ts';
import { Answered, Empty } from '#ui/states.tsx';
import { useDone, useFailed } from '#ui/toast.tsx';
import classes from './moments.module.css';

/** Good examples per skill, for everybody; first what waits for one's own consent. */
export function ExamplesTab() {
  const { t } = useTranslation('coaching');
  const [state, setState] = useSearchState();
  const refresh = useRefresh();
  useLive('coaching-moments', () => void refresh([listExamples]));
  const answer = useEndpoint(listExamples, {});
  const skill = skills.find((one) => one === state['vaardigheid']) ?? null;
  return (
    <div className={classes.tab}>
      <div className={classes.filters}>
        <Select
          label={t('skill.label')}
          value={skill ?? ''}
          onValue={(vaardigheid) => setState({ vaardigheid })}
          options={[
            { value: '', label: t('example.all') },
            ...skills.map((value) => ({ value: value as string, label: t(`skill.${value}`) })),
          ]}
        />
      </div>
      <Answered query={answer} room="coaching" rows={6}>
        {({ examples }) => {
          const shown = inOrder(examples).filter((one) => skill === null || one.skill === skill);
          if (shown.length === 0)
            return (
              <Empty title={t(skill ? 'example.none-of-skill' : 'example.none')} icon={<Library aria-hidden="true" />}>
                {skill ? null : t('example.none-words')}
              </Empty>
            );
          return (
            <ul className={classes.examples} aria-label={t('example.list')}>
              {shown.map((example) => (
                <li key={example.exampleId}>
                  <Example example={example} />
                </li>
              ))}
            </ul>
          );
        }}
      </Answered>
    </div>
  );
}

/** What waits for one's own answer first, then by skill. */
function inOrder(examples: readonly ExampleView[]): ExampleView[] {
  const waits = (one: ExampleView): number => Number(!(one.isOwn && one.consent === 'asked'));
  return examples.toSorted((a, b) => waits(a) - waits(b) || skills.indexOf(a.skill) - skills.indexOf(b.skill));
}

function Example({ example }: { readonly example: ExampleView }) {
  const { t } = useTranslation('coaching');
  const asksMe = example.isOwn && example.consent === 'asked';
  return (
    <article className={cx(classes.example, asksMe && classes.asks)}>
      <header className={classes.cardHead}>
        <h2>{t(`skill.${example.skill}`)}</h2>
        {example.isOwn && <Badge>{t('example.own')}</Badge>}
        {example.isAsked && example.consent === 'asked' && <Badge>{t('example.waiting')}</Badge>}
        {example.consent === 'refused' && <Badge>{t('example.refused')}</Badge>}
      </header>
      {asksMe && (
        <p>
          <strong>{t('example.asked')}</strong> {t('example.asked-words', { name: example.addedBy ?? '' })}
        </p>
      )}
      <ol className={classes.turns} lang="nl">
        {example.turns
          .map((turn, index) => ({ ...turn, number: index + 1 }))
          .map(({ role, text, number }) => (
            <li key={number} className={cx(classes.turn, role === 'agent' && classes.agent)}>
              <span className={classes.small}>{t(role === 'agent' ? 'review.agent' : 'review.customer')}</span>
              <span>{text}</span>
            </li>
          ))}
      </ol>
      <p>{example.note}</p>
      {example.addedBy && !asksMe && (
        <p className={classes.small}>{t('example.added-by', { name: example.addedBy })}</p>
      )}
      <ExampleActions example={example} />
    </article>
  );
}

function ExampleActions({ example }: { readonly example: ExampleView }) {
  const { t } = useTranslation('coaching');
  const mayCoach = useMay('steer');
  const answer = useEndpointAction(answerExample);
  const remove = useEndpointAction(removeExample);
  const done = useDone();
  const failed = useFailed('coaching');
  const params = { exampleId: example.exampleId };
  const say = (agreed: boolean, words: string) =>
    answer.mutate({ params, body: { agreed } }, { onSuccess: ({ undo }) => done(words, undo), onError: failed });
  const { isOwn, consent } = example;
  return (
    <div className={classes.row}>
      {isOwn && consent !== 'agreed' && (
        <Button
          look={consent === 'asked' ? 'primary' : 'plain'}
          icon={<Check aria-hidden="true" />}
          busy={answer.isPending}
          onClick={() => say(true, t('example.agree-done'))}
        >
          {t(consent === 'asked' ? 'example.agree' : 'example.mine')}
        </Button>
      )}
      {isOwn && consent === 'asked' && (
        <Button
          icon={<X aria-hidden="true" />}
          busy={answer.isPending}
          onClick={() => say(false, t('example.refuse-done'))}
        >
          {t('example.refuse')}
        </Button>
      )}
      {isOwn && consent === 'agreed' && (
        <Button look="quiet" busy={answer.isPending} onClick={() => say(false, t('example.withdraw-done'))}>
          {t('example.withdraw')}
        </Button>
      )}
      {(mayCoach || isOwn) && consent !== 'asked' && (
        <Button
          look="quiet"
          icon={<Trash2 aria-hidden="true" />}
          busy={remove.isPending}
          onClick={() =>
            remove.mutate(
              { params },
              { onSuccess: ({ undo }) => done(t('example.remove-done'), undo), onError: failed },
            )
          }
        >
          {t('example.remove')}
        </Button>
      )}
    </div>
  );
}
