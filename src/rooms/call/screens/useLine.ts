import type { Day } from '#kernel/dates.ts';
import { fillIn, type LineFacts, type LineKey, lineOf, readPlaybook } from '#rooms/playbook/contract.ts';
import { useEndpoint } from '#ui/api.ts';
import { formatFullDay, formatMoney } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';

/** The line of the team's playbook for this moment, with the facts of this call in it; empty while it is fetched, null when it cannot be read. */
export function useLine(
  moment: Pick<LineKey, 'phase' | 'variant' | 'tone'> & { readonly facts: LineFacts },
): string | null {
  const language = useLanguage();
  const playbook = useEndpoint(readPlaybook, {});
  if (!playbook.data) return playbook.isError ? null : '';
  const { phase, variant, tone, facts } = moment;
  const line = lineOf(playbook.data, { phase, variant, tone, language });
  if (!line) return '';
  return fillIn(line, facts, {
    money: (cents, currency) => formatMoney(cents, language, currency),
    day: (day) => formatFullDay(day as Day, language),
  });
}
