// Generated from spec/ by `npm run generate`; do not edit.

// @ts-nocheck

import { isObject } from '../../../src/internal/json.js';
import { everyItem, hasOnly, isUri } from '../../../src/validate/checks.js';
import type { ProviderModels } from '../../../src/validate/compiled-schema.js';

function isOpenaiGptImageInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, OpenaiGptImageInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '16:9'
    ) &&
    (value.quality === undefined || value.quality === 'medium' || value.quality === 'high')
  );
}

function isCallbackUrl(value) {
  return typeof value === 'string' && isUri(value);
}

function isDryRun(value) {
  return typeof value === 'boolean';
}

function isOpenaiGptImage2Input(value) {
  return (
    isObject(value) &&
    hasOnly(value, OpenaiGptImage2InputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '16:9'
    ) &&
    (value.quality === undefined || value.quality === 'medium' || value.quality === 'high') &&
    (
      value.resolution === undefined ||
      value.resolution === '1K' ||
      value.resolution === '2K' ||
      value.resolution === '4K'
    )
  );
}

function isOpenaiSora2Input(value) {
  return (
    isObject(value) &&
    hasOnly(value, OpenaiSora2InputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.duration === undefined ||
      value.duration === 5 ||
      value.duration === 10 ||
      value.duration === 15 ||
      value.duration === 20
    ) &&
    (value.aspect_ratio === undefined || value.aspect_ratio === '16:9' || value.aspect_ratio === '9:16') &&
    (value.image_url === undefined || (typeof value.image_url === 'string' && isUri(value.image_url))) &&
    (
      value.cameo_video_url === undefined || (typeof value.cameo_video_url === 'string' && isUri(value.cameo_video_url))
    ) &&
    (value.character_prompt === undefined || typeof value.character_prompt === 'string') &&
    (value.safety_instruction === undefined || typeof value.safety_instruction === 'string')
  );
}

function isOpenaiSora2ProInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, OpenaiSora2ProInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.duration === undefined ||
      value.duration === 10 ||
      value.duration === 15 ||
      value.duration === 20 ||
      value.duration === 25
    ) &&
    (value.aspect_ratio === undefined || value.aspect_ratio === '16:9' || value.aspect_ratio === '9:16') &&
    (value.image_url === undefined || (typeof value.image_url === 'string' && isUri(value.image_url))) &&
    (
      value.cameo_video_url === undefined || (typeof value.cameo_video_url === 'string' && isUri(value.cameo_video_url))
    ) &&
    (value.character_prompt === undefined || typeof value.character_prompt === 'string') &&
    (value.safety_instruction === undefined || typeof value.safety_instruction === 'string')
  );
}

function isOpenaiGptImage1Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, OpenaiGptImage1TaskSchema.properties) &&
    value.model === 'openai/gpt-image-1' &&
    isOpenaiGptImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isOpenaiGptImage15Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, OpenaiGptImage15TaskSchema.properties) &&
    value.model === 'openai/gpt-image-1.5' &&
    isOpenaiGptImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isOpenaiGptImage2Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, OpenaiGptImage2TaskSchema.properties) &&
    value.model === 'openai/gpt-image-2' &&
    isOpenaiGptImage2Input(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isOpenaiSora2Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, OpenaiSora2TaskSchema.properties) &&
    value.model === 'openai/sora-2' &&
    isOpenaiSora2Input(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isOpenaiSora2ProTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, OpenaiSora2ProTaskSchema.properties) &&
    value.model === 'openai/sora-2-pro' &&
    isOpenaiSora2ProInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

const OpenaiGptImageInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    image_urls: { type: 'array', items: { type: 'string', format: 'uri' } },
    aspect_ratio: { type: 'string', enum: ['1:1', '2:3', '3:2', '16:9'] },
    quality: { type: 'string', enum: ['medium', 'high'] },
  },
  closed: 'additionalProperties',
};

const CallbackUrlSchema = { type: 'string', format: 'uri' };

const DryRunSchema = { type: 'boolean' };

const OpenaiGptImage2InputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    image_urls: { type: 'array', items: { type: 'string', format: 'uri' } },
    aspect_ratio: { type: 'string', enum: ['1:1', '2:3', '3:2', '16:9'] },
    quality: { type: 'string', enum: ['medium', 'high'] },
    resolution: { type: 'string', enum: ['1K', '2K', '4K'] },
  },
  closed: 'additionalProperties',
};

const OpenaiSora2InputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    duration: { type: 'integer', enum: [5, 10, 15, 20] },
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16'] },
    image_url: { type: 'string', format: 'uri' },
    cameo_video_url: { type: 'string', format: 'uri' },
    character_prompt: { type: 'string' },
    safety_instruction: { type: 'string' },
  },
  closed: 'additionalProperties',
};

const OpenaiSora2ProInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    duration: { type: 'integer', enum: [10, 15, 20, 25] },
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16'] },
    image_url: { type: 'string', format: 'uri' },
    cameo_video_url: { type: 'string', format: 'uri' },
    character_prompt: { type: 'string' },
    safety_instruction: { type: 'string' },
  },
  closed: 'additionalProperties',
};

const OpenaiGptImage1TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['openai/gpt-image-1'] },
    input: OpenaiGptImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const OpenaiGptImage15TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['openai/gpt-image-1.5'] },
    input: OpenaiGptImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const OpenaiGptImage2TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['openai/gpt-image-2'] },
    input: OpenaiGptImage2InputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const OpenaiSora2TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['openai/sora-2'] },
    input: OpenaiSora2InputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const OpenaiSora2ProTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['openai/sora-2-pro'] },
    input: OpenaiSora2ProInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'openai/gpt-image-1': { check: isOpenaiGptImage1Task, schema: OpenaiGptImage1TaskSchema, inputKey: 'input' },
  'openai/gpt-image-1.5': { check: isOpenaiGptImage15Task, schema: OpenaiGptImage15TaskSchema, inputKey: 'input' },
  'openai/gpt-image-2': { check: isOpenaiGptImage2Task, schema: OpenaiGptImage2TaskSchema, inputKey: 'input' },
  'openai/sora-2': { check: isOpenaiSora2Task, schema: OpenaiSora2TaskSchema, inputKey: 'input' },
  'openai/sora-2-pro': { check: isOpenaiSora2ProTask, schema: OpenaiSora2ProTaskSchema, inputKey: 'input' },
};
