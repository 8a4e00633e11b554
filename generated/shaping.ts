// Generated from spec/ by `npm run generate`; do not edit.

import type { Shaping } from '../src/sandbox/shaping-entry.js';

/** What decides the size, length and number of outputs, by API and id. */
export const shaping: Record<string, Shaping> = {
  'unifically alibaba/qwen-image-2.0-pro': { defaults: { aspect_ratio: '1:1' }, choices: {} },
  'unifically alibaba/qwen-image-2.0': { defaults: { aspect_ratio: '1:1' }, choices: {} },
  'unifically alibaba/qwen-image-max': { defaults: { aspect_ratio: '1:1' }, choices: {} },
  'unifically alibaba/qwen-image-plus': { defaults: { aspect_ratio: '1:1' }, choices: {} },
  'unifically alibaba/qwen-image': { defaults: { aspect_ratio: '1:1' }, choices: {} },
  'unifically alibaba/wan-2.5-video': { defaults: { resolution: '720p', mode: 't2v', duration: 5 }, choices: {} },
  'unifically alibaba/wan-2.2-video': { defaults: { resolution: '480p', mode: 't2v', duration: 5 }, choices: {} },
  'unifically alibaba/wan-2.2-flash-video': { defaults: { resolution: '480p', mode: 't2v', duration: 5 }, choices: {} },
  'unifically alibaba/wan-2.6-video': { defaults: { resolution: '720p', mode: 't2v', duration: 5 }, choices: {} },
  'unifically alibaba/wan-2.6-flash-video': { defaults: { resolution: '720p', mode: 't2v', duration: 5 }, choices: {} },
  'unifically alibaba/wan-2.7-video': {
    defaults: { ratio: '16:9', resolution: '1080P', mode: 't2v', duration: 5 },
    choices: {},
  },
  'unifically alibaba/wan-2.7-video-edit': { defaults: { resolution: '1080P' }, choices: {} },
  'unifically alibaba/wan-2.7-pro-image': { defaults: { aspect_ratio: '1:1' }, choices: {} },
  'unifically alibaba/wan-2.7-image': { defaults: { aspect_ratio: '1:1' }, choices: {} },
  'unifically alibaba/wan-2.6-image': { defaults: { aspect_ratio: '1:1' }, choices: {} },
  'unifically alibaba/wan-2.5-image': { defaults: { aspect_ratio: '1:1' }, choices: {} },
  'unifically alibaba/wan-2.2-image': { defaults: { aspect_ratio: '1:1' }, choices: {} },
  'unifically alibaba/wan-2.2-flash-image': { defaults: { aspect_ratio: '1:1' }, choices: {} },
  'unifically alibaba/z-image-turbo': { defaults: { aspect_ratio: '1:1' }, choices: {} },
  'unifically black-forest-labs/flux.2-pro': { defaults: { aspect_ratio: '16:9', resolution: '1mp' }, choices: {} },
  'unifically black-forest-labs/flux.2-flex': { defaults: { aspect_ratio: '16:9', resolution: '1mp' }, choices: {} },
  'unifically black-forest-labs/flux.2-max': { defaults: { aspect_ratio: '16:9', resolution: '1mp' }, choices: {} },
  'unifically black-forest-labs/flux.2-klein-9b': {
    defaults: { aspect_ratio: '16:9', resolution: '1mp' },
    choices: {},
  },
  'unifically black-forest-labs/flux.2-klein-4b': {
    defaults: { aspect_ratio: '16:9', resolution: '1mp' },
    choices: {},
  },
  'unifically bytedance/seedance-1.5-pro': {
    defaults: { aspect_ratio: '1:1', resolution: '720p', duration: 5 },
    choices: {},
  },
  'unifically bytedance/seedance-1.0-pro': { defaults: { aspect_ratio: '1:1', duration: 5 }, choices: {} },
  'unifically bytedance/seedance-1.0-mini': {
    defaults: { aspect_ratio: '1:1', resolution: '720p', duration: 5 },
    choices: {},
  },
  'unifically bytedance/seedance-1.0-fast': {
    defaults: { aspect_ratio: '1:1', resolution: '720p', duration: 5 },
    choices: {},
  },
  'unifically bytedance/seedance-2.0-fast': { defaults: { aspect_ratio: '1:1', duration: 5 }, choices: {} },
  'unifically bytedance/seedance-2.0-pro': { defaults: { aspect_ratio: '1:1', duration: 5 }, choices: {} },
  'unifically bytedance/seedream-5.0-lite': { defaults: { aspect_ratio: '1:1', resolution: '2k' }, choices: {} },
  'unifically bytedance/seedream-4.6': { defaults: { aspect_ratio: '1:1', resolution: '2k' }, choices: {} },
  'unifically bytedance/seedream-4.5': { defaults: { aspect_ratio: '1:1', resolution: '2k' }, choices: {} },
  'unifically bytedance/seedream-4.1': { defaults: { aspect_ratio: '1:1', resolution: '2k' }, choices: {} },
  'unifically bytedance/seedream-4.0': { defaults: { aspect_ratio: '1:1', resolution: '2k' }, choices: {} },
  'unifically elevenlabs/sound-effect': { defaults: { duration: 'auto' }, choices: {} },
  'unifically google/veo-3.1-fast': { defaults: { aspect_ratio: '16:9', duration: 4 }, choices: {} },
  'unifically google/veo-3.1-fast-relaxed': { defaults: { aspect_ratio: '16:9', duration: 4 }, choices: {} },
  'unifically google/veo-3.1-quality': { defaults: { aspect_ratio: '16:9', duration: 4 }, choices: {} },
  'unifically google/veo-3.1-lite': { defaults: { aspect_ratio: '16:9', duration: 4 }, choices: {} },
  'unifically google/veo-3.1-lite-relaxed': { defaults: { aspect_ratio: '16:9', duration: 4 }, choices: {} },
  'unifically google/veo-3.1-extend': { defaults: { duration: 8 }, choices: {} },
  'unifically hailuo/minimax-2.0': { defaults: { resolution: '768p', duration: 6 }, choices: {} },
  'unifically hailuo/minimax-2.3': { defaults: { resolution: '768p', duration: 6 }, choices: {} },
  'unifically hailuo/minimax-2.3-fast': { defaults: { resolution: '768p', duration: 6 }, choices: {} },
  'unifically higgsfield-ai/cinematic-studio-image': {
    defaults: { aspect_ratio: '16:9', resolution: '1k' },
    choices: {},
  },
  'unifically higgsfield-ai/cinematic-studio-video-3.5': { defaults: { aspect_ratio: 'auto' }, choices: {} },
  'unifically higgsfield-ai/cinematic-studio-video-3.0': { defaults: { aspect_ratio: 'auto' }, choices: {} },
  'unifically higgsfield-ai/cinematic-studio-video-2.5': {
    defaults: { aspect_ratio: '16:9', resolution: '720p', duration: 5 },
    choices: {},
  },
  'unifically kuaishou/kling-o1-image': { defaults: { aspect_ratio: 'auto', resolution: '1k' }, choices: {} },
  'unifically kuaishou/kling-3.0-omni-image': { defaults: { aspect_ratio: 'auto', resolution: '1k' }, choices: {} },
  'unifically kuaishou/kling-3.0-image': {
    defaults: { aspect_ratio: 'auto', resolution: '2k', count: 1 },
    choices: {},
  },
  'unifically kuaishou/kling-2.1-image': { defaults: { aspect_ratio: '1:1' }, choices: {} },
  'unifically kuaishou/kling-2.6-video': { defaults: { mode: 'pro', duration: 5 }, choices: {} },
  'unifically kuaishou/kling-2.5-turbo-video': {
    defaults: { aspect_ratio: '16:9', mode: 'pro', duration: 5 },
    choices: {},
  },
  'unifically kuaishou/kling-2.1-video': { defaults: { mode: 'pro', duration: 5 }, choices: {} },
  'unifically kuaishou/kling-2.1-master-video': { defaults: { duration: 5 }, choices: {} },
  'unifically kuaishou/kling-3.0-video': { defaults: { aspect_ratio: '16:9', mode: 'pro', duration: 5 }, choices: {} },
  'unifically kuaishou/kling-2.6-motion-control': { defaults: { mode: 'std' }, choices: {} },
  'unifically kuaishou/kling-3.0-motion-control': { defaults: { mode: 'std' }, choices: {} },
  'unifically kuaishou/kling-3.0-omni-video-edit': { defaults: { aspect_ratio: '16:9', mode: 'std' }, choices: {} },
  'unifically kuaishou/kling-o1-video-edit': { defaults: { aspect_ratio: '16:9', mode: 'std' }, choices: {} },
  'unifically kuaishou/kling-3.0-omni-video': {
    defaults: { aspect_ratio: '16:9', mode: 'pro', duration: 5 },
    choices: {},
  },
  'unifically kuaishou/kling-o1-video': { defaults: { aspect_ratio: '16:9', mode: 'pro', duration: 5 }, choices: {} },
  'unifically openai/gpt-image-2': { defaults: { aspect_ratio: '1:1', resolution: '1K' }, choices: {} },
  'unifically topaz-labs/video-upscale': { defaults: { resolution: '1080p' }, choices: {} },
  'unifically xai/grok-imagine-image': { defaults: { aspect_ratio: '1:1' }, choices: {} },
  'unifically xai/grok-imagine-video': {
    defaults: { aspect_ratio: '1:1', resolution: '720p', duration: 10 },
    choices: {},
  },
  'gateai auto-image': {
    defaults: { width: 1024, height: 1024, quantity: 1 },
    choices: { quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai auto-video': {
    defaults: { width: 1280, height: 720, duration: 8, quantity: 1 },
    choices: { duration: [6, 8], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai flux-dev': {
    defaults: { mode: 'FAST', width: 1024, height: 1024, quantity: 1 },
    choices: { mode: ['FAST', 'ULTRA'], quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai flux-kontext-max': {
    defaults: { width: 1024, height: 1024, quantity: 4 },
    choices: { quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai flux-kontext-pro': {
    defaults: { width: 1024, height: 1024, quantity: 4 },
    choices: { quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai flux-pro-2.0': {
    defaults: { width: 1440, height: 1440, quantity: 4 },
    choices: { quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai flux-schnell': {
    defaults: { width: 1024, height: 1024, quantity: 4 },
    choices: { quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai seedance-1.0-pro': {
    defaults: { width: 1920, height: 1088, duration: 5, quantity: 1 },
    choices: { duration: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai seedance-1.0-pro-fast': {
    defaults: { width: 1920, height: 1088, duration: 5, quantity: 1 },
    choices: { duration: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai seedance-2.0': {
    defaults: { mode: 'RESOLUTION_720', width: 1280, height: 720, duration: 8, quantity: 1 },
    choices: {
      mode: ['RESOLUTION_720', 'RESOLUTION_1080'],
      duration: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
      quantity: { minimum: 1, maximum: 1 },
    },
  },
  'gateai seedance-2.0-fast': {
    defaults: { width: 1280, height: 720, duration: 8, quantity: 1 },
    choices: { duration: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai seedream-4.0': {
    defaults: { width: 1024, height: 1024, quantity: 1 },
    choices: { quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai seedream-4.5': {
    defaults: { width: 2048, height: 2048, quantity: 1 },
    choices: { quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai cortex_1.0': { defaults: { quantity: 1 }, choices: { quantity: { minimum: 1, maximum: 1 } } },
  'gateai cortex-v0.9': {
    defaults: { mode: 'FAST', width: 1024, height: 1024, quantity: 4 },
    choices: { mode: ['FAST', 'QUALITY', 'ULTRA'], quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai cortex-v1.0': {
    defaults: { mode: 'FAST', width: 1024, height: 1024, quantity: 4 },
    choices: { mode: ['FAST', 'QUALITY', 'ULTRA'], quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai lucid-origin': {
    defaults: { mode: 'FAST', width: 1024, height: 1024, quantity: 1 },
    choices: { mode: ['FAST', 'ULTRA'], quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai lucid-realism': {
    defaults: { mode: 'FAST', width: 1024, height: 1024, quantity: 4 },
    choices: { mode: ['FAST', 'ULTRA'], quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai kino-xl': { defaults: {}, choices: { quantity: { minimum: 1, maximum: 8 } } },
  'gateai cortex_2.0': {
    defaults: { mode: 'RESOLUTION_480', quantity: 1 },
    choices: { mode: ['RESOLUTION_480', 'RESOLUTION_720'], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai cortex_2.0-fast': {
    defaults: { mode: 'RESOLUTION_480', quantity: 1 },
    choices: { mode: ['RESOLUTION_480', 'RESOLUTION_720'], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai gemini-2.5-flash-image': {
    defaults: { width: 1024, height: 1024, quantity: 1 },
    choices: { quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai gemini-image-2': { defaults: { quantity: 1 }, choices: { quantity: { minimum: 1, maximum: 8 } } },
  'gateai nano-banana-2': { defaults: { quantity: 1 }, choices: { quantity: { minimum: 1, maximum: 8 } } },
  'gateai veo-3.0-fast-generate-001': {
    defaults: { mode: 'RESOLUTION_720', width: 1280, height: 720, duration: 8, quantity: 1 },
    choices: { mode: ['RESOLUTION_720', 'RESOLUTION_1080'], duration: [4, 6, 8], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai veo-3.0-generate-001': {
    defaults: { mode: 'RESOLUTION_720', width: 1280, height: 720, duration: 8, quantity: 1 },
    choices: { mode: ['RESOLUTION_720', 'RESOLUTION_1080'], duration: [4, 6, 8], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai veo-3.1-fast-generate-001': {
    defaults: { mode: 'RESOLUTION_720', width: 1280, height: 720, duration: 8, quantity: 1 },
    choices: {
      mode: ['RESOLUTION_720', 'RESOLUTION_1080', 'RESOLUTION_2160'],
      duration: [4, 6, 8],
      quantity: { minimum: 1, maximum: 1 },
    },
  },
  'gateai veo-3.1-generate-001': {
    defaults: { mode: 'RESOLUTION_720', width: 1280, height: 720, duration: 8, quantity: 1 },
    choices: {
      mode: ['RESOLUTION_720', 'RESOLUTION_1080', 'RESOLUTION_2160'],
      duration: [4, 6, 8],
      quantity: { minimum: 1, maximum: 1 },
    },
  },
  'gateai veo-3.1-lite': {
    defaults: { mode: 'RESOLUTION_720', width: 1280, height: 720, duration: 8, quantity: 1 },
    choices: { mode: ['RESOLUTION_720', 'RESOLUTION_1080'], duration: [4, 6, 8], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai happy-horse': {
    defaults: { width: 1920, height: 1080, duration: 5, quantity: 1 },
    choices: { duration: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai ideogram-v3.0': {
    defaults: { mode: 'BALANCED', width: 1024, height: 1024, quantity: 1 },
    choices: { mode: ['TURBO', 'BALANCED', 'QUALITY'], quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai kling-3.0': {
    defaults: { mode: 'RESOLUTION_1080', width: 1920, height: 1080, durationSeconds: 5, quantity: 1 },
    choices: {
      mode: ['RESOLUTION_720', 'RESOLUTION_1080', 'RESOLUTION_2160'],
      durationSeconds: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
      quantity: { minimum: 1, maximum: 1 },
    },
  },
  'gateai kling-video-o-1': {
    defaults: { durationSeconds: 5, quantity: 1 },
    choices: { durationSeconds: [3, 4, 5, 6, 7, 8, 9, 10], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai kling-video-o-3': {
    defaults: { mode: 'RESOLUTION_1080', durationSeconds: 5, quantity: 1 },
    choices: {
      mode: ['RESOLUTION_720', 'RESOLUTION_1080', 'RESOLUTION_2160'],
      durationSeconds: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
      quantity: { minimum: 1, maximum: 1 },
    },
  },
  'gateai kling-2.1-pro': {
    defaults: { width: 1920, height: 1080, duration: 5, quantity: 1 },
    choices: { duration: [5, 10], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai kling-2.5': {
    defaults: { mode: 'RESOLUTION_1080', width: 1920, height: 1080, duration: 5, quantity: 1 },
    choices: { mode: ['RESOLUTION_720', 'RESOLUTION_1080'], duration: [5, 10], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai kling-2.5-turbo-standard': {
    defaults: { width: 1280, height: 720, durationSeconds: 5, quantity: 1 },
    choices: { durationSeconds: [5, 10], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai kling-2.6': {
    defaults: { duration: 5, quantity: 1 },
    choices: { duration: [5, 10], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai ltxv-2.0-fast': {
    defaults: { aspect_ratio: '16:9', resolution: '1080p', durationSeconds: 6, quantity: 1 },
    choices: {
      aspect_ratio: ['16:9', '9:16'],
      resolution: ['1080p', '1440p', '2160p'],
      durationSeconds: [6, 8],
      quantity: { minimum: 1, maximum: 1 },
    },
  },
  'gateai ltxv-2.0-pro': {
    defaults: { aspect_ratio: '16:9', resolution: '1080p', durationSeconds: 6, quantity: 1 },
    choices: {
      aspect_ratio: ['16:9', '9:16'],
      resolution: ['1080p', '1440p', '2160p'],
      durationSeconds: [6, 8],
      quantity: { minimum: 1, maximum: 1 },
    },
  },
  'gateai ltxv-2.0-ultra': {
    defaults: { mode: 'RESOLUTION_1080', width: 1920, height: 1080, duration: 8, quantity: 1 },
    choices: {
      mode: ['RESOLUTION_1080', 'RESOLUTION_1440', 'RESOLUTION_2160'],
      duration: [6, 8],
      quantity: { minimum: 1, maximum: 1 },
    },
  },
  'gateai ltxv-2.3-fast': {
    defaults: { resolution: '1080p', durationSeconds: 6, quantity: 1 },
    choices: {
      aspect_ratio: ['16:9', '9:16'],
      resolution: ['1080p', '1440p', '2160p'],
      durationSeconds: [6, 8, 10, 12, 14, 16, 18, 20],
      quantity: { minimum: 1, maximum: 1 },
    },
  },
  'gateai ltxv-2.3-pro': {
    defaults: { resolution: '1080p', durationSeconds: 6, quantity: 1 },
    choices: {
      aspect_ratio: ['16:9', '9:16'],
      resolution: ['1080p', '1440p', '2160p'],
      durationSeconds: [6, 8, 10],
      quantity: { minimum: 1, maximum: 1 },
    },
  },
  'gateai hailuo-2_3': {
    defaults: { resolution: '1080p', durationSeconds: 6, quantity: 1 },
    choices: { resolution: ['768p', '1080p'], durationSeconds: [6, 10], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai hailuo-2_3-fast': {
    defaults: { resolution: '1080p', durationSeconds: 6, quantity: 1 },
    choices: { resolution: ['768p', '1080p'], durationSeconds: [6, 10], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai gpt-image-1': {
    defaults: { quality: 'medium', width: 1024, height: 1024, quantity: 1 },
    choices: { quality: ['high', 'medium', 'low'], quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai gpt-image-1.5': {
    defaults: { quality: 'medium', width: 1024, height: 1024, quantity: 1 },
    choices: { quality: ['high', 'medium', 'low'], quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai gpt-image-2': {
    defaults: { quality: 'low', width: 1024, height: 1024, quantity: 1 },
    choices: { quality: ['high', 'medium', 'low'], quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai sora-2': {
    defaults: { width: 1280, height: 720, duration: 4, quantity: 1 },
    choices: { duration: [4, 8, 12], quantity: { minimum: 1, maximum: 1 } },
  },
  'gateai sora-2-pro': {
    defaults: { mode: 'RESOLUTION_720', width: 1280, height: 720, duration: 4, quantity: 1 },
    choices: {
      mode: ['RESOLUTION_720', 'RESOLUTION_1080'],
      duration: [4, 8, 12],
      quantity: { minimum: 1, maximum: 1 },
    },
  },
  'gateai recraft-v4': {
    defaults: { width: 1024, height: 1024, quantity: 4 },
    choices: { quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai recraft-v4-pro': {
    defaults: { width: 2048, height: 2048, quantity: 4 },
    choices: { quantity: { minimum: 1, maximum: 8 } },
  },
  'gateai rodin-v2': { defaults: { quality: 'high' }, choices: { quality: ['extra_low', 'low', 'medium', 'high'] } },
};
