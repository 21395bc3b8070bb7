import type { Locator, Page } from 'playwright-core';
import { dayOf, instant } from '#kernel/dates.ts';
import { dayMeant, type ExampleCall, exampleCalls, exampleCustomers, pathOf } from './dialogues.ts';
import { journey, newContext, signIn } from './harness.ts';

const today = dayOf(instant(new Date().toISOString()), 'Europe/Amsterdam');

/** Keys pressed by the person in the step at hand, besides the words of the talk. */
let keys = 0;

/** Runs in the page: how long it takes from Enter until another nudge is painted. */
const watchNudges = `(() => {
  globalThis.nudgeMs = [];
  let pressed = 0;
  addEventListener('keydown', (event) => { if (event.key === 'Enter') pressed = performance.now(); }, true);
  new MutationObserver(() => {
    const started = pressed;
    requestAnimationFrame(() => requestAnimationFrame(() => globalThis.nudgeMs.push(performance.now() - started)));
  }).observe(document.querySelector('[data-nudge]'), { attributes: true, attributeFilter: ['data-nudge'] });
})()`;

await journey('cockpit', async (world) => {
  const { page, server, step, accessible } = world;
  const administration = listenForAdministration(page);

  await step('sign in and book ten customers with what they owe', async () => {
    await signIn(page, server, 'collector');
    await page.waitForURL(/\/vandaag/);
    await page.getByRole('button', { name: /Veldhuis Technische Groothandel/ }).click();
    await page.getByRole('menuitem', { name: /Veldhuis Webwinkel/ }).click();
    await page.waitForURL(/veldhuis-webwinkel/);
    await go(page, 'Import');
    await page.locator('input[type=file]').setInputFiles([{ ...exampleCustomers(today) }]);
    await page.getByRole('button', { name: 'Boeken', exact: true }).click();
    await page.getByRole('row', { name: /voorbeelden\.csv.*geboekt/ }).waitFor();
  });

  await step('from Enter on the list to a saved promise with its confirmation, in at most eight keys', async () => {
    await go(page, 'Vandaag');
    await page.getByRole('row').nth(1).waitFor();
    keys = 0;
    await press(page, 'Enter');
    await page.waitForURL(/\/gesprek\//);
    await page.getByLabel('Wat zegt de klant? Enter om toe te voegen').waitFor();
    await accessible('Gesprek, before the call');
    await press(page, 'm');
    // What is said is typed along: words, not keys of the program.
    for (const line of [
      'ik: Goedemiddag, met Sanne. Ik bel over uw openstaande factuur, die is sinds vorige maand vervallen.',
      'k: dat komt volgende week wel in orde',
      'ik: op welke dag staat het bij ons op de rekening',
      'k: vrijdag maak ik het hele bedrag over',
    ])
      await say(page, line);
    await press(page, 'Escape');
    await found(page)
      .getByText(/Toezegging/)
      .waitFor();
    await accessible('Gesprek, with what was found');
    await press(page, 'Enter');
    await press(page, 'Control+Enter');
    await page.getByRole('dialog', { name: 'Bevestiging aan de klant' }).waitFor();
    await accessible('Gesprek, confirmation');
    await press(page, 'Control+Enter');
    await message(page, /opgeslagen/).waitFor();
    if (keys > 8) throw new Error(`it took ${String(keys)} keys`);
    process.stdout.write(`    ${String(keys)} keys\n`);
    await undo(page, /opgeslagen/);
  });

  await step('a nudge stands on the screen within a tenth of a second (told, not judged)', async () => {
    await openCustomer(page, exampleCalls[0] as ExampleCall);
    await page.evaluate(watchNudges);
    await page.keyboard.press('m');
    for (let turn = 0; turn < 12; turn += 1)
      for (const line of ['k: ik betaal volgende week', 'ik: op welke dag is dat', 'k: de boekhouder is er niet']) {
        await say(page, line);
        await page.waitForTimeout(30);
      }
    const waited = (await page.evaluate('globalThis.nudgeMs')) as number[];
    waited.sort((a, b) => a - b);
    const at = (share: number): string => (waited[Math.floor((waited.length - 1) * share)] ?? NaN).toFixed(0);
    process.stdout.write(`    ${String(waited.length)} nudges: median ${at(0.5)} ms, p99 ${at(0.99)} ms\n`);
    if (waited.length < 10) throw new Error('hardly any nudge was given');
    await page.keyboard.press('Escape');
  });

  await step('a call that breaks off goes on where it stopped: after a reload, and on another device', async () => {
    await page.getByText('Bewaard.').waitFor();
    await page.reload();
    await page.getByText('de boekhouder is er niet').first().waitFor();
    const context = await newContext(world.browser, server, { width: 390, height: 844 });
    const phone = await context.newPage();
    await signIn(phone, server, 'collector');
    await phone.waitForURL(/\/a\//);
    await phone.goto(page.url());
    await phone.getByText('de boekhouder is er niet').first().waitFor();
    const wider = await phone.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    if (Number(wider) > 0) throw new Error(`the cockpit is ${String(wider)} pixels wider than the phone`);
    await context.close();
  });

  await step('without connection what is typed stays, and is kept when the connection is back', async () => {
    await page.context().setOffline(true);
    await page.keyboard.press('m');
    await say(page, 'k: even zonder verbinding');
    await page.getByText('even zonder verbinding').waitFor();
    await page.getByText(/Nog niet bewaard/).waitFor();
    await page.context().setOffline(false);
    await say(page, 'k: en weer terug');
    await page.getByText('Bewaard.').waitFor();
    await page.reload();
    await page.getByText('even zonder verbinding').waitFor();
    await startAfresh(page);
  });

  for (const example of exampleCalls)
    await step(`${example.file}: played, confirmed and saved as it was agreed`, async () => {
      const customerId = await openCustomer(page, example);
      await startAfresh(page);
      await page.getByLabel('Tempo').selectOption({ label: 'Ineens' });
      await page.getByLabel('Bestand met een gesprek').setInputFiles(pathOf(example));
      await page
        .getByText(example.turns.at(-1)?.text ?? '')
        .first()
        .waitFor();
      await found(page).getByRole('button', { name: 'Overnemen' }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      // A double press saves once.
      await page.keyboard.press('Control+Enter');
      await page.keyboard.press('Control+Enter');
      const dialog = page.getByRole('dialog', { name: 'Bevestiging aan de klant' });
      await dialog
        .or(message(page, /opgeslagen/))
        .first()
        .waitFor();
      if (await dialog.isVisible()) await page.keyboard.press('Control+Enter');
      await message(page, new RegExp(`${example.customer.name}.* opgeslagen`)).waitFor();
      await checkSaved(page, await administration, customerId, example);
    });
});

async function checkSaved(page: Page, administration: string, customerId: string, example: ExampleCall): Promise<void> {
  const answer = await page.context().request.get(`/api/customers/${customerId}/call-brief`, {
    headers: { 'x-administration': administration },
  });
  const brief = (await answer.json()) as {
    calls: { cause: string | null; outcomes: { kind: string; facts: Record<string, string | number | null> }[] }[];
  };
  const [call] = brief.calls;
  const made = (call?.outcomes ?? []).filter(({ kind }) => kind !== 'next_step');
  const same = (what: string, got: unknown, wanted: unknown): void => {
    if (JSON.stringify(got) !== JSON.stringify(wanted))
      throw new Error(`${example.file}: ${what} is ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`);
  };
  const { expected } = example;
  same('what came out', made.map(({ kind }) => kind).sort(), [...expected.outcomes].sort());
  same('the cause', call?.cause ?? null, expected.cause);
  const money = made.find(({ kind }) => kind === 'promise');
  if (money && expected.amountCents !== undefined) same('the amount', money.facts['cents'], expected.amountCents);
  if (money && expected.day) same('the day', money.facts['day'], dayMeant(expected.day, today));
  const callback = made.find(({ kind }) => kind === 'callback');
  if (callback && expected.day)
    same(
      'the moment to call',
      new Date(String(callback.facts['at'])).toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).slice(0, 16),
      `${dayMeant(expected.day, today)} ${expected.time ?? ''}`,
    );
}

/** Opens the cockpit of the customer of an example by way of his dossier, and gives his id. */
async function openCustomer(page: Page, { customer }: ExampleCall): Promise<string> {
  await go(page, 'Klanten');
  await page.getByRole('link', { name: customer.name }).click();
  await page.waitForURL(/\/dossier\//);
  const customerId = /dossier\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  await page.goto(page.url().replace('/dossier/', '/gesprek/'));
  await page.getByLabel('Wat zegt de klant? Enter om toe te voegen').waitFor();
  return customerId;
}

/** Takes all turns of the talk and all outcomes away again: what an undone call had left in the draft. */
async function startAfresh(page: Page): Promise<void> {
  const remove = page.getByRole('button', { name: /weghalen$/ }).and(page.locator(':enabled'));
  while ((await remove.count()) > 0) await remove.first().click();
  await page.getByText(/Bewaard\.|Wordt vanzelf bewaard/).waitFor();
}

async function say(page: Page, line: string): Promise<void> {
  await page.keyboard.insertText(line);
  await page.keyboard.press('Enter');
}

async function press(page: Page, key: string): Promise<void> {
  keys += 1;
  await page.keyboard.press(key);
}

function found(page: Page): Locator {
  return page.getByRole('region', { name: 'Gevonden in het gesprek' });
}

async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

function message(page: Page, words: RegExp): Locator {
  return page.getByRole('region', { name: 'Meldingen' }).getByText(words).first();
}

async function undo(page: Page, words: RegExp): Promise<void> {
  const messages = page.getByRole('region', { name: 'Meldingen' });
  await messages
    .locator('div')
    .filter({ hasText: words })
    .getByRole('button', { name: 'Ongedaan maken' })
    .last()
    .click();
  await messages
    .getByText(/Ongedaan gemaakt/)
    .first()
    .waitFor();
}

/** The administration that the page works in, as its requests name it: the last one before it is asked for. */
function listenForAdministration(page: Page): Promise<string> {
  return new Promise((done) => {
    page.on('request', (request) => {
      const named = request.headers()['x-administration'];
      if (named && request.url().includes('call-brief')) done(named);
    });
  });
}
