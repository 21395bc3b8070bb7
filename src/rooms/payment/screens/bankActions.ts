import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import {
  bookPayment,
  cancelBooking,
  type listPayments,
  rejectMatch,
  restorePayment,
  reversePayment,
  setPaymentAside,
} from '#rooms/payment/contract.ts';
import { useEndpointAction } from '#ui/api.ts';
import { useDone, useFailed } from '#ui/toast.tsx';

/** A payment as the screen lists it. */
export type ShownPayment = ResponseOf<typeof listPayments>['payments'][number];
/** A guess of it. */
export type Guess = ShownPayment['suggestions'][number];

/** All that can be done with a payment; each says what it did, with an undo where that is possible. */
export function useBankActions(onDone: (payment: ShownPayment) => void) {
  const { t } = useTranslation('payment');
  const done = useDone();
  const onError = useFailed('payment');
  const book = useEndpointAction(bookPayment);
  const cancel = useEndpointAction(cancelBooking);
  const aside = useEndpointAction(setPaymentAside);
  const back = useEndpointAction(restorePayment);
  const reject = useEndpointAction(rejectMatch);
  const reverse = useEndpointAction(reversePayment);
  const busy = [book, cancel, aside, back, reject, reverse].some((action) => action.isPending);
  const paramsOf = (payment: ShownPayment) => ({ paymentId: payment.paymentId });

  const bookLines = (payment: ShownPayment, lines: readonly { invoiceId: string; cents: number; number: string }[]) => {
    if (busy) return;
    const cents = lines.reduce((total, line) => total + line.cents, 0);
    book.mutate(
      {
        params: paramsOf(payment),
        body: { lines: lines.map(({ invoiceId, cents: part }) => ({ invoiceId, cents: part })) },
      },
      {
        onSuccess: ({ undo }) => {
          const numbers = lines.map((line) => line.number).join(', ');
          done(t('done.booked', { cents, currency: payment.currency, numbers }), undo);
          onDone(payment);
        },
        onError,
      },
    );
  };
  const simple = (action: typeof aside, payment: ShownPayment, text: string) => {
    if (busy) return;
    action.mutate(
      { params: paramsOf(payment) },
      {
        onSuccess: ({ undo }) => {
          done(text, undo);
          onDone(payment);
        },
        onError,
      },
    );
  };
  return {
    busy,
    bookLines,
    accept: (payment: ShownPayment, guess: Guess) => bookLines(payment, guess.lines),
    setAside: (payment: ShownPayment) => simple(aside, payment, t('done.aside')),
    restore: (payment: ShownPayment) => simple(back, payment, t('done.restored')),
    cancel: (payment: ShownPayment) => simple(cancel, payment, t('done.cancelled')),
    reject: (payment: ShownPayment, guess: Guess) => {
      if (busy) return;
      reject.mutate(
        { params: paramsOf(payment), body: { key: guess.key } },
        { onSuccess: ({ undo }) => done(t('done.rejected'), undo), onError },
      );
    },
    reverse: (payment: ShownPayment, originalPaymentId: string) => {
      if (busy) return;
      reverse.mutate(
        { params: paramsOf(payment), body: { originalPaymentId } },
        {
          onSuccess: ({ undo }) => {
            done(t('done.reversed'), undo);
            onDone(payment);
          },
          onError,
        },
      );
    },
  };
}

/** What `useBankActions` gives. */
export type BankActions = ReturnType<typeof useBankActions>;
