import type { Page } from 'playwright-core';
import type { Journey } from '../harness.ts';

/** Cue cards: three with a network, then without (also after a reload), and everything at the server once it is back. */
export async function cueCards({ page, step, accessible }: Journey): Promise<void> {
  const context = page.context();
  let administration = '';
  page.on('request', (request) => {
    administration = request.headers()['x-administration'] ?? administration;
  });
  const answeredAtServer = async (): Promise<number> => {
    const answer = await context.request.get('/api/training/cards?language=nl', {
      headers: { 'x-administration': administration },
    });
    const { states } = (await answer.json()) as { states: { reps: number }[] };
    return states.reduce((sum, { reps }) => sum + reps, 0);
  };

  await step('cards: the decks, and the sign that it works without a network', async () => {
    await page.getByRole('tab', { name: 'Kaarten' }).click();
    await page.getByRole('button', { name: /Leer nieuwe kaarten|Begin/ }).waitFor();
    await page.getByText('Werkt ook zonder netwerk').waitFor();
    await accessible('Cards');
  });

  await step('cards: three with a network reach the server', async () => {
    await page.getByRole('button', { name: /Leer nieuwe kaarten|Begin/ }).click();
    await answer(page, '3');
    await answer(page, '4');
    await page.getByRole('button', { name: 'Laat zien' }).click();
    await page.getByRole('group', { name: 'Hoe goed wist je het?' }).waitFor();
    await accessible('Cards, back');
    await page.keyboard.press('3');
    await until(async () => (await answeredAtServer()) === 3, 'three answers at the server');
  });

  await step('cards: without a network the application opens again, and three more are learned', async () => {
    await context.setOffline(true);
    await page.reload();
    await page.getByText('Offline').first().waitFor();
    await page.getByRole('button', { name: /Leer nieuwe kaarten|Begin/ }).click();
    for (const key of ['3', '1', '4']) await answer(page, key);
    await page.getByText('Offline – 3 antwoorden wachten').waitFor();
    await accessible('Cards, offline');
  });

  await step('cards: they are still there after another reload', async () => {
    await page.reload();
    await page.getByText('Offline – 3 antwoorden wachten').waitFor();
  });

  await step('cards: back online they arrive, each once', async () => {
    await context.setOffline(false);
    await until(async () => (await answeredAtServer()) === 6, 'six answers at the server');
    await page.getByText('Werkt ook zonder netwerk').waitFor();
    await page.reload();
    await page.getByText('Werkt ook zonder netwerk').waitFor();
    if ((await answeredAtServer()) !== 6) throw new Error('an answer came twice');
  });

  await step('cards: an own card is made, taken away, and given back', async () => {
    await page.getByRole('button', { name: 'Eigen kaart maken' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Voorkant').fill('Hij zegt: ik kijk er wel een keer naar.');
    await dialog.getByLabel('Achterkant').fill('Op welke dag kan ik u weer bellen?');
    await accessible('Cards, own card');
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    const card = page.getByRole('button', { name: /ik kijk er wel een keer naar/ });
    await card.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Weghalen' }).click();
    await card.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await card.waitFor();
  });
}

/** Shows the back of the card and says how well it was known. */
async function answer(page: Page, key: string): Promise<void> {
  await page.getByRole('button', { name: 'Laat zien' }).waitFor();
  await page.keyboard.press('Space');
  await page.getByRole('group', { name: 'Hoe goed wist je het?' }).waitFor();
  await page.keyboard.press(key);
}

async function until(holds: () => Promise<boolean>, words: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`waited in vain for ${words}`);
}
