// Generated from spec/ by `npm run generate`; do not edit.

// @ts-nocheck

import { isObject } from '../../../src/internal/json.js';
import { everyItem, hasOnly } from '../../../src/validate/checks.js';
import type { ProviderModels } from '../../../src/validate/compiled-schema.js';

function isGateAITaskType(value) {
  return typeof value === 'string';
}

function isGateAIImageUrls(value) {
  return Array.isArray(value) && everyItem(value, (item) => typeof item === 'string');
}

function isGateAIUploadedImages(value) {
  return Array.isArray(value) && everyItem(value, (item) => typeof item === 'string');
}

function isGateAIUploadedVideos(value) {
  return Array.isArray(value) && everyItem(value, (item) => typeof item === 'string');
}

function isGateAIRodinV2Params(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIRodinV2ParamsSchema.properties) &&
    (value.image_urls === undefined || isGateAIImageUrls(value.image_urls)) &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 65535)) &&
    (
      value.quality === undefined ||
      value.quality === 'extra_low' ||
      value.quality === 'low' ||
      value.quality === 'medium' ||
      value.quality === 'high'
    ) &&
    (value.ta_pose === undefined || typeof value.ta_pose === 'boolean') &&
    (
      value.material === undefined ||
      value.material === 'PBR' ||
      value.material === 'Shaded' ||
      value.material === 'All'
    ) &&
    (value.mesh_mode === undefined || value.mesh_mode === 'Quad' || value.mesh_mode === 'Triangle') &&
    (
      value.bounding_box === undefined ||
      (
        Array.isArray(value.bounding_box) &&
        value.bounding_box.length === 3 &&
        everyItem(value.bounding_box, (item) => Number.isInteger(item))
      )
    ) &&
    (value.use_original_alpha === undefined || typeof value.use_original_alpha === 'boolean') &&
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

function isGateAIRodinV2Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, GateAIRodinV2TaskSchema.properties) &&
    value.model === 'rodin-v2' &&
    (value.type === undefined || isGateAITaskType(value.type)) &&
    isGateAIRodinV2Params(value.params) &&
    (value.images === undefined || isGateAIUploadedImages(value.images)) &&
    (value.videos === undefined || isGateAIUploadedVideos(value.videos))
  );
}

const GateAITaskTypeSchema = { type: 'string' };

const GateAIImageUrlsSchema = { type: 'array', items: { type: 'string' } };

const GateAIUploadedImagesSchema = { type: 'array', items: { type: 'string' } };

const GateAIUploadedVideosSchema = { type: 'array', items: { type: 'string' } };

const GateAIRodinV2ParamsSchema = {
  type: 'object',
  properties: {
    image_urls: GateAIImageUrlsSchema,
    seed: { type: 'integer', minimum: 0, maximum: 65535 },
    quality: { type: 'string', enum: ['extra_low', 'low', 'medium', 'high'] },
    ta_pose: { type: 'boolean' },
    material: { type: 'string', enum: ['PBR', 'Shaded', 'All'] },
    mesh_mode: { type: 'string', enum: ['Quad', 'Triangle'] },
    bounding_box: { type: 'array', minItems: 3, maxItems: 3, items: { type: 'integer' } },
    use_original_alpha: { type: 'boolean' },
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

const GateAIRodinV2TaskSchema = {
  type: 'object',
  required: ['model', 'params'],
  properties: {
    model: { type: 'string', enum: ['rodin-v2'] },
    type: GateAITaskTypeSchema,
    params: GateAIRodinV2ParamsSchema,
    images: GateAIUploadedImagesSchema,
    videos: GateAIUploadedVideosSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'rodin-v2': { check: isGateAIRodinV2Task, schema: GateAIRodinV2TaskSchema, inputKey: 'params' },
};
