import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { calibration } from './coaching/calibration.ts';
import { momentsOfTheWeek } from './coaching/moments.ts';
import { sideBySide } from './coaching/side-by-side.ts';
import { journey, newContext, signIn } from './harness.ts';

const slug = 'veldhuis-technische-groothandel';

await journey('coaching', async ({ page, browser, server, step, accessible }) => {
  let reviewUrl = '';

  await step('a collector finds his reviewed calls and opens one with keys', async () => {
    await signIn(page, server, 'collector');
    await page.waitForURL(/\/vandaag/);
    await page.goto(`/a/${slug}/coaching`);
    await reviewed(page);
    if (await page.getByLabel('Wie', { exact: true }).isVisible())
      throw new Error('a collector can look for calls of others');
    await accessible('Coaching, list');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/gesprek=/);
    await page.getByRole('heading', { name: /^Gesprek met/ }).waitFor();
    await page.getByText(/punten gezien/).waitFor();
    reviewUrl = page.url();
    await accessible('Coaching, review');
  });

  await step('he sees how the score came about and who sees it', async () => {
    await page.getByRole('button', { name: 'Hoe komt de score tot stand?' }).click();
    await page.getByText(/Dit gesprek: .* × 10 = /).waitFor();
    await page.keyboard.press('Escape');
  });

  await step('a quote leads to its turn', async () => {
    const quote = page.getByRole('button', { name: /^Zin \d+/ }).first();
    const turn = /Zin (\d+)/.exec((await quote.textContent()) ?? '')?.[1] ?? '';
    await quote.click();
    const focused = await page.locator('li:focus').getAttribute('id');
    if (focused !== `turn-${turn}`) throw new Error(`the quote of turn ${turn} led to ${String(focused)}`);
  });

  let disputed = '';
  await step('he disagrees with a point, and says that he has read the review', async () => {
    await page.keyboard.press('j');
    disputed = await openPoint(page);
    await page.keyboard.press('o');
    await page.getByLabel('Reden', { exact: true }).fill('De lijn viel even weg.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Je coach ziet dat je het oneens bent').waitFor();
    await page.getByText('Wacht op antwoord van een coach').waitFor();
    await page.keyboard.press('l');
    await page.getByText('Genoteerd dat je dit hebt gelezen').waitFor();
    await page.getByText('Gelezen op').waitFor();
    await accessible('Coaching, disputed');
  });

  const context = await newContext(browser, server);
  const coach = await context.newPage();
  await step('the coach finds the dispute and answers it with another verdict', async () => {
    await signIn(coach, server, 'coach');
    await coach.waitForURL(/\/a\//);
    await coach.goto(`/a/${slug}/coaching?overleg=disputed`);
    await reviewed(coach);
    await coach.getByText('Eén punt oneens').waitFor();
    await coach.keyboard.press('j');
    await coach.keyboard.press('Enter');
    await coach.getByText('De lijn viel even weg.').waitFor();
    if ((await openPoint(coach)) !== disputed) throw new Error('another point stands open than the disputed one');
    await coach.keyboard.press('o');
    await coach.getByLabel('Oordeel', { exact: true }).selectOption({ index: 1 });
    await coach.getByLabel('Reden', { exact: true }).fill('Dat hoor ik ook.');
    await coach.keyboard.press('Control+Enter');
    await coach.getByText('Antwoord opgeslagen').waitFor();
    await coach.getByText(/het oordeel wordt aangepast/).waitFor();
  });

  await step('he judges the smile, which only a person can, and takes it back', async () => {
    const score = () =>
      coach
        .locator('main')
        .getByText(/punten gezien/)
        .first()
        .textContent();
    const before = await score();
    await coach.getByRole('button', { name: /^Glimlach/ }).click();
    await coach.keyboard.press('o');
    await coach.getByLabel('Reden', { exact: true }).fill('Ik heb meegeluisterd: vriendelijk.');
    await coach.keyboard.press('Control+Enter');
    await coach.getByText('Glimlach: Goed').waitFor();
    await coach.getByText('Programma: Niet te zien').waitFor();
    if ((await score()) === before) throw new Error('the score rests on as many points as before');
    await coach.getByRole('button', { name: 'Ongedaan maken' }).last().click();
    await coach.getByText('Programma: Niet te zien').waitFor({ state: 'detached' });
    if ((await score()) !== before) throw new Error('the score is not what it was');
  });

  await step('he tries a threshold, sees what would change, saves it and takes it back', async () => {
    await coach.goto(`/a/${slug}/coaching?tab=settings`);
    await coach.getByLabel('Goed vanaf, in procenten, van Leiding houden').fill('100');
    await coach.getByLabel('Deels vanaf, in procenten, van Leiding houden').fill('99');
    await coach.getByText(/gesprekken van de laatste 90 dagen krijgen een andere uitkomst/).waitFor();
    await coach.getByText(/punten gaan omlaag/).waitFor();
    await accessibleOn(coach);
    await coach.keyboard.press('Control+Enter');
    await coach.getByText('Opgeslagen. De oordelen volgen in de achtergrond.').waitFor();
    await coach.getByText(/^Alle \d+ gesprekken zijn bijgewerkt/).waitFor();
    await coach.getByRole('button', { name: 'Ongedaan maken' }).last().click();
    await coach.getByText('Ongedaan gemaakt').waitFor();
    await coach.getByLabel('Goed vanaf, in procenten, van Leiding houden').and(coach.locator('[value="80"]')).waitFor();
  });

  await step(
    'a transcript is pasted: a mistake is told by its line, who is who is chosen, and it is reviewed',
    async () => {
      await page.goto(`/a/${slug}/coaching`);
      await page.getByRole('button', { name: 'Transcript toevoegen' }).click();
      const words = page.getByLabel('Wat is gezegd', { exact: true });
      await words.fill('zomaar een regel');
      await page.getByText(/Regel 1: Ik verwacht eerst wie er spreekt/).waitFor();
      const { turns } = JSON.parse(await readFile('examples/dialogues/01-vergeten.json', 'utf8')) as {
        turns: { role: string; text: string }[];
      };
      await words.fill(turns.map(({ role, text }) => `${role === 'agent' ? 'Iris' : 'Roodbol'}: ${text}`).join('\n'));
      await page.getByText('Aan de namen is niet te zien wie de medewerker is. Kies zelf.').waitFor();
      await page.getByText('Iris', { exact: true }).click();
      await page.getByRole('button', { name: 'Omwisselen' }).waitFor();
      await accessible('Coaching, transcript');
      await page.getByRole('button', { name: 'Bewaren en beoordelen' }).click();
      await page.getByText('Transcript bewaard. Het wordt nu beoordeeld.').waitFor();
      await page.getByText(/punten gezien/).waitFor();
      await page.getByRole('button', { name: 'Transcript verwijderen' }).click();
      await page.getByText('Transcript verwijderd').waitFor();
    },
  );

  await step('what the coach answered is there for the collector', async () => {
    await page.goto(reviewUrl);
    await page
      .getByRole('button', { name: new RegExp(`^${disputed}`) })
      .first()
      .click();
    await page.getByText('Dat hoor ik ook.').waitFor();
  });

  const pages = { address: `/a/${slug}/coaching`, collector: page, coach };
  await momentsOfTheWeek({ step, accessible }, pages);
  await calibration({ server, browser, step, accessible }, pages);
  await sideBySide({ step, accessible }, pages);

  /** The name of the point that stands open. */
  async function openPoint(on: Page): Promise<string> {
    const id = await on.locator('[id^="point-"][aria-expanded="true"]').first().locator('span').first().textContent();
    if (!id) throw new Error('no point stands open');
    return id;
  }

  async function accessibleOn(on: Page): Promise<void> {
    if ((await on.locator('main [role=alert]').count()) > 0) throw new Error('the settings complain');
  }
});

/** Waits until the demo's calls are reviewed: that happens in the background after it starts. */
async function reviewed(page: Page): Promise<void> {
  await page.getByRole('row').nth(1).waitFor();
  await page.getByText('Wordt beoordeeld').first().waitFor({ state: 'detached', timeout: 60_000 });
}
