import { ValidationError } from '../errors/errors.js';
import type { Api } from '../types/api.js';
import type { CreateBody } from '../types/request.js';
import { toFile } from './content.js';
import { encodeDataUrl } from './data-url.js';
import { isMediaSource, type MediaSource } from './media-source.js';

/** Stands for a file while the rest of a body is validated. */
const PLACEHOLDER = 'https://example.com/file';

/** GateAI's arrays of uploads take ids; its other parameters take the content itself as a data URL. */
const GATEAI_ID_LISTS = ['images.*', 'videos.*'];

type Path = (string | number)[];
type Upload = (source: MediaSource | string) => Promise<string>;

/**
 * A copy of a create's body with references in place of files, wherever the contract marks media.
 *
 * @param property The property of the body that holds the parameters.
 * @param upload Makes the reference; if omitted, every file becomes the same placeholder.
 * @throws ValidationError if a parameter holds a file and takes no media.
 */
export async function replaceMedia(
  api: Api,
  body: CreateBody,
  property: string,
  upload: Upload | undefined,
): Promise<CreateBody> {
  const { gateaiMedia, unificallyMedia } = await import('../../generated/media.js');
  const table = api === 'gateai' ? gateaiMedia : unificallyMedia;
  const mediaPaths = Object.hasOwn(table, body.model) ? table[body.model]?.split(' ') : undefined;
  const idLists = api === 'gateai' ? GATEAI_ID_LISTS : [];

  const replace = async (value: string | MediaSource, path: Path): Promise<string> => {
    const inside = path[0] === property ? path.slice(1) : path;
    const pattern = inside.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
    const takesId = idLists.includes(pattern);
    // A model that is not in the contract may take media anywhere.
    const takesMedia =
      takesId || !mediaPaths || mediaPaths.includes(pattern) || mediaPaths.includes(pattern.replace(/\.\*$/, ''));
    if (!takesMedia) {
      if (typeof value === 'string') return value;
      throw misplacedFile(path);
    }
    const source = value instanceof URL && value.protocol !== 'file:' ? value.href : value;
    if (typeof source === 'string' && !source.startsWith('data:')) return source;
    if (!upload) return PLACEHOLDER;
    if (api === 'unifically' || takesId) return upload(source);
    return typeof source === 'string' ? source : encodeDataUrl(await toFile(source));
  };

  const visit = async (value: unknown, path: Path): Promise<unknown> => {
    if ((typeof value === 'string' && value.startsWith('data:')) || isMediaSource(value)) return replace(value, path);
    if (Array.isArray(value)) return Promise.all(value.map((item, index) => visit(item, [...path, index])));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(
      async ([key, inner]) => [key, await visit(inner, [...path, key])] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  };
  return (await visit(body, [])) as CreateBody;
}

function misplacedFile(path: Path): ValidationError {
  const inside = path
    .slice(1)
    .join('.')
    .replace(/\.(\d+)/g, '[$1]');
  const message = `${inside || path.join('.')} takes no file`;
  const pointer = `/${path.join('/')}`;
  return new ValidationError(message, { issues: [{ message, path, pointer, keyword: 'x-media' }] });
}
