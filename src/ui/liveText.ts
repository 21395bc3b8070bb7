/** One event of a stream: its kind and what it says. */
export interface StreamEvent {
  readonly kind: string;
  readonly data: unknown;
}

/** Takes the whole events out of what was read so far of a stream of server-sent events; `rest` waits for more. */
export function eventsIn(text: string): { readonly events: StreamEvent[]; readonly rest: string } {
  const blocks = text.split('\n\n');
  const rest = blocks.pop() ?? '';
  const events = blocks.flatMap((block) => {
    const lines = block.split('\n');
    const kind = lines.find((line) => line.startsWith('event: '))?.slice('event: '.length);
    const data = lines.find((line) => line.startsWith('data: '))?.slice('data: '.length);
    return kind === undefined || data === undefined ? [] : [{ kind, data: JSON.parse(data) as unknown }];
  });
  return { events, rest };
}
