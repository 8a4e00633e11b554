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

function isGateAICortex10Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAICortex10ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.quantity === undefined || (Number.isFinite(value.quantity) && value.quantity === 1)) &&
    (value.motion_strength === undefined || isGateAIAnyValue(value.motion_strength)) &&
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

function isGateAICortexVParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAICortexVParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.mode === undefined || value.mode === 'FAST' || value.mode === 'QUALITY' || value.mode === 'ULTRA') &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0)) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    (value.tiling === undefined || isGateAIAnyValue(value.tiling)) &&
    (value.contrast === undefined || isGateAIAnyValue(value.contrast)) &&
    (
      value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity >= 1 && value.quantity <= 8)
    ) &&
    (value.prompt_enhance === undefined || isGateAIAnyValue(value.prompt_enhance)) &&
    (value.negative_prompt === undefined || isGateAIAnyValue(value.negative_prompt)) &&
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

function isGateAILucidOriginParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAILucidOriginParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) >= 1 &&
    characters(value.prompt) <= 1500 &&
    (value.mode === undefined || value.mode === 'FAST' || value.mode === 'ULTRA') &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 2147483637)) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    (
      value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity >= 1 && value.quantity <= 8)
    ) &&
    (
      value.guidance_scale === undefined ||
      (Number.isFinite(value.guidance_scale) && value.guidance_scale >= 0 && value.guidance_scale <= 20)
    ) &&
    (
      value.image_guidances === undefined ||
      (Array.isArray(value.image_guidances) && everyItem(value.image_guidances, isGateAIAnyValue))
    ) &&
    (
      value.num_inference_steps === undefined ||
      (
        Number.isInteger(value.num_inference_steps) &&
        value.num_inference_steps >= 1 &&
        value.num_inference_steps <= 150
      )
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

function isGateAILucidRealismParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAILucidRealismParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.mode === undefined || value.mode === 'FAST' || value.mode === 'ULTRA') &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 2147483647)) &&
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

function isGateAIKinoXlParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIKinoXlParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.prompt === undefined || (typeof value.prompt === 'string' && characters(value.prompt) <= 1500)) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    (
      value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity >= 1 && value.quantity <= 8)
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

function isGateAICortex20Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAICortex20ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.mode === undefined || value.mode === 'RESOLUTION_480' || value.mode === 'RESOLUTION_720') &&
    (value.seed === undefined || (Number.isFinite(value.seed) && value.seed >= 0 && value.seed <= 2147483637)) &&
    (value.width === undefined || isGateAIAnyValue(value.width)) &&
    (value.height === undefined || isGateAIAnyValue(value.height)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.controls === undefined || isGateAIAnyValue(value.controls)) &&
    (value.elements === undefined || isGateAIAnyValue(value.elements)) &&
    (value.quantity === undefined || (Number.isFinite(value.quantity) && value.quantity === 1)) &&
    (value.prompt_enhance === undefined || isGateAIAnyValue(value.prompt_enhance)) &&
    (value.negative_prompt === undefined || isGateAIAnyValue(value.negative_prompt)) &&
    (value.frame_interpolation === undefined || isGateAIAnyValue(value.frame_interpolation)) &&
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

function isGateAICortex20FastParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAICortex20FastParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.mode === undefined || value.mode === 'RESOLUTION_480' || value.mode === 'RESOLUTION_720') &&
    (value.seed === undefined || (Number.isFinite(value.seed) && value.seed >= 0 && value.seed <= 4294967295)) &&
    (value.width === undefined || isGateAIAnyValue(value.width)) &&
    (value.height === undefined || isGateAIAnyValue(value.height)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.controls === undefined || isGateAIAnyValue(value.controls)) &&
    (value.elements === undefined || isGateAIAnyValue(value.elements)) &&
    (value.quantity === undefined || (Number.isFinite(value.quantity) && value.quantity === 1)) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (value.prompt_enhance === undefined || isGateAIAnyValue(value.prompt_enhance)) &&
    (value.negative_prompt === undefined || isGateAIAnyValue(value.negative_prompt)) &&
    (value.frame_interpolation === undefined || isGateAIAnyValue(value.frame_interpolation)) &&
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

function isGateAICortex10Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAICortex10TaskSchema.properties) &&
    value.model === 'cortex_1.0' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAICortex10Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAICortexV09Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAICortexV09TaskSchema.properties) &&
    value.model === 'cortex-v0.9' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAICortexVParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAICortexV10Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAICortexV10TaskSchema.properties) &&
    value.model === 'cortex-v1.0' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAICortexVParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAILucidOriginTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAILucidOriginTaskSchema.properties) &&
    value.model === 'lucid-origin' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAILucidOriginParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAILucidRealismTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAILucidRealismTaskSchema.properties) &&
    value.model === 'lucid-realism' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAILucidRealismParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIKinoXlTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIKinoXlTaskSchema.properties) &&
    value.model === 'kino-xl' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIKinoXlParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAICortex20Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAICortex20TaskSchema.properties) &&
    value.model === 'cortex_2.0' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAICortex20Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAICortex20FastTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAICortex20FastTaskSchema.properties) &&
    value.model === 'cortex_2.0-fast' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAICortex20FastParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

const GateAITaskTypeSchema = { type: 'string' };

const GateAIImageUrlsSchema = { type: 'array', items: { type: 'string' } };

const GateAIAnyValueSchema = { type: ['string', 'number', 'boolean', 'object', 'array'] };

const GateAIUploadedImagesSchema = { type: 'array', items: { type: 'string' } };

const GateAIUploadedVideosSchema = { type: 'array', items: { type: 'string' } };

const GateAICortex10ParamsSchema = {
  type: 'object',
  properties: {
    image_urls: GateAIImageUrlsSchema,
    quantity: { type: 'number', minimum: 1, maximum: 1 },
    motion_strength: GateAIAnyValueSchema,
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

const GateAICortexVParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    mode: { type: 'string', enum: ['FAST', 'QUALITY', 'ULTRA'] },
    seed: { type: 'integer', minimum: 0 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    tiling: GateAIAnyValueSchema,
    contrast: GateAIAnyValueSchema,
    quantity: { type: 'integer', minimum: 1, maximum: 8 },
    prompt_enhance: GateAIAnyValueSchema,
    negative_prompt: GateAIAnyValueSchema,
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

const GateAILucidOriginParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', minLength: 1, maxLength: 1500 },
    mode: { type: 'string', enum: ['FAST', 'ULTRA'] },
    seed: { type: 'integer', minimum: 0, maximum: 2147483637 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    quantity: { type: 'integer', minimum: 1, maximum: 8 },
    guidance_scale: { type: 'number', minimum: 0, maximum: 20 },
    image_guidances: { type: 'array', items: GateAIAnyValueSchema },
    num_inference_steps: { type: 'integer', minimum: 1, maximum: 150 },
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

const GateAILucidRealismParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    mode: { type: 'string', enum: ['FAST', 'ULTRA'] },
    seed: { type: 'integer', minimum: 0, maximum: 2147483647 },
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

const GateAIKinoXlParamsSchema = {
  type: 'object',
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    quantity: { type: 'integer', minimum: 1, maximum: 8 },
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

const GateAICortex20ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    mode: { type: 'string', enum: ['RESOLUTION_480', 'RESOLUTION_720'] },
    seed: { type: 'number', minimum: 0, maximum: 2147483637 },
    width: GateAIAnyValueSchema,
    height: GateAIAnyValueSchema,
    prompt: { type: 'string', maxLength: 1500 },
    controls: GateAIAnyValueSchema,
    elements: GateAIAnyValueSchema,
    quantity: { type: 'number', minimum: 1, maximum: 1 },
    prompt_enhance: GateAIAnyValueSchema,
    negative_prompt: GateAIAnyValueSchema,
    frame_interpolation: GateAIAnyValueSchema,
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

const GateAICortex20FastParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    mode: { type: 'string', enum: ['RESOLUTION_480', 'RESOLUTION_720'] },
    seed: { type: 'number', minimum: 0, maximum: 4294967295 },
    width: GateAIAnyValueSchema,
    height: GateAIAnyValueSchema,
    prompt: { type: 'string', maxLength: 1500 },
    controls: GateAIAnyValueSchema,
    elements: GateAIAnyValueSchema,
    quantity: { type: 'number', minimum: 1, maximum: 1 },
    start_frame: GateAIAnyValueSchema,
    prompt_enhance: GateAIAnyValueSchema,
    negative_prompt: GateAIAnyValueSchema,
    frame_interpolation: GateAIAnyValueSchema,
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

const GateAICortex10TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['cortex_1.0'] },
    type: GateAITaskTypeSchema,
    params: GateAICortex10ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAICortexV09TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['cortex-v0.9'] },
    type: GateAITaskTypeSchema,
    params: GateAICortexVParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAICortexV10TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['cortex-v1.0'] },
    type: GateAITaskTypeSchema,
    params: GateAICortexVParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAILucidOriginTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['lucid-origin'] },
    type: GateAITaskTypeSchema,
    params: GateAILucidOriginParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAILucidRealismTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['lucid-realism'] },
    type: GateAITaskTypeSchema,
    params: GateAILucidRealismParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIKinoXlTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['kino-xl'] },
    type: GateAITaskTypeSchema,
    params: GateAIKinoXlParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAICortex20TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['cortex_2.0'] },
    type: GateAITaskTypeSchema,
    params: GateAICortex20ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAICortex20FastTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['cortex_2.0-fast'] },
    type: GateAITaskTypeSchema,
    params: GateAICortex20FastParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'cortex_1.0': { check: isGateAICortex10Task, schema: GateAICortex10TaskSchema, inputKey: 'params' },
  'cortex-v0.9': { check: isGateAICortexV09Task, schema: GateAICortexV09TaskSchema, inputKey: 'params' },
  'cortex-v1.0': { check: isGateAICortexV10Task, schema: GateAICortexV10TaskSchema, inputKey: 'params' },
  'lucid-origin': { check: isGateAILucidOriginTask, schema: GateAILucidOriginTaskSchema, inputKey: 'params' },
  'lucid-realism': { check: isGateAILucidRealismTask, schema: GateAILucidRealismTaskSchema, inputKey: 'params' },
  'kino-xl': { check: isGateAIKinoXlTask, schema: GateAIKinoXlTaskSchema, inputKey: 'params' },
  'cortex_2.0': { check: isGateAICortex20Task, schema: GateAICortex20TaskSchema, inputKey: 'params' },
  'cortex_2.0-fast': { check: isGateAICortex20FastTask, schema: GateAICortex20FastTaskSchema, inputKey: 'params' },
};
