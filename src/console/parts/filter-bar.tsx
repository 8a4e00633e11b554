import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './icon.js';

interface FilterBarProps {
  /** Names the fields that are searched. */
  label: string;
  query: string;
  onQuery: (query: string) => void;
  /** Clears all filters; undefined if none is set. */
  onClear?: () => void;
  children?: ComponentChildren;
}

/** The search field, which `/` focuses, and the choices of a filter. */
export function FilterBar({ label, query, onQuery, onClear, children }: FilterBarProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="filters" role="search">
      <div class="filter-text">
        <Icon name="search" />
        <input
          ref={field}
          id="filter"
          type="search"
          value={query}
          placeholder={label}
          aria-label={label}
          aria-keyshortcuts="/"
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') toList(event);
            if (event.key !== 'Escape' || query === '') return;
            // A browser would empty the field without an input event, and the rows would stay filtered.
            event.preventDefault();
            event.stopPropagation();
            onQuery('');
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      {children}
      {onClear && (
        <button
          type="button"
          class="button small"
          onClick={({ detail }) => {
            onClear();
            // The button disappears, so a keyboard goes on in the field. A touch does not, since focus would open the on-screen keyboard.
            if (detail === 0) field.current!.focus();
          }}
        >
          Clear
        </button>
      )}
    </div>
  );
}

/** Goes on in the list, at its first row unless one of those in view is selected. */
function toList(event: TargetedKeyboardEvent<HTMLInputElement>): void {
  const list = event.currentTarget.closest('.list-pane')?.querySelector<HTMLElement>('[role="listbox"]');
  if (!list) return;
  event.preventDefault();
  list.focus();
  if (!list.hasAttribute('aria-activedescendant')) list.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
}

interface FilterChoiceProps {
  label: string;
  /**
   * What no choice is called.
   *
   * @default `label`
   */
  anyLabel?: string;
  /** Whether a value is what the choice begins with, which is not marked as one that somebody made. */
  isInitial?: boolean;
  value: string;
  /** Values, or pairs of a value and its words. */
  choices: Iterable<string | readonly [string, string]>;
  onChange: (value: string) => void;
  /** Gets the element, for its focus. */
  field?: RefObject<HTMLSelectElement | null>;
}

/** One of several values, or any. */
export function FilterChoice({
  label,
  anyLabel = label,
  value,
  isInitial = value === '',
  choices,
  onChange,
  field,
}: FilterChoiceProps) {
  const pairs = [...choices].map((choice) => (typeof choice === 'string' ? ([choice, choice] as const) : choice));
  // The chosen value stays, even if no row has it any more.
  if (value !== '' && !pairs.some(([one]) => one === value)) pairs.push([value, value]);
  return (
    <select
      ref={field}
      class={isInitial ? 'choice' : 'choice set'}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      <option value="">{anyLabel}</option>
      {pairs.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  );
}
