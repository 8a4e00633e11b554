import type {
  BackgroundSound,
  CameraPreset,
  ElevenLabsVoice,
  KlingVoice,
  Motion,
  SpeechVoice,
  VeoVoice,
  VerificationPhraseEnvelope,
  operations,
} from '../../generated/types.js';
import { assertList, assertObject } from '../internal/answers.js';
import type { Connection } from './connection.js';
import { objectOf, type JsonObject } from '../internal/json.js';
import type { CallOptions } from '../types/call-options.js';

type List<Entry> = (options?: CallOptions) => Promise<Entry[]>;

/** Languages of a verification phrase. */
export type PhraseLanguage = NonNullable<
  NonNullable<operations['getVerificationPhrase']['parameters']['query']>['language']
>;

/** A phrase and the id to send with the recording of it. */
export type VerificationPhrase = VerificationPhraseEnvelope['data'];

/** The nine resource lists: ids that models take as parameters. */
export interface Resources {
  higgsfield: {
    /** Presets for `motion_id`. Calls `listHiggsfieldMotions`. */
    motions: List<Motion>;
    /** Voices for `voice_id`. Calls `listHiggsfieldVoices`. */
    voices: List<SpeechVoice>;
    /** Sounds for `sound_id`. Calls `listHiggsfieldSounds`. */
    sounds: List<BackgroundSound>;
    /** Camera movements of Cinematic Studio. Calls `listCameraMovements`. */
    cameraMovements: List<CameraPreset>;
    /** Camera settings of Cinematic Studio. Calls `listCameraSettings`. */
    cameraSettings: List<CameraPreset>;
  };
  kling: {
    /** Voices for `voice_id` in `voices` and `elements`. Calls `listKlingVoices`. */
    voices: List<KlingVoice>;
  };
  veo: {
    /** Voices for `voice` in reference mode. Calls `listVeoVoices`. */
    voices: List<VeoVoice>;
  };
  elevenlabs: {
    /** Voices for `voice`. Calls `listElevenLabsVoices`. */
    voices: List<ElevenLabsVoice>;
  };
  suno: {
    /** The phrase that a person reads aloud to make a voice. Calls `getVerificationPhrase`. */
    verificationPhrase: (options?: CallOptions & { language?: PhraseLanguage }) => Promise<VerificationPhrase>;
  };
}

/** @internal The lists of a client. */
export function createResources(connection: Connection): Resources {
  const get = async (path: string, options?: CallOptions) =>
    objectOf(await connection.call('GET', `/v1/resources/${path}`, options));
  // The API omits what is empty, in an answer that is a success all the same.
  const entries = <Entry extends object>(given: unknown, { success }: JsonObject) =>
    assertList<Entry>(given === undefined && success === true ? [] : given);
  const list =
    <Entry extends object>(path: string): List<Entry> =>
    async (options) => {
      const answer = await get(path, options);
      return entries<Entry>(answer.data, answer);
    };
  return {
    higgsfield: {
      motions: list('higgsfield-ai/motions'),
      voices: list('higgsfield-ai/voices'),
      sounds: list('higgsfield-ai/sounds'),
      cameraMovements: list('higgsfield-ai/camera-movements'),
      cameraSettings: list('higgsfield-ai/camera-settings'),
    },
    kling: { voices: list('kuaishou/kling/voices') },
    veo: { voices: list('google/voices/veo-3.1') },
    elevenlabs: {
      voices: async (options) => {
        const answer = await get('elevenlabs/voices', options);
        return entries<ElevenLabsVoice>(objectOf(answer.data).voices, answer);
      },
    },
    suno: {
      verificationPhrase: async ({ language, ...options } = {}) =>
        assertObject<VerificationPhrase>(
          (
            await get(
              `suno-ai/voice/verification-phrase${language ? `?language=${encodeURIComponent(language)}` : ''}`,
              options,
            )
          ).data,
        ),
    },
  };
}
