import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readCardProposals } from '#rooms/training/contract.ts';
import classes from '#rooms/training/screens/cards/Cards.module.css';
import type { OwnCardDraft } from '#rooms/training/screens/cards/OwnCardDialog.tsx';
import { useEndpoint } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { useLanguage } from '#ui/language.ts';
import { LinkTo } from '#ui/navigation.ts';
import { Section } from '#ui/Page.tsx';
import { ErrorNote } from '#ui/states.tsx';

const few = 3;

/** Mistakes in one's own calls, each with a button that makes a card of it; nothing when there are none. */
export function Proposals({ onMake }: { readonly onMake: (draft: OwnCardDraft) => void }) {
  const { t, i18n } = useTranslation('training');
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const { data, error, refetch } = useEndpoint(readCardProposals, { query: { language } });
  if (error) return <ErrorNote error={error} room="training" onRetry={() => void refetch()} />;
  const proposals = data?.proposals ?? [];
  if (proposals.length === 0) return null;
  const betterBy = (reason: string | null): string => {
    const key = `proposal.better.${reason ?? ''}`;
    return reason !== null && i18n.exists(key, { ns: 'training' }) ? t(key as 'proposal.title') : '';
  };
  return (
    <Section title={t('proposal.title')} note={t('proposal.note')}>
      <ul className={classes.proposals}>
        {proposals.slice(0, all ? undefined : few).map((proposal) => {
          const { source, before, quote, skill, reason, customerName: customer, heldAt: at } = proposal;
          const back = proposal.better ?? betterBy(reason);
          const front = before === null ? t('proposal.front', { quote }) : t('proposal.front-after', { before, quote });
          return (
            <li key={`${source.reviewId} ${String(source.turn)} ${source.mistake}`}>
              <p className={classes.small}>
                <LinkTo place="coaching" search={{ gesprek: source.reviewId }}>
                  {t('proposal.from', { customer, at })}
                </LinkTo>{' '}
                · {t(`skill.${skill}`)}
              </p>
              {before !== null && (
                <p className={classes.small}>
                  {t('proposal.customer')}: “{before}”
                </p>
              )}
              <p>
                {t('proposal.said')}: “{quote}”
              </p>
              <Button
                size="small"
                onClick={() => onMake({ cardId: null, language, front, back, why: '', skill, source })}
              >
                {t('proposal.make')}
              </Button>
            </li>
          );
        })}
      </ul>
      {!all && proposals.length > few && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('proposal.show-all', { count: proposals.length })}
        </Button>
      )}
    </Section>
  );
}
