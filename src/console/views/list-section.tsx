import type { ComponentChildren } from 'preact';
import { FilterBar, FilterChoice } from '../parts/filter-bar.js';
import { ListFoot, type ListName } from '../parts/list-foot.js';
import { SplitView } from '../parts/split-view.js';
import { VirtualList, type VirtualListProps } from '../parts/virtual-list.js';
import { isSame } from '../state/filters.js';
import { goTo, SECTION_TITLES, type Section } from '../state/route.js';
import type { Row } from '../state/row-list.js';

interface ListSectionProps<T extends Row, F extends { q: string; status: string }> {
  section: Section;
  /** Name of the list in the store. */
  name: ListName;
  /** Id of the selected row. */
  id: string | undefined;
  note?: ComponentChildren;
  tools?: ComponentChildren;
  /** Shown in place of the detail if no row is selected. */
  hint: string;
  rows: readonly T[];
  draw: VirtualListProps<T>['draw'];
  /** Text if there are no rows at all. */
  none?: ComponentChildren;
  /** Text if no row matches the filters. */
  noMatch: string;
  /** Names the fields that are searched. */
  searched: string;
  filter: F;
  noFilter: F;
  onFilter: (filter: F) => void;
  statuses: readonly (string | readonly [string, string])[];
  /** Further filters. */
  choices?: (set: (change: Partial<F>) => void) => ComponentChildren;
  detail: (id: string) => ComponentChildren;
}

/** A section with a list that is searched and filtered, and one of its rows. */
export function ListSection<T extends Row, F extends { q: string; status: string }>(props: ListSectionProps<T, F>) {
  const { section, name, id, note, tools, hint, rows, draw, none, noMatch, statuses, choices, detail } = props;
  const { searched, filter, noFilter, onFilter } = props;
  const set = (change: Partial<F>) => onFilter({ ...filter, ...change });
  const isFiltered = !isSame(filter, noFilter);
  const title = SECTION_TITLES[section];
  return (
    <SplitView
      section={section}
      title={title}
      note={note}
      tools={tools}
      hint={hint}
      filters={
        <FilterBar
          label={searched}
          query={filter.q}
          onQuery={(q) => set({ q } as Partial<F>)}
          onClear={isFiltered ? () => onFilter(noFilter) : undefined}
        >
          <FilterChoice
            label="Status"
            value={filter.status}
            choices={statuses}
            onChange={(status) => set({ status } as Partial<F>)}
          />
          {choices?.(set)}
        </FilterBar>
      }
      list={
        <VirtualList
          label={title}
          rows={rows}
          selected={id}
          filter={filter}
          onSelect={(next, byKey) => goTo(section, next, byKey)}
          draw={draw}
          foot={<ListFoot name={name} none={isFiltered || !none ? <p class="muted">{noMatch}</p> : none} />}
        />
      }
      selected={id}
      detail={id === undefined ? undefined : detail(id)}
    />
  );
}
