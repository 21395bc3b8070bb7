import { expect, it } from 'vitest';
import { addMessage, type Message, removeMessage } from '#ui/messages.ts';
import { visibleMs } from '#ui/Toasts.tsx';

it('stays long enough to read, and longer when something can be done about it', () => {
  const message = (text: string, more: Partial<Message> = {}): Message => ({ key: 1, text, failed: false, ...more });
  expect(visibleMs(message('Opgeslagen'))).toBe(4000);
  expect(visibleMs(message('Mislukt', { failed: true }))).toBe(10_000);
  expect(visibleMs(message('Gedaan', { action: { label: 'Ongedaan maken', run: () => undefined } }))).toBe(10_000);
  expect(visibleMs(message('x'.repeat(200)))).toBe(12_000);
});

it('takes away a message that is no longer there without a word', () => {
  addMessage({ text: 'Opgeslagen', failed: false });
  expect(() => removeMessage(999)).not.toThrow();
});
