import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef } from 'react';

const ROW_PX = 36;
const CARD_PX = 96;

/**
 * Which rows of a long list to draw, with the empty space before and after them in pixels. When not `on`, all rows. The selected
 * row is scrolled into view, so that it exists when it is to get the focus.
 */
export function useVisibleRows(count: number, on: boolean, selectedIndex: number) {
  const scrollRef = useRef<HTMLDivElement>(null);
  const narrow = on && typeof window !== 'undefined' && window.matchMedia('(max-width: 700px)').matches;
  // oxlint-disable-next-line react/incompatible-library -- we do not use the compiler that this warns about
  const virtualizer = useVirtualizer({
    count: on ? count : 0,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => (narrow ? CARD_PX : ROW_PX),
    overscan: 12,
    scrollPaddingStart: ROW_PX,
  });
  const scrollTo = useCallback(
    (index: number) => {
      if (on) virtualizer.scrollToIndex(index, { align: 'auto' });
    },
    [on, virtualizer],
  );
  useEffect(() => {
    if (selectedIndex >= 0) scrollTo(selectedIndex);
  }, [selectedIndex, scrollTo]);
  if (!on) return { scrollRef, from: 0, to: count, spaceBefore: 0, spaceAfter: 0, scrollTo };
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    scrollRef,
    from: first?.index ?? 0,
    to: last ? last.index + 1 : 0,
    spaceBefore: first?.start ?? 0,
    spaceAfter: last ? virtualizer.getTotalSize() - last.end : 0,
    scrollTo,
  };
}
