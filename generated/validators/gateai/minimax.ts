// Generated from spec/ by `npm run generate`; do not edit.

// @ts-nocheck

import { isObject } from '../../../src/internal/json.js';
import { characters, everyItem, hasOnly } from '../../../src/validate/checks.js';
import type { ProviderModels } from '../../../src/validate/compiled-schema.js';

function isGateAITaskType(value) {
  return typeof value === 'string';
}

function isGateAIImageUrls(value) {
  return Array.isArray(value) && everyItem(value, (item) => typeof item === 'string');
}

function isGateAIAnyValue(value) {
  return (
    typeof value === 'string' ||
    Number.isFinite(value) ||
    typeof value === 'boolean' ||
    isObject(value) ||
    Array.isArray(value)
  );
}

function isGateAIUploadedImages(value) {
  return Array.isArray(value) && everyItem(value, (item) => typeof item === 'string');
}

function isGateAIUploadedVideos(value) {
  return Array.isArray(value) && everyItem(value, (item) => typeof item === 'string');
}

function isGateAIHailuo23Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIHailuo23ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (value.resolution === undefined || value.resolution === '768p' || value.resolution === '1080p') &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (value.durationSeconds === undefined || value.durationSeconds === 6 || value.durationSeconds === 10) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    (value.prompt_optimizer === undefined || typeof value.prompt_optimizer === 'boolean') &&
    (value.fast_pretreatment === undefined || typeof value.fast_pretreatment === 'boolean') &&
    (value.image === undefined || typeof value.image === 'string') &&
    (value.input_image === undefined || typeof value.input_image === 'string') &&
    (value.image_url === undefined || typeof value.image_url === 'string') &&
    (value.first_frame === undefined || typeof value.first_frame === 'string') &&
    (value.last_frame === undefined || typeof value.last_frame === 'string') &&
    (value.start_image_url === undefined || typeof value.start_image_url === 'string') &&
    (value.end_image_url === undefined || typeof value.end_image_url === 'string') &&
    (
      value.reference_images === undefined ||
      (
        Array.isArray(value.reference_images) && everyItem(value.reference_images, (item) => typeof item === 'string')
      )
    ) &&
    (value.video_url === undefined || typeof value.video_url === 'string') &&
    (value.reference_video_url === undefined || typeof value.reference_video_url === 'string') &&
    (value.audio_url === undefined || typeof value.audio_url === 'string') &&
    (value.reference_audio_url === undefined || typeof value.reference_audio_url === 'string') &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos)) &&
    (value.durationSeconds !== 10 || value.resolution === '768p')
  );
}

function isGateAIHailuo23Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIHailuo23TaskSchema.properties) &&
    value.model === 'hailuo-2_3' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIHailuo23Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIHailuo23FastTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIHailuo23FastTaskSchema.properties) &&
    value.model === 'hailuo-2_3-fast' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIHailuo23Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

const GateAITaskTypeSchema = { type: 'string' };

const GateAIImageUrlsSchema = { type: 'array', items: { type: 'string' } };

const GateAIAnyValueSchema = { type: ['string', 'number', 'boolean', 'object', 'array'] };

const GateAIUploadedImagesSchema = { type: 'array', items: { type: 'string' } };

const GateAIUploadedVideosSchema = { type: 'array', items: { type: 'string' } };

const GateAIHailuo23ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    resolution: { type: 'string', enum: ['768p', '1080p'] },
    start_frame: GateAIAnyValueSchema,
    durationSeconds: { type: 'integer', enum: [6, 10] },
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt_optimizer: { type: 'boolean' },
    fast_pretreatment: { type: 'boolean' },
    image: { type: 'string' },
    input_image: { type: 'string' },
    image_url: { type: 'string' },
    first_frame: { type: 'string' },
    last_frame: { type: 'string' },
    start_image_url: { type: 'string' },
    end_image_url: { type: 'string' },
    reference_images: { type: 'array', items: { type: 'string' } },
    video_url: { type: 'string' },
    reference_video_url: { type: 'string' },
    audio_url: { type: 'string' },
    reference_audio_url: { type: 'string' },
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'unevaluatedProperties',
  rules: [
    {
      when: [{ required: ['durationSeconds'], properties: { durationSeconds: { enum: [10] } } }],
      then: { required: ['resolution'], properties: { resolution: { enum: ['768p'] } } },
      reasons: [{ kind: 'other', properties: ['durationSeconds'], phrase: 'durationSeconds is 10' }],
    },
  ],
};

const GateAIHailuo23TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['hailuo-2_3'] },
    type: GateAITaskTypeSchema,
    params: GateAIHailuo23ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIHailuo23FastTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['hailuo-2_3-fast'] },
    type: GateAITaskTypeSchema,
    params: GateAIHailuo23ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'hailuo-2_3': { check: isGateAIHailuo23Task, schema: GateAIHailuo23TaskSchema, inputKey: 'params' },
  'hailuo-2_3-fast': { check: isGateAIHailuo23FastTask, schema: GateAIHailuo23FastTaskSchema, inputKey: 'params' },
};
