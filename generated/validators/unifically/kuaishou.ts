// Generated from spec/ by `npm run generate`; do not edit.

// @ts-nocheck

import { isObject } from '../../../src/internal/json.js';
import { characters, everyItem, hasOnly, isUri, sumsHold } from '../../../src/validate/checks.js';
import type { ProviderModels } from '../../../src/validate/compiled-schema.js';

function isKuaishouKlingO1ImageInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKlingO1ImageInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (value.resolution === undefined || value.resolution === '1k' || value.resolution === '2k') &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === 'auto' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '21:9'
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 10 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    )
  );
}

function isCallbackUrl(value) {
  return typeof value === 'string' && isUri(value);
}

function isDryRun(value) {
  return typeof value === 'boolean';
}

function isKuaishouKling30OmniImageInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling30OmniImageInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.resolution === undefined ||
      value.resolution === '1k' ||
      value.resolution === '2k' ||
      value.resolution === '4k'
    ) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === 'auto' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '21:9'
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 10 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    )
  );
}

function isKuaishouKling30ImageInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling30ImageInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (value.resolution === undefined || value.resolution === '1k' || value.resolution === '2k') &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === 'auto' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '21:9'
    ) &&
    (value.count === undefined || (Number.isInteger(value.count) && value.count >= 1 && value.count <= 4)) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 10 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    )
  );
}

function isKuaishouKling21ImageInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling21ImageInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.reference_mode === undefined ||
      value.reference_mode === 'restyle' ||
      value.reference_mode === 'portrait' ||
      value.reference_mode === 'character' ||
      value.reference_mode === 'elements'
    ) &&
    (value.image_url === undefined || (typeof value.image_url === 'string' && isUri(value.image_url))) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '21:9' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '9:16'
    ) &&
    (
      value.fidelity === undefined || (Number.isFinite(value.fidelity) && value.fidelity >= 0 && value.fidelity <= 1)
    ) &&
    (
      value.human_fidelity === undefined ||
      (Number.isFinite(value.human_fidelity) && value.human_fidelity >= 0 && value.human_fidelity <= 1)
    ) &&
    (
      value.elements === undefined ||
      (
        Array.isArray(value.elements) && everyItem(value.elements, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (value.scene_url === undefined || (typeof value.scene_url === 'string' && isUri(value.scene_url))) &&
    (value.style_url === undefined || (typeof value.style_url === 'string' && isUri(value.style_url))) &&
    (
      (value.reference_mode !== undefined && value.reference_mode !== 'restyle') ||
      (
        value.image_url !== undefined &&
        value.human_fidelity === undefined &&
        value.scene_url === undefined &&
        value.style_url === undefined
      )
    ) &&
    (
      value.reference_mode !== 'portrait' ||
      (value.image_url !== undefined && value.scene_url === undefined && value.style_url === undefined)
    ) &&
    (
      value.reference_mode !== 'character' ||
      (
        value.image_url !== undefined &&
        value.human_fidelity === undefined &&
        value.scene_url === undefined &&
        value.style_url === undefined
      )
    ) &&
    (
      value.reference_mode !== 'elements' ||
      (
        value.human_fidelity === undefined &&
        value.elements !== undefined &&
        value.elements.length >= 2 &&
        value.elements.length <= 4
      )
    )
  );
}

function isKuaishouKlingVoice(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKlingVoiceSchema.properties) &&
    (value.voice_id === undefined || Number.isInteger(value.voice_id)) &&
    (value.voice_url === undefined || (typeof value.voice_url === 'string' && isUri(value.voice_url))) &&
    Object.keys(value).length >= 1 &&
    (value.voice_id === undefined || value.voice_url === undefined)
  );
}

function isKuaishouKling26VideoInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling26VideoInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (value.mode === undefined || value.mode === 'std' || value.mode === 'pro') &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10) &&
    (value.native_audio === undefined || typeof value.native_audio === 'boolean') &&
    (
      value.start_frame_url === undefined || (typeof value.start_frame_url === 'string' && isUri(value.start_frame_url))
    ) &&
    (value.end_frame_url === undefined || (typeof value.end_frame_url === 'string' && isUri(value.end_frame_url))) &&
    (
      value.voices === undefined ||
      (Array.isArray(value.voices) && value.voices.length <= 5 && everyItem(value.voices, isKuaishouKlingVoice))
    ) &&
    (value.voices === undefined || value.native_audio !== undefined) &&
    (
      value.native_audio !== true ||
      ((value.mode === undefined || value.mode === 'pro') && value.end_frame_url === undefined)
    ) &&
    (value.voices === undefined || value.native_audio === undefined || value.native_audio === true)
  );
}

function isKuaishouKlingSoundEffects(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKlingSoundEffectsSchema.properties) &&
    (value.sound === undefined || typeof value.sound === 'string') &&
    (value.music === undefined || typeof value.music === 'string') &&
    (value.asmr_mode === undefined || typeof value.asmr_mode === 'boolean')
  );
}

function isKuaishouKling25TurboVideoInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling25TurboVideoInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (value.mode === undefined || value.mode === 'std' || value.mode === 'pro') &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '1:1'
    ) &&
    (
      value.start_frame_url === undefined || (typeof value.start_frame_url === 'string' && isUri(value.start_frame_url))
    ) &&
    (value.end_frame_url === undefined || (typeof value.end_frame_url === 'string' && isUri(value.end_frame_url))) &&
    (value.sound_effects === undefined || isKuaishouKlingSoundEffects(value.sound_effects))
  );
}

function isKuaishouKling21VideoInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling21VideoInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    typeof value.start_frame_url === 'string' &&
    isUri(value.start_frame_url) &&
    (value.end_frame_url === undefined || (typeof value.end_frame_url === 'string' && isUri(value.end_frame_url))) &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10) &&
    (value.mode === undefined || value.mode === 'std' || value.mode === 'pro') &&
    (value.sound_effects === undefined || isKuaishouKlingSoundEffects(value.sound_effects))
  );
}

function isKuaishouKling21MasterVideoInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling21MasterVideoInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10) &&
    (
      value.start_frame_url === undefined || (typeof value.start_frame_url === 'string' && isUri(value.start_frame_url))
    ) &&
    (value.sound_effects === undefined || isKuaishouKlingSoundEffects(value.sound_effects))
  );
}

function isKuaishouKlingElement(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKlingElementSchema.properties) &&
    (
      value.description === undefined || (typeof value.description === 'string' && characters(value.description) <= 100)
    ) &&
    (value.type === undefined || value.type === 'image' || value.type === 'video') &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 4 &&
        everyItem(value.image_urls, (item) => typeof item === 'string')
      )
    ) &&
    (value.video_url === undefined || typeof value.video_url === 'string') &&
    (value.voice_id === undefined || Number.isInteger(value.voice_id))
  );
}

function isKuaishouKling30Shot(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling30ShotSchema.properties) &&
    typeof value.prompt === 'string' &&
    Number.isInteger(value.duration) &&
    value.duration >= 1 &&
    value.duration <= 14
  );
}

function isKuaishouKling30VideoInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling30VideoInputSchema.properties) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (value.mode === undefined || value.mode === 'std' || value.mode === 'pro') &&
    (
      value.duration === undefined || (Number.isInteger(value.duration) && value.duration >= 3 && value.duration <= 15)
    ) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '1:1'
    ) &&
    (value.native_audio === undefined || typeof value.native_audio === 'boolean') &&
    (
      value.start_frame_url === undefined || (typeof value.start_frame_url === 'string' && isUri(value.start_frame_url))
    ) &&
    (value.end_frame_url === undefined || (typeof value.end_frame_url === 'string' && isUri(value.end_frame_url))) &&
    (
      value.elements === undefined ||
      (Array.isArray(value.elements) && everyItem(value.elements, isKuaishouKlingElement))
    ) &&
    (
      value.multi_shots === undefined ||
      (
        Array.isArray(value.multi_shots) &&
        value.multi_shots.length >= 2 &&
        value.multi_shots.length <= 6 &&
        everyItem(value.multi_shots, isKuaishouKling30Shot) &&
        (
          !(value.multi_shots.length <= 2) ||
          !everyItem(value.multi_shots, (item) => item.duration === undefined || item.duration <= 1)
        )
      )
    ) &&
    sumsHold(KuaishouKling30VideoInputSchema.sums, value) &&
    (value.multi_shots !== undefined || value.prompt !== undefined) &&
    (value.multi_shots === undefined || value.prompt === undefined)
  );
}

function isKuaishouKling26MotionControlInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling26MotionControlInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    typeof value.image_url === 'string' &&
    isUri(value.image_url) &&
    typeof value.video_url === 'string' &&
    isUri(value.video_url) &&
    (value.mode === undefined || value.mode === 'std' || value.mode === 'pro') &&
    (value.keep_audio === undefined || typeof value.keep_audio === 'boolean') &&
    (
      value.character_orientation === undefined ||
      value.character_orientation === 'video' ||
      value.character_orientation === 'image'
    )
  );
}

function isKuaishouKling30MotionControlInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling30MotionControlInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    typeof value.image_url === 'string' &&
    isUri(value.image_url) &&
    typeof value.video_url === 'string' &&
    isUri(value.video_url) &&
    (value.mode === undefined || value.mode === 'std' || value.mode === 'pro') &&
    (value.keep_audio === undefined || typeof value.keep_audio === 'boolean') &&
    (
      value.character_orientation === undefined ||
      value.character_orientation === 'video' ||
      value.character_orientation === 'image'
    ) &&
    (
      value.elements === undefined ||
      (Array.isArray(value.elements) && everyItem(value.elements, isKuaishouKlingElement))
    )
  );
}

function isKuaishouKling30OmniVideoEditInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling30OmniVideoEditInputSchema.properties) &&
    typeof value.video_url === 'string' &&
    isUri(value.video_url) &&
    typeof value.prompt === 'string' &&
    (value.video_mode === undefined || value.video_mode === 'reference' || value.video_mode === 'transform') &&
    (value.keep_audio === undefined || typeof value.keep_audio === 'boolean') &&
    (value.mode === undefined || value.mode === 'std' || value.mode === 'pro') &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '1:1'
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 4 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (
      value.elements === undefined ||
      (
        Array.isArray(value.elements) && value.elements.length <= 4 && everyItem(value.elements, isKuaishouKlingElement)
      )
    )
  );
}

function isKuaishouKlingO1VideoEditInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKlingO1VideoEditInputSchema.properties) &&
    typeof value.video_url === 'string' &&
    isUri(value.video_url) &&
    typeof value.prompt === 'string' &&
    (value.video_mode === undefined || value.video_mode === 'reference' || value.video_mode === 'transform') &&
    (value.keep_audio === undefined || typeof value.keep_audio === 'boolean') &&
    (value.mode === undefined || value.mode === 'std' || value.mode === 'pro') &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '1:1'
    ) &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 4 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    )
  );
}

function isKuaishouKlingShot(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKlingShotSchema.properties) &&
    typeof value.prompt === 'string' &&
    Number.isInteger(value.duration) &&
    value.duration >= 1
  );
}

function isKuaishouKling30OmniVideoInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling30OmniVideoInputSchema.properties) &&
    (
      value.video_mode === undefined ||
      value.video_mode === 'elements' ||
      value.video_mode === 'start_end_frame' ||
      value.video_mode === 'transform' ||
      value.video_mode === 'video_reference'
    ) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (value.mode === undefined || value.mode === 'std' || value.mode === 'pro') &&
    (
      value.duration === undefined || (Number.isInteger(value.duration) && value.duration >= 3 && value.duration <= 15)
    ) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === 'auto'
    ) &&
    (value.native_audio === undefined || typeof value.native_audio === 'boolean') &&
    (value.keep_audio === undefined || typeof value.keep_audio === 'boolean') &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 7 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (
      value.start_image_index === undefined ||
      (Number.isInteger(value.start_image_index) && value.start_image_index >= 1)
    ) &&
    (
      value.start_frame_url === undefined || (typeof value.start_frame_url === 'string' && isUri(value.start_frame_url))
    ) &&
    (value.end_frame_url === undefined || (typeof value.end_frame_url === 'string' && isUri(value.end_frame_url))) &&
    (value.video_url === undefined || (typeof value.video_url === 'string' && isUri(value.video_url))) &&
    (
      value.multi_shots === undefined ||
      (
        Array.isArray(value.multi_shots) &&
        value.multi_shots.length >= 2 &&
        value.multi_shots.length <= 6 &&
        everyItem(value.multi_shots, isKuaishouKlingShot)
      )
    ) &&
    (
      value.elements === undefined ||
      (Array.isArray(value.elements) && everyItem(value.elements, isKuaishouKlingElement))
    ) &&
    (
      value.video_mode !== undefined ||
      (
        value.start_frame_url === undefined &&
        value.end_frame_url === undefined &&
        value.video_url === undefined &&
        (value.elements === undefined || value.elements.length <= 7)
      )
    ) &&
    (
      value.video_mode !== undefined ||
      value.aspect_ratio !== 'auto' ||
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '1:1'
    ) &&
    (
      value.video_mode !== undefined ||
      value.image_urls === undefined ||
      value.image_urls.length !== 1 ||
      value.elements === undefined ||
      value.elements.length <= 6
    ) &&
    (
      value.video_mode !== undefined ||
      value.image_urls === undefined ||
      value.image_urls.length !== 2 ||
      value.elements === undefined ||
      value.elements.length <= 5
    ) &&
    (
      value.video_mode !== undefined ||
      value.image_urls === undefined ||
      value.image_urls.length !== 3 ||
      value.elements === undefined ||
      value.elements.length <= 4
    ) &&
    (
      value.video_mode !== undefined ||
      value.image_urls === undefined ||
      value.image_urls.length !== 4 ||
      value.elements === undefined ||
      value.elements.length <= 3
    ) &&
    (
      value.video_mode !== undefined ||
      value.image_urls === undefined ||
      value.image_urls.length !== 5 ||
      value.elements === undefined ||
      value.elements.length <= 2
    ) &&
    (
      value.video_mode !== undefined ||
      value.image_urls === undefined ||
      value.image_urls.length !== 6 ||
      value.elements === undefined ||
      value.elements.length <= 1
    ) &&
    (
      value.video_mode !== undefined ||
      value.image_urls === undefined ||
      value.image_urls.length !== 7 ||
      value.elements === undefined ||
      value.elements.length <= 0
    ) &&
    (
      value.video_mode !== 'elements' ||
      (value.video_url === undefined && (value.elements === undefined || value.elements.length <= 7))
    ) &&
    (value.video_mode !== 'elements' || value.elements !== undefined || value.image_urls !== undefined) &&
    (
      value.video_mode !== 'elements' ||
      value.image_urls === undefined ||
      !(value.image_urls.length <= 0) ||
      value.elements !== undefined
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.elements === undefined ||
      !(value.elements.length <= 0) ||
      (value.image_urls !== undefined && value.image_urls.length >= 1)
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.aspect_ratio !== 'auto' ||
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '1:1'
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 1 ||
      value.elements === undefined ||
      value.elements.length <= 6
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 2 ||
      value.elements === undefined ||
      value.elements.length <= 5
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 3 ||
      value.elements === undefined ||
      value.elements.length <= 4
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 4 ||
      value.elements === undefined ||
      value.elements.length <= 3
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 5 ||
      value.elements === undefined ||
      value.elements.length <= 2
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 6 ||
      value.elements === undefined ||
      value.elements.length <= 1
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 7 ||
      value.elements === undefined ||
      value.elements.length <= 0
    ) &&
    (value.video_mode !== 'start_end_frame' || value.start_frame_url !== undefined) &&
    (
      value.video_mode !== 'transform' ||
      (
        value.video_url !== undefined &&
        (value.image_urls === undefined || value.image_urls.length <= 4) &&
        (value.elements === undefined || value.elements.length <= 4)
      )
    ) &&
    (
      value.video_mode !== 'transform' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 1 ||
      value.elements === undefined ||
      value.elements.length <= 3
    ) &&
    (
      value.video_mode !== 'transform' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 2 ||
      value.elements === undefined ||
      value.elements.length <= 2
    ) &&
    (
      value.video_mode !== 'transform' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 3 ||
      value.elements === undefined ||
      value.elements.length <= 1
    ) &&
    (
      value.video_mode !== 'transform' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 4 ||
      value.elements === undefined ||
      value.elements.length <= 0
    ) &&
    (
      value.video_mode !== 'video_reference' ||
      (
        value.video_url !== undefined &&
        (value.image_urls === undefined || value.image_urls.length <= 4) &&
        (value.elements === undefined || value.elements.length <= 4)
      )
    ) &&
    (
      value.video_mode !== 'video_reference' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 1 ||
      value.elements === undefined ||
      value.elements.length <= 3
    ) &&
    (
      value.video_mode !== 'video_reference' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 2 ||
      value.elements === undefined ||
      value.elements.length <= 2
    ) &&
    (
      value.video_mode !== 'video_reference' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 3 ||
      value.elements === undefined ||
      value.elements.length <= 1
    ) &&
    (
      value.video_mode !== 'video_reference' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 4 ||
      value.elements === undefined ||
      value.elements.length <= 0
    ) &&
    (value.multi_shots !== undefined || value.prompt !== undefined) &&
    (value.multi_shots === undefined || value.prompt === undefined) &&
    (
      value.video_url === undefined ||
      value.elements === undefined ||
      everyItem(value.elements, (item) => item.type === undefined || item.type === 'image')
    )
  );
}

function isKuaishouKlingImageElement(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKlingImageElementSchema.properties) &&
    (
      value.description === undefined || (typeof value.description === 'string' && characters(value.description) <= 100)
    ) &&
    (value.type === undefined || value.type === 'image') &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 4 &&
        everyItem(value.image_urls, (item) => typeof item === 'string')
      )
    ) &&
    (value.voice_id === undefined || Number.isInteger(value.voice_id))
  );
}

function isKuaishouKlingO1VideoInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKlingO1VideoInputSchema.properties) &&
    (
      value.video_mode === undefined ||
      value.video_mode === 'elements' ||
      value.video_mode === 'start_end_frame' ||
      value.video_mode === 'transform' ||
      value.video_mode === 'video_reference'
    ) &&
    typeof value.prompt === 'string' &&
    (value.mode === undefined || value.mode === 'std' || value.mode === 'pro') &&
    (
      value.duration === undefined || (Number.isInteger(value.duration) && value.duration >= 3 && value.duration <= 10)
    ) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === 'auto'
    ) &&
    (value.keep_audio === undefined || typeof value.keep_audio === 'boolean') &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 7 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (
      value.start_image_index === undefined ||
      (Number.isInteger(value.start_image_index) && value.start_image_index >= 1)
    ) &&
    (
      value.start_frame_url === undefined || (typeof value.start_frame_url === 'string' && isUri(value.start_frame_url))
    ) &&
    (value.end_frame_url === undefined || (typeof value.end_frame_url === 'string' && isUri(value.end_frame_url))) &&
    (value.video_url === undefined || (typeof value.video_url === 'string' && isUri(value.video_url))) &&
    (
      value.elements === undefined ||
      (Array.isArray(value.elements) && everyItem(value.elements, isKuaishouKlingImageElement))
    ) &&
    (
      value.video_mode !== undefined ||
      (
        value.start_frame_url === undefined &&
        value.end_frame_url === undefined &&
        value.video_url === undefined &&
        (value.elements === undefined || value.elements.length <= 7)
      )
    ) &&
    (
      value.video_mode !== undefined ||
      value.aspect_ratio !== 'auto' ||
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '1:1'
    ) &&
    (
      value.video_mode !== undefined ||
      value.image_urls === undefined ||
      value.image_urls.length !== 1 ||
      value.elements === undefined ||
      value.elements.length <= 6
    ) &&
    (
      value.video_mode !== undefined ||
      value.image_urls === undefined ||
      value.image_urls.length !== 2 ||
      value.elements === undefined ||
      value.elements.length <= 5
    ) &&
    (
      value.video_mode !== undefined ||
      value.image_urls === undefined ||
      value.image_urls.length !== 3 ||
      value.elements === undefined ||
      value.elements.length <= 4
    ) &&
    (
      value.video_mode !== undefined ||
      value.image_urls === undefined ||
      value.image_urls.length !== 4 ||
      value.elements === undefined ||
      value.elements.length <= 3
    ) &&
    (
      value.video_mode !== undefined ||
      value.image_urls === undefined ||
      value.image_urls.length !== 5 ||
      value.elements === undefined ||
      value.elements.length <= 2
    ) &&
    (
      value.video_mode !== undefined ||
      value.image_urls === undefined ||
      value.image_urls.length !== 6 ||
      value.elements === undefined ||
      value.elements.length <= 1
    ) &&
    (
      value.video_mode !== undefined ||
      value.image_urls === undefined ||
      value.image_urls.length !== 7 ||
      value.elements === undefined ||
      value.elements.length <= 0
    ) &&
    (
      value.video_mode !== 'elements' ||
      (value.video_url === undefined && (value.elements === undefined || value.elements.length <= 7))
    ) &&
    (value.video_mode !== 'elements' || value.elements !== undefined || value.image_urls !== undefined) &&
    (
      value.video_mode !== 'elements' ||
      value.image_urls === undefined ||
      !(value.image_urls.length <= 0) ||
      value.elements !== undefined
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.elements === undefined ||
      !(value.elements.length <= 0) ||
      (value.image_urls !== undefined && value.image_urls.length >= 1)
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.aspect_ratio !== 'auto' ||
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '1:1'
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 1 ||
      value.elements === undefined ||
      value.elements.length <= 6
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 2 ||
      value.elements === undefined ||
      value.elements.length <= 5
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 3 ||
      value.elements === undefined ||
      value.elements.length <= 4
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 4 ||
      value.elements === undefined ||
      value.elements.length <= 3
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 5 ||
      value.elements === undefined ||
      value.elements.length <= 2
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 6 ||
      value.elements === undefined ||
      value.elements.length <= 1
    ) &&
    (
      value.video_mode !== 'elements' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 7 ||
      value.elements === undefined ||
      value.elements.length <= 0
    ) &&
    (value.video_mode !== 'start_end_frame' || value.start_frame_url !== undefined) &&
    (
      value.video_mode !== 'transform' ||
      (
        value.video_url !== undefined &&
        (value.image_urls === undefined || value.image_urls.length <= 4) &&
        (value.elements === undefined || value.elements.length <= 4)
      )
    ) &&
    (
      value.video_mode !== 'transform' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 1 ||
      value.elements === undefined ||
      value.elements.length <= 3
    ) &&
    (
      value.video_mode !== 'transform' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 2 ||
      value.elements === undefined ||
      value.elements.length <= 2
    ) &&
    (
      value.video_mode !== 'transform' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 3 ||
      value.elements === undefined ||
      value.elements.length <= 1
    ) &&
    (
      value.video_mode !== 'transform' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 4 ||
      value.elements === undefined ||
      value.elements.length <= 0
    ) &&
    (
      value.video_mode !== 'video_reference' ||
      (
        value.video_url !== undefined &&
        (value.image_urls === undefined || value.image_urls.length <= 4) &&
        (value.elements === undefined || value.elements.length <= 4)
      )
    ) &&
    (
      value.video_mode !== 'video_reference' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 1 ||
      value.elements === undefined ||
      value.elements.length <= 3
    ) &&
    (
      value.video_mode !== 'video_reference' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 2 ||
      value.elements === undefined ||
      value.elements.length <= 2
    ) &&
    (
      value.video_mode !== 'video_reference' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 3 ||
      value.elements === undefined ||
      value.elements.length <= 1
    ) &&
    (
      value.video_mode !== 'video_reference' ||
      value.image_urls === undefined ||
      value.image_urls.length !== 4 ||
      value.elements === undefined ||
      value.elements.length <= 0
    )
  );
}

function isKuaishouKling26Input(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling26InputSchema.properties) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (
      value.start_image_url === undefined || (typeof value.start_image_url === 'string' && isUri(value.start_image_url))
    ) &&
    (value.end_image_url === undefined || (typeof value.end_image_url === 'string' && isUri(value.end_image_url))) &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '1:1'
    ) &&
    (value.mode === undefined || value.mode === 'std' || value.mode === 'pro') &&
    (value.enable_audio === undefined || typeof value.enable_audio === 'boolean') &&
    (value.start_image_url !== undefined || value.prompt !== undefined) &&
    (value.start_image_url === undefined || value.aspect_ratio === undefined)
  );
}

function isKuaishouKling25Input(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling25InputSchema.properties) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (
      value.start_image_url === undefined || (typeof value.start_image_url === 'string' && isUri(value.start_image_url))
    ) &&
    (value.end_image_url === undefined || (typeof value.end_image_url === 'string' && isUri(value.end_image_url))) &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '1:1'
    ) &&
    (value.mode === undefined || value.mode === 'pro') &&
    (value.enable_audio === undefined || typeof value.enable_audio === 'boolean') &&
    (value.start_image_url !== undefined || value.prompt !== undefined) &&
    (value.start_image_url === undefined || value.aspect_ratio === undefined)
  );
}

function isKuaishouKling21Input(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling21InputSchema.properties) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    typeof value.start_image_url === 'string' &&
    isUri(value.start_image_url) &&
    (value.end_image_url === undefined || (typeof value.end_image_url === 'string' && isUri(value.end_image_url))) &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10) &&
    (value.mode === undefined || value.mode === 'std' || value.mode === 'pro') &&
    (value.enable_audio === undefined || typeof value.enable_audio === 'boolean')
  );
}

function isKuaishouKling21MasterInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling21MasterInputSchema.properties) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (
      value.start_image_url === undefined || (typeof value.start_image_url === 'string' && isUri(value.start_image_url))
    ) &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '1:1'
    ) &&
    (value.mode === undefined || value.mode === 'pro') &&
    (value.enable_audio === undefined || typeof value.enable_audio === 'boolean') &&
    (value.start_image_url !== undefined || value.prompt !== undefined) &&
    (value.start_image_url === undefined || value.aspect_ratio === undefined)
  );
}

function isKuaishouKling25TurboProInput(value) {
  return isObject(value);
}

function isKuaishouKlingO1ImageTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKlingO1ImageTaskSchema.properties) &&
    value.model === 'kuaishou/kling-o1-image' &&
    isKuaishouKlingO1ImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling30OmniImageTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling30OmniImageTaskSchema.properties) &&
    value.model === 'kuaishou/kling-3.0-omni-image' &&
    isKuaishouKling30OmniImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling30ImageTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling30ImageTaskSchema.properties) &&
    value.model === 'kuaishou/kling-3.0-image' &&
    isKuaishouKling30ImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling21ImageTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling21ImageTaskSchema.properties) &&
    value.model === 'kuaishou/kling-2.1-image' &&
    isKuaishouKling21ImageInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling26VideoTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling26VideoTaskSchema.properties) &&
    value.model === 'kuaishou/kling-2.6-video' &&
    isKuaishouKling26VideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling25TurboVideoTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling25TurboVideoTaskSchema.properties) &&
    value.model === 'kuaishou/kling-2.5-turbo-video' &&
    isKuaishouKling25TurboVideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling21VideoTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling21VideoTaskSchema.properties) &&
    value.model === 'kuaishou/kling-2.1-video' &&
    isKuaishouKling21VideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling21MasterVideoTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling21MasterVideoTaskSchema.properties) &&
    value.model === 'kuaishou/kling-2.1-master-video' &&
    isKuaishouKling21MasterVideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling30VideoTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling30VideoTaskSchema.properties) &&
    value.model === 'kuaishou/kling-3.0-video' &&
    isKuaishouKling30VideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling26MotionControlTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling26MotionControlTaskSchema.properties) &&
    value.model === 'kuaishou/kling-2.6-motion-control' &&
    isKuaishouKling26MotionControlInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling30MotionControlTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling30MotionControlTaskSchema.properties) &&
    value.model === 'kuaishou/kling-3.0-motion-control' &&
    isKuaishouKling30MotionControlInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling30OmniVideoEditTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling30OmniVideoEditTaskSchema.properties) &&
    value.model === 'kuaishou/kling-3.0-omni-video-edit' &&
    isKuaishouKling30OmniVideoEditInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKlingO1VideoEditTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKlingO1VideoEditTaskSchema.properties) &&
    value.model === 'kuaishou/kling-o1-video-edit' &&
    isKuaishouKlingO1VideoEditInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling30OmniVideoTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling30OmniVideoTaskSchema.properties) &&
    value.model === 'kuaishou/kling-3.0-omni-video' &&
    isKuaishouKling30OmniVideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKlingO1VideoTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKlingO1VideoTaskSchema.properties) &&
    value.model === 'kuaishou/kling-o1-video' &&
    isKuaishouKlingO1VideoInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling26Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling26TaskSchema.properties) &&
    value.model === 'kuaishou/kling-2.6' &&
    isKuaishouKling26Input(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling25Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling25TaskSchema.properties) &&
    value.model === 'kuaishou/kling-2.5' &&
    isKuaishouKling25Input(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling21Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling21TaskSchema.properties) &&
    value.model === 'kuaishou/kling-2.1' &&
    isKuaishouKling21Input(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling21MasterTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling21MasterTaskSchema.properties) &&
    value.model === 'kuaishou/kling-2.1-master' &&
    isKuaishouKling21MasterInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isKuaishouKling25TurboProTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, KuaishouKling25TurboProTaskSchema.properties) &&
    value.model === 'kuaishou/kling-2.5-turbo-pro' &&
    isKuaishouKling25TurboProInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

const KuaishouKlingO1ImageInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    resolution: { type: 'string', enum: ['1k', '2k'] },
    aspect_ratio: { type: 'string', enum: ['auto', '1:1', '16:9', '9:16', '4:3', '3:4', '3:2', '2:3', '21:9'] },
    image_urls: { type: 'array', maxItems: 10, items: { type: 'string', format: 'uri' } },
  },
  closed: 'additionalProperties',
};

const CallbackUrlSchema = { type: 'string', format: 'uri' };

const DryRunSchema = { type: 'boolean' };

const KuaishouKling30OmniImageInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    resolution: { type: 'string', enum: ['1k', '2k', '4k'] },
    aspect_ratio: { type: 'string', enum: ['auto', '1:1', '16:9', '9:16', '4:3', '3:4', '3:2', '2:3', '21:9'] },
    image_urls: { type: 'array', maxItems: 10, items: { type: 'string', format: 'uri' } },
  },
  closed: 'additionalProperties',
};

const KuaishouKling30ImageInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    resolution: { type: 'string', enum: ['1k', '2k'] },
    aspect_ratio: { type: 'string', enum: ['auto', '1:1', '16:9', '9:16', '4:3', '3:4', '3:2', '2:3', '21:9'] },
    count: { type: 'integer', minimum: 1, maximum: 4 },
    image_urls: { type: 'array', maxItems: 10, items: { type: 'string', format: 'uri' } },
  },
  closed: 'additionalProperties',
};

const KuaishouKling21ImageInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    reference_mode: { type: 'string', enum: ['restyle', 'portrait', 'character', 'elements'] },
    image_url: { type: 'string', format: 'uri' },
    aspect_ratio: { type: 'string', enum: ['21:9', '16:9', '3:2', '4:3', '1:1', '3:4', '2:3', '9:16'] },
    fidelity: { type: 'number', minimum: 0, maximum: 1 },
    human_fidelity: { type: 'number', minimum: 0, maximum: 1 },
    elements: { type: 'array', items: { type: 'string', format: 'uri' } },
    scene_url: { type: 'string', format: 'uri' },
    style_url: { type: 'string', format: 'uri' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ properties: { reference_mode: { enum: ['restyle'] } } }],
      then: { required: ['image_url'], properties: { human_fidelity: false, scene_url: false, style_url: false } },
      reasons: [{ kind: 'other', properties: ['reference_mode'], phrase: 'reference_mode is restyle or omitted' }],
    },
    {
      when: [{ required: ['reference_mode'], properties: { reference_mode: { enum: ['portrait'] } } }],
      then: { required: ['image_url'], properties: { scene_url: false, style_url: false } },
      reasons: [{ kind: 'other', properties: ['reference_mode'], phrase: 'reference_mode is portrait' }],
    },
    {
      when: [{ required: ['reference_mode'], properties: { reference_mode: { enum: ['character'] } } }],
      then: { required: ['image_url'], properties: { human_fidelity: false, scene_url: false, style_url: false } },
      reasons: [{ kind: 'other', properties: ['reference_mode'], phrase: 'reference_mode is character' }],
    },
    {
      when: [{ required: ['reference_mode'], properties: { reference_mode: { enum: ['elements'] } } }],
      then: { required: ['elements'], properties: { human_fidelity: false, elements: { minItems: 2, maxItems: 4 } } },
      reasons: [{ kind: 'other', properties: ['reference_mode'], phrase: 'reference_mode is elements' }],
    },
  ],
};

const KuaishouKlingVoiceSchema = {
  type: 'object',
  minProperties: 1,
  properties: { voice_id: { type: 'integer' }, voice_url: { type: 'string', format: 'uri' } },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['voice_id'] }],
      then: { properties: { voice_url: false } },
      reasons: [{ kind: 'present', properties: ['voice_id'], phrase: 'voice_id is set' }],
    },
  ],
};

const KuaishouKling26VideoInputSchema = {
  type: 'object',
  required: ['prompt'],
  dependentRequired: { voices: ['native_audio'] },
  properties: {
    prompt: { type: 'string' },
    mode: { type: 'string', enum: ['std', 'pro'] },
    duration: { type: 'integer', enum: [5, 10] },
    native_audio: { type: 'boolean' },
    start_frame_url: { type: 'string', format: 'uri' },
    end_frame_url: { type: 'string', format: 'uri' },
    voices: { type: 'array', maxItems: 5, items: KuaishouKlingVoiceSchema },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['native_audio'], properties: { native_audio: { enum: [true] } } }],
      then: { properties: { mode: { enum: ['pro'] }, end_frame_url: false } },
      reasons: [{ kind: 'other', properties: ['native_audio'], phrase: 'native_audio is true' }],
    },
    {
      when: [{ required: ['voices'] }],
      then: { properties: { native_audio: { enum: [true] } } },
      reasons: [{ kind: 'present', properties: ['voices'], phrase: 'voices is set' }],
    },
  ],
};

const KuaishouKlingSoundEffectsSchema = {
  type: 'object',
  properties: { sound: { type: 'string' }, music: { type: 'string' }, asmr_mode: { type: 'boolean' } },
  closed: 'additionalProperties',
};

const KuaishouKling25TurboVideoInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    mode: { type: 'string', enum: ['std', 'pro'] },
    duration: { type: 'integer', enum: [5, 10] },
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16', '1:1'] },
    start_frame_url: { type: 'string', format: 'uri' },
    end_frame_url: { type: 'string', format: 'uri' },
    sound_effects: KuaishouKlingSoundEffectsSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling21VideoInputSchema = {
  type: 'object',
  required: ['prompt', 'start_frame_url'],
  properties: {
    prompt: { type: 'string' },
    start_frame_url: { type: 'string', format: 'uri' },
    end_frame_url: { type: 'string', format: 'uri' },
    duration: { type: 'integer', enum: [5, 10] },
    mode: { type: 'string', enum: ['std', 'pro'] },
    sound_effects: KuaishouKlingSoundEffectsSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling21MasterVideoInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    duration: { type: 'integer', enum: [5, 10] },
    start_frame_url: { type: 'string', format: 'uri' },
    sound_effects: KuaishouKlingSoundEffectsSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKlingElementSchema = {
  type: 'object',
  properties: {
    description: { type: 'string', maxLength: 100 },
    type: { type: 'string', enum: ['image', 'video'] },
    image_urls: { type: 'array', maxItems: 4, items: { type: 'string' } },
    video_url: { type: 'string' },
    voice_id: { type: 'integer' },
  },
  closed: 'additionalProperties',
};

const KuaishouKling30ShotSchema = {
  type: 'object',
  required: ['prompt', 'duration'],
  properties: { prompt: { type: 'string' }, duration: { type: 'integer', minimum: 1, maximum: 14 } },
  closed: 'additionalProperties',
};

const KuaishouKling30VideoInputSchema = {
  type: 'object',
  properties: {
    prompt: { type: 'string' },
    mode: { type: 'string', enum: ['std', 'pro'] },
    duration: { type: 'integer', minimum: 3, maximum: 15 },
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16', '1:1'] },
    native_audio: { type: 'boolean' },
    start_frame_url: { type: 'string', format: 'uri' },
    end_frame_url: { type: 'string', format: 'uri' },
    elements: { type: 'array', items: KuaishouKlingElementSchema },
    multi_shots: {
      type: 'array',
      minItems: 2,
      maxItems: 6,
      not: { maxItems: 2, items: { properties: { duration: { maximum: 1 } } } },
      items: KuaishouKling30ShotSchema,
      phrase: 'must have an item with duration above 1, or more than 2 items',
    },
  },
  closed: 'additionalProperties',
  sums: [{ parameter: 'multi_shots', sum: 'duration', minimum: 3, maximum: 15 }],
  rules: [
    {
      when: [{ not: { anyOf: [{ required: ['multi_shots'] }] } }],
      then: { required: ['prompt'] },
      reasons: [{ kind: 'absent', properties: ['multi_shots'], phrase: 'multi_shots is omitted' }],
    },
    {
      when: [{ required: ['multi_shots'] }],
      then: { properties: { prompt: false } },
      reasons: [{ kind: 'present', properties: ['multi_shots'], phrase: 'multi_shots is set' }],
    },
  ],
};

const KuaishouKling26MotionControlInputSchema = {
  type: 'object',
  required: ['prompt', 'image_url', 'video_url'],
  properties: {
    prompt: { type: 'string' },
    image_url: { type: 'string', format: 'uri' },
    video_url: { type: 'string', format: 'uri' },
    mode: { type: 'string', enum: ['std', 'pro'] },
    keep_audio: { type: 'boolean' },
    character_orientation: { type: 'string', enum: ['video', 'image'] },
  },
  closed: 'additionalProperties',
};

const KuaishouKling30MotionControlInputSchema = {
  type: 'object',
  required: ['prompt', 'image_url', 'video_url'],
  properties: {
    prompt: { type: 'string' },
    image_url: { type: 'string', format: 'uri' },
    video_url: { type: 'string', format: 'uri' },
    mode: { type: 'string', enum: ['std', 'pro'] },
    keep_audio: { type: 'boolean' },
    character_orientation: { type: 'string', enum: ['video', 'image'] },
    elements: { type: 'array', items: KuaishouKlingElementSchema },
  },
  closed: 'additionalProperties',
};

const KuaishouKling30OmniVideoEditInputSchema = {
  type: 'object',
  required: ['video_url', 'prompt'],
  properties: {
    video_url: { type: 'string', format: 'uri' },
    prompt: { type: 'string' },
    video_mode: { type: 'string', enum: ['reference', 'transform'] },
    keep_audio: { type: 'boolean' },
    mode: { type: 'string', enum: ['std', 'pro'] },
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16', '1:1'] },
    image_urls: { type: 'array', maxItems: 4, items: { type: 'string', format: 'uri' } },
    elements: { type: 'array', maxItems: 4, items: KuaishouKlingElementSchema },
  },
  closed: 'additionalProperties',
};

const KuaishouKlingO1VideoEditInputSchema = {
  type: 'object',
  required: ['video_url', 'prompt'],
  properties: {
    video_url: { type: 'string', format: 'uri' },
    prompt: { type: 'string' },
    video_mode: { type: 'string', enum: ['reference', 'transform'] },
    keep_audio: { type: 'boolean' },
    mode: { type: 'string', enum: ['std', 'pro'] },
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16', '1:1'] },
    image_urls: { type: 'array', maxItems: 4, items: { type: 'string', format: 'uri' } },
  },
  closed: 'additionalProperties',
};

const KuaishouKlingShotSchema = {
  type: 'object',
  required: ['prompt', 'duration'],
  properties: { prompt: { type: 'string' }, duration: { type: 'integer', minimum: 1 } },
  closed: 'additionalProperties',
};

const KuaishouKling30OmniVideoInputSchema = {
  type: 'object',
  properties: {
    video_mode: { type: 'string', enum: ['elements', 'start_end_frame', 'transform', 'video_reference'] },
    prompt: { type: 'string' },
    mode: { type: 'string', enum: ['std', 'pro'] },
    duration: { type: 'integer', minimum: 3, maximum: 15 },
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16', '1:1', 'auto'] },
    native_audio: { type: 'boolean' },
    keep_audio: { type: 'boolean' },
    image_urls: { type: 'array', maxItems: 7, items: { type: 'string', format: 'uri' } },
    start_image_index: { type: 'integer', minimum: 1 },
    start_frame_url: { type: 'string', format: 'uri' },
    end_frame_url: { type: 'string', format: 'uri' },
    video_url: { type: 'string', format: 'uri' },
    multi_shots: { type: 'array', minItems: 2, maxItems: 6, items: KuaishouKlingShotSchema },
    elements: { type: 'array', items: KuaishouKlingElementSchema },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ not: { required: ['video_mode'] } }],
      then: {
        properties: { start_frame_url: false, end_frame_url: false, video_url: false, elements: { maxItems: 7 } },
      },
      reasons: [{ kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' }],
    },
    {
      when: [
        { not: { required: ['video_mode'] } },
        { required: ['aspect_ratio'], properties: { aspect_ratio: { enum: ['auto'] } } },
      ],
      then: { properties: { aspect_ratio: { enum: ['16:9', '9:16', '1:1'] } } },
      reasons: [
        { kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' },
        { kind: 'other', properties: ['aspect_ratio'], phrase: 'aspect_ratio is auto' },
      ],
    },
    {
      when: [
        { not: { required: ['video_mode'] } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 1, maxItems: 1 } } },
      ],
      then: { properties: { elements: { maxItems: 6 } } },
      reasons: [
        { kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 1 item' },
      ],
    },
    {
      when: [
        { not: { required: ['video_mode'] } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 2, maxItems: 2 } } },
      ],
      then: { properties: { elements: { maxItems: 5 } } },
      reasons: [
        { kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 2 items' },
      ],
    },
    {
      when: [
        { not: { required: ['video_mode'] } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 3, maxItems: 3 } } },
      ],
      then: { properties: { elements: { maxItems: 4 } } },
      reasons: [
        { kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 3 items' },
      ],
    },
    {
      when: [
        { not: { required: ['video_mode'] } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 4, maxItems: 4 } } },
      ],
      then: { properties: { elements: { maxItems: 3 } } },
      reasons: [
        { kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 4 items' },
      ],
    },
    {
      when: [
        { not: { required: ['video_mode'] } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 5, maxItems: 5 } } },
      ],
      then: { properties: { elements: { maxItems: 2 } } },
      reasons: [
        { kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 5 items' },
      ],
    },
    {
      when: [
        { not: { required: ['video_mode'] } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 6, maxItems: 6 } } },
      ],
      then: { properties: { elements: { maxItems: 1 } } },
      reasons: [
        { kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 6 items' },
      ],
    },
    {
      when: [
        { not: { required: ['video_mode'] } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 7, maxItems: 7 } } },
      ],
      then: { properties: { elements: { maxItems: 0 } } },
      reasons: [
        { kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 7 items' },
      ],
    },
    {
      when: [{ required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } }],
      then: { properties: { video_url: false, elements: { maxItems: 7 } } },
      reasons: [{ kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' }],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { not: { anyOf: [{ required: ['elements'] }] } },
      ],
      then: { required: ['image_urls'] },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'absent', properties: ['elements'], phrase: 'elements is omitted' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['image_urls'], properties: { image_urls: { maxItems: 0 } } },
      ],
      then: { required: ['elements'] },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has no items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['elements'], properties: { elements: { maxItems: 0 } } },
      ],
      then: { required: ['image_urls'], properties: { image_urls: { minItems: 1 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['elements'], phrase: 'elements has no items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['aspect_ratio'], properties: { aspect_ratio: { enum: ['auto'] } } },
      ],
      then: { properties: { aspect_ratio: { enum: ['16:9', '9:16', '1:1'] } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['aspect_ratio'], phrase: 'aspect_ratio is auto' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 1, maxItems: 1 } } },
      ],
      then: { properties: { elements: { maxItems: 6 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 1 item' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 2, maxItems: 2 } } },
      ],
      then: { properties: { elements: { maxItems: 5 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 2 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 3, maxItems: 3 } } },
      ],
      then: { properties: { elements: { maxItems: 4 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 3 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 4, maxItems: 4 } } },
      ],
      then: { properties: { elements: { maxItems: 3 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 4 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 5, maxItems: 5 } } },
      ],
      then: { properties: { elements: { maxItems: 2 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 5 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 6, maxItems: 6 } } },
      ],
      then: { properties: { elements: { maxItems: 1 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 6 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 7, maxItems: 7 } } },
      ],
      then: { properties: { elements: { maxItems: 0 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 7 items' },
      ],
    },
    {
      when: [{ required: ['video_mode'], properties: { video_mode: { enum: ['start_end_frame'] } } }],
      then: { required: ['start_frame_url'] },
      reasons: [{ kind: 'other', properties: ['video_mode'], phrase: 'video_mode is start_end_frame' }],
    },
    {
      when: [{ required: ['video_mode'], properties: { video_mode: { enum: ['transform'] } } }],
      then: { required: ['video_url'], properties: { image_urls: { maxItems: 4 }, elements: { maxItems: 4 } } },
      reasons: [{ kind: 'other', properties: ['video_mode'], phrase: 'video_mode is transform' }],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['transform'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 1, maxItems: 1 } } },
      ],
      then: { properties: { elements: { maxItems: 3 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is transform' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 1 item' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['transform'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 2, maxItems: 2 } } },
      ],
      then: { properties: { elements: { maxItems: 2 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is transform' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 2 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['transform'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 3, maxItems: 3 } } },
      ],
      then: { properties: { elements: { maxItems: 1 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is transform' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 3 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['transform'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 4, maxItems: 4 } } },
      ],
      then: { properties: { elements: { maxItems: 0 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is transform' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 4 items' },
      ],
    },
    {
      when: [{ required: ['video_mode'], properties: { video_mode: { enum: ['video_reference'] } } }],
      then: { required: ['video_url'], properties: { image_urls: { maxItems: 4 }, elements: { maxItems: 4 } } },
      reasons: [{ kind: 'other', properties: ['video_mode'], phrase: 'video_mode is video_reference' }],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['video_reference'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 1, maxItems: 1 } } },
      ],
      then: { properties: { elements: { maxItems: 3 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is video_reference' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 1 item' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['video_reference'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 2, maxItems: 2 } } },
      ],
      then: { properties: { elements: { maxItems: 2 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is video_reference' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 2 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['video_reference'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 3, maxItems: 3 } } },
      ],
      then: { properties: { elements: { maxItems: 1 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is video_reference' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 3 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['video_reference'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 4, maxItems: 4 } } },
      ],
      then: { properties: { elements: { maxItems: 0 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is video_reference' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 4 items' },
      ],
    },
    {
      when: [{ not: { anyOf: [{ required: ['multi_shots'] }] } }],
      then: { required: ['prompt'] },
      reasons: [{ kind: 'absent', properties: ['multi_shots'], phrase: 'multi_shots is omitted' }],
    },
    {
      when: [{ required: ['multi_shots'] }],
      then: { properties: { prompt: false } },
      reasons: [{ kind: 'present', properties: ['multi_shots'], phrase: 'multi_shots is set' }],
    },
    {
      when: [{ required: ['video_url'] }],
      then: { properties: { elements: { items: { properties: { type: { enum: ['image'] } } } } } },
      reasons: [{ kind: 'present', properties: ['video_url'], phrase: 'video_url is set' }],
    },
  ],
};

const KuaishouKlingImageElementSchema = {
  type: 'object',
  properties: {
    description: { type: 'string', maxLength: 100 },
    type: { type: 'string', enum: ['image'] },
    image_urls: { type: 'array', maxItems: 4, items: { type: 'string' } },
    voice_id: { type: 'integer' },
  },
  closed: 'additionalProperties',
};

const KuaishouKlingO1VideoInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    video_mode: { type: 'string', enum: ['elements', 'start_end_frame', 'transform', 'video_reference'] },
    prompt: { type: 'string' },
    mode: { type: 'string', enum: ['std', 'pro'] },
    duration: { type: 'integer', minimum: 3, maximum: 10 },
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16', '1:1', 'auto'] },
    keep_audio: { type: 'boolean' },
    image_urls: { type: 'array', maxItems: 7, items: { type: 'string', format: 'uri' } },
    start_image_index: { type: 'integer', minimum: 1 },
    start_frame_url: { type: 'string', format: 'uri' },
    end_frame_url: { type: 'string', format: 'uri' },
    video_url: { type: 'string', format: 'uri' },
    elements: { type: 'array', items: KuaishouKlingImageElementSchema },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ not: { required: ['video_mode'] } }],
      then: {
        properties: { start_frame_url: false, end_frame_url: false, video_url: false, elements: { maxItems: 7 } },
      },
      reasons: [{ kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' }],
    },
    {
      when: [
        { not: { required: ['video_mode'] } },
        { required: ['aspect_ratio'], properties: { aspect_ratio: { enum: ['auto'] } } },
      ],
      then: { properties: { aspect_ratio: { enum: ['16:9', '9:16', '1:1'] } } },
      reasons: [
        { kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' },
        { kind: 'other', properties: ['aspect_ratio'], phrase: 'aspect_ratio is auto' },
      ],
    },
    {
      when: [
        { not: { required: ['video_mode'] } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 1, maxItems: 1 } } },
      ],
      then: { properties: { elements: { maxItems: 6 } } },
      reasons: [
        { kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 1 item' },
      ],
    },
    {
      when: [
        { not: { required: ['video_mode'] } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 2, maxItems: 2 } } },
      ],
      then: { properties: { elements: { maxItems: 5 } } },
      reasons: [
        { kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 2 items' },
      ],
    },
    {
      when: [
        { not: { required: ['video_mode'] } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 3, maxItems: 3 } } },
      ],
      then: { properties: { elements: { maxItems: 4 } } },
      reasons: [
        { kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 3 items' },
      ],
    },
    {
      when: [
        { not: { required: ['video_mode'] } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 4, maxItems: 4 } } },
      ],
      then: { properties: { elements: { maxItems: 3 } } },
      reasons: [
        { kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 4 items' },
      ],
    },
    {
      when: [
        { not: { required: ['video_mode'] } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 5, maxItems: 5 } } },
      ],
      then: { properties: { elements: { maxItems: 2 } } },
      reasons: [
        { kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 5 items' },
      ],
    },
    {
      when: [
        { not: { required: ['video_mode'] } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 6, maxItems: 6 } } },
      ],
      then: { properties: { elements: { maxItems: 1 } } },
      reasons: [
        { kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 6 items' },
      ],
    },
    {
      when: [
        { not: { required: ['video_mode'] } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 7, maxItems: 7 } } },
      ],
      then: { properties: { elements: { maxItems: 0 } } },
      reasons: [
        { kind: 'absent', properties: ['video_mode'], phrase: 'video_mode is omitted' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 7 items' },
      ],
    },
    {
      when: [{ required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } }],
      then: { properties: { video_url: false, elements: { maxItems: 7 } } },
      reasons: [{ kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' }],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { not: { anyOf: [{ required: ['elements'] }] } },
      ],
      then: { required: ['image_urls'] },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'absent', properties: ['elements'], phrase: 'elements is omitted' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['image_urls'], properties: { image_urls: { maxItems: 0 } } },
      ],
      then: { required: ['elements'] },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has no items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['elements'], properties: { elements: { maxItems: 0 } } },
      ],
      then: { required: ['image_urls'], properties: { image_urls: { minItems: 1 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['elements'], phrase: 'elements has no items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['aspect_ratio'], properties: { aspect_ratio: { enum: ['auto'] } } },
      ],
      then: { properties: { aspect_ratio: { enum: ['16:9', '9:16', '1:1'] } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['aspect_ratio'], phrase: 'aspect_ratio is auto' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 1, maxItems: 1 } } },
      ],
      then: { properties: { elements: { maxItems: 6 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 1 item' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 2, maxItems: 2 } } },
      ],
      then: { properties: { elements: { maxItems: 5 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 2 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 3, maxItems: 3 } } },
      ],
      then: { properties: { elements: { maxItems: 4 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 3 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 4, maxItems: 4 } } },
      ],
      then: { properties: { elements: { maxItems: 3 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 4 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 5, maxItems: 5 } } },
      ],
      then: { properties: { elements: { maxItems: 2 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 5 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 6, maxItems: 6 } } },
      ],
      then: { properties: { elements: { maxItems: 1 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 6 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['elements'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 7, maxItems: 7 } } },
      ],
      then: { properties: { elements: { maxItems: 0 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is elements' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 7 items' },
      ],
    },
    {
      when: [{ required: ['video_mode'], properties: { video_mode: { enum: ['start_end_frame'] } } }],
      then: { required: ['start_frame_url'] },
      reasons: [{ kind: 'other', properties: ['video_mode'], phrase: 'video_mode is start_end_frame' }],
    },
    {
      when: [{ required: ['video_mode'], properties: { video_mode: { enum: ['transform'] } } }],
      then: { required: ['video_url'], properties: { image_urls: { maxItems: 4 }, elements: { maxItems: 4 } } },
      reasons: [{ kind: 'other', properties: ['video_mode'], phrase: 'video_mode is transform' }],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['transform'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 1, maxItems: 1 } } },
      ],
      then: { properties: { elements: { maxItems: 3 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is transform' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 1 item' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['transform'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 2, maxItems: 2 } } },
      ],
      then: { properties: { elements: { maxItems: 2 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is transform' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 2 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['transform'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 3, maxItems: 3 } } },
      ],
      then: { properties: { elements: { maxItems: 1 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is transform' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 3 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['transform'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 4, maxItems: 4 } } },
      ],
      then: { properties: { elements: { maxItems: 0 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is transform' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 4 items' },
      ],
    },
    {
      when: [{ required: ['video_mode'], properties: { video_mode: { enum: ['video_reference'] } } }],
      then: { required: ['video_url'], properties: { image_urls: { maxItems: 4 }, elements: { maxItems: 4 } } },
      reasons: [{ kind: 'other', properties: ['video_mode'], phrase: 'video_mode is video_reference' }],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['video_reference'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 1, maxItems: 1 } } },
      ],
      then: { properties: { elements: { maxItems: 3 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is video_reference' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 1 item' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['video_reference'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 2, maxItems: 2 } } },
      ],
      then: { properties: { elements: { maxItems: 2 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is video_reference' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 2 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['video_reference'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 3, maxItems: 3 } } },
      ],
      then: { properties: { elements: { maxItems: 1 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is video_reference' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 3 items' },
      ],
    },
    {
      when: [
        { required: ['video_mode'], properties: { video_mode: { enum: ['video_reference'] } } },
        { required: ['image_urls'], properties: { image_urls: { minItems: 4, maxItems: 4 } } },
      ],
      then: { properties: { elements: { maxItems: 0 } } },
      reasons: [
        { kind: 'other', properties: ['video_mode'], phrase: 'video_mode is video_reference' },
        { kind: 'other', properties: ['image_urls'], phrase: 'image_urls has 4 items' },
      ],
    },
  ],
};

const KuaishouKling26InputSchema = {
  type: 'object',
  properties: {
    prompt: { type: 'string' },
    start_image_url: { type: 'string', format: 'uri' },
    end_image_url: { type: 'string', format: 'uri' },
    duration: { type: 'integer', enum: [5, 10] },
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16', '1:1'] },
    mode: { type: 'string', enum: ['std', 'pro'] },
    enable_audio: { type: 'boolean' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ not: { anyOf: [{ required: ['start_image_url'] }] } }],
      then: { required: ['prompt'] },
      reasons: [{ kind: 'absent', properties: ['start_image_url'], phrase: 'start_image_url is omitted' }],
    },
    {
      when: [{ required: ['start_image_url'] }],
      then: { properties: { aspect_ratio: false } },
      reasons: [{ kind: 'present', properties: ['start_image_url'], phrase: 'start_image_url is set' }],
    },
  ],
};

const KuaishouKling25InputSchema = {
  type: 'object',
  properties: {
    prompt: { type: 'string' },
    start_image_url: { type: 'string', format: 'uri' },
    end_image_url: { type: 'string', format: 'uri' },
    duration: { type: 'integer', enum: [5, 10] },
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16', '1:1'] },
    mode: { type: 'string', enum: ['pro'] },
    enable_audio: { type: 'boolean' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ not: { anyOf: [{ required: ['start_image_url'] }] } }],
      then: { required: ['prompt'] },
      reasons: [{ kind: 'absent', properties: ['start_image_url'], phrase: 'start_image_url is omitted' }],
    },
    {
      when: [{ required: ['start_image_url'] }],
      then: { properties: { aspect_ratio: false } },
      reasons: [{ kind: 'present', properties: ['start_image_url'], phrase: 'start_image_url is set' }],
    },
  ],
};

const KuaishouKling21InputSchema = {
  type: 'object',
  required: ['start_image_url'],
  properties: {
    prompt: { type: 'string' },
    start_image_url: { type: 'string', format: 'uri' },
    end_image_url: { type: 'string', format: 'uri' },
    duration: { type: 'integer', enum: [5, 10] },
    mode: { type: 'string', enum: ['std', 'pro'] },
    enable_audio: { type: 'boolean' },
  },
  closed: 'additionalProperties',
};

const KuaishouKling21MasterInputSchema = {
  type: 'object',
  properties: {
    prompt: { type: 'string' },
    start_image_url: { type: 'string', format: 'uri' },
    duration: { type: 'integer', enum: [5, 10] },
    aspect_ratio: { type: 'string', enum: ['16:9', '9:16', '1:1'] },
    mode: { type: 'string', enum: ['pro'] },
    enable_audio: { type: 'boolean' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ not: { anyOf: [{ required: ['start_image_url'] }] } }],
      then: { required: ['prompt'] },
      reasons: [{ kind: 'absent', properties: ['start_image_url'], phrase: 'start_image_url is omitted' }],
    },
    {
      when: [{ required: ['start_image_url'] }],
      then: { properties: { aspect_ratio: false } },
      reasons: [{ kind: 'present', properties: ['start_image_url'], phrase: 'start_image_url is set' }],
    },
  ],
};

const KuaishouKling25TurboProInputSchema = { type: 'object' };

const KuaishouKlingO1ImageTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-o1-image'] },
    input: KuaishouKlingO1ImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling30OmniImageTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-3.0-omni-image'] },
    input: KuaishouKling30OmniImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling30ImageTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-3.0-image'] },
    input: KuaishouKling30ImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling21ImageTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-2.1-image'] },
    input: KuaishouKling21ImageInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling26VideoTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-2.6-video'] },
    input: KuaishouKling26VideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling25TurboVideoTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-2.5-turbo-video'] },
    input: KuaishouKling25TurboVideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling21VideoTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-2.1-video'] },
    input: KuaishouKling21VideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling21MasterVideoTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-2.1-master-video'] },
    input: KuaishouKling21MasterVideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling30VideoTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-3.0-video'] },
    input: KuaishouKling30VideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling26MotionControlTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-2.6-motion-control'] },
    input: KuaishouKling26MotionControlInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling30MotionControlTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-3.0-motion-control'] },
    input: KuaishouKling30MotionControlInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling30OmniVideoEditTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-3.0-omni-video-edit'] },
    input: KuaishouKling30OmniVideoEditInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKlingO1VideoEditTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-o1-video-edit'] },
    input: KuaishouKlingO1VideoEditInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling30OmniVideoTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-3.0-omni-video'] },
    input: KuaishouKling30OmniVideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKlingO1VideoTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-o1-video'] },
    input: KuaishouKlingO1VideoInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling26TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-2.6'] },
    input: KuaishouKling26InputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling25TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-2.5'] },
    input: KuaishouKling25InputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling21TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-2.1'] },
    input: KuaishouKling21InputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling21MasterTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-2.1-master'] },
    input: KuaishouKling21MasterInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const KuaishouKling25TurboProTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['kuaishou/kling-2.5-turbo-pro'] },
    input: KuaishouKling25TurboProInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'kuaishou/kling-o1-image': {
    check: isKuaishouKlingO1ImageTask,
    schema: KuaishouKlingO1ImageTaskSchema,
    inputKey: 'input',
  },
  'kuaishou/kling-3.0-omni-image': {
    check: isKuaishouKling30OmniImageTask,
    schema: KuaishouKling30OmniImageTaskSchema,
    inputKey: 'input',
  },
  'kuaishou/kling-3.0-image': {
    check: isKuaishouKling30ImageTask,
    schema: KuaishouKling30ImageTaskSchema,
    inputKey: 'input',
  },
  'kuaishou/kling-2.1-image': {
    check: isKuaishouKling21ImageTask,
    schema: KuaishouKling21ImageTaskSchema,
    inputKey: 'input',
  },
  'kuaishou/kling-2.6-video': {
    check: isKuaishouKling26VideoTask,
    schema: KuaishouKling26VideoTaskSchema,
    inputKey: 'input',
  },
  'kuaishou/kling-2.5-turbo-video': {
    check: isKuaishouKling25TurboVideoTask,
    schema: KuaishouKling25TurboVideoTaskSchema,
    inputKey: 'input',
  },
  'kuaishou/kling-2.1-video': {
    check: isKuaishouKling21VideoTask,
    schema: KuaishouKling21VideoTaskSchema,
    inputKey: 'input',
  },
  'kuaishou/kling-2.1-master-video': {
    check: isKuaishouKling21MasterVideoTask,
    schema: KuaishouKling21MasterVideoTaskSchema,
    inputKey: 'input',
  },
  'kuaishou/kling-3.0-video': {
    check: isKuaishouKling30VideoTask,
    schema: KuaishouKling30VideoTaskSchema,
    inputKey: 'input',
  },
  'kuaishou/kling-2.6-motion-control': {
    check: isKuaishouKling26MotionControlTask,
    schema: KuaishouKling26MotionControlTaskSchema,
    inputKey: 'input',
  },
  'kuaishou/kling-3.0-motion-control': {
    check: isKuaishouKling30MotionControlTask,
    schema: KuaishouKling30MotionControlTaskSchema,
    inputKey: 'input',
  },
  'kuaishou/kling-3.0-omni-video-edit': {
    check: isKuaishouKling30OmniVideoEditTask,
    schema: KuaishouKling30OmniVideoEditTaskSchema,
    inputKey: 'input',
  },
  'kuaishou/kling-o1-video-edit': {
    check: isKuaishouKlingO1VideoEditTask,
    schema: KuaishouKlingO1VideoEditTaskSchema,
    inputKey: 'input',
  },
  'kuaishou/kling-3.0-omni-video': {
    check: isKuaishouKling30OmniVideoTask,
    schema: KuaishouKling30OmniVideoTaskSchema,
    inputKey: 'input',
  },
  'kuaishou/kling-o1-video': {
    check: isKuaishouKlingO1VideoTask,
    schema: KuaishouKlingO1VideoTaskSchema,
    inputKey: 'input',
  },
  'kuaishou/kling-2.6': { check: isKuaishouKling26Task, schema: KuaishouKling26TaskSchema, inputKey: 'input' },
  'kuaishou/kling-2.5': { check: isKuaishouKling25Task, schema: KuaishouKling25TaskSchema, inputKey: 'input' },
  'kuaishou/kling-2.1': { check: isKuaishouKling21Task, schema: KuaishouKling21TaskSchema, inputKey: 'input' },
  'kuaishou/kling-2.1-master': {
    check: isKuaishouKling21MasterTask,
    schema: KuaishouKling21MasterTaskSchema,
    inputKey: 'input',
  },
  'kuaishou/kling-2.5-turbo-pro': {
    check: isKuaishouKling25TurboProTask,
    schema: KuaishouKling25TurboProTaskSchema,
    inputKey: 'input',
  },
};
