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

function isGateAISeedance10ProParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAISeedance10ProParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= -1 && value.seed <= 4294967295)) &&
    Number.isInteger(value.width) &&
    Number.isInteger(value.height) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (
      value.duration === undefined ||
      value.duration === 2 ||
      value.duration === 3 ||
      value.duration === 4 ||
      value.duration === 5 ||
      value.duration === 6 ||
      value.duration === 7 ||
      value.duration === 8 ||
      value.duration === 9 ||
      value.duration === 10 ||
      value.duration === 11 ||
      value.duration === 12
    ) &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (value.end_frame === undefined || isGateAIAnyValue(value.end_frame)) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (value.camera_fixed === undefined || typeof value.camera_fixed === 'boolean') &&
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
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAISeedance10ProFastParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAISeedance10ProFastParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= -1 && value.seed <= 4294967295)) &&
    Number.isInteger(value.width) &&
    Number.isInteger(value.height) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (
      value.duration === undefined ||
      value.duration === 2 ||
      value.duration === 3 ||
      value.duration === 4 ||
      value.duration === 5 ||
      value.duration === 6 ||
      value.duration === 7 ||
      value.duration === 8 ||
      value.duration === 9 ||
      value.duration === 10 ||
      value.duration === 11 ||
      value.duration === 12
    ) &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (value.camera_fixed === undefined || typeof value.camera_fixed === 'boolean') &&
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
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAISeedance20Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAISeedance20ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= -1 && value.seed <= 4294967295)) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.mode === undefined || value.mode === 'RESOLUTION_720' || value.mode === 'RESOLUTION_1080') &&
    (value.motion_has_audio === undefined || isGateAIAnyValue(value.motion_has_audio)) &&
    (
      value.duration === undefined ||
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
    (value.end_frame === undefined || isGateAIAnyValue(value.end_frame)) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (value.generate_audio === undefined || typeof value.generate_audio === 'boolean') &&
    (
      value.reference_audio_urls === undefined ||
      (
        Array.isArray(value.reference_audio_urls) &&
        value.reference_audio_urls.length >= 1 &&
        value.reference_audio_urls.length <= 3 &&
        everyItem(value.reference_audio_urls, (item) => typeof item === 'string')
      )
    ) &&
    (
      value.reference_image_urls === undefined ||
      (
        Array.isArray(value.reference_image_urls) &&
        value.reference_image_urls.length >= 1 &&
        value.reference_image_urls.length <= 9 &&
        everyItem(value.reference_image_urls, (item) => typeof item === 'string')
      )
    ) &&
    (
      value.reference_video_urls === undefined ||
      (
        Array.isArray(value.reference_video_urls) &&
        value.reference_video_urls.length >= 1 &&
        value.reference_video_urls.length <= 3 &&
        everyItem(value.reference_video_urls, (item) => typeof item === 'string')
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
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAISeedance20FastParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAISeedance20FastParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= -1 && value.seed <= 4294967295)) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (
      value.duration === undefined ||
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
    (value.end_frame === undefined || isGateAIAnyValue(value.end_frame)) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (value.generate_audio === undefined || typeof value.generate_audio === 'boolean') &&
    (
      value.reference_audio_urls === undefined ||
      (
        Array.isArray(value.reference_audio_urls) &&
        value.reference_audio_urls.length >= 1 &&
        value.reference_audio_urls.length <= 3 &&
        everyItem(value.reference_audio_urls, (item) => typeof item === 'string')
      )
    ) &&
    (
      value.reference_image_urls === undefined ||
      (
        Array.isArray(value.reference_image_urls) &&
        value.reference_image_urls.length >= 1 &&
        value.reference_image_urls.length <= 9 &&
        everyItem(value.reference_image_urls, (item) => typeof item === 'string')
      )
    ) &&
    (
      value.reference_video_urls === undefined ||
      (
        Array.isArray(value.reference_video_urls) &&
        value.reference_video_urls.length >= 1 &&
        value.reference_video_urls.length <= 3 &&
        everyItem(value.reference_video_urls, (item) => typeof item === 'string')
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
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAISeedream40Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAISeedream40ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 2147483638)) &&
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

function isGateAISeedream45Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAISeedream45ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 2147483638)) &&
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

function isGateAISeedance10ProTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAISeedance10ProTaskSchema.properties) &&
    value.model === 'seedance-1.0-pro' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAISeedance10ProParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAISeedance10ProFastTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAISeedance10ProFastTaskSchema.properties) &&
    value.model === 'seedance-1.0-pro-fast' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAISeedance10ProFastParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAISeedance20Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAISeedance20TaskSchema.properties) &&
    value.model === 'seedance-2.0' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAISeedance20Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAISeedance20FastTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAISeedance20FastTaskSchema.properties) &&
    value.model === 'seedance-2.0-fast' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAISeedance20FastParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAISeedream40Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAISeedream40TaskSchema.properties) &&
    value.model === 'seedream-4.0' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAISeedream40Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAISeedream45Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAISeedream45TaskSchema.properties) &&
    value.model === 'seedream-4.5' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAISeedream45Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

const GateAITaskTypeSchema = { type: 'string' };

const GateAIImageUrlsSchema = { type: 'array', items: { type: 'string' } };

const GateAIAnyValueSchema = { type: ['string', 'number', 'boolean', 'object', 'array'] };

const GateAIUploadedImagesSchema = { type: 'array', items: { type: 'string' } };

const GateAIUploadedVideosSchema = { type: 'array', items: { type: 'string' } };

const GateAISeedance10ProParamsSchema = {
  type: 'object',
  required: ['prompt', 'width', 'height'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    seed: { type: 'integer', minimum: -1, maximum: 4294967295 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    duration: { type: 'integer', enum: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    end_frame: GateAIAnyValueSchema,
    start_frame: GateAIAnyValueSchema,
    camera_fixed: { type: 'boolean' },
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
};

const GateAISeedance10ProFastParamsSchema = {
  type: 'object',
  required: ['prompt', 'width', 'height'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    seed: { type: 'integer', minimum: -1, maximum: 4294967295 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    duration: { type: 'integer', enum: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    start_frame: GateAIAnyValueSchema,
    camera_fixed: { type: 'boolean' },
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
};

const GateAISeedance20ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    seed: { type: 'integer', minimum: -1, maximum: 4294967295 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    mode: { type: 'string', enum: ['RESOLUTION_720', 'RESOLUTION_1080'] },
    motion_has_audio: GateAIAnyValueSchema,
    duration: { type: 'integer', enum: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    end_frame: GateAIAnyValueSchema,
    start_frame: GateAIAnyValueSchema,
    generate_audio: { type: 'boolean' },
    reference_audio_urls: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'string' } },
    reference_image_urls: { type: 'array', minItems: 1, maxItems: 9, items: { type: 'string' } },
    reference_video_urls: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'string' } },
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
};

const GateAISeedance20FastParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    seed: { type: 'integer', minimum: -1, maximum: 4294967295 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    duration: { type: 'integer', enum: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    end_frame: GateAIAnyValueSchema,
    start_frame: GateAIAnyValueSchema,
    generate_audio: { type: 'boolean' },
    reference_audio_urls: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'string' } },
    reference_image_urls: { type: 'array', minItems: 1, maxItems: 9, items: { type: 'string' } },
    reference_video_urls: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'string' } },
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
};

const GateAISeedream40ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    seed: { type: 'integer', minimum: 0, maximum: 2147483638 },
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

const GateAISeedream45ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    seed: { type: 'integer', minimum: 0, maximum: 2147483638 },
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

const GateAISeedance10ProTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['seedance-1.0-pro'] },
    type: GateAITaskTypeSchema,
    params: GateAISeedance10ProParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAISeedance10ProFastTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['seedance-1.0-pro-fast'] },
    type: GateAITaskTypeSchema,
    params: GateAISeedance10ProFastParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAISeedance20TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['seedance-2.0'] },
    type: GateAITaskTypeSchema,
    params: GateAISeedance20ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAISeedance20FastTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['seedance-2.0-fast'] },
    type: GateAITaskTypeSchema,
    params: GateAISeedance20FastParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAISeedream40TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['seedream-4.0'] },
    type: GateAITaskTypeSchema,
    params: GateAISeedream40ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAISeedream45TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['seedream-4.5'] },
    type: GateAITaskTypeSchema,
    params: GateAISeedream45ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'seedance-1.0-pro': { check: isGateAISeedance10ProTask, schema: GateAISeedance10ProTaskSchema, inputKey: 'params' },
  'seedance-1.0-pro-fast': {
    check: isGateAISeedance10ProFastTask,
    schema: GateAISeedance10ProFastTaskSchema,
    inputKey: 'params',
  },
  'seedance-2.0': { check: isGateAISeedance20Task, schema: GateAISeedance20TaskSchema, inputKey: 'params' },
  'seedance-2.0-fast': {
    check: isGateAISeedance20FastTask,
    schema: GateAISeedance20FastTaskSchema,
    inputKey: 'params',
  },
  'seedream-4.0': { check: isGateAISeedream40Task, schema: GateAISeedream40TaskSchema, inputKey: 'params' },
  'seedream-4.5': { check: isGateAISeedream45Task, schema: GateAISeedream45TaskSchema, inputKey: 'params' },
};
