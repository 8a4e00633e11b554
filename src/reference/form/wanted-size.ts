import type { ModelEntry } from '../../catalog/entry.js';
import type { ParameterDetails } from '../../catalog/model-details.js';
import type { Pair } from '../../catalog/sizes.js';
import { imageSide, isShape, linesOf, sizeInput, type WantedSize } from '../../catalog/wanted-request.js';

type Size = Record<string, string | number>;

/**
 * The parameters that make a size: all parameters that decide it, so that they agree.
 *
 * @param own The parameters that the documents list for the model.
 * @returns undefined if the model can't make the size.
 */
export function wantedSize(
  wanted: WantedSize,
  entry: ModelEntry,
  own: Record<string, ParameterDetails>,
): Size | undefined {
  const input = sizeInput(wanted, entry, own);
  if (!input || !own.width || !own.height) return input;
  if (wanted.aspectRatio === undefined) return { ...input, ...pixelsBeside(input, wanted, entry, own) };
  const [x, y] = wanted.aspectRatio.split(':').map(Number);
  const shape = x! / y!;
  if (!('width' in input)) return { ...input, ...pairWithResolution(wanted, entry, shape) };
  const size: Pair = [Number(input.width), Number(input.height)];
  if (isOtherResolution(size, input, wanted, entry) && hasShape(defaultSize(own), shape)) {
    const { width: _width, height: _height, ...others } = input;
    return others;
  }
  const [width, height] = entry.sizes && 'pairs' in entry.sizes ? size : sizeOf(size, wanted, entry, own, shape);
  return { ...input, width: onStep(width, entry), height: onStep(height, entry) };
}

/** Whether a documented size has another resolution than the parameter that names it: no document says which of them holds. */
const isOtherResolution = (
  size: Pair,
  input: Size,
  { resolution: wanted }: WantedSize,
  { resolution, sizes }: ModelEntry,
): boolean =>
  resolution !== undefined &&
  resolution.parameter in input &&
  sizes !== undefined &&
  'pairs' in sizes &&
  Math.min(...size) !== linesOf(wanted);

/**
 * The default size in the wanted resolution, beside the parameter that names it: no document says which of the two holds,
 * and which sizes the model has.
 */
function pixelsBeside(
  input: Size,
  { resolution: wanted }: WantedSize,
  { resolution, sizes }: ModelEntry,
  own: Record<string, ParameterDetails>,
): Size {
  const usual = defaultSize(own);
  const lines = linesOf(wanted);
  if (!usual || !lines || sizes || !resolution || !(resolution.parameter in input)) return {};
  const scale = lines / Math.min(...usual);
  return scale === 1 ? {} : { width: usual[0] * scale, height: usual[1] * scale };
}

/** A size with as many rows as the wanted resolution or the default one; without either, the default size in the shape. */
function sizeOf(
  size: Pair,
  { resolution: wanted, aspectRatio }: WantedSize,
  entry: ModelEntry,
  own: Record<string, ParameterDetails>,
  shape: number,
): Pair {
  const { resolution, kind } = entry;
  const value = resolution?.default ?? resolution?.values[0];
  const named = wanted ?? (value === undefined ? undefined : (resolution!.means?.[value] ?? value));
  const isImage = kind === 'image' && imageSide(wanted) !== undefined;
  const lines = isImage ? undefined : linesOf(named);
  if (lines === undefined) return exactly(isImage ? size : likeDefault(size, own, shape), aspectRatio!, stepOf(entry));
  return shape >= 1 ? [lines * shape, lines] : [lines, lines / shape];
}

/** The documented size for an aspect ratio and a resolution that also have parameters of their own. */
function pairWithResolution({ resolution }: WantedSize, { sizes, resolution: named }: ModelEntry, shape: number): Size {
  if (!sizes || !('pairs' in sizes)) return {};
  const lines = Number.parseInt(resolution ?? named?.default ?? '', 10);
  const pair = sizes.pairs.find(
    ([width, height]) => isShape(width / height, shape) && (Number.isNaN(lines) || Math.min(width, height) === lines),
  );
  return pair ? { width: pair[0], height: pair[1] } : {};
}

/** The size of a request that sets none; undefined if no document says. */
function defaultSize({ width, height }: Record<string, ParameterDetails>): Pair | undefined {
  const [wide, high] = [width!.default, height!.default];
  return typeof wide === 'number' && typeof high === 'number' ? [wide, high] : undefined;
}

const hasShape = (size: Pair | undefined, shape: number): boolean =>
  size !== undefined && isShape(size[0] / size[1], shape);

/** The default size, turned if needed, if it has the shape; otherwise the given size. */
function likeDefault(size: Pair, own: Record<string, ParameterDetails>, shape: number): Pair {
  const usual = defaultSize(own);
  if (!usual) return size;
  const turned: Pair = [usual[1], usual[0]];
  return [usual, turned].find((pair) => hasShape(pair, shape)) ?? size;
}

/** The largest size within another one that has exactly the ratio, if there is one of about the size. */
function exactly(size: Pair, aspectRatio: string, step: number): Pair {
  const [x = 1, y = 1] = aspectRatio.split(':').map(Number);
  const [width, height] = size;
  if (width * y === height * x) return size;
  const units = Array.from({ length: step }, (_, index) => index + 1);
  const unit = units.find((one) => (x * one) % step === 0 && (y * one) % step === 0)!;
  const times = Math.min(Math.floor(width / (x * unit)), Math.floor(height / (y * unit)));
  const exact: Pair = [x * unit * times, y * unit * times];
  return times > 0 && isShape(exact[1] / height, 1) ? exact : size;
}

/** Pixels between the sides that a model takes; encoders want even ones. */
const stepOf = ({ sizes }: ModelEntry): number => Math.max(2, sizes && 'range' in sizes ? sizes.range.step : 1);

/** The nearest number of pixels that a side can have. */
function onStep(side: number, entry: ModelEntry): number {
  const step = stepOf(entry);
  return Math.round(side / step) * step;
}
