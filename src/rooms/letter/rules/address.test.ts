import { expect, it } from 'vitest';
import { isMailAddress } from '#rooms/letter/rules/address.ts';

it('takes one plain address, nothing that could become two', () => {
  for (const good of ['jan@klant.nl', 'jan.smit+f1@mail.klant-bv.example', 'j@münchen.de'])
    expect([good, isMailAddress(good)]).toEqual([good, true]);
  for (const bad of [
    '',
    'jan',
    'jan@klant',
    'a@b.nl,c@d.nl',
    'a@b.nl; c@d.nl',
    'a@b.nl\r\nBcc: c@d.nl',
    'Jan <jan@klant.nl>',
    '"a@x"@b.nl',
    'a b@c.nl',
    `${'a'.repeat(200)}@b.nl`,
  ])
    expect([bad, isMailAddress(bad)]).toEqual([bad, false]);
});
