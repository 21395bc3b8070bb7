import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { addDays, dayOf, instant } from '#kernel/dates.ts';
import { creditNote, invoice, openItems, type PickedFile, statement } from './files.ts';
import { type Journey, journey, newContext, signIn } from './harness.ts';

const today = dayOf(instant(new Date().toISOString()), 'Europe/Amsterdam');
const yesterday = addDays(today, -1);
const haan = { name: 'Drukkerij De Haan', iban: 'NL02ABNA0123456789' };
const smeets = { name: 'Garage Smeets', iban: 'NL44RABO0123456789' };

await journey('main-job', async (world) => {
  const { page, server, step, accessible } = world;

  await step('sign in as a collector and see whom to call now, each with its reason', async () => {
    await signIn(page, server, 'collector');
    await page.waitForURL(/\/vandaag/);
    await expectAtLeast(page.getByRole('row'), 11);
    await page
      .getByText(/Beloofde €\s[\d.,]+ voor .*, niet ontvangen/)
      .first()
      .waitFor();
    await accessible('Vandaag');
  });

  await step('open the first customer with Enter, record a promise with keys, and undo it', async () => {
    const before = await page.getByRole('row').count();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/gesprek\//);
    await page.getByRole('button', { name: /^Toezegging/ }).waitFor();
    const name = (await page.getByRole('heading', { level: 1 }).first().innerText()).trim();
    await accessible('Gesprek');
    await page.keyboard.press('t');
    await page.getByLabel('Dag', { exact: true }).fill('+7');
    await saveCall(page, async (confirmation) => {
      await accessible('Gesprek, confirmation');
      await confirmation.getByRole('button', { name: 'Opslaan zonder bevestiging' }).click();
    });
    await undo(page, /opgeslagen/);
    await go(page, 'Vandaag');
    await page.getByRole('row').filter({ hasText: name }).first().waitFor();
    await expectAtLeast(page.getByRole('row'), before);
  });

  await step('go to the empty administration', async () => {
    await page.getByRole('button', { name: /Veldhuis Technische Groothandel/ }).click();
    await page.getByRole('menuitem', { name: /Veldhuis Webwinkel/ }).click();
    await page.waitForURL(/veldhuis-webwinkel/);
    await go(page, 'Import');
    await accessible('Import, empty');
  });

  await step('drop two e-invoices and a credit note, see what will happen, book it', async () => {
    await drop(page, [
      invoice('2026-0501', '1000.00', today),
      invoice('2026-0502', '3000.00', today),
      creditNote('C2026-0007', '2026-0501', '200.00', today),
    ]);
    await page.getByRole('button', { name: '2026-0501.xml' }).waitFor();
    await accessible('Import, preview');
    await page.getByRole('button', { name: 'Alles boeken wat klaar is' }).click();
    await page.getByRole('row', { name: /C2026-0007\.xml.*geboekt/ }).waitFor();
    await page.getByRole('row', { name: /2026-0502\.xml.*geboekt/ }).waitFor();
  });

  await step('the same file again changes nothing', async () => {
    await drop(page, [invoice('2026-0501', '1000.00', today)]);
    await page
      .getByText(/Er verandert niets/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Weggooien' }).click();
  });

  await step('another amount for a known number is asked about, not taken', async () => {
    await drop(page, [invoice('2026-0502', '3100.00', today)]);
    await page.getByText('Bevestig eerst de wijzigingen.').waitFor();
    await page.getByRole('button', { name: 'Weggooien' }).click();
  });

  await step('a list of open items: point out its columns, book, and it is remembered', async () => {
    await drop(page, [openItems(today)]);
    await page.getByText('Wat staat er in de kolommen?').waitFor();
    await accessible('Import, columns');
    for (const [column, meaning] of [
      ['Stuk', 'factuurnummer'],
      ['Relatie', 'klantnummer'],
      ['Wie', 'klantnaam'],
      ['Gemaakt', 'factuurdatum'],
      ['Uiterlijk', 'vervaldatum'],
      ['Totaal', 'bedrag'],
      ['Rest', 'openstaand bedrag'],
    ] as const) {
      await page.getByLabel(`Betekenis: ${column}`).selectOption({ label: meaning });
    }
    await page.getByRole('button', { name: 'Zo lezen' }).click();
    await page.getByRole('cell', { name: 'V-9001' }).waitFor();
    await page.getByRole('button', { name: 'Boeken', exact: true }).click();
    await page.getByRole('row', { name: /openstaand\.csv.*geboekt/ }).waitFor();
  });

  await step('bad files are refused whole, with line and reason, and the server stays up', async () => {
    const examples = join(import.meta.dirname, '../examples/bad');
    for (const [name, words] of [
      ['not-xml.xml', /kennen we niet|XML klopt niet/],
      ['billion-laughs.xml', /DOCTYPE|entiteiten/],
      ['ubl-no-total.xml', /ontbreekt/],
      ['camt053-does-not-reconcile.xml', /niet het eindsaldo/],
      ['csv-wrong-date.csv', /datum/i],
    ] as const) {
      await drop(page, [{ name, mimeType: 'text/xml', buffer: await readFile(join(examples, name)) }]);
      await page.getByText(words).first().waitFor();
      await page.getByRole('button', { name: 'Weggooien' }).click();
      await page.getByRole('button', { name: 'Weggooien' }).waitFor({ state: 'detached' });
    }
  });

  await step('revert the list of open items and book it again: the mapping was remembered', async () => {
    await page
      .getByRole('row', { name: /openstaand\.csv/ })
      .getByRole('button', { name: 'Terugdraaien' })
      .click();
    await page.getByRole('row', { name: /openstaand\.csv.*teruggedraaid/ }).waitFor();
    await drop(page, [openItems(today)]);
    await page.getByRole('cell', { name: 'V-9001' }).waitFor();
    await page.getByRole('button', { name: 'Boeken', exact: true }).click();
    await page
      .getByRole('row', { name: /openstaand\.csv.*geboekt/ })
      .first()
      .waitFor();
  });

  await step('a statement: what is certain books itself, the rest waits under Bank with a guess', async () => {
    await drop(page, [
      statement(1, yesterday, 100, [
        { ...haan, amount: '800.00', text: 'Factuur 2026-0501 minus creditnota' },
        { ...smeets, amount: '1210.00', text: 'betaling' },
      ]),
    ]);
    await page.getByRole('button', { name: 'Boeken', exact: true }).click();
    await page.getByRole('row', { name: /afschrift-1\.xml.*geboekt/ }).waitFor();
    await go(page, 'Bank');
    const waiting = page.getByRole('row').filter({ hasText: 'Garage Smeets' });
    await waiting.filter({ hasText: 'V-9001' }).waitFor();
    await accessible('Bank');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await message(page, /geboekt op V-9001/).waitFor();
  });

  await step('Vandaag shows the customer; record a promise and a complaint in one call', async () => {
    await go(page, 'Vandaag');
    await page.getByRole('row').filter({ hasText: haan.name }).click();
    await page.waitForURL(/\/gesprek\//);
    await page.getByText('2026-0502').first().waitFor();
    await page.keyboard.press('n');
    await page.keyboard.type('Betaalt morgen; dozen waren nat.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await page.getByLabel('Bedrag', { exact: true }).first().fill('2500');
    await page.getByLabel('Dag', { exact: true }).fill('morgen');
    await page
      .getByText(/Ik vat samen|vat het samen|samen:/i)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('k');
    const complaint = page.getByRole('group', { name: 'Klacht' });
    await complaint
      .getByLabel(/bedrag/i)
      .first()
      .fill('500');
    await complaint.getByLabel('Wat zegt de klant').fill('Dozen waren nat bij levering');
    await accessible('Gesprek, promise and complaint');
    await saveCall(page, () => page.keyboard.press('Control+Enter'));
  });

  await step('the promise stands under Afspraken and on the timeline; the customer is off the list', async () => {
    await go(page, 'Afspraken');
    await page.getByRole('row').filter({ hasText: haan.name }).filter({ hasText: '2.500,00' }).waitFor();
    await accessible('Afspraken');
    await go(page, 'Klachten');
    await page.getByRole('row').filter({ hasText: haan.name }).waitFor();
    await accessible('Klachten');
    await go(page, 'Vandaag');
    await page.getByRole('row').filter({ hasText: haan.name }).waitFor({ state: 'detached' });
    await go(page, 'Klanten');
    await page.getByRole('link', { name: haan.name }).click();
    await page.waitForURL(/\/dossier\//);
    await page
      .getByText(/zegt toe: €\s2\.500,00/)
      .first()
      .waitFor();
    await accessible('Dossier');
  });

  await step('the next statement keeps the promise; the timeline says by what', async () => {
    await go(page, 'Import');
    await drop(page, [statement(2, today, 2110, [{ ...haan, amount: '2500.00', text: 'deel 2026-0502' }])]);
    await page.getByRole('button', { name: 'Boeken', exact: true }).click();
    await page.getByRole('row', { name: /afschrift-2\.xml.*geboekt/ }).waitFor();
    await go(page, 'Bank');
    await page.getByRole('row').filter({ hasText: haan.name }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await message(page, /geboekt op 2026-0502/).waitFor();
    await go(page, 'Afspraken');
    await page.getByRole('tab', { name: /Afgerond/ }).click();
    await page.getByRole('row').filter({ hasText: haan.name }).filter({ hasText: 'nagekomen' }).waitFor();
  });

  await step('overrule the verdict with a reason, and take that back', async () => {
    await page.getByRole('row').filter({ hasText: haan.name }).first().click({ trial: true });
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Klant belde: bedrag was voor een andere factuur');
    await accessible('Afspraken, overrule');
    await dialog.getByRole('button').last().click();
    await undo(page, /[Oo]ordeel/);
  });

  await step('the keys: palette, overview, go to', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('haan');
    await page
      .getByRole('option', { name: /Drukkerij De Haan/ })
      .first()
      .waitFor();
    await accessible('palette');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await accessible('keys');
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('v');
    await page.waitForURL(/\/vandaag/);
  });

  await onThePhone(world);
});

/** The same in English, in the dark, on a phone: nothing wider than the screen. */
async function onThePhone({ browser, server, step }: Journey): Promise<void> {
  await step('on a phone, in the dark: sign in, open a customer, nothing sticks out', async () => {
    const context = await newContext(browser, server, { width: 390, height: 844, colorScheme: 'dark' });
    const phone = await context.newPage();
    await signIn(phone, server, 'coach');
    await phone.waitForURL(/\/vandaag/);
    for (const place of [
      'vandaag',
      'afspraken',
      'klachten',
      'brieven',
      'bank',
      'import',
      'klanten',
      'draaiboek',
      'beheer',
    ]) {
      await phone.goto(phone.url().replace(/(\/a\/[^/]+)\/.*$/, `$1/${place}`));
      await phone.getByRole('heading', { level: 1 }).first().waitFor();
      const wider = await phone.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      if (Number(wider) > 0) throw new Error(`${place} is ${String(wider)} pixels wider than the phone`);
    }
    await context.close();
  });
}

async function drop(page: Page, files: readonly PickedFile[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files.map((file) => ({ ...file })));
}

async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

function message(page: Page, words: RegExp): Locator {
  return page.getByRole('region', { name: 'Meldingen' }).getByText(words).first();
}

/** Saves the call; a customer with an e-mail address gets the agreement in writing, once the collector has answered how. */
async function saveCall(page: Page, answer: (confirmation: Locator) => Promise<void>): Promise<void> {
  const confirmation = page.getByRole('dialog', { name: 'Bevestiging aan de klant' });
  const saved = message(page, /opgeslagen/);
  await page.keyboard.press('Control+Enter');
  await confirmation.or(saved).first().waitFor();
  if (await confirmation.isVisible()) await answer(confirmation);
  await saved.waitFor();
}

/** Takes back what the message with these words tells of, and not what an older message does. */
async function undo(page: Page, words: RegExp): Promise<void> {
  const messages = page.getByRole('region', { name: 'Meldingen' });
  const told = messages.locator('div').filter({ hasText: words });
  await told.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await messages
    .getByText(/Ongedaan gemaakt/)
    .first()
    .waitFor();
}

async function expectAtLeast(rows: Locator, count: number): Promise<void> {
  await rows.nth(count - 1).waitFor();
}
