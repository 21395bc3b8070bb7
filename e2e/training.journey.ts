import { journey, signIn } from './harness.ts';
import { cueCards } from './training/cards.ts';
import { learningPath } from './training/path.ts';
import { quizRound } from './training/quiz.ts';
import { playRoles } from './training/role-play.ts';

await journey('training', async (world) => {
  const { page, server, step } = world;
  await step('sign in', async () => {
    await signIn(page, server, 'collector');
    await page.waitForURL(/\/vandaag/);
  });
  await learningPath(world, 'veldhuis-technische-groothandel');
  await playRoles(world, 'veldhuis-technische-groothandel');
  await quizRound(world);
  await cueCards(world);
});
