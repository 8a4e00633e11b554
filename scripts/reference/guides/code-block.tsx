/** Code of a guide. */
export function CodeBlock({ code, language }: { code: string; language: string }) {
  return (
    <pre tabindex={0}>
      <code class={language === '' ? undefined : `language-${language}`}>{code}</code>
    </pre>
  );
}
