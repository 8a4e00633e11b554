import type {
  BackgroundSound, CameraPreset, ElevenLabsVoice, ElevenLabsVoiceList, KlingVoice, Motion, SpeechVoice, VeoVoice, VerificationPhraseEnvelope,
} from '../../generated/types.js';
import type { Connection } from '../client/connection.js';
import type { CallOptions } from '../client/options.js';
import type { UnificallyPaths } from '../raw/paths.js';

type List<Entry> = (options?: CallOptions) => Promise<Entry[]>;

/** Languages of a verification phrase. */
export type PhraseLanguage = NonNullable<
  NonNullable<UnificallyPaths['/v1/resources/suno-ai/voice/verification-phrase']['get']['parameters']['query']>['language']
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
  const get = async <Data>(path: string, options?: CallOptions) =>
    (await connection.call<{ data: Data }>('GET', `/v1/resources/${path}`, options)).data;
  const list = <Entry>(path: string): List<Entry> => (options) => get<Entry[]>(path, options);
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
    elevenlabs: { voices: async (options) => (await get<ElevenLabsVoiceList['data']>('elevenlabs/voices', options)).voices },
    suno: {
      verificationPhrase: ({ language, ...options } = {}) =>
        get(`suno-ai/voice/verification-phrase${language ? `?language=${language}` : ''}`, options),
    },
  };
}
