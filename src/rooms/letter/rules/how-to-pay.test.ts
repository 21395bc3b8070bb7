import { expect, it } from 'vitest';
import { howToPay } from '#rooms/letter/rules/how-to-pay.ts';
import { wordsIn } from '#rooms/letter/rules/languages/written.ts';

it('says account, name and reference as far as they are known', () => {
  const words = wordsIn('fr', 'u');
  const payTo = { iban: 'be68 5390 0754 7034', name: ' Veldhuis\nNV ' };
  expect(howToPay(payTo, '+++090/9337/55493+++', words)).toEqual([
    'Pour payer :',
    'Numéro de compte : BE68 5390 0754 7034\nAu nom de : Veldhuis NV\nCommunication : +++090/9337/55493+++',
  ]);
  expect(howToPay(payTo, null, words)[1]).not.toContain('Communication');
  expect(howToPay(null, 'F1', words)).toEqual(['Indiquez cette communication avec le paiement : F1']);
  expect(howToPay(null, null, words)).toEqual([]);
});
