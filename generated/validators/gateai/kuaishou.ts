// Generated from spec/ by `npm run generate`; do not edit.

// @ts-nocheck

import { isObject } from '../../../src/internal/json.js';
import { characters, everyItem, hasOnly } from '../../../src/validate/checks.js';
import type { ProviderModels } from '../../../src/validate/compiled-schema.js';

function isGateAITaskType(value) {
  return typeof value === 'string';
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

function isGateAIKling30Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIKling30ParamsSchema.properties) &&
    (
      value.mode === undefined ||
      value.mode === 'RESOLUTION_720' ||
      value.mode === 'RESOLUTION_1080' ||
      value.mode === 'RESOLUTION_2160'
    ) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (
      value.elements === undefined ||
      (Array.isArray(value.elements) && value.elements.length <= 7 && everyItem(value.elements, isGateAIAnyValue))
    ) &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (value.end_frame === undefined || isGateAIAnyValue(value.end_frame)) &&
    (
      value.voice_ids === undefined || (Array.isArray(value.voice_ids) && everyItem(value.voice_ids, isGateAIAnyValue))
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 7 &&
        everyItem(value.image_urls, (item) => typeof item === 'string')
      )
    ) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (value.generate_audio === undefined || typeof value.generate_audio === 'boolean') &&
    (
      value.durationSeconds === undefined ||
      value.durationSeconds === 3 ||
      value.durationSeconds === 4 ||
      value.durationSeconds === 5 ||
      value.durationSeconds === 6 ||
      value.durationSeconds === 7 ||
      value.durationSeconds === 8 ||
      value.durationSeconds === 9 ||
      value.durationSeconds === 10 ||
      value.durationSeconds === 11 ||
      value.durationSeconds === 12 ||
      value.durationSeconds === 13 ||
      value.durationSeconds === 14 ||
      value.durationSeconds === 15
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
    (
      value.end_frame === undefined ||
      value.start_frame !== undefined ||
      value.image_urls === undefined ||
      value.image_urls.length <= 2
    ) &&
    (
      value.start_frame === undefined ||
      value.end_frame === undefined ||
      value.image_urls === undefined ||
      value.image_urls.length <= 1
    ) &&
    (
      value.image_urls === undefined ||
      value.image_urls.length !== 1 ||
      value.elements === undefined ||
      value.elements.length <= 6
    ) &&
    (
      value.image_urls === undefined ||
      value.image_urls.length !== 2 ||
      value.elements === undefined ||
      value.elements.length <= 5
    ) &&
    (
      value.image_urls === undefined ||
      value.image_urls.length !== 3 ||
      value.elements === undefined ||
      value.elements.length <= 4
    ) &&
    (
      value.image_urls === undefined ||
      value.image_urls.length !== 4 ||
      value.elements === undefined ||
      value.elements.length <= 3
    ) &&
    (
      value.image_urls === undefined ||
      value.image_urls.length !== 5 ||
      value.elements === undefined ||
      value.elements.length <= 2
    ) &&
    (
      value.image_urls === undefined ||
      value.image_urls.length !== 6 ||
      value.elements === undefined ||
      value.elements.length <= 1
    ) &&
    (
      value.image_urls === undefined ||
      value.image_urls.length !== 7 ||
      value.elements === undefined ||
      value.elements.length <= 0
    )
  );
}

function isGateAIImageUrls(value) {
  return Array.isArray(value) && everyItem(value, (item) => typeof item === 'string');
}

function isGateAIKlingVideoO1Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIKlingVideoO1ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (
      value.cfg_scale === undefined ||
      (Number.isFinite(value.cfg_scale) && value.cfg_scale >= 0 && value.cfg_scale <= 1)
    ) &&
    (value.end_frame === undefined || isGateAIAnyValue(value.end_frame)) &&
    (value.keep_audio === undefined || typeof value.keep_audio === 'boolean') &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (
      value.image_guidance === undefined ||
      (
        Array.isArray(value.image_guidance) &&
        value.image_guidance.length <= 7 &&
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
    (
      value.durationSeconds === undefined ||
      value.durationSeconds === 3 ||
      value.durationSeconds === 4 ||
      value.durationSeconds === 5 ||
      value.durationSeconds === 6 ||
      value.durationSeconds === 7 ||
      value.durationSeconds === 8 ||
      value.durationSeconds === 9 ||
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
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIKlingVideoO3Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIKlingVideoO3ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (
      value.mode === undefined ||
      value.mode === 'RESOLUTION_720' ||
      value.mode === 'RESOLUTION_1080' ||
      value.mode === 'RESOLUTION_2160'
    ) &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (value.end_frame === undefined || isGateAIAnyValue(value.end_frame)) &&
    (value.keep_audio === undefined || typeof value.keep_audio === 'boolean') &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (value.generate_audio === undefined || typeof value.generate_audio === 'boolean') &&
    (
      value.image_guidance === undefined ||
      (Array.isArray(value.image_guidance) && everyItem(value.image_guidance, isGateAIAnyValue))
    ) &&
    (
      value.video_guidance === undefined ||
      (Array.isArray(value.video_guidance) && everyItem(value.video_guidance, isGateAIAnyValue))
    ) &&
    (
      value.durationSeconds === undefined ||
      value.durationSeconds === 3 ||
      value.durationSeconds === 4 ||
      value.durationSeconds === 5 ||
      value.durationSeconds === 6 ||
      value.durationSeconds === 7 ||
      value.durationSeconds === 8 ||
      value.durationSeconds === 9 ||
      value.durationSeconds === 10 ||
      value.durationSeconds === 11 ||
      value.durationSeconds === 12 ||
      value.durationSeconds === 13 ||
      value.durationSeconds === 14 ||
      value.durationSeconds === 15
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

function isGateAIKling21ProParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIKling21ProParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10) &&
    (value.quantity === undefined || (Number.isFinite(value.quantity) && value.quantity === 1)) &&
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

function isGateAIKling25Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIKling25ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.mode === undefined || value.mode === 'RESOLUTION_720' || value.mode === 'RESOLUTION_1080') &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10) &&
    (value.quantity === undefined || (Number.isFinite(value.quantity) && value.quantity === 1)) &&
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

function isGateAIKling25TurboStandardParams(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIKling25TurboStandardParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    (value.quantity === undefined || (Number.isInteger(value.quantity) && value.quantity === 1)) &&
    (
      value.cfg_scale === undefined ||
      (Number.isFinite(value.cfg_scale) && value.cfg_scale >= 0 && value.cfg_scale <= 1)
    ) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
    (value.durationSeconds === undefined || value.durationSeconds === 5 || value.durationSeconds === 10) &&
    (
      value.negative_prompt === undefined ||
      (typeof value.negative_prompt === 'string' && characters(value.negative_prompt) <= 1000)
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

function isGateAIKling26Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIKling26ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.audio === undefined || isGateAIAnyValue(value.audio)) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 1500 &&
    (value.width === undefined || Number.isInteger(value.width)) &&
    (value.height === undefined || Number.isInteger(value.height)) &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10) &&
    (value.quantity === undefined || (Number.isFinite(value.quantity) && value.quantity === 1)) &&
    (value.start_frame === undefined || isGateAIAnyValue(value.start_frame)) &&
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

function isGateAIKling30Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIKling30TaskSchema.properties) &&
    value.model === 'kling-3.0' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIKling30Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIKlingVideoO1Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIKlingVideoO1TaskSchema.properties) &&
    value.model === 'kling-video-o-1' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIKlingVideoO1Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIKlingVideoO3Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIKlingVideoO3TaskSchema.properties) &&
    value.model === 'kling-video-o-3' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIKlingVideoO3Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIKling21ProTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIKling21ProTaskSchema.properties) &&
    value.model === 'kling-2.1-pro' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIKling21ProParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIKling25Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIKling25TaskSchema.properties) &&
    value.model === 'kling-2.5' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIKling25Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIKling25TurboStandardTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIKling25TurboStandardTaskSchema.properties) &&
    value.model === 'kling-2.5-turbo-standard' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIKling25TurboStandardParams(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

function isGateAIKling26Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIKling26TaskSchema.properties) &&
    value.model === 'kling-2.6' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIKling26Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

const GateAITaskTypeSchema = { type: 'string' };

const GateAIAnyValueSchema = { type: ['string', 'number', 'boolean', 'object', 'array'] };

const GateAIUploadedImagesSchema = { type: 'array', items: { type: 'string' } };

const GateAIUploadedVideosSchema = { type: 'array', items: { type: 'string' } };

const GateAIKling30ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    mode: { type: 'string', enum: ['RESOLUTION_720', 'RESOLUTION_1080', 'RESOLUTION_2160'] },
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    elements: { type: 'array', maxItems: 7, items: GateAIAnyValueSchema },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    end_frame: GateAIAnyValueSchema,
    voice_ids: { type: 'array', items: GateAIAnyValueSchema },
    image_urls: { type: 'array', maxItems: 7, items: { type: 'string' } },
    start_frame: GateAIAnyValueSchema,
    generate_audio: { type: 'boolean' },
    durationSeconds: { type: 'integer', enum: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] },
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
      when: [{ required: ['end_frame'], not: { required: ['start_frame'] } }],
      then: { properties: { image_urls: { maxItems: 2 } } },
      reasons: [
        { kind: 'present', properties: ['end_frame'], phrase: 'end_frame is set' },
        { kind: 'absent', properties: ['start_frame'], phrase: 'start_frame is omitted' },
      ],
    },
    {
      when: [{ required: ['start_frame', 'end_frame'] }],
      then: { properties: { image_urls: { maxItems: 1 } } },
      reasons: [
        { kind: 'present', properties: ['start_frame'], phrase: 'start_frame is set' },
        { kind: 'present', properties: ['end_frame'], phrase: 'end_frame is set' },
      ],
    },
    {
      when: [{ required: ['image_urls'], properties: { image_urls: { minItems: 1, maxItems: 1 } } }],
      then: { properties: { elements: { maxItems: 6 } } },
      reasons: [{ kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 1 item' }],
    },
    {
      when: [{ required: ['image_urls'], properties: { image_urls: { minItems: 2, maxItems: 2 } } }],
      then: { properties: { elements: { maxItems: 5 } } },
      reasons: [{ kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 2 items' }],
    },
    {
      when: [{ required: ['image_urls'], properties: { image_urls: { minItems: 3, maxItems: 3 } } }],
      then: { properties: { elements: { maxItems: 4 } } },
      reasons: [{ kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 3 items' }],
    },
    {
      when: [{ required: ['image_urls'], properties: { image_urls: { minItems: 4, maxItems: 4 } } }],
      then: { properties: { elements: { maxItems: 3 } } },
      reasons: [{ kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 4 items' }],
    },
    {
      when: [{ required: ['image_urls'], properties: { image_urls: { minItems: 5, maxItems: 5 } } }],
      then: { properties: { elements: { maxItems: 2 } } },
      reasons: [{ kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 5 items' }],
    },
    {
      when: [{ required: ['image_urls'], properties: { image_urls: { minItems: 6, maxItems: 6 } } }],
      then: { properties: { elements: { maxItems: 1 } } },
      reasons: [{ kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 6 items' }],
    },
    {
      when: [{ required: ['image_urls'], properties: { image_urls: { minItems: 7, maxItems: 7 } } }],
      then: { properties: { elements: { maxItems: 0 } } },
      reasons: [{ kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 7 items' }],
    },
  ],
};

const GateAIImageUrlsSchema = { type: 'array', items: { type: 'string' } };

const GateAIKlingVideoO1ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    cfg_scale: { type: 'number', minimum: 0, maximum: 1 },
    end_frame: GateAIAnyValueSchema,
    keep_audio: { type: 'boolean' },
    start_frame: GateAIAnyValueSchema,
    image_guidance: { type: 'array', maxItems: 7, items: GateAIAnyValueSchema },
    video_guidance: { type: 'array', maxItems: 1, items: GateAIAnyValueSchema },
    durationSeconds: { type: 'integer', enum: [3, 4, 5, 6, 7, 8, 9, 10] },
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

const GateAIKlingVideoO3ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    mode: { type: 'string', enum: ['RESOLUTION_720', 'RESOLUTION_1080', 'RESOLUTION_2160'] },
    width: { type: 'integer' },
    height: { type: 'integer' },
    prompt: { type: 'string', maxLength: 1500 },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    end_frame: GateAIAnyValueSchema,
    keep_audio: { type: 'boolean' },
    start_frame: GateAIAnyValueSchema,
    generate_audio: { type: 'boolean' },
    image_guidance: { type: 'array', items: GateAIAnyValueSchema },
    video_guidance: { type: 'array', items: GateAIAnyValueSchema },
    durationSeconds: { type: 'integer', enum: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] },
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

const GateAIKling21ProParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    duration: { type: 'integer', enum: [5, 10] },
    quantity: { type: 'number', minimum: 1, maximum: 1 },
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

const GateAIKling25ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    mode: { type: 'string', enum: ['RESOLUTION_720', 'RESOLUTION_1080'] },
    width: { type: 'integer' },
    height: { type: 'integer' },
    duration: { type: 'integer', enum: [5, 10] },
    quantity: { type: 'number', minimum: 1, maximum: 1 },
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

const GateAIKling25TurboStandardParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    prompt: { type: 'string', maxLength: 1500 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    quantity: { type: 'integer', minimum: 1, maximum: 1 },
    cfg_scale: { type: 'number', minimum: 0, maximum: 1 },
    start_frame: GateAIAnyValueSchema,
    durationSeconds: { type: 'integer', enum: [5, 10] },
    negative_prompt: { type: 'string', maxLength: 1000 },
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

const GateAIKling26ParamsSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    image_urls: GateAIImageUrlsSchema,
    audio: GateAIAnyValueSchema,
    prompt: { type: 'string', maxLength: 1500 },
    width: { type: 'integer' },
    height: { type: 'integer' },
    duration: { type: 'integer', enum: [5, 10] },
    quantity: { type: 'number', minimum: 1, maximum: 1 },
    start_frame: GateAIAnyValueSchema,
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

const GateAIKling30TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['kling-3.0'] },
    type: GateAITaskTypeSchema,
    params: GateAIKling30ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIKlingVideoO1TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['kling-video-o-1'] },
    type: GateAITaskTypeSchema,
    params: GateAIKlingVideoO1ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIKlingVideoO3TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['kling-video-o-3'] },
    type: GateAITaskTypeSchema,
    params: GateAIKlingVideoO3ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIKling21ProTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['kling-2.1-pro'] },
    type: GateAITaskTypeSchema,
    params: GateAIKling21ProParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIKling25TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['kling-2.5'] },
    type: GateAITaskTypeSchema,
    params: GateAIKling25ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIKling25TurboStandardTaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['kling-2.5-turbo-standard'] },
    type: GateAITaskTypeSchema,
    params: GateAIKling25TurboStandardParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

const GateAIKling26TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['kling-2.6'] },
    type: GateAITaskTypeSchema,
    params: GateAIKling26ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'kling-3.0': { check: isGateAIKling30Task, schema: GateAIKling30TaskSchema, inputKey: 'params' },
  'kling-video-o-1': { check: isGateAIKlingVideoO1Task, schema: GateAIKlingVideoO1TaskSchema, inputKey: 'params' },
  'kling-video-o-3': { check: isGateAIKlingVideoO3Task, schema: GateAIKlingVideoO3TaskSchema, inputKey: 'params' },
  'kling-2.1-pro': { check: isGateAIKling21ProTask, schema: GateAIKling21ProTaskSchema, inputKey: 'params' },
  'kling-2.5': { check: isGateAIKling25Task, schema: GateAIKling25TaskSchema, inputKey: 'params' },
  'kling-2.5-turbo-standard': {
    check: isGateAIKling25TurboStandardTask,
    schema: GateAIKling25TurboStandardTaskSchema,
    inputKey: 'params',
  },
  'kling-2.6': { check: isGateAIKling26Task, schema: GateAIKling26TaskSchema, inputKey: 'params' },
};
