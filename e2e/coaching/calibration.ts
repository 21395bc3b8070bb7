import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { type Journey, newContext, signIn } from '../harness.ts';
import type { CoachingPages } from './moments.ts';

/** Two people judge the same call blind, each in a browser of his own; when both are done they see each other and the program, and write down what they come to. */
export async function calibration(
  { server, browser, step, accessible }: Pick<Journey, 'server' | 'browser' | 'step' | 'accessible'>,
  { address, collector, coach: karim }: CoachingPages,
): Promise<void> {
  const place = `${address}?tab=calibration`;
  const context = await newContext(browser, server);
  const marleen = await context.newPage();
  let callUrl = '';

  await step('a coach starts a round of calibration with the calls that the program chooses', async () => {
    await karim.goto(place);
    await karim.getByRole('row', { name: /Afgesloten/ }).waitFor();
    await karim.keyboard.press('n');
    const dialog = karim.getByRole('dialog', { name: 'Nieuwe ronde' });
    await dialog.getByText('5 gesprekken gekozen').waitFor();
    if (await dialog.getByRole('button', { name: /^Begin/ }).isEnabled())
      throw new Error('a round can begin without judges');
    await dialog.getByRole('checkbox', { name: /Karim/ }).check();
    await dialog.getByRole('checkbox', { name: /Marleen/ }).check();
    await karim.keyboard.press('Control+Enter');
    await karim.getByText('Ronde van Karim Haddad').waitFor();
    await karim.getByRole('row').nth(1).click();
    await karim.getByText('Je ziet het oordeel van het programma en van anderen pas als iedereen klaar is.').waitFor();
    callUrl = karim.url();
  });

  await step('he judges blind with keys; what he judged is kept when he goes away', async () => {
    await blind(karim);
    await karim.keyboard.press('1');
    await karim.keyboard.press('3');
    await karim.getByText('Nog 8 punten · Bewaard').waitFor();
    await karim.reload();
    await karim.getByText('Nog 8 punten').waitFor();
    await judgeAll(karim, '11111111');
    await karim.getByLabel('Opmerking').fill('De klant kreeg de ruimte.');
    await karim.keyboard.press('Control+Enter');
    await karim.getByText('Je oordeel telt.').waitFor();
    await karim.getByText(/Nog 1 te gaan bij anderen/).waitFor();
    await blind(karim);
  });

  await step('another person sees nothing of that while she judges', async () => {
    await signIn(marleen, server, 'admin');
    await marleen.waitForURL(/\/a\//);
    await marleen.goto(callUrl);
    await marleen.getByText('Nog 10 punten').waitFor();
    await blind(marleen);
    const words = await marleen.locator('main').innerText();
    if (words.includes('De klant kreeg de ruimte.')) throw new Error('she sees his remark');
    await judgeAll(marleen, '1'.repeat(10));
    await marleen.keyboard.press('Control+Enter');
    await marleen.getByText('Iedereen is klaar. Leg het naast elkaar.').waitFor();
  });

  await step('both see each other and the program, differences first, and write down what they come to', async () => {
    await marleen.getByRole('columnheader', { name: 'Programma' }).waitFor();
    const first = await marleen.getByRole('row').nth(1).innerText();
    if (!first.includes('verschilt')) throw new Error(`the first point does not differ: ${first}`);
    await marleen.getByText('De klant kreeg de ruimte.').waitFor();
    await karim.reload();
    await karim.getByRole('columnheader', { name: 'Marleen de Wit' }).waitFor();
    await karim.getByRole('row').nth(1).click();
    const dialog = karim.getByRole('dialog');
    await dialog.getByLabel('Afgesproken oordeel').selectOption({ label: 'Deels' });
    await dialog.getByLabel('Waarom').fill('Alleen als de klant het zelf zegt.');
    await karim.keyboard.press('Control+Enter');
    await karim.getByText(/: genoteerd/).waitFor();
    await marleen.reload();
    await marleen.getByRole('row').nth(1).getByText('Deels').first().waitFor();
  });

  await step(
    'the team sees alpha per point with intervals, and takes the judgements away as CSV without names',
    async () => {
      await karim.goto(place);
      await karim.getByText('Alle punten samen').waitFor();
      await karim
        .getByText(/\d,\d\d tot \d,\d\d/)
        .first()
        .waitFor();
      const [download] = await Promise.all([
        karim.waitForEvent('download'),
        karim.getByRole('button', { name: 'Oordelen als CSV' }).click(),
      ]);
      const text = await readFile(await download.path(), 'utf8');
      if (!text.startsWith('\uFEFFronde;') || /Karim|Marleen/.test(text))
        throw new Error(`the file is not right: ${text.slice(0, 200)}`);
    },
  );

  await step('a collector who does not judge sees no calibration, but who sees what and who looked', async () => {
    await collector.goto(`${address}?tab=fairness`);
    await collector.getByRole('heading', { name: 'Wie ziet wat' }).waitFor();
    await collector
      .getByText('Gebruik een score niet voor beslissingen over loon, contract, beoordeling of ontslag.')
      .waitFor();
    await collector
      .getByText(/opende de beoordeling|las het bij kalibratie/)
      .first()
      .waitFor();
    if (await collector.getByRole('tab', { name: /Kalibratie/ }).isVisible())
      throw new Error('the collector sees calibration');
    await accessible('Coaching, who sees what');
  });

  await context.close();
}

/** Gives verdicts with the keys 1 to 4, one point after the other, from the first that is open. */
async function judgeAll(page: Page, verdicts: string): Promise<void> {
  for (const key of verdicts) await page.keyboard.press(key);
  await page.getByText('Alle punten beoordeeld').waitFor();
}

/** Nothing of the program or of others stands on the screen. */
async function blind(page: Page): Promise<void> {
  if (await page.getByRole('columnheader', { name: 'Programma' }).isVisible())
    throw new Error('the judgement of the program is to be seen while judging');
}
