// Generated from spec/ by `npm run generate`; do not edit.

// @ts-nocheck

import { isObject } from '../../../src/internal/json.js';
import { characters, hasOnly, isUri } from '../../../src/validate/checks.js';
import type { ProviderModels } from '../../../src/validate/compiled-schema.js';

function isHailuoMinimax20Input(value) {
  return (
    isObject(value) &&
    hasOnly(value, HailuoMinimax20InputSchema.properties) &&
    (value.prompt === undefined || (typeof value.prompt === 'string' && characters(value.prompt) <= 2000)) &&
    (
      value.start_image_url === undefined || (typeof value.start_image_url === 'string' && isUri(value.start_image_url))
    ) &&
    (value.end_image_url === undefined || (typeof value.end_image_url === 'string' && isUri(value.end_image_url))) &&
    (value.duration === undefined || value.duration === 6 || value.duration === 10) &&
    (
      value.resolution === undefined ||
      value.resolution === '512p' ||
      value.resolution === '768p' ||
      value.resolution === '1080p'
    ) &&
    (value.prompt_optimization === undefined || typeof value.prompt_optimization === 'boolean') &&
    (value.prompt !== undefined || value.start_image_url !== undefined) &&
    (value.resolution !== '512p' || (value.start_image_url !== undefined && value.end_image_url === undefined)) &&
    (value.resolution !== '1080p' || value.duration === undefined || value.duration === 6)
  );
}

function isCallbackUrl(value) {
  return typeof value === 'string' && isUri(value);
}

function isDryRun(value) {
  return typeof value === 'boolean';
}

function isHailuoMinimax23Input(value) {
  return (
    isObject(value) &&
    hasOnly(value, HailuoMinimax23InputSchema.properties) &&
    (value.prompt === undefined || (typeof value.prompt === 'string' && characters(value.prompt) <= 2000)) &&
    (
      value.start_image_url === undefined || (typeof value.start_image_url === 'string' && isUri(value.start_image_url))
    ) &&
    (value.duration === undefined || value.duration === 6 || value.duration === 10) &&
    (value.resolution === undefined || value.resolution === '768p' || value.resolution === '1080p') &&
    (value.prompt_optimization === undefined || typeof value.prompt_optimization === 'boolean') &&
    (value.prompt !== undefined || value.start_image_url !== undefined) &&
    (value.resolution !== '1080p' || value.duration === undefined || value.duration === 6)
  );
}

function isHailuoMinimax23FastInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, HailuoMinimax23FastInputSchema.properties) &&
    (value.prompt === undefined || (typeof value.prompt === 'string' && characters(value.prompt) <= 2000)) &&
    typeof value.start_image_url === 'string' &&
    isUri(value.start_image_url) &&
    (value.duration === undefined || value.duration === 6 || value.duration === 10) &&
    (value.resolution === undefined || value.resolution === '768p' || value.resolution === '1080p') &&
    (value.prompt_optimization === undefined || typeof value.prompt_optimization === 'boolean') &&
    (value.resolution !== '1080p' || value.duration === undefined || value.duration === 6)
  );
}

function isHailuoMinimax20Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, HailuoMinimax20TaskSchema.properties) &&
    value.model === 'hailuo/minimax-2.0' &&
    isHailuoMinimax20Input(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isHailuoMinimax23Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, HailuoMinimax23TaskSchema.properties) &&
    value.model === 'hailuo/minimax-2.3' &&
    isHailuoMinimax23Input(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isHailuoMinimax23FastTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, HailuoMinimax23FastTaskSchema.properties) &&
    value.model === 'hailuo/minimax-2.3-fast' &&
    isHailuoMinimax23FastInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

const HailuoMinimax20InputSchema = {
  type: 'object',
  properties: {
    prompt: { type: 'string', maxLength: 2000 },
    start_image_url: { type: 'string', format: 'uri' },
    end_image_url: { type: 'string', format: 'uri' },
    duration: { type: 'integer', enum: [6, 10] },
    resolution: { type: 'string', enum: ['512p', '768p', '1080p'] },
    prompt_optimization: { type: 'boolean' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ not: { anyOf: [{ required: ['prompt'] }] } }],
      then: { required: ['start_image_url'] },
      reasons: [{ kind: 'absent', properties: ['prompt'], phrase: 'prompt is omitted' }],
    },
    {
      when: [{ required: ['resolution'], properties: { resolution: { enum: ['512p'] } } }],
      then: { required: ['start_image_url'], properties: { end_image_url: false } },
      reasons: [{ kind: 'other', properties: ['resolution'], phrase: 'resolution is 512p' }],
    },
    {
      when: [{ required: ['resolution'], properties: { resolution: { enum: ['1080p'] } } }],
      then: { properties: { duration: { enum: [6] } } },
      reasons: [{ kind: 'other', properties: ['resolution'], phrase: 'resolution is 1080p' }],
    },
  ],
};

const CallbackUrlSchema = { type: 'string', format: 'uri' };

const DryRunSchema = { type: 'boolean' };

const HailuoMinimax23InputSchema = {
  type: 'object',
  properties: {
    prompt: { type: 'string', maxLength: 2000 },
    start_image_url: { type: 'string', format: 'uri' },
    duration: { type: 'integer', enum: [6, 10] },
    resolution: { type: 'string', enum: ['768p', '1080p'] },
    prompt_optimization: { type: 'boolean' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ not: { anyOf: [{ required: ['prompt'] }] } }],
      then: { required: ['start_image_url'] },
      reasons: [{ kind: 'absent', properties: ['prompt'], phrase: 'prompt is omitted' }],
    },
    {
      when: [{ required: ['resolution'], properties: { resolution: { enum: ['1080p'] } } }],
      then: { properties: { duration: { enum: [6] } } },
      reasons: [{ kind: 'other', properties: ['resolution'], phrase: 'resolution is 1080p' }],
    },
  ],
};

const HailuoMinimax23FastInputSchema = {
  type: 'object',
  required: ['start_image_url'],
  properties: {
    prompt: { type: 'string', maxLength: 2000 },
    start_image_url: { type: 'string', format: 'uri' },
    duration: { type: 'integer', enum: [6, 10] },
    resolution: { type: 'string', enum: ['768p', '1080p'] },
    prompt_optimization: { type: 'boolean' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['resolution'], properties: { resolution: { enum: ['1080p'] } } }],
      then: { properties: { duration: { enum: [6] } } },
      reasons: [{ kind: 'other', properties: ['resolution'], phrase: 'resolution is 1080p' }],
    },
  ],
};

const HailuoMinimax20TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['hailuo/minimax-2.0'] },
    input: HailuoMinimax20InputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const HailuoMinimax23TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['hailuo/minimax-2.3'] },
    input: HailuoMinimax23InputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const HailuoMinimax23FastTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['hailuo/minimax-2.3-fast'] },
    input: HailuoMinimax23FastInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'hailuo/minimax-2.0': { check: isHailuoMinimax20Task, schema: HailuoMinimax20TaskSchema, inputKey: 'input' },
  'hailuo/minimax-2.3': { check: isHailuoMinimax23Task, schema: HailuoMinimax23TaskSchema, inputKey: 'input' },
  'hailuo/minimax-2.3-fast': {
    check: isHailuoMinimax23FastTask,
    schema: HailuoMinimax23FastTaskSchema,
    inputKey: 'input',
  },
};
