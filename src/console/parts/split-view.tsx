import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { goTo, type Section } from '../state/route.js';
import { Icon } from './icon.js';

interface SplitViewProps {
  section: Section;
  title: string;
  /** The number of rows, and other notes. */
  note?: ComponentChildren;
  /** Shown next to the title. */
  tools?: ComponentChildren;
  filters?: ComponentChildren;
  list: ComponentChildren;
  /** Id of the selected row. */
  selected?: string;
  /** Detail of the selected row; undefined if no row is selected. */
  detail?: ComponentChildren;
  /** Shown in place of the detail if no row is selected. */
  hint: string;
}

/** A list, and next to it, or on narrow screens in its place, the selected row. */
export function SplitView({ section, title, note, tools, filters, list, selected, detail, hint }: SplitViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const isOpen = detail !== undefined;
  // On narrow screens this hides the element that had the focus.
  useEffect(() => {
    const [list, own] = frame.current!.children as unknown as HTMLElement[];
    if (isOpen && list!.offsetParent === null) own!.focus();
    if (!isOpen && own!.offsetParent === null && document.activeElement === document.body)
      list!.querySelector<HTMLElement>('[role="listbox"]')?.focus({ preventScroll: true });
  }, [isOpen]);
  // A selected row begins at its top. If a link in the detail led to another row, the link that had the focus is gone.
  useEffect(() => {
    const own = frame.current!.children[1] as HTMLElement;
    own.scrollTop = 0;
    if (selected !== undefined && document.activeElement === document.body) own.focus({ preventScroll: true });
  }, [selected]);
  return (
    <div ref={frame} class={detail === undefined ? 'split' : 'split has-detail'}>
      <section class="list-pane" aria-labelledby="list-title">
        <header class="pane-head">
          <h1 id="list-title">{title}</h1>
          {note !== undefined && <span class="muted">{note}</span>}
          <span class="pane-tools">{tools}</span>
        </header>
        {filters}
        {list}
      </section>
      <section class="detail-pane" aria-label="Detail" tabIndex={-1}>
        {detail === undefined ? (
          <p class="hint">{hint}</p>
        ) : (
          <>
            <button type="button" class="button small back" onClick={() => goTo(section)}>
              <Icon name="back" /> {title}
            </button>
            {detail}
          </>
        )}
      </section>
    </div>
  );
}
