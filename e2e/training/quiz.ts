import type { Journey } from '../harness.ts';

/** A round of the quiz to its end: keys only, every answer saved once, the result, and what it says the next time. */
export async function quizRound({ page, step, accessible }: Journey): Promise<void> {
  const saved: string[] = [];
  page.on('response', (response) => {
    if (
      response.request().method() === 'PUT' &&
      /\/api\/training\/quiz\/answers\//.test(response.url()) &&
      response.ok()
    )
      saved.push(response.url());
  });

  await step('quiz: start', async () => {
    await page.getByRole('link', { name: 'Trainen' }).first().click();
    await page.waitForURL(/\/trainen/);
    await page.getByRole('tab', { name: 'Quiz' }).click();
    await page.getByText('Vragen beantwoord').waitFor();
    await accessible('Quiz');
    await page.getByRole('button', { name: 'Begin een ronde' }).click();
  });

  await step('quiz: ten questions with the keys 1 to 4, each with why', async () => {
    for (let at = 1; at <= 10; at += 1) {
      const question = page.getByRole('region', { name: `Vraag ${at} van 10` });
      await question.waitFor();
      if (await question.getByText('Dit is het beste antwoord').isVisible())
        throw new Error('told before it was asked');
      await page.keyboard.press('1');
      await question.getByText('Dit is het beste antwoord').waitFor();
      if (at === 1) await accessible('Quiz, answered');
      await page.keyboard.press('Enter');
    }
  });

  await step('quiz: the result per skill, and a card of what went wrong', async () => {
    await page.getByRole('heading', { name: 'Uitslag' }).waitFor();
    await page
      .getByText(/^\d+ van 10 goed$/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Maak hier een kaart van' }).first().click();
    await page.getByText('De kaart staat bij je eigen kaarten').waitFor();
    await accessible('Quiz, result');
    await page.getByRole('button', { name: 'Terug' }).click();
    await page.getByText('Vragen beantwoord').waitFor();
    if (new Set(saved).size !== 10) throw new Error(`saved ${saved.length} answers`);
  });
}
