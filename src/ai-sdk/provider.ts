import type {
  EmbeddingModelV4,
  Experimental_VideoModelV4 as VideoModelV4,
  ImageModelV4,
  LanguageModelV4,
  ProviderV4,
  SpeechModelV4,
  TranscriptionModelV4,
} from '@ai-sdk/provider';
import { NotFoundError } from '../errors/errors.js';
import type { ProviderContext } from './provider-context.js';
import { imageModel } from './image-model.js';
import { speechModel } from './speech-model.js';
import { transcriptionModel } from './transcription-model.js';
import { videoModel } from './video-model.js';

/** The parts of both providers. */
export interface BaseProvider<ImageId extends string, VideoId extends string>
  extends Pick<ProviderV4, 'specificationVersion'> {
  /** An image model, for `generateImage`. */
  imageModel(modelId: ImageId): ImageModelV4;
  /** The same as `imageModel`. */
  image(modelId: ImageId): ImageModelV4;
  /** A video model, for `experimental_generateVideo`, `experimental_startVideo` and `experimental_getVideoStatus`. */
  videoModel(modelId: VideoId): VideoModelV4;
  /** The same as `videoModel`. */
  video(modelId: VideoId): VideoModelV4;
  /** The API has no language models: throws an error. */
  languageModel(modelId: string): LanguageModelV4;
  /** The API has no embedding models: throws an error. */
  embeddingModel(modelId: string): EmbeddingModelV4;
}

/** What both providers have. */
export function baseProvider(context: ProviderContext): BaseProvider<string, string> {
  const none = (kind: string) => () => {
    throw new NotFoundError(`The API has no ${kind} models`);
  };
  const image = (id: string) => imageModel(context, id);
  const video = (id: string) => videoModel(context, id);
  return {
    specificationVersion: 'v4',
    imageModel: image,
    image,
    videoModel: video,
    video,
    languageModel: none('language'),
    embeddingModel: none('embedding'),
  };
}

/** What only Unifically has. */
export interface AudioModels<SpeechId extends string, TranscriptionId extends string> {
  /** A speech model, for `generateSpeech`. */
  speechModel(modelId: SpeechId): SpeechModelV4;
  /** The same as `speechModel`. */
  speech(modelId: SpeechId): SpeechModelV4;
  /** A transcription model, for `transcribe`. */
  transcriptionModel(modelId: TranscriptionId): TranscriptionModelV4;
  /** The same as `transcriptionModel`. */
  transcription(modelId: TranscriptionId): TranscriptionModelV4;
}

export function audioModels(context: ProviderContext): AudioModels<string, string> {
  const speech = (id: string) => speechModel(context, id);
  const transcription = (id: string) => transcriptionModel(context, id);
  return { speechModel: speech, speech, transcriptionModel: transcription, transcription };
}
