import type { Page } from 'playwright-core';
import type { Journey } from '../harness.ts';

/** Where the parts of Coaching stand, and who is signed in where. */
export interface CoachingPages {
  /** Address of the screen Coaching. */
  readonly address: string;
  readonly collector: Page;
  readonly coach: Page;
}

/** A coach goes through the moments of the week with keys; the collector reads, answers and shares one. */
export async function momentsOfTheWeek(
  { step, accessible }: Pick<Journey, 'step' | 'accessible'>,
  { address, collector, coach }: CoachingPages,
): Promise<void> {
  const comment = 'Hier kun je een dag voorstellen.';
  let kind = '';

  await step('a coach opens the inbox: what was said, why, how far he is', async () => {
    await coach.goto(`${address}?tab=moments`);
    await coach.getByText(/^\d van \d+$/).waitFor();
    await coach.getByText(/nog ongeveer \d+ minu/).waitFor();
    await coach.getByText(/^Gekozen omdat/).waitFor();
    const items = coach.getByRole('list', { name: 'Momenten van deze week' }).getByRole('button');
    if ((await items.count()) < 4) throw new Error('there are hardly any moments');
  });

  await step('with keys alone he walks to a moment of hers, comments and comes to the next one', async () => {
    const before = await done(coach);
    await walkTo(coach, (text) => text.includes('Sanne') && !text.includes('Opmerking'));
    kind = (await current(coach).locator('span').first().innerText()).trim();
    await coach.keyboard.press('Enter');
    await coach.keyboard.type(comment);
    await coach.keyboard.press('Enter');
    await coach.getByText('Sanne ziet je opmerking').waitFor();
    if ((await done(coach)) !== before + 1) throw new Error('the comment did not bring him further');
    if ((await current(coach).innerText()).includes('Opmerking')) throw new Error('he did not come to the next one');
  });

  await step('he asks to practise, praises, and takes the praise back', async () => {
    await walkTo(coach, (text) => text.includes('Jonas') && !/Opmerking|Oefenen|Mooi zo/.test(text));
    await coach.keyboard.press('o');
    await coach.getByText(/^Jonas krijgt de vraag om te oefenen/).waitFor();
    await walkTo(coach, (text) => text.includes('Jonas') && !/Opmerking|Oefenen|Mooi zo/.test(text));
    const before = await done(coach);
    await coach.keyboard.press('m');
    await coach.getByText('Jonas ziet dat je dit mooi vond').waitFor();
    await coach.getByRole('button', { name: 'Ongedaan maken' }).last().click();
    await coach.getByText('Ongedaan gemaakt').waitFor();
    await coach.getByText(new RegExp(`^${String(before)} van \\d+$`)).waitFor();
  });

  await step('the collector finds the comment, answers it, and sees what to practise', async () => {
    await collector.goto(`${address}?tab=moments`);
    await collector.getByText(/^Je coach vraagt je te oefenen: /).waitFor();
    await collector.getByRole('list', { name: 'Momenten van deze week' }).getByRole('button', { name: kind }).click();
    await collector.getByText(comment).waitFor();
    await accessible('Coaching, moments');
    await collector.keyboard.press('Enter');
    await collector.keyboard.type('Doe ik.');
    await collector.keyboard.press('Enter');
    await collector.getByText('Antwoord opgeslagen').waitFor();
    if ((await collector.getByText('Jonas').count()) > 0) throw new Error('she sees moments of a colleague');
  });

  await step('the coach is told of the answer', async () => {
    await coach.getByText('nieuw', { exact: true }).first().waitFor();
    await walkTo(coach, (text) => text.includes('Sanne') && text.includes('Antwoord'));
    await coach.getByText('Doe ik.').waitFor();
  });

  await step('a moment leads to its turn in the whole call', async () => {
    await collector.getByRole('link', { name: 'Heel het gesprek' }).click();
    await collector.waitForURL(/gesprek=.*beurt=\d+|beurt=\d+.*gesprek=/);
    await collector.locator('li[id^="turn-"]:focus').waitFor();
    await collector.keyboard.press('Escape');
    await collector.getByText(/^Gekozen omdat/).waitFor();
  });

  await step('she puts a good moment among the examples, without names; the coach reads it', async () => {
    const items = collector.getByRole('list', { name: 'Momenten van deze week' }).getByRole('button', { name: /Goed/ });
    const keep = collector.getByRole('button', { name: 'Bij de voorbeelden zetten' });
    for (let index = 0; index < (await items.count()); index += 1) {
      await items.nth(index).click();
      await collector.waitForTimeout(200);
      if (await keep.isVisible()) break;
    }
    await keep.click();
    const dialog = collector.getByRole('dialog');
    await dialog.getByText('Namen, bedragen en nummers zijn weggehaald.').waitFor();
    const words = await dialog
      .getByRole('textbox')
      .evaluateAll((fields) => fields.map((field) => (field as unknown as { value: string }).value).join(' '));
    if (/Sanne|Veldhuis|\d{1,3}(?:\.\d{3})*,\d\d/.test(words)) throw new Error(`the example names somebody: ${words}`);
    await dialog.getByLabel('Waarom is dit goed?').fill('Eerst luisteren, dan vragen. Jonas doet dat ook.');
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await collector.getByText(/Hier staat nog iets in waaraan iemand te herkennen is: Jonas/).waitFor();
    await dialog.getByLabel('Waarom is dit goed?').fill('Eerst luisteren, dan vragen naar een dag.');
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await collector.getByText('Staat bij de voorbeelden').first().waitFor();
    await coach.goto(`${address}?tab=examples`);
    await coach.getByText('Eerst luisteren, dan vragen naar een dag.').waitFor();
    if ((await coach.getByText('Sanne').count()) > 0) throw new Error('the example says whose call it was');
  });

  await step('both see how skills develop: the coach the team or one person, the collector only herself', async () => {
    await coach.goto(`${address}?tab=development`);
    await coach.getByRole('table', { name: 'Vaardigheden' }).getByText('Samenvatten').waitFor();
    await coach.getByLabel('Wie', { exact: true }).selectOption({ label: 'Sanne Bakker' });
    await coach.getByText('Bij gelijke gesprekken').first().waitFor();
    await collector.goto(`${address}?tab=development`);
    await collector.getByText(/gesprekken in twaalf weken, van het team/).waitFor();
    if (await collector.getByLabel('Wie', { exact: true }).isVisible()) throw new Error('she can look at others');
    await collector.getByText('Hoe is dit berekend?').click();
    await collector.getByText(/gehaald ÷ verwacht × teamgemiddelde/).waitFor();
    await accessible('Coaching, development');
  });
}

function current(page: Page) {
  return page.locator('li button[aria-current="true"]');
}

/** How many moments the coach has dealt with. */
async function done(page: Page): Promise<number> {
  return Number(/^(\d+)/.exec(await page.getByText(/^\d+ van \d+$/).innerText())?.[1]);
}

/** Walks with K to the first and with J to a moment of which the line fits. */
async function walkTo(page: Page, fits: (text: string) => boolean): Promise<void> {
  const count = await page.getByRole('list', { name: 'Momenten van deze week' }).getByRole('button').count();
  for (let turn = 0; turn < count; turn += 1) await page.keyboard.press('k');
  for (let turn = 0; turn <= count; turn += 1) {
    if (fits(await current(page).innerText())) return;
    await page.keyboard.press('j');
    await page.waitForTimeout(50);
  }
  throw new Error('no moment fits');
}
