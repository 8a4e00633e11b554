// Generated from spec/ by `npm run generate`; do not edit.

export interface paths {
  "/v1/tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a task
     *
     * Starts a generation and answers at once with the id of the task. `model` selects which `input` is taken.
     *
     * This call charges the account, and no document names an idempotency key: after a lost answer it is unknown
     * whether a task was created. With `dry_run: true` it answers with the cost and creates nothing.
     *
     * An older copy of the documentation limits creates to 10 requests a second, and bans for 60 seconds whoever exceeds
     * it; the current ones give no figure.
     */
    post: operations["createTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/tasks/{task_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id that the create answered with.
         * @example task_4f1c
         */
        task_id: string;
      };
      cookie?: never;
    };
    /**
     * Get a task
     *
     * Tells where a task stands and, once it has completed, what it made. An older copy of the documentation limits reads to 10 requests a second, apart from creates; the current ones give no figure. Poll seldom or use a webhook. A failed task can also come as HTTP 400 with `data.status: failed`.
     */
    get: operations["getTask"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resources/higgsfield-ai/motions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List motions
     *
     * Motion presets for `motion_id` of the Higgsfield video models.
     */
    get: operations["listHiggsfieldMotions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resources/higgsfield-ai/voices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List speech voices
     *
     * Voices for `voice_id` of `higgsfield-ai/text-to-speech`.
     */
    get: operations["listHiggsfieldVoices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resources/higgsfield-ai/sounds": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List background sounds
     *
     * Sounds for `sound_id` of `higgsfield-ai/text-to-speech`.
     */
    get: operations["listHiggsfieldSounds"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resources/higgsfield-ai/camera-movements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List camera movements
     *
     * Movements for `camera_movement_id` and `camera_motion_id` of Cinematic Studio.
     */
    get: operations["listCameraMovements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resources/higgsfield-ai/camera-settings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List camera settings
     *
     * Bodies, lenses, apertures and focal lengths for the `camera_…_id` members of Cinematic Studio.
     */
    get: operations["listCameraSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resources/kuaishou/kling/voices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List Kling voices
     *
     * Voices for `voice_id` in `voices` and `elements` of the Kling video models that take one, such as 2.6, 3.0 and 3.0 Omni.
     */
    get: operations["listKlingVoices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resources/google/voices/veo-3.1": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List Veo voices
     *
     * Voices for `voice` in reference mode of Veo 3.1, which needs at least one reference image.
     */
    get: operations["listVeoVoices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resources/elevenlabs/voices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List ElevenLabs voices
     *
     * Voices for `voice` of the ElevenLabs models.
     */
    get: operations["listElevenLabsVoices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/resources/suno-ai/voice/verification-phrase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a verification phrase
     *
     * A phrase that the owner of a voice reads aloud; the recording and the `phrase_id` go into `suno-ai/voice`.
     */
    get: operations["getVerificationPhrase"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the account
     *
     * Balance, address and dates of the account that the key belongs to.
     */
    get: operations["getAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/upload": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Upload a file
     *
     * Stores a file and answers with its URL. The body is a form with the file, JSON with its content as base64 (raw or as a `data:` URL), or JSON with a public URL to fetch it from. The answer has no envelope.
     */
    put: operations["uploadFile"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/generate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a generation
     *
     * Starts a generation and answers at once with its id and cost. `model` selects which `params` are taken. A size that
     * the model does not make is snapped to the nearest that it makes: by shape and number of pixels if it has a list of
     * sizes, by its step if it has a range.
     *
     * Every key has 100 US dollars a day, renewed at midnight UTC (03:00 in Turkey). A request that would exceed what is
     * left is lowered in resolution or length, and `adjustments` says how.
     *
     * Limits of a request: a prompt of 1,500 characters (`PROMPT_TOO_LONG`) and a `quantity` of 8 (`QUANTITY_TOO_HIGH`).
     * Limits of a key: 5 requests in a sliding window of 30 seconds, and 5 generations in flight (`RATE_LIMITED`). The
     * source does not say which calls the 30 seconds count; this contract reads them as calls of this operation alone,
     * which the same section speaks of, and not estimates, polls or uploads. A slot is free again when its generation
     * ends, or after 10 minutes, though the generation goes on.
     */
    post: operations["gateaiGenerate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/estimate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Estimate the cost
     *
     * Takes the body of a generation and answers with its cost; nothing is started. If the budget does not cover it, the answer also suggests lower parameters.
     */
    post: operations["gateaiEstimate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/get/{task_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id that the generation was started with.
         * @example 9c1e6f0a-52d7-4c1b-9b58-0d4e3a7f2b11
         */
        task_id: string;
      };
      cookie?: never;
    };
    /**
     * Get a generation
     *
     * Tells whether a generation is in flight, has finished or has failed, and the URLs of its files. 3D models come
     * with `glb_urls` beside `result`.
     *
     * Most images take 10 to 30 seconds, most videos 1 to 5 minutes. A generation that is not done after 20 minutes is
     * refunded and goes on; if it finishes later, its result is free. After 40 minutes it is ended as failed.
     */
    get: operations["gateaiGetTask"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/models": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List models
     *
     * Every model with its kind, its cost in words and the names of its parameters. Needs no key.
     */
    get: operations["gateaiListModels"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/models/schema": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List models with their parameters
     *
     * Every model with the type, default, values and range of each parameter. That the answer is a list of models is assumed, after the list in brief.
     */
    get: operations["gateaiListModelSchemas"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/models/{modelId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of a model.
         * @example seedance-2.0
         */
        modelId: string;
      };
      cookie?: never;
    };
    /**
     * Get a model
     *
     * One model in full, with a request body that can be sent as it is. An unknown id answers 404 with ids that come near.
     */
    get: operations["gateaiGetModel"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/credits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the credits
     *
     * The budget of the key, which is renewed at midnight UTC, and the state of the pool of accounts behind the service.
     */
    get: operations["gateaiGetCredits"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the dashboard
     *
     * Budget, slots, generations in flight, the last 20 that ended, and today's spending by model. The key goes into the query as `key`, without a header, so keep the URL out of logs.
     */
    get: operations["gateaiGetDashboard"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/upload": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a file
     *
     * Stores a picture or video and answers with an id for `images` and `videos`. The documents name the call and its use; the form of its body and of its answer is assumed. Inline references need no upload.
     */
    post: operations["gateaiUploadFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  taskFinished: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A task has finished
     *
     * Sent as JSON to the `callback_url` of a task when it has completed or failed. The URL has to be publicly
     * accessible and to accept POST; HTTPS is advised. Answer with any 2xx within a few seconds and work afterwards.
     * The same event can arrive more than once (deduplicate by `task_id`) and carries no signature (read the task with
     * `GET /v1/tasks/{task_id}` before acting on it).
     */
    post: operations["taskFinished"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /**
     * Video
     *
     * One video.
     */
    VideoOutput: {
      /**
       * URL of the video.
       * @format uri
       */
      video_url: string;
    };
    /**
     * Picture
     *
     * One picture.
     */
    ImageOutput: {
      /**
       * URL of the image.
       * @format uri
       */
      image_url: string;
    };
    /**
     * Pictures
     *
     * Several pictures (SeeDream makes four, Grok Imagine six from text).
     */
    ImageListOutput: {
      /** URLs of the images. */
      image_urls: string[];
    };
    /**
     * One picture or several
     *
     * `image_url` where one picture was made, `image_urls` where there are more (Grok Imagine: an edit makes one, text makes six).
     */
    ImageOrListOutput: components["schemas"]["ImageOutput"] | components["schemas"]["ImageListOutput"];
    /**
     * Sound
     *
     * One sound file.
     */
    AudioOutput: {
      /**
       * URL of the audio file.
       * @format uri
       */
      audio_url: string;
    };
    /**
     * Suno clip
     *
     * Songs or sounds by Suno. All members are assumed: the documents speak of a clip format and never show it, so none of them is sure to be there, and there may be others.
     */
    SunoClipOutput: {
      /**
       * URL of the audio file.
       * @format uri
       */
      audio_url?: string;
      /** URLs of the audio files, if there are several. */
      audio_urls?: string[];
      /** The clips that were made, each with the `id` that `clip_id` of `suno-ai/extend` and others takes. Assumed: the documents say that clips have ids, not where an output names them. */
      clips?: components["schemas"]["SunoClip"][];
    };
    /**
     * Two stems
     *
     * Vocals and instrumental of a song as separate audio files. That they come as one list is assumed, since the documents never show this output.
     */
    StemsOutput: {
      /** URLs of the audio files, if there are several. */
      audio_urls?: string[];
    };
    /**
     * All stems
     *
     * Up to twelve stems of a song: vocals, backing vocals, drums, bass, guitar, keyboard, percussion, strings, synth, FX, brass and woodwinds. That they come as one list is assumed, since the documents never show this output.
     */
    AllStemsOutput: {
      /** URLs of the audio files, if there are several. */
      audio_urls?: string[];
    };
    /**
     * Lyrics
     *
     * Two variants of the lyrics.
     */
    LyricsOutput: {
      /** One text with a title and style tags. */
      a: components["schemas"]["LyricsVariant"];
      /** One text with a title and style tags. */
      b: components["schemas"]["LyricsVariant"];
    };
    /**
     * Transcript
     *
     * What was said, as a whole and word by word.
     */
    TranscriptOutput: {
      /** Language that was heard, as an ISO 639-3 code. */
      language_code?: string;
      /** How sure the language is. */
      language_probability?: number;
      /** The whole text of a transcript. */
      text: string;
      /** The transcript in pieces with their times; omitted if no timestamps were requested or nothing was heard. */
      words?: components["schemas"]["TranscriptWord"][];
    };
    /**
     * Voice
     *
     * A singing voice that was created; use `persona_id` in `suno-ai/music`.
     */
    VoiceOutput: {
      /** Id of the voice. */
      persona_id: string;
      /** Name of the voice. */
      name?: string;
      /**
       * URL of the voice's picture.
       * @format uri
       */
      image_url?: string;
      /** Style tags of the voice. */
      styles?: string;
    };
    /**
     * Custom model
     *
     * A music model that was trained; use `mv` as the model version in `suno-ai/music`.
     */
    CustomModelOutput: {
      /** Id of the model. */
      model_id: string;
      /** Name of the model. */
      name?: string;
      /** Model version to pass on, `chirp-custom:` and the id. */
      mv: string;
    };
    /**
     * Pictures or videos
     *
     * URLs of what was made.
     */
    GateAIMediaOutput: {
      /** URLs of the files; for a 3D model those of its preview images. */
      result: string[];
    };
    /**
     * 3D model
     *
     * Preview pictures and the meshes that belong to them.
     */
    GateAI3dOutput: {
      /** URLs of the files; for a 3D model those of its preview images. */
      result: string[];
      /** URLs of the `.glb` files of a 3D model; each is that of its preview with another ending. */
      glb_urls: string[];
    };
    /**
     * Qwen Image input
     *
     * A prompt, and for editing the pictures to work on.
     */
    AlibabaQwenImageInput: {
      /** What the image shows, or what to change, in at most 800 characters. */
      prompt: string;
      /**
       * Shape of the picture.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4";
      /** Images to edit; leave them out to work from text. Merging several is documented for Qwen Image 2.0 and 2.0 Pro. No limit to their number is documented. */
      image_urls?: string[];
      /** What the picture should not show, in at most 500 characters. */
      negative_prompt?: string;
      /**
       * Whether the prompt is rewritten before it is used.
       * @default true
       */
      prompt_extend?: boolean;
      /** Number that makes a result reproducible. */
      seed?: number;
    };
    /**
     * Callback URL
     *
     * URL that gets a POST when the task has completed or failed; omit it to poll instead. It has to be reachable from the public internet and to accept POST, and should be HTTPS. The same event can arrive more than once, so deduplicate by `task_id`.
     * @format uri
     */
    CallbackUrl: string;
    /**
     * Dry run
     *
     * `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged.
     * @default false
     */
    DryRun: boolean;
    /**
     * Qwen Image 2.0 Pro
     *
     * Makes an image from a text prompt, or edits and merges the images you pass. Documented as the best of the Qwen family, above all in lettering and realistic textures. $0.0525 an image; Qwen Image 2.0 takes the same parameters and is faster and cheaper.
     */
    AlibabaQwenImage20ProTask: {
      /** Selects this model. */
      model: "alibaba/qwen-image-2.0-pro";
      /** A prompt, and for editing the pictures to work on. */
      input: components["schemas"]["AlibabaQwenImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Qwen Image 2.0
     *
     * Makes an image from a text prompt, or edits and merges the images you pass: what Qwen Image 2.0 Pro does, accelerated, with the same parameters, at $0.0245 an image.
     */
    AlibabaQwenImage20Task: {
      /** Selects this model. */
      model: "alibaba/qwen-image-2.0";
      /** A prompt, and for editing the pictures to work on. */
      input: components["schemas"]["AlibabaQwenImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Qwen Image Max
     *
     * Makes an image from a text prompt, or edits the images you pass with a separate editing model for industrial design, geometry and characters that stay the same. Documented as the most realistic of the Qwen family. $0.0525 an image, new or edited.
     */
    AlibabaQwenImageMaxTask: {
      /** Selects this model. */
      model: "alibaba/qwen-image-max";
      /** A prompt, and for editing the pictures to work on. */
      input: components["schemas"]["AlibabaQwenImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Qwen Image Plus
     *
     * Makes an image from a text prompt, or edits the images you pass with a separate editing model. Fast and meant for variety of artistic style, where Qwen Image Max is meant for realism. $0.021 an image, new or edited.
     */
    AlibabaQwenImagePlusTask: {
      /** Selects this model. */
      model: "alibaba/qwen-image-plus";
      /** A prompt, and for editing the pictures to work on. */
      input: components["schemas"]["AlibabaQwenImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Qwen Image
     *
     * The older base model of the Qwen family: makes an image from a text prompt for $0.0245, or edits the images you pass with a separate editing model for $0.0315 an image.
     */
    AlibabaQwenImageTask: {
      /** Selects this model. */
      model: "alibaba/qwen-image";
      /** A prompt, and for editing the pictures to work on. */
      input: components["schemas"]["AlibabaQwenImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.5 Video input
     *
     * A prompt, and a first frame in the mode `i2v`.
     */
    AlibabaWan25VideoInput: {
      /** What happens in the video. */
      prompt: string;
      /**
       * What the video is made from, text (`t2v`) or a first frame (`i2v`, needs `start_image_url`).
       * @default t2v
       */
      mode?: "t2v" | "i2v";
      /**
       * First frame. Needed in the mode `i2v`.
       * @format uri
       */
      start_image_url?: string;
      /**
       * Audio that the video is synchronised with.
       * @format uri
       */
      audio_url?: string;
      /** What the video should not show. */
      negative_prompt?: string;
      /**
       * Size of the picture.
       * @default 720p
       */
      resolution?: "480p" | "720p" | "1080p";
      /**
       * Length in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Whether the prompt is rewritten before it is used.
       * @default true
       */
      prompt_extend?: boolean;
      /**
       * Whether the video carries a watermark.
       * @default false
       */
      watermark?: boolean;
      /**
       * Whether audio is generated; `false` makes a silent video.
       * @default true
       */
      audio?: boolean;
      /** Number that makes a result reproducible. */
      seed?: number;
    } & ({
      mode?: "t2v";
    } | {
      mode: "i2v";
      start_image_url: string;
    });
    /**
     * Wan 2.5 Video
     *
     * Makes a video of 5 or 10 seconds at 480p, 720p or 1080p with generated audio (or a silent one) from text or from a first frame. References and lists of shots are for Wan 2.6 Video.
     */
    AlibabaWan25VideoTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.5-video";
      /** A prompt, and a first frame in the mode `i2v`. */
      input: components["schemas"]["AlibabaWan25VideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.2 Video input
     *
     * A prompt, and a first frame in the mode `i2v`. Sound is neither made nor taken.
     */
    AlibabaWan22VideoInput: {
      /** What happens in the video. */
      prompt: string;
      /**
       * What the video is made from, text (`t2v`) or a first frame (`i2v`, needs `start_image_url`).
       * @default t2v
       */
      mode?: "t2v" | "i2v";
      /**
       * First frame. Needed in the mode `i2v`.
       * @format uri
       */
      start_image_url?: string;
      /** What the video should not show. */
      negative_prompt?: string;
      /**
       * Size of the picture.
       * @default 480p
       */
      resolution?: "480p" | "1080p";
      /**
       * Length in seconds, always 5.
       * @default 5
       */
      duration?: 5;
      /**
       * Whether the prompt is rewritten before it is used.
       * @default true
       */
      prompt_extend?: boolean;
      /**
       * Whether the video carries a watermark.
       * @default false
       */
      watermark?: boolean;
      /** Number that makes a result reproducible. */
      seed?: number;
    } & ({
      mode?: "t2v";
    } | {
      mode: "i2v";
      start_image_url: string;
    });
    /**
     * Wan 2.2 Video
     *
     * Makes a silent video of 5 seconds at 480p or 1080p from text or from a first frame. Audio and 10 seconds are for Wan 2.5 Video; Wan 2.2 Flash Video is faster.
     */
    AlibabaWan22VideoTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.2-video";
      /** A prompt, and a first frame in the mode `i2v`. Sound is neither made nor taken. */
      input: components["schemas"]["AlibabaWan22VideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.2 Flash Video input
     *
     * A prompt, and a first frame in the mode `i2v`. Sound is neither made nor taken.
     */
    AlibabaWan22FlashVideoInput: {
      /** What happens in the video. */
      prompt: string;
      /**
       * What the video is made from, text (`t2v`) or a first frame (`i2v`, needs `start_image_url`).
       * @default t2v
       */
      mode?: "t2v" | "i2v";
      /**
       * First frame. Needed in the mode `i2v`.
       * @format uri
       */
      start_image_url?: string;
      /** What the video should not show. */
      negative_prompt?: string;
      /**
       * Size of the picture. 720p only in the mode `i2v`.
       * @default 480p
       */
      resolution?: "480p" | "720p" | "1080p";
      /**
       * Length in seconds, always 5.
       * @default 5
       */
      duration?: 5;
      /**
       * Whether the prompt is rewritten before it is used.
       * @default true
       */
      prompt_extend?: boolean;
      /**
       * Whether the video carries a watermark.
       * @default false
       */
      watermark?: boolean;
      /** Number that makes a result reproducible. */
      seed?: number;
    } & ({
      mode?: "t2v";
    } | {
      mode: "i2v";
      start_image_url: string;
    });
    /**
     * Wan 2.2 Flash Video
     *
     * Makes a silent video of 5 seconds, at 480p or 1080p from text, and also at 720p from a first frame. A faster Wan 2.2 Video.
     */
    AlibabaWan22FlashVideoTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.2-flash-video";
      /** A prompt, and a first frame in the mode `i2v`. Sound is neither made nor taken. */
      input: components["schemas"]["AlibabaWan22FlashVideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.6 shot
     *
     * One shot of a video of several. No document says which member is required.
     */
    AlibabaWan26Shot: {
      /** What happens in this shot. */
      prompt?: string;
      /** Length of this shot in seconds. */
      duration?: number;
    };
    /**
     * Wan 2.6 Video input
     *
     * A prompt, and what `mode` asks for. Members of another mode are accepted, but no `seed` with references.
     */
    AlibabaWan26VideoInput: {
      /** What happens in the video. In the mode `r2v` character1, character2 and so on name `video_urls` in their order. */
      prompt: string;
      /**
       * What the video is made from: text (`t2v`), a first frame (`i2v`, needs `start_image_url`) or references (`r2v`, needs `video_urls`).
       * @default t2v
       */
      mode?: "t2v" | "i2v" | "r2v";
      /**
       * First frame as JPEG, PNG, BMP or WEBP. Needed in the mode `i2v`.
       * @format uri
       */
      start_image_url?: string;
      /** Up to five images or videos, at most three of them videos, each for one character. Needed in the mode `r2v`, where the prompt calls them character1, character2 and so on. */
      video_urls?: string[];
      /**
       * Audio that the video is synchronised with: WAV or MP3, 3 to 30 seconds, at most 15 MB.
       * @format uri
       */
      audio_url?: string;
      /** The shots of a video of several. The service then sets the kind of shot itself, and the lengths of the shots add up to that of the video in place of `duration`. */
      multi_prompt?: components["schemas"]["AlibabaWan26Shot"][];
      /** What the video should not show, in at most 500 characters. Has no effect in the mode `r2v`. */
      negative_prompt?: string;
      /**
       * Size of the picture.
       * @default 720p
       */
      resolution?: "720p" | "1080p";
      /**
       * Length in seconds, from 2 to 15, in the mode `r2v` to 10. Has no effect beside `multi_prompt`.
       * @default 5
       */
      duration?: number;
      /**
       * Whether the prompt is rewritten before it is used.
       * @default true
       */
      prompt_extend?: boolean;
      /**
       * Whether the video carries a watermark.
       * @default false
       */
      watermark?: boolean;
      /**
       * Whether audio is generated; `false` makes a silent video.
       * @default true
       */
      audio?: boolean;
      /** Number that makes a result reproducible. Not taken in the mode `r2v`. */
      seed?: number;
    } & ({
      mode?: "t2v";
    } | {
      mode: "i2v";
      start_image_url: string;
    } | {
      mode: "r2v";
      seed?: never;
      duration?: unknown;
      video_urls: string[];
    });
    /**
     * Wan 2.6 Video
     *
     * Makes a video of 2 to 15 seconds at 720p or 1080p with generated audio (or a silent one) from text, from a first frame, or from up to five reference images and videos of one character each (then at most 10 seconds), in one shot or several. Wan 2.6 Flash Video takes the same parameters and is faster and cheaper.
     */
    AlibabaWan26VideoTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.6-video";
      /** A prompt, and what `mode` asks for. Members of another mode are accepted, but no `seed` with references. */
      input: components["schemas"]["AlibabaWan26VideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.6 Flash Video
     *
     * The faster and cheaper Wan 2.6 Video, with the same parameters: makes a video of 2 to 15 seconds with generated audio (or a silent one) from text, a first frame or references of characters (then at most 10 seconds).
     */
    AlibabaWan26FlashVideoTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.6-flash-video";
      /** A prompt, and what `mode` asks for. Members of another mode are accepted, but no `seed` with references. */
      input: components["schemas"]["AlibabaWan26VideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.7 Video input
     *
     * What `mode` asks for, a prompt, frames or a video, or references. Members of another mode are accepted.
     */
    AlibabaWan27VideoInput: {
      /**
       * What the video is made from: text (`t2v`, needs `prompt`), a frame or a video (`i2v`, needs `first_frame_url` or `video_url`), or references (`r2v`, needs `prompt` and one to five references).
       * @default t2v
       */
      mode?: "t2v" | "i2v" | "r2v";
      /**
       * What happens in the video, in at most 5000 characters; required except in the mode `i2v`. Words such as "single-shot" or "multi-shot", or shots with their times, decide on the shots; without them the model goes by the content. In the mode `r2v` "Image 1" and "Video 1" name the references, images and videos counted separately in the order given; a single one can be called the reference image or the reference video.
       * @default
       */
      prompt?: string;
      /**
       * What the video should not show, in at most 500 characters.
       * @default
       */
      negative_prompt?: string;
      /**
       * Size of the picture, spelled with a capital P.
       * @default 1080P
       */
      resolution?: "720P" | "1080P";
      /**
       * Length of the result in seconds, from 2 to 15. It includes a video that is continued: 15 after a clip of 3 seconds makes 12 new ones.
       * @default 5
       */
      duration?: number;
      /**
       * Whether a language model rewrites the prompt, which helps short prompts and adds waiting time.
       * @default true
       */
      prompt_extend?: boolean;
      /**
       * Whether a watermark in the lower right corner, "AI Generated", marks the video.
       * @default false
       */
      watermark?: boolean;
      /** Number from 0 to 2147483647 that makes a result reproducible. */
      seed?: number;
      /**
       * Audio to follow: WAV or MP3, 2 to 30 seconds, at most 15 MB. In the mode `t2v` what is longer than `duration` is cut off; in the mode `i2v` it drives the lips and the timing of actions.
       * @format uri
       */
      audio_url?: string;
      /**
       * Aspect ratio of the video in the modes `t2v` and `r2v`. Has no effect if `first_frame_url` is given, which decides it.
       * @default 16:9
       */
      ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
      /**
       * First frame: JPEG, PNG, BMP or WEBP, 240 to 8000 pixels a side, ratio 1:8 to 8:1, at most 20 MB. The mode `i2v` needs it or `video_url`, and there the two exclude each other; in the mode `r2v` it sets the scene and overrides `ratio`.
       * @format uri
       */
      first_frame_url?: string;
      /**
       * Last frame, with the limits of `first_frame_url`. In the mode `i2v` it needs `first_frame_url` and can't stand beside `video_url`.
       * @format uri
       */
      last_frame_url?: string;
      /**
       * Video to continue: MP4 or MOV, 2 to 10 seconds, 240 to 4096 pixels a side, ratio 1:8 to 8:1, at most 100 MB. In the mode `i2v` it can't stand beside `first_frame_url` or `last_frame_url`.
       * @format uri
       */
      video_url?: string;
      /** Images of one character, object or scene each: JPEG, PNG, BMP or WEBP, 240 to 8000 pixels a side, ratio 1:8 to 8:1, at most 20 MB each. The mode `r2v` needs one to five references, images and videos together. */
      reference_image_urls?: string[];
      /** Videos of one character each: MP4 or MOV, 1 to 30 seconds, 240 to 4096 pixels a side, ratio 1:8 to 8:1, at most 100 MB each. The mode `r2v` needs one to five references, images and videos together. */
      reference_video_urls?: string[];
      /**
       * Audio whose timbre the voice takes over in the mode `r2v`: WAV or MP3, 1 to 10 seconds, at most 15 MB.
       * @format uri
       */
      reference_voice_url?: string;
    } & ({
      mode?: "t2v";
      prompt: string;
    } | ({
      mode: "i2v";
    } & ({
      first_frame_url?: never;
    } | {
      video_url?: never;
    })) | ({
      mode: "r2v";
      reference_image_urls?: unknown;
      reference_video_urls?: unknown;
      prompt: string;
    } & ({
      reference_video_urls: unknown;
    } | {
      reference_image_urls: unknown;
    })));
    /**
     * Wan 2.7 Video
     *
     * Makes a video of 2 to 15 seconds at 720P or 1080P in one of three modes: from text; from a first frame (and a last one) or from a video that it continues; or from up to five reference images and videos, with a reference for the voice. The first two modes take an audio file to follow. To change an existing video use Wan 2.7 Video Edit.
     */
    AlibabaWan27VideoTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.7-video";
      /** What `mode` asks for, a prompt, frames or a video, or references. Members of another mode are accepted. */
      input: components["schemas"]["AlibabaWan27VideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.7 Video Edit input
     *
     * The video to change, and how.
     */
    AlibabaWan27VideoEditInput: {
      /**
       * What to change, in at most 5000 characters.
       * @default
       */
      prompt?: string;
      /**
       * What the video should not show, in at most 500 characters.
       * @default
       */
      negative_prompt?: string;
      /**
       * Video to change: MP4 or MOV, 2 to 10 seconds, 240 to 4096 pixels a side, ratio 1:8 to 8:1, at most 100 MB.
       * @format uri
       */
      video_url: string;
      /** Up to four images whose style or content is taken over: JPEG, PNG, BMP or WEBP, 240 to 8000 pixels a side, ratio 1:8 to 8:1, at most 20 MB each. */
      reference_image_urls?: string[];
      /**
       * Size of the picture, spelled with a capital P.
       * @default 1080P
       */
      resolution?: "720P" | "1080P";
      /** Length of the result in seconds, from 2 to 10; that of the source if omitted. */
      duration?: number;
      /** Aspect ratio of the result; that of the source if omitted. */
      ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
      /**
       * What happens to the audio: `origin` keeps that of the source, `auto` leaves it to the model and the prompt.
       * @default auto
       */
      audio_setting?: "auto" | "origin";
      /**
       * Whether a language model rewrites the prompt, which helps short prompts and adds waiting time.
       * @default true
       */
      prompt_extend?: boolean;
      /**
       * Whether a watermark in the lower right corner, "AI Generated", marks the video.
       * @default false
       */
      watermark?: boolean;
      /** Number from 0 to 2147483647 that makes a result reproducible. */
      seed?: number;
    };
    /**
     * Wan 2.7 Video Edit
     *
     * Edits or restyles a video of 2 to 10 seconds by a text prompt and up to four reference images, and returns a video at 720P or 1080P. Length and aspect ratio stay those of the source unless you set them, and its audio stays if `audio_setting` is `origin`. To make a new video use Wan 2.7 Video.
     */
    AlibabaWan27VideoEditTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.7-video-edit";
      /** The video to change, and how. */
      input: components["schemas"]["AlibabaWan27VideoEditInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.7 Image input
     *
     * A prompt, and either the settings of text to image or up to nine pictures to edit.
     */
    AlibabaWan27ImageInput: {
      /** What the picture shows, or what to change, in at most 5000 characters. */
      prompt: string;
      /**
       * Shape of the picture. An edited picture keeps its own.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3";
      /** Up to nine pictures to edit; leave them out to draw from text. Can't be combined with `thinking_mode`. */
      image_urls?: string[];
      /**
       * Whether the model thinks first, for a better and slower result; on if omitted. Only from text: it can't be combined with `image_urls`.
       * @default true
       */
      thinking_mode?: boolean;
      /** Number that makes a result reproducible. */
      seed?: number;
    } & ({
      image_urls?: never;
    } | {
      thinking_mode?: never;
      image_urls: string[];
    });
    /**
     * Wan 2.7 Pro Image
     *
     * Makes an image of up to 4K from a text prompt, with a thinking step unless you switch it off, or edits up to nine images. Documented as the best of the Wan image models. $0.0525 an image; Wan 2.7 Image is faster, cheaper and stops at 2K.
     */
    AlibabaWan27ProImageTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.7-pro-image";
      /** A prompt, and either the settings of text to image or up to nine pictures to edit. */
      input: components["schemas"]["AlibabaWan27ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.7 Image
     *
     * Makes an image of up to 2K from a text prompt, or edits up to nine images. Takes the parameters of Wan 2.7 Pro Image, which reaches 4K, but is faster. $0.021 an image.
     */
    AlibabaWan27ImageTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.7-image";
      /** A prompt, and either the settings of text to image or up to nine pictures to edit. */
      input: components["schemas"]["AlibabaWan27ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.6 Image input
     *
     * A prompt, and for editing one to four pictures.
     */
    AlibabaWan26ImageInput: {
      /** What the picture shows, or what to change, in at most 2000 characters. */
      prompt: string;
      /**
       * Shape of the picture.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
      /** One to four pictures to edit or to take the style from; leave them out to draw from text. */
      image_urls?: string[];
      /** What the picture should not show, in at most 500 characters. */
      negative_prompt?: string;
      /**
       * Whether the prompt is rewritten before it is used.
       * @default true
       */
      prompt_extend?: boolean;
      /** Number that makes a result reproducible. */
      seed?: number;
    };
    /**
     * Wan 2.6 Image
     *
     * Makes an image from a text prompt, or edits one to four images or takes over their style. Unlike Wan 2.7 it has a negative prompt and rewrites prompts; unlike Wan 2.5 it takes a fourth image. $0.021 an image.
     */
    AlibabaWan26ImageTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.6-image";
      /** A prompt, and for editing one to four pictures. */
      input: components["schemas"]["AlibabaWan26ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.5 Image input
     *
     * A prompt, and for editing one to three pictures.
     */
    AlibabaWan25ImageInput: {
      /** What the picture shows, or what to change, in at most 2000 characters. */
      prompt: string;
      /**
       * Shape of the picture.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
      /** One to three pictures to edit; leave them out to draw from text. */
      image_urls?: string[];
      /** What the picture should not show, in at most 500 characters. */
      negative_prompt?: string;
      /**
       * Whether the prompt is rewritten before it is used.
       * @default true
       */
      prompt_extend?: boolean;
      /** Number that makes a result reproducible. */
      seed?: number;
    };
    /**
     * Wan 2.5 Image
     *
     * Makes an image from a text prompt, or edits one to three images. The other parameters are those of Wan 2.6 Image, which takes a fourth image. $0.021 an image.
     */
    AlibabaWan25ImageTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.5-image";
      /** A prompt, and for editing one to three pictures. */
      input: components["schemas"]["AlibabaWan25ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.2 Image input
     *
     * A prompt and the shape of the picture. Pictures are not taken.
     */
    AlibabaWan22ImageInput: {
      /** What the picture shows, in at most 500 characters. */
      prompt: string;
      /**
       * Shape of the picture.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
      /** What the picture should not show. */
      negative_prompt?: string;
      /** Number that makes a result reproducible. */
      seed?: number;
    };
    /**
     * Wan 2.2 Image
     *
     * Makes an image from a text prompt of at most 500 characters and takes no images. $0.035 an image; Wan 2.2 Flash Image takes the same parameters at half the price.
     */
    AlibabaWan22ImageTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.2-image";
      /** A prompt and the shape of the picture. Pictures are not taken. */
      input: components["schemas"]["AlibabaWan22ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.2 Flash Image
     *
     * Makes an image from a text prompt of at most 500 characters and takes no images. Documented as the fastest and cheapest Wan image model; parameters as Wan 2.2 Image. $0.0175 an image.
     */
    AlibabaWan22FlashImageTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.2-flash-image";
      /** A prompt and the shape of the picture. Pictures are not taken. */
      input: components["schemas"]["AlibabaWan22ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Z-Image Turbo input
     *
     * A prompt and the shape of the picture. Pictures are not taken.
     */
    AlibabaZImageTurboInput: {
      /** What the picture shows, in at most 800 characters. */
      prompt: string;
      /**
       * Shape of the picture.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
      /**
       * Whether the prompt is rewritten before it is used, which doubles the cost.
       * @default false
       */
      prompt_extend?: boolean;
      /** Number that makes a result reproducible. */
      seed?: number;
    };
    /**
     * Z-Image Turbo
     *
     * Makes an image from a text prompt alone; it takes no reference images. A light, fast model that can write Chinese and English in the image. $0.0105 an image, or $0.021 if `prompt_extend` rewrites the prompt.
     */
    AlibabaZImageTurboTask: {
      /** Selects this model. */
      model: "alibaba/z-image-turbo";
      /** A prompt and the shape of the picture. Pictures are not taken. */
      input: components["schemas"]["AlibabaZImageTurboInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Flux.2 Pro input
     *
     * A prompt, up to eight reference pictures, and the size of the result.
     */
    BlackForestLabsFlux2ProInput: {
      /** What the picture shows. */
      prompt: string;
      /**
       * Aspect ratio of the image; `auto` is accepted too, and no document says what it does.
       * @default 16:9
       */
      aspect_ratio?: "auto" | "1:1" | "4:3" | "16:9" | "3:2" | "2:3" | "9:16" | "3:4" | "21:9" | "9:21";
      /** Size of the image as a level. No document gives a default or says how it relates to `resolution`. */
      quality?: "1K" | "2K";
      /**
       * Size of the picture in megapixels.
       * @default 1mp
       */
      resolution?: "0.6mp" | "1mp" | "2mp" | "4mp";
      /** Up to eight reference pictures. */
      image_urls?: string[];
    };
    /**
     * Flux.2 Pro
     *
     * Makes an image from a text prompt and up to eight reference images, with quality and speed in balance. No seed and no sampler settings, which Flux.2 Flex has. An older document has $0.02 an image in 1K and $0.03 in 2K, less than Flex and Max.
     */
    BlackForestLabsFlux2ProTask: {
      /** Selects this model. */
      model: "black-forest-labs/flux.2-pro";
      /** A prompt, up to eight reference pictures, and the size of the result. */
      input: components["schemas"]["BlackForestLabsFlux2ProInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Flux.2 Flex input
     *
     * A prompt, up to ten reference pictures, the size of the result, and knobs for the sampler.
     */
    BlackForestLabsFlux2FlexInput: {
      /** What the picture shows. */
      prompt: string;
      /**
       * Aspect ratio of the image; `auto` is accepted too, and no document says what it does.
       * @default 16:9
       */
      aspect_ratio?: "auto" | "1:1" | "4:3" | "16:9" | "3:2" | "2:3" | "9:16" | "3:4" | "21:9" | "9:21";
      /** Size of the image as a level. No document gives a default or says how it relates to `resolution`. */
      quality?: "1K" | "2K";
      /**
       * Size of the picture in megapixels.
       * @default 1mp
       */
      resolution?: "0.6mp" | "1mp" | "2mp" | "4mp";
      /** Up to ten reference pictures. */
      image_urls?: string[];
      /** How strictly the prompt is followed, from 1.5 to 10. */
      cfg?: number;
      /** Guidance scale, such as 1.5. No document gives its limits or says how it relates to `cfg`. */
      guidance?: number;
      /** Number of generation steps, from 1 to 50; more of them give higher quality. */
      steps?: number;
      /** Number that makes a result reproducible; random if omitted. */
      seed?: number;
      /**
       * Whether the prompt is enriched first, which makes results more inventive.
       * @default true
       */
      prompt_upsampling?: boolean;
    };
    /**
     * Flux.2 Flex
     *
     * Makes an image from a text prompt and up to ten reference images. The one Flux.2 model with guidance, steps and prompt upsampling to set, and with a seed. An older document has $0.04 an image in 1K and $0.06 in 2K.
     */
    BlackForestLabsFlux2FlexTask: {
      /** Selects this model. */
      model: "black-forest-labs/flux.2-flex";
      /** A prompt, up to ten reference pictures, the size of the result, and knobs for the sampler. */
      input: components["schemas"]["BlackForestLabsFlux2FlexInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Flux.2 Max input
     *
     * A prompt, up to eight reference pictures, and the size of the result.
     */
    BlackForestLabsFlux2MaxInput: {
      /** What the picture shows. */
      prompt: string;
      /**
       * Aspect ratio of the image; `auto` is accepted too, and no document says what it does.
       * @default 16:9
       */
      aspect_ratio?: "auto" | "1:1" | "4:3" | "16:9" | "3:2" | "2:3" | "9:16" | "3:4" | "5:4" | "21:9" | "9:21";
      /** Size of the image as a level. No document gives a default or says how it relates to `resolution`. */
      quality?: "1K" | "2K";
      /**
       * Size of the picture in megapixels.
       * @default 1mp
       */
      resolution?: "0.6mp" | "1mp" | "2mp" | "4mp";
      /** Up to eight reference pictures. */
      image_urls?: string[];
    };
    /**
     * Flux.2 Max
     *
     * Makes an image from a text prompt and up to eight reference images, documented as the highest quality of Flux.2; it alone also takes the aspect ratio 5:4. No seed and no sampler settings. An older document has $0.05 an image in 1K and $0.07 in 2K.
     */
    BlackForestLabsFlux2MaxTask: {
      /** Selects this model. */
      model: "black-forest-labs/flux.2-max";
      /** A prompt, up to eight reference pictures, and the size of the result. */
      input: components["schemas"]["BlackForestLabsFlux2MaxInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Flux.2 Klein input
     *
     * A prompt, reference pictures, and the size of the result.
     */
    BlackForestLabsFlux2KleinInput: {
      /** What the picture shows. */
      prompt: string;
      /**
       * Shape of the picture.
       * @default 16:9
       */
      aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "9:21";
      /**
       * Size of the picture in megapixels.
       * @default 1mp
       */
      resolution?: "0.6mp" | "1mp" | "2mp" | "4mp";
      /** Reference pictures. The source gives no limit to their number. */
      image_urls?: string[];
      /** Number that makes a result reproducible; random if omitted. */
      seed?: number;
    };
    /**
     * Flux.2 Klein 9B
     *
     * Makes an image from a text prompt and reference images with the light 9B model, meant for speed. Takes a seed, but no guidance, steps or prompt upsampling. Flux.2 Klein 4B is smaller and faster, with the same parameters.
     */
    BlackForestLabsFlux2Klein9bTask: {
      /** Selects this model. */
      model: "black-forest-labs/flux.2-klein-9b";
      /** A prompt, reference pictures, and the size of the result. */
      input: components["schemas"]["BlackForestLabsFlux2KleinInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Flux.2 Klein 4B
     *
     * Makes an image from a text prompt and reference images with the 4B model, the smallest and fastest of Flux.2. Takes what Flux.2 Klein 9B takes.
     */
    BlackForestLabsFlux2Klein4bTask: {
      /** Selects this model. */
      model: "black-forest-labs/flux.2-klein-4b";
      /** A prompt, reference pictures, and the size of the result. */
      input: components["schemas"]["BlackForestLabsFlux2KleinInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDance 1.5 Pro input
     *
     * The mode and what it asks for; the prompt may be left out.
     */
    BytedanceSeedance15ProInput: {
      /**
       * What happens in the video.
       * @default
       */
      prompt?: string;
      /** What the video is made from, text alone or frames (needs `first_frame_url`). */
      mode: "text_to_video" | "first_last_frame";
      /**
       * Shape of the picture. Only used in the mode `text_to_video`.
       * @default 1:1
       */
      aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
      /**
       * Length in seconds.
       * @default 5
       */
      duration?: 5 | 10 | 12;
      /**
       * Size of the picture.
       * @default 720p
       */
      resolution?: "720p" | "1080p";
      /** Number that makes a result reproducible; a random one is taken when it is omitted. */
      seed?: number;
      /**
       * First frame, whose shape the video takes. Needed in the mode `first_last_frame`.
       * @format uri
       */
      first_frame_url?: string;
      /**
       * Last frame, optional in the mode `first_last_frame`.
       * @format uri
       */
      last_frame_url?: string;
    } & ({
      mode: "text_to_video";
    } | {
      mode: "first_last_frame";
      first_frame_url: string;
    });
    /**
     * SeeDance 1.5 Pro
     *
     * Makes a video of 5, 10 or 12 seconds at 720p or 1080p from text, or from a first frame and an optional last frame. Unlike SeeDance 1.0 it reaches 12 seconds; unlike 2.0 it takes no references.
     */
    BytedanceSeedance15ProTask: {
      /** Selects this model. */
      model: "bytedance/seedance-1.5-pro";
      /** The mode and what it asks for; the prompt may be left out. */
      input: components["schemas"]["BytedanceSeedance15ProInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDance 1.0 Pro input
     *
     * The mode and what it asks for; the prompt may be left out.
     */
    BytedanceSeedance10ProInput: {
      /**
       * What happens in the video.
       * @default
       */
      prompt?: string;
      /** What the video is made from, text alone or frames (needs `first_frame_url`). */
      mode: "text_to_video" | "first_last_frame";
      /**
       * Shape of the picture. Only used in the mode `text_to_video`.
       * @default 1:1
       */
      aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
      /**
       * Length in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /** Number that makes a result reproducible; a random one is taken when it is omitted. */
      seed?: number;
      /**
       * First frame, whose shape the video takes. Needed in the mode `first_last_frame`.
       * @format uri
       */
      first_frame_url?: string;
      /**
       * Last frame, optional in the mode `first_last_frame`.
       * @format uri
       */
      last_frame_url?: string;
    } & ({
      mode: "text_to_video";
    } | {
      mode: "first_last_frame";
      first_frame_url: string;
    });
    /**
     * SeeDance 1.0 Pro
     *
     * Makes a video of 5 or 10 seconds at 720p from text, or from a first frame and an optional last frame. 1080p and keyframes are for SeeDance 1.0 Mini and Fast.
     */
    BytedanceSeedance10ProTask: {
      /** Selects this model. */
      model: "bytedance/seedance-1.0-pro";
      /** The mode and what it asks for; the prompt may be left out. */
      input: components["schemas"]["BytedanceSeedance10ProInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDance keyframe
     *
     * One stretch of a keyframe video; without `image_url` it is made from text alone.
     */
    BytedanceSeedanceFrame: {
      /**
       * Picture of the keyframe. At least one keyframe of a list has one.
       * @format uri
       */
      image_url?: string;
      /**
       * What happens in this stretch.
       * @default
       */
      prompt?: string;
      /**
       * Length of this stretch in seconds.
       * @default 5
       */
      duration?: number;
    };
    /**
     * SeeDance 1.0 Mini input
     *
     * The mode and what it asks for; the prompt may be left out. Keyframes are only made in 720p.
     */
    BytedanceSeedance10MiniInput: {
      /**
       * What happens in the video.
       * @default
       */
      prompt?: string;
      /** What the video is made from: text alone, frames (needs `first_frame_url`) or keyframes (needs `frames` and takes only 720p as `resolution`). */
      mode: "text_to_video" | "first_last_frame" | "multi_frame";
      /**
       * Shape of the picture. Only used in the mode `text_to_video`.
       * @default 1:1
       */
      aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
      /**
       * Length in seconds. In the mode `multi_frame` the length is the sum of the keyframes' lengths.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Size of the picture. In the mode `multi_frame` only 720p is taken (or omit it).
       * @default 720p
       */
      resolution?: "720p" | "1080p";
      /** Number that makes a result reproducible; a random one is taken when it is omitted. */
      seed?: number;
      /**
       * First frame, whose shape the video takes. Needed in the mode `first_last_frame`.
       * @format uri
       */
      first_frame_url?: string;
      /**
       * Last frame, optional in the mode `first_last_frame`.
       * @format uri
       */
      last_frame_url?: string;
      /** The keyframes in order; at least one of them has an `image_url`. Needed in the mode `multi_frame`. */
      frames?: components["schemas"]["BytedanceSeedanceFrame"][];
    } & ({
      mode: "text_to_video";
    } | {
      mode: "first_last_frame";
      first_frame_url: string;
    } | {
      mode: "multi_frame";
      resolution?: "720p";
      frames: components["schemas"]["BytedanceSeedanceFrame"][];
    });
    /**
     * SeeDance 1.0 Mini
     *
     * Makes a video of 5 or 10 seconds at 720p or 1080p from text, or from a first frame and an optional last frame; or a 720p video from keyframes, each with a prompt and a length of its own.
     */
    BytedanceSeedance10MiniTask: {
      /** Selects this model. */
      model: "bytedance/seedance-1.0-mini";
      /** The mode and what it asks for; the prompt may be left out. Keyframes are only made in 720p. */
      input: components["schemas"]["BytedanceSeedance10MiniInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDance 1.0 Fast input
     *
     * The mode and what it asks for; the prompt may be left out.
     */
    BytedanceSeedance10FastInput: {
      /**
       * What happens in the video.
       * @default
       */
      prompt?: string;
      /** What the video is made from: text alone, frames (needs `first_frame_url`) or keyframes (needs `frames`). */
      mode: "text_to_video" | "first_last_frame" | "multi_frame";
      /**
       * Shape of the picture. Only used in the mode `text_to_video`.
       * @default 1:1
       */
      aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
      /**
       * Length in seconds. In the mode `multi_frame` the length is the sum of the keyframes' lengths.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Size of the picture.
       * @default 720p
       */
      resolution?: "720p" | "1080p";
      /** Number that makes a result reproducible; a random one is taken when it is omitted. */
      seed?: number;
      /**
       * First frame, whose shape the video takes. Needed in the mode `first_last_frame`.
       * @format uri
       */
      first_frame_url?: string;
      /**
       * Last frame, optional in the mode `first_last_frame`.
       * @format uri
       */
      last_frame_url?: string;
      /** The keyframes in order; at least one of them has an `image_url`. Needed in the mode `multi_frame`. */
      frames?: components["schemas"]["BytedanceSeedanceFrame"][];
    } & ({
      mode: "text_to_video";
    } | {
      mode: "first_last_frame";
      first_frame_url: string;
    } | {
      mode: "multi_frame";
      frames: components["schemas"]["BytedanceSeedanceFrame"][];
    });
    /**
     * SeeDance 1.0 Fast
     *
     * Makes a video of 5 or 10 seconds at 720p or 1080p from text, from a first frame and an optional last frame, or from keyframes with a prompt and a length each. Unlike SeeDance 1.0 Mini, keyframes are not bound to 720p.
     */
    BytedanceSeedance10FastTask: {
      /** Selects this model. */
      model: "bytedance/seedance-1.0-fast";
      /** The mode and what it asks for; the prompt may be left out. */
      input: components["schemas"]["BytedanceSeedance10FastInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDance 2.0 input
     *
     * The mode and what it asks for; the prompt may be left out.
     */
    BytedanceSeedance20Input: {
      /**
       * What happens in the video. In the mode `omni_reference` the marks `@Image1`, `@Video1` and `@Audio1` name the references; pictures, videos and sounds are counted separately, each in the order given.
       * @default
       */
      prompt?: string;
      /** What the video is made from: text alone, frames (needs `first_frame_url`) or references (needs `references`). */
      mode: "text_to_video" | "first_last_frame" | "omni_reference";
      /**
       * Shape of the picture. Only used in the mode `text_to_video`.
       * @default 1:1
       */
      aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
      /**
       * Length in seconds, from 4 to 15.
       * @default 5
       */
      duration?: number;
      /** Number that makes a result reproducible; a random one is taken when it is omitted. */
      seed?: number;
      /**
       * First frame, whose shape the video takes. Needed in the mode `first_last_frame`.
       * @format uri
       */
      first_frame_url?: string;
      /**
       * Last frame, optional in the mode `first_last_frame`.
       * @format uri
       */
      last_frame_url?: string;
      /** Up to nine pictures, videos and sounds; a sound lasts 15 seconds at most. Needed in the mode `omni_reference`. */
      references?: string[];
    } & ({
      mode: "text_to_video";
    } | {
      mode: "first_last_frame";
      first_frame_url: string;
    } | {
      mode: "omni_reference";
      references: string[];
    });
    /**
     * SeeDance 2.0 Fast
     *
     * Makes a video of 4 to 15 seconds at 720p from text, from a first frame and an optional last frame, or from up to nine references (images, videos, audio). SeeDance 2.0 Pro takes the same parameters and is documented with better quality.
     */
    BytedanceSeedance20FastTask: {
      /** Selects this model. */
      model: "bytedance/seedance-2.0-fast";
      /** The mode and what it asks for; the prompt may be left out. */
      input: components["schemas"]["BytedanceSeedance20Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDance 2.0 Pro
     *
     * Makes a video of 4 to 15 seconds at 720p in better quality than SeeDance 2.0 Fast, from the same input: text, a first frame and an optional last frame, or up to nine references (images, videos, audio).
     */
    BytedanceSeedance20ProTask: {
      /** Selects this model. */
      model: "bytedance/seedance-2.0-pro";
      /** The mode and what it asks for; the prompt may be left out. */
      input: components["schemas"]["BytedanceSeedance20Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDream input
     *
     * A prompt, and up to six reference pictures where the picture starts from others.
     */
    BytedanceSeedreamInput: {
      /** What the pictures show, or how the reference pictures are changed. */
      prompt: string;
      /** Up to six reference pictures; with them the model works from image to image. */
      image_urls?: string[];
      /**
       * Shape of the pictures.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9" | "2:3" | "3:2" | "21:9";
      /**
       * Size of the pictures.
       * @default 2k
       */
      resolution?: "1k" | "2k" | "4k";
      /** Number that makes a result reproducible; a random one is taken when it is omitted. */
      seed?: number;
    };
    /**
     * SeeDream 5.0 Lite
     *
     * Makes four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The highest version number of SeeDream; 4.0 to 4.6 take the same parameters, and no document compares the five.
     */
    BytedanceSeedream50LiteTask: {
      /** Selects this model. */
      model: "bytedance/seedream-5.0-lite";
      /** A prompt, and up to six reference pictures where the picture starts from others. */
      input: components["schemas"]["BytedanceSeedreamInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDream 4.6
     *
     * Makes four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The successor number of SeeDream 4.5, with the same parameters; no document says what differs.
     */
    BytedanceSeedream46Task: {
      /** Selects this model. */
      model: "bytedance/seedream-4.6";
      /** A prompt, and up to six reference pictures where the picture starts from others. */
      input: components["schemas"]["BytedanceSeedreamInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDream 4.5
     *
     * Makes four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. Stands between SeeDream 4.1 and 4.6 in number, with the same parameters; no document says what differs.
     */
    BytedanceSeedream45Task: {
      /** Selects this model. */
      model: "bytedance/seedream-4.5";
      /** A prompt, and up to six reference pictures where the picture starts from others. */
      input: components["schemas"]["BytedanceSeedreamInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDream 4.1
     *
     * Makes four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. Stands between SeeDream 4.0 and 4.5 in number, with the same parameters; no document says what differs.
     */
    BytedanceSeedream41Task: {
      /** Selects this model. */
      model: "bytedance/seedream-4.1";
      /** A prompt, and up to six reference pictures where the picture starts from others. */
      input: components["schemas"]["BytedanceSeedreamInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDream 4.0
     *
     * Makes four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The lowest version number of SeeDream; the later four take the same parameters, and no document compares them.
     */
    BytedanceSeedream40Task: {
      /** Selects this model. */
      model: "bytedance/seedream-4.0";
      /** A prompt, and up to six reference pictures where the picture starts from others. */
      input: components["schemas"]["BytedanceSeedreamInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * ElevenLabs Sound Effect input
     *
     * The sound, its length and whether it loops.
     */
    ElevenlabsSoundEffectInput: {
      /** The sound to make. */
      text: string;
      /**
       * How closely the sound keeps to `text`, from 0 to 1.
       * @default 0.5
       */
      prompt_influence?: number;
      /**
       * Length in seconds, from 0.5 to 30, or `auto` for a length that suits the sound.
       * @default auto
       */
      duration?: number | "auto";
      /**
       * `true` makes the end run into the beginning without a seam.
       * @default false
       */
      loop?: boolean;
    };
    /**
     * ElevenLabs Sound Effect
     *
     * Makes a sound effect from a text description, as one audio file of 0.5 to 30 seconds or of an automatic length; it can loop without a seam. Suno Sound takes a tempo and a key instead of a length.
     */
    ElevenlabsSoundEffectTask: {
      /** Selects this model. */
      model: "elevenlabs/sound-effect";
      /** The sound, its length and whether it loops. */
      input: components["schemas"]["ElevenlabsSoundEffectInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * ElevenLabs Speech-to-Text input
     *
     * The recording and what is to be found in it.
     */
    ElevenlabsSpeechToTextInput: {
      /**
       * Recording to write down.
       * @format uri
       */
      audio_url: string;
      /** Language that is spoken, as an ISO 639-1 or ISO 639-3 code; detected if omitted. */
      language_code?: string;
      /**
       * `true` tells the speakers apart.
       * @default false
       */
      diarize?: boolean;
      /** The most speakers there can be, up to 32; found automatically if omitted. */
      num_speakers?: number;
      /**
       * A higher value finds fewer speakers, a lower one more. It has an effect only if `diarize` is true and `num_speakers` is omitted.
       * @default 0.22
       */
      diarization_threshold?: number;
      /**
       * What gets times of its own.
       * @default word
       */
      timestamps_granularity?: "none" | "word" | "character";
      /**
       * `true` marks sounds such as laughter, music or footsteps.
       * @default true
       */
      tag_audio_events?: boolean;
      /** Kinds of entities to find: `all`, or kinds such as `pii`, `phi`, `pci` and `offensive_language`, one as a string or several as a list. */
      entity_detection?: string | string[];
      /**
       * Randomness from 0 to 2; a higher value gives more varied results.
       * @default 0
       */
      temperature?: number;
      /** Number that makes a result reproducible, from 0 to 2147483647. */
      seed?: number;
      /** Words and phrases to listen for, at most 100 and each shorter than 50 characters. */
      keyterms?: string[];
    };
    /**
     * ElevenLabs Speech-to-Text
     *
     * Transcribes an audio file into text with Scribe v2: the whole text, the language, and each word (or character) with its times; on request with speakers and entities. Makes no audio.
     */
    ElevenlabsSpeechToTextTask: {
      /** Selects this model. */
      model: "elevenlabs/speech-to-text";
      /** The recording and what is to be found in it. */
      input: components["schemas"]["ElevenlabsSpeechToTextInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * ElevenLabs Text-to-Dialogue input
     *
     * The lines in the order in which they are spoken.
     */
    ElevenlabsTextToDialogueInput: {
      /** Lines of the conversation, in order. */
      dialogue: {
        /** What is said. A tag in square brackets sets the delivery: `[excitedly]` full of energy, `[curiously]` asking, `[warmly]` friendly, `[sadly]` downcast, `[angrily]` annoyed, `[whispered]` hushed, `[shouted]` loud. The examples use others as well, such as `[grateful]`. */
        text: string;
        /** Who says it, a `voice_id` from `GET /v1/resources/elevenlabs/voices`. */
        voice: string;
      }[];
      /**
       * Language to speak; `auto` means `en`.
       * @default en
       */
      language_code?: string;
      /**
       * How even the voices sound, from 0 to 1.
       * @default 0.5
       */
      stability?: number;
    };
    /**
     * ElevenLabs Text-to-Dialogue
     *
     * Speaks lines of text, each in a voice of its own, and returns the conversation as one audio file. Always uses the `eleven_v3` model, so there is none to choose; lines take emotion tags. For one voice use ElevenLabs Text-to-Speech.
     */
    ElevenlabsTextToDialogueTask: {
      /** Selects this model. */
      model: "elevenlabs/text-to-dialogue";
      /** The lines in the order in which they are spoken. */
      input: components["schemas"]["ElevenlabsTextToDialogueInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * ElevenLabs Text-to-Speech input
     *
     * The text, the voice and how it is spoken.
     */
    ElevenlabsTextToSpeechInput: {
      /** Text to read aloud. At most 40,000 characters; 10,000 with `model_id` `eleven_multilingual_v2` and 5,000 with `eleven_v3`. */
      text: string;
      /** Voice, a `voice_id` from `GET /v1/resources/elevenlabs/voices`. */
      voice: string;
      /**
       * Speech model. `eleven_flash_v2_5`: lowest latency (about 75 ms), 32 languages. `eleven_turbo_v2_5`: quality and speed in balance (about 250 ms), 32 languages. `eleven_multilingual_v2`: highest quality and rich emotion, 29 languages. `eleven_v3`: most expressive, with a dramatic delivery, over 70 languages. It limits the length of `text`.
       * @default eleven_flash_v2_5
       */
      model_id?: "eleven_flash_v2_5" | "eleven_turbo_v2_5" | "eleven_multilingual_v2" | "eleven_v3";
      /**
       * Format of the audio file: the codec, the sampling rate in hertz and, if the codec has one, the bit rate in kbit/s. `ulaw_8000` is the one for Twilio.
       * @default mp3_44100_128
       */
      output_format?: "mp3_22050_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128" | "mp3_44100_192" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96" | "opus_48000_128" | "opus_48000_192" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_44100" | "pcm_48000" | "wav_44100" | "ulaw_8000" | "alaw_8000";
      /**
       * Language to force, as an ISO 639-1 code; `auto` forces none.
       * @default auto
       */
      language_code?: string;
      /** Number that makes a result reproducible, from 0 to 4294967295. */
      seed?: number;
      /** Fine adjustment of the voice. */
      voice_settings?: {
        /** From 0 (wide emotional range) to 1 (even and flat). */
        stability?: number;
        /** How closely the result keeps to the voice, from 0 to 1. */
        similarity_boost?: number;
        /** How strongly the style of the original speaker is amplified, from 0 to 1. It adds latency. */
        style?: number;
        /** Factor on the speed of speech; below 1 is slower, above 1 faster. */
        speed?: number;
        /** Whether the result is brought still closer to the voice, which adds a little latency. */
        use_speaker_boost?: boolean;
      };
    };
    /**
     * ElevenLabs Text-to-Speech
     *
     * Reads a text aloud in one voice and returns one audio file, in one of 18 formats. A choice of four speech models trades latency against quality, expression, languages and the length of the text. For several voices use ElevenLabs Text-to-Dialogue.
     */
    ElevenlabsTextToSpeechTask: {
      /** Selects this model. */
      model: "elevenlabs/text-to-speech";
      /** The text, the voice and how it is spoken. */
      input: components["schemas"]["ElevenlabsTextToSpeechInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * ElevenLabs Voice Isolation input
     *
     * The recording.
     */
    ElevenlabsVoiceIsolationInput: {
      /**
       * Recording to take the voices from.
       * @format uri
       */
      audio_url: string;
    };
    /**
     * ElevenLabs Voice Isolation
     *
     * Takes an audio file and returns an audio file with its voices alone: background music and noise are gone. There is nothing else to set.
     */
    ElevenlabsVoiceIsolationTask: {
      /** Selects this model. */
      model: "elevenlabs/voice-isolation";
      /** The recording. */
      input: components["schemas"]["ElevenlabsVoiceIsolationInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Nano Banana input
     *
     * A prompt, the shape, and reference pictures where wanted.
     */
    GoogleNanoBananaInput: {
      /** What the picture shows, or how the reference pictures are changed. */
      prompt: string;
      /** Shape of the picture. */
      aspect_ratio: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
      /** Reference pictures. */
      image_urls?: string[];
    };
    /**
     * Nano Banana
     *
     * Makes an image quickly from a text prompt and optional reference images, with Gemini 2.5 Flash. Has no resolution to choose; Nano Banana Pro and 2 do. An older document has $0.03.
     */
    GoogleNanoBananaTask: {
      /** Selects this model. */
      model: "google/nano-banana";
      /** A prompt, the shape, and reference pictures where wanted. */
      input: components["schemas"]["GoogleNanoBananaInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Nano Banana Pro and 2 input
     *
     * A prompt, the shape, and a resolution and reference pictures where wanted.
     */
    GoogleNanoBananaProInput: {
      /** What the picture shows, or how the reference pictures are changed. */
      prompt: string;
      /** Shape of the picture. */
      aspect_ratio: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
      /** Size of the picture. */
      resolution?: "1k" | "2k" | "4k";
      /** Reference pictures. */
      image_urls?: string[];
    };
    /**
     * Nano Banana Pro
     *
     * Makes an image of high quality at 1k, 2k or 4k from a text prompt and optional reference images, with Gemini 3. An older document has $0.06, twice the price of Nano Banana.
     */
    GoogleNanoBananaProTask: {
      /** Selects this model. */
      model: "google/nano-banana-pro";
      /** A prompt, the shape, and a resolution and reference pictures where wanted. */
      input: components["schemas"]["GoogleNanoBananaProInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Nano Banana 2
     *
     * Makes an image of high quality at 1k, 2k or 4k from a text prompt and optional reference images. Documented as the latest generation of Nano Banana Pro, whose parameters it takes; no price is documented.
     */
    GoogleNanoBanana2Task: {
      /** Selects this model. */
      model: "google/nano-banana-2";
      /** A prompt, the shape, and a resolution and reference pictures where wanted. */
      input: components["schemas"]["GoogleNanoBananaProInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Veo 3.1 input
     *
     * Text alone, a start frame (and an end frame), or one to three reference images. Frames can't be combined with reference images.
     */
    GoogleVeo31Input: {
      /** What happens in the video. */
      prompt: string;
      /**
       * Shape of the picture.
       * @default 16:9
       */
      aspect_ratio?: "16:9" | "9:16";
      /** Length in seconds, 4 if omitted. With `reference_image_urls` it has to be 8 or omitted; no document says what an omitted one counts as there, so the safest is to send 8. */
      duration?: 4 | 6 | 8;
      /** Number that makes a result reproducible. */
      seed?: number;
      /**
       * First frame. Can't be combined with `reference_image_urls`.
       * @format uri
       */
      start_image_url?: string;
      /**
       * Last frame. Needs `start_image_url`; can't be combined with `reference_image_urls`.
       * @format uri
       */
      end_image_url?: string;
      /** One to three images that serve as ingredients of the video. Can't be combined with `start_image_url` or `end_image_url`; `duration` is then 8 or omitted. One table gives them to Veo 3.1 Fast alone, so that is the safest model for them. */
      reference_image_urls?: string[];
      /** Voice preset, an `id` from `GET /v1/resources/google/voices/veo-3.1`. Needs `reference_image_urls`. One table gives it to Veo 3.1 Fast alone, so that is the safest model for it. */
      voice?: string;
    } & ({
      start_image_url?: never;
      end_image_url?: never;
      reference_image_urls?: never;
      voice?: never;
    } | {
      reference_image_urls?: never;
      voice?: never;
      start_image_url: string;
    } | {
      start_image_url?: never;
      end_image_url?: never;
      duration?: 8;
      reference_image_urls: string[];
    });
    /**
     * Veo 3.1 Fast
     *
     * Makes a video of 4, 6 or 8 seconds in about 100 seconds: from text, from a start frame (and an end frame), or from one to three reference images with an optional voice, then of 8 seconds only. About $0.40. Veo 3.1 Quality has higher quality, takes longer, and has no reference images.
     */
    GoogleVeo31FastTask: {
      /** Selects this model. */
      model: "google/veo-3.1-fast";
      /** Text alone, a start frame (and an end frame), or one to three reference images. Frames can't be combined with reference images. */
      input: components["schemas"]["GoogleVeo31Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Veo 3.1 Fast Relaxed
     *
     * Veo 3.1 Fast with a lower priority: makes a video of 4, 6 or 8 seconds from text, from a start frame (and an end frame), or from one to three reference images with an optional voice. Neither its waiting time nor its price is documented.
     */
    GoogleVeo31FastRelaxedTask: {
      /** Selects this model. */
      model: "google/veo-3.1-fast-relaxed";
      /** Text alone, a start frame (and an end frame), or one to three reference images. Frames can't be combined with reference images. */
      input: components["schemas"]["GoogleVeo31Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Veo 3.1 Quality input
     *
     * Text alone, or text with a start frame (and an end frame).
     */
    GoogleVeo31QualityInput: {
      /** What happens in the video. */
      prompt: string;
      /**
       * Shape of the picture.
       * @default 16:9
       */
      aspect_ratio?: "16:9" | "9:16";
      /**
       * Length in seconds.
       * @default 4
       */
      duration?: 4 | 6 | 8;
      /** Number that makes a result reproducible. */
      seed?: number;
      /**
       * First frame.
       * @format uri
       */
      start_image_url?: string;
      /**
       * Last frame. Needs `start_image_url`.
       * @format uri
       */
      end_image_url?: string;
    };
    /**
     * Veo 3.1 Quality
     *
     * Makes a video of 4, 6 or 8 seconds in higher quality, in about 240 seconds, from text or from a start frame (and an end frame). Takes no reference images and no voice, which the other Veo 3.1 variants do. An older document has $0.60 to $0.80, by the resolution of the output.
     */
    GoogleVeo31QualityTask: {
      /** Selects this model. */
      model: "google/veo-3.1-quality";
      /** Text alone, or text with a start frame (and an end frame). */
      input: components["schemas"]["GoogleVeo31QualityInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Veo 3.1 Lite
     *
     * Makes a video of 4, 6 or 8 seconds with a lightweight variant in about 110 seconds: from text, from a start frame (and an end frame), or from one to three reference images with an optional voice. Same input as Veo 3.1 Fast; no price is documented.
     */
    GoogleVeo31LiteTask: {
      /** Selects this model. */
      model: "google/veo-3.1-lite";
      /** Text alone, a start frame (and an end frame), or one to three reference images. Frames can't be combined with reference images. */
      input: components["schemas"]["GoogleVeo31Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Veo 3.1 Lite Relaxed
     *
     * Veo 3.1 Lite with a lower priority: makes a video of 4, 6 or 8 seconds from text, from a start frame (and an end frame), or from one to three reference images with an optional voice. No waiting time is documented.
     */
    GoogleVeo31LiteRelaxedTask: {
      /** Selects this model. */
      model: "google/veo-3.1-lite-relaxed";
      /** Text alone, a start frame (and an end frame), or one to three reference images. Frames can't be combined with reference images. */
      input: components["schemas"]["GoogleVeo31Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Veo 3.1 Extend input
     *
     * The task to go on from, what happens next, and the variant that makes it.
     */
    GoogleVeo31ExtendInput: {
      /** What happens in the added part. */
      prompt: string;
      /** Id of a completed task whose video goes on. */
      task_id: string;
      /** Variant of Veo 3.1 that makes the added part. */
      model: "lite" | "fast" | "quality" | "lite-relaxed" | "fast-relaxed";
      /**
       * Duration in seconds; only 8 is accepted (or omit it). No document says whether it counts the added part or the whole.
       * @default 8
       */
      duration?: 8;
      /** Number that makes a result reproducible. */
      seed?: number;
    };
    /**
     * Veo 3.1 Extend
     *
     * Extends the video of a completed Veo 3.1 task as a text prompt says, with the variant that you name and a duration of 8 seconds. Returns a video in the aspect ratio of the earlier one. Takes a task id, not a video file.
     */
    GoogleVeo31ExtendTask: {
      /** Selects this model. */
      model: "google/veo-3.1-extend";
      /** The task to go on from, what happens next, and the variant that makes it. */
      input: components["schemas"]["GoogleVeo31ExtendInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Veo 3.1 Upscale input
     *
     * The task whose video is brought to a higher resolution.
     */
    GoogleVeo31UpscaleInput: {
      /** Id of a completed task whose video is upscaled. */
      task_id: string;
      /** Resolution to reach. */
      resolution: "1080p" | "4k";
    };
    /**
     * Veo 3.1 Upscale
     *
     * Upscales the video of a completed Veo 3.1 task to 1080p or 4k and returns a video. Takes a task id, not a video file (Topaz Video Upscale takes one), and no prompt.
     */
    GoogleVeo31UpscaleTask: {
      /** Selects this model. */
      model: "google/veo-3.1-upscale";
      /** The task whose video is brought to a higher resolution. */
      input: components["schemas"]["GoogleVeo31UpscaleInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * MiniMax Hailuo 2.0 input
     *
     * Text, a first frame or both, and optionally a last frame. At least one of `prompt` and `start_image_url` is needed.
     */
    HailuoMinimax20Input: {
      /** What happens in the video, in at most 2000 characters. Needed where `start_image_url` is omitted. */
      prompt?: string;
      /**
       * First frame, which the service fetches itself. Needed where `prompt` is omitted and for `resolution` 512p.
       * @format uri
       */
      start_image_url?: string;
      /**
       * Last frame. Can't be combined with `resolution` 512p.
       * @format uri
       */
      end_image_url?: string;
      /**
       * Length in seconds. With `resolution` 1080p only 6 is taken (or omit it).
       * @default 6
       */
      duration?: 6 | 10;
      /**
       * Size of the video. 512p needs `start_image_url` and takes no `end_image_url`; 1080p lasts 6 seconds only. One table leaves 512p out.
       * @default 768p
       */
      resolution?: "512p" | "768p" | "1080p";
      /** Whether MiniMax may optimise the prompt. */
      prompt_optimization?: boolean;
    } & ({
      prompt: string;
    } | {
      start_image_url: string;
    });
    /**
     * MiniMax Hailuo 2.0
     *
     * Makes a video of 6 or 10 seconds from text, a first frame or both, on request towards a last frame. The only Hailuo model with a last frame and with 512p; 768p is the default, and 1080p lasts 6 seconds. An older document has $0.17.
     */
    HailuoMinimax20Task: {
      /** Selects this model. */
      model: "hailuo/minimax-2.0";
      /** Text, a first frame or both, and optionally a last frame. At least one of `prompt` and `start_image_url` is needed. */
      input: components["schemas"]["HailuoMinimax20Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * MiniMax Hailuo 2.3 input
     *
     * Text, a first frame or both. At least one of `prompt` and `start_image_url` is needed.
     */
    HailuoMinimax23Input: {
      /** What happens in the video, in at most 2000 characters. Needed where `start_image_url` is omitted. */
      prompt?: string;
      /**
       * First frame, which the service fetches itself. Needed where `prompt` is omitted; its presence switches from text-to-video to image-to-video.
       * @format uri
       */
      start_image_url?: string;
      /**
       * Length in seconds. With `resolution` 1080p only 6 is taken (or omit it).
       * @default 6
       */
      duration?: 6 | 10;
      /**
       * Size of the picture. 1080p is only made in 6 seconds.
       * @default 768p
       */
      resolution?: "768p" | "1080p";
      /** Whether MiniMax may optimise the prompt. */
      prompt_optimization?: boolean;
    } & ({
      prompt: string;
    } | {
      start_image_url: string;
    });
    /**
     * MiniMax Hailuo 2.3
     *
     * Makes a video of 6 or 10 seconds at 768p, or of 6 seconds at 1080p, from text, or from a first frame if you pass one. Takes no last frame, which Hailuo 2.0 does. An older document has $0.17.
     */
    HailuoMinimax23Task: {
      /** Selects this model. */
      model: "hailuo/minimax-2.3";
      /** Text, a first frame or both. At least one of `prompt` and `start_image_url` is needed. */
      input: components["schemas"]["HailuoMinimax23Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * MiniMax Hailuo 2.3 Fast input
     *
     * A first frame, and text where the motion should follow it.
     */
    HailuoMinimax23FastInput: {
      /** What happens in the video, in at most 2000 characters. */
      prompt?: string;
      /**
       * First frame, which the service fetches itself.
       * @format uri
       */
      start_image_url: string;
      /**
       * Length in seconds. With `resolution` 1080p only 6 is taken (or omit it).
       * @default 6
       */
      duration?: 6 | 10;
      /**
       * Size of the picture. 1080p is only made in 6 seconds.
       * @default 768p
       */
      resolution?: "768p" | "1080p";
      /** Whether MiniMax may optimise the prompt. */
      prompt_optimization?: boolean;
    };
    /**
     * MiniMax Hailuo 2.3 Fast
     *
     * Makes a video of 6 or 10 seconds at 768p, or of 6 seconds at 1080p, from a first frame, which is required, and optional text. Faster than Hailuo 2.3, which also works from text alone. An older document has $0.11.
     */
    HailuoMinimax23FastTask: {
      /** Selects this model. */
      model: "hailuo/minimax-2.3-fast";
      /** A first frame, and text where the motion should follow it. */
      input: components["schemas"]["HailuoMinimax23FastInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Cinematic Studio Image input
     *
     * Text, optional reference pictures and an optional camera set-up.
     */
    HiggsfieldAiCinematicStudioImageInput: {
      /** What the picture shows. */
      prompt: string;
      /** Up to four reference pictures. */
      image_urls?: string[];
      /**
       * Shape of the picture.
       * @default 16:9
       */
      aspect_ratio?: "1:1" | "3:4" | "2:3" | "9:16" | "3:2" | "4:3" | "16:9" | "21:9";
      /**
       * Size class of the picture, which scales the dimensions that `aspect_ratio` gives.
       * @default 1k
       */
      resolution?: "1k" | "2k" | "4k";
      /** Number from 0 to 999999 that makes a result reproducible. */
      seed?: number;
      /** Camera body, an `id` from `GET /v1/resources/higgsfield-ai/camera-settings`. */
      camera_model_id?: string;
      /** Lens, an `id` from the same list; it shapes perspective and distortion. */
      camera_lens_id?: string;
      /** Aperture, an `id` from the same list; it sets the depth of field. */
      camera_aperture_id?: string;
      /** Focal length, an `id` from the same list; it sets the angle of view. */
      camera_focal_length_id?: string;
    };
    /**
     * Cinematic Studio Image
     *
     * Makes an image at 1k, 2k or 4k from a text prompt and up to four reference images, as if taken with the camera body, lens, aperture and focal length that you choose. An older document has $0.03, and $0.06 at 4k.
     */
    HiggsfieldAiCinematicStudioImageTask: {
      /** Selects this model. */
      model: "higgsfield-ai/cinematic-studio-image";
      /** Text, optional reference pictures and an optional camera set-up. */
      input: components["schemas"]["HiggsfieldAiCinematicStudioImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Cinematic Studio Video 3.5 input
     *
     * A prompt, optional pictures, and a style: either `style_prompt` or the presets `color_palette`, `lighting` and `camera_moveset_style`.
     */
    HiggsfieldAiCinematicStudioVideo35Input: {
      /** What happens in the video. */
      prompt: string;
      /** Up to three reference pictures. */
      image_urls?: string[];
      /**
       * First frame.
       * @format uri
       */
      start_image_url?: string;
      /**
       * Last frame.
       * @format uri
       */
      end_image_url?: string;
      /** Length of the whole video in seconds, from 4 to 15. */
      duration?: number;
      /**
       * Aspect ratio of the video; `auto` if omitted.
       * @default auto
       */
      aspect_ratio?: "auto" | "1:1" | "3:4" | "9:16" | "4:3" | "16:9" | "21:9";
      /** Size of the picture. */
      resolution?: "480p" | "720p" | "1080p";
      /**
       * Genre of the film.
       * @default general
       */
      genre?: "general" | "action" | "horror" | "comedy" | "noir" | "epic" | "drama";
      /** Whether audio is generated with the video. No document gives a default. */
      generate_audio?: boolean;
      /** Number that makes a result reproducible; a random one is drawn where it is omitted. */
      seed?: number;
      /** Style in your own words. Overrides `color_palette`, `lighting` and `camera_moveset_style`, which then have no effect. */
      style_prompt?: string;
      /** Preset for the colour grading, which can be left as `auto`. Has no effect beside `style_prompt`. */
      color_palette?: "auto" | "naturalistic_clean" | "bleached_warm" | "hyper_neon" | "teal_orange_epic" | "sodium_decay" | "cold_steel" | "bleach_bypass" | "classic_bw";
      /** Preset for the lighting, which can be left as `auto`. Has no effect beside `style_prompt`. */
      lighting?: "auto" | "soft_cross" | "contre_jour" | "overhead_fall" | "window" | "practicals" | "silhouette";
      /** Manner in which the camera moves. Has no effect beside `style_prompt`. Known values are auto, classic_static, silent_machine, one_take and epic_scale; there are more. */
      camera_moveset_style?: string;
      /** Camera movement, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`; may be empty. */
      camera_motion_id?: string;
      /** Camera body, an `id` from `GET /v1/resources/higgsfield-ai/camera-settings`; may be empty. */
      camera_model_id?: string;
      /** Lens, an `id` from the list of camera settings; may be empty. */
      camera_lens_id?: string;
      /** Focal length, an `id` from the list of camera settings; may be empty. */
      camera_focal_length_id?: string;
      /** Aperture, an `id` from the list of camera settings; may be empty. */
      camera_aperture_id?: string;
    };
    /**
     * Cinematic Studio Video 3.5
     *
     * Makes a video of one shot and 4 to 15 seconds at 480p, 720p or 1080p from a text prompt, up to three reference images and optional first and last frames, with audio on request. The only version with a style (in words or from presets) and a choice of camera body, lens, focal length and aperture.
     */
    HiggsfieldAiCinematicStudioVideo35Task: {
      /** Selects this model. */
      model: "higgsfield-ai/cinematic-studio-video-3.5";
      /** A prompt, optional pictures, and a style: either `style_prompt` or the presets `color_palette`, `lighting` and `camera_moveset_style`. */
      input: components["schemas"]["HiggsfieldAiCinematicStudioVideo35Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Cinematic Studio Video 3.0 shot
     *
     * One shot with its own text, length, camera movement and speed ramp.
     */
    HiggsfieldAiCinematicStudioVideo30Shot: {
      /** What happens in this shot. */
      prompt?: string;
      /** Length of this shot in seconds. */
      duration?: number;
      /** Camera movement of this shot, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`. */
      camera_motion_id?: string;
      /** Change of pace: ramp_up is a speed-up, flash_in goes from fast to slow motion, flash_out from slow motion to fast, hero_moment is an impact. */
      speedramp?: "ramp_up" | "flash_in" | "flash_out" | "hero_moment";
    };
    /**
     * Cinematic Studio Video 3.0 input
     *
     * A prompt, or in the manual shot mode the shots one by one; optional pictures, camera movement and sound.
     */
    HiggsfieldAiCinematicStudioVideo30Input: {
      /** What happens in the video. Required unless `shot_mode` is multi_shot_manual. */
      prompt?: string;
      /**
       * `single` and `multi_shot_auto` make the same video, whose cuts the model sets; both need `prompt`. With `multi_shot_manual` the shots are those of `multi_shots`, which it needs.
       * @default single
       */
      shot_mode?: "single" | "multi_shot_auto" | "multi_shot_manual";
      /** The shots in their order, each with its own camera movement and speed ramp. Required with `shot_mode` multi_shot_manual. */
      multi_shots?: components["schemas"]["HiggsfieldAiCinematicStudioVideo30Shot"][];
      /** Up to three reference pictures. */
      image_urls?: string[];
      /**
       * First frame.
       * @format uri
       */
      start_image_url?: string;
      /**
       * Last frame.
       * @format uri
       */
      end_image_url?: string;
      /** Length of the whole video in seconds, from 4 to 15. */
      duration?: number;
      /**
       * Aspect ratio of the video. With `auto` the model picks; otherwise it decides the dimensions.
       * @default auto
       */
      aspect_ratio?: "auto" | "1:1" | "3:4" | "9:16" | "4:3" | "16:9" | "21:9";
      /** Size of the picture. */
      resolution?: "480p" | "720p" | "1080p";
      /**
       * Genre of the film.
       * @default general
       */
      genre?: "general" | "action" | "horror" | "comedy" | "noir" | "epic";
      /** Camera movement of the whole video, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`. */
      camera_motion_id?: string;
      /** Whether audio is generated with the video. No document gives a default. */
      generate_audio?: boolean;
      /** Number that makes a result reproducible; a random one is drawn where it is omitted. */
      seed?: number;
    } & ({
      shot_mode?: "single";
      prompt: string;
    } | {
      shot_mode: "multi_shot_auto";
      prompt: string;
    } | {
      shot_mode: "multi_shot_manual";
      multi_shots: components["schemas"]["HiggsfieldAiCinematicStudioVideo30Shot"][];
    });
    /**
     * Cinematic Studio Video 3.0
     *
     * Makes a video of 4 to 15 seconds at 480p, 720p or 1080p from a text prompt, which the service cuts into shots by itself, or from shots with a text, length, camera movement and speed ramp each; with up to three reference images, optional first and last frames, and audio on request. Styles and lenses are for version 3.5.
     */
    HiggsfieldAiCinematicStudioVideo30Task: {
      /** Selects this model. */
      model: "higgsfield-ai/cinematic-studio-video-3.0";
      /** A prompt, or in the manual shot mode the shots one by one; optional pictures, camera movement and sound. */
      input: components["schemas"]["HiggsfieldAiCinematicStudioVideo30Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Cinematic Studio Video 2.5 shot
     *
     * One shot with its own text, length and camera movement.
     */
    HiggsfieldAiCinematicStudioVideo25Shot: {
      /** What happens in this shot. */
      prompt: string;
      /** Length of this shot in seconds. */
      duration: number;
      /** Camera movement of this shot, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`. */
      camera_movement_id?: string;
    };
    /**
     * Cinematic Studio Video 2.5 input
     *
     * A prompt, or in the manual shot mode the shots one by one; optional pictures, camera movement and sound.
     */
    HiggsfieldAiCinematicStudioVideo25Input: {
      /** What happens in the video; `<<<image_1>>>` and so on refer to `image_urls`. Required unless `shot_mode` is multi_shot_manual. */
      prompt?: string;
      /**
       * One shot (`single`), shots whose borders and transitions the service sets (`multi_shot_auto`), or the shots of `multi_shots` (`multi_shot_manual`). The first two need `prompt`, the last needs `multi_shots`.
       * @default single
       */
      shot_mode?: "single" | "multi_shot_auto" | "multi_shot_manual";
      /** The shots in their order. Required with `shot_mode` multi_shot_manual. */
      multi_shots?: components["schemas"]["HiggsfieldAiCinematicStudioVideo25Shot"][];
      /** Up to three reference pictures, which the prompt can name. */
      image_urls?: string[];
      /**
       * First frame.
       * @format uri
       */
      start_image_url?: string;
      /**
       * Last frame. Beside it `generate_audio` counts as `false`.
       * @format uri
       */
      end_image_url?: string;
      /**
       * Length of the whole video in seconds, from 3 to 12.
       * @default 5
       */
      duration?: number;
      /**
       * Aspect ratio of the video. The document lists one size for each, in pixels: 1280×1280 (1:1), 1080×1440 (3:4), 1080×1620 (2:3), 1080×1920 (9:16), 1620×1080 (3:2), 1440×1080 (4:3), 1920×1080 (16:9), 2520×1080 (21:9); it lists none for 720p.
       * @default 16:9
       */
      aspect_ratio?: "1:1" | "3:4" | "2:3" | "9:16" | "3:2" | "4:3" | "16:9" | "21:9";
      /**
       * Size of the picture.
       * @default 720p
       */
      resolution?: "720p" | "1080p";
      /**
       * Genre of the film.
       * @default auto
       */
      genre?: "auto" | "action" | "horror" | "comedy" | "western" | "suspense" | "intimate" | "spectacle";
      /** Camera movement of the whole video, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`. */
      camera_movement_id?: string;
      /**
       * Whether sound effects are generated. Counts as `false` beside `end_image_url`.
       * @default false
       */
      generate_audio?: boolean;
      /** Number from 0 to 999999 that makes a result reproducible. */
      seed?: number;
    } & ({
      shot_mode?: "single";
      prompt: string;
    } | {
      shot_mode: "multi_shot_auto";
      prompt: string;
    } | {
      shot_mode: "multi_shot_manual";
      multi_shots: components["schemas"]["HiggsfieldAiCinematicStudioVideo25Shot"][];
    });
    /**
     * Cinematic Studio Video 2.5
     *
     * Makes a video of 3 to 12 seconds at 720p or 1080p from a text prompt, in one shot or in shots that the service cuts, or from shots with a text, length and camera movement each; with up to three reference images and optional first and last frames. Sound effects on request, but not with a last frame. Speed ramps are for version 3.0.
     */
    HiggsfieldAiCinematicStudioVideo25Task: {
      /** Selects this model. */
      model: "higgsfield-ai/cinematic-studio-video-2.5";
      /** A prompt, or in the manual shot mode the shots one by one; optional pictures, camera movement and sound. */
      input: components["schemas"]["HiggsfieldAiCinematicStudioVideo25Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Cinematic Studio Video input
     *
     * A first frame, optionally a last frame, a camera movement and sound.
     */
    HiggsfieldAiCinematicStudioVideoInput: {
      /** What happens in the video. */
      prompt?: string;
      /**
       * First frame.
       * @format uri
       */
      start_image_url: string;
      /**
       * Last frame. Beside it `preset_id`, `sound` and `slow_motion` have no effect.
       * @format uri
       */
      end_image_url?: string;
      /** Length in seconds. */
      duration?: 5 | 10;
      /** Shape of the picture. */
      aspect_ratio?: "1:1" | "3:4" | "2:3" | "9:16" | "3:2" | "4:3" | "16:9" | "21:9";
      /** Id of a camera movement. Has no effect beside `end_image_url`. */
      preset_id?: string;
      /** Whether sound is generated. Has no effect beside `end_image_url`. */
      sound?: boolean;
      /** Whether the video runs in slow motion. Has no effect beside `end_image_url`. */
      slow_motion?: boolean;
      /** Number from 0 to 999999 that makes a result reproducible. */
      seed?: number;
    };
    /**
     * Cinematic Studio Video
     *
     * Retired; use `higgsfield-ai/cinematic-studio-video-3.5`. Made a video of 5 or 10 seconds from a start image, with an optional text prompt, end image, camera movement, sound and slow motion, for $0.10 to $0.36.
     * @deprecated
     */
    HiggsfieldAiCinematicStudioVideoTask: {
      /** Selects this model. */
      model: "higgsfield-ai/cinematic-studio-video";
      /** A first frame, optionally a last frame, a camera movement and sound. */
      input: components["schemas"]["HiggsfieldAiCinematicStudioVideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Higgsfield Text-to-Speech input
     *
     * The voice, the text and how it is spoken.
     */
    HiggsfieldAiTextToSpeechInput: {
      /** Voice, an `id` from `GET /v1/resources/higgsfield-ai/voices`. */
      voice_id: string;
      /** Text to read aloud. */
      prompt: string;
      /** Background sound, an `id` from `GET /v1/resources/higgsfield-ai/sounds`. */
      sound_id?: string;
      /**
       * How closely the result keeps to the voice, from 0 to 100.
       * @default 90
       */
      similarity_boost?: number;
      /**
       * How expressive the voice is, from 0 to 100.
       * @default 60
       */
      style?: number;
      /**
       * Pace of speech, from 0 to 1.2.
       * @default 1.1
       */
      speed?: number;
      /**
       * How even the voice stays, from 0 to 100.
       * @default 30
       */
      stability?: number;
    };
    /**
     * Higgsfield TTS
     *
     * Retired; use `higgsfield-ai/text-to-speech`, which takes the same parameters. Read a text aloud as audio in a chosen voice, optionally over a background sound, for $0.05.
     * @deprecated
     */
    HiggsfieldAiTtsTask: {
      /** Selects this model. */
      model: "higgsfield-ai/tts";
      /** The voice, the text and how it is spoken. */
      input: components["schemas"]["HiggsfieldAiTextToSpeechInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Higgsfield Speak input
     *
     * The person, the recording (as a URL or from a speech task) and a prompt. At least one of `audio_url` and `audio_task_id` is needed.
     */
    HiggsfieldAiSpeakInput: {
      /**
       * Picture of the person or avatar that speaks.
       * @format uri
       */
      image_url: string;
      /**
       * Recording to speak. Needed where `audio_task_id` is omitted.
       * @format uri
       */
      audio_url?: string;
      /** Id of a speech task whose recording is spoken. Needed where `audio_url` is omitted. */
      audio_task_id?: string;
      /** What happens in the video. */
      prompt: string;
      /** Quality of the video. No document gives a default. */
      quality?: "standard" | "high";
      /**
       * Whether the prompt is enhanced before it is used.
       * @default true
       */
      enhance_prompt?: boolean;
      /** Number that makes a result reproducible. */
      seed?: number;
    } & ({
      audio_url: string;
    } | {
      audio_task_id: string;
    });
    /**
     * Higgsfield Speak
     *
     * Retired; use `alibaba/wan-2.7-video`, whose image-to-video mode takes driving audio. Made a video in which the person of an image speaks, from the image, an audio file (or the result of a speech task) and a text prompt, in standard ($0.25) or high quality ($0.35).
     * @deprecated
     */
    HiggsfieldAiSpeakTask: {
      /** Selects this model. */
      model: "higgsfield-ai/speak";
      /** The person, the recording (as a URL or from a speech task) and a prompt. At least one of `audio_url` and `audio_task_id` is needed. */
      input: components["schemas"]["HiggsfieldAiSpeakInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Higgsfield Text-to-Speech
     *
     * Reads a text aloud in a Higgsfield voice, optionally over a background sound, and returns one audio file. ElevenLabs Text-to-Speech has no background sounds, but speech models and audio formats to choose. Its retired predecessor cost $0.05; no document prices this one.
     */
    HiggsfieldAiTextToSpeechTask: {
      /** Selects this model. */
      model: "higgsfield-ai/text-to-speech";
      /** The voice, the text and how it is spoken. */
      input: components["schemas"]["HiggsfieldAiTextToSpeechInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Higgsfield Video input
     *
     * A first frame and a prompt, optionally a last frame and a motion preset.
     */
    HiggsfieldAiVideoInput: {
      /** How the picture moves and what happens in it. */
      prompt: string;
      /**
       * First frame.
       * @format uri
       */
      start_image_url: string;
      /**
       * Last frame, towards which the video moves.
       * @format uri
       */
      end_image_url?: string;
      /**
       * Whether the prompt is rewritten for a better result.
       * @default false
       */
      enhance_prompt?: boolean;
      /** Number from 0 to 999999 that makes a result reproducible. */
      seed?: number;
      /** Motion preset, an `id` from `GET /v1/resources/higgsfield-ai/motions`. */
      motion_id?: string;
    };
    /**
     * Higgsfield Lite
     *
     * Makes a video from a start image and a text prompt, with an optional end image and motion preset, in basic quality. The slowest of the three: six times slower than Higgsfield Standard. An older document has $0.15.
     */
    HiggsfieldAiLiteTask: {
      /** Selects this model. */
      model: "higgsfield-ai/lite";
      /** A first frame and a prompt, optionally a last frame and a motion preset. */
      input: components["schemas"]["HiggsfieldAiVideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Higgsfield Turbo
     *
     * Makes a video from a start image and a text prompt, with an optional end image and motion preset, in medium quality, 1.5 times as fast as Higgsfield Standard. An older document has $0.21.
     */
    HiggsfieldAiTurboTask: {
      /** Selects this model. */
      model: "higgsfield-ai/turbo";
      /** A first frame and a prompt, optionally a last frame and a motion preset. */
      input: components["schemas"]["HiggsfieldAiVideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Higgsfield Standard
     *
     * Makes a video from a start image and a text prompt, with an optional end image and motion preset, in the best quality of the three at normal speed. An older document has $0.30; Higgsfield Lite and Turbo cost less.
     */
    HiggsfieldAiStandardTask: {
      /** Selects this model. */
      model: "higgsfield-ai/standard";
      /** A first frame and a prompt, optionally a last frame and a motion preset. */
      input: components["schemas"]["HiggsfieldAiVideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling O1 Image input
     *
     * A prompt and up to ten reference pictures.
     */
    KuaishouKlingO1ImageInput: {
      /** What the picture shows; `@Image1`, `@Image2` and so on point at the reference pictures. */
      prompt: string;
      /**
       * Size of the picture.
       * @default 1k
       */
      resolution?: "1k" | "2k";
      /**
       * Aspect ratio of the image; `auto` if omitted.
       * @default auto
       */
      aspect_ratio?: "auto" | "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9";
      /** Up to ten reference pictures. */
      image_urls?: string[];
    };
    /**
     * Kling O1 Image
     *
     * Makes an image at 1k or 2k from a text prompt and up to ten reference images that the prompt can name. Kling 3.0 Omni Image also makes 4k; Kling 3.0 Image makes up to four images at once.
     */
    KuaishouKlingO1ImageTask: {
      /** Selects this model. */
      model: "kuaishou/kling-o1-image";
      /** A prompt and up to ten reference pictures. */
      input: components["schemas"]["KuaishouKlingO1ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 3.0 Omni Image input
     *
     * A prompt and up to ten reference pictures.
     */
    KuaishouKling30OmniImageInput: {
      /** What the picture shows; `@Image1`, `@Image2` and so on point at the reference pictures. */
      prompt: string;
      /**
       * Size of the picture.
       * @default 1k
       */
      resolution?: "1k" | "2k" | "4k";
      /**
       * Aspect ratio of the image; `auto` if omitted.
       * @default auto
       */
      aspect_ratio?: "auto" | "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9";
      /** Up to ten reference pictures. */
      image_urls?: string[];
    };
    /**
     * Kling 3.0 Omni Image
     *
     * Makes an image at 1k, 2k or 4k from a text prompt and up to ten reference images that the prompt can name. The only Kling model with 4k.
     */
    KuaishouKling30OmniImageTask: {
      /** Selects this model. */
      model: "kuaishou/kling-3.0-omni-image";
      /** A prompt and up to ten reference pictures. */
      input: components["schemas"]["KuaishouKling30OmniImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 3.0 Image input
     *
     * A prompt, up to ten reference pictures, and how many pictures to draw.
     */
    KuaishouKling30ImageInput: {
      /** What the picture shows; `@Image1`, `@Image2` and so on point at the reference pictures. */
      prompt: string;
      /**
       * Size of the pictures.
       * @default 2k
       */
      resolution?: "1k" | "2k";
      /**
       * Aspect ratio of the image; `auto` if omitted.
       * @default auto
       */
      aspect_ratio?: "auto" | "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9";
      /**
       * How many pictures to draw, from 1 to 4.
       * @default 1
       */
      count?: number;
      /** Up to ten reference pictures. */
      image_urls?: string[];
    };
    /**
     * Kling 3.0 Image
     *
     * Makes one to four images at 1k or 2k (the default) from a text prompt and up to ten reference images that the prompt can name. The only Kling model that makes several images in a task.
     */
    KuaishouKling30ImageTask: {
      /** Selects this model. */
      model: "kuaishou/kling-3.0-image";
      /** A prompt, up to ten reference pictures, and how many pictures to draw. */
      input: components["schemas"]["KuaishouKling30ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 2.1 Image input
     *
     * A prompt and what `reference_mode` asks for, one picture or two to four elements.
     */
    KuaishouKling21ImageInput: {
      /** What the picture shows. */
      prompt: string;
      /**
       * What is taken from the media. `restyle` (also when omitted), `portrait` and `character` need `image_url`; `elements` needs two to four `elements`.
       * @default restyle
       */
      reference_mode?: "restyle" | "portrait" | "character" | "elements";
      /**
       * Picture to start from. Needed in every mode but `elements`.
       * @format uri
       */
      image_url?: string;
      /**
       * Shape of the picture.
       * @default 1:1
       */
      aspect_ratio?: "21:9" | "16:9" | "3:2" | "4:3" | "1:1" | "3:4" | "2:3" | "9:16";
      /**
       * How closely the picture is followed, from 0 to 1.
       * @default 0.5
       */
      fidelity?: number;
      /**
       * How closely the face is kept, from 0 to 1. Only taken in the mode `portrait`.
       * @default 0.65
       */
      human_fidelity?: number;
      /** Pictures or videos of what appears. Two to four are needed in the mode `elements`. */
      elements?: string[];
      /**
       * Picture of the background. Only taken in the mode `elements`.
       * @format uri
       */
      scene_url?: string;
      /**
       * Picture whose style is taken over. Only taken in the mode `elements`.
       * @format uri
       */
      style_url?: string;
    } & ({
      reference_mode?: "restyle";
      human_fidelity?: never;
      scene_url?: never;
      style_url?: never;
      image_url: string;
    } | {
      reference_mode: "portrait";
      scene_url?: never;
      style_url?: never;
      image_url: string;
    } | {
      reference_mode: "character";
      human_fidelity?: never;
      scene_url?: never;
      style_url?: never;
      image_url: string;
    } | {
      reference_mode: "elements";
      human_fidelity?: never;
      elements: unknown;
    });
    /**
     * Kling 2.1 Image
     *
     * Makes an image from a text prompt and references in one of four modes: restyle an image, keep its face (portrait), keep its character, or combine two to four elements with an optional scene and style. Never works from text alone, which the later Kling models do.
     */
    KuaishouKling21ImageTask: {
      /** Selects this model. */
      model: "kuaishou/kling-2.1-image";
      /** A prompt and what `reference_mode` asks for, one picture or two to four elements. */
      input: components["schemas"]["KuaishouKling21ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling voice
     *
     * One voice, either a preset or a recording. Exactly one of the two members is needed.
     */
    KuaishouKlingVoice: {
      /** Voice preset, an `id` from `GET /v1/resources/kuaishou/kling/voices`. Can't be combined with `voice_url`. */
      voice_id?: number;
      /**
       * MP3 recording of a voice of your own. Can't be combined with `voice_id`.
       * @format uri
       */
      voice_url?: string;
    };
    /**
     * Kling 2.6 Video input
     *
     * A prompt and optional frames. Sound needs `pro` and excludes a last frame; voices need sound.
     */
    KuaishouKling26VideoInput: {
      /** What happens in the video. */
      prompt: string;
      /**
       * Resolution, 720p for `std` and 1080p for `pro`. `native_audio` needs `pro`.
       * @default pro
       */
      mode?: "std" | "pro";
      /**
       * Length in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Whether sound is generated for the video. Needs `mode` `pro` (or omitted), can't be combined with `end_frame_url`, and has to be on for `voices`.
       * @default false
       */
      native_audio?: boolean;
      /**
       * First frame. Leave it out to start from text alone. One table requires it, while the page of the model shows requests without it.
       * @format uri
       */
      start_frame_url?: string;
      /**
       * Last frame. Can't be set while `native_audio` is on.
       * @format uri
       */
      end_frame_url?: string;
      /** Up to five voices that speak in the video. Needs `native_audio` to be on. */
      voices?: components["schemas"]["KuaishouKlingVoice"][];
    };
    /**
     * Kling 2.6 Video
     *
     * Makes a video of 5 or 10 seconds at 720p or 1080p from text, or from a first frame and an optional last frame. Silent unless `native_audio` is on, which needs 1080p and no last frame, and lets up to five voices speak.
     */
    KuaishouKling26VideoTask: {
      /** Selects this model. */
      model: "kuaishou/kling-2.6-video";
      /** A prompt and optional frames. Sound needs `pro` and excludes a last frame; voices need sound. */
      input: components["schemas"]["KuaishouKling26VideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling sound effects
     *
     * What the sound track contains. Leave the whole object out for a silent video.
     */
    KuaishouKlingSoundEffects: {
      /**
       * Which noises are heard.
       * @default
       */
      sound?: string;
      /**
       * Which music plays in the background.
       * @default
       */
      music?: string;
      /**
       * Whether the sound is made in the style of ASMR.
       * @default false
       */
      asmr_mode?: boolean;
    };
    /**
     * Kling 2.5 Turbo Video input
     *
     * A prompt, with optional frames and sound effects.
     */
    KuaishouKling25TurboVideoInput: {
      /** What happens in the video. */
      prompt: string;
      /**
       * Resolution, 720p for `std` and 1080p for `pro`.
       * @default pro
       */
      mode?: "std" | "pro";
      /**
       * Length in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Shape of the picture. Has no effect beside `start_frame_url`, whose shape the video takes.
       * @default 16:9
       */
      aspect_ratio?: "16:9" | "9:16" | "1:1";
      /**
       * First frame. Leave it out to start from text alone.
       * @format uri
       */
      start_frame_url?: string;
      /**
       * Last frame.
       * @format uri
       */
      end_frame_url?: string;
      /** Noises and music of the video. Leave it out for a silent video. */
      sound_effects?: components["schemas"]["KuaishouKlingSoundEffects"];
    };
    /**
     * Kling 2.5 Turbo Video
     *
     * Makes a video of 5 or 10 seconds at 720p or 1080p from text, or from a first frame and an optional last frame. Silent unless `sound_effects` describes noises or music. Voices are for Kling 2.6 Video.
     */
    KuaishouKling25TurboVideoTask: {
      /** Selects this model. */
      model: "kuaishou/kling-2.5-turbo-video";
      /** A prompt, with optional frames and sound effects. */
      input: components["schemas"]["KuaishouKling25TurboVideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 2.1 Video input
     *
     * A prompt and a first frame, with an optional last frame and sound effects.
     */
    KuaishouKling21VideoInput: {
      /** What happens in the video. */
      prompt: string;
      /**
       * First frame.
       * @format uri
       */
      start_frame_url: string;
      /**
       * Last frame.
       * @format uri
       */
      end_frame_url?: string;
      /**
       * Length in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Resolution, 720p for `std` and 1080p for `pro`.
       * @default pro
       */
      mode?: "std" | "pro";
      /** Noises and music of the video. Leave it out for a silent video. */
      sound_effects?: components["schemas"]["KuaishouKlingSoundEffects"];
    };
    /**
     * Kling 2.1 Video
     *
     * Makes a video of 5 or 10 seconds at 720p or 1080p from a text prompt and a first frame, which is required, with an optional last frame. Silent unless `sound_effects` describes noises or music. Kling 2.1 Master Video works from text alone.
     */
    KuaishouKling21VideoTask: {
      /** Selects this model. */
      model: "kuaishou/kling-2.1-video";
      /** A prompt and a first frame, with an optional last frame and sound effects. */
      input: components["schemas"]["KuaishouKling21VideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 2.1 Master Video input
     *
     * A prompt, with an optional first frame and sound effects. The resolution is always 1080p.
     */
    KuaishouKling21MasterVideoInput: {
      /** What happens in the video. */
      prompt: string;
      /**
       * Length in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * First frame. Leave it out to start from text alone.
       * @format uri
       */
      start_frame_url?: string;
      /** Noises and music of the video. Leave it out for a silent video. */
      sound_effects?: components["schemas"]["KuaishouKlingSoundEffects"];
    };
    /**
     * Kling 2.1 Master Video
     *
     * Makes a video of 5 or 10 seconds at 1080p only, from a text prompt and an optional first frame; it takes no last frame, which Kling 2.1 Video does. Silent unless `sound_effects` describes noises or music.
     */
    KuaishouKling21MasterVideoTask: {
      /** Selects this model. */
      model: "kuaishou/kling-2.1-master-video";
      /** A prompt, with an optional first frame and sound effects. The resolution is always 1080p. */
      input: components["schemas"]["KuaishouKling21MasterVideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling element
     *
     * A character or an object that appears in the video, shown by up to four images or by a video. The parameter that holds the list says how the prompt names it and how long it lives.
     */
    KuaishouKlingElement: {
      /**
       * What the element is, in at most 100 characters.
       * @default
       */
      description?: string;
      /**
       * Whether pictures or a video show the element.
       * @default image
       */
      type?: "image" | "video";
      /** Up to four pictures of an element of type `image`. */
      image_urls?: string[];
      /** Video of an element of type `video`. */
      video_url?: string;
      /** Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. That list is documented for Kling 2.6, 3.0 and 3.0 Omni; no table of elements names the parameter. */
      voice_id?: number;
    };
    /**
     * Kling 3.0 shot
     *
     * One scene of a video of several shots, which share 15 seconds.
     */
    KuaishouKling30Shot: {
      /** What happens in this shot. */
      prompt: string;
      /** Length of this shot in seconds, at least 1. All shots together last 3 to 15 seconds, which leaves at most 14 for one of them. */
      duration: number;
    };
    /**
     * Kling 3.0 Video input
     *
     * Either a `prompt` or `multi_shots`, and optional frames and elements.
     */
    KuaishouKling30VideoInput: {
      /** What happens in the video. Needed where `multi_shots` is omitted, and can't be combined with it. */
      prompt?: string;
      /**
       * Resolution, 720p for `std` and 1080p for `pro`.
       * @default pro
       */
      mode?: "std" | "pro";
      /**
       * Length in seconds, from 3 to 15.
       * @default 5
       */
      duration?: number;
      /**
       * Aspect ratio of the video.
       * @default 16:9
       */
      aspect_ratio?: "16:9" | "9:16" | "1:1";
      /**
       * Whether sound is generated for the video.
       * @default true
       */
      native_audio?: boolean;
      /**
       * First frame. Leave it out to start from text alone. One table requires it, while the page of the model shows requests without it.
       * @format uri
       */
      start_frame_url?: string;
      /**
       * Last frame.
       * @format uri
       */
      end_frame_url?: string;
      /** Characters and objects that appear in the video. They are created from this list, used for the task, and deleted when it has completed. No document gives this model a mark such as `@Element1` for the prompt. */
      elements?: components["schemas"]["KuaishouKlingElement"][];
      /** Two to six shots, 3 to 15 seconds in all. Needed where `prompt` is omitted, and can't be combined with it. */
      multi_shots?: components["schemas"]["KuaishouKling30Shot"][];
    } & ({
      prompt?: never;
      multi_shots: components["schemas"]["KuaishouKling30Shot"][];
    } | {
      multi_shots?: never;
      prompt: string;
    });
    /**
     * Kling 3.0 Video
     *
     * Makes a video of 3 to 15 seconds at 720p or 1080p from a text prompt or from two to six shots, with optional first and last frames and elements (characters and objects). Has generated audio unless you switch it off. Reference images and source videos are for Kling 3.0 Omni Video.
     */
    KuaishouKling30VideoTask: {
      /** Selects this model. */
      model: "kuaishou/kling-3.0-video";
      /** Either a `prompt` or `multi_shots`, and optional frames and elements. */
      input: components["schemas"]["KuaishouKling30VideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 2.6 Motion Control input
     *
     * Who moves, how, and from which side.
     */
    KuaishouKling26MotionControlInput: {
      /** The movement in words. */
      prompt: string;
      /**
       * Picture of the person or subject; head, shoulders and torso have to be clearly visible.
       * @format uri
       */
      image_url: string;
      /**
       * Video whose movement is taken over.
       * @format uri
       */
      video_url: string;
      /**
       * Resolution, 720p for `std` and 1080p for `pro`.
       * @default std
       */
      mode?: "std" | "pro";
      /**
       * Whether the sound of the video is kept.
       * @default true
       */
      keep_audio?: boolean;
      /**
       * Whether the person turns as in the video (`video`) or keeps the pose of the image (`image`).
       * @default video
       */
      character_orientation?: "video" | "image";
    };
    /**
     * Kling 2.6 Motion Control
     *
     * Makes a video in which the person of an image moves like the one in a motion video, guided by a text prompt, at 720p or 1080p, with the audio of the motion video unless you switch it off. An older document has $0.01 a second at 720p and $0.0225 at 1080p.
     */
    KuaishouKling26MotionControlTask: {
      /** Selects this model. */
      model: "kuaishou/kling-2.6-motion-control";
      /** Who moves, how, and from which side. */
      input: components["schemas"]["KuaishouKling26MotionControlInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 3.0 Motion Control input
     *
     * Who moves, how, from which side, and what else appears.
     */
    KuaishouKling30MotionControlInput: {
      /** The movement in words. */
      prompt: string;
      /**
       * Picture of the person or subject; head, shoulders and torso have to be clearly visible.
       * @format uri
       */
      image_url: string;
      /**
       * Video whose movement is taken over.
       * @format uri
       */
      video_url: string;
      /**
       * Resolution, 720p for `std` and 1080p for `pro`.
       * @default std
       */
      mode?: "std" | "pro";
      /**
       * Whether the sound of the video is kept.
       * @default true
       */
      keep_audio?: boolean;
      /**
       * Whether the person turns as in the video (`video`) or keeps the pose of the image (`image`).
       * @default video
       */
      character_orientation?: "video" | "image";
      /** Further characters and objects that appear in the video. No document says how long they live, or gives this model a mark such as `@Element1` for the prompt. */
      elements?: components["schemas"]["KuaishouKlingElement"][];
    };
    /**
     * Kling 3.0 Motion Control
     *
     * Makes a video in which the person of an image moves like the one in a motion video, guided by a text prompt, at 720p or 1080p, with the audio of the motion video unless you switch it off. Keeps faces more alike than Kling 2.6 Motion Control and takes elements; no price is documented.
     */
    KuaishouKling30MotionControlTask: {
      /** Selects this model. */
      model: "kuaishou/kling-3.0-motion-control";
      /** Who moves, how, from which side, and what else appears. */
      input: components["schemas"]["KuaishouKling30MotionControlInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 3.0 Omni Video Edit input
     *
     * The video, the edit in words, and pictures or elements to bring in.
     */
    KuaishouKling30OmniVideoEditInput: {
      /**
       * Video to edit. The result is as long as this video.
       * @format uri
       */
      video_url: string;
      /** What to change; `@Image1`, `@Image2` and so on point at `image_urls`. */
      prompt: string;
      /**
       * Whether the video is a guide for the style (`reference`) or is itself restyled (`transform`).
       * @default reference
       */
      video_mode?: "reference" | "transform";
      /**
       * Whether the sound of the source video is kept.
       * @default false
       */
      keep_audio?: boolean;
      /**
       * Resolution, 720p for `std` and 1080p for `pro`.
       * @default std
       */
      mode?: "std" | "pro";
      /**
       * Shape of the picture.
       * @default 16:9
       */
      aspect_ratio?: "16:9" | "9:16" | "1:1";
      /** Up to four reference pictures, `@Image1`, `@Image2` and so on in the prompt. */
      image_urls?: string[];
      /** Up to four characters and objects to bring in. They are created from this list, used for the task, and deleted when it has completed. No document gives this model a mark such as `@Element1` for the prompt. */
      elements?: components["schemas"]["KuaishouKlingElement"][];
    };
    /**
     * Kling 3.0 Omni Video Edit
     *
     * Edits a video by a text prompt: restyles it, or takes it as a guide for the style, with up to four reference images and up to four elements. Returns a video as long as the source at 720p or 1080p, with its audio only if `keep_audio` is on. An older document has $0.04 a second at 720p and $0.0533 at 1080p.
     */
    KuaishouKling30OmniVideoEditTask: {
      /** Selects this model. */
      model: "kuaishou/kling-3.0-omni-video-edit";
      /** The video, the edit in words, and pictures or elements to bring in. */
      input: components["schemas"]["KuaishouKling30OmniVideoEditInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling O1 Video Edit input
     *
     * The video, the edit in words, and pictures to bring in.
     */
    KuaishouKlingO1VideoEditInput: {
      /**
       * Video to edit. The result is as long as this video.
       * @format uri
       */
      video_url: string;
      /** What to change; `@Image1`, `@Image2` and so on point at `image_urls`. */
      prompt: string;
      /**
       * Whether the video is a guide for the style (`reference`) or is itself restyled (`transform`).
       * @default reference
       */
      video_mode?: "reference" | "transform";
      /**
       * Whether the sound of the source video is kept.
       * @default false
       */
      keep_audio?: boolean;
      /**
       * Resolution, 720p for `std` and 1080p for `pro`.
       * @default std
       */
      mode?: "std" | "pro";
      /**
       * Shape of the picture.
       * @default 16:9
       */
      aspect_ratio?: "16:9" | "9:16" | "1:1";
      /** Up to four reference pictures, `@Image1`, `@Image2` and so on in the prompt. */
      image_urls?: string[];
    };
    /**
     * Kling O1 Video Edit
     *
     * Edits a video by a text prompt: restyles it, or takes it as a guide for the style, with up to four reference images but no elements, which Kling 3.0 Omni Video Edit takes. Returns a video as long as the source at 720p or 1080p, with its audio only if `keep_audio` is on; no price is documented.
     */
    KuaishouKlingO1VideoEditTask: {
      /** Selects this model. */
      model: "kuaishou/kling-o1-video-edit";
      /** The video, the edit in words, and pictures to bring in. */
      input: components["schemas"]["KuaishouKlingO1VideoEditInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling shot
     *
     * One scene of a video of several shots.
     */
    KuaishouKlingShot: {
      /** What happens in this shot. */
      prompt: string;
      /** Length of this shot in seconds, at least 1. */
      duration: number;
    };
    /**
     * Kling 3.0 Omni Video input
     *
     * Either a `prompt` or `multi_shots`, and what `video_mode` asks for: reference pictures and elements, frames, or a source video.
     */
    KuaishouKling30OmniVideoInput: ({
      /** What the media are for. `elements` needs `image_urls` or `elements`, `start_end_frame` needs `start_frame_url`, and `transform` and `video_reference` need `video_url`. If omitted, the video comes from text, with `image_urls` and `elements` as the only media; one document refuses even these then, so with any media the safest is to name the mode. */
      video_mode?: "elements" | "start_end_frame" | "transform" | "video_reference";
      /** What happens in the video; `@Image1` and `@Element1` point at the pictures and elements. Needed where `multi_shots` is omitted, and can't be combined with it. */
      prompt?: string;
      /**
       * Resolution, 720p for `std` and 1080p for `pro`.
       * @default pro
       */
      mode?: "std" | "pro";
      /**
       * Length in seconds, from 3 to 15.
       * @default 5
       */
      duration?: number;
      /** Aspect ratio of the video. If omitted, the service takes `auto` beside a `video_url` and 16:9 otherwise. `auto` is only accepted in the modes `start_end_frame`, `transform` and `video_reference`. One document demands `auto` beside a `video_url` and refuses it elsewhere, another takes it in `start_end_frame` alone: the safest is to omit it, or to send `auto` with a `video_url` and a ratio otherwise. */
      aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
      /**
       * Whether sound is generated for the video.
       * @default false
       */
      native_audio?: boolean;
      /**
       * Whether the audio of the source video is kept. The tables list it, the page of the model does not.
       * @default true
       */
      keep_audio?: boolean;
      /** Up to seven reference images, `@Image1`, `@Image2` and so on in the prompt. They serve this one task: they have no description and can't be reused. Together with `elements` at most 7 with `video_mode` `elements` or omitted, and at most 4 with `transform` and `video_reference`. */
      image_urls?: string[];
      /** Which of `image_urls` is the first frame; 1 is the first of them. There is nothing like it for the last frame. */
      start_image_index?: number;
      /**
       * First frame. Needed with `video_mode` `start_end_frame`; can't be set where `video_mode` is omitted.
       * @format uri
       */
      start_frame_url?: string;
      /**
       * Last frame. Can't be set where `video_mode` is omitted.
       * @format uri
       */
      end_frame_url?: string;
      /**
       * Source video. Needed with `video_mode` `transform` and `video_reference`; can't be set with `elements` or where `video_mode` is omitted, nor beside an element of type `video`.
       * @format uri
       */
      video_url?: string;
      /** Two to six shots of at least a second each. Needed where `prompt` is omitted, and can't be combined with it. */
      multi_shots?: components["schemas"]["KuaishouKlingShot"][];
      /** Characters and objects, `@Element1`, `@Element2` and so on in the prompt. They are created on the Kling account when the task is submitted and stay there; they are deleted only if the submission fails. Together with `image_urls` at most 7 with `video_mode` `elements` or omitted, and at most 4 with `transform` and `video_reference`. Beside `video_url` none may be of type `video`. */
      elements?: components["schemas"]["KuaishouKlingElement"][];
    } & ({
      prompt?: never;
      multi_shots: components["schemas"]["KuaishouKlingShot"][];
    } | {
      multi_shots?: never;
      prompt: string;
    })) & ({
      video_mode?: never;
      start_frame_url?: never;
      end_frame_url?: never;
      video_url?: never;
      elements?: unknown;
    } | ({
      video_mode: "elements";
      video_url?: never;
      elements?: unknown;
    } & ({
      elements: unknown;
    } | unknown)) | {
      video_mode: "start_end_frame";
      start_frame_url: string;
    } | {
      video_mode: "transform";
      image_urls?: unknown;
      elements?: unknown;
      video_url: string;
    } | {
      video_mode: "video_reference";
      image_urls?: unknown;
      elements?: unknown;
      video_url: string;
    });
    /**
     * Kling 3.0 Omni Video
     *
     * Makes a video of 3 to 15 seconds at 720p or 1080p from a text prompt or two to six shots, on request with reference images, elements, first and last frames or a source video. Generated audio only if `native_audio` is on. An older document has $0.14 to $0.20 for 5 seconds and $0.26 to $0.40 for 10, by mode and audio.
     */
    KuaishouKling30OmniVideoTask: {
      /** Selects this model. */
      model: "kuaishou/kling-3.0-omni-video";
      /** Either a `prompt` or `multi_shots`, and what `video_mode` asks for: reference pictures and elements, frames, or a source video. */
      input: components["schemas"]["KuaishouKling30OmniVideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling image element
     *
     * A character or an object that appears in the video, shown by up to four images; videos are not taken. The parameter that holds the list says how the prompt names it and how long it lives.
     */
    KuaishouKlingImageElement: {
      /**
       * What the element is, in at most 100 characters.
       * @default
       */
      description?: string;
      /**
       * Always `image`, since this model takes no video elements.
       * @default image
       */
      type?: "image";
      /** Up to four pictures of an element of type `image`. */
      image_urls?: string[];
      /** Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. That list is documented for Kling 2.6, 3.0 and 3.0 Omni; no table of elements names the parameter. */
      voice_id?: number;
    };
    /**
     * Kling O1 Video input
     *
     * A prompt, and what `video_mode` asks for: reference pictures and picture elements, frames, or a source video.
     */
    KuaishouKlingO1VideoInput: {
      /** What the media are for. `elements` needs `image_urls` or `elements`, `start_end_frame` needs `start_frame_url`, and `transform` and `video_reference` need `video_url`. If omitted, the video comes from text, with `image_urls` and `elements` as the only media; one document refuses even these then, so with any media the safest is to name the mode. */
      video_mode?: "elements" | "start_end_frame" | "transform" | "video_reference";
      /** What happens in the video; `@Image1` and `@Element1` point at the pictures and elements. */
      prompt: string;
      /**
       * Resolution, 720p for `std` and 1080p for `pro`.
       * @default pro
       */
      mode?: "std" | "pro";
      /**
       * Length in seconds, from 3 to 10.
       * @default 5
       */
      duration?: number;
      /** Aspect ratio of the video. If omitted, the service takes `auto` beside a `video_url` and 16:9 otherwise. `auto` is only accepted in the modes `start_end_frame`, `transform` and `video_reference`. One document demands `auto` beside a `video_url` and refuses it elsewhere, another takes it in `start_end_frame` alone: the safest is to omit it, or to send `auto` with a `video_url` and a ratio otherwise. */
      aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
      /**
       * Whether the audio of the source video is kept. The tables list it, the page of the model does not.
       * @default true
       */
      keep_audio?: boolean;
      /** Up to seven reference images, `@Image1`, `@Image2` and so on in the prompt. They serve this one task: they have no description and can't be reused. Together with `elements` at most 7 with `video_mode` `elements` or omitted, and at most 4 with `transform` and `video_reference`. */
      image_urls?: string[];
      /** Which of `image_urls` is the first frame; 1 is the first of them. There is nothing like it for the last frame. */
      start_image_index?: number;
      /**
       * First frame. Needed with `video_mode` `start_end_frame`; can't be set where `video_mode` is omitted.
       * @format uri
       */
      start_frame_url?: string;
      /**
       * Last frame. Can't be set where `video_mode` is omitted.
       * @format uri
       */
      end_frame_url?: string;
      /**
       * Source video. Needed with `video_mode` `transform` and `video_reference`; can't be set with `elements` or where `video_mode` is omitted.
       * @format uri
       */
      video_url?: string;
      /** Characters and objects shown by images, `@Element1`, `@Element2` and so on in the prompt. They are created on the Kling account when the task is submitted and stay there; they are deleted only if the submission fails. Together with `image_urls` at most 7 with `video_mode` `elements` or omitted, and at most 4 with `transform` and `video_reference`. */
      elements?: components["schemas"]["KuaishouKlingImageElement"][];
    } & ({
      video_mode?: never;
      start_frame_url?: never;
      end_frame_url?: never;
      video_url?: never;
      elements?: unknown;
    } | ({
      video_mode: "elements";
      video_url?: never;
      elements?: unknown;
    } & ({
      elements: unknown;
    } | unknown)) | {
      video_mode: "start_end_frame";
      start_frame_url: string;
    } | {
      video_mode: "transform";
      image_urls?: unknown;
      elements?: unknown;
      video_url: string;
    } | {
      video_mode: "video_reference";
      image_urls?: unknown;
      elements?: unknown;
      video_url: string;
    });
    /**
     * Kling O1 Video
     *
     * Makes a video of 3 to 10 seconds at 720p or 1080p from a text prompt, on request with reference images, elements shown by images, first and last frames or a source video. Kling 3.0 Omni Video adds 15 seconds, shots, generated audio and elements shown by a video. An older document has $0.048 a second.
     */
    KuaishouKlingO1VideoTask: {
      /** Selects this model. */
      model: "kuaishou/kling-o1-video";
      /** A prompt, and what `video_mode` asks for: reference pictures and picture elements, frames, or a source video. */
      input: components["schemas"]["KuaishouKlingO1VideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 2.6 input (retired)
     *
     * A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is needed.
     */
    KuaishouKling26Input: {
      /** What happens in the video. Needed where `start_image_url` is omitted. */
      prompt?: string;
      /**
       * First frame. Needed where `prompt` is omitted; can't be combined with `aspect_ratio`.
       * @format uri
       */
      start_image_url?: string;
      /**
       * Last frame.
       * @format uri
       */
      end_image_url?: string;
      /** Length in seconds. */
      duration?: 5 | 10;
      /** Shape of the picture. Can't be combined with `start_image_url`. */
      aspect_ratio?: "16:9" | "9:16" | "1:1";
      /** `std` or `pro`; Kling 2.1 makes 720p in `std` and 1080p in `pro`. */
      mode?: "std" | "pro";
      /** Whether sound is generated for the video. */
      enable_audio?: boolean;
    } & ({
      start_image_url: string;
    } | {
      prompt: string;
    });
    /**
     * Kling 2.6
     *
     * Retired; use `kuaishou/kling-2.6-video`. Made a video of 5 or 10 seconds from text, or from a start image and an optional end image, with audio on request, for $0.032 a second.
     * @deprecated
     */
    KuaishouKling26Task: {
      /** Selects this model. */
      model: "kuaishou/kling-2.6";
      /** A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is needed. */
      input: components["schemas"]["KuaishouKling26Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 2.5 input (retired)
     *
     * A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is needed.
     */
    KuaishouKling25Input: {
      /** What happens in the video. Needed where `start_image_url` is omitted. */
      prompt?: string;
      /**
       * First frame. Needed where `prompt` is omitted; can't be combined with `aspect_ratio`.
       * @format uri
       */
      start_image_url?: string;
      /**
       * Last frame.
       * @format uri
       */
      end_image_url?: string;
      /** Length in seconds. */
      duration?: 5 | 10;
      /** Shape of the picture. Can't be combined with `start_image_url`. */
      aspect_ratio?: "16:9" | "9:16" | "1:1";
      /** Always `pro` (1080p). */
      mode?: "pro";
      /** Whether sound is generated for the video. */
      enable_audio?: boolean;
    } & ({
      start_image_url: string;
    } | {
      prompt: string;
    });
    /**
     * Kling 2.5
     *
     * Retired; use `kuaishou/kling-2.5-turbo-video`. Made a 1080p video from text, or from a start image and an optional end image, with audio on request: 5 seconds for $0.27, 10 for $0.53.
     * @deprecated
     */
    KuaishouKling25Task: {
      /** Selects this model. */
      model: "kuaishou/kling-2.5";
      /** A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is needed. */
      input: components["schemas"]["KuaishouKling25Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 2.1 input (retired)
     *
     * A first frame, with an optional prompt and last frame.
     */
    KuaishouKling21Input: {
      /** What happens in the video. */
      prompt?: string;
      /**
       * First frame.
       * @format uri
       */
      start_image_url: string;
      /**
       * Last frame.
       * @format uri
       */
      end_image_url?: string;
      /** Length in seconds. */
      duration?: 5 | 10;
      /** `std` or `pro`; Kling 2.1 makes 720p in `std` and 1080p in `pro`. */
      mode?: "std" | "pro";
      /** Whether sound is generated for the video. */
      enable_audio?: boolean;
    };
    /**
     * Kling 2.1
     *
     * Retired; use `kuaishou/kling-2.1-video`. Made a video from a start image, which was required, with an optional text prompt and end image and audio on request: 5 seconds for $0.13 at 720p or $0.27 at 1080p, 10 seconds for $0.27 or $0.53.
     * @deprecated
     */
    KuaishouKling21Task: {
      /** Selects this model. */
      model: "kuaishou/kling-2.1";
      /** A first frame, with an optional prompt and last frame. */
      input: components["schemas"]["KuaishouKling21Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 2.1 Master input (retired)
     *
     * A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is needed.
     */
    KuaishouKling21MasterInput: {
      /** What happens in the video. Needed where `start_image_url` is omitted. */
      prompt?: string;
      /**
       * First frame. Needed where `prompt` is omitted; can't be combined with `aspect_ratio`.
       * @format uri
       */
      start_image_url?: string;
      /** Length in seconds. */
      duration?: 5 | 10;
      /** Shape of the picture. Can't be combined with `start_image_url`. */
      aspect_ratio?: "16:9" | "9:16" | "1:1";
      /** Always `pro` (1080p). */
      mode?: "pro";
      /** Whether sound is generated for the video. */
      enable_audio?: boolean;
    } & ({
      start_image_url: string;
    } | {
      prompt: string;
    });
    /**
     * Kling 2.1 Master
     *
     * Retired; use `kuaishou/kling-2.1-master-video`. Made a 1080p video from text or a start image, without an end image, with audio on request: 5 seconds for $0.40, 10 for $0.80.
     * @deprecated
     */
    KuaishouKling21MasterTask: {
      /** Selects this model. */
      model: "kuaishou/kling-2.1-master";
      /** A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is needed. */
      input: components["schemas"]["KuaishouKling21MasterInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 2.5 Turbo Pro input (retired)
     *
     * An open object: the vendor listed this model without its parameters, so every member is passed on unchecked.
     */
    KuaishouKling25TurboProInput: {
      [key: string]: unknown;
    };
    /**
     * Kling 2.5 Turbo Pro
     *
     * Retired; use `kuaishou/kling-2.5-turbo-video`. Made a video; the documents name it without saying what input it took, so every parameter is passed on.
     * @deprecated
     */
    KuaishouKling25TurboProTask: {
      /** Selects this model. */
      model: "kuaishou/kling-2.5-turbo-pro";
      /** An open object: the vendor listed this model without its parameters, so every member is passed on unchecked. */
      input: components["schemas"]["KuaishouKling25TurboProInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * GPT Image 1 and 1.5 input
     *
     * A prompt, and reference pictures where wanted.
     */
    OpenaiGptImageInput: {
      /** What the picture shows, or how the reference pictures are changed. */
      prompt: string;
      /** Reference images for context. */
      image_urls?: string[];
      /** Shape of the picture. */
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9";
      /** Quality of the image. No document gives a default. */
      quality?: "medium" | "high";
    };
    /**
     * GPT Image 1
     *
     * Makes an image in medium or high quality from a text prompt and optional reference images. GPT Image 1.5 takes the same parameters and is documented as more capable; GPT Image 2 also takes a resolution. An older document has $0.02 in medium and $0.04 in high quality.
     */
    OpenaiGptImage1Task: {
      /** Selects this model. */
      model: "openai/gpt-image-1";
      /** A prompt, and reference pictures where wanted. */
      input: components["schemas"]["OpenaiGptImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * GPT Image 1.5
     *
     * Makes an image in medium or high quality from a text prompt and optional reference images, documented as more capable than GPT Image 1. An older document has $0.03 in medium and $0.05 in high quality.
     */
    OpenaiGptImage15Task: {
      /** Selects this model. */
      model: "openai/gpt-image-1.5";
      /** A prompt, and reference pictures where wanted. */
      input: components["schemas"]["OpenaiGptImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * GPT Image 2 input
     *
     * A prompt, a size and a quality, and reference pictures where a picture is edited.
     */
    OpenaiGptImage2Input: {
      /** What the picture shows, or how the reference pictures are changed. */
      prompt: string;
      /** Reference pictures; with them the model edits. */
      image_urls?: string[];
      /**
       * Shape of the picture.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9";
      /** Quality of the image. No document gives a default. */
      quality?: "medium" | "high";
      /**
       * Size of the picture.
       * @default 1K
       */
      resolution?: "1K" | "2K" | "4K";
    };
    /**
     * GPT Image 2
     *
     * Makes an image at 1K, 2K or 4K from a text prompt, or edits reference images. The only GPT Image model with a resolution; no price is documented.
     */
    OpenaiGptImage2Task: {
      /** Selects this model. */
      model: "openai/gpt-image-2";
      /** A prompt, a size and a quality, and reference pictures where a picture is edited. */
      input: components["schemas"]["OpenaiGptImage2Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Sora 2 input
     *
     * A prompt, and a reference picture or a cameo where wanted.
     */
    OpenaiSora2Input: {
      /** What happens in the video. */
      prompt: string;
      /** Length in seconds. */
      duration?: 5 | 10 | 15 | 20;
      /** Shape of the picture. */
      aspect_ratio?: "16:9" | "9:16";
      /**
       * Reference picture.
       * @format uri
       */
      image_url?: string;
      /**
       * Video of the cameo character, 4 seconds at most.
       * @format uri
       */
      cameo_video_url?: string;
      /** Who the cameo character is. */
      character_prompt?: string;
      /** What the video has to avoid or respect. */
      safety_instruction?: string;
    };
    /**
     * Sora 2
     *
     * Retired; use `google/veo-3.1-fast`. Made a video of 5, 10, 15 or 20 seconds from text, optionally with a reference image or a character from a cameo video: 10 seconds for $0.10, 15 for $0.15.
     * @deprecated
     */
    OpenaiSora2Task: {
      /** Selects this model. */
      model: "openai/sora-2";
      /** A prompt, and a reference picture or a cameo where wanted. */
      input: components["schemas"]["OpenaiSora2Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Sora 2 Pro input
     *
     * A prompt, and a reference picture or a cameo where wanted.
     */
    OpenaiSora2ProInput: {
      /** What happens in the video. */
      prompt: string;
      /** Length in seconds. */
      duration?: 10 | 15 | 20 | 25;
      /** Shape of the picture. */
      aspect_ratio?: "16:9" | "9:16";
      /**
       * Reference picture.
       * @format uri
       */
      image_url?: string;
      /**
       * Video of the cameo character, 4 seconds at most.
       * @format uri
       */
      cameo_video_url?: string;
      /** Who the cameo character is. */
      character_prompt?: string;
      /** What the video has to avoid or respect. */
      safety_instruction?: string;
    };
    /**
     * Sora 2 Pro
     *
     * Retired; use `google/veo-3.1-quality`. Made a video of 10, 15, 20 or 25 seconds from text, optionally with a reference image or a character from a cameo video: 25 seconds for $0.40.
     * @deprecated
     */
    OpenaiSora2ProTask: {
      /** Selects this model. */
      model: "openai/sora-2-pro";
      /** A prompt, and a reference picture or a cameo where wanted. */
      input: components["schemas"]["OpenaiSora2ProInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Extend input
     *
     * What is continued (at least one of `clip_id` and `audio_url`), from where, and with what.
     */
    SunoAiExtendInput: {
      /** Model version, `chirp-bluejay` for example. */
      mv: string;
      /** Suno clip to continue. At least one of `clip_id` and `audio_url` is needed. */
      clip_id?: string;
      /**
       * Sound file to continue, in place of a clip. At least one of `clip_id` and `audio_url` is needed.
       * @format uri
       */
      audio_url?: string;
      /** `false` selects simple mode, `true` custom mode. */
      custom: boolean;
      /** What the result sounds like, for simple mode. */
      gpt_description_prompt?: string;
      /** Lyrics or detailed instruction, for custom mode. */
      prompt?: string;
      /** Second at which the continuation begins. One document requires it, so the safest is to send it. */
      continue_at?: number;
      /** Second at which an overlay begins. */
      start_s?: number;
      /** Second at which an overlay ends. */
      end_s?: number;
      /** Title of the result. */
      title?: string;
      /** `true` leaves the singing out. */
      make_instrumental?: boolean;
    } & ({
      clip_id: string;
    } | {
      audio_url: string;
    });
    /**
     * Suno Extend
     *
     * Continues a Suno clip or an audio file from a second that you choose, by a description (simple mode) or by lyrics (custom mode), and returns audio in the clip format of Suno Music. An older document has $0.06.
     */
    SunoAiExtendTask: {
      /** Selects this model. */
      model: "suno-ai/extend";
      /** What is continued (at least one of `clip_id` and `audio_url`), from where, and with what. */
      input: components["schemas"]["SunoAiExtendInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Cover input
     *
     * What is covered (at least one of `clip_id` and `audio_url`) and how it is to sound.
     */
    SunoAiCoverInput: {
      /** Model version, `chirp-bluejay` for example. */
      mv: string;
      /** Suno clip to cover. At least one of `clip_id` and `audio_url` is needed. */
      clip_id?: string;
      /**
       * Sound file to cover, in place of a clip. At least one of `clip_id` and `audio_url` is needed.
       * @format uri
       */
      audio_url?: string;
      /** `false` selects simple mode, `true` custom mode. */
      custom: boolean;
      /** What the result sounds like, for simple mode. */
      gpt_description_prompt?: string;
      /** Lyrics or detailed instruction, for custom mode. */
      prompt?: string;
      /** Second from which `suno-ai/extend` continues. It is accepted here too. */
      continue_at?: number;
      /** Second at which an overlay begins. */
      start_s?: number;
      /** Second at which an overlay ends. */
      end_s?: number;
      /** Title of the result. */
      title?: string;
      /** `true` leaves the singing out. */
      make_instrumental?: boolean;
    } & ({
      clip_id: string;
    } | {
      audio_url: string;
    });
    /**
     * Suno Cover
     *
     * Makes a new version of a Suno clip or of an audio file, by a description (simple mode) or by a detailed prompt (custom mode), and returns audio in the clip format of Suno Music. An older document has $0.06.
     */
    SunoAiCoverTask: {
      /** Selects this model. */
      model: "suno-ai/cover";
      /** What is covered (at least one of `clip_id` and `audio_url`) and how it is to sound. */
      input: components["schemas"]["SunoAiCoverInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Add Vocals input
     *
     * Uploaded music (at least one of `clip_id` and `audio_url`) and what is sung over it.
     */
    SunoAiAddVocalsInput: {
      /** Model version, `chirp-bluejay` for example. */
      mv: string;
      /** Clip that comes from uploaded audio; clips that Suno generated don't work here. At least one of `clip_id` and `audio_url` is needed. One document requires `clip_id`, so the safest is to send it. */
      clip_id?: string;
      /**
       * Audio file to work on. At least one of `clip_id` and `audio_url` is needed; one document requires `clip_id` even beside it.
       * @format uri
       */
      audio_url?: string;
      /** `false` selects simple mode, `true` custom mode. The table of these operations requires it, the page of this one does not know it: the safest is to send it. */
      custom?: boolean;
      /** Description of the singing, or its lyrics. */
      gpt_description_prompt?: string;
      /** Lyrics or detailed instruction, for custom mode. */
      prompt?: string;
      /** Second from which `suno-ai/extend` continues. It is accepted here too. */
      continue_at?: number;
      /** Second at which an overlay begins. */
      start_s?: number;
      /** Second at which an overlay ends. */
      end_s?: number;
      /** Title of the result. */
      title?: string;
      /** `true` leaves the singing out. */
      make_instrumental?: boolean;
    } & ({
      clip_id: string;
    } | {
      audio_url: string;
    });
    /**
     * Suno Add Vocals
     *
     * Adds singing to uploaded music (an audio file, or a clip that came from one) from a description or lyrics, and returns audio. Does not work on clips that Suno generated. An older document has $0.06.
     */
    SunoAiAddVocalsTask: {
      /** Selects this model. */
      model: "suno-ai/add-vocals";
      /** Uploaded music (at least one of `clip_id` and `audio_url`) and what is sung over it. */
      input: components["schemas"]["SunoAiAddVocalsInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Add Instrumental input
     *
     * Uploaded music (at least one of `clip_id` and `audio_url`) and the backing it gets.
     */
    SunoAiAddInstrumentalInput: {
      /** Model version, `chirp-bluejay` for example. */
      mv: string;
      /** Clip that comes from uploaded audio; clips that Suno generated don't work here. At least one of `clip_id` and `audio_url` is needed. One document requires `clip_id`, so the safest is to send it. */
      clip_id?: string;
      /**
       * Audio file to work on. At least one of `clip_id` and `audio_url` is needed; one document requires `clip_id` even beside it.
       * @format uri
       */
      audio_url?: string;
      /** `false` selects simple mode, `true` custom mode. The table of these operations requires it, the page of this one does not know it: the safest is to send it. */
      custom?: boolean;
      /** What the result sounds like, for simple mode. */
      gpt_description_prompt?: string;
      /** Lyrics or detailed instruction, for custom mode. */
      prompt?: string;
      /** Second from which `suno-ai/extend` continues. It is accepted here too. */
      continue_at?: number;
      /** Second at which an overlay begins. */
      start_s?: number;
      /** Second at which an overlay ends. */
      end_s?: number;
      /** Title of the result. */
      title?: string;
    } & ({
      clip_id: string;
    } | {
      audio_url: string;
    });
    /**
     * Suno Add Instrumental
     *
     * Adds an instrumental backing to uploaded music (an audio file, or a clip that came from one) from a description, and returns audio. Does not work on clips that Suno generated. An older document has $0.06.
     */
    SunoAiAddInstrumentalTask: {
      /** Selects this model. */
      model: "suno-ai/add-instrumental";
      /** Uploaded music (at least one of `clip_id` and `audio_url`) and the backing it gets. */
      input: components["schemas"]["SunoAiAddInstrumentalInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno stems input
     *
     * The clip, and a title for the extraction.
     */
    SunoAiStemsInput: {
      /** Clip to part into stems. */
      clip_id: string;
      /** Title of the extraction. */
      title?: string;
    };
    /**
     * Suno Stems
     *
     * Splits a Suno clip, named by its id, into two audio tracks: vocals and instrumental. Suno Stems All splits it further. An older document has $0.05.
     */
    SunoAiStemsTask: {
      /** Selects this model. */
      model: "suno-ai/stems";
      /** The clip, and a title for the extraction. */
      input: components["schemas"]["SunoAiStemsInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Stems All
     *
     * Splits a Suno clip, named by its id, into all its audio tracks, up to twelve: vocals, backing vocals, drums, bass, guitar, keyboard, percussion, strings, synth, FX, brass and woodwinds. An older document has $0.20, four times the price of Suno Stems.
     */
    SunoAiStemsAllTask: {
      /** Selects this model. */
      model: "suno-ai/stems-all";
      /** The clip, and a title for the extraction. */
      input: components["schemas"]["SunoAiStemsInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno WAV Export input
     *
     * The clip to export.
     */
    SunoAiWavInput: {
      /** Clip to export. */
      clip_id: string;
    };
    /**
     * Suno WAV Export
     *
     * Exports a Suno clip, named by its id, as an audio file in WAV format. Takes nothing but that id; no price is documented.
     */
    SunoAiWavTask: {
      /** Selects this model. */
      model: "suno-ai/wav";
      /** The clip to export. */
      input: components["schemas"]["SunoAiWavInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Lyrics input
     *
     * What the lyrics are about and which lyrics model writes them.
     */
    SunoAiLyricsInput: {
      /** What the lyrics are about. */
      prompt: string;
      /** Lyrics model. */
      mv: "remi-v1" | "default";
    };
    /**
     * Suno Lyrics
     *
     * Writes song lyrics from a description and returns two variants as text, each with a title and style tags. Makes no audio; Suno Music sings them. An older document has $0.012.
     */
    SunoAiLyricsTask: {
      /** Selects this model. */
      model: "suno-ai/lyrics";
      /** What the lyrics are about and which lyrics model writes them. */
      input: components["schemas"]["SunoAiLyricsInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Music input
     *
     * The version, the mode, and the description (simple mode) or the lyrics and tags (custom mode). Members of the other mode are accepted.
     */
    SunoAiMusicInput: {
      /** Model version: `chirp-v3-5` (3.5), `chirp-v4` (4.0), `chirp-auk` (4.5), `chirp-bluejay` (4.5+), `chirp-crow` (5.0) or `chirp-fenix` (5.5); or the `mv` of a model trained with `suno-ai/custom-model`, which is `chirp-custom:` and its id. It limits the length of `prompt` and `tags`. */
      mv: ("chirp-v3-5" | "chirp-v4" | "chirp-auk" | "chirp-bluejay" | "chirp-crow" | "chirp-fenix") | `chirp-custom:${string}`;
      /** `false` selects simple mode, `true` custom mode. */
      custom: boolean;
      /** What the song is about, for simple mode; it may hold lyrics. At most 500 characters where `custom` is false. */
      gpt_description_prompt?: string;
      /** Lyrics or detailed description, for custom mode. At most 3000 characters on `chirp-v3-5` and `chirp-v4`, 5000 on the later versions; no limit is documented for custom models. */
      prompt?: string;
      /** Genre and style, for custom mode. At most 200 characters on `chirp-v3-5` and `chirp-v4`, 1000 on the later versions; no limit is documented for custom models. */
      tags?: string;
      /** Title of the song. */
      title?: string;
      /** `true` leaves the singing out. */
      make_instrumental?: boolean;
      /** Styles to keep away from, for custom mode. */
      negative_tags?: string;
      /** Voice that sings, the `persona_id` of a voice made with `suno-ai/voice`. Only one of the documents lists it. */
      persona_id?: string;
    } & ({
      custom: false;
      gpt_description_prompt?: unknown;
    } | {
      custom: true;
    });
    /**
     * Suno Music
     *
     * Makes a song as audio from a description (simple mode) or from lyrics and style tags (custom mode), with a choice of six model versions or a custom model, on request instrumental or in a custom voice. An older document has $0.06.
     */
    SunoAiMusicTask: {
      /** Selects this model. */
      model: "suno-ai/music";
      /** The version, the mode, and the description (simple mode) or the lyrics and tags (custom mode). Members of the other mode are accepted. */
      input: components["schemas"]["SunoAiMusicInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Sound input
     *
     * The sound, and optionally its tempo, its key and whether it loops.
     */
    SunoAiSoundInput: {
      /** The sound to make. */
      prompt: string;
      /** Model version, `chirp-fenix` for example. */
      mv: string;
      /** Title of the sound. */
      title?: string;
      /** What to keep out of the sound. */
      negative_tags?: string;
      /** Tempo in beats per minute, from 1 to 300. */
      bpm?: number;
      /** Musical key; an `m` marks minor. */
      key?: "C" | "C#" | "D" | "D#" | "E" | "F" | "F#" | "G" | "G#" | "A" | "A#" | "B" | "Cm" | "C#m" | "Dm" | "D#m" | "Em" | "Fm" | "F#m" | "Gm" | "G#m" | "Am" | "A#m" | "Bm";
      /**
       * Whether the sound plays once or repeats.
       * @default one-shot
       */
      type?: "one-shot" | "loop";
    };
    /**
     * Suno Sound
     *
     * Makes a sound effect, not music, as audio from a text description: a one-shot or a loop, on request with a tempo and a key. Its length can't be set; ElevenLabs Sound Effect has one.
     */
    SunoAiSoundTask: {
      /** Selects this model. */
      model: "suno-ai/sound";
      /** The sound, and optionally its tempo, its key and whether it loops. */
      input: components["schemas"]["SunoAiSoundInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Voice input
     *
     * The recordings, the phrase that was read, and how the voice is named and described.
     */
    SunoAiVoiceInput: {
      /**
       * Recording of the voice, at a publicly accessible URL.
       * @format uri
       */
      voice_audio_url: string;
      /**
       * Recording of the same person reading the verification phrase, at a publicly accessible URL. If the phrase is not heard in it, the task fails.
       * @format uri
       */
      verification_audio_url: string;
      /** The phrase that is read, a `phrase_id` from `GET /v1/resources/suno-ai/voice/verification-phrase`. */
      phrase_id: string;
      /** Name of the voice. */
      name: string;
      /**
       * What the voice is like.
       * @default
       */
      description?: string;
      /**
       * Genres that suit the voice, as words in one string.
       * @default
       */
      styles?: string;
      /**
       * How practised the singer is.
       * @default Beginner
       */
      singer_skill_level?: "Beginner" | "Intermediate" | "Advanced" | "Professional";
      /**
       * Second of the voice recording at which the singing starts.
       * @default 0
       */
      vocal_start_s?: number;
      /** Second of the voice recording at which the singing ends; found automatically if omitted. */
      vocal_end_s?: number;
    };
    /**
     * Suno Voice
     *
     * Makes a custom singing voice from two audio recordings: a sample of the voice, and the same person reading a verification phrase. Returns a `persona_id` for Suno Music rather than an audio file. Suno Custom Model learns from whole tracks.
     */
    SunoAiVoiceTask: {
      /** Selects this model. */
      model: "suno-ai/voice";
      /** The recordings, the phrase that was read, and how the voice is named and described. */
      input: components["schemas"]["SunoAiVoiceInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Custom Model input
     *
     * The tracks to train on and the name of the model.
     */
    SunoAiCustomModelInput: {
      /** Six to 24 tracks to train on. */
      audio_urls: string[];
      /** Name of the model. */
      name: string;
    };
    /**
     * Suno Custom Model
     *
     * Trains a custom music model on 6 to 24 audio tracks of yours. Returns an `mv` for Suno Music rather than an audio file. Suno Voice makes a voice instead.
     */
    SunoAiCustomModelTask: {
      /** Selects this model. */
      model: "suno-ai/custom-model";
      /** The tracks to train on and the name of the model. */
      input: components["schemas"]["SunoAiCustomModelInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Topaz Image Upscale input
     *
     * The picture, how far to enlarge it, and how strongly to clean it.
     */
    TopazLabsImageUpscaleInput: {
      /**
       * Picture to enlarge.
       * @format uri
       */
      image_url: string;
      /**
       * Factor for width and height each; `1x` keeps the size and only enhances.
       * @default 1x
       */
      upscale_factor?: "1x" | "2x" | "4x" | "8x" | "16x";
      /**
       * Strength of the noise removal, from 0 to 1.
       * @default 0.5
       */
      denoise?: number;
      /**
       * Strength of the sharpening, from 0 to 1.
       * @default 0.5
       */
      sharpen?: number;
      /**
       * Whether faces are enhanced.
       * @default true
       */
      face_enhancement?: boolean;
    };
    /**
     * Topaz Image Upscale
     *
     * Upscales an image up to 16 times in width and height, or only enhances it, and returns an image: with denoising, sharpening and face enhancement, each adjustable. Takes no prompt.
     */
    TopazLabsImageUpscaleTask: {
      /** Selects this model. */
      model: "topaz-labs/image-upscale";
      /** The picture, how far to enlarge it, and how strongly to clean it. */
      input: components["schemas"]["TopazLabsImageUpscaleInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Topaz Image Generative input
     *
     * An open object: the vendor lists this model without its parameters, so every member is passed on unchecked.
     */
    TopazLabsImageGenerativeInput: {
      [key: string]: unknown;
    };
    /**
     * Topaz Image Generative
     *
     * Listed among the image models by its name alone: it returns an image, and no document says what input it takes, so every parameter is passed on. Topaz Image Upscale is documented.
     */
    TopazLabsImageGenerativeTask: {
      /** Selects this model. */
      model: "topaz-labs/image-generative";
      /** An open object: the vendor lists this model without its parameters, so every member is passed on unchecked. */
      input: components["schemas"]["TopazLabsImageGenerativeInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Topaz Video Upscale input
     *
     * The video, its new size and frame rate, and the model that treats it.
     */
    TopazLabsVideoUpscaleInput: {
      /**
       * Video to enhance.
       * @format uri
       */
      video_url: string;
      /**
       * Height of the result. 720p can't be combined with `enhancement_model` colorize.
       * @default 1080p
       */
      resolution?: "720p" | "1080p" | "1440p" | "2160p";
      /**
       * Frames a second of the result.
       * @default 30
       */
      fps?: 24 | 25 | 30 | 45 | 50 | 60;
      /**
       * Model for the footage: proteus (general), artemis and iris (faces), nyx (low light), rhea (4K and above), gaia (animation), colorize (colour for black and white), dione (interlaced), theia (fine detail), themis (shaky camera). colorize can't be combined with `resolution` 720p.
       * @default proteus
       */
      enhancement_model?: "proteus" | "artemis" | "nyx" | "rhea" | "gaia" | "colorize" | "dione" | "theia" | "iris" | "themis";
      /**
       * How frames in between are made: `apollo` balances speed and quality, `chronos` has the higher quality and is slower.
       * @default apollo
       */
      frame_interpolation?: "apollo" | "chronos";
      /**
       * Strength of focus and detail, from 0 to 1.
       * @default 0.2
       */
      focus?: number;
      /**
       * Strength of the sharpening, from 0 to 1.
       * @default 0.6
       */
      sharpen?: number;
    };
    /**
     * Topaz Video Upscale
     *
     * Upscales a video to 720p, 1080p, 1440p or 2160p and to 24 to 60 frames a second with one of ten enhancement models, and returns a video. The document names slow motion among its effects, but no parameter for it. Takes no prompt.
     */
    TopazLabsVideoUpscaleTask: {
      /** Selects this model. */
      model: "topaz-labs/video-upscale";
      /** The video, its new size and frame rate, and the model that treats it. */
      input: components["schemas"]["TopazLabsVideoUpscaleInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Grok Imagine Image input
     *
     * Text, and in edit mode one to five pictures.
     */
    XaiGrokImagineImageInput: {
      /** What the picture shows or, in edit mode, what to change. */
      prompt: string;
      /**
       * Shape of the picture.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "9:16" | "16:9";
      /** One to five pictures to edit or merge. Their presence selects edit mode. */
      image_urls?: string[];
      /**
       * Whether to use pro mode, which gives higher quality.
       * @default false
       */
      enable_pro?: boolean;
      /**
       * Whether the prompt is enhanced before it is used.
       * @default false
       */
      upsample_prompt?: boolean;
      /**
       * Whether adult content may be made.
       * @default false
       */
      enable_nsfw?: boolean;
    };
    /**
     * Grok Imagine Image
     *
     * Makes six images from a text prompt, or edits or merges one to five images into a single one. Pro mode costs $0.025 an image; the price without it is not documented.
     */
    XaiGrokImagineImageTask: {
      /** Selects this model. */
      model: "xai/grok-imagine-image";
      /** Text, and in edit mode one to five pictures. */
      input: components["schemas"]["XaiGrokImagineImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Grok Imagine Video input
     *
     * Text, and optionally a picture to refer to.
     */
    XaiGrokImagineVideoInput: {
      /** What happens in the video. */
      prompt: string;
      /**
       * Shape of the picture.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "9:16" | "16:9";
      /**
       * Length in whole seconds, from 1 to 10.
       * @default 10
       */
      duration?: number;
      /**
       * Size of the picture.
       * @default 720p
       */
      resolution?: "480p" | "720p";
      /**
       * Reference picture. Omit it to work from text alone.
       * @format uri
       */
      image_url?: string;
      /**
       * Style of the video: custom (no preset), spicy (adult), fun (wild and playful) or normal.
       * @default custom
       */
      video_preset?: "custom" | "spicy" | "fun" | "normal";
    };
    /**
     * Grok Imagine Video
     *
     * Makes a video of 1 to 10 seconds at 480p or 720p from a text prompt and an optional reference image, in one of four style presets. To change or lengthen a video use Grok Imagine Video Edit or Extend.
     */
    XaiGrokImagineVideoTask: {
      /** Selects this model. */
      model: "xai/grok-imagine-video";
      /** Text, and optionally a picture to refer to. */
      input: components["schemas"]["XaiGrokImagineVideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Grok Imagine Video Edit input
     *
     * The video and the change to make. Duration, aspect ratio and resolution can't be chosen.
     */
    XaiGrokImagineVideoEditInput: {
      /** What to change. */
      prompt: string;
      /**
       * Video to edit, at most 8.7 seconds long.
       * @format uri
       */
      video_url: string;
    };
    /**
     * Grok Imagine Video Edit
     *
     * Edits a video of at most 8.7 seconds by a text prompt and returns a video with the length, aspect ratio and resolution (720p at most) of the source; none of them can be set.
     */
    XaiGrokImagineVideoEditTask: {
      /** Selects this model. */
      model: "xai/grok-imagine-video-edit";
      /** The video and the change to make. Duration, aspect ratio and resolution can't be chosen. */
      input: components["schemas"]["XaiGrokImagineVideoEditInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Grok Imagine Video Extend input
     *
     * The finished task, and either `video_preset` (preset mode) or `prompt`, `extend_at` and `extend_duration` (custom mode).
     */
    XaiGrokImagineVideoExtendInput: {
      /** Id of the finished task whose video is continued. */
      task_id: string;
      /** Style of the continuation. Its presence selects preset mode, in which `prompt`, `extend_at` and `extend_duration` have no effect. */
      video_preset?: "spicy" | "normal";
      /** What happens next. Required without `video_preset`, without effect beside it. */
      prompt?: string;
      /** Second of the source video at which the continuation starts. Required without `video_preset`, without effect beside it. */
      extend_at?: number;
      /** Length of the continuation in seconds. Required without `video_preset`, without effect beside it. */
      extend_duration?: 6 | 10;
    } & ({
      video_preset: "spicy" | "normal";
    } | {
      video_preset?: never;
      prompt: string;
      extend_at: number;
      extend_duration: 6 | 10;
    });
    /**
     * Grok Imagine Video Extend
     *
     * Extends the video of a completed task and returns a video: by 6 or 10 seconds from a second that you choose and by a text prompt, or in a preset style without any of these. Takes a task id, not a video file.
     */
    XaiGrokImagineVideoExtendTask: {
      /** Selects this model. */
      model: "xai/grok-imagine-video-extend";
      /** The finished task, and either `video_preset` (preset mode) or `prompt`, `extend_at` and `extend_duration` (custom mode). */
      input: components["schemas"]["XaiGrokImagineVideoExtendInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Task request
     *
     * One branch for each model; `model` selects it.
     */
    CreateTaskRequest: components["schemas"]["AlibabaQwenImage20ProTask"] | components["schemas"]["AlibabaQwenImage20Task"] | components["schemas"]["AlibabaQwenImageMaxTask"] | components["schemas"]["AlibabaQwenImagePlusTask"] | components["schemas"]["AlibabaQwenImageTask"] | components["schemas"]["AlibabaWan25VideoTask"] | components["schemas"]["AlibabaWan22VideoTask"] | components["schemas"]["AlibabaWan22FlashVideoTask"] | components["schemas"]["AlibabaWan26VideoTask"] | components["schemas"]["AlibabaWan26FlashVideoTask"] | components["schemas"]["AlibabaWan27VideoTask"] | components["schemas"]["AlibabaWan27VideoEditTask"] | components["schemas"]["AlibabaWan27ProImageTask"] | components["schemas"]["AlibabaWan27ImageTask"] | components["schemas"]["AlibabaWan26ImageTask"] | components["schemas"]["AlibabaWan25ImageTask"] | components["schemas"]["AlibabaWan22ImageTask"] | components["schemas"]["AlibabaWan22FlashImageTask"] | components["schemas"]["AlibabaZImageTurboTask"] | components["schemas"]["BlackForestLabsFlux2ProTask"] | components["schemas"]["BlackForestLabsFlux2FlexTask"] | components["schemas"]["BlackForestLabsFlux2MaxTask"] | components["schemas"]["BlackForestLabsFlux2Klein9bTask"] | components["schemas"]["BlackForestLabsFlux2Klein4bTask"] | components["schemas"]["BytedanceSeedance15ProTask"] | components["schemas"]["BytedanceSeedance10ProTask"] | components["schemas"]["BytedanceSeedance10MiniTask"] | components["schemas"]["BytedanceSeedance10FastTask"] | components["schemas"]["BytedanceSeedance20FastTask"] | components["schemas"]["BytedanceSeedance20ProTask"] | components["schemas"]["BytedanceSeedream50LiteTask"] | components["schemas"]["BytedanceSeedream46Task"] | components["schemas"]["BytedanceSeedream45Task"] | components["schemas"]["BytedanceSeedream41Task"] | components["schemas"]["BytedanceSeedream40Task"] | components["schemas"]["ElevenlabsSoundEffectTask"] | components["schemas"]["ElevenlabsSpeechToTextTask"] | components["schemas"]["ElevenlabsTextToDialogueTask"] | components["schemas"]["ElevenlabsTextToSpeechTask"] | components["schemas"]["ElevenlabsVoiceIsolationTask"] | components["schemas"]["GoogleNanoBananaTask"] | components["schemas"]["GoogleNanoBananaProTask"] | components["schemas"]["GoogleNanoBanana2Task"] | components["schemas"]["GoogleVeo31FastTask"] | components["schemas"]["GoogleVeo31FastRelaxedTask"] | components["schemas"]["GoogleVeo31QualityTask"] | components["schemas"]["GoogleVeo31LiteTask"] | components["schemas"]["GoogleVeo31LiteRelaxedTask"] | components["schemas"]["GoogleVeo31ExtendTask"] | components["schemas"]["GoogleVeo31UpscaleTask"] | components["schemas"]["HailuoMinimax20Task"] | components["schemas"]["HailuoMinimax23Task"] | components["schemas"]["HailuoMinimax23FastTask"] | components["schemas"]["HiggsfieldAiCinematicStudioImageTask"] | components["schemas"]["HiggsfieldAiCinematicStudioVideo35Task"] | components["schemas"]["HiggsfieldAiCinematicStudioVideo30Task"] | components["schemas"]["HiggsfieldAiCinematicStudioVideo25Task"] | components["schemas"]["HiggsfieldAiCinematicStudioVideoTask"] | components["schemas"]["HiggsfieldAiTtsTask"] | components["schemas"]["HiggsfieldAiSpeakTask"] | components["schemas"]["HiggsfieldAiTextToSpeechTask"] | components["schemas"]["HiggsfieldAiLiteTask"] | components["schemas"]["HiggsfieldAiTurboTask"] | components["schemas"]["HiggsfieldAiStandardTask"] | components["schemas"]["KuaishouKlingO1ImageTask"] | components["schemas"]["KuaishouKling30OmniImageTask"] | components["schemas"]["KuaishouKling30ImageTask"] | components["schemas"]["KuaishouKling21ImageTask"] | components["schemas"]["KuaishouKling26VideoTask"] | components["schemas"]["KuaishouKling25TurboVideoTask"] | components["schemas"]["KuaishouKling21VideoTask"] | components["schemas"]["KuaishouKling21MasterVideoTask"] | components["schemas"]["KuaishouKling30VideoTask"] | components["schemas"]["KuaishouKling26MotionControlTask"] | components["schemas"]["KuaishouKling30MotionControlTask"] | components["schemas"]["KuaishouKling30OmniVideoEditTask"] | components["schemas"]["KuaishouKlingO1VideoEditTask"] | components["schemas"]["KuaishouKling30OmniVideoTask"] | components["schemas"]["KuaishouKlingO1VideoTask"] | components["schemas"]["KuaishouKling26Task"] | components["schemas"]["KuaishouKling25Task"] | components["schemas"]["KuaishouKling21Task"] | components["schemas"]["KuaishouKling21MasterTask"] | components["schemas"]["KuaishouKling25TurboProTask"] | components["schemas"]["OpenaiGptImage1Task"] | components["schemas"]["OpenaiGptImage15Task"] | components["schemas"]["OpenaiGptImage2Task"] | components["schemas"]["OpenaiSora2Task"] | components["schemas"]["OpenaiSora2ProTask"] | components["schemas"]["SunoAiExtendTask"] | components["schemas"]["SunoAiCoverTask"] | components["schemas"]["SunoAiAddVocalsTask"] | components["schemas"]["SunoAiAddInstrumentalTask"] | components["schemas"]["SunoAiStemsTask"] | components["schemas"]["SunoAiStemsAllTask"] | components["schemas"]["SunoAiWavTask"] | components["schemas"]["SunoAiLyricsTask"] | components["schemas"]["SunoAiMusicTask"] | components["schemas"]["SunoAiSoundTask"] | components["schemas"]["SunoAiVoiceTask"] | components["schemas"]["SunoAiCustomModelTask"] | components["schemas"]["TopazLabsImageUpscaleTask"] | components["schemas"]["TopazLabsImageGenerativeTask"] | components["schemas"]["TopazLabsVideoUpscaleTask"] | components["schemas"]["XaiGrokImagineImageTask"] | components["schemas"]["XaiGrokImagineVideoTask"] | components["schemas"]["XaiGrokImagineVideoEditTask"] | components["schemas"]["XaiGrokImagineVideoExtendTask"];
    /**
     * New task, or a cost
     *
     * A create answers with `task_id` and `status`: the task is accepted and charged. A dry run answers with `cost` alone: no task was created and nothing was charged.
     */
    CreateTaskResult: {
      /** Id to read the task by. */
      task_id?: string;
      /** `pending` for a new task. */
      status?: "pending" | "processing" | "completed" | "failed";
      /** What the task would cost, in US dollars. */
      cost?: number;
    };
    /**
     * Answer to a create
     *
     * The new task, or with `dry_run` its cost.
     */
    CreateTaskResponse: {
      /** Always `true`. */
      success: boolean;
      /** The HTTP status once more. */
      code: number;
      /** A create answers with `task_id` and `status`: the task is accepted and charged. A dry run answers with `cost` alone: no task was created and nothing was charged. */
      data: components["schemas"]["CreateTaskResult"];
    };
    /**
     * Error details
     *
     * What went wrong. Only `message` is always there.
     */
    ErrorDetails: {
      /** A sentence for people. */
      message: string;
      /** A short name of the error for programs. Shown in an older copy of the documentation alone. */
      code?: string;
      /** Id of the request. */
      request_id?: string;
      /** Present as `failed` where the error is the end of a task that had been accepted. */
      status?: "failed";
    };
    /**
     * Error
     *
     * What every refused or failed request answers with. For 429 and 500 the documentation advises to try again with exponential backoff; for 500 also to contact support if it goes on. A create that got a 500 may have been charged all the same, which no document rules out.
     */
    ErrorEnvelope: {
      /** Always `false` for an error. */
      success: boolean;
      /** The HTTP status once more. */
      code: number;
      /** What went wrong. Only `message` is always there. */
      data: components["schemas"]["ErrorDetails"];
    };
    /**
     * Clip
     *
     * One song or sound of a Suno output. Its members are assumed like the list that it stands in.
     */
    SunoClip: {
      /** Id of the clip. */
      id?: string;
      /** Title of the song. */
      title?: string;
      /**
       * URL of the clip.
       * @format uri
       */
      audio_url?: string;
    };
    /**
     * Variant of the lyrics
     *
     * One text with a title and style tags.
     */
    LyricsVariant: {
      /** The lyrics, with section marks and line breaks. */
      text: string;
      /** Title of the song. */
      title: string;
      /** Styles that fit the text; omitted if there are none. */
      tags?: string[];
    };
    /**
     * Piece of a transcript
     *
     * A word, a gap between words, or a sound event.
     */
    TranscriptWord: {
      /** What was heard. */
      text: string;
      /** Beginning in seconds. */
      start?: number;
      /** End in seconds. */
      end?: number;
      /** `word`, `spacing`, or the kind of a sound event. */
      type: string;
      /** Who spoke, where speakers are told apart. */
      speaker_id?: string;
    };
    /**
     * Output in an event
     *
     * What a task made, with the results of `suno-ai/voice` and `suno-ai/custom-model` too. Which members are there is given by the model's `x-output`; empty lists and objects are omitted.
     */
    TaskEventData: {
      /**
       * URL of the video.
       * @format uri
       */
      video_url?: string;
      /**
       * URL of the image.
       * @format uri
       */
      image_url?: string;
      /** URLs of the images. */
      image_urls?: string[];
      /**
       * URL of the audio file.
       * @format uri
       */
      audio_url?: string;
      /** URLs of the audio files, if there are several. */
      audio_urls?: string[];
      /** The clips that were made, each with the `id` that `clip_id` of `suno-ai/extend` and others takes. Assumed: the documents say that clips have ids, not where an output names them. */
      clips?: components["schemas"]["SunoClip"][];
      /** One text with a title and style tags. */
      a?: components["schemas"]["LyricsVariant"];
      /** One text with a title and style tags. */
      b?: components["schemas"]["LyricsVariant"];
      /** Language that was heard, as an ISO 639-3 code. */
      language_code?: string;
      /** How sure the language is. */
      language_probability?: number;
      /** The whole text of a transcript. */
      text?: string;
      /** The transcript in pieces with their times; omitted if no timestamps were requested or nothing was heard. */
      words?: components["schemas"]["TranscriptWord"][];
      /** Id of a voice that was created. */
      persona_id?: string;
      /** Name of a voice or of a custom model. */
      name?: string;
      /** Style tags of a voice. */
      styles?: string;
      /** Id of a custom model. */
      model_id?: string;
      /** Version of a custom model, for `mv` of `suno-ai/music`. */
      mv?: string;
    };
    /**
     * Task has completed
     *
     * Carries what the task made under `data`.
     */
    TaskCompletedEvent: {
      /** Id of the task. */
      task_id: string;
      /** The task is done. */
      status: "completed";
      /** What a task made, with the results of `suno-ai/voice` and `suno-ai/custom-model` too. Which members are there is given by the model's `x-output`; empty lists and objects are omitted. */
      data: components["schemas"]["TaskEventData"];
    };
    /**
     * Task has failed
     *
     * Carries the reason as a sentence.
     */
    TaskFailedEvent: {
      /** Id of the task. */
      task_id: string;
      /** The task ended without an output. */
      status: "failed";
      /** Why it failed. */
      error_message: string;
    };
    /**
     * Task event
     *
     * The body of a webhook. It is not signed, so read the task itself before acting on it.
     */
    TaskEvent: components["schemas"]["TaskCompletedEvent"] | components["schemas"]["TaskFailedEvent"];
    /**
     * Pending task
     *
     * The task waits for its turn.
     */
    PendingTask: {
      /** Id of the task. */
      task_id: string;
      /** The task waits for its turn. */
      status: "pending";
    };
    /**
     * Running task
     *
     * The provider is at work.
     */
    ProcessingTask: {
      /** Id of the task. */
      task_id: string;
      /** The provider is at work. */
      status: "processing";
    };
    /**
     * Output
     *
     * What a task made. Which members are there is given by the model's `x-output`; empty lists and objects are omitted.
     */
    TaskOutput: {
      /**
       * URL of the video.
       * @format uri
       */
      video_url?: string;
      /**
       * URL of the image.
       * @format uri
       */
      image_url?: string;
      /** URLs of the images. */
      image_urls?: string[];
      /**
       * URL of the audio file.
       * @format uri
       */
      audio_url?: string;
      /** URLs of the audio files, if there are several. */
      audio_urls?: string[];
      /** The clips that were made, each with the `id` that `clip_id` of `suno-ai/extend` and others takes. Assumed: the documents say that clips have ids, not where an output names them. */
      clips?: components["schemas"]["SunoClip"][];
      /** One text with a title and style tags. */
      a?: components["schemas"]["LyricsVariant"];
      /** One text with a title and style tags. */
      b?: components["schemas"]["LyricsVariant"];
      /** Language that was heard, as an ISO 639-3 code. */
      language_code?: string;
      /** How sure the language is. */
      language_probability?: number;
      /** The whole text of a transcript. */
      text?: string;
      /** The transcript in pieces with their times; omitted if no timestamps were requested or nothing was heard. */
      words?: components["schemas"]["TranscriptWord"][];
    };
    /**
     * Completed task
     *
     * The task is done. `output` holds what it made; only `suno-ai/voice` and `suno-ai/custom-model` have none and put their result beside the status.
     */
    CompletedTask: {
      /** Id of the task. */
      task_id: string;
      /** The task is done. */
      status: "completed";
      /** What a task made. Which members are there is given by the model's `x-output`; empty lists and objects are omitted. */
      output?: components["schemas"]["TaskOutput"];
      /** `suno-ai/voice`: id of the voice. */
      persona_id?: string;
      /** `suno-ai/voice` and `suno-ai/custom-model`: the name that was given. */
      name?: string;
      /**
       * `suno-ai/voice`: URL of the voice's picture.
       * @format uri
       */
      image_url?: string;
      /** `suno-ai/voice`: style tags of the voice. */
      styles?: string;
      /** `suno-ai/custom-model`: id of the model. */
      model_id?: string;
      /** `suno-ai/custom-model`: its version, for `mv` of `suno-ai/music`. */
      mv?: string;
    };
    /**
     * Failed task
     *
     * The task ended without an output. The API may also answer with HTTP 400 and without the id (see the error envelope), which is the only way that the documents show.
     */
    FailedTask: {
      /** Id of the task. */
      task_id?: string;
      /** The task ended without an output. */
      status: "failed";
      /** Why it failed. Assumed, after the `message` of a failure that comes as HTTP 400. */
      message?: string;
    };
    /**
     * Task
     *
     * A task in one of four states, told apart by `status`. `completed` and `failed` are final.
     */
    Task: components["schemas"]["PendingTask"] | components["schemas"]["ProcessingTask"] | components["schemas"]["CompletedTask"] | components["schemas"]["FailedTask"];
    /**
     * State of a task
     *
     * Where a task stands, and its output once it has completed.
     */
    TaskEnvelope: {
      /** `false` if the task failed. */
      success: boolean;
      /** The HTTP status once more. */
      code: number;
      /** A task in one of four states, told apart by `status`. `completed` and `failed` are final. */
      data: components["schemas"]["Task"];
    };
    /**
     * Motion
     *
     * A motion preset; its `id`, a UUID by the documents, is a `motion_id`.
     */
    Motion: {
      /** Use it as `motion_id`. */
      id: string;
      /** Name of the preset. */
      name: string;
      /**
       * Address of a short video that shows it.
       * @format uri
       */
      preview_url?: string;
    };
    /**
     * Motions
     *
     * Motion presets of Higgsfield.
     */
    MotionList: {
      /** Always `true`. */
      success: boolean;
      /** The HTTP status once more. */
      code: number;
      /** The presets; omitted if there are none. */
      data?: components["schemas"]["Motion"][];
    };
    /**
     * Speech voice
     *
     * A voice; its `id` is a `voice_id`.
     */
    SpeechVoice: {
      /** Use it as `voice_id`. */
      id: string;
      /** Name of the voice. */
      name: string;
      /** Group of the voice: emotions, stream, car talk, podcast, vlog, forum, coaching, reporter, selling, beauty, professions or other. */
      category?: string;
      /**
       * Address of a sample.
       * @format uri
       */
      preview_url?: string;
    };
    /**
     * Speech voices
     *
     * Voices of Higgsfield's speech model.
     */
    SpeechVoiceList: {
      /** Always `true`. */
      success: boolean;
      /** The HTTP status once more. */
      code: number;
      /** The voices; omitted if there are none. */
      data?: components["schemas"]["SpeechVoice"][];
    };
    /**
     * Background sound
     *
     * A sound; its `id` is a `sound_id`.
     */
    BackgroundSound: {
      /** Use it as `sound_id`. */
      id: string;
      /** Name of the sound. */
      name: string;
      /**
       * Address of a sample.
       * @format uri
       */
      preview_url?: string;
    };
    /**
     * Background sounds
     *
     * Sounds that Higgsfield's speech model can lay under a voice.
     */
    BackgroundSoundList: {
      /** Always `true`. */
      success: boolean;
      /** The HTTP status once more. */
      code: number;
      /** The sounds; omitted if there are none. */
      data?: components["schemas"]["BackgroundSound"][];
    };
    /**
     * Camera preset
     *
     * A movement, camera body, lens, aperture or focal length. Its members are assumed after the other lists.
     */
    CameraPreset: {
      /** Use it as the `camera_…_id` it belongs to. */
      id: string;
      /** Name of the preset. */
      name?: string;
    };
    /**
     * Camera presets
     *
     * Presets of Cinematic Studio. The form is assumed after the other lists, since the documents show none.
     */
    CameraPresetList: {
      /** Always `true`. */
      success: boolean;
      /** The HTTP status once more. */
      code: number;
      /** The presets; omitted if there are none. */
      data?: components["schemas"]["CameraPreset"][];
    };
    /**
     * Kling voice
     *
     * A voice; its `id` is a `voice_id`.
     */
    KlingVoice: {
      /** Use it as `voice_id`. */
      id: number;
      /** Name of the voice. */
      name: string;
    };
    /**
     * Kling voices
     *
     * Voices of Kling 2.6, 3.0 and 3.0 Omni.
     */
    KlingVoiceList: {
      /** Always `true`. */
      success: boolean;
      /** The HTTP status once more. */
      code: number;
      /** The voices; omitted if there are none. */
      data?: components["schemas"]["KlingVoice"][];
    };
    /**
     * Veo voice
     *
     * A voice; its `id` is the `voice` of reference mode.
     */
    VeoVoice: {
      /** Use it as `voice`. */
      id: string;
      /** Name of the voice. */
      name: string;
      /** How the voice sounds. */
      description?: string;
      /**
       * Address of a sample.
       * @format uri
       */
      sample?: string;
    };
    /**
     * Veo voices
     *
     * Voices of Veo 3.1.
     */
    VeoVoiceList: {
      /** Always `true`. */
      success: boolean;
      /** The HTTP status once more. */
      code: number;
      /** The voices; omitted if there are none. */
      data?: components["schemas"]["VeoVoice"][];
    };
    /**
     * ElevenLabs voice
     *
     * A voice; its `voice_id` is a `voice`.
     */
    ElevenLabsVoice: {
      /** Use it as `voice`. */
      voice_id: string;
      /** Name of the voice. */
      name: string;
      /** Group of the voice. */
      category?: string;
      /** Properties of the voice such as accent, age and gender. */
      labels?: {
        [key: string]: string;
      };
      /**
       * Address of a sample.
       * @format uri
       */
      preview_url?: string;
    };
    /**
     * ElevenLabs voices
     *
     * Voices of ElevenLabs; the list stands one level deeper than the others.
     */
    ElevenLabsVoiceList: {
      /** Always `true`. */
      success: boolean;
      /** The HTTP status once more. */
      code: number;
      /** Holds the list; omitted if there are no voices. */
      data?: {
        /** The voices; omitted if there are none. */
        voices?: components["schemas"]["ElevenLabsVoice"][];
      };
    };
    /**
     * Verification phrase
     *
     * A phrase to read aloud for `suno-ai/voice`.
     */
    VerificationPhraseEnvelope: {
      /** Always `true`. */
      success: boolean;
      /** The HTTP status once more. */
      code: number;
      /** The phrase and its id. */
      data: {
        /** Use it as `phrase_id`. */
        phrase_id: string;
        /** The words to read. */
        phrase_text: string;
      };
    };
    /**
     * Account details
     *
     * Balance, email address and dates of the account. The document also announces restrictions, but shows no field for them.
     */
    Account: {
      /** Number of the account. */
      user_id: number;
      /** Balance in US dollars. */
      balance_usd: number;
      /** Address of the account. */
      email?: string;
      /** When the account was made, in Unix seconds. */
      created_at?: number;
      /** When the account last changed, in Unix seconds. */
      updated_at?: number;
    };
    /**
     * Account
     *
     * Who the key belongs to and what is left to spend.
     */
    AccountEnvelope: {
      /** Always `true`. */
      success: boolean;
      /** The HTTP status once more. */
      code: number;
      /** Balance, email address and dates of the account. The document also announces restrictions, but shows no field for them. */
      data: components["schemas"]["Account"];
    };
    /**
     * Upload of a file
     *
     * The file as the part `file` of a form.
     */
    FileUpload: {
      /**
       * The file itself.
       * @format binary
       */
      file: Blob;
    };
    /**
     * Upload as base64
     *
     * The content of the file in the body, where it is about a third larger than the file. The plan of the account may limit its size; no document gives a figure.
     */
    Base64Upload: {
      /** The content as raw base64 or as a `data:` URL. */
      base64: string;
    };
    /**
     * Upload from an address
     *
     * The service fetches the file, so the URL must work without a login and lead straight to the file.
     */
    UrlUpload: {
      /**
       * URL of the file; HTTPS is recommended.
       * @format uri
       */
      file_url: string;
    };
    /**
     * Upload as JSON
     *
     * Either the content as base64 or the address of a file to fetch.
     */
    JsonUpload: components["schemas"]["Base64Upload"] | components["schemas"]["UrlUpload"];
    /**
     * Uploaded file
     *
     * Where the file now stands.
     */
    UploadedFile: {
      /** `true` if the file was stored. */
      success: boolean;
      /**
       * Address of the stored file; every media member takes it.
       * @format uri
       */
      file_url: string;
    };
    /**
     * Upload error
     *
     * What the storage host answers with instead of the envelope.
     */
    StorageError: {
      /** Always `false` for an error. */
      success: boolean;
      /** A sentence for people. */
      message: string;
    };
    /**
     * Kind of work
     *
     * Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes.
     */
    GateAITaskType: string;
    /**
     * Uploaded images
     *
     * Ids of images that were sent to `POST /api/upload` before.
     */
    GateAIUploadedImages: string[];
    /**
     * Uploaded videos
     *
     * Ids of videos that were sent to `POST /api/upload` before.
     */
    GateAIUploadedVideos: string[];
    /**
     * Inline references
     *
     * Media that every model takes inside `params`: a URL, a `data:` URL or raw base64. The source lists their names once for all models; it describes none of them and does not say which model uses which.
     */
    GateAIInlineReferences: {
      /** An input image: URL, `data:` URL or base64. */
      image?: string;
      /** An input image, by its name: URL, `data:` URL or base64. */
      input_image?: string;
      /** An image, by its name: URL, `data:` URL or base64. */
      image_url?: string;
      /** The first frame of a video, by its name: URL, `data:` URL or base64. */
      first_frame?: string;
      /** The last frame of a video, by its name: URL, `data:` URL or base64. */
      last_frame?: string;
      /** The image to start from, by its name: URL, `data:` URL or base64. */
      start_image_url?: string;
      /** The image to end on, by its name: URL, `data:` URL or base64. */
      end_image_url?: string;
      /** Reference images, by their name: each a URL, `data:` URL or base64. */
      reference_images?: string[];
      /** A video, by its name: URL, `data:` URL or base64. */
      video_url?: string;
      /** A reference video, by its name: URL, `data:` URL or base64. */
      reference_video_url?: string;
      /** Audio, by its name: URL, `data:` URL or base64. */
      audio_url?: string;
      /** Reference audio, by its name: URL, `data:` URL or base64. */
      reference_audio_url?: string;
      /** Ids of images that were sent to `POST /api/upload` before. */
      images?: components["schemas"]["GateAIUploadedImages"];
      /** Ids of videos that were sent to `POST /api/upload` before. */
      videos?: components["schemas"]["GateAIUploadedVideos"];
    };
    /**
     * Image URLs
     *
     * Images, each a URL, `data:` URL or base64. One of the inline references of every model.
     */
    GateAIImageUrls: string[];
    /**
     * Auto Image parameters
     *
     * Only a prompt is needed.
     */
    GateAIAutoImageParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. Nine sizes are supported: 1:1 1024×1024, 2:3 832×1248, 3:2 1248×832, 3:4 864×1184, 4:3 1184×864, 4:5 896×1152, 5:4 1152×896, 16:9 1344×768 and 9:16 768×1344. Any other size is snapped to the nearest of them.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels; see `width` for the supported sizes.
       * @default 1024
       */
      height?: number;
      /**
       * Number of pictures, one to eight.
       * @default 1
       */
      quantity?: number;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Auto Image
     *
     * Takes a prompt and returns up to eight images (one if `quantity` is omitted) in one of nine sizes, 1024×1024 if omitted. About $0.02 a task. The source does not say which model makes them; `gemini-2.5-flash-image` costs the same, makes these nine sizes and 21:9, and takes a seed.
     */
    GateAIAutoImageTask: {
      /** Selects this model. */
      model: "auto-image";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIAutoImageParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Auto Video parameters
     *
     * Only a prompt is needed.
     */
    GateAIAutoVideoParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
       * @default 720
       */
      height?: number;
      /**
       * Length in seconds.
       * @default 8
       */
      duration?: 6 | 8;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Auto Video
     *
     * Takes a prompt and returns one video of 6 or 8 seconds (8 if omitted) at 1280×720 or 720×1280. About $0.13 a task. No seed, frames or audio among its parameters, and the source does not say which model makes it; where that matters, name one, such as `veo-3.0-generate-001` at the same price.
     */
    GateAIAutoVideoTask: {
      /** Selects this model. */
      model: "auto-video";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIAutoVideoParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Any value
     *
     * A value whose type the source does not give; anything but `null` is taken.
     */
    GateAIAnyValue: string | number | boolean | {
      [key: string]: unknown;
    } | unknown[];
    /**
     * Flux Dev parameters
     *
     * Only a prompt is needed.
     */
    GateAIFluxDevParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in 1 to 1,500 characters. */
      prompt: string;
      /**
       * `FAST` or `ULTRA`; the source does not say how they differ.
       * @default FAST
       */
      mode?: "FAST" | "ULTRA";
      /** Seed of the generation. */
      seed?: number;
      /** LoRA models to apply; the source does not give the form of an entry. */
      loras?: components["schemas"]["GateAIAnyValue"][];
      /**
       * Width in pixels. 480 to 2048 in steps of 8 are supported; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels. 480 to 2048 in steps of 8 are supported; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      height?: number;
      /**
       * Number of pictures, one to eight.
       * @default 1
       */
      quantity?: number;
      /**
       * How closely the prompt is followed, from 1 to 10.
       * @default 3.5
       */
      guidance_scale?: number;
      /** Guidance by other images, for `StyleTransfer` and `LoraDepthMidas`; the source does not give the form of an entry. */
      image_guidances?: components["schemas"]["GateAIAnyValue"][];
      /**
       * Denoising steps, from 1 to 40.
       * @default 28
       */
      num_inference_steps?: number;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Flux Dev
     *
     * Takes a prompt and returns up to eight images (one if `quantity` is omitted) of 480 to 2048 pixels a side in steps of 8. The only Flux model of GateAI with a guidance scale, denoising steps, LoRA models and image guidances; the other four have `prompt_enhance` instead. The price of a 1024×1024 image is rounded to $0.00.
     */
    GateAIFluxDevTask: {
      /** Selects this model. */
      model: "flux-dev";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIFluxDevParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Flux Kontext Max parameters
     *
     * Only a prompt is needed.
     */
    GateAIFluxKontextMaxParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /** Seed of the generation. */
      seed?: number;
      /**
       * Width in pixels. 32 to 2048 are supported; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels. 32 to 2048 are supported; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      height?: number;
      /**
       * Number of pictures, one to eight.
       * @default 4
       */
      quantity?: number;
      /** Prompt enhancement, by its name; the source gives neither type nor description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Flux Kontext Max
     *
     * Takes a prompt and returns up to eight images (four if `quantity` is omitted) of 32 to 2048 pixels a side. About $0.04 a task, twice the price of Kontext Pro, which takes the same parameters and a smaller range of seeds.
     */
    GateAIFluxKontextMaxTask: {
      /** Selects this model. */
      model: "flux-kontext-max";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIFluxKontextMaxParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Flux Kontext Pro parameters
     *
     * Only a prompt is needed.
     */
    GateAIFluxKontextProParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /** Seed of the generation. */
      seed?: number;
      /**
       * Width in pixels. 32 to 2048 are supported; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels. 32 to 2048 are supported; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      height?: number;
      /**
       * Number of pictures, one to eight.
       * @default 4
       */
      quantity?: number;
      /** Prompt enhancement, by its name; the source gives neither type nor description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Flux Kontext Pro
     *
     * Takes a prompt and returns up to eight images (four if `quantity` is omitted) of 32 to 2048 pixels a side. About $0.02 a task, half the price of Kontext Max, whose seeds go up to 4,294,967,295.
     */
    GateAIFluxKontextProTask: {
      /** Selects this model. */
      model: "flux-kontext-pro";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIFluxKontextProParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Flux Pro 2.0 parameters
     *
     * Only a prompt is needed.
     */
    GateAIFluxPro20Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /** Seed of the generation. */
      seed?: number;
      /**
       * Width in pixels. 64 to 14142 are supported; other values are snapped to the nearest valid ones.
       * @default 1440
       */
      width?: number;
      /**
       * Height in pixels. 64 to 14142 are supported; other values are snapped to the nearest valid ones.
       * @default 1440
       */
      height?: number;
      /**
       * Number of pictures, one to eight.
       * @default 4
       */
      quantity?: number;
      /** Prompt enhancement, by its name; the source gives neither type nor description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Flux Pro 2.0
     *
     * Takes a prompt and returns up to eight images (four if `quantity` is omitted) of 64 to 14,142 pixels a side, 1440×1440 if omitted: the largest sizes of the Flux models. About $0.01 for a 1024×1024 image; other sizes have no documented price.
     */
    GateAIFluxPro20Task: {
      /** Selects this model. */
      model: "flux-pro-2.0";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIFluxPro20Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Flux Schnell parameters
     *
     * Only a prompt is needed.
     */
    GateAIFluxSchnellParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /** Seed of the generation. */
      seed?: number;
      /**
       * Width in pixels. 32 to 2048 in steps of 8 are supported; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels. 32 to 2048 in steps of 8 are supported; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      height?: number;
      /**
       * Number of pictures, one to eight.
       * @default 4
       */
      quantity?: number;
      /** Prompt enhancement, by its name; the source gives neither type nor description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Flux Schnell
     *
     * Takes a prompt and returns up to eight images (four if `quantity` is omitted) of 32 to 2048 pixels a side in steps of 8. The price of a 1024×1024 image is rounded to $0.00, as that of Flux Dev, whose `mode`, guidance and steps it lacks.
     */
    GateAIFluxSchnellTask: {
      /** Selects this model. */
      model: "flux-schnell";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIFluxSchnellParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * SeeDance 1.0 Pro parameters
     *
     * A prompt, a width and a height are needed.
     */
    GateAISeedance10ProParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Seed of the generation; -1 stands for a random one.
       * @default -1
       */
      seed?: number;
      /**
       * Width in pixels. 0 detects the aspect ratio, for image-to-video only.
       * @default 1920
       */
      width: number;
      /**
       * Height in pixels. 0 detects the aspect ratio, for image-to-video only.
       * @default 1088
       */
      height: number;
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Length in seconds.
       * @default 5
       */
      duration?: 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video ends with. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Keeps the camera still.
       * @default false
       */
      camera_fixed?: boolean;
      /**
       * Filters unsafe content.
       * @default false
       */
      enable_safety_checker?: boolean;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * SeeDance 1.0 Pro
     *
     * Takes a prompt, the size and, if given, a start and an end frame, and returns one video of 2 to 12 seconds (5 if omitted) without a parameter for audio. About $0.09 for 4 seconds at 720p; the price follows pixels and length. Pro Fast costs less than half of it and has no end frame; SeeDance 2.0 adds audio and references.
     */
    GateAISeedance10ProTask: {
      /** Selects this model. */
      model: "seedance-1.0-pro";
      /** A prompt, a width and a height are needed. */
      params: components["schemas"]["GateAISeedance10ProParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * SeeDance 1.0 Pro Fast parameters
     *
     * A prompt, a width and a height are needed.
     */
    GateAISeedance10ProFastParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Seed of the generation; -1 stands for a random one.
       * @default -1
       */
      seed?: number;
      /**
       * Width in pixels. 0 detects the aspect ratio, for image-to-video only.
       * @default 1920
       */
      width: number;
      /**
       * Height in pixels. 0 detects the aspect ratio, for image-to-video only.
       * @default 1088
       */
      height: number;
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Length in seconds.
       * @default 5
       */
      duration?: 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Keeps the camera still.
       * @default false
       */
      camera_fixed?: boolean;
      /**
       * Filters unsafe content.
       * @default false
       */
      enable_safety_checker?: boolean;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * SeeDance 1.0 Pro Fast
     *
     * Takes a prompt, the size and, if given, a start frame, and returns one video of 2 to 12 seconds (5 if omitted) without a parameter for audio. About $0.04 for 4 seconds at 720p; the price follows pixels and length. 1.0 Pro costs $0.09 for these and also takes an end frame.
     */
    GateAISeedance10ProFastTask: {
      /** Selects this model. */
      model: "seedance-1.0-pro-fast";
      /** A prompt, a width and a height are needed. */
      params: components["schemas"]["GateAISeedance10ProFastParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * SeeDance 2.0 parameters
     *
     * Only a prompt is needed.
     */
    GateAISeedance20Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Seed of the generation; -1 stands for a random one.
       * @default -1
       */
      seed?: number;
      /**
       * Width in pixels; the source names no list or range.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels; the source names no list or range.
       * @default 720
       */
      height?: number;
      /** What happens in the video, in at most 1,500 characters. Reference audio is called `@Audio1`, `@Audio2` and so on. */
      prompt: string;
      /**
       * Resolution of the video. It stands in examples of the source alone; the table has `width` and `height`.
       * @default RESOLUTION_720
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080";
      /** Whether the video has audio, by its name. It stands in an example of model discovery alone; the parameter of the table is `generate_audio`. */
      motion_has_audio?: components["schemas"]["GateAIAnyValue"];
      /**
       * Length in seconds.
       * @default 8
       */
      duration?: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video ends with. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Gives the video audio.
       * @default true
       */
      generate_audio?: boolean;
      /** One to three audio files of at most 15 seconds in all, called `@Audio1`, `@Audio2` and so on in the prompt. What they require beside them is cut off in the source. */
      reference_audio_urls?: string[];
      /** One to nine reference images; the source names no mark for them in the prompt. */
      reference_image_urls?: string[];
      /** One to three reference videos; the source names no mark for them in the prompt. */
      reference_video_urls?: string[];
      /**
       * Filters unsafe content.
       * @default false
       */
      enable_safety_checker?: boolean;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * SeeDance 2.0
     *
     * Takes a prompt and, if given, a start and an end frame or reference images, videos and audio, and returns one video of 4 to 15 seconds (8 if omitted) with audio unless `generate_audio` is `false`. About $0.49 for 4 seconds at 720p; the price follows pixels and length. 2.0 Fast costs $0.40 for these and has no `mode`; the 1.0 models have no audio.
     */
    GateAISeedance20Task: {
      /** Selects this model. */
      model: "seedance-2.0";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAISeedance20Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * SeeDance 2.0 Fast parameters
     *
     * Only a prompt is needed.
     */
    GateAISeedance20FastParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Seed of the generation; -1 stands for a random one.
       * @default -1
       */
      seed?: number;
      /**
       * Width in pixels; the source names no list or range.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels; the source names no list or range.
       * @default 720
       */
      height?: number;
      /** What happens in the video, in at most 1,500 characters. Reference audio is called `@Audio1`, `@Audio2` and so on. */
      prompt: string;
      /**
       * Length in seconds.
       * @default 8
       */
      duration?: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video ends with. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Gives the video audio.
       * @default true
       */
      generate_audio?: boolean;
      /** One to three audio files of at most 15 seconds in all, called `@Audio1`, `@Audio2` and so on in the prompt. What they require beside them is cut off in the source. */
      reference_audio_urls?: string[];
      /** One to nine reference images; the source names no mark for them in the prompt. */
      reference_image_urls?: string[];
      /** One to three reference videos; the source names no mark for them in the prompt. */
      reference_video_urls?: string[];
      /**
       * Filters unsafe content.
       * @default false
       */
      enable_safety_checker?: boolean;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * SeeDance 2.0 Fast
     *
     * Takes a prompt and, if given, a start and an end frame or reference images, videos and audio, and returns one video of 4 to 15 seconds (8 if omitted) with audio unless `generate_audio` is `false`. About $0.40 for 4 seconds at 720p and $1.48 for 15, about a fifth less than SeeDance 2.0, which also has `mode`.
     */
    GateAISeedance20FastTask: {
      /** Selects this model. */
      model: "seedance-2.0-fast";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAISeedance20FastParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Seedream 4.0 parameters
     *
     * Only a prompt is needed.
     */
    GateAISeedream40Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /** Seed of the generation. */
      seed?: number;
      /**
       * Width in pixels, 32 to 14142; other values are moved into that range.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels, 32 to 14142; other values are moved into that range.
       * @default 1024
       */
      height?: number;
      /**
       * Number of pictures, one to eight.
       * @default 1
       */
      quantity?: number;
      /** Prompt enhancement, by its name; the source gives neither type nor description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Seedream 4.0
     *
     * Takes a prompt and returns up to eight images (one if `quantity` is omitted) of 32 to 14,142 pixels a side, 1024×1024 if omitted. About $0.01 a task. Seedream 4.5 takes the same parameters for the same price and makes 2048×2048 if no size is given.
     */
    GateAISeedream40Task: {
      /** Selects this model. */
      model: "seedream-4.0";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAISeedream40Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Seedream 4.5 parameters
     *
     * Only a prompt is needed.
     */
    GateAISeedream45Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /** Seed of the generation. */
      seed?: number;
      /**
       * Width in pixels, 32 to 14142; other values are moved into that range.
       * @default 2048
       */
      width?: number;
      /**
       * Height in pixels, 32 to 14142; other values are moved into that range.
       * @default 2048
       */
      height?: number;
      /**
       * Number of pictures, one to eight.
       * @default 1
       */
      quantity?: number;
      /** Prompt enhancement, by its name; the source gives neither type nor description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Seedream 4.5
     *
     * Takes a prompt and returns up to eight images (one if `quantity` is omitted) of 32 to 14,142 pixels a side, 2048×2048 if omitted. About $0.01 a task. Seedream 4.0 differs in one point: it makes 1024×1024 if no size is given.
     */
    GateAISeedream45Task: {
      /** Selects this model. */
      model: "seedream-4.5";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAISeedream45Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Cortex 1.0 parameters
     *
     * Everything is optional. The source gives no prompt, so none is taken.
     */
    GateAICortex10Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Number of results; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** Strength of motion, by its name; the source gives neither type nor description. */
      motion_strength?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Cortex 1.0
     *
     * Stands among the image models of the source with two parameters, `motion_strength` and a `quantity` that can only be 1: no prompt and no size. Media go in as inline references. About $0.01 a task. A different model from `cortex-v1.0`, which makes up to eight images from a prompt.
     */
    GateAICortex10Task: {
      /** Selects this model. */
      model: "cortex_1.0";
      /** Everything is optional. The source gives no prompt, so none is taken. */
      params: components["schemas"]["GateAICortex10Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Cortex v0.9 and v1.0 parameters
     *
     * Only a prompt is needed.
     */
    GateAICortexVParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /**
       * `FAST`, `QUALITY` or `ULTRA`; the source does not say how they differ.
       * @default FAST
       */
      mode?: "FAST" | "QUALITY" | "ULTRA";
      /** Seed of the generation, 0 or greater. */
      seed?: number;
      /**
       * Width in pixels. The table names 32 to 2048 in steps of 8; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels. The table names 32 to 2048 in steps of 8; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      height?: number;
      /** Tiling, by its name; the source gives neither type nor description. */
      tiling?: components["schemas"]["GateAIAnyValue"];
      /** Contrast, by its name; the source gives neither type nor description. */
      contrast?: components["schemas"]["GateAIAnyValue"];
      /**
       * Number of pictures, one to eight.
       * @default 4
       */
      quantity?: number;
      /** Prompt enhancement, by its name; the source gives neither type nor description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
      /** What the image should leave out, by its name; the source gives neither type nor description. */
      negative_prompt?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Cortex v0.9
     *
     * Takes a prompt and a negative prompt and returns up to eight images (four if `quantity` is omitted) of 32 to 2048 pixels a side in steps of 8, in the mode `FAST`, `QUALITY` or `ULTRA`. With Cortex v1.0 the only model that has `tiling` and `contrast`; the source tells the two apart by their names alone. The price of a 1024×1024 image is rounded to $0.00.
     */
    GateAICortexV09Task: {
      /** Selects this model. */
      model: "cortex-v0.9";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAICortexVParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Cortex v1.0
     *
     * The same table as Cortex v0.9 under the next number: from a prompt up to eight images (four if `quantity` is omitted), 32 to 2048 pixels a side, three modes, `tiling` and `contrast`, a price rounded to $0.00 for 1024×1024. Mind the spelling: `cortex_1.0` is another model, without a prompt.
     */
    GateAICortexV10Task: {
      /** Selects this model. */
      model: "cortex-v1.0";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAICortexVParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Cortex 1.5 (Lucid Origin) parameters
     *
     * Only a prompt is needed.
     */
    GateAILucidOriginParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in 1 to 1,500 characters. */
      prompt: string;
      /**
       * `FAST` or `ULTRA`; the source does not say how they differ.
       * @default FAST
       */
      mode?: "FAST" | "ULTRA";
      /** Seed of the generation. */
      seed?: number;
      /**
       * Width in pixels, in steps of 8. 16 to 3000 are named, 16 to 3840 in the notes; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels, in steps of 8. 16 to 3000 are named, 16 to 3616 in the notes; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      height?: number;
      /**
       * Number of pictures, one to eight.
       * @default 1
       */
      quantity?: number;
      /**
       * How closely the prompt is followed, from 0 to 20.
       * @default 0
       */
      guidance_scale?: number;
      /** Guidance by other images, for `StyleTransfer` and `LoraDepthMidas`; the source does not give the form of an entry. */
      image_guidances?: components["schemas"]["GateAIAnyValue"][];
      /**
       * Denoising steps, from 1 to 150.
       * @default 15
       */
      num_inference_steps?: number;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Cortex 1.5 (Lucid Origin)
     *
     * Called Cortex 1.5 by the source. Takes a prompt and returns up to eight images (one if `quantity` is omitted) of up to 3840×3616 pixels, with a guidance scale of 0 to 20, up to 150 denoising steps and image guidances. Lucid Realism has none of these settings. The price of a 1024×1024 image is rounded to $0.00. The source lists it under video and prices it by the image.
     */
    GateAILucidOriginTask: {
      /** Selects this model. */
      model: "lucid-origin";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAILucidOriginParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Lucid Realism parameters
     *
     * Only a prompt is needed.
     */
    GateAILucidRealismParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /**
       * `FAST` or `ULTRA`; the source does not say how they differ.
       * @default FAST
       */
      mode?: "FAST" | "ULTRA";
      /** Seed of the generation. */
      seed?: number;
      /**
       * Width in pixels. The table names 16 to 2496 in steps of 8; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels. The table names 16 to 2496 in steps of 8; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      height?: number;
      /**
       * Number of pictures, one to eight.
       * @default 4
       */
      quantity?: number;
      /** Prompt enhancement, by its name; the source gives neither type nor description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Lucid Realism
     *
     * Takes a prompt and returns up to eight images (four if `quantity` is omitted) of 16 to 2496 pixels a side in steps of 8. Has the modes of Lucid Origin (Cortex 1.5) and `prompt_enhance`, but no guidance scale, steps or image guidances. The price of a 1024×1024 image is rounded to $0.00. The source lists it under video and prices it by the image.
     */
    GateAILucidRealismTask: {
      /** Selects this model. */
      model: "lucid-realism";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAILucidRealismParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Cinematic Kino parameters
     *
     * Everything is optional.
     */
    GateAIKinoXlParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in at most 1,500 characters. */
      prompt?: string;
      /** Width in pixels; the source names no sizes for this model. */
      width?: number;
      /** Height in pixels; the source names no sizes for this model. */
      height?: number;
      /** Number of pictures, one to eight. */
      quantity?: number;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Cinematic Kino
     *
     * Also called Kino XL. The source gives it no parameters, only the price of a 1024×1024 image, rounded to $0.00. The contract takes those of the general request: prompt, width, height and quantity. Where the settings matter, use a model with a table of its own.
     */
    GateAIKinoXlTask: {
      /** Selects this model. */
      model: "kino-xl";
      /** Everything is optional. */
      params: components["schemas"]["GateAIKinoXlParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Cortex 2.0 parameters
     *
     * Only a prompt is needed.
     */
    GateAICortex20Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video.
       * @default RESOLUTION_480
       */
      mode?: "RESOLUTION_480" | "RESOLUTION_720";
      /** Seed of the generation. */
      seed?: number;
      /** Width in pixels. Supported are 832×480, 480×832, 512×768 and 576×720; any other size is snapped to the nearest of them. */
      width?: components["schemas"]["GateAIAnyValue"];
      /** Height in pixels; see `width` for the supported sizes. */
      height?: components["schemas"]["GateAIAnyValue"];
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /** Controls, by their name; the source gives neither type nor description. */
      controls?: components["schemas"]["GateAIAnyValue"];
      /** Elements, by their name; the source gives neither type nor description. */
      elements?: components["schemas"]["GateAIAnyValue"];
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** Prompt enhancement, by its name; the source gives neither type nor description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
      /** What the video should leave out, by its name; the source gives neither type nor description. */
      negative_prompt?: components["schemas"]["GateAIAnyValue"];
      /** Frame interpolation, by its name; the source gives neither type nor description. */
      frame_interpolation?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Cortex 2.0
     *
     * Takes a prompt and returns one video at 480p (if omitted) or 720p in one of four sizes, such as 832×480. The source documents neither its length nor audio. About $0.08 a task; Cortex 2.0 Fast costs $0.03 and also takes a start frame.
     */
    GateAICortex20Task: {
      /** Selects this model. */
      model: "cortex_2.0";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAICortex20Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Cortex 2.0 Fast parameters
     *
     * Only a prompt is needed.
     */
    GateAICortex20FastParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video.
       * @default RESOLUTION_480
       */
      mode?: "RESOLUTION_480" | "RESOLUTION_720";
      /** Seed of the generation. */
      seed?: number;
      /** Width in pixels. Supported are 832×480, 480×832, 512×768 and 576×720; any other size is snapped to the nearest of them. */
      width?: components["schemas"]["GateAIAnyValue"];
      /** Height in pixels; see `width` for the supported sizes. */
      height?: components["schemas"]["GateAIAnyValue"];
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /** Controls, by their name; the source gives neither type nor description. */
      controls?: components["schemas"]["GateAIAnyValue"];
      /** Elements, by their name; the source gives neither type nor description. */
      elements?: components["schemas"]["GateAIAnyValue"];
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /** Prompt enhancement, by its name; the source gives neither type nor description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
      /** What the video should leave out, by its name; the source gives neither type nor description. */
      negative_prompt?: components["schemas"]["GateAIAnyValue"];
      /** Frame interpolation, by its name; the source gives neither type nor description. */
      frame_interpolation?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Cortex 2.0 Fast
     *
     * Takes a prompt and, if given, a start frame, and returns one video at 480p (if omitted) or 720p in one of four sizes, such as 480×832. The source documents neither its length nor audio. About $0.03 a task; Cortex 2.0 costs $0.08, has no start frame and a smaller range of seeds.
     */
    GateAICortex20FastTask: {
      /** Selects this model. */
      model: "cortex_2.0-fast";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAICortex20FastParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Gemini 2.5 Flash Image parameters
     *
     * Only a prompt is needed.
     */
    GateAIGemini25FlashImageParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /** Number that makes a result reproducible. */
      seed?: number;
      /**
       * Width in pixels. Ten sizes are supported: 1:1 1024×1024, 2:3 832×1248, 16:9 1344×768, 4:3 1184×864, 9:16 768×1344, 4:5 896×1152, 3:2 1248×832, 3:4 864×1184, 5:4 1152×896 and 21:9 1536×672. Any other size is snapped to the nearest of them. The table also lists 0, without a meaning.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels; see `width` for the supported sizes.
       * @default 1024
       */
      height?: number;
      /**
       * Number of pictures, one to eight.
       * @default 1
       */
      quantity?: number;
      /** Prompt enhancement, by its name; the source gives neither type nor description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Gemini 2.5 Flash Image
     *
     * Also called Nano Banana. Takes a prompt and returns up to eight images (one if `quantity` is omitted) in one of ten sizes from 1:1 to 21:9, about a megapixel each. About $0.02 a task. Gemini Image 2 and Nano Banana 2 offer each ratio in three sizes, a file format and sampling settings; this one has `prompt_enhance`.
     */
    GateAIGemini25FlashImageTask: {
      /** Selects this model. */
      model: "gemini-2.5-flash-image";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIGemini25FlashImageParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Gemini Image 2 parameters
     *
     * Only a prompt is needed.
     */
    GateAIGeminiImage2Params: {
      /** Reference images; the source gives neither type nor description. */
      image_urls?: components["schemas"]["GateAIAnyValue"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /** Number that makes a result reproducible. */
      seed?: number;
      /** Nucleus sampling, from 0 to 1. Lower values are more focused, higher ones more diverse. */
      top_p?: number;
      /** Width in pixels. Ten ratios in three sizes each are supported: 1:1 1024×1024, 2048×2048 or 4096×4096; 2:3 848×1264, 1696×2528 or 3392×5056; 16:9 1376×768, 2752×1536 or 5504×3072; 4:3 1200×896, 2400×1792 or 4800×3584; 9:16 768×1376, 1536×2752 or 3072×5504; 4:5 928×1152, 1856×2304 or 3712×4608; 3:2 1264×848, 2528×1696 or 5056×3392; 3:4 896×1200, 1792×2400 or 3584×4800; 5:4 1152×928, 2304×1856 or 4608×3712; and 21:9 1584×672, 3168×1344 or 6336×2688. Any other size is snapped to the nearest of them. */
      width?: number;
      /** Height in pixels; see `width` for the supported sizes. */
      height?: number;
      /**
       * Number of pictures, one to eight.
       * @default 1
       */
      quantity?: number;
      /** Randomness of the result, from 0 (deterministic) to 2. */
      temperature?: number;
      /**
       * Format of the image files.
       * @default png
       */
      output_format?: "jpeg" | "png";
      /**
       * Kinds of content to make.
       * @default [
       *   "IMAGE"
       * ]
       */
      response_modalities?: string[];
      /** An internal flag of the service, by which no size goes to the provider. */
      use_auto_dimensions?: boolean;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Gemini Image 2
     *
     * Takes a prompt and reference images and returns up to eight PNG or JPEG images (one if `quantity` is omitted) in ten ratios and three sizes of each, up to 4096×4096 or 6336×2688. Has a seed, `temperature` and `top_p`. About $0.06 a task; Nano Banana 2 takes the same parameters for $0.03.
     */
    GateAIGeminiImage2Task: {
      /** Selects this model. */
      model: "gemini-image-2";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIGeminiImage2Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Nano Banana 2
     *
     * Takes the parameters of Gemini Image 2, makes the same thirty sizes, and costs half as much: about $0.03 a task. A prompt and reference images go in, up to eight PNG or JPEG images (one if `quantity` is omitted) come out. Its predecessor by name, `gemini-2.5-flash-image`, makes ten sizes for $0.02.
     */
    GateAINanoBanana2Task: {
      /** Selects this model. */
      model: "nano-banana-2";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIGeminiImage2Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Veo 3.0 Fast parameters
     *
     * Only a prompt is needed. The table lists widths and heights of 1080 and 1920 too, of which it makes no size.
     */
    GateAIVeo30FastGenerate001Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video.
       * @default RESOLUTION_720
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080";
      /** Seed of the generation. */
      seed?: number;
      /**
       * Width in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
       * @default 720
       */
      height?: number;
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Length in seconds.
       * @default 8
       */
      duration?: 4 | 6 | 8;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /** What the video should leave out, by its name; the source gives neither type nor description. */
      negative_prompt?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Veo 3.0 Fast
     *
     * Takes a prompt and, if given, a start frame and a negative prompt, and returns one video of 4, 6 or 8 seconds (8 if omitted) at 720p (if omitted) or 1080p. No parameter for audio. About $0.06 a task. Veo 3.0 costs $0.13 with the same parameters and seeds from 10; Veo 3.1 Fast costs $0.04 and adds 2160p, an end frame and audio.
     */
    GateAIVeo30FastGenerate001Task: {
      /** Selects this model. */
      model: "veo-3.0-fast-generate-001";
      /** Only a prompt is needed. The table lists widths and heights of 1080 and 1920 too, of which it makes no size. */
      params: components["schemas"]["GateAIVeo30FastGenerate001Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Veo 3.0 parameters
     *
     * Only a prompt is needed. The table lists widths and heights of 1080 and 1920 too, of which it makes no size.
     */
    GateAIVeo30Generate001Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video.
       * @default RESOLUTION_720
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080";
      /** Seed of the generation, 10 at least. */
      seed?: number;
      /**
       * Width in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
       * @default 720
       */
      height?: number;
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Length in seconds.
       * @default 8
       */
      duration?: 4 | 6 | 8;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /** What the video should leave out, by its name; the source gives neither type nor description. */
      negative_prompt?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Veo 3.0
     *
     * Takes a prompt and, if given, a start frame and a negative prompt, and returns one video of 4, 6 or 8 seconds (8 if omitted) at 720p (if omitted) or 1080p. No parameter for audio. About $0.13 a task. 3.0 Fast costs $0.06 and takes seeds below 10 too; Veo 3.1 costs $0.08 and adds 2160p, an end frame and audio.
     */
    GateAIVeo30Generate001Task: {
      /** Selects this model. */
      model: "veo-3.0-generate-001";
      /** Only a prompt is needed. The table lists widths and heights of 1080 and 1920 too, of which it makes no size. */
      params: components["schemas"]["GateAIVeo30Generate001Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Veo 3.1 parameters
     *
     * Only a prompt is needed. Veo 3.1 and Veo 3.1 Fast take the same. The table lists widths and heights of 1080, 1920, 2160 and 3840 too, of which it makes no size.
     */
    GateAIVeo31Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video.
       * @default RESOLUTION_720
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080" | "RESOLUTION_2160";
      /** Seed of the generation. */
      seed?: number;
      /** Audio, by its name; the source gives neither type nor description. */
      audio?: components["schemas"]["GateAIAnyValue"];
      /**
       * Width in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
       * @default 720
       */
      height?: number;
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Length in seconds.
       * @default 8
       */
      duration?: 4 | 6 | 8;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video ends with. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /** What the video should leave out, by its name; the source gives neither type nor description. */
      negative_prompt?: components["schemas"]["GateAIAnyValue"];
      /**
       * Whether the video has audio, by its name; the source gives the default alone.
       * @default true
       */
      motion_has_audio?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Veo 3.1 Fast
     *
     * Takes a prompt and, if given, a start and an end frame and a negative prompt, and returns one video of 4, 6 or 8 seconds (8 if omitted) at 720p (if omitted), 1080p or 2160p, with audio if `motion_has_audio` is omitted. About $0.04 a task, half the price of Veo 3.1, whose parameters are the same.
     */
    GateAIVeo31FastGenerate001Task: {
      /** Selects this model. */
      model: "veo-3.1-fast-generate-001";
      /** Only a prompt is needed. Veo 3.1 and Veo 3.1 Fast take the same. The table lists widths and heights of 1080, 1920, 2160 and 3840 too, of which it makes no size. */
      params: components["schemas"]["GateAIVeo31Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Veo 3.1
     *
     * Takes a prompt and, if given, a start and an end frame and a negative prompt, and returns one video of 4, 6 or 8 seconds (8 if omitted) at 720p (if omitted), 1080p or 2160p, with audio if `motion_has_audio` is omitted. About $0.08 a task. 3.1 Fast takes the same for $0.04; 3.1 Lite costs $0.02 and stops at 1080p.
     */
    GateAIVeo31Generate001Task: {
      /** Selects this model. */
      model: "veo-3.1-generate-001";
      /** Only a prompt is needed. Veo 3.1 and Veo 3.1 Fast take the same. The table lists widths and heights of 1080, 1920, 2160 and 3840 too, of which it makes no size. */
      params: components["schemas"]["GateAIVeo31Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Veo 3.1 Lite parameters
     *
     * Only a prompt is needed. The table lists widths and heights of 1080 and 1920 too, of which it makes no size.
     */
    GateAIVeo31LiteParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video.
       * @default RESOLUTION_720
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080";
      /** Seed of the generation. */
      seed?: number;
      /** Audio, by its name; the source gives neither type nor description. */
      audio?: components["schemas"]["GateAIAnyValue"];
      /**
       * Width in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
       * @default 720
       */
      height?: number;
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Length in seconds.
       * @default 8
       */
      duration?: 4 | 6 | 8;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video ends with. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /** What the video should leave out, by its name; the source gives neither type nor description. */
      negative_prompt?: components["schemas"]["GateAIAnyValue"];
      /**
       * Whether the video has audio, by its name; the source gives the default alone.
       * @default true
       */
      motion_has_audio?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Veo 3.1 Lite
     *
     * Takes a prompt and, if given, a start and an end frame and a negative prompt, and returns one video of 4, 6 or 8 seconds (8 if omitted) at 720p (if omitted) or 1080p, with audio if `motion_has_audio` is omitted. About $0.02 a task, the lowest price of the Veo models; 3.1 Fast ($0.04) and 3.1 ($0.08) also make 2160p.
     */
    GateAIVeo31LiteTask: {
      /** Selects this model. */
      model: "veo-3.1-lite";
      /** Only a prompt is needed. The table lists widths and heights of 1080 and 1920 too, of which it makes no size. */
      params: components["schemas"]["GateAIVeo31LiteParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Happy Horse parameters
     *
     * Everything is optional. `video_guidance` turns the task into the editing of that video.
     */
    GateAIHappyHorseParams: ({
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Number that makes a result reproducible. */
      seed?: number;
      /**
       * Width in pixels. Supported are 1080×1080, 1080×1440, 1440×1080, 1920×1080 and 1080×1920; any other size is snapped to the nearest of them.
       * @default 1920
       */
      width?: number;
      /**
       * Height in pixels; see `width` for the supported sizes.
       * @default 1080
       */
      height?: number;
      /** What the video shows, in at most 1,500 characters. */
      prompt?: string;
      /**
       * Length in seconds. It does not apply to an edited video, which keeps the length of its source, so leave it out there.
       * @default 5
       */
      duration?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Audio of an edited video. `origin` keeps that of the source, `auto` leaves it to the model.
       * @default auto
       */
      audio_setting?: "auto" | "origin";
      /** Reference images: one to nine, called `character1` to `character9` in the prompt. Beside `video_guidance` up to five, called by a mark that begins with `@Im`, where the source is cut off. */
      image_guidance?: components["schemas"]["GateAIAnyValue"][];
      /** The video to edit, one at most. Beside it `image_guidance` takes no more than five images. */
      video_guidance?: components["schemas"]["GateAIAnyValue"][];
      /**
       * Moderates the content that goes in and comes out.
       * @default false
       */
      enable_safety_checker?: boolean;
    } & components["schemas"]["GateAIInlineReferences"]) & ({
      video_guidance?: never;
      image_guidance?: unknown;
    } | {
      image_guidance?: unknown;
      video_guidance: components["schemas"]["GateAIAnyValue"][];
    });
    /**
     * Happy Horse
     *
     * Makes one video of 3 to 15 seconds (5 if omitted) at 1080 pixels on the shorter side, from a prompt, a start frame or up to nine reference images; nothing is required. Given a video, it edits that instead, with up to five reference images, and can keep its audio; of the audio of other videos the source says nothing. About $0.06 a task. The Kling O models edit videos too, and take an end frame.
     */
    GateAIHappyHorseTask: {
      /** Selects this model. */
      model: "happy-horse";
      /** Everything is optional. `video_guidance` turns the task into the editing of that video. */
      params: components["schemas"]["GateAIHappyHorseParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Ideogram V3 parameters
     *
     * Only a prompt is needed.
     */
    GateAIIdeogramV30Params: {
      /** Reference images; the source gives neither type nor description. */
      image_urls?: components["schemas"]["GateAIAnyValue"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /**
       * `TURBO`, `BALANCED` or `QUALITY`; the source does not say how they differ, and prices `TURBO` alone.
       * @default BALANCED
       */
      mode?: "TURBO" | "BALANCED" | "QUALITY";
      /** Seed of the generation. */
      seed?: number;
      /** Style, by its name; the source gives neither type nor description. */
      style?: components["schemas"]["GateAIAnyValue"];
      /**
       * Width in pixels. 512 to 1536 in steps of 8 are named, 32 to 2048 in the notes; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels. 512 to 1536 in steps of 8 are named, 32 to 2048 in the notes; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      height?: number;
      /**
       * Number of pictures, one to eight.
       * @default 1
       */
      quantity?: number;
      /**
       * Prompt enhancement, by its name; the source does not describe it.
       * @default false
       */
      prompt_enhance?: boolean;
      /**
       * What the image should leave out, by its name; the source does not describe it.
       * @default
       */
      negative_prompt?: string;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Ideogram V3
     *
     * Takes a prompt, a negative prompt and reference images and returns up to eight images (one if `quantity` is omitted) in the mode `TURBO`, `BALANCED` or `QUALITY`. About $0.01 a task, a price that the general list gives for `TURBO`. The only image model of GateAI with a `style`.
     */
    GateAIIdeogramV30Task: {
      /** Selects this model. */
      model: "ideogram-v3.0";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIIdeogramV30Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Kling 3.0 parameters
     *
     * Only a prompt is needed. `image_urls` and `elements` hold seven entries together, and `end_frame` is out with more than two images among `start_frame` and `image_urls`.
     */
    GateAIKling30Params: {
      /**
       * Resolution of the video: 720p (standard), 1080p (pro) or 2160p.
       * @default RESOLUTION_1080
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080" | "RESOLUTION_2160";
      /**
       * Width in pixels. Supported are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest of them. The table also lists the sides of 720p and 2160p and a 0 without a meaning.
       * @default 1920
       */
      width?: number;
      /**
       * Height in pixels. Supported are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest of them. The table also lists the sides of 720p and 2160p and a 0 without a meaning.
       * @default 1080
       */
      height?: number;
      /** What happens in the video, in at most 1,500 characters. It may hold dialogue, narration and sounds, and names references as `@Image1` or `@Element1`. */
      prompt: string;
      /** Characters or objects of the video, called `@Element1`, `@Element2` and so on in the prompt. At most seven together with `image_urls`. */
      elements?: components["schemas"]["GateAIAnyValue"][];
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video ends with. It can't stand beside more than two images, `start_frame` and `image_urls` counted together. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /** Ids of voices. The prompt refers to each with a mark in double angle brackets, `<<…>>`; what stands between the brackets is lost in the source. */
      voice_ids?: components["schemas"]["GateAIAnyValue"][];
      /** Reference images for style and appearance, called `@Image1`, `@Image2` and so on in the prompt. At most seven together with `elements`; beside `end_frame` at most two, or one if `start_frame` is given too. */
      image_urls?: string[];
      /** The image that the video starts with: jpg, jpeg, png, webp, gif or avif of up to 10 MB; the least size in pixels is cut off in the source. Beside it `end_frame` leaves room for one entry in `image_urls`. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Gives the video audio of its own, such as speech, dialogue, singing, rap or ambience.
       * @default true
       */
      generate_audio?: boolean;
      /**
       * Length in seconds.
       * @default 5
       */
      durationSeconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Kling 3.0
     *
     * Takes a prompt and, if given, a start and an end frame, reference images, elements and voices, and returns one video of 3 to 15 seconds (5 if omitted) at 720p, 1080p (if omitted) or 2160p, with audio unless `generate_audio` is `false`. About $0.03 a task. It has no parameter for a video to work on; Video O1 and O3 have.
     */
    GateAIKling30Task: {
      /** Selects this model. */
      model: "kling-3.0";
      /** Only a prompt is needed. `image_urls` and `elements` hold seven entries together, and `end_frame` is out with more than two images among `start_frame` and `image_urls`. */
      params: components["schemas"]["GateAIKling30Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Kling Video O1 parameters
     *
     * Only a prompt is needed.
     */
    GateAIKlingVideoO1Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Width in pixels, 0 (automatic) to 2160; other values are moved into that range. */
      width?: number;
      /** Height in pixels, 0 (automatic) to 2160; other values are moved into that range. */
      height?: number;
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /**
       * Guidance scale, from 0 to 1.
       * @default 0.5
       */
      cfg_scale?: number;
      /** The image that the video ends with. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Keeps the audio of the video that is edited.
       * @default false
       */
      keep_audio?: boolean;
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /** Reference images, seven at most. The source allows six, and seven without videos; what it says of the start frame there is cut off. */
      image_guidance?: components["schemas"]["GateAIAnyValue"][];
      /** The video to edit, one at most. The source knows a type `BASE`, which edits the video; it shows no form for an entry and is cut off there. */
      video_guidance?: components["schemas"]["GateAIAnyValue"][];
      /**
       * Length in seconds.
       * @default 5
       */
      durationSeconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Kling Video O1
     *
     * Takes a prompt and, if given, a start and an end frame, reference images or one video to edit, and returns one video of 3 to 10 seconds (5 if omitted) of up to 2160 pixels a side. Keeps the audio of the edited video if asked to, and has no parameter for audio of its own. About $0.04 a task. O3 goes to 15 seconds and 3840 pixels and can make audio.
     */
    GateAIKlingVideoO1Task: {
      /** Selects this model. */
      model: "kling-video-o-1";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIKlingVideoO1Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Kling Video O3 parameters
     *
     * Only a prompt is needed.
     */
    GateAIKlingVideoO3Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video: 720p (standard), 1080p (pro) or 2160p.
       * @default RESOLUTION_1080
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080" | "RESOLUTION_2160";
      /** Width in pixels, 0 (automatic) to 3840; other values are moved into that range. */
      width?: number;
      /** Height in pixels, 0 (automatic) to 3840; other values are moved into that range. */
      height?: number;
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video ends with. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Keeps the audio of the reference video, for video-to-video only.
       * @default false
       */
      keep_audio?: boolean;
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Gives the video audio of its own.
       * @default false
       */
      generate_audio?: boolean;
      /** Reference images for style and appearance, called `@Image1`, `@Image2` and so on in the prompt. */
      image_guidance?: components["schemas"]["GateAIAnyValue"][];
      /** Videos to work from. One of type `BASE` is edited, one of type `FEATURE` is a reference; the source shows no form for an entry. */
      video_guidance?: components["schemas"]["GateAIAnyValue"][];
      /**
       * Length in seconds.
       * @default 5
       */
      durationSeconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Kling Video O3
     *
     * Takes a prompt and, if given, a start and an end frame, reference images and videos to edit or refer to, and returns one video of 3 to 15 seconds (5 if omitted) at 720p, 1080p (if omitted) or 2160p. Makes audio only if `generate_audio` is `true`, unlike Kling 3.0. About $0.07 a task; O1 costs $0.04, has a guidance scale and stops at 10 seconds.
     */
    GateAIKlingVideoO3Task: {
      /** Selects this model. */
      model: "kling-video-o-3";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIKlingVideoO3Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Kling 2.1 Pro parameters
     *
     * Only a prompt is needed.
     */
    GateAIKling21ProParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. Supported are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest of them.
       * @default 1920
       */
      width?: number;
      /**
       * Height in pixels. Supported are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest of them.
       * @default 1080
       */
      height?: number;
      /**
       * Length in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** Prompt enhancement, by its name; the source gives neither type nor description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Kling 2.1 Pro
     *
     * Takes a prompt and returns one video of 5 or 10 seconds (5 if omitted) at 1920×1080, 1080×1920 or 1440×1440. No parameter for audio, frames or resolution. About $0.04 a task; Kling 2.5 Turbo costs $0.03 and has a 720p mode.
     */
    GateAIKling21ProTask: {
      /** Selects this model. */
      model: "kling-2.1-pro";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIKling21ProParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Kling 2.5 Turbo parameters
     *
     * Only a prompt is needed.
     */
    GateAIKling25Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Resolution of the video.
       * @default RESOLUTION_1080
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080";
      /**
       * Width in pixels. Supported are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest of them.
       * @default 1920
       */
      width?: number;
      /**
       * Height in pixels. Supported are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest of them.
       * @default 1080
       */
      height?: number;
      /**
       * Length in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** Prompt enhancement, by its name; the source gives neither type nor description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Kling 2.5 Turbo
     *
     * Takes a prompt and returns one video of 5 or 10 seconds (5 if omitted) at 1080p (if omitted) or 720p. No parameter for audio or frames. About $0.03 a task. 2.5 Turbo Standard costs $0.02, starts from an image and makes smaller sizes; 2.6 has audio.
     */
    GateAIKling25Task: {
      /** Selects this model. */
      model: "kling-2.5";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIKling25Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Kling 2.5 Turbo Standard parameters
     *
     * A prompt is required; a start frame belongs to it, though the example of the source has none.
     */
    GateAIKling25TurboStandardParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. Supported are 1280×720, 720×1280 and 960×960; any other size is snapped to the nearest of them.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels. Supported are 1280×720, 720×1280 and 960×960; any other size is snapped to the nearest of them.
       * @default 720
       */
      height?: number;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /**
       * Guidance scale, from 0 to 1.
       * @default 0.5
       */
      cfg_scale?: number;
      /** The image that the video starts with. The table requires it though the example has none, so give one. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Length in seconds.
       * @default 5
       */
      durationSeconds?: 5 | 10;
      /**
       * What to keep out of the video, in at most 1,000 characters.
       * @default blur, distort, and low quality
       */
      negative_prompt?: string;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Kling 2.5 Turbo Standard
     *
     * Takes a prompt and a start frame, and returns one video of 5 or 10 seconds (5 if omitted) at 1280×720, 720×1280 or 960×960. Has a guidance scale and a negative prompt, and no parameter for audio. About $0.02 a task. Its table requires the start frame, its example leaves it out; Kling 2.5 Turbo works from text alone, at up to 1080p.
     */
    GateAIKling25TurboStandardTask: {
      /** Selects this model. */
      model: "kling-2.5-turbo-standard";
      /** A prompt is required; a start frame belongs to it, though the example of the source has none. */
      params: components["schemas"]["GateAIKling25TurboStandardParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Kling 2.6 parameters
     *
     * Only a prompt is needed.
     */
    GateAIKling26Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Audio, by its name; the source gives neither type nor description. */
      audio?: components["schemas"]["GateAIAnyValue"];
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /** Width in pixels. Supported are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest of them. The table also lists 0, without a meaning. */
      width?: number;
      /** Height in pixels. Supported are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest of them. The table also lists 0, without a meaning. */
      height?: number;
      /**
       * Length in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Whether the video has audio, by its name; the source gives the default alone.
       * @default true
       */
      motion_has_audio?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Kling 2.6
     *
     * Takes a prompt and, if given, a start frame, and returns one video of 5 or 10 seconds (5 if omitted) at 1920×1080, 1080×1920 or 1440×1440, with audio if `motion_has_audio` is omitted. About $0.06 a task. Kling 3.0 costs $0.03 and adds an end frame, references and lengths of 3 to 15 seconds.
     */
    GateAIKling26Task: {
      /** Selects this model. */
      model: "kling-2.6";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIKling26Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * LTXV 2.0 Fast parameters
     *
     * Only a prompt is needed.
     */
    GateAILtxv20FastParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Frames per second.
       * @default 50
       */
      fps?: 25 | 50;
      /** Width in pixels. Supported is 1920×1080; any other size is snapped to it. */
      width?: number;
      /** Height in pixels. Supported is 1920×1080; any other size is snapped to it. */
      height?: number;
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /**
       * Resolution of the video.
       * @default 1080p
       */
      resolution?: "1080p" | "1440p" | "2160p";
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Aspect ratio of the video.
       * @default 16:9
       */
      aspect_ratio?: "16:9" | "9:16";
      /**
       * Length in seconds.
       * @default 6
       */
      durationSeconds?: 6 | 8;
      /**
       * Expands the prompt automatically.
       * @default true
       */
      enable_prompt_expansion?: boolean;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * LTXV 2.0 Fast
     *
     * Takes a prompt and, if given, a start frame, and returns one video of 6 or 8 seconds (6 if omitted) at 1080p, 1440p or 2160p and 25 or 50 frames per second. No parameter for audio. About $0.02 a task, as 2.0 Pro, which differs in its frame rates: 24, 30 or 50.
     */
    GateAILtxv20FastTask: {
      /** Selects this model. */
      model: "ltxv-2.0-fast";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAILtxv20FastParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * LTXV 2.0 Pro parameters
     *
     * Only a prompt is needed.
     */
    GateAILtxv20ProParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Frames per second.
       * @default 50
       */
      fps?: 24 | 30 | 50;
      /** Width in pixels. Supported is 1920×1080; any other size is snapped to it. */
      width?: number;
      /** Height in pixels. Supported is 1920×1080; any other size is snapped to it. */
      height?: number;
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /**
       * Resolution of the video.
       * @default 1080p
       */
      resolution?: "1080p" | "1440p" | "2160p";
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Aspect ratio of the video.
       * @default 16:9
       */
      aspect_ratio?: "16:9" | "9:16";
      /**
       * Length in seconds.
       * @default 6
       */
      durationSeconds?: 6 | 8;
      /**
       * Expands the prompt automatically.
       * @default true
       */
      enable_prompt_expansion?: boolean;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * LTXV 2.0 Pro
     *
     * Takes a prompt and, if given, a start frame, and returns one video of 6 or 8 seconds (6 if omitted) at 1080p, 1440p or 2160p and 24, 30 or 50 frames per second. No parameter for audio. About $0.02 a task. 2.0 Fast makes 25 or 50 frames per second; 2.3 Pro adds audio, an end frame and 10 seconds.
     */
    GateAILtxv20ProTask: {
      /** Selects this model. */
      model: "ltxv-2.0-pro";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAILtxv20ProParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * LTXV 2.0 Ultra parameters
     *
     * A prompt, a width and a height are needed.
     */
    GateAILtxv20UltraParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video.
       * @default RESOLUTION_1080
       */
      mode?: "RESOLUTION_1080" | "RESOLUTION_1440" | "RESOLUTION_2160";
      /**
       * Width in pixels. Supported are 1920×1080 and 1080×1920; any other size is snapped to the nearest of them.
       * @default 1920
       */
      width: number;
      /**
       * Height in pixels. Supported are 1920×1080 and 1080×1920; any other size is snapped to the nearest of them.
       * @default 1080
       */
      height: number;
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Length in seconds.
       * @default 8
       */
      duration?: 6 | 8;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** Prompt enhancement, by its name; the source gives neither type nor description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * LTXV 2.0 Ultra
     *
     * Takes a prompt, a width and a height, which are required, and returns one video of 6 or 8 seconds (8 if omitted) at 1080p, 1440p or 2160p. Unlike 2.0 Fast and Pro it has `prompt_enhance`, and no start frame, frame rate or `aspect_ratio`. No parameter for audio. About $0.02 a task.
     */
    GateAILtxv20UltraTask: {
      /** Selects this model. */
      model: "ltxv-2.0-ultra";
      /** A prompt, a width and a height are needed. */
      params: components["schemas"]["GateAILtxv20UltraParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * LTXV 2.3 Fast parameters
     *
     * Only a prompt is needed. More than 10 seconds are made at 25 frames per second and 1080p alone.
     */
    GateAILtxv23FastParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Frames per second. With a `durationSeconds` above 10 it has to be 25.
       * @default 25
       */
      fps?: 24 | 25 | 48 | 50;
      /** Width in pixels. Supported are 1920×1080 and 1080×1920; any other size is snapped to the nearest of them. */
      width?: number;
      /** Height in pixels. Supported are 1920×1080 and 1080×1920; any other size is snapped to the nearest of them. */
      height?: number;
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video ends with. Needs `start_frame`. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Resolution of the video. With a `durationSeconds` above 10 it has to be `1080p`.
       * @default 1080p
       */
      resolution?: "1080p" | "1440p" | "2160p";
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /** Aspect ratio of the video. If omitted, it is 16:9, or detected from `start_frame` if there is one. */
      aspect_ratio?: "16:9" | "9:16";
      /**
       * Gives the video audio.
       * @default true
       */
      generate_audio?: boolean;
      /**
       * Length in seconds. More than 10 needs `fps` 25 and `resolution` `1080p`, which are the defaults.
       * @default 6
       */
      durationSeconds?: 6 | 8 | 10 | 12 | 14 | 16 | 18 | 20;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * LTXV 2.3 Fast
     *
     * Takes a prompt and, if given, a start frame and an end frame, and returns one video of 6 to 20 seconds (6 if omitted) at up to 2160p, with audio unless `generate_audio` is `false`. More than 10 seconds only at 1080p and 25 frames per second. About $0.02 a task, as 2.3 Pro, which stops at 10 seconds.
     */
    GateAILtxv23FastTask: {
      /** Selects this model. */
      model: "ltxv-2.3-fast";
      /** Only a prompt is needed. More than 10 seconds are made at 25 frames per second and 1080p alone. */
      params: components["schemas"]["GateAILtxv23FastParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * LTXV 2.3 Pro parameters
     *
     * Only a prompt is needed.
     */
    GateAILtxv23ProParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Frames per second.
       * @default 25
       */
      fps?: 24 | 25 | 48 | 50;
      /** Width in pixels. Supported are 1920×1080 and 1080×1920; any other size is snapped to the nearest of them. */
      width?: number;
      /** Height in pixels. Supported are 1920×1080 and 1080×1920; any other size is snapped to the nearest of them. */
      height?: number;
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video ends with. Needs `start_frame`. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Resolution of the video.
       * @default 1080p
       */
      resolution?: "1080p" | "1440p" | "2160p";
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /** Aspect ratio of the video. If omitted, it is 16:9, or detected from `start_frame` if there is one. */
      aspect_ratio?: "16:9" | "9:16";
      /**
       * Gives the video audio.
       * @default true
       */
      generate_audio?: boolean;
      /**
       * Length in seconds.
       * @default 6
       */
      durationSeconds?: 6 | 8 | 10;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * LTXV 2.3 Pro
     *
     * Takes a prompt and, if given, a start frame and an end frame, and returns one video of 6, 8 or 10 seconds (6 if omitted) at up to 2160p, with audio unless `generate_audio` is `false`. About $0.02 a task, as 2.3 Fast, which also makes 12 to 20 seconds at 1080p.
     */
    GateAILtxv23ProTask: {
      /** Selects this model. */
      model: "ltxv-2.3-pro";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAILtxv23ProParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Hailuo 2.3 parameters
     *
     * Only a prompt is required. Ten seconds are made at 768p alone.
     */
    GateAIHailuo23Params: ({
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** Resolution of the video. The default holds for 6 seconds; with a `durationSeconds` of 10 `768p` has to be given. */
      resolution?: "768p" | "1080p";
      /** The image that the video starts with. Give one to `hailuo-2_3-fast`, whose table requires it though its example has none. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Length in seconds. 10 needs `resolution` `768p`, since 1080p (the default) is made at 6 seconds only.
       * @default 6
       */
      durationSeconds?: 6 | 10;
      /** Width in pixels. The source calls 768, 1376, 1080 and 1920 valid, without pairs, and does not say what becomes of others. */
      width?: number;
      /** Height in pixels. The source calls 768, 1376, 1080 and 1920 valid, without pairs, and does not say what becomes of others. */
      height?: number;
      /**
       * Optimizes the prompt for a better video.
       * @default true
       */
      prompt_optimizer?: boolean;
      /**
       * Shortens the optimization of the prompt.
       * @default false
       */
      fast_pretreatment?: boolean;
    } & components["schemas"]["GateAIInlineReferences"]) & ({
      durationSeconds?: 6;
    } | {
      durationSeconds: 10;
      resolution: "768p";
    });
    /**
     * Hailuo 2.3
     *
     * Takes a prompt and, if given, a start frame, and returns one video of 6 seconds at 1080p (if omitted) or 768p, or of 10 seconds at 768p. No parameter for audio, a seed or an end frame. About $0.04 a task. 2.3 Fast costs $0.03 and is meant to get a start frame.
     */
    GateAIHailuo23Task: {
      /** Selects this model. */
      model: "hailuo-2_3";
      /** Only a prompt is required. Ten seconds are made at 768p alone. */
      params: components["schemas"]["GateAIHailuo23Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Hailuo 2.3 Fast
     *
     * Takes a prompt and a start frame, and returns one video of 6 seconds at 1080p (if omitted) or 768p, or of 10 seconds at 768p. No parameter for audio, a seed or an end frame. About $0.03 a task. Its table requires the start frame, its example leaves it out; Hailuo 2.3 costs $0.04 and makes videos from text alone.
     */
    GateAIHailuo23FastTask: {
      /** Selects this model. */
      model: "hailuo-2_3-fast";
      /** Only a prompt is required. Ten seconds are made at 768p alone. */
      params: components["schemas"]["GateAIHailuo23Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * GPT Image 1 parameters
     *
     * Only a prompt is needed.
     */
    GateAIGptImage1Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. 1024 to 1536 in steps of 8 are named, 32 to 2048 in the notes; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels. 1024 to 1536 in steps of 8 are named, 32 to 2048 in the notes; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      height?: number;
      /**
       * Quality of the images. The source gives one price and does not say for which quality.
       * @default medium
       */
      quality?: "high" | "medium" | "low";
      /**
       * Number of pictures, one to eight.
       * @default 1
       */
      quantity?: number;
      /** Transparency, by its name; the source does not describe it. */
      transparency?: boolean;
      /**
       * Format of the image files.
       * @default jpeg
       */
      output_format?: "jpeg" | "png" | "webp";
      /** Guidance by other images, by its name; the source gives no description and no form of an entry. */
      image_guidances?: components["schemas"]["GateAIAnyValue"][];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * GPT Image 1
     *
     * Takes a prompt and returns up to eight JPEG, PNG or WebP images (one if `quantity` is omitted) in three qualities, `medium` if omitted. The only GPT Image with `transparency`. About $0.01 for a 1024×1024 image; the source does not say of which quality. Its notes allow 32 to 2048 pixels a side, its table 1024 to 1536.
     */
    GateAIGptImage1Task: {
      /** Selects this model. */
      model: "gpt-image-1";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIGptImage1Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * GPT Image 1.5 parameters
     *
     * Only a prompt is needed.
     */
    GateAIGptImage15Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. 1024 to 1536 in steps of 8 are supported; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels. 1024 to 1536 in steps of 8 are supported; other values are snapped to the nearest valid ones.
       * @default 1024
       */
      height?: number;
      /**
       * Quality of the images. The source gives one price and does not say for which quality.
       * @default medium
       */
      quality?: "high" | "medium" | "low";
      /**
       * Number of pictures, one to eight.
       * @default 1
       */
      quantity?: number;
      /**
       * Format of the image files.
       * @default jpeg
       */
      output_format?: "jpeg" | "png" | "webp";
      /** Guidance by other images, by its name; the source gives no description and no form of an entry. */
      image_guidances?: components["schemas"]["GateAIAnyValue"][];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * GPT Image 1.5
     *
     * Takes a prompt and returns up to eight JPEG, PNG or WebP images (one if `quantity` is omitted) of 1024 to 1536 pixels a side, in three qualities, `medium` if omitted. About $0.01 for a 1024×1024 image, as GPT Image 1, which also has `transparency`; GPT Image 2 makes larger images.
     */
    GateAIGptImage15Task: {
      /** Selects this model. */
      model: "gpt-image-1.5";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIGptImage15Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * GPT Image 2 parameters
     *
     * Only a prompt is needed.
     */
    GateAIGptImage2Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. Ten ratios in three sizes each are supported: 1:1 1024×1024, 2048×2048 or 2880×2880; 2:3 848×1264, 1376×2048 or 2336×3504; 16:9 1376×768, 2048×1136 or 3584×2016; 4:3 1200×896, 2048×1536 or 3264×2448; 9:16 768×1376, 1136×2048 or 2016×3584; 4:5 928×1152, 1648×2048 or 2560×3200; 3:2 1264×848, 2048×1376 or 3504×2336; 3:4 896×1200, 1536×2048 or 2448×3264; 5:4 1152×928, 2048×1648 or 3200×2560; and 21:9 1584×672, 2048×864 or 3808×1632. Any other size is snapped to the nearest of them. The table names multiples of 16 from 256 to 3840, with a limit on the number of pixels that is cut off in the source.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels; see `width` for the supported sizes.
       * @default 1024
       */
      height?: number;
      /**
       * Quality of the images. For 1024×1024 about $0.003 at `low` and $0.11 at `high`; `medium` has no documented price.
       * @default low
       */
      quality?: "high" | "medium" | "low";
      /**
       * Number of pictures, one to eight.
       * @default 1
       */
      quantity?: number;
      /**
       * Format of the image files.
       * @default jpeg
       */
      output_format?: "jpeg" | "png";
      /** Guidance by other images, by its name; the source gives no description and no form of an entry. */
      image_guidances?: components["schemas"]["GateAIAnyValue"][];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * GPT Image 2
     *
     * Takes a prompt and returns up to eight JPEG or PNG images (one if `quantity` is omitted) in thirty sizes, ten ratios in three sizes each, up to 2880×2880 or 3808×1632. `quality` is `low` if omitted, unlike GPT Image 1 and 1.5. For 1024×1024 about $0.003 (`low`) or $0.11 (`high`). No WebP and no `transparency`.
     */
    GateAIGptImage2Task: {
      /** Selects this model. */
      model: "gpt-image-2";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIGptImage2Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Sora 2 parameters
     *
     * Only a prompt is needed.
     */
    GateAISora2Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Width in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
       * @default 720
       */
      height?: number;
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Length in seconds.
       * @default 4
       */
      duration?: 4 | 8 | 12;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Sora 2
     *
     * Takes a prompt and, if given, a start frame, and returns one video of 4, 8 or 12 seconds (4 if omitted) at 1280×720 or 720×1280. No parameter for audio. About $0.04 a task. Sora 2 Pro costs $0.12, has a 1080p mode and asks for the size.
     */
    GateAISora2Task: {
      /** Selects this model. */
      model: "sora-2";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAISora2Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Sora 2 Pro parameters
     *
     * A prompt, a width and a height are needed. The table lists 1024 and 1792 too, of which it makes no size.
     */
    GateAISora2ProParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video.
       * @default RESOLUTION_720
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080";
      /**
       * Width in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
       * @default 1280
       */
      width: number;
      /**
       * Height in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
       * @default 720
       */
      height: number;
      /** What happens in the video, in at most 1,500 characters. */
      prompt: string;
      /**
       * Length in seconds.
       * @default 4
       */
      duration?: 4 | 8 | 12;
      /**
       * Number of videos; it can only be 1.
       * @default 1
       */
      quantity?: number;
      /** The image that the video starts with. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Sora 2 Pro
     *
     * Takes a prompt, a width and a height, which are required, and, if given, a start frame, and returns one video of 4, 8 or 12 seconds (4 if omitted) at 720p (if omitted) or 1080p. No parameter for audio. About $0.12 a task, three times the price of Sora 2, which makes 720p alone.
     */
    GateAISora2ProTask: {
      /** Selects this model. */
      model: "sora-2-pro";
      /** A prompt, a width and a height are needed. The table lists 1024 and 1792 too, of which it makes no size. */
      params: components["schemas"]["GateAISora2ProParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Recraft V4 parameters
     *
     * Only a prompt is needed.
     */
    GateAIRecraftV4Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. Fourteen sizes are supported: 1:1 1024×1024, 2:3 832×1280, 16:9 1344×768, 4:3 1216×896, 9:16 768×1344, 4:5 896×1152, 1:2 768×1536, 2:1 1536×768, 3:2 1280×832, 3:4 896×1216, 5:4 1152×896, 6:10 832×1344, 10:14 896×1280 and 14:10 1280×896. Any other size is snapped to the nearest of them.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels; see `width` for the supported sizes.
       * @default 1024
       */
      height?: number;
      /**
       * Number of pictures, one to eight.
       * @default 4
       */
      quantity?: number;
      /** Prompt enhancement, by its name; the source gives neither type nor description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Recraft V4
     *
     * Takes a prompt and returns up to eight images (four if `quantity` is omitted) in one of fourteen sizes from 1:2 to 2:1, about a megapixel each. About $0.02 a task. V4 Pro doubles both sides of every size for $0.10.
     */
    GateAIRecraftV4Task: {
      /** Selects this model. */
      model: "recraft-v4";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIRecraftV4Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Recraft V4 Pro parameters
     *
     * Only a prompt is needed.
     */
    GateAIRecraftV4ProParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** What the image shows, in at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. Fourteen sizes are supported: 1:1 2048×2048, 2:3 1664×2560, 16:9 2688×1536, 4:3 2432×1792, 9:16 1536×2688, 4:5 1792×2304, 1:2 1536×3072, 2:1 3072×1536, 3:2 2560×1664, 3:4 1792×2432, 5:4 2304×1792, 6:10 1664×2688, 10:14 1792×2560 and 14:10 2560×1792. Any other size is snapped to the nearest of them.
       * @default 2048
       */
      width?: number;
      /**
       * Height in pixels; see `width` for the supported sizes.
       * @default 2048
       */
      height?: number;
      /**
       * Number of pictures, one to eight.
       * @default 4
       */
      quantity?: number;
      /** Prompt enhancement, by its name; the source gives neither type nor description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Recraft V4 Pro
     *
     * Takes a prompt and returns up to eight images (four if `quantity` is omitted) in one of fourteen sizes from 1:2 to 2:1, about four megapixels each. About $0.10 a task, five times the price of Recraft V4, which makes each size at half the width and height.
     */
    GateAIRecraftV4ProTask: {
      /** Selects this model. */
      model: "recraft-v4-pro";
      /** Only a prompt is needed. */
      params: components["schemas"]["GateAIRecraftV4ProParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Rodin V2 parameters
     *
     * Everything is optional. The source gives no prompt, so none is taken.
     */
    GateAIRodinV2Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Number that makes a result reproducible. */
      seed?: number;
      /**
       * Quality of the model. The number of polygons depends on `mesh_mode`; with `Triangle` it is 2,000 (`extra_low`), 20,000 (`low`), 150,000 (`medium`) or 500,000 (`high`; read so, since the source is cut off after 500). The numbers for `Quad` are cut off too.
       * @default high
       */
      quality?: "extra_low" | "low" | "medium" | "high";
      /**
       * Puts the mesh of a human character into a T or A pose, which makes it easier to rig and animate.
       * @default false
       */
      ta_pose?: boolean;
      /**
       * Material of the mesh; the source does not describe the three values.
       * @default All
       */
      material?: "PBR" | "Shaded" | "All";
      /**
       * Faces of the mesh. Quads give smoother surfaces than triangles.
       * @default Triangle
       */
      mesh_mode?: "Quad" | "Triangle";
      /** Width, height and length as three integers that limit the size of the model; the source gives no unit. */
      bounding_box?: number[];
      /**
       * Keeps the alpha channel of the input images.
       * @default false
       */
      use_original_alpha?: boolean;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Rodin V2
     *
     * Makes a 3D model from images: a `.glb` file with a JPG preview of it, as triangles or quads, in one of four qualities (`high` if omitted). It has no prompt, and the source speaks of input images without a parameter for them: read as inline references or uploaded ids. About $0.16 a task. The only 3D model at GateAI.
     */
    GateAIRodinV2Task: {
      /** Selects this model. */
      model: "rodin-v2";
      /** Everything is optional. The source gives no prompt, so none is taken. */
      params: components["schemas"]["GateAIRodinV2Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Generation request
     *
     * One branch for each model; `model` selects it. Most images take 10 to 30 seconds, most videos 1 to 5 minutes.
     */
    GateAIGenerateRequest: components["schemas"]["GateAIAutoImageTask"] | components["schemas"]["GateAIAutoVideoTask"] | components["schemas"]["GateAIFluxDevTask"] | components["schemas"]["GateAIFluxKontextMaxTask"] | components["schemas"]["GateAIFluxKontextProTask"] | components["schemas"]["GateAIFluxPro20Task"] | components["schemas"]["GateAIFluxSchnellTask"] | components["schemas"]["GateAISeedance10ProTask"] | components["schemas"]["GateAISeedance10ProFastTask"] | components["schemas"]["GateAISeedance20Task"] | components["schemas"]["GateAISeedance20FastTask"] | components["schemas"]["GateAISeedream40Task"] | components["schemas"]["GateAISeedream45Task"] | components["schemas"]["GateAICortex10Task"] | components["schemas"]["GateAICortexV09Task"] | components["schemas"]["GateAICortexV10Task"] | components["schemas"]["GateAILucidOriginTask"] | components["schemas"]["GateAILucidRealismTask"] | components["schemas"]["GateAIKinoXlTask"] | components["schemas"]["GateAICortex20Task"] | components["schemas"]["GateAICortex20FastTask"] | components["schemas"]["GateAIGemini25FlashImageTask"] | components["schemas"]["GateAIGeminiImage2Task"] | components["schemas"]["GateAINanoBanana2Task"] | components["schemas"]["GateAIVeo30FastGenerate001Task"] | components["schemas"]["GateAIVeo30Generate001Task"] | components["schemas"]["GateAIVeo31FastGenerate001Task"] | components["schemas"]["GateAIVeo31Generate001Task"] | components["schemas"]["GateAIVeo31LiteTask"] | components["schemas"]["GateAIHappyHorseTask"] | components["schemas"]["GateAIIdeogramV30Task"] | components["schemas"]["GateAIKling30Task"] | components["schemas"]["GateAIKlingVideoO1Task"] | components["schemas"]["GateAIKlingVideoO3Task"] | components["schemas"]["GateAIKling21ProTask"] | components["schemas"]["GateAIKling25Task"] | components["schemas"]["GateAIKling25TurboStandardTask"] | components["schemas"]["GateAIKling26Task"] | components["schemas"]["GateAILtxv20FastTask"] | components["schemas"]["GateAILtxv20ProTask"] | components["schemas"]["GateAILtxv20UltraTask"] | components["schemas"]["GateAILtxv23FastTask"] | components["schemas"]["GateAILtxv23ProTask"] | components["schemas"]["GateAIHailuo23Task"] | components["schemas"]["GateAIHailuo23FastTask"] | components["schemas"]["GateAIGptImage1Task"] | components["schemas"]["GateAIGptImage15Task"] | components["schemas"]["GateAIGptImage2Task"] | components["schemas"]["GateAISora2Task"] | components["schemas"]["GateAISora2ProTask"] | components["schemas"]["GateAIRecraftV4Task"] | components["schemas"]["GateAIRecraftV4ProTask"] | components["schemas"]["GateAIRodinV2Task"];
    /**
     * Adjustments
     *
     * What the service lowered (resolution or length) because the request would have gone over today's budget; any value, since the documents do not give its form.
     */
    GateAIAdjustments: unknown;
    /**
     * Generation was started
     *
     * The generation is in flight and its cost is taken from today's budget.
     */
    GateAITaskAccepted: {
      /** Id of the generation. */
      task_id: string;
      /** Path to read its state from. */
      url: string;
      /** `PROCESSING` for a new generation. */
      status: string;
      /** Cost in US dollars. */
      cost: number;
      /** What is left of today's budget in US dollars. */
      remaining: number;
      /** What the service lowered (resolution or length) because the request would have gone over today's budget; any value, since the documents do not give its form. */
      adjustments?: components["schemas"]["GateAIAdjustments"];
    };
    /**
     * GateAI error
     *
     * What GateAI answers with instead of a result.
     */
    GateAIError: {
      /** A sentence for people. */
      error: string;
      /** Short name of the error: `PROMPT_TOO_LONG` (more than 1500 characters), `QUANTITY_TOO_HIGH` (more than 8 pictures) or `RATE_LIMITED` (more than 5 requests in 30 seconds, or 5 already in flight); there may be others. That it stands here is assumed. */
      code?: string;
      /** Ids of models that come near the one asked for. */
      suggestions?: string[];
    };
    /**
     * Estimate
     *
     * What a generation would cost; nothing is started.
     */
    GateAIEstimate: {
      /** Cost in US dollars. */
      cost: number;
      /** What is left of today's budget in US dollars. */
      daily_remaining: number;
      /** `false` if the budget does not cover it; the answer then also suggests lower parameters. */
      fits_in_budget: boolean;
      /** The lower parameters that are suggested if the budget does not cover the request; any value. The name is assumed, after the answer to a generation. */
      adjustments?: unknown;
    };
    /**
     * State of a generation
     *
     * In flight, finished or failed, told apart by `status`.
     */
    GateAITask: {
      /** Where the generation stands. `PROCESSING`, `FINISHED` and `FAILED` are documented here; `QUEUED` is assumed, after the dashboard. */
      status: "PROCESSING" | "QUEUED" | "FINISHED" | "FAILED";
      /** URLs of the files; for a 3D model those of its preview images. */
      result?: string[];
      /** URLs of the `.glb` files of a 3D model; each is that of its preview with another ending. */
      glb_urls?: string[];
      /** The service's inner name of the model. */
      model?: string;
      /** Cost in US dollars. */
      cost?: number;
      /** Why the generation failed. */
      error?: string;
    } & ({
      /** The generation is not done yet. */
      status: "PROCESSING" | "QUEUED";
    } | {
      /** The generation is done. */
      status: "FINISHED";
      result: string[];
    } | {
      /** The generation ended without a result. */
      status: "FAILED";
    });
    /**
     * Model in brief
     *
     * An entry of the list of models.
     */
    GateAIModelSummary: {
      /** Id of the model, for `model`. */
      id: string;
      /** What the model makes. */
      type: "image" | "video" | "3d";
      /** Cost in words. */
      cost: string;
      /** Names of its parameters. */
      params: string[];
    };
    /**
     * Parameter
     *
     * What a parameter takes, in the service's own notation.
     */
    GateAIParameterSchema: {
      /** Type of the value. */
      type?: string;
      /** Whether it must be given. */
      required?: boolean;
      /** What it does. */
      description?: string;
      /** The values that it takes. */
      enum?: unknown[];
      /** The value that counts if the parameter is omitted. */
      default?: unknown;
      /** Least value. */
      min?: number;
      /** Greatest value. */
      max?: number;
    };
    /**
     * Model in the list of full models
     *
     * A model with all its parameters. The form is assumed to be that of a single model.
     */
    GateAIListedModelSchema: {
      /** Id of the model, for `model`. */
      id: string;
      /** What the model makes. */
      type: "image" | "video" | "3d";
      /** Cost in words. */
      cost?: string;
      /** Its parameters by name. */
      params: {
        [key: string]: components["schemas"]["GateAIParameterSchema"];
      };
      /** A request body that can be sent as it is. */
      example?: {
        /** Id of the model. */
        model?: string;
        /** Parameters that the model takes. */
        params?: {
          [key: string]: unknown;
        };
      } & {
        [key: string]: unknown;
      };
    };
    /**
     * Model in full
     *
     * A model with all its parameters, and a request to start from.
     */
    GateAIModelSchema: {
      /** Id of the model, for `model`. */
      id: string;
      /** What the model makes. */
      type: "image" | "video" | "3d";
      /** Cost in words. */
      cost: string;
      /** Its parameters by name. */
      params: {
        [key: string]: components["schemas"]["GateAIParameterSchema"];
      };
      /** A request body that can be sent as it is. */
      example: {
        /** Id of the model. */
        model?: string;
        /** Parameters that the model takes. */
        params?: {
          [key: string]: unknown;
        };
      } & {
        [key: string]: unknown;
      };
    };
    /**
     * Budget
     *
     * Every key has 100 US dollars a day; the day ends at midnight UTC.
     */
    GateAIBudget: {
      /** US dollars a day. */
      daily_limit: number;
      /** US dollars spent today. */
      used: number;
      /** US dollars left today. */
      remaining: number;
    };
    /**
     * Credits
     *
     * Today's budget and the state of the service's pool.
     */
    GateAICredits: {
      /** Every key has 100 US dollars a day; the day ends at midnight UTC. */
      your_budget: components["schemas"]["GateAIBudget"];
      /** State of the provider accounts behind the service. */
      pool: {
        /** How many accounts there are. */
        total_accounts: number;
        /** How many of them are locked. */
        locked: number;
      };
    };
    /**
     * Slot in use
     *
     * A generation that holds a slot.
     */
    GateAIActiveSlot: {
      /** Id of the generation. */
      taskId: string;
      /** Id of the model. */
      model: string;
      /** Seconds since it began. */
      elapsed: number;
    };
    /**
     * Running task
     *
     * A generation that runs or waits.
     */
    GateAIActiveTask: {
      /** Id of the generation. */
      task_id: string;
      /** Id of the model. */
      model: string;
      /** Whether it runs or waits. */
      status: "PROCESSING" | "QUEUED";
      /** Cost in US dollars. */
      cost: number;
      /** Time since it began in words. */
      elapsed: string;
    };
    /**
     * Ended task
     *
     * A generation that has ended.
     */
    GateAIRecentTask: {
      /** Id of the generation. */
      task_id: string;
      /** Id of the model. */
      model: string;
      /** How it ended. */
      status: "FINISHED" | "FAILED";
      /** Cost in US dollars. */
      cost: number;
      /** How many files it made. */
      result_count: number;
    };
    /**
     * Spending on a model
     *
     * Requests and cost of one model today.
     */
    GateAIModelSpending: {
      /** Requests today. */
      requests: number;
      /** US dollars today. */
      cost: number;
    };
    /**
     * Dashboard
     *
     * Budget, slots and tasks of a key.
     */
    GateAIDashboard: {
      /** Every key has 100 US dollars a day; the day ends at midnight UTC. */
      budget: components["schemas"]["GateAIBudget"];
      /** Slots for generations in flight. */
      concurrency: {
        /** Slots in use. */
        used: number;
        /** Slots in all. */
        max: number;
        /** Slots that are free. */
        available: number;
        /** What the slots are used for. */
        active_slots: components["schemas"]["GateAIActiveSlot"][];
      };
      /** Generations that run or wait. */
      active_tasks: components["schemas"]["GateAIActiveTask"][];
      /** The last 20 generations that ended. */
      recent_tasks: components["schemas"]["GateAIRecentTask"][];
      /** Spending of today by model. */
      today_spending: {
        [key: string]: components["schemas"]["GateAIModelSpending"];
      };
    };
    /**
     * Upload of a file
     *
     * The file as the one part of a form, which is assumed after the upload of Unifically.
     */
    GateAIFileUpload: {
      /**
       * The file itself.
       * @format binary
       */
      file: Blob;
    };
    /**
     * Uploaded file
     *
     * The file's id, for `images` and `videos`. Its name in the answer is assumed.
     */
    GateAIUploadedFile: {
      /** Id of the file. */
      id: string;
    };
    /** What the requests for all models take. */
    CreateTaskRequestOptions: {
      /** URL that gets a POST when the task has completed or failed; omit it to poll instead. It has to be reachable from the public internet and to accept POST, and should be HTTPS. The same event can arrive more than once, so deduplicate by `task_id`. */
      callback_url?: components["schemas"]["CallbackUrl"];
      /** `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
      dry_run?: components["schemas"]["DryRun"];
    };
    /** What the requests for all models take. */
    GateAIGenerateRequestOptions: {
      /** Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
      type?: components["schemas"]["GateAITaskType"];
      /** Ids of images that were sent to `POST /api/upload` before. */
      images?: components["schemas"]["GateAIUploadedImages"];
      /** Ids of videos that were sent to `POST /api/upload` before. */
      videos?: components["schemas"]["GateAIUploadedVideos"];
    };
  };
  responses: {
    /** The request can't be carried out, or the task that it asks for has failed. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** The key is missing or unknown. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** The balance does not cover the task. Nothing was charged. */
    PaymentRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** No such task, or no such model. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** The body breaks a rule of its model. */
    UnprocessableContent: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** The key sent more than 10 requests in a second and is banned for 60 seconds. Creates and reads are counted apart. A request that is refused so was not carried out and may be sent again after `Retry-After`. */
    TooManyRequests: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** The service failed. For a create it is unknown whether a task was started: look at the account before sending it again. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** The request breaks a limit or a rule of its model. The status and the body are assumed. */
    GateAIBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GateAIError"];
      };
    };
    /** The key is missing or unknown. The status and the body are assumed. */
    GateAIUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GateAIError"];
      };
    };
    /** No such task, or no such model; for a model with ids that come near. For a task the answer is assumed. */
    GateAINotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GateAIError"];
      };
    };
    /** More than 5 requests in a sliding window of 30 seconds, or 5 generations in flight already. A slot is free again when its generation ends, after 10 minutes at the latest. The form of the body is assumed. */
    GateAITooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GateAIError"];
      };
    };
    /** The service failed. For a generation it is unknown whether it was started. The body is assumed. */
    GateAIServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GateAIError"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /** Requests that the limit allows in a second: 10 for POST and 10 for GET in an older copy of the documentation, which is the only one with a figure. */
    RateLimitLimit: number;
    /** Requests that are left. Documented in an older copy alone. */
    RateLimitRemaining: number;
    /** When the limit is reset, in Unix seconds. Documented in an older copy alone, by an example. */
    RateLimitReset: number;
    /** Seconds until the ban ends, sent during a ban only. Documented in an older copy alone, which gives a ban of 60 seconds. */
    RetryAfter: number;
  };
  pathItems: never;
}
export type VideoOutput = components['schemas']['VideoOutput'];
export type ImageOutput = components['schemas']['ImageOutput'];
export type ImageListOutput = components['schemas']['ImageListOutput'];
export type ImageOrListOutput = components['schemas']['ImageOrListOutput'];
export type AudioOutput = components['schemas']['AudioOutput'];
export type SunoClipOutput = components['schemas']['SunoClipOutput'];
export type StemsOutput = components['schemas']['StemsOutput'];
export type AllStemsOutput = components['schemas']['AllStemsOutput'];
export type LyricsOutput = components['schemas']['LyricsOutput'];
export type TranscriptOutput = components['schemas']['TranscriptOutput'];
export type VoiceOutput = components['schemas']['VoiceOutput'];
export type CustomModelOutput = components['schemas']['CustomModelOutput'];
export type GateAIMediaOutput = components['schemas']['GateAIMediaOutput'];
export type GateAI3dOutput = components['schemas']['GateAI3dOutput'];
export type AlibabaQwenImageInput = components['schemas']['AlibabaQwenImageInput'];
export type CallbackUrl = components['schemas']['CallbackUrl'];
export type DryRun = components['schemas']['DryRun'];
export type AlibabaQwenImage20ProTask = components['schemas']['AlibabaQwenImage20ProTask'];
export type AlibabaQwenImage20Task = components['schemas']['AlibabaQwenImage20Task'];
export type AlibabaQwenImageMaxTask = components['schemas']['AlibabaQwenImageMaxTask'];
export type AlibabaQwenImagePlusTask = components['schemas']['AlibabaQwenImagePlusTask'];
export type AlibabaQwenImageTask = components['schemas']['AlibabaQwenImageTask'];
export type AlibabaWan25VideoInput = components['schemas']['AlibabaWan25VideoInput'];
export type AlibabaWan25VideoTask = components['schemas']['AlibabaWan25VideoTask'];
export type AlibabaWan22VideoInput = components['schemas']['AlibabaWan22VideoInput'];
export type AlibabaWan22VideoTask = components['schemas']['AlibabaWan22VideoTask'];
export type AlibabaWan22FlashVideoInput = components['schemas']['AlibabaWan22FlashVideoInput'];
export type AlibabaWan22FlashVideoTask = components['schemas']['AlibabaWan22FlashVideoTask'];
export type AlibabaWan26Shot = components['schemas']['AlibabaWan26Shot'];
export type AlibabaWan26VideoInput = components['schemas']['AlibabaWan26VideoInput'];
export type AlibabaWan26VideoTask = components['schemas']['AlibabaWan26VideoTask'];
export type AlibabaWan26FlashVideoTask = components['schemas']['AlibabaWan26FlashVideoTask'];
export type AlibabaWan27VideoInput = components['schemas']['AlibabaWan27VideoInput'];
export type AlibabaWan27VideoTask = components['schemas']['AlibabaWan27VideoTask'];
export type AlibabaWan27VideoEditInput = components['schemas']['AlibabaWan27VideoEditInput'];
export type AlibabaWan27VideoEditTask = components['schemas']['AlibabaWan27VideoEditTask'];
export type AlibabaWan27ImageInput = components['schemas']['AlibabaWan27ImageInput'];
export type AlibabaWan27ProImageTask = components['schemas']['AlibabaWan27ProImageTask'];
export type AlibabaWan27ImageTask = components['schemas']['AlibabaWan27ImageTask'];
export type AlibabaWan26ImageInput = components['schemas']['AlibabaWan26ImageInput'];
export type AlibabaWan26ImageTask = components['schemas']['AlibabaWan26ImageTask'];
export type AlibabaWan25ImageInput = components['schemas']['AlibabaWan25ImageInput'];
export type AlibabaWan25ImageTask = components['schemas']['AlibabaWan25ImageTask'];
export type AlibabaWan22ImageInput = components['schemas']['AlibabaWan22ImageInput'];
export type AlibabaWan22ImageTask = components['schemas']['AlibabaWan22ImageTask'];
export type AlibabaWan22FlashImageTask = components['schemas']['AlibabaWan22FlashImageTask'];
export type AlibabaZImageTurboInput = components['schemas']['AlibabaZImageTurboInput'];
export type AlibabaZImageTurboTask = components['schemas']['AlibabaZImageTurboTask'];
export type BlackForestLabsFlux2ProInput = components['schemas']['BlackForestLabsFlux2ProInput'];
export type BlackForestLabsFlux2ProTask = components['schemas']['BlackForestLabsFlux2ProTask'];
export type BlackForestLabsFlux2FlexInput = components['schemas']['BlackForestLabsFlux2FlexInput'];
export type BlackForestLabsFlux2FlexTask = components['schemas']['BlackForestLabsFlux2FlexTask'];
export type BlackForestLabsFlux2MaxInput = components['schemas']['BlackForestLabsFlux2MaxInput'];
export type BlackForestLabsFlux2MaxTask = components['schemas']['BlackForestLabsFlux2MaxTask'];
export type BlackForestLabsFlux2KleinInput = components['schemas']['BlackForestLabsFlux2KleinInput'];
export type BlackForestLabsFlux2Klein9bTask = components['schemas']['BlackForestLabsFlux2Klein9bTask'];
export type BlackForestLabsFlux2Klein4bTask = components['schemas']['BlackForestLabsFlux2Klein4bTask'];
export type BytedanceSeedance15ProInput = components['schemas']['BytedanceSeedance15ProInput'];
export type BytedanceSeedance15ProTask = components['schemas']['BytedanceSeedance15ProTask'];
export type BytedanceSeedance10ProInput = components['schemas']['BytedanceSeedance10ProInput'];
export type BytedanceSeedance10ProTask = components['schemas']['BytedanceSeedance10ProTask'];
export type BytedanceSeedanceFrame = components['schemas']['BytedanceSeedanceFrame'];
export type BytedanceSeedance10MiniInput = components['schemas']['BytedanceSeedance10MiniInput'];
export type BytedanceSeedance10MiniTask = components['schemas']['BytedanceSeedance10MiniTask'];
export type BytedanceSeedance10FastInput = components['schemas']['BytedanceSeedance10FastInput'];
export type BytedanceSeedance10FastTask = components['schemas']['BytedanceSeedance10FastTask'];
export type BytedanceSeedance20Input = components['schemas']['BytedanceSeedance20Input'];
export type BytedanceSeedance20FastTask = components['schemas']['BytedanceSeedance20FastTask'];
export type BytedanceSeedance20ProTask = components['schemas']['BytedanceSeedance20ProTask'];
export type BytedanceSeedreamInput = components['schemas']['BytedanceSeedreamInput'];
export type BytedanceSeedream50LiteTask = components['schemas']['BytedanceSeedream50LiteTask'];
export type BytedanceSeedream46Task = components['schemas']['BytedanceSeedream46Task'];
export type BytedanceSeedream45Task = components['schemas']['BytedanceSeedream45Task'];
export type BytedanceSeedream41Task = components['schemas']['BytedanceSeedream41Task'];
export type BytedanceSeedream40Task = components['schemas']['BytedanceSeedream40Task'];
export type ElevenlabsSoundEffectInput = components['schemas']['ElevenlabsSoundEffectInput'];
export type ElevenlabsSoundEffectTask = components['schemas']['ElevenlabsSoundEffectTask'];
export type ElevenlabsSpeechToTextInput = components['schemas']['ElevenlabsSpeechToTextInput'];
export type ElevenlabsSpeechToTextTask = components['schemas']['ElevenlabsSpeechToTextTask'];
export type ElevenlabsTextToDialogueInput = components['schemas']['ElevenlabsTextToDialogueInput'];
export type ElevenlabsTextToDialogueTask = components['schemas']['ElevenlabsTextToDialogueTask'];
export type ElevenlabsTextToSpeechInput = components['schemas']['ElevenlabsTextToSpeechInput'];
export type ElevenlabsTextToSpeechTask = components['schemas']['ElevenlabsTextToSpeechTask'];
export type ElevenlabsVoiceIsolationInput = components['schemas']['ElevenlabsVoiceIsolationInput'];
export type ElevenlabsVoiceIsolationTask = components['schemas']['ElevenlabsVoiceIsolationTask'];
export type GoogleNanoBananaInput = components['schemas']['GoogleNanoBananaInput'];
export type GoogleNanoBananaTask = components['schemas']['GoogleNanoBananaTask'];
export type GoogleNanoBananaProInput = components['schemas']['GoogleNanoBananaProInput'];
export type GoogleNanoBananaProTask = components['schemas']['GoogleNanoBananaProTask'];
export type GoogleNanoBanana2Task = components['schemas']['GoogleNanoBanana2Task'];
export type GoogleVeo31Input = components['schemas']['GoogleVeo31Input'];
export type GoogleVeo31FastTask = components['schemas']['GoogleVeo31FastTask'];
export type GoogleVeo31FastRelaxedTask = components['schemas']['GoogleVeo31FastRelaxedTask'];
export type GoogleVeo31QualityInput = components['schemas']['GoogleVeo31QualityInput'];
export type GoogleVeo31QualityTask = components['schemas']['GoogleVeo31QualityTask'];
export type GoogleVeo31LiteTask = components['schemas']['GoogleVeo31LiteTask'];
export type GoogleVeo31LiteRelaxedTask = components['schemas']['GoogleVeo31LiteRelaxedTask'];
export type GoogleVeo31ExtendInput = components['schemas']['GoogleVeo31ExtendInput'];
export type GoogleVeo31ExtendTask = components['schemas']['GoogleVeo31ExtendTask'];
export type GoogleVeo31UpscaleInput = components['schemas']['GoogleVeo31UpscaleInput'];
export type GoogleVeo31UpscaleTask = components['schemas']['GoogleVeo31UpscaleTask'];
export type HailuoMinimax20Input = components['schemas']['HailuoMinimax20Input'];
export type HailuoMinimax20Task = components['schemas']['HailuoMinimax20Task'];
export type HailuoMinimax23Input = components['schemas']['HailuoMinimax23Input'];
export type HailuoMinimax23Task = components['schemas']['HailuoMinimax23Task'];
export type HailuoMinimax23FastInput = components['schemas']['HailuoMinimax23FastInput'];
export type HailuoMinimax23FastTask = components['schemas']['HailuoMinimax23FastTask'];
export type HiggsfieldAiCinematicStudioImageInput = components['schemas']['HiggsfieldAiCinematicStudioImageInput'];
export type HiggsfieldAiCinematicStudioImageTask = components['schemas']['HiggsfieldAiCinematicStudioImageTask'];
export type HiggsfieldAiCinematicStudioVideo35Input = components['schemas']['HiggsfieldAiCinematicStudioVideo35Input'];
export type HiggsfieldAiCinematicStudioVideo35Task = components['schemas']['HiggsfieldAiCinematicStudioVideo35Task'];
export type HiggsfieldAiCinematicStudioVideo30Shot = components['schemas']['HiggsfieldAiCinematicStudioVideo30Shot'];
export type HiggsfieldAiCinematicStudioVideo30Input = components['schemas']['HiggsfieldAiCinematicStudioVideo30Input'];
export type HiggsfieldAiCinematicStudioVideo30Task = components['schemas']['HiggsfieldAiCinematicStudioVideo30Task'];
export type HiggsfieldAiCinematicStudioVideo25Shot = components['schemas']['HiggsfieldAiCinematicStudioVideo25Shot'];
export type HiggsfieldAiCinematicStudioVideo25Input = components['schemas']['HiggsfieldAiCinematicStudioVideo25Input'];
export type HiggsfieldAiCinematicStudioVideo25Task = components['schemas']['HiggsfieldAiCinematicStudioVideo25Task'];
export type HiggsfieldAiCinematicStudioVideoInput = components['schemas']['HiggsfieldAiCinematicStudioVideoInput'];
export type HiggsfieldAiCinematicStudioVideoTask = components['schemas']['HiggsfieldAiCinematicStudioVideoTask'];
export type HiggsfieldAiTextToSpeechInput = components['schemas']['HiggsfieldAiTextToSpeechInput'];
export type HiggsfieldAiTtsTask = components['schemas']['HiggsfieldAiTtsTask'];
export type HiggsfieldAiSpeakInput = components['schemas']['HiggsfieldAiSpeakInput'];
export type HiggsfieldAiSpeakTask = components['schemas']['HiggsfieldAiSpeakTask'];
export type HiggsfieldAiTextToSpeechTask = components['schemas']['HiggsfieldAiTextToSpeechTask'];
export type HiggsfieldAiVideoInput = components['schemas']['HiggsfieldAiVideoInput'];
export type HiggsfieldAiLiteTask = components['schemas']['HiggsfieldAiLiteTask'];
export type HiggsfieldAiTurboTask = components['schemas']['HiggsfieldAiTurboTask'];
export type HiggsfieldAiStandardTask = components['schemas']['HiggsfieldAiStandardTask'];
export type KuaishouKlingO1ImageInput = components['schemas']['KuaishouKlingO1ImageInput'];
export type KuaishouKlingO1ImageTask = components['schemas']['KuaishouKlingO1ImageTask'];
export type KuaishouKling30OmniImageInput = components['schemas']['KuaishouKling30OmniImageInput'];
export type KuaishouKling30OmniImageTask = components['schemas']['KuaishouKling30OmniImageTask'];
export type KuaishouKling30ImageInput = components['schemas']['KuaishouKling30ImageInput'];
export type KuaishouKling30ImageTask = components['schemas']['KuaishouKling30ImageTask'];
export type KuaishouKling21ImageInput = components['schemas']['KuaishouKling21ImageInput'];
export type KuaishouKling21ImageTask = components['schemas']['KuaishouKling21ImageTask'];
export type KuaishouKlingVoice = components['schemas']['KuaishouKlingVoice'];
export type KuaishouKling26VideoInput = components['schemas']['KuaishouKling26VideoInput'];
export type KuaishouKling26VideoTask = components['schemas']['KuaishouKling26VideoTask'];
export type KuaishouKlingSoundEffects = components['schemas']['KuaishouKlingSoundEffects'];
export type KuaishouKling25TurboVideoInput = components['schemas']['KuaishouKling25TurboVideoInput'];
export type KuaishouKling25TurboVideoTask = components['schemas']['KuaishouKling25TurboVideoTask'];
export type KuaishouKling21VideoInput = components['schemas']['KuaishouKling21VideoInput'];
export type KuaishouKling21VideoTask = components['schemas']['KuaishouKling21VideoTask'];
export type KuaishouKling21MasterVideoInput = components['schemas']['KuaishouKling21MasterVideoInput'];
export type KuaishouKling21MasterVideoTask = components['schemas']['KuaishouKling21MasterVideoTask'];
export type KuaishouKlingElement = components['schemas']['KuaishouKlingElement'];
export type KuaishouKling30Shot = components['schemas']['KuaishouKling30Shot'];
export type KuaishouKling30VideoInput = components['schemas']['KuaishouKling30VideoInput'];
export type KuaishouKling30VideoTask = components['schemas']['KuaishouKling30VideoTask'];
export type KuaishouKling26MotionControlInput = components['schemas']['KuaishouKling26MotionControlInput'];
export type KuaishouKling26MotionControlTask = components['schemas']['KuaishouKling26MotionControlTask'];
export type KuaishouKling30MotionControlInput = components['schemas']['KuaishouKling30MotionControlInput'];
export type KuaishouKling30MotionControlTask = components['schemas']['KuaishouKling30MotionControlTask'];
export type KuaishouKling30OmniVideoEditInput = components['schemas']['KuaishouKling30OmniVideoEditInput'];
export type KuaishouKling30OmniVideoEditTask = components['schemas']['KuaishouKling30OmniVideoEditTask'];
export type KuaishouKlingO1VideoEditInput = components['schemas']['KuaishouKlingO1VideoEditInput'];
export type KuaishouKlingO1VideoEditTask = components['schemas']['KuaishouKlingO1VideoEditTask'];
export type KuaishouKlingShot = components['schemas']['KuaishouKlingShot'];
export type KuaishouKling30OmniVideoInput = components['schemas']['KuaishouKling30OmniVideoInput'];
export type KuaishouKling30OmniVideoTask = components['schemas']['KuaishouKling30OmniVideoTask'];
export type KuaishouKlingImageElement = components['schemas']['KuaishouKlingImageElement'];
export type KuaishouKlingO1VideoInput = components['schemas']['KuaishouKlingO1VideoInput'];
export type KuaishouKlingO1VideoTask = components['schemas']['KuaishouKlingO1VideoTask'];
export type KuaishouKling26Input = components['schemas']['KuaishouKling26Input'];
export type KuaishouKling26Task = components['schemas']['KuaishouKling26Task'];
export type KuaishouKling25Input = components['schemas']['KuaishouKling25Input'];
export type KuaishouKling25Task = components['schemas']['KuaishouKling25Task'];
export type KuaishouKling21Input = components['schemas']['KuaishouKling21Input'];
export type KuaishouKling21Task = components['schemas']['KuaishouKling21Task'];
export type KuaishouKling21MasterInput = components['schemas']['KuaishouKling21MasterInput'];
export type KuaishouKling21MasterTask = components['schemas']['KuaishouKling21MasterTask'];
export type KuaishouKling25TurboProInput = components['schemas']['KuaishouKling25TurboProInput'];
export type KuaishouKling25TurboProTask = components['schemas']['KuaishouKling25TurboProTask'];
export type OpenaiGptImageInput = components['schemas']['OpenaiGptImageInput'];
export type OpenaiGptImage1Task = components['schemas']['OpenaiGptImage1Task'];
export type OpenaiGptImage15Task = components['schemas']['OpenaiGptImage15Task'];
export type OpenaiGptImage2Input = components['schemas']['OpenaiGptImage2Input'];
export type OpenaiGptImage2Task = components['schemas']['OpenaiGptImage2Task'];
export type OpenaiSora2Input = components['schemas']['OpenaiSora2Input'];
export type OpenaiSora2Task = components['schemas']['OpenaiSora2Task'];
export type OpenaiSora2ProInput = components['schemas']['OpenaiSora2ProInput'];
export type OpenaiSora2ProTask = components['schemas']['OpenaiSora2ProTask'];
export type SunoAiExtendInput = components['schemas']['SunoAiExtendInput'];
export type SunoAiExtendTask = components['schemas']['SunoAiExtendTask'];
export type SunoAiCoverInput = components['schemas']['SunoAiCoverInput'];
export type SunoAiCoverTask = components['schemas']['SunoAiCoverTask'];
export type SunoAiAddVocalsInput = components['schemas']['SunoAiAddVocalsInput'];
export type SunoAiAddVocalsTask = components['schemas']['SunoAiAddVocalsTask'];
export type SunoAiAddInstrumentalInput = components['schemas']['SunoAiAddInstrumentalInput'];
export type SunoAiAddInstrumentalTask = components['schemas']['SunoAiAddInstrumentalTask'];
export type SunoAiStemsInput = components['schemas']['SunoAiStemsInput'];
export type SunoAiStemsTask = components['schemas']['SunoAiStemsTask'];
export type SunoAiStemsAllTask = components['schemas']['SunoAiStemsAllTask'];
export type SunoAiWavInput = components['schemas']['SunoAiWavInput'];
export type SunoAiWavTask = components['schemas']['SunoAiWavTask'];
export type SunoAiLyricsInput = components['schemas']['SunoAiLyricsInput'];
export type SunoAiLyricsTask = components['schemas']['SunoAiLyricsTask'];
export type SunoAiMusicInput = components['schemas']['SunoAiMusicInput'];
export type SunoAiMusicTask = components['schemas']['SunoAiMusicTask'];
export type SunoAiSoundInput = components['schemas']['SunoAiSoundInput'];
export type SunoAiSoundTask = components['schemas']['SunoAiSoundTask'];
export type SunoAiVoiceInput = components['schemas']['SunoAiVoiceInput'];
export type SunoAiVoiceTask = components['schemas']['SunoAiVoiceTask'];
export type SunoAiCustomModelInput = components['schemas']['SunoAiCustomModelInput'];
export type SunoAiCustomModelTask = components['schemas']['SunoAiCustomModelTask'];
export type TopazLabsImageUpscaleInput = components['schemas']['TopazLabsImageUpscaleInput'];
export type TopazLabsImageUpscaleTask = components['schemas']['TopazLabsImageUpscaleTask'];
export type TopazLabsImageGenerativeInput = components['schemas']['TopazLabsImageGenerativeInput'];
export type TopazLabsImageGenerativeTask = components['schemas']['TopazLabsImageGenerativeTask'];
export type TopazLabsVideoUpscaleInput = components['schemas']['TopazLabsVideoUpscaleInput'];
export type TopazLabsVideoUpscaleTask = components['schemas']['TopazLabsVideoUpscaleTask'];
export type XaiGrokImagineImageInput = components['schemas']['XaiGrokImagineImageInput'];
export type XaiGrokImagineImageTask = components['schemas']['XaiGrokImagineImageTask'];
export type XaiGrokImagineVideoInput = components['schemas']['XaiGrokImagineVideoInput'];
export type XaiGrokImagineVideoTask = components['schemas']['XaiGrokImagineVideoTask'];
export type XaiGrokImagineVideoEditInput = components['schemas']['XaiGrokImagineVideoEditInput'];
export type XaiGrokImagineVideoEditTask = components['schemas']['XaiGrokImagineVideoEditTask'];
export type XaiGrokImagineVideoExtendInput = components['schemas']['XaiGrokImagineVideoExtendInput'];
export type XaiGrokImagineVideoExtendTask = components['schemas']['XaiGrokImagineVideoExtendTask'];
export type CreateTaskRequest = components['schemas']['CreateTaskRequest'];
export type CreateTaskResult = components['schemas']['CreateTaskResult'];
export type CreateTaskResponse = components['schemas']['CreateTaskResponse'];
export type ErrorDetails = components['schemas']['ErrorDetails'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type SunoClip = components['schemas']['SunoClip'];
export type LyricsVariant = components['schemas']['LyricsVariant'];
export type TranscriptWord = components['schemas']['TranscriptWord'];
export type TaskEventData = components['schemas']['TaskEventData'];
export type TaskCompletedEvent = components['schemas']['TaskCompletedEvent'];
export type TaskFailedEvent = components['schemas']['TaskFailedEvent'];
export type TaskEvent = components['schemas']['TaskEvent'];
export type PendingTask = components['schemas']['PendingTask'];
export type ProcessingTask = components['schemas']['ProcessingTask'];
export type TaskOutput = components['schemas']['TaskOutput'];
export type CompletedTask = components['schemas']['CompletedTask'];
export type FailedTask = components['schemas']['FailedTask'];
export type Task = components['schemas']['Task'];
export type TaskEnvelope = components['schemas']['TaskEnvelope'];
export type Motion = components['schemas']['Motion'];
export type MotionList = components['schemas']['MotionList'];
export type SpeechVoice = components['schemas']['SpeechVoice'];
export type SpeechVoiceList = components['schemas']['SpeechVoiceList'];
export type BackgroundSound = components['schemas']['BackgroundSound'];
export type BackgroundSoundList = components['schemas']['BackgroundSoundList'];
export type CameraPreset = components['schemas']['CameraPreset'];
export type CameraPresetList = components['schemas']['CameraPresetList'];
export type KlingVoice = components['schemas']['KlingVoice'];
export type KlingVoiceList = components['schemas']['KlingVoiceList'];
export type VeoVoice = components['schemas']['VeoVoice'];
export type VeoVoiceList = components['schemas']['VeoVoiceList'];
export type ElevenLabsVoice = components['schemas']['ElevenLabsVoice'];
export type ElevenLabsVoiceList = components['schemas']['ElevenLabsVoiceList'];
export type VerificationPhraseEnvelope = components['schemas']['VerificationPhraseEnvelope'];
export type Account = components['schemas']['Account'];
export type AccountEnvelope = components['schemas']['AccountEnvelope'];
export type FileUpload = components['schemas']['FileUpload'];
export type Base64Upload = components['schemas']['Base64Upload'];
export type UrlUpload = components['schemas']['UrlUpload'];
export type JsonUpload = components['schemas']['JsonUpload'];
export type UploadedFile = components['schemas']['UploadedFile'];
export type StorageError = components['schemas']['StorageError'];
export type GateAITaskType = components['schemas']['GateAITaskType'];
export type GateAIUploadedImages = components['schemas']['GateAIUploadedImages'];
export type GateAIUploadedVideos = components['schemas']['GateAIUploadedVideos'];
export type GateAIInlineReferences = components['schemas']['GateAIInlineReferences'];
export type GateAIImageUrls = components['schemas']['GateAIImageUrls'];
export type GateAIAutoImageParams = components['schemas']['GateAIAutoImageParams'];
export type GateAIAutoImageTask = components['schemas']['GateAIAutoImageTask'];
export type GateAIAutoVideoParams = components['schemas']['GateAIAutoVideoParams'];
export type GateAIAutoVideoTask = components['schemas']['GateAIAutoVideoTask'];
export type GateAIAnyValue = components['schemas']['GateAIAnyValue'];
export type GateAIFluxDevParams = components['schemas']['GateAIFluxDevParams'];
export type GateAIFluxDevTask = components['schemas']['GateAIFluxDevTask'];
export type GateAIFluxKontextMaxParams = components['schemas']['GateAIFluxKontextMaxParams'];
export type GateAIFluxKontextMaxTask = components['schemas']['GateAIFluxKontextMaxTask'];
export type GateAIFluxKontextProParams = components['schemas']['GateAIFluxKontextProParams'];
export type GateAIFluxKontextProTask = components['schemas']['GateAIFluxKontextProTask'];
export type GateAIFluxPro20Params = components['schemas']['GateAIFluxPro20Params'];
export type GateAIFluxPro20Task = components['schemas']['GateAIFluxPro20Task'];
export type GateAIFluxSchnellParams = components['schemas']['GateAIFluxSchnellParams'];
export type GateAIFluxSchnellTask = components['schemas']['GateAIFluxSchnellTask'];
export type GateAISeedance10ProParams = components['schemas']['GateAISeedance10ProParams'];
export type GateAISeedance10ProTask = components['schemas']['GateAISeedance10ProTask'];
export type GateAISeedance10ProFastParams = components['schemas']['GateAISeedance10ProFastParams'];
export type GateAISeedance10ProFastTask = components['schemas']['GateAISeedance10ProFastTask'];
export type GateAISeedance20Params = components['schemas']['GateAISeedance20Params'];
export type GateAISeedance20Task = components['schemas']['GateAISeedance20Task'];
export type GateAISeedance20FastParams = components['schemas']['GateAISeedance20FastParams'];
export type GateAISeedance20FastTask = components['schemas']['GateAISeedance20FastTask'];
export type GateAISeedream40Params = components['schemas']['GateAISeedream40Params'];
export type GateAISeedream40Task = components['schemas']['GateAISeedream40Task'];
export type GateAISeedream45Params = components['schemas']['GateAISeedream45Params'];
export type GateAISeedream45Task = components['schemas']['GateAISeedream45Task'];
export type GateAICortex10Params = components['schemas']['GateAICortex10Params'];
export type GateAICortex10Task = components['schemas']['GateAICortex10Task'];
export type GateAICortexVParams = components['schemas']['GateAICortexVParams'];
export type GateAICortexV09Task = components['schemas']['GateAICortexV09Task'];
export type GateAICortexV10Task = components['schemas']['GateAICortexV10Task'];
export type GateAILucidOriginParams = components['schemas']['GateAILucidOriginParams'];
export type GateAILucidOriginTask = components['schemas']['GateAILucidOriginTask'];
export type GateAILucidRealismParams = components['schemas']['GateAILucidRealismParams'];
export type GateAILucidRealismTask = components['schemas']['GateAILucidRealismTask'];
export type GateAIKinoXlParams = components['schemas']['GateAIKinoXlParams'];
export type GateAIKinoXlTask = components['schemas']['GateAIKinoXlTask'];
export type GateAICortex20Params = components['schemas']['GateAICortex20Params'];
export type GateAICortex20Task = components['schemas']['GateAICortex20Task'];
export type GateAICortex20FastParams = components['schemas']['GateAICortex20FastParams'];
export type GateAICortex20FastTask = components['schemas']['GateAICortex20FastTask'];
export type GateAIGemini25FlashImageParams = components['schemas']['GateAIGemini25FlashImageParams'];
export type GateAIGemini25FlashImageTask = components['schemas']['GateAIGemini25FlashImageTask'];
export type GateAIGeminiImage2Params = components['schemas']['GateAIGeminiImage2Params'];
export type GateAIGeminiImage2Task = components['schemas']['GateAIGeminiImage2Task'];
export type GateAINanoBanana2Task = components['schemas']['GateAINanoBanana2Task'];
export type GateAIVeo30FastGenerate001Params = components['schemas']['GateAIVeo30FastGenerate001Params'];
export type GateAIVeo30FastGenerate001Task = components['schemas']['GateAIVeo30FastGenerate001Task'];
export type GateAIVeo30Generate001Params = components['schemas']['GateAIVeo30Generate001Params'];
export type GateAIVeo30Generate001Task = components['schemas']['GateAIVeo30Generate001Task'];
export type GateAIVeo31Params = components['schemas']['GateAIVeo31Params'];
export type GateAIVeo31FastGenerate001Task = components['schemas']['GateAIVeo31FastGenerate001Task'];
export type GateAIVeo31Generate001Task = components['schemas']['GateAIVeo31Generate001Task'];
export type GateAIVeo31LiteParams = components['schemas']['GateAIVeo31LiteParams'];
export type GateAIVeo31LiteTask = components['schemas']['GateAIVeo31LiteTask'];
export type GateAIHappyHorseParams = components['schemas']['GateAIHappyHorseParams'];
export type GateAIHappyHorseTask = components['schemas']['GateAIHappyHorseTask'];
export type GateAIIdeogramV30Params = components['schemas']['GateAIIdeogramV30Params'];
export type GateAIIdeogramV30Task = components['schemas']['GateAIIdeogramV30Task'];
export type GateAIKling30Params = components['schemas']['GateAIKling30Params'];
export type GateAIKling30Task = components['schemas']['GateAIKling30Task'];
export type GateAIKlingVideoO1Params = components['schemas']['GateAIKlingVideoO1Params'];
export type GateAIKlingVideoO1Task = components['schemas']['GateAIKlingVideoO1Task'];
export type GateAIKlingVideoO3Params = components['schemas']['GateAIKlingVideoO3Params'];
export type GateAIKlingVideoO3Task = components['schemas']['GateAIKlingVideoO3Task'];
export type GateAIKling21ProParams = components['schemas']['GateAIKling21ProParams'];
export type GateAIKling21ProTask = components['schemas']['GateAIKling21ProTask'];
export type GateAIKling25Params = components['schemas']['GateAIKling25Params'];
export type GateAIKling25Task = components['schemas']['GateAIKling25Task'];
export type GateAIKling25TurboStandardParams = components['schemas']['GateAIKling25TurboStandardParams'];
export type GateAIKling25TurboStandardTask = components['schemas']['GateAIKling25TurboStandardTask'];
export type GateAIKling26Params = components['schemas']['GateAIKling26Params'];
export type GateAIKling26Task = components['schemas']['GateAIKling26Task'];
export type GateAILtxv20FastParams = components['schemas']['GateAILtxv20FastParams'];
export type GateAILtxv20FastTask = components['schemas']['GateAILtxv20FastTask'];
export type GateAILtxv20ProParams = components['schemas']['GateAILtxv20ProParams'];
export type GateAILtxv20ProTask = components['schemas']['GateAILtxv20ProTask'];
export type GateAILtxv20UltraParams = components['schemas']['GateAILtxv20UltraParams'];
export type GateAILtxv20UltraTask = components['schemas']['GateAILtxv20UltraTask'];
export type GateAILtxv23FastParams = components['schemas']['GateAILtxv23FastParams'];
export type GateAILtxv23FastTask = components['schemas']['GateAILtxv23FastTask'];
export type GateAILtxv23ProParams = components['schemas']['GateAILtxv23ProParams'];
export type GateAILtxv23ProTask = components['schemas']['GateAILtxv23ProTask'];
export type GateAIHailuo23Params = components['schemas']['GateAIHailuo23Params'];
export type GateAIHailuo23Task = components['schemas']['GateAIHailuo23Task'];
export type GateAIHailuo23FastTask = components['schemas']['GateAIHailuo23FastTask'];
export type GateAIGptImage1Params = components['schemas']['GateAIGptImage1Params'];
export type GateAIGptImage1Task = components['schemas']['GateAIGptImage1Task'];
export type GateAIGptImage15Params = components['schemas']['GateAIGptImage15Params'];
export type GateAIGptImage15Task = components['schemas']['GateAIGptImage15Task'];
export type GateAIGptImage2Params = components['schemas']['GateAIGptImage2Params'];
export type GateAIGptImage2Task = components['schemas']['GateAIGptImage2Task'];
export type GateAISora2Params = components['schemas']['GateAISora2Params'];
export type GateAISora2Task = components['schemas']['GateAISora2Task'];
export type GateAISora2ProParams = components['schemas']['GateAISora2ProParams'];
export type GateAISora2ProTask = components['schemas']['GateAISora2ProTask'];
export type GateAIRecraftV4Params = components['schemas']['GateAIRecraftV4Params'];
export type GateAIRecraftV4Task = components['schemas']['GateAIRecraftV4Task'];
export type GateAIRecraftV4ProParams = components['schemas']['GateAIRecraftV4ProParams'];
export type GateAIRecraftV4ProTask = components['schemas']['GateAIRecraftV4ProTask'];
export type GateAIRodinV2Params = components['schemas']['GateAIRodinV2Params'];
export type GateAIRodinV2Task = components['schemas']['GateAIRodinV2Task'];
export type GateAIGenerateRequest = components['schemas']['GateAIGenerateRequest'];
export type GateAIAdjustments = components['schemas']['GateAIAdjustments'];
export type GateAITaskAccepted = components['schemas']['GateAITaskAccepted'];
export type GateAIError = components['schemas']['GateAIError'];
export type GateAIEstimate = components['schemas']['GateAIEstimate'];
export type GateAITask = components['schemas']['GateAITask'];
export type GateAIModelSummary = components['schemas']['GateAIModelSummary'];
export type GateAIParameterSchema = components['schemas']['GateAIParameterSchema'];
export type GateAIListedModelSchema = components['schemas']['GateAIListedModelSchema'];
export type GateAIModelSchema = components['schemas']['GateAIModelSchema'];
export type GateAIBudget = components['schemas']['GateAIBudget'];
export type GateAICredits = components['schemas']['GateAICredits'];
export type GateAIActiveSlot = components['schemas']['GateAIActiveSlot'];
export type GateAIActiveTask = components['schemas']['GateAIActiveTask'];
export type GateAIRecentTask = components['schemas']['GateAIRecentTask'];
export type GateAIModelSpending = components['schemas']['GateAIModelSpending'];
export type GateAIDashboard = components['schemas']['GateAIDashboard'];
export type GateAIFileUpload = components['schemas']['GateAIFileUpload'];
export type GateAIUploadedFile = components['schemas']['GateAIUploadedFile'];
export type CreateTaskRequestOptions = components['schemas']['CreateTaskRequestOptions'];
export type GateAIGenerateRequestOptions = components['schemas']['GateAIGenerateRequestOptions'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponsePaymentRequired = components['responses']['PaymentRequired'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseUnprocessableContent = components['responses']['UnprocessableContent'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseGateAiBadRequest = components['responses']['GateAIBadRequest'];
export type ResponseGateAiUnauthorized = components['responses']['GateAIUnauthorized'];
export type ResponseGateAiNotFound = components['responses']['GateAINotFound'];
export type ResponseGateAiTooManyRequests = components['responses']['GateAITooManyRequests'];
export type ResponseGateAiServerError = components['responses']['GateAIServerError'];
export type HeaderRateLimitLimit = components['headers']['RateLimitLimit'];
export type HeaderRateLimitRemaining = components['headers']['RateLimitRemaining'];
export type HeaderRateLimitReset = components['headers']['RateLimitReset'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
  createTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The model and its input. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateTaskRequest"];
      };
    };
    responses: {
      /** The task was created, or with `dry_run` its cost. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateTaskResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id that the create answered with.
         * @example task_4f1c
         */
        task_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state of the task. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskEnvelope"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listHiggsfieldMotions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The whole list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MotionList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listHiggsfieldVoices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The whole list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SpeechVoiceList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listHiggsfieldSounds: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The whole list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BackgroundSoundList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listCameraMovements: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The whole list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CameraPresetList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listCameraSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The whole list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CameraPresetList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listKlingVoices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The whole list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KlingVoiceList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listVeoVoices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The whole list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VeoVoiceList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  listElevenLabsVoices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The whole list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ElevenLabsVoiceList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getVerificationPhrase: {
    parameters: {
      query?: {
        /**
         * Language of the phrase.
         * @example de
         */
        language?: "zh" | "en" | "es" | "fr" | "pt" | "de" | "ja" | "ko" | "hi" | "ru";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A new phrase. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VerificationPhraseEnvelope"];
        };
      };
      401: components["responses"]["Unauthorized"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  getAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccountEnvelope"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
    };
  };
  uploadFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file in one of three forms. */
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["FileUpload"];
        "application/json": components["schemas"]["JsonUpload"];
      };
    };
    responses: {
      /** The file is stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UploadedFile"];
        };
      };
      /** The file could not be taken. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StorageError"];
        };
      };
      /** The key is missing or unknown. The body is assumed to be the host's usual one, that of a 400. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StorageError"];
        };
      };
    };
  };
  gateaiGenerate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The model and its parameters. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["GateAIGenerateRequest"];
      };
    };
    responses: {
      /** The generation was started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateAITaskAccepted"];
        };
      };
      400: components["responses"]["GateAIBadRequest"];
      401: components["responses"]["GateAIUnauthorized"];
      404: components["responses"]["GateAINotFound"];
      429: components["responses"]["GateAITooManyRequests"];
      500: components["responses"]["GateAIServerError"];
    };
  };
  gateaiEstimate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The body that the generation would have. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["GateAIGenerateRequest"];
      };
    };
    responses: {
      /** The cost. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateAIEstimate"];
        };
      };
      400: components["responses"]["GateAIBadRequest"];
      401: components["responses"]["GateAIUnauthorized"];
      404: components["responses"]["GateAINotFound"];
      429: components["responses"]["GateAITooManyRequests"];
      500: components["responses"]["GateAIServerError"];
    };
  };
  gateaiGetTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id that the generation was started with.
         * @example 9c1e6f0a-52d7-4c1b-9b58-0d4e3a7f2b11
         */
        task_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state of the generation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateAITask"];
        };
      };
      401: components["responses"]["GateAIUnauthorized"];
      404: components["responses"]["GateAINotFound"];
      429: components["responses"]["GateAITooManyRequests"];
      500: components["responses"]["GateAIServerError"];
    };
  };
  gateaiListModels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The models. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateAIModelSummary"][];
        };
      };
      429: components["responses"]["GateAITooManyRequests"];
      500: components["responses"]["GateAIServerError"];
    };
  };
  gateaiListModelSchemas: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The models in full. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateAIListedModelSchema"][];
        };
      };
      429: components["responses"]["GateAITooManyRequests"];
      500: components["responses"]["GateAIServerError"];
    };
  };
  gateaiGetModel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of a model.
         * @example seedance-2.0
         */
        modelId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The model. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateAIModelSchema"];
        };
      };
      404: components["responses"]["GateAINotFound"];
      429: components["responses"]["GateAITooManyRequests"];
      500: components["responses"]["GateAIServerError"];
    };
  };
  gateaiGetCredits: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The credits. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateAICredits"];
        };
      };
      401: components["responses"]["GateAIUnauthorized"];
      429: components["responses"]["GateAITooManyRequests"];
      500: components["responses"]["GateAIServerError"];
    };
  };
  gateaiGetDashboard: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The dashboard. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateAIDashboard"];
        };
      };
      401: components["responses"]["GateAIUnauthorized"];
      429: components["responses"]["GateAITooManyRequests"];
      500: components["responses"]["GateAIServerError"];
    };
  };
  gateaiUploadFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file. */
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["GateAIFileUpload"];
      };
    };
    responses: {
      /** The file is stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateAIUploadedFile"];
        };
      };
      400: components["responses"]["GateAIBadRequest"];
      401: components["responses"]["GateAIUnauthorized"];
      429: components["responses"]["GateAITooManyRequests"];
      500: components["responses"]["GateAIServerError"];
    };
  };
  taskFinished: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The final state of the task. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskEvent"];
      };
    };
    responses: {
      /** The event was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The event was not accepted. No document says what follows; that the API then delivers it again is assumed. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
