import type { Page } from 'playwright-core';
import { journey, newContext, signIn } from './harness.ts';

await journey('care', async ({ page, browser, server, step, accessible }) => {
  let administration = '';
  page.on('request', (request) => {
    administration = request.headers()['x-administration'] ?? administration;
  });

  await step('somebody else and a voicemail hear nothing of a debt', async () => {
    await signIn(page, server, 'collector');
    await page.waitForURL(/\/vandaag/);
    await page.getByRole('row').nth(1).waitFor();
    if (await page.getByText('Zware gesprekken').isVisible()) throw new Error('a collector sees the total of the team');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/gesprek\//);
    await page.getByLabel('Wat zegt de klant? Enter om toe te voegen').waitFor();
    await page.keyboard.press('v');
    await page.getByText('Anderen kunnen dit horen.').waitFor();
    await page.getByText(/dit is een bericht voor|Ik wil u graag even spreken/).waitFor();
    await page.keyboard.press('v');
    await page.keyboard.press('a');
    await page.getByText('Dit is iemand anders.').waitFor();
    await page.keyboard.press('a');
    await page.getByRole('button', { name: 'Meeluisteren' }).waitFor();
  });

  await step('an abusive call: first what to say, then the same key ends it; a pause is offered', async () => {
    const before = page.url();
    await page.keyboard.press('Control+Shift+E');
    await page.getByText(/lukt alleen als we rustig praten/).waitFor();
    const place = await page.getByRole('region', { name: 'Schelden of dreigen' }).boundingBox();
    if (!place || place.y + place.height > 700) throw new Error('what to say is not in sight');
    await accessible('Gesprek, warning');
    await page.keyboard.press('Control+Shift+E');
    await page.getByText(/beëindigd na een waarschuwing\. Neem even/).waitFor();
    await page.waitForURL((url) => url.href !== before);
    await page.getByRole('region', { name: 'Even pauze' }).waitFor();
    const mark = page.getByRole('button', { name: 'Vorig gesprek was zwaar' });
    if ((await mark.getAttribute('aria-pressed')) !== 'true') throw new Error('the call is not marked');
    await accessible('Gesprek, pause');
  });

  await step('the next call goes to a colleague', async () => {
    const before = page.url();
    await page.getByRole('button', { name: 'Dit gesprek naar' }).click();
    await page.getByText(/is nu bij/).waitFor();
    await page.waitForURL((url) => url.href !== before);
    await page.getByLabel('Wat zegt de klant? Enter om toe te voegen').waitFor();
    if (await page.getByRole('region', { name: 'Even pauze' }).isVisible()) throw new Error('asked again');
  });

  await step('what a colleague saved meanwhile is shown, then saved beside it', async () => {
    const customerId = customerOf(page);
    const other = await newContext(browser, server);
    const coach = await other.newPage();
    await signIn(coach, server, 'coach');
    await coach.waitForURL(/\/a\//);
    const saved = await other.request.post(`/api/customers/${customerId}/calls`, {
      headers: { 'x-administration': administration, origin: server.address },
      data: {
        callId: '0192f0c0-0000-7000-8000-00000000cafe',
        result: 'right_person',
        outcomes: [{ kind: 'refuses', reason: 'Te duur' }],
        notes: 'Boos',
      },
    });
    if (!saved.ok()) throw new Error(await saved.text());
    await page.keyboard.press('x');
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog', { name: 'Een collega was net eerder' });
    await dialog.getByText('“Te duur”').waitFor();
    await accessible('Gesprek, meanwhile');
    await page.keyboard.press('Control+Enter');
    await page
      .getByText(/opgeslagen/)
      .first()
      .waitFor();
    await dialog.waitFor({ state: 'hidden' });
    await other.close();
  });

  await step('a customer with debt help is spoken to gently', async () => {
    await page.getByLabel('Wat zegt de klant? Enter om toe te voegen').waitFor();
    const customerId = customerOf(page);
    const made = await page.context().request.post(`/api/customers/${customerId}/circumstances`, {
      headers: { 'x-administration': administration, origin: server.address },
      data: { kind: 'vulnerable', note: 'net gescheiden' },
    });
    if (!made.ok()) throw new Error(await made.text());
    await page.reload();
    await page.getByText('Noem geen kosten.').first().waitFor();
    await page.getByRole('list', { name: 'Hulp bij geldzorgen' }).waitFor();
  });

  await step('tips can be switched off, and a callback given to a colleague', async () => {
    await page.getByRole('button', { name: /^Menu van/ }).click();
    await page.getByRole('menuitem', { name: 'Tips in het gesprek uitzetten' }).click();
    await page.getByText('Tips staan uit.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await page.getByLabel('Wie belt').selectOption({ index: 1 });
  });
});

function customerOf(page: Page): string {
  return /gesprek\/([^/?]+)/.exec(page.url())?.[1] ?? '';
}
