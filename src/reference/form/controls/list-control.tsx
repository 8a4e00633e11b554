import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Json, ParameterDetails } from '../../../catalog/model-details.js';
import { isExampleUrl } from '../../samples/example-values.js';
import { controlOf, emptyOf, itemsOf } from '../control-of.js';
import { useForm, type ControlProps } from '../form-context.js';
import { fieldKey } from '../field-issues.js';
import { acceptOf, DropZone, FileButton } from './media-control.js';
import { FieldError } from '../field-error.js';

/** The elements of an item that can take the focus. */
const CONTROL = '.form-item-body :is(input:not([hidden]), select, textarea, button)';

/** An array, whose items can be added, taken away and moved. */
export function ListControl(props: ControlProps) {
  const { store, Control } = useForm();
  const { part, path, value, details, id, labelledBy, describedBy, onChange } = props;
  const items = Array.isArray(value) ? value : [];
  const item: ParameterDetails = itemsOf(details);
  const isMedia = controlOf(item) === 'media';
  const isCard = controlOf(item) === 'object';
  const focus = useRef<{ index: number; target: string } | undefined>(undefined);
  const list = useRef<HTMLDivElement>(null);
  // Drawn at once, so that the next key press goes into the new item.
  useLayoutEffect(() => {
    if (!focus.current) return;
    const { index, target } = focus.current;
    const row = list.current?.querySelectorAll<HTMLElement>(':scope > .form-item')[index];
    (row?.querySelector<HTMLElement>(target) ?? document.getElementById(id))?.focus();
    focus.current = undefined;
  });
  const change = (next: Json[], index: number, target = CONTROL) => {
    focus.current = { index, target };
    // An empty list may be refused, or mean something else than none.
    onChange(next.length > 0 || props.isRequired ? next : undefined);
  };
  const move = (from: number, to: number) => {
    const next = [...items];
    next.splice(to, 0, ...next.splice(from, 1));
    // The focus stays on the button, unless the item can't move further.
    const isLast = to === (to < from ? 0 : items.length - 1);
    change(next, to, `.form-item-actions > :nth-child(${to < from === isLast ? 2 : 1})`);
  };
  const isFull = details.maxItems !== undefined && items.length >= details.maxItems;
  /** One more item, or as many as the list needs at least. */
  const emptyItems = (count: number) =>
    Array.from({ length: Math.max(1, (details.minItems ?? 0) - count) }, () => emptyOf(item));
  // What is chosen takes the place of examples.
  const addFiles = (files: File[]) => {
    const own = items.filter((one) => !isExampleUrl(one));
    change([...own, ...files.map((file) => store.files.add(file))], own.length + files.length - 1);
  };
  const body = (
    <div class="form-list" ref={list} role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {items.map((one, index) => {
        const at = [...path, index];
        const key = fieldKey(part, at);
        const issue = store.view.fields.get(key);
        const isExplained = issue !== undefined || store.view.doubts.has(key);
        const name = `${index + 1}`;
        return (
          <div class={isCard ? 'form-item form-card' : 'form-item'} data-field={key}>
            <div class="form-item-head">
              <span id={`${key}-label`} class="form-item-number">
                <span class="visually-hidden">Item </span>
                {name}
              </span>
              <span class="form-item-actions">
                <IconButton
                  label={`Move item ${name} up`}
                  icon="↑"
                  isDisabled={index === 0}
                  onClick={() => move(index, index - 1)}
                />
                <IconButton
                  label={`Move item ${name} down`}
                  icon="↓"
                  isDisabled={index === items.length - 1}
                  onClick={() => move(index, index + 1)}
                />
                <IconButton
                  label={`Remove item ${name}`}
                  icon="×"
                  onClick={() =>
                    change(
                      items.filter((_, other) => other !== index),
                      Math.min(index, items.length - 2),
                    )
                  }
                />
              </span>
            </div>
            <div class="form-item-body">
              <Control
                part={part}
                path={at}
                details={item}
                value={one}
                id={`${key}-input`}
                labelledBy={`${labelledBy} ${key}-label`}
                describedBy={isExplained ? `${key}-error` : undefined}
                isInvalid={issue !== undefined}
                isRequired
                onChange={(next) => store.setValue(part, at, next)}
              />
              <FieldError fieldKey={key} />
            </div>
          </div>
        );
      })}
      <div class="form-list-actions">
        <button
          type="button"
          id={id}
          class="form-small"
          aria-labelledby={`${id} ${labelledBy}`}
          disabled={isFull}
          onClick={() => change([...items, ...emptyItems(items.length)], items.length)}
        >
          {isMedia ? 'Add URL' : 'Add'}
        </button>
        {isMedia && !isFull && (
          <FileButton id={id} labelledBy={labelledBy} accept={acceptOf(item.media)} isMany onFiles={addFiles} />
        )}
        {isFull && <span class="muted">At most {details.maxItems}.</span>}
      </div>
    </div>
  );
  return isMedia ? <DropZone onFiles={addFiles}>{body}</DropZone> : body;
}

interface IconButtonProps {
  label: string;
  icon: string;
  isDisabled?: boolean;
  onClick: () => void;
}

function IconButton({ label, icon, isDisabled = false, onClick }: IconButtonProps) {
  return (
    <button type="button" class="form-icon" aria-label={label} title={label} disabled={isDisabled} onClick={onClick}>
      {icon}
    </button>
  );
}
