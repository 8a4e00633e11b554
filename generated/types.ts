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
         * @description Starts a generation and immediately returns the task id. `model` selects the accepted `input`.
         *
         *     This call charges the account, and no idempotency key is documented: if the response is lost, it is unknown whether
         *     a task was created. With `dry_run: true` it returns the cost and creates nothing.
         *
         *     An older copy of the documentation limits creates to 10 requests a second, and bans clients that exceed the limit
         *     for 60 seconds; the current copies give no figure.
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
                 * @description The task id returned by the create request.
                 * @example task_4f1c
                 */
                task_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a task
         * @description Returns the state of a task and, once it has completed, its output. An older copy of the documentation limits reads to 10 requests a second, counted separately from creates; the current copies give no figure. Poll sparingly or use a webhook. A failed task can also be returned as HTTP 400 with `data.status: failed`.
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
         * @description Lists motion presets for `motion_id` of the Higgsfield video models.
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
         * @description Lists voices for `voice_id` of `higgsfield-ai/text-to-speech`.
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
         * @description Lists sounds for `sound_id` of `higgsfield-ai/text-to-speech`.
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
         * @description Lists camera movements for `camera_movement_id` and `camera_motion_id` of Cinematic Studio.
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
         * @description Lists camera bodies, lenses, apertures and focal lengths for the `camera_…_id` parameters of Cinematic Studio.
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
         * @description Lists voices for `voice_id` in `voices` and `elements` of the Kling video models that accept one, such as 2.6, 3.0 and 3.0 Omni.
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
         * @description Lists voices for `voice` in reference mode of Veo 3.1, which requires at least one reference image.
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
         * @description Lists voices for `voice` of the ElevenLabs models.
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
         * @description Returns a phrase for the owner of a voice to read aloud. Pass the recording and the `phrase_id` to `suno-ai/voice`.
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
         * @description Returns the balance, email address and dates of the account that owns the key.
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
         * @description Stores a file and returns its URL. Send the file as multipart form data, as JSON with its base64 content (raw or as a `data:` URL), or as JSON with a public URL to fetch it from. The response has no envelope.
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
         * @description Starts a generation and immediately returns its id and cost. `model` selects which `params` are valid. A size that
         *     the model does not support is snapped to the nearest one: by aspect ratio and number of pixels if the model has a
         *     list of sizes, by step if it has a range.
         *
         *     Each key has a budget of 100 US dollars per day, which resets at midnight UTC (03:00 in Turkey). If a request would
         *     exceed the remaining budget, the service lowers its resolution or duration, and `adjustments` says how.
         *
         *     Limits per request: a prompt of 1,500 characters (`PROMPT_TOO_LONG`) and a `quantity` of 8 (`QUANTITY_TOO_HIGH`).
         *     Limits per key: 5 requests in a sliding window of 30 seconds, and 5 generations in flight (`RATE_LIMITED`). The
         *     documentation does not say which requests count toward the 30 seconds; this contract counts requests to this
         *     operation only, which the same section describes, and not estimates, polls or uploads. A slot is released when its
         *     generation ends, or after 10 minutes even if the generation is still running.
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
         * @description Takes the body of a generation and returns its cost without starting it. If the budget does not cover the cost, the response also suggests lower parameters.
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
                 * @description Id of the generation.
                 * @example 9c1e6f0a-52d7-4c1b-9b58-0d4e3a7f2b11
                 */
                task_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a generation
         * @description Returns the status of a generation and, once it is finished, the URLs of its files. 3D models also have `glb_urls`
         *     next to `result`.
         *
         *     Most images take 10 to 30 seconds, most videos 1 to 5 minutes. A generation that is not finished after 20 minutes is
         *     refunded and continues; if it finishes later, its result is free. After 40 minutes it is terminated as failed.
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
         * @description Returns every model with its type, its cost as text and the names of its parameters. Needs no key.
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
         * @description Returns every model with the type, default, allowed values and range of each parameter. That the response is a list of models is assumed, like that of `GET /v1/models`.
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
                 * @description Id of a model.
                 * @example seedance-2.0
                 */
                modelId: string;
            };
            cookie?: never;
        };
        /**
         * Get a model
         * @description Returns one model with all its parameters and an example request body. For an unknown id, the 404 response suggests similar ids.
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
         * @description Returns the budget of the key, which resets at midnight UTC, and the state of the account pool behind the service.
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
         * @description Returns the budget, the concurrency slots, the generations in flight, the last 20 that finished or failed, and today's spending by model. The key is sent as the query parameter `key` instead of a header, so keep the URL out of logs.
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
         * @description Stores an image or a video and returns an id for use in `images` and `videos`. The documentation names the operation and its use; the structure of request and response is assumed. Inline references need no upload.
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
         * @description Delivered as JSON to the `callback_url` of a task when it has completed or failed. The URL must be publicly
         *     accessible and accept POST; HTTPS is recommended. Respond with any 2xx within a few seconds and do the work
         *     afterwards. The same event can be delivered more than once (deduplicate by `task_id`) and is not signed (read the
         *     task with `GET /v1/tasks/{task_id}` before acting on it).
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
         * @description One video.
         */
        VideoOutput: {
            /**
             * Format: uri
             * @description URL of the video.
             */
            video_url: string;
        };
        /**
         * Image
         * @description One image.
         */
        ImageOutput: {
            /**
             * Format: uri
             * @description URL of the image.
             */
            image_url: string;
        };
        /**
         * Images
         * @description Several images (SeeDream makes four, Grok Imagine six from text).
         */
        ImageListOutput: {
            /** @description URLs of the images. */
            image_urls: string[];
        };
        /**
         * One image or several
         * @description `image_url` for a single image, `image_urls` for several (Grok Imagine returns one for an edit, six from text).
         */
        ImageOrListOutput: components["schemas"]["ImageOutput"] | components["schemas"]["ImageListOutput"];
        /**
         * Audio
         * @description One audio file.
         */
        AudioOutput: {
            /**
             * Format: uri
             * @description URL of the audio file.
             */
            audio_url: string;
        };
        /**
         * Suno clip
         * @description Songs or sounds by Suno. All properties are assumed: the documentation mentions a clip format but never shows it, so each may be absent and there may be others.
         */
        SunoClipOutput: {
            /**
             * Format: uri
             * @description URL of the audio file.
             */
            audio_url?: string;
            /** @description URLs of the audio files, if there are several. */
            audio_urls?: string[];
            /** @description The generated clips, each with the `id` to pass as `clip_id` to `suno-ai/extend` and others. Assumed: clips have ids per the documentation, but it does not show where an output lists them. */
            clips?: components["schemas"]["SunoClip"][];
        };
        /**
         * Two stems
         * @description Vocals and instrumental of a song as separate audio files. That they come as one list is assumed, since the documentation never shows this output.
         */
        StemsOutput: {
            /** @description URLs of the audio files, if there are several. */
            audio_urls?: string[];
        };
        /**
         * All stems
         * @description Up to twelve stems of a song: vocals, backing vocals, drums, bass, guitar, keyboard, percussion, strings, synth, FX, brass and woodwinds. That they come as one list is assumed, since the documentation never shows this output.
         */
        AllStemsOutput: {
            /** @description URLs of the audio files, if there are several. */
            audio_urls?: string[];
        };
        /**
         * Lyrics
         * @description Two variants of the lyrics.
         */
        LyricsOutput: {
            /** @description One version of the lyrics with a title and style tags. */
            a: components["schemas"]["LyricsVariant"];
            /** @description One version of the lyrics with a title and style tags. */
            b: components["schemas"]["LyricsVariant"];
        };
        /**
         * Transcript
         * @description The full transcript, the detected language, and each word.
         */
        TranscriptOutput: {
            /** @description Detected language as an ISO 639-3 code. */
            language_code?: string;
            /** @description Confidence in the detected language. */
            language_probability?: number;
            /** @description The full transcript. */
            text: string;
            /** @description The words of the transcript with their timestamps; omitted if no timestamps were requested or nothing was heard. */
            words?: components["schemas"]["TranscriptWord"][];
        };
        /**
         * Voice
         * @description The created singing voice. Pass `persona_id` to `suno-ai/music`.
         */
        VoiceOutput: {
            /** @description Id of the voice. */
            persona_id: string;
            /** @description Name of the voice. */
            name?: string;
            /**
             * Format: uri
             * @description URL of the image of the voice.
             */
            image_url?: string;
            /** @description Style tags of the voice. */
            styles?: string;
        };
        /**
         * Custom model
         * @description The trained music model. Pass `mv` as the model version to `suno-ai/music`.
         */
        CustomModelOutput: {
            /** @description Id of the model. */
            model_id: string;
            /** @description Name of the model. */
            name?: string;
            /** @description Model version, `chirp-custom:` followed by the id. */
            mv: string;
        };
        /**
         * Images or videos
         * @description URLs of the generated files.
         */
        GateAIMediaOutput: {
            /** @description URLs of the generated files; for a 3D model, of its preview images. */
            result: string[];
        };
        /**
         * 3D model
         * @description Preview images and the meshes that belong to them.
         */
        GateAI3dOutput: {
            /** @description URLs of the generated files; for a 3D model, of its preview images. */
            result: string[];
            /** @description URLs of the `.glb` files of a 3D model. Each is the URL of its preview image with another file extension. */
            glb_urls: string[];
        };
        /**
         * Qwen Image input
         * @description A prompt and, for editing, the images to edit.
         */
        AlibabaQwenImageInput: {
            /** @description Text prompt that describes the image, or the change to make, in at most 800 characters. */
            prompt: string;
            /**
             * @description Aspect ratio of the image.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4";
            /** @description URLs of the images to edit. If omitted, the image is generated from text only. Merging several images is documented for Qwen Image 2.0 and 2.0 Pro. No limit on their number is documented. */
            image_urls?: string[];
            /** @description What to exclude from the image, in at most 500 characters. */
            negative_prompt?: string;
            /**
             * @description Whether to rewrite the prompt before use.
             * @default true
             */
            prompt_extend?: boolean;
            /** @description Seed for reproducible results. */
            seed?: number;
        };
        /**
         * Callback URL
         * Format: uri
         * @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`.
         */
        CallbackUrl: string;
        /**
         * Dry run
         * @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged.
         * @default false
         */
        DryRun: boolean;
        /**
         * Qwen Image 2.0 Pro
         * @description Generates an image from a text prompt, or edits and merges the images you pass. Documented as the best of the Qwen family, especially for lettering and realistic textures. $0.0525 per image; Qwen Image 2.0 takes the same parameters and is faster and cheaper.
         */
        AlibabaQwenImage20ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/qwen-image-2.0-pro";
            /** @description A prompt and, for editing, the images to edit. */
            input: components["schemas"]["AlibabaQwenImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Qwen Image 2.0
         * @description Generates an image from a text prompt, or edits and merges the images you pass. An accelerated version of Qwen Image 2.0 Pro with the same parameters, at $0.0245 per image.
         */
        AlibabaQwenImage20Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/qwen-image-2.0";
            /** @description A prompt and, for editing, the images to edit. */
            input: components["schemas"]["AlibabaQwenImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Qwen Image Max
         * @description Generates an image from a text prompt, or edits the images you pass with a separate editing model for industrial design, geometry and consistent characters. Documented as the most realistic of the Qwen family. $0.0525 per image, generated or edited.
         */
        AlibabaQwenImageMaxTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/qwen-image-max";
            /** @description A prompt and, for editing, the images to edit. */
            input: components["schemas"]["AlibabaQwenImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Qwen Image Plus
         * @description Generates an image from a text prompt, or edits the images you pass with a separate editing model. Fast and designed for a variety of artistic styles, while Qwen Image Max is designed for realism. $0.021 per image, generated or edited.
         */
        AlibabaQwenImagePlusTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/qwen-image-plus";
            /** @description A prompt and, for editing, the images to edit. */
            input: components["schemas"]["AlibabaQwenImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Qwen Image
         * @description The older base model of the Qwen family. Generates an image from a text prompt for $0.0245, or edits the images you pass with a separate editing model for $0.0315 per image.
         */
        AlibabaQwenImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/qwen-image";
            /** @description A prompt and, for editing, the images to edit. */
            input: components["schemas"]["AlibabaQwenImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.5 Video input
         * @description A prompt and, in mode `i2v`, a first frame.
         */
        AlibabaWan25VideoInput: {
            /** @description Text prompt that describes the video. */
            prompt: string;
            /**
             * @description Source of the video: text (`t2v`) or a first frame (`i2v`, requires `start_image_url`).
             * @default t2v
             * @enum {string}
             */
            mode?: "t2v" | "i2v";
            /**
             * Format: uri
             * @description URL of the first frame. Required in mode `i2v`.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description URL of the audio to synchronise the video with.
             */
            audio_url?: string;
            /** @description What to exclude from the video. */
            negative_prompt?: string;
            /**
             * @description Resolution of the video.
             * @default 720p
             * @enum {string}
             */
            resolution?: "480p" | "720p" | "1080p";
            /**
             * @description Duration in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Whether to rewrite the prompt before use.
             * @default true
             */
            prompt_extend?: boolean;
            /**
             * @description Whether to add a watermark to the video.
             * @default false
             */
            watermark?: boolean;
            /**
             * @description Whether to generate audio; `false` makes a silent video.
             * @default true
             */
            audio?: boolean;
            /** @description Seed for reproducible results. */
            seed?: number;
        } & ({
            /** @constant */
            mode?: "t2v";
        } | {
            /** @constant */
            mode: "i2v";
            /**
             * Format: uri
             * @description URL of the first frame. Required in mode `i2v`.
             */
            start_image_url: string;
        });
        /**
         * Wan 2.5 Video
         * @description Generates a video of 5 or 10 seconds at 480p, 720p or 1080p from text or a first frame, with generated audio or silent. Wan 2.6 Video adds references and lists of shots.
         */
        AlibabaWan25VideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.5-video";
            /** @description A prompt and, in mode `i2v`, a first frame. */
            input: components["schemas"]["AlibabaWan25VideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.2 Video input
         * @description A prompt and, in mode `i2v`, a first frame. Audio is neither generated nor accepted.
         */
        AlibabaWan22VideoInput: {
            /** @description Text prompt that describes the video. */
            prompt: string;
            /**
             * @description Source of the video: text (`t2v`) or a first frame (`i2v`, requires `start_image_url`).
             * @default t2v
             * @enum {string}
             */
            mode?: "t2v" | "i2v";
            /**
             * Format: uri
             * @description URL of the first frame. Required in mode `i2v`.
             */
            start_image_url?: string;
            /** @description What to exclude from the video. */
            negative_prompt?: string;
            /**
             * @description Resolution of the video.
             * @default 480p
             * @enum {string}
             */
            resolution?: "480p" | "1080p";
            /**
             * @description Duration in seconds, always 5.
             * @default 5
             * @constant
             */
            duration?: 5;
            /**
             * @description Whether to rewrite the prompt before use.
             * @default true
             */
            prompt_extend?: boolean;
            /**
             * @description Whether to add a watermark to the video.
             * @default false
             */
            watermark?: boolean;
            /** @description Seed for reproducible results. */
            seed?: number;
        } & ({
            /** @constant */
            mode?: "t2v";
        } | {
            /** @constant */
            mode: "i2v";
            /**
             * Format: uri
             * @description URL of the first frame. Required in mode `i2v`.
             */
            start_image_url: string;
        });
        /**
         * Wan 2.2 Video
         * @description Generates a silent video of 5 seconds at 480p or 1080p from text or a first frame. Wan 2.5 Video adds audio and 10 seconds; Wan 2.2 Flash Video is faster.
         */
        AlibabaWan22VideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.2-video";
            /** @description A prompt and, in mode `i2v`, a first frame. Audio is neither generated nor accepted. */
            input: components["schemas"]["AlibabaWan22VideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.2 Flash Video input
         * @description A prompt and, in mode `i2v`, a first frame. Audio is neither generated nor accepted.
         */
        AlibabaWan22FlashVideoInput: {
            /** @description Text prompt that describes the video. */
            prompt: string;
            /**
             * @description Source of the video: text (`t2v`) or a first frame (`i2v`, requires `start_image_url`).
             * @default t2v
             * @enum {string}
             */
            mode?: "t2v" | "i2v";
            /**
             * Format: uri
             * @description URL of the first frame. Required in mode `i2v`.
             */
            start_image_url?: string;
            /** @description What to exclude from the video. */
            negative_prompt?: string;
            /**
             * @description Resolution of the video. 720p is accepted only in mode `i2v`.
             * @default 480p
             * @enum {string}
             */
            resolution?: "480p" | "720p" | "1080p";
            /**
             * @description Duration in seconds, always 5.
             * @default 5
             * @constant
             */
            duration?: 5;
            /**
             * @description Whether to rewrite the prompt before use.
             * @default true
             */
            prompt_extend?: boolean;
            /**
             * @description Whether to add a watermark to the video.
             * @default false
             */
            watermark?: boolean;
            /** @description Seed for reproducible results. */
            seed?: number;
        } & ({
            /** @constant */
            mode?: "t2v";
        } | {
            /** @constant */
            mode: "i2v";
            /**
             * Format: uri
             * @description URL of the first frame. Required in mode `i2v`.
             */
            start_image_url: string;
        });
        /**
         * Wan 2.2 Flash Video
         * @description Generates a silent video of 5 seconds, at 480p or 1080p from text, and also at 720p from a first frame. A faster version of Wan 2.2 Video.
         */
        AlibabaWan22FlashVideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.2-flash-video";
            /** @description A prompt and, in mode `i2v`, a first frame. Audio is neither generated nor accepted. */
            input: components["schemas"]["AlibabaWan22FlashVideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.6 shot
         * @description One shot of a multi-shot video. The documentation does not say which properties are required.
         */
        AlibabaWan26Shot: {
            /** @description Text prompt that describes this shot. */
            prompt?: string;
            /** @description Duration of this shot in seconds. */
            duration?: number;
        };
        /**
         * Wan 2.6 Video input
         * @description A prompt, and the parameters that `mode` requires. Parameters of other modes are accepted, except `seed` with references.
         */
        AlibabaWan26VideoInput: {
            /** @description Text prompt that describes the video. In mode `r2v`, character1, character2 and so on refer to `video_urls` in order. */
            prompt: string;
            /**
             * @description Source of the video: text (`t2v`), a first frame (`i2v`, requires `start_image_url`) or references (`r2v`, requires `video_urls`).
             * @default t2v
             * @enum {string}
             */
            mode?: "t2v" | "i2v" | "r2v";
            /**
             * Format: uri
             * @description URL of the first frame (JPEG, PNG, BMP or WebP). Required in mode `i2v`.
             */
            start_image_url?: string;
            /** @description URLs of up to five images or videos (at most three videos), one character each. Required in mode `r2v`, where the prompt refers to them as character1, character2 and so on. */
            video_urls?: string[];
            /**
             * Format: uri
             * @description URL of the audio to synchronise the video with (WAV or MP3, 3 to 30 seconds, at most 15 MB).
             */
            audio_url?: string;
            /** @description The shots of a multi-shot video. The service then sets the shot type itself, and the durations of the shots replace `duration`: the video is as long as their sum. */
            multi_prompt?: components["schemas"]["AlibabaWan26Shot"][];
            /** @description What to exclude from the video, in at most 500 characters. Has no effect in mode `r2v`. */
            negative_prompt?: string;
            /**
             * @description Resolution of the video.
             * @default 720p
             * @enum {string}
             */
            resolution?: "720p" | "1080p";
            /**
             * @description Duration in seconds, from 2 to 15, or to 10 in mode `r2v`. Has no effect if `multi_prompt` is set.
             * @default 5
             */
            duration?: number;
            /**
             * @description Whether to rewrite the prompt before use.
             * @default true
             */
            prompt_extend?: boolean;
            /**
             * @description Whether to add a watermark to the video.
             * @default false
             */
            watermark?: boolean;
            /**
             * @description Whether to generate audio; `false` makes a silent video.
             * @default true
             */
            audio?: boolean;
            /** @description Seed for reproducible results. Not accepted in mode `r2v`. */
            seed?: number;
        } & ({
            /** @constant */
            mode?: "t2v";
        } | {
            /** @constant */
            mode: "i2v";
            /**
             * Format: uri
             * @description URL of the first frame (JPEG, PNG, BMP or WebP). Required in mode `i2v`.
             */
            start_image_url: string;
        } | {
            /** @constant */
            mode: "r2v";
            seed?: never;
            duration?: unknown;
            /** @description URLs of up to five images or videos (at most three videos), one character each. Required in mode `r2v`, where the prompt refers to them as character1, character2 and so on. */
            video_urls: string[];
        });
        /**
         * Wan 2.6 Video
         * @description Generates a video of 2 to 15 seconds at 720p or 1080p from text, from a first frame, or from up to five reference images and videos of one character each (then at most 10 seconds), in one shot or several, with generated audio or silent. Wan 2.6 Flash Video takes the same parameters and is faster and cheaper.
         */
        AlibabaWan26VideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.6-video";
            /** @description A prompt, and the parameters that `mode` requires. Parameters of other modes are accepted, except `seed` with references. */
            input: components["schemas"]["AlibabaWan26VideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.6 Flash Video
         * @description A faster and cheaper version of Wan 2.6 Video with the same parameters. Generates a video of 2 to 15 seconds from text, a first frame or references of characters (then at most 10 seconds), with generated audio or silent.
         */
        AlibabaWan26FlashVideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.6-flash-video";
            /** @description A prompt, and the parameters that `mode` requires. Parameters of other modes are accepted, except `seed` with references. */
            input: components["schemas"]["AlibabaWan26VideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.7 Video input
         * @description The parameters that `mode` requires: a prompt, frames or a video, or references. Parameters of other modes are accepted.
         */
        AlibabaWan27VideoInput: {
            /**
             * @description Source of the video: text (`t2v`, requires `prompt`), a frame or a video (`i2v`, requires `first_frame_url` or `video_url`), or references (`r2v`, requires `prompt` and one to five references).
             * @default t2v
             * @enum {string}
             */
            mode?: "t2v" | "i2v" | "r2v";
            /**
             * @description Text prompt that describes the video, in at most 5000 characters; required except in mode `i2v`. Words such as "single-shot" or "multi-shot", or shots with timestamps, control the shots; without them the model follows the content. In mode `r2v`, "Image 1" and "Video 1" refer to the references, with images and videos numbered separately in the order given; a single reference can be called the reference image or the reference video.
             * @default
             */
            prompt?: string;
            /**
             * @description What to exclude from the video, in at most 500 characters.
             * @default
             */
            negative_prompt?: string;
            /**
             * @description Resolution of the video, with a capital P.
             * @default 1080P
             * @enum {string}
             */
            resolution?: "720P" | "1080P";
            /**
             * @description Duration of the result in seconds, from 2 to 15. A continued video counts towards it: 15 after a clip of 3 seconds adds 12 seconds.
             * @default 5
             */
            duration?: number;
            /**
             * @description Whether a language model rewrites the prompt. This improves short prompts and adds latency.
             * @default true
             */
            prompt_extend?: boolean;
            /**
             * @description Whether to add the watermark "AI Generated" in the lower right corner.
             * @default false
             */
            watermark?: boolean;
            /** @description Seed for reproducible results, from 0 to 2147483647. */
            seed?: number;
            /**
             * Format: uri
             * @description URL of the audio that the video follows (WAV or MP3, 2 to 30 seconds, at most 15 MB). In mode `t2v`, audio longer than `duration` is cut off; in mode `i2v`, the audio drives the lips and the timing of actions.
             */
            audio_url?: string;
            /**
             * @description Aspect ratio of the video in modes `t2v` and `r2v`. Has no effect if `first_frame_url` is set, which determines it.
             * @default 16:9
             * @enum {string}
             */
            ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
            /**
             * Format: uri
             * @description URL of the first frame (JPEG, PNG, BMP or WebP, 240 to 8000 pixels per side, ratio 1:8 to 8:1, at most 20 MB). Mode `i2v` requires either this or `video_url`, but not both. In mode `r2v`, it sets the scene and overrides `ratio`.
             */
            first_frame_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame, with the limits of `first_frame_url`. In mode `i2v`, it requires `first_frame_url` and can't be combined with `video_url`.
             */
            last_frame_url?: string;
            /**
             * Format: uri
             * @description URL of the video to continue (MP4 or MOV, 2 to 10 seconds, 240 to 4096 pixels per side, ratio 1:8 to 8:1, at most 100 MB). In mode `i2v`, it can't be combined with `first_frame_url` or `last_frame_url`.
             */
            video_url?: string;
            /** @description URLs of images of one character, object or scene each (JPEG, PNG, BMP or WebP, 240 to 8000 pixels per side, ratio 1:8 to 8:1, at most 20 MB each). Mode `r2v` requires one to five references, images and videos together. */
            reference_image_urls?: string[];
            /** @description URLs of videos of one character each (MP4 or MOV, 1 to 30 seconds, 240 to 4096 pixels per side, ratio 1:8 to 8:1, at most 100 MB each). Mode `r2v` requires one to five references, images and videos together. */
            reference_video_urls?: string[];
            /**
             * Format: uri
             * @description URL of audio whose timbre the voice takes in mode `r2v` (WAV or MP3, 1 to 10 seconds, at most 15 MB).
             */
            reference_voice_url?: string;
        } & ({
            /** @constant */
            mode?: "t2v";
            /**
             * @description Text prompt that describes the video, in at most 5000 characters; required except in mode `i2v`. Words such as "single-shot" or "multi-shot", or shots with timestamps, control the shots; without them the model follows the content. In mode `r2v`, "Image 1" and "Video 1" refer to the references, with images and videos numbered separately in the order given; a single reference can be called the reference image or the reference video.
             * @default
             */
            prompt: string;
        } | ({
            /** @constant */
            mode: "i2v";
        } & ({
            first_frame_url?: never;
        } | {
            video_url?: never;
        })) | ({
            /** @constant */
            mode: "r2v";
            reference_image_urls?: unknown;
            reference_video_urls?: unknown;
            /**
             * @description Text prompt that describes the video, in at most 5000 characters; required except in mode `i2v`. Words such as "single-shot" or "multi-shot", or shots with timestamps, control the shots; without them the model follows the content. In mode `r2v`, "Image 1" and "Video 1" refer to the references, with images and videos numbered separately in the order given; a single reference can be called the reference image or the reference video.
             * @default
             */
            prompt: string;
        } & ({
            reference_video_urls: unknown;
        } | {
            reference_image_urls: unknown;
        })));
        /**
         * Wan 2.7 Video
         * @description Generates a video of 2 to 15 seconds at 720P or 1080P in one of three modes: from text; from a first frame (and optional last frame) or a video to continue; or from up to five reference images and videos, with an optional voice reference. The first two modes accept an audio file that the video follows. To change an existing video, use Wan 2.7 Video Edit.
         */
        AlibabaWan27VideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.7-video";
            /** @description The parameters that `mode` requires: a prompt, frames or a video, or references. Parameters of other modes are accepted. */
            input: components["schemas"]["AlibabaWan27VideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.7 Video Edit input
         * @description The video to edit, and the change to make.
         */
        AlibabaWan27VideoEditInput: {
            /**
             * @description Text prompt that describes the change, in at most 5000 characters.
             * @default
             */
            prompt?: string;
            /**
             * @description What to exclude from the video, in at most 500 characters.
             * @default
             */
            negative_prompt?: string;
            /**
             * Format: uri
             * @description URL of the video to edit (MP4 or MOV, 2 to 10 seconds, 240 to 4096 pixels per side, ratio 1:8 to 8:1, at most 100 MB).
             */
            video_url: string;
            /** @description URLs of up to four images that provide style or content (JPEG, PNG, BMP or WebP, 240 to 8000 pixels per side, ratio 1:8 to 8:1, at most 20 MB each). */
            reference_image_urls?: string[];
            /**
             * @description Resolution of the video, with a capital P.
             * @default 1080P
             * @enum {string}
             */
            resolution?: "720P" | "1080P";
            /** @description Duration of the result in seconds, from 2 to 10. If omitted, that of the source. */
            duration?: number;
            /**
             * @description Aspect ratio of the result. If omitted, that of the source.
             * @enum {string}
             */
            ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
            /**
             * @description Audio of the result: `origin` keeps the audio of the source, `auto` leaves it to the model and the prompt.
             * @default auto
             * @enum {string}
             */
            audio_setting?: "auto" | "origin";
            /**
             * @description Whether a language model rewrites the prompt. This improves short prompts and adds latency.
             * @default true
             */
            prompt_extend?: boolean;
            /**
             * @description Whether to add the watermark "AI Generated" in the lower right corner.
             * @default false
             */
            watermark?: boolean;
            /** @description Seed for reproducible results, from 0 to 2147483647. */
            seed?: number;
        };
        /**
         * Wan 2.7 Video Edit
         * @description Edits or restyles a video of 2 to 10 seconds by a text prompt and up to four reference images, and returns a video at 720P or 1080P. Duration and aspect ratio are those of the source unless you set them; the audio of the source is kept if `audio_setting` is `origin`. To generate a new video, use Wan 2.7 Video.
         */
        AlibabaWan27VideoEditTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.7-video-edit";
            /** @description The video to edit, and the change to make. */
            input: components["schemas"]["AlibabaWan27VideoEditInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.7 Image input
         * @description A prompt, and either the text-to-image settings or up to nine images to edit.
         */
        AlibabaWan27ImageInput: {
            /** @description Text prompt that describes the image, or the change to make, in at most 5000 characters. */
            prompt: string;
            /**
             * @description Aspect ratio of the image. An edited image keeps its own.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3";
            /** @description URLs of up to nine images to edit. If omitted, the image is generated from text only. Can't be combined with `thinking_mode`. */
            image_urls?: string[];
            /**
             * @description Whether the model thinks first, for a better but slower result; on if omitted. Applies to text to image only: can't be combined with `image_urls`.
             * @default true
             */
            thinking_mode?: boolean;
            /** @description Seed for reproducible results. */
            seed?: number;
        } & ({
            image_urls?: never;
        } | {
            thinking_mode?: never;
            /** @description URLs of up to nine images to edit. If omitted, the image is generated from text only. Can't be combined with `thinking_mode`. */
            image_urls: string[];
        });
        /**
         * Wan 2.7 Pro Image
         * @description Generates an image of up to 4K from a text prompt, with a thinking step unless you disable it, or edits up to nine images. Documented as the best of the Wan image models. $0.0525 per image; Wan 2.7 Image is faster and cheaper, and is limited to 2K.
         */
        AlibabaWan27ProImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.7-pro-image";
            /** @description A prompt, and either the text-to-image settings or up to nine images to edit. */
            input: components["schemas"]["AlibabaWan27ImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.7 Image
         * @description Generates an image of up to 2K from a text prompt, or edits up to nine images. Takes the same parameters as Wan 2.7 Pro Image, which supports 4K, but is faster. $0.021 per image.
         */
        AlibabaWan27ImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.7-image";
            /** @description A prompt, and either the text-to-image settings or up to nine images to edit. */
            input: components["schemas"]["AlibabaWan27ImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.6 Image input
         * @description A prompt and, for editing, one to four images.
         */
        AlibabaWan26ImageInput: {
            /** @description Text prompt that describes the image, or the change to make, in at most 2000 characters. */
            prompt: string;
            /**
             * @description Aspect ratio of the image.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
            /** @description URLs of one to four images to edit or to take the style from. If omitted, the image is generated from text only. */
            image_urls?: string[];
            /** @description What to exclude from the image, in at most 500 characters. */
            negative_prompt?: string;
            /**
             * @description Whether to rewrite the prompt before use.
             * @default true
             */
            prompt_extend?: boolean;
            /** @description Seed for reproducible results. */
            seed?: number;
        };
        /**
         * Wan 2.6 Image
         * @description Generates an image from a text prompt, or edits one to four images or adopts their style. Unlike Wan 2.7, it has a negative prompt and rewrites prompts; unlike Wan 2.5, it accepts a fourth image. $0.021 per image.
         */
        AlibabaWan26ImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.6-image";
            /** @description A prompt and, for editing, one to four images. */
            input: components["schemas"]["AlibabaWan26ImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.5 Image input
         * @description A prompt and, for editing, one to three images.
         */
        AlibabaWan25ImageInput: {
            /** @description Text prompt that describes the image, or the change to make, in at most 2000 characters. */
            prompt: string;
            /**
             * @description Aspect ratio of the image.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
            /** @description URLs of one to three images to edit. If omitted, the image is generated from text only. */
            image_urls?: string[];
            /** @description What to exclude from the image, in at most 500 characters. */
            negative_prompt?: string;
            /**
             * @description Whether to rewrite the prompt before use.
             * @default true
             */
            prompt_extend?: boolean;
            /** @description Seed for reproducible results. */
            seed?: number;
        };
        /**
         * Wan 2.5 Image
         * @description Generates an image from a text prompt, or edits one to three images. The other parameters are those of Wan 2.6 Image, which accepts a fourth image. $0.021 per image.
         */
        AlibabaWan25ImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.5-image";
            /** @description A prompt and, for editing, one to three images. */
            input: components["schemas"]["AlibabaWan25ImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.2 Image input
         * @description A prompt and the aspect ratio of the image. Image input is not supported.
         */
        AlibabaWan22ImageInput: {
            /** @description Text prompt that describes the image, in at most 500 characters. */
            prompt: string;
            /**
             * @description Aspect ratio of the image.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
            /** @description What to exclude from the image. */
            negative_prompt?: string;
            /** @description Seed for reproducible results. */
            seed?: number;
        };
        /**
         * Wan 2.2 Image
         * @description Generates an image from a text prompt of at most 500 characters; image input is not supported. $0.035 per image; Wan 2.2 Flash Image takes the same parameters at half the price.
         */
        AlibabaWan22ImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.2-image";
            /** @description A prompt and the aspect ratio of the image. Image input is not supported. */
            input: components["schemas"]["AlibabaWan22ImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.2 Flash Image
         * @description Generates an image from a text prompt of at most 500 characters; image input is not supported. Documented as the fastest and cheapest Wan image model, with the parameters of Wan 2.2 Image. $0.0175 per image.
         */
        AlibabaWan22FlashImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.2-flash-image";
            /** @description A prompt and the aspect ratio of the image. Image input is not supported. */
            input: components["schemas"]["AlibabaWan22ImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Z-Image Turbo input
         * @description A prompt and the aspect ratio of the image. Image input is not supported.
         */
        AlibabaZImageTurboInput: {
            /** @description Text prompt that describes the image, in at most 800 characters. */
            prompt: string;
            /**
             * @description Aspect ratio of the image.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
            /**
             * @description Whether to rewrite the prompt before use, which doubles the cost.
             * @default false
             */
            prompt_extend?: boolean;
            /** @description Seed for reproducible results. */
            seed?: number;
        };
        /**
         * Z-Image Turbo
         * @description Generates an image from a text prompt only; reference images are not supported. A light, fast model that can render Chinese and English text in the image. $0.0105 per image, or $0.021 if `prompt_extend` rewrites the prompt.
         */
        AlibabaZImageTurboTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/z-image-turbo";
            /** @description A prompt and the aspect ratio of the image. Image input is not supported. */
            input: components["schemas"]["AlibabaZImageTurboInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Flux.2 Pro input
         * @description A prompt, up to eight reference images, and the size of the result.
         */
        BlackForestLabsFlux2ProInput: {
            /** @description Text prompt that describes the image. */
            prompt: string;
            /**
             * @description Aspect ratio of the image. `auto` is accepted too; its effect is not documented.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "4:3" | "16:9" | "3:2" | "2:3" | "9:16" | "3:4" | "21:9" | "9:21";
            /**
             * @description Size level of the image. The documentation gives no default and does not say how it relates to `resolution`.
             * @enum {string}
             */
            quality?: "1K" | "2K";
            /**
             * @description Size of the image in megapixels.
             * @default 1mp
             * @enum {string}
             */
            resolution?: "0.6mp" | "1mp" | "2mp" | "4mp";
            /** @description URLs of up to eight reference images. */
            image_urls?: string[];
        };
        /**
         * Flux.2 Pro
         * @description Generates an image from a text prompt and up to eight reference images, balancing quality and speed. Has no seed and no sampler settings, unlike Flux.2 Flex. An older document lists $0.02 per image at 1K and $0.03 at 2K, less than Flex and Max.
         */
        BlackForestLabsFlux2ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "black-forest-labs/flux.2-pro";
            /** @description A prompt, up to eight reference images, and the size of the result. */
            input: components["schemas"]["BlackForestLabsFlux2ProInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Flux.2 Flex input
         * @description A prompt, up to ten reference images, the size of the result, and sampler settings.
         */
        BlackForestLabsFlux2FlexInput: {
            /** @description Text prompt that describes the image. */
            prompt: string;
            /**
             * @description Aspect ratio of the image. `auto` is accepted too; its effect is not documented.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "4:3" | "16:9" | "3:2" | "2:3" | "9:16" | "3:4" | "21:9" | "9:21";
            /**
             * @description Size level of the image. The documentation gives no default and does not say how it relates to `resolution`.
             * @enum {string}
             */
            quality?: "1K" | "2K";
            /**
             * @description Size of the image in megapixels.
             * @default 1mp
             * @enum {string}
             */
            resolution?: "0.6mp" | "1mp" | "2mp" | "4mp";
            /** @description URLs of up to ten reference images. */
            image_urls?: string[];
            /** @description How strictly to follow the prompt, from 1.5 to 10. */
            cfg?: number;
            /** @description Guidance scale, such as 1.5. The documentation gives no limits and does not say how it relates to `cfg`. */
            guidance?: number;
            /** @description Number of generation steps, from 1 to 50; more steps give higher quality. */
            steps?: number;
            /** @description Seed for reproducible results; random if omitted. */
            seed?: number;
            /**
             * @description Whether to enrich the prompt before use, for more creative results.
             * @default true
             */
            prompt_upsampling?: boolean;
        };
        /**
         * Flux.2 Flex
         * @description Generates an image from a text prompt and up to ten reference images. The only Flux.2 model with guidance, steps and prompt upsampling; it also takes a seed. An older document lists $0.04 per image at 1K and $0.06 at 2K.
         */
        BlackForestLabsFlux2FlexTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "black-forest-labs/flux.2-flex";
            /** @description A prompt, up to ten reference images, the size of the result, and sampler settings. */
            input: components["schemas"]["BlackForestLabsFlux2FlexInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Flux.2 Max input
         * @description A prompt, up to eight reference images, and the size of the result.
         */
        BlackForestLabsFlux2MaxInput: {
            /** @description Text prompt that describes the image. */
            prompt: string;
            /**
             * @description Aspect ratio of the image. `auto` is accepted too; its effect is not documented.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "4:3" | "16:9" | "3:2" | "2:3" | "9:16" | "3:4" | "5:4" | "21:9" | "9:21";
            /**
             * @description Size level of the image. The documentation gives no default and does not say how it relates to `resolution`.
             * @enum {string}
             */
            quality?: "1K" | "2K";
            /**
             * @description Size of the image in megapixels.
             * @default 1mp
             * @enum {string}
             */
            resolution?: "0.6mp" | "1mp" | "2mp" | "4mp";
            /** @description URLs of up to eight reference images. */
            image_urls?: string[];
        };
        /**
         * Flux.2 Max
         * @description Generates an image from a text prompt and up to eight reference images. Documented as the highest quality of Flux.2, and the only one that also accepts the aspect ratio 5:4. Has no seed and no sampler settings. An older document lists $0.05 per image at 1K and $0.07 at 2K.
         */
        BlackForestLabsFlux2MaxTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "black-forest-labs/flux.2-max";
            /** @description A prompt, up to eight reference images, and the size of the result. */
            input: components["schemas"]["BlackForestLabsFlux2MaxInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Flux.2 Klein input
         * @description A prompt, reference images, and the size of the result.
         */
        BlackForestLabsFlux2KleinInput: {
            /** @description Text prompt that describes the image. */
            prompt: string;
            /**
             * @description Aspect ratio of the image.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "9:21";
            /**
             * @description Size of the image in megapixels.
             * @default 1mp
             * @enum {string}
             */
            resolution?: "0.6mp" | "1mp" | "2mp" | "4mp";
            /** @description URLs of reference images. No limit on their number is documented. */
            image_urls?: string[];
            /** @description Seed for reproducible results; random if omitted. */
            seed?: number;
        };
        /**
         * Flux.2 Klein 9B
         * @description Generates an image from a text prompt and reference images with the light 9B model, designed for speed. Takes a seed, but no guidance, steps or prompt upsampling. Flux.2 Klein 4B is smaller and faster, with the same parameters.
         */
        BlackForestLabsFlux2Klein9bTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "black-forest-labs/flux.2-klein-9b";
            /** @description A prompt, reference images, and the size of the result. */
            input: components["schemas"]["BlackForestLabsFlux2KleinInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Flux.2 Klein 4B
         * @description Generates an image from a text prompt and reference images with the 4B model, the smallest and fastest of Flux.2. Takes the same parameters as Flux.2 Klein 9B.
         */
        BlackForestLabsFlux2Klein4bTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "black-forest-labs/flux.2-klein-4b";
            /** @description A prompt, reference images, and the size of the result. */
            input: components["schemas"]["BlackForestLabsFlux2KleinInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDance 1.5 Pro input
         * @description The mode and the parameters that it requires; the prompt is optional.
         */
        BytedanceSeedance15ProInput: {
            /**
             * @description Text prompt that describes the video.
             * @default
             */
            prompt?: string;
            /**
             * @description Source of the video: text only, or frames (requires `first_frame_url`).
             * @enum {string}
             */
            mode: "text_to_video" | "first_last_frame";
            /**
             * @description Aspect ratio of the video. Used only in mode `text_to_video`.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            /**
             * @description Duration in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10 | 12;
            /**
             * @description Resolution of the video.
             * @default 720p
             * @enum {string}
             */
            resolution?: "720p" | "1080p";
            /** @description Seed for reproducible results; random if omitted. */
            seed?: number;
            /**
             * Format: uri
             * @description URL of the first frame, which sets the aspect ratio of the video. Required in mode `first_last_frame`.
             */
            first_frame_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame, optional in mode `first_last_frame`.
             */
            last_frame_url?: string;
        } & ({
            /** @constant */
            mode: "text_to_video";
        } | {
            /** @constant */
            mode: "first_last_frame";
            /**
             * Format: uri
             * @description URL of the first frame, which sets the aspect ratio of the video. Required in mode `first_last_frame`.
             */
            first_frame_url: string;
        });
        /**
         * SeeDance 1.5 Pro
         * @description Generates a video of 5, 10 or 12 seconds at 720p or 1080p from text, or from a first frame and an optional last frame. Unlike SeeDance 1.0, it supports 12 seconds; unlike 2.0, it takes no references.
         */
        BytedanceSeedance15ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedance-1.5-pro";
            /** @description The mode and the parameters that it requires; the prompt is optional. */
            input: components["schemas"]["BytedanceSeedance15ProInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDance 1.0 Pro input
         * @description The mode and the parameters that it requires; the prompt is optional.
         */
        BytedanceSeedance10ProInput: {
            /**
             * @description Text prompt that describes the video.
             * @default
             */
            prompt?: string;
            /**
             * @description Source of the video: text only, or frames (requires `first_frame_url`).
             * @enum {string}
             */
            mode: "text_to_video" | "first_last_frame";
            /**
             * @description Aspect ratio of the video. Used only in mode `text_to_video`.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            /**
             * @description Duration in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /** @description Seed for reproducible results; random if omitted. */
            seed?: number;
            /**
             * Format: uri
             * @description URL of the first frame, which sets the aspect ratio of the video. Required in mode `first_last_frame`.
             */
            first_frame_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame, optional in mode `first_last_frame`.
             */
            last_frame_url?: string;
        } & ({
            /** @constant */
            mode: "text_to_video";
        } | {
            /** @constant */
            mode: "first_last_frame";
            /**
             * Format: uri
             * @description URL of the first frame, which sets the aspect ratio of the video. Required in mode `first_last_frame`.
             */
            first_frame_url: string;
        });
        /**
         * SeeDance 1.0 Pro
         * @description Generates a video of 5 or 10 seconds at 720p from text, or from a first frame and an optional last frame. SeeDance 1.0 Mini and Fast add 1080p and keyframes.
         */
        BytedanceSeedance10ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedance-1.0-pro";
            /** @description The mode and the parameters that it requires; the prompt is optional. */
            input: components["schemas"]["BytedanceSeedance10ProInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDance keyframe
         * @description One segment of a keyframe video; if `image_url` is omitted, it is generated from text only.
         */
        BytedanceSeedanceFrame: {
            /**
             * Format: uri
             * @description URL of the keyframe image. At least one keyframe in a list must have one.
             */
            image_url?: string;
            /**
             * @description Text prompt that describes this segment.
             * @default
             */
            prompt?: string;
            /**
             * @description Duration of this segment in seconds.
             * @default 5
             */
            duration?: number;
        };
        /**
         * SeeDance 1.0 Mini input
         * @description The mode and the parameters that it requires; the prompt is optional. Keyframe videos are 720p only.
         */
        BytedanceSeedance10MiniInput: {
            /**
             * @description Text prompt that describes the video.
             * @default
             */
            prompt?: string;
            /**
             * @description Source of the video: text only, frames (requires `first_frame_url`) or keyframes (requires `frames`, and a `resolution` of 720p or none).
             * @enum {string}
             */
            mode: "text_to_video" | "first_last_frame" | "multi_frame";
            /**
             * @description Aspect ratio of the video. Used only in mode `text_to_video`.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            /**
             * @description Duration in seconds. In mode `multi_frame`, the duration is the sum of the keyframe durations.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Resolution of the video. In mode `multi_frame`, it must be 720p or omitted.
             * @default 720p
             * @enum {string}
             */
            resolution?: "720p" | "1080p";
            /** @description Seed for reproducible results; random if omitted. */
            seed?: number;
            /**
             * Format: uri
             * @description URL of the first frame, which sets the aspect ratio of the video. Required in mode `first_last_frame`.
             */
            first_frame_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame, optional in mode `first_last_frame`.
             */
            last_frame_url?: string;
            /** @description The keyframes in order, at least one with an `image_url`. Required in mode `multi_frame`. */
            frames?: components["schemas"]["BytedanceSeedanceFrame"][];
        } & ({
            /** @constant */
            mode: "text_to_video";
        } | {
            /** @constant */
            mode: "first_last_frame";
            /**
             * Format: uri
             * @description URL of the first frame, which sets the aspect ratio of the video. Required in mode `first_last_frame`.
             */
            first_frame_url: string;
        } | {
            /** @constant */
            mode: "multi_frame";
            /** @constant */
            resolution?: "720p";
            /** @description The keyframes in order, at least one with an `image_url`. Required in mode `multi_frame`. */
            frames: components["schemas"]["BytedanceSeedanceFrame"][];
        });
        /**
         * SeeDance 1.0 Mini
         * @description Generates a video of 5 or 10 seconds at 720p or 1080p from text, or from a first frame and an optional last frame; or a 720p video from keyframes, each with its own prompt and duration.
         */
        BytedanceSeedance10MiniTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedance-1.0-mini";
            /** @description The mode and the parameters that it requires; the prompt is optional. Keyframe videos are 720p only. */
            input: components["schemas"]["BytedanceSeedance10MiniInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDance 1.0 Fast input
         * @description The mode and the parameters that it requires; the prompt is optional.
         */
        BytedanceSeedance10FastInput: {
            /**
             * @description Text prompt that describes the video.
             * @default
             */
            prompt?: string;
            /**
             * @description Source of the video: text only, frames (requires `first_frame_url`) or keyframes (requires `frames`).
             * @enum {string}
             */
            mode: "text_to_video" | "first_last_frame" | "multi_frame";
            /**
             * @description Aspect ratio of the video. Used only in mode `text_to_video`.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            /**
             * @description Duration in seconds. In mode `multi_frame`, the duration is the sum of the keyframe durations.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Resolution of the video.
             * @default 720p
             * @enum {string}
             */
            resolution?: "720p" | "1080p";
            /** @description Seed for reproducible results; random if omitted. */
            seed?: number;
            /**
             * Format: uri
             * @description URL of the first frame, which sets the aspect ratio of the video. Required in mode `first_last_frame`.
             */
            first_frame_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame, optional in mode `first_last_frame`.
             */
            last_frame_url?: string;
            /** @description The keyframes in order, at least one with an `image_url`. Required in mode `multi_frame`. */
            frames?: components["schemas"]["BytedanceSeedanceFrame"][];
        } & ({
            /** @constant */
            mode: "text_to_video";
        } | {
            /** @constant */
            mode: "first_last_frame";
            /**
             * Format: uri
             * @description URL of the first frame, which sets the aspect ratio of the video. Required in mode `first_last_frame`.
             */
            first_frame_url: string;
        } | {
            /** @constant */
            mode: "multi_frame";
            /** @description The keyframes in order, at least one with an `image_url`. Required in mode `multi_frame`. */
            frames: components["schemas"]["BytedanceSeedanceFrame"][];
        });
        /**
         * SeeDance 1.0 Fast
         * @description Generates a video of 5 or 10 seconds at 720p or 1080p from text, from a first frame and an optional last frame, or from keyframes with a prompt and a duration each. Unlike with SeeDance 1.0 Mini, keyframes are not limited to 720p.
         */
        BytedanceSeedance10FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedance-1.0-fast";
            /** @description The mode and the parameters that it requires; the prompt is optional. */
            input: components["schemas"]["BytedanceSeedance10FastInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDance 2.0 input
         * @description The mode and the parameters that it requires; the prompt is optional.
         */
        BytedanceSeedance20Input: {
            /**
             * @description Text prompt that describes the video. In mode `omni_reference`, the markers `@Image1`, `@Video1` and `@Audio1` refer to the references; images, videos and audio files are numbered separately, each in the order given.
             * @default
             */
            prompt?: string;
            /**
             * @description Source of the video: text only, frames (requires `first_frame_url`) or references (requires `references`).
             * @enum {string}
             */
            mode: "text_to_video" | "first_last_frame" | "omni_reference";
            /**
             * @description Aspect ratio of the video. Used only in mode `text_to_video`.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            /**
             * @description Duration in seconds, from 4 to 15.
             * @default 5
             */
            duration?: number;
            /** @description Seed for reproducible results; random if omitted. */
            seed?: number;
            /**
             * Format: uri
             * @description URL of the first frame, which sets the aspect ratio of the video. Required in mode `first_last_frame`.
             */
            first_frame_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame, optional in mode `first_last_frame`.
             */
            last_frame_url?: string;
            /** @description URLs of up to nine images, videos and audio files; an audio file may last at most 15 seconds. Required in mode `omni_reference`. */
            references?: string[];
        } & ({
            /** @constant */
            mode: "text_to_video";
        } | {
            /** @constant */
            mode: "first_last_frame";
            /**
             * Format: uri
             * @description URL of the first frame, which sets the aspect ratio of the video. Required in mode `first_last_frame`.
             */
            first_frame_url: string;
        } | {
            /** @constant */
            mode: "omni_reference";
            /** @description URLs of up to nine images, videos and audio files; an audio file may last at most 15 seconds. Required in mode `omni_reference`. */
            references: string[];
        });
        /**
         * SeeDance 2.0 Fast
         * @description Generates a video of 4 to 15 seconds at 720p from text, from a first frame and an optional last frame, or from up to nine references (images, videos, audio). SeeDance 2.0 Pro takes the same parameters and is documented as higher quality.
         */
        BytedanceSeedance20FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedance-2.0-fast";
            /** @description The mode and the parameters that it requires; the prompt is optional. */
            input: components["schemas"]["BytedanceSeedance20Input"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDance 2.0 Pro
         * @description Generates a video of 4 to 15 seconds at 720p, in higher quality than SeeDance 2.0 Fast, from the same input: text, a first frame and an optional last frame, or up to nine references (images, videos, audio).
         */
        BytedanceSeedance20ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedance-2.0-pro";
            /** @description The mode and the parameters that it requires; the prompt is optional. */
            input: components["schemas"]["BytedanceSeedance20Input"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDream input
         * @description A prompt and, for image to image, up to six reference images.
         */
        BytedanceSeedreamInput: {
            /** @description Text prompt that describes the images, or how to change the reference images. */
            prompt: string;
            /** @description URLs of up to six reference images. Their presence selects image to image. */
            image_urls?: string[];
            /**
             * @description Aspect ratio of the images.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9" | "2:3" | "3:2" | "21:9";
            /**
             * @description Resolution of the images.
             * @default 2k
             * @enum {string}
             */
            resolution?: "1k" | "2k" | "4k";
            /** @description Seed for reproducible results; random if omitted. */
            seed?: number;
        };
        /**
         * SeeDream 5.0 Lite
         * @description Generates four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The highest version number of SeeDream; 4.0 to 4.6 take the same parameters, and the documentation does not compare the five.
         */
        BytedanceSeedream50LiteTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedream-5.0-lite";
            /** @description A prompt and, for image to image, up to six reference images. */
            input: components["schemas"]["BytedanceSeedreamInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDream 4.6
         * @description Generates four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The next version number after SeeDream 4.5, with the same parameters; the differences are not documented.
         */
        BytedanceSeedream46Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedream-4.6";
            /** @description A prompt and, for image to image, up to six reference images. */
            input: components["schemas"]["BytedanceSeedreamInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDream 4.5
         * @description Generates four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The version number between SeeDream 4.1 and 4.6, with the same parameters; the differences are not documented.
         */
        BytedanceSeedream45Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedream-4.5";
            /** @description A prompt and, for image to image, up to six reference images. */
            input: components["schemas"]["BytedanceSeedreamInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDream 4.1
         * @description Generates four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The version number between SeeDream 4.0 and 4.5, with the same parameters; the differences are not documented.
         */
        BytedanceSeedream41Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedream-4.1";
            /** @description A prompt and, for image to image, up to six reference images. */
            input: components["schemas"]["BytedanceSeedreamInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDream 4.0
         * @description Generates four images at 1k, 2k or 4k from a text prompt, optionally from up to six reference images. The lowest version number of SeeDream; the other four take the same parameters, and the documentation does not compare them.
         */
        BytedanceSeedream40Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedream-4.0";
            /** @description A prompt and, for image to image, up to six reference images. */
            input: components["schemas"]["BytedanceSeedreamInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * ElevenLabs Sound Effect input
         * @description The description of the sound, its duration and whether it loops.
         */
        ElevenlabsSoundEffectInput: {
            /** @description Text that describes the sound. */
            text: string;
            /**
             * @description How closely the sound follows `text`, from 0 to 1.
             * @default 0.5
             */
            prompt_influence?: number;
            /**
             * @description Duration in seconds, from 0.5 to 30, or `auto` for a duration that suits the sound.
             * @default auto
             */
            duration?: number | "auto";
            /**
             * @description Whether the sound loops seamlessly.
             * @default false
             */
            loop?: boolean;
        };
        /**
         * ElevenLabs Sound Effect
         * @description Generates a sound effect from a text description, as one audio file of 0.5 to 30 seconds or of automatic duration, optionally as a seamless loop. Suno Sound takes a tempo and a key instead of a duration.
         */
        ElevenlabsSoundEffectTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "elevenlabs/sound-effect";
            /** @description The description of the sound, its duration and whether it loops. */
            input: components["schemas"]["ElevenlabsSoundEffectInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * ElevenLabs Speech-to-Text input
         * @description The recording, and what to detect in it.
         */
        ElevenlabsSpeechToTextInput: {
            /**
             * Format: uri
             * @description URL of the audio to transcribe.
             */
            audio_url: string;
            /** @description Language of the audio, as an ISO 639-1 or ISO 639-3 code; detected if omitted. */
            language_code?: string;
            /**
             * @description Whether to distinguish the speakers.
             * @default false
             */
            diarize?: boolean;
            /** @description Maximum number of speakers, up to 32; detected if omitted. */
            num_speakers?: number;
            /**
             * @description A higher value detects fewer speakers, a lower one more. Has an effect only if `diarize` is true and `num_speakers` is omitted.
             * @default 0.22
             */
            diarization_threshold?: number;
            /**
             * @description Granularity of the timestamps.
             * @default word
             * @enum {string}
             */
            timestamps_granularity?: "none" | "word" | "character";
            /**
             * @description Whether to tag audio events such as laughter, music or footsteps.
             * @default true
             */
            tag_audio_events?: boolean;
            /** @description Types of entities to detect: `all`, or types such as `pii`, `phi`, `pci` and `offensive_language`; one as a string or several as an array. */
            entity_detection?: string | string[];
            /**
             * @description Randomness from 0 to 2; a higher value gives more varied results.
             * @default 0
             */
            temperature?: number;
            /** @description Seed for reproducible results, from 0 to 2147483647. */
            seed?: number;
            /** @description Words and phrases to listen for, at most 100 and each shorter than 50 characters. */
            keyterms?: string[];
        };
        /**
         * ElevenLabs Speech-to-Text
         * @description Transcribes an audio file into text with Scribe v2: the full text, the language, and each word (or character) with its timestamps, optionally with speakers and entities. Generates no audio.
         */
        ElevenlabsSpeechToTextTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "elevenlabs/speech-to-text";
            /** @description The recording, and what to detect in it. */
            input: components["schemas"]["ElevenlabsSpeechToTextInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * ElevenLabs Text-to-Dialogue input
         * @description The lines in the order in which they are spoken.
         */
        ElevenlabsTextToDialogueInput: {
            /** @description The lines of the conversation, in order. */
            dialogue: {
                /** @description Text of the line. A tag in square brackets sets the delivery: `[excitedly]` full of energy, `[curiously]` asking, `[warmly]` friendly, `[sadly]` downcast, `[angrily]` annoyed, `[whispered]` hushed, `[shouted]` loud. The examples also use others, such as `[grateful]`. */
                text: string;
                /** @description Voice of the line, a `voice_id` from `GET /v1/resources/elevenlabs/voices`. */
                voice: string;
            }[];
            /**
             * @description Language of the speech; `auto` means `en`.
             * @default en
             */
            language_code?: string;
            /**
             * @description How stable the voices sound, from 0 to 1.
             * @default 0.5
             */
            stability?: number;
        };
        /**
         * ElevenLabs Text-to-Dialogue
         * @description Speaks lines of text, each in its own voice, and returns the conversation as one audio file. Always uses the `eleven_v3` model, so there is no `model_id`; lines can contain emotion tags. For a single voice, use ElevenLabs Text-to-Speech.
         */
        ElevenlabsTextToDialogueTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "elevenlabs/text-to-dialogue";
            /** @description The lines in the order in which they are spoken. */
            input: components["schemas"]["ElevenlabsTextToDialogueInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * ElevenLabs Text-to-Speech input
         * @description The text, the voice and the voice settings.
         */
        ElevenlabsTextToSpeechInput: {
            /** @description Text to read aloud, at most 40,000 characters; 10,000 with `model_id` `eleven_multilingual_v2` and 5,000 with `eleven_v3`. */
            text: string;
            /** @description Voice, a `voice_id` from `GET /v1/resources/elevenlabs/voices`. */
            voice: string;
            /**
             * @description Speech model, which also limits the length of `text`. `eleven_flash_v2_5`: lowest latency (about 75 ms), 32 languages. `eleven_turbo_v2_5`: balances quality and speed (about 250 ms), 32 languages. `eleven_multilingual_v2`: highest quality and rich emotion, 29 languages. `eleven_v3`: most expressive, with a dramatic delivery, over 70 languages.
             * @default eleven_flash_v2_5
             * @enum {string}
             */
            model_id?: "eleven_flash_v2_5" | "eleven_turbo_v2_5" | "eleven_multilingual_v2" | "eleven_v3";
            /**
             * @description Format of the audio file: codec, sample rate in hertz and, if the codec has one, bit rate in kbit/s. Use `ulaw_8000` for Twilio.
             * @default mp3_44100_128
             * @enum {string}
             */
            output_format?: "mp3_22050_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128" | "mp3_44100_192" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96" | "opus_48000_128" | "opus_48000_192" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_44100" | "pcm_48000" | "wav_44100" | "ulaw_8000" | "alaw_8000";
            /**
             * @description Language to enforce, as an ISO 639-1 code; `auto` enforces none.
             * @default auto
             */
            language_code?: string;
            /** @description Seed for reproducible results, from 0 to 4294967295. */
            seed?: number;
            /** @description Fine-tuning of the voice. */
            voice_settings?: {
                /** @description Stability, from 0 (wide emotional range) to 1 (even and monotone). */
                stability?: number;
                /** @description How closely the result matches the voice, from 0 to 1. */
                similarity_boost?: number;
                /** @description How strongly to amplify the style of the original speaker, from 0 to 1. Adds latency. */
                style?: number;
                /** @description Speed of the speech; below 1 is slower, above 1 faster. */
                speed?: number;
                /** @description Whether to boost the similarity to the voice, which adds a little latency. */
                use_speaker_boost?: boolean;
            };
        };
        /**
         * ElevenLabs Text-to-Speech
         * @description Reads a text aloud in one voice and returns one audio file, in one of 18 formats. The four speech models trade latency against quality, expressiveness, languages and maximum text length. For several voices, use ElevenLabs Text-to-Dialogue.
         */
        ElevenlabsTextToSpeechTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "elevenlabs/text-to-speech";
            /** @description The text, the voice and the voice settings. */
            input: components["schemas"]["ElevenlabsTextToSpeechInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * ElevenLabs Voice Isolation input
         * @description The recording.
         */
        ElevenlabsVoiceIsolationInput: {
            /**
             * Format: uri
             * @description URL of the audio to isolate the voices from.
             */
            audio_url: string;
        };
        /**
         * ElevenLabs Voice Isolation
         * @description Takes an audio file and returns an audio file with only its voices: background music and noise are removed. Has no other parameters.
         */
        ElevenlabsVoiceIsolationTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "elevenlabs/voice-isolation";
            /** @description The recording. */
            input: components["schemas"]["ElevenlabsVoiceIsolationInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Nano Banana input
         * @description A prompt, the aspect ratio, and optional reference images.
         */
        GoogleNanoBananaInput: {
            /** @description Text prompt that describes the image, or how to change the reference images. */
            prompt: string;
            /**
             * @description Aspect ratio of the image.
             * @enum {string}
             */
            aspect_ratio: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
            /** @description URLs of reference images. */
            image_urls?: string[];
        };
        /**
         * Nano Banana
         * @description Generates an image quickly from a text prompt and optional reference images, with Gemini 2.5 Flash. Has no resolution parameter, unlike Nano Banana Pro and 2. An older document lists $0.03.
         */
        GoogleNanoBananaTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/nano-banana";
            /** @description A prompt, the aspect ratio, and optional reference images. */
            input: components["schemas"]["GoogleNanoBananaInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Nano Banana Pro and 2 input
         * @description A prompt, the aspect ratio, and optionally a resolution and reference images.
         */
        GoogleNanoBananaProInput: {
            /** @description Text prompt that describes the image, or how to change the reference images. */
            prompt: string;
            /**
             * @description Aspect ratio of the image.
             * @enum {string}
             */
            aspect_ratio: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
            /**
             * @description Resolution of the image.
             * @enum {string}
             */
            resolution?: "1k" | "2k" | "4k";
            /** @description URLs of reference images. */
            image_urls?: string[];
        };
        /**
         * Nano Banana Pro
         * @description Generates a high-quality image at 1k, 2k or 4k from a text prompt and optional reference images, with Gemini 3. An older document lists $0.06, twice the price of Nano Banana.
         */
        GoogleNanoBananaProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/nano-banana-pro";
            /** @description A prompt, the aspect ratio, and optionally a resolution and reference images. */
            input: components["schemas"]["GoogleNanoBananaProInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Nano Banana 2
         * @description Generates a high-quality image at 1k, 2k or 4k from a text prompt and optional reference images. Documented as the latest generation of Nano Banana Pro, with the same parameters; no price is documented.
         */
        GoogleNanoBanana2Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/nano-banana-2";
            /** @description A prompt, the aspect ratio, and optionally a resolution and reference images. */
            input: components["schemas"]["GoogleNanoBananaProInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 input
         * @description Text only, a start frame (and optional end frame), or one to three reference images. Frames can't be combined with reference images.
         */
        GoogleVeo31Input: {
            /** @description Text prompt that describes the video. */
            prompt: string;
            /**
             * @description Aspect ratio of the video.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Duration in seconds, 4 if omitted. With `reference_image_urls`, it must be 8 or omitted; what an omitted duration means there is not documented, so it is safest to send 8.
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            /** @description Seed for reproducible results. */
            seed?: number;
            /**
             * Format: uri
             * @description URL of the first frame. Can't be combined with `reference_image_urls`.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame. Requires `start_image_url`; can't be combined with `reference_image_urls`.
             */
            end_image_url?: string;
            /** @description URLs of one to three images to use as ingredients of the video. Can't be combined with `start_image_url` or `end_image_url`; `duration` must then be 8 or omitted. One table lists them for Veo 3.1 Fast only, so that is the safest model for them. */
            reference_image_urls?: string[];
            /** @description Voice preset, an `id` from `GET /v1/resources/google/voices/veo-3.1`. Requires `reference_image_urls`. One table lists it for Veo 3.1 Fast only, so that is the safest model for it. */
            voice?: string;
        } & ({
            start_image_url?: never;
            end_image_url?: never;
            reference_image_urls?: never;
            voice?: never;
        } | {
            reference_image_urls?: never;
            voice?: never;
            /**
             * Format: uri
             * @description URL of the first frame. Can't be combined with `reference_image_urls`.
             */
            start_image_url: string;
        } | {
            start_image_url?: never;
            end_image_url?: never;
            /** @constant */
            duration?: 8;
            /** @description URLs of one to three images to use as ingredients of the video. Can't be combined with `start_image_url` or `end_image_url`; `duration` must then be 8 or omitted. One table lists them for Veo 3.1 Fast only, so that is the safest model for them. */
            reference_image_urls: string[];
        });
        /**
         * Veo 3.1 Fast
         * @description Generates a video of 4, 6 or 8 seconds in about 100 seconds: from text, from a start frame (and optional end frame), or from one to three reference images with an optional voice (then 8 seconds only). About $0.40. Veo 3.1 Quality has higher quality, takes longer, and does not accept reference images.
         */
        GoogleVeo31FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/veo-3.1-fast";
            /** @description Text only, a start frame (and optional end frame), or one to three reference images. Frames can't be combined with reference images. */
            input: components["schemas"]["GoogleVeo31Input"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 Fast Relaxed
         * @description Veo 3.1 Fast with a lower priority. Generates a video of 4, 6 or 8 seconds from text, from a start frame (and optional end frame), or from one to three reference images with an optional voice. Neither its waiting time nor its price is documented.
         */
        GoogleVeo31FastRelaxedTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/veo-3.1-fast-relaxed";
            /** @description Text only, a start frame (and optional end frame), or one to three reference images. Frames can't be combined with reference images. */
            input: components["schemas"]["GoogleVeo31Input"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 Quality input
         * @description Text only, or text with a start frame (and optional end frame).
         */
        GoogleVeo31QualityInput: {
            /** @description Text prompt that describes the video. */
            prompt: string;
            /**
             * @description Aspect ratio of the video.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Duration in seconds.
             * @default 4
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            /** @description Seed for reproducible results. */
            seed?: number;
            /**
             * Format: uri
             * @description URL of the first frame.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame. Requires `start_image_url`.
             */
            end_image_url?: string;
        };
        /**
         * Veo 3.1 Quality
         * @description Generates a video of 4, 6 or 8 seconds in higher quality, in about 240 seconds, from text or from a start frame (and optional end frame). Accepts no reference images and no voice, unlike the other Veo 3.1 variants. An older document lists $0.60 to $0.80, depending on the output resolution.
         */
        GoogleVeo31QualityTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/veo-3.1-quality";
            /** @description Text only, or text with a start frame (and optional end frame). */
            input: components["schemas"]["GoogleVeo31QualityInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 Lite
         * @description Generates a video of 4, 6 or 8 seconds with a lightweight variant in about 110 seconds: from text, from a start frame (and optional end frame), or from one to three reference images with an optional voice. Takes the same input as Veo 3.1 Fast; no price is documented.
         */
        GoogleVeo31LiteTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/veo-3.1-lite";
            /** @description Text only, a start frame (and optional end frame), or one to three reference images. Frames can't be combined with reference images. */
            input: components["schemas"]["GoogleVeo31Input"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 Lite Relaxed
         * @description Veo 3.1 Lite with a lower priority. Generates a video of 4, 6 or 8 seconds from text, from a start frame (and optional end frame), or from one to three reference images with an optional voice. Its waiting time is not documented.
         */
        GoogleVeo31LiteRelaxedTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/veo-3.1-lite-relaxed";
            /** @description Text only, a start frame (and optional end frame), or one to three reference images. Frames can't be combined with reference images. */
            input: components["schemas"]["GoogleVeo31Input"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 Extend input
         * @description The task to extend, what happens next, and the variant that generates it.
         */
        GoogleVeo31ExtendInput: {
            /** @description Text prompt that describes the added part. */
            prompt: string;
            /** @description Id of the completed task whose video is extended. */
            task_id: string;
            /**
             * @description Variant of Veo 3.1 that generates the added part.
             * @enum {string}
             */
            model: "lite" | "fast" | "quality" | "lite-relaxed" | "fast-relaxed";
            /**
             * @description Duration in seconds; must be 8 or omitted. The documentation does not say whether it counts the added part or the whole video.
             * @default 8
             * @constant
             */
            duration?: 8;
            /** @description Seed for reproducible results. */
            seed?: number;
        };
        /**
         * Veo 3.1 Extend
         * @description Extends the video of a completed Veo 3.1 task by a text prompt, with the variant you choose and a duration of 8 seconds. Returns a video in the aspect ratio of the original. Takes a task id, not a video file.
         */
        GoogleVeo31ExtendTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/veo-3.1-extend";
            /** @description The task to extend, what happens next, and the variant that generates it. */
            input: components["schemas"]["GoogleVeo31ExtendInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 Upscale input
         * @description The task whose video is upscaled, and the target resolution.
         */
        GoogleVeo31UpscaleInput: {
            /** @description Id of the completed task whose video is upscaled. */
            task_id: string;
            /**
             * @description Target resolution.
             * @enum {string}
             */
            resolution: "1080p" | "4k";
        };
        /**
         * Veo 3.1 Upscale
         * @description Upscales the video of a completed Veo 3.1 task to 1080p or 4k and returns a video. Takes a task id and no prompt; to upscale a video file, use Topaz Video Upscale.
         */
        GoogleVeo31UpscaleTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/veo-3.1-upscale";
            /** @description The task whose video is upscaled, and the target resolution. */
            input: components["schemas"]["GoogleVeo31UpscaleInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * MiniMax Hailuo 2.0 input
         * @description Text, a first frame or both, and an optional last frame. At least one of `prompt` and `start_image_url` is required.
         */
        HailuoMinimax20Input: {
            /** @description Text prompt that describes the video, in at most 2000 characters. Required if `start_image_url` is omitted. */
            prompt?: string;
            /**
             * Format: uri
             * @description URL of the first frame, which the service fetches. Required if `prompt` is omitted, and for `resolution` 512p.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame. Can't be combined with `resolution` 512p.
             */
            end_image_url?: string;
            /**
             * @description Duration in seconds. With `resolution` 1080p, it must be 6 or omitted.
             * @default 6
             * @enum {integer}
             */
            duration?: 6 | 10;
            /**
             * @description Resolution of the video. 512p requires `start_image_url` and can't be combined with `end_image_url`; 1080p is limited to 6 seconds. One table omits 512p.
             * @default 768p
             * @enum {string}
             */
            resolution?: "512p" | "768p" | "1080p";
            /** @description Whether MiniMax may optimise the prompt. */
            prompt_optimization?: boolean;
        } & ({
            /** @description Text prompt that describes the video, in at most 2000 characters. Required if `start_image_url` is omitted. */
            prompt: string;
        } | {
            /**
             * Format: uri
             * @description URL of the first frame, which the service fetches. Required if `prompt` is omitted, and for `resolution` 512p.
             */
            start_image_url: string;
        });
        /**
         * MiniMax Hailuo 2.0
         * @description Generates a video of 6 or 10 seconds from text, a first frame or both, with an optional last frame. The only Hailuo model with a last frame and with 512p; 768p is the default, and 1080p is limited to 6 seconds. An older document lists $0.17.
         */
        HailuoMinimax20Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "hailuo/minimax-2.0";
            /** @description Text, a first frame or both, and an optional last frame. At least one of `prompt` and `start_image_url` is required. */
            input: components["schemas"]["HailuoMinimax20Input"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * MiniMax Hailuo 2.3 input
         * @description Text, a first frame or both. At least one of `prompt` and `start_image_url` is required.
         */
        HailuoMinimax23Input: {
            /** @description Text prompt that describes the video, in at most 2000 characters. Required if `start_image_url` is omitted. */
            prompt?: string;
            /**
             * Format: uri
             * @description URL of the first frame, which the service fetches. Required if `prompt` is omitted; its presence selects image to video instead of text to video.
             */
            start_image_url?: string;
            /**
             * @description Duration in seconds. With `resolution` 1080p, it must be 6 or omitted.
             * @default 6
             * @enum {integer}
             */
            duration?: 6 | 10;
            /**
             * @description Resolution of the video. 1080p is limited to 6 seconds.
             * @default 768p
             * @enum {string}
             */
            resolution?: "768p" | "1080p";
            /** @description Whether MiniMax may optimise the prompt. */
            prompt_optimization?: boolean;
        } & ({
            /** @description Text prompt that describes the video, in at most 2000 characters. Required if `start_image_url` is omitted. */
            prompt: string;
        } | {
            /**
             * Format: uri
             * @description URL of the first frame, which the service fetches. Required if `prompt` is omitted; its presence selects image to video instead of text to video.
             */
            start_image_url: string;
        });
        /**
         * MiniMax Hailuo 2.3
         * @description Generates a video of 6 or 10 seconds at 768p, or of 6 seconds at 1080p, from text, a first frame or both. Accepts no last frame, unlike Hailuo 2.0. An older document lists $0.17.
         */
        HailuoMinimax23Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "hailuo/minimax-2.3";
            /** @description Text, a first frame or both. At least one of `prompt` and `start_image_url` is required. */
            input: components["schemas"]["HailuoMinimax23Input"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * MiniMax Hailuo 2.3 Fast input
         * @description A first frame, and an optional prompt.
         */
        HailuoMinimax23FastInput: {
            /** @description Text prompt that describes the video, in at most 2000 characters. */
            prompt?: string;
            /**
             * Format: uri
             * @description URL of the first frame, which the service fetches.
             */
            start_image_url: string;
            /**
             * @description Duration in seconds. With `resolution` 1080p, it must be 6 or omitted.
             * @default 6
             * @enum {integer}
             */
            duration?: 6 | 10;
            /**
             * @description Resolution of the video. 1080p is limited to 6 seconds.
             * @default 768p
             * @enum {string}
             */
            resolution?: "768p" | "1080p";
            /** @description Whether MiniMax may optimise the prompt. */
            prompt_optimization?: boolean;
        };
        /**
         * MiniMax Hailuo 2.3 Fast
         * @description Generates a video of 6 or 10 seconds at 768p, or of 6 seconds at 1080p, from a required first frame and an optional text prompt. Faster than Hailuo 2.3, which also works from text only. An older document lists $0.11.
         */
        HailuoMinimax23FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "hailuo/minimax-2.3-fast";
            /** @description A first frame, and an optional prompt. */
            input: components["schemas"]["HailuoMinimax23FastInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Cinematic Studio Image input
         * @description A prompt, optional reference images and an optional camera setup.
         */
        HiggsfieldAiCinematicStudioImageInput: {
            /** @description Text prompt that describes the image. */
            prompt: string;
            /** @description URLs of up to four reference images. */
            image_urls?: string[];
            /**
             * @description Aspect ratio of the image.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "3:4" | "2:3" | "9:16" | "3:2" | "4:3" | "16:9" | "21:9";
            /**
             * @description Resolution of the image, which scales the dimensions given by `aspect_ratio`.
             * @default 1k
             * @enum {string}
             */
            resolution?: "1k" | "2k" | "4k";
            /** @description Seed for reproducible results, from 0 to 999999. */
            seed?: number;
            /** @description Camera body, an `id` from `GET /v1/resources/higgsfield-ai/camera-settings`. */
            camera_model_id?: string;
            /** @description Lens, an `id` from the same list; it shapes perspective and distortion. */
            camera_lens_id?: string;
            /** @description Aperture, an `id` from the same list; it sets the depth of field. */
            camera_aperture_id?: string;
            /** @description Focal length, an `id` from the same list; it sets the angle of view. */
            camera_focal_length_id?: string;
        };
        /**
         * Cinematic Studio Image
         * @description Generates an image at 1k, 2k or 4k from a text prompt and up to four reference images, as if taken with the camera body, lens, aperture and focal length you choose. An older document lists $0.03, and $0.06 at 4k.
         */
        HiggsfieldAiCinematicStudioImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/cinematic-studio-image";
            /** @description A prompt, optional reference images and an optional camera setup. */
            input: components["schemas"]["HiggsfieldAiCinematicStudioImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Cinematic Studio Video 3.5 input
         * @description A prompt, optional images, and a style: either `style_prompt` or the presets `color_palette`, `lighting` and `camera_moveset_style`.
         */
        HiggsfieldAiCinematicStudioVideo35Input: {
            /** @description Text prompt that describes the video. */
            prompt: string;
            /** @description URLs of up to three reference images. */
            image_urls?: string[];
            /**
             * Format: uri
             * @description URL of the first frame.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame.
             */
            end_image_url?: string;
            /** @description Duration of the whole video in seconds, from 4 to 15. */
            duration?: number;
            /**
             * @description Aspect ratio of the video; `auto` if omitted.
             * @default auto
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "3:4" | "9:16" | "4:3" | "16:9" | "21:9";
            /**
             * @description Resolution of the video.
             * @enum {string}
             */
            resolution?: "480p" | "720p" | "1080p";
            /**
             * @description Genre of the video.
             * @default general
             * @enum {string}
             */
            genre?: "general" | "action" | "horror" | "comedy" | "noir" | "epic" | "drama";
            /** @description Whether to generate audio with the video. The documentation gives no default. */
            generate_audio?: boolean;
            /** @description Seed for reproducible results; random if omitted. */
            seed?: number;
            /** @description Style in your own words. Overrides `color_palette`, `lighting` and `camera_moveset_style`, which then have no effect. */
            style_prompt?: string;
            /**
             * @description Colour grading preset; can be left as `auto`. Has no effect if `style_prompt` is set.
             * @enum {string}
             */
            color_palette?: "auto" | "naturalistic_clean" | "bleached_warm" | "hyper_neon" | "teal_orange_epic" | "sodium_decay" | "cold_steel" | "bleach_bypass" | "classic_bw";
            /**
             * @description Lighting preset; can be left as `auto`. Has no effect if `style_prompt` is set.
             * @enum {string}
             */
            lighting?: "auto" | "soft_cross" | "contre_jour" | "overhead_fall" | "window" | "practicals" | "silhouette";
            /** @description Style of the camera movement. Has no effect if `style_prompt` is set. Known values are auto, classic_static, silent_machine, one_take and epic_scale; there are more. */
            camera_moveset_style?: string;
            /** @description Camera movement, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`; may be empty. */
            camera_motion_id?: string;
            /** @description Camera body, an `id` from `GET /v1/resources/higgsfield-ai/camera-settings`; may be empty. */
            camera_model_id?: string;
            /** @description Lens, an `id` from the list of camera settings; may be empty. */
            camera_lens_id?: string;
            /** @description Focal length, an `id` from the list of camera settings; may be empty. */
            camera_focal_length_id?: string;
            /** @description Aperture, an `id` from the list of camera settings; may be empty. */
            camera_aperture_id?: string;
        };
        /**
         * Cinematic Studio Video 3.5
         * @description Generates a single-shot video of 4 to 15 seconds at 480p, 720p or 1080p from a text prompt, up to three reference images and optional first and last frames, with optional audio. The only version with a style (in words or from presets) and a choice of camera body, lens, focal length and aperture.
         */
        HiggsfieldAiCinematicStudioVideo35Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/cinematic-studio-video-3.5";
            /** @description A prompt, optional images, and a style: either `style_prompt` or the presets `color_palette`, `lighting` and `camera_moveset_style`. */
            input: components["schemas"]["HiggsfieldAiCinematicStudioVideo35Input"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Cinematic Studio Video 3.0 shot
         * @description One shot with its own prompt, duration, camera movement and speed ramp.
         */
        HiggsfieldAiCinematicStudioVideo30Shot: {
            /** @description Text prompt that describes this shot. */
            prompt?: string;
            /** @description Duration of this shot in seconds. */
            duration?: number;
            /** @description Camera movement of this shot, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`. */
            camera_motion_id?: string;
            /**
             * @description Change of pace: ramp_up speeds up, flash_in goes from fast to slow motion, flash_out from slow motion to fast, hero_moment is an impact.
             * @enum {string}
             */
            speedramp?: "ramp_up" | "flash_in" | "flash_out" | "hero_moment";
        };
        /**
         * Cinematic Studio Video 3.0 input
         * @description A prompt or, in the manual shot mode, the individual shots; optional images, camera movement and audio.
         */
        HiggsfieldAiCinematicStudioVideo30Input: {
            /** @description Text prompt that describes the video. Required unless `shot_mode` is multi_shot_manual. */
            prompt?: string;
            /**
             * @description `single` and `multi_shot_auto` generate the same video, cut by the model; both require `prompt`. `multi_shot_manual` uses the shots in `multi_shots`, which it requires.
             * @default single
             * @enum {string}
             */
            shot_mode?: "single" | "multi_shot_auto" | "multi_shot_manual";
            /** @description The shots in order, each with its own camera movement and speed ramp. Required if `shot_mode` is multi_shot_manual. */
            multi_shots?: components["schemas"]["HiggsfieldAiCinematicStudioVideo30Shot"][];
            /** @description URLs of up to three reference images. */
            image_urls?: string[];
            /**
             * Format: uri
             * @description URL of the first frame.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame.
             */
            end_image_url?: string;
            /** @description Duration of the whole video in seconds, from 4 to 15. */
            duration?: number;
            /**
             * @description Aspect ratio of the video, which determines its dimensions; `auto` lets the model choose.
             * @default auto
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "3:4" | "9:16" | "4:3" | "16:9" | "21:9";
            /**
             * @description Resolution of the video.
             * @enum {string}
             */
            resolution?: "480p" | "720p" | "1080p";
            /**
             * @description Genre of the video.
             * @default general
             * @enum {string}
             */
            genre?: "general" | "action" | "horror" | "comedy" | "noir" | "epic";
            /** @description Camera movement of the whole video, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`. */
            camera_motion_id?: string;
            /** @description Whether to generate audio with the video. The documentation gives no default. */
            generate_audio?: boolean;
            /** @description Seed for reproducible results; random if omitted. */
            seed?: number;
        } & ({
            /** @constant */
            shot_mode?: "single";
            /** @description Text prompt that describes the video. Required unless `shot_mode` is multi_shot_manual. */
            prompt: string;
        } | {
            /** @constant */
            shot_mode: "multi_shot_auto";
            /** @description Text prompt that describes the video. Required unless `shot_mode` is multi_shot_manual. */
            prompt: string;
        } | {
            /** @constant */
            shot_mode: "multi_shot_manual";
            /** @description The shots in order, each with its own camera movement and speed ramp. Required if `shot_mode` is multi_shot_manual. */
            multi_shots: components["schemas"]["HiggsfieldAiCinematicStudioVideo30Shot"][];
        });
        /**
         * Cinematic Studio Video 3.0
         * @description Generates a video of 4 to 15 seconds at 480p, 720p or 1080p from a text prompt, which the service cuts into shots itself, or from shots with a prompt, duration, camera movement and speed ramp each; with up to three reference images, optional first and last frames, and optional audio. Version 3.5 adds styles and lenses.
         */
        HiggsfieldAiCinematicStudioVideo30Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/cinematic-studio-video-3.0";
            /** @description A prompt or, in the manual shot mode, the individual shots; optional images, camera movement and audio. */
            input: components["schemas"]["HiggsfieldAiCinematicStudioVideo30Input"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Cinematic Studio Video 2.5 shot
         * @description One shot with its own prompt, duration and camera movement.
         */
        HiggsfieldAiCinematicStudioVideo25Shot: {
            /** @description Text prompt that describes this shot. */
            prompt: string;
            /** @description Duration of this shot in seconds. */
            duration: number;
            /** @description Camera movement of this shot, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`. */
            camera_movement_id?: string;
        };
        /**
         * Cinematic Studio Video 2.5 input
         * @description A prompt or, in the manual shot mode, the individual shots; optional images, camera movement and audio.
         */
        HiggsfieldAiCinematicStudioVideo25Input: {
            /** @description Text prompt that describes the video; `<<<image_1>>>` and so on refer to `image_urls`. Required unless `shot_mode` is multi_shot_manual. */
            prompt?: string;
            /**
             * @description One shot (`single`), shots whose cuts and transitions the service sets (`multi_shot_auto`), or the shots in `multi_shots` (`multi_shot_manual`). The first two require `prompt`, the last requires `multi_shots`.
             * @default single
             * @enum {string}
             */
            shot_mode?: "single" | "multi_shot_auto" | "multi_shot_manual";
            /** @description The shots in order. Required if `shot_mode` is multi_shot_manual. */
            multi_shots?: components["schemas"]["HiggsfieldAiCinematicStudioVideo25Shot"][];
            /** @description URLs of up to three reference images, to which the prompt can refer. */
            image_urls?: string[];
            /**
             * Format: uri
             * @description URL of the first frame.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame. If set, `generate_audio` counts as `false`.
             */
            end_image_url?: string;
            /**
             * @description Duration of the whole video in seconds, from 3 to 12.
             * @default 5
             */
            duration?: number;
            /**
             * @description Aspect ratio of the video. The documentation lists one size for each, in pixels: 1280×1280 (1:1), 1080×1440 (3:4), 1080×1620 (2:3), 1080×1920 (9:16), 1620×1080 (3:2), 1440×1080 (4:3), 1920×1080 (16:9), 2520×1080 (21:9); it lists none for 720p.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "3:4" | "2:3" | "9:16" | "3:2" | "4:3" | "16:9" | "21:9";
            /**
             * @description Resolution of the video.
             * @default 720p
             * @enum {string}
             */
            resolution?: "720p" | "1080p";
            /**
             * @description Genre of the video.
             * @default auto
             * @enum {string}
             */
            genre?: "auto" | "action" | "horror" | "comedy" | "western" | "suspense" | "intimate" | "spectacle";
            /** @description Camera movement of the whole video, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`. */
            camera_movement_id?: string;
            /**
             * @description Whether to generate sound effects. Counts as `false` if `end_image_url` is set.
             * @default false
             */
            generate_audio?: boolean;
            /** @description Seed for reproducible results, from 0 to 999999. */
            seed?: number;
        } & ({
            /** @constant */
            shot_mode?: "single";
            /** @description Text prompt that describes the video; `<<<image_1>>>` and so on refer to `image_urls`. Required unless `shot_mode` is multi_shot_manual. */
            prompt: string;
        } | {
            /** @constant */
            shot_mode: "multi_shot_auto";
            /** @description Text prompt that describes the video; `<<<image_1>>>` and so on refer to `image_urls`. Required unless `shot_mode` is multi_shot_manual. */
            prompt: string;
        } | {
            /** @constant */
            shot_mode: "multi_shot_manual";
            /** @description The shots in order. Required if `shot_mode` is multi_shot_manual. */
            multi_shots: components["schemas"]["HiggsfieldAiCinematicStudioVideo25Shot"][];
        });
        /**
         * Cinematic Studio Video 2.5
         * @description Generates a video of 3 to 12 seconds at 720p or 1080p from a text prompt, in one shot or in shots cut by the service, or from shots with a prompt, duration and camera movement each; with up to three reference images, optional first and last frames, and optional sound effects, which a last frame excludes. Version 3.0 adds speed ramps.
         */
        HiggsfieldAiCinematicStudioVideo25Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/cinematic-studio-video-2.5";
            /** @description A prompt or, in the manual shot mode, the individual shots; optional images, camera movement and audio. */
            input: components["schemas"]["HiggsfieldAiCinematicStudioVideo25Input"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Cinematic Studio Video input
         * @description A first frame, and optionally a last frame, a camera movement and audio.
         */
        HiggsfieldAiCinematicStudioVideoInput: {
            /** @description Text prompt that describes the video. */
            prompt?: string;
            /**
             * Format: uri
             * @description URL of the first frame.
             */
            start_image_url: string;
            /**
             * Format: uri
             * @description URL of the last frame. If set, `preset_id`, `sound` and `slow_motion` have no effect.
             */
            end_image_url?: string;
            /**
             * @description Duration in seconds.
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Aspect ratio of the video.
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "3:4" | "2:3" | "9:16" | "3:2" | "4:3" | "16:9" | "21:9";
            /** @description Id of a camera movement. Has no effect if `end_image_url` is set. */
            preset_id?: string;
            /** @description Whether to generate audio. Has no effect if `end_image_url` is set. */
            sound?: boolean;
            /** @description Whether the video runs in slow motion. Has no effect if `end_image_url` is set. */
            slow_motion?: boolean;
            /** @description Seed for reproducible results, from 0 to 999999. */
            seed?: number;
        };
        /**
         * Cinematic Studio Video
         * @deprecated
         * @description Retired; use `higgsfield-ai/cinematic-studio-video-3.5`. Generated a video of 5 or 10 seconds from a start image, with an optional text prompt, end image, camera movement, audio and slow motion, for $0.10 to $0.36.
         */
        HiggsfieldAiCinematicStudioVideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/cinematic-studio-video";
            /** @description A first frame, and optionally a last frame, a camera movement and audio. */
            input: components["schemas"]["HiggsfieldAiCinematicStudioVideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Higgsfield Text-to-Speech input
         * @description The voice, the text and the voice settings.
         */
        HiggsfieldAiTextToSpeechInput: {
            /** @description Voice, an `id` from `GET /v1/resources/higgsfield-ai/voices`. */
            voice_id: string;
            /** @description Text to read aloud. */
            prompt: string;
            /** @description Background sound, an `id` from `GET /v1/resources/higgsfield-ai/sounds`. */
            sound_id?: string;
            /**
             * @description How closely the result matches the voice, from 0 to 100.
             * @default 90
             */
            similarity_boost?: number;
            /**
             * @description How expressive the voice is, from 0 to 100.
             * @default 60
             */
            style?: number;
            /**
             * @description Speed of the speech, from 0 to 1.2.
             * @default 1.1
             */
            speed?: number;
            /**
             * @description How stable the voice sounds, from 0 to 100.
             * @default 30
             */
            stability?: number;
        };
        /**
         * Higgsfield TTS
         * @deprecated
         * @description Retired; use `higgsfield-ai/text-to-speech`, which takes the same parameters. Read a text aloud as audio in a chosen voice, with an optional background sound, for $0.05.
         */
        HiggsfieldAiTtsTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/tts";
            /** @description The voice, the text and the voice settings. */
            input: components["schemas"]["HiggsfieldAiTextToSpeechInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Higgsfield Speak input
         * @description The image, the recording (as a URL or from a speech task) and a prompt. At least one of `audio_url` and `audio_task_id` is required.
         */
        HiggsfieldAiSpeakInput: {
            /**
             * Format: uri
             * @description URL of an image of the person or avatar that speaks.
             */
            image_url: string;
            /**
             * Format: uri
             * @description URL of the audio to speak. Required if `audio_task_id` is omitted.
             */
            audio_url?: string;
            /** @description Id of the speech task whose audio is spoken. Required if `audio_url` is omitted. */
            audio_task_id?: string;
            /** @description Text prompt that describes the video. */
            prompt: string;
            /**
             * @description Quality of the video. The documentation gives no default.
             * @enum {string}
             */
            quality?: "standard" | "high";
            /**
             * @description Whether to enhance the prompt before use.
             * @default true
             */
            enhance_prompt?: boolean;
            /** @description Seed for reproducible results. */
            seed?: number;
        } & ({
            /**
             * Format: uri
             * @description URL of the audio to speak. Required if `audio_task_id` is omitted.
             */
            audio_url: string;
        } | {
            /** @description Id of the speech task whose audio is spoken. Required if `audio_url` is omitted. */
            audio_task_id: string;
        });
        /**
         * Higgsfield Speak
         * @deprecated
         * @description Retired; use `alibaba/wan-2.7-video`, whose image-to-video mode accepts driving audio. Generated a video in which the person in an image speaks, from the image, an audio file (or the result of a speech task) and a text prompt, in standard ($0.25) or high quality ($0.35).
         */
        HiggsfieldAiSpeakTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/speak";
            /** @description The image, the recording (as a URL or from a speech task) and a prompt. At least one of `audio_url` and `audio_task_id` is required. */
            input: components["schemas"]["HiggsfieldAiSpeakInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Higgsfield Text-to-Speech
         * @description Reads a text aloud in a Higgsfield voice, with an optional background sound, and returns one audio file. ElevenLabs Text-to-Speech has no background sounds, but offers a choice of speech models and audio formats. The retired predecessor of this model cost $0.05; this one has no documented price.
         */
        HiggsfieldAiTextToSpeechTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/text-to-speech";
            /** @description The voice, the text and the voice settings. */
            input: components["schemas"]["HiggsfieldAiTextToSpeechInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Higgsfield Video input
         * @description A first frame and a prompt, and optionally a last frame and a motion preset.
         */
        HiggsfieldAiVideoInput: {
            /** @description Text prompt that describes how the image moves and what happens in it. */
            prompt: string;
            /**
             * Format: uri
             * @description URL of the first frame.
             */
            start_image_url: string;
            /**
             * Format: uri
             * @description URL of the last frame, towards which the video moves.
             */
            end_image_url?: string;
            /**
             * @description Whether to rewrite the prompt for a better result.
             * @default false
             */
            enhance_prompt?: boolean;
            /** @description Seed for reproducible results, from 0 to 999999. */
            seed?: number;
            /** @description Motion preset, an `id` from `GET /v1/resources/higgsfield-ai/motions`. */
            motion_id?: string;
        };
        /**
         * Higgsfield Lite
         * @description Generates a video from a start image and a text prompt, with an optional end image and motion preset, in basic quality. The slowest of the three: six times slower than Higgsfield Standard. An older document lists $0.15.
         */
        HiggsfieldAiLiteTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/lite";
            /** @description A first frame and a prompt, and optionally a last frame and a motion preset. */
            input: components["schemas"]["HiggsfieldAiVideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Higgsfield Turbo
         * @description Generates a video from a start image and a text prompt, with an optional end image and motion preset, in medium quality, 1.5 times as fast as Higgsfield Standard. An older document lists $0.21.
         */
        HiggsfieldAiTurboTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/turbo";
            /** @description A first frame and a prompt, and optionally a last frame and a motion preset. */
            input: components["schemas"]["HiggsfieldAiVideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Higgsfield Standard
         * @description Generates a video from a start image and a text prompt, with an optional end image and motion preset, in the best quality of the three at normal speed. An older document lists $0.30; Higgsfield Lite and Turbo cost less.
         */
        HiggsfieldAiStandardTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/standard";
            /** @description A first frame and a prompt, and optionally a last frame and a motion preset. */
            input: components["schemas"]["HiggsfieldAiVideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling O1 Image input
         * @description A prompt and up to ten reference images.
         */
        KuaishouKlingO1ImageInput: {
            /** @description Text prompt that describes the image; `@Image1`, `@Image2` and so on refer to the reference images. */
            prompt: string;
            /**
             * @description Resolution of the image.
             * @default 1k
             * @enum {string}
             */
            resolution?: "1k" | "2k";
            /**
             * @description Aspect ratio of the image; `auto` if omitted.
             * @default auto
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9";
            /** @description URLs of up to ten reference images. */
            image_urls?: string[];
        };
        /**
         * Kling O1 Image
         * @description Generates an image at 1k or 2k from a text prompt and up to ten reference images to which the prompt can refer. Kling 3.0 Omni Image also supports 4k; Kling 3.0 Image generates up to four images at once.
         */
        KuaishouKlingO1ImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-o1-image";
            /** @description A prompt and up to ten reference images. */
            input: components["schemas"]["KuaishouKlingO1ImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 3.0 Omni Image input
         * @description A prompt and up to ten reference images.
         */
        KuaishouKling30OmniImageInput: {
            /** @description Text prompt that describes the image; `@Image1`, `@Image2` and so on refer to the reference images. */
            prompt: string;
            /**
             * @description Resolution of the image.
             * @default 1k
             * @enum {string}
             */
            resolution?: "1k" | "2k" | "4k";
            /**
             * @description Aspect ratio of the image; `auto` if omitted.
             * @default auto
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9";
            /** @description URLs of up to ten reference images. */
            image_urls?: string[];
        };
        /**
         * Kling 3.0 Omni Image
         * @description Generates an image at 1k, 2k or 4k from a text prompt and up to ten reference images to which the prompt can refer. The only Kling model with 4k.
         */
        KuaishouKling30OmniImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-3.0-omni-image";
            /** @description A prompt and up to ten reference images. */
            input: components["schemas"]["KuaishouKling30OmniImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 3.0 Image input
         * @description A prompt, up to ten reference images, and the number of images to generate.
         */
        KuaishouKling30ImageInput: {
            /** @description Text prompt that describes the image; `@Image1`, `@Image2` and so on refer to the reference images. */
            prompt: string;
            /**
             * @description Resolution of the images.
             * @default 2k
             * @enum {string}
             */
            resolution?: "1k" | "2k";
            /**
             * @description Aspect ratio of the image; `auto` if omitted.
             * @default auto
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9";
            /**
             * @description Number of images to generate, from 1 to 4.
             * @default 1
             */
            count?: number;
            /** @description URLs of up to ten reference images. */
            image_urls?: string[];
        };
        /**
         * Kling 3.0 Image
         * @description Generates one to four images at 1k or 2k (the default) from a text prompt and up to ten reference images to which the prompt can refer. The only Kling model that generates several images per task.
         */
        KuaishouKling30ImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-3.0-image";
            /** @description A prompt, up to ten reference images, and the number of images to generate. */
            input: components["schemas"]["KuaishouKling30ImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.1 Image input
         * @description A prompt, and what `reference_mode` requires: one image or two to four elements.
         */
        KuaishouKling21ImageInput: {
            /** @description Text prompt that describes the image. */
            prompt: string;
            /**
             * @description How to use the references. `restyle` (the default), `portrait` and `character` require `image_url`; `elements` requires two to four `elements`.
             * @default restyle
             * @enum {string}
             */
            reference_mode?: "restyle" | "portrait" | "character" | "elements";
            /**
             * Format: uri
             * @description URL of the image to start from. Required in every mode except `elements`.
             */
            image_url?: string;
            /**
             * @description Aspect ratio of the image.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "21:9" | "16:9" | "3:2" | "4:3" | "1:1" | "3:4" | "2:3" | "9:16";
            /**
             * @description How closely to follow the image, from 0 to 1.
             * @default 0.5
             */
            fidelity?: number;
            /**
             * @description How closely to keep the face, from 0 to 1. Accepted only in mode `portrait`.
             * @default 0.65
             */
            human_fidelity?: number;
            /** @description URLs of images or videos of the elements. Mode `elements` requires two to four. */
            elements?: string[];
            /**
             * Format: uri
             * @description URL of an image of the background. Accepted only in mode `elements`.
             */
            scene_url?: string;
            /**
             * Format: uri
             * @description URL of an image whose style to adopt. Accepted only in mode `elements`.
             */
            style_url?: string;
        } & ({
            /** @constant */
            reference_mode?: "restyle";
            human_fidelity?: never;
            scene_url?: never;
            style_url?: never;
            /**
             * Format: uri
             * @description URL of the image to start from. Required in every mode except `elements`.
             */
            image_url: string;
        } | {
            /** @constant */
            reference_mode: "portrait";
            scene_url?: never;
            style_url?: never;
            /**
             * Format: uri
             * @description URL of the image to start from. Required in every mode except `elements`.
             */
            image_url: string;
        } | {
            /** @constant */
            reference_mode: "character";
            human_fidelity?: never;
            scene_url?: never;
            style_url?: never;
            /**
             * Format: uri
             * @description URL of the image to start from. Required in every mode except `elements`.
             */
            image_url: string;
        } | {
            /** @constant */
            reference_mode: "elements";
            human_fidelity?: never;
            elements: unknown;
        });
        /**
         * Kling 2.1 Image
         * @description Generates an image from a text prompt and references in one of four modes: restyle an image, keep its face (portrait), keep its character, or combine two to four elements with an optional scene and style. Does not work from text only, unlike the later Kling models.
         */
        KuaishouKling21ImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.1-image";
            /** @description A prompt, and what `reference_mode` requires: one image or two to four elements. */
            input: components["schemas"]["KuaishouKling21ImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling voice
         * @description A voice preset or a recording of a voice. Exactly one of `voice_id` and `voice_url` is required.
         */
        KuaishouKlingVoice: {
            /** @description Voice preset, an `id` from `GET /v1/resources/kuaishou/kling/voices`. Can't be combined with `voice_url`. */
            voice_id?: number;
            /**
             * Format: uri
             * @description URL of an MP3 recording of your own voice. Can't be combined with `voice_id`.
             */
            voice_url?: string;
        };
        /**
         * Kling 2.6 Video input
         * @description A prompt and optional frames. Audio requires `mode` `pro` and excludes a last frame; voices require audio.
         */
        KuaishouKling26VideoInput: {
            /** @description Text prompt that describes the video. */
            prompt: string;
            /**
             * @description Resolution: 720p for `std`, 1080p for `pro`. `native_audio` requires `pro`.
             * @default pro
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Duration in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Whether to generate audio for the video. Requires `mode` to be `pro` or omitted, can't be combined with `end_frame_url`, and must be on for `voices`.
             * @default false
             */
            native_audio?: boolean;
            /**
             * Format: uri
             * @description URL of the first frame. If omitted, the video is generated from text only. One table requires it, but the page of the model shows requests without it.
             */
            start_frame_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame. Can't be set while `native_audio` is on.
             */
            end_frame_url?: string;
            /** @description Up to five voices that speak in the video. Requires `native_audio` to be on. */
            voices?: components["schemas"]["KuaishouKlingVoice"][];
        };
        /**
         * Kling 2.6 Video
         * @description Generates a video of 5 or 10 seconds at 720p or 1080p from text, or from a first frame and an optional last frame. Silent unless `native_audio` is on, which requires 1080p and no last frame, and allows up to five voices.
         */
        KuaishouKling26VideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.6-video";
            /** @description A prompt and optional frames. Audio requires `mode` `pro` and excludes a last frame; voices require audio. */
            input: components["schemas"]["KuaishouKling26VideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling sound effects
         * @description Contents of the audio track. Omit the whole object for a silent video.
         */
        KuaishouKlingSoundEffects: {
            /**
             * @description Description of the sounds in the video.
             * @default
             */
            sound?: string;
            /**
             * @description Description of the background music.
             * @default
             */
            music?: string;
            /**
             * @description Whether to generate the audio in ASMR style.
             * @default false
             */
            asmr_mode?: boolean;
        };
        /**
         * Kling 2.5 Turbo Video input
         * @description A prompt, with optional frames and sound effects.
         */
        KuaishouKling25TurboVideoInput: {
            /** @description Text prompt that describes the video. */
            prompt: string;
            /**
             * @description Resolution: 720p for `std`, 1080p for `pro`.
             * @default pro
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Duration in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Aspect ratio of the video. Has no effect if `start_frame_url` is set; the video then has the aspect ratio of the first frame.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * Format: uri
             * @description URL of the first frame. If omitted, the video is generated from text only.
             */
            start_frame_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame.
             */
            end_frame_url?: string;
            /** @description Sounds and music of the video. If omitted, the video is silent. */
            sound_effects?: components["schemas"]["KuaishouKlingSoundEffects"];
        };
        /**
         * Kling 2.5 Turbo Video
         * @description Generates a video of 5 or 10 seconds at 720p or 1080p from text, or from a first frame and an optional last frame. Silent unless `sound_effects` describes sounds or music. Kling 2.6 Video adds voices.
         */
        KuaishouKling25TurboVideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.5-turbo-video";
            /** @description A prompt, with optional frames and sound effects. */
            input: components["schemas"]["KuaishouKling25TurboVideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.1 Video input
         * @description A prompt and a first frame, with an optional last frame and sound effects.
         */
        KuaishouKling21VideoInput: {
            /** @description Text prompt that describes the video. */
            prompt: string;
            /**
             * Format: uri
             * @description URL of the first frame.
             */
            start_frame_url: string;
            /**
             * Format: uri
             * @description URL of the last frame.
             */
            end_frame_url?: string;
            /**
             * @description Duration in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Resolution: 720p for `std`, 1080p for `pro`.
             * @default pro
             * @enum {string}
             */
            mode?: "std" | "pro";
            /** @description Sounds and music of the video. If omitted, the video is silent. */
            sound_effects?: components["schemas"]["KuaishouKlingSoundEffects"];
        };
        /**
         * Kling 2.1 Video
         * @description Generates a video of 5 or 10 seconds at 720p or 1080p from a text prompt and a required first frame, with an optional last frame. Silent unless `sound_effects` describes sounds or music. Kling 2.1 Master Video also works from text only.
         */
        KuaishouKling21VideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.1-video";
            /** @description A prompt and a first frame, with an optional last frame and sound effects. */
            input: components["schemas"]["KuaishouKling21VideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.1 Master Video input
         * @description A prompt, with an optional first frame and sound effects. The resolution is always 1080p.
         */
        KuaishouKling21MasterVideoInput: {
            /** @description Text prompt that describes the video. */
            prompt: string;
            /**
             * @description Duration in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * Format: uri
             * @description URL of the first frame. If omitted, the video is generated from text only.
             */
            start_frame_url?: string;
            /** @description Sounds and music of the video. If omitted, the video is silent. */
            sound_effects?: components["schemas"]["KuaishouKlingSoundEffects"];
        };
        /**
         * Kling 2.1 Master Video
         * @description Generates a video of 5 or 10 seconds at 1080p only, from a text prompt and an optional first frame; it accepts no last frame, unlike Kling 2.1 Video. Silent unless `sound_effects` describes sounds or music.
         */
        KuaishouKling21MasterVideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.1-master-video";
            /** @description A prompt, with an optional first frame and sound effects. The resolution is always 1080p. */
            input: components["schemas"]["KuaishouKling21MasterVideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling element
         * @description A character or an object that appears in the video, shown by up to four images or by a video. The parameter that holds the list says how the prompt refers to it and how long it exists.
         */
        KuaishouKlingElement: {
            /**
             * @description Description of the element, in at most 100 characters.
             * @default
             */
            description?: string;
            /**
             * @description Whether images or a video show the element.
             * @default image
             * @enum {string}
             */
            type?: "image" | "video";
            /** @description URLs of up to four images, for an element of type `image`. */
            image_urls?: string[];
            /** @description URL of a video, for an element of type `video`. */
            video_url?: string;
            /** @description Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. That list is documented for Kling 2.6, 3.0 and 3.0 Omni; the tables of elements do not list this parameter. */
            voice_id?: number;
        };
        /**
         * Kling 3.0 shot
         * @description One shot of a multi-shot video, whose shots share 15 seconds.
         */
        KuaishouKling30Shot: {
            /** @description Text prompt that describes this shot. */
            prompt: string;
            /** @description Duration of this shot in seconds, at least 1. All shots together last 3 to 15 seconds, so one shot can last at most 14. */
            duration: number;
        };
        /**
         * Kling 3.0 Video input
         * @description Either a `prompt` or `multi_shots`, and optional frames and elements.
         */
        KuaishouKling30VideoInput: {
            /** @description Text prompt that describes the video. Required if `multi_shots` is omitted; can't be combined with it. */
            prompt?: string;
            /**
             * @description Resolution: 720p for `std`, 1080p for `pro`.
             * @default pro
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Duration in seconds, from 3 to 15.
             * @default 5
             */
            duration?: number;
            /**
             * @description Aspect ratio of the video.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @description Whether to generate audio for the video.
             * @default true
             */
            native_audio?: boolean;
            /**
             * Format: uri
             * @description URL of the first frame. If omitted, the video is generated from text only. One table requires it, but the page of the model shows requests without it.
             */
            start_frame_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame.
             */
            end_frame_url?: string;
            /** @description Characters and objects that appear in the video. They are created from this list, used for the task, and deleted when it has completed. For this model, no marker such as `@Element1` is documented for the prompt. */
            elements?: components["schemas"]["KuaishouKlingElement"][];
            /** @description Two to six shots, 3 to 15 seconds in total. Required if `prompt` is omitted; can't be combined with it. */
            multi_shots?: components["schemas"]["KuaishouKling30Shot"][];
        } & ({
            prompt?: never;
            /** @description Two to six shots, 3 to 15 seconds in total. Required if `prompt` is omitted; can't be combined with it. */
            multi_shots: components["schemas"]["KuaishouKling30Shot"][];
        } | {
            multi_shots?: never;
            /** @description Text prompt that describes the video. Required if `multi_shots` is omitted; can't be combined with it. */
            prompt: string;
        });
        /**
         * Kling 3.0 Video
         * @description Generates a video of 3 to 15 seconds at 720p or 1080p from a text prompt or two to six shots, with optional first and last frames and elements (characters and objects). Has generated audio unless you disable it. Kling 3.0 Omni Video adds reference images and source videos.
         */
        KuaishouKling30VideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-3.0-video";
            /** @description Either a `prompt` or `multi_shots`, and optional frames and elements. */
            input: components["schemas"]["KuaishouKling30VideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.6 Motion Control input
         * @description The person, the motion, the prompt and the orientation.
         */
        KuaishouKling26MotionControlInput: {
            /** @description Text prompt that describes the motion. */
            prompt: string;
            /**
             * Format: uri
             * @description URL of an image of the person or subject; head, shoulders and torso must be clearly visible.
             */
            image_url: string;
            /**
             * Format: uri
             * @description URL of the video whose motion is transferred.
             */
            video_url: string;
            /**
             * @description Resolution: 720p for `std`, 1080p for `pro`.
             * @default std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Whether to keep the audio of the video.
             * @default true
             */
            keep_audio?: boolean;
            /**
             * @description Orientation of the person: as in the video (`video`), or in the pose of the image (`image`).
             * @default video
             * @enum {string}
             */
            character_orientation?: "video" | "image";
        };
        /**
         * Kling 2.6 Motion Control
         * @description Generates a video in which the person in an image moves like the one in a motion video, guided by a text prompt, at 720p or 1080p, with the audio of the motion video unless you disable it. An older document lists $0.01 per second at 720p and $0.0225 at 1080p.
         */
        KuaishouKling26MotionControlTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.6-motion-control";
            /** @description The person, the motion, the prompt and the orientation. */
            input: components["schemas"]["KuaishouKling26MotionControlInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 3.0 Motion Control input
         * @description The person, the motion, the prompt, the orientation and further elements.
         */
        KuaishouKling30MotionControlInput: {
            /** @description Text prompt that describes the motion. */
            prompt: string;
            /**
             * Format: uri
             * @description URL of an image of the person or subject; head, shoulders and torso must be clearly visible.
             */
            image_url: string;
            /**
             * Format: uri
             * @description URL of the video whose motion is transferred.
             */
            video_url: string;
            /**
             * @description Resolution: 720p for `std`, 1080p for `pro`.
             * @default std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Whether to keep the audio of the video.
             * @default true
             */
            keep_audio?: boolean;
            /**
             * @description Orientation of the person: as in the video (`video`), or in the pose of the image (`image`).
             * @default video
             * @enum {string}
             */
            character_orientation?: "video" | "image";
            /** @description Further characters and objects that appear in the video. The documentation does not say how long they exist, and documents no marker such as `@Element1` for the prompt of this model. */
            elements?: components["schemas"]["KuaishouKlingElement"][];
        };
        /**
         * Kling 3.0 Motion Control
         * @description Generates a video in which the person in an image moves like the one in a motion video, guided by a text prompt, at 720p or 1080p, with the audio of the motion video unless you disable it. Keeps faces more consistent than Kling 2.6 Motion Control and accepts elements; no price is documented.
         */
        KuaishouKling30MotionControlTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-3.0-motion-control";
            /** @description The person, the motion, the prompt, the orientation and further elements. */
            input: components["schemas"]["KuaishouKling30MotionControlInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 3.0 Omni Video Edit input
         * @description The video, the edit prompt, and images or elements to add.
         */
        KuaishouKling30OmniVideoEditInput: {
            /**
             * Format: uri
             * @description URL of the video to edit. The result has the same duration.
             */
            video_url: string;
            /** @description Text prompt that describes the change; `@Image1`, `@Image2` and so on refer to `image_urls`. */
            prompt: string;
            /**
             * @description Whether to use the video as a style guide (`reference`) or to restyle the video itself (`transform`).
             * @default reference
             * @enum {string}
             */
            video_mode?: "reference" | "transform";
            /**
             * @description Whether to keep the audio of the source video.
             * @default false
             */
            keep_audio?: boolean;
            /**
             * @description Resolution: 720p for `std`, 1080p for `pro`.
             * @default std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Aspect ratio of the video.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /** @description URLs of up to four reference images, `@Image1`, `@Image2` and so on in the prompt. */
            image_urls?: string[];
            /** @description Up to four characters and objects to add. They are created from this list, used for the task, and deleted when it has completed. For this model, no marker such as `@Element1` is documented for the prompt. */
            elements?: components["schemas"]["KuaishouKlingElement"][];
        };
        /**
         * Kling 3.0 Omni Video Edit
         * @description Edits a video by a text prompt: restyles it or uses it as a style guide, with up to four reference images and up to four elements. Returns a video as long as the source at 720p or 1080p, with its audio only if `keep_audio` is on. An older document lists $0.04 per second at 720p and $0.0533 at 1080p.
         */
        KuaishouKling30OmniVideoEditTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-3.0-omni-video-edit";
            /** @description The video, the edit prompt, and images or elements to add. */
            input: components["schemas"]["KuaishouKling30OmniVideoEditInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling O1 Video Edit input
         * @description The video, the edit prompt, and images to add.
         */
        KuaishouKlingO1VideoEditInput: {
            /**
             * Format: uri
             * @description URL of the video to edit. The result has the same duration.
             */
            video_url: string;
            /** @description Text prompt that describes the change; `@Image1`, `@Image2` and so on refer to `image_urls`. */
            prompt: string;
            /**
             * @description Whether to use the video as a style guide (`reference`) or to restyle the video itself (`transform`).
             * @default reference
             * @enum {string}
             */
            video_mode?: "reference" | "transform";
            /**
             * @description Whether to keep the audio of the source video.
             * @default false
             */
            keep_audio?: boolean;
            /**
             * @description Resolution: 720p for `std`, 1080p for `pro`.
             * @default std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Aspect ratio of the video.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /** @description URLs of up to four reference images, `@Image1`, `@Image2` and so on in the prompt. */
            image_urls?: string[];
        };
        /**
         * Kling O1 Video Edit
         * @description Edits a video by a text prompt: restyles it or uses it as a style guide, with up to four reference images but no elements, which Kling 3.0 Omni Video Edit accepts. Returns a video as long as the source at 720p or 1080p, with its audio only if `keep_audio` is on; no price is documented.
         */
        KuaishouKlingO1VideoEditTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-o1-video-edit";
            /** @description The video, the edit prompt, and images to add. */
            input: components["schemas"]["KuaishouKlingO1VideoEditInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling shot
         * @description One shot of a multi-shot video.
         */
        KuaishouKlingShot: {
            /** @description Text prompt that describes this shot. */
            prompt: string;
            /** @description Duration of this shot in seconds, at least 1. */
            duration: number;
        };
        /**
         * Kling 3.0 Omni Video input
         * @description Either a `prompt` or `multi_shots`, and what `video_mode` requires: reference images and elements, frames, or a source video.
         */
        KuaishouKling30OmniVideoInput: ({
            /**
             * @description What the media are for. `elements` requires `image_urls` or `elements`, `start_end_frame` requires `start_frame_url`, and `transform` and `video_reference` require `video_url`. If omitted, the video is generated from text, and `image_urls` and `elements` are the only media accepted; one document rejects even these, so it is safest to set the mode whenever you send media.
             * @enum {string}
             */
            video_mode?: "elements" | "start_end_frame" | "transform" | "video_reference";
            /** @description Text prompt that describes the video; `@Image1` and `@Element1` refer to the images and elements. Required if `multi_shots` is omitted; can't be combined with it. */
            prompt?: string;
            /**
             * @description Resolution: 720p for `std`, 1080p for `pro`.
             * @default pro
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Duration in seconds, from 3 to 15.
             * @default 5
             */
            duration?: number;
            /**
             * @description Aspect ratio of the video. If omitted, the service uses `auto` with a `video_url` and 16:9 otherwise. `auto` is accepted only in modes `start_end_frame`, `transform` and `video_reference`. One document requires `auto` with a `video_url` and rejects it elsewhere, another accepts it in `start_end_frame` only: it is safest to omit this parameter, or to send `auto` with a `video_url` and a ratio otherwise.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
            /**
             * @description Whether to generate audio for the video.
             * @default false
             */
            native_audio?: boolean;
            /**
             * @description Whether to keep the audio of the source video. The tables list it, the page of the model does not.
             * @default true
             */
            keep_audio?: boolean;
            /** @description URLs of up to seven reference images, `@Image1`, `@Image2` and so on in the prompt. They are used for this task only: they have no description and can't be reused. Together with `elements`, at most 7 if `video_mode` is `elements` or omitted, and at most 4 if it is `transform` or `video_reference`. */
            image_urls?: string[];
            /** @description Position in `image_urls` of the image to use as the first frame, starting at 1. There is no equivalent for the last frame. */
            start_image_index?: number;
            /**
             * Format: uri
             * @description URL of the first frame. Required if `video_mode` is `start_end_frame`; can't be set if `video_mode` is omitted.
             */
            start_frame_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame. Can't be set if `video_mode` is omitted.
             */
            end_frame_url?: string;
            /**
             * Format: uri
             * @description URL of the source video. Required if `video_mode` is `transform` or `video_reference`; can't be set if `video_mode` is `elements` or omitted, or combined with an element of type `video`.
             */
            video_url?: string;
            /** @description Two to six shots of at least one second each. Required if `prompt` is omitted; can't be combined with it. */
            multi_shots?: components["schemas"]["KuaishouKlingShot"][];
            /** @description Characters and objects, `@Element1`, `@Element2` and so on in the prompt. They are created in the Kling account when the task is submitted and remain there; they are deleted only if the submission fails. Together with `image_urls`, at most 7 if `video_mode` is `elements` or omitted, and at most 4 if it is `transform` or `video_reference`. With `video_url`, none may be of type `video`. */
            elements?: components["schemas"]["KuaishouKlingElement"][];
        } & ({
            prompt?: never;
            /** @description Two to six shots of at least one second each. Required if `prompt` is omitted; can't be combined with it. */
            multi_shots: components["schemas"]["KuaishouKlingShot"][];
        } | {
            multi_shots?: never;
            /** @description Text prompt that describes the video; `@Image1` and `@Element1` refer to the images and elements. Required if `multi_shots` is omitted; can't be combined with it. */
            prompt: string;
        })) & ({
            video_mode?: never;
            start_frame_url?: never;
            end_frame_url?: never;
            video_url?: never;
            elements?: unknown;
        } | ({
            /** @constant */
            video_mode: "elements";
            video_url?: never;
            elements?: unknown;
        } & ({
            elements: unknown;
        } | unknown)) | {
            /** @constant */
            video_mode: "start_end_frame";
            /**
             * Format: uri
             * @description URL of the first frame. Required if `video_mode` is `start_end_frame`; can't be set if `video_mode` is omitted.
             */
            start_frame_url: string;
        } | {
            /** @constant */
            video_mode: "transform";
            image_urls?: unknown;
            elements?: unknown;
            /**
             * Format: uri
             * @description URL of the source video. Required if `video_mode` is `transform` or `video_reference`; can't be set if `video_mode` is `elements` or omitted, or combined with an element of type `video`.
             */
            video_url: string;
        } | {
            /** @constant */
            video_mode: "video_reference";
            image_urls?: unknown;
            elements?: unknown;
            /**
             * Format: uri
             * @description URL of the source video. Required if `video_mode` is `transform` or `video_reference`; can't be set if `video_mode` is `elements` or omitted, or combined with an element of type `video`.
             */
            video_url: string;
        });
        /**
         * Kling 3.0 Omni Video
         * @description Generates a video of 3 to 15 seconds at 720p or 1080p from a text prompt or two to six shots, with optional reference images, elements, first and last frames or a source video. Has generated audio only if `native_audio` is on. An older document lists $0.14 to $0.20 for 5 seconds and $0.26 to $0.40 for 10, depending on mode and audio.
         */
        KuaishouKling30OmniVideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-3.0-omni-video";
            /** @description Either a `prompt` or `multi_shots`, and what `video_mode` requires: reference images and elements, frames, or a source video. */
            input: components["schemas"]["KuaishouKling30OmniVideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling image element
         * @description A character or an object that appears in the video, shown by up to four images; videos are not accepted. The parameter that holds the list says how the prompt refers to it and how long it exists.
         */
        KuaishouKlingImageElement: {
            /**
             * @description Description of the element, in at most 100 characters.
             * @default
             */
            description?: string;
            /**
             * @description Always `image`, since this model accepts no video elements.
             * @default image
             * @constant
             */
            type?: "image";
            /** @description URLs of up to four images, for an element of type `image`. */
            image_urls?: string[];
            /** @description Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. That list is documented for Kling 2.6, 3.0 and 3.0 Omni; the tables of elements do not list this parameter. */
            voice_id?: number;
        };
        /**
         * Kling O1 Video input
         * @description A prompt, and what `video_mode` requires: reference images and image elements, frames, or a source video.
         */
        KuaishouKlingO1VideoInput: {
            /**
             * @description What the media are for. `elements` requires `image_urls` or `elements`, `start_end_frame` requires `start_frame_url`, and `transform` and `video_reference` require `video_url`. If omitted, the video is generated from text, and `image_urls` and `elements` are the only media accepted; one document rejects even these, so it is safest to set the mode whenever you send media.
             * @enum {string}
             */
            video_mode?: "elements" | "start_end_frame" | "transform" | "video_reference";
            /** @description Text prompt that describes the video; `@Image1` and `@Element1` refer to the images and elements. */
            prompt: string;
            /**
             * @description Resolution: 720p for `std`, 1080p for `pro`.
             * @default pro
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Duration in seconds, from 3 to 10.
             * @default 5
             */
            duration?: number;
            /**
             * @description Aspect ratio of the video. If omitted, the service uses `auto` with a `video_url` and 16:9 otherwise. `auto` is accepted only in modes `start_end_frame`, `transform` and `video_reference`. One document requires `auto` with a `video_url` and rejects it elsewhere, another accepts it in `start_end_frame` only: it is safest to omit this parameter, or to send `auto` with a `video_url` and a ratio otherwise.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
            /**
             * @description Whether to keep the audio of the source video. The tables list it, the page of the model does not.
             * @default true
             */
            keep_audio?: boolean;
            /** @description URLs of up to seven reference images, `@Image1`, `@Image2` and so on in the prompt. They are used for this task only: they have no description and can't be reused. Together with `elements`, at most 7 if `video_mode` is `elements` or omitted, and at most 4 if it is `transform` or `video_reference`. */
            image_urls?: string[];
            /** @description Position in `image_urls` of the image to use as the first frame, starting at 1. There is no equivalent for the last frame. */
            start_image_index?: number;
            /**
             * Format: uri
             * @description URL of the first frame. Required if `video_mode` is `start_end_frame`; can't be set if `video_mode` is omitted.
             */
            start_frame_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame. Can't be set if `video_mode` is omitted.
             */
            end_frame_url?: string;
            /**
             * Format: uri
             * @description URL of the source video. Required if `video_mode` is `transform` or `video_reference`; can't be set if `video_mode` is `elements` or omitted.
             */
            video_url?: string;
            /** @description Characters and objects shown by images, `@Element1`, `@Element2` and so on in the prompt. They are created in the Kling account when the task is submitted and remain there; they are deleted only if the submission fails. Together with `image_urls`, at most 7 if `video_mode` is `elements` or omitted, and at most 4 if it is `transform` or `video_reference`. */
            elements?: components["schemas"]["KuaishouKlingImageElement"][];
        } & ({
            video_mode?: never;
            start_frame_url?: never;
            end_frame_url?: never;
            video_url?: never;
            elements?: unknown;
        } | ({
            /** @constant */
            video_mode: "elements";
            video_url?: never;
            elements?: unknown;
        } & ({
            elements: unknown;
        } | unknown)) | {
            /** @constant */
            video_mode: "start_end_frame";
            /**
             * Format: uri
             * @description URL of the first frame. Required if `video_mode` is `start_end_frame`; can't be set if `video_mode` is omitted.
             */
            start_frame_url: string;
        } | {
            /** @constant */
            video_mode: "transform";
            image_urls?: unknown;
            elements?: unknown;
            /**
             * Format: uri
             * @description URL of the source video. Required if `video_mode` is `transform` or `video_reference`; can't be set if `video_mode` is `elements` or omitted.
             */
            video_url: string;
        } | {
            /** @constant */
            video_mode: "video_reference";
            image_urls?: unknown;
            elements?: unknown;
            /**
             * Format: uri
             * @description URL of the source video. Required if `video_mode` is `transform` or `video_reference`; can't be set if `video_mode` is `elements` or omitted.
             */
            video_url: string;
        });
        /**
         * Kling O1 Video
         * @description Generates a video of 3 to 10 seconds at 720p or 1080p from a text prompt, with optional reference images, elements shown by images, first and last frames or a source video. Kling 3.0 Omni Video adds 15 seconds, shots, generated audio and elements shown by a video. An older document lists $0.048 per second.
         */
        KuaishouKlingO1VideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-o1-video";
            /** @description A prompt, and what `video_mode` requires: reference images and image elements, frames, or a source video. */
            input: components["schemas"]["KuaishouKlingO1VideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.6 input (retired)
         * @description A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is required.
         */
        KuaishouKling26Input: {
            /** @description Text prompt that describes the video. Required if `start_image_url` is omitted. */
            prompt?: string;
            /**
             * Format: uri
             * @description URL of the first frame. Required if `prompt` is omitted; can't be combined with `aspect_ratio`.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame.
             */
            end_image_url?: string;
            /**
             * @description Duration in seconds.
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Aspect ratio of the video. Can't be combined with `start_image_url`.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @description `std` or `pro`; Kling 2.1 generates 720p with `std` and 1080p with `pro`.
             * @enum {string}
             */
            mode?: "std" | "pro";
            /** @description Whether to generate audio for the video. */
            enable_audio?: boolean;
        } & ({
            /**
             * Format: uri
             * @description URL of the first frame. Required if `prompt` is omitted; can't be combined with `aspect_ratio`.
             */
            start_image_url: string;
        } | {
            /** @description Text prompt that describes the video. Required if `start_image_url` is omitted. */
            prompt: string;
        });
        /**
         * Kling 2.6
         * @deprecated
         * @description Retired; use `kuaishou/kling-2.6-video`. Generated a video of 5 or 10 seconds from text, or from a start image and an optional end image, with optional audio, for $0.032 per second.
         */
        KuaishouKling26Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.6";
            /** @description A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is required. */
            input: components["schemas"]["KuaishouKling26Input"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.5 input (retired)
         * @description A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is required.
         */
        KuaishouKling25Input: {
            /** @description Text prompt that describes the video. Required if `start_image_url` is omitted. */
            prompt?: string;
            /**
             * Format: uri
             * @description URL of the first frame. Required if `prompt` is omitted; can't be combined with `aspect_ratio`.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description URL of the last frame.
             */
            end_image_url?: string;
            /**
             * @description Duration in seconds.
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Aspect ratio of the video. Can't be combined with `start_image_url`.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @description Always `pro` (1080p).
             * @constant
             */
            mode?: "pro";
            /** @description Whether to generate audio for the video. */
            enable_audio?: boolean;
        } & ({
            /**
             * Format: uri
             * @description URL of the first frame. Required if `prompt` is omitted; can't be combined with `aspect_ratio`.
             */
            start_image_url: string;
        } | {
            /** @description Text prompt that describes the video. Required if `start_image_url` is omitted. */
            prompt: string;
        });
        /**
         * Kling 2.5
         * @deprecated
         * @description Retired; use `kuaishou/kling-2.5-turbo-video`. Generated a 1080p video from text, or from a start image and an optional end image, with optional audio: 5 seconds for $0.27, 10 for $0.53.
         */
        KuaishouKling25Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.5";
            /** @description A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is required. */
            input: components["schemas"]["KuaishouKling25Input"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.1 input (retired)
         * @description A first frame, with an optional prompt and last frame.
         */
        KuaishouKling21Input: {
            /** @description Text prompt that describes the video. */
            prompt?: string;
            /**
             * Format: uri
             * @description URL of the first frame.
             */
            start_image_url: string;
            /**
             * Format: uri
             * @description URL of the last frame.
             */
            end_image_url?: string;
            /**
             * @description Duration in seconds.
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description `std` or `pro`; Kling 2.1 generates 720p with `std` and 1080p with `pro`.
             * @enum {string}
             */
            mode?: "std" | "pro";
            /** @description Whether to generate audio for the video. */
            enable_audio?: boolean;
        };
        /**
         * Kling 2.1
         * @deprecated
         * @description Retired; use `kuaishou/kling-2.1-video`. Generated a video from a required start image, with an optional text prompt and end image and optional audio: 5 seconds for $0.13 at 720p or $0.27 at 1080p, 10 seconds for $0.27 or $0.53.
         */
        KuaishouKling21Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.1";
            /** @description A first frame, with an optional prompt and last frame. */
            input: components["schemas"]["KuaishouKling21Input"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.1 Master input (retired)
         * @description A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is required.
         */
        KuaishouKling21MasterInput: {
            /** @description Text prompt that describes the video. Required if `start_image_url` is omitted. */
            prompt?: string;
            /**
             * Format: uri
             * @description URL of the first frame. Required if `prompt` is omitted; can't be combined with `aspect_ratio`.
             */
            start_image_url?: string;
            /**
             * @description Duration in seconds.
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Aspect ratio of the video. Can't be combined with `start_image_url`.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @description Always `pro` (1080p).
             * @constant
             */
            mode?: "pro";
            /** @description Whether to generate audio for the video. */
            enable_audio?: boolean;
        } & ({
            /**
             * Format: uri
             * @description URL of the first frame. Required if `prompt` is omitted; can't be combined with `aspect_ratio`.
             */
            start_image_url: string;
        } | {
            /** @description Text prompt that describes the video. Required if `start_image_url` is omitted. */
            prompt: string;
        });
        /**
         * Kling 2.1 Master
         * @deprecated
         * @description Retired; use `kuaishou/kling-2.1-master-video`. Generated a 1080p video from text or a start image, without an end image, with optional audio: 5 seconds for $0.40, 10 for $0.80.
         */
        KuaishouKling21MasterTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.1-master";
            /** @description A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is required. */
            input: components["schemas"]["KuaishouKling21MasterInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.5 Turbo Pro input (retired)
         * @description An open object: the vendor lists no parameters for this model, so all of them are passed on unchecked.
         */
        KuaishouKling25TurboProInput: {
            [key: string]: unknown;
        };
        /**
         * Kling 2.5 Turbo Pro
         * @deprecated
         * @description Retired; use `kuaishou/kling-2.5-turbo-video`. Generated a video; its input is not documented, so every parameter is passed on.
         */
        KuaishouKling25TurboProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.5-turbo-pro";
            /** @description An open object: the vendor lists no parameters for this model, so all of them are passed on unchecked. */
            input: components["schemas"]["KuaishouKling25TurboProInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * GPT Image 1 and 1.5 input
         * @description A prompt and optional reference images.
         */
        OpenaiGptImageInput: {
            /** @description Text prompt that describes the image, or how to change the reference images. */
            prompt: string;
            /** @description URLs of reference images for context. */
            image_urls?: string[];
            /**
             * @description Aspect ratio of the image.
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9";
            /**
             * @description Quality of the image. The documentation gives no default.
             * @enum {string}
             */
            quality?: "medium" | "high";
        };
        /**
         * GPT Image 1
         * @description Generates an image in medium or high quality from a text prompt and optional reference images. GPT Image 1.5 takes the same parameters and is documented as more capable; GPT Image 2 also takes a resolution. An older document lists $0.02 for medium and $0.04 for high quality.
         */
        OpenaiGptImage1Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "openai/gpt-image-1";
            /** @description A prompt and optional reference images. */
            input: components["schemas"]["OpenaiGptImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * GPT Image 1.5
         * @description Generates an image in medium or high quality from a text prompt and optional reference images. Documented as more capable than GPT Image 1. An older document lists $0.03 for medium and $0.05 for high quality.
         */
        OpenaiGptImage15Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "openai/gpt-image-1.5";
            /** @description A prompt and optional reference images. */
            input: components["schemas"]["OpenaiGptImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * GPT Image 2 input
         * @description A prompt, a resolution, a quality and, for editing, reference images.
         */
        OpenaiGptImage2Input: {
            /** @description Text prompt that describes the image, or how to change the reference images. */
            prompt: string;
            /** @description URLs of reference images. Their presence selects editing. */
            image_urls?: string[];
            /**
             * @description Aspect ratio of the image.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9";
            /**
             * @description Quality of the image. The documentation gives no default.
             * @enum {string}
             */
            quality?: "medium" | "high";
            /**
             * @description Resolution of the image.
             * @default 1K
             * @enum {string}
             */
            resolution?: "1K" | "2K" | "4K";
        };
        /**
         * GPT Image 2
         * @description Generates an image at 1K, 2K or 4K from a text prompt, or edits reference images. The only GPT Image model with a resolution; no price is documented.
         */
        OpenaiGptImage2Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "openai/gpt-image-2";
            /** @description A prompt, a resolution, a quality and, for editing, reference images. */
            input: components["schemas"]["OpenaiGptImage2Input"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Sora 2 input
         * @description A prompt, and an optional reference image or cameo.
         */
        OpenaiSora2Input: {
            /** @description Text prompt that describes the video. */
            prompt: string;
            /**
             * @description Duration in seconds.
             * @enum {integer}
             */
            duration?: 5 | 10 | 15 | 20;
            /**
             * @description Aspect ratio of the video.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * Format: uri
             * @description URL of a reference image.
             */
            image_url?: string;
            /**
             * Format: uri
             * @description URL of a video of the cameo character, at most 4 seconds.
             */
            cameo_video_url?: string;
            /** @description Text that describes the cameo character. */
            character_prompt?: string;
            /** @description What the video must avoid or respect. */
            safety_instruction?: string;
        };
        /**
         * Sora 2
         * @deprecated
         * @description Retired; use `google/veo-3.1-fast`. Generated a video of 5, 10, 15 or 20 seconds from text, with an optional reference image or a character from a cameo video: 10 seconds for $0.10, 15 for $0.15.
         */
        OpenaiSora2Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "openai/sora-2";
            /** @description A prompt, and an optional reference image or cameo. */
            input: components["schemas"]["OpenaiSora2Input"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Sora 2 Pro input
         * @description A prompt, and an optional reference image or cameo.
         */
        OpenaiSora2ProInput: {
            /** @description Text prompt that describes the video. */
            prompt: string;
            /**
             * @description Duration in seconds.
             * @enum {integer}
             */
            duration?: 10 | 15 | 20 | 25;
            /**
             * @description Aspect ratio of the video.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * Format: uri
             * @description URL of a reference image.
             */
            image_url?: string;
            /**
             * Format: uri
             * @description URL of a video of the cameo character, at most 4 seconds.
             */
            cameo_video_url?: string;
            /** @description Text that describes the cameo character. */
            character_prompt?: string;
            /** @description What the video must avoid or respect. */
            safety_instruction?: string;
        };
        /**
         * Sora 2 Pro
         * @deprecated
         * @description Retired; use `google/veo-3.1-quality`. Generated a video of 10, 15, 20 or 25 seconds from text, with an optional reference image or a character from a cameo video: 25 seconds for $0.40.
         */
        OpenaiSora2ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "openai/sora-2-pro";
            /** @description A prompt, and an optional reference image or cameo. */
            input: components["schemas"]["OpenaiSora2ProInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Extend input
         * @description The clip or audio file to continue (at least one of `clip_id` and `audio_url`), the start of the continuation, and its content.
         */
        SunoAiExtendInput: {
            /** @description Model version, for example `chirp-bluejay`. */
            mv: string;
            /** @description Id of the Suno clip to continue. At least one of `clip_id` and `audio_url` is required. */
            clip_id?: string;
            /**
             * Format: uri
             * @description URL of the audio file to continue instead of a clip. At least one of `clip_id` and `audio_url` is required.
             */
            audio_url?: string;
            /** @description `false` selects simple mode, `true` custom mode. */
            custom: boolean;
            /** @description Description of the result, for simple mode. */
            gpt_description_prompt?: string;
            /** @description Lyrics or detailed instructions, for custom mode. */
            prompt?: string;
            /** @description Second at which the continuation starts. One document requires it, so it is safest to send it. */
            continue_at?: number;
            /** @description Second at which an overlay starts. */
            start_s?: number;
            /** @description Second at which an overlay ends. */
            end_s?: number;
            /** @description Title of the result. */
            title?: string;
            /** @description Whether to generate the result without vocals. */
            make_instrumental?: boolean;
        } & ({
            /** @description Id of the Suno clip to continue. At least one of `clip_id` and `audio_url` is required. */
            clip_id: string;
        } | {
            /**
             * Format: uri
             * @description URL of the audio file to continue instead of a clip. At least one of `clip_id` and `audio_url` is required.
             */
            audio_url: string;
        });
        /**
         * Suno Extend
         * @description Continues a Suno clip or an audio file from a second you choose, by a description (simple mode) or by lyrics (custom mode), and returns audio in the clip format of Suno Music. An older document lists $0.06.
         */
        SunoAiExtendTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/extend";
            /** @description The clip or audio file to continue (at least one of `clip_id` and `audio_url`), the start of the continuation, and its content. */
            input: components["schemas"]["SunoAiExtendInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Cover input
         * @description The clip or audio file to cover (at least one of `clip_id` and `audio_url`), and how the cover sounds.
         */
        SunoAiCoverInput: {
            /** @description Model version, for example `chirp-bluejay`. */
            mv: string;
            /** @description Id of the Suno clip to cover. At least one of `clip_id` and `audio_url` is required. */
            clip_id?: string;
            /**
             * Format: uri
             * @description URL of the audio file to cover instead of a clip. At least one of `clip_id` and `audio_url` is required.
             */
            audio_url?: string;
            /** @description `false` selects simple mode, `true` custom mode. */
            custom: boolean;
            /** @description Description of the result, for simple mode. */
            gpt_description_prompt?: string;
            /** @description Lyrics or detailed instructions, for custom mode. */
            prompt?: string;
            /** @description Second from which `suno-ai/extend` continues. Also accepted here. */
            continue_at?: number;
            /** @description Second at which an overlay starts. */
            start_s?: number;
            /** @description Second at which an overlay ends. */
            end_s?: number;
            /** @description Title of the result. */
            title?: string;
            /** @description Whether to generate the result without vocals. */
            make_instrumental?: boolean;
        } & ({
            /** @description Id of the Suno clip to cover. At least one of `clip_id` and `audio_url` is required. */
            clip_id: string;
        } | {
            /**
             * Format: uri
             * @description URL of the audio file to cover instead of a clip. At least one of `clip_id` and `audio_url` is required.
             */
            audio_url: string;
        });
        /**
         * Suno Cover
         * @description Generates a new version of a Suno clip or an audio file, by a description (simple mode) or by a detailed prompt (custom mode), and returns audio in the clip format of Suno Music. An older document lists $0.06.
         */
        SunoAiCoverTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/cover";
            /** @description The clip or audio file to cover (at least one of `clip_id` and `audio_url`), and how the cover sounds. */
            input: components["schemas"]["SunoAiCoverInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Add Vocals input
         * @description Uploaded music (at least one of `clip_id` and `audio_url`) and the vocals to add.
         */
        SunoAiAddVocalsInput: {
            /** @description Model version, for example `chirp-bluejay`. */
            mv: string;
            /** @description Id of a clip made from uploaded audio; clips that Suno generated don't work here. At least one of `clip_id` and `audio_url` is required. One document requires `clip_id`, so it is safest to send it. */
            clip_id?: string;
            /**
             * Format: uri
             * @description URL of the audio file to use. At least one of `clip_id` and `audio_url` is required; one document requires `clip_id` even if this is set.
             */
            audio_url?: string;
            /** @description `false` selects simple mode, `true` custom mode. The table of these operations requires it, the page of this one does not list it; it is safest to send it. */
            custom?: boolean;
            /** @description Description of the vocals, or their lyrics. */
            gpt_description_prompt?: string;
            /** @description Lyrics or detailed instructions, for custom mode. */
            prompt?: string;
            /** @description Second from which `suno-ai/extend` continues. Also accepted here. */
            continue_at?: number;
            /** @description Second at which an overlay starts. */
            start_s?: number;
            /** @description Second at which an overlay ends. */
            end_s?: number;
            /** @description Title of the result. */
            title?: string;
            /** @description Whether to generate the result without vocals. */
            make_instrumental?: boolean;
        } & ({
            /** @description Id of a clip made from uploaded audio; clips that Suno generated don't work here. At least one of `clip_id` and `audio_url` is required. One document requires `clip_id`, so it is safest to send it. */
            clip_id: string;
        } | {
            /**
             * Format: uri
             * @description URL of the audio file to use. At least one of `clip_id` and `audio_url` is required; one document requires `clip_id` even if this is set.
             */
            audio_url: string;
        });
        /**
         * Suno Add Vocals
         * @description Adds vocals to uploaded music (an audio file, or a clip made from one) from a description or lyrics, and returns audio. Does not work on clips that Suno generated. An older document lists $0.06.
         */
        SunoAiAddVocalsTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/add-vocals";
            /** @description Uploaded music (at least one of `clip_id` and `audio_url`) and the vocals to add. */
            input: components["schemas"]["SunoAiAddVocalsInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Add Instrumental input
         * @description Uploaded music (at least one of `clip_id` and `audio_url`) and the backing to add.
         */
        SunoAiAddInstrumentalInput: {
            /** @description Model version, for example `chirp-bluejay`. */
            mv: string;
            /** @description Id of a clip made from uploaded audio; clips that Suno generated don't work here. At least one of `clip_id` and `audio_url` is required. One document requires `clip_id`, so it is safest to send it. */
            clip_id?: string;
            /**
             * Format: uri
             * @description URL of the audio file to use. At least one of `clip_id` and `audio_url` is required; one document requires `clip_id` even if this is set.
             */
            audio_url?: string;
            /** @description `false` selects simple mode, `true` custom mode. The table of these operations requires it, the page of this one does not list it; it is safest to send it. */
            custom?: boolean;
            /** @description Description of the result, for simple mode. */
            gpt_description_prompt?: string;
            /** @description Lyrics or detailed instructions, for custom mode. */
            prompt?: string;
            /** @description Second from which `suno-ai/extend` continues. Also accepted here. */
            continue_at?: number;
            /** @description Second at which an overlay starts. */
            start_s?: number;
            /** @description Second at which an overlay ends. */
            end_s?: number;
            /** @description Title of the result. */
            title?: string;
        } & ({
            /** @description Id of a clip made from uploaded audio; clips that Suno generated don't work here. At least one of `clip_id` and `audio_url` is required. One document requires `clip_id`, so it is safest to send it. */
            clip_id: string;
        } | {
            /**
             * Format: uri
             * @description URL of the audio file to use. At least one of `clip_id` and `audio_url` is required; one document requires `clip_id` even if this is set.
             */
            audio_url: string;
        });
        /**
         * Suno Add Instrumental
         * @description Adds an instrumental backing to uploaded music (an audio file, or a clip made from one) from a description, and returns audio. Does not work on clips that Suno generated. An older document lists $0.06.
         */
        SunoAiAddInstrumentalTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/add-instrumental";
            /** @description Uploaded music (at least one of `clip_id` and `audio_url`) and the backing to add. */
            input: components["schemas"]["SunoAiAddInstrumentalInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno stems input
         * @description The clip, and an optional title for the extraction.
         */
        SunoAiStemsInput: {
            /** @description Id of the clip to split into stems. */
            clip_id: string;
            /** @description Title of the extraction. */
            title?: string;
        };
        /**
         * Suno Stems
         * @description Splits a Suno clip, identified by its id, into two audio tracks: vocals and instrumental. Suno Stems All splits it further. An older document lists $0.05.
         */
        SunoAiStemsTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/stems";
            /** @description The clip, and an optional title for the extraction. */
            input: components["schemas"]["SunoAiStemsInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Stems All
         * @description Splits a Suno clip, identified by its id, into all its audio tracks, up to twelve: vocals, backing vocals, drums, bass, guitar, keyboard, percussion, strings, synth, FX, brass and woodwinds. An older document lists $0.20, four times the price of Suno Stems.
         */
        SunoAiStemsAllTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/stems-all";
            /** @description The clip, and an optional title for the extraction. */
            input: components["schemas"]["SunoAiStemsInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno WAV Export input
         * @description The clip to export.
         */
        SunoAiWavInput: {
            /** @description Id of the clip to export. */
            clip_id: string;
        };
        /**
         * Suno WAV Export
         * @description Exports a Suno clip, identified by its id, as an audio file in WAV format. The id is its only parameter; no price is documented.
         */
        SunoAiWavTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/wav";
            /** @description The clip to export. */
            input: components["schemas"]["SunoAiWavInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Lyrics input
         * @description The description of the lyrics, and the lyrics model.
         */
        SunoAiLyricsInput: {
            /** @description Text prompt that describes the lyrics. */
            prompt: string;
            /**
             * @description Lyrics model.
             * @enum {string}
             */
            mv: "remi-v1" | "default";
        };
        /**
         * Suno Lyrics
         * @description Writes song lyrics from a description and returns two variants as text, each with a title and style tags. Generates no audio; use Suno Music to turn lyrics into a song. An older document lists $0.012.
         */
        SunoAiLyricsTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/lyrics";
            /** @description The description of the lyrics, and the lyrics model. */
            input: components["schemas"]["SunoAiLyricsInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Music input
         * @description The version, the mode, and the description (simple mode) or the lyrics and tags (custom mode). Parameters of the other mode are accepted.
         */
        SunoAiMusicInput: {
            /** @description Model version: `chirp-v3-5` (3.5), `chirp-v4` (4.0), `chirp-auk` (4.5), `chirp-bluejay` (4.5+), `chirp-crow` (5.0) or `chirp-fenix` (5.5); or the `mv` of a model trained with `suno-ai/custom-model`, which is `chirp-custom:` followed by its id. The version limits the length of `prompt` and `tags`. */
            mv: ("chirp-v3-5" | "chirp-v4" | "chirp-auk" | "chirp-bluejay" | "chirp-crow" | "chirp-fenix") | `chirp-custom:${string}`;
            /** @description `false` selects simple mode, `true` custom mode. */
            custom: boolean;
            /** @description Description of the song, for simple mode; it can contain lyrics. At most 500 characters if `custom` is false. */
            gpt_description_prompt?: string;
            /** @description Lyrics or a detailed description, for custom mode. At most 3000 characters with `chirp-v3-5` and `chirp-v4`, 5000 with later versions; no limit is documented for custom models. */
            prompt?: string;
            /** @description Genre and style, for custom mode. At most 200 characters with `chirp-v3-5` and `chirp-v4`, 1000 with later versions; no limit is documented for custom models. */
            tags?: string;
            /** @description Title of the song. */
            title?: string;
            /** @description Whether to generate the song without vocals. */
            make_instrumental?: boolean;
            /** @description Styles to avoid, for custom mode. */
            negative_tags?: string;
            /** @description Voice of the song, the `persona_id` of a voice created with `suno-ai/voice`. Only one of the documents lists it. */
            persona_id?: string;
        } & ({
            /** @constant */
            custom: false;
            gpt_description_prompt?: unknown;
        } | {
            /** @constant */
            custom: true;
        });
        /**
         * Suno Music
         * @description Generates a song as audio from a description (simple mode) or from lyrics and style tags (custom mode), with a choice of six model versions or a custom model, optionally instrumental or in a custom voice. An older document lists $0.06.
         */
        SunoAiMusicTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/music";
            /** @description The version, the mode, and the description (simple mode) or the lyrics and tags (custom mode). Parameters of the other mode are accepted. */
            input: components["schemas"]["SunoAiMusicInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Sound input
         * @description The description of the sound, and optionally its tempo, its key and whether it loops.
         */
        SunoAiSoundInput: {
            /** @description Text prompt that describes the sound. */
            prompt: string;
            /** @description Model version, for example `chirp-fenix`. */
            mv: string;
            /** @description Title of the sound. */
            title?: string;
            /** @description What to exclude from the sound. */
            negative_tags?: string;
            /** @description Tempo in beats per minute, from 1 to 300. */
            bpm?: number;
            /**
             * @description Musical key; `m` denotes minor.
             * @enum {string}
             */
            key?: "C" | "C#" | "D" | "D#" | "E" | "F" | "F#" | "G" | "G#" | "A" | "A#" | "B" | "Cm" | "C#m" | "Dm" | "D#m" | "Em" | "Fm" | "F#m" | "Gm" | "G#m" | "Am" | "A#m" | "Bm";
            /**
             * @description Whether the sound plays once or repeats.
             * @default one-shot
             * @enum {string}
             */
            type?: "one-shot" | "loop";
        };
        /**
         * Suno Sound
         * @description Generates a sound effect, not music, as audio from a text description: a one-shot or a loop, optionally with a tempo and a key. Its duration can't be set; ElevenLabs Sound Effect supports that.
         */
        SunoAiSoundTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/sound";
            /** @description The description of the sound, and optionally its tempo, its key and whether it loops. */
            input: components["schemas"]["SunoAiSoundInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Voice input
         * @description The recordings, the phrase that was read, and the name and description of the voice.
         */
        SunoAiVoiceInput: {
            /**
             * Format: uri
             * @description Publicly accessible URL of a recording of the voice.
             */
            voice_audio_url: string;
            /**
             * Format: uri
             * @description Publicly accessible URL of a recording of the same person reading the verification phrase. If the phrase is not heard in it, the task fails.
             */
            verification_audio_url: string;
            /** @description Id of the phrase that is read, a `phrase_id` from `GET /v1/resources/suno-ai/voice/verification-phrase`. */
            phrase_id: string;
            /** @description Name of the voice. */
            name: string;
            /**
             * @description Description of the voice.
             * @default
             */
            description?: string;
            /**
             * @description Genres that suit the voice, as words in one string.
             * @default
             */
            styles?: string;
            /**
             * @description Skill level of the singer.
             * @default Beginner
             * @enum {string}
             */
            singer_skill_level?: "Beginner" | "Intermediate" | "Advanced" | "Professional";
            /**
             * @description Second of the voice recording at which the singing starts.
             * @default 0
             */
            vocal_start_s?: number;
            /** @description Second of the voice recording at which the singing ends; detected if omitted. */
            vocal_end_s?: number;
        };
        /**
         * Suno Voice
         * @description Creates a custom singing voice from two audio recordings: a sample of the voice, and the same person reading a verification phrase. Returns a `persona_id` for Suno Music rather than an audio file. To train on whole tracks, use Suno Custom Model.
         */
        SunoAiVoiceTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/voice";
            /** @description The recordings, the phrase that was read, and the name and description of the voice. */
            input: components["schemas"]["SunoAiVoiceInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Custom Model input
         * @description The tracks to train on and the name of the model.
         */
        SunoAiCustomModelInput: {
            /** @description URLs of 6 to 24 tracks to train on. */
            audio_urls: string[];
            /** @description Name of the model. */
            name: string;
        };
        /**
         * Suno Custom Model
         * @description Trains a custom music model on 6 to 24 of your audio tracks. Returns an `mv` for Suno Music rather than an audio file. To create a voice, use Suno Voice.
         */
        SunoAiCustomModelTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/custom-model";
            /** @description The tracks to train on and the name of the model. */
            input: components["schemas"]["SunoAiCustomModelInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Topaz Image Upscale input
         * @description The image, the upscale factor, and the enhancement settings.
         */
        TopazLabsImageUpscaleInput: {
            /**
             * Format: uri
             * @description URL of the image to upscale.
             */
            image_url: string;
            /**
             * @description Factor for both width and height; `1x` keeps the size and only enhances.
             * @default 1x
             * @enum {string}
             */
            upscale_factor?: "1x" | "2x" | "4x" | "8x" | "16x";
            /**
             * @description Strength of the denoising, from 0 to 1.
             * @default 0.5
             */
            denoise?: number;
            /**
             * @description Strength of the sharpening, from 0 to 1.
             * @default 0.5
             */
            sharpen?: number;
            /**
             * @description Whether to enhance faces.
             * @default true
             */
            face_enhancement?: boolean;
        };
        /**
         * Topaz Image Upscale
         * @description Upscales an image up to 16 times in width and height, or only enhances it, and returns an image, with adjustable denoising and sharpening and optional face enhancement. Takes no prompt.
         */
        TopazLabsImageUpscaleTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "topaz-labs/image-upscale";
            /** @description The image, the upscale factor, and the enhancement settings. */
            input: components["schemas"]["TopazLabsImageUpscaleInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Topaz Image Generative input
         * @description An open object: the vendor lists no parameters for this model, so all of them are passed on unchecked.
         */
        TopazLabsImageGenerativeInput: {
            [key: string]: unknown;
        };
        /**
         * Topaz Image Generative
         * @description Listed among the image models by name only: it returns an image, its input is not documented, and every parameter is passed on. Topaz Image Upscale is documented.
         */
        TopazLabsImageGenerativeTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "topaz-labs/image-generative";
            /** @description An open object: the vendor lists no parameters for this model, so all of them are passed on unchecked. */
            input: components["schemas"]["TopazLabsImageGenerativeInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Topaz Video Upscale input
         * @description The video, its target resolution and frame rate, and the enhancement model.
         */
        TopazLabsVideoUpscaleInput: {
            /**
             * Format: uri
             * @description URL of the video to enhance.
             */
            video_url: string;
            /**
             * @description Height of the result. 720p can't be combined with `enhancement_model` colorize.
             * @default 1080p
             * @enum {string}
             */
            resolution?: "720p" | "1080p" | "1440p" | "2160p";
            /**
             * @description Frames per second of the result.
             * @default 30
             * @enum {integer}
             */
            fps?: 24 | 25 | 30 | 45 | 50 | 60;
            /**
             * @description Enhancement model for the footage: proteus (general), artemis and iris (faces), nyx (low light), rhea (4K and above), gaia (animation), colorize (colour for black and white), dione (interlaced), theia (fine detail), themis (shaky camera). colorize can't be combined with `resolution` 720p.
             * @default proteus
             * @enum {string}
             */
            enhancement_model?: "proteus" | "artemis" | "nyx" | "rhea" | "gaia" | "colorize" | "dione" | "theia" | "iris" | "themis";
            /**
             * @description Frame interpolation model: `apollo` balances speed and quality, `chronos` has higher quality and is slower.
             * @default apollo
             * @enum {string}
             */
            frame_interpolation?: "apollo" | "chronos";
            /**
             * @description Strength of focus and detail, from 0 to 1.
             * @default 0.2
             */
            focus?: number;
            /**
             * @description Strength of the sharpening, from 0 to 1.
             * @default 0.6
             */
            sharpen?: number;
        };
        /**
         * Topaz Video Upscale
         * @description Upscales a video to 720p, 1080p, 1440p or 2160p and to 24 to 60 frames per second with one of ten enhancement models, and returns a video. The documentation mentions slow motion as an effect, but no parameter for it. Takes no prompt.
         */
        TopazLabsVideoUpscaleTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "topaz-labs/video-upscale";
            /** @description The video, its target resolution and frame rate, and the enhancement model. */
            input: components["schemas"]["TopazLabsVideoUpscaleInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Grok Imagine Image input
         * @description A prompt and, in edit mode, one to five images.
         */
        XaiGrokImagineImageInput: {
            /** @description Text prompt that describes the image or, in edit mode, the change to make. */
            prompt: string;
            /**
             * @description Aspect ratio of the image.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "9:16" | "16:9";
            /** @description URLs of one to five images to edit or merge. Their presence selects edit mode. */
            image_urls?: string[];
            /**
             * @description Whether to use pro mode, which gives higher quality.
             * @default false
             */
            enable_pro?: boolean;
            /**
             * @description Whether to enhance the prompt before use.
             * @default false
             */
            upsample_prompt?: boolean;
            /**
             * @description Whether to allow adult content.
             * @default false
             */
            enable_nsfw?: boolean;
        };
        /**
         * Grok Imagine Image
         * @description Generates six images from a text prompt, or edits or merges one to five images into a single one. Pro mode costs $0.025 per image; the price without it is not documented.
         */
        XaiGrokImagineImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "xai/grok-imagine-image";
            /** @description A prompt and, in edit mode, one to five images. */
            input: components["schemas"]["XaiGrokImagineImageInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Grok Imagine Video input
         * @description A prompt, and an optional reference image.
         */
        XaiGrokImagineVideoInput: {
            /** @description Text prompt that describes the video. */
            prompt: string;
            /**
             * @description Aspect ratio of the video.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "9:16" | "16:9";
            /**
             * @description Duration in whole seconds, from 1 to 10.
             * @default 10
             */
            duration?: number;
            /**
             * @description Resolution of the video.
             * @default 720p
             * @enum {string}
             */
            resolution?: "480p" | "720p";
            /**
             * Format: uri
             * @description URL of a reference image. If omitted, the video is generated from text only.
             */
            image_url?: string;
            /**
             * @description Style of the video: custom (no preset), spicy (adult), fun (wild and playful) or normal.
             * @default custom
             * @enum {string}
             */
            video_preset?: "custom" | "spicy" | "fun" | "normal";
        };
        /**
         * Grok Imagine Video
         * @description Generates a video of 1 to 10 seconds at 480p or 720p from a text prompt and an optional reference image, in one of four style presets. To change or extend a video, use Grok Imagine Video Edit or Extend.
         */
        XaiGrokImagineVideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "xai/grok-imagine-video";
            /** @description A prompt, and an optional reference image. */
            input: components["schemas"]["XaiGrokImagineVideoInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Grok Imagine Video Edit input
         * @description The video, and the change to make. Duration, aspect ratio and resolution can't be set.
         */
        XaiGrokImagineVideoEditInput: {
            /** @description Text prompt that describes the change. */
            prompt: string;
            /**
             * Format: uri
             * @description URL of the video to edit, at most 8.7 seconds long.
             */
            video_url: string;
        };
        /**
         * Grok Imagine Video Edit
         * @description Edits a video of at most 8.7 seconds by a text prompt and returns a video with the duration, aspect ratio and resolution (at most 720p) of the source; none of them can be set.
         */
        XaiGrokImagineVideoEditTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "xai/grok-imagine-video-edit";
            /** @description The video, and the change to make. Duration, aspect ratio and resolution can't be set. */
            input: components["schemas"]["XaiGrokImagineVideoEditInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Grok Imagine Video Extend input
         * @description The completed task, and either `video_preset` (preset mode) or `prompt`, `extend_at` and `extend_duration` (custom mode).
         */
        XaiGrokImagineVideoExtendInput: {
            /** @description Id of the completed task whose video is extended. */
            task_id: string;
            /**
             * @description Style of the extension. Its presence selects preset mode, in which `prompt`, `extend_at` and `extend_duration` have no effect.
             * @enum {string}
             */
            video_preset?: "spicy" | "normal";
            /** @description Text prompt that describes what happens next. Required without `video_preset`; has no effect with it. */
            prompt?: string;
            /** @description Second of the source video at which the extension starts. Required without `video_preset`; has no effect with it. */
            extend_at?: number;
            /**
             * @description Duration of the extension in seconds. Required without `video_preset`; has no effect with it.
             * @enum {integer}
             */
            extend_duration?: 6 | 10;
        } & ({
            /**
             * @description Style of the extension. Its presence selects preset mode, in which `prompt`, `extend_at` and `extend_duration` have no effect.
             * @enum {string}
             */
            video_preset: "spicy" | "normal";
        } | {
            video_preset?: never;
            /** @description Text prompt that describes what happens next. Required without `video_preset`; has no effect with it. */
            prompt: string;
            /** @description Second of the source video at which the extension starts. Required without `video_preset`; has no effect with it. */
            extend_at: number;
            /**
             * @description Duration of the extension in seconds. Required without `video_preset`; has no effect with it.
             * @enum {integer}
             */
            extend_duration: 6 | 10;
        });
        /**
         * Grok Imagine Video Extend
         * @description Extends the video of a completed task and returns a video: by 6 or 10 seconds from a second you choose and by a text prompt, or in a preset style without these parameters. Takes a task id, not a video file.
         */
        XaiGrokImagineVideoExtendTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "xai/grok-imagine-video-extend";
            /** @description The completed task, and either `video_preset` (preset mode) or `prompt`, `extend_at` and `extend_duration` (custom mode). */
            input: components["schemas"]["XaiGrokImagineVideoExtendInput"];
            /** @description URL that receives a POST when the task has completed or failed. If omitted, poll the task instead. The URL must be reachable from the public internet and accept POST, and should use HTTPS. The same event can be delivered more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and returns its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Task request
         * @description One branch per model, selected by `model`.
         */
        CreateTaskRequest: components["schemas"]["AlibabaQwenImage20ProTask"] | components["schemas"]["AlibabaQwenImage20Task"] | components["schemas"]["AlibabaQwenImageMaxTask"] | components["schemas"]["AlibabaQwenImagePlusTask"] | components["schemas"]["AlibabaQwenImageTask"] | components["schemas"]["AlibabaWan25VideoTask"] | components["schemas"]["AlibabaWan22VideoTask"] | components["schemas"]["AlibabaWan22FlashVideoTask"] | components["schemas"]["AlibabaWan26VideoTask"] | components["schemas"]["AlibabaWan26FlashVideoTask"] | components["schemas"]["AlibabaWan27VideoTask"] | components["schemas"]["AlibabaWan27VideoEditTask"] | components["schemas"]["AlibabaWan27ProImageTask"] | components["schemas"]["AlibabaWan27ImageTask"] | components["schemas"]["AlibabaWan26ImageTask"] | components["schemas"]["AlibabaWan25ImageTask"] | components["schemas"]["AlibabaWan22ImageTask"] | components["schemas"]["AlibabaWan22FlashImageTask"] | components["schemas"]["AlibabaZImageTurboTask"] | components["schemas"]["BlackForestLabsFlux2ProTask"] | components["schemas"]["BlackForestLabsFlux2FlexTask"] | components["schemas"]["BlackForestLabsFlux2MaxTask"] | components["schemas"]["BlackForestLabsFlux2Klein9bTask"] | components["schemas"]["BlackForestLabsFlux2Klein4bTask"] | components["schemas"]["BytedanceSeedance15ProTask"] | components["schemas"]["BytedanceSeedance10ProTask"] | components["schemas"]["BytedanceSeedance10MiniTask"] | components["schemas"]["BytedanceSeedance10FastTask"] | components["schemas"]["BytedanceSeedance20FastTask"] | components["schemas"]["BytedanceSeedance20ProTask"] | components["schemas"]["BytedanceSeedream50LiteTask"] | components["schemas"]["BytedanceSeedream46Task"] | components["schemas"]["BytedanceSeedream45Task"] | components["schemas"]["BytedanceSeedream41Task"] | components["schemas"]["BytedanceSeedream40Task"] | components["schemas"]["ElevenlabsSoundEffectTask"] | components["schemas"]["ElevenlabsSpeechToTextTask"] | components["schemas"]["ElevenlabsTextToDialogueTask"] | components["schemas"]["ElevenlabsTextToSpeechTask"] | components["schemas"]["ElevenlabsVoiceIsolationTask"] | components["schemas"]["GoogleNanoBananaTask"] | components["schemas"]["GoogleNanoBananaProTask"] | components["schemas"]["GoogleNanoBanana2Task"] | components["schemas"]["GoogleVeo31FastTask"] | components["schemas"]["GoogleVeo31FastRelaxedTask"] | components["schemas"]["GoogleVeo31QualityTask"] | components["schemas"]["GoogleVeo31LiteTask"] | components["schemas"]["GoogleVeo31LiteRelaxedTask"] | components["schemas"]["GoogleVeo31ExtendTask"] | components["schemas"]["GoogleVeo31UpscaleTask"] | components["schemas"]["HailuoMinimax20Task"] | components["schemas"]["HailuoMinimax23Task"] | components["schemas"]["HailuoMinimax23FastTask"] | components["schemas"]["HiggsfieldAiCinematicStudioImageTask"] | components["schemas"]["HiggsfieldAiCinematicStudioVideo35Task"] | components["schemas"]["HiggsfieldAiCinematicStudioVideo30Task"] | components["schemas"]["HiggsfieldAiCinematicStudioVideo25Task"] | components["schemas"]["HiggsfieldAiCinematicStudioVideoTask"] | components["schemas"]["HiggsfieldAiTtsTask"] | components["schemas"]["HiggsfieldAiSpeakTask"] | components["schemas"]["HiggsfieldAiTextToSpeechTask"] | components["schemas"]["HiggsfieldAiLiteTask"] | components["schemas"]["HiggsfieldAiTurboTask"] | components["schemas"]["HiggsfieldAiStandardTask"] | components["schemas"]["KuaishouKlingO1ImageTask"] | components["schemas"]["KuaishouKling30OmniImageTask"] | components["schemas"]["KuaishouKling30ImageTask"] | components["schemas"]["KuaishouKling21ImageTask"] | components["schemas"]["KuaishouKling26VideoTask"] | components["schemas"]["KuaishouKling25TurboVideoTask"] | components["schemas"]["KuaishouKling21VideoTask"] | components["schemas"]["KuaishouKling21MasterVideoTask"] | components["schemas"]["KuaishouKling30VideoTask"] | components["schemas"]["KuaishouKling26MotionControlTask"] | components["schemas"]["KuaishouKling30MotionControlTask"] | components["schemas"]["KuaishouKling30OmniVideoEditTask"] | components["schemas"]["KuaishouKlingO1VideoEditTask"] | components["schemas"]["KuaishouKling30OmniVideoTask"] | components["schemas"]["KuaishouKlingO1VideoTask"] | components["schemas"]["KuaishouKling26Task"] | components["schemas"]["KuaishouKling25Task"] | components["schemas"]["KuaishouKling21Task"] | components["schemas"]["KuaishouKling21MasterTask"] | components["schemas"]["KuaishouKling25TurboProTask"] | components["schemas"]["OpenaiGptImage1Task"] | components["schemas"]["OpenaiGptImage15Task"] | components["schemas"]["OpenaiGptImage2Task"] | components["schemas"]["OpenaiSora2Task"] | components["schemas"]["OpenaiSora2ProTask"] | components["schemas"]["SunoAiExtendTask"] | components["schemas"]["SunoAiCoverTask"] | components["schemas"]["SunoAiAddVocalsTask"] | components["schemas"]["SunoAiAddInstrumentalTask"] | components["schemas"]["SunoAiStemsTask"] | components["schemas"]["SunoAiStemsAllTask"] | components["schemas"]["SunoAiWavTask"] | components["schemas"]["SunoAiLyricsTask"] | components["schemas"]["SunoAiMusicTask"] | components["schemas"]["SunoAiSoundTask"] | components["schemas"]["SunoAiVoiceTask"] | components["schemas"]["SunoAiCustomModelTask"] | components["schemas"]["TopazLabsImageUpscaleTask"] | components["schemas"]["TopazLabsImageGenerativeTask"] | components["schemas"]["TopazLabsVideoUpscaleTask"] | components["schemas"]["XaiGrokImagineImageTask"] | components["schemas"]["XaiGrokImagineVideoTask"] | components["schemas"]["XaiGrokImagineVideoEditTask"] | components["schemas"]["XaiGrokImagineVideoExtendTask"];
        /**
         * New task or cost
         * @description A create returns `task_id` and `status`: the task is accepted and charged. A dry run returns only `cost`: no task was created and nothing was charged.
         */
        CreateTaskResult: {
            /** @description Id of the task. */
            task_id?: string;
            /**
             * @description `pending` for a new task.
             * @enum {string}
             */
            status?: "pending" | "processing" | "completed" | "failed";
            /** @description Cost of the task in US dollars. */
            cost?: number;
        };
        /**
         * Create response
         * @description The new task or, with `dry_run`, its cost.
         */
        CreateTaskResponse: {
            /** @description Always `true`. */
            success: boolean;
            /** @description The HTTP status code, repeated. */
            code: number;
            /** @description A create returns `task_id` and `status`: the task is accepted and charged. A dry run returns only `cost`: no task was created and nothing was charged. */
            data: components["schemas"]["CreateTaskResult"];
        };
        /**
         * Error details
         * @description What went wrong. Only `message` is always present.
         */
        ErrorDetails: {
            /** @description Human-readable message. */
            message: string;
            /** @description Machine-readable error code. Shown only in an older copy of the documentation. */
            code?: string;
            /** @description Id of the request. */
            request_id?: string;
            /**
             * @description `failed` if the error is the end of a task that had been accepted; otherwise omitted.
             * @constant
             */
            status?: "failed";
        };
        /**
         * Error
         * @description The body of every rejected or failed request. For 429 and 500 the documentation recommends retries with exponential backoff; for a 500 that persists, also contacting support. A create that returned 500 may still have been charged; the documentation does not rule that out.
         */
        ErrorEnvelope: {
            /** @description Always `false` for an error. */
            success: boolean;
            /** @description The HTTP status code, repeated. */
            code: number;
            /** @description What went wrong. Only `message` is always present. */
            data: components["schemas"]["ErrorDetails"];
        };
        /**
         * Clip
         * @description One song or sound of a Suno output. Its properties are assumed, like the list that contains it.
         */
        SunoClip: {
            /** @description Id of the clip. */
            id?: string;
            /** @description Title of the song. */
            title?: string;
            /**
             * Format: uri
             * @description URL of the clip.
             */
            audio_url?: string;
        };
        /**
         * Variant of the lyrics
         * @description One version of the lyrics with a title and style tags.
         */
        LyricsVariant: {
            /** @description The lyrics, with section markers and line breaks. */
            text: string;
            /** @description Title of the song. */
            title: string;
            /** @description Styles that fit the lyrics; omitted if there are none. */
            tags?: string[];
        };
        /**
         * Transcript word
         * @description A word, the spacing between words, or an audio event.
         */
        TranscriptWord: {
            /** @description The transcribed text. */
            text: string;
            /** @description Start in seconds. */
            start?: number;
            /** @description End in seconds. */
            end?: number;
            /** @description `word`, `spacing`, or the kind of an audio event. */
            type: string;
            /** @description Speaker id, if speakers are distinguished. */
            speaker_id?: string;
        };
        /**
         * Output in an event
         * @description Output of a task, including the results of `suno-ai/voice` and `suno-ai/custom-model`. The model's `x-output` tells which properties are present; empty lists and objects are omitted.
         */
        TaskEventData: {
            /**
             * Format: uri
             * @description URL of the video.
             */
            video_url?: string;
            /**
             * Format: uri
             * @description URL of the image.
             */
            image_url?: string;
            /** @description URLs of the images. */
            image_urls?: string[];
            /**
             * Format: uri
             * @description URL of the audio file.
             */
            audio_url?: string;
            /** @description URLs of the audio files, if there are several. */
            audio_urls?: string[];
            /** @description The generated clips, each with the `id` to pass as `clip_id` to `suno-ai/extend` and others. Assumed: clips have ids per the documentation, but it does not show where an output lists them. */
            clips?: components["schemas"]["SunoClip"][];
            /** @description One version of the lyrics with a title and style tags. */
            a?: components["schemas"]["LyricsVariant"];
            /** @description One version of the lyrics with a title and style tags. */
            b?: components["schemas"]["LyricsVariant"];
            /** @description Detected language as an ISO 639-3 code. */
            language_code?: string;
            /** @description Confidence in the detected language. */
            language_probability?: number;
            /** @description The full transcript. */
            text?: string;
            /** @description The words of the transcript with their timestamps; omitted if no timestamps were requested or nothing was heard. */
            words?: components["schemas"]["TranscriptWord"][];
            /** @description Id of a created voice. */
            persona_id?: string;
            /** @description Name of a voice or of a custom model. */
            name?: string;
            /** @description Style tags of a voice. */
            styles?: string;
            /** @description Id of a custom model. */
            model_id?: string;
            /** @description Version of a custom model, for `mv` of `suno-ai/music`. */
            mv?: string;
        };
        /**
         * Task completed
         * @description The task has completed; `data` holds its output.
         */
        TaskCompletedEvent: {
            /** @description Id of the task. */
            task_id: string;
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            /** @description Output of a task, including the results of `suno-ai/voice` and `suno-ai/custom-model`. The model's `x-output` tells which properties are present; empty lists and objects are omitted. */
            data: components["schemas"]["TaskEventData"];
        };
        /**
         * Task failed
         * @description The task has failed; `error_message` gives the reason.
         */
        TaskFailedEvent: {
            /** @description Id of the task. */
            task_id: string;
            /**
             * @description The task ended without an output.
             * @constant
             */
            status: "failed";
            /** @description Why the task failed. */
            error_message: string;
        };
        /**
         * Task event
         * @description The body of a webhook. It is not signed, so read the task itself before acting on it.
         */
        TaskEvent: components["schemas"]["TaskCompletedEvent"] | components["schemas"]["TaskFailedEvent"];
        /**
         * Pending task
         * @description The task is queued.
         */
        PendingTask: {
            /** @description Id of the task. */
            task_id: string;
            /**
             * @description The task is queued.
             * @constant
             */
            status: "pending";
        };
        /**
         * Running task
         * @description The task is running.
         */
        ProcessingTask: {
            /** @description Id of the task. */
            task_id: string;
            /**
             * @description The task is running.
             * @constant
             */
            status: "processing";
        };
        /**
         * Output
         * @description Output of a task. The model's `x-output` tells which properties are present; empty lists and objects are omitted.
         */
        TaskOutput: {
            /**
             * Format: uri
             * @description URL of the video.
             */
            video_url?: string;
            /**
             * Format: uri
             * @description URL of the image.
             */
            image_url?: string;
            /** @description URLs of the images. */
            image_urls?: string[];
            /**
             * Format: uri
             * @description URL of the audio file.
             */
            audio_url?: string;
            /** @description URLs of the audio files, if there are several. */
            audio_urls?: string[];
            /** @description The generated clips, each with the `id` to pass as `clip_id` to `suno-ai/extend` and others. Assumed: clips have ids per the documentation, but it does not show where an output lists them. */
            clips?: components["schemas"]["SunoClip"][];
            /** @description One version of the lyrics with a title and style tags. */
            a?: components["schemas"]["LyricsVariant"];
            /** @description One version of the lyrics with a title and style tags. */
            b?: components["schemas"]["LyricsVariant"];
            /** @description Detected language as an ISO 639-3 code. */
            language_code?: string;
            /** @description Confidence in the detected language. */
            language_probability?: number;
            /** @description The full transcript. */
            text?: string;
            /** @description The words of the transcript with their timestamps; omitted if no timestamps were requested or nothing was heard. */
            words?: components["schemas"]["TranscriptWord"][];
        };
        /**
         * Completed task
         * @description The task has completed. `output` holds its result; only `suno-ai/voice` and `suno-ai/custom-model` have no `output` and return their result next to `status`.
         */
        CompletedTask: {
            /** @description Id of the task. */
            task_id: string;
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            /** @description Output of a task. The model's `x-output` tells which properties are present; empty lists and objects are omitted. */
            output?: components["schemas"]["TaskOutput"];
            /** @description `suno-ai/voice`: id of the voice. */
            persona_id?: string;
            /** @description `suno-ai/voice` and `suno-ai/custom-model`: the requested name. */
            name?: string;
            /**
             * Format: uri
             * @description `suno-ai/voice`: URL of the image of the voice.
             */
            image_url?: string;
            /** @description `suno-ai/voice`: style tags of the voice. */
            styles?: string;
            /** @description `suno-ai/custom-model`: id of the model. */
            model_id?: string;
            /** @description `suno-ai/custom-model`: model version, for `mv` of `suno-ai/music`. */
            mv?: string;
        };
        /**
         * Failed task
         * @description The task ended without an output. The API may also return it as HTTP 400 without the id (see the error envelope), which is the only form shown in the documentation.
         */
        FailedTask: {
            /** @description Id of the task. */
            task_id?: string;
            /**
             * @description The task ended without an output.
             * @constant
             */
            status: "failed";
            /** @description Why the task failed. Assumed, based on the `message` of a failure returned as HTTP 400. */
            message?: string;
        };
        /**
         * Task
         * @description A task in one of four states, selected by `status`. `completed` and `failed` are final.
         */
        Task: components["schemas"]["PendingTask"] | components["schemas"]["ProcessingTask"] | components["schemas"]["CompletedTask"] | components["schemas"]["FailedTask"];
        /**
         * Task state
         * @description State of the task, and its output once it has completed.
         */
        TaskEnvelope: {
            /** @description `false` if the task failed. */
            success: boolean;
            /** @description The HTTP status code, repeated. */
            code: number;
            /** @description A task in one of four states, selected by `status`. `completed` and `failed` are final. */
            data: components["schemas"]["Task"];
        };
        /**
         * Motion
         * @description A motion preset. Use its `id`, a UUID per the documentation, as `motion_id`.
         */
        Motion: {
            /** @description Use as `motion_id`. */
            id: string;
            /** @description Name of the preset. */
            name: string;
            /**
             * Format: uri
             * @description URL of a short preview video.
             */
            preview_url?: string;
        };
        /**
         * Motions
         * @description Motion presets of Higgsfield.
         */
        MotionList: {
            /** @description Always `true`. */
            success: boolean;
            /** @description The HTTP status code, repeated. */
            code: number;
            /** @description The presets; omitted if there are none. */
            data?: components["schemas"]["Motion"][];
        };
        /**
         * Speech voice
         * @description A voice. Use its `id` as `voice_id`.
         */
        SpeechVoice: {
            /** @description Use as `voice_id`. */
            id: string;
            /** @description Name of the voice. */
            name: string;
            /** @description Category of the voice: emotions, stream, car talk, podcast, vlog, forum, coaching, reporter, selling, beauty, professions or other. */
            category?: string;
            /**
             * Format: uri
             * @description URL of a sample.
             */
            preview_url?: string;
        };
        /**
         * Speech voices
         * @description Voices of the Higgsfield speech model.
         */
        SpeechVoiceList: {
            /** @description Always `true`. */
            success: boolean;
            /** @description The HTTP status code, repeated. */
            code: number;
            /** @description The voices; omitted if there are none. */
            data?: components["schemas"]["SpeechVoice"][];
        };
        /**
         * Background sound
         * @description A background sound. Use its `id` as `sound_id`.
         */
        BackgroundSound: {
            /** @description Use as `sound_id`. */
            id: string;
            /** @description Name of the sound. */
            name: string;
            /**
             * Format: uri
             * @description URL of a sample.
             */
            preview_url?: string;
        };
        /**
         * Background sounds
         * @description Sounds that the Higgsfield speech model can play under a voice.
         */
        BackgroundSoundList: {
            /** @description Always `true`. */
            success: boolean;
            /** @description The HTTP status code, repeated. */
            code: number;
            /** @description The sounds; omitted if there are none. */
            data?: components["schemas"]["BackgroundSound"][];
        };
        /**
         * Camera preset
         * @description A camera movement, camera body, lens, aperture or focal length. Its properties are assumed from the other lists.
         */
        CameraPreset: {
            /** @description Use as the matching `camera_…_id`. */
            id: string;
            /** @description Name of the preset. */
            name?: string;
        };
        /**
         * Camera presets
         * @description Presets of Cinematic Studio. The form is assumed from the other lists, since the documentation shows no response.
         */
        CameraPresetList: {
            /** @description Always `true`. */
            success: boolean;
            /** @description The HTTP status code, repeated. */
            code: number;
            /** @description The presets; omitted if there are none. */
            data?: components["schemas"]["CameraPreset"][];
        };
        /**
         * Kling voice
         * @description A voice. Use its `id` as `voice_id`.
         */
        KlingVoice: {
            /** @description Use as `voice_id`. */
            id: number;
            /** @description Name of the voice. */
            name: string;
        };
        /**
         * Kling voices
         * @description Voices of Kling 2.6, 3.0 and 3.0 Omni.
         */
        KlingVoiceList: {
            /** @description Always `true`. */
            success: boolean;
            /** @description The HTTP status code, repeated. */
            code: number;
            /** @description The voices; omitted if there are none. */
            data?: components["schemas"]["KlingVoice"][];
        };
        /**
         * Veo voice
         * @description A voice. Use its `id` as `voice` in reference mode.
         */
        VeoVoice: {
            /** @description Use as `voice`. */
            id: string;
            /** @description Name of the voice. */
            name: string;
            /** @description Description of the voice. */
            description?: string;
            /**
             * Format: uri
             * @description URL of a sample.
             */
            sample?: string;
        };
        /**
         * Veo voices
         * @description Voices of Veo 3.1.
         */
        VeoVoiceList: {
            /** @description Always `true`. */
            success: boolean;
            /** @description The HTTP status code, repeated. */
            code: number;
            /** @description The voices; omitted if there are none. */
            data?: components["schemas"]["VeoVoice"][];
        };
        /**
         * ElevenLabs voice
         * @description A voice. Use its `voice_id` as `voice`.
         */
        ElevenLabsVoice: {
            /** @description Use as `voice`. */
            voice_id: string;
            /** @description Name of the voice. */
            name: string;
            /** @description Category of the voice. */
            category?: string;
            /** @description Labels of the voice, such as accent, age and gender. */
            labels?: {
                [key: string]: string;
            };
            /**
             * Format: uri
             * @description URL of a sample.
             */
            preview_url?: string;
        };
        /**
         * ElevenLabs voices
         * @description Voices of ElevenLabs. The list is nested one level deeper than in the other lists.
         */
        ElevenLabsVoiceList: {
            /** @description Always `true`. */
            success: boolean;
            /** @description The HTTP status code, repeated. */
            code: number;
            /** @description Contains the list; omitted if there are no voices. */
            data?: {
                /** @description The voices; omitted if there are none. */
                voices?: components["schemas"]["ElevenLabsVoice"][];
            };
        };
        /**
         * Verification phrase
         * @description A phrase to read aloud for `suno-ai/voice`.
         */
        VerificationPhraseEnvelope: {
            /** @description Always `true`. */
            success: boolean;
            /** @description The HTTP status code, repeated. */
            code: number;
            /** @description The phrase and its id. */
            data: {
                /** @description Use as `phrase_id`. */
                phrase_id: string;
                /** @description The phrase to read. */
                phrase_text: string;
            };
        };
        /**
         * Account details
         * @description Balance, email address and dates of the account. The documentation also mentions restrictions, but shows no property for them.
         */
        Account: {
            /** @description Numeric id of the account. */
            user_id: number;
            /** @description Balance in US dollars. */
            balance_usd: number;
            /** @description Email address of the account. */
            email?: string;
            /** @description Creation time in Unix seconds. */
            created_at?: number;
            /** @description Time of the last update in Unix seconds. */
            updated_at?: number;
        };
        /**
         * Account
         * @description The account that owns the key, and its balance.
         */
        AccountEnvelope: {
            /** @description Always `true`. */
            success: boolean;
            /** @description The HTTP status code, repeated. */
            code: number;
            /** @description Balance, email address and dates of the account. The documentation also mentions restrictions, but shows no property for them. */
            data: components["schemas"]["Account"];
        };
        /**
         * File upload
         * @description The file as form part `file`.
         */
        FileUpload: {
            /**
             * Format: binary
             * @description The file.
             */
            file: Blob;
        };
        /**
         * Base64 upload
         * @description The base64 content in the body, about a third larger than the file. The plan of the account may limit its size; no figure is documented.
         */
        Base64Upload: {
            /** @description The content as raw base64 or as a `data:` URL. */
            base64: string;
        };
        /**
         * URL upload
         * @description The service fetches the file, so the URL must work without a login and lead directly to the file.
         */
        UrlUpload: {
            /**
             * Format: uri
             * @description URL of the file; HTTPS is recommended.
             */
            file_url: string;
        };
        /**
         * JSON upload
         * @description Either the base64 content or the URL of a file to fetch.
         */
        JsonUpload: components["schemas"]["Base64Upload"] | components["schemas"]["UrlUpload"];
        /**
         * Uploaded file
         * @description The stored file.
         */
        UploadedFile: {
            /** @description `true` if the file was stored. */
            success: boolean;
            /**
             * Format: uri
             * @description URL of the stored file; every media parameter accepts it.
             */
            file_url: string;
        };
        /**
         * Upload error
         * @description The storage host's error body, which has no envelope.
         */
        StorageError: {
            /** @description Always `false` for an error. */
            success: boolean;
            /** @description Human-readable message. */
            message: string;
        };
        /**
         * Task type
         * @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes.
         */
        GateAITaskType: string;
        /**
         * Uploaded images
         * @description Ids of images uploaded with `POST /api/upload`.
         */
        GateAIUploadedImages: string[];
        /**
         * Uploaded videos
         * @description Ids of videos uploaded with `POST /api/upload`.
         */
        GateAIUploadedVideos: string[];
        /**
         * Inline references
         * @description Media that every model takes in `params`, each as a URL, a `data:` URL or raw base64. The documentation lists their names once for all models; it describes none of them and does not say which model uses which.
         */
        GateAIInlineReferences: {
            /** @description Input image: URL, `data:` URL or base64. */
            image?: string;
            /** @description Input image, judging by its name: URL, `data:` URL or base64. */
            input_image?: string;
            /** @description Image, judging by its name: URL, `data:` URL or base64. */
            image_url?: string;
            /** @description First frame of the video, judging by its name: URL, `data:` URL or base64. */
            first_frame?: string;
            /** @description Last frame of the video, judging by its name: URL, `data:` URL or base64. */
            last_frame?: string;
            /** @description Start image, judging by its name: URL, `data:` URL or base64. */
            start_image_url?: string;
            /** @description End image, judging by its name: URL, `data:` URL or base64. */
            end_image_url?: string;
            /** @description Reference images, judging by their name: each a URL, `data:` URL or base64. */
            reference_images?: string[];
            /** @description Video, judging by its name: URL, `data:` URL or base64. */
            video_url?: string;
            /** @description Reference video, judging by its name: URL, `data:` URL or base64. */
            reference_video_url?: string;
            /** @description Audio, judging by its name: URL, `data:` URL or base64. */
            audio_url?: string;
            /** @description Reference audio, judging by its name: URL, `data:` URL or base64. */
            reference_audio_url?: string;
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Image URLs
         * @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes.
         */
        GateAIImageUrls: string[];
        /**
         * Auto Image parameters
         * @description Only `prompt` is required.
         */
        GateAIAutoImageParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. Supports nine sizes: 1:1 1024×1024, 2:3 832×1248, 3:2 1248×832, 3:4 864×1184, 4:3 1184×864, 4:5 896×1152, 5:4 1152×896, 16:9 1344×768 and 9:16 768×1344. Any other size is snapped to the nearest one.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels; see `width` for the supported sizes.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of images, from 1 to 8.
             * @default 1
             */
            quantity?: number;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Auto Image
         * @description Generates up to eight images (one if `quantity` is omitted) from a prompt, in one of nine sizes (1024×1024 if omitted). About $0.02 per task. The documentation does not say which model it uses; `gemini-2.5-flash-image` costs the same, supports these nine sizes and 21:9, and takes a seed.
         */
        GateAIAutoImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "auto-image";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIAutoImageParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Auto Video parameters
         * @description Only `prompt` is required.
         */
        GateAIAutoVideoParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
             * @default 720
             */
            height?: number;
            /**
             * @description Duration in seconds.
             * @default 8
             * @enum {integer}
             */
            duration?: 6 | 8;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Auto Video
         * @description Generates one video of 6 or 8 seconds (8 if omitted) from a prompt, at 1280×720 or 720×1280. Has no parameter for a seed, frames or audio. About $0.13 per task. The documentation does not say which model it uses; if that matters, choose a specific one, such as `veo-3.0-generate-001` at the same price.
         */
        GateAIAutoVideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "auto-video";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIAutoVideoParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Any value
         * @description A value whose type is not documented; any value except `null` is valid.
         */
        GateAIAnyValue: string | number | boolean | {
            [key: string]: unknown;
        } | unknown[];
        /**
         * Flux Dev parameters
         * @description Only `prompt` is required.
         */
        GateAIFluxDevParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, from 1 to 1,500 characters. */
            prompt: string;
            /**
             * @description Generation mode, `FAST` or `ULTRA`; the documentation does not say how they differ.
             * @default FAST
             * @enum {string}
             */
            mode?: "FAST" | "ULTRA";
            /** @description Seed for the generation. */
            seed?: number;
            /** @description LoRA models to apply; the documentation does not give the structure of an entry. */
            loras?: components["schemas"]["GateAIAnyValue"][];
            /**
             * @description Width in pixels, from 480 to 2048 in steps of 8; other values are snapped to the nearest valid value.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels, from 480 to 2048 in steps of 8; other values are snapped to the nearest valid value.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of images, from 1 to 8.
             * @default 1
             */
            quantity?: number;
            /**
             * @description How closely the model follows the prompt, from 1 to 10.
             * @default 3.5
             */
            guidance_scale?: number;
            /** @description Guidance images for `StyleTransfer` and `LoraDepthMidas`; the documentation does not give the structure of an entry. */
            image_guidances?: components["schemas"]["GateAIAnyValue"][];
            /**
             * @description Number of denoising steps, from 1 to 40.
             * @default 28
             */
            num_inference_steps?: number;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Flux Dev
         * @description Generates up to eight images (one if `quantity` is omitted) from a prompt, 480 to 2048 pixels per side in steps of 8. The only Flux model at GateAI with a guidance scale, denoising steps, LoRA models and guidance images; the other four have `prompt_enhance` instead. The documentation rounds the price of a 1024×1024 image to $0.00.
         */
        GateAIFluxDevTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "flux-dev";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIFluxDevParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Flux Kontext Max parameters
         * @description Only `prompt` is required.
         */
        GateAIFluxKontextMaxParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /** @description Seed for the generation. */
            seed?: number;
            /**
             * @description Width in pixels, from 32 to 2048; other values are snapped to the nearest valid value.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels, from 32 to 2048; other values are snapped to the nearest valid value.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of images, from 1 to 8.
             * @default 4
             */
            quantity?: number;
            /** @description Prompt enhancement, judging by its name; the documentation gives neither a type nor a description. */
            prompt_enhance?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Flux Kontext Max
         * @description Generates up to eight images (four if `quantity` is omitted) from a prompt, 32 to 2048 pixels per side. About $0.04 per task, twice the price of Kontext Pro, which takes the same parameters with a smaller range of seeds.
         */
        GateAIFluxKontextMaxTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "flux-kontext-max";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIFluxKontextMaxParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Flux Kontext Pro parameters
         * @description Only `prompt` is required.
         */
        GateAIFluxKontextProParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /** @description Seed for the generation. */
            seed?: number;
            /**
             * @description Width in pixels, from 32 to 2048; other values are snapped to the nearest valid value.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels, from 32 to 2048; other values are snapped to the nearest valid value.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of images, from 1 to 8.
             * @default 4
             */
            quantity?: number;
            /** @description Prompt enhancement, judging by its name; the documentation gives neither a type nor a description. */
            prompt_enhance?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Flux Kontext Pro
         * @description Generates up to eight images (four if `quantity` is omitted) from a prompt, 32 to 2048 pixels per side. About $0.02 per task, half the price of Kontext Max, which takes seeds up to 4,294,967,295.
         */
        GateAIFluxKontextProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "flux-kontext-pro";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIFluxKontextProParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Flux Pro 2.0 parameters
         * @description Only `prompt` is required.
         */
        GateAIFluxPro20Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /** @description Seed for the generation. */
            seed?: number;
            /**
             * @description Width in pixels, from 64 to 14142; other values are snapped to the nearest valid value.
             * @default 1440
             */
            width?: number;
            /**
             * @description Height in pixels, from 64 to 14142; other values are snapped to the nearest valid value.
             * @default 1440
             */
            height?: number;
            /**
             * @description Number of images, from 1 to 8.
             * @default 4
             */
            quantity?: number;
            /** @description Prompt enhancement, judging by its name; the documentation gives neither a type nor a description. */
            prompt_enhance?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Flux Pro 2.0
         * @description Generates up to eight images (four if `quantity` is omitted) from a prompt, 64 to 14,142 pixels per side (1440×1440 if omitted): the largest sizes of the Flux models. About $0.01 for a 1024×1024 image; no price is documented for other sizes.
         */
        GateAIFluxPro20Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "flux-pro-2.0";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIFluxPro20Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Flux Schnell parameters
         * @description Only `prompt` is required.
         */
        GateAIFluxSchnellParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /** @description Seed for the generation. */
            seed?: number;
            /**
             * @description Width in pixels, from 32 to 2048 in steps of 8; other values are snapped to the nearest valid value.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels, from 32 to 2048 in steps of 8; other values are snapped to the nearest valid value.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of images, from 1 to 8.
             * @default 4
             */
            quantity?: number;
            /** @description Prompt enhancement, judging by its name; the documentation gives neither a type nor a description. */
            prompt_enhance?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Flux Schnell
         * @description Generates up to eight images (four if `quantity` is omitted) from a prompt, 32 to 2048 pixels per side in steps of 8. The documentation rounds the price of a 1024×1024 image to $0.00, the same as for Flux Dev. Unlike Flux Dev, has no `mode`, guidance or steps.
         */
        GateAIFluxSchnellTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "flux-schnell";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIFluxSchnellParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * SeeDance 1.0 Pro parameters
         * @description Requires `prompt`, `width` and `height`.
         */
        GateAISeedance10ProParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Seed for the generation; -1 selects a random seed.
             * @default -1
             */
            seed?: number;
            /**
             * @description Width in pixels. 0 detects the aspect ratio automatically, for image-to-video only.
             * @default 1920
             */
            width: number;
            /**
             * @description Height in pixels. 0 detects the aspect ratio automatically, for image-to-video only.
             * @default 1088
             */
            height: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Duration in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description Last frame of the video. */
            end_frame?: components["schemas"]["GateAIAnyValue"];
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Whether to keep the camera still.
             * @default false
             */
            camera_fixed?: boolean;
            /**
             * @description Whether to filter unsafe content.
             * @default false
             */
            enable_safety_checker?: boolean;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * SeeDance 1.0 Pro
         * @description Generates one video of 2 to 12 seconds (5 if omitted) from a prompt and, optionally, a start and an end frame. Requires a width and a height. Has no parameter for audio. About $0.09 for 4 seconds at 720p; the price depends on the number of pixels and the duration. Pro Fast costs less than half as much and has no end frame; SeeDance 2.0 adds audio and references.
         */
        GateAISeedance10ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "seedance-1.0-pro";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Requires `prompt`, `width` and `height`. */
            params: components["schemas"]["GateAISeedance10ProParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * SeeDance 1.0 Pro Fast parameters
         * @description Requires `prompt`, `width` and `height`.
         */
        GateAISeedance10ProFastParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Seed for the generation; -1 selects a random seed.
             * @default -1
             */
            seed?: number;
            /**
             * @description Width in pixels. 0 detects the aspect ratio automatically, for image-to-video only.
             * @default 1920
             */
            width: number;
            /**
             * @description Height in pixels. 0 detects the aspect ratio automatically, for image-to-video only.
             * @default 1088
             */
            height: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Duration in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Whether to keep the camera still.
             * @default false
             */
            camera_fixed?: boolean;
            /**
             * @description Whether to filter unsafe content.
             * @default false
             */
            enable_safety_checker?: boolean;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * SeeDance 1.0 Pro Fast
         * @description Generates one video of 2 to 12 seconds (5 if omitted) from a prompt and, optionally, a start frame. Requires a width and a height. Has no parameter for audio. About $0.04 for 4 seconds at 720p; the price depends on the number of pixels and the duration. 1.0 Pro costs $0.09 for the same and also takes an end frame.
         */
        GateAISeedance10ProFastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "seedance-1.0-pro-fast";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Requires `prompt`, `width` and `height`. */
            params: components["schemas"]["GateAISeedance10ProFastParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * SeeDance 2.0 parameters
         * @description Only `prompt` is required.
         */
        GateAISeedance20Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Seed for the generation; -1 selects a random seed.
             * @default -1
             */
            seed?: number;
            /**
             * @description Width in pixels; the documentation gives neither a list nor a range.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels; the documentation gives neither a list nor a range.
             * @default 720
             */
            height?: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. Refer to reference audio as `@Audio1`, `@Audio2` and so on. */
            prompt: string;
            /**
             * @description Resolution of the video. Appears only in documented examples; the parameter table has `width` and `height` instead.
             * @default RESOLUTION_720
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080";
            /** @description Whether the video has audio, judging by its name. Appears only in an example of model discovery; the parameter table has `generate_audio` instead. */
            motion_has_audio?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Duration in seconds.
             * @default 8
             * @enum {integer}
             */
            duration?: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description Last frame of the video. */
            end_frame?: components["schemas"]["GateAIAnyValue"];
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Whether to generate audio for the video.
             * @default true
             */
            generate_audio?: boolean;
            /** @description One to three reference audio files, at most 15 seconds in total. Refer to them in the prompt as `@Audio1`, `@Audio2` and so on. The documentation is cut off where it says what else they require. */
            reference_audio_urls?: string[];
            /** @description One to nine reference images; the documentation does not say how to refer to them in the prompt. */
            reference_image_urls?: string[];
            /** @description One to three reference videos; the documentation does not say how to refer to them in the prompt. */
            reference_video_urls?: string[];
            /**
             * @description Whether to filter unsafe content.
             * @default false
             */
            enable_safety_checker?: boolean;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * SeeDance 2.0
         * @description Generates one video of 4 to 15 seconds (8 if omitted) from a prompt and, optionally, a start and an end frame or reference images, videos and audio. The video has audio unless `generate_audio` is `false`. About $0.49 for 4 seconds at 720p; the price depends on the number of pixels and the duration. 2.0 Fast costs $0.40 for the same and has no `mode`; the 1.0 models have no parameter for audio.
         */
        GateAISeedance20Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "seedance-2.0";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAISeedance20Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * SeeDance 2.0 Fast parameters
         * @description Only `prompt` is required.
         */
        GateAISeedance20FastParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Seed for the generation; -1 selects a random seed.
             * @default -1
             */
            seed?: number;
            /**
             * @description Width in pixels; the documentation gives neither a list nor a range.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels; the documentation gives neither a list nor a range.
             * @default 720
             */
            height?: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. Refer to reference audio as `@Audio1`, `@Audio2` and so on. */
            prompt: string;
            /**
             * @description Duration in seconds.
             * @default 8
             * @enum {integer}
             */
            duration?: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description Last frame of the video. */
            end_frame?: components["schemas"]["GateAIAnyValue"];
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Whether to generate audio for the video.
             * @default true
             */
            generate_audio?: boolean;
            /** @description One to three reference audio files, at most 15 seconds in total. Refer to them in the prompt as `@Audio1`, `@Audio2` and so on. The documentation is cut off where it says what else they require. */
            reference_audio_urls?: string[];
            /** @description One to nine reference images; the documentation does not say how to refer to them in the prompt. */
            reference_image_urls?: string[];
            /** @description One to three reference videos; the documentation does not say how to refer to them in the prompt. */
            reference_video_urls?: string[];
            /**
             * @description Whether to filter unsafe content.
             * @default false
             */
            enable_safety_checker?: boolean;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * SeeDance 2.0 Fast
         * @description Generates one video of 4 to 15 seconds (8 if omitted) from a prompt and, optionally, a start and an end frame or reference images, videos and audio. The video has audio unless `generate_audio` is `false`. About $0.40 for 4 seconds at 720p and $1.48 for 15 seconds, about a fifth less than SeeDance 2.0, which also has `mode`.
         */
        GateAISeedance20FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "seedance-2.0-fast";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAISeedance20FastParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Seedream 4.0 parameters
         * @description Only `prompt` is required.
         */
        GateAISeedream40Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /** @description Seed for the generation. */
            seed?: number;
            /**
             * @description Width in pixels, from 32 to 14142; other values are snapped to the nearest valid value.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels, from 32 to 14142; other values are snapped to the nearest valid value.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of images, from 1 to 8.
             * @default 1
             */
            quantity?: number;
            /** @description Prompt enhancement, judging by its name; the documentation gives neither a type nor a description. */
            prompt_enhance?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Seedream 4.0
         * @description Generates up to eight images (one if `quantity` is omitted) from a prompt, 32 to 14,142 pixels per side (1024×1024 if omitted). About $0.01 per task. Seedream 4.5 takes the same parameters for the same price and generates 2048×2048 if the size is omitted.
         */
        GateAISeedream40Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "seedream-4.0";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAISeedream40Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Seedream 4.5 parameters
         * @description Only `prompt` is required.
         */
        GateAISeedream45Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /** @description Seed for the generation. */
            seed?: number;
            /**
             * @description Width in pixels, from 32 to 14142; other values are snapped to the nearest valid value.
             * @default 2048
             */
            width?: number;
            /**
             * @description Height in pixels, from 32 to 14142; other values are snapped to the nearest valid value.
             * @default 2048
             */
            height?: number;
            /**
             * @description Number of images, from 1 to 8.
             * @default 1
             */
            quantity?: number;
            /** @description Prompt enhancement, judging by its name; the documentation gives neither a type nor a description. */
            prompt_enhance?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Seedream 4.5
         * @description Generates up to eight images (one if `quantity` is omitted) from a prompt, 32 to 14,142 pixels per side (2048×2048 if omitted). About $0.01 per task. Seedream 4.0 differs in one point: it generates 1024×1024 if the size is omitted.
         */
        GateAISeedream45Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "seedream-4.5";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAISeedream45Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Cortex 1.0 parameters
         * @description All parameters are optional. The documentation lists no prompt, so `prompt` is rejected.
         */
        GateAICortex10Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Number of results; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description Strength of motion, judging by its name; the documentation gives neither a type nor a description. */
            motion_strength?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Cortex 1.0
         * @description Listed among the image models, with two parameters: `motion_strength` and a `quantity` that must be 1. Takes no prompt and no size; send media as inline references. About $0.01 per task. A different model from `cortex-v1.0`, which generates up to eight images from a prompt.
         */
        GateAICortex10Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "cortex_1.0";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description All parameters are optional. The documentation lists no prompt, so `prompt` is rejected. */
            params: components["schemas"]["GateAICortex10Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Cortex v0.9 and v1.0 parameters
         * @description Only `prompt` is required.
         */
        GateAICortexVParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Generation mode, `FAST`, `QUALITY` or `ULTRA`; the documentation does not say how they differ.
             * @default FAST
             * @enum {string}
             */
            mode?: "FAST" | "QUALITY" | "ULTRA";
            /** @description Seed for the generation, 0 or greater. */
            seed?: number;
            /**
             * @description Width in pixels, from 32 to 2048 in steps of 8; other values are snapped to the nearest valid value.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels, from 32 to 2048 in steps of 8; other values are snapped to the nearest valid value.
             * @default 1024
             */
            height?: number;
            /** @description Tiling, judging by its name; the documentation gives neither a type nor a description. */
            tiling?: components["schemas"]["GateAIAnyValue"];
            /** @description Contrast, judging by its name; the documentation gives neither a type nor a description. */
            contrast?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Number of images, from 1 to 8.
             * @default 4
             */
            quantity?: number;
            /** @description Prompt enhancement, judging by its name; the documentation gives neither a type nor a description. */
            prompt_enhance?: components["schemas"]["GateAIAnyValue"];
            /** @description What to exclude from the image, judging by its name; the documentation gives neither a type nor a description. */
            negative_prompt?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Cortex v0.9
         * @description Generates up to eight images (four if `quantity` is omitted) from a prompt and a negative prompt, 32 to 2048 pixels per side in steps of 8, in the mode `FAST`, `QUALITY` or `ULTRA`. Only this model and Cortex v1.0 have `tiling` and `contrast`; the documentation distinguishes the two only by name. It rounds the price of a 1024×1024 image to $0.00.
         */
        GateAICortexV09Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "cortex-v0.9";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAICortexVParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Cortex v1.0
         * @description Has the same parameter table as Cortex v0.9: generates up to eight images (four if `quantity` is omitted) from a prompt, 32 to 2048 pixels per side, with three modes, `tiling` and `contrast`. The documentation rounds the price of a 1024×1024 image to $0.00. Not to be confused with `cortex_1.0`, a different model without a prompt.
         */
        GateAICortexV10Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "cortex-v1.0";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAICortexVParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Cortex 1.5 (Lucid Origin) parameters
         * @description Only `prompt` is required.
         */
        GateAILucidOriginParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, from 1 to 1,500 characters. */
            prompt: string;
            /**
             * @description Generation mode, `FAST` or `ULTRA`; the documentation does not say how they differ.
             * @default FAST
             * @enum {string}
             */
            mode?: "FAST" | "ULTRA";
            /** @description Seed for the generation. */
            seed?: number;
            /**
             * @description Width in pixels, in steps of 8. The parameter table allows 16 to 3000, the dimension range below it 16 to 3840; other values are snapped to the nearest valid value.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels, in steps of 8. The parameter table allows 16 to 3000, the dimension range below it 16 to 3616; other values are snapped to the nearest valid value.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of images, from 1 to 8.
             * @default 1
             */
            quantity?: number;
            /**
             * @description How closely the model follows the prompt, from 0 to 20.
             * @default 0
             */
            guidance_scale?: number;
            /** @description Guidance images for `StyleTransfer` and `LoraDepthMidas`; the documentation does not give the structure of an entry. */
            image_guidances?: components["schemas"]["GateAIAnyValue"][];
            /**
             * @description Number of denoising steps, from 1 to 150.
             * @default 15
             */
            num_inference_steps?: number;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Cortex 1.5 (Lucid Origin)
         * @description Called Cortex 1.5 in the documentation. Generates up to eight images (one if `quantity` is omitted) from a prompt, up to 3840×3616 pixels, with a guidance scale of 0 to 20, up to 150 denoising steps and guidance images; Lucid Realism has none of these settings. The documentation rounds the price of a 1024×1024 image to $0.00; it lists the model under video but prices it per image.
         */
        GateAILucidOriginTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "lucid-origin";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAILucidOriginParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Lucid Realism parameters
         * @description Only `prompt` is required.
         */
        GateAILucidRealismParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Generation mode, `FAST` or `ULTRA`; the documentation does not say how they differ.
             * @default FAST
             * @enum {string}
             */
            mode?: "FAST" | "ULTRA";
            /** @description Seed for the generation. */
            seed?: number;
            /**
             * @description Width in pixels, from 16 to 2496 in steps of 8; other values are snapped to the nearest valid value.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels, from 16 to 2496 in steps of 8; other values are snapped to the nearest valid value.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of images, from 1 to 8.
             * @default 4
             */
            quantity?: number;
            /** @description Prompt enhancement, judging by its name; the documentation gives neither a type nor a description. */
            prompt_enhance?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Lucid Realism
         * @description Generates up to eight images (four if `quantity` is omitted) from a prompt, 16 to 2496 pixels per side in steps of 8. Has the modes of Lucid Origin (Cortex 1.5) and `prompt_enhance`, but no guidance scale, denoising steps or guidance images. The documentation rounds the price of a 1024×1024 image to $0.00; it lists the model under video but prices it per image.
         */
        GateAILucidRealismTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "lucid-realism";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAILucidRealismParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Cinematic Kino parameters
         * @description All parameters are optional.
         */
        GateAIKinoXlParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt?: string;
            /** @description Width in pixels; the documentation lists no sizes for this model. */
            width?: number;
            /** @description Height in pixels; the documentation lists no sizes for this model. */
            height?: number;
            /** @description Number of images, from 1 to 8. */
            quantity?: number;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Cinematic Kino
         * @description Also called Kino XL. The documentation gives no parameters, only the price of a 1024×1024 image, rounded to $0.00. This contract accepts the parameters of the general request: prompt, width, height and quantity. If the settings matter, use a model with a parameter table of its own.
         */
        GateAIKinoXlTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kino-xl";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description All parameters are optional. */
            params: components["schemas"]["GateAIKinoXlParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Cortex 2.0 parameters
         * @description Only `prompt` is required.
         */
        GateAICortex20Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_480
             * @enum {string}
             */
            mode?: "RESOLUTION_480" | "RESOLUTION_720";
            /** @description Seed for the generation. */
            seed?: number;
            /** @description Width in pixels. Supported sizes are 832×480, 480×832, 512×768 and 576×720; any other size is snapped to the nearest one. */
            width?: components["schemas"]["GateAIAnyValue"];
            /** @description Height in pixels; see `width` for the supported sizes. */
            height?: components["schemas"]["GateAIAnyValue"];
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /** @description Controls, judging by their name; the documentation gives neither a type nor a description. */
            controls?: components["schemas"]["GateAIAnyValue"];
            /** @description Elements, judging by their name; the documentation gives neither a type nor a description. */
            elements?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description Prompt enhancement, judging by its name; the documentation gives neither a type nor a description. */
            prompt_enhance?: components["schemas"]["GateAIAnyValue"];
            /** @description What to exclude from the video, judging by its name; the documentation gives neither a type nor a description. */
            negative_prompt?: components["schemas"]["GateAIAnyValue"];
            /** @description Frame interpolation, judging by its name; the documentation gives neither a type nor a description. */
            frame_interpolation?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Cortex 2.0
         * @description Generates one video from a prompt, at 480p (default) or 720p, in one of four sizes, such as 832×480. The documentation describes neither its length nor audio. About $0.08 per task; Cortex 2.0 Fast costs $0.03 and also takes a start frame.
         */
        GateAICortex20Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "cortex_2.0";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAICortex20Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Cortex 2.0 Fast parameters
         * @description Only `prompt` is required.
         */
        GateAICortex20FastParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_480
             * @enum {string}
             */
            mode?: "RESOLUTION_480" | "RESOLUTION_720";
            /** @description Seed for the generation. */
            seed?: number;
            /** @description Width in pixels. Supported sizes are 832×480, 480×832, 512×768 and 576×720; any other size is snapped to the nearest one. */
            width?: components["schemas"]["GateAIAnyValue"];
            /** @description Height in pixels; see `width` for the supported sizes. */
            height?: components["schemas"]["GateAIAnyValue"];
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /** @description Controls, judging by their name; the documentation gives neither a type nor a description. */
            controls?: components["schemas"]["GateAIAnyValue"];
            /** @description Elements, judging by their name; the documentation gives neither a type nor a description. */
            elements?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /** @description Prompt enhancement, judging by its name; the documentation gives neither a type nor a description. */
            prompt_enhance?: components["schemas"]["GateAIAnyValue"];
            /** @description What to exclude from the video, judging by its name; the documentation gives neither a type nor a description. */
            negative_prompt?: components["schemas"]["GateAIAnyValue"];
            /** @description Frame interpolation, judging by its name; the documentation gives neither a type nor a description. */
            frame_interpolation?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Cortex 2.0 Fast
         * @description Generates one video from a prompt and, optionally, a start frame, at 480p (default) or 720p, in one of four sizes, such as 480×832. The documentation describes neither its length nor audio. About $0.03 per task; Cortex 2.0 costs $0.08, has no start frame and a smaller range of seeds.
         */
        GateAICortex20FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "cortex_2.0-fast";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAICortex20FastParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Gemini 2.5 Flash Image parameters
         * @description Only `prompt` is required.
         */
        GateAIGemini25FlashImageParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /** @description Seed for reproducible results. */
            seed?: number;
            /**
             * @description Width in pixels. Supports ten sizes: 1:1 1024×1024, 2:3 832×1248, 16:9 1344×768, 4:3 1184×864, 9:16 768×1344, 4:5 896×1152, 3:2 1248×832, 3:4 864×1184, 5:4 1152×896 and 21:9 1536×672. Any other size is snapped to the nearest one. The parameter table also lists 0 without explaining it.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels; see `width` for the supported sizes.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of images, from 1 to 8.
             * @default 1
             */
            quantity?: number;
            /** @description Prompt enhancement, judging by its name; the documentation gives neither a type nor a description. */
            prompt_enhance?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Gemini 2.5 Flash Image
         * @description Also called Nano Banana. Generates up to eight images (one if `quantity` is omitted) from a prompt, in one of ten sizes from 1:1 to 21:9, about one megapixel each. About $0.02 per task. Gemini Image 2 and Nano Banana 2 offer each aspect ratio in three sizes, a file format and sampling settings; this model has `prompt_enhance`.
         */
        GateAIGemini25FlashImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "gemini-2.5-flash-image";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIGemini25FlashImageParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Gemini Image 2 parameters
         * @description Only `prompt` is required.
         */
        GateAIGeminiImage2Params: {
            /** @description Reference images; the documentation gives neither a type nor a description. */
            image_urls?: components["schemas"]["GateAIAnyValue"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /** @description Seed for reproducible results. */
            seed?: number;
            /** @description Nucleus sampling, from 0 to 1. Lower values are more focused, higher values more diverse. */
            top_p?: number;
            /** @description Width in pixels. Supports ten aspect ratios in three sizes each: 1:1 1024×1024, 2048×2048 or 4096×4096; 2:3 848×1264, 1696×2528 or 3392×5056; 16:9 1376×768, 2752×1536 or 5504×3072; 4:3 1200×896, 2400×1792 or 4800×3584; 9:16 768×1376, 1536×2752 or 3072×5504; 4:5 928×1152, 1856×2304 or 3712×4608; 3:2 1264×848, 2528×1696 or 5056×3392; 3:4 896×1200, 1792×2400 or 3584×4800; 5:4 1152×928, 2304×1856 or 4608×3712; and 21:9 1584×672, 3168×1344 or 6336×2688. Any other size is snapped to the nearest one. */
            width?: number;
            /** @description Height in pixels; see `width` for the supported sizes. */
            height?: number;
            /**
             * @description Number of images, from 1 to 8.
             * @default 1
             */
            quantity?: number;
            /** @description Randomness of the result, from 0 (deterministic) to 2. */
            temperature?: number;
            /**
             * @description Format of the image files.
             * @default png
             * @enum {string}
             */
            output_format?: "jpeg" | "png";
            /**
             * @description Types of content to generate.
             * @default [
             *       "IMAGE"
             *     ]
             */
            response_modalities?: string[];
            /** @description Internal flag of the service. If true, no dimensions are sent to the provider. */
            use_auto_dimensions?: boolean;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Gemini Image 2
         * @description Generates up to eight PNG or JPEG images (one if `quantity` is omitted) from a prompt and reference images, in ten aspect ratios with three sizes each, up to 4096×4096 or 6336×2688. Has a seed, `temperature` and `top_p`. About $0.06 per task; Nano Banana 2 takes the same parameters for $0.03.
         */
        GateAIGeminiImage2Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "gemini-image-2";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIGeminiImage2Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Nano Banana 2
         * @description Takes the same parameters as Gemini Image 2, supports the same thirty sizes and costs half as much: about $0.03 per task. Generates up to eight PNG or JPEG images (one if `quantity` is omitted) from a prompt and reference images. Its predecessor by name, `gemini-2.5-flash-image`, supports ten sizes for $0.02.
         */
        GateAINanoBanana2Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "nano-banana-2";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIGeminiImage2Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Veo 3.0 Fast parameters
         * @description Only `prompt` is required. The parameter table also lists widths and heights of 1080 and 1920, which belong to no supported size.
         */
        GateAIVeo30FastGenerate001Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_720
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080";
            /** @description Seed for the generation. */
            seed?: number;
            /**
             * @description Width in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
             * @default 720
             */
            height?: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Duration in seconds.
             * @default 8
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /** @description What to exclude from the video, judging by its name; the documentation gives neither a type nor a description. */
            negative_prompt?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Veo 3.0 Fast
         * @description Generates one video of 4, 6 or 8 seconds (8 if omitted) from a prompt and, optionally, a start frame and a negative prompt, at 720p (default) or 1080p. Has no parameter for audio. About $0.06 per task. Veo 3.0 costs $0.13 with the same parameters and seeds from 10; Veo 3.1 Fast costs $0.04 and adds 2160p, an end frame and audio.
         */
        GateAIVeo30FastGenerate001Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "veo-3.0-fast-generate-001";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. The parameter table also lists widths and heights of 1080 and 1920, which belong to no supported size. */
            params: components["schemas"]["GateAIVeo30FastGenerate001Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Veo 3.0 parameters
         * @description Only `prompt` is required. The parameter table also lists widths and heights of 1080 and 1920, which belong to no supported size.
         */
        GateAIVeo30Generate001Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_720
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080";
            /** @description Seed for the generation, 10 or greater. */
            seed?: number;
            /**
             * @description Width in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
             * @default 720
             */
            height?: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Duration in seconds.
             * @default 8
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /** @description What to exclude from the video, judging by its name; the documentation gives neither a type nor a description. */
            negative_prompt?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Veo 3.0
         * @description Generates one video of 4, 6 or 8 seconds (8 if omitted) from a prompt and, optionally, a start frame and a negative prompt, at 720p (default) or 1080p. Has no parameter for audio. About $0.13 per task. 3.0 Fast costs $0.06 and also takes seeds below 10; Veo 3.1 costs $0.08 and adds 2160p, an end frame and audio.
         */
        GateAIVeo30Generate001Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "veo-3.0-generate-001";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. The parameter table also lists widths and heights of 1080 and 1920, which belong to no supported size. */
            params: components["schemas"]["GateAIVeo30Generate001Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Veo 3.1 parameters
         * @description Only `prompt` is required. Veo 3.1 and Veo 3.1 Fast take the same parameters. The parameter table also lists widths and heights of 1080, 1920, 2160 and 3840, which belong to no supported size.
         */
        GateAIVeo31Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_720
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080" | "RESOLUTION_2160";
            /** @description Seed for the generation. */
            seed?: number;
            /** @description Audio, judging by its name; the documentation gives neither a type nor a description. */
            audio?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Width in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
             * @default 720
             */
            height?: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Duration in seconds.
             * @default 8
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description Last frame of the video. */
            end_frame?: components["schemas"]["GateAIAnyValue"];
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /** @description What to exclude from the video, judging by its name; the documentation gives neither a type nor a description. */
            negative_prompt?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Whether the video has audio, judging by its name; the documentation gives only a default.
             * @default true
             */
            motion_has_audio?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Veo 3.1 Fast
         * @description Generates one video of 4, 6 or 8 seconds (8 if omitted) from a prompt and, optionally, a start and an end frame and a negative prompt, at 720p (default), 1080p or 2160p, with audio if `motion_has_audio` is omitted. About $0.04 per task, half the price of Veo 3.1, which takes the same parameters.
         */
        GateAIVeo31FastGenerate001Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "veo-3.1-fast-generate-001";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. Veo 3.1 and Veo 3.1 Fast take the same parameters. The parameter table also lists widths and heights of 1080, 1920, 2160 and 3840, which belong to no supported size. */
            params: components["schemas"]["GateAIVeo31Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Veo 3.1
         * @description Generates one video of 4, 6 or 8 seconds (8 if omitted) from a prompt and, optionally, a start and an end frame and a negative prompt, at 720p (default), 1080p or 2160p, with audio if `motion_has_audio` is omitted. About $0.08 per task. 3.1 Fast takes the same parameters for $0.04; 3.1 Lite costs $0.02 and stops at 1080p.
         */
        GateAIVeo31Generate001Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "veo-3.1-generate-001";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. Veo 3.1 and Veo 3.1 Fast take the same parameters. The parameter table also lists widths and heights of 1080, 1920, 2160 and 3840, which belong to no supported size. */
            params: components["schemas"]["GateAIVeo31Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Veo 3.1 Lite parameters
         * @description Only `prompt` is required. The parameter table also lists widths and heights of 1080 and 1920, which belong to no supported size.
         */
        GateAIVeo31LiteParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_720
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080";
            /** @description Seed for the generation. */
            seed?: number;
            /** @description Audio, judging by its name; the documentation gives neither a type nor a description. */
            audio?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Width in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
             * @default 720
             */
            height?: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Duration in seconds.
             * @default 8
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description Last frame of the video. */
            end_frame?: components["schemas"]["GateAIAnyValue"];
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /** @description What to exclude from the video, judging by its name; the documentation gives neither a type nor a description. */
            negative_prompt?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Whether the video has audio, judging by its name; the documentation gives only a default.
             * @default true
             */
            motion_has_audio?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Veo 3.1 Lite
         * @description Generates one video of 4, 6 or 8 seconds (8 if omitted) from a prompt and, optionally, a start and an end frame and a negative prompt, at 720p (default) or 1080p, with audio if `motion_has_audio` is omitted. About $0.02 per task, the lowest price of the Veo models; 3.1 Fast ($0.04) and 3.1 ($0.08) also support 2160p.
         */
        GateAIVeo31LiteTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "veo-3.1-lite";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. The parameter table also lists widths and heights of 1080 and 1920, which belong to no supported size. */
            params: components["schemas"]["GateAIVeo31LiteParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Happy Horse parameters
         * @description All parameters are optional. `video_guidance` selects video editing.
         */
        GateAIHappyHorseParams: ({
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Seed for reproducible results. */
            seed?: number;
            /**
             * @description Width in pixels. Supported sizes are 1080×1080, 1080×1440, 1440×1080, 1920×1080 and 1080×1920; any other size is snapped to the nearest one.
             * @default 1920
             */
            width?: number;
            /**
             * @description Height in pixels; see `width` for the supported sizes.
             * @default 1080
             */
            height?: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt?: string;
            /**
             * @description Duration in seconds. Does not apply to video editing, which keeps the duration of the source video; omit it there.
             * @default 5
             * @enum {integer}
             */
            duration?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Audio of the edited video. `origin` keeps the audio of the source video; `auto` leaves the choice to the model.
             * @default auto
             * @enum {string}
             */
            audio_setting?: "auto" | "origin";
            /** @description One to nine reference images. Refer to them in the prompt as `character1` to `character9`. With `video_guidance`, at most five, referred to by a name that starts with `@Im`; the rest is cut off in the documentation. */
            image_guidance?: components["schemas"]["GateAIAnyValue"][];
            /** @description Video to edit, at most one. With it, `image_guidance` takes at most five images. */
            video_guidance?: components["schemas"]["GateAIAnyValue"][];
            /**
             * @description Whether to moderate input and output content.
             * @default false
             */
            enable_safety_checker?: boolean;
        } & components["schemas"]["GateAIInlineReferences"]) & ({
            video_guidance?: never;
            image_guidance?: unknown;
        } | {
            image_guidance?: unknown;
            /** @description Video to edit, at most one. With it, `image_guidance` takes at most five images. */
            video_guidance: components["schemas"]["GateAIAnyValue"][];
        });
        /**
         * Happy Horse
         * @description Generates one video of 3 to 15 seconds (5 if omitted), 1080 pixels on the shorter side, from a prompt, a start frame or up to nine reference images; no parameter is required. Given a video, edits that video instead, with up to five reference images, and can keep its audio; the documentation says nothing about the audio of other videos. About $0.06 per task. The Kling O models also edit videos, and take an end frame.
         */
        GateAIHappyHorseTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "happy-horse";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description All parameters are optional. `video_guidance` selects video editing. */
            params: components["schemas"]["GateAIHappyHorseParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Ideogram V3 parameters
         * @description Only `prompt` is required.
         */
        GateAIIdeogramV30Params: {
            /** @description Reference images; the documentation gives neither a type nor a description. */
            image_urls?: components["schemas"]["GateAIAnyValue"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Generation mode, `TURBO`, `BALANCED` or `QUALITY`; the documentation does not say how they differ, and gives a price for `TURBO` only.
             * @default BALANCED
             * @enum {string}
             */
            mode?: "TURBO" | "BALANCED" | "QUALITY";
            /** @description Seed for the generation. */
            seed?: number;
            /** @description Style, judging by its name; the documentation gives neither a type nor a description. */
            style?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Width in pixels. The parameter table allows 512 to 1536 in steps of 8, the dimension range below it 32 to 2048; other values are snapped to the nearest valid value.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels. The parameter table allows 512 to 1536 in steps of 8, the dimension range below it 32 to 2048; other values are snapped to the nearest valid value.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of images, from 1 to 8.
             * @default 1
             */
            quantity?: number;
            /**
             * @description Prompt enhancement, judging by its name; the documentation gives no description.
             * @default false
             */
            prompt_enhance?: boolean;
            /**
             * @description What to exclude from the image, judging by its name; the documentation gives no description.
             * @default
             */
            negative_prompt?: string;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Ideogram V3
         * @description Generates up to eight images (one if `quantity` is omitted) from a prompt, a negative prompt and reference images, in the mode `TURBO`, `BALANCED` or `QUALITY`. About $0.01 per task, a price that the general price list gives for `TURBO`. The only image model at GateAI with a `style`.
         */
        GateAIIdeogramV30Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "ideogram-v3.0";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIIdeogramV30Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Kling 3.0 parameters
         * @description Only `prompt` is required. `image_urls` and `elements` take at most seven entries together. `end_frame` is not allowed with more than two images in `start_frame` and `image_urls` together.
         */
        GateAIKling30Params: {
            /**
             * @description Resolution of the video: 720p (standard), 1080p (pro) or 2160p.
             * @default RESOLUTION_1080
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080" | "RESOLUTION_2160";
            /**
             * @description Width in pixels. Supported sizes are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest one. The parameter table also lists the side lengths of 720p and 2160p, and 0 without explaining it.
             * @default 1920
             */
            width?: number;
            /**
             * @description Height in pixels. Supported sizes are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest one. The parameter table also lists the side lengths of 720p and 2160p, and 0 without explaining it.
             * @default 1080
             */
            height?: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. Can include dialogue, narration and sounds. Refer to reference images and elements as `@Image1` and `@Element1`. */
            prompt: string;
            /** @description Characters or objects in the video. Refer to them in the prompt as `@Element1`, `@Element2` and so on. At most seven together with `image_urls`. */
            elements?: components["schemas"]["GateAIAnyValue"][];
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description Last frame of the video. Not allowed with more than two images in `start_frame` and `image_urls` together. */
            end_frame?: components["schemas"]["GateAIAnyValue"];
            /** @description Voice ids. Refer to each in the prompt with a marker in double angle brackets, `<<…>>`; the text between the brackets is missing in the documentation. */
            voice_ids?: components["schemas"]["GateAIAnyValue"][];
            /** @description Reference images for style and appearance. Refer to them in the prompt as `@Image1`, `@Image2` and so on. At most seven together with `elements`; with `end_frame` at most two, or one if `start_frame` is also set. */
            image_urls?: string[];
            /** @description First frame of the video: jpg, jpeg, png, webp, gif or avif, at most 10 MB; the minimum dimensions are cut off in the documentation. With `start_frame` and `end_frame`, `image_urls` takes at most one entry. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Whether to generate native audio for the video, such as speech, dialogue, singing, rap or ambience.
             * @default true
             */
            generate_audio?: boolean;
            /**
             * @description Duration in seconds.
             * @default 5
             * @enum {integer}
             */
            durationSeconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Kling 3.0
         * @description Generates one video of 3 to 15 seconds (5 if omitted) from a prompt and, optionally, a start and an end frame, reference images, elements and voices, at 720p, 1080p (default) or 2160p. The video has audio unless `generate_audio` is `false`. About $0.03 per task. Has no parameter for an input video; Video O1 and O3 do.
         */
        GateAIKling30Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kling-3.0";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. `image_urls` and `elements` take at most seven entries together. `end_frame` is not allowed with more than two images in `start_frame` and `image_urls` together. */
            params: components["schemas"]["GateAIKling30Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Kling Video O1 parameters
         * @description Only `prompt` is required.
         */
        GateAIKlingVideoO1Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Width in pixels, from 0 (automatic) to 2160; other values are snapped to the nearest valid value. */
            width?: number;
            /** @description Height in pixels, from 0 (automatic) to 2160; other values are snapped to the nearest valid value. */
            height?: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /**
             * @description Guidance scale, from 0 to 1.
             * @default 0.5
             */
            cfg_scale?: number;
            /** @description Last frame of the video. */
            end_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Whether to keep the audio of the edited video.
             * @default false
             */
            keep_audio?: boolean;
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /** @description Reference images, at most seven. The documentation allows six, or seven without videos; what it says there about the start frame is cut off. */
            image_guidance?: components["schemas"]["GateAIAnyValue"][];
            /** @description Video to edit, at most one. The documentation names a type `BASE`, which edits the video; it does not give the structure of an entry and is cut off there. */
            video_guidance?: components["schemas"]["GateAIAnyValue"][];
            /**
             * @description Duration in seconds.
             * @default 5
             * @enum {integer}
             */
            durationSeconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Kling Video O1
         * @description Generates one video of 3 to 10 seconds (5 if omitted) from a prompt and, optionally, a start and an end frame, reference images or one video to edit, at up to 2160 pixels per side. Can keep the audio of the edited video; has no parameter to generate audio. About $0.04 per task. O3 goes up to 15 seconds and 3840 pixels, and can generate audio.
         */
        GateAIKlingVideoO1Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kling-video-o-1";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIKlingVideoO1Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Kling Video O3 parameters
         * @description Only `prompt` is required.
         */
        GateAIKlingVideoO3Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Resolution of the video: 720p (standard), 1080p (pro) or 2160p.
             * @default RESOLUTION_1080
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080" | "RESOLUTION_2160";
            /** @description Width in pixels, from 0 (automatic) to 3840; other values are snapped to the nearest valid value. */
            width?: number;
            /** @description Height in pixels, from 0 (automatic) to 3840; other values are snapped to the nearest valid value. */
            height?: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description Last frame of the video. */
            end_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Whether to keep the audio of the reference video. For video-to-video only.
             * @default false
             */
            keep_audio?: boolean;
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Whether to generate native audio for the video.
             * @default false
             */
            generate_audio?: boolean;
            /** @description Reference images for style and appearance. Refer to them in the prompt as `@Image1`, `@Image2` and so on. */
            image_guidance?: components["schemas"]["GateAIAnyValue"][];
            /** @description Input videos. A video of type `BASE` is edited, one of type `FEATURE` is a reference; the documentation does not give the structure of an entry. */
            video_guidance?: components["schemas"]["GateAIAnyValue"][];
            /**
             * @description Duration in seconds.
             * @default 5
             * @enum {integer}
             */
            durationSeconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Kling Video O3
         * @description Generates one video of 3 to 15 seconds (5 if omitted) from a prompt and, optionally, a start and an end frame, reference images and videos to edit or refer to, at 720p, 1080p (default) or 2160p. Unlike Kling 3.0, generates audio only if `generate_audio` is `true`. About $0.07 per task; O1 costs $0.04, has a guidance scale and stops at 10 seconds.
         */
        GateAIKlingVideoO3Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kling-video-o-3";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIKlingVideoO3Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Kling 2.1 Pro parameters
         * @description Only `prompt` is required.
         */
        GateAIKling21ProParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. Supported sizes are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest one.
             * @default 1920
             */
            width?: number;
            /**
             * @description Height in pixels. Supported sizes are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest one.
             * @default 1080
             */
            height?: number;
            /**
             * @description Duration in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description Prompt enhancement, judging by its name; the documentation gives neither a type nor a description. */
            prompt_enhance?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Kling 2.1 Pro
         * @description Generates one video of 5 or 10 seconds (5 if omitted) from a prompt, at 1920×1080, 1080×1920 or 1440×1440. Has no parameter for audio, frames or resolution. About $0.04 per task; Kling 2.5 Turbo costs $0.03 and has a 720p mode.
         */
        GateAIKling21ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kling-2.1-pro";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIKling21ProParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Kling 2.5 Turbo parameters
         * @description Only `prompt` is required.
         */
        GateAIKling25Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_1080
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080";
            /**
             * @description Width in pixels. Supported sizes are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest one.
             * @default 1920
             */
            width?: number;
            /**
             * @description Height in pixels. Supported sizes are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest one.
             * @default 1080
             */
            height?: number;
            /**
             * @description Duration in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description Prompt enhancement, judging by its name; the documentation gives neither a type nor a description. */
            prompt_enhance?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Kling 2.5 Turbo
         * @description Generates one video of 5 or 10 seconds (5 if omitted) from a prompt, at 1080p (default) or 720p. Has no parameter for audio or frames. About $0.03 per task. 2.5 Turbo Standard costs $0.02, starts from an image and supports smaller sizes; 2.6 has audio.
         */
        GateAIKling25Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kling-2.5";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIKling25Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Kling 2.5 Turbo Standard parameters
         * @description Only `prompt` is required. Send `start_frame` too: the parameter table requires it, although the documented example omits it.
         */
        GateAIKling25TurboStandardParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. Supported sizes are 1280×720, 720×1280 and 960×960; any other size is snapped to the nearest one.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels. Supported sizes are 1280×720, 720×1280 and 960×960; any other size is snapped to the nearest one.
             * @default 720
             */
            height?: number;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /**
             * @description Guidance scale, from 0 to 1.
             * @default 0.5
             */
            cfg_scale?: number;
            /** @description First frame of the video. Send one: the parameter table requires it, although the documented example omits it. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Duration in seconds.
             * @default 5
             * @enum {integer}
             */
            durationSeconds?: 5 | 10;
            /**
             * @description What to exclude from the video, at most 1,000 characters.
             * @default blur, distort, and low quality
             */
            negative_prompt?: string;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Kling 2.5 Turbo Standard
         * @description Generates one video of 5 or 10 seconds (5 if omitted) from a prompt and a start frame, at 1280×720, 720×1280 or 960×960. Has a guidance scale and a negative prompt, but no parameter for audio. About $0.02 per task. The parameter table requires the start frame, the documented example omits it. Kling 2.5 Turbo works from text alone, at up to 1080p.
         */
        GateAIKling25TurboStandardTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kling-2.5-turbo-standard";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. Send `start_frame` too: the parameter table requires it, although the documented example omits it. */
            params: components["schemas"]["GateAIKling25TurboStandardParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Kling 2.6 parameters
         * @description Only `prompt` is required.
         */
        GateAIKling26Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Audio, judging by its name; the documentation gives neither a type nor a description. */
            audio?: components["schemas"]["GateAIAnyValue"];
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /** @description Width in pixels. Supported sizes are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest one. The parameter table also lists 0 without explaining it. */
            width?: number;
            /** @description Height in pixels. Supported sizes are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest one. The parameter table also lists 0 without explaining it. */
            height?: number;
            /**
             * @description Duration in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Whether the video has audio, judging by its name; the documentation gives only a default.
             * @default true
             */
            motion_has_audio?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Kling 2.6
         * @description Generates one video of 5 or 10 seconds (5 if omitted) from a prompt and, optionally, a start frame, at 1920×1080, 1080×1920 or 1440×1440, with audio if `motion_has_audio` is omitted. About $0.06 per task. Kling 3.0 costs $0.03 and adds an end frame, references and durations of 3 to 15 seconds.
         */
        GateAIKling26Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kling-2.6";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIKling26Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * LTXV 2.0 Fast parameters
         * @description Only `prompt` is required.
         */
        GateAILtxv20FastParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Frames per second.
             * @default 50
             * @enum {integer}
             */
            fps?: 25 | 50;
            /** @description Width in pixels. The only supported size is 1920×1080; any other size is snapped to it. */
            width?: number;
            /** @description Height in pixels. The only supported size is 1920×1080; any other size is snapped to it. */
            height?: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /**
             * @description Resolution of the video.
             * @default 1080p
             * @enum {string}
             */
            resolution?: "1080p" | "1440p" | "2160p";
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Aspect ratio of the video.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Duration in seconds.
             * @default 6
             * @enum {integer}
             */
            durationSeconds?: 6 | 8;
            /**
             * @description Whether to expand the prompt automatically.
             * @default true
             */
            enable_prompt_expansion?: boolean;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * LTXV 2.0 Fast
         * @description Generates one video of 6 or 8 seconds (6 if omitted) from a prompt and, optionally, a start frame, at 1080p, 1440p or 2160p and 25 or 50 frames per second. Has no parameter for audio. About $0.02 per task, the same as 2.0 Pro, which differs in its frame rates: 24, 30 or 50.
         */
        GateAILtxv20FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "ltxv-2.0-fast";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAILtxv20FastParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * LTXV 2.0 Pro parameters
         * @description Only `prompt` is required.
         */
        GateAILtxv20ProParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Frames per second.
             * @default 50
             * @enum {integer}
             */
            fps?: 24 | 30 | 50;
            /** @description Width in pixels. The only supported size is 1920×1080; any other size is snapped to it. */
            width?: number;
            /** @description Height in pixels. The only supported size is 1920×1080; any other size is snapped to it. */
            height?: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /**
             * @description Resolution of the video.
             * @default 1080p
             * @enum {string}
             */
            resolution?: "1080p" | "1440p" | "2160p";
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Aspect ratio of the video.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Duration in seconds.
             * @default 6
             * @enum {integer}
             */
            durationSeconds?: 6 | 8;
            /**
             * @description Whether to expand the prompt automatically.
             * @default true
             */
            enable_prompt_expansion?: boolean;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * LTXV 2.0 Pro
         * @description Generates one video of 6 or 8 seconds (6 if omitted) from a prompt and, optionally, a start frame, at 1080p, 1440p or 2160p and 24, 30 or 50 frames per second. Has no parameter for audio. About $0.02 per task. 2.0 Fast supports 25 or 50 frames per second; 2.3 Pro adds audio, an end frame and 10 seconds.
         */
        GateAILtxv20ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "ltxv-2.0-pro";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAILtxv20ProParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * LTXV 2.0 Ultra parameters
         * @description Requires `prompt`, `width` and `height`.
         */
        GateAILtxv20UltraParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_1080
             * @enum {string}
             */
            mode?: "RESOLUTION_1080" | "RESOLUTION_1440" | "RESOLUTION_2160";
            /**
             * @description Width in pixels. Supported sizes are 1920×1080 and 1080×1920; any other size is snapped to the nearest one.
             * @default 1920
             */
            width: number;
            /**
             * @description Height in pixels. Supported sizes are 1920×1080 and 1080×1920; any other size is snapped to the nearest one.
             * @default 1080
             */
            height: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Duration in seconds.
             * @default 8
             * @enum {integer}
             */
            duration?: 6 | 8;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description Prompt enhancement, judging by its name; the documentation gives neither a type nor a description. */
            prompt_enhance?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * LTXV 2.0 Ultra
         * @description Generates one video of 6 or 8 seconds (8 if omitted) from a prompt, at 1080p, 1440p or 2160p. Requires a width and a height. Has no parameter for audio. Unlike 2.0 Fast and Pro, has `prompt_enhance`, but no start frame, frame rate or `aspect_ratio`. About $0.02 per task.
         */
        GateAILtxv20UltraTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "ltxv-2.0-ultra";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Requires `prompt`, `width` and `height`. */
            params: components["schemas"]["GateAILtxv20UltraParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * LTXV 2.3 Fast parameters
         * @description Only `prompt` is required. More than 10 seconds requires 25 frames per second and 1080p.
         */
        GateAILtxv23FastParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Frames per second. Must be 25 if `durationSeconds` is greater than 10.
             * @default 25
             * @enum {integer}
             */
            fps?: 24 | 25 | 48 | 50;
            /** @description Width in pixels. Supported sizes are 1920×1080 and 1080×1920; any other size is snapped to the nearest one. */
            width?: number;
            /** @description Height in pixels. Supported sizes are 1920×1080 and 1080×1920; any other size is snapped to the nearest one. */
            height?: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description Last frame of the video. Requires `start_frame`. */
            end_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Resolution of the video. Must be `1080p` if `durationSeconds` is greater than 10.
             * @default 1080p
             * @enum {string}
             */
            resolution?: "1080p" | "1440p" | "2160p";
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Aspect ratio of the video. If omitted, 16:9, or detected from `start_frame` if there is one.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Whether to generate audio for the video.
             * @default true
             */
            generate_audio?: boolean;
            /**
             * @description Duration in seconds. More than 10 requires `fps` 25 and `resolution` `1080p`, which are the defaults.
             * @default 6
             * @enum {integer}
             */
            durationSeconds?: 6 | 8 | 10 | 12 | 14 | 16 | 18 | 20;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * LTXV 2.3 Fast
         * @description Generates one video of 6 to 20 seconds (6 if omitted) from a prompt and, optionally, a start and an end frame, at up to 2160p, with audio unless `generate_audio` is `false`. More than 10 seconds requires 1080p and 25 frames per second. About $0.02 per task, the same as 2.3 Pro, which stops at 10 seconds.
         */
        GateAILtxv23FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "ltxv-2.3-fast";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. More than 10 seconds requires 25 frames per second and 1080p. */
            params: components["schemas"]["GateAILtxv23FastParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * LTXV 2.3 Pro parameters
         * @description Only `prompt` is required.
         */
        GateAILtxv23ProParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Frames per second.
             * @default 25
             * @enum {integer}
             */
            fps?: 24 | 25 | 48 | 50;
            /** @description Width in pixels. Supported sizes are 1920×1080 and 1080×1920; any other size is snapped to the nearest one. */
            width?: number;
            /** @description Height in pixels. Supported sizes are 1920×1080 and 1080×1920; any other size is snapped to the nearest one. */
            height?: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description Last frame of the video. Requires `start_frame`. */
            end_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Resolution of the video.
             * @default 1080p
             * @enum {string}
             */
            resolution?: "1080p" | "1440p" | "2160p";
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Aspect ratio of the video. If omitted, 16:9, or detected from `start_frame` if there is one.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Whether to generate audio for the video.
             * @default true
             */
            generate_audio?: boolean;
            /**
             * @description Duration in seconds.
             * @default 6
             * @enum {integer}
             */
            durationSeconds?: 6 | 8 | 10;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * LTXV 2.3 Pro
         * @description Generates one video of 6, 8 or 10 seconds (6 if omitted) from a prompt and, optionally, a start and an end frame, at up to 2160p, with audio unless `generate_audio` is `false`. About $0.02 per task, the same as 2.3 Fast, which also supports 12 to 20 seconds at 1080p.
         */
        GateAILtxv23ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "ltxv-2.3-pro";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAILtxv23ProParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Hailuo 2.3 parameters
         * @description Only `prompt` is required. 10 seconds requires 768p.
         */
        GateAIHailuo23Params: ({
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /**
             * @description Resolution of the video. The default applies to 6 seconds only; if `durationSeconds` is 10, set `768p`.
             * @enum {string}
             */
            resolution?: "768p" | "1080p";
            /** @description First frame of the video. Send one to `hailuo-2_3-fast`: its parameter table requires it, although its documented example omits it. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
            /**
             * @description Duration in seconds. 10 requires `resolution` `768p`, because 1080p (the default) supports 6 seconds only.
             * @default 6
             * @enum {integer}
             */
            durationSeconds?: 6 | 10;
            /** @description Width in pixels. The documentation lists 768, 1376, 1080 and 1920 as valid without pairing widths and heights, and does not say what happens to other values. */
            width?: number;
            /** @description Height in pixels. The documentation lists 768, 1376, 1080 and 1920 as valid without pairing widths and heights, and does not say what happens to other values. */
            height?: number;
            /**
             * @description Whether to optimize the prompt for a better video.
             * @default true
             */
            prompt_optimizer?: boolean;
            /**
             * @description Whether to shorten the prompt optimization.
             * @default false
             */
            fast_pretreatment?: boolean;
        } & components["schemas"]["GateAIInlineReferences"]) & ({
            /** @constant */
            durationSeconds?: 6;
        } | {
            /** @constant */
            durationSeconds: 10;
            /** @constant */
            resolution: "768p";
        });
        /**
         * Hailuo 2.3
         * @description Generates one video of 6 seconds at 1080p (default) or 768p, or of 10 seconds at 768p, from a prompt and, optionally, a start frame. Has no parameter for audio, a seed or an end frame. About $0.04 per task. 2.3 Fast costs $0.03 and expects a start frame.
         */
        GateAIHailuo23Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "hailuo-2_3";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. 10 seconds requires 768p. */
            params: components["schemas"]["GateAIHailuo23Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Hailuo 2.3 Fast
         * @description Generates one video of 6 seconds at 1080p (default) or 768p, or of 10 seconds at 768p, from a prompt and a start frame. Has no parameter for audio, a seed or an end frame. About $0.03 per task. The parameter table requires the start frame, the documented example omits it. Hailuo 2.3 costs $0.04 and generates videos from text alone.
         */
        GateAIHailuo23FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "hailuo-2_3-fast";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. 10 seconds requires 768p. */
            params: components["schemas"]["GateAIHailuo23Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * GPT Image 1 parameters
         * @description Only `prompt` is required.
         */
        GateAIGptImage1Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. The parameter table allows 1024 to 1536 in steps of 8, the dimension range below it 32 to 2048; other values are snapped to the nearest valid value.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels. The parameter table allows 1024 to 1536 in steps of 8, the dimension range below it 32 to 2048; other values are snapped to the nearest valid value.
             * @default 1024
             */
            height?: number;
            /**
             * @description Quality of the images. The documentation gives one price and does not say for which quality.
             * @default medium
             * @enum {string}
             */
            quality?: "high" | "medium" | "low";
            /**
             * @description Number of images, from 1 to 8.
             * @default 1
             */
            quantity?: number;
            /** @description Transparency, judging by its name; the documentation gives no description. */
            transparency?: boolean;
            /**
             * @description Format of the image files.
             * @default jpeg
             * @enum {string}
             */
            output_format?: "jpeg" | "png" | "webp";
            /** @description Guidance images, judging by the name; the documentation gives neither a description nor the structure of an entry. */
            image_guidances?: components["schemas"]["GateAIAnyValue"][];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * GPT Image 1
         * @description Generates up to eight JPEG, PNG or WebP images (one if `quantity` is omitted) from a prompt, in three qualities (`medium` if omitted). The only GPT Image model with `transparency`. About $0.01 for a 1024×1024 image; the documentation does not say for which quality. The parameter table allows 1024 to 1536 pixels per side, the dimension range below it 32 to 2048.
         */
        GateAIGptImage1Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "gpt-image-1";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIGptImage1Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * GPT Image 1.5 parameters
         * @description Only `prompt` is required.
         */
        GateAIGptImage15Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels, from 1024 to 1536 in steps of 8; other values are snapped to the nearest valid value.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels, from 1024 to 1536 in steps of 8; other values are snapped to the nearest valid value.
             * @default 1024
             */
            height?: number;
            /**
             * @description Quality of the images. The documentation gives one price and does not say for which quality.
             * @default medium
             * @enum {string}
             */
            quality?: "high" | "medium" | "low";
            /**
             * @description Number of images, from 1 to 8.
             * @default 1
             */
            quantity?: number;
            /**
             * @description Format of the image files.
             * @default jpeg
             * @enum {string}
             */
            output_format?: "jpeg" | "png" | "webp";
            /** @description Guidance images, judging by the name; the documentation gives neither a description nor the structure of an entry. */
            image_guidances?: components["schemas"]["GateAIAnyValue"][];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * GPT Image 1.5
         * @description Generates up to eight JPEG, PNG or WebP images (one if `quantity` is omitted) from a prompt, 1024 to 1536 pixels per side, in three qualities (`medium` if omitted). About $0.01 for a 1024×1024 image, the same as GPT Image 1, which also has `transparency`. GPT Image 2 supports larger images.
         */
        GateAIGptImage15Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "gpt-image-1.5";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIGptImage15Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * GPT Image 2 parameters
         * @description Only `prompt` is required.
         */
        GateAIGptImage2Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. Supports ten aspect ratios in three sizes each: 1:1 1024×1024, 2048×2048 or 2880×2880; 2:3 848×1264, 1376×2048 or 2336×3504; 16:9 1376×768, 2048×1136 or 3584×2016; 4:3 1200×896, 2048×1536 or 3264×2448; 9:16 768×1376, 1136×2048 or 2016×3584; 4:5 928×1152, 1648×2048 or 2560×3200; 3:2 1264×848, 2048×1376 or 3504×2336; 3:4 896×1200, 1536×2048 or 2448×3264; 5:4 1152×928, 2048×1648 or 3200×2560; and 21:9 1584×672, 2048×864 or 3808×1632. Any other size is snapped to the nearest one. The parameter table allows multiples of 16 from 256 to 3840, with a limit on the number of pixels that is cut off in the documentation.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels; see `width` for the supported sizes.
             * @default 1024
             */
            height?: number;
            /**
             * @description Quality of the images. About $0.003 (`low`) or $0.11 (`high`) for 1024×1024; `medium` has no documented price.
             * @default low
             * @enum {string}
             */
            quality?: "high" | "medium" | "low";
            /**
             * @description Number of images, from 1 to 8.
             * @default 1
             */
            quantity?: number;
            /**
             * @description Format of the image files.
             * @default jpeg
             * @enum {string}
             */
            output_format?: "jpeg" | "png";
            /** @description Guidance images, judging by the name; the documentation gives neither a description nor the structure of an entry. */
            image_guidances?: components["schemas"]["GateAIAnyValue"][];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * GPT Image 2
         * @description Generates up to eight JPEG or PNG images (one if `quantity` is omitted) from a prompt, in thirty sizes: ten aspect ratios with three sizes each, up to 2880×2880 or 3808×1632. `quality` is `low` if omitted, unlike GPT Image 1 and 1.5. About $0.003 (`low`) or $0.11 (`high`) for 1024×1024. Has no WebP and no `transparency`.
         */
        GateAIGptImage2Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "gpt-image-2";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIGptImage2Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Sora 2 parameters
         * @description Only `prompt` is required.
         */
        GateAISora2Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Width in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
             * @default 720
             */
            height?: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Duration in seconds.
             * @default 4
             * @enum {integer}
             */
            duration?: 4 | 8 | 12;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Sora 2
         * @description Generates one video of 4, 8 or 12 seconds (4 if omitted) from a prompt and, optionally, a start frame, at 1280×720 or 720×1280. Has no parameter for audio. About $0.04 per task. Sora 2 Pro costs $0.12, has a 1080p mode and requires a width and a height.
         */
        GateAISora2Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "sora-2";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAISora2Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Sora 2 Pro parameters
         * @description Requires `prompt`, `width` and `height`. The parameter table also lists widths and heights of 1024 and 1792, which belong to no supported size.
         */
        GateAISora2ProParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_720
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080";
            /**
             * @description Width in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
             * @default 1280
             */
            width: number;
            /**
             * @description Height in pixels. Supported sizes are 1280×720 and 720×1280; any other size is snapped to the nearest one.
             * @default 720
             */
            height: number;
            /** @description Text prompt that describes the video, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Duration in seconds.
             * @default 4
             * @enum {integer}
             */
            duration?: 4 | 8 | 12;
            /**
             * @description Number of videos; must be 1.
             * @default 1
             */
            quantity?: number;
            /** @description First frame of the video. */
            start_frame?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Sora 2 Pro
         * @description Generates one video of 4, 8 or 12 seconds (4 if omitted) from a prompt and, optionally, a start frame, at 720p (default) or 1080p. Requires a width and a height. Has no parameter for audio. About $0.12 per task, three times the price of Sora 2, which supports 720p only.
         */
        GateAISora2ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "sora-2-pro";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Requires `prompt`, `width` and `height`. The parameter table also lists widths and heights of 1024 and 1792, which belong to no supported size. */
            params: components["schemas"]["GateAISora2ProParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Recraft V4 parameters
         * @description Only `prompt` is required.
         */
        GateAIRecraftV4Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. Supports fourteen sizes: 1:1 1024×1024, 2:3 832×1280, 16:9 1344×768, 4:3 1216×896, 9:16 768×1344, 4:5 896×1152, 1:2 768×1536, 2:1 1536×768, 3:2 1280×832, 3:4 896×1216, 5:4 1152×896, 6:10 832×1344, 10:14 896×1280 and 14:10 1280×896. Any other size is snapped to the nearest one.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels; see `width` for the supported sizes.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of images, from 1 to 8.
             * @default 4
             */
            quantity?: number;
            /** @description Prompt enhancement, judging by its name; the documentation gives neither a type nor a description. */
            prompt_enhance?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Recraft V4
         * @description Generates up to eight images (four if `quantity` is omitted) from a prompt, in one of fourteen sizes from 1:2 to 2:1, about one megapixel each. About $0.02 per task. V4 Pro doubles the width and height of every size for $0.10.
         */
        GateAIRecraftV4Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "recraft-v4";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIRecraftV4Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Recraft V4 Pro parameters
         * @description Only `prompt` is required.
         */
        GateAIRecraftV4ProParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Text prompt that describes the image, at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. Supports fourteen sizes: 1:1 2048×2048, 2:3 1664×2560, 16:9 2688×1536, 4:3 2432×1792, 9:16 1536×2688, 4:5 1792×2304, 1:2 1536×3072, 2:1 3072×1536, 3:2 2560×1664, 3:4 1792×2432, 5:4 2304×1792, 6:10 1664×2688, 10:14 1792×2560 and 14:10 2560×1792. Any other size is snapped to the nearest one.
             * @default 2048
             */
            width?: number;
            /**
             * @description Height in pixels; see `width` for the supported sizes.
             * @default 2048
             */
            height?: number;
            /**
             * @description Number of images, from 1 to 8.
             * @default 4
             */
            quantity?: number;
            /** @description Prompt enhancement, judging by its name; the documentation gives neither a type nor a description. */
            prompt_enhance?: components["schemas"]["GateAIAnyValue"];
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Recraft V4 Pro
         * @description Generates up to eight images (four if `quantity` is omitted) from a prompt, in one of fourteen sizes from 1:2 to 2:1, about four megapixels each. About $0.10 per task, five times the price of Recraft V4, which supports each size at half the width and height.
         */
        GateAIRecraftV4ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "recraft-v4-pro";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description Only `prompt` is required. */
            params: components["schemas"]["GateAIRecraftV4ProParams"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Rodin V2 parameters
         * @description All parameters are optional. The documentation lists no prompt, so `prompt` is rejected.
         */
        GateAIRodinV2Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references that every model takes. */
            image_urls?: components["schemas"]["GateAIImageUrls"];
            /** @description Seed for reproducible results. */
            seed?: number;
            /**
             * @description Quality of the model. The number of polygons depends on `mesh_mode`. With `Triangle` it is 2,000 (`extra_low`), 20,000 (`low`), 150,000 (`medium`) or 500,000 (`high`; our reading, because the documentation is cut off after 500). The numbers for `Quad` are cut off too.
             * @default high
             * @enum {string}
             */
            quality?: "extra_low" | "low" | "medium" | "high";
            /**
             * @description Whether to put the mesh of a human character into a T or A pose, which makes it easier to rig and animate.
             * @default false
             */
            ta_pose?: boolean;
            /**
             * @description Material of the mesh; the documentation does not describe the three values.
             * @default All
             * @enum {string}
             */
            material?: "PBR" | "Shaded" | "All";
            /**
             * @description Type of faces in the mesh. `Quad` gives smoother surfaces than `Triangle`.
             * @default Triangle
             * @enum {string}
             */
            mesh_mode?: "Quad" | "Triangle";
            /** @description Bounding box that limits the size of the model: width, height and length as three integers. The documentation gives no unit. */
            bounding_box?: number[];
            /**
             * @description Whether to keep the alpha channel of the input images.
             * @default false
             */
            use_original_alpha?: boolean;
        } & components["schemas"]["GateAIInlineReferences"];
        /**
         * Rodin V2
         * @description Generates a 3D model from images: a `.glb` file and a JPG preview of it, with triangles or quads, in one of four qualities (`high` if omitted). Takes no prompt. The documentation mentions input images but has no parameter for them; this contract takes them as inline references or uploaded ids. About $0.16 per task. The only 3D model at GateAI.
         */
        GateAIRodinV2Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "rodin-v2";
            /** @description Type of the task: any string. The documented examples have `image`, `video`, `3d` and `text-to-image`; the documentation does not say what the value changes. */
            type?: components["schemas"]["GateAITaskType"];
            /** @description All parameters are optional. The documentation lists no prompt, so `prompt` is rejected. */
            params: components["schemas"]["GateAIRodinV2Params"];
            /** @description Ids of images uploaded with `POST /api/upload`. */
            images?: components["schemas"]["GateAIUploadedImages"];
            /** @description Ids of videos uploaded with `POST /api/upload`. */
            videos?: components["schemas"]["GateAIUploadedVideos"];
        };
        /**
         * Generation request
         * @description One branch per model, selected by `model`. Most images take 10 to 30 seconds, most videos 1 to 5 minutes.
         */
        GateAIGenerateRequest: components["schemas"]["GateAIAutoImageTask"] | components["schemas"]["GateAIAutoVideoTask"] | components["schemas"]["GateAIFluxDevTask"] | components["schemas"]["GateAIFluxKontextMaxTask"] | components["schemas"]["GateAIFluxKontextProTask"] | components["schemas"]["GateAIFluxPro20Task"] | components["schemas"]["GateAIFluxSchnellTask"] | components["schemas"]["GateAISeedance10ProTask"] | components["schemas"]["GateAISeedance10ProFastTask"] | components["schemas"]["GateAISeedance20Task"] | components["schemas"]["GateAISeedance20FastTask"] | components["schemas"]["GateAISeedream40Task"] | components["schemas"]["GateAISeedream45Task"] | components["schemas"]["GateAICortex10Task"] | components["schemas"]["GateAICortexV09Task"] | components["schemas"]["GateAICortexV10Task"] | components["schemas"]["GateAILucidOriginTask"] | components["schemas"]["GateAILucidRealismTask"] | components["schemas"]["GateAIKinoXlTask"] | components["schemas"]["GateAICortex20Task"] | components["schemas"]["GateAICortex20FastTask"] | components["schemas"]["GateAIGemini25FlashImageTask"] | components["schemas"]["GateAIGeminiImage2Task"] | components["schemas"]["GateAINanoBanana2Task"] | components["schemas"]["GateAIVeo30FastGenerate001Task"] | components["schemas"]["GateAIVeo30Generate001Task"] | components["schemas"]["GateAIVeo31FastGenerate001Task"] | components["schemas"]["GateAIVeo31Generate001Task"] | components["schemas"]["GateAIVeo31LiteTask"] | components["schemas"]["GateAIHappyHorseTask"] | components["schemas"]["GateAIIdeogramV30Task"] | components["schemas"]["GateAIKling30Task"] | components["schemas"]["GateAIKlingVideoO1Task"] | components["schemas"]["GateAIKlingVideoO3Task"] | components["schemas"]["GateAIKling21ProTask"] | components["schemas"]["GateAIKling25Task"] | components["schemas"]["GateAIKling25TurboStandardTask"] | components["schemas"]["GateAIKling26Task"] | components["schemas"]["GateAILtxv20FastTask"] | components["schemas"]["GateAILtxv20ProTask"] | components["schemas"]["GateAILtxv20UltraTask"] | components["schemas"]["GateAILtxv23FastTask"] | components["schemas"]["GateAILtxv23ProTask"] | components["schemas"]["GateAIHailuo23Task"] | components["schemas"]["GateAIHailuo23FastTask"] | components["schemas"]["GateAIGptImage1Task"] | components["schemas"]["GateAIGptImage15Task"] | components["schemas"]["GateAIGptImage2Task"] | components["schemas"]["GateAISora2Task"] | components["schemas"]["GateAISora2ProTask"] | components["schemas"]["GateAIRecraftV4Task"] | components["schemas"]["GateAIRecraftV4ProTask"] | components["schemas"]["GateAIRodinV2Task"];
        /**
         * Adjustments
         * @description What the service lowered (resolution or duration) because the request would have exceeded today's budget. Any value, because the documentation does not give its structure.
         */
        GateAIAdjustments: unknown;
        /**
         * Accepted generation
         * @description The generation is running and its cost has been deducted from today's budget.
         */
        GateAITaskAccepted: {
            /** @description Id of the generation. */
            task_id: string;
            /** @description Path that returns the status of the generation. */
            url: string;
            /** @description `PROCESSING` for a new generation. */
            status: string;
            /** @description Cost in US dollars. */
            cost: number;
            /** @description Today's remaining budget in US dollars. */
            remaining: number;
            /** @description What the service lowered (resolution or duration) because the request would have exceeded today's budget. Any value, because the documentation does not give its structure. */
            adjustments?: components["schemas"]["GateAIAdjustments"];
        };
        /**
         * GateAI error
         * @description Body of every error response of GateAI.
         */
        GateAIError: {
            /** @description Human-readable error message. */
            error: string;
            /** @description Machine-readable error code: `PROMPT_TOO_LONG` (more than 1500 characters), `QUANTITY_TOO_HIGH` (more than 8 images) or `RATE_LIMITED` (more than 5 requests in 30 seconds, or 5 already in flight); there may be others. The place of this property is assumed. */
            code?: string;
            /** @description Ids of models that are similar to the requested one. */
            suggestions?: string[];
        };
        /**
         * Estimate
         * @description Cost of a generation, without starting it.
         */
        GateAIEstimate: {
            /** @description Cost in US dollars. */
            cost: number;
            /** @description Today's remaining budget in US dollars. */
            daily_remaining: number;
            /** @description Whether the budget covers the generation. If `false`, the response also suggests lower parameters. */
            fits_in_budget: boolean;
            /** @description Suggested lower parameters if the budget does not cover the request; any value. The name is assumed, taken from the response to a generation. */
            adjustments?: unknown;
        };
        /**
         * Generation
         * @description A generation that is running, finished or failed, as `status` says.
         */
        GateAITask: {
            /**
             * @description Status of the generation. `PROCESSING`, `FINISHED` and `FAILED` are documented here; `QUEUED` is assumed, taken from the dashboard.
             * @enum {string}
             */
            status: "PROCESSING" | "QUEUED" | "FINISHED" | "FAILED";
            /** @description URLs of the generated files; for a 3D model, of its preview images. */
            result?: string[];
            /** @description URLs of the `.glb` files of a 3D model. Each is the URL of its preview image with another file extension. */
            glb_urls?: string[];
            /** @description Internal name of the model. */
            model?: string;
            /** @description Cost in US dollars. */
            cost?: number;
            /** @description Why the generation failed. */
            error?: string;
        } & ({
            /**
             * @description The generation is not finished.
             * @enum {string}
             */
            status: "PROCESSING" | "QUEUED";
        } | {
            /**
             * @description The generation is finished.
             * @constant
             */
            status: "FINISHED";
            /** @description URLs of the generated files; for a 3D model, of its preview images. */
            result: string[];
        } | {
            /**
             * @description The generation ended without a result.
             * @constant
             */
            status: "FAILED";
        });
        /**
         * Model summary
         * @description An entry in the list of models.
         */
        GateAIModelSummary: {
            /** @description Id of the model, to use as `model` in a request. */
            id: string;
            /**
             * @description What the model generates.
             * @enum {string}
             */
            type: "image" | "video" | "3d";
            /** @description Cost as text. */
            cost: string;
            /** @description Names of the parameters. */
            params: string[];
        };
        /**
         * Parameter
         * @description Schema of a parameter, in the notation of the service.
         */
        GateAIParameterSchema: {
            /** @description Type of the parameter. */
            type?: string;
            /** @description Whether the parameter is required. */
            required?: boolean;
            /** @description Description of the parameter. */
            description?: string;
            /** @description Allowed values. */
            enum?: unknown[];
            /** @description Default value. */
            default?: unknown;
            /** @description Minimum value. */
            min?: number;
            /** @description Maximum value. */
            max?: number;
        };
        /**
         * Listed model schema
         * @description A model with all its parameters. The structure is assumed to be that of a single model.
         */
        GateAIListedModelSchema: {
            /** @description Id of the model, to use as `model` in a request. */
            id: string;
            /**
             * @description What the model generates.
             * @enum {string}
             */
            type: "image" | "video" | "3d";
            /** @description Cost as text. */
            cost?: string;
            /** @description Parameters by name. */
            params: {
                [key: string]: components["schemas"]["GateAIParameterSchema"];
            };
            /** @description An example request body, ready to send. */
            example?: {
                /** @description Id of the model. */
                model?: string;
                /** @description Parameters of the model. */
                params?: {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
        };
        /**
         * Model schema
         * @description A model with all its parameters and an example request body.
         */
        GateAIModelSchema: {
            /** @description Id of the model, to use as `model` in a request. */
            id: string;
            /**
             * @description What the model generates.
             * @enum {string}
             */
            type: "image" | "video" | "3d";
            /** @description Cost as text. */
            cost: string;
            /** @description Parameters by name. */
            params: {
                [key: string]: components["schemas"]["GateAIParameterSchema"];
            };
            /** @description An example request body, ready to send. */
            example: {
                /** @description Id of the model. */
                model?: string;
                /** @description Parameters of the model. */
                params?: {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
        };
        /**
         * Budget
         * @description Each key has a budget of 100 US dollars per day, which resets at midnight UTC.
         */
        GateAIBudget: {
            /** @description Budget per day in US dollars. */
            daily_limit: number;
            /** @description Amount spent today in US dollars. */
            used: number;
            /** @description Amount left today in US dollars. */
            remaining: number;
        };
        /**
         * Credits
         * @description Today's budget of the key and the state of the account pool.
         */
        GateAICredits: {
            /** @description Each key has a budget of 100 US dollars per day, which resets at midnight UTC. */
            your_budget: components["schemas"]["GateAIBudget"];
            /** @description Pool of provider accounts behind the service. */
            pool: {
                /** @description Number of accounts. */
                total_accounts: number;
                /** @description Number of locked accounts. */
                locked: number;
            };
        };
        /**
         * Active slot
         * @description A generation that holds a slot.
         */
        GateAIActiveSlot: {
            /** @description Id of the generation. */
            taskId: string;
            /** @description Id of the model. */
            model: string;
            /** @description Seconds since the generation started. */
            elapsed: number;
        };
        /**
         * Active task
         * @description A generation that is running or queued.
         */
        GateAIActiveTask: {
            /** @description Id of the generation. */
            task_id: string;
            /** @description Id of the model. */
            model: string;
            /**
             * @description Status of the generation.
             * @enum {string}
             */
            status: "PROCESSING" | "QUEUED";
            /** @description Cost in US dollars. */
            cost: number;
            /** @description Time since the generation started, as text. */
            elapsed: string;
        };
        /**
         * Recent task
         * @description A generation that finished or failed.
         */
        GateAIRecentTask: {
            /** @description Id of the generation. */
            task_id: string;
            /** @description Id of the model. */
            model: string;
            /**
             * @description Final status of the generation.
             * @enum {string}
             */
            status: "FINISHED" | "FAILED";
            /** @description Cost in US dollars. */
            cost: number;
            /** @description Number of files in the result. */
            result_count: number;
        };
        /**
         * Model spending
         * @description Today's requests and cost of one model.
         */
        GateAIModelSpending: {
            /** @description Number of requests today. */
            requests: number;
            /** @description Cost today in US dollars. */
            cost: number;
        };
        /**
         * Dashboard
         * @description Budget, concurrency slots and generations of the key.
         */
        GateAIDashboard: {
            /** @description Each key has a budget of 100 US dollars per day, which resets at midnight UTC. */
            budget: components["schemas"]["GateAIBudget"];
            /** @description Concurrency slots of the key for generations in flight. */
            concurrency: {
                /** @description Number of slots in use. */
                used: number;
                /** @description Total number of slots. */
                max: number;
                /** @description Number of free slots. */
                available: number;
                /** @description Generations that hold a slot. */
                active_slots: components["schemas"]["GateAIActiveSlot"][];
            };
            /** @description Generations that are running or queued. */
            active_tasks: components["schemas"]["GateAIActiveTask"][];
            /** @description The last 20 generations that finished or failed. */
            recent_tasks: components["schemas"]["GateAIRecentTask"][];
            /** @description Today's spending by model id. */
            today_spending: {
                [key: string]: components["schemas"]["GateAIModelSpending"];
            };
        };
        /**
         * File upload
         * @description The file as the only part of a form. This form is assumed, modeled on the upload of Unifically.
         */
        GateAIFileUpload: {
            /**
             * Format: binary
             * @description The file to upload.
             */
            file: Blob;
        };
        /**
         * Uploaded file
         * @description The id of the file, for use in `images` and `videos`. The name of the property is assumed.
         */
        GateAIUploadedFile: {
            /** @description Id of the file. */
            id: string;
        };
    };
    responses: {
        /** @description The request can't be fulfilled, or the requested task has failed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The key is missing or invalid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The balance does not cover the task. Nothing was charged. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The task or model does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The body violates a rule of its model. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The key sent more than 10 requests in a second and is banned for 60 seconds. Creates and reads are counted separately. The rejected request was not executed; it may be sent again after `Retry-After`. */
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
        /** @description The service failed. After a create it is unknown whether a task was started: check the account before sending it again. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The request violates a limit or a rule of the model. The status and the body are assumed. */
        GateAIBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GateAIError"];
            };
        };
        /** @description The key is missing or unknown. The status and the body are assumed. */
        GateAIUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GateAIError"];
            };
        };
        /** @description The task or the model does not exist. For a model, the body suggests similar ids; for a task, the body is assumed. */
        GateAINotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GateAIError"];
            };
        };
        /** @description More than 5 requests in a sliding window of 30 seconds, or already 5 generations in flight. A slot is released when its generation ends, or after 10 minutes at the latest. The structure of the body is assumed. */
        GateAITooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GateAIError"];
            };
        };
        /** @description The service failed. Whether a generation was started is unknown. The body is assumed. */
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
        /** @description Requests allowed per second: 10 for POST and 10 for GET in an older copy of the documentation, the only one with a figure. */
        RateLimitLimit: number;
        /** @description Requests left. Documented only in an older copy. */
        RateLimitRemaining: number;
        /** @description When the limit resets, in Unix seconds. Documented only in an older copy, by an example. */
        RateLimitReset: number;
        /** @description Seconds until the ban ends; sent only during a ban. Documented only in an older copy, which sets a ban of 60 seconds. */
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
        /** @description The model and its input. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskRequest"];
            };
        };
        responses: {
            /** @description The created task or, with `dry_run`, its cost. */
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
                 * @description The task id returned by the create request.
                 * @example task_4f1c
                 */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the task. */
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
            /** @description The complete list. */
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
            /** @description The complete list. */
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
            /** @description The complete list. */
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
            /** @description The complete list. */
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
            /** @description The complete list. */
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
            /** @description The complete list. */
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
            /** @description The complete list. */
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
            /** @description The complete list. */
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
                 * @description Language of the phrase.
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
            /** @description A new phrase. */
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
            /** @description The account. */
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
        /** @description The file in one of three forms. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileUpload"];
                "application/json": components["schemas"]["JsonUpload"];
            };
        };
        responses: {
            /** @description The file is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFile"];
                };
            };
            /** @description The file was rejected. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageError"];
                };
            };
            /** @description The key is missing or invalid. The body is assumed to be the same as for a 400. */
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
        /** @description The model and its parameters. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GateAIGenerateRequest"];
            };
        };
        responses: {
            /** @description The generation was started. */
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
        /** @description The body of the generation. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GateAIGenerateRequest"];
            };
        };
        responses: {
            /** @description The estimate. */
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
                 * @description Id of the generation.
                 * @example 9c1e6f0a-52d7-4c1b-9b58-0d4e3a7f2b11
                 */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The generation. */
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
            /** @description The models. */
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
            /** @description The models with their parameters. */
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
                 * @description Id of a model.
                 * @example seedance-2.0
                 */
                modelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model. */
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
            /** @description The credits. */
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
            /** @description The dashboard. */
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
        /** @description The file to upload. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["GateAIFileUpload"];
            };
        };
        responses: {
            /** @description The file was stored. */
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
        /** @description The final state of the task. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskEvent"];
            };
        };
        responses: {
            /** @description The event was received. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The event was not accepted. What follows is not documented; it is assumed that the API delivers the event again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
