// Generated from spec/ by `npm run generate`; do not edit.
import type { ProviderModels } from '../../src/validate/compiled-schema.js';

/** The models of each provider, with what loads their validators. */
export const families: Record<
  'unifically' | 'gateai',
  { models: string[]; load: () => Promise<ProviderModels> }[]
> = {
  unifically: [
    {
      models: [
        'alibaba/qwen-image-2.0-pro',
        'alibaba/qwen-image-2.0',
        'alibaba/qwen-image-max',
        'alibaba/qwen-image-plus',
        'alibaba/qwen-image',
        'alibaba/wan-2.5-video',
        'alibaba/wan-2.2-video',
        'alibaba/wan-2.2-flash-video',
        'alibaba/wan-2.6-video',
        'alibaba/wan-2.6-flash-video',
        'alibaba/wan-2.7-video',
        'alibaba/wan-2.7-video-edit',
        'alibaba/wan-2.7-pro-image',
        'alibaba/wan-2.7-image',
        'alibaba/wan-2.6-image',
        'alibaba/wan-2.5-image',
        'alibaba/wan-2.2-image',
        'alibaba/wan-2.2-flash-image',
        'alibaba/z-image-turbo',
      ],
      load: async () => (await import('./unifically/alibaba.js')).models,
    },
    {
      models: [
        'black-forest-labs/flux.2-pro',
        'black-forest-labs/flux.2-flex',
        'black-forest-labs/flux.2-max',
        'black-forest-labs/flux.2-klein-9b',
        'black-forest-labs/flux.2-klein-4b',
      ],
      load: async () => (await import('./unifically/black-forest-labs.js')).models,
    },
    {
      models: [
        'bytedance/seedance-1.5-pro',
        'bytedance/seedance-1.0-pro',
        'bytedance/seedance-1.0-mini',
        'bytedance/seedance-1.0-fast',
        'bytedance/seedance-2.0-fast',
        'bytedance/seedance-2.0-pro',
        'bytedance/seedream-5.0-lite',
        'bytedance/seedream-4.6',
        'bytedance/seedream-4.5',
        'bytedance/seedream-4.1',
        'bytedance/seedream-4.0',
      ],
      load: async () => (await import('./unifically/bytedance.js')).models,
    },
    {
      models: [
        'elevenlabs/sound-effect',
        'elevenlabs/speech-to-text',
        'elevenlabs/text-to-dialogue',
        'elevenlabs/text-to-speech',
        'elevenlabs/voice-isolation',
      ],
      load: async () => (await import('./unifically/elevenlabs.js')).models,
    },
    {
      models: [
        'google/nano-banana',
        'google/nano-banana-pro',
        'google/nano-banana-2',
        'google/veo-3.1-fast',
        'google/veo-3.1-fast-relaxed',
        'google/veo-3.1-quality',
        'google/veo-3.1-lite',
        'google/veo-3.1-lite-relaxed',
        'google/veo-3.1-extend',
        'google/veo-3.1-upscale',
      ],
      load: async () => (await import('./unifically/google.js')).models,
    },
    {
      models: [
        'hailuo/minimax-2.0',
        'hailuo/minimax-2.3',
        'hailuo/minimax-2.3-fast',
      ],
      load: async () => (await import('./unifically/hailuo.js')).models,
    },
    {
      models: [
        'higgsfield-ai/cinematic-studio-image',
        'higgsfield-ai/cinematic-studio-video-3.5',
        'higgsfield-ai/cinematic-studio-video-3.0',
        'higgsfield-ai/cinematic-studio-video-2.5',
        'higgsfield-ai/cinematic-studio-video',
        'higgsfield-ai/tts',
        'higgsfield-ai/speak',
        'higgsfield-ai/text-to-speech',
        'higgsfield-ai/lite',
        'higgsfield-ai/turbo',
        'higgsfield-ai/standard',
      ],
      load: async () => (await import('./unifically/higgsfield-ai.js')).models,
    },
    {
      models: [
        'kuaishou/kling-o1-image',
        'kuaishou/kling-3.0-omni-image',
        'kuaishou/kling-3.0-image',
        'kuaishou/kling-2.1-image',
        'kuaishou/kling-2.6-video',
        'kuaishou/kling-2.5-turbo-video',
        'kuaishou/kling-2.1-video',
        'kuaishou/kling-2.1-master-video',
        'kuaishou/kling-3.0-video',
        'kuaishou/kling-2.6-motion-control',
        'kuaishou/kling-3.0-motion-control',
        'kuaishou/kling-3.0-omni-video-edit',
        'kuaishou/kling-o1-video-edit',
        'kuaishou/kling-3.0-omni-video',
        'kuaishou/kling-o1-video',
        'kuaishou/kling-2.6',
        'kuaishou/kling-2.5',
        'kuaishou/kling-2.1',
        'kuaishou/kling-2.1-master',
        'kuaishou/kling-2.5-turbo-pro',
      ],
      load: async () => (await import('./unifically/kuaishou.js')).models,
    },
    {
      models: [
        'openai/gpt-image-1',
        'openai/gpt-image-1.5',
        'openai/gpt-image-2',
        'openai/sora-2',
        'openai/sora-2-pro',
      ],
      load: async () => (await import('./unifically/openai.js')).models,
    },
    {
      models: [
        'suno-ai/extend',
        'suno-ai/cover',
        'suno-ai/add-vocals',
        'suno-ai/add-instrumental',
        'suno-ai/stems',
        'suno-ai/stems-all',
        'suno-ai/wav',
        'suno-ai/lyrics',
        'suno-ai/music',
        'suno-ai/sound',
        'suno-ai/voice',
        'suno-ai/custom-model',
      ],
      load: async () => (await import('./unifically/suno-ai.js')).models,
    },
    {
      models: [
        'topaz-labs/image-upscale',
        'topaz-labs/image-generative',
        'topaz-labs/video-upscale',
      ],
      load: async () => (await import('./unifically/topaz-labs.js')).models,
    },
    {
      models: [
        'xai/grok-imagine-image',
        'xai/grok-imagine-video',
        'xai/grok-imagine-video-edit',
        'xai/grok-imagine-video-extend',
      ],
      load: async () => (await import('./unifically/xai.js')).models,
    },
  ],
  gateai: [
    {
      models: [
        'auto-image',
        'auto-video',
      ],
      load: async () => (await import('./gateai/auto.js')).models,
    },
    {
      models: [
        'flux-dev',
        'flux-kontext-max',
        'flux-kontext-pro',
        'flux-pro-2.0',
        'flux-schnell',
      ],
      load: async () => (await import('./gateai/black-forest-labs.js')).models,
    },
    {
      models: [
        'seedance-1.0-pro',
        'seedance-1.0-pro-fast',
        'seedance-2.0',
        'seedance-2.0-fast',
        'seedream-4.0',
        'seedream-4.5',
      ],
      load: async () => (await import('./gateai/bytedance.js')).models,
    },
    {
      models: [
        'cortex_1.0',
        'cortex-v0.9',
        'cortex-v1.0',
        'lucid-origin',
        'lucid-realism',
        'kino-xl',
        'cortex_2.0',
        'cortex_2.0-fast',
      ],
      load: async () => (await import('./gateai/cortex.js')).models,
    },
    {
      models: [
        'gemini-2.5-flash-image',
        'gemini-image-2',
        'nano-banana-2',
        'veo-3.0-fast-generate-001',
        'veo-3.0-generate-001',
        'veo-3.1-fast-generate-001',
        'veo-3.1-generate-001',
        'veo-3.1-lite',
      ],
      load: async () => (await import('./gateai/google.js')).models,
    },
    {
      models: [
        'happy-horse',
      ],
      load: async () => (await import('./gateai/happy-horse.js')).models,
    },
    {
      models: [
        'ideogram-v3.0',
      ],
      load: async () => (await import('./gateai/ideogram.js')).models,
    },
    {
      models: [
        'kling-3.0',
        'kling-video-o-1',
        'kling-video-o-3',
        'kling-2.1-pro',
        'kling-2.5',
        'kling-2.5-turbo-standard',
        'kling-2.6',
      ],
      load: async () => (await import('./gateai/kuaishou.js')).models,
    },
    {
      models: [
        'ltxv-2.0-fast',
        'ltxv-2.0-pro',
        'ltxv-2.0-ultra',
        'ltxv-2.3-fast',
        'ltxv-2.3-pro',
      ],
      load: async () => (await import('./gateai/lightricks.js')).models,
    },
    {
      models: [
        'hailuo-2_3',
        'hailuo-2_3-fast',
      ],
      load: async () => (await import('./gateai/minimax.js')).models,
    },
    {
      models: [
        'gpt-image-1',
        'gpt-image-1.5',
        'gpt-image-2',
        'sora-2',
        'sora-2-pro',
      ],
      load: async () => (await import('./gateai/openai.js')).models,
    },
    {
      models: [
        'recraft-v4',
        'recraft-v4-pro',
      ],
      load: async () => (await import('./gateai/recraft.js')).models,
    },
    {
      models: [
        'rodin-v2',
      ],
      load: async () => (await import('./gateai/rodin.js')).models,
    },
  ],
};
