import type { Journey } from '../harness.ts';

/** A collector plays a call to its end, looks at what if, plays on from there, drills a skill, and finds his exercises again. */
export async function playRoles({ page, step, accessible }: Journey, slug: string): Promise<void> {
  const say = async (text: string) => {
    const before = await page.getByRole('list', { name: 'Gesprek' }).getByRole('listitem').count();
    await page.getByLabel('Wat zeg je?').fill(text);
    await page.keyboard.press('Enter');
    await page
      .getByRole('list', { name: 'Gesprek' })
      .getByRole('listitem')
      .nth(before + 1)
      .waitFor();
  };

  await step('a collector chooses a debtor', async () => {
    await page.goto(`/a/${slug}/trainen?tab=role-play`);
    await page.getByRole('heading', { name: 'Wie bel je?' }).waitFor();
    await accessible('Trainen, whom to call');
    await page.getByRole('button', { name: /^Kees van Oploo/ }).click();
    await page.getByRole('heading', { name: 'Kees van Oploo' }).waitFor();
  });

  await step('he introduces himself, names the purpose and is silent', async () => {
    await say('Goedemiddag, met Sanne van Veldhuis. Spreek ik met meneer Van Oploo?');
    await say('Ik bel over factuur VK3381, die staat 34 dagen open na de vervaldag.');
    await page.getByRole('button', { name: /^Zwijgen/ }).click();
    await page.getByText('(stil)').waitFor();
    await accessible('Trainen, a role-play');
  });

  await step('he asks what he could say, and takes a step back', async () => {
    await page.getByRole('button', { name: /^Wat kan ik zeggen/ }).click();
    await page.getByText('Elke zin is tot het eind doorgespeeld', { exact: false }).waitFor();
    await say('Waarom heeft u dan niet betaald?');
    await page.getByRole('button', { name: /^Stap terug/ }).click();
    await page.getByText('Waarom heeft u dan niet betaald?').waitFor({ state: 'detached' });
  });

  await step('he plays badly on to the end', async () => {
    await say('U moet gewoon betalen, dat hoort zo.');
    await say('Oké, prima, dan wacht ik het wel even af.');
    await page.getByLabel('Wat zeg je?').fill('Goed hoor, dan hoor ik het wel. Fijne dag nog.');
    await page.keyboard.press('Enter');
    const over = page.getByRole('heading', { name: 'Wat kwam eruit' });
    await over.waitFor({ timeout: 5000 }).catch(() => page.getByRole('button', { name: 'Ophangen' }).click());
    await over.waitFor();
    await page.getByText('Bewaard bij je oefeningen.').waitFor();
    await accessible('Trainen, after a role-play');
  });

  await step('what if shows another sentence with what would have come of it, and he plays on from there', async () => {
    await page.getByText('Dit had meer gebracht').first().waitFor();
    await page
      .getByText(/^Eindigt dan met: .*kans \d+/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Speel verder vanaf hier' }).last().click();
    await page.getByLabel('Wat zeg je?').waitFor();
    await say('Kunt u het hele bedrag vrijdag overmaken?');
  });

  await step('he drills one skill', async () => {
    await page.goto(`/a/${slug}/trainen?tab=role-play&drill=silence`);
    await page.getByText('Moment 1 van', { exact: false }).waitFor();
    await page.getByRole('button', { name: /^Zwijgen/ }).click();
    await page.getByText('Goed.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Volgende' }).click();
    await page.getByText('Moment 2 van', { exact: false }).waitFor();
  });

  await step('he finds his exercises again and opens one', async () => {
    await page.goto(`/a/${slug}/trainen?tab=role-play`);
    const past = page.getByRole('heading', { name: 'Eerder gespeeld' });
    await past.waitFor();
    await page
      .getByRole('row', { name: /Kees van Oploo/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Wat kwam eruit' }).waitFor();
  });
}
