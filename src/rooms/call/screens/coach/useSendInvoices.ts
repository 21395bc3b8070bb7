import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { readCallBrief } from '#rooms/call/contract.ts';
import { invoiceDetailsOf, readLetterhead, sendLetter } from '#rooms/letter/contract.ts';
import { useCall, useEndpoint } from '#ui/api.ts';
import { useToday } from '#ui/clock.ts';
import { toast, useDone, useFailed } from '#ui/toast.tsx';

/** Sends the customer the numbers, amounts and days of what is overdue (else of all that is open), now, with one key; it can be undone for half a minute. */
export function useSendInvoices({ customer, invoices }: ResponseOf<typeof readCallBrief>): () => Promise<void> {
  const { t } = useTranslation('call');
  const today = useToday();
  const { customerId } = customer;
  const { data } = useEndpoint(readLetterhead, { params: { customerId } });
  const call = useCall();
  const done = useDone();
  const failed = useFailed('letter');
  return async () => {
    const open = invoices.filter((invoice) => invoice.openCents > 0);
    const overdue = open.filter((invoice) => invoice.dueDate < today);
    const [address] = data?.addresses ?? [];
    const text =
      data && invoiceDetailsOf({ ...data.letterhead, spokenWith: null, invoices: overdue.length > 0 ? overdue : open });
    if (!data || !address || !text) {
      toast.failed(t('send-invoices.no-address'));
      return;
    }
    try {
      const { language } = data.letterhead;
      const body = { kind: 'invoice_details' as const, to: address.email, language, ...text };
      const { undo } = await call(sendLetter, { params: { customerId }, body });
      done(t('send-invoices.done', { to: address.email }), undo);
    } catch (error) {
      failed(error);
    }
  };
}
