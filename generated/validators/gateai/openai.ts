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

function isGateAIGptImage1Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIGptImage1ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    (
      value.quality === undefined || value.quality === 'high' || value.quality === 'medium' || value.quality === 'low'
    ) &&
    (
      value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity >= 1 && value.quantity <= 8)
    ) &&
    (value.transparency === undefined || typeof value.transparency === 'boolean') &&
    (
      value.output_format === undefined ||
      value.output_format === 'jpeg' ||
      value.output_format === 'png' ||
      value.output_format === 'webp'
    ) &&
    (
      value.image_guidances === undefined ||
      (Array.isArray(value.image_guidances) && everyItem(value.image_guidances, isGateAIAnyValue))
    ) &&
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

function isGateAIGptImage15Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIGptImage15ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    (
      value.quality === undefined || value.quality === 'high' || value.quality === 'medium' || value.quality === 'low'
    ) &&
    (
      value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity >= 1 && value.quantity <= 8)
    ) &&
    (
      value.output_format === undefined ||
      value.output_format === 'jpeg' ||
      value.output_format === 'png' ||
      value.output_format === 'webp'
    ) &&
    (
      value.image_guidances === undefined ||
      (Array.isArray(value.image_guidances) && everyItem(value.image_guidances, isGateAIAnyValue))
    ) &&
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

function isGateAIGptImage2Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIGptImage2ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    (
      value.quality === undefined || value.quality === 'high' || value.quality === 'medium' || value.quality === 'low'
    ) &&
    (
      value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity >= 1 && value.quantity <= 8)
    ) &&
    (value.output_format === undefined || value.output_format === 'jpeg' || value.output_format === 'png') &&
    (
      value.image_guidances === undefined ||
      (Array.isArray(value.image_guidances) && everyItem(value.image_guidances, isGateAIAnyValue))
    ) &&
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

function isGateAISora2Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAISora2ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.duration === undefined || value.duration === 4 || value.duration === 8 || value.duration === 12) &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
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

function isGateAISora2ProParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAISora2ProParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.mode === undefined || value.mode === 'RESOLUTION_720' || value.mode === 'RESOLUTION_1080') &&
    Number.isInteger(value.width) &&
    Number.isInteger(value.height) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.duration === undefined || value.duration === 4 || value.duration === 8 || value.duration === 12) &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
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

function isGateAIGptImage1Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIGptImage1TaskSchema.properties) &&
    value.model === 'gpt-image-1' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIGptImage1Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIGptImage15Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIGptImage15TaskSchema.properties) &&
    value.model === 'gpt-image-1.5' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIGptImage15Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIGptImage2Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIGptImage2TaskSchema.properties) &&
    value.model === 'gpt-image-2' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIGptImage2Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAISora2Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAISora2TaskSchema.properties) &&
    value.model === 'sora-2' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAISora2Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAISora2ProTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAISora2ProTaskSchema.properties) &&
    value.model === 'sora-2-pro' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAISora2ProParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

const GateAITaskTypeSchema = { type: 'string' };

const GateAIImageUrlsSchema = { type: 'array', items: { type: 'string' } };

const GateAIAnyValueSchema = { type: ['string', 'number', 'boolean', 'object', 'array'] };

const GateAIUploadedImagesSchema = { type: 'array', items: { type: 'string' } };

const GateAIUploadedVideosSchema = { type: 'array', items: { type: 'string' } };

const GateAIGptImage1ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    quality: { type: 'string', enum: ['high', 'medium', 'low'] },
    quantity: { type: 'integer', minimum: 1, maximum: 8 },
    transparency: { type: 'boolean' },
    output_format: { type: 'string', enum: ['jpeg', 'png', 'webp'] },
    image_guidances: { type: 'array', items: GateAIAnyValueSchema },
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

const GateAIGptImage15ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    quality: { type: 'string', enum: ['high', 'medium', 'low'] },
    quantity: { type: 'integer', minimum: 1, maximum: 8 },
    output_format: { type: 'string', enum: ['jpeg', 'png', 'webp'] },
    image_guidances: { type: 'array', items: GateAIAnyValueSchema },
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

const GateAIGptImage2ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    quality: { type: 'string', enum: ['high', 'medium', 'low'] },
    quantity: { type: 'integer', minimum: 1, maximum: 8 },
    output_format: { type: 'string', enum: ['jpeg', 'png'] },
    image_guidances: { type: 'array', items: GateAIAnyValueSchema },
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

const GateAISora2ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    duration: { type: 'integer', enum: [4, 8, 12] },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    start_frame: GateAIAnyValueSchema,
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

const GateAISora2ProParamsSchema = {
  type: 'object',
  required: ['prompt', 'width', 'height'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    mode: { type: 'string', enum: ['RESOLUTION_720', 'RESOLUTION_1080'] },
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    duration: { type: 'integer', enum: [4, 8, 12] },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    start_frame: GateAIAnyValueSchema,
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

const GateAIGptImage1TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['gpt-image-1'] },
    type: GateAITaskTypeSchema,
    params: GateAIGptImage1ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIGptImage15TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['gpt-image-1.5'] },
    type: GateAITaskTypeSchema,
    params: GateAIGptImage15ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIGptImage2TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['gpt-image-2'] },
    type: GateAITaskTypeSchema,
    params: GateAIGptImage2ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAISora2TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['sora-2'] },
    type: GateAITaskTypeSchema,
    params: GateAISora2ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAISora2ProTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['sora-2-pro'] },
    type: GateAITaskTypeSchema,
    params: GateAISora2ProParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'gpt-image-1': { check: isGateAIGptImage1Task, schema: GateAIGptImage1TaskSchema, inputKey: 'params' },
  'gpt-image-1.5': { check: isGateAIGptImage15Task, schema: GateAIGptImage15TaskSchema, inputKey: 'params' },
  'gpt-image-2': { check: isGateAIGptImage2Task, schema: GateAIGptImage2TaskSchema, inputKey: 'params' },
  'sora-2': { check: isGateAISora2Task, schema: GateAISora2TaskSchema, inputKey: 'params' },
  'sora-2-pro': { check: isGateAISora2ProTask, schema: GateAISora2ProTaskSchema, inputKey: 'params' },
};
