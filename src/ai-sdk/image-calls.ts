import type { ImageModelV4CallOptions, ImageModelV4Result } from '@ai-sdk/provider';
import { bytesOf, handleJson, ModelCalls } from './model-calls.js';

/** The calls of an image model. */
export class ImageCalls extends ModelCalls {
  /** Images of one request. The AI SDK splits a call for more into several requests, each of which is paid for. */
  async maxImages(): Promise<number> {
    const { row } = await this.guard(() => this.load());
    return row?.options.n?.maximum ?? row?.outputs ?? 1;
  }

  /** Whether the model takes images; undefined if no document says so, or if it is not an image model. */
  async takesImages(): Promise<boolean | undefined> {
    try {
      const { row } = await this.load();
      return row?.unsureImages ? undefined : row && row.options.images !== undefined;
    } catch {
      return undefined;
    }
  }

  generate(options: ImageModelV4CallOptions): Promise<ImageModelV4Result> {
    return this.guard(() => generate(this, options), options.providerOptions);
  }
}

async function generate(
  calls: ModelCalls,
  { prompt, n, size, aspectRatio, seed, files, mask, abortSignal, ...call }: ImageModelV4CallOptions,
): Promise<ImageModelV4Result> {
  const prepared = await calls.prepare(call, ({ row }) => ({
    prompt,
    size,
    aspectRatio,
    seed,
    references: files,
    // `n` is always sent, since its default is above 1 for some models.
    ...(row?.options.n && { n }),
    unsupported: { mask },
  }));
  const { warnings, known } = prepared;
  const made = known.row?.outputs ?? 1;
  if (!known.row?.options.n && n > made)
    warnings.push({ type: 'unsupported', feature: 'n', details: `a request makes ${made}` });
  else if (made > n)
    warnings.push({
      type: 'other',
      message: `${calls.id} makes ${made} images for each request; all are in the result`,
    });
  const done = await calls.run(prepared, abortSignal);
  const downloads = await calls.download(done, abortSignal);
  const handle = handleJson(done.handle);
  return {
    images: await Promise.all(downloads.map(bytesOf)),
    // An empty result is an error already; this keeps the AI SDK from ever paying for it again.
    isRetryable: false,
    warnings,
    // The AI SDK keeps only the metadata of each image, not that of the whole call.
    providerMetadata: calls.metadata({
      images: downloads.map(({ url }) => ({ url, handle })),
      handle,
    }) as NonNullable<ImageModelV4Result['providerMetadata']>,
    response: calls.response(),
  };
}
