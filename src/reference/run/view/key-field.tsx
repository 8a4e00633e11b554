import type { AppProps } from './app-props.js';

/** The field of the key of the chosen target. */
export function KeyField({ app, label }: AppProps & { label: string }) {
  return (
    <label>
      {label}
      <input
        type="password"
        autocomplete="off"
        spellcheck={false}
        ref={(field) => {
          // Set as a property, since an attribute would be in the HTML of the page.
          if (field && field.value !== app.targetForm.key) field.value = app.targetForm.key;
        }}
        onInput={({ currentTarget }) => app.type('key', currentTarget.value)}
      />
    </label>
  );
}
