// Generated from spec/ by `npm run generate`; do not edit.

// @ts-nocheck

import { isObject } from '../../../src/internal/json.js';
import { characters, everyItem, hasOnly, isUri } from '../../../src/validate/checks.js';
import type { ProviderModels } from '../../../src/validate/compiled-schema.js';

function isElevenlabsSoundEffectInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, ElevenlabsSoundEffectInputSchema.properties) &&
    typeof value.text === 'string' &&
    (
      value.prompt_influence === undefined ||
      (Number.isFinite(value.prompt_influence) && value.prompt_influence >= 0 && value.prompt_influence <= 1)
    ) &&
    (
      value.duration === undefined ||
      (Number.isFinite(value.duration) && value.duration >= 0.5 && value.duration <= 30) ||
      value.duration === 'auto'
    ) &&
    (value.loop === undefined || typeof value.loop === 'boolean')
  );
}

function isCallbackUrl(value) {
  return typeof value === 'string' && isUri(value);
}

function isDryRun(value) {
  return typeof value === 'boolean';
}

function isElevenlabsSpeechToTextInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, ElevenlabsSpeechToTextInputSchema.properties) &&
    typeof value.audio_url === 'string' &&
    isUri(value.audio_url) &&
    (value.language_code === undefined || typeof value.language_code === 'string') &&
    (value.diarize === undefined || typeof value.diarize === 'boolean') &&
    (value.num_speakers === undefined || (Number.isInteger(value.num_speakers) && value.num_speakers <= 32)) &&
    (value.diarization_threshold === undefined || Number.isFinite(value.diarization_threshold)) &&
    (
      value.timestamps_granularity === undefined ||
      value.timestamps_granularity === 'none' ||
      value.timestamps_granularity === 'word' ||
      value.timestamps_granularity === 'character'
    ) &&
    (value.tag_audio_events === undefined || typeof value.tag_audio_events === 'boolean') &&
    (
      value.entity_detection === undefined ||
      (
        (typeof value.entity_detection === 'string' || Array.isArray(value.entity_detection)) &&
        (
          !Array.isArray(value.entity_detection) ||
          everyItem(value.entity_detection, (item) => typeof item === 'string')
        )
      )
    ) &&
    (
      value.temperature === undefined ||
      (Number.isFinite(value.temperature) && value.temperature >= 0 && value.temperature <= 2)
    ) &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 2147483647)) &&
    (
      value.keyterms === undefined ||
      (
        Array.isArray(value.keyterms) &&
        value.keyterms.length <= 100 &&
        everyItem(value.keyterms, (item) => typeof item === 'string' && characters(item) <= 49)
      )
    )
  );
}

function isElevenlabsTextToDialogueInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, ElevenlabsTextToDialogueInputSchema.properties) &&
    Array.isArray(value.dialogue) &&
    everyItem(value.dialogue, (item) => 
      isObject(item) &&
      hasOnly(item, ElevenlabsTextToDialogueInputSchema.properties.dialogue.items.properties) &&
      typeof item.text === 'string' &&
      typeof item.voice === 'string'
    ) &&
    (value.language_code === undefined || typeof value.language_code === 'string') &&
    (
      value.stability === undefined ||
      (Number.isFinite(value.stability) && value.stability >= 0 && value.stability <= 1)
    )
  );
}

function isElevenlabsTextToSpeechInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, ElevenlabsTextToSpeechInputSchema.properties) &&
    typeof value.text === 'string' &&
    characters(value.text) <= 40000 &&
    typeof value.voice === 'string' &&
    (
      value.model_id === undefined ||
      value.model_id === 'eleven_flash_v2_5' ||
      value.model_id === 'eleven_turbo_v2_5' ||
      value.model_id === 'eleven_multilingual_v2' ||
      value.model_id === 'eleven_v3'
    ) &&
    (
      value.output_format === undefined ||
      value.output_format === 'mp3_22050_32' ||
      value.output_format === 'mp3_44100_64' ||
      value.output_format === 'mp3_44100_96' ||
      value.output_format === 'mp3_44100_128' ||
      value.output_format === 'mp3_44100_192' ||
      value.output_format === 'opus_48000_32' ||
      value.output_format === 'opus_48000_64' ||
      value.output_format === 'opus_48000_96' ||
      value.output_format === 'opus_48000_128' ||
      value.output_format === 'opus_48000_192' ||
      value.output_format === 'pcm_16000' ||
      value.output_format === 'pcm_22050' ||
      value.output_format === 'pcm_24000' ||
      value.output_format === 'pcm_44100' ||
      value.output_format === 'pcm_48000' ||
      value.output_format === 'wav_44100' ||
      value.output_format === 'ulaw_8000' ||
      value.output_format === 'alaw_8000'
    ) &&
    (value.language_code === undefined || typeof value.language_code === 'string') &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 4294967295)) &&
    (
      value.voice_settings === undefined ||
      (
        isObject(value.voice_settings) &&
        hasOnly(value.voice_settings, ElevenlabsTextToSpeechInputSchema.properties.voice_settings.properties) &&
        (
          value.voice_settings.stability === undefined ||
          (
            Number.isFinite(value.voice_settings.stability) &&
            value.voice_settings.stability >= 0 &&
            value.voice_settings.stability <= 1
          )
        ) &&
        (
          value.voice_settings.similarity_boost === undefined ||
          (
            Number.isFinite(value.voice_settings.similarity_boost) &&
            value.voice_settings.similarity_boost >= 0 &&
            value.voice_settings.similarity_boost <= 1
          )
        ) &&
        (
          value.voice_settings.style === undefined ||
          (
            Number.isFinite(value.voice_settings.style) &&
            value.voice_settings.style >= 0 &&
            value.voice_settings.style <= 1
          )
        ) &&
        (value.voice_settings.speed === undefined || Number.isFinite(value.voice_settings.speed)) &&
        (
          value.voice_settings.use_speaker_boost === undefined ||
          typeof value.voice_settings.use_speaker_boost === 'boolean'
        )
      )
    ) &&
    (value.model_id !== 'eleven_multilingual_v2' || value.text === undefined || characters(value.text) <= 10000) &&
    (value.model_id !== 'eleven_v3' || value.text === undefined || characters(value.text) <= 5000)
  );
}

function isElevenlabsVoiceIsolationInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, ElevenlabsVoiceIsolationInputSchema.properties) &&
    typeof value.audio_url === 'string' &&
    isUri(value.audio_url)
  );
}

function isElevenlabsSoundEffectTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, ElevenlabsSoundEffectTaskSchema.properties) &&
    value.model === 'elevenlabs/sound-effect' &&
    isElevenlabsSoundEffectInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isElevenlabsSpeechToTextTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, ElevenlabsSpeechToTextTaskSchema.properties) &&
    value.model === 'elevenlabs/speech-to-text' &&
    isElevenlabsSpeechToTextInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isElevenlabsTextToDialogueTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, ElevenlabsTextToDialogueTaskSchema.properties) &&
    value.model === 'elevenlabs/text-to-dialogue' &&
    isElevenlabsTextToDialogueInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isElevenlabsTextToSpeechTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, ElevenlabsTextToSpeechTaskSchema.properties) &&
    value.model === 'elevenlabs/text-to-speech' &&
    isElevenlabsTextToSpeechInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isElevenlabsVoiceIsolationTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, ElevenlabsVoiceIsolationTaskSchema.properties) &&
    value.model === 'elevenlabs/voice-isolation' &&
    isElevenlabsVoiceIsolationInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

const ElevenlabsSoundEffectInputSchema = {
  type: 'object',
  required: ['text'],
  properties: {
    text: { type: 'string' },
    prompt_influence: { type: 'number', minimum: 0, maximum: 1 },
    duration: { anyOf: [{ type: 'number', minimum: 0.5, maximum: 30 }, { type: 'string', enum: ['auto'] }] },
    loop: { type: 'boolean' },
  },
  closed: 'additionalProperties',
};

const CallbackUrlSchema = { type: 'string', format: 'uri' };

const DryRunSchema = { type: 'boolean' };

const ElevenlabsSpeechToTextInputSchema = {
  type: 'object',
  required: ['audio_url'],
  properties: {
    audio_url: { type: 'string', format: 'uri' },
    language_code: { type: 'string' },
    diarize: { type: 'boolean' },
    num_speakers: { type: 'integer', maximum: 32 },
    diarization_threshold: { type: 'number' },
    timestamps_granularity: { type: 'string', enum: ['none', 'word', 'character'] },
    tag_audio_events: { type: 'boolean' },
    entity_detection: { type: ['string', 'array'], items: { type: 'string' } },
    temperature: { type: 'number', minimum: 0, maximum: 2 },
    seed: { type: 'integer', minimum: 0, maximum: 2147483647 },
    keyterms: { type: 'array', maxItems: 100, items: { type: 'string', maxLength: 49 } },
  },
  closed: 'additionalProperties',
};

const ElevenlabsTextToDialogueInputSchema = {
  type: 'object',
  required: ['dialogue'],
  properties: {
    dialogue: {
      type: 'array',
      items: {
        type: 'object',
        required: ['text', 'voice'],
        properties: { text: { type: 'string' }, voice: { type: 'string' } },
        closed: 'additionalProperties',
      },
    },
    language_code: { type: 'string' },
    stability: { type: 'number', minimum: 0, maximum: 1 },
  },
  closed: 'additionalProperties',
};

const ElevenlabsTextToSpeechInputSchema = {
  type: 'object',
  required: ['text', 'voice'],
  properties: {
    text: { type: 'string', maxLength: 40000 },
    voice: { type: 'string' },
    model_id: {
      type: 'string',
      enum: ['eleven_flash_v2_5', 'eleven_turbo_v2_5', 'eleven_multilingual_v2', 'eleven_v3'],
    },
    output_format: {
      type: 'string',
      enum: [
        'mp3_22050_32',
        'mp3_44100_64',
        'mp3_44100_96',
        'mp3_44100_128',
        'mp3_44100_192',
        'opus_48000_32',
        'opus_48000_64',
        'opus_48000_96',
        'opus_48000_128',
        'opus_48000_192',
        'pcm_16000',
        'pcm_22050',
        'pcm_24000',
        'pcm_44100',
        'pcm_48000',
        'wav_44100',
        'ulaw_8000',
        'alaw_8000',
      ],
    },
    language_code: { type: 'string' },
    seed: { type: 'integer', minimum: 0, maximum: 4294967295 },
    voice_settings: {
      type: 'object',
      properties: {
        stability: { type: 'number', minimum: 0, maximum: 1 },
        similarity_boost: { type: 'number', minimum: 0, maximum: 1 },
        style: { type: 'number', minimum: 0, maximum: 1 },
        speed: { type: 'number' },
        use_speaker_boost: { type: 'boolean' },
      },
      closed: 'additionalProperties',
    },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['model_id'], properties: { model_id: { enum: ['eleven_multilingual_v2'] } } }],
      then: { properties: { text: { maxLength: 10000 } } },
      reasons: [{ kind: 'other', properties: ['model_id'], phrase: 'model_id is eleven_multilingual_v2' }],
    },
    {
      when: [{ required: ['model_id'], properties: { model_id: { enum: ['eleven_v3'] } } }],
      then: { properties: { text: { maxLength: 5000 } } },
      reasons: [{ kind: 'other', properties: ['model_id'], phrase: 'model_id is eleven_v3' }],
    },
  ],
};

const ElevenlabsVoiceIsolationInputSchema = {
  type: 'object',
  required: ['audio_url'],
  properties: { audio_url: { type: 'string', format: 'uri' } },
  closed: 'additionalProperties',
};

const ElevenlabsSoundEffectTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['elevenlabs/sound-effect'] },
    input: ElevenlabsSoundEffectInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const ElevenlabsSpeechToTextTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['elevenlabs/speech-to-text'] },
    input: ElevenlabsSpeechToTextInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const ElevenlabsTextToDialogueTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['elevenlabs/text-to-dialogue'] },
    input: ElevenlabsTextToDialogueInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const ElevenlabsTextToSpeechTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['elevenlabs/text-to-speech'] },
    input: ElevenlabsTextToSpeechInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const ElevenlabsVoiceIsolationTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['elevenlabs/voice-isolation'] },
    input: ElevenlabsVoiceIsolationInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'elevenlabs/sound-effect': {
    check: isElevenlabsSoundEffectTask,
    schema: ElevenlabsSoundEffectTaskSchema,
    inputKey: 'input',
  },
  'elevenlabs/speech-to-text': {
    check: isElevenlabsSpeechToTextTask,
    schema: ElevenlabsSpeechToTextTaskSchema,
    inputKey: 'input',
  },
  'elevenlabs/text-to-dialogue': {
    check: isElevenlabsTextToDialogueTask,
    schema: ElevenlabsTextToDialogueTaskSchema,
    inputKey: 'input',
  },
  'elevenlabs/text-to-speech': {
    check: isElevenlabsTextToSpeechTask,
    schema: ElevenlabsTextToSpeechTaskSchema,
    inputKey: 'input',
  },
  'elevenlabs/voice-isolation': {
    check: isElevenlabsVoiceIsolationTask,
    schema: ElevenlabsVoiceIsolationTaskSchema,
    inputKey: 'input',
  },
};
