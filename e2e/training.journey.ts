import { journey, signIn } from './harness.ts';
import { cueCards } from './training/cards.ts';
import { quizRound } from './training/quiz.ts';

await journey('training', async (world) => {
  const { page, server, step } = world;
  await step('sign in', async () => {
    await signIn(page, server, 'collector');
    await page.waitForURL(/\/vandaag/);
  });
  await quizRound(world);
  await cueCards(world);
});
