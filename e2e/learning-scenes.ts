import type { Page } from 'playwright-core';
import { goTo, type Scene } from './scene.ts';

/** Coaching and training as a collector sees them. */
export const learningScenes: readonly Scene[] = [
  { name: 'coaching', show: (page) => reviewed(page) },
  {
    name: 'coaching-beoordeling',
    show: async (page) => {
      await reviewed(page);
      await page.getByRole('row').nth(1).click();
      await page.getByRole('heading', { name: /^Gesprek met/ }).waitFor();
    },
  },
  { name: 'coaching-momenten', show: (page) => goTo(page, 'coaching?tab=moments') },
  { name: 'coaching-voorbeelden', show: (page) => goTo(page, 'coaching?tab=examples') },
  { name: 'coaching-ontwikkeling', show: (page) => goTo(page, 'coaching?tab=development') },
  { name: 'trainen-pad', show: (page) => goTo(page, 'trainen?tab=path') },
  { name: 'trainen-rollenspel', show: (page) => goTo(page, 'trainen?tab=role-play') },
  {
    name: 'trainen-rollenspel-na',
    show: async (page) => {
      await goTo(page, 'trainen?tab=role-play');
      await page.getByRole('button', { name: /^Kees van Oploo/ }).click();
      for (const text of [
        'Goedemiddag, met Sanne van Veldhuis. Spreek ik met meneer Van Oploo?',
        'Ik bel over factuur VK3381, die staat 34 dagen open na de vervaldag.',
        'Waarom is die niet betaald?',
        'Oké, prima, dan wacht ik het wel even af.',
      ]) {
        await page.getByLabel('Wat zeg je?').fill(text);
        await page.keyboard.press('Enter');
      }
      await page.getByRole('button', { name: 'Ophangen' }).click();
      await page.getByText('Dit had meer gebracht').first().waitFor();
    },
  },
  { name: 'trainen-quiz', show: (page) => goTo(page, 'trainen?tab=quiz') },
  { name: 'trainen-kaarten', show: (page) => goTo(page, 'trainen?tab=cards') },
  { name: 'trainen-kennis', show: (page) => goTo(page, 'trainen?tab=knowledge') },
];

/** What only a coach sees of it. */
export const coachingScenes: readonly Scene[] = [
  { name: 'coaching-team-momenten', show: (page) => goTo(page, 'coaching?tab=moments') },
  { name: 'coaching-kalibratie', show: (page) => goTo(page, 'coaching?tab=calibration') },
  { name: 'coaching-meekijken', show: (page) => goTo(page, 'coaching?tab=listening') },
  { name: 'coaching-instellingen', show: (page) => goTo(page, 'coaching?tab=settings') },
  { name: 'trainen-opdrachten', show: (page) => goTo(page, 'trainen?tab=path') },
];

async function reviewed(page: Page): Promise<void> {
  await goTo(page, 'coaching');
  await page.getByRole('row').nth(1).waitFor();
}
