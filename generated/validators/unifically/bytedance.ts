// Generated from spec/ by `npm run generate`; do not edit.

// @ts-nocheck

import { isObject } from '../../../src/internal/json.js';
import { everyItem, hasOnly, isUri } from '../../../src/validate/checks.js';
import type { ProviderModels } from '../../../src/validate/compiled-schema.js';

function isBytedanceSeedance15ProInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedance15ProInputSchema.properties) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (value.mode === 'text_to_video' || value.mode === 'first_last_frame') &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '21:9' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '9:16'
    ) &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10 || value.duration === 12) &&
    (value.resolution === undefined || value.resolution === '720p' || value.resolution === '1080p') &&
    (value.seed === undefined || Number.isInteger(value.seed)) &&
    (
      value.first_frame_url === undefined || (typeof value.first_frame_url === 'string' && isUri(value.first_frame_url))
    ) &&
    (
      value.last_frame_url === undefined || (typeof value.last_frame_url === 'string' && isUri(value.last_frame_url))
    ) &&
    (value.mode !== 'first_last_frame' || value.first_frame_url !== undefined)
  );
}

function isCallbackUrl(value) {
  return typeof value === 'string' && isUri(value);
}

function isDryRun(value) {
  return typeof value === 'boolean';
}

function isBytedanceSeedance10ProInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedance10ProInputSchema.properties) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (value.mode === 'text_to_video' || value.mode === 'first_last_frame') &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '21:9' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '9:16'
    ) &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10) &&
    (value.seed === undefined || Number.isInteger(value.seed)) &&
    (
      value.first_frame_url === undefined || (typeof value.first_frame_url === 'string' && isUri(value.first_frame_url))
    ) &&
    (
      value.last_frame_url === undefined || (typeof value.last_frame_url === 'string' && isUri(value.last_frame_url))
    ) &&
    (value.mode !== 'first_last_frame' || value.first_frame_url !== undefined)
  );
}

function isBytedanceSeedanceFrame(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedanceFrameSchema.properties) &&
    (value.image_url === undefined || (typeof value.image_url === 'string' && isUri(value.image_url))) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (value.duration === undefined || Number.isInteger(value.duration))
  );
}

function isBytedanceSeedance10MiniInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedance10MiniInputSchema.properties) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (value.mode === 'text_to_video' || value.mode === 'first_last_frame' || value.mode === 'multi_frame') &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '21:9' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '9:16'
    ) &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10) &&
    (value.resolution === undefined || value.resolution === '720p' || value.resolution === '1080p') &&
    (value.seed === undefined || Number.isInteger(value.seed)) &&
    (
      value.first_frame_url === undefined || (typeof value.first_frame_url === 'string' && isUri(value.first_frame_url))
    ) &&
    (
      value.last_frame_url === undefined || (typeof value.last_frame_url === 'string' && isUri(value.last_frame_url))
    ) &&
    (
      value.frames === undefined ||
      (
        Array.isArray(value.frames) &&
        value.frames.length >= 1 &&
        everyItem(value.frames, isBytedanceSeedanceFrame) &&
        !everyItem(value.frames, (item) => item.image_url === undefined)
      )
    ) &&
    (value.mode !== 'first_last_frame' || value.first_frame_url !== undefined) &&
    (
      value.mode !== 'multi_frame' ||
      (value.frames !== undefined && (value.resolution === undefined || value.resolution === '720p'))
    )
  );
}

function isBytedanceSeedance10FastInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedance10FastInputSchema.properties) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (value.mode === 'text_to_video' || value.mode === 'first_last_frame' || value.mode === 'multi_frame') &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '21:9' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '9:16'
    ) &&
    (value.duration === undefined || value.duration === 5 || value.duration === 10) &&
    (value.resolution === undefined || value.resolution === '720p' || value.resolution === '1080p') &&
    (value.seed === undefined || Number.isInteger(value.seed)) &&
    (
      value.first_frame_url === undefined || (typeof value.first_frame_url === 'string' && isUri(value.first_frame_url))
    ) &&
    (
      value.last_frame_url === undefined || (typeof value.last_frame_url === 'string' && isUri(value.last_frame_url))
    ) &&
    (
      value.frames === undefined ||
      (
        Array.isArray(value.frames) &&
        value.frames.length >= 1 &&
        everyItem(value.frames, isBytedanceSeedanceFrame) &&
        !everyItem(value.frames, (item) => item.image_url === undefined)
      )
    ) &&
    (value.mode !== 'first_last_frame' || value.first_frame_url !== undefined) &&
    (value.mode !== 'multi_frame' || value.frames !== undefined)
  );
}

function isBytedanceSeedance20Input(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedance20InputSchema.properties) &&
    (value.prompt === undefined || typeof value.prompt === 'string') &&
    (value.mode === 'text_to_video' || value.mode === 'first_last_frame' || value.mode === 'omni_reference') &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '21:9' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '9:16'
    ) &&
    (
      value.duration === undefined || (Number.isInteger(value.duration) && value.duration >= 4 && value.duration <= 15)
    ) &&
    (value.seed === undefined || Number.isInteger(value.seed)) &&
    (
      value.first_frame_url === undefined || (typeof value.first_frame_url === 'string' && isUri(value.first_frame_url))
    ) &&
    (
      value.last_frame_url === undefined || (typeof value.last_frame_url === 'string' && isUri(value.last_frame_url))
    ) &&
    (
      value.references === undefined ||
      (
        Array.isArray(value.references) &&
        value.references.length <= 9 &&
        everyItem(value.references, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (value.mode !== 'first_last_frame' || value.first_frame_url !== undefined) &&
    (value.mode !== 'omni_reference' || value.references !== undefined)
  );
}

function isBytedanceSeedreamInput(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedreamInputSchema.properties) &&
    typeof value.prompt === 'string' &&
    (
      value.image_urls === undefined ||
      (
        Array.isArray(value.image_urls) &&
        value.image_urls.length <= 6 &&
        everyItem(value.image_urls, (item) => typeof item === 'string' && isUri(item))
      )
    ) &&
    (
      value.aspect_ratio === undefined ||
      value.aspect_ratio === '1:1' ||
      value.aspect_ratio === '3:4' ||
      value.aspect_ratio === '4:3' ||
      value.aspect_ratio === '9:16' ||
      value.aspect_ratio === '16:9' ||
      value.aspect_ratio === '2:3' ||
      value.aspect_ratio === '3:2' ||
      value.aspect_ratio === '21:9'
    ) &&
    (
      value.resolution === undefined ||
      value.resolution === '1k' ||
      value.resolution === '2k' ||
      value.resolution === '4k'
    ) &&
    (value.seed === undefined || Number.isInteger(value.seed))
  );
}

function isBytedanceSeedance15ProTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedance15ProTaskSchema.properties) &&
    value.model === 'bytedance/seedance-1.5-pro' &&
    isBytedanceSeedance15ProInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isBytedanceSeedance10ProTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedance10ProTaskSchema.properties) &&
    value.model === 'bytedance/seedance-1.0-pro' &&
    isBytedanceSeedance10ProInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isBytedanceSeedance10MiniTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedance10MiniTaskSchema.properties) &&
    value.model === 'bytedance/seedance-1.0-mini' &&
    isBytedanceSeedance10MiniInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isBytedanceSeedance10FastTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedance10FastTaskSchema.properties) &&
    value.model === 'bytedance/seedance-1.0-fast' &&
    isBytedanceSeedance10FastInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isBytedanceSeedance20FastTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedance20FastTaskSchema.properties) &&
    value.model === 'bytedance/seedance-2.0-fast' &&
    isBytedanceSeedance20Input(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isBytedanceSeedance20ProTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedance20ProTaskSchema.properties) &&
    value.model === 'bytedance/seedance-2.0-pro' &&
    isBytedanceSeedance20Input(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isBytedanceSeedream50LiteTask(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedream50LiteTaskSchema.properties) &&
    value.model === 'bytedance/seedream-5.0-lite' &&
    isBytedanceSeedreamInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isBytedanceSeedream46Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedream46TaskSchema.properties) &&
    value.model === 'bytedance/seedream-4.6' &&
    isBytedanceSeedreamInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isBytedanceSeedream45Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedream45TaskSchema.properties) &&
    value.model === 'bytedance/seedream-4.5' &&
    isBytedanceSeedreamInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isBytedanceSeedream41Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedream41TaskSchema.properties) &&
    value.model === 'bytedance/seedream-4.1' &&
    isBytedanceSeedreamInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

function isBytedanceSeedream40Task(value) {
  return (
    isObject(value) &&
    hasOnly(value, BytedanceSeedream40TaskSchema.properties) &&
    value.model === 'bytedance/seedream-4.0' &&
    isBytedanceSeedreamInput(value.input) &&
    (value.callback_url === undefined || isCallbackUrl(value.callback_url)) &&
    (value.dry_run === undefined || isDryRun(value.dry_run))
  );
}

const BytedanceSeedance15ProInputSchema = {
  type: 'object',
  required: ['mode'],
  properties: {
    prompt: { type: 'string' },
    mode: { type: 'string', enum: ['text_to_video', 'first_last_frame'] },
    aspect_ratio: { type: 'string', enum: ['21:9', '16:9', '4:3', '1:1', '3:4', '9:16'] },
    duration: { type: 'integer', enum: [5, 10, 12] },
    resolution: { type: 'string', enum: ['720p', '1080p'] },
    seed: { type: 'integer' },
    first_frame_url: { type: 'string', format: 'uri' },
    last_frame_url: { type: 'string', format: 'uri' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['mode'], properties: { mode: { enum: ['first_last_frame'] } } }],
      then: { required: ['first_frame_url'] },
      reasons: [{ kind: 'other', properties: ['mode'], phrase: 'mode is first_last_frame' }],
    },
  ],
};

const CallbackUrlSchema = { type: 'string', format: 'uri' };

const DryRunSchema = { type: 'boolean' };

const BytedanceSeedance10ProInputSchema = {
  type: 'object',
  required: ['mode'],
  properties: {
    prompt: { type: 'string' },
    mode: { type: 'string', enum: ['text_to_video', 'first_last_frame'] },
    aspect_ratio: { type: 'string', enum: ['21:9', '16:9', '4:3', '1:1', '3:4', '9:16'] },
    duration: { type: 'integer', enum: [5, 10] },
    seed: { type: 'integer' },
    first_frame_url: { type: 'string', format: 'uri' },
    last_frame_url: { type: 'string', format: 'uri' },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['mode'], properties: { mode: { enum: ['first_last_frame'] } } }],
      then: { required: ['first_frame_url'] },
      reasons: [{ kind: 'other', properties: ['mode'], phrase: 'mode is first_last_frame' }],
    },
  ],
};

const BytedanceSeedanceFrameSchema = {
  type: 'object',
  properties: {
    image_url: { type: 'string', format: 'uri' },
    prompt: { type: 'string' },
    duration: { type: 'integer' },
  },
  closed: 'additionalProperties',
};

const BytedanceSeedance10MiniInputSchema = {
  type: 'object',
  required: ['mode'],
  properties: {
    prompt: { type: 'string' },
    mode: { type: 'string', enum: ['text_to_video', 'first_last_frame', 'multi_frame'] },
    aspect_ratio: { type: 'string', enum: ['21:9', '16:9', '4:3', '1:1', '3:4', '9:16'] },
    duration: { type: 'integer', enum: [5, 10] },
    resolution: { type: 'string', enum: ['720p', '1080p'] },
    seed: { type: 'integer' },
    first_frame_url: { type: 'string', format: 'uri' },
    last_frame_url: { type: 'string', format: 'uri' },
    frames: {
      type: 'array',
      minItems: 1,
      not: { items: { properties: { image_url: false } } },
      items: BytedanceSeedanceFrameSchema,
      phrase: 'must have an item with image_url',
    },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['mode'], properties: { mode: { enum: ['first_last_frame'] } } }],
      then: { required: ['first_frame_url'] },
      reasons: [{ kind: 'other', properties: ['mode'], phrase: 'mode is first_last_frame' }],
    },
    {
      when: [{ required: ['mode'], properties: { mode: { enum: ['multi_frame'] } } }],
      then: { required: ['frames'], properties: { resolution: { enum: ['720p'] } } },
      reasons: [{ kind: 'other', properties: ['mode'], phrase: 'mode is multi_frame' }],
    },
  ],
};

const BytedanceSeedance10FastInputSchema = {
  type: 'object',
  required: ['mode'],
  properties: {
    prompt: { type: 'string' },
    mode: { type: 'string', enum: ['text_to_video', 'first_last_frame', 'multi_frame'] },
    aspect_ratio: { type: 'string', enum: ['21:9', '16:9', '4:3', '1:1', '3:4', '9:16'] },
    duration: { type: 'integer', enum: [5, 10] },
    resolution: { type: 'string', enum: ['720p', '1080p'] },
    seed: { type: 'integer' },
    first_frame_url: { type: 'string', format: 'uri' },
    last_frame_url: { type: 'string', format: 'uri' },
    frames: {
      type: 'array',
      minItems: 1,
      not: { items: { properties: { image_url: false } } },
      items: BytedanceSeedanceFrameSchema,
      phrase: 'must have an item with image_url',
    },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['mode'], properties: { mode: { enum: ['first_last_frame'] } } }],
      then: { required: ['first_frame_url'] },
      reasons: [{ kind: 'other', properties: ['mode'], phrase: 'mode is first_last_frame' }],
    },
    {
      when: [{ required: ['mode'], properties: { mode: { enum: ['multi_frame'] } } }],
      then: { required: ['frames'] },
      reasons: [{ kind: 'other', properties: ['mode'], phrase: 'mode is multi_frame' }],
    },
  ],
};

const BytedanceSeedance20InputSchema = {
  type: 'object',
  required: ['mode'],
  properties: {
    prompt: { type: 'string' },
    mode: { type: 'string', enum: ['text_to_video', 'first_last_frame', 'omni_reference'] },
    aspect_ratio: { type: 'string', enum: ['21:9', '16:9', '4:3', '1:1', '3:4', '9:16'] },
    duration: { type: 'integer', minimum: 4, maximum: 15 },
    seed: { type: 'integer' },
    first_frame_url: { type: 'string', format: 'uri' },
    last_frame_url: { type: 'string', format: 'uri' },
    references: { type: 'array', maxItems: 9, items: { type: 'string', format: 'uri' } },
  },
  closed: 'additionalProperties',
  rules: [
    {
      when: [{ required: ['mode'], properties: { mode: { enum: ['first_last_frame'] } } }],
      then: { required: ['first_frame_url'] },
      reasons: [{ kind: 'other', properties: ['mode'], phrase: 'mode is first_last_frame' }],
    },
    {
      when: [{ required: ['mode'], properties: { mode: { enum: ['omni_reference'] } } }],
      then: { required: ['references'] },
      reasons: [{ kind: 'other', properties: ['mode'], phrase: 'mode is omni_reference' }],
    },
  ],
};

const BytedanceSeedreamInputSchema = {
  type: 'object',
  required: ['prompt'],
  properties: {
    prompt: { type: 'string' },
    image_urls: { type: 'array', maxItems: 6, items: { type: 'string', format: 'uri' } },
    aspect_ratio: { type: 'string', enum: ['1:1', '3:4', '4:3', '9:16', '16:9', '2:3', '3:2', '21:9'] },
    resolution: { type: 'string', enum: ['1k', '2k', '4k'] },
    seed: { type: 'integer' },
  },
  closed: 'additionalProperties',
};

const BytedanceSeedance15ProTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['bytedance/seedance-1.5-pro'] },
    input: BytedanceSeedance15ProInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const BytedanceSeedance10ProTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['bytedance/seedance-1.0-pro'] },
    input: BytedanceSeedance10ProInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const BytedanceSeedance10MiniTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['bytedance/seedance-1.0-mini'] },
    input: BytedanceSeedance10MiniInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const BytedanceSeedance10FastTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['bytedance/seedance-1.0-fast'] },
    input: BytedanceSeedance10FastInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const BytedanceSeedance20FastTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['bytedance/seedance-2.0-fast'] },
    input: BytedanceSeedance20InputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const BytedanceSeedance20ProTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['bytedance/seedance-2.0-pro'] },
    input: BytedanceSeedance20InputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const BytedanceSeedream50LiteTaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['bytedance/seedream-5.0-lite'] },
    input: BytedanceSeedreamInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const BytedanceSeedream46TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['bytedance/seedream-4.6'] },
    input: BytedanceSeedreamInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const BytedanceSeedream45TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['bytedance/seedream-4.5'] },
    input: BytedanceSeedreamInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const BytedanceSeedream41TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['bytedance/seedream-4.1'] },
    input: BytedanceSeedreamInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

const BytedanceSeedream40TaskSchema = {
  type: 'object',
  required: ['model', 'input'],
  properties: {
    model: { type: 'string', enum: ['bytedance/seedream-4.0'] },
    input: BytedanceSeedreamInputSchema,
    callback_url: CallbackUrlSchema,
    dry_run: DryRunSchema,
  },
  closed: 'additionalProperties',
};

export const models: ProviderModels = {
  'bytedance/seedance-1.5-pro': {
    check: isBytedanceSeedance15ProTask,
    schema: BytedanceSeedance15ProTaskSchema,
    inputKey: 'input',
  },
  'bytedance/seedance-1.0-pro': {
    check: isBytedanceSeedance10ProTask,
    schema: BytedanceSeedance10ProTaskSchema,
    inputKey: 'input',
  },
  'bytedance/seedance-1.0-mini': {
    check: isBytedanceSeedance10MiniTask,
    schema: BytedanceSeedance10MiniTaskSchema,
    inputKey: 'input',
  },
  'bytedance/seedance-1.0-fast': {
    check: isBytedanceSeedance10FastTask,
    schema: BytedanceSeedance10FastTaskSchema,
    inputKey: 'input',
  },
  'bytedance/seedance-2.0-fast': {
    check: isBytedanceSeedance20FastTask,
    schema: BytedanceSeedance20FastTaskSchema,
    inputKey: 'input',
  },
  'bytedance/seedance-2.0-pro': {
    check: isBytedanceSeedance20ProTask,
    schema: BytedanceSeedance20ProTaskSchema,
    inputKey: 'input',
  },
  'bytedance/seedream-5.0-lite': {
    check: isBytedanceSeedream50LiteTask,
    schema: BytedanceSeedream50LiteTaskSchema,
    inputKey: 'input',
  },
  'bytedance/seedream-4.6': {
    check: isBytedanceSeedream46Task,
    schema: BytedanceSeedream46TaskSchema,
    inputKey: 'input',
  },
  'bytedance/seedream-4.5': {
    check: isBytedanceSeedream45Task,
    schema: BytedanceSeedream45TaskSchema,
    inputKey: 'input',
  },
  'bytedance/seedream-4.1': {
    check: isBytedanceSeedream41Task,
    schema: BytedanceSeedream41TaskSchema,
    inputKey: 'input',
  },
  'bytedance/seedream-4.0': {
    check: isBytedanceSeedream40Task,
    schema: BytedanceSeedream40TaskSchema,
    inputKey: 'input',
  },
};
