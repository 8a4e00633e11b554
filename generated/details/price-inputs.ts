// Generated from spec/ by `npm run generate`; do not edit.

import type { PriceInputs } from '../../src/catalog/model-details.js';

/** What the price of a model depends on apart from its tiers, by API and id. */
export const priceInputs: Record<string, PriceInputs> = {
  'unifically alibaba/z-image-turbo': { defaults: { prompt_extend: false } },
  'unifically higgsfield-ai/cinematic-studio-image': { defaults: { resolution: '1k' } },
  'unifically kuaishou/kling-2.6-motion-control': { defaults: { mode: 'std' } },
  'unifically kuaishou/kling-3.0-omni-video-edit': { defaults: { mode: 'std' } },
  'unifically kuaishou/kling-3.0-omni-video': { defaults: { duration: 5, mode: 'pro', native_audio: false } },
  'unifically kuaishou/kling-o1-video': { quantity: 'duration', defaults: { duration: 5 } },
  'unifically kuaishou/kling-2.6': { quantity: 'duration', defaults: {} },
  'unifically xai/grok-imagine-image': { defaults: { enable_pro: false } },
  'gateai flux-dev': { quantity: 'quantity', defaults: { width: 1024, height: 1024, quantity: 1 } },
  'gateai flux-pro-2.0': { quantity: 'quantity', defaults: { width: 1440, height: 1440, quantity: 4 } },
  'gateai flux-schnell': { quantity: 'quantity', defaults: { width: 1024, height: 1024, quantity: 4 } },
  'gateai seedance-1.0-pro': { defaults: { duration: 5, width: 1920, height: 1088 } },
  'gateai seedance-1.0-pro-fast': { defaults: { duration: 5, width: 1920, height: 1088 } },
  'gateai seedance-2.0': { defaults: { duration: 8, mode: 'RESOLUTION_720', width: 1280, height: 720 } },
  'gateai seedance-2.0-fast': { defaults: { duration: 8, width: 1280, height: 720 } },
  'gateai cortex-v0.9': { quantity: 'quantity', defaults: { width: 1024, height: 1024, quantity: 4 } },
  'gateai cortex-v1.0': { quantity: 'quantity', defaults: { width: 1024, height: 1024, quantity: 4 } },
  'gateai lucid-origin': { quantity: 'quantity', defaults: { width: 1024, height: 1024, quantity: 1 } },
  'gateai lucid-realism': { quantity: 'quantity', defaults: { width: 1024, height: 1024, quantity: 4 } },
  'gateai kino-xl': { quantity: 'quantity', defaults: {} },
  'gateai gpt-image-1': { quantity: 'quantity', defaults: { width: 1024, height: 1024, quantity: 1 } },
  'gateai gpt-image-1.5': { quantity: 'quantity', defaults: { width: 1024, height: 1024, quantity: 1 } },
  'gateai gpt-image-2': { quantity: 'quantity', defaults: { quality: 'low', width: 1024, height: 1024, quantity: 1 } },
};
