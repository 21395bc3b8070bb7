import { useTranslation } from 'react-i18next';
import { phoneNewsSchema, readPhoneNow } from '#rooms/call/contract.ts';
import { useEndpoint } from '#ui/api.ts';
import { useLive } from '#ui/live.ts';
import { addMessage } from '#ui/messages.ts';
import { useGo, useParam } from '#ui/navigation.ts';

/** Hears of calls that come in: opens the dossier of who calls, or offers to when somebody is at work in another one. Shows nothing itself. */
export function PhoneWatch() {
  const { t } = useTranslation('call');
  const phone = useEndpoint(readPhoneNow, {});
  const busyWith = useParam('customerId');
  const go = useGo();
  useLive(
    'phone',
    (data) => {
      const news = phoneNewsSchema.safeParse(data).data;
      if (news?.kind !== 'incoming') return;
      const [customer, ...others] = news.customers;
      if (!customer) {
        addMessage({ text: t('telephony.unknown-rings', { number: news.number }), failed: false });
        return;
      }
      const open = () => go('dossier', { customerId: customer.customerId });
      const names = [customer, ...others].map((one) => one.name).join(', ');
      const text = t('telephony.rings', { name: names, number: news.number });
      const asks = others.length > 0 || (busyWith !== '' && busyWith !== customer.customerId);
      if (!asks) open();
      addMessage({ text, failed: false, ...(asks ? { action: { label: t('telephony.open'), run: open } } : {}) });
    },
    phone.data?.connected ?? false,
  );
  return null;
}
