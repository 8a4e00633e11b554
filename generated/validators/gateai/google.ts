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

function isGateAIGemini25FlashImageParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIGemini25FlashImageParamsSchema.properties) &&
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

function isGateAIGeminiImage2Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIGeminiImage2ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIAnyValue(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 2147483638)) &&
    (value.top_p === undefined || (Number.isFinite(value.top_p) && value.top_p >= 0 && value.top_p <= 1)) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    (
      value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity >= 1 && value.quantity <= 8)
    ) &&
    (
      value.temperature === undefined ||
      (Number.isFinite(value.temperature) && value.temperature >= 0 && value.temperature <= 2)
    ) &&
    (value.output_format === undefined || value.output_format === 'jpeg' || value.output_format === 'png') &&
    (
      value.response_modalities === undefined ||
      (
        Array.isArray(value.response_modalities) &&
        everyItem(value.response_modalities, (item) => typeof item === 'string')
      )
    ) &&
    (value.use_auto_dimensions === undefined || typeof value.use_auto_dimensions === 'boolean') &&
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

function isGateAIVeo30FastGenerate001Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIVeo30FastGenerate001ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.mode === undefined || value.mode === 'RESOLUTION_720' || value.mode === 'RESOLUTION_1080') &&
    (value.seed === undefined || (Number.isFinite(value.seed) && value.seed >= 0 && value.seed <= 4294967295)) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.duration === undefined || value.duration === 4 || value.duration === 6 || value.duration === 8) &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
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

function isGateAIVeo30Generate001Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIVeo30Generate001ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.mode === undefined || value.mode === 'RESOLUTION_720' || value.mode === 'RESOLUTION_1080') &&
    (value.seed === undefined || (Number.isFinite(value.seed) && value.seed >= 10 && value.seed <= 4294967295)) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.duration === undefined || value.duration === 4 || value.duration === 6 || value.duration === 8) &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
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

function isGateAIVeo31Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIVeo31ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (
      value.mode === undefined ||
      value.mode === 'RESOLUTION_720' ||
      value.mode === 'RESOLUTION_1080' ||
      value.mode === 'RESOLUTION_2160'
    ) &&
    (value.seed === undefined || (Number.isFinite(value.seed) && value.seed >= 0 && value.seed <= 4294967295)) &&
    (value.audio === undefined || isGateAIAnyValue(value.audio)) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.duration === undefined || value.duration === 4 || value.duration === 6 || value.duration === 8) &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (value.end_frame === undefined || isGateAIAnyValue(value.end_frame)) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (value.negative_prompt === undefined || isGateAIAnyValue(value.negative_prompt)) &&
    (value.motion_has_audio === undefined || isGateAIAnyValue(value.motion_has_audio)) &&
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

function isGateAIVeo31LiteParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIVeo31LiteParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.mode === undefined || value.mode === 'RESOLUTION_720' || value.mode === 'RESOLUTION_1080') &&
    (value.seed === undefined || (Number.isFinite(value.seed) && value.seed >= 0 && value.seed <= 4294967295)) &&
    (value.audio === undefined || isGateAIAnyValue(value.audio)) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.duration === undefined || value.duration === 4 || value.duration === 6 || value.duration === 8) &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (value.end_frame === undefined || isGateAIAnyValue(value.end_frame)) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (value.negative_prompt === undefined || isGateAIAnyValue(value.negative_prompt)) &&
    (value.motion_has_audio === undefined || isGateAIAnyValue(value.motion_has_audio)) &&
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

function isGateAIGemini25FlashImageTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIGemini25FlashImageTaskSchema.properties) &&
    value.model === 'gemini-2.5-flash-image' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIGemini25FlashImageParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIGeminiImage2Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIGeminiImage2TaskSchema.properties) &&
    value.model === 'gemini-image-2' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIGeminiImage2Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAINanoBanana2Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAINanoBanana2TaskSchema.properties) &&
    value.model === 'nano-banana-2' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIGeminiImage2Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIVeo30FastGenerate001Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIVeo30FastGenerate001TaskSchema.properties) &&
    value.model === 'veo-3.0-fast-generate-001' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIVeo30FastGenerate001Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIVeo30Generate001Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIVeo30Generate001TaskSchema.properties) &&
    value.model === 'veo-3.0-generate-001' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIVeo30Generate001Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIVeo31FastGenerate001Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIVeo31FastGenerate001TaskSchema.properties) &&
    value.model === 'veo-3.1-fast-generate-001' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIVeo31Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIVeo31Generate001Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIVeo31Generate001TaskSchema.properties) &&
    value.model === 'veo-3.1-generate-001' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIVeo31Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIVeo31LiteTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIVeo31LiteTaskSchema.properties) &&
    value.model === 'veo-3.1-lite' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIVeo31LiteParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

const GateAITaskTypeSchema = { type: 'string' };

const GateAIImageUrlsSchema = { type: 'array', items: { type: 'string' } };

const GateAIAnyValueSchema = { type: ['string', 'number', 'boolean', 'object', 'array'] };

const GateAIUploadedImagesSchema = { type: 'array', items: { type: 'string' } };

const GateAIUploadedVideosSchema = { type: 'array', items: { type: 'string' } };

const GateAIGemini25FlashImageParamsSchema = {
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

const GateAIGeminiImage2ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIAnyValueSchema,
    prompt: { type: 'string', maxLength: 1500 },
    seed: { type: 'integer', minimum: 0, maximum: 2147483638 },
    top_p: { type: 'number', minimum: 0, maximum: 1 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    quantity: { type: 'integer', minimum: 1, maximum: 8 },
    temperature: { type: 'number', minimum: 0, maximum: 2 },
    output_format: { type: 'string', enum: ['jpeg', 'png'] },
    response_modalities: { type: 'array', items: { type: 'string' } },
    use_auto_dimensions: { type: 'boolean' },
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

const GateAIVeo30FastGenerate001ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    mode: { type: 'string', enum: ['RESOLUTION_720', 'RESOLUTION_1080'] },
    seed: { type: 'number', minimum: 0, maximum: 4294967295 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    duration: { type: 'integer', enum: [4, 6, 8] },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    start_frame: GateAIAnyValueSchema,
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

const GateAIVeo30Generate001ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    mode: { type: 'string', enum: ['RESOLUTION_720', 'RESOLUTION_1080'] },
    seed: { type: 'number', minimum: 10, maximum: 4294967295 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    duration: { type: 'integer', enum: [4, 6, 8] },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    start_frame: GateAIAnyValueSchema,
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

const GateAIVeo31ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    mode: { type: 'string', enum: ['RESOLUTION_720', 'RESOLUTION_1080', 'RESOLUTION_2160'] },
    seed: { type: 'number', minimum: 0, maximum: 4294967295 },
    audio: GateAIAnyValueSchema,
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    duration: { type: 'integer', enum: [4, 6, 8] },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    end_frame: GateAIAnyValueSchema,
    start_frame: GateAIAnyValueSchema,
    negative_prompt: GateAIAnyValueSchema,
    motion_has_audio: GateAIAnyValueSchema,
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

const GateAIVeo31LiteParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    mode: { type: 'string', enum: ['RESOLUTION_720', 'RESOLUTION_1080'] },
    seed: { type: 'number', minimum: 0, maximum: 4294967295 },
    audio: GateAIAnyValueSchema,
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    duration: { type: 'integer', enum: [4, 6, 8] },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    end_frame: GateAIAnyValueSchema,
    start_frame: GateAIAnyValueSchema,
    negative_prompt: GateAIAnyValueSchema,
    motion_has_audio: GateAIAnyValueSchema,
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

const GateAIGemini25FlashImageTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['gemini-2.5-flash-image'] },
    type: GateAITaskTypeSchema,
    params: GateAIGemini25FlashImageParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIGeminiImage2TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['gemini-image-2'] },
    type: GateAITaskTypeSchema,
    params: GateAIGeminiImage2ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAINanoBanana2TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['nano-banana-2'] },
    type: GateAITaskTypeSchema,
    params: GateAIGeminiImage2ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIVeo30FastGenerate001TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['veo-3.0-fast-generate-001'] },
    type: GateAITaskTypeSchema,
    params: GateAIVeo30FastGenerate001ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIVeo30Generate001TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['veo-3.0-generate-001'] },
    type: GateAITaskTypeSchema,
    params: GateAIVeo30Generate001ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIVeo31FastGenerate001TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['veo-3.1-fast-generate-001'] },
    type: GateAITaskTypeSchema,
    params: GateAIVeo31ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIVeo31Generate001TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['veo-3.1-generate-001'] },
    type: GateAITaskTypeSchema,
    params: GateAIVeo31ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIVeo31LiteTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['veo-3.1-lite'] },
    type: GateAITaskTypeSchema,
    params: GateAIVeo31LiteParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'gemini-2.5-flash-image': {
    check: isGateAIGemini25FlashImageTask,
    schema: GateAIGemini25FlashImageTaskSchema,
    inputKey: 'params',
  },
  'gemini-image-2': { check: isGateAIGeminiImage2Task, schema: GateAIGeminiImage2TaskSchema, inputKey: 'params' },
  'nano-banana-2': { check: isGateAINanoBanana2Task, schema: GateAINanoBanana2TaskSchema, inputKey: 'params' },
  'veo-3.0-fast-generate-001': {
    check: isGateAIVeo30FastGenerate001Task,
    schema: GateAIVeo30FastGenerate001TaskSchema,
    inputKey: 'params',
  },
  'veo-3.0-generate-001': {
    check: isGateAIVeo30Generate001Task,
    schema: GateAIVeo30Generate001TaskSchema,
    inputKey: 'params',
  },
  'veo-3.1-fast-generate-001': {
    check: isGateAIVeo31FastGenerate001Task,
    schema: GateAIVeo31FastGenerate001TaskSchema,
    inputKey: 'params',
  },
  'veo-3.1-generate-001': {
    check: isGateAIVeo31Generate001Task,
    schema: GateAIVeo31Generate001TaskSchema,
    inputKey: 'params',
  },
  'veo-3.1-lite': { check: isGateAIVeo31LiteTask, schema: GateAIVeo31LiteTaskSchema, inputKey: 'params' },
};
