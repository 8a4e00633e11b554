import { ValidationError } from '../errors/errors.js';
import { toDataUrl, toFile } from './content.js';
import { isMediaSource, type MediaSource } from './source.js';
import type { Api } from '../types/api.js';
import type { CreateBody } from '../types/request.js';

/** Stands for a file while the rest of a body is checked. */
const PLACEHOLDER = 'https://example.com/file';

type Upload = (source: MediaSource | string) => Promise<string>;

/**
 * A copy of a create's body with addresses in the place of files, wherever the contract marks media.
 *
 * @param upload Makes the address; where it is omitted, every file becomes the same placeholder.
 * @throws ValidationError where a file stands in a member that takes no media.
 */
export async function replaceMedia(
  api: Api,
  body: CreateBody,
  member: string,
  upload: Upload | undefined,
): Promise<CreateBody> {
  const { gateaiMedia, unificallyMedia } = await import('../../generated/media.js');
  const known = (api === 'gateai' ? gateaiMedia : unificallyMedia)[body.model]?.split(' ');
  // GateAI's own lists of uploads take ids; its other members take the content itself as a data URL.
  const ids = api === 'gateai' ? ['images.*', 'videos.*'] : [];
  const inline = async (source: MediaSource | string) =>
    typeof source === 'string' ? source : toDataUrl(await toFile(source));

  const visit = async (value: unknown, path: (string | number)[]): Promise<unknown> => {
    const isData = typeof value === 'string' && value.startsWith('data:');
    if (isData || isMediaSource(value)) {
      const inside = path[0] === member ? path.slice(1) : path;
      const pattern = inside.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
      const isId = ids.includes(pattern);
      // A model that is not in the contract may take media anywhere.
      const isMedia =
        isId || known === undefined || known.includes(pattern) || known.includes(pattern.replace(/\.\*$/, ''));
      if (isData && !isMedia) return value;
      if (!isMedia) throw misplaced(path);
      if (value instanceof URL && value.protocol !== 'file:' && value.protocol !== 'data:') return value.href;
      if (!upload) return PLACEHOLDER;
      const source = value instanceof URL && value.protocol === 'data:' ? value.href : (value as MediaSource | string);
      return api === 'gateai' && !isId ? inline(source) : upload(source);
    }
    if (Array.isArray(value)) return Promise.all(value.map((item, index) => visit(item, [...path, index])));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(
      async ([key, inner]) => [key, await visit(inner, [...path, key])] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  };
  return (await visit(body, [])) as CreateBody;
}

function misplaced(path: (string | number)[]): ValidationError {
  const name =
    path
      .slice(1)
      .join('.')
      .replace(/\.(\d+)/g, '[$1]') || path.join('.');
  const message = `${name} takes no file`;
  return new ValidationError(message, { issues: [{ message, path, pointer: `/${path.join('/')}`, rule: 'x-media' }] });
}
