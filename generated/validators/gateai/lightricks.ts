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

function isGateAILtxv20FastParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAILtxv20FastParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.fps === undefined || value.fps === 25 || value.fps === 50) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (
      value.resolution === undefined ||
      value.resolution === '1080p' ||
      value.resolution === '1440p' ||
      value.resolution === '2160p'
    ) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (value.aspect_ratio === undefined || value.aspect_ratio === '16:9' || value.aspect_ratio === '9:16') &&
    (value.durationSeconds === undefined || value.durationSeconds === 6 || value.durationSeconds === 8) &&
    (value.enable_prompt_expansion === undefined || typeof value.enable_prompt_expansion === 'boolean') &&
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

function isGateAILtxv20ProParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAILtxv20ProParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.fps === undefined || value.fps === 24 || value.fps === 30 || value.fps === 50) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (
      value.resolution === undefined ||
      value.resolution === '1080p' ||
      value.resolution === '1440p' ||
      value.resolution === '2160p'
    ) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (value.aspect_ratio === undefined || value.aspect_ratio === '16:9' || value.aspect_ratio === '9:16') &&
    (value.durationSeconds === undefined || value.durationSeconds === 6 || value.durationSeconds === 8) &&
    (value.enable_prompt_expansion === undefined || typeof value.enable_prompt_expansion === 'boolean') &&
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

function isGateAILtxv20UltraParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAILtxv20UltraParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (
      value.mode === undefined ||
      value.mode === 'RESOLUTION_1080' ||
      value.mode === 'RESOLUTION_1440' ||
      value.mode === 'RESOLUTION_2160'
    ) &&
    Number.isInteger(value.width) &&
    Number.isInteger(value.height) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.duration === undefined || value.duration === 6 || value.duration === 8) &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
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

function isGateAILtxv23FastParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAILtxv23FastParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.fps === undefined || value.fps === 24 || value.fps === 25 || value.fps === 48 || value.fps === 50) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (value.end_frame === undefined || isGateAIAnyValue(value.end_frame)) &&
    (
      value.resolution === undefined ||
      value.resolution === '1080p' ||
      value.resolution === '1440p' ||
      value.resolution === '2160p'
    ) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (value.aspect_ratio === undefined || value.aspect_ratio === '16:9' || value.aspect_ratio === '9:16') &&
    (value.generate_audio === undefined || typeof value.generate_audio === 'boolean') &&
    (
      value.durationSeconds === undefined ||
      value.durationSeconds === 6 ||
      value.durationSeconds === 8 ||
      value.durationSeconds === 10 ||
      value.durationSeconds === 12 ||
      value.durationSeconds === 14 ||
      value.durationSeconds === 16 ||
      value.durationSeconds === 18 ||
      value.durationSeconds === 20
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
    (value.videos === undefined || isGateAIUploadedVideos(value.videos)) &&
    (value.end_frame === undefined || value.start_frame !== undefined) &&
    (
      (
        value.durationSeconds !== 12 &&
        value.durationSeconds !== 14 &&
        value.durationSeconds !== 16 &&
        value.durationSeconds !== 18 &&
        value.durationSeconds !== 20
      ) ||
      (
        (value.fps === undefined || value.fps === 25) &&
        (value.resolution === undefined || value.resolution === '1080p')
      )
    )
  );
}

function isGateAILtxv23ProParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAILtxv23ProParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.fps === undefined || value.fps === 24 || value.fps === 25 || value.fps === 48 || value.fps === 50) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (value.end_frame === undefined || isGateAIAnyValue(value.end_frame)) &&
    (
      value.resolution === undefined ||
      value.resolution === '1080p' ||
      value.resolution === '1440p' ||
      value.resolution === '2160p'
    ) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (value.aspect_ratio === undefined || value.aspect_ratio === '16:9' || value.aspect_ratio === '9:16') &&
    (value.generate_audio === undefined || typeof value.generate_audio === 'boolean') &&
    (
      value.durationSeconds === undefined ||
      value.durationSeconds === 6 ||
      value.durationSeconds === 8 ||
      value.durationSeconds === 10
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
    (value.videos === undefined || isGateAIUploadedVideos(value.videos)) &&
    (value.end_frame === undefined || value.start_frame !== undefined)
  );
}

function isGateAILtxv20FastTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAILtxv20FastTaskSchema.properties) &&
    value.model === 'ltxv-2.0-fast' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAILtxv20FastParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAILtxv20ProTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAILtxv20ProTaskSchema.properties) &&
    value.model === 'ltxv-2.0-pro' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAILtxv20ProParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAILtxv20UltraTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAILtxv20UltraTaskSchema.properties) &&
    value.model === 'ltxv-2.0-ultra' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAILtxv20UltraParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAILtxv23FastTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAILtxv23FastTaskSchema.properties) &&
    value.model === 'ltxv-2.3-fast' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAILtxv23FastParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAILtxv23ProTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAILtxv23ProTaskSchema.properties) &&
    value.model === 'ltxv-2.3-pro' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAILtxv23ProParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

const GateAITaskTypeSchema = { type: 'string' };

const GateAIImageUrlsSchema = { type: 'array', items: { type: 'string' } };

const GateAIAnyValueSchema = { type: ['string', 'number', 'boolean', 'object', 'array'] };

const GateAIUploadedImagesSchema = { type: 'array', items: { type: 'string' } };

const GateAIUploadedVideosSchema = { type: 'array', items: { type: 'string' } };

const GateAILtxv20FastParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    fps: { type: 'integer', enum: [25, 50] },
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    resolution: { type: 'string', enum: ['1080p', '1440p', '2160p'] },
    start_frame: GateAIAnyValueSchema,
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16'] },
    durationSeconds: { type: 'integer', enum: [6, 8] },
    enable_prompt_expansion: { type: 'boolean' },
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

const GateAILtxv20ProParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    fps: { type: 'integer', enum: [24, 30, 50] },
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    resolution: { type: 'string', enum: ['1080p', '1440p', '2160p'] },
    start_frame: GateAIAnyValueSchema,
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16'] },
    durationSeconds: { type: 'integer', enum: [6, 8] },
    enable_prompt_expansion: { type: 'boolean' },
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

const GateAILtxv20UltraParamsSchema = {
  type: 'object',
  required: ['prompt', 'width', 'height'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    mode: { type: 'string', enum: ['RESOLUTION_1080', 'RESOLUTION_1440', 'RESOLUTION_2160'] },
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    duration: { type: 'integer', enum: [6, 8] },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
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

const GateAILtxv23FastParamsSchema = {
  type: 'object',
  required: ['prompt'],
  dependentRequired: { end_frame: ['start_frame'] },
  properties: {
    image_urls: GateAIImageUrlsSchema,
    fps: { type: 'integer', enum: [24, 25, 48, 50] },
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    end_frame: GateAIAnyValueSchema,
    resolution: { type: 'string', enum: ['1080p', '1440p', '2160p'] },
    start_frame: GateAIAnyValueSchema,
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16'] },
    generate_audio: { type: 'boolean' },
    durationSeconds: { type: 'integer', enum: [6, 8, 10, 12, 14, 16, 18, 20] },
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
      when: [{ required: ['durationSeconds'], properties: { durationSeconds: { enum: [12, 14, 16, 18, 20] } } }],
      then: { properties: { fps: { enum: [25] }, resolution: { enum: ['1080p'] } } },
      reasons: [{ kind: 'other', properties: ['durationSeconds'], phrase: 'durationSeconds is 12, 14, 16, 18 or 20' }],
    },
  ],
};

const GateAILtxv23ProParamsSchema = {
  type: 'object',
  required: ['prompt'],
  dependentRequired: { end_frame: ['start_frame'] },
  properties: {
    image_urls: GateAIImageUrlsSchema,
    fps: { type: 'integer', enum: [24, 25, 48, 50] },
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    end_frame: GateAIAnyValueSchema,
    resolution: { type: 'string', enum: ['1080p', '1440p', '2160p'] },
    start_frame: GateAIAnyValueSchema,
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16'] },
    generate_audio: { type: 'boolean' },
    durationSeconds: { type: 'integer', enum: [6, 8, 10] },
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

const GateAILtxv20FastTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['ltxv-2.0-fast'] },
    type: GateAITaskTypeSchema,
    params: GateAILtxv20FastParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAILtxv20ProTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['ltxv-2.0-pro'] },
    type: GateAITaskTypeSchema,
    params: GateAILtxv20ProParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAILtxv20UltraTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['ltxv-2.0-ultra'] },
    type: GateAITaskTypeSchema,
    params: GateAILtxv20UltraParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAILtxv23FastTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['ltxv-2.3-fast'] },
    type: GateAITaskTypeSchema,
    params: GateAILtxv23FastParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAILtxv23ProTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['ltxv-2.3-pro'] },
    type: GateAITaskTypeSchema,
    params: GateAILtxv23ProParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'ltxv-2.0-fast': { check: isGateAILtxv20FastTask, schema: GateAILtxv20FastTaskSchema, inputKey: 'params' },
  'ltxv-2.0-pro': { check: isGateAILtxv20ProTask, schema: GateAILtxv20ProTaskSchema, inputKey: 'params' },
  'ltxv-2.0-ultra': { check: isGateAILtxv20UltraTask, schema: GateAILtxv20UltraTaskSchema, inputKey: 'params' },
  'ltxv-2.3-fast': { check: isGateAILtxv23FastTask, schema: GateAILtxv23FastTaskSchema, inputKey: 'params' },
  'ltxv-2.3-pro': { check: isGateAILtxv23ProTask, schema: GateAILtxv23ProTaskSchema, inputKey: 'params' },
};
