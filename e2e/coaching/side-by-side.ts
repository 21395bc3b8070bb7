import type { Page } from 'playwright-core';
import type { Journey } from '../harness.ts';
import type { CoachingPages } from './moments.ts';

/** A coach follows a live call with the collector's knowledge and whispers a note; the collector sees who, reads the note, and stops it with one key. */
export async function sideBySide(
  { step, accessible }: Pick<Journey, 'step' | 'accessible'>,
  { address, collector: sanne, coach: karim }: CoachingPages,
): Promise<void> {
  await step('a coach sees which calls are going on, and asks to follow one', async () => {
    await sanne.goto(address.replace(/coaching$/, 'vandaag'));
    await sanne.getByRole('row').nth(1).waitFor();
    await sanne.keyboard.press('Enter');
    await sanne.waitForURL(/\/gesprek\//);
    await sanne.getByLabel('Wat zegt de klant? Enter om toe te voegen').waitFor();
    await sanne.keyboard.press('m');
    await say(sanne, 'ik: Goedemiddag, met Sanne. Ik bel over uw openstaande factuur.');
    await karim.goto(`${address}?tab=listening`);
    await karim.getByRole('button', { name: 'Vraag om mee te kijken' }).first().click();
    await karim
      .getByText(/Wacht op antwoord/)
      .first()
      .waitFor();
    if (await karim.getByText('Ik bel over uw openstaande factuur.').isVisible())
      throw new Error('the coach reads the call before he was let in');
  });

  await step('the collector is asked while she talks, and lets him in with one key', async () => {
    await sanne.getByText(/Karim Haddad wil meekijken/).waitFor();
    await accessible('Gesprek, a coach asks to follow');
    await sanne.keyboard.press('F8');
    await sanne.getByText('Karim Haddad kijkt mee').waitFor();
    await karim.getByText('Ik bel over uw openstaande factuur.').waitFor();
  });

  await step(
    'what is said is on his screen within a second (told, not judged), with the tips of the program',
    async () => {
      const waits: number[] = [];
      for (const line of [
        'k: dat komt volgende week wel in orde',
        'ik: op welke dag staat het bij ons',
        'k: ik weet het nog niet',
      ]) {
        await say(sanne, line);
        const started = Date.now();
        await karim.getByText(line.slice(line.indexOf(' ') + 1)).waitFor();
        waits.push(Date.now() - started);
      }
      process.stdout.write(`    words after ${waits.join(', ')} ms\n`);
      await karim
        .getByText(/Vraag naar één dag/)
        .first()
        .waitFor();
    },
  );

  await step('he whispers a note; she sees it without a sound and puts it away with one key', async () => {
    await karim.getByLabel('Fluister een tip').fill('Noem zelf een dag: lukt vrijdag?');
    await karim.keyboard.press('Enter');
    await sanne.getByText('Noem zelf een dag: lukt vrijdag?').waitFor();
    await karim.getByText('staat in beeld').waitFor();
    await accessible('Gesprek, a note stands');
    await sanne.keyboard.press('F8');
    await sanne.getByText('Noem zelf een dag: lukt vrijdag?').waitFor({ state: 'detached' });
    await karim.getByText('gezien', { exact: true }).waitFor();
    const field = await sanne.evaluate('document.activeElement?.tagName');
    if (field !== 'INPUT') throw new Error('she lost the field that she was typing in');
  });

  await step('she stops it with one key; he sees nothing more, and both keep the note', async () => {
    await sanne.keyboard.press('F9');
    await sanne.getByText('Karim Haddad kijkt mee').waitFor({ state: 'detached' });
    await karim.getByText('Sanne Bakker heeft het meekijken gestopt.').waitFor();
    await say(sanne, 'k: dit hoort de coach niet meer');
    await sanne.getByText('Bewaard.').waitFor();
    await karim.reload();
    await karim.getByText(/Je keek mee bij Sanne Bakker/).waitFor();
    if (await karim.getByText('dit hoort de coach niet meer').isVisible())
      throw new Error('the coach still reads along');
    await sanne.goto(`${address}?tab=fairness`);
    await sanne.getByText(/Karim Haddad keek met je mee/).waitFor();
    await sanne.getByText('Noem zelf een dag: lukt vrijdag?').waitFor();
  });
}

async function say(page: Page, line: string): Promise<void> {
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}
