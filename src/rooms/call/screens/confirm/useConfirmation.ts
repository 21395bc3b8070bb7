import { useCallback } from 'react';
import type { SentOutcome } from '#rooms/call/rules/call-form.ts';
import { type ConfirmedView, confirmedOf } from '#rooms/call/rules/confirmed.ts';
import { confirmationOf, readLetterhead } from '#rooms/letter/contract.ts';
import { useEndpoint } from '#ui/api.ts';
import { useToday } from '#ui/clock.ts';
import type { Confirmation } from './ConfirmDialog.tsx';

/** Makes the written confirmation of a call: from what is about to be saved, in the language and form of address of the customer. */
export function useConfirmation(customerId: string, spokenWith: string) {
  const today = useToday();
  const { data } = useEndpoint(readLetterhead, { params: { customerId } });
  const addresses = (data?.addresses ?? []).map(({ email }) => email);
  /** Null when there is nothing to confirm, or no address to send it to. */
  const confirmationFor = useCallback(
    (outcomes: readonly SentOutcome[], view: ConfirmedView): Confirmation | null => {
      const to = data?.addresses.find(({ name }) => name === spokenWith)?.email ?? data?.addresses[0]?.email;
      if (!data || !to) return null;
      const text = confirmationOf({
        ...data.letterhead,
        spokenWith: spokenWith || null,
        calledOn: today,
        reference: null,
        outcomes: confirmedOf(outcomes, view),
      });
      return text && { to, ...text };
    },
    [data, spokenWith, today],
  );
  return { confirmationFor, addresses, connected: data?.mailFrom != null };
}
