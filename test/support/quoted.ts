/** A page with quotes around the values of all attributes, which the site leaves out where none are needed. */
export const quoted = (html: string): string =>
  html.replace(/<(script|style)\b[^]*?<\/\1>|<\w(?:"[^"]*"|[^">])*>/g, (part, isCode?: string) =>
    isCode
      ? part
      : part.replace(/"[^"]*"|(?<=\s)([\w-]+)=([^\s">]+)/g, (all, name?: string, value?: string) =>
          name === undefined ? all : `${name}="${value}"`,
        ),
  );
