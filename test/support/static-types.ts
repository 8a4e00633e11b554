const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** The `Content-Type` of a file, as hosts of static files send it. */
export function staticType(path: string): string {
  return TYPES[path.split('.').at(-1)!] ?? 'text/plain; charset=utf-8';
}
