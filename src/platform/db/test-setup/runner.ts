import { inject, type RunnerTask, type RunnerTestFile, TestRunner } from 'vitest';
import '#platform/db/test-setup/given.ts';

/** Runs tests as usual, but marks all of them as skipped, with the reason, where their database cannot be reached. */
export default class SkippingRunner extends TestRunner {
  onCollected(files: RunnerTestFile[]): void {
    const given = inject('testDatabase');
    if (given.kind === 'pglite' || given.url !== null) return;
    for (const file of files) skip(file, given.reason);
  }
}

function skip(task: RunnerTask, reason: string): void {
  task.mode = 'skip';
  if (task.type === 'suite') for (const child of task.tasks) skip(child, reason);
  else task.meta = { ...task.meta };
}
