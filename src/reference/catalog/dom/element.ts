/** Makes an element. Text is text, never HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A button that does something on this page. */
export function button(text: string, onclick: () => void, className = 'button'): HTMLButtonElement {
  return element('button', { type: 'button', className, onclick }, text);
}

/** The element with an id, which the page has. */
export const byId = (id: string): HTMLElement => document.getElementById(id)!;
