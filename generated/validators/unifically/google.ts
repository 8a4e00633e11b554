// Generated from spec/ by `npm run generate`; do not edit.

// @ts-nocheck

import { isObject } from '../../../src/internal/json.js';
import { everyItem, hasOnly, isUri } from '../../../src/validate/checks.js';
import type { ProviderModels } from '../../../src/validate/compiled-schema.js';

function isGoogleNanoBananaInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, GoogleNanoBananaInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '4:5' ||
      value.aspect_ratio === '5:4' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '21:9'
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    )
  );
}

function isCallbackUrl(value) {
  return typeof value === 'string' && isUri(value);
}

function isDryRun(value) {
  return typeof value === 'boolean';
}

function isGoogleNanoBananaProInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, GoogleNanoBananaProInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '4:5' ||
      value.aspect_ratio === '5:4' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '21:9'
    ) &&
    (
      value.resolution === undefined ||
      value.resolution === '1k' ||
      value.resolution === '2k' ||
      value.resolution === '4k'
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    )
  );
}

function isGoogleVeo31Input(value) {
  return (
    isObject(value) &&
    hasOnly(value, GoogleVeo31InputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (value.aspect_ratio === undefined || value.aspect_ratio === '16:9' || value.aspect_ratio === '9:16') &&
    (value.duration === undefined || value.duration === 4 || value.duration === 6 || value.duration === 8) &&
    (value.seed === undefined || Number.isInteger(value.seed)) &&
    (
      value.start_image_url === undefined || (typeof value.start_image_url === 'string' && isUri(value.start_image_url))
    ) &&
    (value.end_image_url === undefined || (typeof value.end_image_url === 'string' && isUri(value.end_image_url))) &&
    (
      value.reference_image_urls === undefined ||
      (
        Array.isArray(value.reference_image_urls) &&
        value.reference_image_urls.length >= 1 &&
        value.reference_image_urls.length <= 3 &&
        everyItem(value.reference_image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (value.voice === undefined || typeof value.voice === 'string') &&
    (value.end_image_url === undefined || value.start_image_url !== undefined) &&
    (value.voice === undefined || value.reference_image_urls !== undefined) &&
    (value.start_image_url === undefined || value.reference_image_urls === undefined) &&
    (
      value.reference_image_urls === undefined ||
      value.start_image_url !== undefined ||
      value.duration === undefined ||
      value.duration === 8
    )
  );
}

function isGoogleVeo31QualityInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, GoogleVeo31QualityInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (value.aspect_ratio === undefined || value.aspect_ratio === '16:9' || value.aspect_ratio === '9:16') &&
    (value.duration === undefined || value.duration === 4 || value.duration === 6 || value.duration === 8) &&
    (value.seed === undefined || Number.isInteger(value.seed)) &&
    (
      value.start_image_url === undefined || (typeof value.start_image_url === 'string' && isUri(value.start_image_url))
    ) &&
    (value.end_image_url === undefined || (typeof value.end_image_url === 'string' && isUri(value.end_image_url))) &&
    (value.end_image_url === undefined || value.start_image_url !== undefined)
  );
}

function isGoogleVeo31ExtendInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, GoogleVeo31ExtendInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    typeof value.task_id === 'string' &&
    (
      value.model === 'lite' ||
      value.model === 'fast' ||
      value.model === 'quality' ||
      value.model === 'lite-relaxed' ||
      value.model === 'fast-relaxed'
    ) &&
    (value.duration === undefined || value.duration === 8) &&
    (value.seed === undefined || Number.isInteger(value.seed))
  );
}

function isGoogleVeo31UpscaleInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, GoogleVeo31UpscaleInputSchema.properties) &&
    typeof value.task_id === 'string' &&
    (value.resolution === '1080p' || value.resolution === '4k')
  );
}

function isGoogleNanoBananaTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GoogleNanoBananaTaskSchema.properties) &&
    value.model === 'google/nano-banana' &&
    isGoogleNanoBananaInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isGoogleNanoBananaProTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GoogleNanoBananaProTaskSchema.properties) &&
    value.model === 'google/nano-banana-pro' &&
    isGoogleNanoBananaProInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isGoogleNanoBanana2Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GoogleNanoBanana2TaskSchema.properties) &&
    value.model === 'google/nano-banana-2' &&
    isGoogleNanoBananaProInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isGoogleVeo31FastTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GoogleVeo31FastTaskSchema.properties) &&
    value.model === 'google/veo-3.1-fast' &&
    isGoogleVeo31Input(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isGoogleVeo31FastRelaxedTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GoogleVeo31FastRelaxedTaskSchema.properties) &&
    value.model === 'google/veo-3.1-fast-relaxed' &&
    isGoogleVeo31Input(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isGoogleVeo31QualityTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GoogleVeo31QualityTaskSchema.properties) &&
    value.model === 'google/veo-3.1-quality' &&
    isGoogleVeo31QualityInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isGoogleVeo31LiteTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GoogleVeo31LiteTaskSchema.properties) &&
    value.model === 'google/veo-3.1-lite' &&
    isGoogleVeo31Input(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isGoogleVeo31LiteRelaxedTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GoogleVeo31LiteRelaxedTaskSchema.properties) &&
    value.model === 'google/veo-3.1-lite-relaxed' &&
    isGoogleVeo31Input(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isGoogleVeo31ExtendTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GoogleVeo31ExtendTaskSchema.properties) &&
    value.model === 'google/veo-3.1-extend' &&
    isGoogleVeo31ExtendInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isGoogleVeo31UpscaleTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GoogleVeo31UpscaleTaskSchema.properties) &&
    value.model === 'google/veo-3.1-upscale' &&
    isGoogleVeo31UpscaleInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

const GoogleNanoBananaInputSchema = {
  type: 'object',
  required: ['prompt', 'aspect_ratio'],
  properties: {
    prompt: { type: 'string' },
    aspect_ratio: { type: 'string', enum: ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9'] },
    image_urls: { type: 'array', items: { type: 'string', format: 'uri' } },
  },
  closed: 'additionalProperties',
};

const CallbackUrlSchema = { type: 'string', format: 'uri' };

const DryRunSchema = { type: 'boolean' };

const GoogleNanoBananaProInputSchema = {
  type: 'object',
  required: ['prompt', 'aspect_ratio'],
  properties: {
    prompt: { type: 'string' },
    aspect_ratio: { type: 'string', enum: ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9'] },
    resolution: { type: 'string', enum: ['1k', '2k', '4k'] },
    image_urls: { type: 'array', items: { type: 'string', format: 'uri' } },
  },
  closed: 'additionalProperties',
};

const GoogleVeo31InputSchema = {
  type: 'object',
  required: ['prompt'],
  dependentRequired: { end_image_url: ['start_image_url'], voice: ['reference_image_urls'] },
  properties: {
    prompt: { type: 'string' },
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16'] },
    duration: { type: 'integer', enum: [4, 6, 8] },
    seed: { type: 'integer' },
    start_image_url: { type: 'string', format: 'uri' },
    end_image_url: { type: 'string', format: 'uri' },
    reference_image_urls: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'string', format: 'uri' } },
    voice: { type: 'string' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['start_image_url'] }],
      then: { properties: { reference_image_urls: false } },
      reasons: [{ kind: 'present', properties: ['start_image_url'], phrase: 'start_image_url is set' }],
    },
    {
      when: [{ required: ['reference_image_urls'], not: { anyOf: [{ required: ['start_image_url'] }] } }],
      then: { properties: { duration: { enum: [8] } } },
      reasons: [{ kind: 'present', properties: ['reference_image_urls'], phrase: 'reference_image_urls is set' }],
    },
  ],
};

const GoogleVeo31QualityInputSchema = {
  type: 'object',
  required: ['prompt'],
  dependentRequired: { end_image_url: ['start_image_url'] },
  properties: {
    prompt: { type: 'string' },
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16'] },
    duration: { type: 'integer', enum: [4, 6, 8] },
    seed: { type: 'integer' },
    start_image_url: { type: 'string', format: 'uri' },
    end_image_url: { type: 'string', format: 'uri' },
  },
  closed: 'additionalProperties',
};

const GoogleVeo31ExtendInputSchema = {
  type: 'object',
  required: ['prompt', 'task_id', 'model'],
  properties: {
    prompt: { type: 'string' },
    task_id: { type: 'string' },
    model: { type: 'string', enum: ['lite', 'fast', 'quality', 'lite-relaxed', 'fast-relaxed'] },
    duration: { type: 'integer', enum: [8] },
    seed: { type: 'integer' },
  },
  closed: 'additionalProperties',
};

const GoogleVeo31UpscaleInputSchema = {
  type: 'object',
  required: ['task_id', 'resolution'],
  properties: { task_id: { type: 'string' }, resolution: { type: 'string', enum: ['1080p', '4k'] } },
  closed: 'additionalProperties',
};

const GoogleNanoBananaTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['google/nano-banana'] },
    input: GoogleNanoBananaInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const GoogleNanoBananaProTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['google/nano-banana-pro'] },
    input: GoogleNanoBananaProInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const GoogleNanoBanana2TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['google/nano-banana-2'] },
    input: GoogleNanoBananaProInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const GoogleVeo31FastTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['google/veo-3.1-fast'] },
    input: GoogleVeo31InputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const GoogleVeo31FastRelaxedTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['google/veo-3.1-fast-relaxed'] },
    input: GoogleVeo31InputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const GoogleVeo31QualityTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['google/veo-3.1-quality'] },
    input: GoogleVeo31QualityInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const GoogleVeo31LiteTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['google/veo-3.1-lite'] },
    input: GoogleVeo31InputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const GoogleVeo31LiteRelaxedTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['google/veo-3.1-lite-relaxed'] },
    input: GoogleVeo31InputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const GoogleVeo31ExtendTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['google/veo-3.1-extend'] },
    input: GoogleVeo31ExtendInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const GoogleVeo31UpscaleTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['google/veo-3.1-upscale'] },
    input: GoogleVeo31UpscaleInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'google/nano-banana': { check: isGoogleNanoBananaTask, schema: GoogleNanoBananaTaskSchema, inputKey: 'input' },
  'google/nano-banana-pro': {
    check: isGoogleNanoBananaProTask,
    schema: GoogleNanoBananaProTaskSchema,
    inputKey: 'input',
  },
  'google/nano-banana-2': { check: isGoogleNanoBanana2Task, schema: GoogleNanoBanana2TaskSchema, inputKey: 'input' },
  'google/veo-3.1-fast': { check: isGoogleVeo31FastTask, schema: GoogleVeo31FastTaskSchema, inputKey: 'input' },
  'google/veo-3.1-fast-relaxed': {
    check: isGoogleVeo31FastRelaxedTask,
    schema: GoogleVeo31FastRelaxedTaskSchema,
    inputKey: 'input',
  },
  'google/veo-3.1-quality': {
    check: isGoogleVeo31QualityTask,
    schema: GoogleVeo31QualityTaskSchema,
    inputKey: 'input',
  },
  'google/veo-3.1-lite': { check: isGoogleVeo31LiteTask, schema: GoogleVeo31LiteTaskSchema, inputKey: 'input' },
  'google/veo-3.1-lite-relaxed': {
    check: isGoogleVeo31LiteRelaxedTask,
    schema: GoogleVeo31LiteRelaxedTaskSchema,
    inputKey: 'input',
  },
  'google/veo-3.1-extend': { check: isGoogleVeo31ExtendTask, schema: GoogleVeo31ExtendTaskSchema, inputKey: 'input' },
  'google/veo-3.1-upscale': {
    check: isGoogleVeo31UpscaleTask,
    schema: GoogleVeo31UpscaleTaskSchema,
    inputKey: 'input',
  },
};
