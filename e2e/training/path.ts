import type { Page } from 'playwright-core';
import { type Journey, newContext, signIn } from '../harness.ts';

/** A coach writes an article and asks to read it; the collector finds it in his path, reads and discusses it; the coach sees that it is done. */
export async function learningPath({ page, browser, server, step, accessible }: Journey, slug: string): Promise<void> {
  const context = await newContext(browser, server);
  const coach = await context.newPage();
  const trainen = (of: Page, search = '') => of.goto(`/a/${slug}/trainen${search}`);

  await step('path: what to practise, why and how long; a key begins it', async () => {
    await trainen(page);
    await page.getByRole('heading', { name: 'Dit oefen je nu' }).waitFor();
    await page.getByText(/^Karim Haddad gaf je dit, klaar op/).waitFor();
    await page.getByRole('heading', { name: 'Bewijs van oefening' }).waitFor();
    await accessible('Leerpad');
    if (await page.getByRole('button', { name: 'Bewijs maken' }).isEnabled())
      throw new Error('a certificate for nothing');
    if (await page.getByRole('button', { name: 'Opdracht geven' }).isVisible())
      throw new Error('a collector gives assignments');
    await page.keyboard.press('1');
    await page.waitForURL(/drill=probing/);
  });

  await step('knowledge: a coach writes an article; its HTML is text', async () => {
    await signIn(coach, server, 'coach');
    await coach.waitForURL(/\/a\//);
    await trainen(coach, '?tab=knowledge');
    await coach.getByText('De eerste zin').first().waitFor();
    await coach.keyboard.press('n');
    await coach.getByLabel('Titel').fill('Kort en goed');
    await coach
      .getByLabel('Tekst')
      .fill('## Zo\n\nNoem **eerst** de dag. <img src=x onerror="document.title=\'stuk\'">');
    const preview = coach.getByRole('region', { name: 'Zo ziet het eruit' });
    await preview.getByRole('heading', { name: 'Zo', exact: true }).waitFor();
    await preview.getByText('<img src=x', { exact: false }).waitFor();
    await coach.getByLabel('Samenvatten').check();
    await coach.getByLabel('Concept: alleen coaches zien het').uncheck();
    await coach.keyboard.press('Control+Enter');
    await coach.getByText('Artikel bewaard').waitFor();
    await coach.getByRole('heading', { name: 'Kort en goed' }).waitFor();
    if ((await coach.title()).includes('stuk')) throw new Error('the article ran code');
  });

  await step('assignment: the coach asks to read it', async () => {
    await trainen(coach);
    await coach.getByRole('heading', { name: 'Opdrachten die jij gaf' }).waitFor();
    await coach.keyboard.press('o');
    const dialog = coach.getByRole('dialog', { name: 'Iemand iets laten oefenen' });
    await dialog.getByLabel('Wie').selectOption({ label: 'Sanne Bakker' });
    await dialog.getByLabel('Wat').selectOption({ label: 'Artikel' });
    await dialog.getByLabel('Artikel').selectOption({ label: 'Kort en goed' });
    await dialog.getByRole('button', { name: 'Geven' }).click();
    await coach.getByText('Opdracht gegeven aan Sanne Bakker').waitFor();
    await coach.getByText('Lezen: Kort en goed').waitFor();
  });

  await step('knowledge: the collector reads it from the path, and it counts', async () => {
    await trainen(page);
    await page.getByRole('link', { name: /^Stap \d: Lezen: Kort en goed$/ }).click();
    await page.getByRole('heading', { name: 'Kort en goed' }).waitFor();
    await page.getByText('Gelezen. Dat telt mee voor je uren.').waitFor();
    await accessible('Kennis, an article');
  });

  await step('knowledge: they discuss it; what is taken away can come back', async () => {
    await page.getByLabel('Je reactie').fill('En als hij geen dag wil noemen?');
    await page.keyboard.press('Control+Enter');
    await page.getByText('En als hij geen dag wil noemen?').waitFor();
    await page.getByRole('button', { name: 'Weghalen' }).click();
    await page.getByText('Nog niemand zei hier iets over.').waitFor();
    await page
      .getByRole('button', { name: /^Ongedaan maken/ })
      .last()
      .click();
    await page.getByText('En als hij geen dag wil noemen?').waitFor();
    await trainen(page, '?tab=knowledge');
    await page.getByText('1 reactie').waitFor();
    await accessible('Kennis');
  });

  await step('assignment: the coach sees that it is done, by itself', async () => {
    await trainen(coach);
    const row = coach.getByRole('listitem').filter({ hasText: 'Lezen: Kort en goed' });
    await row.getByText('klaar', { exact: true }).waitFor();
  });

  await step('news: only feeds of the public web', async () => {
    await trainen(coach, '?tab=knowledge&soort=news');
    await coach.getByText('Jullie volgen nog geen bronnen').waitFor();
    await coach.keyboard.press('n');
    const dialog = coach.getByRole('dialog', { name: 'Een bron volgen' });
    await dialog.getByLabel(/Adres/).fill('https://192.168.1.1/rss');
    await coach.keyboard.press('Enter');
    await coach.getByText('Dit adres hoort bij een eigen netwerk.', { exact: false }).waitFor();
  });

  await context.close();
}
