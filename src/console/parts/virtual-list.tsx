import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../state/row-list.js';

/** Height of a row in pixels, the same as in the style sheet. */
const ROW_PX = 60;
/** Rows drawn beyond either edge. */
const MARGIN_ROWS = 6;

export interface VirtualListProps<T extends Row> {
  label: string;
  rows: readonly T[];
  selected?: string;
  onSelect: (id: string, byKey: boolean) => void;
  draw: (row: T) => ComponentChildren;
  /** Shown below the last row. */
  foot?: ComponentChildren;
  /** The filter of the rows; if it changes, the list scrolls to its top. */
  filter?: object;
}

/** A list of which only the rows in view are drawn, however long it is. The arrow keys move the selection. */
export function VirtualList<T extends Row>({
  label,
  rows,
  selected,
  onSelect,
  draw,
  foot,
  filter,
}: VirtualListProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 900 });
  const index = selected === undefined ? -1 : rows.findIndex(({ id }) => id === selected);

  useLayoutEffect(() => {
    const element = box.current!;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    box.current!.scrollTop = 0;
  }, [filter]);

  // New rows come above those that are read, which stay where they are.
  const anchor = useRef<{ id: string; index: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const { scrollTop } = box.current!;
    const { id, index: last = 0 } = anchor.current ?? {};
    const moved = scrollTop > 0 && id !== undefined ? rows.findIndex((row) => row.id === id) - last : 0;
    if (moved > 0) box.current!.scrollTop = scrollTop + moved * ROW_PX;
    const top = Math.floor(box.current!.scrollTop / ROW_PX);
    anchor.current = rows[top] && { id: rows[top].id, index: top };
  });

  // Scrolls to a row that was selected elsewhere.
  useEffect(() => {
    if (index >= 0) reveal(box.current!, index);
  }, [selected]);

  const first = Math.max(0, Math.floor(view.top / ROW_PX) - MARGIN_ROWS);
  const last = Math.min(rows.length, Math.ceil((view.top + view.height) / ROW_PX) + MARGIN_ROWS);
  const isDrawn = index >= first && index < last;

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, index, rows.length, Math.floor(view.height / ROW_PX));
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const row = rows[next];
    if (!row) return;
    onSelect(row.id, true);
    reveal(box.current!, next);
  };

  return (
    <div
      class="rows"
      ref={box}
      onScroll={({ currentTarget: { scrollTop, clientHeight } }) => setView({ top: scrollTop, height: clientHeight })}
    >
      <div
        role="listbox"
        aria-label={label}
        tabIndex={0}
        aria-activedescendant={isDrawn ? optionId(selected!) : undefined}
        style={{ height: `${rows.length * ROW_PX}px` }}
        onKeyDown={onKeyDown}
      >
        {rows.slice(first, last).map((row, offset) => (
          <div
            key={row.id}
            id={optionId(row.id)}
            class="row"
            role="option"
            aria-selected={row.id === selected}
            aria-setsize={rows.length}
            aria-posinset={first + offset + 1}
            style={{ transform: `translateY(${(first + offset) * ROW_PX}px)` }}
            onClick={() => onSelect(row.id, false)}
          >
            {draw(row)}
          </div>
        ))}
      </div>
      {foot}
    </div>
  );
}

const optionId = (id: string): string => `row-${id}`;

function nextIndex(key: string, index: number, count: number, perPage: number): number | undefined {
  const within = (wanted: number) => Math.max(0, Math.min(count - 1, wanted));
  switch (key) {
    case 'ArrowDown':
      return within(index + 1);
    case 'ArrowUp':
      return within(index - 1);
    case 'PageDown':
      return within(index + perPage);
    case 'PageUp':
      return within(index - perPage);
    case 'Home':
      return 0;
    case 'End':
      return within(count - 1);
    default:
      return undefined;
  }
}

function reveal(box: HTMLElement, index: number): void {
  const top = index * ROW_PX;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + ROW_PX > box.scrollTop + box.clientHeight) box.scrollTop = top + ROW_PX - box.clientHeight;
}
