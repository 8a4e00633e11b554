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
import {
  getVerificationPhrase,
  listCameraMovements,
  listCameraSettings,
  listElevenLabsVoices,
  listHiggsfieldMotions,
  listHiggsfieldSounds,
  listHiggsfieldVoices,
  listKlingVoices,
  listVeoVoices,
} from '../../generated/operations.js';
import { assertList, assertObject } from '../internal/check-response.js';
import type { Connection } from './connection.js';
import { objectOf } from '../internal/json.js';
import type { Operation } from '../types/operation.js';
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
  /** Lists of Higgsfield. */
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
  /** Lists of Kling. */
  kling: {
    /** Voices for `voice_id` in `voices` and `elements`. Calls `listKlingVoices`. */
    voices: List<KlingVoice>;
  };
  /** Lists of Veo. */
  veo: {
    /** Voices for `voice` in reference mode. Calls `listVeoVoices`. */
    voices: List<VeoVoice>;
  };
  /** Lists of ElevenLabs. */
  elevenlabs: {
    /** Voices for `voice`. Calls `listElevenLabsVoices`. */
    voices: List<ElevenLabsVoice>;
  };
  /** What Suno needs to make a voice. */
  suno: {
    /** The phrase that a person reads aloud to make a voice. Calls `getVerificationPhrase`. */
    verificationPhrase: (options?: CallOptions & { language?: PhraseLanguage }) => Promise<VerificationPhrase>;
  };
}

/** @internal The lists of a client. */
export function createResources(connection: Connection): Resources {
  const list =
    <Entry extends object>(operation: Operation, property?: string): List<Entry> =>
    async ({ signal } = {}) => {
      const { success, data } = objectOf(await connection.call(operation, { signal }));
      const entries = property === undefined ? data : objectOf(data)[property];
      // The API omits an empty list from a success.
      return assertList(entries === undefined && success === true ? [] : entries) as Entry[];
    };
  return {
    higgsfield: {
      motions: list(listHiggsfieldMotions),
      voices: list(listHiggsfieldVoices),
      sounds: list(listHiggsfieldSounds),
      cameraMovements: list(listCameraMovements),
      cameraSettings: list(listCameraSettings),
    },
    kling: { voices: list(listKlingVoices) },
    veo: { voices: list(listVeoVoices) },
    elevenlabs: { voices: list(listElevenLabsVoices, 'voices') },
    suno: {
      verificationPhrase: async ({ language, signal } = {}) => {
        const response = await connection.call(getVerificationPhrase, {
          ...(language && { query: { language } }),
          signal,
        });
        return assertObject(objectOf(response).data) as VerificationPhrase;
      },
    },
  };
}
