import { describe, expect, it } from 'vitest';
import type { Capability } from '../../src/catalog/capabilities.js';
import { readTextInput } from '../../src/reference/catalog/text-input.js';
import { catalog, stateOf } from '../support/catalog.js';

const view = (query: string) => catalog.view(stateOf(`q=${encodeURIComponent(query)}`));

/** What people want to make, and of what: what the first model does, what the chips say, and the words that are left out. */
const MADE: [query: string, first: Capability, read: string[], left?: string[]][] = [
  ['music from a text prompt', 'music', ['music']],
  ['generate a song from text', 'music', ['music']],
  ['instrumental song from a text prompt 3 minutes', 'music', ['180 s', 'music', 'instrumental']],
  ['song by text', 'music', ['music']],
  ['music from text', 'music', ['music']],
  ['generate music using text', 'music', ['music']],
  ['create a beat from text', 'music', ['music']],
  ['compose a track from a text prompt', 'music', ['music']],
  ['jingle from a text prompt, 30 seconds', 'music', ['30 s', 'music']],
  ['jingle 10 seconds from text cheapest', 'music', ['10 s', 'cheapest first', 'music']],
  ['background music from text', 'music', ['music']],
  ['soundtrack from text', 'music', ['music']],
  ['instrumental without lyrics from text', 'music', ['music', 'instrumental']],
  ['song without vocals from a text prompt', 'music', ['music', 'instrumental']],
  ['music with vocals from text', 'music', ['music']],
  ['text to music', 'music', ['music']],
  ['text prompt to song', 'music', ['music']],
  ['text to singing', 'music', ['music']],
  ['sing my text', 'music', ['music']],
  ['turn a poem into a song', 'music', ['music']],
  ['song in German from text', 'music', ['music'], ['german']],
  ['song for my wedding from text', 'music', ['music']],
  ['music from a photo', 'music', ['music'], ['photo']],
  ['music from an image', 'music', ['music'], ['image']],
  ['music from a video', 'music', ['music'], ['video']],
  ['photo to song', 'music', ['music'], ['photo']],
  ['turn a photo into a song', 'music', ['music'], ['photo']],
  ['turn a video into a song', 'music', ['music'], ['video']],
  ['song from my voice', 'music', ['music']],
  ['song', 'music', ['music']],
  ['write a song', 'music', ['music'], ['write']],
  ['make me a song about my dog', 'music', ['music'], ['dog']],
  ['song generator', 'music', ['music']],
  ['happy birthday song', 'music', ['music'], ['happy', 'birthday']],
  ['hip hop beat without vocals', 'music', ['music', 'instrumental'], ['hip', 'hop']],
  ['create a jingle with vocals for an ad', 'music', ['music']],
  ['song with female vocals', 'music', ['music'], ['female']],
  ['track of 2 minutes', 'music', ['120 s', 'music']],
  ['make a soundtrack for a film', 'music', ['music']],
  ['upbeat background track for a youtube video', 'music', ['music'], ['upbeat']],
  ['guitar solo', 'music', ['music'], ['solo']],
  ['cheapest song', 'music', ['cheapest first', 'music']],
  ['fastest music', 'music', ['fastest first', 'music']],
  ['generate lyrics from a text prompt', 'lyrics', ['writes lyrics']],
  ['text to lyrics', 'lyrics', ['writes lyrics']],
  ['write a song text', 'lyrics', ['text', 'writes lyrics'], ['write']],
  ['lyrics for a rap song', 'lyrics', ['writes lyrics', 'music'], ['rap']],
  ['cheapest lyrics', 'lyrics', ['cheapest first', 'writes lyrics']],
  ['remix a song from text', 'cover', ['covers']],
  ['cover my song in jazz style', 'cover', ['covers'], ['jazz']],
  ['extend a song from a text prompt', 'music-extend', ['extends music']],
  ['sound effect from text', 'sound-effect', ['sound effects']],
  ['sound effect from a text prompt 5 seconds', 'sound-effect', ['5 s', 'sound effects']],
  ['generate sound effects by text', 'sound-effect', ['sound effects']],
  ['text to sound effect', 'sound-effect', ['sound effects']],
  ['sound effects for a game from text', 'sound-effect', ['sound effects'], ['game']],
  ['footsteps sound from a text prompt', 'sound-effect', ['sound effects'], ['footsteps']],
  ['ambient sound', 'sound-effect', ['sound effects or music'], ['ambient']],
  ['ambient sound of a forest', 'sound-effect', ['sound effects or music'], ['ambient', 'forest']],
  ['ambient noise', 'sound-effect', ['sound effects'], ['ambient']],
  ['ambient music', 'music', ['music'], ['ambient']],
  ['voice-over from text', 'speech', ['speech']],
  ['voiceover from a text prompt', 'speech', ['speech']],
  ['generate a voice-over in German from text', 'speech', ['German', 'speech']],
  ['voice-over 3 minutes', 'speech', ['180 s', 'speech']],
  ['voice-over for a video', 'speech', ['speech']],
  ['narrate a video', 'speech', ['speech']],
  ['narration from a script cheap', 'speech', ['cheapest first', 'speech']],
  ['text to voice', 'speech', ['speech']],
  ['text into speech', 'speech', ['speech']],
  ['convert text to speech in French', 'speech', ['French', 'speech']],
  ['speech from text', 'speech', ['speech']],
  ['voice clip from text', 'speech', ['speech']],
  ['audio from text', 'speech', ['audio']],
  ['convert text to audio', 'speech', ['audio']],
  ['speak my text', 'speech', ['speech']],
  ['text spoken by a German voice', 'speech', ['German', 'speech']],
  ['audiobook from text', 'speech', ['speech'], ['audiobook']],
  ['podcast from text', 'dialogue', ['dialogue']],
  ['convert text into a podcast', 'dialogue', ['dialogue']],
  ['create a podcast with two voices from a script', 'dialogue', ['dialogue']],
  ['conversation between two people from text', 'dialogue', ['dialogue']],
  ['two speaker script', 'dialogue', ['dialogue']],
  ['two-speaker script', 'dialogue', ['dialogue']],
  ['read a two-speaker script aloud', 'dialogue', ['dialogue']],
  ['multi speaker', 'dialogue', ['dialogue']],
  ['multi-speaker tts', 'dialogue', ['dialogue']],
  ['text to speech with multiple speakers', 'dialogue', ['dialogue']],
  ['several voices', 'dialogue', ['dialogue']],
  ['audiobook with several voices', 'dialogue', ['dialogue']],
  ['radio play with four voices', 'dialogue', ['dialogue']],
  ['read a dialogue aloud', 'dialogue', ['dialogue']],
  ['read aloud a conversation between two people', 'dialogue', ['dialogue']],
  ['conversation between two people', 'dialogue', ['dialogue']],
  ['podcast with two hosts', 'dialogue', ['dialogue']],
  ['two-host podcast in Spanish', 'dialogue', ['Spanish', 'dialogue']],
  ['speaker', 'speech', ['speech']],
  ['one speaker', 'speech', ['speech']],
  ['single-speaker tts', 'speech', ['speech']],
  ['single speaker script', 'speech', ['speech']],
  ['podcast with one speaker', 'speech', ['speech'], ['podcast']],
  // Who speaks, in other jobs.
  ['transcribe two speakers', 'transcription', []],
  ['transcribe a podcast with two hosts', 'transcription', [], ['podcast']],
  ['two people talking in a photo', 'lip-sync', ['lip sync']],
  ['make two people in a photo talk', 'lip-sync', ['lip sync']],
  ['two people talking in a picture with my mp3', 'lip-sync', ['lip sync', 'takes audio']],
  ['song with two voices', 'music', ['music'], ['two']],
  ['transcribe a video', 'transcription', [], ['video']],
  ['transcribe a video with timestamps', 'transcription', [], ['video']],
  ['transcribe speech in German', 'transcription', ['German']],
  ['transcribe an interview from a video', 'transcription', [], ['video', 'interview']],
  ['turn speech into text', 'transcription', ['transcription']],
  ['remove echo from a recording', 'voice-isolation', ['isolates voices'], ['echo', 'recording']],
  ['clone my voice for a song', 'voice-create', ['creates voices']],
  ['custom voice from a recording', 'voice-create', ['creates voices']],
  ['create a voice from a recording', 'voice-create', ['creates voices']],
  ['my own voice from an audio sample', 'voice-create', ['creates voices']],
  ['make a custom singing voice from my recordings', 'voice-create', ['creates voices']],
  ['custom voice', 'voice-create', ['creates voices']],
  ['separate vocals from music', 'stems', ['music', 'separates vocals']],
  ['convert a song to wav', 'wav-export', ['WAV export'], ['song']],
  ['train a model on my music', 'model-train', [], ['music']],
  ['image from text', 'text-to-image', ['text to image']],
  ['create a logo from text', 'text-to-image', ['text to image']],
  ['logo from a text prompt cheap', 'text-to-image', ['cheapest first', 'text to image']],
  ['poster from a description', 'text-to-image', ['text to image']],
  ['poster from text 4k', 'text-to-image', ['4k', 'text to image']],
  ['text to logo', 'text-to-image', ['text to image']],
  ['texture from text', 'text-to-image', ['text to image']],
  ['tileable texture from text', 'text-to-image', ['text to image'], ['tileable']],
  ['portrait from text', 'text-to-image', ['text to image']],
  ['avatar picture from text', 'text-to-image', ['text to image']],
  ['generate a product photo from text', 'text-to-image', ['text to image']],
  ['image from text and a reference image', 'text-to-image', ['image', 'image references']],
  ['seamless texture', 'text-to-image', ['image'], ['seamless']],
  ['brick wall texture', 'text-to-image', ['image'], ['brick']],
  ['background image for a website', 'text-to-image', ['image'], ['website']],
  ['edit a photo with a text prompt', 'image-edit', ['edits images']],
  ['change a photo by text', 'image-edit', ['edits images']],
  ['turn a photo into a poster', 'image-edit', ['edits images']],
  ['extend image from text', 'image-edit', ['edits images']],
  ['3d model from text', '3d', ['3d'], ['text']],
  ['make a mesh from text', '3d', ['3D model from images'], ['text']],
  ['mesh with texture from a photo', '3d', ['3D model from images'], ['texture']],
  ['generate a 3D mesh from an image', '3d', ['3d', '3D model from images']],
  ['video from text', 'text-to-video', ['text to video']],
  ['video from a text prompt 8 seconds', 'text-to-video', ['8 s', 'text to video']],
  ['generate a vertical clip from text, cheapest', 'text-to-video', ['9:16', 'cheapest first', 'text to video']],
  ['video with sound from a text prompt', 'text-to-video', ['with sound', 'text to video']],
  ['video with music from text', 'text-to-video', ['with sound', 'text to video']],
  ['video from text with voice-over', 'text-to-video', ['with sound', 'speech first', 'text to video']],
  ['video from a story', 'text-to-video', ['text to video']],
  ['short film from a script', 'text-to-video', ['text to video'], ['short']],
  ['animation from text', 'text-to-video', ['text to video']],
  ['gif from text', 'text-to-video', ['text to video'], ['gif']],
  ['looping gif', 'text-to-video', ['video'], ['looping', 'gif']],
  ['animate my drawing from a text prompt', 'first-frame', ['image as first frame']],
  ['animate a logo', 'first-frame', ['image as first frame']],
  ['logo animation', 'first-frame', ['image as first frame']],
  ['animated logo', 'first-frame', ['image as first frame']],
  ['gif from a photo', 'first-frame', ['video', 'image as first frame'], ['gif']],
  ['turn an image into a video', 'first-frame', ['video', 'image as first frame']],
  ['video from an image and text', 'first-frame', ['video', 'image as first frame']],
  ['make a video from an image and audio', 'audio-input', ['video', 'image as first frame', 'takes audio']],
  ['video from a photo and my voice', 'audio-input', ['video', 'image as first frame', 'takes audio']],
  ['video from a song', 'audio-input', ['video', 'takes audio']],
  ['turn a song into a video', 'audio-input', ['video', 'takes audio']],
  ['morph between two photos', 'last-frame', ['video', 'image as first frame', 'last frame']],
  ['restyle a video from a text prompt', 'video-edit', ['video', 'edits video']],
  ['add narration to a video', 'video-edit', ['video', 'edits video']],
  ['edit video with text prompt', 'video-edit', ['video', 'edits video']],
  ['restyle a 5 second video', 'video-edit', ['video', '5 s', 'edits video']],
  ['restyle my existing 1080p clip', 'video-edit', ['video', 'not a filter: “1080p”', 'edits video']],
  ['style transfer video', 'video-edit', ['video', 'edits video']],
  ['video style transfer', 'video-edit', ['video', 'edits video']],
  ['style transfer on my photo', 'image-edit', ['edits images']],
  ['restyle my 720p clip', 'video-edit', ['video', 'not a filter: “720p”', 'edits video']],
  ['lip sync a 720p video', 'lip-sync', ['video', 'not a filter: “720p”', 'lip sync']],
  ['turn a 720p clip into a cartoon', 'video-edit', ['video', 'not a filter: “720p”', 'edits video']],
  ['add music to a 1080p video', 'video-edit', ['video', 'not a filter: “1080p”', 'edits video']],
  ['change the style of a 480p clip to 1080p', 'video-edit', ['video', '1080p', 'not a filter: “480p”', 'edits video']],
  ['edit a 2k image', 'image-edit', ['not a filter: “2k”', 'edits images']],
  ['edit a photo, 4k', 'image-edit', ['4k', 'edits images']],
  ['turn a photo into a 4k image', 'text-to-image', ['image', '4k']],
  ['edit a short vertical video', 'video-edit', ['video', '9:16', 'edits video']],
  ['edit a 5 s clip under $0.30', 'video-edit', ['video', '5 s', 'at most $0.30', 'edits video']],
  ['turn a 5 second video into a cartoon', 'video-edit', ['video', '5 s', 'edits video']],
  ['change the style of my 10 s clip', 'video-edit', ['video', '10 s', 'edits video']],
  ['remove the background of a 1080p video', 'video-edit', ['video', 'not a filter: “1080p”', 'edits video']],
  ['add music to a short 10 s clip', 'video-edit', ['video', '10 s', 'edits video']],
  ['upscale my 10 s clip to 4k', 'video-upscale', ['4k']],
  ['upscale a 720p video to 4k', 'video-upscale', ['video', '4k', 'not a filter: “720p”']],
  ['upscale my 720p video to 4k', 'video-upscale', ['video', '4k', 'not a filter: “720p”']],
  ['enlarge an old 480p clip', 'video-upscale', ['not a filter: “480p”', 'upscales video']],
  ['upscale a 480p clip', 'video-upscale', ['not a filter: “480p”']],
  ['upscale 480p video', 'video-upscale', ['video', 'not a filter: “480p”']],
  ['720p video upscale', 'video-upscale', ['video', 'not a filter: “720p”']],
  ['upscale my full hd clip', 'video-upscale', ['not a filter: “full hd”']],
  ['upscale my 720 video', 'video-upscale', ['video', 'not a filter: “720”']],
  ['upscale a 1280x720 video', 'video-upscale', ['video', 'not a filter: “1280x720”']],
  ['make a 480p video sharper', 'video-upscale', ['video', 'not a filter: “480p”']],
  ['increase the resolution of a 480p video', 'video-upscale', ['video', 'not a filter: “480p”']],
  ['480p clip to 4k', 'video-upscale', ['4k', 'not a filter: “480p”']],
  ['make my 720p video 4k', 'video-upscale', ['video', '4k', 'not a filter: “720p”']],
  ['convert a 480p video to 1080p', 'video-upscale', ['video', '1080p', 'not a filter: “480p”']],
  ['upscale video 4k', 'video-upscale', ['video', '4k']],
  ['upscale 4k video', 'video-upscale', ['video', '4k']],
  ['4k video upscaler', 'video-upscale', ['video', '4k', 'upscales video']],
  ['upscale a 1k photo to 4k', 'image-upscale', ['4k', 'not a filter: “1k”']],
  ['sharpen a 1k picture', 'image-upscale', ['not a filter: “1k”']],
  ['upscale an existing video to 4k', 'video-upscale', ['video', '4k']],
  ['extend an existing video', 'video-extend', ['video']],
  ['extend a 8 second Veo clip', 'video-extend', ['not a filter: “8 second”']],
  ['make a 5 second vertical video of a cat', 'text-to-video', ['video', '5 s, 9:16'], ['cat']],
  [
    'upscale a video from 720p to 4k cheapest',
    'video-upscale',
    ['video', '4k', 'not a filter: “720p”', 'cheapest first'],
  ],
  ['talking head from text', 'lip-sync', ['lip sync']],
  ['avatar from a photo and text', 'lip-sync', ['image as first frame or lip sync']],
  ['text to avatar', 'lip-sync', ['lip sync']],
  ['avatar video from voice recording and portrait', 'lip-sync', ['lip sync', 'takes audio']],
  ['lip sync from portrait', 'lip-sync', ['lip sync', 'image as first frame']],
  ['video from portrait', 'first-frame', ['video', 'image as first frame']],
  ['video from a photo in portrait', 'first-frame', ['video', '9:16', 'image as first frame']],
  ['portrait video from a photo', 'first-frame', ['video', '9:16', 'image as first frame']],
  ['a landscape at sunset', 'text-to-image', ['text to image or text to video'], ['landscape', 'sunset']],
  ['video of a landscape', 'text-to-video', ['video'], ['landscape']],
  ['a landscape video', 'text-to-video', ['video', '16:9']],
  ['video in a landscape format', 'text-to-video', ['video', '16:9']],
];

describe('a query that says what is made, and what goes in', () => {
  it.each(MADE)('%s', (query, first, read, left = []) => {
    const { shown, search } = view(query);
    expect(shown).not.toEqual([]);
    expect(catalog.rows[shown[0]!]!.capabilities, catalog.rows[shown[0]!]!.id).toContain(first);
    expect(search!.understood).toEqual(read);
    expect([...(search!.left ?? []), ...(search!.ignored ?? [])]).toEqual(left);
  });

  it.each(MADE.filter(([, first]) => first === 'music'))('%s: the model that makes music comes first', (query) =>
    expect(catalog.rows[view(query).shown[0]!]!.id).toBe('suno-ai/music'),
  );

  it.each(['song', 'music', 'track', 'a song'])(
    '%s: in the order by price, what makes one comes first too',
    (query) => {
      const { shown, search } = catalog.view(stateOf(`q=${query}&sort=price`));
      const does = shown.map((at) => search!.named.can.every((name) => catalog.rows[at]!.capabilities.includes(name)));
      expect(catalog.rows[shown[0]!]!.id).toBe('suno-ai/music');
      expect(does).toEqual(does.toSorted((a, b) => Number(b) - Number(a)));
      expect(does).toContain(false);
    },
  );

  it.each(['remove vocals from a song', 'extend my song', 'song cover'])(
    '%s: in the order by price, only what works on a song that exists',
    (query) => {
      const { shown } = catalog.view(stateOf(`q=${query}&sort=price`));
      for (const at of shown) expect(catalog.rows[at]!.capabilities).not.toContain('music');
      expect(shown.length).toBeGreaterThan(0);
    },
  );

  it.each(['edit my video', 'restyle video', 'restyle a 5 second video'])(
    '%s: each model that only edits videos fits, and one of them comes first',
    (query) => {
      const { shown, verdicts } = view(query);
      const isEditor = (at: number) => /-video-edit$/.test(catalog.rows[at]!.id);
      expect(shown.filter(isEditor)).toHaveLength(4);
      expect(isEditor(shown[0]!)).toBe(true);
      for (const at of shown.filter(isEditor))
        expect(verdicts[at], catalog.rows[at]!.id).toMatchObject({ cannot: [], undocumented: [] });
    },
  );

  it.each([
    ['upscale an existing video to 4k', 'topaz-labs/video-upscale', 'google/veo-3.1-upscale'],
    ['upscale my video', 'topaz-labs/video-upscale', 'google/veo-3.1-upscale'],
    ['upscale a video file', 'topaz-labs/video-upscale', 'google/veo-3.1-upscale'],
    ['extend an existing video', 'alibaba/wan-2.7-video', 'google/veo-3.1-extend'],
    ['extend my own clip', 'alibaba/wan-2.7-video', 'google/veo-3.1-extend'],
  ])('%s: what takes the video comes before what takes the id of a task', (query, first, next) => {
    const ids = view(query).shown.map((at) => catalog.rows[at]!.id);
    expect(ids[0]).toBe(first);
    expect(ids).toContain(next);
  });

  it('finds a song of a length, which no document says of the model', () => {
    for (const query of ['instrumental song from a text prompt 3 minutes', 'track of 2 minutes']) {
      const { shown, verdicts, fitting } = view(query);
      expect(
        shown.map((at) => [catalog.rows[at]!.id, verdicts[at]!.undocumented]),
        query,
      ).toEqual([['suno-ai/music', ['length']]]);
      expect(fitting).toEqual({ fit: 0, likely: 0, unsure: 0, may: 1, not: 0 });
    }
  });

  it('finds by a text that goes in nothing that only makes or reads texts', () => {
    for (const query of ['image from text', 'video from text', 'speech from text', 'sound effect from text'])
      for (const at of view(query).shown) expect(catalog.rows[at]!.kind, query).not.toBe('text');
  });

  it.each(['cheapest song', 'cheapest music', 'cheapest lyrics', 'fastest music'])(
    'orders only models that do what is named: %s',
    (query) => {
      const { shown, search } = view(query);
      for (const at of shown) expect(catalog.rows[at]!.capabilities).toEqual(expect.arrayContaining(search!.named.can));
    },
  );

  it('has the sound effects before the music that a sound may be', () => {
    const made = view('ambient sound').shown.map((at) => catalog.rows[at]!.capabilities);
    expect(made.findIndex((one) => one.includes('music'))).toBeGreaterThan(
      made.findLastIndex((one) => one.includes('sound-effect')),
    );
    expect(made.some((one) => one.includes('music'))).toBe(true);
  });

  it('names no kind of which no model is found', () => {
    for (const query of ['text to audio', '3d model from an image'])
      expect(view(query).search!.kinds, query).toHaveLength(1);
  });

  it.each([
    ['image from a long text prompt', 'image', true],
    ['video from a photo and a text prompt', 'video from a photo', false],
    ['image from text and a photo', 'image from a photo', false],
    ['edit a photo with a text prompt', 'edit a photo', true],
    // What is written in an image, and what is made of a sound.
    ['poster with text', 'poster with text', false],
    ['convert from text to speech', 'convert from text to speech', false],
    ['speech to text', 'speech to text', false],
    ['text to image', 'text to image', false],
    // No model makes a mesh of a text.
    ['3d model from text', '3d model from text', false],
    ['from text', 'from text', false],
  ])('reads the text that goes in: %s', (query, rest, isGiven) => {
    expect(readTextInput(query)).toEqual({ rest, isGiven });
  });
});
