import type { JSONObject, SpeechModelV4CallOptions, SpeechModelV4Result } from '@ai-sdk/provider';
import { bytesOf, handleJson, ModelCalls } from './model-calls.js';
import type { SdkParameter } from './sdk-model.js';

/** The calls of a speech model. */
export class SpeechCalls extends ModelCalls {
  generate(options: SpeechModelV4CallOptions): Promise<SpeechModelV4Result> {
    return this.guard(() => speak(this, options), options.providerOptions);
  }
}

async function speak(
  calls: ModelCalls,
  { text, voice, outputFormat, instructions, speed, language, abortSignal, ...call }: SpeechModelV4CallOptions,
): Promise<SpeechModelV4Result> {
  const prepared = await calls.prepare(call, ({ row }) => ({
    prompt: text,
    voice,
    speed,
    language,
    outputFormat: outputFormat && formatOf(row?.options.outputFormat, outputFormat),
    unsupported: { instructions },
  }));
  const done = await calls.run(prepared, abortSignal);
  const [first] = await calls.download(done, abortSignal);
  return {
    audio: await bytesOf(first!),
    warnings: prepared.warnings,
    response: { ...calls.response(), headers: { 'content-type': first!.file.type } },
    providerMetadata: calls.metadata({ handle: handleJson(done.handle), url: first!.url } satisfies JSONObject),
  };
}

/** The value of the parameter for a codec, such as `mp3`: the default if it is of that codec, or the only one. */
function formatOf(parameter: SdkParameter | undefined, format: string): string {
  if (!parameter?.values || parameter.values.includes(format)) return format;
  const ofCodec = parameter.values.map(String).filter((value) => value.startsWith(`${format}_`));
  const preferred = ofCodec.find((value) => value === parameter.default);
  return preferred ?? (ofCodec.length === 1 ? ofCodec[0]! : format);
}
