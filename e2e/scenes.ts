import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { coachingScenes, learningScenes } from './learning-scenes.ts';
import { goTo, type Scene } from './scene.ts';

const examples = join(import.meta.dirname, '../examples');

/** What is seen before signing in; `emptyAddress` is an installation that is not set up, `invitation` the link of an invitation. */
export function scenesOutside(emptyAddress: string, invitation: string): readonly Scene[] {
  return [
    { name: 'inloggen', show: (page) => page.goto('/inloggen') },
    { name: 'inrichten', show: (page) => page.goto(`${emptyAddress}/inrichten`) },
    { name: 'uitnodiging', show: (page) => page.goto(invitation) },
  ];
}

/** What a collector and an admin see. */
export const scenesInside = {
  collector: [
    place('vandaag'),
    {
      name: 'vandaag-waarom',
      show: async (page) => {
        await goTo(page, 'vandaag');
        await page.getByRole('row').nth(1).waitFor();
        await page.keyboard.press('y');
      },
    },
    {
      name: 'vandaag-wachten',
      show: async (page) => {
        await goTo(page, 'vandaag?state=waiting');
        await page.getByRole('row').nth(1).waitFor();
      },
    },
    {
      name: 'vandaag-uitstellen',
      show: async (page) => {
        await goTo(page, 'vandaag');
        await page.getByRole('row').nth(1).waitFor();
        await page.keyboard.press('s');
        await page.getByRole('dialog').waitFor();
      },
    },
    { name: 'gesprek', show: openFirst },
    {
      name: 'gesprek-formulieren',
      show: async (page) => {
        await openFirst(page);
        await page.keyboard.press('t');
        await page.getByLabel('Dag', { exact: true }).fill('vrijdag');
        await page.keyboard.press('Escape');
        await page.keyboard.press('k');
        await page.getByLabel('Wat zegt de klant', { exact: true }).fill('Twee dozen waren nat');
        await page.keyboard.press('Escape');
      },
    },
    {
      name: 'dossier',
      show: async (page) => {
        await openFirst(page);
        await page.keyboard.press('d');
        await page.waitForURL(/\/dossier\//);
        await page.getByRole('heading', { level: 1 }).waitFor();
      },
    },
    place('klanten'),
    place('afspraken'),
    {
      name: 'afspraken-afgerond',
      show: async (page) => {
        await goTo(page, 'afspraken');
        await page.getByRole('tab', { name: /Afgerond/ }).click();
        await page.getByRole('row').nth(1).waitFor();
      },
    },
    {
      name: 'afspraken-oordeel',
      show: async (page) => {
        await goTo(page, 'afspraken');
        await page.getByRole('row').nth(1).waitFor();
        await page.keyboard.press('j');
        await page.keyboard.press('o');
        await page.getByRole('dialog').waitFor();
      },
    },
    place('klachten'),
    place('brieven'),
    place('bank'),
    { name: 'import', show: (page) => inEmptyBooks(page) },
    withFiles('import-voorbeeld', 'ubl-invoice.xml', 'camt053.xml'),
    withFiles('import-kolommen', 'bad/csv-ambiguous.csv'),
    withFiles('import-geweigerd', 'bad/camt053-does-not-reconcile.xml'),
    withFiles('import-regels', 'bad/csv-wrong-date.csv'),
    place('instellingen'),
    {
      name: 'zoeken',
      show: async (page) => {
        await goTo(page, 'vandaag');
        await page.getByRole('row').nth(1).waitFor();
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog').waitFor();
        await page.keyboard.type('van');
        await page.getByRole('option').nth(2).waitFor();
      },
    },
    keysOf('toetsen-vandaag', (page) => goTo(page, 'vandaag')),
    keysOf('toetsen-gesprek', openFirst),
    ...learningScenes,
  ],
  admin: [
    place('beheer/mensen'),
    place('beheer/administraties'),
    place('beheer/toezeggingen'),
    place('draaiboek'),
    {
      name: 'draaiboek-zin',
      show: async (page) => {
        await goTo(page, 'draaiboek');
        await page.getByRole('row').nth(5).click();
        await page.getByRole('dialog').waitFor();
        await page.getByText('Niveau').waitFor();
      },
    },
    { name: 'draaiboek-kaarten', show: (page) => goTo(page, 'draaiboek?tab=cards') },
    {
      name: 'draaiboek-kaart',
      show: async (page) => {
        await goTo(page, 'draaiboek?tab=cards');
        await page.getByRole('row').nth(1).waitFor();
        await page.keyboard.press('n');
        await page.getByRole('dialog').waitFor();
      },
    },
    { name: 'draaiboek-hulp', show: (page) => goTo(page, 'draaiboek?tab=help') },
    { name: 'administraties', show: (page) => page.goto('/administraties') },
    ...coachingScenes,
  ],
} as const satisfies Record<string, readonly Scene[]>;

function place(path: string): Scene {
  return { name: path.replace('/', '-'), show: (page) => goTo(page, path) };
}

async function openFirst(page: Page): Promise<void> {
  await goTo(page, 'vandaag');
  await page.getByRole('row').nth(1).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Opslaan en volgende/ }).waitFor();
  // What an earlier picture filled in was kept as a draft.
  const taken = page.getByRole('button', { name: /weghalen$/, disabled: false });
  while ((await taken.count()) > 0) await taken.first().click();
}

async function inEmptyBooks(page: Page): Promise<void> {
  await page.goto('/a/veldhuis-webwinkel/import');
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The import screen after dropping files of the examples; what earlier pictures left there is thrown away first. */
function withFiles(name: string, ...files: readonly string[]): Scene {
  return {
    name,
    show: async (page) => {
      await inEmptyBooks(page);
      await page.waitForLoadState('networkidle');
      const discard = page.getByRole('button', { name: 'Weggooien' });
      while ((await discard.count()) > 0) {
        await discard.first().click();
        await page.waitForTimeout(400);
      }
      const read = files.map(async (file) => ({
        name: basename(file),
        mimeType: file.endsWith('.csv') ? 'text/csv' : 'text/xml',
        buffer: await readFile(join(examples, file)),
      }));
      await page.locator('input[type=file]').setInputFiles(await Promise.all(read));
      await page.getByRole('button', { name: 'Weggooien' }).first().waitFor();
    },
  };
}

function keysOf(name: string, come: (page: Page) => Promise<void>): Scene {
  return {
    name,
    show: async (page) => {
      await come(page);
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  };
}
