// Generated from spec/ by `npm run generate`; do not edit.

// @ts-nocheck

import { isObject } from '../../../src/internal/json.js';
import { everyItem, hasOnly, isUri } from '../../../src/validate/checks.js';
import type { ProviderModels } from '../../../src/validate/compiled-schema.js';

function isBlackForestLabsFlux2ProInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, BlackForestLabsFlux2ProInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === 'auto' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '21:9' ||
      value.aspect_ratio === '9:21'
    ) &&
    (value.quality === undefined || value.quality === '1K' || value.quality === '2K') &&
    (
      value.resolution === undefined ||
      value.resolution === '0.6mp' ||
      value.resolution === '1mp' ||
      value.resolution === '2mp' ||
      value.resolution === '4mp'
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 8 &&
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

function isBlackForestLabsFlux2FlexInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, BlackForestLabsFlux2FlexInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === 'auto' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '21:9' ||
      value.aspect_ratio === '9:21'
    ) &&
    (value.quality === undefined || value.quality === '1K' || value.quality === '2K') &&
    (
      value.resolution === undefined ||
      value.resolution === '0.6mp' ||
      value.resolution === '1mp' ||
      value.resolution === '2mp' ||
      value.resolution === '4mp'
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 10 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (value.cfg === undefined || (Number.isFinite(value.cfg) && value.cfg >= 1.5 && value.cfg <= 10)) &&
    (value.guidance === undefined || Number.isFinite(value.guidance)) &&
    (value.steps === undefined || (Number.isInteger(value.steps) && value.steps >= 1 && value.steps <= 50)) &&
    (value.seed === undefined || Number.isInteger(value.seed)) &&
    (value.prompt_upsampling === undefined || typeof value.prompt_upsampling === 'boolean')
  );
}

function isBlackForestLabsFlux2MaxInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, BlackForestLabsFlux2MaxInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === 'auto' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '5:4' ||
      value.aspect_ratio === '21:9' ||
      value.aspect_ratio === '9:21'
    ) &&
    (value.quality === undefined || value.quality === '1K' || value.quality === '2K') &&
    (
      value.resolution === undefined ||
      value.resolution === '0.6mp' ||
      value.resolution === '1mp' ||
      value.resolution === '2mp' ||
      value.resolution === '4mp'
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 8 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    )
  );
}

function isBlackForestLabsFlux2KleinInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, BlackForestLabsFlux2KleinInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '21:9' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '9:21'
    ) &&
    (
      value.resolution === undefined ||
      value.resolution === '0.6mp' ||
      value.resolution === '1mp' ||
      value.resolution === '2mp' ||
      value.resolution === '4mp'
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (value.seed === undefined || Number.isInteger(value.seed))
  );
}

function isBlackForestLabsFlux2ProTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, BlackForestLabsFlux2ProTaskSchema.properties) &&
    value.model === 'black-forest-labs/flux.2-pro' &&
    isBlackForestLabsFlux2ProInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isBlackForestLabsFlux2FlexTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, BlackForestLabsFlux2FlexTaskSchema.properties) &&
    value.model === 'black-forest-labs/flux.2-flex' &&
    isBlackForestLabsFlux2FlexInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isBlackForestLabsFlux2MaxTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, BlackForestLabsFlux2MaxTaskSchema.properties) &&
    value.model === 'black-forest-labs/flux.2-max' &&
    isBlackForestLabsFlux2MaxInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isBlackForestLabsFlux2Klein9bTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, BlackForestLabsFlux2Klein9bTaskSchema.properties) &&
    value.model === 'black-forest-labs/flux.2-klein-9b' &&
    isBlackForestLabsFlux2KleinInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isBlackForestLabsFlux2Klein4bTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, BlackForestLabsFlux2Klein4bTaskSchema.properties) &&
    value.model === 'black-forest-labs/flux.2-klein-4b' &&
    isBlackForestLabsFlux2KleinInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

const BlackForestLabsFlux2ProInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    aspect_ratio: { type: 'string', enum: ['auto', '1:1', '4:3', '16:9', '3:2', '2:3', '9:16', '3:4', '21:9', '9:21'] },
    quality: { type: 'string', enum: ['1K', '2K'] },
    resolution: { type: 'string', enum: ['0.6mp', '1mp', '2mp', '4mp'] },
    image_urls: { type: 'array', maxItems: 8, items: { type: 'string', format: 'uri' } },
  },
  closed: 'additionalProperties',
};

const CallbackUrlSchema = { type: 'string', format: 'uri' };

const DryRunSchema = { type: 'boolean' };

const BlackForestLabsFlux2FlexInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    aspect_ratio: { type: 'string', enum: ['auto', '1:1', '4:3', '16:9', '3:2', '2:3', '9:16', '3:4', '21:9', '9:21'] },
    quality: { type: 'string', enum: ['1K', '2K'] },
    resolution: { type: 'string', enum: ['0.6mp', '1mp', '2mp', '4mp'] },
    image_urls: { type: 'array', maxItems: 10, items: { type: 'string', format: 'uri' } },
    cfg: { type: 'number', minimum: 1.5, maximum: 10 },
    guidance: { type: 'number' },
    steps: { type: 'integer', minimum: 1, maximum: 50 },
    seed: { type: 'integer' },
    prompt_upsampling: { type: 'boolean' },
  },
  closed: 'additionalProperties',
};

const BlackForestLabsFlux2MaxInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    aspect_ratio: {
      type: 'string',
      enum: ['auto', '1:1', '4:3', '16:9', '3:2', '2:3', '9:16', '3:4', '5:4', '21:9', '9:21'],
    },
    quality: { type: 'string', enum: ['1K', '2K'] },
    resolution: { type: 'string', enum: ['0.6mp', '1mp', '2mp', '4mp'] },
    image_urls: { type: 'array', maxItems: 8, items: { type: 'string', format: 'uri' } },
  },
  closed: 'additionalProperties',
};

const BlackForestLabsFlux2KleinInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    aspect_ratio: { type: 'string', enum: ['21:9', '16:9', '4:3', '1:1', '3:4', '9:16', '9:21'] },
    resolution: { type: 'string', enum: ['0.6mp', '1mp', '2mp', '4mp'] },
    image_urls: { type: 'array', items: { type: 'string', format: 'uri' } },
    seed: { type: 'integer' },
  },
  closed: 'additionalProperties',
};

const BlackForestLabsFlux2ProTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['black-forest-labs/flux.2-pro'] },
    input: BlackForestLabsFlux2ProInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const BlackForestLabsFlux2FlexTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['black-forest-labs/flux.2-flex'] },
    input: BlackForestLabsFlux2FlexInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const BlackForestLabsFlux2MaxTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['black-forest-labs/flux.2-max'] },
    input: BlackForestLabsFlux2MaxInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const BlackForestLabsFlux2Klein9bTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['black-forest-labs/flux.2-klein-9b'] },
    input: BlackForestLabsFlux2KleinInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const BlackForestLabsFlux2Klein4bTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['black-forest-labs/flux.2-klein-4b'] },
    input: BlackForestLabsFlux2KleinInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'black-forest-labs/flux.2-pro': {
    check: isBlackForestLabsFlux2ProTask,
    schema: BlackForestLabsFlux2ProTaskSchema,
    inputKey: 'input',
  },
  'black-forest-labs/flux.2-flex': {
    check: isBlackForestLabsFlux2FlexTask,
    schema: BlackForestLabsFlux2FlexTaskSchema,
    inputKey: 'input',
  },
  'black-forest-labs/flux.2-max': {
    check: isBlackForestLabsFlux2MaxTask,
    schema: BlackForestLabsFlux2MaxTaskSchema,
    inputKey: 'input',
  },
  'black-forest-labs/flux.2-klein-9b': {
    check: isBlackForestLabsFlux2Klein9bTask,
    schema: BlackForestLabsFlux2Klein9bTaskSchema,
    inputKey: 'input',
  },
  'black-forest-labs/flux.2-klein-4b': {
    check: isBlackForestLabsFlux2Klein4bTask,
    schema: BlackForestLabsFlux2Klein4bTaskSchema,
    inputKey: 'input',
  },
};
