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

function isGateAIFluxDevParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIFluxDevParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) >= 1 &&
    characters(value.prompt) <= 1500 &&
    (value.mode === undefined || value.mode === 'FAST' || value.mode === 'ULTRA') &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 2147483637)) &&
    (value.loras === undefined || (Array.isArray(value.loras) && everyItem(value.loras, isGateAIAnyValue))) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    (
      value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity >= 1 && value.quantity <= 8)
    ) &&
    (
      value.guidance_scale === undefined ||
      (Number.isFinite(value.guidance_scale) && value.guidance_scale >= 1 && value.guidance_scale <= 10)
    ) &&
    (
      value.image_guidances === undefined ||
      (Array.isArray(value.image_guidances) && everyItem(value.image_guidances, isGateAIAnyValue))
    ) &&
    (
      value.num_inference_steps === undefined ||
      (
        Number.isInteger(value.num_inference_steps) && value.num_inference_steps >= 1 && value.num_inference_steps <= 40
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

function isGateAIFluxKontextMaxParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIFluxKontextMaxParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 4294967295)) &&
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

function isGateAIFluxKontextProParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIFluxKontextProParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 2147483637)) &&
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

function isGateAIFluxPro20Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIFluxPro20ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 4294967295)) &&
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

function isGateAIFluxSchnellParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIFluxSchnellParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 2147483637)) &&
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

function isGateAIFluxDevTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIFluxDevTaskSchema.properties) &&
    value.model === 'flux-dev' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIFluxDevParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIFluxKontextMaxTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIFluxKontextMaxTaskSchema.properties) &&
    value.model === 'flux-kontext-max' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIFluxKontextMaxParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIFluxKontextProTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIFluxKontextProTaskSchema.properties) &&
    value.model === 'flux-kontext-pro' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIFluxKontextProParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIFluxPro20Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIFluxPro20TaskSchema.properties) &&
    value.model === 'flux-pro-2.0' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIFluxPro20Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIFluxSchnellTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIFluxSchnellTaskSchema.properties) &&
    value.model === 'flux-schnell' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIFluxSchnellParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

const GateAITaskTypeSchema = { type: 'string' };

const GateAIImageUrlsSchema = { type: 'array', items: { type: 'string' } };

const GateAIAnyValueSchema = { type: ['string', 'number', 'boolean', 'object', 'array'] };

const GateAIUploadedImagesSchema = { type: 'array', items: { type: 'string' } };

const GateAIUploadedVideosSchema = { type: 'array', items: { type: 'string' } };

const GateAIFluxDevParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', minLength: 1, maxLength: 1500 },
    mode: { type: 'string', enum: ['FAST', 'ULTRA'] },
    seed: { type: 'integer', minimum: 0, maximum: 2147483637 },
    loras: { type: 'array', items: GateAIAnyValueSchema },
    width: { type: 'integer' },
    height: { type: 'integer' },
    quantity: { type: 'integer', minimum: 1, maximum: 8 },
    guidance_scale: { type: 'number', minimum: 1, maximum: 10 },
    image_guidances: { type: 'array', items: GateAIAnyValueSchema },
    num_inference_steps: { type: 'integer', minimum: 1, maximum: 40 },
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

const GateAIFluxKontextMaxParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    seed: { type: 'integer', minimum: 0, maximum: 4294967295 },
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

const GateAIFluxKontextProParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    seed: { type: 'integer', minimum: 0, maximum: 2147483637 },
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

const GateAIFluxPro20ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    seed: { type: 'integer', minimum: 0, maximum: 4294967295 },
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

const GateAIFluxSchnellParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    seed: { type: 'integer', minimum: 0, maximum: 2147483637 },
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

const GateAIFluxDevTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['flux-dev'] },
    type: GateAITaskTypeSchema,
    params: GateAIFluxDevParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIFluxKontextMaxTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['flux-kontext-max'] },
    type: GateAITaskTypeSchema,
    params: GateAIFluxKontextMaxParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIFluxKontextProTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['flux-kontext-pro'] },
    type: GateAITaskTypeSchema,
    params: GateAIFluxKontextProParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIFluxPro20TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['flux-pro-2.0'] },
    type: GateAITaskTypeSchema,
    params: GateAIFluxPro20ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIFluxSchnellTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['flux-schnell'] },
    type: GateAITaskTypeSchema,
    params: GateAIFluxSchnellParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'flux-dev': { check: isGateAIFluxDevTask, schema: GateAIFluxDevTaskSchema, inputKey: 'params' },
  'flux-kontext-max': { check: isGateAIFluxKontextMaxTask, schema: GateAIFluxKontextMaxTaskSchema, inputKey: 'params' },
  'flux-kontext-pro': { check: isGateAIFluxKontextProTask, schema: GateAIFluxKontextProTaskSchema, inputKey: 'params' },
  'flux-pro-2.0': { check: isGateAIFluxPro20Task, schema: GateAIFluxPro20TaskSchema, inputKey: 'params' },
  'flux-schnell': { check: isGateAIFluxSchnellTask, schema: GateAIFluxSchnellTaskSchema, inputKey: 'params' },
};
