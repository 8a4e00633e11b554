// Generated from spec/ by `npm run generate`; do not edit.

import type { Api } from '../src/types/api.js';

/** The body of the shortest create of a model, by API and id. */
export const minimalBodies: Record<Api, Record<string, object>> = {
  unifically: {
    'alibaba/qwen-image-2.0-pro': {
      model: 'alibaba/qwen-image-2.0-pro',
      input: { prompt: 'A brass nameplate that reads HARBOUR OFFICE' },
    },
    'alibaba/qwen-image-2.0': { model: 'alibaba/qwen-image-2.0', input: { prompt: 'A bookmark with pressed flowers' } },
    'alibaba/qwen-image-max': { model: 'alibaba/qwen-image-max', input: { prompt: 'Rust on the hull of a trawler' } },
    'alibaba/qwen-image-plus': { model: 'alibaba/qwen-image-plus', input: { prompt: 'A linocut of a rooster' } },
    'alibaba/qwen-image': { model: 'alibaba/qwen-image', input: { prompt: 'A pond with water lilies' } },
    'alibaba/wan-2.5-video': { model: 'alibaba/wan-2.5-video', input: { prompt: 'Waves roll over black sand' } },
    'alibaba/wan-2.2-video': { model: 'alibaba/wan-2.2-video', input: { prompt: 'A violinist plays in a tunnel' } },
    'alibaba/wan-2.2-flash-video': { model: 'alibaba/wan-2.2-flash-video', input: { prompt: 'A sparrow takes off' } },
    'alibaba/wan-2.6-video': { model: 'alibaba/wan-2.6-video', input: { prompt: 'A fox crosses a frozen lake' } },
    'alibaba/wan-2.6-flash-video': {
      model: 'alibaba/wan-2.6-flash-video',
      input: { prompt: 'A dog shakes off water' },
    },
    'alibaba/wan-2.7-video': { model: 'alibaba/wan-2.7-video', input: { prompt: 'An otter floats on its back' } },
    'alibaba/wan-2.7-video-edit': {
      model: 'alibaba/wan-2.7-video-edit',
      input: { video_url: 'https://example.com/walk.mp4' },
    },
    'alibaba/wan-2.7-pro-image': {
      model: 'alibaba/wan-2.7-pro-image',
      input: { prompt: 'A watchmaker at a cluttered bench' },
    },
    'alibaba/wan-2.7-image': { model: 'alibaba/wan-2.7-image', input: { prompt: 'A ferry landing at low tide' } },
    'alibaba/wan-2.6-image': { model: 'alibaba/wan-2.6-image', input: { prompt: 'An armchair by a tall window' } },
    'alibaba/wan-2.5-image': { model: 'alibaba/wan-2.5-image', input: { prompt: 'A cellist on a rooftop' } },
    'alibaba/wan-2.2-image': { model: 'alibaba/wan-2.2-image', input: { prompt: 'A canal lock with its gates open' } },
    'alibaba/wan-2.2-flash-image': {
      model: 'alibaba/wan-2.2-flash-image',
      input: { prompt: 'A stamp with a beetle on it' },
    },
    'alibaba/z-image-turbo': {
      model: 'alibaba/z-image-turbo',
      input: { prompt: 'A street stall with a hand-painted sign' },
    },
    'black-forest-labs/flux.2-pro': {
      model: 'black-forest-labs/flux.2-pro',
      input: { prompt: 'A red door in a white wall' },
    },
    'black-forest-labs/flux.2-flex': {
      model: 'black-forest-labs/flux.2-flex',
      input: { prompt: 'A chess board seen from above' },
    },
    'black-forest-labs/flux.2-max': {
      model: 'black-forest-labs/flux.2-max',
      input: { prompt: "Frost on a spider's web" },
    },
    'black-forest-labs/flux.2-klein-9b': {
      model: 'black-forest-labs/flux.2-klein-9b',
      input: { prompt: 'A pencil sketch of a windmill' },
    },
    'black-forest-labs/flux.2-klein-4b': {
      model: 'black-forest-labs/flux.2-klein-4b',
      input: { prompt: 'An icon of a lantern' },
    },
    'bytedance/seedance-1.5-pro': { model: 'bytedance/seedance-1.5-pro', input: { mode: 'text_to_video' } },
    'bytedance/seedance-1.0-pro': { model: 'bytedance/seedance-1.0-pro', input: { mode: 'text_to_video' } },
    'bytedance/seedance-1.0-mini': { model: 'bytedance/seedance-1.0-mini', input: { mode: 'text_to_video' } },
    'bytedance/seedance-1.0-fast': { model: 'bytedance/seedance-1.0-fast', input: { mode: 'text_to_video' } },
    'bytedance/seedance-2.0-fast': { model: 'bytedance/seedance-2.0-fast', input: { mode: 'text_to_video' } },
    'bytedance/seedance-2.0-pro': { model: 'bytedance/seedance-2.0-pro', input: { mode: 'text_to_video' } },
    'bytedance/seedream-5.0-lite': {
      model: 'bytedance/seedream-5.0-lite',
      input: { prompt: 'A night market seen from a balcony' },
    },
    'bytedance/seedream-4.6': { model: 'bytedance/seedream-4.6', input: { prompt: 'A clay fox on a shelf' } },
    'bytedance/seedream-4.5': {
      model: 'bytedance/seedream-4.5',
      input: { prompt: 'A fern unrolling in morning light' },
    },
    'bytedance/seedream-4.1': { model: 'bytedance/seedream-4.1', input: { prompt: 'An observatory above the clouds' } },
    'bytedance/seedream-4.0': { model: 'bytedance/seedream-4.0', input: { prompt: 'A library carved into a cliff' } },
    'elevenlabs/sound-effect': { model: 'elevenlabs/sound-effect', input: { text: 'A cork pops and glasses clink' } },
    'elevenlabs/speech-to-text': {
      model: 'elevenlabs/speech-to-text',
      input: { audio_url: 'https://example.com/voicemail.mp3' },
    },
    'elevenlabs/text-to-dialogue': {
      model: 'elevenlabs/text-to-dialogue',
      input: {
        dialogue: [
          { text: 'Is anybody still up here?', voice: 'VOICE_ID' },
          { text: 'Only me and the lamp.', voice: 'OTHER_VOICE_ID' },
        ],
      },
    },
    'elevenlabs/text-to-speech': {
      model: 'elevenlabs/text-to-speech',
      input: { text: 'The museum opens at ten.', voice: 'VOICE_ID' },
    },
    'elevenlabs/voice-isolation': {
      model: 'elevenlabs/voice-isolation',
      input: { audio_url: 'https://example.com/street-interview.mp3' },
    },
    'google/nano-banana': {
      model: 'google/nano-banana',
      input: { prompt: 'A greenhouse full of cacti', aspect_ratio: '4:3' },
    },
    'google/nano-banana-pro': {
      model: 'google/nano-banana-pro',
      input: { prompt: 'A cutaway drawing of a windmill', aspect_ratio: '2:3' },
    },
    'google/nano-banana-2': {
      model: 'google/nano-banana-2',
      input: { prompt: 'A botanical plate of a thistle', aspect_ratio: '3:4' },
    },
    'google/veo-3.1-fast': {
      model: 'google/veo-3.1-fast',
      input: { prompt: 'A paper boat drifts down a rain gutter' },
    },
    'google/veo-3.1-fast-relaxed': {
      model: 'google/veo-3.1-fast-relaxed',
      input: { prompt: 'A snail crosses a mossy wall' },
    },
    'google/veo-3.1-quality': {
      model: 'google/veo-3.1-quality',
      input: { prompt: 'Frost spreads over a window pane' },
    },
    'google/veo-3.1-lite': { model: 'google/veo-3.1-lite', input: { prompt: 'Two magpies fight over a spoon' } },
    'google/veo-3.1-lite-relaxed': {
      model: 'google/veo-3.1-lite-relaxed',
      input: { prompt: 'A kettle starts to whistle' },
    },
    'google/veo-3.1-extend': {
      model: 'google/veo-3.1-extend',
      input: { prompt: 'The boat reaches the drain', task_id: '7b20f6c1d9', model: 'lite' },
    },
    'google/veo-3.1-upscale': {
      model: 'google/veo-3.1-upscale',
      input: { task_id: '7b20f6c1d9', resolution: '1080p' },
    },
    'hailuo/minimax-2.0': {
      model: 'hailuo/minimax-2.0',
      input: { prompt: 'Steam curls from a cup on a rainy windowsill' },
    },
    'hailuo/minimax-2.3': { model: 'hailuo/minimax-2.3', input: { prompt: 'A fox trots across fresh snow' } },
    'hailuo/minimax-2.3-fast': {
      model: 'hailuo/minimax-2.3-fast',
      input: { start_image_url: 'https://example.com/orchard.png' },
    },
    'higgsfield-ai/cinematic-studio-image': {
      model: 'higgsfield-ai/cinematic-studio-image',
      input: { prompt: 'A cable car above a foggy valley' },
    },
    'higgsfield-ai/cinematic-studio-video-3.5': {
      model: 'higgsfield-ai/cinematic-studio-video-3.5',
      input: { prompt: 'A ferry leaves the dock before sunrise' },
    },
    'higgsfield-ai/cinematic-studio-video-3.0': {
      model: 'higgsfield-ai/cinematic-studio-video-3.0',
      input: { prompt: 'A beekeeper opens a hive in morning mist' },
    },
    'higgsfield-ai/cinematic-studio-video-2.5': {
      model: 'higgsfield-ai/cinematic-studio-video-2.5',
      input: { prompt: 'A locomotive pulls out of a snowed-in station' },
    },
    'higgsfield-ai/cinematic-studio-video': {
      model: 'higgsfield-ai/cinematic-studio-video',
      input: { start_image_url: 'https://example.com/canyon.png' },
    },
    'higgsfield-ai/tts': {
      model: 'higgsfield-ai/tts',
      input: { voice_id: 'nQ4vR7tLxW2a', prompt: 'Your table is ready.' },
    },
    'higgsfield-ai/speak': {
      model: 'higgsfield-ai/speak',
      input: {
        image_url: 'https://example.com/guide.png',
        audio_url: 'https://example.com/welcome.mp3',
        prompt: 'The guide smiles and greets the visitors',
      },
    },
    'higgsfield-ai/text-to-speech': {
      model: 'higgsfield-ai/text-to-speech',
      input: { voice_id: 'VOICE_ID', prompt: 'The library closes in ten minutes.' },
    },
    'higgsfield-ai/lite': {
      model: 'higgsfield-ai/lite',
      input: { prompt: 'The owl turns its head towards the viewer', start_image_url: 'https://example.com/owl.png' },
    },
    'higgsfield-ai/turbo': {
      model: 'higgsfield-ai/turbo',
      input: { prompt: 'The skater spins on one leg', start_image_url: 'https://example.com/skater.png' },
    },
    'higgsfield-ai/standard': {
      model: 'higgsfield-ai/standard',
      input: { prompt: 'Waves break against the pier', start_image_url: 'https://example.com/pier.png' },
    },
    'kuaishou/kling-o1-image': {
      model: 'kuaishou/kling-o1-image',
      input: { prompt: 'A red bicycle against a whitewashed wall' },
    },
    'kuaishou/kling-3.0-omni-image': {
      model: 'kuaishou/kling-3.0-omni-image',
      input: { prompt: 'A tide pool with starfish seen from above' },
    },
    'kuaishou/kling-3.0-image': {
      model: 'kuaishou/kling-3.0-image',
      input: { prompt: 'A shop window full of globes' },
    },
    'kuaishou/kling-2.1-image': {
      model: 'kuaishou/kling-2.1-image',
      input: { prompt: 'The same barn as a woodcut', image_url: 'https://example.com/barn.png' },
    },
    'kuaishou/kling-2.6-video': {
      model: 'kuaishou/kling-2.6-video',
      input: { prompt: 'A ferry leaves the dock at sunrise' },
    },
    'kuaishou/kling-2.5-turbo-video': {
      model: 'kuaishou/kling-2.5-turbo-video',
      input: { prompt: 'A hawk circles above the cliffs' },
    },
    'kuaishou/kling-2.1-video': {
      model: 'kuaishou/kling-2.1-video',
      input: { prompt: 'The cat stretches and walks off', start_frame_url: 'https://example.com/cat.png' },
    },
    'kuaishou/kling-2.1-master-video': {
      model: 'kuaishou/kling-2.1-master-video',
      input: { prompt: 'A glacier calves into the sea' },
    },
    'kuaishou/kling-3.0-video': {
      model: 'kuaishou/kling-3.0-video',
      input: { prompt: 'Bees land on a lavender bush' },
    },
    'kuaishou/kling-2.6-motion-control': {
      model: 'kuaishou/kling-2.6-motion-control',
      input: {
        prompt: 'The waiter juggles three oranges',
        image_url: 'https://example.com/waiter.png',
        video_url: 'https://example.com/juggling.mp4',
      },
    },
    'kuaishou/kling-3.0-motion-control': {
      model: 'kuaishou/kling-3.0-motion-control',
      input: {
        prompt: 'The fencer lunges and steps back',
        image_url: 'https://example.com/fencer.png',
        video_url: 'https://example.com/lunge.mp4',
      },
    },
    'kuaishou/kling-3.0-omni-video-edit': {
      model: 'kuaishou/kling-3.0-omni-video-edit',
      input: { video_url: 'https://example.com/harbour.mp4', prompt: 'A snowed-in village in the same look' },
    },
    'kuaishou/kling-o1-video-edit': {
      model: 'kuaishou/kling-o1-video-edit',
      input: { video_url: 'https://example.com/meadow.mp4', prompt: 'An autumn orchard in the same look' },
    },
    'kuaishou/kling-3.0-omni-video': {
      model: 'kuaishou/kling-3.0-omni-video',
      input: { prompt: 'A tram climbs a steep street in the rain' },
    },
    'kuaishou/kling-o1-video': {
      model: 'kuaishou/kling-o1-video',
      input: { prompt: 'Steam rises from a bowl of noodles' },
    },
    'kuaishou/kling-2.6': { model: 'kuaishou/kling-2.6', input: { prompt: 'A windmill turns in a field of poppies' } },
    'kuaishou/kling-2.5': { model: 'kuaishou/kling-2.5', input: { prompt: 'A hot-air balloon lifts off' } },
    'kuaishou/kling-2.1': { model: 'kuaishou/kling-2.1', input: { start_image_url: 'https://example.com/well.png' } },
    'kuaishou/kling-2.1-master': {
      model: 'kuaishou/kling-2.1-master',
      input: { prompt: 'Salmon leap up a waterfall' },
    },
    'kuaishou/kling-2.5-turbo-pro': { model: 'kuaishou/kling-2.5-turbo-pro', input: {} },
    'openai/gpt-image-1': {
      model: 'openai/gpt-image-1',
      input: { prompt: 'A hand-drawn map of an island with one volcano' },
    },
    'openai/gpt-image-1.5': {
      model: 'openai/gpt-image-1.5',
      input: { prompt: 'A poster for a village cheese market' },
    },
    'openai/gpt-image-2': { model: 'openai/gpt-image-2', input: { prompt: 'A diagram of a bicycle hub with labels' } },
    'openai/sora-2': { model: 'openai/sora-2', input: { prompt: 'A hedgehog rolls down a grassy slope' } },
    'openai/sora-2-pro': { model: 'openai/sora-2-pro', input: { prompt: 'A night train crosses a viaduct' } },
    'suno-ai/extend': {
      model: 'suno-ai/extend',
      input: { mv: 'chirp-crow', custom: false, clip_id: '0b9d6f52-18c4-47aa-8f3e-7725d1c0a9b3' },
    },
    'suno-ai/cover': {
      model: 'suno-ai/cover',
      input: { mv: 'chirp-crow', custom: false, clip_id: '0b9d6f52-18c4-47aa-8f3e-7725d1c0a9b3' },
    },
    'suno-ai/add-vocals': {
      model: 'suno-ai/add-vocals',
      input: { mv: 'chirp-crow', clip_id: 'd71e8c05-92b6-4f0d-a6c1-3e4f58b2907a' },
    },
    'suno-ai/add-instrumental': {
      model: 'suno-ai/add-instrumental',
      input: { mv: 'chirp-crow', clip_id: 'd71e8c05-92b6-4f0d-a6c1-3e4f58b2907a' },
    },
    'suno-ai/stems': { model: 'suno-ai/stems', input: { clip_id: '6c2f4d18-70e9-4b5a-9a31-c8d05e7b1f42' } },
    'suno-ai/stems-all': { model: 'suno-ai/stems-all', input: { clip_id: '6c2f4d18-70e9-4b5a-9a31-c8d05e7b1f42' } },
    'suno-ai/wav': { model: 'suno-ai/wav', input: { clip_id: '6c2f4d18-70e9-4b5a-9a31-c8d05e7b1f42' } },
    'suno-ai/lyrics': {
      model: 'suno-ai/lyrics',
      input: { prompt: 'A lullaby for a robot that is afraid of rust', mv: 'default' },
    },
    'suno-ai/music': { model: 'suno-ai/music', input: { mv: 'chirp-crow', custom: false } },
    'suno-ai/sound': {
      model: 'suno-ai/sound',
      input: { prompt: 'A heavy wooden door creaks shut', mv: 'chirp-fenix' },
    },
    'suno-ai/voice': {
      model: 'suno-ai/voice',
      input: {
        voice_audio_url: 'https://example.com/humming.wav',
        verification_audio_url: 'https://example.com/phrase.wav',
        phrase_id: '2fd1b6c7-4e08-4d93-a1c5-90be37f6a824',
        name: 'Harbour Alto',
      },
    },
    'suno-ai/custom-model': {
      model: 'suno-ai/custom-model',
      input: {
        audio_urls: [
          'https://example.com/rehearsal-1.mp3',
          'https://example.com/rehearsal-2.mp3',
          'https://example.com/rehearsal-3.mp3',
          'https://example.com/rehearsal-4.mp3',
          'https://example.com/rehearsal-5.mp3',
          'https://example.com/rehearsal-6.mp3',
        ],
        name: 'Rehearsal room',
      },
    },
    'topaz-labs/image-upscale': {
      model: 'topaz-labs/image-upscale',
      input: { image_url: 'https://example.com/old-portrait.jpg' },
    },
    'topaz-labs/image-generative': { model: 'topaz-labs/image-generative', input: {} },
    'topaz-labs/video-upscale': {
      model: 'topaz-labs/video-upscale',
      input: { video_url: 'https://example.com/holiday-1998.mp4' },
    },
    'xai/grok-imagine-image': { model: 'xai/grok-imagine-image', input: { prompt: 'A teapot shaped like a snail' } },
    'xai/grok-imagine-video': { model: 'xai/grok-imagine-video', input: { prompt: 'A paper crane unfolds by itself' } },
    'xai/grok-imagine-video-edit': {
      model: 'xai/grok-imagine-video-edit',
      input: { prompt: 'Cover the pavement with autumn leaves', video_url: 'https://example.com/walk.mp4' },
    },
    'xai/grok-imagine-video-extend': {
      model: 'xai/grok-imagine-video-extend',
      input: { task_id: '7f3c9d21b0', video_preset: 'normal' },
    },
  },
  gateai: {
    'auto-image': { model: 'auto-image', params: { prompt: 'A bicycle against a hedge' } },
    'auto-video': { model: 'auto-video', params: { prompt: 'Rain runs down the window of a night bus' } },
    'flux-dev': { model: 'flux-dev', params: { prompt: 'A stone bridge in the mist' } },
    'flux-kontext-max': { model: 'flux-kontext-max', params: { prompt: 'A row of bathing huts' } },
    'flux-kontext-pro': { model: 'flux-kontext-pro', params: { prompt: 'A row of bathing huts' } },
    'flux-pro-2.0': { model: 'flux-pro-2.0', params: { prompt: 'A row of bathing huts' } },
    'flux-schnell': { model: 'flux-schnell', params: { prompt: 'A row of bathing huts' } },
    'seedance-1.0-pro': {
      model: 'seedance-1.0-pro',
      params: { prompt: 'A goat climbs a cliff', width: 1920, height: 1088 },
    },
    'seedance-1.0-pro-fast': {
      model: 'seedance-1.0-pro-fast',
      params: { prompt: 'A kettle whistles on the stove', width: 1280, height: 720 },
    },
    'seedance-2.0': { model: 'seedance-2.0', params: { prompt: 'A heron takes off from the reeds' } },
    'seedance-2.0-fast': { model: 'seedance-2.0-fast', params: { prompt: 'Popcorn jumps in a glass pan' } },
    'seedream-4.0': { model: 'seedream-4.0', params: { prompt: 'A lighthouse made of paper' } },
    'seedream-4.5': { model: 'seedream-4.5', params: { prompt: 'A row of beach huts' } },
    'cortex_1.0': { model: 'cortex_1.0', params: {} },
    'cortex-v0.9': { model: 'cortex-v0.9', params: { prompt: 'A tiled pattern of leaves' } },
    'cortex-v1.0': { model: 'cortex-v1.0', params: { prompt: 'A wall of old maps' } },
    'lucid-origin': { model: 'lucid-origin', params: { prompt: 'A glass greenhouse at dawn' } },
    'lucid-realism': { model: 'lucid-realism', params: { prompt: 'A tram driver at sunrise' } },
    'kino-xl': { model: 'kino-xl', params: {} },
    'cortex_2.0': { model: 'cortex_2.0', params: { prompt: 'A cat follows a beetle along the garden wall' } },
    'cortex_2.0-fast': { model: 'cortex_2.0-fast', params: { prompt: 'Leaves swirl around a park bench' } },
    'gemini-2.5-flash-image': { model: 'gemini-2.5-flash-image', params: { prompt: 'A cat on a bakery counter' } },
    'gemini-image-2': { model: 'gemini-image-2', params: { prompt: 'A map of an invented island' } },
    'nano-banana-2': { model: 'nano-banana-2', params: { prompt: "A sign above a tailor's shop" } },
    'veo-3.0-fast-generate-001': {
      model: 'veo-3.0-fast-generate-001',
      params: { prompt: 'A skateboard rolls down an empty ramp' },
    },
    'veo-3.0-generate-001': { model: 'veo-3.0-generate-001', params: { prompt: 'A campfire crackles by a river' } },
    'veo-3.1-fast-generate-001': {
      model: 'veo-3.1-fast-generate-001',
      params: { prompt: 'A snail crosses a wet leaf' },
    },
    'veo-3.1-generate-001': { model: 'veo-3.1-generate-001', params: { prompt: 'A librarian climbs a tall ladder' } },
    'veo-3.1-lite': { model: 'veo-3.1-lite', params: { prompt: 'A toy robot marches across a desk' } },
    'happy-horse': { model: 'happy-horse', params: { prompt: 'Two foals chase each other over a meadow' } },
    'ideogram-v3.0': { model: 'ideogram-v3.0', params: { prompt: 'A shop sign that reads BAKERY' } },
    'kling-3.0': { model: 'kling-3.0', params: { prompt: 'A lighthouse keeper winds the lamp' } },
    'kling-video-o-1': { model: 'kling-video-o-1', params: { prompt: 'A beekeeper lifts a frame from the hive' } },
    'kling-video-o-3': { model: 'kling-video-o-3', params: { prompt: 'A glassblower turns the pipe' } },
    'kling-2.1-pro': { model: 'kling-2.1-pro', params: { prompt: 'A tram climbs a steep street' } },
    'kling-2.5': { model: 'kling-2.5', params: { prompt: 'A diver swims through a kelp forest' } },
    'kling-2.5-turbo-standard': {
      model: 'kling-2.5-turbo-standard',
      params: { prompt: 'The curtain lifts in the breeze', start_frame: 'https://example.com/curtain.png' },
    },
    'kling-2.6': { model: 'kling-2.6', params: { prompt: 'A blacksmith hammers a glowing blade' } },
    'ltxv-2.0-fast': { model: 'ltxv-2.0-fast', params: { prompt: 'A windmill turns against a stormy sky' } },
    'ltxv-2.0-pro': { model: 'ltxv-2.0-pro', params: { prompt: 'A train crosses a viaduct' } },
    'ltxv-2.0-ultra': {
      model: 'ltxv-2.0-ultra',
      params: { prompt: 'A geyser breaks out of the ice', width: 1920, height: 1080 },
    },
    'ltxv-2.3-fast': { model: 'ltxv-2.3-fast', params: { prompt: 'Paper lanterns rise over the lake' } },
    'ltxv-2.3-pro': { model: 'ltxv-2.3-pro', params: { prompt: 'A baker dusts the table with flour' } },
    'hailuo-2_3': { model: 'hailuo-2_3', params: { prompt: 'A potter shapes a bowl on the wheel' } },
    'hailuo-2_3-fast': {
      model: 'hailuo-2_3-fast',
      params: { prompt: 'Steam curls up from a cup of tea', start_frame: 'https://example.com/cup.png' },
    },
    'gpt-image-1': { model: 'gpt-image-1', params: { prompt: 'A ticket booth' } },
    'gpt-image-1.5': { model: 'gpt-image-1.5', params: { prompt: 'A newspaper stand' } },
    'gpt-image-2': { model: 'gpt-image-2', params: { prompt: 'A harbour crane' } },
    'sora-2': { model: 'sora-2', params: { prompt: 'A ferry leaves the pier at dawn' } },
    'sora-2-pro': { model: 'sora-2-pro', params: { prompt: 'A juggler rides a unicycle', width: 1280, height: 720 } },
    'recraft-v4': { model: 'recraft-v4', params: { prompt: 'A set of three tea tins' } },
    'recraft-v4-pro': { model: 'recraft-v4-pro', params: { prompt: 'A poster of a heron' } },
    'rodin-v2': { model: 'rodin-v2', params: { image: 'https://example.com/teapot.png' } },
  },
};
