// A vitest reporter that writes how many tests passed, failed and were skipped, and why, for scripts/test.mjs to add up.
import { writeFileSync } from 'node:fs';

export default class TallyReporter {
  onTestRunEnd(modules, errors) {
    const tally = { passed: 0, failed: errors.length, skipped: [] };
    for (const module of modules) {
      if (module.state() === 'failed' && module.errors().length > 0) tally.failed += 1;
      for (const test of module.children.allTests()) {
        const { state, note } = test.result();
        if (state === 'passed') tally.passed += 1;
        else if (state === 'failed') tally.failed += 1;
        else
          tally.skipped.push({
            test: `[${module.project.name}] ${module.relativeModuleId} › ${test.fullName}`,
            reason: note ?? '',
          });
      }
    }
    if (process.env.NAKOMEN_TALLY) writeFileSync(process.env.NAKOMEN_TALLY, JSON.stringify(tally));
  }
}
