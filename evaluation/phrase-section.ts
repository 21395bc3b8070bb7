import { fileURLToPath } from 'node:url';
import { evaluateRecognizers } from './recognizers.ts';

/** The section about dates, numbers and amounts on the cases of Microsoft Recognizers, where they lie beside the checkout. */
export function phraseSection(): string[] {
  const outcome = evaluateRecognizers(fileURLToPath(new URL('../../shared/data/recognizers-nl', import.meta.url)));
  if (!outcome) return ['## Dates and amounts', '', 'The cases were not there, so nothing was measured.', ''];
  const line = (what: string, cases: readonly { readonly right: boolean }[], goal: string): string => {
    const right = cases.filter((one) => one.right).length;
    return `| ${what} | ${right} of ${cases.length} (${((100 * right) / Math.max(1, cases.length)).toFixed(1)} %) | ${goal} |`;
  };
  return [
    '## Dates and amounts',
    '',
    'Dutch cases of Microsoft Recognizers-Text (MIT), those in scope for collections; evaluation/recognizers-scope.ts says which, and why.',
    '',
    '| what | right | goal |',
    '|---|---|---|',
    line('dates and periods', outcome.dates, '≥ 88 %'),
    line('numbers and currency', outcome.numbers, '≥ 96 %'),
    '',
    'Left out:',
    '',
    ...[...outcome.excluded].map(([reason, count]) => `- ${reason}: ${count}`),
    '',
  ];
}
