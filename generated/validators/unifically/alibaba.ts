// Generated from spec/ by `npm run generate`; do not edit.

// @ts-nocheck

import { isObject } from '../../../src/internal/json.js';
import { characters, everyItem, hasOnly, isUri } from '../../../src/validate/checks.js';
import type { ProviderModels } from '../../../src/validate/compiled-schema.js';

function isAlibabaQwenImageInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaQwenImageInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 800 &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '3:4'
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (
      value.negative_prompt === undefined ||
      (typeof value.negative_prompt === 'string' && characters(value.negative_prompt) <= 500)
    ) &&
    (value.prompt_extend === undefined || typeof value.prompt_extend === 'boolean') &&
    (value.seed === undefined || Number.isInteger(value.seed))
  );
}

function isCallbackUrl(value) {
  return typeof value === 'string' && isUri(value);
}

function isDryRun(value) {
  return typeof value === 'boolean';
}

function isAlibabaWan25VideoInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan25VideoInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (value.mode === undefined || value.mode === 't2v' || value.mode === 'i2v') &&
    (
      value.start_image_url === undefined || (typeof value.start_image_url === 'string' && isUri(value.start_image_url))
    ) &&
    (value.audio_url === undefined || (typeof value.audio_url === 'string' && isUri(value.audio_url))) &&
    (value.negative_prompt === undefined || typeof value.negative_prompt === 'string') &&
    (
      value.resolution === undefined ||
      value.resolution === '480p' ||
      value.resolution === '720p' ||
      value.resolution === '1080p'
    ) &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10) &&
    (value.prompt_extend === undefined || typeof value.prompt_extend === 'boolean') &&
    (value.watermark === undefined || typeof value.watermark === 'boolean') &&
    (value.audio === undefined || typeof value.audio === 'boolean') &&
    (value.seed === undefined || Number.isInteger(value.seed)) &&
    (value.mode !== 'i2v' || value.start_image_url !== undefined)
  );
}

function isAlibabaWan22VideoInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan22VideoInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (value.mode === undefined || value.mode === 't2v' || value.mode === 'i2v') &&
    (
      value.start_image_url === undefined || (typeof value.start_image_url === 'string' && isUri(value.start_image_url))
    ) &&
    (value.negative_prompt === undefined || typeof value.negative_prompt === 'string') &&
    (value.resolution === undefined || value.resolution === '480p' || value.resolution === '1080p') &&
    (value.duration === undefined || value.duration === 5) &&
    (value.prompt_extend === undefined || typeof value.prompt_extend === 'boolean') &&
    (value.watermark === undefined || typeof value.watermark === 'boolean') &&
    (value.seed === undefined || Number.isInteger(value.seed)) &&
    (value.mode !== 'i2v' || value.start_image_url !== undefined)
  );
}

function isAlibabaWan22FlashVideoInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan22FlashVideoInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (value.mode === undefined || value.mode === 't2v' || value.mode === 'i2v') &&
    (
      value.start_image_url === undefined || (typeof value.start_image_url === 'string' && isUri(value.start_image_url))
    ) &&
    (value.negative_prompt === undefined || typeof value.negative_prompt === 'string') &&
    (
      value.resolution === undefined ||
      value.resolution === '480p' ||
      value.resolution === '720p' ||
      value.resolution === '1080p'
    ) &&
    (value.duration === undefined || value.duration === 5) &&
    (value.prompt_extend === undefined || typeof value.prompt_extend === 'boolean') &&
    (value.watermark === undefined || typeof value.watermark === 'boolean') &&
    (value.seed === undefined || Number.isInteger(value.seed)) &&
    (value.mode !== 'i2v' || value.start_image_url !== undefined) &&
    (value.resolution !== '720p' || value.mode === 'i2v')
  );
}

function isAlibabaWan26Shot(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan26ShotSchema.properties) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (value.duration === undefined || Number.isInteger(value.duration))
  );
}

function isAlibabaWan26VideoInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan26VideoInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (value.mode === undefined || value.mode === 't2v' || value.mode === 'i2v' || value.mode === 'r2v') &&
    (
      value.start_image_url === undefined || (typeof value.start_image_url === 'string' && isUri(value.start_image_url))
    ) &&
    (
      value.video_urls === undefined ||
      (
        Array.isArray(value.video_urls) &&
        value.video_urls.length <= 5 &&
        everyItem(value.video_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (value.audio_url === undefined || (typeof value.audio_url === 'string' && isUri(value.audio_url))) &&
    (
      value.multi_prompt === undefined ||
      (Array.isArray(value.multi_prompt) && everyItem(value.multi_prompt, isAlibabaWan26Shot))
    ) &&
    (
      value.negative_prompt === undefined ||
      (typeof value.negative_prompt === 'string' && characters(value.negative_prompt) <= 500)
    ) &&
    (value.resolution === undefined || value.resolution === '720p' || value.resolution === '1080p') &&
    (
      value.duration === undefined || (Number.isInteger(value.duration) && value.duration >= 2 && value.duration <= 15)
    ) &&
    (value.prompt_extend === undefined || typeof value.prompt_extend === 'boolean') &&
    (value.watermark === undefined || typeof value.watermark === 'boolean') &&
    (value.audio === undefined || typeof value.audio === 'boolean') &&
    (value.seed === undefined || Number.isInteger(value.seed)) &&
    (value.mode !== 'i2v' || value.start_image_url !== undefined) &&
    (
      value.mode !== 'r2v' ||
      (
        value.video_urls !== undefined &&
        value.seed === undefined &&
        (value.duration === undefined || value.duration <= 10)
      )
    )
  );
}

function isAlibabaWan27VideoInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan27VideoInputSchema.properties) &&
    (value.mode === undefined || value.mode === 't2v' || value.mode === 'i2v' || value.mode === 'r2v') &&
    (value.prompt === undefined || (typeof value.prompt === 'string' && characters(value.prompt) <= 5000)) &&
    (
      value.negative_prompt === undefined ||
      (typeof value.negative_prompt === 'string' && characters(value.negative_prompt) <= 500)
    ) &&
    (value.resolution === undefined || value.resolution === '720P' || value.resolution === '1080P') &&
    (
      value.duration === undefined || (Number.isInteger(value.duration) && value.duration >= 2 && value.duration <= 15)
    ) &&
    (value.prompt_extend === undefined || typeof value.prompt_extend === 'boolean') &&
    (value.watermark === undefined || typeof value.watermark === 'boolean') &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 2147483647)) &&
    (value.audio_url === undefined || (typeof value.audio_url === 'string' && isUri(value.audio_url))) &&
    (
      value.ratio === undefined ||
      value.ratio === '16:9' ||
      value.ratio === '9:16' ||
      value.ratio === '1:1' ||
      value.ratio === '4:3' ||
      value.ratio === '3:4'
    ) &&
    (
      value.first_frame_url === undefined || (typeof value.first_frame_url === 'string' && isUri(value.first_frame_url))
    ) &&
    (
      value.last_frame_url === undefined || (typeof value.last_frame_url === 'string' && isUri(value.last_frame_url))
    ) &&
    (value.video_url === undefined || (typeof value.video_url === 'string' && isUri(value.video_url))) &&
    (
      value.reference_image_urls === undefined ||
      (
        Array.isArray(value.reference_image_urls) &&
        everyItem(value.reference_image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (
      value.reference_video_urls === undefined ||
      (
        Array.isArray(value.reference_video_urls) &&
        everyItem(value.reference_video_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (
      value.reference_voice_url === undefined ||
      (typeof value.reference_voice_url === 'string' && isUri(value.reference_voice_url))
    ) &&
    ((value.mode !== undefined && value.mode !== 't2v') || value.prompt !== undefined) &&
    (value.mode !== 'i2v' || value.video_url !== undefined || value.first_frame_url !== undefined) &&
    (
      value.mode !== 'i2v' ||
      value.video_url === undefined ||
      (value.first_frame_url === undefined && value.last_frame_url === undefined)
    ) &&
    (
      value.mode !== 'r2v' ||
      (
        value.prompt !== undefined &&
        (value.reference_image_urls === undefined || value.reference_image_urls.length <= 5) &&
        (value.reference_video_urls === undefined || value.reference_video_urls.length <= 5)
      )
    ) &&
    (value.mode !== 'r2v' || value.reference_video_urls !== undefined || value.reference_image_urls !== undefined) &&
    (
      value.mode !== 'r2v' ||
      value.reference_image_urls === undefined ||
      !(value.reference_image_urls.length <= 0) ||
      value.reference_video_urls !== undefined
    ) &&
    (
      value.mode !== 'r2v' ||
      value.reference_video_urls === undefined ||
      !(value.reference_video_urls.length <= 0) ||
      (value.reference_image_urls !== undefined && value.reference_image_urls.length >= 1)
    ) &&
    (
      value.mode !== 'r2v' ||
      value.reference_image_urls === undefined ||
      value.reference_image_urls.length !== 1 ||
      value.reference_video_urls === undefined ||
      value.reference_video_urls.length <= 4
    ) &&
    (
      value.mode !== 'r2v' ||
      value.reference_image_urls === undefined ||
      value.reference_image_urls.length !== 2 ||
      value.reference_video_urls === undefined ||
      value.reference_video_urls.length <= 3
    ) &&
    (
      value.mode !== 'r2v' ||
      value.reference_image_urls === undefined ||
      value.reference_image_urls.length !== 3 ||
      value.reference_video_urls === undefined ||
      value.reference_video_urls.length <= 2
    ) &&
    (
      value.mode !== 'r2v' ||
      value.reference_image_urls === undefined ||
      value.reference_image_urls.length !== 4 ||
      value.reference_video_urls === undefined ||
      value.reference_video_urls.length <= 1
    ) &&
    (
      value.mode !== 'r2v' ||
      value.reference_image_urls === undefined ||
      value.reference_image_urls.length !== 5 ||
      value.reference_video_urls === undefined ||
      value.reference_video_urls.length <= 0
    )
  );
}

function isAlibabaWan27VideoEditInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan27VideoEditInputSchema.properties) &&
    (value.prompt === undefined || (typeof value.prompt === 'string' && characters(value.prompt) <= 5000)) &&
    (
      value.negative_prompt === undefined ||
      (typeof value.negative_prompt === 'string' && characters(value.negative_prompt) <= 500)
    ) &&
    typeof value.video_url === 'string' &&
    isUri(value.video_url) &&
    (
      value.reference_image_urls === undefined ||
      (
        Array.isArray(value.reference_image_urls) &&
        value.reference_image_urls.length <= 4 &&
        everyItem(value.reference_image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (value.resolution === undefined || value.resolution === '720P' || value.resolution === '1080P') &&
    (
      value.duration === undefined || (Number.isInteger(value.duration) && value.duration >= 2 && value.duration <= 10)
    ) &&
    (
      value.ratio === undefined ||
      value.ratio === '16:9' ||
      value.ratio === '9:16' ||
      value.ratio === '1:1' ||
      value.ratio === '4:3' ||
      value.ratio === '3:4'
    ) &&
    (value.audio_setting === undefined || value.audio_setting === 'auto' || value.audio_setting === 'origin') &&
    (value.prompt_extend === undefined || typeof value.prompt_extend === 'boolean') &&
    (value.watermark === undefined || typeof value.watermark === 'boolean') &&
    (value.seed === undefined || (Number.isInteger(value.seed) && value.seed >= 0 && value.seed <= 2147483647))
  );
}

function isAlibabaWan27ImageInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan27ImageInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 5000 &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '2:3'
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 9 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (value.thinking_mode === undefined || typeof value.thinking_mode === 'boolean') &&
    (value.seed === undefined || Number.isInteger(value.seed)) &&
    (value.image_urls === undefined || value.thinking_mode === undefined)
  );
}

function isAlibabaWan26ImageInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan26ImageInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 2000 &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '16:9'
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length >= 1 &&
        value.image_urls.length <= 4 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (
      value.negative_prompt === undefined ||
      (typeof value.negative_prompt === 'string' && characters(value.negative_prompt) <= 500)
    ) &&
    (value.prompt_extend === undefined || typeof value.prompt_extend === 'boolean') &&
    (value.seed === undefined || Number.isInteger(value.seed))
  );
}

function isAlibabaWan25ImageInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan25ImageInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 2000 &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '16:9'
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length >= 1 &&
        value.image_urls.length <= 3 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (
      value.negative_prompt === undefined ||
      (typeof value.negative_prompt === 'string' && characters(value.negative_prompt) <= 500)
    ) &&
    (value.prompt_extend === undefined || typeof value.prompt_extend === 'boolean') &&
    (value.seed === undefined || Number.isInteger(value.seed))
  );
}

function isAlibabaWan22ImageInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan22ImageInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 500 &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '16:9'
    ) &&
    (value.negative_prompt === undefined || typeof value.negative_prompt === 'string') &&
    (value.seed === undefined || Number.isInteger(value.seed))
  );
}

function isAlibabaZImageTurboInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaZImageTurboInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    characters(value.prompt) <= 800 &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '16:9'
    ) &&
    (value.prompt_extend === undefined || typeof value.prompt_extend === 'boolean') &&
    (value.seed === undefined || Number.isInteger(value.seed))
  );
}

function isAlibabaQwenImage20ProTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaQwenImage20ProTaskSchema.properties) &&
    value.model === 'alibaba/qwen-image-2.0-pro' &&
    isAlibabaQwenImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaQwenImage20Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaQwenImage20TaskSchema.properties) &&
    value.model === 'alibaba/qwen-image-2.0' &&
    isAlibabaQwenImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaQwenImageMaxTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaQwenImageMaxTaskSchema.properties) &&
    value.model === 'alibaba/qwen-image-max' &&
    isAlibabaQwenImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaQwenImagePlusTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaQwenImagePlusTaskSchema.properties) &&
    value.model === 'alibaba/qwen-image-plus' &&
    isAlibabaQwenImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaQwenImageTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaQwenImageTaskSchema.properties) &&
    value.model === 'alibaba/qwen-image' &&
    isAlibabaQwenImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaWan25VideoTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan25VideoTaskSchema.properties) &&
    value.model === 'alibaba/wan-2.5-video' &&
    isAlibabaWan25VideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaWan22VideoTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan22VideoTaskSchema.properties) &&
    value.model === 'alibaba/wan-2.2-video' &&
    isAlibabaWan22VideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaWan22FlashVideoTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan22FlashVideoTaskSchema.properties) &&
    value.model === 'alibaba/wan-2.2-flash-video' &&
    isAlibabaWan22FlashVideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaWan26VideoTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan26VideoTaskSchema.properties) &&
    value.model === 'alibaba/wan-2.6-video' &&
    isAlibabaWan26VideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaWan26FlashVideoTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan26FlashVideoTaskSchema.properties) &&
    value.model === 'alibaba/wan-2.6-flash-video' &&
    isAlibabaWan26VideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaWan27VideoTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan27VideoTaskSchema.properties) &&
    value.model === 'alibaba/wan-2.7-video' &&
    isAlibabaWan27VideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaWan27VideoEditTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan27VideoEditTaskSchema.properties) &&
    value.model === 'alibaba/wan-2.7-video-edit' &&
    isAlibabaWan27VideoEditInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaWan27ProImageTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan27ProImageTaskSchema.properties) &&
    value.model === 'alibaba/wan-2.7-pro-image' &&
    isAlibabaWan27ImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaWan27ImageTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan27ImageTaskSchema.properties) &&
    value.model === 'alibaba/wan-2.7-image' &&
    isAlibabaWan27ImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaWan26ImageTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan26ImageTaskSchema.properties) &&
    value.model === 'alibaba/wan-2.6-image' &&
    isAlibabaWan26ImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaWan25ImageTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan25ImageTaskSchema.properties) &&
    value.model === 'alibaba/wan-2.5-image' &&
    isAlibabaWan25ImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaWan22ImageTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan22ImageTaskSchema.properties) &&
    value.model === 'alibaba/wan-2.2-image' &&
    isAlibabaWan22ImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaWan22FlashImageTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaWan22FlashImageTaskSchema.properties) &&
    value.model === 'alibaba/wan-2.2-flash-image' &&
    isAlibabaWan22ImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isAlibabaZImageTurboTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, AlibabaZImageTurboTaskSchema.properties) &&
    value.model === 'alibaba/z-image-turbo' &&
    isAlibabaZImageTurboInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

const AlibabaQwenImageInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string', maxLength: 800 },
    aspect_ratio: { type: 'string', enum: ['1:1', '16:9', '9:16', '4:3', '3:4'] },
    image_urls: { type: 'array', items: { type: 'string', format: 'uri' } },
    negative_prompt: { type: 'string', maxLength: 500 },
    prompt_extend: { type: 'boolean' },
    seed: { type: 'integer' },
  },
  closed: 'additionalProperties',
};

const CallbackUrlSchema = { type: 'string', format: 'uri' };

const DryRunSchema = { type: 'boolean' };

const AlibabaWan25VideoInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    mode: { type: 'string', enum: ['t2v', 'i2v'] },
    start_image_url: { type: 'string', format: 'uri' },
    audio_url: { type: 'string', format: 'uri' },
    negative_prompt: { type: 'string' },
    resolution: { type: 'string', enum: ['480p', '720p', '1080p'] },
    duration: { type: 'integer', enum: [5, 10] },
    prompt_extend: { type: 'boolean' },
    watermark: { type: 'boolean' },
    audio: { type: 'boolean' },
    seed: { type: 'integer' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['mode'], properties: { mode: { enum: ['i2v'] } } }],
      then: { required: ['start_image_url'] },
      reasons: [{ kind: 'other', properties: ['mode'], phrase: 'mode is i2v' }],
    },
  ],
};

const AlibabaWan22VideoInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    mode: { type: 'string', enum: ['t2v', 'i2v'] },
    start_image_url: { type: 'string', format: 'uri' },
    negative_prompt: { type: 'string' },
    resolution: { type: 'string', enum: ['480p', '1080p'] },
    duration: { type: 'integer', enum: [5] },
    prompt_extend: { type: 'boolean' },
    watermark: { type: 'boolean' },
    seed: { type: 'integer' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['mode'], properties: { mode: { enum: ['i2v'] } } }],
      then: { required: ['start_image_url'] },
      reasons: [{ kind: 'other', properties: ['mode'], phrase: 'mode is i2v' }],
    },
  ],
};

const AlibabaWan22FlashVideoInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    mode: { type: 'string', enum: ['t2v', 'i2v'] },
    start_image_url: { type: 'string', format: 'uri' },
    negative_prompt: { type: 'string' },
    resolution: { type: 'string', enum: ['480p', '720p', '1080p'] },
    duration: { type: 'integer', enum: [5] },
    prompt_extend: { type: 'boolean' },
    watermark: { type: 'boolean' },
    seed: { type: 'integer' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['mode'], properties: { mode: { enum: ['i2v'] } } }],
      then: { required: ['start_image_url'] },
      reasons: [{ kind: 'other', properties: ['mode'], phrase: 'mode is i2v' }],
    },
    {
      when: [{ required: ['resolution'], properties: { resolution: { enum: ['720p'] } } }],
      then: { required: ['mode'], properties: { mode: { enum: ['i2v'] } } },
      reasons: [{ kind: 'other', properties: ['resolution'], phrase: 'resolution is 720p' }],
    },
  ],
};

const AlibabaWan26ShotSchema = {
  type: 'object',
  properties: { prompt: { type: 'string' }, duration: { type: 'integer' } },
  closed: 'additionalProperties',
};

const AlibabaWan26VideoInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    mode: { type: 'string', enum: ['t2v', 'i2v', 'r2v'] },
    start_image_url: { type: 'string', format: 'uri' },
    video_urls: { type: 'array', maxItems: 5, items: { type: 'string', format: 'uri' } },
    audio_url: { type: 'string', format: 'uri' },
    multi_prompt: { type: 'array', items: AlibabaWan26ShotSchema },
    negative_prompt: { type: 'string', maxLength: 500 },
    resolution: { type: 'string', enum: ['720p', '1080p'] },
    duration: { type: 'integer', minimum: 2, maximum: 15 },
    prompt_extend: { type: 'boolean' },
    watermark: { type: 'boolean' },
    audio: { type: 'boolean' },
    seed: { type: 'integer' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['mode'], properties: { mode: { enum: ['i2v'] } } }],
      then: { required: ['start_image_url'] },
      reasons: [{ kind: 'other', properties: ['mode'], phrase: 'mode is i2v' }],
    },
    {
      when: [{ required: ['mode'], properties: { mode: { enum: ['r2v'] } } }],
      then: { required: ['video_urls'], properties: { seed: false, duration: { maximum: 10 } } },
      reasons: [{ kind: 'other', properties: ['mode'], phrase: 'mode is r2v' }],
    },
  ],
};

const AlibabaWan27VideoInputSchema = {
  type: 'object',
  properties: {
    mode: { type: 'string', enum: ['t2v', 'i2v', 'r2v'] },
    prompt: { type: 'string', maxLength: 5000 },
    negative_prompt: { type: 'string', maxLength: 500 },
    resolution: { type: 'string', enum: ['720P', '1080P'] },
    duration: { type: 'integer', minimum: 2, maximum: 15 },
    prompt_extend: { type: 'boolean' },
    watermark: { type: 'boolean' },
    seed: { type: 'integer', minimum: 0, maximum: 2147483647 },
    audio_url: { type: 'string', format: 'uri' },
    ratio: { type: 'string', enum: ['16:9', '9:16', '1:1', '4:3', '3:4'] },
    first_frame_url: { type: 'string', format: 'uri' },
    last_frame_url: { type: 'string', format: 'uri' },
    video_url: { type: 'string', format: 'uri' },
    reference_image_urls: { type: 'array', items: { type: 'string', format: 'uri' } },
    reference_video_urls: { type: 'array', items: { type: 'string', format: 'uri' } },
    reference_voice_url: { type: 'string', format: 'uri' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ properties: { mode: { enum: ['t2v'] } } }],
      then: { required: ['prompt'] },
      reasons: [{ kind: 'other', properties: ['mode'], phrase: 'mode is t2v or omitted' }],
    },
    {
      when: [
        { required: ['mode'], properties: { mode: { enum: ['i2v'] } } },
        { not: { anyOf: [{ required: ['video_url'] }] } },
      ],
      then: { required: ['first_frame_url'] },
      reasons: [
        { kind: 'other', properties: ['mode'], phrase: 'mode is i2v' },
        { kind: 'absent', properties: ['video_url'], phrase: 'video_url is omitted' },
      ],
    },
    {
      when: [{ required: ['mode'], properties: { mode: { enum: ['i2v'] } } }, { required: ['video_url'] }],
      then: { properties: { first_frame_url: false, last_frame_url: false } },
      reasons: [
        { kind: 'other', properties: ['mode'], phrase: 'mode is i2v' },
        { kind: 'present', properties: ['video_url'], phrase: 'video_url is set' },
      ],
    },
    {
      when: [{ required: ['mode'], properties: { mode: { enum: ['r2v'] } } }],
      then: {
        required: ['prompt'],
        properties: { reference_image_urls: { maxItems: 5 }, reference_video_urls: { maxItems: 5 } },
      },
      reasons: [{ kind: 'other', properties: ['mode'], phrase: 'mode is r2v' }],
    },
    {
      when: [
        { required: ['mode'], properties: { mode: { enum: ['r2v'] } } },
        { not: { anyOf: [{ required: ['reference_video_urls'] }] } },
      ],
      then: { required: ['reference_image_urls'] },
      reasons: [
        { kind: 'other', properties: ['mode'], phrase: 'mode is r2v' },
        { kind: 'absent', properties: ['reference_video_urls'], phrase: 'reference_video_urls is omitted' },
      ],
    },
    {
      when: [
        { required: ['mode'], properties: { mode: { enum: ['r2v'] } } },
        { required: ['reference_image_urls'], properties: { reference_image_urls: { maxItems: 0 } } },
      ],
      then: { required: ['reference_video_urls'] },
      reasons: [
        { kind: 'other', properties: ['mode'], phrase: 'mode is r2v' },
        { kind: 'other', properties: ['reference_image_urls'], phrase: 'reference_image_urls has no items' },
      ],
    },
    {
      when: [
        { required: ['mode'], properties: { mode: { enum: ['r2v'] } } },
        { required: ['reference_video_urls'], properties: { reference_video_urls: { maxItems: 0 } } },
      ],
      then: { required: ['reference_image_urls'], properties: { reference_image_urls: { minItems: 1 } } },
      reasons: [
        { kind: 'other', properties: ['mode'], phrase: 'mode is r2v' },
        { kind: 'other', properties: ['reference_video_urls'], phrase: 'reference_video_urls has no items' },
      ],
    },
    {
      when: [
        { required: ['mode'], properties: { mode: { enum: ['r2v'] } } },
        { required: ['reference_image_urls'], properties: { reference_image_urls: { minItems: 1, maxItems: 1 } } },
      ],
      then: { properties: { reference_video_urls: { maxItems: 4 } } },
      reasons: [
        { kind: 'other', properties: ['mode'], phrase: 'mode is r2v' },
        { kind: 'other', properties: ['reference_image_urls'], phrase: 'reference_image_urls has 1 item' },
      ],
    },
    {
      when: [
        { required: ['mode'], properties: { mode: { enum: ['r2v'] } } },
        { required: ['reference_image_urls'], properties: { reference_image_urls: { minItems: 2, maxItems: 2 } } },
      ],
      then: { properties: { reference_video_urls: { maxItems: 3 } } },
      reasons: [
        { kind: 'other', properties: ['mode'], phrase: 'mode is r2v' },
        { kind: 'other', properties: ['reference_image_urls'], phrase: 'reference_image_urls has 2 items' },
      ],
    },
    {
      when: [
        { required: ['mode'], properties: { mode: { enum: ['r2v'] } } },
        { required: ['reference_image_urls'], properties: { reference_image_urls: { minItems: 3, maxItems: 3 } } },
      ],
      then: { properties: { reference_video_urls: { maxItems: 2 } } },
      reasons: [
        { kind: 'other', properties: ['mode'], phrase: 'mode is r2v' },
        { kind: 'other', properties: ['reference_image_urls'], phrase: 'reference_image_urls has 3 items' },
      ],
    },
    {
      when: [
        { required: ['mode'], properties: { mode: { enum: ['r2v'] } } },
        { required: ['reference_image_urls'], properties: { reference_image_urls: { minItems: 4, maxItems: 4 } } },
      ],
      then: { properties: { reference_video_urls: { maxItems: 1 } } },
      reasons: [
        { kind: 'other', properties: ['mode'], phrase: 'mode is r2v' },
        { kind: 'other', properties: ['reference_image_urls'], phrase: 'reference_image_urls has 4 items' },
      ],
    },
    {
      when: [
        { required: ['mode'], properties: { mode: { enum: ['r2v'] } } },
        { required: ['reference_image_urls'], properties: { reference_image_urls: { minItems: 5, maxItems: 5 } } },
      ],
      then: { properties: { reference_video_urls: { maxItems: 0 } } },
      reasons: [
        { kind: 'other', properties: ['mode'], phrase: 'mode is r2v' },
        { kind: 'other', properties: ['reference_image_urls'], phrase: 'reference_image_urls has 5 items' },
      ],
    },
  ],
};

const AlibabaWan27VideoEditInputSchema = {
  type: 'object',
  required: ['video_url'],
  properties: {
    prompt: { type: 'string', maxLength: 5000 },
    negative_prompt: { type: 'string', maxLength: 500 },
    video_url: { type: 'string', format: 'uri' },
    reference_image_urls: { type: 'array', maxItems: 4, items: { type: 'string', format: 'uri' } },
    resolution: { type: 'string', enum: ['720P', '1080P'] },
    duration: { type: 'integer', minimum: 2, maximum: 10 },
    ratio: { type: 'string', enum: ['16:9', '9:16', '1:1', '4:3', '3:4'] },
    audio_setting: { type: 'string', enum: ['auto', 'origin'] },
    prompt_extend: { type: 'boolean' },
    watermark: { type: 'boolean' },
    seed: { type: 'integer', minimum: 0, maximum: 2147483647 },
  },
  closed: 'additionalProperties',
};

const AlibabaWan27ImageInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string', maxLength: 5000 },
    aspect_ratio: { type: 'string', enum: ['1:1', '16:9', '9:16', '4:3', '3:4', '3:2', '2:3'] },
    image_urls: { type: 'array', maxItems: 9, items: { type: 'string', format: 'uri' } },
    thinking_mode: { type: 'boolean' },
    seed: { type: 'integer' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['image_urls'] }],
      then: { properties: { thinking_mode: false } },
      reasons: [{ kind: 'present', properties: ['image_urls'], phrase: 'image_urls is set' }],
    },
  ],
};

const AlibabaWan26ImageInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string', maxLength: 2000 },
    aspect_ratio: { type: 'string', enum: ['1:1', '2:3', '3:2', '3:4', '4:3', '9:16', '16:9'] },
    image_urls: { type: 'array', minItems: 1, maxItems: 4, items: { type: 'string', format: 'uri' } },
    negative_prompt: { type: 'string', maxLength: 500 },
    prompt_extend: { type: 'boolean' },
    seed: { type: 'integer' },
  },
  closed: 'additionalProperties',
};

const AlibabaWan25ImageInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string', maxLength: 2000 },
    aspect_ratio: { type: 'string', enum: ['1:1', '2:3', '3:2', '3:4', '4:3', '9:16', '16:9'] },
    image_urls: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'string', format: 'uri' } },
    negative_prompt: { type: 'string', maxLength: 500 },
    prompt_extend: { type: 'boolean' },
    seed: { type: 'integer' },
  },
  closed: 'additionalProperties',
};

const AlibabaWan22ImageInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string', maxLength: 500 },
    aspect_ratio: { type: 'string', enum: ['1:1', '3:4', '4:3', '9:16', '16:9'] },
    negative_prompt: { type: 'string' },
    seed: { type: 'integer' },
  },
  closed: 'additionalProperties',
};

const AlibabaZImageTurboInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string', maxLength: 800 },
    aspect_ratio: { type: 'string', enum: ['1:1', '2:3', '3:2', '3:4', '4:3', '9:16', '16:9'] },
    prompt_extend: { type: 'boolean' },
    seed: { type: 'integer' },
  },
  closed: 'additionalProperties',
};

const AlibabaQwenImage20ProTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/qwen-image-2.0-pro'] },
    input: AlibabaQwenImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaQwenImage20TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/qwen-image-2.0'] },
    input: AlibabaQwenImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaQwenImageMaxTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/qwen-image-max'] },
    input: AlibabaQwenImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaQwenImagePlusTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/qwen-image-plus'] },
    input: AlibabaQwenImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaQwenImageTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/qwen-image'] },
    input: AlibabaQwenImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaWan25VideoTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/wan-2.5-video'] },
    input: AlibabaWan25VideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaWan22VideoTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/wan-2.2-video'] },
    input: AlibabaWan22VideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaWan22FlashVideoTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/wan-2.2-flash-video'] },
    input: AlibabaWan22FlashVideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaWan26VideoTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/wan-2.6-video'] },
    input: AlibabaWan26VideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaWan26FlashVideoTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/wan-2.6-flash-video'] },
    input: AlibabaWan26VideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaWan27VideoTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/wan-2.7-video'] },
    input: AlibabaWan27VideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaWan27VideoEditTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/wan-2.7-video-edit'] },
    input: AlibabaWan27VideoEditInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaWan27ProImageTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/wan-2.7-pro-image'] },
    input: AlibabaWan27ImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaWan27ImageTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/wan-2.7-image'] },
    input: AlibabaWan27ImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaWan26ImageTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/wan-2.6-image'] },
    input: AlibabaWan26ImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaWan25ImageTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/wan-2.5-image'] },
    input: AlibabaWan25ImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaWan22ImageTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/wan-2.2-image'] },
    input: AlibabaWan22ImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaWan22FlashImageTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/wan-2.2-flash-image'] },
    input: AlibabaWan22ImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const AlibabaZImageTurboTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['alibaba/z-image-turbo'] },
    input: AlibabaZImageTurboInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'alibaba/qwen-image-2.0-pro': {
    check: isAlibabaQwenImage20ProTask,
    schema: AlibabaQwenImage20ProTaskSchema,
    inputKey: 'input',
  },
  'alibaba/qwen-image-2.0': {
    check: isAlibabaQwenImage20Task,
    schema: AlibabaQwenImage20TaskSchema,
    inputKey: 'input',
  },
  'alibaba/qwen-image-max': {
    check: isAlibabaQwenImageMaxTask,
    schema: AlibabaQwenImageMaxTaskSchema,
    inputKey: 'input',
  },
  'alibaba/qwen-image-plus': {
    check: isAlibabaQwenImagePlusTask,
    schema: AlibabaQwenImagePlusTaskSchema,
    inputKey: 'input',
  },
  'alibaba/qwen-image': { check: isAlibabaQwenImageTask, schema: AlibabaQwenImageTaskSchema, inputKey: 'input' },
  'alibaba/wan-2.5-video': { check: isAlibabaWan25VideoTask, schema: AlibabaWan25VideoTaskSchema, inputKey: 'input' },
  'alibaba/wan-2.2-video': { check: isAlibabaWan22VideoTask, schema: AlibabaWan22VideoTaskSchema, inputKey: 'input' },
  'alibaba/wan-2.2-flash-video': {
    check: isAlibabaWan22FlashVideoTask,
    schema: AlibabaWan22FlashVideoTaskSchema,
    inputKey: 'input',
  },
  'alibaba/wan-2.6-video': { check: isAlibabaWan26VideoTask, schema: AlibabaWan26VideoTaskSchema, inputKey: 'input' },
  'alibaba/wan-2.6-flash-video': {
    check: isAlibabaWan26FlashVideoTask,
    schema: AlibabaWan26FlashVideoTaskSchema,
    inputKey: 'input',
  },
  'alibaba/wan-2.7-video': { check: isAlibabaWan27VideoTask, schema: AlibabaWan27VideoTaskSchema, inputKey: 'input' },
  'alibaba/wan-2.7-video-edit': {
    check: isAlibabaWan27VideoEditTask,
    schema: AlibabaWan27VideoEditTaskSchema,
    inputKey: 'input',
  },
  'alibaba/wan-2.7-pro-image': {
    check: isAlibabaWan27ProImageTask,
    schema: AlibabaWan27ProImageTaskSchema,
    inputKey: 'input',
  },
  'alibaba/wan-2.7-image': { check: isAlibabaWan27ImageTask, schema: AlibabaWan27ImageTaskSchema, inputKey: 'input' },
  'alibaba/wan-2.6-image': { check: isAlibabaWan26ImageTask, schema: AlibabaWan26ImageTaskSchema, inputKey: 'input' },
  'alibaba/wan-2.5-image': { check: isAlibabaWan25ImageTask, schema: AlibabaWan25ImageTaskSchema, inputKey: 'input' },
  'alibaba/wan-2.2-image': { check: isAlibabaWan22ImageTask, schema: AlibabaWan22ImageTaskSchema, inputKey: 'input' },
  'alibaba/wan-2.2-flash-image': {
    check: isAlibabaWan22FlashImageTask,
    schema: AlibabaWan22FlashImageTaskSchema,
    inputKey: 'input',
  },
  'alibaba/z-image-turbo': { check: isAlibabaZImageTurboTask, schema: AlibabaZImageTurboTaskSchema, inputKey: 'input' },
};
