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
     * Starts a generation and immediately returns the task id. `model` selects the accepted `input`.
     *
     * This call charges the account, and no idempotency key is documented: if the response is lost, it is unknown whether
     * a task was created. With `dry_run: true` it returns the cost and creates nothing.
     *
     * An older copy of the documentation limits creates to 10 requests a second, and bans clients that exceed the limit
     * for 60 seconds; the current copies give no figure.
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
         * The task id returned by the create request.
         * @example task_4f1c
         */
        task_id: string;
      };
      cookie?: never;
    };
    /**
     * Get a task
     *
     * Returns the state of a task and, once it has completed, its output. An older copy of the documentation limits reads to 10 requests a second, counted separately from creates; the current copies give no figure. Poll sparingly or use a webhook. A failed task can also be returned as HTTP 400 with `data.status: failed`.
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
     * Lists motion presets for `motion_id` of the Higgsfield video models.
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
     * Lists voices for `voice_id` of `higgsfield-ai/text-to-speech`.
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
     * Lists sounds for `sound_id` of `higgsfield-ai/text-to-speech`.
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
     * Lists camera movements for `camera_movement_id` and `camera_motion_id` of Cinematic Studio.
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
     * Lists camera bodies, lenses, apertures and focal lengths for the `camera_…_id` parameters of Cinematic Studio.
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
     * Lists voices for `voice_id` in `voices` and `elements` of the Kling video models that accept one, such as 2.6, 3.0 and 3.0 Omni.
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
     * Lists voices for `voice` in reference mode of Veo 3.1, which requires at least one reference image.
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
     * Lists voices for `voice` of the ElevenLabs models.
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
     * Returns a phrase for the owner of a voice to read aloud. Pass the recording and the `phrase_id` to `suno-ai/voice`.
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
     * Returns the balance, email address and dates of the account that owns the key.
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
     * Stores a file and returns its URL. Send the file as multipart form data, as JSON with its base64 content (raw or as a `data:` URL), or as JSON with a public URL to fetch it from. The response has no envelope.
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
     * Starts a generation and immediately returns its id and cost. `model` selects which `params` are valid. A size that
     * the model does not support is snapped to the nearest one: by aspect ratio and number of pixels if the model has a
     * list of sizes, by step if it has a range.
     *
     * Each key has a budget of 100 US dollars per day, which resets at midnight UTC (03:00 in Turkey). If a request would
     * exceed the remaining budget, the service lowers its resolution or duration, and `adjustments` says how.
     *
     * Limits per request: a prompt of 1,500 characters (`PROMPT_TOO_LONG`) and a `quantity` of 8 (`QUANTITY_TOO_HIGH`).
     * Limits per key: 5 requests in a sliding window of 30 seconds, and 5 generations in flight (`RATE_LIMITED`). The
     * documentation does not say which requests count toward the 30 seconds; this contract counts requests to this
     * operation only, which the same section describes, and not estimates, polls or uploads. A slot is released when its
     * generation ends, or after 10 minutes even if the generation is still running.
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
     * Takes the body of a generation and returns its cost without starting it. If the budget does not cover the cost, the response also suggests lower parameters.
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
         * Id of the generation.
         * @example 9c1e6f0a-52d7-4c1b-9b58-0d4e3a7f2b11
         */
        task_id: string;
      };
      cookie?: never;
    };
    /**
     * Get a generation
     *
     * Returns the status of a generation and, once it is finished, the URLs of its files. 3D models also have `glb_urls`
     * next to `result`.
     *
     * Most images take 10 to 30 seconds, most videos 1 to 5 minutes. A generation that is not finished after 20 minutes is
     * refunded and continues; if it finishes later, its result is free. After 40 minutes it is terminated as failed.
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
     * Returns every model with its type, its cost as text and the names of its parameters. Needs no key.
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
     * List model schemas
     *
     * Returns every model with the type, default, allowed values and range of each parameter. That the response is a list of models is assumed, like that of `GET /v1/models`.
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
     * Returns one model with all its parameters and an example request body. For an unknown id, the 404 response suggests similar ids.
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
     * Get credits
     *
     * Returns the budget of the key, which resets at midnight UTC, and the state of the account pool behind the service.
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
     * Get dashboard
     *
     * Returns the budget, the concurrency slots, the generations in flight, the last 20 that finished or failed, and today's spending by model. The key is sent as the query parameter `key` instead of a header, so keep the URL out of logs.
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
     * Stores an image or a video and returns an id for use in `images` and `videos`. The documentation names the operation and its use; the structure of request and response is assumed. Inline references need no upload.
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
     * Delivered as JSON to the `callback_url` of a task when it has completed or failed. The URL must be publicly
     * accessible and accept POST; HTTPS is recommended. Respond with any 2xx within a few seconds and do the work
     * afterwards. The same event can be delivered more than once (deduplicate by `task_id`) and is not signed (read the
     * task with `GET /v1/tasks/{task_id}` before acting on it).
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
     * Image
     *
     * One image.
     */
    ImageOutput: {
      /**
       * URL of the image.
       * @format uri
       */
      image_url: string;
    };
    /**
     * Images
     *
     * Several images (SeeDream makes four, Grok Imagine six from text).
     */
    ImageListOutput: {
      /** URLs of the images. */
      image_urls: string[];
    };
    /**
     * One image or several
     *
     * `image_url` for a single image, `image_urls` for several (Grok Imagine returns one for an edit, six from text).
     */
    ImageOrListOutput: components["schemas"]["ImageOutput"] | components["schemas"]["ImageListOutput"];
    /**
     * Audio
     *
     * One audio file.
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
     * Songs or sounds by Suno. How many a task makes and how long they are is not documented. All properties are assumed: the documentation mentions a clip format but never shows it, so each may be absent and there may be others.
     */
    SunoClipOutput: {
      /**
       * URL of the audio file.
       * @format uri
       */
      audio_url?: string;
      /** URLs of the audio files, if there are several. */
      audio_urls?: string[];
      /** The generated clips, each with the `id` to pass as `clip_id` to `suno-ai/extend` and others. Assumed: clips have ids per the documentation, but it does not show where an output lists them. */
      clips?: components["schemas"]["SunoClip"][];
    };
    /**
     * Two stems
     *
     * Vocals and instrumental of a song as separate audio files. That they come as one list is assumed, since the documentation never shows this output.
     */
    StemsOutput: {
      /** URLs of the audio files, if there are several. */
      audio_urls?: string[];
    };
    /**
     * All stems
     *
     * Up to twelve stems of a song: vocals, backing vocals, drums, bass, guitar, keyboard, percussion, strings, synth, FX, brass and woodwinds. That they come as one list is assumed, since the documentation never shows this output.
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
      /** One version of the lyrics with a title and style tags. */
      a: components["schemas"]["LyricsVariant"];
      /** One version of the lyrics with a title and style tags. */
      b: components["schemas"]["LyricsVariant"];
    };
    /**
     * Transcript
     *
     * The full transcript, the detected language, and each word.
     */
    TranscriptOutput: {
      /** Detected language as an ISO 639-3 code. */
      language_code?: string;
      /** Confidence in the detected language. */
      language_probability?: number;
      /** The full transcript. */
      text: string;
      /** The words of the transcript with their timestamps; omitted if no timestamps were requested or nothing was heard. */
      words?: components["schemas"]["TranscriptWord"][];
    };
    /**
     * Voice
     *
     * The created singing voice. Pass `persona_id` to `suno-ai/music`.
     */
    VoiceOutput: {
      /** Id of the voice. */
      persona_id: string;
      /** Name of the voice. */
      name?: string;
      /**
       * URL of the image of the voice.
       * @format uri
       */
      image_url?: string;
      /** Style tags of the voice. */
      styles?: string;
    };
    /**
     * Trained model
     *
     * The trained music model. Pass `mv` as the model version to `suno-ai/music`.
     */
    CustomModelOutput: {
      /** Id of the model. */
      model_id: string;
      /** Name of the model. */
      name?: string;
      /** Model version, `chirp-custom:` followed by the id. */
      mv: string;
    };
    /**
     * Images or videos
     *
     * URLs of the generated files.
     */
    GateAIMediaOutput: {
      /** URLs of the generated files; for a 3D model, of its preview images. */
      result: string[];
    };
    /**
     * 3D model
     *
     * Preview images and the meshes that belong to them.
     */
    GateAI3dOutput: {
      /** URLs of the generated files; for a 3D model, of its preview images. */
      result: string[];
      /** URLs of the `.glb` files of a 3D model. Each is the URL of its preview image with another file extension. */
      glb_urls: string[];
    };
    /**
     * Qwen Image input
     *
     * A prompt and, for editing, the images to edit.
     */
    AlibabaQwenImageInput: {
      /** Text prompt that describes the image, or the change to make, in at most 800 characters. */
      prompt: string;
      /**
       * Aspect ratio of the image.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4";
      /** URLs of the images to edit. If omitted, the image is generated from text only. Merging several images is documented for Qwen Image 2.0 and 2.0 Pro. No limit on their number is documented. */
      image_urls?: readonly string[];
      /** What to exclude from the image, in at most 500 characters. */
      negative_prompt?: string;
      /**
       * Whether to rewrite the prompt before use.
       * @default true
       */
      prompt_extend?: boolean;
      /** Seed for reproducible results. */
      seed?: number;
    };
    /**
     * Callback URL
     *
     * URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`.
     * @format uri
     */
    CallbackUrl: string;
    /**
     * Dry run
     *
     * `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged.
     * @default false
     */
    DryRun: boolean;
    /**
     * Qwen Image 2.0 Pro
     *
     * Generates an image from a text prompt, or edits and merges the images you pass. Documented as the best of the Qwen family, especially for lettering and realistic textures. $0.0525 per image; Qwen Image 2.0 takes the same parameters and is faster and cheaper.
     */
    AlibabaQwenImage20ProTask: {
      /** Selects this model. */
      model: "alibaba/qwen-image-2.0-pro";
      /** A prompt and, for editing, the images to edit. */
      input: components["schemas"]["AlibabaQwenImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Qwen Image 2.0
     *
     * Generates an image from a text prompt, or edits and merges the images you pass. An accelerated version of Qwen Image 2.0 Pro with the same parameters, at $0.0245 per image.
     */
    AlibabaQwenImage20Task: {
      /** Selects this model. */
      model: "alibaba/qwen-image-2.0";
      /** A prompt and, for editing, the images to edit. */
      input: components["schemas"]["AlibabaQwenImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Qwen Image Max
     *
     * Generates an image from a text prompt, or edits the images you pass with a separate editing model for industrial design, geometry and consistent characters. Documented as the most realistic of the Qwen family. $0.0525 per image, generated or edited.
     */
    AlibabaQwenImageMaxTask: {
      /** Selects this model. */
      model: "alibaba/qwen-image-max";
      /** A prompt and, for editing, the images to edit. */
      input: components["schemas"]["AlibabaQwenImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Qwen Image Plus
     *
     * Generates an image from a text prompt, or edits the images you pass with a separate editing model. Fast and designed for a variety of artistic styles, while Qwen Image Max is designed for realism. $0.021 per image, generated or edited.
     */
    AlibabaQwenImagePlusTask: {
      /** Selects this model. */
      model: "alibaba/qwen-image-plus";
      /** A prompt and, for editing, the images to edit. */
      input: components["schemas"]["AlibabaQwenImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Qwen Image
     *
     * The older base model of the Qwen family. Generates an image from a text prompt for $0.0245, or edits the images you pass with a separate editing model for $0.0315 per image.
     */
    AlibabaQwenImageTask: {
      /** Selects this model. */
      model: "alibaba/qwen-image";
      /** A prompt and, for editing, the images to edit. */
      input: components["schemas"]["AlibabaQwenImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.5 Video input
     *
     * A prompt and, in mode `i2v`, a first frame.
     */
    AlibabaWan25VideoInput: {
      /** Text prompt that describes the video. */
      prompt: string;
      /**
       * Source of the video: text (`t2v`) or a first frame (`i2v`, requires `start_image_url`).
       * @default t2v
       */
      mode?: "t2v" | "i2v";
      /**
       * URL of the first frame. Required in mode `i2v`.
       * @format uri
       */
      start_image_url?: string;
      /**
       * URL of the audio to synchronise the video with.
       * @format uri
       */
      audio_url?: string;
      /** What to exclude from the video. */
      negative_prompt?: string;
      /**
       * Resolution of the video.
       * @default 720p
       */
      resolution?: "480p" | "720p" | "1080p";
      /**
       * Duration in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Whether to rewrite the prompt before use.
       * @default true
       */
      prompt_extend?: boolean;
      /**
       * Whether to add a watermark to the video.
       * @default false
       */
      watermark?: boolean;
      /**
       * Whether to generate audio; `false` makes a silent video.
       * @default true
       */
      audio?: boolean;
      /** Seed for reproducible results. */
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
     * Generates a video of 5 or 10 seconds at 480p, 720p or 1080p from text or a first frame, with generated audio or silent. Wan 2.6 Video adds references and lists of shots.
     */
    AlibabaWan25VideoTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.5-video";
      /** A prompt and, in mode `i2v`, a first frame. */
      input: components["schemas"]["AlibabaWan25VideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.2 Video input
     *
     * A prompt and, in mode `i2v`, a first frame. Audio is neither generated nor accepted.
     */
    AlibabaWan22VideoInput: {
      /** Text prompt that describes the video. */
      prompt: string;
      /**
       * Source of the video: text (`t2v`) or a first frame (`i2v`, requires `start_image_url`).
       * @default t2v
       */
      mode?: "t2v" | "i2v";
      /**
       * URL of the first frame. Required in mode `i2v`.
       * @format uri
       */
      start_image_url?: string;
      /** What to exclude from the video. */
      negative_prompt?: string;
      /**
       * Resolution of the video.
       * @default 480p
       */
      resolution?: "480p" | "1080p";
      /**
       * Duration in seconds, always 5.
       * @default 5
       */
      duration?: 5;
      /**
       * Whether to rewrite the prompt before use.
       * @default true
       */
      prompt_extend?: boolean;
      /**
       * Whether to add a watermark to the video.
       * @default false
       */
      watermark?: boolean;
      /** Seed for reproducible results. */
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
     * Generates a silent video of 5 seconds at 480p or 1080p from text or a first frame. Wan 2.5 Video adds audio and 10 seconds; Wan 2.2 Flash Video is faster.
     */
    AlibabaWan22VideoTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.2-video";
      /** A prompt and, in mode `i2v`, a first frame. Audio is neither generated nor accepted. */
      input: components["schemas"]["AlibabaWan22VideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.2 Flash Video input
     *
     * A prompt and, in mode `i2v`, a first frame. Audio is neither generated nor accepted.
     */
    AlibabaWan22FlashVideoInput: {
      /** Text prompt that describes the video. */
      prompt: string;
      /**
       * Source of the video: text (`t2v`) or a first frame (`i2v`, requires `start_image_url`).
       * @default t2v
       */
      mode?: "t2v" | "i2v";
      /**
       * URL of the first frame. Required in mode `i2v`.
       * @format uri
       */
      start_image_url?: string;
      /** What to exclude from the video. */
      negative_prompt?: string;
      /**
       * Resolution of the video. 720p is accepted only in mode `i2v`.
       * @default 480p
       */
      resolution?: "480p" | "720p" | "1080p";
      /**
       * Duration in seconds, always 5.
       * @default 5
       */
      duration?: 5;
      /**
       * Whether to rewrite the prompt before use.
       * @default true
       */
      prompt_extend?: boolean;
      /**
       * Whether to add a watermark to the video.
       * @default false
       */
      watermark?: boolean;
      /** Seed for reproducible results. */
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
     * Generates a silent video of 5 seconds, at 480p or 1080p from text, and also at 720p from a first frame. A faster version of Wan 2.2 Video.
     */
    AlibabaWan22FlashVideoTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.2-flash-video";
      /** A prompt and, in mode `i2v`, a first frame. Audio is neither generated nor accepted. */
      input: components["schemas"]["AlibabaWan22FlashVideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.6 shot
     *
     * One shot of a multi-shot video. The documentation does not say which properties are required.
     */
    AlibabaWan26Shot: {
      /** Text prompt that describes this shot. */
      prompt?: string;
      /** Duration of this shot in seconds. */
      duration?: number;
    };
    /**
     * Wan 2.6 Video input
     *
     * A prompt, and the parameters that `mode` requires. Parameters of other modes are accepted, except `seed` with references.
     */
    AlibabaWan26VideoInput: {
      /** Text prompt that describes the video. In mode `r2v`, character1, character2 and so on refer to `video_urls` in order. */
      prompt: string;
      /**
       * Source of the video: text (`t2v`), a first frame (`i2v`, requires `start_image_url`) or references (`r2v`, requires `video_urls`). Parameters of other modes are accepted, except `seed` with references; what they do is not documented.
       * @default t2v
       */
      mode?: "t2v" | "i2v" | "r2v";
      /**
       * URL of the first frame (JPEG, PNG, BMP or WebP). Required in mode `i2v`.
       * @format uri
       */
      start_image_url?: string;
      /** URLs of up to five images or videos (at most three videos), one character each. Required in mode `r2v`, where the prompt refers to them as character1, character2 and so on. */
      video_urls?: readonly string[];
      /**
       * URL of the audio to synchronise the video with (WAV or MP3, 3 to 30 seconds, at most 15 MB).
       * @format uri
       */
      audio_url?: string;
      /** The shots of a multi-shot video. The service then sets the shot type itself, and the durations of the shots replace `duration`: the video is as long as their sum. */
      multi_prompt?: readonly components["schemas"]["AlibabaWan26Shot"][];
      /** What to exclude from the video, in at most 500 characters. Has no effect in mode `r2v`. */
      negative_prompt?: string;
      /**
       * Resolution of the video.
       * @default 720p
       */
      resolution?: "720p" | "1080p";
      /**
       * Duration in seconds, from 2 to 15, or to 10 in mode `r2v`. Has no effect if `multi_prompt` is set.
       * @default 5
       */
      duration?: number;
      /**
       * Whether to rewrite the prompt before use.
       * @default true
       */
      prompt_extend?: boolean;
      /**
       * Whether to add a watermark to the video.
       * @default false
       */
      watermark?: boolean;
      /**
       * Whether to generate audio; `false` makes a silent video.
       * @default true
       */
      audio?: boolean;
      /** Seed for reproducible results. Not accepted in mode `r2v`. */
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
      video_urls: readonly string[];
    });
    /**
     * Wan 2.6 Video
     *
     * Generates a video of 2 to 15 seconds at 720p or 1080p from text, from a first frame, or from up to five reference images and videos of one character each (then at most 10 seconds), in one shot or several, with generated audio or silent. Wan 2.6 Flash Video takes the same parameters and is faster and cheaper.
     */
    AlibabaWan26VideoTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.6-video";
      /** A prompt, and the parameters that `mode` requires. Parameters of other modes are accepted, except `seed` with references. */
      input: components["schemas"]["AlibabaWan26VideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.6 Flash Video
     *
     * A faster and cheaper version of Wan 2.6 Video with the same parameters. Generates a video of 2 to 15 seconds from text, a first frame or references of characters (then at most 10 seconds), with generated audio or silent.
     */
    AlibabaWan26FlashVideoTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.6-flash-video";
      /** A prompt, and the parameters that `mode` requires. Parameters of other modes are accepted, except `seed` with references. */
      input: components["schemas"]["AlibabaWan26VideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.7 Video input
     *
     * The parameters that `mode` requires: a prompt, frames or a video, or references. Parameters of other modes are accepted.
     */
    AlibabaWan27VideoInput: {
      /**
       * Source of the video: text (`t2v`, requires `prompt`), a frame or a video (`i2v`, requires `first_frame_url` or `video_url`), or references (`r2v`, requires `prompt` and one to five references). Parameters of other modes are accepted; what they do is not documented.
       * @default t2v
       */
      mode?: "t2v" | "i2v" | "r2v";
      /**
       * Text prompt that describes the video, in at most 5000 characters; required except in mode `i2v`. Words such as "single-shot" or "multi-shot", or shots with timestamps, control the shots; without them the model follows the content. In mode `r2v`, "Image 1" and "Video 1" refer to the references, with images and videos numbered separately in the order given; a single reference can be called the reference image or the reference video.
       * @default
       */
      prompt?: string;
      /**
       * What to exclude from the video, in at most 500 characters.
       * @default
       */
      negative_prompt?: string;
      /**
       * Resolution of the video, with a capital P.
       * @default 1080P
       */
      resolution?: "720P" | "1080P";
      /**
       * Duration of the result in seconds, from 2 to 15. A continued video counts towards it: 15 after a clip of 3 seconds adds 12 seconds.
       * @default 5
       */
      duration?: number;
      /**
       * Whether a language model rewrites the prompt. This improves short prompts and adds latency.
       * @default true
       */
      prompt_extend?: boolean;
      /**
       * Whether to add the watermark "AI Generated" in the lower right corner.
       * @default false
       */
      watermark?: boolean;
      /** Seed for reproducible results, from 0 to 2147483647. */
      seed?: number;
      /**
       * URL of the audio that the video follows (WAV or MP3, 2 to 30 seconds, at most 15 MB). In mode `t2v`, audio longer than `duration` is cut off; in mode `i2v`, the audio drives the lips and the timing of actions. No document says whether the video has that audio as its sound, or what mode `i2v` does with longer audio.
       * @format uri
       */
      audio_url?: string;
      /**
       * Aspect ratio of the video in modes `t2v` and `r2v`. Has no effect if `first_frame_url` is set, which determines it.
       * @default 16:9
       */
      ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
      /**
       * URL of the first frame (JPEG, PNG, BMP or WebP, 240 to 8000 pixels per side, ratio 1:8 to 8:1, at most 20 MB). Mode `i2v` requires either this or `video_url`, but not both. In mode `r2v`, it sets the scene and overrides `ratio`.
       * @format uri
       */
      first_frame_url?: string;
      /**
       * URL of the last frame, with the limits of `first_frame_url`. In mode `i2v`, it requires `first_frame_url` and can't be combined with `video_url`.
       * @format uri
       */
      last_frame_url?: string;
      /**
       * URL of the video to continue (MP4 or MOV, 2 to 10 seconds, 240 to 4096 pixels per side, ratio 1:8 to 8:1, at most 100 MB). In mode `i2v`, it can't be combined with `first_frame_url` or `last_frame_url`.
       * @format uri
       */
      video_url?: string;
      /** URLs of images of one character, object or scene each (JPEG, PNG, BMP or WebP, 240 to 8000 pixels per side, ratio 1:8 to 8:1, at most 20 MB each). Mode `r2v` requires one to five references, images and videos together. */
      reference_image_urls?: readonly string[];
      /** URLs of videos of one character each (MP4 or MOV, 1 to 30 seconds, 240 to 4096 pixels per side, ratio 1:8 to 8:1, at most 100 MB each). Mode `r2v` requires one to five references, images and videos together. */
      reference_video_urls?: readonly string[];
      /**
       * URL of audio whose timbre the voice takes in mode `r2v` (WAV or MP3, 1 to 10 seconds, at most 15 MB).
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
     * Generates a video of 2 to 15 seconds at 720P or 1080P in one of three modes: from text; from a first frame (and optional last frame) or a video to continue; or from up to five reference images and videos, with an optional voice reference. The first two modes accept an audio file that the video follows. To change an existing video, use Wan 2.7 Video Edit.
     */
    AlibabaWan27VideoTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.7-video";
      /** The parameters that `mode` requires: a prompt, frames or a video, or references. Parameters of other modes are accepted. */
      input: components["schemas"]["AlibabaWan27VideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.7 Video Edit input
     *
     * The video to edit, and the change to make.
     */
    AlibabaWan27VideoEditInput: {
      /**
       * Text prompt that describes the change, in at most 5000 characters.
       * @default
       */
      prompt?: string;
      /**
       * What to exclude from the video, in at most 500 characters.
       * @default
       */
      negative_prompt?: string;
      /**
       * URL of the video to edit (MP4 or MOV, 2 to 10 seconds, 240 to 4096 pixels per side, ratio 1:8 to 8:1, at most 100 MB).
       * @format uri
       */
      video_url: string;
      /** URLs of up to four images that provide style or content (JPEG, PNG, BMP or WebP, 240 to 8000 pixels per side, ratio 1:8 to 8:1, at most 20 MB each). */
      reference_image_urls?: readonly string[];
      /**
       * Resolution of the video, with a capital P.
       * @default 1080P
       */
      resolution?: "720P" | "1080P";
      /** Duration of the result in seconds, from 2 to 10. If omitted, that of the source. */
      duration?: number;
      /** Aspect ratio of the result. If omitted, that of the source. */
      ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
      /**
       * Audio of the result: `origin` keeps the audio of the source, `auto` leaves it to the model and the prompt.
       * @default auto
       */
      audio_setting?: "auto" | "origin";
      /**
       * Whether a language model rewrites the prompt. This improves short prompts and adds latency.
       * @default true
       */
      prompt_extend?: boolean;
      /**
       * Whether to add the watermark "AI Generated" in the lower right corner.
       * @default false
       */
      watermark?: boolean;
      /** Seed for reproducible results, from 0 to 2147483647. */
      seed?: number;
    };
    /**
     * Wan 2.7 Video Edit
     *
     * Edits or restyles a video of 2 to 10 seconds by a text prompt and up to four reference images, and returns a video at 720P or 1080P. Duration and aspect ratio are those of the source unless you set them; the audio of the source is kept if `audio_setting` is `origin`. To generate a new video, use Wan 2.7 Video.
     */
    AlibabaWan27VideoEditTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.7-video-edit";
      /** The video to edit, and the change to make. */
      input: components["schemas"]["AlibabaWan27VideoEditInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.7 Image input
     *
     * A prompt, and either the text-to-image settings or up to nine images to edit.
     */
    AlibabaWan27ImageInput: {
      /** Text prompt that describes the image, or the change to make, in at most 5000 characters. */
      prompt: string;
      /**
       * Aspect ratio of the image. An edited image keeps its own.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3";
      /** URLs of up to nine images to edit. If omitted, the image is generated from text only. Can't be combined with `thinking_mode`. */
      image_urls?: readonly string[];
      /**
       * Whether the model thinks first, for a better but slower result; on if omitted. Applies to text to image only: can't be combined with `image_urls`.
       * @default true
       */
      thinking_mode?: boolean;
      /** Seed for reproducible results. */
      seed?: number;
    } & ({
      image_urls?: never;
    } | {
      thinking_mode?: never;
      image_urls: readonly string[];
    });
    /**
     * Wan 2.7 Pro Image
     *
     * Generates an image of up to 4K from a text prompt, with a thinking step unless you disable it, or edits up to nine images. Documented as the best of the Wan image models. $0.0525 per image; Wan 2.7 Image is faster and cheaper, and is limited to 2K.
     */
    AlibabaWan27ProImageTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.7-pro-image";
      /** A prompt, and either the text-to-image settings or up to nine images to edit. */
      input: components["schemas"]["AlibabaWan27ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.7 Image
     *
     * Generates an image of up to 2K from a text prompt, or edits up to nine images. Takes the same parameters as Wan 2.7 Pro Image, which supports 4K, but is faster. $0.021 per image.
     */
    AlibabaWan27ImageTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.7-image";
      /** A prompt, and either the text-to-image settings or up to nine images to edit. */
      input: components["schemas"]["AlibabaWan27ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.6 Image input
     *
     * A prompt and, for editing, one to four images.
     */
    AlibabaWan26ImageInput: {
      /** Text prompt that describes the image, or the change to make, in at most 2000 characters. */
      prompt: string;
      /**
       * Aspect ratio of the image.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
      /** URLs of one to four images to edit or to take the style from. If omitted, the image is generated from text only. */
      image_urls?: readonly string[];
      /** What to exclude from the image, in at most 500 characters. */
      negative_prompt?: string;
      /**
       * Whether to rewrite the prompt before use.
       * @default true
       */
      prompt_extend?: boolean;
      /** Seed for reproducible results. */
      seed?: number;
    };
    /**
     * Wan 2.6 Image
     *
     * Generates an image from a text prompt, or edits one to four images or adopts their style. Unlike Wan 2.7, it has a negative prompt and rewrites prompts; unlike Wan 2.5, it accepts a fourth image. $0.021 per image.
     */
    AlibabaWan26ImageTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.6-image";
      /** A prompt and, for editing, one to four images. */
      input: components["schemas"]["AlibabaWan26ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.5 Image input
     *
     * A prompt and, for editing, one to three images.
     */
    AlibabaWan25ImageInput: {
      /** Text prompt that describes the image, or the change to make, in at most 2000 characters. */
      prompt: string;
      /**
       * Aspect ratio of the image.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
      /** URLs of one to three images to edit. If omitted, the image is generated from text only. */
      image_urls?: readonly string[];
      /** What to exclude from the image, in at most 500 characters. */
      negative_prompt?: string;
      /**
       * Whether to rewrite the prompt before use.
       * @default true
       */
      prompt_extend?: boolean;
      /** Seed for reproducible results. */
      seed?: number;
    };
    /**
     * Wan 2.5 Image
     *
     * Generates an image from a text prompt, or edits one to three images. The other parameters are those of Wan 2.6 Image, which accepts a fourth image. $0.021 per image.
     */
    AlibabaWan25ImageTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.5-image";
      /** A prompt and, for editing, one to three images. */
      input: components["schemas"]["AlibabaWan25ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.2 Image input
     *
     * A prompt and the aspect ratio of the image. Image input is not supported.
     */
    AlibabaWan22ImageInput: {
      /** Text prompt that describes the image, in at most 500 characters. */
      prompt: string;
      /**
       * Aspect ratio of the image.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
      /** What to exclude from the image. */
      negative_prompt?: string;
      /** Seed for reproducible results. */
      seed?: number;
    };
    /**
     * Wan 2.2 Image
     *
     * Generates an image from a text prompt of at most 500 characters; image input is not supported. $0.035 per image; Wan 2.2 Flash Image takes the same parameters at half the price.
     */
    AlibabaWan22ImageTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.2-image";
      /** A prompt and the aspect ratio of the image. Image input is not supported. */
      input: components["schemas"]["AlibabaWan22ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Wan 2.2 Flash Image
     *
     * Generates an image from a text prompt of at most 500 characters; image input is not supported. Documented as the fastest and cheapest Wan image model, with the parameters of Wan 2.2 Image. $0.0175 per image.
     */
    AlibabaWan22FlashImageTask: {
      /** Selects this model. */
      model: "alibaba/wan-2.2-flash-image";
      /** A prompt and the aspect ratio of the image. Image input is not supported. */
      input: components["schemas"]["AlibabaWan22ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Z-Image Turbo input
     *
     * A prompt and the aspect ratio of the image. Image input is not supported.
     */
    AlibabaZImageTurboInput: {
      /** Text prompt that describes the image, in at most 800 characters. */
      prompt: string;
      /**
       * Aspect ratio of the image.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
      /**
       * Whether to rewrite the prompt before use, which doubles the cost.
       * @default false
       */
      prompt_extend?: boolean;
      /** Seed for reproducible results. */
      seed?: number;
    };
    /**
     * Z-Image Turbo
     *
     * Generates an image from a text prompt only; reference images are not supported. A light, fast model that can render Chinese and English text in the image. $0.0105 per image, or $0.021 if `prompt_extend` rewrites the prompt.
     */
    AlibabaZImageTurboTask: {
      /** Selects this model. */
      model: "alibaba/z-image-turbo";
      /** A prompt and the aspect ratio of the image. Image input is not supported. */
      input: components["schemas"]["AlibabaZImageTurboInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Flux.2 Pro input
     *
     * A prompt, up to eight reference images, and the size of the result.
     */
    BlackForestLabsFlux2ProInput: {
      /** Text prompt that describes the image. */
      prompt: string;
      /**
       * Aspect ratio of the image. `auto` is accepted too; its effect is not documented.
       * @default 16:9
       */
      aspect_ratio?: "auto" | "1:1" | "4:3" | "16:9" | "3:2" | "2:3" | "9:16" | "3:4" | "21:9" | "9:21";
      /** Size level of the image. The documentation gives no default and does not say how it relates to `resolution`. */
      quality?: "1K" | "2K";
      /**
       * Size of the image in megapixels.
       * @default 1mp
       */
      resolution?: "0.6mp" | "1mp" | "2mp" | "4mp";
      /** URLs of up to eight reference images. */
      image_urls?: readonly string[];
    };
    /**
     * Flux.2 Pro
     *
     * Generates an image from a text prompt and up to eight reference images, balancing quality and speed. Has no seed and no sampler settings, unlike Flux.2 Flex. An older document lists $0.02 per image at 1K and $0.03 at 2K, less than Flex and Max.
     */
    BlackForestLabsFlux2ProTask: {
      /** Selects this model. */
      model: "black-forest-labs/flux.2-pro";
      /** A prompt, up to eight reference images, and the size of the result. */
      input: components["schemas"]["BlackForestLabsFlux2ProInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Flux.2 Flex input
     *
     * A prompt, up to ten reference images, the size of the result, and sampler settings.
     */
    BlackForestLabsFlux2FlexInput: {
      /** Text prompt that describes the image. */
      prompt: string;
      /**
       * Aspect ratio of the image. `auto` is accepted too; its effect is not documented.
       * @default 16:9
       */
      aspect_ratio?: "auto" | "1:1" | "4:3" | "16:9" | "3:2" | "2:3" | "9:16" | "3:4" | "21:9" | "9:21";
      /** Size level of the image. The documentation gives no default and does not say how it relates to `resolution`. */
      quality?: "1K" | "2K";
      /**
       * Size of the image in megapixels.
       * @default 1mp
       */
      resolution?: "0.6mp" | "1mp" | "2mp" | "4mp";
      /** URLs of up to ten reference images. */
      image_urls?: readonly string[];
      /** How strictly to follow the prompt, from 1.5 to 10. */
      cfg?: number;
      /** Guidance scale, such as 1.5. The documentation gives no limits and does not say how it relates to `cfg`. */
      guidance?: number;
      /** Number of generation steps, from 1 to 50; more steps give higher quality. */
      steps?: number;
      /** Seed for reproducible results; random if omitted. */
      seed?: number;
      /**
       * Whether to enrich the prompt before use, for more creative results.
       * @default true
       */
      prompt_upsampling?: boolean;
    };
    /**
     * Flux.2 Flex
     *
     * Generates an image from a text prompt and up to ten reference images. The only Flux.2 model with guidance, steps and prompt upsampling; it also takes a seed. An older document lists $0.04 per image at 1K and $0.06 at 2K.
     */
    BlackForestLabsFlux2FlexTask: {
      /** Selects this model. */
      model: "black-forest-labs/flux.2-flex";
      /** A prompt, up to ten reference images, the size of the result, and sampler settings. */
      input: components["schemas"]["BlackForestLabsFlux2FlexInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Flux.2 Max input
     *
     * A prompt, up to eight reference images, and the size of the result.
     */
    BlackForestLabsFlux2MaxInput: {
      /** Text prompt that describes the image. */
      prompt: string;
      /**
       * Aspect ratio of the image. `auto` is accepted too; its effect is not documented.
       * @default 16:9
       */
      aspect_ratio?: "auto" | "1:1" | "4:3" | "16:9" | "3:2" | "2:3" | "9:16" | "3:4" | "5:4" | "21:9" | "9:21";
      /** Size level of the image. The documentation gives no default and does not say how it relates to `resolution`. */
      quality?: "1K" | "2K";
      /**
       * Size of the image in megapixels.
       * @default 1mp
       */
      resolution?: "0.6mp" | "1mp" | "2mp" | "4mp";
      /** URLs of up to eight reference images. */
      image_urls?: readonly string[];
    };
    /**
     * Flux.2 Max
     *
     * Generates an image from a text prompt and up to eight reference images. Documented as the highest quality of Flux.2, and the only one that also accepts the aspect ratio 5:4. Has no seed and no sampler settings. An older document lists $0.05 per image at 1K and $0.07 at 2K.
     */
    BlackForestLabsFlux2MaxTask: {
      /** Selects this model. */
      model: "black-forest-labs/flux.2-max";
      /** A prompt, up to eight reference images, and the size of the result. */
      input: components["schemas"]["BlackForestLabsFlux2MaxInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Flux.2 Klein input
     *
     * A prompt, reference images, and the size of the result.
     */
    BlackForestLabsFlux2KleinInput: {
      /** Text prompt that describes the image. */
      prompt: string;
      /**
       * Aspect ratio of the image.
       * @default 16:9
       */
      aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "9:21";
      /**
       * Size of the image in megapixels.
       * @default 1mp
       */
      resolution?: "0.6mp" | "1mp" | "2mp" | "4mp";
      /** URLs of reference images. No limit on their number is documented. */
      image_urls?: readonly string[];
      /** Seed for reproducible results; random if omitted. */
      seed?: number;
    };
    /**
     * Flux.2 Klein 9B
     *
     * Generates an image from a text prompt and reference images with the light 9B model, designed for speed. Takes a seed, but no guidance, steps or prompt upsampling. Flux.2 Klein 4B is smaller and faster, with the same parameters.
     */
    BlackForestLabsFlux2Klein9bTask: {
      /** Selects this model. */
      model: "black-forest-labs/flux.2-klein-9b";
      /** A prompt, reference images, and the size of the result. */
      input: components["schemas"]["BlackForestLabsFlux2KleinInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Flux.2 Klein 4B
     *
     * Generates an image from a text prompt and reference images with the 4B model, the smallest and fastest of Flux.2. Takes the same parameters as Flux.2 Klein 9B.
     */
    BlackForestLabsFlux2Klein4bTask: {
      /** Selects this model. */
      model: "black-forest-labs/flux.2-klein-4b";
      /** A prompt, reference images, and the size of the result. */
      input: components["schemas"]["BlackForestLabsFlux2KleinInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDance 1.5 Pro input
     *
     * The mode and the parameters that it requires; the prompt is optional.
     */
    BytedanceSeedance15ProInput: {
      /**
       * Text prompt that describes the video.
       * @default
       */
      prompt?: string;
      /** Source of the video: text only, or frames (requires `first_frame_url`). */
      mode: "text_to_video" | "first_last_frame";
      /**
       * Aspect ratio of the video. Used only in mode `text_to_video`.
       * @default 1:1
       */
      aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
      /**
       * Duration in seconds.
       * @default 5
       */
      duration?: 5 | 10 | 12;
      /**
       * Resolution of the video.
       * @default 720p
       */
      resolution?: "720p" | "1080p";
      /** Seed for reproducible results; random if omitted. */
      seed?: number;
      /**
       * URL of the first frame, which sets the aspect ratio of the video. Required in mode `first_last_frame`.
       * @format uri
       */
      first_frame_url?: string;
      /**
       * URL of the last frame, optional in mode `first_last_frame`.
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
     * Generates a video of 5, 10 or 12 seconds at 720p or 1080p from text, or from a first frame and an optional last frame. Unlike SeeDance 1.0, it supports 12 seconds; unlike 2.0, it takes no references.
     */
    BytedanceSeedance15ProTask: {
      /** Selects this model. */
      model: "bytedance/seedance-1.5-pro";
      /** The mode and the parameters that it requires; the prompt is optional. */
      input: components["schemas"]["BytedanceSeedance15ProInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDance 1.0 Pro input
     *
     * The mode and the parameters that it requires; the prompt is optional.
     */
    BytedanceSeedance10ProInput: {
      /**
       * Text prompt that describes the video.
       * @default
       */
      prompt?: string;
      /** Source of the video: text only, or frames (requires `first_frame_url`). */
      mode: "text_to_video" | "first_last_frame";
      /**
       * Aspect ratio of the video. Used only in mode `text_to_video`.
       * @default 1:1
       */
      aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
      /**
       * Duration in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /** Seed for reproducible results; random if omitted. */
      seed?: number;
      /**
       * URL of the first frame, which sets the aspect ratio of the video. Required in mode `first_last_frame`.
       * @format uri
       */
      first_frame_url?: string;
      /**
       * URL of the last frame, optional in mode `first_last_frame`.
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
     * Generates a video of 5 or 10 seconds at 720p from text, or from a first frame and an optional last frame. SeeDance 1.0 Mini and Fast add 1080p and keyframes.
     */
    BytedanceSeedance10ProTask: {
      /** Selects this model. */
      model: "bytedance/seedance-1.0-pro";
      /** The mode and the parameters that it requires; the prompt is optional. */
      input: components["schemas"]["BytedanceSeedance10ProInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDance keyframe
     *
     * One segment of a keyframe video; if `image_url` is omitted, it is generated from text only.
     */
    BytedanceSeedanceFrame: {
      /**
       * URL of the keyframe image. At least one keyframe in a list must have one.
       * @format uri
       */
      image_url?: string;
      /**
       * Text prompt that describes this segment.
       * @default
       */
      prompt?: string;
      /**
       * Duration of this segment in seconds.
       * @default 5
       */
      duration?: number;
    };
    /**
     * SeeDance 1.0 Mini input
     *
     * The mode and the parameters that it requires; the prompt is optional. Keyframe videos are 720p only.
     */
    BytedanceSeedance10MiniInput: {
      /**
       * Text prompt that describes the video.
       * @default
       */
      prompt?: string;
      /** Source of the video: text only, frames (requires `first_frame_url`) or keyframes (requires `frames`, and a `resolution` of 720p or none). */
      mode: "text_to_video" | "first_last_frame" | "multi_frame";
      /**
       * Aspect ratio of the video. Used only in mode `text_to_video`.
       * @default 1:1
       */
      aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
      /**
       * Duration in seconds. In mode `multi_frame`, the duration is the sum of the keyframe durations.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Resolution of the video. In mode `multi_frame`, it must be 720p or omitted.
       * @default 720p
       */
      resolution?: "720p" | "1080p";
      /** Seed for reproducible results; random if omitted. */
      seed?: number;
      /**
       * URL of the first frame, which sets the aspect ratio of the video. Required in mode `first_last_frame`.
       * @format uri
       */
      first_frame_url?: string;
      /**
       * URL of the last frame, optional in mode `first_last_frame`.
       * @format uri
       */
      last_frame_url?: string;
      /** The keyframes in order, at least one with an `image_url`. Required in mode `multi_frame`. */
      frames?: readonly components["schemas"]["BytedanceSeedanceFrame"][];
    } & ({
      mode: "text_to_video";
    } | {
      mode: "first_last_frame";
      first_frame_url: string;
    } | {
      mode: "multi_frame";
      resolution?: "720p";
      frames: readonly components["schemas"]["BytedanceSeedanceFrame"][];
    });
    /**
     * SeeDance 1.0 Mini
     *
     * Generates a video of 5 or 10 seconds at 720p or 1080p from text, or from a first frame and an optional last frame; or a 720p video from keyframes, each with its own prompt and duration.
     */
    BytedanceSeedance10MiniTask: {
      /** Selects this model. */
      model: "bytedance/seedance-1.0-mini";
      /** The mode and the parameters that it requires; the prompt is optional. Keyframe videos are 720p only. */
      input: components["schemas"]["BytedanceSeedance10MiniInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDance 1.0 Fast input
     *
     * The mode and the parameters that it requires; the prompt is optional.
     */
    BytedanceSeedance10FastInput: {
      /**
       * Text prompt that describes the video.
       * @default
       */
      prompt?: string;
      /** Source of the video: text only, frames (requires `first_frame_url`) or keyframes (requires `frames`). */
      mode: "text_to_video" | "first_last_frame" | "multi_frame";
      /**
       * Aspect ratio of the video. Used only in mode `text_to_video`.
       * @default 1:1
       */
      aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
      /**
       * Duration in seconds. In mode `multi_frame`, the duration is the sum of the keyframe durations.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Resolution of the video.
       * @default 720p
       */
      resolution?: "720p" | "1080p";
      /** Seed for reproducible results; random if omitted. */
      seed?: number;
      /**
       * URL of the first frame, which sets the aspect ratio of the video. Required in mode `first_last_frame`.
       * @format uri
       */
      first_frame_url?: string;
      /**
       * URL of the last frame, optional in mode `first_last_frame`.
       * @format uri
       */
      last_frame_url?: string;
      /** The keyframes in order, at least one with an `image_url`. Required in mode `multi_frame`. */
      frames?: readonly components["schemas"]["BytedanceSeedanceFrame"][];
    } & ({
      mode: "text_to_video";
    } | {
      mode: "first_last_frame";
      first_frame_url: string;
    } | {
      mode: "multi_frame";
      frames: readonly components["schemas"]["BytedanceSeedanceFrame"][];
    });
    /**
     * SeeDance 1.0 Fast
     *
     * Generates a video of 5 or 10 seconds at 720p or 1080p from text, from a first frame and an optional last frame, or from keyframes with a prompt and a duration each. Unlike with SeeDance 1.0 Mini, keyframes are not limited to 720p.
     */
    BytedanceSeedance10FastTask: {
      /** Selects this model. */
      model: "bytedance/seedance-1.0-fast";
      /** The mode and the parameters that it requires; the prompt is optional. */
      input: components["schemas"]["BytedanceSeedance10FastInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDance 2.0 input
     *
     * The mode and the parameters that it requires; the prompt is optional.
     */
    BytedanceSeedance20Input: {
      /**
       * Text prompt that describes the video. In mode `omni_reference`, the markers `@Image1`, `@Video1` and `@Audio1` refer to the references; images, videos and audio files are numbered separately, each in the order given.
       * @default
       */
      prompt?: string;
      /** Source of the video: text only, frames (requires `first_frame_url`) or references (requires `references`). */
      mode: "text_to_video" | "first_last_frame" | "omni_reference";
      /**
       * Aspect ratio of the video. Used only in mode `text_to_video`.
       * @default 1:1
       */
      aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
      /**
       * Duration in seconds, from 4 to 15.
       * @default 5
       */
      duration?: number;
      /** Seed for reproducible results; random if omitted. */
      seed?: number;
      /**
       * URL of the first frame, which sets the aspect ratio of the video. Required in mode `first_last_frame`.
       * @format uri
       */
      first_frame_url?: string;
      /**
       * URL of the last frame, optional in mode `first_last_frame`.
       * @format uri
       */
      last_frame_url?: string;
      /** URLs of up to nine images, videos and audio files; an audio file may last at most 15 seconds. Required in mode `omni_reference`. */
      references?: readonly string[];
    } & ({
      mode: "text_to_video";
    } | {
      mode: "first_last_frame";
      first_frame_url: string;
    } | {
      mode: "omni_reference";
      references: readonly string[];
    });
    /**
     * SeeDance 2.0 Fast
     *
     * Generates a video of 4 to 15 seconds at 720p from text, from a first frame and an optional last frame, or from up to nine references (images, videos, audio). SeeDance 2.0 Pro takes the same parameters and is documented as higher quality.
     */
    BytedanceSeedance20FastTask: {
      /** Selects this model. */
      model: "bytedance/seedance-2.0-fast";
      /** The mode and the parameters that it requires; the prompt is optional. */
      input: components["schemas"]["BytedanceSeedance20Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDance 2.0 Pro
     *
     * Generates a video of 4 to 15 seconds at 720p, in higher quality than SeeDance 2.0 Fast, from the same input: text, a first frame and an optional last frame, or up to nine references (images, videos, audio).
     */
    BytedanceSeedance20ProTask: {
      /** Selects this model. */
      model: "bytedance/seedance-2.0-pro";
      /** The mode and the parameters that it requires; the prompt is optional. */
      input: components["schemas"]["BytedanceSeedance20Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDream input
     *
     * A prompt and, for image to image, up to six reference images.
     */
    BytedanceSeedreamInput: {
      /** Text prompt that describes the images, or how to change the reference images. */
      prompt: string;
      /** URLs of up to six reference images. Their presence selects image to image. */
      image_urls?: readonly string[];
      /**
       * Aspect ratio of the images.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9" | "2:3" | "3:2" | "21:9";
      /**
       * Resolution of the images.
       * @default 2k
       */
      resolution?: "1k" | "2k" | "4k";
      /** Seed for reproducible results; random if omitted. */
      seed?: number;
    };
    /**
     * SeeDream 5.0 Lite
     *
     * Generates four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The highest version number of SeeDream; 4.0 to 4.6 take the same parameters, and the documentation does not compare the five.
     */
    BytedanceSeedream50LiteTask: {
      /** Selects this model. */
      model: "bytedance/seedream-5.0-lite";
      /** A prompt and, for image to image, up to six reference images. */
      input: components["schemas"]["BytedanceSeedreamInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDream 4.6
     *
     * Generates four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The next version number after SeeDream 4.5, with the same parameters; the differences are not documented.
     */
    BytedanceSeedream46Task: {
      /** Selects this model. */
      model: "bytedance/seedream-4.6";
      /** A prompt and, for image to image, up to six reference images. */
      input: components["schemas"]["BytedanceSeedreamInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDream 4.5
     *
     * Generates four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The version number between SeeDream 4.1 and 4.6, with the same parameters; the differences are not documented.
     */
    BytedanceSeedream45Task: {
      /** Selects this model. */
      model: "bytedance/seedream-4.5";
      /** A prompt and, for image to image, up to six reference images. */
      input: components["schemas"]["BytedanceSeedreamInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDream 4.1
     *
     * Generates four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The version number between SeeDream 4.0 and 4.5, with the same parameters; the differences are not documented.
     */
    BytedanceSeedream41Task: {
      /** Selects this model. */
      model: "bytedance/seedream-4.1";
      /** A prompt and, for image to image, up to six reference images. */
      input: components["schemas"]["BytedanceSeedreamInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * SeeDream 4.0
     *
     * Generates four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The lowest version number of SeeDream; the other four take the same parameters, and the documentation does not compare them.
     */
    BytedanceSeedream40Task: {
      /** Selects this model. */
      model: "bytedance/seedream-4.0";
      /** A prompt and, for image to image, up to six reference images. */
      input: components["schemas"]["BytedanceSeedreamInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * ElevenLabs Sound Effect input
     *
     * The description of the sound, its duration and whether it loops.
     */
    ElevenlabsSoundEffectInput: {
      /** Text that describes the sound. */
      text: string;
      /**
       * How closely the sound follows `text`, from 0 to 1.
       * @default 0.5
       */
      prompt_influence?: number;
      /**
       * Duration in seconds, from 0.5 to 30, or `auto` for a duration that suits the sound.
       * @default auto
       */
      duration?: number | "auto";
      /**
       * Whether the sound loops seamlessly.
       * @default false
       */
      loop?: boolean;
    };
    /**
     * ElevenLabs Sound Effect
     *
     * Generates a sound effect from a text description, as one audio file of 0.5 to 30 seconds or of automatic duration, optionally as a seamless loop. Suno Sound takes a tempo and a key instead of a duration.
     */
    ElevenlabsSoundEffectTask: {
      /** Selects this model. */
      model: "elevenlabs/sound-effect";
      /** The description of the sound, its duration and whether it loops. */
      input: components["schemas"]["ElevenlabsSoundEffectInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * ElevenLabs Speech-to-Text input
     *
     * The recording, and what to detect in it.
     */
    ElevenlabsSpeechToTextInput: {
      /**
       * URL of the audio to transcribe.
       * @format uri
       */
      audio_url: string;
      /** Language of the audio, as an ISO 639-1 or ISO 639-3 code; detected if omitted. */
      language_code?: string;
      /**
       * Whether to distinguish the speakers.
       * @default false
       */
      diarize?: boolean;
      /** Maximum number of speakers, up to 32; detected if omitted. */
      num_speakers?: number;
      /**
       * A higher value detects fewer speakers, a lower one more. Has an effect only if `diarize` is true and `num_speakers` is omitted.
       * @default 0.22
       */
      diarization_threshold?: number;
      /**
       * Granularity of the timestamps.
       * @default word
       */
      timestamps_granularity?: "none" | "word" | "character";
      /**
       * Whether to tag audio events such as laughter, music or footsteps.
       * @default true
       */
      tag_audio_events?: boolean;
      /** Types of entities to detect: `all`, or types such as `pii`, `phi`, `pci` and `offensive_language`; one as a string or several as an array. */
      entity_detection?: string | readonly string[];
      /**
       * Randomness from 0 to 2; a higher value gives more varied results.
       * @default 0
       */
      temperature?: number;
      /** Seed for reproducible results, from 0 to 2147483647. */
      seed?: number;
      /** Words and phrases to listen for, at most 100 and each shorter than 50 characters. */
      keyterms?: readonly string[];
    };
    /**
     * ElevenLabs Speech-to-Text
     *
     * Transcribes an audio file into text with Scribe v2: the full text, the language, and each word (or character) with its timestamps, optionally with speakers and entities. Generates no audio.
     */
    ElevenlabsSpeechToTextTask: {
      /** Selects this model. */
      model: "elevenlabs/speech-to-text";
      /** The recording, and what to detect in it. */
      input: components["schemas"]["ElevenlabsSpeechToTextInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * ElevenLabs Text-to-Dialogue input
     *
     * The lines in the order in which they are spoken.
     */
    ElevenlabsTextToDialogueInput: {
      /** The lines of the conversation, in order. */
      dialogue: readonly {
        /** Text of the line. A tag in square brackets sets the delivery: `[excitedly]` full of energy, `[curiously]` asking, `[warmly]` friendly, `[sadly]` downcast, `[angrily]` annoyed, `[whispered]` hushed, `[shouted]` loud. The examples also use others, such as `[grateful]`. */
        text: string;
        /** Voice of the line, a `voice_id` from `GET /v1/resources/elevenlabs/voices`, which also has its accent, age and gender, and a sample. */
        voice: string;
      }[];
      /**
       * Language of the speech; `auto` means `en`.
       * @default en
       */
      language_code?: string;
      /**
       * How stable the voices sound, from 0 to 1.
       * @default 0.5
       */
      stability?: number;
    };
    /**
     * ElevenLabs Text-to-Dialogue
     *
     * Speaks lines of text, each in its own voice, and returns the conversation as one audio file. Always uses the `eleven_v3` model, so there is no `model_id`; lines can contain emotion tags. For a single voice, use ElevenLabs Text-to-Speech.
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
     * The text, the voice and the voice settings.
     */
    ElevenlabsTextToSpeechInput: {
      /** Text to read aloud, at most 40,000 characters; 10,000 with `model_id` `eleven_multilingual_v2` and 5,000 with `eleven_v3`. */
      text: string;
      /** Voice, a `voice_id` from `GET /v1/resources/elevenlabs/voices`, which also has its accent, age and gender, and a sample. */
      voice: string;
      /**
       * Speech model, which also limits the length of `text`. `eleven_flash_v2_5`: lowest latency (about 75 ms), 32 languages. `eleven_turbo_v2_5`: balances quality and speed (about 250 ms), 32 languages. `eleven_multilingual_v2`: highest quality and rich emotion, 29 languages. `eleven_v3`: most expressive, with a dramatic delivery, over 70 languages.
       * @default eleven_flash_v2_5
       */
      model_id?: "eleven_flash_v2_5" | "eleven_turbo_v2_5" | "eleven_multilingual_v2" | "eleven_v3";
      /**
       * Format of the audio file: codec, sample rate in hertz and, if the codec has one, bit rate in kbit/s. Use `ulaw_8000` for Twilio.
       * @default mp3_44100_128
       */
      output_format?: "mp3_22050_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128" | "mp3_44100_192" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96" | "opus_48000_128" | "opus_48000_192" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_44100" | "pcm_48000" | "wav_44100" | "ulaw_8000" | "alaw_8000";
      /**
       * Language to enforce, as an ISO 639-1 code; `auto` enforces none.
       * @default auto
       */
      language_code?: string;
      /** Seed for reproducible results, from 0 to 4294967295. */
      seed?: number;
      /** Fine-tuning of the voice. */
      voice_settings?: {
        /** Stability, from 0 (wide emotional range) to 1 (even and monotone). */
        stability?: number;
        /** How closely the result matches the voice, from 0 to 1. */
        similarity_boost?: number;
        /** How strongly to amplify the style of the original speaker, from 0 to 1. Adds latency. */
        style?: number;
        /** Speed of the speech; below 1 is slower, above 1 faster. */
        speed?: number;
        /** Whether to boost the similarity to the voice, which adds a little latency. */
        use_speaker_boost?: boolean;
      };
    };
    /**
     * ElevenLabs Text-to-Speech
     *
     * Reads a text aloud in one voice and returns one audio file, in one of 18 formats. The four speech models trade latency against quality, expressiveness, languages and maximum text length. For several voices, use ElevenLabs Text-to-Dialogue.
     */
    ElevenlabsTextToSpeechTask: {
      /** Selects this model. */
      model: "elevenlabs/text-to-speech";
      /** The text, the voice and the voice settings. */
      input: components["schemas"]["ElevenlabsTextToSpeechInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * ElevenLabs Voice Isolation input
     *
     * The recording.
     */
    ElevenlabsVoiceIsolationInput: {
      /**
       * URL of the audio to isolate the voices from.
       * @format uri
       */
      audio_url: string;
    };
    /**
     * ElevenLabs Voice Isolation
     *
     * Takes an audio file and returns an audio file with only its voices: background music and noise are removed. Has no other parameters.
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
     * A prompt, the aspect ratio, and optional reference images.
     */
    GoogleNanoBananaInput: {
      /** Text prompt that describes the image, or how to change the reference images. */
      prompt: string;
      /** Aspect ratio of the image. */
      aspect_ratio: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
      /** URLs of reference images. */
      image_urls?: readonly string[];
    };
    /**
     * Nano Banana
     *
     * Generates an image quickly from a text prompt and optional reference images, with Gemini 2.5 Flash. Has no resolution parameter, unlike Nano Banana Pro and 2. An older document lists $0.03.
     */
    GoogleNanoBananaTask: {
      /** Selects this model. */
      model: "google/nano-banana";
      /** A prompt, the aspect ratio, and optional reference images. */
      input: components["schemas"]["GoogleNanoBananaInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Nano Banana Pro and 2 input
     *
     * A prompt, the aspect ratio, and optionally a resolution and reference images.
     */
    GoogleNanoBananaProInput: {
      /** Text prompt that describes the image, or how to change the reference images. */
      prompt: string;
      /** Aspect ratio of the image. */
      aspect_ratio: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
      /** Resolution of the image. */
      resolution?: "1k" | "2k" | "4k";
      /** URLs of reference images. */
      image_urls?: readonly string[];
    };
    /**
     * Nano Banana Pro
     *
     * Generates a high-quality image at 1k, 2k or 4k from a text prompt and optional reference images, with Gemini 3. An older document lists $0.06, twice the price of Nano Banana.
     */
    GoogleNanoBananaProTask: {
      /** Selects this model. */
      model: "google/nano-banana-pro";
      /** A prompt, the aspect ratio, and optionally a resolution and reference images. */
      input: components["schemas"]["GoogleNanoBananaProInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Nano Banana 2
     *
     * Generates a high-quality image at 1k, 2k or 4k from a text prompt and optional reference images. Documented as the latest generation of Nano Banana Pro, with the same parameters; no price is documented.
     */
    GoogleNanoBanana2Task: {
      /** Selects this model. */
      model: "google/nano-banana-2";
      /** A prompt, the aspect ratio, and optionally a resolution and reference images. */
      input: components["schemas"]["GoogleNanoBananaProInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Veo 3.1 input
     *
     * Text only, a start frame (and optional end frame), or one to three reference images. Frames can't be combined with reference images.
     */
    GoogleVeo31Input: {
      /** Text prompt that describes the video. */
      prompt: string;
      /**
       * Aspect ratio of the video.
       * @default 16:9
       */
      aspect_ratio?: "16:9" | "9:16";
      /** Duration in seconds. With `reference_image_urls`, it must be 8 or omitted; what an omitted duration means there is not documented, so it is safest to send 8. */
      duration?: 4 | 6 | 8;
      /** Seed for reproducible results. */
      seed?: number;
      /**
       * URL of the first frame. Can't be combined with `reference_image_urls`.
       * @format uri
       */
      start_image_url?: string;
      /**
       * URL of the last frame. Requires `start_image_url`; can't be combined with `reference_image_urls`.
       * @format uri
       */
      end_image_url?: string;
      /** URLs of one to three images to use as ingredients of the video. Can't be combined with `start_image_url` or `end_image_url`; `duration` must then be 8 or omitted. One table lists them for Veo 3.1 Fast only, so that is the safest model for them. */
      reference_image_urls?: readonly string[];
      /** Voice preset, an `id` from `GET /v1/resources/google/voices/veo-3.1`. Requires `reference_image_urls`. One table lists it for Veo 3.1 Fast only, so that is the safest model for it. */
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
      reference_image_urls: readonly string[];
    });
    /**
     * Veo 3.1 Fast
     *
     * Generates a video of 4, 6 or 8 seconds in about 100 seconds: from text, from a start frame (and optional end frame), or from one to three reference images with an optional voice (then 8 seconds only). About $0.40. Veo 3.1 Quality has higher quality, takes longer, and does not accept reference images.
     */
    GoogleVeo31FastTask: {
      /** Selects this model. */
      model: "google/veo-3.1-fast";
      /** Text only, a start frame (and optional end frame), or one to three reference images. Frames can't be combined with reference images. */
      input: components["schemas"]["GoogleVeo31Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Veo 3.1 Fast Relaxed
     *
     * Veo 3.1 Fast with a lower priority. Generates a video of 4, 6 or 8 seconds from text, from a start frame (and optional end frame), or from one to three reference images with an optional voice. Neither its waiting time nor its price is documented.
     */
    GoogleVeo31FastRelaxedTask: {
      /** Selects this model. */
      model: "google/veo-3.1-fast-relaxed";
      /** Text only, a start frame (and optional end frame), or one to three reference images. Frames can't be combined with reference images. */
      input: components["schemas"]["GoogleVeo31Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Veo 3.1 Quality input
     *
     * Text only, or text with a start frame (and optional end frame).
     */
    GoogleVeo31QualityInput: {
      /** Text prompt that describes the video. */
      prompt: string;
      /**
       * Aspect ratio of the video.
       * @default 16:9
       */
      aspect_ratio?: "16:9" | "9:16";
      /**
       * Duration in seconds.
       * @default 4
       */
      duration?: 4 | 6 | 8;
      /** Seed for reproducible results. */
      seed?: number;
      /**
       * URL of the first frame.
       * @format uri
       */
      start_image_url?: string;
      /**
       * URL of the last frame. Requires `start_image_url`.
       * @format uri
       */
      end_image_url?: string;
    };
    /**
     * Veo 3.1 Quality
     *
     * Generates a video of 4, 6 or 8 seconds in higher quality, in about 240 seconds, from text or from a start frame (and optional end frame). Accepts no reference images and no voice, unlike the other Veo 3.1 variants. An older document lists $0.60 to $0.80, depending on the output resolution.
     */
    GoogleVeo31QualityTask: {
      /** Selects this model. */
      model: "google/veo-3.1-quality";
      /** Text only, or text with a start frame (and optional end frame). */
      input: components["schemas"]["GoogleVeo31QualityInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Veo 3.1 Lite
     *
     * Generates a video of 4, 6 or 8 seconds with a lightweight variant in about 110 seconds: from text, from a start frame (and optional end frame), or from one to three reference images with an optional voice. Takes the same input as Veo 3.1 Fast; no price is documented.
     */
    GoogleVeo31LiteTask: {
      /** Selects this model. */
      model: "google/veo-3.1-lite";
      /** Text only, a start frame (and optional end frame), or one to three reference images. Frames can't be combined with reference images. */
      input: components["schemas"]["GoogleVeo31Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Veo 3.1 Lite Relaxed
     *
     * Veo 3.1 Lite with a lower priority. Generates a video of 4, 6 or 8 seconds from text, from a start frame (and optional end frame), or from one to three reference images with an optional voice. Its waiting time is not documented.
     */
    GoogleVeo31LiteRelaxedTask: {
      /** Selects this model. */
      model: "google/veo-3.1-lite-relaxed";
      /** Text only, a start frame (and optional end frame), or one to three reference images. Frames can't be combined with reference images. */
      input: components["schemas"]["GoogleVeo31Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Veo 3.1 Extend input
     *
     * The task to extend, what happens next, and the variant that generates it.
     */
    GoogleVeo31ExtendInput: {
      /** Text prompt that describes the added part. */
      prompt: string;
      /** Id of the completed task whose video is extended. */
      task_id: string;
      /** Variant of Veo 3.1 that generates the added part. */
      model: "lite" | "fast" | "quality" | "lite-relaxed" | "fast-relaxed";
      /**
       * Duration in seconds; must be 8 or omitted. The documentation does not say whether it counts the added part or the whole video.
       * @default 8
       */
      duration?: 8;
      /** Seed for reproducible results. */
      seed?: number;
    };
    /**
     * Veo 3.1 Extend
     *
     * Extends the video of a completed task at Unifically by a text prompt, with the variant of Veo 3.1 you choose and a duration of 8 seconds. Returns a video in the aspect ratio of the original. Takes a task id, not a video file. No document says whether an extended video can be extended again.
     */
    GoogleVeo31ExtendTask: {
      /** Selects this model. */
      model: "google/veo-3.1-extend";
      /** The task to extend, what happens next, and the variant that generates it. */
      input: components["schemas"]["GoogleVeo31ExtendInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Veo 3.1 Upscale input
     *
     * The task whose video is upscaled, and the target resolution.
     */
    GoogleVeo31UpscaleInput: {
      /** Id of the completed task whose video is upscaled. */
      task_id: string;
      /** Target resolution. */
      resolution: "1080p" | "4k";
    };
    /**
     * Veo 3.1 Upscale
     *
     * Upscales the video of a completed Veo 3.1 task to 1080p or 4k and returns a video. Takes a task id and no prompt; to upscale a video file, use Topaz Video Upscale.
     */
    GoogleVeo31UpscaleTask: {
      /** Selects this model. */
      model: "google/veo-3.1-upscale";
      /** The task whose video is upscaled, and the target resolution. */
      input: components["schemas"]["GoogleVeo31UpscaleInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * MiniMax Hailuo 2.0 input
     *
     * Text, a first frame or both, and an optional last frame. At least one of `prompt` and `start_image_url` is required.
     */
    HailuoMinimax20Input: {
      /** Text prompt that describes the video, in at most 2000 characters. Required if `start_image_url` is omitted. */
      prompt?: string;
      /**
       * URL of the first frame, which the service fetches. Required if `prompt` is omitted, and for `resolution` 512p.
       * @format uri
       */
      start_image_url?: string;
      /**
       * URL of the last frame. Can't be combined with `resolution` 512p.
       * @format uri
       */
      end_image_url?: string;
      /**
       * Duration in seconds. With `resolution` 1080p, it must be 6 or omitted.
       * @default 6
       */
      duration?: 6 | 10;
      /**
       * Resolution of the video. 512p requires `start_image_url` and can't be combined with `end_image_url`; 1080p is limited to 6 seconds. One table omits 512p.
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
     * Generates a video of 6 or 10 seconds from text, a first frame or both, with an optional last frame. The only Hailuo model with a last frame and with 512p; 768p is the default, and 1080p is limited to 6 seconds. An older document lists $0.17.
     */
    HailuoMinimax20Task: {
      /** Selects this model. */
      model: "hailuo/minimax-2.0";
      /** Text, a first frame or both, and an optional last frame. At least one of `prompt` and `start_image_url` is required. */
      input: components["schemas"]["HailuoMinimax20Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * MiniMax Hailuo 2.3 input
     *
     * Text, a first frame or both. At least one of `prompt` and `start_image_url` is required.
     */
    HailuoMinimax23Input: {
      /** Text prompt that describes the video, in at most 2000 characters. Required if `start_image_url` is omitted. */
      prompt?: string;
      /**
       * URL of the first frame, which the service fetches. Required if `prompt` is omitted; its presence selects image to video instead of text to video.
       * @format uri
       */
      start_image_url?: string;
      /**
       * Duration in seconds. With `resolution` 1080p, it must be 6 or omitted.
       * @default 6
       */
      duration?: 6 | 10;
      /**
       * Resolution of the video. 1080p is limited to 6 seconds.
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
     * Generates a video of 6 or 10 seconds at 768p, or of 6 seconds at 1080p, from text, a first frame or both. Accepts no last frame, unlike Hailuo 2.0. An older document lists $0.17.
     */
    HailuoMinimax23Task: {
      /** Selects this model. */
      model: "hailuo/minimax-2.3";
      /** Text, a first frame or both. At least one of `prompt` and `start_image_url` is required. */
      input: components["schemas"]["HailuoMinimax23Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * MiniMax Hailuo 2.3 Fast input
     *
     * A first frame, and an optional prompt.
     */
    HailuoMinimax23FastInput: {
      /** Text prompt that describes the video, in at most 2000 characters. */
      prompt?: string;
      /**
       * URL of the first frame, which the service fetches.
       * @format uri
       */
      start_image_url: string;
      /**
       * Duration in seconds. With `resolution` 1080p, it must be 6 or omitted.
       * @default 6
       */
      duration?: 6 | 10;
      /**
       * Resolution of the video. 1080p is limited to 6 seconds.
       * @default 768p
       */
      resolution?: "768p" | "1080p";
      /** Whether MiniMax may optimise the prompt. */
      prompt_optimization?: boolean;
    };
    /**
     * MiniMax Hailuo 2.3 Fast
     *
     * Generates a video of 6 or 10 seconds at 768p, or of 6 seconds at 1080p, from a required first frame and an optional text prompt. Faster than Hailuo 2.3, which also works from text only. An older document lists $0.11.
     */
    HailuoMinimax23FastTask: {
      /** Selects this model. */
      model: "hailuo/minimax-2.3-fast";
      /** A first frame, and an optional prompt. */
      input: components["schemas"]["HailuoMinimax23FastInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Cinematic Studio Image input
     *
     * A prompt, optional reference images and an optional camera setup.
     */
    HiggsfieldAiCinematicStudioImageInput: {
      /** Text prompt that describes the image. */
      prompt: string;
      /** URLs of up to four reference images. */
      image_urls?: readonly string[];
      /**
       * Aspect ratio of the image.
       * @default 16:9
       */
      aspect_ratio?: "1:1" | "3:4" | "2:3" | "9:16" | "3:2" | "4:3" | "16:9" | "21:9";
      /**
       * Resolution of the image, which scales the dimensions given by `aspect_ratio`.
       * @default 1k
       */
      resolution?: "1k" | "2k" | "4k";
      /** Seed for reproducible results, from 0 to 999999. */
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
     * Generates an image at 1k, 2k or 4k from a text prompt and up to four reference images, as if taken with the camera body, lens, aperture and focal length you choose. An older document lists $0.03, and $0.06 at 4k.
     */
    HiggsfieldAiCinematicStudioImageTask: {
      /** Selects this model. */
      model: "higgsfield-ai/cinematic-studio-image";
      /** A prompt, optional reference images and an optional camera setup. */
      input: components["schemas"]["HiggsfieldAiCinematicStudioImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Cinematic Studio Video 3.5 input
     *
     * A prompt, optional images, and a style: either `style_prompt` or the presets `color_palette`, `lighting` and `camera_moveset_style`.
     */
    HiggsfieldAiCinematicStudioVideo35Input: {
      /** Text prompt that describes the video. */
      prompt: string;
      /** URLs of up to three reference images. */
      image_urls?: readonly string[];
      /**
       * URL of the first frame.
       * @format uri
       */
      start_image_url?: string;
      /**
       * URL of the last frame.
       * @format uri
       */
      end_image_url?: string;
      /** Duration of the whole video in seconds, from 4 to 15. */
      duration?: number;
      /**
       * Aspect ratio of the video; `auto` if omitted.
       * @default auto
       */
      aspect_ratio?: "auto" | "1:1" | "3:4" | "9:16" | "4:3" | "16:9" | "21:9";
      /** Resolution of the video. */
      resolution?: "480p" | "720p" | "1080p";
      /**
       * Genre of the video.
       * @default general
       */
      genre?: "general" | "action" | "horror" | "comedy" | "noir" | "epic" | "drama";
      /** Whether to generate audio with the video. The documentation gives no default. */
      generate_audio?: boolean;
      /** Seed for reproducible results; random if omitted. */
      seed?: number;
      /** Style in your own words. Overrides `color_palette`, `lighting` and `camera_moveset_style`, which then have no effect. */
      style_prompt?: string;
      /** Colour grading preset; can be left as `auto`. Has no effect if `style_prompt` is set. */
      color_palette?: "auto" | "naturalistic_clean" | "bleached_warm" | "hyper_neon" | "teal_orange_epic" | "sodium_decay" | "cold_steel" | "bleach_bypass" | "classic_bw";
      /** Lighting preset; can be left as `auto`. Has no effect if `style_prompt` is set. */
      lighting?: "auto" | "soft_cross" | "contre_jour" | "overhead_fall" | "window" | "practicals" | "silhouette";
      /** Style of the camera movement. Has no effect if `style_prompt` is set. Known values are auto, classic_static, silent_machine, one_take and epic_scale; there are more. */
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
     * Generates a single-shot video of 4 to 15 seconds at 480p, 720p or 1080p from a text prompt, up to three reference images and optional first and last frames, with optional audio. The only version with a style (in words or from presets) and a choice of camera body, lens, focal length and aperture.
     */
    HiggsfieldAiCinematicStudioVideo35Task: {
      /** Selects this model. */
      model: "higgsfield-ai/cinematic-studio-video-3.5";
      /** A prompt, optional images, and a style: either `style_prompt` or the presets `color_palette`, `lighting` and `camera_moveset_style`. */
      input: components["schemas"]["HiggsfieldAiCinematicStudioVideo35Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Cinematic Studio Video 3.0 shot
     *
     * One shot with its own prompt, duration, camera movement and speed ramp.
     */
    HiggsfieldAiCinematicStudioVideo30Shot: {
      /** Text prompt that describes this shot. */
      prompt?: string;
      /** Duration of this shot in seconds. */
      duration?: number;
      /** Camera movement of this shot, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`. */
      camera_motion_id?: string;
      /** Change of pace: ramp_up speeds up, flash_in goes from fast to slow motion, flash_out from slow motion to fast, hero_moment is an impact. */
      speedramp?: "ramp_up" | "flash_in" | "flash_out" | "hero_moment";
    };
    /**
     * Cinematic Studio Video 3.0 input
     *
     * A prompt or, in the manual shot mode, the individual shots; optional images, camera movement and audio.
     */
    HiggsfieldAiCinematicStudioVideo30Input: {
      /** Text prompt that describes the video. Required unless `shot_mode` is multi_shot_manual. */
      prompt?: string;
      /**
       * `single` and `multi_shot_auto` generate the same video, cut by the model; both require `prompt`. `multi_shot_manual` uses the shots in `multi_shots`, which it requires.
       * @default single
       */
      shot_mode?: "single" | "multi_shot_auto" | "multi_shot_manual";
      /** The shots in order, each with its own camera movement and speed ramp. Required if `shot_mode` is multi_shot_manual. */
      multi_shots?: readonly components["schemas"]["HiggsfieldAiCinematicStudioVideo30Shot"][];
      /** URLs of up to three reference images. */
      image_urls?: readonly string[];
      /**
       * URL of the first frame.
       * @format uri
       */
      start_image_url?: string;
      /**
       * URL of the last frame.
       * @format uri
       */
      end_image_url?: string;
      /** Duration of the whole video in seconds, from 4 to 15. */
      duration?: number;
      /**
       * Aspect ratio of the video, which determines its dimensions; `auto` lets the model choose.
       * @default auto
       */
      aspect_ratio?: "auto" | "1:1" | "3:4" | "9:16" | "4:3" | "16:9" | "21:9";
      /** Resolution of the video. */
      resolution?: "480p" | "720p" | "1080p";
      /**
       * Genre of the video.
       * @default general
       */
      genre?: "general" | "action" | "horror" | "comedy" | "noir" | "epic";
      /** Camera movement of the whole video, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`. */
      camera_motion_id?: string;
      /** Whether to generate audio with the video. The documentation gives no default. */
      generate_audio?: boolean;
      /** Seed for reproducible results; random if omitted. */
      seed?: number;
    } & ({
      shot_mode?: "single";
      prompt: string;
    } | {
      shot_mode: "multi_shot_auto";
      prompt: string;
    } | {
      shot_mode: "multi_shot_manual";
      multi_shots: readonly components["schemas"]["HiggsfieldAiCinematicStudioVideo30Shot"][];
    });
    /**
     * Cinematic Studio Video 3.0
     *
     * Generates a video of 4 to 15 seconds at 480p, 720p or 1080p from a text prompt, which the service cuts into shots itself, or from shots with a prompt, duration, camera movement and speed ramp each; with up to three reference images, optional first and last frames, and optional audio. Version 3.5 adds styles and lenses.
     */
    HiggsfieldAiCinematicStudioVideo30Task: {
      /** Selects this model. */
      model: "higgsfield-ai/cinematic-studio-video-3.0";
      /** A prompt or, in the manual shot mode, the individual shots; optional images, camera movement and audio. */
      input: components["schemas"]["HiggsfieldAiCinematicStudioVideo30Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Cinematic Studio Video 2.5 shot
     *
     * One shot with its own prompt, duration and camera movement.
     */
    HiggsfieldAiCinematicStudioVideo25Shot: {
      /** Text prompt that describes this shot. */
      prompt: string;
      /** Duration of this shot in seconds. */
      duration: number;
      /** Camera movement of this shot, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`. */
      camera_movement_id?: string;
    };
    /**
     * Cinematic Studio Video 2.5 input
     *
     * A prompt or, in the manual shot mode, the individual shots; optional images, camera movement and audio.
     */
    HiggsfieldAiCinematicStudioVideo25Input: {
      /** Text prompt that describes the video; `<<<image_1>>>` and so on refer to `image_urls`. Required unless `shot_mode` is multi_shot_manual. */
      prompt?: string;
      /**
       * One shot (`single`), shots whose cuts and transitions the service sets (`multi_shot_auto`), or the shots in `multi_shots` (`multi_shot_manual`). The first two require `prompt`, the last requires `multi_shots`.
       * @default single
       */
      shot_mode?: "single" | "multi_shot_auto" | "multi_shot_manual";
      /** The shots in order. Required if `shot_mode` is multi_shot_manual. */
      multi_shots?: readonly components["schemas"]["HiggsfieldAiCinematicStudioVideo25Shot"][];
      /** URLs of up to three reference images, to which the prompt can refer. */
      image_urls?: readonly string[];
      /**
       * URL of the first frame.
       * @format uri
       */
      start_image_url?: string;
      /**
       * URL of the last frame. If set, `generate_audio` counts as `false`.
       * @format uri
       */
      end_image_url?: string;
      /**
       * Duration of the whole video in seconds, from 3 to 12.
       * @default 5
       */
      duration?: number;
      /**
       * Aspect ratio of the video. The documentation lists one size for each, in pixels: 1280×1280 (1:1), 1080×1440 (3:4), 1080×1620 (2:3), 1080×1920 (9:16), 1620×1080 (3:2), 1440×1080 (4:3), 1920×1080 (16:9), 2520×1080 (21:9); it lists none for 720p.
       * @default 16:9
       */
      aspect_ratio?: "1:1" | "3:4" | "2:3" | "9:16" | "3:2" | "4:3" | "16:9" | "21:9";
      /**
       * Resolution of the video.
       * @default 720p
       */
      resolution?: "720p" | "1080p";
      /**
       * Genre of the video.
       * @default auto
       */
      genre?: "auto" | "action" | "horror" | "comedy" | "western" | "suspense" | "intimate" | "spectacle";
      /** Camera movement of the whole video, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`. */
      camera_movement_id?: string;
      /**
       * Whether to generate sound effects. Counts as `false` if `end_image_url` is set.
       * @default false
       */
      generate_audio?: boolean;
      /** Seed for reproducible results, from 0 to 999999. */
      seed?: number;
    } & ({
      shot_mode?: "single";
      prompt: string;
    } | {
      shot_mode: "multi_shot_auto";
      prompt: string;
    } | {
      shot_mode: "multi_shot_manual";
      multi_shots: readonly components["schemas"]["HiggsfieldAiCinematicStudioVideo25Shot"][];
    });
    /**
     * Cinematic Studio Video 2.5
     *
     * Generates a video of 3 to 12 seconds at 720p or 1080p from a text prompt, in one shot or in shots cut by the service, or from shots with a prompt, duration and camera movement each; with up to three reference images, optional first and last frames, and optional sound effects, which a last frame excludes. Version 3.0 adds speed ramps.
     */
    HiggsfieldAiCinematicStudioVideo25Task: {
      /** Selects this model. */
      model: "higgsfield-ai/cinematic-studio-video-2.5";
      /** A prompt or, in the manual shot mode, the individual shots; optional images, camera movement and audio. */
      input: components["schemas"]["HiggsfieldAiCinematicStudioVideo25Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Cinematic Studio Video input
     *
     * A first frame, and optionally a last frame, a camera movement and audio.
     */
    HiggsfieldAiCinematicStudioVideoInput: {
      /** Text prompt that describes the video. */
      prompt?: string;
      /**
       * URL of the first frame.
       * @format uri
       */
      start_image_url: string;
      /**
       * URL of the last frame. If set, `preset_id`, `sound` and `slow_motion` have no effect.
       * @format uri
       */
      end_image_url?: string;
      /** Duration in seconds. */
      duration?: 5 | 10;
      /** Aspect ratio of the video. */
      aspect_ratio?: "1:1" | "3:4" | "2:3" | "9:16" | "3:2" | "4:3" | "16:9" | "21:9";
      /** Id of a camera movement. Has no effect if `end_image_url` is set. */
      preset_id?: string;
      /** Whether to generate audio. Has no effect if `end_image_url` is set. */
      sound?: boolean;
      /** Whether the video runs in slow motion. Has no effect if `end_image_url` is set. */
      slow_motion?: boolean;
      /** Seed for reproducible results, from 0 to 999999. */
      seed?: number;
    };
    /**
     * Cinematic Studio Video
     *
     * Retired; use `higgsfield-ai/cinematic-studio-video-3.5`. Generated a video of 5 or 10 seconds from a start image, with an optional text prompt, end image, camera movement, audio and slow motion, for $0.10 to $0.36.
     * @deprecated
     */
    HiggsfieldAiCinematicStudioVideoTask: {
      /** Selects this model. */
      model: "higgsfield-ai/cinematic-studio-video";
      /** A first frame, and optionally a last frame, a camera movement and audio. */
      input: components["schemas"]["HiggsfieldAiCinematicStudioVideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Higgsfield Text-to-Speech input
     *
     * The voice, the text and the voice settings.
     */
    HiggsfieldAiTextToSpeechInput: {
      /** Voice, an `id` from `GET /v1/resources/higgsfield-ai/voices`, with its category and a sample. */
      voice_id: string;
      /** Text to read aloud. */
      prompt: string;
      /** Background sound, an `id` from `GET /v1/resources/higgsfield-ai/sounds`. */
      sound_id?: string;
      /**
       * How closely the result matches the voice, from 0 to 100.
       * @default 90
       */
      similarity_boost?: number;
      /**
       * How expressive the voice is, from 0 to 100.
       * @default 60
       */
      style?: number;
      /**
       * Speed of the speech, from 0 to 1.2.
       * @default 1.1
       */
      speed?: number;
      /**
       * How stable the voice sounds, from 0 to 100.
       * @default 30
       */
      stability?: number;
    };
    /**
     * Higgsfield TTS
     *
     * Retired; use `higgsfield-ai/text-to-speech`, which takes the same parameters. Read a text aloud as audio in a chosen voice, with an optional background sound, for $0.05.
     * @deprecated
     */
    HiggsfieldAiTtsTask: {
      /** Selects this model. */
      model: "higgsfield-ai/tts";
      /** The voice, the text and the voice settings. */
      input: components["schemas"]["HiggsfieldAiTextToSpeechInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Higgsfield Speak input
     *
     * The image, the recording (as a URL or from a speech task) and a prompt. At least one of `audio_url` and `audio_task_id` is required.
     */
    HiggsfieldAiSpeakInput: {
      /**
       * URL of an image of the person or avatar that speaks.
       * @format uri
       */
      image_url: string;
      /**
       * URL of the audio to speak. Required if `audio_task_id` is omitted.
       * @format uri
       */
      audio_url?: string;
      /** Id of the speech task whose audio is spoken. Required if `audio_url` is omitted. */
      audio_task_id?: string;
      /** Text prompt that describes the video. */
      prompt: string;
      /** Quality of the video. The documentation gives no default. */
      quality?: "standard" | "high";
      /**
       * Whether to enhance the prompt before use.
       * @default true
       */
      enhance_prompt?: boolean;
      /** Seed for reproducible results. */
      seed?: number;
    } & ({
      audio_url: string;
    } | {
      audio_task_id: string;
    });
    /**
     * Higgsfield Speak
     *
     * Retired; use `alibaba/wan-2.7-video`, whose image-to-video mode accepts driving audio. Generated a video in which the person in an image speaks, from the image, an audio file (or the result of a speech task) and a text prompt, in standard ($0.25) or high quality ($0.35).
     * @deprecated
     */
    HiggsfieldAiSpeakTask: {
      /** Selects this model. */
      model: "higgsfield-ai/speak";
      /** The image, the recording (as a URL or from a speech task) and a prompt. At least one of `audio_url` and `audio_task_id` is required. */
      input: components["schemas"]["HiggsfieldAiSpeakInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Higgsfield Text-to-Speech
     *
     * Reads a text aloud in a Higgsfield voice, with an optional background sound, and returns one audio file. ElevenLabs Text-to-Speech has no background sounds, but offers a choice of speech models and audio formats. About $0.05 per task: the price of its retired predecessor. No document names its languages or how long a text may be, or ties the price to that.
     */
    HiggsfieldAiTextToSpeechTask: {
      /** Selects this model. */
      model: "higgsfield-ai/text-to-speech";
      /** The voice, the text and the voice settings. */
      input: components["schemas"]["HiggsfieldAiTextToSpeechInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Higgsfield Video input
     *
     * A first frame and a prompt, and optionally a last frame and a motion preset.
     */
    HiggsfieldAiVideoInput: {
      /** Text prompt that describes how the image moves and what happens in it. */
      prompt: string;
      /**
       * URL of the first frame.
       * @format uri
       */
      start_image_url: string;
      /**
       * URL of the last frame, towards which the video moves.
       * @format uri
       */
      end_image_url?: string;
      /**
       * Whether to rewrite the prompt for a better result.
       * @default false
       */
      enhance_prompt?: boolean;
      /** Seed for reproducible results, from 0 to 999999. */
      seed?: number;
      /** Motion preset, an `id` from `GET /v1/resources/higgsfield-ai/motions`. */
      motion_id?: string;
    };
    /**
     * Higgsfield Lite
     *
     * Generates a video from a start image and a text prompt, with an optional end image and motion preset, in basic quality. The slowest of the three: six times slower than Higgsfield Standard. An older document lists $0.15.
     */
    HiggsfieldAiLiteTask: {
      /** Selects this model. */
      model: "higgsfield-ai/lite";
      /** A first frame and a prompt, and optionally a last frame and a motion preset. */
      input: components["schemas"]["HiggsfieldAiVideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Higgsfield Turbo
     *
     * Generates a video from a start image and a text prompt, with an optional end image and motion preset, in medium quality, 1.5 times as fast as Higgsfield Standard. An older document lists $0.21.
     */
    HiggsfieldAiTurboTask: {
      /** Selects this model. */
      model: "higgsfield-ai/turbo";
      /** A first frame and a prompt, and optionally a last frame and a motion preset. */
      input: components["schemas"]["HiggsfieldAiVideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Higgsfield Standard
     *
     * Generates a video from a start image and a text prompt, with an optional end image and motion preset, in the best quality of the three at normal speed. An older document lists $0.30; Higgsfield Lite and Turbo cost less.
     */
    HiggsfieldAiStandardTask: {
      /** Selects this model. */
      model: "higgsfield-ai/standard";
      /** A first frame and a prompt, and optionally a last frame and a motion preset. */
      input: components["schemas"]["HiggsfieldAiVideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling O1 Image input
     *
     * A prompt and up to ten reference images.
     */
    KuaishouKlingO1ImageInput: {
      /** Text prompt that describes the image; `@Image1`, `@Image2` and so on refer to the reference images. */
      prompt: string;
      /**
       * Resolution of the image.
       * @default 1k
       */
      resolution?: "1k" | "2k";
      /**
       * Aspect ratio of the image; `auto` if omitted.
       * @default auto
       */
      aspect_ratio?: "auto" | "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9";
      /** URLs of up to ten reference images. */
      image_urls?: readonly string[];
    };
    /**
     * Kling O1 Image
     *
     * Generates an image at 1k or 2k from a text prompt and up to ten reference images to which the prompt can refer. Kling 3.0 Omni Image also supports 4k; Kling 3.0 Image generates up to four images at once.
     */
    KuaishouKlingO1ImageTask: {
      /** Selects this model. */
      model: "kuaishou/kling-o1-image";
      /** A prompt and up to ten reference images. */
      input: components["schemas"]["KuaishouKlingO1ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 3.0 Omni Image input
     *
     * A prompt and up to ten reference images.
     */
    KuaishouKling30OmniImageInput: {
      /** Text prompt that describes the image; `@Image1`, `@Image2` and so on refer to the reference images. */
      prompt: string;
      /**
       * Resolution of the image.
       * @default 1k
       */
      resolution?: "1k" | "2k" | "4k";
      /**
       * Aspect ratio of the image; `auto` if omitted.
       * @default auto
       */
      aspect_ratio?: "auto" | "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9";
      /** URLs of up to ten reference images. */
      image_urls?: readonly string[];
    };
    /**
     * Kling 3.0 Omni Image
     *
     * Generates an image at 1k, 2k or 4k from a text prompt and up to ten reference images to which the prompt can refer. The only Kling model with 4k.
     */
    KuaishouKling30OmniImageTask: {
      /** Selects this model. */
      model: "kuaishou/kling-3.0-omni-image";
      /** A prompt and up to ten reference images. */
      input: components["schemas"]["KuaishouKling30OmniImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 3.0 Image input
     *
     * A prompt, up to ten reference images, and the number of images to generate.
     */
    KuaishouKling30ImageInput: {
      /** Text prompt that describes the image; `@Image1`, `@Image2` and so on refer to the reference images. */
      prompt: string;
      /**
       * Resolution of the images.
       * @default 2k
       */
      resolution?: "1k" | "2k";
      /**
       * Aspect ratio of the image; `auto` if omitted.
       * @default auto
       */
      aspect_ratio?: "auto" | "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9";
      /**
       * Number of images to generate, from 1 to 4.
       * @default 1
       */
      count?: number;
      /** URLs of up to ten reference images. */
      image_urls?: readonly string[];
    };
    /**
     * Kling 3.0 Image
     *
     * Generates one to four images at 1k or 2k (the default) from a text prompt and up to ten reference images to which the prompt can refer. The only Kling model that generates several images per task.
     */
    KuaishouKling30ImageTask: {
      /** Selects this model. */
      model: "kuaishou/kling-3.0-image";
      /** A prompt, up to ten reference images, and the number of images to generate. */
      input: components["schemas"]["KuaishouKling30ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 2.1 Image input
     *
     * A prompt, and what `reference_mode` requires: one image or two to four elements.
     */
    KuaishouKling21ImageInput: {
      /** Text prompt that describes the image. */
      prompt: string;
      /**
       * How to use the references. `restyle` (the default), `portrait` and `character` require `image_url`; `elements` requires two to four `elements`.
       * @default restyle
       */
      reference_mode?: "restyle" | "portrait" | "character" | "elements";
      /**
       * URL of the image to start from. Required in every mode except `elements`.
       * @format uri
       */
      image_url?: string;
      /**
       * Aspect ratio of the image.
       * @default 1:1
       */
      aspect_ratio?: "21:9" | "16:9" | "3:2" | "4:3" | "1:1" | "3:4" | "2:3" | "9:16";
      /**
       * How closely to follow the image, from 0 to 1.
       * @default 0.5
       */
      fidelity?: number;
      /**
       * How closely to keep the face, from 0 to 1. Accepted only in mode `portrait`.
       * @default 0.65
       */
      human_fidelity?: number;
      /** URLs of images or videos of the elements. Mode `elements` requires two to four. */
      elements?: readonly string[];
      /**
       * URL of an image of the background. Accepted only in mode `elements`.
       * @format uri
       */
      scene_url?: string;
      /**
       * URL of an image whose style to adopt. Accepted only in mode `elements`.
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
     * Generates an image from a text prompt and references in one of four modes: restyle an image, keep its face (portrait), keep its character, or combine two to four elements with an optional scene and style. Does not work from text only, unlike the later Kling models.
     */
    KuaishouKling21ImageTask: {
      /** Selects this model. */
      model: "kuaishou/kling-2.1-image";
      /** A prompt, and what `reference_mode` requires: one image or two to four elements. */
      input: components["schemas"]["KuaishouKling21ImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling voice
     *
     * A voice preset or a recording of a voice. Exactly one of `voice_id` and `voice_url` is required.
     */
    KuaishouKlingVoice: {
      /** Voice preset, an `id` from `GET /v1/resources/kuaishou/kling/voices`. Can't be combined with `voice_url`. */
      voice_id?: number;
      /**
       * URL of an MP3 recording of your own voice. Can't be combined with `voice_id`.
       * @format uri
       */
      voice_url?: string;
    };
    /**
     * Kling 2.6 Video input
     *
     * A prompt and optional frames. Audio requires `mode` `pro` and excludes a last frame; voices require audio.
     */
    KuaishouKling26VideoInput: {
      /** Text prompt that describes the video. */
      prompt: string;
      /**
       * Resolution: 720p for `std`, 1080p for `pro`. `native_audio` requires `pro`.
       * @default pro
       */
      mode?: "std" | "pro";
      /**
       * Duration in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Whether to generate audio for the video. Requires `mode` to be `pro` or omitted, can't be combined with `end_frame_url`, and must be on for `voices`.
       * @default false
       */
      native_audio?: boolean;
      /**
       * URL of the first frame. If omitted, the video is generated from text only. One table requires it, but the page of the model shows requests without it.
       * @format uri
       */
      start_frame_url?: string;
      /**
       * URL of the last frame. Can't be set while `native_audio` is on.
       * @format uri
       */
      end_frame_url?: string;
      /** Up to five voices that speak in the video. Requires `native_audio` to be on. */
      voices?: readonly components["schemas"]["KuaishouKlingVoice"][];
    };
    /**
     * Kling 2.6 Video
     *
     * Generates a video of 5 or 10 seconds at 720p or 1080p from text, or from a first frame and an optional last frame. Silent unless `native_audio` is on, which requires 1080p and no last frame, and allows up to five voices.
     */
    KuaishouKling26VideoTask: {
      /** Selects this model. */
      model: "kuaishou/kling-2.6-video";
      /** A prompt and optional frames. Audio requires `mode` `pro` and excludes a last frame; voices require audio. */
      input: components["schemas"]["KuaishouKling26VideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling sound effects
     *
     * Contents of the audio track. Omit the whole object for a silent video.
     */
    KuaishouKlingSoundEffects: {
      /**
       * Description of the sounds in the video.
       * @default
       */
      sound?: string;
      /**
       * Description of the background music.
       * @default
       */
      music?: string;
      /**
       * Whether to generate the audio in ASMR style.
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
      /** Text prompt that describes the video. */
      prompt: string;
      /**
       * Resolution: 720p for `std`, 1080p for `pro`.
       * @default pro
       */
      mode?: "std" | "pro";
      /**
       * Duration in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Aspect ratio of the video. Has no effect if `start_frame_url` is set; the video then has the aspect ratio of the first frame.
       * @default 16:9
       */
      aspect_ratio?: "16:9" | "9:16" | "1:1";
      /**
       * URL of the first frame. If omitted, the video is generated from text only.
       * @format uri
       */
      start_frame_url?: string;
      /**
       * URL of the last frame.
       * @format uri
       */
      end_frame_url?: string;
      /** Sounds and music of the video. If omitted, the video is silent. */
      sound_effects?: components["schemas"]["KuaishouKlingSoundEffects"];
    };
    /**
     * Kling 2.5 Turbo Video
     *
     * Generates a video of 5 or 10 seconds at 720p or 1080p from text, or from a first frame and an optional last frame. Silent unless `sound_effects` describes sounds or music. Kling 2.6 Video adds voices.
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
      /** Text prompt that describes the video. */
      prompt: string;
      /**
       * URL of the first frame.
       * @format uri
       */
      start_frame_url: string;
      /**
       * URL of the last frame.
       * @format uri
       */
      end_frame_url?: string;
      /**
       * Duration in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Resolution: 720p for `std`, 1080p for `pro`.
       * @default pro
       */
      mode?: "std" | "pro";
      /** Sounds and music of the video. If omitted, the video is silent. */
      sound_effects?: components["schemas"]["KuaishouKlingSoundEffects"];
    };
    /**
     * Kling 2.1 Video
     *
     * Generates a video of 5 or 10 seconds at 720p or 1080p from a text prompt and a required first frame, with an optional last frame. Silent unless `sound_effects` describes sounds or music. Kling 2.1 Master Video also works from text only.
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
      /** Text prompt that describes the video. */
      prompt: string;
      /**
       * Duration in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * URL of the first frame. If omitted, the video is generated from text only.
       * @format uri
       */
      start_frame_url?: string;
      /** Sounds and music of the video. If omitted, the video is silent. */
      sound_effects?: components["schemas"]["KuaishouKlingSoundEffects"];
    };
    /**
     * Kling 2.1 Master Video
     *
     * Generates a video of 5 or 10 seconds at 1080p only, from a text prompt and an optional first frame; it accepts no last frame, unlike Kling 2.1 Video. Silent unless `sound_effects` describes sounds or music.
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
     * A character or an object that appears in the video, shown by up to four images or by a video. The parameter that holds the list says how the prompt refers to it and how long it exists.
     */
    KuaishouKlingElement: {
      /**
       * Description of the element, in at most 100 characters.
       * @default
       */
      description?: string;
      /**
       * Whether images or a video show the element.
       * @default image
       */
      type?: "image" | "video";
      /** URLs of up to four images, for an element of type `image`. */
      image_urls?: readonly string[];
      /** URL of a video, for an element of type `video`. */
      video_url?: string;
      /** Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. That list is documented for Kling 2.6, 3.0 and 3.0 Omni; the tables of elements do not list this parameter. */
      voice_id?: number;
    };
    /**
     * Kling 3.0 shot
     *
     * One shot of a multi-shot video, whose shots share 15 seconds.
     */
    KuaishouKling30Shot: {
      /** Text prompt that describes this shot. */
      prompt: string;
      /** Duration of this shot in seconds, at least 1. All shots together last 3 to 15 seconds, so one shot can last at most 14. */
      duration: number;
    };
    /**
     * Kling 3.0 Video input
     *
     * Either a `prompt` or `multi_shots`, and optional frames and elements.
     */
    KuaishouKling30VideoInput: {
      /** Text prompt that describes the video. Required if `multi_shots` is omitted; can't be combined with it. */
      prompt?: string;
      /**
       * Resolution: 720p for `std`, 1080p for `pro`.
       * @default pro
       */
      mode?: "std" | "pro";
      /**
       * Duration in seconds, from 3 to 15. Not documented beside `multi_shots`.
       * @default 5
       */
      duration?: number;
      /**
       * Aspect ratio of the video.
       * @default 16:9
       */
      aspect_ratio?: "16:9" | "9:16" | "1:1";
      /**
       * Whether to generate audio for the video.
       * @default true
       */
      native_audio?: boolean;
      /**
       * URL of the first frame. If omitted, the video is generated from text only. One table requires it, but the page of the model shows requests without it.
       * @format uri
       */
      start_frame_url?: string;
      /**
       * URL of the last frame.
       * @format uri
       */
      end_frame_url?: string;
      /** Characters and objects that appear in the video. They are created from this list, used for the task, and deleted when it has completed. For this model, no marker such as `@Element1` is documented for the prompt. */
      elements?: readonly components["schemas"]["KuaishouKlingElement"][];
      /** Two to six shots, 3 to 15 seconds in total. Required if `prompt` is omitted; can't be combined with it. */
      multi_shots?: readonly components["schemas"]["KuaishouKling30Shot"][];
    } & ({
      prompt?: never;
      multi_shots: readonly components["schemas"]["KuaishouKling30Shot"][];
    } | {
      multi_shots?: never;
      prompt: string;
    });
    /**
     * Kling 3.0 Video
     *
     * Generates a video of 3 to 15 seconds at 720p or 1080p from a text prompt or two to six shots, with optional first and last frames and elements (characters and objects). Has generated audio unless you disable it. Kling 3.0 Omni Video adds reference images and source videos.
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
     * The person, the motion, the prompt and the orientation.
     */
    KuaishouKling26MotionControlInput: {
      /** Text prompt that describes the motion. */
      prompt: string;
      /**
       * URL of an image of the person or subject; head, shoulders and torso must be clearly visible.
       * @format uri
       */
      image_url: string;
      /**
       * URL of the video whose motion is transferred.
       * @format uri
       */
      video_url: string;
      /**
       * Resolution: 720p for `std`, 1080p for `pro`.
       * @default std
       */
      mode?: "std" | "pro";
      /**
       * Whether to keep the audio of the video.
       * @default true
       */
      keep_audio?: boolean;
      /**
       * Orientation of the person: as in the video (`video`), or in the pose of the image (`image`).
       * @default video
       */
      character_orientation?: "video" | "image";
    };
    /**
     * Kling 2.6 Motion Control
     *
     * Generates a video in which the person in an image moves like the one in a motion video, guided by a text prompt, at 720p or 1080p, with the audio of the motion video unless you disable it. An older document lists $0.01 per second at 720p and $0.0225 at 1080p.
     */
    KuaishouKling26MotionControlTask: {
      /** Selects this model. */
      model: "kuaishou/kling-2.6-motion-control";
      /** The person, the motion, the prompt and the orientation. */
      input: components["schemas"]["KuaishouKling26MotionControlInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 3.0 Motion Control input
     *
     * The person, the motion, the prompt, the orientation and further elements.
     */
    KuaishouKling30MotionControlInput: {
      /** Text prompt that describes the motion. */
      prompt: string;
      /**
       * URL of an image of the person or subject; head, shoulders and torso must be clearly visible.
       * @format uri
       */
      image_url: string;
      /**
       * URL of the video whose motion is transferred.
       * @format uri
       */
      video_url: string;
      /**
       * Resolution: 720p for `std`, 1080p for `pro`.
       * @default std
       */
      mode?: "std" | "pro";
      /**
       * Whether to keep the audio of the video.
       * @default true
       */
      keep_audio?: boolean;
      /**
       * Orientation of the person: as in the video (`video`), or in the pose of the image (`image`).
       * @default video
       */
      character_orientation?: "video" | "image";
      /** Further characters and objects that appear in the video. The documentation does not say how long they exist, and documents no marker such as `@Element1` for the prompt of this model. */
      elements?: readonly components["schemas"]["KuaishouKlingElement"][];
    };
    /**
     * Kling 3.0 Motion Control
     *
     * Generates a video in which the person in an image moves like the one in a motion video, guided by a text prompt, at 720p or 1080p, with the audio of the motion video unless you disable it. Keeps faces more consistent than Kling 2.6 Motion Control and accepts elements; no price is documented.
     */
    KuaishouKling30MotionControlTask: {
      /** Selects this model. */
      model: "kuaishou/kling-3.0-motion-control";
      /** The person, the motion, the prompt, the orientation and further elements. */
      input: components["schemas"]["KuaishouKling30MotionControlInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 3.0 Omni Video Edit input
     *
     * The video, the edit prompt, and images or elements to add.
     */
    KuaishouKling30OmniVideoEditInput: {
      /**
       * URL of the video to edit. The result has the same duration.
       * @format uri
       */
      video_url: string;
      /** Text prompt that describes the change; `@Image1`, `@Image2` and so on refer to `image_urls`. */
      prompt: string;
      /**
       * Whether to use the video as a style guide (`reference`) or to restyle the video itself (`transform`).
       * @default reference
       */
      video_mode?: "reference" | "transform";
      /**
       * Whether to keep the audio of the source video.
       * @default false
       */
      keep_audio?: boolean;
      /**
       * Resolution: 720p for `std`, 1080p for `pro`.
       * @default std
       */
      mode?: "std" | "pro";
      /**
       * Aspect ratio of the video.
       * @default 16:9
       */
      aspect_ratio?: "16:9" | "9:16" | "1:1";
      /** URLs of up to four reference images, `@Image1`, `@Image2` and so on in the prompt. */
      image_urls?: readonly string[];
      /** Up to four characters and objects to add. They are created from this list, used for the task, and deleted when it has completed. For this model, no marker such as `@Element1` is documented for the prompt. */
      elements?: readonly components["schemas"]["KuaishouKlingElement"][];
    };
    /**
     * Kling 3.0 Omni Video Edit
     *
     * Edits a video by a text prompt: restyles it or uses it as a style guide, with up to four reference images and up to four elements. Returns a video as long as the source at 720p or 1080p, with its audio only if `keep_audio` is on. An older document lists $0.04 per second at 720p and $0.0533 at 1080p.
     */
    KuaishouKling30OmniVideoEditTask: {
      /** Selects this model. */
      model: "kuaishou/kling-3.0-omni-video-edit";
      /** The video, the edit prompt, and images or elements to add. */
      input: components["schemas"]["KuaishouKling30OmniVideoEditInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling O1 Video Edit input
     *
     * The video, the edit prompt, and images to add.
     */
    KuaishouKlingO1VideoEditInput: {
      /**
       * URL of the video to edit. The result has the same duration.
       * @format uri
       */
      video_url: string;
      /** Text prompt that describes the change; `@Image1`, `@Image2` and so on refer to `image_urls`. */
      prompt: string;
      /**
       * Whether to use the video as a style guide (`reference`) or to restyle the video itself (`transform`).
       * @default reference
       */
      video_mode?: "reference" | "transform";
      /**
       * Whether to keep the audio of the source video.
       * @default false
       */
      keep_audio?: boolean;
      /**
       * Resolution: 720p for `std`, 1080p for `pro`.
       * @default std
       */
      mode?: "std" | "pro";
      /**
       * Aspect ratio of the video.
       * @default 16:9
       */
      aspect_ratio?: "16:9" | "9:16" | "1:1";
      /** URLs of up to four reference images, `@Image1`, `@Image2` and so on in the prompt. */
      image_urls?: readonly string[];
    };
    /**
     * Kling O1 Video Edit
     *
     * Edits a video by a text prompt: restyles it or uses it as a style guide, with up to four reference images but no elements, which Kling 3.0 Omni Video Edit accepts. Returns a video as long as the source at 720p or 1080p, with its audio only if `keep_audio` is on; no price is documented.
     */
    KuaishouKlingO1VideoEditTask: {
      /** Selects this model. */
      model: "kuaishou/kling-o1-video-edit";
      /** The video, the edit prompt, and images to add. */
      input: components["schemas"]["KuaishouKlingO1VideoEditInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling shot
     *
     * One shot of a multi-shot video.
     */
    KuaishouKlingShot: {
      /** Text prompt that describes this shot. */
      prompt: string;
      /** Duration of this shot in seconds, at least 1. */
      duration: number;
    };
    /**
     * Kling 3.0 Omni Video input
     *
     * Either a `prompt` or `multi_shots`, and what `video_mode` requires: reference images and elements, frames, or a source video.
     */
    KuaishouKling30OmniVideoInput: ({
      /** What the media are for. `elements` requires `image_urls` or `elements`, `start_end_frame` requires `start_frame_url`, and `transform` and `video_reference` require `video_url`. If omitted, the video is generated from text, and `image_urls` and `elements` are the only media accepted; one document rejects even these, so it is safest to set the mode whenever you send media. */
      video_mode?: "elements" | "start_end_frame" | "transform" | "video_reference";
      /** Text prompt that describes the video; `@Image1` and `@Element1` refer to the images and elements. Required if `multi_shots` is omitted; can't be combined with it. */
      prompt?: string;
      /**
       * Resolution: 720p for `std`, 1080p for `pro`.
       * @default pro
       */
      mode?: "std" | "pro";
      /**
       * Duration in seconds, from 3 to 15. Not documented beside `multi_shots`.
       * @default 5
       */
      duration?: number;
      /** Aspect ratio of the video. If omitted, the service uses `auto` with a `video_url` and 16:9 otherwise. `auto` is accepted only in modes `start_end_frame`, `transform` and `video_reference`. One document requires `auto` with a `video_url` and rejects it elsewhere, another accepts it in `start_end_frame` only: it is safest to omit this parameter, or to send `auto` with a `video_url` and a ratio otherwise. */
      aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
      /**
       * Whether to generate audio for the video.
       * @default false
       */
      native_audio?: boolean;
      /**
       * Whether to keep the audio of the source video, `video_url`.
       * @default true
       */
      keep_audio?: boolean;
      /** URLs of up to seven reference images, `@Image1`, `@Image2` and so on in the prompt. They are for this task only. Together with `elements`, at most 7 if `video_mode` is `elements` or omitted, and at most 4 if it is `transform` or `video_reference`. */
      image_urls?: readonly string[];
      /** Position in `image_urls` of the image to use as the first frame, starting at 1. The last frame has none. */
      start_image_index?: number;
      /**
       * URL of the first frame. Required if `video_mode` is `start_end_frame`; can't be set if `video_mode` is omitted.
       * @format uri
       */
      start_frame_url?: string;
      /**
       * URL of the last frame. Can't be set if `video_mode` is omitted.
       * @format uri
       */
      end_frame_url?: string;
      /**
       * URL of the source video. Required if `video_mode` is `transform` or `video_reference`; can't be set if `video_mode` is `elements` or omitted, or combined with an element of type `video`.
       * @format uri
       */
      video_url?: string;
      /** Two to six shots of at least one second each. Required if `prompt` is omitted; can't be combined with it. */
      multi_shots?: readonly components["schemas"]["KuaishouKlingShot"][];
      /** Characters and objects, `@Element1`, `@Element2` and so on in the prompt. They are created in the Kling account and stay there, unless the submission fails. Together with `image_urls`, at most 7 if `video_mode` is `elements` or omitted, and at most 4 if it is `transform` or `video_reference`. With `video_url`, none may be of type `video`. */
      elements?: readonly components["schemas"]["KuaishouKlingElement"][];
    } & ({
      prompt?: never;
      multi_shots: readonly components["schemas"]["KuaishouKlingShot"][];
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
     * Generates a video of 3 to 15 seconds at 720p or 1080p from a text prompt or two to six shots, with optional reference images, elements, first and last frames or a source video. Has generated audio only if `native_audio` is on. An older document lists $0.14 to $0.20 for 5 seconds and $0.26 to $0.40 for 10, depending on mode and audio.
     */
    KuaishouKling30OmniVideoTask: {
      /** Selects this model. */
      model: "kuaishou/kling-3.0-omni-video";
      /** Either a `prompt` or `multi_shots`, and what `video_mode` requires: reference images and elements, frames, or a source video. */
      input: components["schemas"]["KuaishouKling30OmniVideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling image element
     *
     * A character or an object that appears in the video, shown by up to four images; videos are not accepted. The parameter that holds the list says how the prompt refers to it and how long it exists.
     */
    KuaishouKlingImageElement: {
      /**
       * Description of the element, in at most 100 characters.
       * @default
       */
      description?: string;
      /**
       * Always `image`, since this model accepts no video elements.
       * @default image
       */
      type?: "image";
      /** URLs of up to four images, for an element of type `image`. */
      image_urls?: readonly string[];
      /** Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. That list is documented for Kling 2.6, 3.0 and 3.0 Omni; the tables of elements do not list this parameter. */
      voice_id?: number;
    };
    /**
     * Kling O1 Video input
     *
     * A prompt, and what `video_mode` requires: reference images and image elements, frames, or a source video.
     */
    KuaishouKlingO1VideoInput: {
      /** What the media are for. `elements` requires `image_urls` or `elements`, `start_end_frame` requires `start_frame_url`, and `transform` and `video_reference` require `video_url`. If omitted, the video is generated from text, and `image_urls` and `elements` are the only media accepted; one document rejects even these, so it is safest to set the mode whenever you send media. */
      video_mode?: "elements" | "start_end_frame" | "transform" | "video_reference";
      /** Text prompt that describes the video; `@Image1` and `@Element1` refer to the images and elements. */
      prompt: string;
      /**
       * Resolution: 720p for `std`, 1080p for `pro`.
       * @default pro
       */
      mode?: "std" | "pro";
      /**
       * Duration in seconds, from 3 to 10.
       * @default 5
       */
      duration?: number;
      /** Aspect ratio of the video. If omitted, the service uses `auto` with a `video_url` and 16:9 otherwise. `auto` is accepted only in modes `start_end_frame`, `transform` and `video_reference`. One document requires `auto` with a `video_url` and rejects it elsewhere, another accepts it in `start_end_frame` only: it is safest to omit this parameter, or to send `auto` with a `video_url` and a ratio otherwise. */
      aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
      /**
       * Whether to keep the audio of the source video, `video_url`.
       * @default true
       */
      keep_audio?: boolean;
      /** URLs of up to seven reference images, `@Image1`, `@Image2` and so on in the prompt. They are for this task only. Together with `elements`, at most 7 if `video_mode` is `elements` or omitted, and at most 4 if it is `transform` or `video_reference`. */
      image_urls?: readonly string[];
      /** Position in `image_urls` of the image to use as the first frame, starting at 1. The last frame has none. */
      start_image_index?: number;
      /**
       * URL of the first frame. Required if `video_mode` is `start_end_frame`; can't be set if `video_mode` is omitted.
       * @format uri
       */
      start_frame_url?: string;
      /**
       * URL of the last frame. Can't be set if `video_mode` is omitted.
       * @format uri
       */
      end_frame_url?: string;
      /**
       * URL of the source video. Required if `video_mode` is `transform` or `video_reference`; can't be set if `video_mode` is `elements` or omitted.
       * @format uri
       */
      video_url?: string;
      /** Characters and objects shown by images, `@Element1`, `@Element2` and so on in the prompt. They are created in the Kling account and stay there, unless the submission fails. Together with `image_urls`, at most 7 if `video_mode` is `elements` or omitted, and at most 4 if it is `transform` or `video_reference`. */
      elements?: readonly components["schemas"]["KuaishouKlingImageElement"][];
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
     * Generates a video of 3 to 10 seconds at 720p or 1080p from a text prompt, with optional reference images, elements shown by images, first and last frames or a source video. No document says whether it has sound. Kling 3.0 Omni Video adds 15 seconds, shots, a sound switch and elements shown by a video. An older document lists $0.048 per second.
     */
    KuaishouKlingO1VideoTask: {
      /** Selects this model. */
      model: "kuaishou/kling-o1-video";
      /** A prompt, and what `video_mode` requires: reference images and image elements, frames, or a source video. */
      input: components["schemas"]["KuaishouKlingO1VideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 2.6 input (retired)
     *
     * A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is required.
     */
    KuaishouKling26Input: {
      /** Text prompt that describes the video. Required if `start_image_url` is omitted. */
      prompt?: string;
      /**
       * URL of the first frame. Required if `prompt` is omitted; can't be combined with `aspect_ratio`.
       * @format uri
       */
      start_image_url?: string;
      /**
       * URL of the last frame.
       * @format uri
       */
      end_image_url?: string;
      /** Duration in seconds. */
      duration?: 5 | 10;
      /** Aspect ratio of the video. Can't be combined with `start_image_url`. */
      aspect_ratio?: "16:9" | "9:16" | "1:1";
      /** `std` or `pro`; Kling 2.1 generates 720p with `std` and 1080p with `pro`. */
      mode?: "std" | "pro";
      /** Whether to generate audio for the video. */
      enable_audio?: boolean;
    } & ({
      start_image_url: string;
    } | {
      prompt: string;
    });
    /**
     * Kling 2.6
     *
     * Retired; use `kuaishou/kling-2.6-video`. Generated a video of 5 or 10 seconds from text, or from a start image and an optional end image, with optional audio, for $0.032 per second.
     * @deprecated
     */
    KuaishouKling26Task: {
      /** Selects this model. */
      model: "kuaishou/kling-2.6";
      /** A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is required. */
      input: components["schemas"]["KuaishouKling26Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 2.5 input (retired)
     *
     * A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is required.
     */
    KuaishouKling25Input: {
      /** Text prompt that describes the video. Required if `start_image_url` is omitted. */
      prompt?: string;
      /**
       * URL of the first frame. Required if `prompt` is omitted; can't be combined with `aspect_ratio`.
       * @format uri
       */
      start_image_url?: string;
      /**
       * URL of the last frame.
       * @format uri
       */
      end_image_url?: string;
      /** Duration in seconds. */
      duration?: 5 | 10;
      /** Aspect ratio of the video. Can't be combined with `start_image_url`. */
      aspect_ratio?: "16:9" | "9:16" | "1:1";
      /** Always `pro` (1080p). */
      mode?: "pro";
      /** Whether to generate audio for the video. */
      enable_audio?: boolean;
    } & ({
      start_image_url: string;
    } | {
      prompt: string;
    });
    /**
     * Kling 2.5
     *
     * Retired; use `kuaishou/kling-2.5-turbo-video`. Generated a 1080p video from text, or from a start image and an optional end image, with optional audio: 5 seconds for $0.27, 10 for $0.53.
     * @deprecated
     */
    KuaishouKling25Task: {
      /** Selects this model. */
      model: "kuaishou/kling-2.5";
      /** A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is required. */
      input: components["schemas"]["KuaishouKling25Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 2.1 input (retired)
     *
     * A first frame, with an optional prompt and last frame.
     */
    KuaishouKling21Input: {
      /** Text prompt that describes the video. */
      prompt?: string;
      /**
       * URL of the first frame.
       * @format uri
       */
      start_image_url: string;
      /**
       * URL of the last frame.
       * @format uri
       */
      end_image_url?: string;
      /** Duration in seconds. */
      duration?: 5 | 10;
      /** `std` or `pro`; Kling 2.1 generates 720p with `std` and 1080p with `pro`. */
      mode?: "std" | "pro";
      /** Whether to generate audio for the video. */
      enable_audio?: boolean;
    };
    /**
     * Kling 2.1
     *
     * Retired; use `kuaishou/kling-2.1-video`. Generated a video from a required start image, with an optional text prompt and end image and optional audio: 5 seconds for $0.13 at 720p or $0.27 at 1080p, 10 seconds for $0.27 or $0.53.
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
     * A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is required.
     */
    KuaishouKling21MasterInput: {
      /** Text prompt that describes the video. Required if `start_image_url` is omitted. */
      prompt?: string;
      /**
       * URL of the first frame. Required if `prompt` is omitted; can't be combined with `aspect_ratio`.
       * @format uri
       */
      start_image_url?: string;
      /** Duration in seconds. */
      duration?: 5 | 10;
      /** Aspect ratio of the video. Can't be combined with `start_image_url`. */
      aspect_ratio?: "16:9" | "9:16" | "1:1";
      /** Always `pro` (1080p). */
      mode?: "pro";
      /** Whether to generate audio for the video. */
      enable_audio?: boolean;
    } & ({
      start_image_url: string;
    } | {
      prompt: string;
    });
    /**
     * Kling 2.1 Master
     *
     * Retired; use `kuaishou/kling-2.1-master-video`. Generated a 1080p video from text or a start image, without an end image, with optional audio: 5 seconds for $0.40, 10 for $0.80.
     * @deprecated
     */
    KuaishouKling21MasterTask: {
      /** Selects this model. */
      model: "kuaishou/kling-2.1-master";
      /** A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is required. */
      input: components["schemas"]["KuaishouKling21MasterInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Kling 2.5 Turbo Pro input (retired)
     *
     * An open object: the vendor lists no parameters for this model, so all of them are passed on unchecked.
     */
    KuaishouKling25TurboProInput: {
      [key: string]: unknown;
    };
    /**
     * Kling 2.5 Turbo Pro
     *
     * Retired; use `kuaishou/kling-2.5-turbo-video`. Generated a video; its input is not documented, so every parameter is passed on.
     * @deprecated
     */
    KuaishouKling25TurboProTask: {
      /** Selects this model. */
      model: "kuaishou/kling-2.5-turbo-pro";
      /** An open object: the vendor lists no parameters for this model, so all of them are passed on unchecked. */
      input: components["schemas"]["KuaishouKling25TurboProInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * GPT Image 1 and 1.5 input
     *
     * A prompt and optional reference images.
     */
    OpenaiGptImageInput: {
      /** Text prompt that describes the image. For GPT Image 1, it can also say how to change the reference images. */
      prompt: string;
      /** URLs of reference images for context. */
      image_urls?: readonly string[];
      /** Aspect ratio of the image. */
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9";
      /** Quality of the image. The documentation gives no default. */
      quality?: "medium" | "high";
    };
    /**
     * GPT Image 1
     *
     * Generates an image in medium or high quality from a text prompt and optional reference images. GPT Image 1.5 takes the same parameters and is documented as more capable; GPT Image 2 also takes a resolution. An older document lists $0.02 for medium and $0.04 for high quality.
     */
    OpenaiGptImage1Task: {
      /** Selects this model. */
      model: "openai/gpt-image-1";
      /** A prompt and optional reference images. */
      input: components["schemas"]["OpenaiGptImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * GPT Image 1.5
     *
     * Generates an image in medium or high quality from a text prompt and optional reference images. Documented as more capable than GPT Image 1. An older document lists $0.03 for medium and $0.05 for high quality.
     */
    OpenaiGptImage15Task: {
      /** Selects this model. */
      model: "openai/gpt-image-1.5";
      /** A prompt and optional reference images. */
      input: components["schemas"]["OpenaiGptImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * GPT Image 2 input
     *
     * A prompt, a resolution, a quality and, for editing, reference images.
     */
    OpenaiGptImage2Input: {
      /** Text prompt that describes the image, or how to change the reference images. */
      prompt: string;
      /** URLs of reference images. Their presence selects editing. */
      image_urls?: readonly string[];
      /**
       * Aspect ratio of the image.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9";
      /** Quality of the image. The documentation gives no default. */
      quality?: "medium" | "high";
      /**
       * Resolution of the image.
       * @default 1K
       */
      resolution?: "1K" | "2K" | "4K";
    };
    /**
     * GPT Image 2
     *
     * Generates an image at 1K, 2K or 4K from a text prompt, or edits reference images. The only GPT Image model with a resolution; no price is documented.
     */
    OpenaiGptImage2Task: {
      /** Selects this model. */
      model: "openai/gpt-image-2";
      /** A prompt, a resolution, a quality and, for editing, reference images. */
      input: components["schemas"]["OpenaiGptImage2Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Sora 2 input
     *
     * A prompt, and an optional reference image or cameo.
     */
    OpenaiSora2Input: {
      /** Text prompt that describes the video. */
      prompt: string;
      /** Duration in seconds. */
      duration?: 5 | 10 | 15 | 20;
      /** Aspect ratio of the video. */
      aspect_ratio?: "16:9" | "9:16";
      /**
       * URL of a reference image.
       * @format uri
       */
      image_url?: string;
      /**
       * URL of a video of the cameo character, at most 4 seconds.
       * @format uri
       */
      cameo_video_url?: string;
      /** Text that describes the cameo character. */
      character_prompt?: string;
      /** What the video must avoid or respect. */
      safety_instruction?: string;
    };
    /**
     * Sora 2
     *
     * Retired; use `google/veo-3.1-fast`. Generated a video of 5, 10, 15 or 20 seconds from text, with an optional reference image or a character from a cameo video: 10 seconds for $0.10, 15 for $0.15.
     * @deprecated
     */
    OpenaiSora2Task: {
      /** Selects this model. */
      model: "openai/sora-2";
      /** A prompt, and an optional reference image or cameo. */
      input: components["schemas"]["OpenaiSora2Input"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Sora 2 Pro input
     *
     * A prompt, and an optional reference image or cameo.
     */
    OpenaiSora2ProInput: {
      /** Text prompt that describes the video. */
      prompt: string;
      /** Duration in seconds. */
      duration?: 10 | 15 | 20 | 25;
      /** Aspect ratio of the video. */
      aspect_ratio?: "16:9" | "9:16";
      /**
       * URL of a reference image.
       * @format uri
       */
      image_url?: string;
      /**
       * URL of a video of the cameo character, at most 4 seconds.
       * @format uri
       */
      cameo_video_url?: string;
      /** Text that describes the cameo character. */
      character_prompt?: string;
      /** What the video must avoid or respect. */
      safety_instruction?: string;
    };
    /**
     * Sora 2 Pro
     *
     * Retired; use `google/veo-3.1-quality`. Generated a video of 10, 15, 20 or 25 seconds from text, with an optional reference image or a character from a cameo video: 25 seconds for $0.40.
     * @deprecated
     */
    OpenaiSora2ProTask: {
      /** Selects this model. */
      model: "openai/sora-2-pro";
      /** A prompt, and an optional reference image or cameo. */
      input: components["schemas"]["OpenaiSora2ProInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Extend input
     *
     * The clip or audio file to continue (at least one of `clip_id` and `audio_url`), the start of the continuation, and its content.
     */
    SunoAiExtendInput: {
      /** Model version, for example `chirp-bluejay`. */
      mv: string;
      /** Id of the Suno clip to continue. At least one of `clip_id` and `audio_url` is required. */
      clip_id?: string;
      /**
       * URL of the audio file to continue instead of a clip. At least one of `clip_id` and `audio_url` is required.
       * @format uri
       */
      audio_url?: string;
      /** `false` selects simple mode, `true` custom mode. */
      custom: boolean;
      /** Description of the result, for simple mode. */
      gpt_description_prompt?: string;
      /** Lyrics or detailed instructions, for custom mode. */
      prompt?: string;
      /** Second at which the continuation starts. One document requires it, so it is safest to send it. */
      continue_at?: number;
      /** Second at which an overlay starts. */
      start_s?: number;
      /** Second at which an overlay ends. */
      end_s?: number;
      /** Title of the result. */
      title?: string;
      /** Whether to generate the result without vocals. */
      make_instrumental?: boolean;
    } & ({
      clip_id: string;
    } | {
      audio_url: string;
    });
    /**
     * Suno Extend
     *
     * Continues a Suno clip or an audio file from a second you choose, by a description (simple mode) or by lyrics (custom mode), and returns audio in the clip format of Suno Music. An older document lists $0.06.
     */
    SunoAiExtendTask: {
      /** Selects this model. */
      model: "suno-ai/extend";
      /** The clip or audio file to continue (at least one of `clip_id` and `audio_url`), the start of the continuation, and its content. */
      input: components["schemas"]["SunoAiExtendInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Cover input
     *
     * The clip or audio file to cover (at least one of `clip_id` and `audio_url`), and how the cover sounds.
     */
    SunoAiCoverInput: {
      /** Model version, for example `chirp-bluejay`. */
      mv: string;
      /** Id of the Suno clip to cover. At least one of `clip_id` and `audio_url` is required. */
      clip_id?: string;
      /**
       * URL of the audio file to cover instead of a clip. At least one of `clip_id` and `audio_url` is required.
       * @format uri
       */
      audio_url?: string;
      /** `false` selects simple mode, `true` custom mode. */
      custom: boolean;
      /** Description of the result, for simple mode. */
      gpt_description_prompt?: string;
      /** Description of the cover, for custom mode. */
      prompt?: string;
      /** Second from which `suno-ai/extend` continues. Also accepted here. */
      continue_at?: number;
      /** Second at which an overlay starts. */
      start_s?: number;
      /** Second at which an overlay ends. */
      end_s?: number;
      /** Title of the result. */
      title?: string;
      /** Whether to generate the result without vocals. */
      make_instrumental?: boolean;
    } & ({
      clip_id: string;
    } | {
      audio_url: string;
    });
    /**
     * Suno Cover
     *
     * Generates a new version of a Suno clip or an audio file, by a description (simple mode) or by a detailed prompt (custom mode), and returns audio in the clip format of Suno Music. An older document lists $0.06.
     */
    SunoAiCoverTask: {
      /** Selects this model. */
      model: "suno-ai/cover";
      /** The clip or audio file to cover (at least one of `clip_id` and `audio_url`), and how the cover sounds. */
      input: components["schemas"]["SunoAiCoverInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Add Vocals input
     *
     * Uploaded music and the vocals to add.
     */
    SunoAiAddVocalsInput: {
      /** Model version, for example `chirp-bluejay`. */
      mv: string;
      /** Id of a clip made from uploaded audio; clips that Suno generated don't work here. At least one of `clip_id` and `audio_url` is required. One document requires `clip_id`, so it is safest to send it. */
      clip_id?: string;
      /**
       * URL of the audio file to use. At least one of `clip_id` and `audio_url` is required; one document requires `clip_id` even if this is set.
       * @format uri
       */
      audio_url?: string;
      /** `false` selects simple mode, `true` custom mode. The table of these operations requires it, the page of this one does not list it; it is safest to send it. */
      custom?: boolean;
      /** Description of the vocals, or their lyrics. */
      gpt_description_prompt?: string;
      /** Prompt for custom mode; no document names lyrics here. */
      prompt?: string;
      /** Second from which `suno-ai/extend` continues. Also accepted here. */
      continue_at?: number;
      /** Second at which an overlay starts. */
      start_s?: number;
      /** Second at which an overlay ends. */
      end_s?: number;
      /** Title of the result. */
      title?: string;
      /** Whether to generate the result without vocals. */
      make_instrumental?: boolean;
    } & ({
      clip_id: string;
    } | {
      audio_url: string;
    });
    /**
     * Suno Add Vocals
     *
     * Adds vocals to uploaded music (an audio file, or a clip made from one) from a description or lyrics, and returns audio. Does not work on clips that Suno generated. An older document lists $0.06.
     */
    SunoAiAddVocalsTask: {
      /** Selects this model. */
      model: "suno-ai/add-vocals";
      /** Uploaded music and the vocals to add. */
      input: components["schemas"]["SunoAiAddVocalsInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Add Instrumental input
     *
     * Uploaded music (at least one of `clip_id` and `audio_url`) and the backing to add.
     */
    SunoAiAddInstrumentalInput: {
      /** Model version, for example `chirp-bluejay`. */
      mv: string;
      /** Id of a clip made from uploaded audio; clips that Suno generated don't work here. At least one of `clip_id` and `audio_url` is required. One document requires `clip_id`, so it is safest to send it. */
      clip_id?: string;
      /**
       * URL of the audio file to use. At least one of `clip_id` and `audio_url` is required; one document requires `clip_id` even if this is set.
       * @format uri
       */
      audio_url?: string;
      /** `false` selects simple mode, `true` custom mode. The table of these operations requires it, the page of this one does not list it; it is safest to send it. */
      custom?: boolean;
      /** Description of the result, for simple mode. */
      gpt_description_prompt?: string;
      /** Description of the backing, for custom mode. */
      prompt?: string;
      /** Second from which `suno-ai/extend` continues. Also accepted here. */
      continue_at?: number;
      /** Second at which an overlay starts. */
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
     * Adds an instrumental backing to uploaded music (an audio file, or a clip made from one) from a description, and returns audio. Does not work on clips that Suno generated. An older document lists $0.06.
     */
    SunoAiAddInstrumentalTask: {
      /** Selects this model. */
      model: "suno-ai/add-instrumental";
      /** Uploaded music (at least one of `clip_id` and `audio_url`) and the backing to add. */
      input: components["schemas"]["SunoAiAddInstrumentalInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno stems input
     *
     * The clip, and an optional title for the extraction.
     */
    SunoAiStemsInput: {
      /** Id of the clip to split into stems. */
      clip_id: string;
      /** Title of the extraction. */
      title?: string;
    };
    /**
     * Suno Stems
     *
     * Splits a Suno clip, identified by its id, into two audio tracks: vocals and instrumental. Takes nothing else: no document says how another song becomes a clip, nor whether a track has an id. Suno Stems All splits it further. An older document lists $0.05.
     */
    SunoAiStemsTask: {
      /** Selects this model. */
      model: "suno-ai/stems";
      /** The clip, and an optional title for the extraction. */
      input: components["schemas"]["SunoAiStemsInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Stems All
     *
     * Splits a Suno clip, identified by its id (it takes nothing else), into all its audio tracks, up to twelve: vocals, backing vocals, drums, bass, guitar, keyboard, percussion, strings, synth, FX, brass and woodwinds. An older document lists $0.20, four times the price of Suno Stems.
     */
    SunoAiStemsAllTask: {
      /** Selects this model. */
      model: "suno-ai/stems-all";
      /** The clip, and an optional title for the extraction. */
      input: components["schemas"]["SunoAiStemsInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno WAV Export input
     *
     * The clip to export.
     */
    SunoAiWavInput: {
      /** Id of the clip to export. */
      clip_id: string;
    };
    /**
     * Suno WAV Export
     *
     * Exports a Suno clip, identified by its id, as an audio file in WAV format. The id is its only parameter; no document says whether a separated track has one. No price is documented.
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
     * The description of the lyrics, and the lyrics model.
     */
    SunoAiLyricsInput: {
      /** Text prompt that describes the lyrics. */
      prompt: string;
      /** Lyrics model. */
      mv: "remi-v1" | "default";
    };
    /**
     * Suno Lyrics
     *
     * Writes song lyrics from a description and returns two variants as text, each with a title and style tags. Generates no audio; use Suno Music to turn lyrics into a song. An older document lists $0.012.
     */
    SunoAiLyricsTask: {
      /** Selects this model. */
      model: "suno-ai/lyrics";
      /** The description of the lyrics, and the lyrics model. */
      input: components["schemas"]["SunoAiLyricsInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Music input
     *
     * The version, the mode, and the description (simple mode) or the lyrics and tags (custom mode). Parameters of the other mode are accepted.
     */
    SunoAiMusicInput: {
      /** Model version: `chirp-v3-5` (3.5), `chirp-v4` (4.0), `chirp-auk` (4.5), `chirp-bluejay` (4.5+), `chirp-crow` (5.0) or `chirp-fenix` (5.5); or the `mv` of a model trained with `suno-ai/custom-model`, which is `chirp-custom:` followed by its id. The version limits the length of `prompt` and `tags`. */
      mv: ("chirp-v3-5" | "chirp-v4" | "chirp-auk" | "chirp-bluejay" | "chirp-crow" | "chirp-fenix") | `chirp-custom:${string}`;
      /** `false` selects simple mode, `true` custom mode. */
      custom: boolean;
      /** Description of the song, for simple mode; it can contain lyrics. At most 500 characters if `custom` is false. */
      gpt_description_prompt?: string;
      /** Lyrics or a detailed description, for custom mode. At most 3000 characters with `chirp-v3-5` and `chirp-v4`, 5000 with later versions; no limit is documented for custom models. */
      prompt?: string;
      /** Genre and style, for custom mode. At most 200 characters with `chirp-v3-5` and `chirp-v4`, 1000 with later versions; no limit is documented for custom models. */
      tags?: string;
      /** Title of the song. */
      title?: string;
      /** Whether to generate the song without vocals. */
      make_instrumental?: boolean;
      /** Styles to avoid, for custom mode. */
      negative_tags?: string;
      /** Voice of the song, the `persona_id` of a voice created with `suno-ai/voice`. Only one of the documents lists it. */
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
     * Generates a song as audio from a description (simple mode) or from lyrics and style tags (custom mode), with a choice of six model versions or a custom model, optionally instrumental or in a custom voice. An older document lists $0.06.
     */
    SunoAiMusicTask: {
      /** Selects this model. */
      model: "suno-ai/music";
      /** The version, the mode, and the description (simple mode) or the lyrics and tags (custom mode). Parameters of the other mode are accepted. */
      input: components["schemas"]["SunoAiMusicInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Sound input
     *
     * The description of the sound, and optionally its tempo, its key and whether it loops.
     */
    SunoAiSoundInput: {
      /** Text prompt that describes the sound. */
      prompt: string;
      /** Model version, for example `chirp-fenix`. */
      mv: string;
      /** Title of the sound. */
      title?: string;
      /** What to exclude from the sound. */
      negative_tags?: string;
      /** Tempo in beats per minute, from 1 to 300. */
      bpm?: number;
      /** Musical key; `m` denotes minor. */
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
     * Generates a sound effect, not music, as audio from a text description: a one-shot or a loop, optionally with a tempo and a key. Its duration can't be set; ElevenLabs Sound Effect supports that.
     */
    SunoAiSoundTask: {
      /** Selects this model. */
      model: "suno-ai/sound";
      /** The description of the sound, and optionally its tempo, its key and whether it loops. */
      input: components["schemas"]["SunoAiSoundInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Voice input
     *
     * The recordings, the phrase that was read, and the name and description of the voice.
     */
    SunoAiVoiceInput: {
      /**
       * Publicly accessible URL of a recording of the voice.
       * @format uri
       */
      voice_audio_url: string;
      /**
       * Publicly accessible URL of a recording of the same person reading the verification phrase. If the phrase is not heard in it, the task fails.
       * @format uri
       */
      verification_audio_url: string;
      /** Id of the phrase that is read, a `phrase_id` from `GET /v1/resources/suno-ai/voice/verification-phrase`. */
      phrase_id: string;
      /** Name of the voice. */
      name: string;
      /**
       * Description of the voice.
       * @default
       */
      description?: string;
      /**
       * Genres that suit the voice, as words in one string.
       * @default
       */
      styles?: string;
      /**
       * Skill level of the singer.
       * @default Beginner
       */
      singer_skill_level?: "Beginner" | "Intermediate" | "Advanced" | "Professional";
      /**
       * Second of the voice recording at which the singing starts.
       * @default 0
       */
      vocal_start_s?: number;
      /** Second of the voice recording at which the singing ends; detected if omitted. */
      vocal_end_s?: number;
    };
    /**
     * Suno Voice
     *
     * Creates a custom singing voice from two audio recordings: a sample of the voice, and the same person reading a verification phrase. Returns a `persona_id` for Suno Music rather than an audio file. To train on whole tracks, use Suno Custom Model.
     */
    SunoAiVoiceTask: {
      /** Selects this model. */
      model: "suno-ai/voice";
      /** The recordings, the phrase that was read, and the name and description of the voice. */
      input: components["schemas"]["SunoAiVoiceInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Suno Custom Model input
     *
     * The tracks to train on and the name of the model.
     */
    SunoAiCustomModelInput: {
      /** URLs of 6 to 24 tracks to train on. */
      audio_urls: readonly string[];
      /** Name of the model. */
      name: string;
    };
    /**
     * Suno Custom Model
     *
     * Trains a custom music model on 6 to 24 of your audio tracks. Returns an `mv` for Suno Music rather than an audio file. To create a voice, use Suno Voice.
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
     * The image, the upscale factor, and the enhancement settings.
     */
    TopazLabsImageUpscaleInput: {
      /**
       * URL of the image to upscale.
       * @format uri
       */
      image_url: string;
      /**
       * Factor for both width and height; `1x` keeps the size and only enhances.
       * @default 1x
       */
      upscale_factor?: "1x" | "2x" | "4x" | "8x" | "16x";
      /**
       * Strength of the denoising, from 0 to 1.
       * @default 0.5
       */
      denoise?: number;
      /**
       * Strength of the sharpening, from 0 to 1.
       * @default 0.5
       */
      sharpen?: number;
      /**
       * Whether to enhance faces.
       * @default true
       */
      face_enhancement?: boolean;
    };
    /**
     * Topaz Image Upscale
     *
     * Upscales an image up to 16 times in width and height, or only enhances it, and returns an image, with adjustable denoising and sharpening and optional face enhancement. Takes no prompt.
     */
    TopazLabsImageUpscaleTask: {
      /** Selects this model. */
      model: "topaz-labs/image-upscale";
      /** The image, the upscale factor, and the enhancement settings. */
      input: components["schemas"]["TopazLabsImageUpscaleInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Topaz Image Generative input
     *
     * An open object: the vendor lists no parameters for this model, so all of them are passed on unchecked.
     */
    TopazLabsImageGenerativeInput: {
      [key: string]: unknown;
    };
    /**
     * Topaz Image Generative
     *
     * Returns an image; every parameter is passed on: the documents list it among the image models by name only. Topaz Image Upscale has documented parameters.
     */
    TopazLabsImageGenerativeTask: {
      /** Selects this model. */
      model: "topaz-labs/image-generative";
      /** An open object: the vendor lists no parameters for this model, so all of them are passed on unchecked. */
      input: components["schemas"]["TopazLabsImageGenerativeInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Topaz Video Upscale input
     *
     * The video, its target resolution and frame rate, and the enhancement model.
     */
    TopazLabsVideoUpscaleInput: {
      /**
       * URL of the video to enhance.
       * @format uri
       */
      video_url: string;
      /**
       * Height of the result. 720p can't be combined with `enhancement_model` colorize.
       * @default 1080p
       */
      resolution?: "720p" | "1080p" | "1440p" | "2160p";
      /**
       * Frames per second of the result.
       * @default 30
       */
      fps?: 24 | 25 | 30 | 45 | 50 | 60;
      /**
       * Enhancement model for the footage: proteus (general), artemis and iris (faces), nyx (low light), rhea (4K and above), gaia (animation), colorize (colour for black and white), dione (interlaced), theia (fine detail), themis (shaky camera). colorize can't be combined with `resolution` 720p.
       * @default proteus
       */
      enhancement_model?: "proteus" | "artemis" | "nyx" | "rhea" | "gaia" | "colorize" | "dione" | "theia" | "iris" | "themis";
      /**
       * Frame interpolation model: `apollo` balances speed and quality, `chronos` has higher quality and is slower.
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
     * Upscales a video to 720p, 1080p, 1440p or 2160p and to 24 to 60 frames per second with one of ten enhancement models, which sharpen it or colorize black-and-white footage, and returns a video. The documentation mentions slow motion as an effect, but no parameter for it. Takes no prompt.
     */
    TopazLabsVideoUpscaleTask: {
      /** Selects this model. */
      model: "topaz-labs/video-upscale";
      /** The video, its target resolution and frame rate, and the enhancement model. */
      input: components["schemas"]["TopazLabsVideoUpscaleInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Grok Imagine Image input
     *
     * A prompt and, in edit mode, one to five images.
     */
    XaiGrokImagineImageInput: {
      /** Text prompt that describes the image or, in edit mode, the change to make. */
      prompt: string;
      /**
       * Aspect ratio of the image.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "9:16" | "16:9";
      /** URLs of one to five images to edit or merge. Their presence selects edit mode. */
      image_urls?: readonly string[];
      /**
       * Whether to use pro mode, which gives higher quality.
       * @default false
       */
      enable_pro?: boolean;
      /**
       * Whether to enhance the prompt before use.
       * @default false
       */
      upsample_prompt?: boolean;
      /**
       * Whether to allow adult content.
       * @default false
       */
      enable_nsfw?: boolean;
    };
    /**
     * Grok Imagine Image
     *
     * Generates six images from a text prompt, or edits or merges one to five images into a single one. Pro mode costs $0.025 per image; the price without it is not documented.
     */
    XaiGrokImagineImageTask: {
      /** Selects this model. */
      model: "xai/grok-imagine-image";
      /** A prompt and, in edit mode, one to five images. */
      input: components["schemas"]["XaiGrokImagineImageInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Grok Imagine Video input
     *
     * A prompt, and an optional reference image.
     */
    XaiGrokImagineVideoInput: {
      /** Text prompt that describes the video. */
      prompt: string;
      /**
       * Aspect ratio of the video.
       * @default 1:1
       */
      aspect_ratio?: "1:1" | "2:3" | "3:2" | "9:16" | "16:9";
      /**
       * Duration in whole seconds, from 1 to 10.
       * @default 10
       */
      duration?: number;
      /**
       * Resolution of the video.
       * @default 720p
       */
      resolution?: "480p" | "720p";
      /**
       * URL of a reference image. If omitted, the video is generated from text only.
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
     * Generates a video of 1 to 10 seconds at 480p or 720p from a text prompt and an optional reference image, in one of four style presets. To change or extend a video, use Grok Imagine Video Edit or Extend.
     */
    XaiGrokImagineVideoTask: {
      /** Selects this model. */
      model: "xai/grok-imagine-video";
      /** A prompt, and an optional reference image. */
      input: components["schemas"]["XaiGrokImagineVideoInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Grok Imagine Video Edit input
     *
     * The video, and the change to make. Duration, aspect ratio and resolution can't be set.
     */
    XaiGrokImagineVideoEditInput: {
      /** Text prompt that describes the change. */
      prompt: string;
      /**
       * URL of the video to edit, at most 8.7 seconds long.
       * @format uri
       */
      video_url: string;
    };
    /**
     * Grok Imagine Video Edit
     *
     * Edits a video of at most 8.7 seconds by a text prompt and returns a video with the duration, aspect ratio and resolution (at most 720p) of the source; none of them can be set.
     */
    XaiGrokImagineVideoEditTask: {
      /** Selects this model. */
      model: "xai/grok-imagine-video-edit";
      /** The video, and the change to make. Duration, aspect ratio and resolution can't be set. */
      input: components["schemas"]["XaiGrokImagineVideoEditInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Grok Imagine Video Extend input
     *
     * The completed task, and either `video_preset` (preset mode) or `prompt`, `extend_at` and `extend_duration` (custom mode).
     */
    XaiGrokImagineVideoExtendInput: {
      /** Id of the completed task whose video is extended. */
      task_id: string;
      /** Style of the extension. Its presence selects preset mode, in which `prompt`, `extend_at` and `extend_duration` have no effect. */
      video_preset?: "spicy" | "normal";
      /** Text prompt that describes what happens next. Required without `video_preset`; has no effect with it. */
      prompt?: string;
      /** Second of the source video at which the extension starts. Required without `video_preset`; has no effect with it. */
      extend_at?: number;
      /** Duration of the extension in seconds. Required without `video_preset`; has no effect with it. */
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
     * Extends the video of a completed task and returns a video: by 6 or 10 seconds from a second you choose and by a text prompt, or in a preset style without these parameters. Takes a task id, not a video file.
     */
    XaiGrokImagineVideoExtendTask: {
      /** Selects this model. */
      model: "xai/grok-imagine-video-extend";
      /** The completed task, and either `video_preset` (preset mode) or `prompt`, `extend_at` and `extend_duration` (custom mode). */
      input: components["schemas"]["XaiGrokImagineVideoExtendInput"];
    } & components["schemas"]["CreateTaskRequestOptions"];
    /**
     * Task request
     *
     * One branch per model, selected by `model`.
     */
    CreateTaskRequest: components["schemas"]["AlibabaQwenImage20ProTask"] | components["schemas"]["AlibabaQwenImage20Task"] | components["schemas"]["AlibabaQwenImageMaxTask"] | components["schemas"]["AlibabaQwenImagePlusTask"] | components["schemas"]["AlibabaQwenImageTask"] | components["schemas"]["AlibabaWan25VideoTask"] | components["schemas"]["AlibabaWan22VideoTask"] | components["schemas"]["AlibabaWan22FlashVideoTask"] | components["schemas"]["AlibabaWan26VideoTask"] | components["schemas"]["AlibabaWan26FlashVideoTask"] | components["schemas"]["AlibabaWan27VideoTask"] | components["schemas"]["AlibabaWan27VideoEditTask"] | components["schemas"]["AlibabaWan27ProImageTask"] | components["schemas"]["AlibabaWan27ImageTask"] | components["schemas"]["AlibabaWan26ImageTask"] | components["schemas"]["AlibabaWan25ImageTask"] | components["schemas"]["AlibabaWan22ImageTask"] | components["schemas"]["AlibabaWan22FlashImageTask"] | components["schemas"]["AlibabaZImageTurboTask"] | components["schemas"]["BlackForestLabsFlux2ProTask"] | components["schemas"]["BlackForestLabsFlux2FlexTask"] | components["schemas"]["BlackForestLabsFlux2MaxTask"] | components["schemas"]["BlackForestLabsFlux2Klein9bTask"] | components["schemas"]["BlackForestLabsFlux2Klein4bTask"] | components["schemas"]["BytedanceSeedance15ProTask"] | components["schemas"]["BytedanceSeedance10ProTask"] | components["schemas"]["BytedanceSeedance10MiniTask"] | components["schemas"]["BytedanceSeedance10FastTask"] | components["schemas"]["BytedanceSeedance20FastTask"] | components["schemas"]["BytedanceSeedance20ProTask"] | components["schemas"]["BytedanceSeedream50LiteTask"] | components["schemas"]["BytedanceSeedream46Task"] | components["schemas"]["BytedanceSeedream45Task"] | components["schemas"]["BytedanceSeedream41Task"] | components["schemas"]["BytedanceSeedream40Task"] | components["schemas"]["ElevenlabsSoundEffectTask"] | components["schemas"]["ElevenlabsSpeechToTextTask"] | components["schemas"]["ElevenlabsTextToDialogueTask"] | components["schemas"]["ElevenlabsTextToSpeechTask"] | components["schemas"]["ElevenlabsVoiceIsolationTask"] | components["schemas"]["GoogleNanoBananaTask"] | components["schemas"]["GoogleNanoBananaProTask"] | components["schemas"]["GoogleNanoBanana2Task"] | components["schemas"]["GoogleVeo31FastTask"] | components["schemas"]["GoogleVeo31FastRelaxedTask"] | components["schemas"]["GoogleVeo31QualityTask"] | components["schemas"]["GoogleVeo31LiteTask"] | components["schemas"]["GoogleVeo31LiteRelaxedTask"] | components["schemas"]["GoogleVeo31ExtendTask"] | components["schemas"]["GoogleVeo31UpscaleTask"] | components["schemas"]["HailuoMinimax20Task"] | components["schemas"]["HailuoMinimax23Task"] | components["schemas"]["HailuoMinimax23FastTask"] | components["schemas"]["HiggsfieldAiCinematicStudioImageTask"] | components["schemas"]["HiggsfieldAiCinematicStudioVideo35Task"] | components["schemas"]["HiggsfieldAiCinematicStudioVideo30Task"] | components["schemas"]["HiggsfieldAiCinematicStudioVideo25Task"] | components["schemas"]["HiggsfieldAiCinematicStudioVideoTask"] | components["schemas"]["HiggsfieldAiTtsTask"] | components["schemas"]["HiggsfieldAiSpeakTask"] | components["schemas"]["HiggsfieldAiTextToSpeechTask"] | components["schemas"]["HiggsfieldAiLiteTask"] | components["schemas"]["HiggsfieldAiTurboTask"] | components["schemas"]["HiggsfieldAiStandardTask"] | components["schemas"]["KuaishouKlingO1ImageTask"] | components["schemas"]["KuaishouKling30OmniImageTask"] | components["schemas"]["KuaishouKling30ImageTask"] | components["schemas"]["KuaishouKling21ImageTask"] | components["schemas"]["KuaishouKling26VideoTask"] | components["schemas"]["KuaishouKling25TurboVideoTask"] | components["schemas"]["KuaishouKling21VideoTask"] | components["schemas"]["KuaishouKling21MasterVideoTask"] | components["schemas"]["KuaishouKling30VideoTask"] | components["schemas"]["KuaishouKling26MotionControlTask"] | components["schemas"]["KuaishouKling30MotionControlTask"] | components["schemas"]["KuaishouKling30OmniVideoEditTask"] | components["schemas"]["KuaishouKlingO1VideoEditTask"] | components["schemas"]["KuaishouKling30OmniVideoTask"] | components["schemas"]["KuaishouKlingO1VideoTask"] | components["schemas"]["KuaishouKling26Task"] | components["schemas"]["KuaishouKling25Task"] | components["schemas"]["KuaishouKling21Task"] | components["schemas"]["KuaishouKling21MasterTask"] | components["schemas"]["KuaishouKling25TurboProTask"] | components["schemas"]["OpenaiGptImage1Task"] | components["schemas"]["OpenaiGptImage15Task"] | components["schemas"]["OpenaiGptImage2Task"] | components["schemas"]["OpenaiSora2Task"] | components["schemas"]["OpenaiSora2ProTask"] | components["schemas"]["SunoAiExtendTask"] | components["schemas"]["SunoAiCoverTask"] | components["schemas"]["SunoAiAddVocalsTask"] | components["schemas"]["SunoAiAddInstrumentalTask"] | components["schemas"]["SunoAiStemsTask"] | components["schemas"]["SunoAiStemsAllTask"] | components["schemas"]["SunoAiWavTask"] | components["schemas"]["SunoAiLyricsTask"] | components["schemas"]["SunoAiMusicTask"] | components["schemas"]["SunoAiSoundTask"] | components["schemas"]["SunoAiVoiceTask"] | components["schemas"]["SunoAiCustomModelTask"] | components["schemas"]["TopazLabsImageUpscaleTask"] | components["schemas"]["TopazLabsImageGenerativeTask"] | components["schemas"]["TopazLabsVideoUpscaleTask"] | components["schemas"]["XaiGrokImagineImageTask"] | components["schemas"]["XaiGrokImagineVideoTask"] | components["schemas"]["XaiGrokImagineVideoEditTask"] | components["schemas"]["XaiGrokImagineVideoExtendTask"];
    /**
     * New task or cost
     *
     * A create returns `task_id` and `status`: the task is accepted and charged. A dry run returns only `cost`: no task was created and nothing was charged.
     */
    CreatedTask: {
      /** Id of the task. */
      task_id?: string;
      /** `pending` for a new task. */
      status?: "pending" | "processing" | "completed" | "failed";
      /** Cost of the task in US dollars. */
      cost?: number;
    };
    /**
     * Create response
     *
     * The new task or, with `dry_run`, its cost.
     */
    CreatedTaskEnvelope: {
      /** Always `true`. */
      success: boolean;
      /** The HTTP status code, repeated. */
      code: number;
      /** A create returns `task_id` and `status`: the task is accepted and charged. A dry run returns only `cost`: no task was created and nothing was charged. */
      data: components["schemas"]["CreatedTask"];
    };
    /**
     * Error details
     *
     * What went wrong. Only `message` is always present.
     */
    ErrorDetails: {
      /** Human-readable message. */
      message: string;
      /** Machine-readable error code. Shown only in an older copy of the documentation. */
      code?: string;
      /** Id of the request. */
      request_id?: string;
      /** `failed` if the error is the end of a task that had been accepted; otherwise omitted. */
      status?: "failed";
    };
    /**
     * Error
     *
     * The body of every rejected or failed request. For 429 and 500 the documentation recommends retries with exponential backoff; for a 500 that persists, also contacting support. A create that returned 500 may still have been charged; the documentation does not rule that out.
     */
    ErrorEnvelope: {
      /** Always `false` for an error. */
      success: boolean;
      /** The HTTP status code, repeated. */
      code: number;
      /** What went wrong. Only `message` is always present. */
      data: components["schemas"]["ErrorDetails"];
    };
    /**
     * Clip
     *
     * One song or sound of a Suno output. Its properties are assumed, like the list that contains it.
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
     * One version of the lyrics with a title and style tags.
     */
    LyricsVariant: {
      /** The lyrics, with section markers and line breaks. */
      text: string;
      /** Title of the song. */
      title: string;
      /** Styles that fit the lyrics; omitted if there are none. */
      tags?: string[];
    };
    /**
     * Transcript word
     *
     * A word, the spacing between words, or an audio event.
     */
    TranscriptWord: {
      /** The transcribed text. */
      text: string;
      /** Start in seconds. */
      start?: number;
      /** End in seconds. */
      end?: number;
      /** `word`, `spacing`, or the kind of an audio event. */
      type: string;
      /** Speaker id, if speakers are distinguished. */
      speaker_id?: string;
    };
    /**
     * Output in an event
     *
     * Output of a task, including the results of `suno-ai/voice` and `suno-ai/custom-model`. The model decides which properties are present; empty lists and objects are omitted.
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
      /** The generated clips, each with the `id` to pass as `clip_id` to `suno-ai/extend` and others. Assumed: clips have ids per the documentation, but it does not show where an output lists them. */
      clips?: components["schemas"]["SunoClip"][];
      /** One version of the lyrics with a title and style tags. */
      a?: components["schemas"]["LyricsVariant"];
      /** One version of the lyrics with a title and style tags. */
      b?: components["schemas"]["LyricsVariant"];
      /** Detected language as an ISO 639-3 code. */
      language_code?: string;
      /** Confidence in the detected language. */
      language_probability?: number;
      /** The full transcript. */
      text?: string;
      /** The words of the transcript with their timestamps; omitted if no timestamps were requested or nothing was heard. */
      words?: components["schemas"]["TranscriptWord"][];
      /** Id of a created voice. */
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
     * Task completed
     *
     * The task has completed; `data` holds its output.
     */
    TaskCompletedEvent: {
      /** Id of the task. */
      task_id: string;
      /** The task has completed. */
      status: "completed";
      /** Output of a task, including the results of `suno-ai/voice` and `suno-ai/custom-model`. The model decides which properties are present; empty lists and objects are omitted. */
      data: components["schemas"]["TaskEventData"];
    };
    /**
     * Task failed
     *
     * The task has failed; `error_message` gives the reason.
     */
    TaskFailedEvent: {
      /** Id of the task. */
      task_id: string;
      /** The task ended without an output. */
      status: "failed";
      /** Why the task failed. */
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
     * The task is queued.
     */
    PendingTask: {
      /** Id of the task. */
      task_id: string;
      /** The task is queued. */
      status: "pending";
    };
    /**
     * Running task
     *
     * The task is running.
     */
    ProcessingTask: {
      /** Id of the task. */
      task_id: string;
      /** The task is running. */
      status: "processing";
    };
    /**
     * Output
     *
     * Output of a task. The model decides which properties are present; empty lists and objects are omitted.
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
      /** The generated clips, each with the `id` to pass as `clip_id` to `suno-ai/extend` and others. Assumed: clips have ids per the documentation, but it does not show where an output lists them. */
      clips?: components["schemas"]["SunoClip"][];
      /** One version of the lyrics with a title and style tags. */
      a?: components["schemas"]["LyricsVariant"];
      /** One version of the lyrics with a title and style tags. */
      b?: components["schemas"]["LyricsVariant"];
      /** Detected language as an ISO 639-3 code. */
      language_code?: string;
      /** Confidence in the detected language. */
      language_probability?: number;
      /** The full transcript. */
      text?: string;
      /** The words of the transcript with their timestamps; omitted if no timestamps were requested or nothing was heard. */
      words?: components["schemas"]["TranscriptWord"][];
    };
    /**
     * Completed task
     *
     * The task has completed. `output` holds its result; only `suno-ai/voice` and `suno-ai/custom-model` have no `output` and return their result next to `status`.
     */
    CompletedTask: {
      /** Id of the task. */
      task_id: string;
      /** The task has completed. */
      status: "completed";
      /** Output of a task. The model decides which properties are present; empty lists and objects are omitted. */
      output?: components["schemas"]["TaskOutput"];
      /** `suno-ai/voice`: id of the voice. */
      persona_id?: string;
      /** `suno-ai/voice` and `suno-ai/custom-model`: the requested name. */
      name?: string;
      /**
       * `suno-ai/voice`: URL of the image of the voice.
       * @format uri
       */
      image_url?: string;
      /** `suno-ai/voice`: style tags of the voice. */
      styles?: string;
      /** `suno-ai/custom-model`: id of the model. */
      model_id?: string;
      /** `suno-ai/custom-model`: model version, for `mv` of `suno-ai/music`. */
      mv?: string;
    };
    /**
     * Failed task
     *
     * The task ended without an output. The API may also return it as HTTP 400 without the id (see the error envelope), which is the only form shown in the documentation.
     */
    FailedTask: {
      /** Id of the task. */
      task_id?: string;
      /** The task ended without an output. */
      status: "failed";
      /** Why the task failed. Assumed, based on the `message` of a failure returned as HTTP 400. */
      message?: string;
    };
    /**
     * Task
     *
     * A task in one of four states, selected by `status`. `completed` and `failed` are final.
     */
    Task: components["schemas"]["PendingTask"] | components["schemas"]["ProcessingTask"] | components["schemas"]["CompletedTask"] | components["schemas"]["FailedTask"];
    /**
     * Task state
     *
     * State of the task, and its output once it has completed.
     */
    TaskEnvelope: {
      /** `false` if the task failed. */
      success: boolean;
      /** The HTTP status code, repeated. */
      code: number;
      /** A task in one of four states, selected by `status`. `completed` and `failed` are final. */
      data: components["schemas"]["Task"];
    };
    /**
     * Motion
     *
     * A motion preset. Use its `id`, a UUID per the documentation, as `motion_id`.
     */
    Motion: {
      /** Use as `motion_id`. */
      id: string;
      /** Name of the preset. */
      name: string;
      /**
       * URL of a short preview video.
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
      /** The HTTP status code, repeated. */
      code: number;
      /** The presets; omitted if there are none. */
      data?: components["schemas"]["Motion"][];
    };
    /**
     * Speech voice
     *
     * A voice. Use its `id` as `voice_id`.
     */
    SpeechVoice: {
      /** Use as `voice_id`. */
      id: string;
      /** Name of the voice. */
      name: string;
      /** Category of the voice: emotions, stream, car talk, podcast, vlog, forum, coaching, reporter, selling, beauty, professions or other. */
      category?: string;
      /**
       * URL of a sample.
       * @format uri
       */
      preview_url?: string;
    };
    /**
     * Speech voices
     *
     * Voices of the Higgsfield speech model.
     */
    SpeechVoiceList: {
      /** Always `true`. */
      success: boolean;
      /** The HTTP status code, repeated. */
      code: number;
      /** The voices; omitted if there are none. */
      data?: components["schemas"]["SpeechVoice"][];
    };
    /**
     * Background sound
     *
     * A background sound. Use its `id` as `sound_id`.
     */
    BackgroundSound: {
      /** Use as `sound_id`. */
      id: string;
      /** Name of the sound. */
      name: string;
      /**
       * URL of a sample.
       * @format uri
       */
      preview_url?: string;
    };
    /**
     * Background sounds
     *
     * Sounds that the Higgsfield speech model can play under a voice.
     */
    BackgroundSoundList: {
      /** Always `true`. */
      success: boolean;
      /** The HTTP status code, repeated. */
      code: number;
      /** The sounds; omitted if there are none. */
      data?: components["schemas"]["BackgroundSound"][];
    };
    /**
     * Camera preset
     *
     * A camera movement, camera body, lens, aperture or focal length. Its properties are assumed from the other lists.
     */
    CameraPreset: {
      /** Use as the matching `camera_…_id`. */
      id: string;
      /** Name of the preset. */
      name?: string;
    };
    /**
     * Camera presets
     *
     * Presets of Cinematic Studio. The form is assumed from the other lists, since the documentation shows no response.
     */
    CameraPresetList: {
      /** Always `true`. */
      success: boolean;
      /** The HTTP status code, repeated. */
      code: number;
      /** The presets; omitted if there are none. */
      data?: components["schemas"]["CameraPreset"][];
    };
    /**
     * Kling voice preset
     *
     * A voice. Use its `id` as `voice_id`.
     */
    KlingVoice: {
      /** Use as `voice_id`. */
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
      /** The HTTP status code, repeated. */
      code: number;
      /** The voices; omitted if there are none. */
      data?: components["schemas"]["KlingVoice"][];
    };
    /**
     * Veo voice
     *
     * A voice. Use its `id` as `voice` in reference mode.
     */
    VeoVoice: {
      /** Use as `voice`. */
      id: string;
      /** Name of the voice. */
      name: string;
      /** Description of the voice. */
      description?: string;
      /**
       * URL of a sample.
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
      /** The HTTP status code, repeated. */
      code: number;
      /** The voices; omitted if there are none. */
      data?: components["schemas"]["VeoVoice"][];
    };
    /**
     * ElevenLabs voice
     *
     * A voice. Use its `voice_id` as `voice`.
     */
    ElevenLabsVoice: {
      /** Use as `voice`. */
      voice_id: string;
      /** Name of the voice. */
      name: string;
      /** Category of the voice. */
      category?: string;
      /** Labels of the voice, such as accent, age and gender. */
      labels?: {
        [key: string]: string;
      };
      /**
       * URL of a sample.
       * @format uri
       */
      preview_url?: string;
    };
    /**
     * ElevenLabs voices
     *
     * Voices of ElevenLabs. The list is nested one level deeper than in the other lists.
     */
    ElevenLabsVoiceList: {
      /** Always `true`. */
      success: boolean;
      /** The HTTP status code, repeated. */
      code: number;
      /** Contains the list; omitted if there are no voices. */
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
      /** The HTTP status code, repeated. */
      code: number;
      /** The phrase and its id. */
      data: {
        /** Use as `phrase_id`. */
        phrase_id: string;
        /** The phrase to read. */
        phrase_text: string;
      };
    };
    /**
     * Account details
     *
     * Balance, email address and dates of the account. The documentation also mentions restrictions, but shows no property for them.
     */
    Account: {
      /** Numeric id of the account. */
      user_id: number;
      /** Balance in US dollars. */
      balance_usd: number;
      /** Email address of the account. */
      email?: string;
      /** Creation time in Unix seconds. */
      created_at?: number;
      /** Time of the last update in Unix seconds. */
      updated_at?: number;
    };
    /**
     * Account
     *
     * The account that owns the key, and its balance.
     */
    AccountEnvelope: {
      /** Always `true`. */
      success: boolean;
      /** The HTTP status code, repeated. */
      code: number;
      /** Balance, email address and dates of the account. The documentation also mentions restrictions, but shows no property for them. */
      data: components["schemas"]["Account"];
    };
    /**
     * File upload
     *
     * The file as form part `file`.
     */
    FileUpload: {
      /**
       * The file.
       * @format binary
       */
      file: Blob;
    };
    /**
     * Base64 upload
     *
     * The base64 content in the body, about a third larger than the file. The plan of the account may limit its size; no figure is documented.
     */
    Base64Upload: {
      /** The content as raw base64 or as a `data:` URL. */
      base64: string;
    };
    /**
     * URL upload
     *
     * The service fetches the file, so the URL must work without a login and lead directly to the file.
     */
    UrlUpload: {
      /**
       * URL of the file; HTTPS is recommended.
       * @format uri
       */
      file_url: string;
    };
    /**
     * JSON upload
     *
     * Either the base64 content or the URL of a file to fetch.
     */
    JsonUpload: components["schemas"]["Base64Upload"] | components["schemas"]["UrlUpload"];
    /**
     * Uploaded file
     *
     * The stored file.
     */
    UploadedFile: {
      /** `true` if the file was stored. */
      success: boolean;
      /**
       * URL of the stored file; every media parameter accepts it.
       * @format uri
       */
      file_url: string;
    };
    /**
     * Upload error
     *
     * The storage host's error body, which has no envelope.
     */
    StorageError: {
      /** Always `false` for an error. */
      success: boolean;
      /** Human-readable message. */
      message: string;
    };
    /**
     * Task type
     *
     * Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes.
     */
    GateAITaskType: string;
    /**
     * Uploaded images
     *
     * Ids of images uploaded with `POST /api/upload`.
     */
    GateAIUploadedImages: readonly string[];
    /**
     * Uploaded videos
     *
     * Ids of videos uploaded with `POST /api/upload`.
     */
    GateAIUploadedVideos: readonly string[];
    /**
     * Inline references
     *
     * Media that every model takes in `params`, each as a URL, a `data:` URL or raw base64. The documentation lists their names once for all models; it describes none of them and does not say which model uses which.
     */
    GateAIInlineReferences: {
      /** Input image: URL, `data:` URL or base64. */
      image?: string;
      /** Presumably the input image: URL, `data:` URL or base64. */
      input_image?: string;
      /** Presumably the image: URL, `data:` URL or base64. */
      image_url?: string;
      /** Presumably the first frame of the video: URL, `data:` URL or base64. */
      first_frame?: string;
      /** Presumably the last frame of the video: URL, `data:` URL or base64. */
      last_frame?: string;
      /** Presumably the start image: URL, `data:` URL or base64. */
      start_image_url?: string;
      /** Presumably the end image: URL, `data:` URL or base64. */
      end_image_url?: string;
      /** Presumably the reference images: each a URL, `data:` URL or base64. */
      reference_images?: readonly string[];
      /** Presumably the video: URL, `data:` URL or base64. */
      video_url?: string;
      /** Presumably the reference video: URL, `data:` URL or base64. */
      reference_video_url?: string;
      /** Presumably the audio: URL, `data:` URL or base64. */
      audio_url?: string;
      /** Presumably the reference audio: URL, `data:` URL or base64. */
      reference_audio_url?: string;
      /** Ids of images uploaded with `POST /api/upload`. */
      images?: components["schemas"]["GateAIUploadedImages"];
      /** Ids of videos uploaded with `POST /api/upload`. */
      videos?: components["schemas"]["GateAIUploadedVideos"];
    };
    /**
     * Image URLs
     *
     * Images, each a URL, `data:` URL or base64. One of the inline references that every model takes.
     */
    GateAIImageUrls: readonly string[];
    /**
     * Auto Image parameters
     *
     * Only `prompt` is required.
     */
    GateAIAutoImageParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. Supports nine sizes: 1:1 1024×1024, 2:3 832×1248, 3:2 1248×832, 3:4 864×1184, 4:3 1184×864, 4:5 896×1152, 5:4 1152×896, 16:9 1344×768 and 9:16 768×1344. Any other size is snapped to the nearest one.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels; see `width` for the supported sizes.
       * @default 1024
       */
      height?: number;
      /**
       * Number of images, from 1 to 8.
       * @default 1
       */
      quantity?: number;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Auto Image
     *
     * Generates up to eight images (one if `quantity` is omitted) from a prompt, in one of nine sizes (1024×1024 if omitted). About $0.02 per task. The documentation does not say which model it uses; `gemini-2.5-flash-image` costs the same, supports these nine sizes and 21:9, and takes a seed.
     */
    GateAIAutoImageTask: {
      /** Selects this model. */
      model: "auto-image";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIAutoImageParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Auto Video parameters
     *
     * Only `prompt` is required.
     */
    GateAIAutoVideoParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
       * @default 720
       */
      height?: number;
      /**
       * Duration in seconds.
       * @default 8
       */
      duration?: 6 | 8;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Auto Video
     *
     * Generates one video of 6 or 8 seconds (8 if omitted) from a prompt, at 1280×720 or 720×1280. Has no parameter for a seed, frames or audio. About $0.13 per task. The documentation does not say which model it uses. To choose the model, take a specific one, such as `veo-3.0-generate-001` at the same price.
     */
    GateAIAutoVideoTask: {
      /** Selects this model. */
      model: "auto-video";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIAutoVideoParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Any value
     *
     * A value whose type is not documented; any value except `null` is valid.
     */
    GateAIAnyValue: string | number | boolean | {
      [key: string]: unknown;
    } | readonly unknown[];
    /**
     * Flux Dev parameters
     *
     * Only `prompt` is required.
     */
    GateAIFluxDevParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, from 1 to 1,500 characters. */
      prompt: string;
      /**
       * Generation mode, `FAST` or `ULTRA`; the documentation does not say how they differ.
       * @default FAST
       */
      mode?: "FAST" | "ULTRA";
      /** Seed for the generation. */
      seed?: number;
      /** LoRA models to apply; the documentation does not give the structure of an entry. */
      loras?: readonly components["schemas"]["GateAIAnyValue"][];
      /**
       * Width in pixels, from 480 to 2048 in steps of 8; other values are snapped to the nearest valid value.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels, from 480 to 2048 in steps of 8; other values are snapped to the nearest valid value.
       * @default 1024
       */
      height?: number;
      /**
       * Number of images, from 1 to 8.
       * @default 1
       */
      quantity?: number;
      /**
       * How closely the model follows the prompt, from 1 to 10.
       * @default 3.5
       */
      guidance_scale?: number;
      /** Guidance images for `StyleTransfer` and `LoraDepthMidas`; the documentation does not give the structure of an entry. */
      image_guidances?: readonly components["schemas"]["GateAIAnyValue"][];
      /**
       * Number of denoising steps, from 1 to 40.
       * @default 28
       */
      num_inference_steps?: number;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Flux Dev
     *
     * Generates up to eight images (one if `quantity` is omitted) from a prompt, 480 to 2048 pixels per side in steps of 8. The only Flux model at GateAI with a guidance scale, denoising steps, LoRA models and guidance images; the other four have `prompt_enhance` instead. The documentation rounds the price of a 1024×1024 image to $0.00.
     */
    GateAIFluxDevTask: {
      /** Selects this model. */
      model: "flux-dev";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIFluxDevParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Flux Kontext Max parameters
     *
     * Only `prompt` is required.
     */
    GateAIFluxKontextMaxParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /** Seed for the generation. */
      seed?: number;
      /**
       * Width in pixels, from 32 to 2048; other values are snapped to the nearest valid value.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels, from 32 to 2048; other values are snapped to the nearest valid value.
       * @default 1024
       */
      height?: number;
      /**
       * Number of images, from 1 to 8.
       * @default 4
       */
      quantity?: number;
      /** Presumably prompt enhancement; the documentation gives neither a type nor a description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Flux Kontext Max
     *
     * Generates up to eight images (four if `quantity` is omitted) from a prompt, 32 to 2048 pixels per side. About $0.04 per task, twice the price of Kontext Pro, which takes the same parameters with a smaller range of seeds.
     */
    GateAIFluxKontextMaxTask: {
      /** Selects this model. */
      model: "flux-kontext-max";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIFluxKontextMaxParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Flux Kontext Pro parameters
     *
     * Only `prompt` is required.
     */
    GateAIFluxKontextProParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /** Seed for the generation. */
      seed?: number;
      /**
       * Width in pixels, from 32 to 2048; other values are snapped to the nearest valid value.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels, from 32 to 2048; other values are snapped to the nearest valid value.
       * @default 1024
       */
      height?: number;
      /**
       * Number of images, from 1 to 8.
       * @default 4
       */
      quantity?: number;
      /** Presumably prompt enhancement; the documentation gives neither a type nor a description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Flux Kontext Pro
     *
     * Generates up to eight images (four if `quantity` is omitted) from a prompt, 32 to 2048 pixels per side. About $0.02 per task, half the price of Kontext Max, which takes seeds up to 4,294,967,295.
     */
    GateAIFluxKontextProTask: {
      /** Selects this model. */
      model: "flux-kontext-pro";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIFluxKontextProParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Flux Pro 2.0 parameters
     *
     * Only `prompt` is required.
     */
    GateAIFluxPro20Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /** Seed for the generation. */
      seed?: number;
      /**
       * Width in pixels, from 64 to 14142; other values are snapped to the nearest valid value.
       * @default 1440
       */
      width?: number;
      /**
       * Height in pixels, from 64 to 14142; other values are snapped to the nearest valid value.
       * @default 1440
       */
      height?: number;
      /**
       * Number of images, from 1 to 8.
       * @default 4
       */
      quantity?: number;
      /** Presumably prompt enhancement; the documentation gives neither a type nor a description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Flux Pro 2.0
     *
     * Generates up to eight images (four if `quantity` is omitted) from a prompt, 64 to 14,142 pixels per side (1440×1440 if omitted): the largest sizes of the Flux models. About $0.01 for a 1024×1024 image; no price is documented for other sizes.
     */
    GateAIFluxPro20Task: {
      /** Selects this model. */
      model: "flux-pro-2.0";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIFluxPro20Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Flux Schnell parameters
     *
     * Only `prompt` is required.
     */
    GateAIFluxSchnellParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /** Seed for the generation. */
      seed?: number;
      /**
       * Width in pixels, from 32 to 2048 in steps of 8; other values are snapped to the nearest valid value.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels, from 32 to 2048 in steps of 8; other values are snapped to the nearest valid value.
       * @default 1024
       */
      height?: number;
      /**
       * Number of images, from 1 to 8.
       * @default 4
       */
      quantity?: number;
      /** Presumably prompt enhancement; the documentation gives neither a type nor a description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Flux Schnell
     *
     * Generates up to eight images (four if `quantity` is omitted) from a prompt, 32 to 2048 pixels per side in steps of 8. The documentation rounds the price of a 1024×1024 image to $0.00, the same as for Flux Dev. Unlike Flux Dev, has no `mode`, guidance or steps.
     */
    GateAIFluxSchnellTask: {
      /** Selects this model. */
      model: "flux-schnell";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIFluxSchnellParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * SeeDance 1.0 Pro parameters
     *
     * Requires `prompt`, `width` and `height`.
     */
    GateAISeedance10ProParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Seed for the generation; -1 selects a random seed.
       * @default -1
       */
      seed?: number;
      /**
       * Width in pixels. 0 detects the aspect ratio automatically, for image-to-video only.
       * @default 1920
       */
      width: number;
      /**
       * Height in pixels. 0 detects the aspect ratio automatically, for image-to-video only.
       * @default 1088
       */
      height: number;
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Duration in seconds.
       * @default 5
       */
      duration?: 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** Last frame of the video. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Whether to keep the camera still.
       * @default false
       */
      camera_fixed?: boolean;
      /**
       * Whether to filter unsafe content.
       * @default false
       */
      enable_safety_checker?: boolean;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * SeeDance 1.0 Pro
     *
     * Generates one video of 2 to 12 seconds (5 if omitted) from a prompt and, optionally, a start and an end frame. Requires a width and a height. Has no parameter for audio. About $0.09 for 4 seconds at 720p; the price depends on the number of pixels and the duration. Pro Fast costs less than half as much and has no end frame; SeeDance 2.0 adds an audio switch and references.
     */
    GateAISeedance10ProTask: {
      /** Selects this model. */
      model: "seedance-1.0-pro";
      /** Requires `prompt`, `width` and `height`. */
      params: components["schemas"]["GateAISeedance10ProParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * SeeDance 1.0 Pro Fast parameters
     *
     * Requires `prompt`, `width` and `height`.
     */
    GateAISeedance10ProFastParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Seed for the generation; -1 selects a random seed.
       * @default -1
       */
      seed?: number;
      /**
       * Width in pixels. 0 detects the aspect ratio automatically, for image-to-video only.
       * @default 1920
       */
      width: number;
      /**
       * Height in pixels. 0 detects the aspect ratio automatically, for image-to-video only.
       * @default 1088
       */
      height: number;
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Duration in seconds.
       * @default 5
       */
      duration?: 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Whether to keep the camera still.
       * @default false
       */
      camera_fixed?: boolean;
      /**
       * Whether to filter unsafe content.
       * @default false
       */
      enable_safety_checker?: boolean;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * SeeDance 1.0 Pro Fast
     *
     * Generates one video of 2 to 12 seconds (5 if omitted) from a prompt and, optionally, a start frame. Requires a width and a height. Has no parameter for audio. About $0.04 for 4 seconds at 720p; the price depends on the number of pixels and the duration. 1.0 Pro costs $0.09 for the same and also takes an end frame.
     */
    GateAISeedance10ProFastTask: {
      /** Selects this model. */
      model: "seedance-1.0-pro-fast";
      /** Requires `prompt`, `width` and `height`. */
      params: components["schemas"]["GateAISeedance10ProFastParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * SeeDance 2.0 parameters
     *
     * Only `prompt` is required.
     */
    GateAISeedance20Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Seed for the generation; -1 selects a random seed.
       * @default -1
       */
      seed?: number;
      /**
       * Width in pixels; the documentation gives neither a list nor a range.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels; the documentation gives neither a list nor a range.
       * @default 720
       */
      height?: number;
      /** Text prompt that describes the video, at most 1,500 characters. Refer to reference audio as `@Audio1`, `@Audio2` and so on. */
      prompt: string;
      /**
       * Resolution of the video. Appears only in documented examples; the parameter table has `width` and `height` instead.
       * @default RESOLUTION_720
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080";
      /** Presumably whether the video has audio. Appears only in an example of model discovery; the parameter table has `generate_audio` instead. */
      motion_has_audio?: components["schemas"]["GateAIAnyValue"];
      /**
       * Duration in seconds.
       * @default 8
       */
      duration?: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** Last frame of the video. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Whether to generate audio for the video.
       * @default true
       */
      generate_audio?: boolean;
      /** One to three reference audio files, at most 15 seconds in total. Refer to them in the prompt as `@Audio1`, `@Audio2` and so on. The documentation is cut off where it says what else they require. */
      reference_audio_urls?: readonly string[];
      /** One to nine reference images; the documentation does not say how to refer to them in the prompt. */
      reference_image_urls?: readonly string[];
      /** One to three reference videos; the documentation does not say how to refer to them in the prompt. */
      reference_video_urls?: readonly string[];
      /**
       * Whether to filter unsafe content.
       * @default false
       */
      enable_safety_checker?: boolean;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * SeeDance 2.0
     *
     * Generates one video of 4 to 15 seconds (8 if omitted) from a prompt and, optionally, a start and an end frame or reference images, videos and audio. The video has audio unless `generate_audio` is `false`. About $0.49 for 4 seconds at 720p; the price depends on the number of pixels and the duration. 2.0 Fast costs $0.40 for the same and has no `mode`; the 1.0 models have no parameter for audio.
     */
    GateAISeedance20Task: {
      /** Selects this model. */
      model: "seedance-2.0";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAISeedance20Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * SeeDance 2.0 Fast parameters
     *
     * Only `prompt` is required.
     */
    GateAISeedance20FastParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Seed for the generation; -1 selects a random seed.
       * @default -1
       */
      seed?: number;
      /**
       * Width in pixels; the documentation gives neither a list nor a range.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels; the documentation gives neither a list nor a range.
       * @default 720
       */
      height?: number;
      /** Text prompt that describes the video, at most 1,500 characters. Refer to reference audio as `@Audio1`, `@Audio2` and so on. */
      prompt: string;
      /**
       * Duration in seconds.
       * @default 8
       */
      duration?: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** Last frame of the video. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Whether to generate audio for the video.
       * @default true
       */
      generate_audio?: boolean;
      /** One to three reference audio files, at most 15 seconds in total. Refer to them in the prompt as `@Audio1`, `@Audio2` and so on. The documentation is cut off where it says what else they require. */
      reference_audio_urls?: readonly string[];
      /** One to nine reference images; the documentation does not say how to refer to them in the prompt. */
      reference_image_urls?: readonly string[];
      /** One to three reference videos; the documentation does not say how to refer to them in the prompt. */
      reference_video_urls?: readonly string[];
      /**
       * Whether to filter unsafe content.
       * @default false
       */
      enable_safety_checker?: boolean;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * SeeDance 2.0 Fast
     *
     * Generates one video of 4 to 15 seconds (8 if omitted) from a prompt and, optionally, a start and an end frame or reference images, videos and audio. The video has audio unless `generate_audio` is `false`. About $0.40 for 4 seconds at 720p and $1.48 for 15 seconds, about a fifth less than SeeDance 2.0, which also has `mode`.
     */
    GateAISeedance20FastTask: {
      /** Selects this model. */
      model: "seedance-2.0-fast";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAISeedance20FastParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Seedream 4.0 parameters
     *
     * Only `prompt` is required.
     */
    GateAISeedream40Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /** Seed for the generation. */
      seed?: number;
      /**
       * Width in pixels, from 32 to 14142; other values are snapped to the nearest valid value.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels, from 32 to 14142; other values are snapped to the nearest valid value.
       * @default 1024
       */
      height?: number;
      /**
       * Number of images, from 1 to 8.
       * @default 1
       */
      quantity?: number;
      /** Presumably prompt enhancement; the documentation gives neither a type nor a description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Seedream 4.0
     *
     * Generates up to eight images (one if `quantity` is omitted) from a prompt, 32 to 14,142 pixels per side (1024×1024 if omitted). About $0.01 per task. Seedream 4.5 takes the same parameters for the same price and generates 2048×2048 if the size is omitted.
     */
    GateAISeedream40Task: {
      /** Selects this model. */
      model: "seedream-4.0";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAISeedream40Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Seedream 4.5 parameters
     *
     * Only `prompt` is required.
     */
    GateAISeedream45Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /** Seed for the generation. */
      seed?: number;
      /**
       * Width in pixels, from 32 to 14142; other values are snapped to the nearest valid value.
       * @default 2048
       */
      width?: number;
      /**
       * Height in pixels, from 32 to 14142; other values are snapped to the nearest valid value.
       * @default 2048
       */
      height?: number;
      /**
       * Number of images, from 1 to 8.
       * @default 1
       */
      quantity?: number;
      /** Presumably prompt enhancement; the documentation gives neither a type nor a description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Seedream 4.5
     *
     * Generates up to eight images (one if `quantity` is omitted) from a prompt, 32 to 14,142 pixels per side (2048×2048 if omitted). About $0.01 per task. Seedream 4.0 differs in one point: it generates 1024×1024 if the size is omitted.
     */
    GateAISeedream45Task: {
      /** Selects this model. */
      model: "seedream-4.5";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAISeedream45Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Cortex 1.0 parameters
     *
     * All parameters are optional. The documentation lists no prompt, so `prompt` is rejected.
     */
    GateAICortex10Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Number of results; must be 1.
       * @default 1
       */
      quantity?: number;
      /** Presumably the strength of motion; the documentation gives neither a type nor a description. */
      motion_strength?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Cortex 1.0
     *
     * Has two parameters: `motion_strength` and a `quantity` that must be 1. Takes no prompt and no size, but media as inline references; the documentation does not say what the model makes of them. About $0.01 per task. A different model from `cortex-v1.0`, which generates up to eight images from a prompt.
     */
    GateAICortex10Task: {
      /** Selects this model. */
      model: "cortex_1.0";
      /** All parameters are optional. The documentation lists no prompt, so `prompt` is rejected. */
      params: components["schemas"]["GateAICortex10Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Cortex v0.9 and v1.0 parameters
     *
     * Only `prompt` is required.
     */
    GateAICortexVParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /**
       * Generation mode, `FAST`, `QUALITY` or `ULTRA`; the documentation does not say how they differ.
       * @default FAST
       */
      mode?: "FAST" | "QUALITY" | "ULTRA";
      /** Seed for the generation, 0 or greater. */
      seed?: number;
      /**
       * Width in pixels, from 32 to 2048 in steps of 8; other values are snapped to the nearest valid value.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels, from 32 to 2048 in steps of 8; other values are snapped to the nearest valid value.
       * @default 1024
       */
      height?: number;
      /** Presumably tiling; the documentation gives neither a type nor a description. */
      tiling?: components["schemas"]["GateAIAnyValue"];
      /** Presumably contrast; the documentation gives neither a type nor a description. */
      contrast?: components["schemas"]["GateAIAnyValue"];
      /**
       * Number of images, from 1 to 8.
       * @default 4
       */
      quantity?: number;
      /** Presumably prompt enhancement; the documentation gives neither a type nor a description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
      /** Presumably what to exclude from the image; the documentation gives neither a type nor a description. */
      negative_prompt?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Cortex v0.9
     *
     * Generates up to eight images (four if `quantity` is omitted) from a prompt and a negative prompt, 32 to 2048 pixels per side in steps of 8, in the mode `FAST`, `QUALITY` or `ULTRA`. Only this model and Cortex v1.0 have `tiling` and `contrast`; the documentation distinguishes the two only by name. It rounds the price of a 1024×1024 image to $0.00.
     */
    GateAICortexV09Task: {
      /** Selects this model. */
      model: "cortex-v0.9";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAICortexVParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Cortex v1.0
     *
     * Has the same parameters as Cortex v0.9: generates up to eight images (four if `quantity` is omitted) from a prompt, 32 to 2048 pixels per side, with three modes, `tiling` and `contrast`. The documentation rounds the price of a 1024×1024 image to $0.00. Not to be confused with `cortex_1.0`, a different model without a prompt.
     */
    GateAICortexV10Task: {
      /** Selects this model. */
      model: "cortex-v1.0";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAICortexVParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Cortex 1.5 (Lucid Origin) parameters
     *
     * Only `prompt` is required.
     */
    GateAILucidOriginParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, from 1 to 1,500 characters. */
      prompt: string;
      /**
       * Generation mode, `FAST` or `ULTRA`; the documentation does not say how they differ.
       * @default FAST
       */
      mode?: "FAST" | "ULTRA";
      /** Seed for the generation. */
      seed?: number;
      /**
       * Width in pixels, in steps of 8. The parameter table allows 16 to 3000, the dimension range below it 16 to 3840; other values are snapped to the nearest valid value.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels, in steps of 8. The parameter table allows 16 to 3000, the dimension range below it 16 to 3616; other values are snapped to the nearest valid value.
       * @default 1024
       */
      height?: number;
      /**
       * Number of images, from 1 to 8.
       * @default 1
       */
      quantity?: number;
      /**
       * How closely the model follows the prompt, from 0 to 20.
       * @default 0
       */
      guidance_scale?: number;
      /** Guidance images for `StyleTransfer` and `LoraDepthMidas`; the documentation does not give the structure of an entry. */
      image_guidances?: readonly components["schemas"]["GateAIAnyValue"][];
      /**
       * Number of denoising steps, from 1 to 150.
       * @default 15
       */
      num_inference_steps?: number;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Cortex 1.5 (Lucid Origin)
     *
     * Called Cortex 1.5 in the documentation. Generates up to eight images (one if `quantity` is omitted) from a prompt, up to 3840×3616 pixels, with a guidance scale of 0 to 20, up to 150 denoising steps and guidance images; Lucid Realism has none of these settings. The documentation rounds the price of a 1024×1024 image to $0.00; it lists the model under video but prices it per image.
     */
    GateAILucidOriginTask: {
      /** Selects this model. */
      model: "lucid-origin";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAILucidOriginParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Lucid Realism parameters
     *
     * Only `prompt` is required.
     */
    GateAILucidRealismParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /**
       * Generation mode, `FAST` or `ULTRA`; the documentation does not say how they differ.
       * @default FAST
       */
      mode?: "FAST" | "ULTRA";
      /** Seed for the generation. */
      seed?: number;
      /**
       * Width in pixels, from 16 to 2496 in steps of 8; other values are snapped to the nearest valid value.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels, from 16 to 2496 in steps of 8; other values are snapped to the nearest valid value.
       * @default 1024
       */
      height?: number;
      /**
       * Number of images, from 1 to 8.
       * @default 4
       */
      quantity?: number;
      /** Presumably prompt enhancement; the documentation gives neither a type nor a description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Lucid Realism
     *
     * Generates up to eight images (four if `quantity` is omitted) from a prompt, 16 to 2496 pixels per side in steps of 8. Has the modes of Lucid Origin (Cortex 1.5) and `prompt_enhance`, but no guidance scale, denoising steps or guidance images. The documentation rounds the price of a 1024×1024 image to $0.00; it lists the model under video but prices it per image.
     */
    GateAILucidRealismTask: {
      /** Selects this model. */
      model: "lucid-realism";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAILucidRealismParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Cinematic Kino parameters
     *
     * All parameters are optional.
     */
    GateAIKinoXlParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt?: string;
      /** Width in pixels; the documentation lists no sizes for this model. */
      width?: number;
      /** Height in pixels; the documentation lists no sizes for this model. */
      height?: number;
      /** Number of images, from 1 to 8. */
      quantity?: number;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Cinematic Kino
     *
     * Also called Kino XL. Takes the prompt, width, height and quantity of the general request: the documentation gives no parameters, only the price of a 1024×1024 image, rounded to $0.00. If the settings matter, use another model.
     */
    GateAIKinoXlTask: {
      /** Selects this model. */
      model: "kino-xl";
      /** All parameters are optional. */
      params: components["schemas"]["GateAIKinoXlParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Cortex 2.0 parameters
     *
     * Only `prompt` is required.
     */
    GateAICortex20Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video.
       * @default RESOLUTION_480
       */
      mode?: "RESOLUTION_480" | "RESOLUTION_720";
      /** Seed for the generation. */
      seed?: number;
      /** Width in pixels. Supported sizes are 832×480, 480×832, 512×768 and 576×720; any other size is snapped to the nearest one. */
      width?: components["schemas"]["GateAIAnyValue"];
      /** Height in pixels; see `width` for the supported sizes. */
      height?: components["schemas"]["GateAIAnyValue"];
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /** Presumably controls; the documentation gives neither a type nor a description. */
      controls?: components["schemas"]["GateAIAnyValue"];
      /** Presumably elements; the documentation gives neither a type nor a description. */
      elements?: components["schemas"]["GateAIAnyValue"];
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** Presumably prompt enhancement; the documentation gives neither a type nor a description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
      /** Presumably what to exclude from the video; the documentation gives neither a type nor a description. */
      negative_prompt?: components["schemas"]["GateAIAnyValue"];
      /** Presumably frame interpolation; the documentation gives neither a type nor a description. */
      frame_interpolation?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Cortex 2.0
     *
     * Generates one video from a prompt, at 480p (default) or 720p, in one of four sizes, such as 832×480. The documentation describes neither its length nor audio. About $0.08 per task; Cortex 2.0 Fast costs $0.03 and also takes a start frame.
     */
    GateAICortex20Task: {
      /** Selects this model. */
      model: "cortex_2.0";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAICortex20Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Cortex 2.0 Fast parameters
     *
     * Only `prompt` is required.
     */
    GateAICortex20FastParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video.
       * @default RESOLUTION_480
       */
      mode?: "RESOLUTION_480" | "RESOLUTION_720";
      /** Seed for the generation. */
      seed?: number;
      /** Width in pixels. Supported sizes are 832×480, 480×832, 512×768 and 576×720; any other size is snapped to the nearest one. */
      width?: components["schemas"]["GateAIAnyValue"];
      /** Height in pixels; see `width` for the supported sizes. */
      height?: components["schemas"]["GateAIAnyValue"];
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /** Presumably controls; the documentation gives neither a type nor a description. */
      controls?: components["schemas"]["GateAIAnyValue"];
      /** Presumably elements; the documentation gives neither a type nor a description. */
      elements?: components["schemas"]["GateAIAnyValue"];
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /** Presumably prompt enhancement; the documentation gives neither a type nor a description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
      /** Presumably what to exclude from the video; the documentation gives neither a type nor a description. */
      negative_prompt?: components["schemas"]["GateAIAnyValue"];
      /** Presumably frame interpolation; the documentation gives neither a type nor a description. */
      frame_interpolation?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Cortex 2.0 Fast
     *
     * Generates one video from a prompt and, optionally, a start frame, at 480p (default) or 720p, in one of four sizes, such as 480×832. The documentation describes neither its length nor audio. About $0.03 per task; Cortex 2.0 costs $0.08, has no start frame and a smaller range of seeds.
     */
    GateAICortex20FastTask: {
      /** Selects this model. */
      model: "cortex_2.0-fast";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAICortex20FastParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Gemini 2.5 Flash Image parameters
     *
     * Only `prompt` is required.
     */
    GateAIGemini25FlashImageParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /** Seed for reproducible results. */
      seed?: number;
      /**
       * Width in pixels. Supports ten sizes: 1:1 1024×1024, 2:3 832×1248, 16:9 1344×768, 4:3 1184×864, 9:16 768×1344, 4:5 896×1152, 3:2 1248×832, 3:4 864×1184, 5:4 1152×896 and 21:9 1536×672. Any other size is snapped to the nearest one. The parameter table also lists 0 without explaining it.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels; see `width` for the supported sizes.
       * @default 1024
       */
      height?: number;
      /**
       * Number of images, from 1 to 8.
       * @default 1
       */
      quantity?: number;
      /** Presumably prompt enhancement; the documentation gives neither a type nor a description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Gemini 2.5 Flash Image
     *
     * Also called Nano Banana. Generates up to eight images (one if `quantity` is omitted) from a prompt, in one of ten sizes from 1:1 to 21:9, about one megapixel each. About $0.02 per task. Gemini Image 2 and Nano Banana 2 offer each aspect ratio in three sizes, a file format and sampling settings; this model has `prompt_enhance`.
     */
    GateAIGemini25FlashImageTask: {
      /** Selects this model. */
      model: "gemini-2.5-flash-image";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIGemini25FlashImageParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Gemini Image 2 parameters
     *
     * Only `prompt` is required.
     */
    GateAIGeminiImage2Params: {
      /** Reference images. The table of the model gives no type; the list of references that every model takes gives an array. */
      image_urls?: components["schemas"]["GateAIAnyValue"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /** Seed for reproducible results. */
      seed?: number;
      /** Nucleus sampling, from 0 to 1. Lower values are more focused, higher values more diverse. */
      top_p?: number;
      /** Width in pixels. Supports ten aspect ratios in three sizes each: 1:1 1024×1024, 2048×2048 or 4096×4096; 2:3 848×1264, 1696×2528 or 3392×5056; 16:9 1376×768, 2752×1536 or 5504×3072; 4:3 1200×896, 2400×1792 or 4800×3584; 9:16 768×1376, 1536×2752 or 3072×5504; 4:5 928×1152, 1856×2304 or 3712×4608; 3:2 1264×848, 2528×1696 or 5056×3392; 3:4 896×1200, 1792×2400 or 3584×4800; 5:4 1152×928, 2304×1856 or 4608×3712; and 21:9 1584×672, 3168×1344 or 6336×2688. Any other size is snapped to the nearest one. */
      width?: number;
      /** Height in pixels; see `width` for the supported sizes. */
      height?: number;
      /**
       * Number of images, from 1 to 8.
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
       * Types of content to generate.
       * @default [
       *   "IMAGE"
       * ]
       */
      response_modalities?: readonly string[];
      /** Internal flag of the service. If true, no dimensions are sent to the provider. */
      use_auto_dimensions?: boolean;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Gemini Image 2
     *
     * Generates up to eight PNG or JPEG images (one if `quantity` is omitted) from a prompt and reference images, in ten aspect ratios with three sizes each, up to 4096×4096 or 6336×2688. Has a seed, `temperature` and `top_p`. About $0.06 per task; Nano Banana 2 takes the same parameters for $0.03.
     */
    GateAIGeminiImage2Task: {
      /** Selects this model. */
      model: "gemini-image-2";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIGeminiImage2Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Nano Banana 2
     *
     * Takes the same parameters as Gemini Image 2, supports the same thirty sizes and costs half as much: about $0.03 per task. Generates up to eight PNG or JPEG images (one if `quantity` is omitted) from a prompt and reference images. Its predecessor by name, `gemini-2.5-flash-image`, supports ten sizes for $0.02.
     */
    GateAINanoBanana2Task: {
      /** Selects this model. */
      model: "nano-banana-2";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIGeminiImage2Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Veo 3.0 Fast parameters
     *
     * Only `prompt` is required. The parameter table also lists widths and heights of 1080 and 1920, which belong to no supported size.
     */
    GateAIVeo30FastGenerate001Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video.
       * @default RESOLUTION_720
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080";
      /** Seed for the generation. */
      seed?: number;
      /**
       * Width in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
       * @default 720
       */
      height?: number;
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Duration in seconds.
       * @default 8
       */
      duration?: 4 | 6 | 8;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /** Presumably what to exclude from the video; the documentation gives neither a type nor a description. */
      negative_prompt?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Veo 3.0 Fast
     *
     * Generates one video of 4, 6 or 8 seconds (8 if omitted) from a prompt and, optionally, a start frame and a negative prompt, at 720p (default) or 1080p. Has no parameter for audio. About $0.06 per task. Veo 3.0 costs $0.13 with the same parameters and seeds from 10; Veo 3.1 Fast costs $0.04 and adds 2160p, an end frame and an audio switch.
     */
    GateAIVeo30FastGenerate001Task: {
      /** Selects this model. */
      model: "veo-3.0-fast-generate-001";
      /** Only `prompt` is required. The parameter table also lists widths and heights of 1080 and 1920, which belong to no supported size. */
      params: components["schemas"]["GateAIVeo30FastGenerate001Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Veo 3.0 parameters
     *
     * Only `prompt` is required. The parameter table also lists widths and heights of 1080 and 1920, which belong to no supported size.
     */
    GateAIVeo30Generate001Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video.
       * @default RESOLUTION_720
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080";
      /** Seed for the generation, 10 or greater. */
      seed?: number;
      /**
       * Width in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
       * @default 720
       */
      height?: number;
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Duration in seconds.
       * @default 8
       */
      duration?: 4 | 6 | 8;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /** Presumably what to exclude from the video; the documentation gives neither a type nor a description. */
      negative_prompt?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Veo 3.0
     *
     * Generates one video of 4, 6 or 8 seconds (8 if omitted) from a prompt and, optionally, a start frame and a negative prompt, at 720p (default) or 1080p. Has no parameter for audio. About $0.13 per task. 3.0 Fast costs $0.06 and also takes seeds below 10; Veo 3.1 costs $0.08 and adds 2160p, an end frame and an audio switch.
     */
    GateAIVeo30Generate001Task: {
      /** Selects this model. */
      model: "veo-3.0-generate-001";
      /** Only `prompt` is required. The parameter table also lists widths and heights of 1080 and 1920, which belong to no supported size. */
      params: components["schemas"]["GateAIVeo30Generate001Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Veo 3.1 parameters
     *
     * Only `prompt` is required. Veo 3.1 and Veo 3.1 Fast take the same parameters. The parameter table also lists widths and heights of 1080, 1920, 2160 and 3840, which belong to no supported size.
     */
    GateAIVeo31Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video.
       * @default RESOLUTION_720
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080" | "RESOLUTION_2160";
      /** Seed for the generation. */
      seed?: number;
      /** Presumably audio; the documentation gives neither a type nor a description. */
      audio?: components["schemas"]["GateAIAnyValue"];
      /**
       * Width in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
       * @default 720
       */
      height?: number;
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Duration in seconds.
       * @default 8
       */
      duration?: 4 | 6 | 8;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** Last frame of the video. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /** Presumably what to exclude from the video; the documentation gives neither a type nor a description. */
      negative_prompt?: components["schemas"]["GateAIAnyValue"];
      /**
       * Presumably whether the video has audio; the documentation gives only a default.
       * @default true
       */
      motion_has_audio?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Veo 3.1 Fast
     *
     * Generates one video of 4, 6 or 8 seconds (8 if omitted) from a prompt and, optionally, a start and an end frame and a negative prompt, at 720p (default), 1080p or 2160p, presumably with audio unless `motion_has_audio` is false. About $0.04 per task, half the price of Veo 3.1, which takes the same parameters.
     */
    GateAIVeo31FastGenerate001Task: {
      /** Selects this model. */
      model: "veo-3.1-fast-generate-001";
      /** Only `prompt` is required. Veo 3.1 and Veo 3.1 Fast take the same parameters. The parameter table also lists widths and heights of 1080, 1920, 2160 and 3840, which belong to no supported size. */
      params: components["schemas"]["GateAIVeo31Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Veo 3.1
     *
     * Generates one video of 4, 6 or 8 seconds (8 if omitted) from a prompt and, optionally, a start and an end frame and a negative prompt, at 720p (default), 1080p or 2160p, presumably with audio unless `motion_has_audio` is false. About $0.08 per task. 3.1 Fast takes the same parameters for $0.04; 3.1 Lite costs $0.02 and stops at 1080p.
     */
    GateAIVeo31Generate001Task: {
      /** Selects this model. */
      model: "veo-3.1-generate-001";
      /** Only `prompt` is required. Veo 3.1 and Veo 3.1 Fast take the same parameters. The parameter table also lists widths and heights of 1080, 1920, 2160 and 3840, which belong to no supported size. */
      params: components["schemas"]["GateAIVeo31Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Veo 3.1 Lite parameters
     *
     * Only `prompt` is required. The parameter table also lists widths and heights of 1080 and 1920, which belong to no supported size.
     */
    GateAIVeo31LiteParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video.
       * @default RESOLUTION_720
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080";
      /** Seed for the generation. */
      seed?: number;
      /** Presumably audio; the documentation gives neither a type nor a description. */
      audio?: components["schemas"]["GateAIAnyValue"];
      /**
       * Width in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
       * @default 720
       */
      height?: number;
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Duration in seconds.
       * @default 8
       */
      duration?: 4 | 6 | 8;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** Last frame of the video. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /** Presumably what to exclude from the video; the documentation gives neither a type nor a description. */
      negative_prompt?: components["schemas"]["GateAIAnyValue"];
      /**
       * Presumably whether the video has audio; the documentation gives only a default.
       * @default true
       */
      motion_has_audio?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Veo 3.1 Lite
     *
     * Generates one video of 4, 6 or 8 seconds (8 if omitted) from a prompt and, optionally, a start and an end frame and a negative prompt, at 720p (default) or 1080p, presumably with audio unless `motion_has_audio` is false. About $0.02 per task, the lowest price of the Veo models; 3.1 Fast ($0.04) and 3.1 ($0.08) also support 2160p.
     */
    GateAIVeo31LiteTask: {
      /** Selects this model. */
      model: "veo-3.1-lite";
      /** Only `prompt` is required. The parameter table also lists widths and heights of 1080 and 1920, which belong to no supported size. */
      params: components["schemas"]["GateAIVeo31LiteParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Happy Horse parameters
     *
     * All parameters are optional. `video_guidance` selects video editing.
     */
    GateAIHappyHorseParams: ({
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Seed for reproducible results. */
      seed?: number;
      /**
       * Width in pixels. Supported sizes are 1080×1080, 1080×1440, 1440×1080, 1920×1080 and 1080×1920; any other size is snapped to the nearest one.
       * @default 1920
       */
      width?: number;
      /**
       * Height in pixels; see `width` for the supported sizes.
       * @default 1080
       */
      height?: number;
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt?: string;
      /**
       * Duration in seconds. Does not apply to video editing, which keeps the duration of the source video; omit it there.
       * @default 5
       */
      duration?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Audio of the edited video. `origin` keeps the audio of the source video; `auto` leaves the choice to the model.
       * @default auto
       */
      audio_setting?: "auto" | "origin";
      /** One to nine reference images. Refer to them in the prompt as `character1` to `character9`. With `video_guidance`, at most five, referred to by a name that starts with `@Im`; the rest is cut off in the documentation. */
      image_guidance?: readonly components["schemas"]["GateAIAnyValue"][];
      /** Video to edit, at most one. With it, `image_guidance` takes at most five images. */
      video_guidance?: readonly components["schemas"]["GateAIAnyValue"][];
      /**
       * Whether to moderate input and output content.
       * @default false
       */
      enable_safety_checker?: boolean;
    } & components["schemas"]["GateAIInlineReferences"]) & ({
      video_guidance?: never;
      image_guidance?: unknown;
    } | {
      image_guidance?: unknown;
      video_guidance: readonly components["schemas"]["GateAIAnyValue"][];
    });
    /**
     * Happy Horse
     *
     * Generates one video of 3 to 15 seconds (5 if omitted), 1080 pixels on the shorter side, from a prompt, a start frame or up to nine reference images; no parameter is required. Given a video, edits that video instead, with up to five reference images, and can keep its audio; the documentation says nothing about the audio of other videos. About $0.06 per task. The Kling O models also edit videos, and take an end frame.
     */
    GateAIHappyHorseTask: {
      /** Selects this model. */
      model: "happy-horse";
      /** All parameters are optional. `video_guidance` selects video editing. */
      params: components["schemas"]["GateAIHappyHorseParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Ideogram V3 parameters
     *
     * Only `prompt` is required.
     */
    GateAIIdeogramV30Params: {
      /** Reference images. The table of the model gives no type; the list of references that every model takes gives an array. */
      image_urls?: components["schemas"]["GateAIAnyValue"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /**
       * Generation mode, `TURBO`, `BALANCED` or `QUALITY`; the documentation does not say how they differ. The general price list names `TURBO` beside the price, the section of the model names no mode.
       * @default BALANCED
       */
      mode?: "TURBO" | "BALANCED" | "QUALITY";
      /** Seed for the generation. */
      seed?: number;
      /** Presumably the style; the documentation gives neither a type nor a description. */
      style?: components["schemas"]["GateAIAnyValue"];
      /**
       * Width in pixels. The parameter table allows 512 to 1536 in steps of 8, the dimension range below it 32 to 2048; other values are snapped to the nearest valid value.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels. The parameter table allows 512 to 1536 in steps of 8, the dimension range below it 32 to 2048; other values are snapped to the nearest valid value.
       * @default 1024
       */
      height?: number;
      /**
       * Number of images, from 1 to 8.
       * @default 1
       */
      quantity?: number;
      /**
       * Presumably prompt enhancement; the documentation gives no description.
       * @default false
       */
      prompt_enhance?: boolean;
      /**
       * Presumably what to exclude from the image; the documentation gives no description.
       * @default
       */
      negative_prompt?: string;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Ideogram V3
     *
     * Generates up to eight images (one if `quantity` is omitted) from a prompt, a negative prompt and reference images, in the mode `TURBO`, `BALANCED` or `QUALITY`. About $0.01 per task; the general price list names the mode `TURBO` beside it. The only image model at GateAI with a `style`.
     */
    GateAIIdeogramV30Task: {
      /** Selects this model. */
      model: "ideogram-v3.0";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIIdeogramV30Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Kling 3.0 parameters
     *
     * Only `prompt` is required. `image_urls` and `elements` take at most seven entries together. `end_frame` is not allowed with more than two images in `start_frame` and `image_urls` together.
     */
    GateAIKling30Params: {
      /**
       * Resolution of the video: 720p (standard), 1080p (pro) or 2160p.
       * @default RESOLUTION_1080
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080" | "RESOLUTION_2160";
      /**
       * Width in pixels. Supported sizes are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest one. The parameter table also lists the side lengths of 720p and 2160p, and 0 without explaining it.
       * @default 1920
       */
      width?: number;
      /**
       * Height in pixels. Supported sizes are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest one. The parameter table also lists the side lengths of 720p and 2160p, and 0 without explaining it.
       * @default 1080
       */
      height?: number;
      /** Text prompt that describes the video, at most 1,500 characters. Can include dialogue, narration and sounds. Refer to reference images and elements as `@Image1` and `@Element1`. */
      prompt: string;
      /** Characters or objects in the video. Refer to them in the prompt as `@Element1`, `@Element2` and so on. At most seven together with `image_urls`. */
      elements?: readonly components["schemas"]["GateAIAnyValue"][];
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** Last frame of the video. Not allowed with more than two images in `start_frame` and `image_urls` together. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /** Voice ids. Refer to each in the prompt with a marker in double angle brackets, `<<…>>`; the text between the brackets is missing in the documentation. */
      voice_ids?: readonly components["schemas"]["GateAIAnyValue"][];
      /** Reference images for style and appearance. Refer to them in the prompt as `@Image1`, `@Image2` and so on. At most seven together with `elements`; with `end_frame` at most two, or one if `start_frame` is also set. */
      image_urls?: readonly string[];
      /** First frame of the video: jpg, jpeg, png, webp, gif or avif, at most 10 MB; the minimum dimensions are cut off in the documentation. With `start_frame` and `end_frame`, `image_urls` takes at most one entry. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Whether to generate native audio for the video, such as speech, dialogue, singing, rap or ambience.
       * @default true
       */
      generate_audio?: boolean;
      /**
       * Duration in seconds.
       * @default 5
       */
      durationSeconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Kling 3.0
     *
     * Generates one video of 3 to 15 seconds (5 if omitted) from a prompt and, optionally, a start and an end frame, reference images, elements and voices, at 720p, 1080p (default) or 2160p. The video has audio unless `generate_audio` is `false`. About $0.03 per task. Has no parameter for an input video; Video O1 and O3 do.
     */
    GateAIKling30Task: {
      /** Selects this model. */
      model: "kling-3.0";
      /** Only `prompt` is required. `image_urls` and `elements` take at most seven entries together. `end_frame` is not allowed with more than two images in `start_frame` and `image_urls` together. */
      params: components["schemas"]["GateAIKling30Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Kling Video O1 parameters
     *
     * Only `prompt` is required.
     */
    GateAIKlingVideoO1Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Width in pixels, from 0 (automatic) to 2160; other values are snapped to the nearest valid value. */
      width?: number;
      /** Height in pixels, from 0 (automatic) to 2160; other values are snapped to the nearest valid value. */
      height?: number;
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /**
       * Guidance scale, from 0 to 1.
       * @default 0.5
       */
      cfg_scale?: number;
      /** Last frame of the video. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Whether to keep the audio of the edited video.
       * @default false
       */
      keep_audio?: boolean;
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /** Reference images, at most seven. The documentation allows six, or seven without videos; what it says there about the start frame is cut off. */
      image_guidance?: readonly components["schemas"]["GateAIAnyValue"][];
      /** Video to edit, at most one. The documentation names a type `BASE`, which edits the video; it does not give the structure of an entry and is cut off there. */
      video_guidance?: readonly components["schemas"]["GateAIAnyValue"][];
      /**
       * Duration in seconds.
       * @default 5
       */
      durationSeconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Kling Video O1
     *
     * Generates one video of 3 to 10 seconds (5 if omitted) from a prompt and, optionally, a start and an end frame, reference images or one video to edit, at up to 2160 pixels per side. Can keep the audio of the edited video; has no parameter to generate audio. About $0.04 per task. O3 goes up to 15 seconds and 3840 pixels, and can generate audio.
     */
    GateAIKlingVideoO1Task: {
      /** Selects this model. */
      model: "kling-video-o-1";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIKlingVideoO1Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Kling Video O3 parameters
     *
     * Only `prompt` is required.
     */
    GateAIKlingVideoO3Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video: 720p (standard), 1080p (pro) or 2160p.
       * @default RESOLUTION_1080
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080" | "RESOLUTION_2160";
      /** Width in pixels, from 0 (automatic) to 3840; other values are snapped to the nearest valid value. */
      width?: number;
      /** Height in pixels, from 0 (automatic) to 3840; other values are snapped to the nearest valid value. */
      height?: number;
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** Last frame of the video. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Whether to keep the audio of the reference video. For video-to-video only.
       * @default false
       */
      keep_audio?: boolean;
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Whether to generate native audio for the video.
       * @default false
       */
      generate_audio?: boolean;
      /** Reference images for style and appearance. Refer to them in the prompt as `@Image1`, `@Image2` and so on. */
      image_guidance?: readonly components["schemas"]["GateAIAnyValue"][];
      /** Input videos. A video of type `BASE` is edited, one of type `FEATURE` is a reference; the documentation does not give the structure of an entry. */
      video_guidance?: readonly components["schemas"]["GateAIAnyValue"][];
      /**
       * Duration in seconds.
       * @default 5
       */
      durationSeconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Kling Video O3
     *
     * Generates one video of 3 to 15 seconds (5 if omitted) from a prompt and, optionally, a start and an end frame, reference images and videos to edit or refer to, at 720p, 1080p (default) or 2160p. Unlike Kling 3.0, generates audio only if `generate_audio` is `true`. About $0.07 per task; O1 costs $0.04, has a guidance scale and stops at 10 seconds.
     */
    GateAIKlingVideoO3Task: {
      /** Selects this model. */
      model: "kling-video-o-3";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIKlingVideoO3Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Kling 2.1 Pro parameters
     *
     * Only `prompt` is required.
     */
    GateAIKling21ProParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. Supported sizes are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest one.
       * @default 1920
       */
      width?: number;
      /**
       * Height in pixels. Supported sizes are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest one.
       * @default 1080
       */
      height?: number;
      /**
       * Duration in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** Presumably prompt enhancement; the documentation gives neither a type nor a description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Kling 2.1 Pro
     *
     * Generates one video of 5 or 10 seconds (5 if omitted) from a prompt, at 1920×1080, 1080×1920 or 1440×1440. Has no parameter for audio, frames or resolution. About $0.04 per task; Kling 2.5 Turbo costs $0.03 and has a 720p mode.
     */
    GateAIKling21ProTask: {
      /** Selects this model. */
      model: "kling-2.1-pro";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIKling21ProParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Kling 2.5 Turbo parameters
     *
     * Only `prompt` is required.
     */
    GateAIKling25Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Resolution of the video.
       * @default RESOLUTION_1080
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080";
      /**
       * Width in pixels. Supported sizes are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest one.
       * @default 1920
       */
      width?: number;
      /**
       * Height in pixels. Supported sizes are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest one.
       * @default 1080
       */
      height?: number;
      /**
       * Duration in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** Presumably prompt enhancement; the documentation gives neither a type nor a description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Kling 2.5 Turbo
     *
     * Generates one video of 5 or 10 seconds (5 if omitted) from a prompt, at 1080p (default) or 720p. Has no parameter for audio or frames. About $0.03 per task. 2.5 Turbo Standard costs $0.02, starts from an image and supports smaller sizes; 2.6 has audio.
     */
    GateAIKling25Task: {
      /** Selects this model. */
      model: "kling-2.5";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIKling25Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Kling 2.5 Turbo Standard parameters
     *
     * Only `prompt` is required. Send `start_frame` too: the parameter table requires it, although the documented example omits it.
     */
    GateAIKling25TurboStandardParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. Supported sizes are 1280×720, 720×1280 and 960×960; any other size is snapped to the nearest one.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels. Supported sizes are 1280×720, 720×1280 and 960×960; any other size is snapped to the nearest one.
       * @default 720
       */
      height?: number;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /**
       * Guidance scale, from 0 to 1.
       * @default 0.5
       */
      cfg_scale?: number;
      /** First frame of the video. Send one: the parameter table requires it, although the documented example omits it. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Duration in seconds.
       * @default 5
       */
      durationSeconds?: 5 | 10;
      /**
       * What to exclude from the video, at most 1,000 characters.
       * @default blur, distort, and low quality
       */
      negative_prompt?: string;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Kling 2.5 Turbo Standard
     *
     * Generates one video of 5 or 10 seconds (5 if omitted) from a prompt and a start frame, at 1280×720, 720×1280 or 960×960. Has a guidance scale and a negative prompt, but no parameter for audio. About $0.02 per task. The parameter table requires the start frame, the documented example omits it. Kling 2.5 Turbo works from text alone, at up to 1080p.
     */
    GateAIKling25TurboStandardTask: {
      /** Selects this model. */
      model: "kling-2.5-turbo-standard";
      /** Only `prompt` is required. Send `start_frame` too: the parameter table requires it, although the documented example omits it. */
      params: components["schemas"]["GateAIKling25TurboStandardParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Kling 2.6 parameters
     *
     * Only `prompt` is required.
     */
    GateAIKling26Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Presumably audio; the documentation gives neither a type nor a description. */
      audio?: components["schemas"]["GateAIAnyValue"];
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /** Width in pixels. Supported sizes are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest one. The parameter table also lists 0 without explaining it. */
      width?: number;
      /** Height in pixels. Supported sizes are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest one. The parameter table also lists 0 without explaining it. */
      height?: number;
      /**
       * Duration in seconds.
       * @default 5
       */
      duration?: 5 | 10;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Presumably whether the video has audio; the documentation gives only a default.
       * @default true
       */
      motion_has_audio?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Kling 2.6
     *
     * Generates one video of 5 or 10 seconds (5 if omitted) from a prompt and, optionally, a start frame, at 1920×1080, 1080×1920 or 1440×1440, presumably with audio unless `motion_has_audio` is false. About $0.06 per task. Kling 3.0 costs $0.03 and adds an end frame, references and durations of 3 to 15 seconds.
     */
    GateAIKling26Task: {
      /** Selects this model. */
      model: "kling-2.6";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIKling26Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * LTXV 2.0 Fast parameters
     *
     * Only `prompt` is required.
     */
    GateAILtxv20FastParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Frames per second.
       * @default 50
       */
      fps?: 25 | 50;
      /** Width in pixels. The only supported size is 1920×1080; any other size is snapped to it. */
      width?: number;
      /** Height in pixels. The only supported size is 1920×1080; any other size is snapped to it. */
      height?: number;
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /**
       * Resolution of the video.
       * @default 1080p
       */
      resolution?: "1080p" | "1440p" | "2160p";
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Aspect ratio of the video.
       * @default 16:9
       */
      aspect_ratio?: "16:9" | "9:16";
      /**
       * Duration in seconds.
       * @default 6
       */
      durationSeconds?: 6 | 8;
      /**
       * Whether to expand the prompt automatically.
       * @default true
       */
      enable_prompt_expansion?: boolean;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * LTXV 2.0 Fast
     *
     * Generates one video of 6 or 8 seconds (6 if omitted) from a prompt and, optionally, a start frame, at 1080p, 1440p or 2160p and 25 or 50 frames per second. Has no parameter for audio. About $0.02 per task, the same as 2.0 Pro, which differs in its frame rates: 24, 30 or 50.
     */
    GateAILtxv20FastTask: {
      /** Selects this model. */
      model: "ltxv-2.0-fast";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAILtxv20FastParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * LTXV 2.0 Pro parameters
     *
     * Only `prompt` is required.
     */
    GateAILtxv20ProParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Frames per second.
       * @default 50
       */
      fps?: 24 | 30 | 50;
      /** Width in pixels. The only supported size is 1920×1080; any other size is snapped to it. */
      width?: number;
      /** Height in pixels. The only supported size is 1920×1080; any other size is snapped to it. */
      height?: number;
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /**
       * Resolution of the video.
       * @default 1080p
       */
      resolution?: "1080p" | "1440p" | "2160p";
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Aspect ratio of the video.
       * @default 16:9
       */
      aspect_ratio?: "16:9" | "9:16";
      /**
       * Duration in seconds.
       * @default 6
       */
      durationSeconds?: 6 | 8;
      /**
       * Whether to expand the prompt automatically.
       * @default true
       */
      enable_prompt_expansion?: boolean;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * LTXV 2.0 Pro
     *
     * Generates one video of 6 or 8 seconds (6 if omitted) from a prompt and, optionally, a start frame, at 1080p, 1440p or 2160p and 24, 30 or 50 frames per second. Has no parameter for audio. About $0.02 per task. 2.0 Fast supports 25 or 50 frames per second; 2.3 Pro adds an audio switch, an end frame and 10 seconds.
     */
    GateAILtxv20ProTask: {
      /** Selects this model. */
      model: "ltxv-2.0-pro";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAILtxv20ProParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * LTXV 2.0 Ultra parameters
     *
     * Requires `prompt`, `width` and `height`.
     */
    GateAILtxv20UltraParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video.
       * @default RESOLUTION_1080
       */
      mode?: "RESOLUTION_1080" | "RESOLUTION_1440" | "RESOLUTION_2160";
      /**
       * Width in pixels. Supported sizes are 1920×1080 and 1080×1920; any other size is snapped to the nearest one.
       * @default 1920
       */
      width: number;
      /**
       * Height in pixels. Supported sizes are 1920×1080 and 1080×1920; any other size is snapped to the nearest one.
       * @default 1080
       */
      height: number;
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Duration in seconds.
       * @default 8
       */
      duration?: 6 | 8;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** Presumably prompt enhancement; the documentation gives neither a type nor a description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * LTXV 2.0 Ultra
     *
     * Generates one video of 6 or 8 seconds (8 if omitted) from a prompt, at 1080p, 1440p or 2160p. Requires a width and a height. Has no parameter for audio. Unlike 2.0 Fast and Pro, has `prompt_enhance`, but no start frame, frame rate or `aspect_ratio`. About $0.02 per task.
     */
    GateAILtxv20UltraTask: {
      /** Selects this model. */
      model: "ltxv-2.0-ultra";
      /** Requires `prompt`, `width` and `height`. */
      params: components["schemas"]["GateAILtxv20UltraParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * LTXV 2.3 Fast parameters
     *
     * Only `prompt` is required. More than 10 seconds requires 25 frames per second and 1080p.
     */
    GateAILtxv23FastParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Frames per second. Must be 25 if `durationSeconds` is greater than 10.
       * @default 25
       */
      fps?: 24 | 25 | 48 | 50;
      /** Width in pixels. Supported sizes are 1920×1080 and 1080×1920; any other size is snapped to the nearest one. */
      width?: number;
      /** Height in pixels. Supported sizes are 1920×1080 and 1080×1920; any other size is snapped to the nearest one. */
      height?: number;
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** Last frame of the video. Requires `start_frame`. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Resolution of the video. Must be `1080p` if `durationSeconds` is greater than 10.
       * @default 1080p
       */
      resolution?: "1080p" | "1440p" | "2160p";
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /** Aspect ratio of the video. If omitted, 16:9, or detected from `start_frame` if there is one. */
      aspect_ratio?: "16:9" | "9:16";
      /**
       * Whether to generate audio for the video.
       * @default true
       */
      generate_audio?: boolean;
      /**
       * Duration in seconds. More than 10 requires `fps` 25 and `resolution` `1080p`, which are the defaults.
       * @default 6
       */
      durationSeconds?: 6 | 8 | 10 | 12 | 14 | 16 | 18 | 20;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * LTXV 2.3 Fast
     *
     * Generates one video of 6 to 20 seconds (6 if omitted) from a prompt and, optionally, a start and an end frame, at up to 2160p, with audio unless `generate_audio` is `false`. More than 10 seconds requires 1080p and 25 frames per second. About $0.02 per task, the same as 2.3 Pro, which stops at 10 seconds.
     */
    GateAILtxv23FastTask: {
      /** Selects this model. */
      model: "ltxv-2.3-fast";
      /** Only `prompt` is required. More than 10 seconds requires 25 frames per second and 1080p. */
      params: components["schemas"]["GateAILtxv23FastParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * LTXV 2.3 Pro parameters
     *
     * Only `prompt` is required.
     */
    GateAILtxv23ProParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Frames per second.
       * @default 25
       */
      fps?: 24 | 25 | 48 | 50;
      /** Width in pixels. Supported sizes are 1920×1080 and 1080×1920; any other size is snapped to the nearest one. */
      width?: number;
      /** Height in pixels. Supported sizes are 1920×1080 and 1080×1920; any other size is snapped to the nearest one. */
      height?: number;
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** Last frame of the video. Requires `start_frame`. */
      end_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Resolution of the video.
       * @default 1080p
       */
      resolution?: "1080p" | "1440p" | "2160p";
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /** Aspect ratio of the video. If omitted, 16:9, or detected from `start_frame` if there is one. */
      aspect_ratio?: "16:9" | "9:16";
      /**
       * Whether to generate audio for the video.
       * @default true
       */
      generate_audio?: boolean;
      /**
       * Duration in seconds.
       * @default 6
       */
      durationSeconds?: 6 | 8 | 10;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * LTXV 2.3 Pro
     *
     * Generates one video of 6, 8 or 10 seconds (6 if omitted) from a prompt and, optionally, a start and an end frame, at up to 2160p, with audio unless `generate_audio` is `false`. About $0.02 per task, the same as 2.3 Fast, which also supports 12 to 20 seconds at 1080p.
     */
    GateAILtxv23ProTask: {
      /** Selects this model. */
      model: "ltxv-2.3-pro";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAILtxv23ProParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Hailuo 2.3 parameters
     *
     * Only `prompt` is required. 10 seconds requires 768p.
     */
    GateAIHailuo23Params: ({
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** Resolution of the video. The default applies to 6 seconds only; if `durationSeconds` is 10, set `768p`. */
      resolution?: "768p" | "1080p";
      /** First frame of the video. Send one to `hailuo-2_3-fast`: its parameter table requires it, although its documented example omits it. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
      /**
       * Duration in seconds. 10 requires `resolution` `768p`, because 1080p (the default) supports 6 seconds only.
       * @default 6
       */
      durationSeconds?: 6 | 10;
      /** Width in pixels. The documentation lists 768, 1376, 1080 and 1920 as valid without pairing widths and heights, and does not say what happens to other values. */
      width?: number;
      /** Height in pixels. The documentation lists 768, 1376, 1080 and 1920 as valid without pairing widths and heights, and does not say what happens to other values. */
      height?: number;
      /**
       * Whether to optimize the prompt for a better video.
       * @default true
       */
      prompt_optimizer?: boolean;
      /**
       * Whether to shorten the prompt optimization.
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
     * Generates one video of 6 seconds at 1080p (default) or 768p, or of 10 seconds at 768p, from a prompt and, optionally, a start frame. Has no parameter for audio, a seed or an end frame. About $0.04 per task. 2.3 Fast costs $0.03 and expects a start frame.
     */
    GateAIHailuo23Task: {
      /** Selects this model. */
      model: "hailuo-2_3";
      /** Only `prompt` is required. 10 seconds requires 768p. */
      params: components["schemas"]["GateAIHailuo23Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Hailuo 2.3 Fast
     *
     * Generates one video of 6 seconds at 1080p (default) or 768p, or of 10 seconds at 768p, from a prompt and a start frame. Has no parameter for audio, a seed or an end frame. About $0.03 per task. The parameter table requires the start frame, the documented example omits it. Hailuo 2.3 costs $0.04 and generates videos from text alone.
     */
    GateAIHailuo23FastTask: {
      /** Selects this model. */
      model: "hailuo-2_3-fast";
      /** Only `prompt` is required. 10 seconds requires 768p. */
      params: components["schemas"]["GateAIHailuo23Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * GPT Image 1 parameters
     *
     * Only `prompt` is required.
     */
    GateAIGptImage1Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. The parameter table allows 1024 to 1536 in steps of 8, the dimension range below it 32 to 2048; other values are snapped to the nearest valid value.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels. The parameter table allows 1024 to 1536 in steps of 8, the dimension range below it 32 to 2048; other values are snapped to the nearest valid value.
       * @default 1024
       */
      height?: number;
      /**
       * Quality of the images. The documentation gives one price and does not say for which quality.
       * @default medium
       */
      quality?: "high" | "medium" | "low";
      /**
       * Number of images, from 1 to 8.
       * @default 1
       */
      quantity?: number;
      /** Presumably a transparent background; the documentation gives no description. A JPEG, the default of `output_format`, can't be transparent. */
      transparency?: boolean;
      /**
       * Format of the image files.
       * @default jpeg
       */
      output_format?: "jpeg" | "png" | "webp";
      /** Presumably guidance images; the documentation gives neither a description nor the structure of an entry. */
      image_guidances?: readonly components["schemas"]["GateAIAnyValue"][];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * GPT Image 1
     *
     * Generates up to eight JPEG, PNG or WebP images (one if `quantity` is omitted) from a prompt, in three qualities (`medium` if omitted). The only GPT Image model with `transparency`. About $0.01 for a 1024×1024 image; the documentation does not say for which quality. The parameter table allows 1024 to 1536 pixels per side, the dimension range below it 32 to 2048.
     */
    GateAIGptImage1Task: {
      /** Selects this model. */
      model: "gpt-image-1";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIGptImage1Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * GPT Image 1.5 parameters
     *
     * Only `prompt` is required.
     */
    GateAIGptImage15Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels, from 1024 to 1536 in steps of 8; other values are snapped to the nearest valid value.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels, from 1024 to 1536 in steps of 8; other values are snapped to the nearest valid value.
       * @default 1024
       */
      height?: number;
      /**
       * Quality of the images. The documentation gives one price and does not say for which quality.
       * @default medium
       */
      quality?: "high" | "medium" | "low";
      /**
       * Number of images, from 1 to 8.
       * @default 1
       */
      quantity?: number;
      /**
       * Format of the image files.
       * @default jpeg
       */
      output_format?: "jpeg" | "png" | "webp";
      /** Presumably guidance images; the documentation gives neither a description nor the structure of an entry. */
      image_guidances?: readonly components["schemas"]["GateAIAnyValue"][];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * GPT Image 1.5
     *
     * Generates up to eight JPEG, PNG or WebP images (one if `quantity` is omitted) from a prompt, 1024 to 1536 pixels per side, in three qualities (`medium` if omitted). About $0.01 for a 1024×1024 image, the same as GPT Image 1, which also has `transparency`. GPT Image 2 supports larger images.
     */
    GateAIGptImage15Task: {
      /** Selects this model. */
      model: "gpt-image-1.5";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIGptImage15Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * GPT Image 2 parameters
     *
     * Only `prompt` is required.
     */
    GateAIGptImage2Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. Supports ten aspect ratios in three sizes each: 1:1 1024×1024, 2048×2048 or 2880×2880; 2:3 848×1264, 1376×2048 or 2336×3504; 16:9 1376×768, 2048×1136 or 3584×2016; 4:3 1200×896, 2048×1536 or 3264×2448; 9:16 768×1376, 1136×2048 or 2016×3584; 4:5 928×1152, 1648×2048 or 2560×3200; 3:2 1264×848, 2048×1376 or 3504×2336; 3:4 896×1200, 1536×2048 or 2448×3264; 5:4 1152×928, 2048×1648 or 3200×2560; and 21:9 1584×672, 2048×864 or 3808×1632. Any other size is snapped to the nearest one. The parameter table allows multiples of 16 from 256 to 3840, with a limit on the number of pixels that is cut off in the documentation.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels; see `width` for the supported sizes.
       * @default 1024
       */
      height?: number;
      /**
       * Quality of the images. About $0.003 (`low`) or $0.11 (`high`) for 1024×1024; `medium` has no documented price.
       * @default low
       */
      quality?: "high" | "medium" | "low";
      /**
       * Number of images, from 1 to 8.
       * @default 1
       */
      quantity?: number;
      /**
       * Format of the image files.
       * @default jpeg
       */
      output_format?: "jpeg" | "png";
      /** Presumably guidance images; the documentation gives neither a description nor the structure of an entry. */
      image_guidances?: readonly components["schemas"]["GateAIAnyValue"][];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * GPT Image 2
     *
     * Generates up to eight JPEG or PNG images (one if `quantity` is omitted) from a prompt, in thirty sizes: ten aspect ratios with three sizes each, up to 2880×2880 or 3808×1632. `quality` is `low` if omitted, unlike GPT Image 1 and 1.5. About $0.003 (`low`) or $0.11 (`high`) for 1024×1024. Has no WebP and no `transparency`.
     */
    GateAIGptImage2Task: {
      /** Selects this model. */
      model: "gpt-image-2";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIGptImage2Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Sora 2 parameters
     *
     * Only `prompt` is required.
     */
    GateAISora2Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Width in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
       * @default 1280
       */
      width?: number;
      /**
       * Height in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
       * @default 720
       */
      height?: number;
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Duration in seconds.
       * @default 4
       */
      duration?: 4 | 8 | 12;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Sora 2
     *
     * Generates one video of 4, 8 or 12 seconds (4 if omitted) from a prompt and, optionally, a start frame, at 1280×720 or 720×1280. Has no parameter for audio. About $0.04 per task. Sora 2 Pro costs $0.12, has a 1080p mode and requires a width and a height.
     */
    GateAISora2Task: {
      /** Selects this model. */
      model: "sora-2";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAISora2Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Sora 2 Pro parameters
     *
     * Requires `prompt`, `width` and `height`. The parameter table also lists widths and heights of 1024 and 1792, which belong to no supported size.
     */
    GateAISora2ProParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /**
       * Resolution of the video.
       * @default RESOLUTION_720
       */
      mode?: "RESOLUTION_720" | "RESOLUTION_1080";
      /**
       * Width in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
       * @default 1280
       */
      width: number;
      /**
       * Height in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
       * @default 720
       */
      height: number;
      /** Text prompt that describes the video, at most 1,500 characters. */
      prompt: string;
      /**
       * Duration in seconds.
       * @default 4
       */
      duration?: 4 | 8 | 12;
      /**
       * Number of videos; must be 1.
       * @default 1
       */
      quantity?: number;
      /** First frame of the video. */
      start_frame?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Sora 2 Pro
     *
     * Generates one video of 4, 8 or 12 seconds (4 if omitted) from a prompt and, optionally, a start frame, at 720p (default) or 1080p. Requires a width and a height. Has no parameter for audio. About $0.12 per task, three times the price of Sora 2, which supports 720p only.
     */
    GateAISora2ProTask: {
      /** Selects this model. */
      model: "sora-2-pro";
      /** Requires `prompt`, `width` and `height`. The parameter table also lists widths and heights of 1024 and 1792, which belong to no supported size. */
      params: components["schemas"]["GateAISora2ProParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Recraft V4 parameters
     *
     * Only `prompt` is required.
     */
    GateAIRecraftV4Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. Supports fourteen sizes: 1:1 1024×1024, 2:3 832×1280, 16:9 1344×768, 4:3 1216×896, 9:16 768×1344, 4:5 896×1152, 1:2 768×1536, 2:1 1536×768, 3:2 1280×832, 3:4 896×1216, 5:4 1152×896, 6:10 832×1344, 10:14 896×1280 and 14:10 1280×896. Any other size is snapped to the nearest one.
       * @default 1024
       */
      width?: number;
      /**
       * Height in pixels; see `width` for the supported sizes.
       * @default 1024
       */
      height?: number;
      /**
       * Number of images, from 1 to 8.
       * @default 4
       */
      quantity?: number;
      /** Presumably prompt enhancement; the documentation gives neither a type nor a description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Recraft V4
     *
     * Generates up to eight images (four if `quantity` is omitted) from a prompt, in one of fourteen sizes from 1:2 to 2:1, about one megapixel each. About $0.02 per task. V4 Pro doubles the width and height of every size for $0.10.
     */
    GateAIRecraftV4Task: {
      /** Selects this model. */
      model: "recraft-v4";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIRecraftV4Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Recraft V4 Pro parameters
     *
     * Only `prompt` is required.
     */
    GateAIRecraftV4ProParams: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Text prompt that describes the image, at most 1,500 characters. */
      prompt: string;
      /**
       * Width in pixels. Supports fourteen sizes: 1:1 2048×2048, 2:3 1664×2560, 16:9 2688×1536, 4:3 2432×1792, 9:16 1536×2688, 4:5 1792×2304, 1:2 1536×3072, 2:1 3072×1536, 3:2 2560×1664, 3:4 1792×2432, 5:4 2304×1792, 6:10 1664×2688, 10:14 1792×2560 and 14:10 2560×1792. Any other size is snapped to the nearest one.
       * @default 2048
       */
      width?: number;
      /**
       * Height in pixels; see `width` for the supported sizes.
       * @default 2048
       */
      height?: number;
      /**
       * Number of images, from 1 to 8.
       * @default 4
       */
      quantity?: number;
      /** Presumably prompt enhancement; the documentation gives neither a type nor a description. */
      prompt_enhance?: components["schemas"]["GateAIAnyValue"];
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Recraft V4 Pro
     *
     * Generates up to eight images (four if `quantity` is omitted) from a prompt, in one of fourteen sizes from 1:2 to 2:1, about four megapixels each. About $0.10 per task, five times the price of Recraft V4, which supports each size at half the width and height.
     */
    GateAIRecraftV4ProTask: {
      /** Selects this model. */
      model: "recraft-v4-pro";
      /** Only `prompt` is required. */
      params: components["schemas"]["GateAIRecraftV4ProParams"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Rodin V2 parameters
     *
     * All parameters are optional. The documentation lists no prompt, so `prompt` is rejected.
     */
    GateAIRodinV2Params: {
      /** Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
      image_urls?: components["schemas"]["GateAIImageUrls"];
      /** Seed for reproducible results. */
      seed?: number;
      /**
       * Quality of the model. The number of polygons depends on `mesh_mode`. With `Triangle` it is 2,000 (`extra_low`), 20,000 (`low`), 150,000 (`medium`) or 500,000 (`high`; our reading, because the documentation is cut off after 500). The numbers for `Quad` are cut off too.
       * @default high
       */
      quality?: "extra_low" | "low" | "medium" | "high";
      /**
       * Whether to put the mesh of a human character into a T or A pose, which makes it easier to rig and animate.
       * @default false
       */
      ta_pose?: boolean;
      /**
       * Material of the mesh; the documentation does not describe the three values.
       * @default All
       */
      material?: "PBR" | "Shaded" | "All";
      /**
       * Type of faces in the mesh. `Quad` gives smoother surfaces than `Triangle`.
       * @default Triangle
       */
      mesh_mode?: "Quad" | "Triangle";
      /** Bounding box that limits the size of the model: width, height and length as three integers. The documentation gives no unit. */
      bounding_box?: readonly number[];
      /**
       * Whether to keep the alpha channel of the input images.
       * @default false
       */
      use_original_alpha?: boolean;
    } & components["schemas"]["GateAIInlineReferences"];
    /**
     * Rodin V2
     *
     * Generates a 3D model from images: a `.glb` file and a JPG preview of it, with triangles or quads, in one of four qualities (`high` if omitted). Takes no prompt. The documentation mentions input images, but no parameter of the model for them: send one as the `image` that every model of GateAI Core takes, or uploaded ones in `images`. About $0.16 per task. The only 3D model at GateAI.
     */
    GateAIRodinV2Task: {
      /** Selects this model. */
      model: "rodin-v2";
      /** All parameters are optional. The documentation lists no prompt, so `prompt` is rejected. */
      params: components["schemas"]["GateAIRodinV2Params"];
    } & components["schemas"]["GateAIGenerateRequestOptions"];
    /**
     * Generation request
     *
     * One branch per model, selected by `model`. Most images take 10 to 30 seconds, most videos 1 to 5 minutes.
     */
    GateAIGenerateRequest: components["schemas"]["GateAIAutoImageTask"] | components["schemas"]["GateAIAutoVideoTask"] | components["schemas"]["GateAIFluxDevTask"] | components["schemas"]["GateAIFluxKontextMaxTask"] | components["schemas"]["GateAIFluxKontextProTask"] | components["schemas"]["GateAIFluxPro20Task"] | components["schemas"]["GateAIFluxSchnellTask"] | components["schemas"]["GateAISeedance10ProTask"] | components["schemas"]["GateAISeedance10ProFastTask"] | components["schemas"]["GateAISeedance20Task"] | components["schemas"]["GateAISeedance20FastTask"] | components["schemas"]["GateAISeedream40Task"] | components["schemas"]["GateAISeedream45Task"] | components["schemas"]["GateAICortex10Task"] | components["schemas"]["GateAICortexV09Task"] | components["schemas"]["GateAICortexV10Task"] | components["schemas"]["GateAILucidOriginTask"] | components["schemas"]["GateAILucidRealismTask"] | components["schemas"]["GateAIKinoXlTask"] | components["schemas"]["GateAICortex20Task"] | components["schemas"]["GateAICortex20FastTask"] | components["schemas"]["GateAIGemini25FlashImageTask"] | components["schemas"]["GateAIGeminiImage2Task"] | components["schemas"]["GateAINanoBanana2Task"] | components["schemas"]["GateAIVeo30FastGenerate001Task"] | components["schemas"]["GateAIVeo30Generate001Task"] | components["schemas"]["GateAIVeo31FastGenerate001Task"] | components["schemas"]["GateAIVeo31Generate001Task"] | components["schemas"]["GateAIVeo31LiteTask"] | components["schemas"]["GateAIHappyHorseTask"] | components["schemas"]["GateAIIdeogramV30Task"] | components["schemas"]["GateAIKling30Task"] | components["schemas"]["GateAIKlingVideoO1Task"] | components["schemas"]["GateAIKlingVideoO3Task"] | components["schemas"]["GateAIKling21ProTask"] | components["schemas"]["GateAIKling25Task"] | components["schemas"]["GateAIKling25TurboStandardTask"] | components["schemas"]["GateAIKling26Task"] | components["schemas"]["GateAILtxv20FastTask"] | components["schemas"]["GateAILtxv20ProTask"] | components["schemas"]["GateAILtxv20UltraTask"] | components["schemas"]["GateAILtxv23FastTask"] | components["schemas"]["GateAILtxv23ProTask"] | components["schemas"]["GateAIHailuo23Task"] | components["schemas"]["GateAIHailuo23FastTask"] | components["schemas"]["GateAIGptImage1Task"] | components["schemas"]["GateAIGptImage15Task"] | components["schemas"]["GateAIGptImage2Task"] | components["schemas"]["GateAISora2Task"] | components["schemas"]["GateAISora2ProTask"] | components["schemas"]["GateAIRecraftV4Task"] | components["schemas"]["GateAIRecraftV4ProTask"] | components["schemas"]["GateAIRodinV2Task"];
    /**
     * Adjustments
     *
     * What the service lowered (resolution or duration) because the request would have exceeded today's budget. Any value, because the documentation does not give its structure.
     */
    GateAIAdjustments: unknown;
    /**
     * Accepted generation
     *
     * The generation is running and its cost has been deducted from today's budget.
     */
    GateAITaskAccepted: {
      /** Id of the generation. */
      task_id: string;
      /** Path that returns the status of the generation. */
      url: string;
      /** `PROCESSING` for a new generation. */
      status: string;
      /** Cost in US dollars. */
      cost: number;
      /** Today's remaining budget in US dollars. */
      remaining: number;
      /** What the service lowered (resolution or duration) because the request would have exceeded today's budget. Any value, because the documentation does not give its structure. */
      adjustments?: components["schemas"]["GateAIAdjustments"];
    };
    /**
     * GateAI error
     *
     * Body of every error response of GateAI.
     */
    GateAIError: {
      /** Human-readable error message. */
      error: string;
      /** Machine-readable error code: `PROMPT_TOO_LONG` (more than 1500 characters), `QUANTITY_TOO_HIGH` (more than 8 images) or `RATE_LIMITED` (more than 5 requests in 30 seconds, or 5 already in flight); there may be others. The place of this property is assumed. */
      code?: string;
      /** Ids of models that are similar to the requested one. */
      suggestions?: string[];
    };
    /**
     * Estimate
     *
     * Cost of a generation, without starting it.
     */
    GateAICostEstimate: {
      /** Cost in US dollars. */
      cost: number;
      /** Today's remaining budget in US dollars. */
      daily_remaining: number;
      /** Whether the budget covers the generation. If `false`, the response also suggests lower parameters. */
      fits_in_budget: boolean;
      /** Suggested lower parameters if the budget does not cover the request; any value. The name is assumed, taken from the response to a generation. */
      adjustments?: unknown;
    };
    /**
     * State of a generation
     *
     * A generation that is running, finished or failed, as `status` says.
     */
    GateAITask: {
      /** Status of the generation. `PROCESSING`, `FINISHED` and `FAILED` are documented here; `QUEUED` is assumed, taken from the dashboard. */
      status: "PROCESSING" | "QUEUED" | "FINISHED" | "FAILED";
      /** URLs of the generated files; for a 3D model, of its preview images. */
      result?: string[];
      /** URLs of the `.glb` files of a 3D model. Each is the URL of its preview image with another file extension. */
      glb_urls?: string[];
      /** Internal name of the model. */
      model?: string;
      /** Cost in US dollars. */
      cost?: number;
      /** Why the generation failed. */
      error?: string;
    } & ({
      /** The generation is not finished. */
      status: "PROCESSING" | "QUEUED";
    } | {
      /** The generation is finished. */
      status: "FINISHED";
      result: string[];
    } | {
      /** The generation ended without a result. */
      status: "FAILED";
    });
    /**
     * Model summary
     *
     * An entry in the list of models.
     */
    GateAIModelSummary: {
      /** Id of the model, to use as `model` in a request. */
      id: string;
      /** What the model generates. */
      type: "image" | "video" | "3d";
      /** Cost as text. */
      cost: string;
      /** Names of the parameters. */
      params: string[];
    };
    /**
     * Parameter
     *
     * Schema of a parameter, in the notation of the service.
     */
    GateAIParameterSchema: {
      /** Type of the parameter. */
      type?: string;
      /** Whether the parameter is required. */
      required?: boolean;
      /** Description of the parameter. */
      description?: string;
      /** Allowed values. */
      enum?: unknown[];
      /** Default value. */
      default?: unknown;
      /** Minimum value. */
      min?: number;
      /** Maximum value. */
      max?: number;
    };
    /**
     * Listed model schema
     *
     * A model with all its parameters. The structure is assumed to be that of a single model.
     */
    GateAIListedModelSchema: {
      /** Id of the model, to use as `model` in a request. */
      id: string;
      /** What the model generates. */
      type: "image" | "video" | "3d";
      /** Cost as text. */
      cost?: string;
      /** Parameters by name. */
      params: {
        [key: string]: components["schemas"]["GateAIParameterSchema"];
      };
      /** An example request body, ready to send. */
      example?: {
        /** Id of the model. */
        model?: string;
        /** Parameters of the model. */
        params?: {
          [key: string]: unknown;
        };
      } & {
        [key: string]: unknown;
      };
    };
    /**
     * Model schema
     *
     * A model with all its parameters and an example request body.
     */
    GateAIModelSchema: {
      /** Id of the model, to use as `model` in a request. */
      id: string;
      /** What the model generates. */
      type: "image" | "video" | "3d";
      /** Cost as text. */
      cost: string;
      /** Parameters by name. */
      params: {
        [key: string]: components["schemas"]["GateAIParameterSchema"];
      };
      /** An example request body, ready to send. */
      example: {
        /** Id of the model. */
        model?: string;
        /** Parameters of the model. */
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
     * Each key has a budget of 100 US dollars per day, which resets at midnight UTC.
     */
    GateAIBudget: {
      /** Budget per day in US dollars. */
      daily_limit: number;
      /** Amount spent today in US dollars. */
      used: number;
      /** Amount left today in US dollars. */
      remaining: number;
    };
    /**
     * Credits
     *
     * Today's budget of the key and the state of the account pool.
     */
    GateAICredits: {
      /** Each key has a budget of 100 US dollars per day, which resets at midnight UTC. */
      your_budget: components["schemas"]["GateAIBudget"];
      /** Pool of provider accounts behind the service. */
      pool: {
        /** Number of accounts. */
        total_accounts: number;
        /** Number of locked accounts. */
        locked: number;
      };
    };
    /**
     * Active slot
     *
     * A generation that holds a slot.
     */
    GateAIActiveSlot: {
      /** Id of the generation. */
      taskId: string;
      /** Id of the model. */
      model: string;
      /** Seconds since the generation started. */
      elapsed: number;
    };
    /**
     * Active task
     *
     * A generation that is running or queued.
     */
    GateAIActiveTask: {
      /** Id of the generation. */
      task_id: string;
      /** Id of the model. */
      model: string;
      /** Status of the generation. */
      status: "PROCESSING" | "QUEUED";
      /** Cost in US dollars. */
      cost: number;
      /** Time since the generation started, as text. */
      elapsed: string;
    };
    /**
     * Recent task
     *
     * A generation that finished or failed.
     */
    GateAIRecentTask: {
      /** Id of the generation. */
      task_id: string;
      /** Id of the model. */
      model: string;
      /** Final status of the generation. */
      status: "FINISHED" | "FAILED";
      /** Cost in US dollars. */
      cost: number;
      /** Number of files in the result. */
      result_count: number;
    };
    /**
     * Model spending
     *
     * Today's requests and cost of one model.
     */
    GateAIModelSpending: {
      /** Number of requests today. */
      requests: number;
      /** Cost today in US dollars. */
      cost: number;
    };
    /**
     * Dashboard
     *
     * Budget, concurrency slots and generations of the key.
     */
    GateAIDashboard: {
      /** Each key has a budget of 100 US dollars per day, which resets at midnight UTC. */
      budget: components["schemas"]["GateAIBudget"];
      /** Concurrency slots of the key for generations in flight. */
      concurrency: {
        /** Number of slots in use. */
        used: number;
        /** Total number of slots. */
        max: number;
        /** Number of free slots. */
        available: number;
        /** Generations that hold a slot. */
        active_slots: components["schemas"]["GateAIActiveSlot"][];
      };
      /** Generations that are running or queued. */
      active_tasks: components["schemas"]["GateAIActiveTask"][];
      /** The last 20 generations that finished or failed. */
      recent_tasks: components["schemas"]["GateAIRecentTask"][];
      /** Today's spending by model id. */
      today_spending: {
        [key: string]: components["schemas"]["GateAIModelSpending"];
      };
    };
    /**
     * GateAI file upload
     *
     * The file as the only part of a form. This form is assumed, modeled on the upload of Unifically.
     */
    GateAIFileUpload: {
      /**
       * The file to upload.
       * @format binary
       */
      file: Blob;
    };
    /**
     * GateAI uploaded file
     *
     * The id of the file, for use in `images` and `videos`. The name of the property is assumed.
     */
    GateAIUploadedFile: {
      /** Id of the file. */
      id: string;
    };
    /** What the requests for all models take. */
    CreateTaskRequestOptions: {
      /** URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
      callback_url?: components["schemas"]["CallbackUrl"];
      /** `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
      dry_run?: components["schemas"]["DryRun"];
    };
    /** What the requests for all models take. */
    GateAIGenerateRequestOptions: {
      /** Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
      type?: components["schemas"]["GateAITaskType"];
      /** Ids of images uploaded with `POST /api/upload`. */
      images?: components["schemas"]["GateAIUploadedImages"];
      /** Ids of videos uploaded with `POST /api/upload`. */
      videos?: components["schemas"]["GateAIUploadedVideos"];
    };
  };
  responses: {
    /** The request can't be fulfilled, or the requested task has failed. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** The key is missing or invalid. */
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
    /** The task or model does not exist. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** The body violates a rule of its model. */
    UnprocessableContent: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** The key sent too many requests and is banned for a while. The rejected request was not executed; it may be sent again after `Retry-After`. An older copy of the documentation has figures: 10 requests a second, with creates and reads counted separately, and a ban of 60 seconds. The current copies give no figure. */
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
    /** The service failed; `success` is false. The documentation advises to send the request again after a short wait, and does not say whether a create that got this response was charged. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** The request violates a limit or a rule of the model. The status and the body are assumed. */
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
    /** The task or the model does not exist. For a model, the body suggests similar ids; for a task, the body is assumed. */
    GateAINotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GateAIError"];
      };
    };
    /** More than 5 requests in a sliding window of 30 seconds, or already 5 generations in flight. A slot is released when its generation ends, or after 10 minutes at the latest. The structure of the body is assumed. */
    GateAITooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["GateAIError"];
      };
    };
    /** The service failed. No document says whether a create that got this response was charged. The body is assumed. */
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
    /** Requests allowed per second: 10 for POST and 10 for GET in an older copy of the documentation, the only one with a figure. */
    RateLimitLimit: number;
    /** Requests left. Documented only in an older copy. */
    RateLimitRemaining: number;
    /** When the limit resets, in Unix seconds. Documented only in an older copy, by an example. */
    RateLimitReset: number;
    /** Seconds until the ban ends; sent only during a ban. Documented only in an older copy, which sets a ban of 60 seconds. */
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
export type CreatedTask = components['schemas']['CreatedTask'];
export type CreatedTaskEnvelope = components['schemas']['CreatedTaskEnvelope'];
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
export type GateAICostEstimate = components['schemas']['GateAICostEstimate'];
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
      /** The created task or, with `dry_run`, its cost. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreatedTaskEnvelope"];
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
         * The task id returned by the create request.
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
      /** The complete list. */
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
      /** The complete list. */
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
      /** The complete list. */
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
      /** The complete list. */
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
      /** The complete list. */
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
      /** The complete list. */
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
      /** The complete list. */
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
      /** The complete list. */
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
      /** The file was rejected. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StorageError"];
        };
      };
      /** The key is missing or invalid. The body is assumed to be the same as for a 400. */
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
    /** The body of the generation. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["GateAIGenerateRequest"];
      };
    };
    responses: {
      /** The estimate. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GateAICostEstimate"];
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
         * Id of the generation.
         * @example 9c1e6f0a-52d7-4c1b-9b58-0d4e3a7f2b11
         */
        task_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The generation. */
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
      /** The models with their parameters. */
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
    /** The file to upload. */
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["GateAIFileUpload"];
      };
    };
    responses: {
      /** The file was stored. */
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
      /** The event was not accepted. What follows is not documented; it is assumed that the API delivers the event again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
