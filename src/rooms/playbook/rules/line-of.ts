import type { Playbook, PlaybookLine } from '#rooms/playbook/rules/playbook.ts';
import { type LineKey, lineKey } from '#rooms/playbook/rules/slots.ts';

/** The line for a moment of the call. An unknown variant gets the phase's general line; null when there is none. */
export function lineOf(playbook: Playbook, key: LineKey): PlaybookLine | null {
  const wanted = lineKey(key);
  const general = lineKey({ ...key, variant: 'any' });
  return (
    playbook.lines.find((line) => lineKey(line) === wanted) ??
    playbook.lines.find((line) => lineKey(line) === general) ??
    null
  );
}
