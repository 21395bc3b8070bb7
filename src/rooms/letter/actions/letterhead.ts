import { type Decision, granted, refused } from '#kernel/decision.ts';
import type { ResponseOf } from '#kernel/endpoint.ts';
import type { Work } from '#platform/tenancy/work.ts';
import { type CustomerId, openDebt } from '#rooms/dossier/index.ts';
import type * as contract from '#rooms/letter/contract.ts';
import { isMailAddress } from '#rooms/letter/rules/address.ts';
import { receivingAccount } from '#rooms/payment/index.ts';

/** Who writes to a customer and in which way, on which account money comes in, and to which addresses a letter can go. */
export async function letterheadFor(
  work: Work,
  customerId: CustomerId,
): Promise<Decision<ResponseOf<typeof contract.readLetterhead>, { code: 'customer-not-found' }>> {
  const debt = await openDebt(work, customerId);
  if (!debt) return refused({ code: 'customer-not-found' });
  const { customer, contacts } = debt;
  const account = await receivingAccount(work);
  const found = [
    { name: customer.name, email: customer.email },
    ...contacts.map((contact) => ({ name: contact.name, email: contact.email })),
  ];
  const addresses = found.flatMap(({ name, email }) => {
    const address = email?.trim() ?? '';
    return isMailAddress(address) ? [{ name, email: address }] : [];
  });
  const first = new Map(addresses.toReversed().map((address) => [address.email.toLowerCase(), address]));
  return granted({
    letterhead: {
      language: customer.language,
      addressForm: customer.addressForm ?? 'u',
      customerName: customer.name,
      collectorName: work.actor.name,
      administrationName: work.administration.name,
      payTo: account && { iban: account.iban, name: account.name ?? work.administration.name },
    },
    addresses: addresses.filter((address) => first.get(address.email.toLowerCase()) === address),
    mailFrom: work.mailFrom,
  });
}
