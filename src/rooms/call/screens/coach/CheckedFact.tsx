import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readCallBrief } from '#rooms/call/contract.ts';
import type { CardCheck } from '#rooms/playbook/contract.ts';
import { useToday } from '#ui/clock.ts';

type Brief = ResponseOf<typeof readCallBrief>;

/** The fact of a card as this dossier has it, looked up already. */
export function CheckedFact({ check, brief }: { readonly check: CardCheck; readonly brief: Brief }) {
  const { t } = useTranslation(['call', 'complaint', 'dossier']);
  const today = useToday();
  const lines = linesFor();
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );

  function linesFor(): string[] {
    const { checked, promises, complaints, contacts, circumstances, invoices, bankReadUntil, unmatchedCents } = brief;
    switch (check) {
      case 'invoice-sent': {
        const [letter] = checked.letters;
        return [
          checked.email ? t('checked.email', { email: checked.email }) : t('checked.no-email'),
          ...(checked.postalAddress ? [t('checked.address', { address: checked.postalAddress })] : []),
          ...(letter ? [t('checked.letter', { subject: letter.subject, to: letter.to, at: letter.at })] : []),
        ];
      }
      case 'bank':
        return [
          bankReadUntil ? t('checked.bank', { day: bankReadUntil }) : t('checked.no-bank'),
          ...(unmatchedCents > 0 ? [t('checked.unmatched', { cents: unmatchedCents })] : []),
          ...(checked.lastPaid ? [t('checked.paid', { ...checked.lastPaid })] : []),
        ];
      case 'colleague':
        return checked.lastNote ? [t('checked.note', { ...checked.lastNote })] : [t('checked.no-note')];
      case 'promises': {
        const [last] = promises;
        return [
          last
            ? t(`checked.promise-${last.state}`, { cents: last.amountCents, currency: last.currency, day: last.day })
            : t('checked.no-promise'),
        ];
      }
      case 'complaints':
        return complaints.length > 0
          ? complaints.map(({ cause, words }) =>
              t('checked.complaint', { cause: t(`complaint:cause.${cause}`), words: words ?? '' }),
            )
          : [t('checked.no-complaint')];
      case 'invoices':
        return invoices
          .filter((invoice) => invoice.openCents > 0 && invoice.dueDate < today)
          .slice(0, 4)
          .map(({ number, openCents, currency, dueDate }) =>
            t('checked.invoice', { number, cents: openCents, currency, day: dueDate }),
          );
      case 'contacts':
        return contacts
          .slice(0, 4)
          .map(({ name, role, phone }) => [name, role, phone].filter((part) => part).join(', '));
      case 'circumstances':
        return circumstances.map(({ kind, note }) => `${t(`dossier:circumstance.kind.${kind}`)} ${note ?? ''}`.trim());
      case 'none':
        return [];
    }
  }
}
