import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readCallBrief } from '#rooms/call/contract.ts';
import type { CallForm, OutcomePart } from '#rooms/call/rules/call-form.ts';
import { offerIn } from '#rooms/call/rules/coach/offer-in.ts';
import { type CardStep, cardOf, readPlaybook } from '#rooms/playbook/contract.ts';
import { useEndpoint } from '#ui/api.ts';
import { useToday } from '#ui/clock.ts';
import { useLanguage } from '#ui/language.ts';
import { Negotiation } from '../negotiation/Negotiation.tsx';
import { useOwnLimits } from '../negotiation/useOwnLimits.ts';
import { CheckedFact } from './CheckedFact.tsx';
import { ExcuseCard } from './ExcuseCard.tsx';
import { Help } from './Help.tsx';
import { useSendInvoices } from './useSendInvoices.ts';
import type { HeardTalk } from './useTalk.ts';

type Brief = ResponseOf<typeof readCallBrief>;

/** How many turns of the customer ago something may have been said to be this moment's. */
const RECENT = 3;

/** What helps with this moment: the card for what the customer just said, and the proposals of a negotiation. */
export function MomentHelp({
  brief,
  heard,
  form,
  gentle,
  currency,
  onOpen,
  onChange,
}: {
  readonly brief: Brief;
  readonly heard: HeardTalk | null;
  readonly form: CallForm;
  /** True for a customer under stress: no costs are named, and addresses for help are at hand. */
  readonly gentle: boolean;
  readonly currency: string;
  readonly onOpen: (part: OutcomePart) => void;
  readonly onChange: (change: Partial<CallForm>) => void;
}) {
  const { t } = useTranslation('call');
  const [today, language] = [useToday(), useLanguage()];
  const playbook = useEndpoint(readPlaybook, {}).data;
  const limits = useOwnLimits();
  const sendInvoices = useSendInvoices(brief);
  const recent = (heard?.talk.turns ?? []).filter((turn) => turn.role === 'customer').slice(-RECENT);
  // What was said before a promise with a day is over.
  const customerTurns = recent.slice(recent.findLastIndex((turn) => turn.acts.includes('concrete_promise')) + 1);
  const card = playbook
    ? (customerTurns
        .toReversed()
        .map((turn) => cardOf(playbook, { acts: turn.acts, words: turn.text }, language))
        .find((found) => found !== null) ?? null)
    : null;
  const take = (step: CardStep) => {
    if (step === 'send-invoice') void sendInvoices();
    else if (step !== 'offer-help') onOpen(opens[step]);
  };
  return (
    <>
      {card && (
        <ExcuseCard
          card={card}
          fact={<CheckedFact check={card.check} brief={brief} />}
          country={brief.customer.country}
          gentle={gentle}
          onStep={take}
        />
      )}
      {gentle && card?.step !== 'offer-help' && <Help country={brief.customer.country} />}
      {limits && (
        <details open={card === null || form.phase === 'negotiate'}>
          <summary>{t('negotiation.title')}</summary>
          <Negotiation
            invoices={brief.invoices}
            currency={currency}
            today={today}
            limits={limits}
            offer={heard && offerIn(heard.found)}
            form={form}
            onChoose={onChange}
          />
        </details>
      )}
    </>
  );
}

/** Which part of the outcome a step opens. */
const opens: Readonly<Record<Exclude<CardStep, 'send-invoice' | 'offer-help'>, OutcomePart>> = {
  'open-complaint': 'complaint',
  'plan-instalments': 'arrangement',
  'plan-callback': 'callback',
  'note-paid': 'says_paid',
  'note-promise': 'promise',
  'note-refusal': 'refuses',
};
