// Generated from spec/ by `npm run generate`; do not edit.

// @ts-nocheck

import { isObject } from '../../../src/internal/json.js';
import { characters, everyItem, hasOnly, isUri } from '../../../src/validate/checks.js';
import type { ProviderModels } from '../../../src/validate/compiled-schema.js';

function isSunoAiExtendInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiExtendInputSchema.properties) &&
    typeof value.mv === 'string' &&
    (value.clip_id === undefined || typeof value.clip_id === 'string') &&
    (value.audio_url === undefined || (typeof value.audio_url === 'string' && isUri(value.audio_url))) &&
    typeof value.custom === 'boolean' &&
    (value.gpt_description_prompt === undefined || typeof value.gpt_description_prompt === 'string') &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (value.continue_at === undefined || Number.isFinite(value.continue_at)) &&
    (value.start_s === undefined || Number.isFinite(value.start_s)) &&
    (value.end_s === undefined || Number.isFinite(value.end_s)) &&
    (value.title === undefined || typeof value.title === 'string') &&
    (value.make_instrumental === undefined || typeof value.make_instrumental === 'boolean') &&
    (value.clip_id !== undefined || value.audio_url !== undefined)
  );
}

function isCallbackUrl(value) {
  return typeof value === 'string' && isUri(value);
}

function isDryRun(value) {
  return typeof value === 'boolean';
}

function isSunoAiCoverInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiCoverInputSchema.properties) &&
    typeof value.mv === 'string' &&
    (value.clip_id === undefined || typeof value.clip_id === 'string') &&
    (value.audio_url === undefined || (typeof value.audio_url === 'string' && isUri(value.audio_url))) &&
    typeof value.custom === 'boolean' &&
    (value.gpt_description_prompt === undefined || typeof value.gpt_description_prompt === 'string') &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (value.continue_at === undefined || Number.isFinite(value.continue_at)) &&
    (value.start_s === undefined || Number.isFinite(value.start_s)) &&
    (value.end_s === undefined || Number.isFinite(value.end_s)) &&
    (value.title === undefined || typeof value.title === 'string') &&
    (value.make_instrumental === undefined || typeof value.make_instrumental === 'boolean') &&
    (value.clip_id !== undefined || value.audio_url !== undefined)
  );
}

function isSunoAiAddVocalsInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiAddVocalsInputSchema.properties) &&
    typeof value.mv === 'string' &&
    (value.clip_id === undefined || typeof value.clip_id === 'string') &&
    (value.audio_url === undefined || (typeof value.audio_url === 'string' && isUri(value.audio_url))) &&
    (value.custom === undefined || typeof value.custom === 'boolean') &&
    (value.gpt_description_prompt === undefined || typeof value.gpt_description_prompt === 'string') &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (value.continue_at === undefined || Number.isFinite(value.continue_at)) &&
    (value.start_s === undefined || Number.isFinite(value.start_s)) &&
    (value.end_s === undefined || Number.isFinite(value.end_s)) &&
    (value.title === undefined || typeof value.title === 'string') &&
    (value.make_instrumental === undefined || typeof value.make_instrumental === 'boolean') &&
    (value.clip_id !== undefined || value.audio_url !== undefined)
  );
}

function isSunoAiAddInstrumentalInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiAddInstrumentalInputSchema.properties) &&
    typeof value.mv === 'string' &&
    (value.clip_id === undefined || typeof value.clip_id === 'string') &&
    (value.audio_url === undefined || (typeof value.audio_url === 'string' && isUri(value.audio_url))) &&
    (value.custom === undefined || typeof value.custom === 'boolean') &&
    (value.gpt_description_prompt === undefined || typeof value.gpt_description_prompt === 'string') &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (value.continue_at === undefined || Number.isFinite(value.continue_at)) &&
    (value.start_s === undefined || Number.isFinite(value.start_s)) &&
    (value.end_s === undefined || Number.isFinite(value.end_s)) &&
    (value.title === undefined || typeof value.title === 'string') &&
    (value.clip_id !== undefined || value.audio_url !== undefined)
  );
}

function isSunoAiStemsInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiStemsInputSchema.properties) &&
    typeof value.clip_id === 'string' &&
    (value.title === undefined || typeof value.title === 'string')
  );
}

function isSunoAiWavInput(value) {
  return isObject(value) && hasOnly(value, SunoAiWavInputSchema.properties) && typeof value.clip_id === 'string';
}

function isSunoAiLyricsInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiLyricsInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (value.mv === 'remi-v1' || value.mv === 'default')
  );
}

function isSunoAiMusicInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiMusicInputSchema.properties) &&
    value.mv !== undefined &&
    (
      value.mv === 'chirp-v3-5' ||
      value.mv === 'chirp-v4' ||
      value.mv === 'chirp-auk' ||
      value.mv === 'chirp-bluejay' ||
      value.mv === 'chirp-crow' ||
      value.mv === 'chirp-fenix' ||
      (typeof value.mv === 'string' && /^chirp-custom:.+/u.test(value.mv))
    ) &&
    typeof value.custom === 'boolean' &&
    (value.gpt_description_prompt === undefined || typeof value.gpt_description_prompt === 'string') &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (value.tags === undefined || typeof value.tags === 'string') &&
    (value.title === undefined || typeof value.title === 'string') &&
    (value.make_instrumental === undefined || typeof value.make_instrumental === 'boolean') &&
    (value.negative_tags === undefined || typeof value.negative_tags === 'string') &&
    (value.persona_id === undefined || typeof value.persona_id === 'string') &&
    (
      value.custom !== false ||
      value.gpt_description_prompt === undefined ||
      characters(value.gpt_description_prompt) <= 500
    ) &&
    (
      (value.mv !== 'chirp-v3-5' && value.mv !== 'chirp-v4') ||
      (
        (value.prompt === undefined || characters(value.prompt) <= 3000) &&
        (value.tags === undefined || characters(value.tags) <= 200)
      )
    ) &&
    (
      (
        value.mv !== 'chirp-auk' &&
        value.mv !== 'chirp-bluejay' &&
        value.mv !== 'chirp-crow' &&
        value.mv !== 'chirp-fenix'
      ) ||
      (
        (value.prompt === undefined || characters(value.prompt) <= 5000) &&
        (value.tags === undefined || characters(value.tags) <= 1000)
      )
    )
  );
}

function isSunoAiSoundInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiSoundInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    typeof value.mv === 'string' &&
    (value.title === undefined || typeof value.title === 'string') &&
    (value.negative_tags === undefined || typeof value.negative_tags === 'string') &&
    (value.bpm === undefined || (Number.isInteger(value.bpm) && value.bpm >= 1 && value.bpm <= 300)) &&
    (
      value.key === undefined ||
      value.key === 'C' ||
      value.key === 'C#' ||
      value.key === 'D' ||
      value.key === 'D#' ||
      value.key === 'E' ||
      value.key === 'F' ||
      value.key === 'F#' ||
      value.key === 'G' ||
      value.key === 'G#' ||
      value.key === 'A' ||
      value.key === 'A#' ||
      value.key === 'B' ||
      value.key === 'Cm' ||
      value.key === 'C#m' ||
      value.key === 'Dm' ||
      value.key === 'D#m' ||
      value.key === 'Em' ||
      value.key === 'Fm' ||
      value.key === 'F#m' ||
      value.key === 'Gm' ||
      value.key === 'G#m' ||
      value.key === 'Am' ||
      value.key === 'A#m' ||
      value.key === 'Bm'
    ) &&
    (value.type === undefined || value.type === 'one-shot' || value.type === 'loop')
  );
}

function isSunoAiVoiceInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiVoiceInputSchema.properties) &&
    typeof value.voice_audio_url === 'string' &&
    isUri(value.voice_audio_url) &&
    typeof value.verification_audio_url === 'string' &&
    isUri(value.verification_audio_url) &&
    typeof value.phrase_id === 'string' &&
    typeof value.name === 'string' &&
    (value.description === undefined || typeof value.description === 'string') &&
    (value.styles === undefined || typeof value.styles === 'string') &&
    (
      value.singer_skill_level === undefined ||
      value.singer_skill_level === 'Beginner' ||
      value.singer_skill_level === 'Intermediate' ||
      value.singer_skill_level === 'Advanced' ||
      value.singer_skill_level === 'Professional'
    ) &&
    (value.vocal_start_s === undefined || Number.isFinite(value.vocal_start_s)) &&
    (value.vocal_end_s === undefined || Number.isFinite(value.vocal_end_s))
  );
}

function isSunoAiCustomModelInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiCustomModelInputSchema.properties) &&
    Array.isArray(value.audio_urls) &&
    value.audio_urls.length >= 6 &&
    value.audio_urls.length <= 24 &&
    everyItem(value.audio_urls, (item) => typeof item === 'string' && isUri(item)) &&
    typeof value.name === 'string'
  );
}

function isSunoAiExtendTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiExtendTaskSchema.properties) &&
    value.model === 'suno-ai/extend' &&
    isSunoAiExtendInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isSunoAiCoverTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiCoverTaskSchema.properties) &&
    value.model === 'suno-ai/cover' &&
    isSunoAiCoverInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isSunoAiAddVocalsTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiAddVocalsTaskSchema.properties) &&
    value.model === 'suno-ai/add-vocals' &&
    isSunoAiAddVocalsInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isSunoAiAddInstrumentalTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiAddInstrumentalTaskSchema.properties) &&
    value.model === 'suno-ai/add-instrumental' &&
    isSunoAiAddInstrumentalInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isSunoAiStemsTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiStemsTaskSchema.properties) &&
    value.model === 'suno-ai/stems' &&
    isSunoAiStemsInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isSunoAiStemsAllTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiStemsAllTaskSchema.properties) &&
    value.model === 'suno-ai/stems-all' &&
    isSunoAiStemsInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isSunoAiWavTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiWavTaskSchema.properties) &&
    value.model === 'suno-ai/wav' &&
    isSunoAiWavInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isSunoAiLyricsTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiLyricsTaskSchema.properties) &&
    value.model === 'suno-ai/lyrics' &&
    isSunoAiLyricsInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isSunoAiMusicTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiMusicTaskSchema.properties) &&
    value.model === 'suno-ai/music' &&
    isSunoAiMusicInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isSunoAiSoundTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiSoundTaskSchema.properties) &&
    value.model === 'suno-ai/sound' &&
    isSunoAiSoundInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isSunoAiVoiceTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiVoiceTaskSchema.properties) &&
    value.model === 'suno-ai/voice' &&
    isSunoAiVoiceInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isSunoAiCustomModelTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, SunoAiCustomModelTaskSchema.properties) &&
    value.model === 'suno-ai/custom-model' &&
    isSunoAiCustomModelInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

const SunoAiExtendInputSchema = {
  type: 'object',
  required: ['mv', 'custom'],
  properties: {
    mv: { type: 'string' },
    clip_id: { type: 'string' },
    audio_url: { type: 'string', format: 'uri' },
    custom: { type: 'boolean' },
    gpt_description_prompt: { type: 'string' },
    prompt: { type: 'string' },
    continue_at: { type: 'number' },
    start_s: { type: 'number' },
    end_s: { type: 'number' },
    title: { type: 'string' },
    make_instrumental: { type: 'boolean' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ not: { anyOf: [{ required: ['clip_id'] }] } }],
      then: { required: ['audio_url'] },
      reasons: [{ kind: 'absent', properties: ['clip_id'], phrase: 'clip_id is omitted' }],
    },
  ],
};

const CallbackUrlSchema = { type: 'string', format: 'uri' };

const DryRunSchema = { type: 'boolean' };

const SunoAiCoverInputSchema = {
  type: 'object',
  required: ['mv', 'custom'],
  properties: {
    mv: { type: 'string' },
    clip_id: { type: 'string' },
    audio_url: { type: 'string', format: 'uri' },
    custom: { type: 'boolean' },
    gpt_description_prompt: { type: 'string' },
    prompt: { type: 'string' },
    continue_at: { type: 'number' },
    start_s: { type: 'number' },
    end_s: { type: 'number' },
    title: { type: 'string' },
    make_instrumental: { type: 'boolean' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ not: { anyOf: [{ required: ['clip_id'] }] } }],
      then: { required: ['audio_url'] },
      reasons: [{ kind: 'absent', properties: ['clip_id'], phrase: 'clip_id is omitted' }],
    },
  ],
};

const SunoAiAddVocalsInputSchema = {
  type: 'object',
  required: ['mv'],
  properties: {
    mv: { type: 'string' },
    clip_id: { type: 'string' },
    audio_url: { type: 'string', format: 'uri' },
    custom: { type: 'boolean' },
    gpt_description_prompt: { type: 'string' },
    prompt: { type: 'string' },
    continue_at: { type: 'number' },
    start_s: { type: 'number' },
    end_s: { type: 'number' },
    title: { type: 'string' },
    make_instrumental: { type: 'boolean' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ not: { anyOf: [{ required: ['clip_id'] }] } }],
      then: { required: ['audio_url'] },
      reasons: [{ kind: 'absent', properties: ['clip_id'], phrase: 'clip_id is omitted' }],
    },
  ],
};

const SunoAiAddInstrumentalInputSchema = {
  type: 'object',
  required: ['mv'],
  properties: {
    mv: { type: 'string' },
    clip_id: { type: 'string' },
    audio_url: { type: 'string', format: 'uri' },
    custom: { type: 'boolean' },
    gpt_description_prompt: { type: 'string' },
    prompt: { type: 'string' },
    continue_at: { type: 'number' },
    start_s: { type: 'number' },
    end_s: { type: 'number' },
    title: { type: 'string' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ not: { anyOf: [{ required: ['clip_id'] }] } }],
      then: { required: ['audio_url'] },
      reasons: [{ kind: 'absent', properties: ['clip_id'], phrase: 'clip_id is omitted' }],
    },
  ],
};

const SunoAiStemsInputSchema = {
  type: 'object',
  required: ['clip_id'],
  properties: { clip_id: { type: 'string' }, title: { type: 'string' } },
  closed: 'additionalProperties',
};

const SunoAiWavInputSchema = {
  type: 'object',
  required: ['clip_id'],
  properties: { clip_id: { type: 'string' } },
  closed: 'additionalProperties',
};

const SunoAiLyricsInputSchema = {
  type: 'object',
  required: ['prompt', 'mv'],
  properties: { prompt: { type: 'string' }, mv: { type: 'string', enum: ['remi-v1', 'default'] } },
  closed: 'additionalProperties',
};

const SunoAiMusicInputSchema = {
  type: 'object',
  required: ['mv', 'custom'],
  properties: {
    mv: {
      anyOf: [
        { type: 'string', enum: ['chirp-v3-5', 'chirp-v4', 'chirp-auk', 'chirp-bluejay', 'chirp-crow', 'chirp-fenix'] },
        { type: 'string', pattern: '^chirp-custom:.+', phrase: 'must be a string that starts with "chirp-custom:"' },
      ],
    },
    custom: { type: 'boolean' },
    gpt_description_prompt: { type: 'string' },
    prompt: { type: 'string' },
    tags: { type: 'string' },
    title: { type: 'string' },
    make_instrumental: { type: 'boolean' },
    negative_tags: { type: 'string' },
    persona_id: { type: 'string' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['custom'], properties: { custom: { enum: [false] } } }],
      then: { properties: { gpt_description_prompt: { maxLength: 500 } } },
      reasons: [{ kind: 'other', properties: ['custom'], phrase: 'custom is false' }],
    },
    {
      when: [{ required: ['mv'], properties: { mv: { enum: ['chirp-v3-5', 'chirp-v4'] } } }],
      then: { properties: { prompt: { maxLength: 3000 }, tags: { maxLength: 200 } } },
      reasons: [{ kind: 'other', properties: ['mv'], phrase: 'mv is chirp-v3-5 or chirp-v4' }],
    },
    {
      when: [
        { required: ['mv'], properties: { mv: { enum: ['chirp-auk', 'chirp-bluejay', 'chirp-crow', 'chirp-fenix'] } } },
      ],
      then: { properties: { prompt: { maxLength: 5000 }, tags: { maxLength: 1000 } } },
      reasons: [
        { kind: 'other', properties: ['mv'], phrase: 'mv is chirp-auk, chirp-bluejay, chirp-crow or chirp-fenix' },
      ],
    },
  ],
};

const SunoAiSoundInputSchema = {
  type: 'object',
  required: ['prompt', 'mv'],
  properties: {
    prompt: { type: 'string' },
    mv: { type: 'string' },
    title: { type: 'string' },
    negative_tags: { type: 'string' },
    bpm: { type: 'integer', minimum: 1, maximum: 300 },
    key: {
      type: 'string',
      enum: [
        'C',
        'C#',
        'D',
        'D#',
        'E',
        'F',
        'F#',
        'G',
        'G#',
        'A',
        'A#',
        'B',
        'Cm',
        'C#m',
        'Dm',
        'D#m',
        'Em',
        'Fm',
        'F#m',
        'Gm',
        'G#m',
        'Am',
        'A#m',
        'Bm',
      ],
    },
    type: { type: 'string', enum: ['one-shot', 'loop'] },
  },
  closed: 'additionalProperties',
};

const SunoAiVoiceInputSchema = {
  type: 'object',
  required: ['voice_audio_url', 'verification_audio_url', 'phrase_id', 'name'],
  properties: {
    voice_audio_url: { type: 'string', format: 'uri' },
    verification_audio_url: { type: 'string', format: 'uri' },
    phrase_id: { type: 'string' },
    name: { type: 'string' },
    description: { type: 'string' },
    styles: { type: 'string' },
    singer_skill_level: { type: 'string', enum: ['Beginner', 'Intermediate', 'Advanced', 'Professional'] },
    vocal_start_s: { type: 'number' },
    vocal_end_s: { type: 'number' },
  },
  closed: 'additionalProperties',
};

const SunoAiCustomModelInputSchema = {
  type: 'object',
  required: ['audio_urls', 'name'],
  properties: {
    audio_urls: { type: 'array', minItems: 6, maxItems: 24, items: { type: 'string', format: 'uri' } },
    name: { type: 'string' },
  },
  closed: 'additionalProperties',
};

const SunoAiExtendTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['suno-ai/extend'] },
    input: SunoAiExtendInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const SunoAiCoverTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['suno-ai/cover'] },
    input: SunoAiCoverInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const SunoAiAddVocalsTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['suno-ai/add-vocals'] },
    input: SunoAiAddVocalsInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const SunoAiAddInstrumentalTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['suno-ai/add-instrumental'] },
    input: SunoAiAddInstrumentalInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const SunoAiStemsTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['suno-ai/stems'] },
    input: SunoAiStemsInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const SunoAiStemsAllTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['suno-ai/stems-all'] },
    input: SunoAiStemsInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const SunoAiWavTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['suno-ai/wav'] },
    input: SunoAiWavInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const SunoAiLyricsTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['suno-ai/lyrics'] },
    input: SunoAiLyricsInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const SunoAiMusicTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['suno-ai/music'] },
    input: SunoAiMusicInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const SunoAiSoundTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['suno-ai/sound'] },
    input: SunoAiSoundInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const SunoAiVoiceTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['suno-ai/voice'] },
    input: SunoAiVoiceInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const SunoAiCustomModelTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['suno-ai/custom-model'] },
    input: SunoAiCustomModelInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'suno-ai/extend': { check: isSunoAiExtendTask, schema: SunoAiExtendTaskSchema, inputKey: 'input' },
  'suno-ai/cover': { check: isSunoAiCoverTask, schema: SunoAiCoverTaskSchema, inputKey: 'input' },
  'suno-ai/add-vocals': { check: isSunoAiAddVocalsTask, schema: SunoAiAddVocalsTaskSchema, inputKey: 'input' },
  'suno-ai/add-instrumental': {
    check: isSunoAiAddInstrumentalTask,
    schema: SunoAiAddInstrumentalTaskSchema,
    inputKey: 'input',
  },
  'suno-ai/stems': { check: isSunoAiStemsTask, schema: SunoAiStemsTaskSchema, inputKey: 'input' },
  'suno-ai/stems-all': { check: isSunoAiStemsAllTask, schema: SunoAiStemsAllTaskSchema, inputKey: 'input' },
  'suno-ai/wav': { check: isSunoAiWavTask, schema: SunoAiWavTaskSchema, inputKey: 'input' },
  'suno-ai/lyrics': { check: isSunoAiLyricsTask, schema: SunoAiLyricsTaskSchema, inputKey: 'input' },
  'suno-ai/music': { check: isSunoAiMusicTask, schema: SunoAiMusicTaskSchema, inputKey: 'input' },
  'suno-ai/sound': { check: isSunoAiSoundTask, schema: SunoAiSoundTaskSchema, inputKey: 'input' },
  'suno-ai/voice': { check: isSunoAiVoiceTask, schema: SunoAiVoiceTaskSchema, inputKey: 'input' },
  'suno-ai/custom-model': { check: isSunoAiCustomModelTask, schema: SunoAiCustomModelTaskSchema, inputKey: 'input' },
};
