import { isEmpty } from '../state/filters.js';
import type { Row, RowList } from '../state/row-list.js';
import { listCountWords } from '../words.js';

interface ListCountProps<T extends Row> {
  list: RowList<T>;
  filter: object;
  /** Name of a row, such as `task`. */
  word: string;
}

/** How many rows a list shows; nothing if there are none. */
export function ListCount<T extends Row>({ list, filter, word }: ListCountProps<T>) {
  const { shown, more, total, size } = list;
  if (size === 0) return null;
  return <>{listCountWords({ shown: shown.length, more, total, isFiltered: !isEmpty(filter) }, word)}</>;
}
