import type { TranscriptionModelV4CallOptions, TranscriptionModelV4Result } from '@ai-sdk/provider';
import { UnigenError } from '../errors/errors.js';
import { objectOf } from '../internal/json.js';
import { amountOf, textOf } from '../internal/values.js';
import type { MediaSource } from '../files/media-source.js';
import { handleJson, ModelCalls } from './model-calls.js';
import { blobOf } from './sdk-file.js';

/** A call without its audio. */
type Call = Omit<TranscriptionModelV4CallOptions, 'audio' | 'mediaType'>;

/** The calls of a transcription model. It takes content, which is uploaded, and URLs, which the API fetches. */
export class TranscriptionCalls extends ModelCalls {
  generate({ audio, mediaType, ...call }: TranscriptionModelV4CallOptions): Promise<TranscriptionModelV4Result> {
    return this.guard(() => transcribe(this, blobOf(audio, mediaType), call), call.providerOptions);
  }

  generateFromUrl({ audio, ...call }: Call & { audio: URL }): Promise<TranscriptionModelV4Result> {
    return this.guard(() => transcribe(this, audio.href, call), call.providerOptions);
  }
}

async function transcribe(
  calls: ModelCalls,
  audio: string | MediaSource,
  { timestampGranularities, abortSignal, ...call }: Call,
): Promise<TranscriptionModelV4Result> {
  const prepared = await calls.prepare(call, () => ({ audio }));
  if (timestampGranularities?.includes('segment'))
    prepared.warnings.push({
      type: 'unsupported',
      feature: 'timestampGranularities',
      details: 'the API times words; each segment is one word',
    });
  const { output, handle } = await calls.run(prepared, abortSignal);
  const { text, language_code, words } = objectOf(output);
  if (typeof text !== 'string') throw new UnigenError('The output has no text', { handle });
  const timed = wordsOf(words);
  return {
    text,
    segments: timed,
    ...(timed.length > 0 && { words: timed }),
    language: shortLanguage(language_code),
    durationInSeconds: undefined,
    warnings: prepared.warnings,
    response: calls.response(),
    providerMetadata: calls.metadata({ handle: handleJson(handle) }),
  };
}

function wordsOf(words: unknown): TranscriptionModelV4Result['segments'] {
  if (!Array.isArray(words)) return [];
  return words.flatMap((word: unknown) => {
    const { text, start, end, type } = objectOf(word);
    const startSecond = amountOf(start);
    const endSecond = amountOf(end);
    if (type !== 'word' || textOf(text) === undefined || startSecond === undefined || endSecond === undefined)
      return [];
    return [{ text: text as string, startSecond, endSecond }];
  });
}

/** The API gives three letters (`eng`), the AI SDK wants two (`en`). */
function shortLanguage(code: unknown): string | undefined {
  const text = textOf(code);
  if (text === undefined) return undefined;
  try {
    return new Intl.Locale(text).language;
  } catch {
    return text;
  }
}
