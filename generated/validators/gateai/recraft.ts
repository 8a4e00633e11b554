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

function isGateAIRecraftV4Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIRecraftV4ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    (
      value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity >= 1 && value.quantity <= 8)
    ) &&
    (value.prompt_enhance === undefined || isGateAIAnyValue(value.prompt_enhance)) &&
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
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIRecraftV4ProParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIRecraftV4ProParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    (
      value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity >= 1 && value.quantity <= 8)
    ) &&
    (value.prompt_enhance === undefined || isGateAIAnyValue(value.prompt_enhance)) &&
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
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIRecraftV4Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIRecraftV4TaskSchema.properties) &&
    value.model === 'recraft-v4' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIRecraftV4Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIRecraftV4ProTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIRecraftV4ProTaskSchema.properties) &&
    value.model === 'recraft-v4-pro' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIRecraftV4ProParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

const GateAITaskTypeSchema = { type: 'string' };

const GateAIImageUrlsSchema = { type: 'array', items: { type: 'string' } };

const GateAIAnyValueSchema = { type: ['string', 'number', 'boolean', 'object', 'array'] };

const GateAIUploadedImagesSchema = { type: 'array', items: { type: 'string' } };

const GateAIUploadedVideosSchema = { type: 'array', items: { type: 'string' } };

const GateAIRecraftV4ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    quantity: { type: 'integer', minimum: 1, maximum: 8 },
    prompt_enhance: GateAIAnyValueSchema,
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
};

const GateAIRecraftV4ProParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    quantity: { type: 'integer', minimum: 1, maximum: 8 },
    prompt_enhance: GateAIAnyValueSchema,
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
};

const GateAIRecraftV4TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['recraft-v4'] },
    type: GateAITaskTypeSchema,
    params: GateAIRecraftV4ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIRecraftV4ProTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['recraft-v4-pro'] },
    type: GateAITaskTypeSchema,
    params: GateAIRecraftV4ProParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'recraft-v4': { check: isGateAIRecraftV4Task, schema: GateAIRecraftV4TaskSchema, inputKey: 'params' },
  'recraft-v4-pro': { check: isGateAIRecraftV4ProTask, schema: GateAIRecraftV4ProTaskSchema, inputKey: 'params' },
};
