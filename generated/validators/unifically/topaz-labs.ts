// Generated from spec/ by `npm run generate`; do not edit.

// @ts-nocheck

import { isObject } from '../../../src/internal/json.js';
import { hasOnly, isUri } from '../../../src/validate/checks.js';
import type { ProviderModels } from '../../../src/validate/compiled-schema.js';

function isTopazLabsImageUpscaleInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, TopazLabsImageUpscaleInputSchema.properties) &&
    typeof value.image_url === 'string' &&
    isUri(value.image_url) &&
    (
      value.upscale_factor === undefined ||
      value.upscale_factor === '1x' ||
      value.upscale_factor === '2x' ||
      value.upscale_factor === '4x' ||
      value.upscale_factor === '8x' ||
      value.upscale_factor === '16x'
    ) &&
    (value.denoise === undefined || (Number.isFinite(value.denoise) && value.denoise >= 0 && value.denoise <= 1)) &&
    (value.sharpen === undefined || (Number.isFinite(value.sharpen) && value.sharpen >= 0 && value.sharpen <= 1)) &&
    (value.face_enhancement === undefined || typeof value.face_enhancement === 'boolean')
  );
}

function isCallbackUrl(value) {
  return typeof value === 'string' && isUri(value);
}

function isDryRun(value) {
  return typeof value === 'boolean';
}

function isTopazLabsImageGenerativeInput(value) {
  return isObject(value);
}

function isTopazLabsVideoUpscaleInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, TopazLabsVideoUpscaleInputSchema.properties) &&
    typeof value.video_url === 'string' &&
    isUri(value.video_url) &&
    (
      value.resolution === undefined ||
      value.resolution === '720p' ||
      value.resolution === '1080p' ||
      value.resolution === '1440p' ||
      value.resolution === '2160p'
    ) &&
    (
      value.fps === undefined ||
      value.fps === 24 ||
      value.fps === 25 ||
      value.fps === 30 ||
      value.fps === 45 ||
      value.fps === 50 ||
      value.fps === 60
    ) &&
    (
      value.enhancement_model === undefined ||
      value.enhancement_model === 'proteus' ||
      value.enhancement_model === 'artemis' ||
      value.enhancement_model === 'nyx' ||
      value.enhancement_model === 'rhea' ||
      value.enhancement_model === 'gaia' ||
      value.enhancement_model === 'colorize' ||
      value.enhancement_model === 'dione' ||
      value.enhancement_model === 'theia' ||
      value.enhancement_model === 'iris' ||
      value.enhancement_model === 'themis'
    ) &&
    (
      value.frame_interpolation === undefined ||
      value.frame_interpolation === 'apollo' ||
      value.frame_interpolation === 'chronos'
    ) &&
    (value.focus === undefined || (Number.isFinite(value.focus) && value.focus >= 0 && value.focus <= 1)) &&
    (value.sharpen === undefined || (Number.isFinite(value.sharpen) && value.sharpen >= 0 && value.sharpen <= 1)) &&
    (
      value.enhancement_model !== 'colorize' ||
      value.resolution === undefined ||
      value.resolution === '1080p' ||
      value.resolution === '1440p' ||
      value.resolution === '2160p'
    )
  );
}

function isTopazLabsImageUpscaleTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, TopazLabsImageUpscaleTaskSchema.properties) &&
    value.model === 'topaz-labs/image-upscale' &&
    isTopazLabsImageUpscaleInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isTopazLabsImageGenerativeTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, TopazLabsImageGenerativeTaskSchema.properties) &&
    value.model === 'topaz-labs/image-generative' &&
    isTopazLabsImageGenerativeInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isTopazLabsVideoUpscaleTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, TopazLabsVideoUpscaleTaskSchema.properties) &&
    value.model === 'topaz-labs/video-upscale' &&
    isTopazLabsVideoUpscaleInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

const TopazLabsImageUpscaleInputSchema = {
  type: 'object',
  required: ['image_url'],
  properties: {
    image_url: { type: 'string', format: 'uri' },
    upscale_factor: { type: 'string', enum: ['1x', '2x', '4x', '8x', '16x'] },
    denoise: { type: 'number', minimum: 0, maximum: 1 },
    sharpen: { type: 'number', minimum: 0, maximum: 1 },
    face_enhancement: { type: 'boolean' },
  },
  closed: 'additionalProperties',
};

const CallbackUrlSchema = { type: 'string', format: 'uri' };

const DryRunSchema = { type: 'boolean' };

const TopazLabsImageGenerativeInputSchema = { type: 'object' };

const TopazLabsVideoUpscaleInputSchema = {
  type: 'object',
  required: ['video_url'],
  properties: {
    video_url: { type: 'string', format: 'uri' },
    resolution: { type: 'string', enum: ['720p', '1080p', '1440p', '2160p'] },
    fps: { type: 'integer', enum: [24, 25, 30, 45, 50, 60] },
    enhancement_model: {
      type: 'string',
      enum: ['proteus', 'artemis', 'nyx', 'rhea', 'gaia', 'colorize', 'dione', 'theia', 'iris', 'themis'],
    },
    frame_interpolation: { type: 'string', enum: ['apollo', 'chronos'] },
    focus: { type: 'number', minimum: 0, maximum: 1 },
    sharpen: { type: 'number', minimum: 0, maximum: 1 },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['enhancement_model'], properties: { enhancement_model: { enum: ['colorize'] } } }],
      then: { properties: { resolution: { enum: ['1080p', '1440p', '2160p'] } } },
      reasons: [{ kind: 'other', properties: ['enhancement_model'], phrase: 'enhancement_model is colorize' }],
    },
  ],
};

const TopazLabsImageUpscaleTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['topaz-labs/image-upscale'] },
    input: TopazLabsImageUpscaleInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const TopazLabsImageGenerativeTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['topaz-labs/image-generative'] },
    input: TopazLabsImageGenerativeInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const TopazLabsVideoUpscaleTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['topaz-labs/video-upscale'] },
    input: TopazLabsVideoUpscaleInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'topaz-labs/image-upscale': {
    check: isTopazLabsImageUpscaleTask,
    schema: TopazLabsImageUpscaleTaskSchema,
    inputKey: 'input',
  },
  'topaz-labs/image-generative': {
    check: isTopazLabsImageGenerativeTask,
    schema: TopazLabsImageGenerativeTaskSchema,
    inputKey: 'input',
  },
  'topaz-labs/video-upscale': {
    check: isTopazLabsVideoUpscaleTask,
    schema: TopazLabsVideoUpscaleTaskSchema,
    inputKey: 'input',
  },
};
