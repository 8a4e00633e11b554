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

function isGateAIHappyHorseParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIHappyHorseParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 2147483647)) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    (value.prompt === undefined || (typeof value.prompt === 'string' && characters(value.prompt) <= 1500)) &&
    (
      value.duration === undefined ||
      value.duration === 3 ||
      value.duration === 4 ||
      value.duration === 5 ||
      value.duration === 6 ||
      value.duration === 7 ||
      value.duration === 8 ||
      value.duration === 9 ||
      value.duration === 10 ||
      value.duration === 11 ||
      value.duration === 12 ||
      value.duration === 13 ||
      value.duration === 14 ||
      value.duration === 15
    ) &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (value.audio_setting === undefined || value.audio_setting === 'auto' || value.audio_setting === 'origin') &&
    (
      value.image_guidance === undefined ||
      (
        Array.isArray(value.image_guidance) &&
        value.image_guidance.length <= 9 &&
        everyItem(value.image_guidance, isGateAIAnyValue)
      )
    ) &&
    (
      value.video_guidance === undefined ||
      (
        Array.isArray(value.video_guidance) &&
        value.video_guidance.length <= 1 &&
        everyItem(value.video_guidance, isGateAIAnyValue)
      )
    ) &&
    (value.enable_safety_checker === undefined || typeof value.enable_safety_checker === 'boolean') &&
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
    (value.video_guidance !== undefined || value.image_guidance === undefined || value.image_guidance.length >= 1) &&
    (value.video_guidance === undefined || value.image_guidance === undefined || value.image_guidance.length <= 5)
  );
}

function isGateAIHappyHorseTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIHappyHorseTaskSchema.properties) &&
    value.model === 'happy-horse' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIHappyHorseParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

const GateAITaskTypeSchema = { type: 'string' };

const GateAIImageUrlsSchema = { type: 'array', items: { type: 'string' } };

const GateAIAnyValueSchema = { type: ['string', 'number', 'boolean', 'object', 'array'] };

const GateAIUploadedImagesSchema = { type: 'array', items: { type: 'string' } };

const GateAIUploadedVideosSchema = { type: 'array', items: { type: 'string' } };

const GateAIHappyHorseParamsSchema = {
  type: 'object',
  properties: {
    image_urls: GateAIImageUrlsSchema,
    seed: { type: 'integer', minimum: 0, maximum: 2147483647 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    duration: { type: 'integer', enum: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    start_frame: GateAIAnyValueSchema,
    audio_setting: { type: 'string', enum: ['auto', 'origin'] },
    image_guidance: { type: 'array', maxItems: 9, items: GateAIAnyValueSchema },
    video_guidance: { type: 'array', maxItems: 1, items: GateAIAnyValueSchema },
    enable_safety_checker: { type: 'boolean' },
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
      when: [{ not: { anyOf: [{ required: ['video_guidance'] }] } }],
      then: { properties: { image_guidance: { minItems: 1 } } },
      reasons: [{ kind: 'absent', properties: ['video_guidance'], phrase: 'video_guidance is omitted' }],
    },
    {
      when: [{ required: ['video_guidance'] }],
      then: { properties: { image_guidance: { maxItems: 5 } } },
      reasons: [{ kind: 'present', properties: ['video_guidance'], phrase: 'video_guidance is set' }],
    },
  ],
};

const GateAIHappyHorseTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['happy-horse'] },
    type: GateAITaskTypeSchema,
    params: GateAIHappyHorseParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'happy-horse': { check: isGateAIHappyHorseTask, schema: GateAIHappyHorseTaskSchema, inputKey: 'params' },
};
