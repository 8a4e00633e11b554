// Generated from spec/ by `npm run generate`; do not edit.

// @ts-nocheck

import { isObject } from '../../../src/internal/json.js';
import { everyItem, hasOnly, isUri } from '../../../src/validate/checks.js';
import type { ProviderModels } from '../../../src/validate/compiled-schema.js';

function isHiggsfieldAiCinematicStudioImageInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiCinematicStudioImageInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 4 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '21:9'
    ) &&
    (
      value.resolution === undefined ||
      value.resolution === '1k' ||
      value.resolution === '2k' ||
      value.resolution === '4k'
    ) &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 999999)) &&
    (value.camera_model_id === undefined || typeof value.camera_model_id === 'string') &&
    (value.camera_lens_id === undefined || typeof value.camera_lens_id === 'string') &&
    (value.camera_aperture_id === undefined || typeof value.camera_aperture_id === 'string') &&
    (value.camera_focal_length_id === undefined || typeof value.camera_focal_length_id === 'string')
  );
}

function isCallbackUrl(value) {
  return typeof value === 'string' && isUri(value);
}

function isDryRun(value) {
  return typeof value === 'boolean';
}

function isHiggsfieldAiCinematicStudioVideo35Input(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiCinematicStudioVideo35InputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 3 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (
      value.start_image_url === undefined || (typeof value.start_image_url === 'string' && isUri(value.start_image_url))
    ) &&
    (value.end_image_url === undefined || (typeof value.end_image_url === 'string' && isUri(value.end_image_url))) &&
    (
      value.duration === undefined || (Number.isInteger(value.duration) && value.duration >= 4 && value.duration <= 15)
    ) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === 'auto' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '21:9'
    ) &&
    (
      value.resolution === undefined ||
      value.resolution === '480p' ||
      value.resolution === '720p' ||
      value.resolution === '1080p'
    ) &&
    (
      value.genre === undefined ||
      value.genre === 'general' ||
      value.genre === 'action' ||
      value.genre === 'horror' ||
      value.genre === 'comedy' ||
      value.genre === 'noir' ||
      value.genre === 'epic' ||
      value.genre === 'drama'
    ) &&
    (value.generate_audio === undefined || typeof value.generate_audio === 'boolean') &&
    (value.seed === undefined || Number.isInteger(value.seed)) &&
    (value.style_prompt === undefined || typeof value.style_prompt === 'string') &&
    (
      value.color_palette === undefined ||
      value.color_palette === 'auto' ||
      value.color_palette === 'naturalistic_clean' ||
      value.color_palette === 'bleached_warm' ||
      value.color_palette === 'hyper_neon' ||
      value.color_palette === 'teal_orange_epic' ||
      value.color_palette === 'sodium_decay' ||
      value.color_palette === 'cold_steel' ||
      value.color_palette === 'bleach_bypass' ||
      value.color_palette === 'classic_bw'
    ) &&
    (
      value.lighting === undefined ||
      value.lighting === 'auto' ||
      value.lighting === 'soft_cross' ||
      value.lighting === 'contre_jour' ||
      value.lighting === 'overhead_fall' ||
      value.lighting === 'window' ||
      value.lighting === 'practicals' ||
      value.lighting === 'silhouette'
    ) &&
    (value.camera_moveset_style === undefined || typeof value.camera_moveset_style === 'string') &&
    (value.camera_motion_id === undefined || typeof value.camera_motion_id === 'string') &&
    (value.camera_model_id === undefined || typeof value.camera_model_id === 'string') &&
    (value.camera_lens_id === undefined || typeof value.camera_lens_id === 'string') &&
    (value.camera_focal_length_id === undefined || typeof value.camera_focal_length_id === 'string') &&
    (value.camera_aperture_id === undefined || typeof value.camera_aperture_id === 'string')
  );
}

function isHiggsfieldAiCinematicStudioVideo30Shot(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiCinematicStudioVideo30ShotSchema.properties) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (value.duration === undefined || Number.isInteger(value.duration)) &&
    (value.camera_motion_id === undefined || typeof value.camera_motion_id === 'string') &&
    (
      value.speedramp === undefined ||
      value.speedramp === 'ramp_up' ||
      value.speedramp === 'flash_in' ||
      value.speedramp === 'flash_out' ||
      value.speedramp === 'hero_moment'
    )
  );
}

function isHiggsfieldAiCinematicStudioVideo30Input(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiCinematicStudioVideo30InputSchema.properties) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (
      value.shot_mode === undefined ||
      value.shot_mode === 'single' ||
      value.shot_mode === 'multi_shot_auto' ||
      value.shot_mode === 'multi_shot_manual'
    ) &&
    (
      value.multi_shots === undefined ||
      (Array.isArray(value.multi_shots) && everyItem(value.multi_shots, isHiggsfieldAiCinematicStudioVideo30Shot))
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 3 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (
      value.start_image_url === undefined || (typeof value.start_image_url === 'string' && isUri(value.start_image_url))
    ) &&
    (value.end_image_url === undefined || (typeof value.end_image_url === 'string' && isUri(value.end_image_url))) &&
    (
      value.duration === undefined || (Number.isInteger(value.duration) && value.duration >= 4 && value.duration <= 15)
    ) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === 'auto' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '21:9'
    ) &&
    (
      value.resolution === undefined ||
      value.resolution === '480p' ||
      value.resolution === '720p' ||
      value.resolution === '1080p'
    ) &&
    (
      value.genre === undefined ||
      value.genre === 'general' ||
      value.genre === 'action' ||
      value.genre === 'horror' ||
      value.genre === 'comedy' ||
      value.genre === 'noir' ||
      value.genre === 'epic'
    ) &&
    (value.camera_motion_id === undefined || typeof value.camera_motion_id === 'string') &&
    (value.generate_audio === undefined || typeof value.generate_audio === 'boolean') &&
    (value.seed === undefined || Number.isInteger(value.seed)) &&
    ((value.shot_mode !== undefined && value.shot_mode !== 'single') || value.prompt !== undefined) &&
    (value.shot_mode !== 'multi_shot_auto' || value.prompt !== undefined) &&
    (value.shot_mode !== 'multi_shot_manual' || value.multi_shots !== undefined)
  );
}

function isHiggsfieldAiCinematicStudioVideo25Shot(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiCinematicStudioVideo25ShotSchema.properties) &&
    typeof value.prompt === 'string' &&
    Number.isInteger(value.duration) &&
    (value.camera_movement_id === undefined || typeof value.camera_movement_id === 'string')
  );
}

function isHiggsfieldAiCinematicStudioVideo25Input(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiCinematicStudioVideo25InputSchema.properties) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (
      value.shot_mode === undefined ||
      value.shot_mode === 'single' ||
      value.shot_mode === 'multi_shot_auto' ||
      value.shot_mode === 'multi_shot_manual'
    ) &&
    (
      value.multi_shots === undefined ||
      (Array.isArray(value.multi_shots) && everyItem(value.multi_shots, isHiggsfieldAiCinematicStudioVideo25Shot))
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 3 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (
      value.start_image_url === undefined || (typeof value.start_image_url === 'string' && isUri(value.start_image_url))
    ) &&
    (value.end_image_url === undefined || (typeof value.end_image_url === 'string' && isUri(value.end_image_url))) &&
    (
      value.duration === undefined || (Number.isInteger(value.duration) && value.duration >= 3 && value.duration <= 12)
    ) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '21:9'
    ) &&
    (value.resolution === undefined || value.resolution === '720p' || value.resolution === '1080p') &&
    (
      value.genre === undefined ||
      value.genre === 'auto' ||
      value.genre === 'action' ||
      value.genre === 'horror' ||
      value.genre === 'comedy' ||
      value.genre === 'western' ||
      value.genre === 'suspense' ||
      value.genre === 'intimate' ||
      value.genre === 'spectacle'
    ) &&
    (value.camera_movement_id === undefined || typeof value.camera_movement_id === 'string') &&
    (value.generate_audio === undefined || typeof value.generate_audio === 'boolean') &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 999999)) &&
    ((value.shot_mode !== undefined && value.shot_mode !== 'single') || value.prompt !== undefined) &&
    (value.shot_mode !== 'multi_shot_auto' || value.prompt !== undefined) &&
    (value.shot_mode !== 'multi_shot_manual' || value.multi_shots !== undefined)
  );
}

function isHiggsfieldAiCinematicStudioVideoInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiCinematicStudioVideoInputSchema.properties) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    typeof value.start_image_url === 'string' &&
    isUri(value.start_image_url) &&
    (value.end_image_url === undefined || (typeof value.end_image_url === 'string' && isUri(value.end_image_url))) &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '21:9'
    ) &&
    (value.preset_id === undefined || typeof value.preset_id === 'string') &&
    (value.sound === undefined || typeof value.sound === 'boolean') &&
    (value.slow_motion === undefined || typeof value.slow_motion === 'boolean') &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 999999))
  );
}

function isHiggsfieldAiTextToSpeechInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiTextToSpeechInputSchema.properties) &&
    typeof value.voice_id === 'string' &&
    typeof value.prompt === 'string' &&
    (value.sound_id === undefined || typeof value.sound_id === 'string') &&
    (
      value.similarity_boost === undefined ||
      (Number.isInteger(value.similarity_boost) && value.similarity_boost >= 0 && value.similarity_boost <= 100)
    ) &&
    (value.style === undefined || (Number.isInteger(value.style) && value.style >= 0 && value.style <= 100)) &&
    (value.speed === undefined || (Number.isFinite(value.speed) && value.speed >= 0 && value.speed <= 1.2)) &&
    (
      value.stability === undefined ||
      (Number.isInteger(value.stability) && value.stability >= 0 && value.stability <= 100)
    )
  );
}

function isHiggsfieldAiSpeakInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiSpeakInputSchema.properties) &&
    typeof value.image_url === 'string' &&
    isUri(value.image_url) &&
    (value.audio_url === undefined || (typeof value.audio_url === 'string' && isUri(value.audio_url))) &&
    (value.audio_task_id === undefined || typeof value.audio_task_id === 'string') &&
    typeof value.prompt === 'string' &&
    (value.quality === undefined || value.quality === 'standard' || value.quality === 'high') &&
    (value.enhance_prompt === undefined || typeof value.enhance_prompt === 'boolean') &&
    (value.seed === undefined || Number.isInteger(value.seed)) &&
    (value.audio_url !== undefined || value.audio_task_id !== undefined)
  );
}

function isHiggsfieldAiVideoInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiVideoInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    typeof value.start_image_url === 'string' &&
    isUri(value.start_image_url) &&
    (value.end_image_url === undefined || (typeof value.end_image_url === 'string' && isUri(value.end_image_url))) &&
    (value.enhance_prompt === undefined || typeof value.enhance_prompt === 'boolean') &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 999999)) &&
    (value.motion_id === undefined || typeof value.motion_id === 'string')
  );
}

function isHiggsfieldAiCinematicStudioImageTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiCinematicStudioImageTaskSchema.properties) &&
    value.model === 'higgsfield-ai/cinematic-studio-image' &&
    isHiggsfieldAiCinematicStudioImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isHiggsfieldAiCinematicStudioVideo35Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiCinematicStudioVideo35TaskSchema.properties) &&
    value.model === 'higgsfield-ai/cinematic-studio-video-3.5' &&
    isHiggsfieldAiCinematicStudioVideo35Input(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isHiggsfieldAiCinematicStudioVideo30Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiCinematicStudioVideo30TaskSchema.properties) &&
    value.model === 'higgsfield-ai/cinematic-studio-video-3.0' &&
    isHiggsfieldAiCinematicStudioVideo30Input(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isHiggsfieldAiCinematicStudioVideo25Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiCinematicStudioVideo25TaskSchema.properties) &&
    value.model === 'higgsfield-ai/cinematic-studio-video-2.5' &&
    isHiggsfieldAiCinematicStudioVideo25Input(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isHiggsfieldAiCinematicStudioVideoTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiCinematicStudioVideoTaskSchema.properties) &&
    value.model === 'higgsfield-ai/cinematic-studio-video' &&
    isHiggsfieldAiCinematicStudioVideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isHiggsfieldAiTtsTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiTtsTaskSchema.properties) &&
    value.model === 'higgsfield-ai/tts' &&
    isHiggsfieldAiTextToSpeechInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isHiggsfieldAiSpeakTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiSpeakTaskSchema.properties) &&
    value.model === 'higgsfield-ai/speak' &&
    isHiggsfieldAiSpeakInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isHiggsfieldAiTextToSpeechTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiTextToSpeechTaskSchema.properties) &&
    value.model === 'higgsfield-ai/text-to-speech' &&
    isHiggsfieldAiTextToSpeechInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isHiggsfieldAiLiteTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiLiteTaskSchema.properties) &&
    value.model === 'higgsfield-ai/lite' &&
    isHiggsfieldAiVideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isHiggsfieldAiTurboTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiTurboTaskSchema.properties) &&
    value.model === 'higgsfield-ai/turbo' &&
    isHiggsfieldAiVideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isHiggsfieldAiStandardTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, HiggsfieldAiStandardTaskSchema.properties) &&
    value.model === 'higgsfield-ai/standard' &&
    isHiggsfieldAiVideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

const HiggsfieldAiCinematicStudioImageInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    image_urls: { type: 'array', maxItems: 4, items: { type: 'string', format: 'uri' } },
    aspect_ratio: { type: 'string', enum: ['1:1', '3:4', '2:3', '9:16', '3:2', '4:3', '16:9', '21:9'] },
    resolution: { type: 'string', enum: ['1k', '2k', '4k'] },
    seed: { type: 'integer', minimum: 0, maximum: 999999 },
    camera_model_id: { type: 'string' },
    camera_lens_id: { type: 'string' },
    camera_aperture_id: { type: 'string' },
    camera_focal_length_id: { type: 'string' },
  },
  closed: 'additionalProperties',
};

const CallbackUrlSchema = { type: 'string', format: 'uri' };

const DryRunSchema = { type: 'boolean' };

const HiggsfieldAiCinematicStudioVideo35InputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    image_urls: { type: 'array', maxItems: 3, items: { type: 'string', format: 'uri' } },
    start_image_url: { type: 'string', format: 'uri' },
    end_image_url: { type: 'string', format: 'uri' },
    duration: { type: 'integer', minimum: 4, maximum: 15 },
    aspect_ratio: { type: 'string', enum: ['auto', '1:1', '3:4', '9:16', '4:3', '16:9', '21:9'] },
    resolution: { type: 'string', enum: ['480p', '720p', '1080p'] },
    genre: { type: 'string', enum: ['general', 'action', 'horror', 'comedy', 'noir', 'epic', 'drama'] },
    generate_audio: { type: 'boolean' },
    seed: { type: 'integer' },
    style_prompt: { type: 'string' },
    color_palette: {
      type: 'string',
      enum: [
        'auto',
        'naturalistic_clean',
        'bleached_warm',
        'hyper_neon',
        'teal_orange_epic',
        'sodium_decay',
        'cold_steel',
        'bleach_bypass',
        'classic_bw',
      ],
    },
    lighting: {
      type: 'string',
      enum: ['auto', 'soft_cross', 'contre_jour', 'overhead_fall', 'window', 'practicals', 'silhouette'],
    },
    camera_moveset_style: { type: 'string' },
    camera_motion_id: { type: 'string' },
    camera_model_id: { type: 'string' },
    camera_lens_id: { type: 'string' },
    camera_focal_length_id: { type: 'string' },
    camera_aperture_id: { type: 'string' },
  },
  closed: 'additionalProperties',
};

const HiggsfieldAiCinematicStudioVideo30ShotSchema = {
  type: 'object',
  properties: {
    prompt: { type: 'string' },
    duration: { type: 'integer' },
    camera_motion_id: { type: 'string' },
    speedramp: { type: 'string', enum: ['ramp_up', 'flash_in', 'flash_out', 'hero_moment'] },
  },
  closed: 'additionalProperties',
};

const HiggsfieldAiCinematicStudioVideo30InputSchema = {
  type: 'object',
  properties: {
    prompt: { type: 'string' },
    shot_mode: { type: 'string', enum: ['single', 'multi_shot_auto', 'multi_shot_manual'] },
    multi_shots: { type: 'array', items: HiggsfieldAiCinematicStudioVideo30ShotSchema },
    image_urls: { type: 'array', maxItems: 3, items: { type: 'string', format: 'uri' } },
    start_image_url: { type: 'string', format: 'uri' },
    end_image_url: { type: 'string', format: 'uri' },
    duration: { type: 'integer', minimum: 4, maximum: 15 },
    aspect_ratio: { type: 'string', enum: ['auto', '1:1', '3:4', '9:16', '4:3', '16:9', '21:9'] },
    resolution: { type: 'string', enum: ['480p', '720p', '1080p'] },
    genre: { type: 'string', enum: ['general', 'action', 'horror', 'comedy', 'noir', 'epic'] },
    camera_motion_id: { type: 'string' },
    generate_audio: { type: 'boolean' },
    seed: { type: 'integer' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ properties: { shot_mode: { enum: ['single'] } } }],
      then: { required: ['prompt'] },
      reasons: [{ kind: 'other', properties: ['shot_mode'], phrase: 'shot_mode is single or omitted' }],
    },
    {
      when: [{ required: ['shot_mode'], properties: { shot_mode: { enum: ['multi_shot_auto'] } } }],
      then: { required: ['prompt'] },
      reasons: [{ kind: 'other', properties: ['shot_mode'], phrase: 'shot_mode is multi_shot_auto' }],
    },
    {
      when: [{ required: ['shot_mode'], properties: { shot_mode: { enum: ['multi_shot_manual'] } } }],
      then: { required: ['multi_shots'] },
      reasons: [{ kind: 'other', properties: ['shot_mode'], phrase: 'shot_mode is multi_shot_manual' }],
    },
  ],
};

const HiggsfieldAiCinematicStudioVideo25ShotSchema = {
  type: 'object',
  required: ['prompt', 'duration'],
  properties: { prompt: { type: 'string' }, duration: { type: 'integer' }, camera_movement_id: { type: 'string' } },
  closed: 'additionalProperties',
};

const HiggsfieldAiCinematicStudioVideo25InputSchema = {
  type: 'object',
  properties: {
    prompt: { type: 'string' },
    shot_mode: { type: 'string', enum: ['single', 'multi_shot_auto', 'multi_shot_manual'] },
    multi_shots: { type: 'array', items: HiggsfieldAiCinematicStudioVideo25ShotSchema },
    image_urls: { type: 'array', maxItems: 3, items: { type: 'string', format: 'uri' } },
    start_image_url: { type: 'string', format: 'uri' },
    end_image_url: { type: 'string', format: 'uri' },
    duration: { type: 'integer', minimum: 3, maximum: 12 },
    aspect_ratio: { type: 'string', enum: ['1:1', '3:4', '2:3', '9:16', '3:2', '4:3', '16:9', '21:9'] },
    resolution: { type: 'string', enum: ['720p', '1080p'] },
    genre: {
      type: 'string',
      enum: ['auto', 'action', 'horror', 'comedy', 'western', 'suspense', 'intimate', 'spectacle'],
    },
    camera_movement_id: { type: 'string' },
    generate_audio: { type: 'boolean' },
    seed: { type: 'integer', minimum: 0, maximum: 999999 },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ properties: { shot_mode: { enum: ['single'] } } }],
      then: { required: ['prompt'] },
      reasons: [{ kind: 'other', properties: ['shot_mode'], phrase: 'shot_mode is single or omitted' }],
    },
    {
      when: [{ required: ['shot_mode'], properties: { shot_mode: { enum: ['multi_shot_auto'] } } }],
      then: { required: ['prompt'] },
      reasons: [{ kind: 'other', properties: ['shot_mode'], phrase: 'shot_mode is multi_shot_auto' }],
    },
    {
      when: [{ required: ['shot_mode'], properties: { shot_mode: { enum: ['multi_shot_manual'] } } }],
      then: { required: ['multi_shots'] },
      reasons: [{ kind: 'other', properties: ['shot_mode'], phrase: 'shot_mode is multi_shot_manual' }],
    },
  ],
};

const HiggsfieldAiCinematicStudioVideoInputSchema = {
  type: 'object',
  required: ['start_image_url'],
  properties: {
    prompt: { type: 'string' },
    start_image_url: { type: 'string', format: 'uri' },
    end_image_url: { type: 'string', format: 'uri' },
    duration: { type: 'integer', enum: [5, 10] },
    aspect_ratio: { type: 'string', enum: ['1:1', '3:4', '2:3', '9:16', '3:2', '4:3', '16:9', '21:9'] },
    preset_id: { type: 'string' },
    sound: { type: 'boolean' },
    slow_motion: { type: 'boolean' },
    seed: { type: 'integer', minimum: 0, maximum: 999999 },
  },
  closed: 'additionalProperties',
};

const HiggsfieldAiTextToSpeechInputSchema = {
  type: 'object',
  required: ['voice_id', 'prompt'],
  properties: {
    voice_id: { type: 'string' },
    prompt: { type: 'string' },
    sound_id: { type: 'string' },
    similarity_boost: { type: 'integer', minimum: 0, maximum: 100 },
    style: { type: 'integer', minimum: 0, maximum: 100 },
    speed: { type: 'number', minimum: 0, maximum: 1.2 },
    stability: { type: 'integer', minimum: 0, maximum: 100 },
  },
  closed: 'additionalProperties',
};

const HiggsfieldAiSpeakInputSchema = {
  type: 'object',
  required: ['image_url', 'prompt'],
  properties: {
    image_url: { type: 'string', format: 'uri' },
    audio_url: { type: 'string', format: 'uri' },
    audio_task_id: { type: 'string' },
    prompt: { type: 'string' },
    quality: { type: 'string', enum: ['standard', 'high'] },
    enhance_prompt: { type: 'boolean' },
    seed: { type: 'integer' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ not: { anyOf: [{ required: ['audio_url'] }] } }],
      then: { required: ['audio_task_id'] },
      reasons: [{ kind: 'absent', properties: ['audio_url'], phrase: 'audio_url is omitted' }],
    },
  ],
};

const HiggsfieldAiVideoInputSchema = {
  type: 'object',
  required: ['prompt', 'start_image_url'],
  properties: {
    prompt: { type: 'string' },
    start_image_url: { type: 'string', format: 'uri' },
    end_image_url: { type: 'string', format: 'uri' },
    enhance_prompt: { type: 'boolean' },
    seed: { type: 'integer', minimum: 0, maximum: 999999 },
    motion_id: { type: 'string' },
  },
  closed: 'additionalProperties',
};

const HiggsfieldAiCinematicStudioImageTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['higgsfield-ai/cinematic-studio-image'] },
    input: HiggsfieldAiCinematicStudioImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const HiggsfieldAiCinematicStudioVideo35TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['higgsfield-ai/cinematic-studio-video-3.5'] },
    input: HiggsfieldAiCinematicStudioVideo35InputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const HiggsfieldAiCinematicStudioVideo30TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['higgsfield-ai/cinematic-studio-video-3.0'] },
    input: HiggsfieldAiCinematicStudioVideo30InputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const HiggsfieldAiCinematicStudioVideo25TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['higgsfield-ai/cinematic-studio-video-2.5'] },
    input: HiggsfieldAiCinematicStudioVideo25InputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const HiggsfieldAiCinematicStudioVideoTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['higgsfield-ai/cinematic-studio-video'] },
    input: HiggsfieldAiCinematicStudioVideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const HiggsfieldAiTtsTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['higgsfield-ai/tts'] },
    input: HiggsfieldAiTextToSpeechInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const HiggsfieldAiSpeakTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['higgsfield-ai/speak'] },
    input: HiggsfieldAiSpeakInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const HiggsfieldAiTextToSpeechTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['higgsfield-ai/text-to-speech'] },
    input: HiggsfieldAiTextToSpeechInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const HiggsfieldAiLiteTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['higgsfield-ai/lite'] },
    input: HiggsfieldAiVideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const HiggsfieldAiTurboTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['higgsfield-ai/turbo'] },
    input: HiggsfieldAiVideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const HiggsfieldAiStandardTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['higgsfield-ai/standard'] },
    input: HiggsfieldAiVideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'higgsfield-ai/cinematic-studio-image': {
    check: isHiggsfieldAiCinematicStudioImageTask,
    schema: HiggsfieldAiCinematicStudioImageTaskSchema,
    inputKey: 'input',
  },
  'higgsfield-ai/cinematic-studio-video-3.5': {
    check: isHiggsfieldAiCinematicStudioVideo35Task,
    schema: HiggsfieldAiCinematicStudioVideo35TaskSchema,
    inputKey: 'input',
  },
  'higgsfield-ai/cinematic-studio-video-3.0': {
    check: isHiggsfieldAiCinematicStudioVideo30Task,
    schema: HiggsfieldAiCinematicStudioVideo30TaskSchema,
    inputKey: 'input',
  },
  'higgsfield-ai/cinematic-studio-video-2.5': {
    check: isHiggsfieldAiCinematicStudioVideo25Task,
    schema: HiggsfieldAiCinematicStudioVideo25TaskSchema,
    inputKey: 'input',
  },
  'higgsfield-ai/cinematic-studio-video': {
    check: isHiggsfieldAiCinematicStudioVideoTask,
    schema: HiggsfieldAiCinematicStudioVideoTaskSchema,
    inputKey: 'input',
  },
  'higgsfield-ai/tts': { check: isHiggsfieldAiTtsTask, schema: HiggsfieldAiTtsTaskSchema, inputKey: 'input' },
  'higgsfield-ai/speak': { check: isHiggsfieldAiSpeakTask, schema: HiggsfieldAiSpeakTaskSchema, inputKey: 'input' },
  'higgsfield-ai/text-to-speech': {
    check: isHiggsfieldAiTextToSpeechTask,
    schema: HiggsfieldAiTextToSpeechTaskSchema,
    inputKey: 'input',
  },
  'higgsfield-ai/lite': { check: isHiggsfieldAiLiteTask, schema: HiggsfieldAiLiteTaskSchema, inputKey: 'input' },
  'higgsfield-ai/turbo': { check: isHiggsfieldAiTurboTask, schema: HiggsfieldAiTurboTaskSchema, inputKey: 'input' },
  'higgsfield-ai/standard': {
    check: isHiggsfieldAiStandardTask,
    schema: HiggsfieldAiStandardTaskSchema,
    inputKey: 'input',
  },
};
