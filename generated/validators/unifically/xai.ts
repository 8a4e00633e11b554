// Generated from spec/ by `npm run generate`; do not edit.

// @ts-nocheck

import { isObject } from '../../../src/internal/json.js';
import { everyItem, hasOnly, isUri } from '../../../src/validate/checks.js';
import type { ProviderModels } from '../../../src/validate/compiled-schema.js';

function isXaiGrokImagineImageInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, XaiGrokImagineImageInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '16:9'
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length >= 1 &&
        value.image_urls.length <= 5 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (value.enable_pro === undefined || typeof value.enable_pro === 'boolean') &&
    (value.upsample_prompt === undefined || typeof value.upsample_prompt === 'boolean') &&
    (value.enable_nsfw === undefined || typeof value.enable_nsfw === 'boolean')
  );
}

function isCallbackUrl(value) {
  return typeof value === 'string' && isUri(value);
}

function isDryRun(value) {
  return typeof value === 'boolean';
}

function isXaiGrokImagineVideoInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, XaiGrokImagineVideoInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '16:9'
    ) &&
    (
      value.duration === undefined || (Number.isInteger(value.duration) && value.duration >= 1 && value.duration <= 10)
    ) &&
    (value.resolution === undefined || value.resolution === '480p' || value.resolution === '720p') &&
    (value.image_url === undefined || (typeof value.image_url === 'string' && isUri(value.image_url))) &&
    (
      value.video_preset === undefined ||
      value.video_preset === 'custom' ||
      value.video_preset === 'spicy' ||
      value.video_preset === 'fun' ||
      value.video_preset === 'normal'
    )
  );
}

function isXaiGrokImagineVideoEditInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, XaiGrokImagineVideoEditInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    typeof value.video_url === 'string' &&
    isUri(value.video_url)
  );
}

function isXaiGrokImagineVideoExtendInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, XaiGrokImagineVideoExtendInputSchema.properties) &&
    typeof value.task_id === 'string' &&
    (value.video_preset === undefined || value.video_preset === 'spicy' || value.video_preset === 'normal') &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (value.extend_at === undefined || Number.isFinite(value.extend_at)) &&
    (value.extend_duration === undefined || value.extend_duration === 6 || value.extend_duration === 10) &&
    (value.video_preset !== undefined || value.prompt !== undefined) &&
    (value.video_preset !== undefined || value.prompt === undefined || value.extend_at !== undefined) &&
    (
      value.video_preset !== undefined ||
      value.prompt === undefined ||
      value.extend_at === undefined ||
      value.extend_duration !== undefined
    )
  );
}

function isXaiGrokImagineImageTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, XaiGrokImagineImageTaskSchema.properties) &&
    value.model === 'xai/grok-imagine-image' &&
    isXaiGrokImagineImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isXaiGrokImagineVideoTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, XaiGrokImagineVideoTaskSchema.properties) &&
    value.model === 'xai/grok-imagine-video' &&
    isXaiGrokImagineVideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isXaiGrokImagineVideoEditTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, XaiGrokImagineVideoEditTaskSchema.properties) &&
    value.model === 'xai/grok-imagine-video-edit' &&
    isXaiGrokImagineVideoEditInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isXaiGrokImagineVideoExtendTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, XaiGrokImagineVideoExtendTaskSchema.properties) &&
    value.model === 'xai/grok-imagine-video-extend' &&
    isXaiGrokImagineVideoExtendInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

const XaiGrokImagineImageInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    aspect_ratio: { type: 'string', enum: ['1:1', '2:3', '3:2', '9:16', '16:9'] },
    image_urls: { type: 'array', minItems: 1, maxItems: 5, items: { type: 'string', format: 'uri' } },
    enable_pro: { type: 'boolean' },
    upsample_prompt: { type: 'boolean' },
    enable_nsfw: { type: 'boolean' },
  },
  closed: 'additionalProperties',
};

const CallbackUrlSchema = { type: 'string', format: 'uri' };

const DryRunSchema = { type: 'boolean' };

const XaiGrokImagineVideoInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    aspect_ratio: { type: 'string', enum: ['1:1', '2:3', '3:2', '9:16', '16:9'] },
    duration: { type: 'integer', minimum: 1, maximum: 10 },
    resolution: { type: 'string', enum: ['480p', '720p'] },
    image_url: { type: 'string', format: 'uri' },
    video_preset: { type: 'string', enum: ['custom', 'spicy', 'fun', 'normal'] },
  },
  closed: 'additionalProperties',
};

const XaiGrokImagineVideoEditInputSchema = {
  type: 'object',
  required: ['prompt', 'video_url'],
  properties: { prompt: { type: 'string' }, video_url: { type: 'string', format: 'uri' } },
  closed: 'additionalProperties',
};

const XaiGrokImagineVideoExtendInputSchema = {
  type: 'object',
  required: ['task_id'],
  properties: {
    task_id: { type: 'string' },
    video_preset: { type: 'string', enum: ['spicy', 'normal'] },
    prompt: { type: 'string' },
    extend_at: { type: 'number' },
    extend_duration: { type: 'integer', enum: [6, 10] },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ not: { anyOf: [{ required: ['video_preset'] }] } }],
      then: { required: ['prompt'] },
      reasons: [{ kind: 'absent', properties: ['video_preset'], phrase: 'video_preset is omitted' }],
    },
    {
      when: [{ not: { anyOf: [{ required: ['video_preset'] }] } }, { required: ['prompt'] }],
      then: { required: ['extend_at'] },
      reasons: [{ kind: 'absent', properties: ['video_preset'], phrase: 'video_preset is omitted' }],
    },
    {
      when: [{ not: { anyOf: [{ required: ['video_preset'] }] } }, { required: ['prompt', 'extend_at'] }],
      then: { required: ['extend_duration'] },
      reasons: [{ kind: 'absent', properties: ['video_preset'], phrase: 'video_preset is omitted' }],
    },
  ],
};

const XaiGrokImagineImageTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['xai/grok-imagine-image'] },
    input: XaiGrokImagineImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const XaiGrokImagineVideoTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['xai/grok-imagine-video'] },
    input: XaiGrokImagineVideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const XaiGrokImagineVideoEditTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['xai/grok-imagine-video-edit'] },
    input: XaiGrokImagineVideoEditInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const XaiGrokImagineVideoExtendTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['xai/grok-imagine-video-extend'] },
    input: XaiGrokImagineVideoExtendInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'xai/grok-imagine-image': {
    check: isXaiGrokImagineImageTask,
    schema: XaiGrokImagineImageTaskSchema,
    inputKey: 'input',
  },
  'xai/grok-imagine-video': {
    check: isXaiGrokImagineVideoTask,
    schema: XaiGrokImagineVideoTaskSchema,
    inputKey: 'input',
  },
  'xai/grok-imagine-video-edit': {
    check: isXaiGrokImagineVideoEditTask,
    schema: XaiGrokImagineVideoEditTaskSchema,
    inputKey: 'input',
  },
  'xai/grok-imagine-video-extend': {
    check: isXaiGrokImagineVideoExtendTask,
    schema: XaiGrokImagineVideoExtendTaskSchema,
    inputKey: 'input',
  },
};
