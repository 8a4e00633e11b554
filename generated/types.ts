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
         * @description Starts a generation and answers at once with the id of the task. `model` selects which `input` is taken.
         *
         *     This call charges the account, and the API knows no idempotency key: after a lost answer it is unknown
         *     whether a task was created. With `dry_run: true` it answers with the cost and creates nothing.
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
                 * @description Id that the create answered with.
                 * @example task_4f1c
                 */
                task_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a task
         * @description Tells where a task stands and, once it has completed, what it made. Reads have a rate limit of their own of 10 requests a second, so poll seldom or use a webhook. A failed task can also come as HTTP 400 with `data.status: failed`.
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
         * @description Motion presets for `motion_id` of the Higgsfield video models.
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
         * @description Voices for `voice_id` of `higgsfield-ai/text-to-speech`.
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
         * @description Sounds for `sound_id` of `higgsfield-ai/text-to-speech`.
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
         * @description Movements for `camera_movement_id` and `camera_motion_id` of Cinematic Studio.
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
         * @description Bodies, lenses, apertures and focal lengths for the `camera_…_id` members of Cinematic Studio.
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
         * @description Voices for `voice_id` in `voices` and `elements` of the Kling video models.
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
         * @description Voices for `voice` in reference mode of Veo 3.1.
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
         * @description Voices for `voice` of the ElevenLabs models.
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
         * @description A phrase that the owner of a voice reads aloud; the recording and the `phrase_id` go into `suno-ai/voice`.
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
         * @description Balance, address and dates of the account that the key belongs to.
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
         * @description Stores a file and answers with its address. The body is a form with the file, JSON with its content as base64, or JSON with an address to fetch it from. The answer has no envelope.
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
         * @description Starts a generation and answers at once with its id and cost. `model` selects which `params` are taken. A size that
         *     the model does not make is snapped to the nearest that it makes: by shape and number of pixels if it has a list of
         *     sizes, by its step if it has a range.
         *
         *     Every key has 100 US dollars a day, renewed at midnight UTC (03:00 in Turkey). A request that would exceed what is
         *     left is lowered in resolution or length, and `adjustments` says how.
         *
         *     Limits of a request: a prompt of 1,500 characters (`PROMPT_TOO_LONG`) and a `quantity` of 8 (`QUANTITY_TOO_HIGH`).
         *     Limits of a key: 5 requests in a sliding window of 30 seconds, and 5 generations in flight (`RATE_LIMITED`). The
         *     source does not say which calls the 30 seconds count; this contract reads them as calls of this operation alone,
         *     which the same section speaks of, and not estimates, polls or uploads. A slot is free again when its generation
         *     ends, or after 10 minutes, though the generation goes on.
         */
        post: operations["gateGenerate"];
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
         * @description Takes the body of a generation and answers with its cost; nothing is started. If the budget does not cover it, the answer also suggests lower parameters.
         */
        post: operations["gateEstimate"];
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
                 * @description Id that the generation was started with.
                 * @example 9c1e6f0a-52d7-4c1b-9b58-0d4e3a7f2b11
                 */
                task_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a generation
         * @description Tells whether a generation is in flight, has finished or has failed, and the URLs of its files. 3D models come
         *     with `glb_urls` beside `result`.
         *
         *     Most images take 10 to 30 seconds, most videos 1 to 5 minutes. A generation that is not done after 20 minutes is
         *     refunded and goes on; if it finishes later, its result is free. After 40 minutes it is ended as failed.
         */
        get: operations["gateGetTask"];
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
         * @description Every model with its kind, its cost in words and the names of its parameters. Needs no key.
         */
        get: operations["gateListModels"];
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
         * @description Every model with the type, default, values and range of each parameter. The source does not show the answer; a list is read from the list of models.
         */
        get: operations["gateListModelSchemas"];
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
         * @description One model in full, with a request body that can be sent as it is. An unknown id answers 404 with ids that come near.
         */
        get: operations["gateGetModel"];
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
         * @description The budget of the key, which is renewed at midnight UTC, and the state of the pool of accounts behind the service.
         */
        get: operations["gateGetCredits"];
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
         * @description Budget, slots, generations in flight, the last 20 that ended, and today's spending by model. The key goes into the query as `key`, without a header, so keep the URL out of logs.
         */
        get: operations["gateGetDashboard"];
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
         * @description Stores a picture or video and answers with an id for `images` and `videos`. The source names the call and its use, not its body; a form with one file is read. Inline references need no upload.
         */
        post: operations["gateUploadFile"];
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
         * @description Sent to the `callback_url` of a task when it has completed or failed. Answer with any 2xx within a few
         *     seconds and work afterwards. The same event can arrive more than once (deduplicate by `task_id`) and carries
         *     no signature (read the task with `GET /v1/tasks/{task_id}` before acting on it).
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
         * Qwen Image input
         * @description A prompt, and for editing the pictures to work on.
         */
        AlibabaQwenImageInput: {
            /** @description What the picture shows, or what to change, in at most 800 characters. */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4";
            /** @description Pictures to edit or to merge; leave them out to draw from text. The source gives no limit to their number. */
            image_urls?: string[];
            /** @description What the picture should not show, in at most 500 characters. */
            negative_prompt?: string;
            /**
             * @description Whether the prompt is rewritten for a better picture.
             * @default true
             */
            prompt_extend?: boolean;
            /** @description Number that makes a result reproducible. */
            seed?: number;
        };
        /**
         * Callback URL
         * Format: uri
         * @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`.
         */
        CallbackUrl: string;
        /**
         * Dry run
         * @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged.
         * @default false
         */
        DryRun: boolean;
        /**
         * Qwen Image 2.0 Pro
         * @description The best of the family, strong at lettering and at lifelike surfaces.
         */
        AlibabaQwenImage20ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/qwen-image-2.0-pro";
            /** @description A prompt, and for editing the pictures to work on. */
            input: components["schemas"]["AlibabaQwenImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Qwen Image 2.0
         * @description Does what 2.0 Pro does, faster and at less than half the price.
         */
        AlibabaQwenImage20Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/qwen-image-2.0";
            /** @description A prompt, and for editing the pictures to work on. */
            input: components["schemas"]["AlibabaQwenImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Qwen Image Max
         * @description The most lifelike of the family. Editing runs on a model of its own that keeps shapes and faces.
         */
        AlibabaQwenImageMaxTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/qwen-image-max";
            /** @description A prompt, and for editing the pictures to work on. */
            input: components["schemas"]["AlibabaQwenImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Qwen Image Plus
         * @description Fast, with a wide range of styles. Editing runs on a model of its own.
         */
        AlibabaQwenImagePlusTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/qwen-image-plus";
            /** @description A prompt, and for editing the pictures to work on. */
            input: components["schemas"]["AlibabaQwenImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Qwen Image
         * @description The base model of the family. Editing runs on a model of its own and costs more.
         */
        AlibabaQwenImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/qwen-image";
            /** @description A prompt, and for editing the pictures to work on. */
            input: components["schemas"]["AlibabaQwenImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.5 Video input
         * @description A prompt, and a first frame in the mode `i2v`.
         */
        AlibabaWan25VideoInput: {
            /** @description What happens in the video. */
            prompt: string;
            /**
             * @description What the video is made from, text (`t2v`) or a first frame (`i2v`, needs `start_image_url`).
             * @default t2v
             * @enum {string}
             */
            mode?: "t2v" | "i2v";
            /**
             * Format: uri
             * @description First frame. Needed in the mode `i2v`.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description Sound that the video follows.
             */
            audio_url?: string;
            /** @description What the video should not show. */
            negative_prompt?: string;
            /**
             * @description Size of the picture.
             * @default 720p
             * @enum {string}
             */
            resolution?: "480p" | "720p" | "1080p";
            /**
             * @description Length in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Whether the prompt is rewritten for a better video.
             * @default true
             */
            prompt_extend?: boolean;
            /**
             * @description Whether the video carries a mark.
             * @default false
             */
            watermark?: boolean;
            /**
             * @description Whether sound is generated; `false` makes a silent video.
             * @default true
             */
            audio?: boolean;
            /** @description Number that makes a result reproducible. */
            seed?: number;
        } & ({
            /** @constant */
            mode?: "t2v";
        } | {
            /** @constant */
            mode: "i2v";
            /**
             * Format: uri
             * @description First frame. Needed in the mode `i2v`.
             */
            start_image_url: string;
        });
        /**
         * Wan 2.5 Video
         * @description Generates 5 or 10 seconds with sound from text or from a first frame.
         */
        AlibabaWan25VideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.5-video";
            /** @description A prompt, and a first frame in the mode `i2v`. */
            input: components["schemas"]["AlibabaWan25VideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.2 Video input
         * @description A prompt, and a first frame in the mode `i2v`. Sound is neither made nor taken.
         */
        AlibabaWan22VideoInput: {
            /** @description What happens in the video. */
            prompt: string;
            /**
             * @description What the video is made from, text (`t2v`) or a first frame (`i2v`, needs `start_image_url`).
             * @default t2v
             * @enum {string}
             */
            mode?: "t2v" | "i2v";
            /**
             * Format: uri
             * @description First frame. Needed in the mode `i2v`.
             */
            start_image_url?: string;
            /** @description What the video should not show. */
            negative_prompt?: string;
            /**
             * @description Size of the picture.
             * @default 480p
             * @enum {string}
             */
            resolution?: "480p" | "1080p";
            /**
             * @description Length in seconds, always 5.
             * @default 5
             * @constant
             */
            duration?: 5;
            /**
             * @description Whether the prompt is rewritten for a better video.
             * @default true
             */
            prompt_extend?: boolean;
            /**
             * @description Whether the video carries a mark.
             * @default false
             */
            watermark?: boolean;
            /** @description Number that makes a result reproducible. */
            seed?: number;
        } & ({
            /** @constant */
            mode?: "t2v";
        } | {
            /** @constant */
            mode: "i2v";
            /**
             * Format: uri
             * @description First frame. Needed in the mode `i2v`.
             */
            start_image_url: string;
        });
        /**
         * Wan 2.2 Video
         * @description Generates 5 silent seconds in 480p or 1080p from text or from a first frame.
         */
        AlibabaWan22VideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.2-video";
            /** @description A prompt, and a first frame in the mode `i2v`. Sound is neither made nor taken. */
            input: components["schemas"]["AlibabaWan22VideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.2 Flash Video input
         * @description A prompt, and a first frame in the mode `i2v`. Sound is neither made nor taken.
         */
        AlibabaWan22FlashVideoInput: {
            /** @description What happens in the video. */
            prompt: string;
            /**
             * @description What the video is made from, text (`t2v`) or a first frame (`i2v`, needs `start_image_url`).
             * @default t2v
             * @enum {string}
             */
            mode?: "t2v" | "i2v";
            /**
             * Format: uri
             * @description First frame. Needed in the mode `i2v`.
             */
            start_image_url?: string;
            /** @description What the video should not show. */
            negative_prompt?: string;
            /**
             * @description Size of the picture. 720p only in the mode `i2v`.
             * @default 480p
             * @enum {string}
             */
            resolution?: "480p" | "720p" | "1080p";
            /**
             * @description Length in seconds, always 5.
             * @default 5
             * @constant
             */
            duration?: 5;
            /**
             * @description Whether the prompt is rewritten for a better video.
             * @default true
             */
            prompt_extend?: boolean;
            /**
             * @description Whether the video carries a mark.
             * @default false
             */
            watermark?: boolean;
            /** @description Number that makes a result reproducible. */
            seed?: number;
        } & ({
            /** @constant */
            mode?: "t2v";
        } | {
            /** @constant */
            mode: "i2v";
            /**
             * Format: uri
             * @description First frame. Needed in the mode `i2v`.
             */
            start_image_url: string;
        });
        /**
         * Wan 2.2 Flash Video
         * @description Generates 5 silent seconds, faster than 2.2, from text or from a first frame, the latter in 720p too.
         */
        AlibabaWan22FlashVideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.2-flash-video";
            /** @description A prompt, and a first frame in the mode `i2v`. Sound is neither made nor taken. */
            input: components["schemas"]["AlibabaWan22FlashVideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.6 shot
         * @description One shot of a video of several. No document says which member is required.
         */
        AlibabaWan26Shot: {
            /** @description What happens in this shot. */
            prompt?: string;
            /** @description Length of this shot in seconds. */
            duration?: number;
        };
        /**
         * Wan 2.6 Video input
         * @description A prompt, and what `mode` asks for. Members of another mode are accepted, but no `seed` with references.
         */
        AlibabaWan26VideoInput: {
            /** @description What happens in the video. In the mode `r2v` character1, character2 and so on name `video_urls` in their order. */
            prompt: string;
            /**
             * @description What the video is made from: text (`t2v`), a first frame (`i2v`, needs `start_image_url`) or references (`r2v`, needs `video_urls`).
             * @default t2v
             * @enum {string}
             */
            mode?: "t2v" | "i2v" | "r2v";
            /**
             * Format: uri
             * @description First frame as JPEG, PNG, BMP or WEBP. Needed in the mode `i2v`.
             */
            start_image_url?: string;
            /** @description Up to five pictures or videos, at most three of them videos, each for one character. Needed in the mode `r2v`. */
            video_urls?: string[];
            /**
             * Format: uri
             * @description Sound that the video follows, WAV or MP3 of 3 to 30 seconds and at most 15 MB.
             */
            audio_url?: string;
            /** @description The shots of a video of several; they decide its length in place of `duration`. */
            multi_prompt?: components["schemas"]["AlibabaWan26Shot"][];
            /** @description What the video should not show, in at most 500 characters. Has no effect in the mode `r2v`. */
            negative_prompt?: string;
            /**
             * @description Size of the picture.
             * @default 720p
             * @enum {string}
             */
            resolution?: "720p" | "1080p";
            /**
             * @description Length in seconds, from 2 to 15, in the mode `r2v` to 10. Has no effect beside `multi_prompt`.
             * @default 5
             */
            duration?: number;
            /**
             * @description Whether the prompt is rewritten for a better video.
             * @default true
             */
            prompt_extend?: boolean;
            /**
             * @description Whether the video carries a mark.
             * @default false
             */
            watermark?: boolean;
            /**
             * @description Whether sound is generated; `false` makes a silent video.
             * @default true
             */
            audio?: boolean;
            /** @description Number that makes a result reproducible. Not taken in the mode `r2v`. */
            seed?: number;
        } & ({
            /** @constant */
            mode?: "t2v";
        } | {
            /** @constant */
            mode: "i2v";
            /**
             * Format: uri
             * @description First frame as JPEG, PNG, BMP or WEBP. Needed in the mode `i2v`.
             */
            start_image_url: string;
        } | {
            /** @constant */
            mode: "r2v";
            seed?: never;
            duration?: unknown;
            /** @description Up to five pictures or videos, at most three of them videos, each for one character. Needed in the mode `r2v`. */
            video_urls: string[];
        });
        /**
         * Wan 2.6 Video
         * @description Generates 2 to 15 seconds with sound from text, from a first frame, or with characters from references.
         */
        AlibabaWan26VideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.6-video";
            /** @description A prompt, and what `mode` asks for. Members of another mode are accepted, but no `seed` with references. */
            input: components["schemas"]["AlibabaWan26VideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.6 Flash Video
         * @description Does what Wan 2.6 does, faster and at a lower price.
         */
        AlibabaWan26FlashVideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.6-flash-video";
            /** @description A prompt, and what `mode` asks for. Members of another mode are accepted, but no `seed` with references. */
            input: components["schemas"]["AlibabaWan26VideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.7 Video input
         * @description What `mode` asks for, a prompt, frames or a video, or references. Members of another mode are accepted.
         */
        AlibabaWan27VideoInput: {
            /**
             * @description What the video is made from: text (`t2v`, needs `prompt`), a frame or a video (`i2v`, needs `first_frame_url` or `video_url`), or references (`r2v`, needs `prompt` and one to five references).
             * @default t2v
             * @enum {string}
             */
            mode?: "t2v" | "i2v" | "r2v";
            /**
             * @description What happens in the video, in at most 5000 characters. Needed but in the mode `i2v`. Shots can be described with their times; in the mode `r2v` "Image 1" and "Video 1" name the references, counted separately.
             * @default
             */
            prompt?: string;
            /**
             * @description What the video should not show, in at most 500 characters.
             * @default
             */
            negative_prompt?: string;
            /**
             * @description Size of the picture, spelled with a capital P.
             * @default 1080P
             * @enum {string}
             */
            resolution?: "720P" | "1080P";
            /**
             * @description Length of the result in seconds, from 2 to 15. A video that goes on counts in.
             * @default 5
             */
            duration?: number;
            /**
             * @description Whether a language model rewrites the prompt, which helps short ones and takes time.
             * @default true
             */
            prompt_extend?: boolean;
            /**
             * @description Whether a mark in the lower right corner says that the video was generated.
             * @default false
             */
            watermark?: boolean;
            /** @description Number that makes a result reproducible. */
            seed?: number;
            /**
             * Format: uri
             * @description Sound to follow, in the mode `i2v` also for the movement of lips; WAV or MP3 of 2 to 30 seconds and at most 15 MB. It is cut to `duration`.
             */
            audio_url?: string;
            /**
             * @description Shape of the picture. Has no effect where a `first_frame_url` gives it.
             * @default 16:9
             * @enum {string}
             */
            ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
            /**
             * Format: uri
             * @description First frame, 240 to 8000 pixels a side and at most 20 MB. In the mode `i2v` it or `video_url` is needed, and the two exclude each other.
             */
            first_frame_url?: string;
            /**
             * Format: uri
             * @description Last frame. In the mode `i2v` it needs `first_frame_url` and can't stand beside `video_url`.
             */
            last_frame_url?: string;
            /**
             * Format: uri
             * @description Video that goes on, MP4 or MOV of 2 to 10 seconds and at most 100 MB. In the mode `i2v` it can't stand beside `first_frame_url` or `last_frame_url`.
             */
            video_url?: string;
            /** @description Pictures of one character, thing or scene each, at most 20 MB. In the mode `r2v` one to five references are needed, pictures and videos together. */
            reference_image_urls?: string[];
            /** @description Videos of one character each, 1 to 30 seconds and at most 100 MB. In the mode `r2v` one to five references are needed, pictures and videos together. */
            reference_video_urls?: string[];
            /**
             * Format: uri
             * @description Sound whose timbre the voice takes over; WAV or MP3 of 1 to 10 seconds and at most 15 MB.
             */
            reference_voice_url?: string;
        } & ({
            /** @constant */
            mode?: "t2v";
            /**
             * @description What happens in the video, in at most 5000 characters. Needed but in the mode `i2v`. Shots can be described with their times; in the mode `r2v` "Image 1" and "Video 1" name the references, counted separately.
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
             * @description What happens in the video, in at most 5000 characters. Needed but in the mode `i2v`. Shots can be described with their times; in the mode `r2v` "Image 1" and "Video 1" name the references, counted separately.
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
         * @description Generates 2 to 15 seconds from text, from a first frame (and a last one), from a video that goes on, or from references whose characters and things stay the same.
         */
        AlibabaWan27VideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.7-video";
            /** @description What `mode` asks for, a prompt, frames or a video, or references. Members of another mode are accepted. */
            input: components["schemas"]["AlibabaWan27VideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.7 Video Edit input
         * @description The video to change, and how.
         */
        AlibabaWan27VideoEditInput: {
            /**
             * @description What to change, in at most 5000 characters.
             * @default
             */
            prompt?: string;
            /**
             * @description What the video should not show, in at most 500 characters.
             * @default
             */
            negative_prompt?: string;
            /**
             * Format: uri
             * @description Video to change, MP4 or MOV of 2 to 10 seconds and at most 100 MB.
             */
            video_url: string;
            /** @description Up to four pictures whose style or content is taken over, at most 20 MB each. */
            reference_image_urls?: string[];
            /**
             * @description Size of the picture, spelled with a capital P.
             * @default 1080P
             * @enum {string}
             */
            resolution?: "720P" | "1080P";
            /** @description Length of the result in seconds, from 2 to 10; that of the source where it is omitted. */
            duration?: number;
            /**
             * @description Shape of the result; that of the source where it is omitted.
             * @enum {string}
             */
            ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
            /**
             * @description `origin` keeps the sound of the source, `auto` leaves it to the model and the prompt.
             * @default auto
             * @enum {string}
             */
            audio_setting?: "auto" | "origin";
            /**
             * @description Whether a language model rewrites the prompt, which helps short ones and takes time.
             * @default true
             */
            prompt_extend?: boolean;
            /**
             * @description Whether a mark in the lower right corner says that the video was generated.
             * @default false
             */
            watermark?: boolean;
            /** @description Number that makes a result reproducible. */
            seed?: number;
        };
        /**
         * Wan 2.7 Video Edit
         * @description Changes a video by a prompt and up to four reference pictures.
         */
        AlibabaWan27VideoEditTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.7-video-edit";
            /** @description The video to change, and how. */
            input: components["schemas"]["AlibabaWan27VideoEditInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.7 Image input
         * @description A prompt, and either the settings of text to image or up to nine pictures to edit.
         */
        AlibabaWan27ImageInput: {
            /** @description What the picture shows, or what to change, in at most 5000 characters. */
            prompt: string;
            /**
             * @description Shape of the picture. An edited picture keeps its own.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3";
            /** @description Up to nine pictures to edit; leave them out to draw from text. Can't be combined with `thinking_mode`. */
            image_urls?: string[];
            /**
             * @description Whether the model thinks first, which is better and slower. Only without `image_urls`.
             * @default true
             */
            thinking_mode?: boolean;
            /** @description Number that makes a result reproducible. */
            seed?: number;
        } & ({
            image_urls?: never;
        } | {
            thinking_mode?: never;
            /** @description Up to nine pictures to edit; leave them out to draw from text. Can't be combined with `thinking_mode`. */
            image_urls: string[];
        });
        /**
         * Wan 2.7 Pro Image
         * @description The best Wan pictures, up to 4K from text, and editing with up to nine pictures.
         */
        AlibabaWan27ProImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.7-pro-image";
            /** @description A prompt, and either the settings of text to image or up to nine pictures to edit. */
            input: components["schemas"]["AlibabaWan27ImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.7 Image
         * @description Takes what 2.7 Pro takes, answers sooner, and stops at 2K.
         */
        AlibabaWan27ImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.7-image";
            /** @description A prompt, and either the settings of text to image or up to nine pictures to edit. */
            input: components["schemas"]["AlibabaWan27ImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.6 Image input
         * @description A prompt, and for editing one to four pictures.
         */
        AlibabaWan26ImageInput: {
            /** @description What the picture shows, or what to change, in at most 2000 characters. */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
            /** @description One to four pictures to edit or to take the style from; leave them out to draw from text. */
            image_urls?: string[];
            /** @description What the picture should not show, in at most 500 characters. */
            negative_prompt?: string;
            /**
             * @description Whether the prompt is rewritten for a better picture.
             * @default true
             */
            prompt_extend?: boolean;
            /** @description Number that makes a result reproducible. */
            seed?: number;
        };
        /**
         * Wan 2.6 Image
         * @description Draws from text, or edits and transfers the style of one to four pictures.
         */
        AlibabaWan26ImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.6-image";
            /** @description A prompt, and for editing one to four pictures. */
            input: components["schemas"]["AlibabaWan26ImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.5 Image input
         * @description A prompt, and for editing one to three pictures.
         */
        AlibabaWan25ImageInput: {
            /** @description What the picture shows, or what to change, in at most 2000 characters. */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
            /** @description One to three pictures to edit; leave them out to draw from text. */
            image_urls?: string[];
            /** @description What the picture should not show, in at most 500 characters. */
            negative_prompt?: string;
            /**
             * @description Whether the prompt is rewritten for a better picture.
             * @default true
             */
            prompt_extend?: boolean;
            /** @description Number that makes a result reproducible. */
            seed?: number;
        };
        /**
         * Wan 2.5 Image
         * @description Draws from text, or edits one to three pictures.
         */
        AlibabaWan25ImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.5-image";
            /** @description A prompt, and for editing one to three pictures. */
            input: components["schemas"]["AlibabaWan25ImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.2 Image input
         * @description A prompt and the shape of the picture. Pictures are not taken.
         */
        AlibabaWan22ImageInput: {
            /** @description What the picture shows, in at most 500 characters. */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9";
            /** @description What the picture should not show. */
            negative_prompt?: string;
            /** @description Number that makes a result reproducible. */
            seed?: number;
        };
        /**
         * Wan 2.2 Image
         * @description Draws from text alone.
         */
        AlibabaWan22ImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.2-image";
            /** @description A prompt and the shape of the picture. Pictures are not taken. */
            input: components["schemas"]["AlibabaWan22ImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Wan 2.2 Flash Image
         * @description Draws from text alone, sooner and for less than any other Wan model of pictures.
         */
        AlibabaWan22FlashImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/wan-2.2-flash-image";
            /** @description A prompt and the shape of the picture. Pictures are not taken. */
            input: components["schemas"]["AlibabaWan22ImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Z-Image Turbo input
         * @description A prompt and the shape of the picture. Pictures are not taken.
         */
        AlibabaZImageTurboInput: {
            /** @description What the picture shows, in at most 800 characters. */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "9:16" | "16:9";
            /**
             * @description Whether the prompt is rewritten for a better picture, which doubles the cost.
             * @default false
             */
            prompt_extend?: boolean;
            /** @description Number that makes a result reproducible. */
            seed?: number;
        };
        /**
         * Z-Image Turbo
         * @description A light and fast model that draws from text alone, with Chinese and English lettering.
         */
        AlibabaZImageTurboTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "alibaba/z-image-turbo";
            /** @description A prompt and the shape of the picture. Pictures are not taken. */
            input: components["schemas"]["AlibabaZImageTurboInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Flux.2 Pro input
         * @description A prompt, up to eight reference pictures, and the size of the result.
         */
        BlackForestLabsFlux2ProInput: {
            /** @description What the picture shows. */
            prompt: string;
            /**
             * @description Shape of the picture; `auto` leaves the choice to the model.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "4:3" | "16:9" | "3:2" | "2:3" | "9:16" | "3:4" | "21:9" | "9:21";
            /**
             * @description Size of the picture as a level. `resolution` says the same more finely.
             * @enum {string}
             */
            quality?: "1K" | "2K";
            /**
             * @description Size of the picture in megapixels.
             * @default 1mp
             * @enum {string}
             */
            resolution?: "0.6mp" | "1mp" | "2mp" | "4mp";
            /** @description Up to eight reference pictures. */
            image_urls?: string[];
        };
        /**
         * Flux.2 Pro
         * @description Makes a picture from text and up to eight reference pictures, balanced between quality and speed.
         */
        BlackForestLabsFlux2ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "black-forest-labs/flux.2-pro";
            /** @description A prompt, up to eight reference pictures, and the size of the result. */
            input: components["schemas"]["BlackForestLabsFlux2ProInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Flux.2 Flex input
         * @description A prompt, up to ten reference pictures, the size of the result, and knobs for the sampler.
         */
        BlackForestLabsFlux2FlexInput: {
            /** @description What the picture shows. */
            prompt: string;
            /**
             * @description Shape of the picture; `auto` leaves the choice to the model.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "4:3" | "16:9" | "3:2" | "2:3" | "9:16" | "3:4" | "21:9" | "9:21";
            /**
             * @description Size of the picture as a level. `resolution` says the same more finely.
             * @enum {string}
             */
            quality?: "1K" | "2K";
            /**
             * @description Size of the picture in megapixels.
             * @default 1mp
             * @enum {string}
             */
            resolution?: "0.6mp" | "1mp" | "2mp" | "4mp";
            /** @description Up to ten reference pictures. */
            image_urls?: string[];
            /** @description How strictly the prompt is followed, from 1.5 to 10. */
            cfg?: number;
            /** @description Guidance scale, `1.5` for example. The source gives no limits. */
            guidance?: number;
            /** @description Steps of the sampler, from 1 to 50; more of them give a better picture. */
            steps?: number;
            /** @description Number that makes a result reproducible; a random one is drawn where it is omitted. */
            seed?: number;
            /**
             * @description Whether the prompt is enriched first, which makes results more inventive.
             * @default true
             */
            prompt_upsampling?: boolean;
        };
        /**
         * Flux.2 Flex
         * @description Makes a picture from text and up to ten reference pictures, with control of steps, guidance and seed.
         */
        BlackForestLabsFlux2FlexTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "black-forest-labs/flux.2-flex";
            /** @description A prompt, up to ten reference pictures, the size of the result, and knobs for the sampler. */
            input: components["schemas"]["BlackForestLabsFlux2FlexInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Flux.2 Max input
         * @description A prompt, up to eight reference pictures, and the size of the result.
         */
        BlackForestLabsFlux2MaxInput: {
            /** @description What the picture shows. */
            prompt: string;
            /**
             * @description Shape of the picture; `auto` leaves the choice to the model.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "4:3" | "16:9" | "3:2" | "2:3" | "9:16" | "3:4" | "5:4" | "21:9" | "9:21";
            /**
             * @description Size of the picture as a level. `resolution` says the same more finely.
             * @enum {string}
             */
            quality?: "1K" | "2K";
            /**
             * @description Size of the picture in megapixels.
             * @default 1mp
             * @enum {string}
             */
            resolution?: "0.6mp" | "1mp" | "2mp" | "4mp";
            /** @description Up to eight reference pictures. */
            image_urls?: string[];
        };
        /**
         * Flux.2 Max
         * @description Makes a picture from text and up to eight reference pictures at the family's highest quality.
         */
        BlackForestLabsFlux2MaxTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "black-forest-labs/flux.2-max";
            /** @description A prompt, up to eight reference pictures, and the size of the result. */
            input: components["schemas"]["BlackForestLabsFlux2MaxInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Flux.2 Klein input
         * @description A prompt, reference pictures, and the size of the result.
         */
        BlackForestLabsFlux2KleinInput: {
            /** @description What the picture shows. */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "9:21";
            /**
             * @description Size of the picture in megapixels.
             * @default 1mp
             * @enum {string}
             */
            resolution?: "0.6mp" | "1mp" | "2mp" | "4mp";
            /** @description Reference pictures. The source gives no limit to their number. */
            image_urls?: string[];
            /** @description Number that makes a result reproducible; a random one is drawn where it is omitted. */
            seed?: number;
        };
        /**
         * Flux.2 Klein 9B
         * @description Makes a picture from text and reference pictures with a light model that answers fast.
         */
        BlackForestLabsFlux2Klein9bTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "black-forest-labs/flux.2-klein-9b";
            /** @description A prompt, reference pictures, and the size of the result. */
            input: components["schemas"]["BlackForestLabsFlux2KleinInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Flux.2 Klein 4B
         * @description Makes a picture from text and reference pictures with the smallest and fastest model of the family.
         */
        BlackForestLabsFlux2Klein4bTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "black-forest-labs/flux.2-klein-4b";
            /** @description A prompt, reference pictures, and the size of the result. */
            input: components["schemas"]["BlackForestLabsFlux2KleinInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDance 1.5 Pro input
         * @description The mode and what it asks for; the prompt may be left out.
         */
        BytedanceSeedance15ProInput: {
            /**
             * @description What happens in the video.
             * @default
             */
            prompt?: string;
            /**
             * @description What the video is made from, text alone or frames (needs `first_frame_url`).
             * @enum {string}
             */
            mode: "text_to_video" | "first_last_frame";
            /**
             * @description Shape of the picture. Only used in the mode `text_to_video`.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            /**
             * @description Length in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10 | 12;
            /**
             * @description Size of the picture.
             * @default 720p
             * @enum {string}
             */
            resolution?: "720p" | "1080p";
            /** @description Number that makes a result reproducible; a random one is taken when it is omitted. */
            seed?: number;
            /**
             * Format: uri
             * @description First frame, whose shape the video takes. Needed in the mode `first_last_frame`.
             */
            first_frame_url?: string;
            /**
             * Format: uri
             * @description Last frame, optional in the mode `first_last_frame`.
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
             * @description First frame, whose shape the video takes. Needed in the mode `first_last_frame`.
             */
            first_frame_url: string;
        });
        /**
         * SeeDance 1.5 Pro
         * @description Makes a video of 5, 10 or 12 seconds at 720p or 1080p from text or frames.
         */
        BytedanceSeedance15ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedance-1.5-pro";
            /** @description The mode and what it asks for; the prompt may be left out. */
            input: components["schemas"]["BytedanceSeedance15ProInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDance 1.0 Pro input
         * @description The mode and what it asks for; the prompt may be left out.
         */
        BytedanceSeedance10ProInput: {
            /**
             * @description What happens in the video.
             * @default
             */
            prompt?: string;
            /**
             * @description What the video is made from, text alone or frames (needs `first_frame_url`).
             * @enum {string}
             */
            mode: "text_to_video" | "first_last_frame";
            /**
             * @description Shape of the picture. Only used in the mode `text_to_video`.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            /**
             * @description Length in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /** @description Number that makes a result reproducible; a random one is taken when it is omitted. */
            seed?: number;
            /**
             * Format: uri
             * @description First frame, whose shape the video takes. Needed in the mode `first_last_frame`.
             */
            first_frame_url?: string;
            /**
             * Format: uri
             * @description Last frame, optional in the mode `first_last_frame`.
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
             * @description First frame, whose shape the video takes. Needed in the mode `first_last_frame`.
             */
            first_frame_url: string;
        });
        /**
         * SeeDance 1.0 Pro
         * @description Makes a 720p video of 5 or 10 seconds from text or frames.
         */
        BytedanceSeedance10ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedance-1.0-pro";
            /** @description The mode and what it asks for; the prompt may be left out. */
            input: components["schemas"]["BytedanceSeedance10ProInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDance keyframe
         * @description One stretch of a keyframe video; without `image_url` it is made from text alone.
         */
        BytedanceSeedanceFrame: {
            /**
             * Format: uri
             * @description Picture of the keyframe. At least one keyframe of a list has one.
             */
            image_url?: string;
            /**
             * @description What happens in this stretch.
             * @default
             */
            prompt?: string;
            /**
             * @description Length of this stretch in seconds.
             * @default 5
             */
            duration?: number;
        };
        /**
         * SeeDance 1.0 Mini input
         * @description The mode and what it asks for; the prompt may be left out. Keyframes are only made in 720p.
         */
        BytedanceSeedance10MiniInput: {
            /**
             * @description What happens in the video.
             * @default
             */
            prompt?: string;
            /**
             * @description What the video is made from: text alone, frames (needs `first_frame_url`) or keyframes (needs `frames` and takes only 720p as `resolution`).
             * @enum {string}
             */
            mode: "text_to_video" | "first_last_frame" | "multi_frame";
            /**
             * @description Shape of the picture. Only used in the mode `text_to_video`.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            /**
             * @description Length in seconds. In the mode `multi_frame` the length is the sum of the keyframes' lengths.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Size of the picture. In the mode `multi_frame` only 720p is taken (or omit it).
             * @default 720p
             * @enum {string}
             */
            resolution?: "720p" | "1080p";
            /** @description Number that makes a result reproducible; a random one is taken when it is omitted. */
            seed?: number;
            /**
             * Format: uri
             * @description First frame, whose shape the video takes. Needed in the mode `first_last_frame`.
             */
            first_frame_url?: string;
            /**
             * Format: uri
             * @description Last frame, optional in the mode `first_last_frame`.
             */
            last_frame_url?: string;
            /** @description The keyframes in order; at least one of them has an `image_url`. Needed in the mode `multi_frame`. */
            frames?: components["schemas"]["BytedanceSeedanceFrame"][];
        } & ({
            /** @constant */
            mode: "text_to_video";
        } | {
            /** @constant */
            mode: "first_last_frame";
            /**
             * Format: uri
             * @description First frame, whose shape the video takes. Needed in the mode `first_last_frame`.
             */
            first_frame_url: string;
        } | {
            /** @constant */
            mode: "multi_frame";
            /** @constant */
            resolution?: "720p";
            /** @description The keyframes in order; at least one of them has an `image_url`. Needed in the mode `multi_frame`. */
            frames: components["schemas"]["BytedanceSeedanceFrame"][];
        });
        /**
         * SeeDance 1.0 Mini
         * @description Makes a video of 5 or 10 seconds at 720p or 1080p from text or frames, or a 720p video from keyframes with prompts and lengths of their own.
         */
        BytedanceSeedance10MiniTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedance-1.0-mini";
            /** @description The mode and what it asks for; the prompt may be left out. Keyframes are only made in 720p. */
            input: components["schemas"]["BytedanceSeedance10MiniInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDance 1.0 Fast input
         * @description The mode and what it asks for; the prompt may be left out.
         */
        BytedanceSeedance10FastInput: {
            /**
             * @description What happens in the video.
             * @default
             */
            prompt?: string;
            /**
             * @description What the video is made from: text alone, frames (needs `first_frame_url`) or keyframes (needs `frames`).
             * @enum {string}
             */
            mode: "text_to_video" | "first_last_frame" | "multi_frame";
            /**
             * @description Shape of the picture. Only used in the mode `text_to_video`.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            /**
             * @description Length in seconds. In the mode `multi_frame` the length is the sum of the keyframes' lengths.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Size of the picture.
             * @default 720p
             * @enum {string}
             */
            resolution?: "720p" | "1080p";
            /** @description Number that makes a result reproducible; a random one is taken when it is omitted. */
            seed?: number;
            /**
             * Format: uri
             * @description First frame, whose shape the video takes. Needed in the mode `first_last_frame`.
             */
            first_frame_url?: string;
            /**
             * Format: uri
             * @description Last frame, optional in the mode `first_last_frame`.
             */
            last_frame_url?: string;
            /** @description The keyframes in order; at least one of them has an `image_url`. Needed in the mode `multi_frame`. */
            frames?: components["schemas"]["BytedanceSeedanceFrame"][];
        } & ({
            /** @constant */
            mode: "text_to_video";
        } | {
            /** @constant */
            mode: "first_last_frame";
            /**
             * Format: uri
             * @description First frame, whose shape the video takes. Needed in the mode `first_last_frame`.
             */
            first_frame_url: string;
        } | {
            /** @constant */
            mode: "multi_frame";
            /** @description The keyframes in order; at least one of them has an `image_url`. Needed in the mode `multi_frame`. */
            frames: components["schemas"]["BytedanceSeedanceFrame"][];
        });
        /**
         * SeeDance 1.0 Fast
         * @description Makes a video of 5 or 10 seconds at 720p or 1080p from text or frames, or a video from keyframes with prompts and lengths of their own.
         */
        BytedanceSeedance10FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedance-1.0-fast";
            /** @description The mode and what it asks for; the prompt may be left out. */
            input: components["schemas"]["BytedanceSeedance10FastInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDance 2.0 input
         * @description The mode and what it asks for; the prompt may be left out.
         */
        BytedanceSeedance20Input: {
            /**
             * @description What happens in the video. In the mode `omni_reference` the marks `@Image1`, `@Video1` and `@Audio1` name the references; pictures, videos and sounds are counted separately, each in the order given.
             * @default
             */
            prompt?: string;
            /**
             * @description What the video is made from: text alone, frames (needs `first_frame_url`) or references (needs `references`).
             * @enum {string}
             */
            mode: "text_to_video" | "first_last_frame" | "omni_reference";
            /**
             * @description Shape of the picture. Only used in the mode `text_to_video`.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            /**
             * @description Length in seconds, from 4 to 15.
             * @default 5
             */
            duration?: number;
            /** @description Number that makes a result reproducible; a random one is taken when it is omitted. */
            seed?: number;
            /**
             * Format: uri
             * @description First frame, whose shape the video takes. Needed in the mode `first_last_frame`.
             */
            first_frame_url?: string;
            /**
             * Format: uri
             * @description Last frame, optional in the mode `first_last_frame`.
             */
            last_frame_url?: string;
            /** @description Up to nine pictures, videos and sounds; a sound lasts 15 seconds at most. Needed in the mode `omni_reference`. */
            references?: string[];
        } & ({
            /** @constant */
            mode: "text_to_video";
        } | {
            /** @constant */
            mode: "first_last_frame";
            /**
             * Format: uri
             * @description First frame, whose shape the video takes. Needed in the mode `first_last_frame`.
             */
            first_frame_url: string;
        } | {
            /** @constant */
            mode: "omni_reference";
            /** @description Up to nine pictures, videos and sounds; a sound lasts 15 seconds at most. Needed in the mode `omni_reference`. */
            references: string[];
        });
        /**
         * SeeDance 2.0 Fast
         * @description Makes a 720p video of 4 to 15 seconds from text, frames or references.
         */
        BytedanceSeedance20FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedance-2.0-fast";
            /** @description The mode and what it asks for; the prompt may be left out. */
            input: components["schemas"]["BytedanceSeedance20Input"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDance 2.0 Pro
         * @description Makes a 720p video of 4 to 15 seconds from text, frames or references, in higher quality than Fast.
         */
        BytedanceSeedance20ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedance-2.0-pro";
            /** @description The mode and what it asks for; the prompt may be left out. */
            input: components["schemas"]["BytedanceSeedance20Input"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDream input
         * @description A prompt, and up to six reference pictures where the picture starts from others.
         */
        BytedanceSeedreamInput: {
            /** @description What the pictures show, or how the reference pictures are changed. */
            prompt: string;
            /** @description Up to six reference pictures; with them the model works from image to image. */
            image_urls?: string[];
            /**
             * @description Shape of the pictures.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "3:4" | "4:3" | "9:16" | "16:9" | "2:3" | "3:2" | "21:9";
            /**
             * @description Size of the pictures.
             * @default 2k
             * @enum {string}
             */
            resolution?: "1k" | "2k" | "4k";
            /** @description Number that makes a result reproducible; a random one is taken when it is omitted. */
            seed?: number;
        };
        /**
         * SeeDream 5.0 Lite
         * @description Draws four pictures of up to 4k from a prompt and up to six reference pictures.
         */
        BytedanceSeedream50LiteTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedream-5.0-lite";
            /** @description A prompt, and up to six reference pictures where the picture starts from others. */
            input: components["schemas"]["BytedanceSeedreamInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDream 4.6
         * @description Draws four pictures of up to 4k from a prompt and up to six reference pictures.
         */
        BytedanceSeedream46Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedream-4.6";
            /** @description A prompt, and up to six reference pictures where the picture starts from others. */
            input: components["schemas"]["BytedanceSeedreamInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDream 4.5
         * @description Draws four pictures of up to 4k from a prompt and up to six reference pictures.
         */
        BytedanceSeedream45Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedream-4.5";
            /** @description A prompt, and up to six reference pictures where the picture starts from others. */
            input: components["schemas"]["BytedanceSeedreamInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDream 4.1
         * @description Draws four pictures of up to 4k from a prompt and up to six reference pictures.
         */
        BytedanceSeedream41Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedream-4.1";
            /** @description A prompt, and up to six reference pictures where the picture starts from others. */
            input: components["schemas"]["BytedanceSeedreamInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * SeeDream 4.0
         * @description Draws four pictures of up to 4k from a prompt and up to six reference pictures.
         */
        BytedanceSeedream40Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "bytedance/seedream-4.0";
            /** @description A prompt, and up to six reference pictures where the picture starts from others. */
            input: components["schemas"]["BytedanceSeedreamInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * ElevenLabs Sound Effect input
         * @description The sound, its length and whether it loops.
         */
        ElevenlabsSoundEffectInput: {
            /** @description The sound to make. */
            text: string;
            /**
             * @description How closely the sound keeps to `text`, from 0 to 1.
             * @default 0.5
             */
            prompt_influence?: number;
            /**
             * @description Length in seconds, from 0.5 to 30, or `auto` for a length that suits the sound.
             * @default auto
             */
            duration?: number | "auto";
            /**
             * @description `true` makes the end run into the beginning without a seam.
             * @default false
             */
            loop?: boolean;
        };
        /**
         * ElevenLabs Sound Effect
         * @description Makes a sound effect from a description, of half a second to 30 seconds.
         */
        ElevenlabsSoundEffectTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "elevenlabs/sound-effect";
            /** @description The sound, its length and whether it loops. */
            input: components["schemas"]["ElevenlabsSoundEffectInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * ElevenLabs Speech-to-Text input
         * @description The recording and what is to be found in it.
         */
        ElevenlabsSpeechToTextInput: {
            /**
             * Format: uri
             * @description Recording to write down.
             */
            audio_url: string;
            /** @description Language that is spoken, as an ISO 639-1 or ISO 639-3 code; detected if omitted. */
            language_code?: string;
            /**
             * @description `true` tells the speakers apart.
             * @default false
             */
            diarize?: boolean;
            /** @description The most speakers there can be, up to 32; found by itself if omitted. */
            num_speakers?: number;
            /**
             * @description How different two speakers must sound; a higher value finds fewer speakers. It has an effect only where `diarize` is true and `num_speakers` is omitted.
             * @default 0.22
             */
            diarization_threshold?: number;
            /**
             * @description What gets times of its own.
             * @default word
             * @enum {string}
             */
            timestamps_granularity?: "none" | "word" | "character";
            /**
             * @description `true` marks sounds such as laughter, music or footsteps.
             * @default true
             */
            tag_audio_events?: boolean;
            /** @description Kinds of entities to find: `all`, or kinds such as `pii`, `phi`, `pci` and `offensive_language`, one as a string or several as a list. */
            entity_detection?: string | string[];
            /**
             * @description Randomness from 0 to 2; a higher value gives more varied results.
             * @default 0
             */
            temperature?: number;
            /** @description Number that makes a result reproducible, from 0 to 2147483647. */
            seed?: number;
            /** @description Words and phrases to listen for, at most 100 and each shorter than 50 characters. */
            keyterms?: string[];
        };
        /**
         * ElevenLabs Speech-to-Text
         * @description Writes down what is said in a recording, with the time of each word and, if asked for, with speakers and entities.
         */
        ElevenlabsSpeechToTextTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "elevenlabs/speech-to-text";
            /** @description The recording and what is to be found in it. */
            input: components["schemas"]["ElevenlabsSpeechToTextInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * ElevenLabs Text-to-Dialogue input
         * @description The lines in the order in which they are spoken.
         */
        ElevenlabsTextToDialogueInput: {
            /** @description Lines of the conversation, in order. */
            dialogue: {
                /** @description What is said. A tag such as `[whispered]` at its start sets the tone. */
                text: string;
                /** @description Who says it, a `voice_id` from `GET /v1/resources/elevenlabs/voices`. */
                voice: string;
            }[];
            /**
             * @description Language to speak; `auto` means `en`.
             * @default en
             */
            language_code?: string;
            /**
             * @description How even the voices sound, from 0 to 1.
             * @default 0.5
             */
            stability?: number;
        };
        /**
         * ElevenLabs Text-to-Dialogue
         * @description Speaks a conversation with several voices in one sound file.
         */
        ElevenlabsTextToDialogueTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "elevenlabs/text-to-dialogue";
            /** @description The lines in the order in which they are spoken. */
            input: components["schemas"]["ElevenlabsTextToDialogueInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * ElevenLabs Text-to-Speech input
         * @description The text, the voice and how it is spoken.
         */
        ElevenlabsTextToSpeechInput: {
            /** @description Text to read aloud. At most 40,000 characters; 10,000 with `model_id` `eleven_multilingual_v2` and 5,000 with `eleven_v3`. */
            text: string;
            /** @description Voice, a `voice_id` from `GET /v1/resources/elevenlabs/voices`. */
            voice: string;
            /**
             * @description Speech model, from the fastest to the most expressive: flash, turbo, multilingual, v3. It limits the length of `text`.
             * @default eleven_flash_v2_5
             * @enum {string}
             */
            model_id?: "eleven_flash_v2_5" | "eleven_turbo_v2_5" | "eleven_multilingual_v2" | "eleven_v3";
            /**
             * @description Format of the sound file: the codec, the sampling rate in hertz and, where the codec has one, the bit rate in kbit/s.
             * @default mp3_44100_128
             * @enum {string}
             */
            output_format?: "mp3_22050_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128" | "mp3_44100_192" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96" | "opus_48000_128" | "opus_48000_192" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_44100" | "pcm_48000" | "wav_44100" | "ulaw_8000" | "alaw_8000";
            /**
             * @description Language to speak, as an ISO 639-1 code; `auto` leaves the choice to the model.
             * @default auto
             */
            language_code?: string;
            /** @description Number that makes a result reproducible, from 0 to 4294967295. */
            seed?: number;
            /** @description Fine adjustment of the voice. */
            voice_settings?: {
                /** @description From 0 (wide emotional range) to 1 (even and flat). */
                stability?: number;
                /** @description How closely the result keeps to the voice, from 0 to 1. */
                similarity_boost?: number;
                /** @description How strongly the speaker's manner is exaggerated, from 0 to 1. It takes longer. */
                style?: number;
                /** @description Factor on the speed of speech; below 1 is slower, above 1 faster. */
                speed?: number;
                /** @description `true` brings the result still closer to the voice and takes slightly longer. */
                use_speaker_boost?: boolean;
            };
        };
        /**
         * ElevenLabs Text-to-Speech
         * @description Reads a text aloud in a chosen voice, with a choice of speech model and sound format.
         */
        ElevenlabsTextToSpeechTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "elevenlabs/text-to-speech";
            /** @description The text, the voice and how it is spoken. */
            input: components["schemas"]["ElevenlabsTextToSpeechInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * ElevenLabs Voice Isolation input
         * @description The recording.
         */
        ElevenlabsVoiceIsolationInput: {
            /**
             * Format: uri
             * @description Recording to take the voices from.
             */
            audio_url: string;
        };
        /**
         * ElevenLabs Voice Isolation
         * @description Keeps the voices of a recording and removes background music and noise.
         */
        ElevenlabsVoiceIsolationTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "elevenlabs/voice-isolation";
            /** @description The recording. */
            input: components["schemas"]["ElevenlabsVoiceIsolationInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Nano Banana input
         * @description A prompt, the shape, and reference pictures where wanted.
         */
        GoogleNanoBananaInput: {
            /** @description What the picture shows, or how the reference pictures are changed. */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @enum {string}
             */
            aspect_ratio: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
            /** @description Reference pictures. */
            image_urls?: string[];
        };
        /**
         * Nano Banana
         * @description Draws a picture quickly with Gemini 2.5 Flash from a prompt and, where given, reference pictures.
         */
        GoogleNanoBananaTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/nano-banana";
            /** @description A prompt, the shape, and reference pictures where wanted. */
            input: components["schemas"]["GoogleNanoBananaInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Nano Banana Pro and 2 input
         * @description A prompt, the shape, and a resolution and reference pictures where wanted.
         */
        GoogleNanoBananaProInput: {
            /** @description What the picture shows, or how the reference pictures are changed. */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @enum {string}
             */
            aspect_ratio: "1:1" | "2:3" | "3:2" | "3:4" | "4:3" | "4:5" | "5:4" | "9:16" | "16:9" | "21:9";
            /**
             * @description Size of the picture.
             * @enum {string}
             */
            resolution?: "1k" | "2k" | "4k";
            /** @description Reference pictures. */
            image_urls?: string[];
        };
        /**
         * Nano Banana Pro
         * @description Draws a picture of high quality with Gemini 3, up to 4k, from a prompt and, where given, reference pictures.
         */
        GoogleNanoBananaProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/nano-banana-pro";
            /** @description A prompt, the shape, and a resolution and reference pictures where wanted. */
            input: components["schemas"]["GoogleNanoBananaProInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Nano Banana 2
         * @description Draws a picture of high quality, up to 4k, from a prompt and, where given, reference pictures; the newest of the family.
         */
        GoogleNanoBanana2Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/nano-banana-2";
            /** @description A prompt, the shape, and a resolution and reference pictures where wanted. */
            input: components["schemas"]["GoogleNanoBananaProInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 input
         * @description Text alone, a start frame (and an end frame), or one to three reference images. Frames can't be combined with reference images.
         */
        GoogleVeo31Input: {
            /** @description What happens in the video. */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Length in seconds. With `reference_image_urls` only 8 is taken (or omit it).
             * @default 4
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            /** @description Number that makes a result reproducible. */
            seed?: number;
            /**
             * Format: uri
             * @description First frame. Can't be combined with `reference_image_urls`.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description Last frame. Needs `start_image_url`; can't be combined with `reference_image_urls`.
             */
            end_image_url?: string;
            /** @description One to three pictures whose subjects appear in the video. Can't be combined with `start_image_url` or `end_image_url`; `duration` is then 8 or omitted. */
            reference_image_urls?: string[];
            /** @description Voice preset, an `id` from `GET /v1/resources/google/voices/veo-3.1`. Needs `reference_image_urls`. */
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
             * @description First frame. Can't be combined with `reference_image_urls`.
             */
            start_image_url: string;
        } | {
            start_image_url?: never;
            end_image_url?: never;
            /** @constant */
            duration?: 8;
            /** @description One to three pictures whose subjects appear in the video. Can't be combined with `start_image_url` or `end_image_url`; `duration` is then 8 or omitted. */
            reference_image_urls: string[];
        });
        /**
         * Veo 3.1 Fast
         * @description Generates a video in about 100 seconds from text, from a start frame (and an end frame), or from reference images with an optional voice.
         */
        GoogleVeo31FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/veo-3.1-fast";
            /** @description Text alone, a start frame (and an end frame), or one to three reference images. Frames can't be combined with reference images. */
            input: components["schemas"]["GoogleVeo31Input"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 Fast Relaxed
         * @description Takes what Veo 3.1 Fast takes, but waits behind other tasks.
         */
        GoogleVeo31FastRelaxedTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/veo-3.1-fast-relaxed";
            /** @description Text alone, a start frame (and an end frame), or one to three reference images. Frames can't be combined with reference images. */
            input: components["schemas"]["GoogleVeo31Input"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 Quality input
         * @description Text alone, or text with a start frame (and an end frame).
         */
        GoogleVeo31QualityInput: {
            /** @description What happens in the video. */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Length in seconds.
             * @default 4
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            /** @description Number that makes a result reproducible. */
            seed?: number;
            /**
             * Format: uri
             * @description First frame.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description Last frame. Needs `start_image_url`.
             */
            end_image_url?: string;
        };
        /**
         * Veo 3.1 Quality
         * @description Generates a video of higher quality in about 240 seconds from text or from a start frame (and an end frame); it takes no reference images and no voice.
         */
        GoogleVeo31QualityTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/veo-3.1-quality";
            /** @description Text alone, or text with a start frame (and an end frame). */
            input: components["schemas"]["GoogleVeo31QualityInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 Lite
         * @description Generates a video with a lighter model in about 110 seconds from text, from a start frame (and an end frame), or from reference images with an optional voice.
         */
        GoogleVeo31LiteTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/veo-3.1-lite";
            /** @description Text alone, a start frame (and an end frame), or one to three reference images. Frames can't be combined with reference images. */
            input: components["schemas"]["GoogleVeo31Input"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 Lite Relaxed
         * @description Takes what Veo 3.1 Lite takes, but waits behind other tasks.
         */
        GoogleVeo31LiteRelaxedTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/veo-3.1-lite-relaxed";
            /** @description Text alone, a start frame (and an end frame), or one to three reference images. Frames can't be combined with reference images. */
            input: components["schemas"]["GoogleVeo31Input"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 Extend input
         * @description The task to go on from, what happens next, and the variant that makes it.
         */
        GoogleVeo31ExtendInput: {
            /** @description What happens in the added part. */
            prompt: string;
            /** @description Id of a completed task whose video goes on. */
            task_id: string;
            /**
             * @description Variant of Veo 3.1 that makes the added part.
             * @enum {string}
             */
            model: "lite" | "fast" | "quality" | "lite-relaxed" | "fast-relaxed";
            /**
             * @description Length of the added part in seconds; only 8 is taken (or omit it).
             * @default 8
             * @constant
             */
            duration?: 8;
            /** @description Number that makes a result reproducible. */
            seed?: number;
        };
        /**
         * Veo 3.1 Extend
         * @description Adds eight seconds to a video that an earlier task made; the shape stays that of the earlier video.
         */
        GoogleVeo31ExtendTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/veo-3.1-extend";
            /** @description The task to go on from, what happens next, and the variant that makes it. */
            input: components["schemas"]["GoogleVeo31ExtendInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Veo 3.1 Upscale input
         * @description The task whose video is brought to a higher resolution.
         */
        GoogleVeo31UpscaleInput: {
            /** @description Id of a completed task whose video is upscaled. */
            task_id: string;
            /**
             * @description Resolution to reach.
             * @enum {string}
             */
            resolution: "1080p" | "4k";
        };
        /**
         * Veo 3.1 Upscale
         * @description Brings a video that an earlier task made to 1080p or 4k.
         */
        GoogleVeo31UpscaleTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "google/veo-3.1-upscale";
            /** @description The task whose video is brought to a higher resolution. */
            input: components["schemas"]["GoogleVeo31UpscaleInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * MiniMax Hailuo 2.0 input
         * @description Text, a first frame or both, and optionally a last frame. At least one of `prompt` and `start_image_url` is needed.
         */
        HailuoMinimax20Input: {
            /** @description What happens in the video, in at most 2000 characters. Needed where `start_image_url` is omitted. */
            prompt?: string;
            /**
             * Format: uri
             * @description First frame, which the service fetches itself. Needed where `prompt` is omitted and for `resolution` 512p.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description Last frame. Can't be combined with `resolution` 512p.
             */
            end_image_url?: string;
            /**
             * @description Length in seconds. With `resolution` 1080p only 6 is taken (or omit it).
             * @default 6
             * @enum {integer}
             */
            duration?: 6 | 10;
            /**
             * @description Size of the picture. 512p needs `start_image_url` and takes no `end_image_url`; 1080p is only made in 6 seconds.
             * @default 768p
             * @enum {string}
             */
            resolution?: "512p" | "768p" | "1080p";
            /** @description Whether MiniMax may rewrite the prompt for a better result. */
            prompt_optimization?: boolean;
        } & ({
            /** @description What happens in the video, in at most 2000 characters. Needed where `start_image_url` is omitted. */
            prompt: string;
        } | {
            /**
             * Format: uri
             * @description First frame, which the service fetches itself. Needed where `prompt` is omitted and for `resolution` 512p.
             */
            start_image_url: string;
        });
        /**
         * MiniMax Hailuo 2.0
         * @description Generates a video of 6 or 10 seconds from text, from a first frame, or towards a last frame.
         */
        HailuoMinimax20Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "hailuo/minimax-2.0";
            /** @description Text, a first frame or both, and optionally a last frame. At least one of `prompt` and `start_image_url` is needed. */
            input: components["schemas"]["HailuoMinimax20Input"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * MiniMax Hailuo 2.3 input
         * @description Text, a first frame or both. At least one of `prompt` and `start_image_url` is needed.
         */
        HailuoMinimax23Input: {
            /** @description What happens in the video, in at most 2000 characters. Needed where `start_image_url` is omitted. */
            prompt?: string;
            /**
             * Format: uri
             * @description First frame, which the service fetches itself. Needed where `prompt` is omitted; its presence switches from text-to-video to image-to-video.
             */
            start_image_url?: string;
            /**
             * @description Length in seconds. With `resolution` 1080p only 6 is taken (or omit it).
             * @default 6
             * @enum {integer}
             */
            duration?: 6 | 10;
            /**
             * @description Size of the picture. 1080p is only made in 6 seconds.
             * @default 768p
             * @enum {string}
             */
            resolution?: "768p" | "1080p";
            /** @description Whether MiniMax may rewrite the prompt for a better result. */
            prompt_optimization?: boolean;
        } & ({
            /** @description What happens in the video, in at most 2000 characters. Needed where `start_image_url` is omitted. */
            prompt: string;
        } | {
            /**
             * Format: uri
             * @description First frame, which the service fetches itself. Needed where `prompt` is omitted; its presence switches from text-to-video to image-to-video.
             */
            start_image_url: string;
        });
        /**
         * MiniMax Hailuo 2.3
         * @description Generates a video of 6 or 10 seconds from text, or from a first frame where one is given.
         */
        HailuoMinimax23Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "hailuo/minimax-2.3";
            /** @description Text, a first frame or both. At least one of `prompt` and `start_image_url` is needed. */
            input: components["schemas"]["HailuoMinimax23Input"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * MiniMax Hailuo 2.3 Fast input
         * @description A first frame, and text where the motion should follow it.
         */
        HailuoMinimax23FastInput: {
            /** @description What happens in the video, in at most 2000 characters. */
            prompt?: string;
            /**
             * Format: uri
             * @description First frame, which the service fetches itself.
             */
            start_image_url: string;
            /**
             * @description Length in seconds. With `resolution` 1080p only 6 is taken (or omit it).
             * @default 6
             * @enum {integer}
             */
            duration?: 6 | 10;
            /**
             * @description Size of the picture. 1080p is only made in 6 seconds.
             * @default 768p
             * @enum {string}
             */
            resolution?: "768p" | "1080p";
            /** @description Whether MiniMax may rewrite the prompt for a better result. */
            prompt_optimization?: boolean;
        };
        /**
         * MiniMax Hailuo 2.3 Fast
         * @description Animates a picture into a video of 6 or 10 seconds, faster than 2.3.
         */
        HailuoMinimax23FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "hailuo/minimax-2.3-fast";
            /** @description A first frame, and text where the motion should follow it. */
            input: components["schemas"]["HailuoMinimax23FastInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Cinematic Studio Image input
         * @description Text, optional reference pictures and an optional camera set-up.
         */
        HiggsfieldAiCinematicStudioImageInput: {
            /** @description What the picture shows. */
            prompt: string;
            /** @description Up to four reference pictures. */
            image_urls?: string[];
            /**
             * @description Shape of the picture.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "3:4" | "2:3" | "9:16" | "3:2" | "4:3" | "16:9" | "21:9";
            /**
             * @description Size class of the picture, which scales the dimensions that `aspect_ratio` gives.
             * @default 1k
             * @enum {string}
             */
            resolution?: "1k" | "2k" | "4k";
            /** @description Number from 0 to 999999 that makes a result reproducible. */
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
         * @description Makes a picture from text and up to four reference pictures, with the look of a chosen camera set-up.
         */
        HiggsfieldAiCinematicStudioImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/cinematic-studio-image";
            /** @description Text, optional reference pictures and an optional camera set-up. */
            input: components["schemas"]["HiggsfieldAiCinematicStudioImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Cinematic Studio Video 3.5 input
         * @description A prompt, optional pictures, and a style: either `style_prompt` or the presets `color_palette`, `lighting` and `camera_moveset_style`.
         */
        HiggsfieldAiCinematicStudioVideo35Input: {
            /** @description What happens in the video. */
            prompt: string;
            /** @description Up to three reference pictures. */
            image_urls?: string[];
            /**
             * Format: uri
             * @description First frame.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description Last frame.
             */
            end_image_url?: string;
            /** @description Length of the whole video in seconds, from 4 to 15. */
            duration?: number;
            /**
             * @description Shape of the picture; `auto` leaves it to the model.
             * @default auto
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "3:4" | "9:16" | "4:3" | "16:9" | "21:9";
            /**
             * @description Size of the picture.
             * @enum {string}
             */
            resolution?: "480p" | "720p" | "1080p";
            /**
             * @description Kind of film whose mood the video takes on.
             * @default general
             * @enum {string}
             */
            genre?: "general" | "action" | "horror" | "comedy" | "noir" | "epic" | "drama";
            /** @description Whether sound is generated with the video. */
            generate_audio?: boolean;
            /** @description Number that makes a result reproducible; a random one is drawn where it is omitted. */
            seed?: number;
            /** @description Style in your own words. Overrides `color_palette`, `lighting` and `camera_moveset_style`, which then have no effect. */
            style_prompt?: string;
            /**
             * @description Colour grading. Has no effect beside `style_prompt`.
             * @enum {string}
             */
            color_palette?: "auto" | "naturalistic_clean" | "bleached_warm" | "hyper_neon" | "teal_orange_epic" | "sodium_decay" | "cold_steel" | "bleach_bypass" | "classic_bw";
            /**
             * @description Lighting scheme. Has no effect beside `style_prompt`.
             * @enum {string}
             */
            lighting?: "auto" | "soft_cross" | "contre_jour" | "overhead_fall" | "window" | "practicals" | "silhouette";
            /** @description Manner in which the camera moves. Has no effect beside `style_prompt`. Known values are auto, classic_static, silent_machine, one_take and epic_scale; there are more. */
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
         * @description Generates a single shot of 4 to 15 seconds with a style in words or from presets, and a choice of camera and lens.
         */
        HiggsfieldAiCinematicStudioVideo35Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/cinematic-studio-video-3.5";
            /** @description A prompt, optional pictures, and a style: either `style_prompt` or the presets `color_palette`, `lighting` and `camera_moveset_style`. */
            input: components["schemas"]["HiggsfieldAiCinematicStudioVideo35Input"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Cinematic Studio Video 3.0 shot
         * @description One shot with its own text, length, camera movement and speed ramp.
         */
        HiggsfieldAiCinematicStudioVideo30Shot: {
            /** @description What happens in this shot. */
            prompt?: string;
            /** @description Length of this shot in seconds. */
            duration?: number;
            /** @description Camera movement of this shot, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`. */
            camera_motion_id?: string;
            /**
             * @description Change of pace: ramp_up speeds up, flash_in goes from fast to slow, flash_out from slow to fast, hero_moment stresses an impact.
             * @enum {string}
             */
            speedramp?: "ramp_up" | "flash_in" | "flash_out" | "hero_moment";
        };
        /**
         * Cinematic Studio Video 3.0 input
         * @description A prompt, or in the manual shot mode the shots one by one; optional pictures, camera movement and sound.
         */
        HiggsfieldAiCinematicStudioVideo30Input: {
            /** @description What happens in the video. Required unless `shot_mode` is multi_shot_manual. */
            prompt?: string;
            /**
             * @description One shot (single), shots that the model cuts (multi_shot_auto), or shots that `multi_shots` defines (multi_shot_manual). The first two need `prompt`, the last needs `multi_shots`.
             * @default single
             * @enum {string}
             */
            shot_mode?: "single" | "multi_shot_auto" | "multi_shot_manual";
            /** @description The shots in their order. Required with `shot_mode` multi_shot_manual. */
            multi_shots?: components["schemas"]["HiggsfieldAiCinematicStudioVideo30Shot"][];
            /** @description Up to three reference pictures. */
            image_urls?: string[];
            /**
             * Format: uri
             * @description First frame.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description Last frame.
             */
            end_image_url?: string;
            /** @description Length of the whole video in seconds, from 4 to 15. */
            duration?: number;
            /**
             * @description Shape of the picture; `auto` leaves it to the model.
             * @default auto
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "3:4" | "9:16" | "4:3" | "16:9" | "21:9";
            /**
             * @description Size of the picture.
             * @enum {string}
             */
            resolution?: "480p" | "720p" | "1080p";
            /**
             * @description Kind of film whose mood the video takes on.
             * @default general
             * @enum {string}
             */
            genre?: "general" | "action" | "horror" | "comedy" | "noir" | "epic";
            /** @description Camera movement of the whole video, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`. */
            camera_motion_id?: string;
            /** @description Whether sound is generated with the video. */
            generate_audio?: boolean;
            /** @description Number that makes a result reproducible; a random one is drawn where it is omitted. */
            seed?: number;
        } & ({
            /** @constant */
            shot_mode?: "single";
            /** @description What happens in the video. Required unless `shot_mode` is multi_shot_manual. */
            prompt: string;
        } | {
            /** @constant */
            shot_mode: "multi_shot_auto";
            /** @description What happens in the video. Required unless `shot_mode` is multi_shot_manual. */
            prompt: string;
        } | {
            /** @constant */
            shot_mode: "multi_shot_manual";
            /** @description The shots in their order. Required with `shot_mode` multi_shot_manual. */
            multi_shots: components["schemas"]["HiggsfieldAiCinematicStudioVideo30Shot"][];
        });
        /**
         * Cinematic Studio Video 3.0
         * @description Generates 4 to 15 seconds in one shot, in shots cut by the model, or in shots that you define with speed ramps.
         */
        HiggsfieldAiCinematicStudioVideo30Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/cinematic-studio-video-3.0";
            /** @description A prompt, or in the manual shot mode the shots one by one; optional pictures, camera movement and sound. */
            input: components["schemas"]["HiggsfieldAiCinematicStudioVideo30Input"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Cinematic Studio Video 2.5 shot
         * @description One shot with its own text, length and camera movement.
         */
        HiggsfieldAiCinematicStudioVideo25Shot: {
            /** @description What happens in this shot. */
            prompt: string;
            /** @description Length of this shot in seconds. */
            duration: number;
            /** @description Camera movement of this shot, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`. */
            camera_movement_id?: string;
        };
        /**
         * Cinematic Studio Video 2.5 input
         * @description A prompt, or in the manual shot mode the shots one by one; optional pictures, camera movement and sound.
         */
        HiggsfieldAiCinematicStudioVideo25Input: {
            /** @description What happens in the video; `<<<image_1>>>` refers to the first of `image_urls`. Required unless `shot_mode` is multi_shot_manual. */
            prompt?: string;
            /**
             * @description One shot (single), shots that the model cuts (multi_shot_auto), or shots that `multi_shots` defines (multi_shot_manual). The first two need `prompt`, the last needs `multi_shots`.
             * @default single
             * @enum {string}
             */
            shot_mode?: "single" | "multi_shot_auto" | "multi_shot_manual";
            /** @description The shots in their order. Required with `shot_mode` multi_shot_manual. */
            multi_shots?: components["schemas"]["HiggsfieldAiCinematicStudioVideo25Shot"][];
            /** @description Up to three reference pictures, which the prompt can name. */
            image_urls?: string[];
            /**
             * Format: uri
             * @description First frame.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description Last frame. Beside it the video has no sound, whatever `generate_audio` says.
             */
            end_image_url?: string;
            /**
             * @description Length of the whole video in seconds, from 3 to 12.
             * @default 5
             */
            duration?: number;
            /**
             * @description Shape of the picture.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "3:4" | "2:3" | "9:16" | "3:2" | "4:3" | "16:9" | "21:9";
            /**
             * @description Size of the picture.
             * @default 720p
             * @enum {string}
             */
            resolution?: "720p" | "1080p";
            /**
             * @description Kind of film whose mood the video takes on.
             * @default auto
             * @enum {string}
             */
            genre?: "auto" | "action" | "horror" | "comedy" | "western" | "suspense" | "intimate" | "spectacle";
            /** @description Camera movement of the whole video, an `id` from `GET /v1/resources/higgsfield-ai/camera-movements`. */
            camera_movement_id?: string;
            /**
             * @description Whether sound effects are generated. Has no effect beside `end_image_url`.
             * @default false
             */
            generate_audio?: boolean;
            /** @description Number from 0 to 999999 that makes a result reproducible. */
            seed?: number;
        } & ({
            /** @constant */
            shot_mode?: "single";
            /** @description What happens in the video; `<<<image_1>>>` refers to the first of `image_urls`. Required unless `shot_mode` is multi_shot_manual. */
            prompt: string;
        } | {
            /** @constant */
            shot_mode: "multi_shot_auto";
            /** @description What happens in the video; `<<<image_1>>>` refers to the first of `image_urls`. Required unless `shot_mode` is multi_shot_manual. */
            prompt: string;
        } | {
            /** @constant */
            shot_mode: "multi_shot_manual";
            /** @description The shots in their order. Required with `shot_mode` multi_shot_manual. */
            multi_shots: components["schemas"]["HiggsfieldAiCinematicStudioVideo25Shot"][];
        });
        /**
         * Cinematic Studio Video 2.5
         * @description Generates 3 to 12 seconds in one shot, in shots cut by the model, or in shots that you define.
         */
        HiggsfieldAiCinematicStudioVideo25Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/cinematic-studio-video-2.5";
            /** @description A prompt, or in the manual shot mode the shots one by one; optional pictures, camera movement and sound. */
            input: components["schemas"]["HiggsfieldAiCinematicStudioVideo25Input"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Cinematic Studio Video input
         * @description A first frame, optionally a last frame, a camera movement and sound.
         */
        HiggsfieldAiCinematicStudioVideoInput: {
            /** @description What happens in the video. */
            prompt?: string;
            /**
             * Format: uri
             * @description First frame.
             */
            start_image_url: string;
            /**
             * Format: uri
             * @description Last frame. Beside it `preset_id`, `sound` and `slow_motion` have no effect.
             */
            end_image_url?: string;
            /**
             * @description Length in seconds.
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Shape of the picture.
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "3:4" | "2:3" | "9:16" | "3:2" | "4:3" | "16:9" | "21:9";
            /** @description Id of a camera movement. Has no effect beside `end_image_url`. */
            preset_id?: string;
            /** @description Whether sound is generated. Has no effect beside `end_image_url`. */
            sound?: boolean;
            /** @description Whether the video runs in slow motion. Has no effect beside `end_image_url`. */
            slow_motion?: boolean;
            /** @description Number from 0 to 999999 that makes a result reproducible. */
            seed?: number;
        };
        /**
         * Cinematic Studio Video
         * @deprecated
         * @description Retired; use `higgsfield-ai/cinematic-studio-video-3.5`. Animated a picture for 5 or 10 seconds with a camera movement.
         */
        HiggsfieldAiCinematicStudioVideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/cinematic-studio-video";
            /** @description A first frame, optionally a last frame, a camera movement and sound. */
            input: components["schemas"]["HiggsfieldAiCinematicStudioVideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Higgsfield Text-to-Speech input
         * @description The voice, the text and how it is spoken.
         */
        HiggsfieldAiTextToSpeechInput: {
            /** @description Voice, an `id` from `GET /v1/resources/higgsfield-ai/voices`. */
            voice_id: string;
            /** @description Text to read aloud. */
            prompt: string;
            /** @description Background sound, an `id` from `GET /v1/resources/higgsfield-ai/sounds`. */
            sound_id?: string;
            /**
             * @description How closely the result keeps to the voice, from 0 to 100.
             * @default 90
             */
            similarity_boost?: number;
            /**
             * @description How expressive the voice is, from 0 to 100.
             * @default 60
             */
            style?: number;
            /**
             * @description Pace of speech, from 0 to 1.2.
             * @default 1.1
             */
            speed?: number;
            /**
             * @description How even the voice stays, from 0 to 100.
             * @default 30
             */
            stability?: number;
        };
        /**
         * Higgsfield TTS
         * @deprecated
         * @description Retired; use `higgsfield-ai/text-to-speech`, which takes the same parameters. Read a text aloud in a chosen voice.
         */
        HiggsfieldAiTtsTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/tts";
            /** @description The voice, the text and how it is spoken. */
            input: components["schemas"]["HiggsfieldAiTextToSpeechInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Higgsfield Speak input
         * @description The person, the recording (as a URL or from a speech task) and a prompt. At least one of `audio_url` and `audio_task_id` is needed.
         */
        HiggsfieldAiSpeakInput: {
            /**
             * Format: uri
             * @description Picture of the person or avatar that speaks.
             */
            image_url: string;
            /**
             * Format: uri
             * @description Recording to speak. Needed where `audio_task_id` is omitted.
             */
            audio_url?: string;
            /** @description Id of a speech task whose recording is spoken. Needed where `audio_url` is omitted. */
            audio_task_id?: string;
            /** @description What happens in the video. */
            prompt: string;
            /**
             * @description Quality of the video.
             * @enum {string}
             */
            quality?: "standard" | "high";
            /**
             * @description Whether the prompt is rewritten for a better result.
             * @default true
             */
            enhance_prompt?: boolean;
            /** @description Number that makes a result reproducible. */
            seed?: number;
        } & ({
            /**
             * Format: uri
             * @description Recording to speak. Needed where `audio_task_id` is omitted.
             */
            audio_url: string;
        } | {
            /** @description Id of a speech task whose recording is spoken. Needed where `audio_url` is omitted. */
            audio_task_id: string;
        });
        /**
         * Higgsfield Speak
         * @deprecated
         * @description Retired; use `alibaba/wan-2.7-video`, whose image-to-video mode takes driving audio. Made a pictured person speak a recording.
         */
        HiggsfieldAiSpeakTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/speak";
            /** @description The person, the recording (as a URL or from a speech task) and a prompt. At least one of `audio_url` and `audio_task_id` is needed. */
            input: components["schemas"]["HiggsfieldAiSpeakInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Higgsfield Text-to-Speech
         * @description Reads a text aloud in a chosen voice, optionally over a background sound.
         */
        HiggsfieldAiTextToSpeechTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/text-to-speech";
            /** @description The voice, the text and how it is spoken. */
            input: components["schemas"]["HiggsfieldAiTextToSpeechInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Higgsfield Video input
         * @description A first frame and a prompt, optionally a last frame and a motion preset.
         */
        HiggsfieldAiVideoInput: {
            /** @description How the picture moves and what happens in it. */
            prompt: string;
            /**
             * Format: uri
             * @description First frame.
             */
            start_image_url: string;
            /**
             * Format: uri
             * @description Last frame, towards which the video moves.
             */
            end_image_url?: string;
            /**
             * @description Whether the prompt is rewritten for a better result.
             * @default false
             */
            enhance_prompt?: boolean;
            /** @description Number from 0 to 999999 that makes a result reproducible. */
            seed?: number;
            /** @description Motion preset, an `id` from `GET /v1/resources/higgsfield-ai/motions`. */
            motion_id?: string;
        };
        /**
         * Higgsfield Lite
         * @description Animates a picture in basic quality; takes about six times as long as Standard.
         */
        HiggsfieldAiLiteTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/lite";
            /** @description A first frame and a prompt, optionally a last frame and a motion preset. */
            input: components["schemas"]["HiggsfieldAiVideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Higgsfield Turbo
         * @description Animates a picture in medium quality, one and a half times as fast as Standard.
         */
        HiggsfieldAiTurboTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/turbo";
            /** @description A first frame and a prompt, optionally a last frame and a motion preset. */
            input: components["schemas"]["HiggsfieldAiVideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Higgsfield Standard
         * @description Animates a picture in the best quality of the three.
         */
        HiggsfieldAiStandardTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "higgsfield-ai/standard";
            /** @description A first frame and a prompt, optionally a last frame and a motion preset. */
            input: components["schemas"]["HiggsfieldAiVideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling O1 Image input
         * @description A prompt and up to ten reference pictures.
         */
        KuaishouKlingO1ImageInput: {
            /** @description What the picture shows; `@Image1`, `@Image2` and so on point at the reference pictures. */
            prompt: string;
            /**
             * @description Size of the picture.
             * @default 1k
             * @enum {string}
             */
            resolution?: "1k" | "2k";
            /**
             * @description Shape of the picture; `auto` leaves the choice to the model.
             * @default auto
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9";
            /** @description Up to ten reference pictures. */
            image_urls?: string[];
        };
        /**
         * Kling O1 Image
         * @description Draws a picture of up to 2k from a prompt and up to ten reference pictures.
         */
        KuaishouKlingO1ImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-o1-image";
            /** @description A prompt and up to ten reference pictures. */
            input: components["schemas"]["KuaishouKlingO1ImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 3.0 Omni Image input
         * @description A prompt and up to ten reference pictures.
         */
        KuaishouKling30OmniImageInput: {
            /** @description What the picture shows; `@Image1`, `@Image2` and so on point at the reference pictures. */
            prompt: string;
            /**
             * @description Size of the picture.
             * @default 1k
             * @enum {string}
             */
            resolution?: "1k" | "2k" | "4k";
            /**
             * @description Shape of the picture; `auto` leaves the choice to the model.
             * @default auto
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9";
            /** @description Up to ten reference pictures. */
            image_urls?: string[];
        };
        /**
         * Kling 3.0 Omni Image
         * @description Draws a picture of up to 4k from a prompt and up to ten reference pictures.
         */
        KuaishouKling30OmniImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-3.0-omni-image";
            /** @description A prompt and up to ten reference pictures. */
            input: components["schemas"]["KuaishouKling30OmniImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 3.0 Image input
         * @description A prompt, up to ten reference pictures, and how many pictures to draw.
         */
        KuaishouKling30ImageInput: {
            /** @description What the picture shows; `@Image1`, `@Image2` and so on point at the reference pictures. */
            prompt: string;
            /**
             * @description Size of the pictures.
             * @default 2k
             * @enum {string}
             */
            resolution?: "1k" | "2k";
            /**
             * @description Shape of the picture; `auto` leaves the choice to the model.
             * @default auto
             * @enum {string}
             */
            aspect_ratio?: "auto" | "1:1" | "16:9" | "9:16" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9";
            /**
             * @description How many pictures to draw, from 1 to 4.
             * @default 1
             */
            count?: number;
            /** @description Up to ten reference pictures. */
            image_urls?: string[];
        };
        /**
         * Kling 3.0 Image
         * @description Draws one to four pictures of up to 2k from a prompt and up to ten reference pictures.
         */
        KuaishouKling30ImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-3.0-image";
            /** @description A prompt, up to ten reference pictures, and how many pictures to draw. */
            input: components["schemas"]["KuaishouKling30ImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.1 Image input
         * @description A prompt and what `reference_mode` asks for, one picture or two to four elements.
         */
        KuaishouKling21ImageInput: {
            /** @description What the picture shows. */
            prompt: string;
            /**
             * @description What is taken from the media. `restyle` (also when omitted), `portrait` and `character` need `image_url`; `elements` needs two to four `elements`.
             * @default restyle
             * @enum {string}
             */
            reference_mode?: "restyle" | "portrait" | "character" | "elements";
            /**
             * Format: uri
             * @description Picture to start from. Needed in every mode but `elements`.
             */
            image_url?: string;
            /**
             * @description Shape of the picture.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "21:9" | "16:9" | "3:2" | "4:3" | "1:1" | "3:4" | "2:3" | "9:16";
            /**
             * @description How closely the picture is followed, from 0 to 1.
             * @default 0.5
             */
            fidelity?: number;
            /**
             * @description How closely the face is kept, from 0 to 1. Only taken in the mode `portrait`.
             * @default 0.65
             */
            human_fidelity?: number;
            /** @description Pictures or videos of what appears. Two to four are needed in the mode `elements`. */
            elements?: string[];
            /**
             * Format: uri
             * @description Picture of the background. Only taken in the mode `elements`.
             */
            scene_url?: string;
            /**
             * Format: uri
             * @description Picture whose style is taken over. Only taken in the mode `elements`.
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
             * @description Picture to start from. Needed in every mode but `elements`.
             */
            image_url: string;
        } | {
            /** @constant */
            reference_mode: "portrait";
            scene_url?: never;
            style_url?: never;
            /**
             * Format: uri
             * @description Picture to start from. Needed in every mode but `elements`.
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
             * @description Picture to start from. Needed in every mode but `elements`.
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
         * @description Restyles a picture, takes over its face or its figure, or combines two to four elements.
         */
        KuaishouKling21ImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.1-image";
            /** @description A prompt and what `reference_mode` asks for, one picture or two to four elements. */
            input: components["schemas"]["KuaishouKling21ImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling voice
         * @description One voice, either a preset or a recording. Exactly one of the two members is needed.
         */
        KuaishouKlingVoice: {
            /** @description Voice preset, an `id` from `GET /v1/resources/kuaishou/kling/voices`. Can't be combined with `voice_url`. */
            voice_id?: number;
            /**
             * Format: uri
             * @description MP3 recording of a voice of your own. Can't be combined with `voice_id`.
             */
            voice_url?: string;
        };
        /**
         * Kling 2.6 Video input
         * @description A prompt and optional frames. Sound needs `pro` and excludes a last frame; voices need sound.
         */
        KuaishouKling26VideoInput: {
            /** @description What happens in the video. */
            prompt: string;
            /**
             * @description Resolution, 720p for `std` and 1080p for `pro`. `native_audio` needs `pro`.
             * @default pro
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Length in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Whether sound is generated for the video. Needs `mode` `pro` (or omitted), can't be combined with `end_frame_url`, and has to be on for `voices`.
             * @default false
             */
            native_audio?: boolean;
            /**
             * Format: uri
             * @description First frame. Leave it out to start from text alone.
             */
            start_frame_url?: string;
            /**
             * Format: uri
             * @description Last frame. Can't be set while `native_audio` is on.
             */
            end_frame_url?: string;
            /** @description Up to five voices that speak in the video. Needs `native_audio` to be on. */
            voices?: components["schemas"]["KuaishouKlingVoice"][];
        };
        /**
         * Kling 2.6 Video
         * @description Makes a video of 5 or 10 seconds from text or frames, at 1080p with optional sound and voices.
         */
        KuaishouKling26VideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.6-video";
            /** @description A prompt and optional frames. Sound needs `pro` and excludes a last frame; voices need sound. */
            input: components["schemas"]["KuaishouKling26VideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling sound effects
         * @description What the sound track contains. Leave the whole object out for a silent video.
         */
        KuaishouKlingSoundEffects: {
            /**
             * @description Which noises are heard.
             * @default
             */
            sound?: string;
            /**
             * @description Which music plays in the background.
             * @default
             */
            music?: string;
            /**
             * @description Whether the sound is made in the style of ASMR.
             * @default false
             */
            asmr_mode?: boolean;
        };
        /**
         * Kling 2.5 Turbo Video input
         * @description A prompt, with optional frames and sound effects.
         */
        KuaishouKling25TurboVideoInput: {
            /** @description What happens in the video. */
            prompt: string;
            /**
             * @description Resolution, 720p for `std` and 1080p for `pro`.
             * @default pro
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Length in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Shape of the picture. Has no effect beside `start_frame_url`, whose shape the video takes.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * Format: uri
             * @description First frame. Leave it out to start from text alone.
             */
            start_frame_url?: string;
            /**
             * Format: uri
             * @description Last frame.
             */
            end_frame_url?: string;
            /** @description Noises and music of the video. Leave it out for a silent video. */
            sound_effects?: components["schemas"]["KuaishouKlingSoundEffects"];
        };
        /**
         * Kling 2.5 Turbo Video
         * @description Makes a video of 5 or 10 seconds from text or frames, with noises and music on demand.
         */
        KuaishouKling25TurboVideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.5-turbo-video";
            /** @description A prompt, with optional frames and sound effects. */
            input: components["schemas"]["KuaishouKling25TurboVideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.1 Video input
         * @description A prompt and a first frame, with an optional last frame and sound effects.
         */
        KuaishouKling21VideoInput: {
            /** @description What happens in the video. */
            prompt: string;
            /**
             * Format: uri
             * @description First frame.
             */
            start_frame_url: string;
            /**
             * Format: uri
             * @description Last frame.
             */
            end_frame_url?: string;
            /**
             * @description Length in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Resolution, 720p for `std` and 1080p for `pro`.
             * @default pro
             * @enum {string}
             */
            mode?: "std" | "pro";
            /** @description Noises and music of the video. Leave it out for a silent video. */
            sound_effects?: components["schemas"]["KuaishouKlingSoundEffects"];
        };
        /**
         * Kling 2.1 Video
         * @description Animates a picture for 5 or 10 seconds, with an optional last frame, noises and music.
         */
        KuaishouKling21VideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.1-video";
            /** @description A prompt and a first frame, with an optional last frame and sound effects. */
            input: components["schemas"]["KuaishouKling21VideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.1 Master Video input
         * @description A prompt, with an optional first frame and sound effects. The resolution is always 1080p.
         */
        KuaishouKling21MasterVideoInput: {
            /** @description What happens in the video. */
            prompt: string;
            /**
             * @description Length in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * Format: uri
             * @description First frame. Leave it out to start from text alone.
             */
            start_frame_url?: string;
            /** @description Noises and music of the video. Leave it out for a silent video. */
            sound_effects?: components["schemas"]["KuaishouKlingSoundEffects"];
        };
        /**
         * Kling 2.1 Master Video
         * @description Makes a 1080p video of 5 or 10 seconds from text or a first frame, with noises and music on demand.
         */
        KuaishouKling21MasterVideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.1-master-video";
            /** @description A prompt, with an optional first frame and sound effects. The resolution is always 1080p. */
            input: components["schemas"]["KuaishouKling21MasterVideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling element
         * @description A person or an object that the prompt calls by `@Element1`, `@Element2` and so on, shown by up to four pictures or by a video.
         */
        KuaishouKlingElement: {
            /**
             * @description What the element is, in at most 100 characters.
             * @default
             */
            description?: string;
            /**
             * @description Whether pictures or a video show the element.
             * @default image
             * @enum {string}
             */
            type?: "image" | "video";
            /** @description Up to four pictures of an element of type `image`. */
            image_urls?: string[];
            /** @description Video of an element of type `video`. */
            video_url?: string;
            /** @description Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. */
            voice_id?: number;
        };
        /**
         * Kling 3.0 shot
         * @description One scene of a video of several shots, which share 15 seconds.
         */
        KuaishouKling30Shot: {
            /** @description What happens in this shot. */
            prompt: string;
            /** @description Length of this shot in seconds, at least 1. All shots together last 3 to 15 seconds, which leaves at most 14 for one of them. */
            duration: number;
        };
        /**
         * Kling 3.0 Video input
         * @description Either a `prompt` or `multi_shots`, and optional frames and elements.
         */
        KuaishouKling30VideoInput: {
            /** @description What happens in the video. Needed where `multi_shots` is omitted, and can't be combined with it. */
            prompt?: string;
            /**
             * @description Resolution, 720p for `std` and 1080p for `pro`.
             * @default pro
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Length in seconds, from 3 to 15.
             * @default 5
             */
            duration?: number;
            /**
             * @description Shape of the picture.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @description Whether sound is generated for the video.
             * @default true
             */
            native_audio?: boolean;
            /**
             * Format: uri
             * @description First frame. Leave it out to start from text alone.
             */
            start_frame_url?: string;
            /**
             * Format: uri
             * @description Last frame.
             */
            end_frame_url?: string;
            /** @description Persons and objects that appear in the video. */
            elements?: components["schemas"]["KuaishouKlingElement"][];
            /** @description Two to six shots, 3 to 15 seconds in all. Needed where `prompt` is omitted, and can't be combined with it. */
            multi_shots?: components["schemas"]["KuaishouKling30Shot"][];
        } & ({
            prompt?: never;
            /** @description Two to six shots, 3 to 15 seconds in all. Needed where `prompt` is omitted, and can't be combined with it. */
            multi_shots: components["schemas"]["KuaishouKling30Shot"][];
        } | {
            multi_shots?: never;
            /** @description What happens in the video. Needed where `multi_shots` is omitted, and can't be combined with it. */
            prompt: string;
        });
        /**
         * Kling 3.0 Video
         * @description Makes a video of 3 to 15 seconds with sound from text or several shots, with optional frames and elements.
         */
        KuaishouKling30VideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-3.0-video";
            /** @description Either a `prompt` or `multi_shots`, and optional frames and elements. */
            input: components["schemas"]["KuaishouKling30VideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.6 Motion Control input
         * @description Who moves, how, and from which side.
         */
        KuaishouKling26MotionControlInput: {
            /** @description The movement in words. */
            prompt: string;
            /**
             * Format: uri
             * @description Picture of the person or subject; head, shoulders and torso have to be clearly visible.
             */
            image_url: string;
            /**
             * Format: uri
             * @description Video whose movement is taken over.
             */
            video_url: string;
            /**
             * @description Resolution, 720p for `std` and 1080p for `pro`.
             * @default std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Whether the sound of the video is kept.
             * @default true
             */
            keep_audio?: boolean;
            /**
             * @description Whether the person turns as in the video (`video`) or keeps the pose of the picture (`image`).
             * @default video
             * @enum {string}
             */
            character_orientation?: "video" | "image";
        };
        /**
         * Kling 2.6 Motion Control
         * @description Lets the person of a picture move like the one in a video.
         */
        KuaishouKling26MotionControlTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.6-motion-control";
            /** @description Who moves, how, and from which side. */
            input: components["schemas"]["KuaishouKling26MotionControlInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 3.0 Motion Control input
         * @description Who moves, how, from which side, and what else appears.
         */
        KuaishouKling30MotionControlInput: {
            /** @description The movement in words. */
            prompt: string;
            /**
             * Format: uri
             * @description Picture of the person or subject; head, shoulders and torso have to be clearly visible.
             */
            image_url: string;
            /**
             * Format: uri
             * @description Video whose movement is taken over.
             */
            video_url: string;
            /**
             * @description Resolution, 720p for `std` and 1080p for `pro`.
             * @default std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Whether the sound of the video is kept.
             * @default true
             */
            keep_audio?: boolean;
            /**
             * @description Whether the person turns as in the video (`video`) or keeps the pose of the picture (`image`).
             * @default video
             * @enum {string}
             */
            character_orientation?: "video" | "image";
            /** @description Further persons and objects that appear in the video. */
            elements?: components["schemas"]["KuaishouKlingElement"][];
        };
        /**
         * Kling 3.0 Motion Control
         * @description Lets the person of a picture move like the one in a video, with a steadier face than 2.6 and with elements.
         */
        KuaishouKling30MotionControlTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-3.0-motion-control";
            /** @description Who moves, how, from which side, and what else appears. */
            input: components["schemas"]["KuaishouKling30MotionControlInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 3.0 Omni Video Edit input
         * @description The video, the edit in words, and pictures or elements to bring in.
         */
        KuaishouKling30OmniVideoEditInput: {
            /**
             * Format: uri
             * @description Video to edit. The result is as long as this video.
             */
            video_url: string;
            /** @description What to change; `@Image1` and `@Element1` point at the pictures and elements. */
            prompt: string;
            /**
             * @description Whether the video is a guide for the style (`reference`) or is itself restyled (`transform`).
             * @default reference
             * @enum {string}
             */
            video_mode?: "reference" | "transform";
            /**
             * @description Whether the sound of the source video is kept.
             * @default false
             */
            keep_audio?: boolean;
            /**
             * @description Resolution, 720p for `std` and 1080p for `pro`.
             * @default std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Shape of the picture.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /** @description Up to four reference pictures, `@Image1`, `@Image2` and so on in the prompt. */
            image_urls?: string[];
            /** @description Up to four persons and objects to bring in. */
            elements?: components["schemas"]["KuaishouKlingElement"][];
        };
        /**
         * Kling 3.0 Omni Video Edit
         * @description Reworks a video, or takes it as a model for style, with reference pictures and elements.
         */
        KuaishouKling30OmniVideoEditTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-3.0-omni-video-edit";
            /** @description The video, the edit in words, and pictures or elements to bring in. */
            input: components["schemas"]["KuaishouKling30OmniVideoEditInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling O1 Video Edit input
         * @description The video, the edit in words, and pictures to bring in.
         */
        KuaishouKlingO1VideoEditInput: {
            /**
             * Format: uri
             * @description Video to edit. The result is as long as this video.
             */
            video_url: string;
            /** @description What to change; `@Image1` points at the first picture. */
            prompt: string;
            /**
             * @description Whether the video is a guide for the style (`reference`) or is itself restyled (`transform`).
             * @default reference
             * @enum {string}
             */
            video_mode?: "reference" | "transform";
            /**
             * @description Whether the sound of the source video is kept.
             * @default false
             */
            keep_audio?: boolean;
            /**
             * @description Resolution, 720p for `std` and 1080p for `pro`.
             * @default std
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Shape of the picture.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /** @description Up to four reference pictures, `@Image1`, `@Image2` and so on in the prompt. */
            image_urls?: string[];
        };
        /**
         * Kling O1 Video Edit
         * @description Reworks a video, or takes it as a model for style, with reference pictures.
         */
        KuaishouKlingO1VideoEditTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-o1-video-edit";
            /** @description The video, the edit in words, and pictures to bring in. */
            input: components["schemas"]["KuaishouKlingO1VideoEditInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling shot
         * @description One scene of a video of several shots.
         */
        KuaishouKlingShot: {
            /** @description What happens in this shot. */
            prompt: string;
            /** @description Length of this shot in seconds, at least 1. */
            duration: number;
        };
        /**
         * Kling 3.0 Omni Video input
         * @description Either a `prompt` or `multi_shots`, and what `video_mode` asks for: reference pictures and elements, frames, or a source video.
         */
        KuaishouKling30OmniVideoInput: ({
            /**
             * @description What the media are for. `elements` needs `image_urls` or `elements`, `start_end_frame` needs `start_frame_url`, and `transform` and `video_reference` need `video_url`. Without it the video comes from text, with `image_urls` and `elements` as the only media.
             * @enum {string}
             */
            video_mode?: "elements" | "start_end_frame" | "transform" | "video_reference";
            /** @description What happens in the video; `@Image1` and `@Element1` point at the pictures and elements. Needed where `multi_shots` is omitted, and can't be combined with it. */
            prompt?: string;
            /**
             * @description Resolution, 720p for `std` and 1080p for `pro`.
             * @default pro
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Length in seconds, from 3 to 15.
             * @default 5
             */
            duration?: number;
            /**
             * @description Shape of the picture. `auto` follows the input and is only taken in the modes `start_end_frame`, `transform` and `video_reference`; with a `video_url` it is the recommended value.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
            /**
             * @description Whether sound is generated for the video.
             * @default false
             */
            native_audio?: boolean;
            /**
             * @description Whether the sound of the source video is kept.
             * @default true
             */
            keep_audio?: boolean;
            /** @description Up to seven reference pictures, `@Image1`, `@Image2` and so on in the prompt. Together with `elements` at most 7 with `video_mode` `elements` or omitted, and at most 4 with `transform` and `video_reference`. */
            image_urls?: string[];
            /** @description Which of `image_urls` opens the video; 1 is the first of them. */
            start_image_index?: number;
            /**
             * Format: uri
             * @description First frame. Needed with `video_mode` `start_end_frame`; can't be set where `video_mode` is omitted.
             */
            start_frame_url?: string;
            /**
             * Format: uri
             * @description Last frame. Can't be set where `video_mode` is omitted.
             */
            end_frame_url?: string;
            /**
             * Format: uri
             * @description Source video. Needed with `video_mode` `transform` and `video_reference`; can't be set with `elements` or where `video_mode` is omitted, nor beside an element of type `video`.
             */
            video_url?: string;
            /** @description Two to six shots of at least a second each. Needed where `prompt` is omitted, and can't be combined with it. */
            multi_shots?: components["schemas"]["KuaishouKlingShot"][];
            /** @description Persons and objects, `@Element1`, `@Element2` and so on in the prompt. Together with `image_urls` at most 7 with `video_mode` `elements` or omitted, and at most 4 with `transform` and `video_reference`. Beside `video_url` none may be of type `video`. */
            elements?: components["schemas"]["KuaishouKlingElement"][];
        } & ({
            prompt?: never;
            /** @description Two to six shots of at least a second each. Needed where `prompt` is omitted, and can't be combined with it. */
            multi_shots: components["schemas"]["KuaishouKlingShot"][];
        } | {
            multi_shots?: never;
            /** @description What happens in the video; `@Image1` and `@Element1` point at the pictures and elements. Needed where `multi_shots` is omitted, and can't be combined with it. */
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
             * @description First frame. Needed with `video_mode` `start_end_frame`; can't be set where `video_mode` is omitted.
             */
            start_frame_url: string;
        } | {
            /** @constant */
            video_mode: "transform";
            image_urls?: unknown;
            elements?: unknown;
            /**
             * Format: uri
             * @description Source video. Needed with `video_mode` `transform` and `video_reference`; can't be set with `elements` or where `video_mode` is omitted, nor beside an element of type `video`.
             */
            video_url: string;
        } | {
            /** @constant */
            video_mode: "video_reference";
            image_urls?: unknown;
            elements?: unknown;
            /**
             * Format: uri
             * @description Source video. Needed with `video_mode` `transform` and `video_reference`; can't be set with `elements` or where `video_mode` is omitted, nor beside an element of type `video`.
             */
            video_url: string;
        });
        /**
         * Kling 3.0 Omni Video
         * @description Makes a video of 3 to 15 seconds from text or several shots, with reference pictures, elements, frames or a source video.
         */
        KuaishouKling30OmniVideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-3.0-omni-video";
            /** @description Either a `prompt` or `multi_shots`, and what `video_mode` asks for: reference pictures and elements, frames, or a source video. */
            input: components["schemas"]["KuaishouKling30OmniVideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling image element
         * @description A person or an object that the prompt calls by `@Element1`, `@Element2` and so on, shown by up to four pictures. Videos are not taken.
         */
        KuaishouKlingImageElement: {
            /**
             * @description What the element is, in at most 100 characters.
             * @default
             */
            description?: string;
            /**
             * @description Always `image`, since this model takes no video elements.
             * @default image
             * @constant
             */
            type?: "image";
            /** @description Up to four pictures of an element of type `image`. */
            image_urls?: string[];
            /** @description Voice of the element, an `id` from `GET /v1/resources/kuaishou/kling/voices`. */
            voice_id?: number;
        };
        /**
         * Kling O1 Video input
         * @description A prompt, and what `video_mode` asks for: reference pictures and picture elements, frames, or a source video.
         */
        KuaishouKlingO1VideoInput: {
            /**
             * @description What the media are for. `elements` needs `image_urls` or `elements`, `start_end_frame` needs `start_frame_url`, and `transform` and `video_reference` need `video_url`. Without it the video comes from text, with `image_urls` and `elements` as the only media.
             * @enum {string}
             */
            video_mode?: "elements" | "start_end_frame" | "transform" | "video_reference";
            /** @description What happens in the video; `@Image1` and `@Element1` point at the pictures and elements. */
            prompt: string;
            /**
             * @description Resolution, 720p for `std` and 1080p for `pro`.
             * @default pro
             * @enum {string}
             */
            mode?: "std" | "pro";
            /**
             * @description Length in seconds, from 3 to 10.
             * @default 5
             */
            duration?: number;
            /**
             * @description Shape of the picture. `auto` follows the input and is only taken in the modes `start_end_frame`, `transform` and `video_reference`; with a `video_url` it is the recommended value.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
            /**
             * @description Whether the sound of the source video is kept.
             * @default true
             */
            keep_audio?: boolean;
            /** @description Up to seven reference pictures, `@Image1`, `@Image2` and so on in the prompt. Together with `elements` at most 7 with `video_mode` `elements` or omitted, and at most 4 with `transform` and `video_reference`. */
            image_urls?: string[];
            /** @description Which of `image_urls` opens the video; 1 is the first of them. */
            start_image_index?: number;
            /**
             * Format: uri
             * @description First frame. Needed with `video_mode` `start_end_frame`; can't be set where `video_mode` is omitted.
             */
            start_frame_url?: string;
            /**
             * Format: uri
             * @description Last frame. Can't be set where `video_mode` is omitted.
             */
            end_frame_url?: string;
            /**
             * Format: uri
             * @description Source video. Needed with `video_mode` `transform` and `video_reference`; can't be set with `elements` or where `video_mode` is omitted.
             */
            video_url?: string;
            /** @description Persons and objects shown by pictures, `@Element1`, `@Element2` and so on in the prompt. Together with `image_urls` at most 7 with `video_mode` `elements` or omitted, and at most 4 with `transform` and `video_reference`. */
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
             * @description First frame. Needed with `video_mode` `start_end_frame`; can't be set where `video_mode` is omitted.
             */
            start_frame_url: string;
        } | {
            /** @constant */
            video_mode: "transform";
            image_urls?: unknown;
            elements?: unknown;
            /**
             * Format: uri
             * @description Source video. Needed with `video_mode` `transform` and `video_reference`; can't be set with `elements` or where `video_mode` is omitted.
             */
            video_url: string;
        } | {
            /** @constant */
            video_mode: "video_reference";
            image_urls?: unknown;
            elements?: unknown;
            /**
             * Format: uri
             * @description Source video. Needed with `video_mode` `transform` and `video_reference`; can't be set with `elements` or where `video_mode` is omitted.
             */
            video_url: string;
        });
        /**
         * Kling O1 Video
         * @description Makes a video of 3 to 10 seconds without sound of its own from text, reference pictures, picture elements, frames or a source video.
         */
        KuaishouKlingO1VideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-o1-video";
            /** @description A prompt, and what `video_mode` asks for: reference pictures and picture elements, frames, or a source video. */
            input: components["schemas"]["KuaishouKlingO1VideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.6 input (retired)
         * @description A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is needed.
         */
        KuaishouKling26Input: {
            /** @description What happens in the video. Needed where `start_image_url` is omitted. */
            prompt?: string;
            /**
             * Format: uri
             * @description First frame. Needed where `prompt` is omitted; can't be combined with `aspect_ratio`.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description Last frame.
             */
            end_image_url?: string;
            /**
             * @description Length in seconds.
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Shape of the picture. Can't be combined with `start_image_url`.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @description Quality level; `pro` is the higher one.
             * @enum {string}
             */
            mode?: "std" | "pro";
            /** @description Whether sound is generated for the video. */
            enable_audio?: boolean;
        } & ({
            /**
             * Format: uri
             * @description First frame. Needed where `prompt` is omitted; can't be combined with `aspect_ratio`.
             */
            start_image_url: string;
        } | {
            /** @description What happens in the video. Needed where `start_image_url` is omitted. */
            prompt: string;
        });
        /**
         * Kling 2.6
         * @deprecated
         * @description Retired; use `kuaishou/kling-2.6-video`. Made a video of 5 or 10 seconds from text or frames.
         */
        KuaishouKling26Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.6";
            /** @description A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is needed. */
            input: components["schemas"]["KuaishouKling26Input"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.5 input (retired)
         * @description A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is needed.
         */
        KuaishouKling25Input: {
            /** @description What happens in the video. Needed where `start_image_url` is omitted. */
            prompt?: string;
            /**
             * Format: uri
             * @description First frame. Needed where `prompt` is omitted; can't be combined with `aspect_ratio`.
             */
            start_image_url?: string;
            /**
             * Format: uri
             * @description Last frame.
             */
            end_image_url?: string;
            /**
             * @description Length in seconds.
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Shape of the picture. Can't be combined with `start_image_url`.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @description Always `pro` (1080p).
             * @constant
             */
            mode?: "pro";
            /** @description Whether sound is generated for the video. */
            enable_audio?: boolean;
        } & ({
            /**
             * Format: uri
             * @description First frame. Needed where `prompt` is omitted; can't be combined with `aspect_ratio`.
             */
            start_image_url: string;
        } | {
            /** @description What happens in the video. Needed where `start_image_url` is omitted. */
            prompt: string;
        });
        /**
         * Kling 2.5
         * @deprecated
         * @description Retired; use `kuaishou/kling-2.5-turbo-video`. Made a 1080p video of 5 or 10 seconds from text or frames.
         */
        KuaishouKling25Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.5";
            /** @description A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is needed. */
            input: components["schemas"]["KuaishouKling25Input"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.1 input (retired)
         * @description A first frame, with an optional prompt and last frame.
         */
        KuaishouKling21Input: {
            /** @description What happens in the video. */
            prompt?: string;
            /**
             * Format: uri
             * @description First frame.
             */
            start_image_url: string;
            /**
             * Format: uri
             * @description Last frame.
             */
            end_image_url?: string;
            /**
             * @description Length in seconds.
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Quality level; `pro` is the higher one.
             * @enum {string}
             */
            mode?: "std" | "pro";
            /** @description Whether sound is generated for the video. */
            enable_audio?: boolean;
        };
        /**
         * Kling 2.1
         * @deprecated
         * @description Retired; use `kuaishou/kling-2.1-video`. Animated a picture for 5 or 10 seconds.
         */
        KuaishouKling21Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.1";
            /** @description A first frame, with an optional prompt and last frame. */
            input: components["schemas"]["KuaishouKling21Input"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.1 Master input (retired)
         * @description A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is needed.
         */
        KuaishouKling21MasterInput: {
            /** @description What happens in the video. Needed where `start_image_url` is omitted. */
            prompt?: string;
            /**
             * Format: uri
             * @description First frame. Needed where `prompt` is omitted; can't be combined with `aspect_ratio`.
             */
            start_image_url?: string;
            /**
             * @description Length in seconds.
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Shape of the picture. Can't be combined with `start_image_url`.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /**
             * @description Always `pro` (1080p).
             * @constant
             */
            mode?: "pro";
            /** @description Whether sound is generated for the video. */
            enable_audio?: boolean;
        } & ({
            /**
             * Format: uri
             * @description First frame. Needed where `prompt` is omitted; can't be combined with `aspect_ratio`.
             */
            start_image_url: string;
        } | {
            /** @description What happens in the video. Needed where `start_image_url` is omitted. */
            prompt: string;
        });
        /**
         * Kling 2.1 Master
         * @deprecated
         * @description Retired; use `kuaishou/kling-2.1-master-video`. Made a 1080p video of 5 or 10 seconds from text or a first frame.
         */
        KuaishouKling21MasterTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.1-master";
            /** @description A prompt, a first frame or both. At least one of `prompt` and `start_image_url` is needed. */
            input: components["schemas"]["KuaishouKling21MasterInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Kling 2.5 Turbo Pro input (retired)
         * @description An open object: the vendor listed this model without its parameters, so every member is passed on unchecked.
         */
        KuaishouKling25TurboProInput: {
            [key: string]: unknown;
        };
        /**
         * Kling 2.5 Turbo Pro
         * @deprecated
         * @description Retired; use `kuaishou/kling-2.5-turbo-video`. Its parameters are not documented.
         */
        KuaishouKling25TurboProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kuaishou/kling-2.5-turbo-pro";
            /** @description An open object: the vendor listed this model without its parameters, so every member is passed on unchecked. */
            input: components["schemas"]["KuaishouKling25TurboProInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * GPT Image 1 and 1.5 input
         * @description A prompt, and reference pictures where wanted.
         */
        OpenaiGptImageInput: {
            /** @description What the picture shows, or how the reference pictures are changed. */
            prompt: string;
            /** @description Reference pictures. */
            image_urls?: string[];
            /**
             * @description Shape of the picture.
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9";
            /**
             * @description Quality of the picture.
             * @enum {string}
             */
            quality?: "medium" | "high";
        };
        /**
         * GPT Image 1
         * @description Draws a picture from a prompt and, where given, reference pictures.
         */
        OpenaiGptImage1Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "openai/gpt-image-1";
            /** @description A prompt, and reference pictures where wanted. */
            input: components["schemas"]["OpenaiGptImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * GPT Image 1.5
         * @description Draws a picture from a prompt and, where given, reference pictures; improves on GPT Image 1.
         */
        OpenaiGptImage15Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "openai/gpt-image-1.5";
            /** @description A prompt, and reference pictures where wanted. */
            input: components["schemas"]["OpenaiGptImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * GPT Image 2 input
         * @description A prompt, a size and a quality, and reference pictures where a picture is edited.
         */
        OpenaiGptImage2Input: {
            /** @description What the picture shows, or how the reference pictures are changed. */
            prompt: string;
            /** @description Reference pictures; with them the model edits. */
            image_urls?: string[];
            /**
             * @description Shape of the picture.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9";
            /**
             * @description Quality of the picture.
             * @enum {string}
             */
            quality?: "medium" | "high";
            /**
             * @description Size of the picture.
             * @default 1K
             * @enum {string}
             */
            resolution?: "1K" | "2K" | "4K";
        };
        /**
         * GPT Image 2
         * @description Draws a picture of up to 4K from a prompt, or edits reference pictures.
         */
        OpenaiGptImage2Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "openai/gpt-image-2";
            /** @description A prompt, a size and a quality, and reference pictures where a picture is edited. */
            input: components["schemas"]["OpenaiGptImage2Input"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Sora 2 input
         * @description A prompt, and a reference picture or a cameo where wanted.
         */
        OpenaiSora2Input: {
            /** @description What happens in the video. */
            prompt: string;
            /**
             * @description Length in seconds.
             * @enum {integer}
             */
            duration?: 5 | 10 | 15 | 20;
            /**
             * @description Shape of the picture.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * Format: uri
             * @description Reference picture.
             */
            image_url?: string;
            /**
             * Format: uri
             * @description Video of the cameo character, 4 seconds at most.
             */
            cameo_video_url?: string;
            /** @description Who the cameo character is. */
            character_prompt?: string;
            /** @description What the video has to avoid or respect. */
            safety_instruction?: string;
        };
        /**
         * Sora 2
         * @deprecated
         * @description Retired; use `google/veo-3.1-fast`. Made a video of 5 to 20 seconds from text, a picture or a cameo.
         */
        OpenaiSora2Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "openai/sora-2";
            /** @description A prompt, and a reference picture or a cameo where wanted. */
            input: components["schemas"]["OpenaiSora2Input"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Sora 2 Pro input
         * @description A prompt, and a reference picture or a cameo where wanted.
         */
        OpenaiSora2ProInput: {
            /** @description What happens in the video. */
            prompt: string;
            /**
             * @description Length in seconds.
             * @enum {integer}
             */
            duration?: 10 | 15 | 20 | 25;
            /**
             * @description Shape of the picture.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * Format: uri
             * @description Reference picture.
             */
            image_url?: string;
            /**
             * Format: uri
             * @description Video of the cameo character, 4 seconds at most.
             */
            cameo_video_url?: string;
            /** @description Who the cameo character is. */
            character_prompt?: string;
            /** @description What the video has to avoid or respect. */
            safety_instruction?: string;
        };
        /**
         * Sora 2 Pro
         * @deprecated
         * @description Retired; use `google/veo-3.1-quality`. Made a video of 10 to 25 seconds from text, a picture or a cameo.
         */
        OpenaiSora2ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "openai/sora-2-pro";
            /** @description A prompt, and a reference picture or a cameo where wanted. */
            input: components["schemas"]["OpenaiSora2ProInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Extend input
         * @description What is continued (at least one of `clip_id` and `audio_url`), from where, and with what.
         */
        SunoAiExtendInput: {
            /** @description Model version, `chirp-bluejay` for example. */
            mv: string;
            /** @description Suno clip to continue. At least one of `clip_id` and `audio_url` is needed. */
            clip_id?: string;
            /**
             * Format: uri
             * @description Sound file to continue, in place of a clip. At least one of `clip_id` and `audio_url` is needed.
             */
            audio_url?: string;
            /** @description `false` selects simple mode, `true` custom mode. */
            custom: boolean;
            /** @description What the result sounds like, for simple mode. */
            gpt_description_prompt?: string;
            /** @description Lyrics or detailed instruction, for custom mode. */
            prompt?: string;
            /** @description Second at which the continuation begins. */
            continue_at?: number;
            /** @description Second at which an overlay begins. */
            start_s?: number;
            /** @description Second at which an overlay ends. */
            end_s?: number;
            /** @description Title of the result. */
            title?: string;
            /** @description `true` leaves the singing out. */
            make_instrumental?: boolean;
        } & ({
            /** @description Suno clip to continue. At least one of `clip_id` and `audio_url` is needed. */
            clip_id: string;
        } | {
            /**
             * Format: uri
             * @description Sound file to continue, in place of a clip. At least one of `clip_id` and `audio_url` is needed.
             */
            audio_url: string;
        });
        /**
         * Suno Extend
         * @description Continues a song, either a clip of Suno's or a sound file of your own.
         */
        SunoAiExtendTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/extend";
            /** @description What is continued (at least one of `clip_id` and `audio_url`), from where, and with what. */
            input: components["schemas"]["SunoAiExtendInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Cover input
         * @description What is covered (at least one of `clip_id` and `audio_url`) and how it is to sound.
         */
        SunoAiCoverInput: {
            /** @description Model version, `chirp-bluejay` for example. */
            mv: string;
            /** @description Suno clip to cover. At least one of `clip_id` and `audio_url` is needed. */
            clip_id?: string;
            /**
             * Format: uri
             * @description Sound file to cover, in place of a clip. At least one of `clip_id` and `audio_url` is needed.
             */
            audio_url?: string;
            /** @description `false` selects simple mode, `true` custom mode. */
            custom: boolean;
            /** @description What the result sounds like, for simple mode. */
            gpt_description_prompt?: string;
            /** @description Lyrics or detailed instruction, for custom mode. */
            prompt?: string;
            /** @description Second from which `suno-ai/extend` continues. It is accepted here too. */
            continue_at?: number;
            /** @description Second at which an overlay begins. */
            start_s?: number;
            /** @description Second at which an overlay ends. */
            end_s?: number;
            /** @description Title of the result. */
            title?: string;
            /** @description `true` leaves the singing out. */
            make_instrumental?: boolean;
        } & ({
            /** @description Suno clip to cover. At least one of `clip_id` and `audio_url` is needed. */
            clip_id: string;
        } | {
            /**
             * Format: uri
             * @description Sound file to cover, in place of a clip. At least one of `clip_id` and `audio_url` is needed.
             */
            audio_url: string;
        });
        /**
         * Suno Cover
         * @description Makes a new version of a song, from a clip of Suno's or from a sound file of your own.
         */
        SunoAiCoverTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/cover";
            /** @description What is covered (at least one of `clip_id` and `audio_url`) and how it is to sound. */
            input: components["schemas"]["SunoAiCoverInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Add Vocals input
         * @description Uploaded music (at least one of `clip_id` and `audio_url`) and what is sung over it.
         */
        SunoAiAddVocalsInput: {
            /** @description Model version, `chirp-bluejay` for example. */
            mv: string;
            /** @description Clip that comes from uploaded audio; clips that Suno made don't work here. At least one of `clip_id` and `audio_url` is needed. */
            clip_id?: string;
            /**
             * Format: uri
             * @description Sound file to work on. At least one of `clip_id` and `audio_url` is needed.
             */
            audio_url?: string;
            /** @description `false` selects simple mode, `true` custom mode. */
            custom?: boolean;
            /** @description Description of the singing, or its lyrics. */
            gpt_description_prompt?: string;
            /** @description Lyrics or detailed instruction, for custom mode. */
            prompt?: string;
            /** @description Second from which `suno-ai/extend` continues. It is accepted here too. */
            continue_at?: number;
            /** @description Second at which an overlay begins. */
            start_s?: number;
            /** @description Second at which an overlay ends. */
            end_s?: number;
            /** @description Title of the result. */
            title?: string;
            /** @description `true` leaves the singing out. */
            make_instrumental?: boolean;
        } & ({
            /** @description Clip that comes from uploaded audio; clips that Suno made don't work here. At least one of `clip_id` and `audio_url` is needed. */
            clip_id: string;
        } | {
            /**
             * Format: uri
             * @description Sound file to work on. At least one of `clip_id` and `audio_url` is needed.
             */
            audio_url: string;
        });
        /**
         * Suno Add Vocals
         * @description Lays singing over uploaded music.
         */
        SunoAiAddVocalsTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/add-vocals";
            /** @description Uploaded music (at least one of `clip_id` and `audio_url`) and what is sung over it. */
            input: components["schemas"]["SunoAiAddVocalsInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Add Instrumental input
         * @description Uploaded music (at least one of `clip_id` and `audio_url`) and the backing it gets.
         */
        SunoAiAddInstrumentalInput: {
            /** @description Model version, `chirp-bluejay` for example. */
            mv: string;
            /** @description Clip that comes from uploaded audio; clips that Suno made don't work here. At least one of `clip_id` and `audio_url` is needed. */
            clip_id?: string;
            /**
             * Format: uri
             * @description Sound file to work on. At least one of `clip_id` and `audio_url` is needed.
             */
            audio_url?: string;
            /** @description `false` selects simple mode, `true` custom mode. */
            custom?: boolean;
            /** @description What the result sounds like, for simple mode. */
            gpt_description_prompt?: string;
            /** @description Lyrics or detailed instruction, for custom mode. */
            prompt?: string;
            /** @description Second from which `suno-ai/extend` continues. It is accepted here too. */
            continue_at?: number;
            /** @description Second at which an overlay begins. */
            start_s?: number;
            /** @description Second at which an overlay ends. */
            end_s?: number;
            /** @description Title of the result. */
            title?: string;
        } & ({
            /** @description Clip that comes from uploaded audio; clips that Suno made don't work here. At least one of `clip_id` and `audio_url` is needed. */
            clip_id: string;
        } | {
            /**
             * Format: uri
             * @description Sound file to work on. At least one of `clip_id` and `audio_url` is needed.
             */
            audio_url: string;
        });
        /**
         * Suno Add Instrumental
         * @description Lays an instrumental backing under uploaded music.
         */
        SunoAiAddInstrumentalTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/add-instrumental";
            /** @description Uploaded music (at least one of `clip_id` and `audio_url`) and the backing it gets. */
            input: components["schemas"]["SunoAiAddInstrumentalInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno stems input
         * @description The clip, and a title for the extraction.
         */
        SunoAiStemsInput: {
            /** @description Clip to part into stems. */
            clip_id: string;
            /** @description Title of the extraction. */
            title?: string;
        };
        /**
         * Suno Stems
         * @description Parts a clip into vocals and instrumental.
         */
        SunoAiStemsTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/stems";
            /** @description The clip, and a title for the extraction. */
            input: components["schemas"]["SunoAiStemsInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Stems All
         * @description Parts a clip into all its tracks: vocals, backing vocals, drums, bass, guitar, keyboard, percussion, strings, synth, FX, brass and woodwinds.
         */
        SunoAiStemsAllTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/stems-all";
            /** @description The clip, and a title for the extraction. */
            input: components["schemas"]["SunoAiStemsInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno WAV Export input
         * @description The clip to export.
         */
        SunoAiWavInput: {
            /** @description Clip to export. */
            clip_id: string;
        };
        /**
         * Suno WAV Export
         * @description Exports a clip as a WAV file.
         */
        SunoAiWavTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/wav";
            /** @description The clip to export. */
            input: components["schemas"]["SunoAiWavInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Lyrics input
         * @description What the lyrics are about and which lyrics model writes them.
         */
        SunoAiLyricsInput: {
            /** @description What the lyrics are about. */
            prompt: string;
            /**
             * @description Lyrics model.
             * @enum {string}
             */
            mv: "remi-v1" | "default";
        };
        /**
         * Suno Lyrics
         * @description Writes lyrics from a description, in two variants that each have a title and style tags.
         */
        SunoAiLyricsTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/lyrics";
            /** @description What the lyrics are about and which lyrics model writes them. */
            input: components["schemas"]["SunoAiLyricsInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Music input
         * @description The version, the mode, and the description (simple mode) or the lyrics and tags (custom mode). Members of the other mode are accepted.
         */
        SunoAiMusicInput: {
            /** @description Model version: `chirp-v3-5` (3.5), `chirp-v4` (4.0), `chirp-auk` (4.5), `chirp-bluejay` (4.5+), `chirp-crow` (5.0) or `chirp-fenix` (5.5); or the `mv` of a model trained with `suno-ai/custom-model`, which is `chirp-custom:` and its id. It limits the length of `prompt` and `tags`. */
            mv: ("chirp-v3-5" | "chirp-v4" | "chirp-auk" | "chirp-bluejay" | "chirp-crow" | "chirp-fenix") | `chirp-custom:${string}`;
            /** @description `false` selects simple mode, `true` custom mode. */
            custom: boolean;
            /** @description What the song is about, for simple mode; it may hold lyrics. At most 500 characters where `custom` is false. */
            gpt_description_prompt?: string;
            /** @description Lyrics or detailed description, for custom mode. At most 3000 characters on `chirp-v3-5` and `chirp-v4`, 5000 on the later versions; no limit is documented for custom models. */
            prompt?: string;
            /** @description Genre and style, for custom mode. At most 200 characters on `chirp-v3-5` and `chirp-v4`, 1000 on the later versions; no limit is documented for custom models. */
            tags?: string;
            /** @description Title of the song. */
            title?: string;
            /** @description `true` leaves the singing out. */
            make_instrumental?: boolean;
            /** @description Styles to keep away from, for custom mode. */
            negative_tags?: string;
            /** @description Voice that sings, the `persona_id` of a voice made with `suno-ai/voice`. */
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
         * @description Makes a song, in simple mode from one description or in custom mode from lyrics and style tags.
         */
        SunoAiMusicTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/music";
            /** @description The version, the mode, and the description (simple mode) or the lyrics and tags (custom mode). Members of the other mode are accepted. */
            input: components["schemas"]["SunoAiMusicInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Sound input
         * @description The sound, and optionally its tempo, its key and whether it loops.
         */
        SunoAiSoundInput: {
            /** @description The sound to make. */
            prompt: string;
            /** @description Model version, `chirp-fenix` for example. */
            mv: string;
            /** @description Title of the sound. */
            title?: string;
            /** @description What to keep out of the sound. */
            negative_tags?: string;
            /** @description Tempo in beats per minute, from 1 to 300. */
            bpm?: number;
            /**
             * @description Musical key; an `m` marks minor.
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
         * @description Makes a sound effect from a description, to be played once or in a loop.
         */
        SunoAiSoundTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/sound";
            /** @description The sound, and optionally its tempo, its key and whether it loops. */
            input: components["schemas"]["SunoAiSoundInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Voice input
         * @description The recordings, the phrase that was read, and how the voice is named and described.
         */
        SunoAiVoiceInput: {
            /**
             * Format: uri
             * @description Recording of the voice.
             */
            voice_audio_url: string;
            /**
             * Format: uri
             * @description Recording of the same person reading the verification phrase.
             */
            verification_audio_url: string;
            /** @description The phrase that is read, a `phrase_id` from `GET /v1/resources/suno-ai/voice/verification-phrase`. */
            phrase_id: string;
            /** @description Name of the voice. */
            name: string;
            /**
             * @description What the voice is like.
             * @default
             */
            description?: string;
            /**
             * @description Genres that suit the voice, as words in one string.
             * @default
             */
            styles?: string;
            /**
             * @description How practised the singer is.
             * @default Beginner
             * @enum {string}
             */
            singer_skill_level?: "Beginner" | "Intermediate" | "Advanced" | "Professional";
            /**
             * @description Second of the voice recording at which the singing starts.
             * @default 0
             */
            vocal_start_s?: number;
            /** @description Second of the voice recording at which the singing ends; found by itself if omitted. */
            vocal_end_s?: number;
        };
        /**
         * Suno Voice
         * @description Makes a singing voice out of two recordings: a sample of the voice, and the same person reading a verification phrase. The resulting `persona_id` goes into `suno-ai/music`.
         */
        SunoAiVoiceTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/voice";
            /** @description The recordings, the phrase that was read, and how the voice is named and described. */
            input: components["schemas"]["SunoAiVoiceInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Suno Custom Model input
         * @description The tracks to train on and the name of the model.
         */
        SunoAiCustomModelInput: {
            /** @description Six to 24 tracks to train on. */
            audio_urls: string[];
            /** @description Name of the model. */
            name: string;
        };
        /**
         * Suno Custom Model
         * @description Trains a model version on 6 to 24 tracks of your own. The resulting `mv` goes into `suno-ai/music`.
         */
        SunoAiCustomModelTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "suno-ai/custom-model";
            /** @description The tracks to train on and the name of the model. */
            input: components["schemas"]["SunoAiCustomModelInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Topaz Image Upscale input
         * @description The picture, how far to enlarge it, and how strongly to clean it.
         */
        TopazLabsImageUpscaleInput: {
            /**
             * Format: uri
             * @description Picture to enlarge.
             */
            image_url: string;
            /**
             * @description Factor for width and height each; `1x` keeps the size and only enhances.
             * @default 1x
             * @enum {string}
             */
            upscale_factor?: "1x" | "2x" | "4x" | "8x" | "16x";
            /**
             * @description How strongly noise is removed, from 0 to 1.
             * @default 0.5
             */
            denoise?: number;
            /**
             * @description How strongly edges are sharpened, from 0 to 1.
             * @default 0.5
             */
            sharpen?: number;
            /**
             * @description Whether faces get a treatment of their own.
             * @default true
             */
            face_enhancement?: boolean;
        };
        /**
         * Topaz Image Upscale
         * @description Enlarges a picture up to 16 times and cleans it, with optional face enhancement.
         */
        TopazLabsImageUpscaleTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "topaz-labs/image-upscale";
            /** @description The picture, how far to enlarge it, and how strongly to clean it. */
            input: components["schemas"]["TopazLabsImageUpscaleInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Topaz Image Generative input
         * @description An open object: the vendor lists this model without its parameters, so every member is passed on unchecked.
         */
        TopazLabsImageGenerativeInput: {
            [key: string]: unknown;
        };
        /**
         * Topaz Image Generative
         * @description Enhances a picture with a generative model. Its parameters are not documented.
         */
        TopazLabsImageGenerativeTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "topaz-labs/image-generative";
            /** @description An open object: the vendor lists this model without its parameters, so every member is passed on unchecked. */
            input: components["schemas"]["TopazLabsImageGenerativeInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Topaz Video Upscale input
         * @description The video, its new size and frame rate, and the model that treats it.
         */
        TopazLabsVideoUpscaleInput: {
            /**
             * Format: uri
             * @description Video to enhance.
             */
            video_url: string;
            /**
             * @description Height of the result. 720p can't be combined with `enhancement_model` colorize.
             * @default 1080p
             * @enum {string}
             */
            resolution?: "720p" | "1080p" | "1440p" | "2160p";
            /**
             * @description Frames a second of the result.
             * @default 30
             * @enum {integer}
             */
            fps?: 24 | 25 | 30 | 45 | 50 | 60;
            /**
             * @description Model for the footage: proteus (general), artemis and iris (faces), nyx (low light), rhea (4K and above), gaia (animation), colorize (colour for black and white), dione (interlaced), theia (fine detail), themis (shaky camera). colorize can't be combined with `resolution` 720p.
             * @default proteus
             * @enum {string}
             */
            enhancement_model?: "proteus" | "artemis" | "nyx" | "rhea" | "gaia" | "colorize" | "dione" | "theia" | "iris" | "themis";
            /**
             * @description How missing frames are made; chronos is better but slower than apollo.
             * @default apollo
             * @enum {string}
             */
            frame_interpolation?: "apollo" | "chronos";
            /**
             * @description How strongly detail is brought out, from 0 to 1.
             * @default 0.2
             */
            focus?: number;
            /**
             * @description How strongly edges are sharpened, from 0 to 1.
             * @default 0.6
             */
            sharpen?: number;
        };
        /**
         * Topaz Video Upscale
         * @description Raises the resolution and the frame rate of a video with one of ten enhancement models.
         */
        TopazLabsVideoUpscaleTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "topaz-labs/video-upscale";
            /** @description The video, its new size and frame rate, and the model that treats it. */
            input: components["schemas"]["TopazLabsVideoUpscaleInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Grok Imagine Image input
         * @description Text, and in edit mode one to five pictures.
         */
        XaiGrokImagineImageInput: {
            /** @description What the picture shows or, in edit mode, what to change. */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "9:16" | "16:9";
            /** @description One to five pictures to edit or merge. Their presence selects edit mode. */
            image_urls?: string[];
            /**
             * @description Whether to use pro mode, which gives better results.
             * @default false
             */
            enable_pro?: boolean;
            /**
             * @description Whether the prompt is elaborated before it is used.
             * @default false
             */
            upsample_prompt?: boolean;
            /**
             * @description Whether adult content may be made.
             * @default false
             */
            enable_nsfw?: boolean;
        };
        /**
         * Grok Imagine Image
         * @description Makes six pictures from text; with `image_urls` it edits or merges those into a single one.
         */
        XaiGrokImagineImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "xai/grok-imagine-image";
            /** @description Text, and in edit mode one to five pictures. */
            input: components["schemas"]["XaiGrokImagineImageInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Grok Imagine Video input
         * @description Text, and optionally a picture to refer to.
         */
        XaiGrokImagineVideoInput: {
            /** @description What happens in the video. */
            prompt: string;
            /**
             * @description Shape of the picture.
             * @default 1:1
             * @enum {string}
             */
            aspect_ratio?: "1:1" | "2:3" | "3:2" | "9:16" | "16:9";
            /**
             * @description Length in whole seconds, from 1 to 10.
             * @default 10
             */
            duration?: number;
            /**
             * @description Size of the picture.
             * @default 720p
             * @enum {string}
             */
            resolution?: "480p" | "720p";
            /**
             * Format: uri
             * @description Reference picture. Omit it to work from text alone.
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
         * @description Generates a video of up to 10 seconds from text, or from a picture and text.
         */
        XaiGrokImagineVideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "xai/grok-imagine-video";
            /** @description Text, and optionally a picture to refer to. */
            input: components["schemas"]["XaiGrokImagineVideoInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Grok Imagine Video Edit input
         * @description The video and the change to make. Duration, aspect ratio and resolution can't be chosen.
         */
        XaiGrokImagineVideoEditInput: {
            /** @description What to change. */
            prompt: string;
            /**
             * Format: uri
             * @description Video to edit, at most 8.7 seconds long.
             */
            video_url: string;
        };
        /**
         * Grok Imagine Video Edit
         * @description Changes a video as a prompt says; length, shape and resolution (720p at most) stay those of the source.
         */
        XaiGrokImagineVideoEditTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "xai/grok-imagine-video-edit";
            /** @description The video and the change to make. Duration, aspect ratio and resolution can't be chosen. */
            input: components["schemas"]["XaiGrokImagineVideoEditInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Grok Imagine Video Extend input
         * @description The finished task, and either `video_preset` (preset mode) or `prompt`, `extend_at` and `extend_duration` (custom mode).
         */
        XaiGrokImagineVideoExtendInput: {
            /** @description Id of the finished task whose video is continued. */
            task_id: string;
            /**
             * @description Style of the continuation. Its presence selects preset mode, in which `prompt`, `extend_at` and `extend_duration` have no effect.
             * @enum {string}
             */
            video_preset?: "spicy" | "normal";
            /** @description What happens next. Required without `video_preset`, without effect beside it. */
            prompt?: string;
            /** @description Second of the source video at which the continuation starts. Required without `video_preset`, without effect beside it. */
            extend_at?: number;
            /**
             * @description Length of the continuation in seconds. Required without `video_preset`, without effect beside it.
             * @enum {integer}
             */
            extend_duration?: 6 | 10;
        } & ({
            /**
             * @description Style of the continuation. Its presence selects preset mode, in which `prompt`, `extend_at` and `extend_duration` have no effect.
             * @enum {string}
             */
            video_preset: "spicy" | "normal";
        } | {
            video_preset?: never;
            /** @description What happens next. Required without `video_preset`, without effect beside it. */
            prompt: string;
            /** @description Second of the source video at which the continuation starts. Required without `video_preset`, without effect beside it. */
            extend_at: number;
            /**
             * @description Length of the continuation in seconds. Required without `video_preset`, without effect beside it.
             * @enum {integer}
             */
            extend_duration: 6 | 10;
        });
        /**
         * Grok Imagine Video Extend
         * @description Continues the video of a finished task, either in a preset style or from a chosen second with a prompt of its own.
         */
        XaiGrokImagineVideoExtendTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "xai/grok-imagine-video-extend";
            /** @description The finished task, and either `video_preset` (preset mode) or `prompt`, `extend_at` and `extend_duration` (custom mode). */
            input: components["schemas"]["XaiGrokImagineVideoExtendInput"];
            /** @description Address that receives one POST when the task has completed or failed; omit it to poll instead. The same event can arrive more than once, so deduplicate by `task_id`. */
            callback_url?: components["schemas"]["CallbackUrl"];
            /** @description `true` validates the request and answers with its cost in US dollars; no task is created and nothing is charged. */
            dry_run?: components["schemas"]["DryRun"];
        };
        /**
         * Task request
         * @description One branch for each model; `model` selects it.
         */
        CreateTaskRequest: components["schemas"]["AlibabaQwenImage20ProTask"] | components["schemas"]["AlibabaQwenImage20Task"] | components["schemas"]["AlibabaQwenImageMaxTask"] | components["schemas"]["AlibabaQwenImagePlusTask"] | components["schemas"]["AlibabaQwenImageTask"] | components["schemas"]["AlibabaWan25VideoTask"] | components["schemas"]["AlibabaWan22VideoTask"] | components["schemas"]["AlibabaWan22FlashVideoTask"] | components["schemas"]["AlibabaWan26VideoTask"] | components["schemas"]["AlibabaWan26FlashVideoTask"] | components["schemas"]["AlibabaWan27VideoTask"] | components["schemas"]["AlibabaWan27VideoEditTask"] | components["schemas"]["AlibabaWan27ProImageTask"] | components["schemas"]["AlibabaWan27ImageTask"] | components["schemas"]["AlibabaWan26ImageTask"] | components["schemas"]["AlibabaWan25ImageTask"] | components["schemas"]["AlibabaWan22ImageTask"] | components["schemas"]["AlibabaWan22FlashImageTask"] | components["schemas"]["AlibabaZImageTurboTask"] | components["schemas"]["BlackForestLabsFlux2ProTask"] | components["schemas"]["BlackForestLabsFlux2FlexTask"] | components["schemas"]["BlackForestLabsFlux2MaxTask"] | components["schemas"]["BlackForestLabsFlux2Klein9bTask"] | components["schemas"]["BlackForestLabsFlux2Klein4bTask"] | components["schemas"]["BytedanceSeedance15ProTask"] | components["schemas"]["BytedanceSeedance10ProTask"] | components["schemas"]["BytedanceSeedance10MiniTask"] | components["schemas"]["BytedanceSeedance10FastTask"] | components["schemas"]["BytedanceSeedance20FastTask"] | components["schemas"]["BytedanceSeedance20ProTask"] | components["schemas"]["BytedanceSeedream50LiteTask"] | components["schemas"]["BytedanceSeedream46Task"] | components["schemas"]["BytedanceSeedream45Task"] | components["schemas"]["BytedanceSeedream41Task"] | components["schemas"]["BytedanceSeedream40Task"] | components["schemas"]["ElevenlabsSoundEffectTask"] | components["schemas"]["ElevenlabsSpeechToTextTask"] | components["schemas"]["ElevenlabsTextToDialogueTask"] | components["schemas"]["ElevenlabsTextToSpeechTask"] | components["schemas"]["ElevenlabsVoiceIsolationTask"] | components["schemas"]["GoogleNanoBananaTask"] | components["schemas"]["GoogleNanoBananaProTask"] | components["schemas"]["GoogleNanoBanana2Task"] | components["schemas"]["GoogleVeo31FastTask"] | components["schemas"]["GoogleVeo31FastRelaxedTask"] | components["schemas"]["GoogleVeo31QualityTask"] | components["schemas"]["GoogleVeo31LiteTask"] | components["schemas"]["GoogleVeo31LiteRelaxedTask"] | components["schemas"]["GoogleVeo31ExtendTask"] | components["schemas"]["GoogleVeo31UpscaleTask"] | components["schemas"]["HailuoMinimax20Task"] | components["schemas"]["HailuoMinimax23Task"] | components["schemas"]["HailuoMinimax23FastTask"] | components["schemas"]["HiggsfieldAiCinematicStudioImageTask"] | components["schemas"]["HiggsfieldAiCinematicStudioVideo35Task"] | components["schemas"]["HiggsfieldAiCinematicStudioVideo30Task"] | components["schemas"]["HiggsfieldAiCinematicStudioVideo25Task"] | components["schemas"]["HiggsfieldAiCinematicStudioVideoTask"] | components["schemas"]["HiggsfieldAiTtsTask"] | components["schemas"]["HiggsfieldAiSpeakTask"] | components["schemas"]["HiggsfieldAiTextToSpeechTask"] | components["schemas"]["HiggsfieldAiLiteTask"] | components["schemas"]["HiggsfieldAiTurboTask"] | components["schemas"]["HiggsfieldAiStandardTask"] | components["schemas"]["KuaishouKlingO1ImageTask"] | components["schemas"]["KuaishouKling30OmniImageTask"] | components["schemas"]["KuaishouKling30ImageTask"] | components["schemas"]["KuaishouKling21ImageTask"] | components["schemas"]["KuaishouKling26VideoTask"] | components["schemas"]["KuaishouKling25TurboVideoTask"] | components["schemas"]["KuaishouKling21VideoTask"] | components["schemas"]["KuaishouKling21MasterVideoTask"] | components["schemas"]["KuaishouKling30VideoTask"] | components["schemas"]["KuaishouKling26MotionControlTask"] | components["schemas"]["KuaishouKling30MotionControlTask"] | components["schemas"]["KuaishouKling30OmniVideoEditTask"] | components["schemas"]["KuaishouKlingO1VideoEditTask"] | components["schemas"]["KuaishouKling30OmniVideoTask"] | components["schemas"]["KuaishouKlingO1VideoTask"] | components["schemas"]["KuaishouKling26Task"] | components["schemas"]["KuaishouKling25Task"] | components["schemas"]["KuaishouKling21Task"] | components["schemas"]["KuaishouKling21MasterTask"] | components["schemas"]["KuaishouKling25TurboProTask"] | components["schemas"]["OpenaiGptImage1Task"] | components["schemas"]["OpenaiGptImage15Task"] | components["schemas"]["OpenaiGptImage2Task"] | components["schemas"]["OpenaiSora2Task"] | components["schemas"]["OpenaiSora2ProTask"] | components["schemas"]["SunoAiExtendTask"] | components["schemas"]["SunoAiCoverTask"] | components["schemas"]["SunoAiAddVocalsTask"] | components["schemas"]["SunoAiAddInstrumentalTask"] | components["schemas"]["SunoAiStemsTask"] | components["schemas"]["SunoAiStemsAllTask"] | components["schemas"]["SunoAiWavTask"] | components["schemas"]["SunoAiLyricsTask"] | components["schemas"]["SunoAiMusicTask"] | components["schemas"]["SunoAiSoundTask"] | components["schemas"]["SunoAiVoiceTask"] | components["schemas"]["SunoAiCustomModelTask"] | components["schemas"]["TopazLabsImageUpscaleTask"] | components["schemas"]["TopazLabsImageGenerativeTask"] | components["schemas"]["TopazLabsVideoUpscaleTask"] | components["schemas"]["XaiGrokImagineImageTask"] | components["schemas"]["XaiGrokImagineVideoTask"] | components["schemas"]["XaiGrokImagineVideoEditTask"] | components["schemas"]["XaiGrokImagineVideoExtendTask"];
        /**
         * Pending task
         * @description The task waits for its turn.
         */
        PendingTask: {
            /** @description Id of the task. */
            task_id: string;
            /**
             * @description The task waits for its turn.
             * @constant
             */
            status: "pending";
        };
        /**
         * Task was created
         * @description The task is accepted and charged; follow it by its id.
         */
        TaskCreated: {
            /**
             * @description Always `true`.
             * @constant
             */
            success: true;
            /**
             * @description The HTTP status once more.
             * @constant
             */
            code: 200;
            /** @description The task waits for its turn. */
            data: components["schemas"]["PendingTask"];
        };
        /**
         * Cost of a dry run
         * @description No task was created and nothing was charged.
         */
        TaskCost: {
            /**
             * @description Always `true`.
             * @constant
             */
            success: true;
            /**
             * @description The HTTP status once more.
             * @constant
             */
            code: 200;
            /** @description What the task would cost. */
            data: {
                /** @description Cost in US dollars. */
                cost: number;
            };
        };
        /**
         * Answer to a create
         * @description The new task, or with `dry_run` its cost.
         */
        CreateTaskResponse: components["schemas"]["TaskCreated"] | components["schemas"]["TaskCost"];
        /**
         * Error details
         * @description What went wrong. Only `message` is always there.
         */
        ErrorDetails: {
            /** @description A sentence for people; its wording may change. */
            message: string;
            /** @description A short name of the error for programs, where the API gives one. */
            code?: string;
            /** @description Id of the request; name it when asking for support. */
            request_id?: string;
            /**
             * @description Present as `failed` where the error is the end of a task that had been accepted.
             * @constant
             */
            status?: "failed";
        };
        /**
         * Error
         * @description What every refused or failed request answers with.
         */
        ErrorEnvelope: {
            /**
             * @description Always `false` for an error.
             * @constant
             */
            success: false;
            /** @description The HTTP status once more. */
            code: number;
            /** @description What went wrong. Only `message` is always there. */
            data: components["schemas"]["ErrorDetails"];
        };
        /**
         * Video
         * @description One video.
         */
        VideoOutput: {
            /**
             * Format: uri
             * @description Address of the video.
             */
            video_url: string;
        };
        /**
         * Picture
         * @description One picture.
         */
        ImageOutput: {
            /**
             * Format: uri
             * @description Address of the picture.
             */
            image_url: string;
        };
        /**
         * Pictures
         * @description Several pictures (SeeDream makes four, Grok Imagine six from text).
         */
        ImageListOutput: {
            /** @description Addresses of the pictures. */
            image_urls: string[];
        };
        /**
         * One picture or several
         * @description `image_url` where one picture was made, `image_urls` where there are more (Grok Imagine: an edit makes one, text makes six).
         */
        ImageOrListOutput: components["schemas"]["ImageOutput"] | components["schemas"]["ImageListOutput"];
        /**
         * Sound
         * @description One sound file.
         */
        AudioOutput: {
            /**
             * Format: uri
             * @description Address of the sound file.
             */
            audio_url: string;
        };
        /**
         * Suno clip
         * @description A song or a sound by Suno. The source never shows it, so none of the general members of sound outputs is sure to be there, and others (the clip's id among them) may be.
         */
        SunoClipOutput: {
            /**
             * Format: uri
             * @description Address of the clip.
             */
            audio_url?: string;
            /** @description Addresses of the clips where there is more than one. */
            audio_urls?: string[];
        };
        /**
         * Two stems
         * @description Vocals and instrumental of a song as separate sound files. The source never shows it.
         */
        StemsOutput: {
            /** @description Addresses of the stems. */
            audio_urls?: string[];
        };
        /**
         * All stems
         * @description Up to twelve stems of a song: vocals, backing vocals, drums, bass, guitar, keyboard, percussion, strings, synth, FX, brass and woodwinds. The source never shows it.
         */
        AllStemsOutput: {
            /** @description Addresses of the stems. */
            audio_urls?: string[];
        };
        /**
         * Variant of the lyrics
         * @description One text with a title and style tags.
         */
        LyricsVariant: {
            /** @description The lyrics, with section marks and line breaks. */
            text: string;
            /** @description Title of the song. */
            title: string;
            /** @description Styles that fit the text. */
            tags: string[];
        };
        /**
         * Lyrics
         * @description Two variants of the lyrics.
         */
        LyricsOutput: {
            /** @description One text with a title and style tags. */
            a: components["schemas"]["LyricsVariant"];
            /** @description One text with a title and style tags. */
            b: components["schemas"]["LyricsVariant"];
        };
        /**
         * Piece of a transcript
         * @description A word, a gap between words, or a sound event.
         */
        TranscriptWord: {
            /** @description What was heard. */
            text: string;
            /** @description Beginning in seconds. */
            start?: number;
            /** @description End in seconds. */
            end?: number;
            /** @description `word`, `spacing`, or the kind of a sound event. */
            type: string;
            /** @description Who spoke, where speakers are told apart. */
            speaker_id?: string;
        };
        /**
         * Transcript
         * @description What was said, as a whole and word by word.
         */
        TranscriptOutput: {
            /** @description Language that was heard, as an ISO 639-3 code. */
            language_code?: string;
            /** @description How sure the language is. */
            language_probability?: number;
            /** @description The whole text. */
            text: string;
            /** @description The text in pieces with their times; absent where no timestamps were asked for. */
            words?: components["schemas"]["TranscriptWord"][];
        };
        /**
         * Output
         * @description What a task made. Which form it has is given by the model's `x-output`.
         */
        TaskOutput: components["schemas"]["VideoOutput"] | components["schemas"]["ImageOutput"] | components["schemas"]["ImageListOutput"] | components["schemas"]["ImageOrListOutput"] | components["schemas"]["AudioOutput"] | components["schemas"]["SunoClipOutput"] | components["schemas"]["StemsOutput"] | components["schemas"]["AllStemsOutput"] | components["schemas"]["LyricsOutput"] | components["schemas"]["TranscriptOutput"];
        /**
         * Voice
         * @description A singing voice that was created; use `persona_id` in `suno-ai/music`.
         */
        VoiceOutput: {
            /** @description Id of the voice. */
            persona_id: string;
            /** @description Name of the voice. */
            name?: string;
            /**
             * Format: uri
             * @description Address of the voice's picture.
             */
            image_url?: string;
            /** @description Style tags of the voice. */
            styles?: string;
        };
        /**
         * Custom model
         * @description A music model that was trained; use `mv` as the model version in `suno-ai/music`.
         */
        CustomModelOutput: {
            /** @description Id of the model. */
            model_id: string;
            /** @description Name of the model. */
            name?: string;
            /** @description Model version to pass on, `chirp-custom:` and the id. */
            mv: string;
        };
        /**
         * Task has completed
         * @description Carries what the task made under `data`.
         */
        TaskCompletedEvent: {
            /** @description Id of the task. */
            task_id: string;
            /**
             * @description The task is done.
             * @constant
             */
            status: "completed";
            /** @description What the task made, for voices and custom models too. */
            data: components["schemas"]["TaskOutput"] | components["schemas"]["VoiceOutput"] | components["schemas"]["CustomModelOutput"];
        };
        /**
         * Task has failed
         * @description Carries the reason as a sentence.
         */
        TaskFailedEvent: {
            /** @description Id of the task. */
            task_id: string;
            /**
             * @description The task ended without an output.
             * @constant
             */
            status: "failed";
            /** @description Why it failed. */
            error_message: string;
        };
        /**
         * Task event
         * @description The body of a webhook. It is not signed, so read the task itself before acting on it.
         */
        TaskEvent: components["schemas"]["TaskCompletedEvent"] | components["schemas"]["TaskFailedEvent"];
        /**
         * Running task
         * @description The provider is at work.
         */
        ProcessingTask: {
            /** @description Id of the task. */
            task_id: string;
            /**
             * @description The provider is at work.
             * @constant
             */
            status: "processing";
        };
        /**
         * Completed task
         * @description The task is done; `output` holds what it made.
         */
        CompletedTask: {
            /** @description Id of the task. */
            task_id: string;
            /**
             * @description The task is done.
             * @constant
             */
            status: "completed";
            /** @description What a task made. Which form it has is given by the model's `x-output`. */
            output: components["schemas"]["TaskOutput"];
        };
        /**
         * Completed voice
         * @description `suno-ai/voice` puts its result beside the status and has no `output`.
         */
        CompletedVoiceTask: components["schemas"]["VoiceOutput"] & {
            /** @description Id of the task. */
            task_id: string;
            /**
             * @description The task is done.
             * @constant
             */
            status: "completed";
        };
        /**
         * Completed custom model
         * @description `suno-ai/custom-model` puts its result beside the status and has no `output`.
         */
        CompletedCustomModelTask: components["schemas"]["CustomModelOutput"] & {
            /** @description Id of the task. */
            task_id: string;
            /**
             * @description The task is done.
             * @constant
             */
            status: "completed";
        };
        /**
         * Failed task
         * @description The task ended without an output. The API may also answer with HTTP 400 and without the id (see the error envelope).
         */
        FailedTask: {
            /** @description Id of the task. */
            task_id?: string;
            /**
             * @description The task ended without an output.
             * @constant
             */
            status: "failed";
            /** @description Why it failed. */
            message?: string;
        };
        /**
         * Task
         * @description One of the states of a task. `completed` and `failed` are final.
         */
        Task: components["schemas"]["PendingTask"] | components["schemas"]["ProcessingTask"] | components["schemas"]["CompletedTask"] | components["schemas"]["CompletedVoiceTask"] | components["schemas"]["CompletedCustomModelTask"] | components["schemas"]["FailedTask"];
        /**
         * State of a task
         * @description Where a task stands, and its output once it has completed.
         */
        TaskEnvelope: {
            /** @description `false` where the task failed. */
            success: boolean;
            /** @description The HTTP status once more. */
            code: number;
            /** @description One of the states of a task. `completed` and `failed` are final. */
            data: components["schemas"]["Task"];
        };
        /**
         * Motion
         * @description A motion preset; its `id` is a `motion_id`.
         */
        Motion: {
            /** @description Use it as `motion_id`. */
            id: string;
            /** @description Name of the preset. */
            name: string;
            /**
             * Format: uri
             * @description Address of a short video that shows it.
             */
            preview_url?: string;
        };
        /**
         * Motions
         * @description Motion presets of Higgsfield.
         */
        MotionList: {
            /**
             * @description Always `true`.
             * @constant
             */
            success: true;
            /**
             * @description The HTTP status once more.
             * @constant
             */
            code: 200;
            /** @description The presets. */
            data: components["schemas"]["Motion"][];
        };
        /**
         * Speech voice
         * @description A voice; its `id` is a `voice_id`.
         */
        SpeechVoice: {
            /** @description Use it as `voice_id`. */
            id: string;
            /** @description Name of the voice. */
            name: string;
            /** @description Group of the voice: emotions, stream, car talk, podcast, vlog, forum, coaching, reporter, selling, beauty, professions or other. */
            category?: string;
            /**
             * Format: uri
             * @description Address of a sample.
             */
            preview_url?: string;
        };
        /**
         * Speech voices
         * @description Voices of Higgsfield's speech model.
         */
        SpeechVoiceList: {
            /**
             * @description Always `true`.
             * @constant
             */
            success: true;
            /**
             * @description The HTTP status once more.
             * @constant
             */
            code: 200;
            /** @description The voices. */
            data: components["schemas"]["SpeechVoice"][];
        };
        /**
         * Background sound
         * @description A sound; its `id` is a `sound_id`.
         */
        BackgroundSound: {
            /** @description Use it as `sound_id`. */
            id: string;
            /** @description Name of the sound. */
            name: string;
            /**
             * Format: uri
             * @description Address of a sample.
             */
            preview_url?: string;
        };
        /**
         * Background sounds
         * @description Sounds that Higgsfield's speech model can lay under a voice.
         */
        BackgroundSoundList: {
            /**
             * @description Always `true`.
             * @constant
             */
            success: true;
            /**
             * @description The HTTP status once more.
             * @constant
             */
            code: 200;
            /** @description The sounds. */
            data: components["schemas"]["BackgroundSound"][];
        };
        /**
         * Camera preset
         * @description A movement, camera body, lens, aperture or focal length.
         */
        CameraPreset: {
            /** @description Use it as the `camera_…_id` it belongs to. */
            id: string;
            /** @description Name of the preset. */
            name?: string;
        };
        /**
         * Camera presets
         * @description Presets of Cinematic Studio. The source documents no answer; the form follows the other lists.
         */
        CameraPresetList: {
            /**
             * @description Always `true`.
             * @constant
             */
            success: true;
            /**
             * @description The HTTP status once more.
             * @constant
             */
            code: 200;
            /** @description The presets. */
            data: components["schemas"]["CameraPreset"][];
        };
        /**
         * Kling voice
         * @description A voice; its `id` is a `voice_id`.
         */
        KlingVoice: {
            /** @description Use it as `voice_id`. */
            id: number;
            /** @description Name of the voice. */
            name: string;
        };
        /**
         * Kling voices
         * @description Voices of Kling.
         */
        KlingVoiceList: {
            /**
             * @description Always `true`.
             * @constant
             */
            success: true;
            /**
             * @description The HTTP status once more.
             * @constant
             */
            code: 200;
            /** @description The voices. */
            data: components["schemas"]["KlingVoice"][];
        };
        /**
         * Veo voice
         * @description A voice; its `id` is the `voice` of reference mode.
         */
        VeoVoice: {
            /** @description Use it as `voice`. */
            id: string;
            /** @description Name of the voice. */
            name: string;
            /** @description How the voice sounds. */
            description?: string;
            /**
             * Format: uri
             * @description Address of a sample.
             */
            sample?: string;
        };
        /**
         * Veo voices
         * @description Voices of Veo 3.1.
         */
        VeoVoiceList: {
            /**
             * @description Always `true`.
             * @constant
             */
            success: true;
            /**
             * @description The HTTP status once more.
             * @constant
             */
            code: 200;
            /** @description The voices. */
            data: components["schemas"]["VeoVoice"][];
        };
        /**
         * ElevenLabs voice
         * @description A voice; its `voice_id` is a `voice`.
         */
        ElevenLabsVoice: {
            /** @description Use it as `voice`. */
            voice_id: string;
            /** @description Name of the voice. */
            name: string;
            /** @description Group of the voice. */
            category?: string;
            /** @description Properties of the voice such as accent, age and gender. */
            labels?: {
                [key: string]: string;
            };
            /**
             * Format: uri
             * @description Address of a sample.
             */
            preview_url?: string;
        };
        /**
         * ElevenLabs voices
         * @description Voices of ElevenLabs; the list stands one level deeper than the others.
         */
        ElevenLabsVoiceList: {
            /**
             * @description Always `true`.
             * @constant
             */
            success: true;
            /**
             * @description The HTTP status once more.
             * @constant
             */
            code: 200;
            /** @description Holds the list. */
            data: {
                /** @description The voices. */
                voices: components["schemas"]["ElevenLabsVoice"][];
            };
        };
        /**
         * Verification phrase
         * @description A phrase to read aloud for `suno-ai/voice`.
         */
        VerificationPhraseEnvelope: {
            /**
             * @description Always `true`.
             * @constant
             */
            success: true;
            /**
             * @description The HTTP status once more.
             * @constant
             */
            code: 200;
            /** @description The phrase and its id. */
            data: {
                /** @description Use it as `phrase_id`. */
                phrase_id: string;
                /** @description The words to read. */
                phrase_text: string;
            };
        };
        /**
         * Account details
         * @description Balance, address and dates of the account.
         */
        Account: {
            /** @description Number of the account. */
            user_id: number;
            /** @description Balance in US dollars. */
            balance_usd: number;
            /** @description Address of the account. */
            email?: string;
            /** @description When the account was made, in Unix seconds. */
            created_at?: number;
            /** @description When the account last changed, in Unix seconds. */
            updated_at?: number;
        };
        /**
         * Account
         * @description Who the key belongs to and what is left to spend.
         */
        AccountEnvelope: {
            /**
             * @description Always `true`.
             * @constant
             */
            success: true;
            /**
             * @description The HTTP status once more.
             * @constant
             */
            code: 200;
            /** @description Balance, address and dates of the account. */
            data: components["schemas"]["Account"];
        };
        /**
         * Upload of a file
         * @description The file as the one part of a form.
         */
        FileUpload: {
            /**
             * Format: binary
             * @description The file itself.
             */
            file: Blob;
        };
        /**
         * Upload as base64
         * @description The content of the file in the body; it grows by about a third on the way.
         */
        Base64Upload: {
            /** @description The content as raw base64 or as a `data:` URL. */
            base64: string;
        };
        /**
         * Upload from an address
         * @description The service fetches the file; the address must be public and lead straight to the file.
         */
        UrlUpload: {
            /**
             * Format: uri
             * @description Address of the file, preferably `https`.
             */
            file_url: string;
        };
        /**
         * Upload as JSON
         * @description Either the content as base64 or the address of a file to fetch.
         */
        JsonUpload: components["schemas"]["Base64Upload"] | components["schemas"]["UrlUpload"];
        /**
         * Uploaded file
         * @description Where the file now stands.
         */
        UploadedFile: {
            /**
             * @description Always `true`.
             * @constant
             */
            success: true;
            /**
             * Format: uri
             * @description Address of the stored file; every media member takes it.
             */
            file_url: string;
        };
        /**
         * Upload error
         * @description What the storage host answers with instead of the envelope.
         */
        StorageError: {
            /**
             * @description Always `false` for an error.
             * @constant
             */
            success: false;
            /** @description A sentence for people. */
            message: string;
        };
        /**
         * Kind of work
         * @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes.
         */
        GateTaskType: string;
        /**
         * Uploaded images
         * @description Ids of images that were sent to `POST /api/upload` before.
         */
        GateUploadedImages: string[];
        /**
         * Uploaded videos
         * @description Ids of videos that were sent to `POST /api/upload` before.
         */
        GateUploadedVideos: string[];
        /**
         * Inline references
         * @description Media that every model takes inside `params`: a URL, a `data:` URL or raw base64. The source lists their names once for all models; it describes none of them and does not say which model uses which.
         */
        GateInlineReferences: {
            /** @description An input image: URL, `data:` URL or base64. */
            image?: string;
            /** @description An input image, by its name: URL, `data:` URL or base64. */
            input_image?: string;
            /** @description An image, by its name: URL, `data:` URL or base64. */
            image_url?: string;
            /** @description The first frame of a video, by its name: URL, `data:` URL or base64. */
            first_frame?: string;
            /** @description The last frame of a video, by its name: URL, `data:` URL or base64. */
            last_frame?: string;
            /** @description The image to start from, by its name: URL, `data:` URL or base64. */
            start_image_url?: string;
            /** @description The image to end on, by its name: URL, `data:` URL or base64. */
            end_image_url?: string;
            /** @description Reference images, by their name: each a URL, `data:` URL or base64. */
            reference_images?: string[];
            /** @description A video, by its name: URL, `data:` URL or base64. */
            video_url?: string;
            /** @description A reference video, by its name: URL, `data:` URL or base64. */
            reference_video_url?: string;
            /** @description Audio, by its name: URL, `data:` URL or base64. */
            audio_url?: string;
            /** @description Reference audio, by its name: URL, `data:` URL or base64. */
            reference_audio_url?: string;
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Image URLs
         * @description Images, each a URL, `data:` URL or base64. One of the inline references of every model.
         */
        GateImageUrls: string[];
        /**
         * Auto Image parameters
         * @description Only a prompt is needed.
         */
        GateAutoImageParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. Nine sizes are supported: 1:1 1024×1024, 2:3 832×1248, 3:2 1248×832, 3:4 864×1184, 4:3 1184×864, 4:5 896×1152, 5:4 1152×896, 16:9 1344×768 and 9:16 768×1344. Any other size is snapped to the nearest of them.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels; see `width` for the supported sizes.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of pictures, eight at most.
             * @default 1
             */
            quantity?: number;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Auto Image
         * @description Takes a prompt and returns up to eight images (one if `quantity` is omitted) in one of nine sizes, 1024×1024 if omitted. About $0.02 a task. The source does not say which model makes them; `gemini-2.5-flash-image` costs the same, makes these nine sizes and 21:9, and takes a seed.
         */
        GateAutoImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "auto-image";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateAutoImageParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Auto Video parameters
         * @description Only a prompt is needed.
         */
        GateAutoVideoParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
             * @default 720
             */
            height?: number;
            /**
             * @description Length in seconds.
             * @default 8
             * @enum {integer}
             */
            duration?: 6 | 8;
            /**
             * @description Number of videos, one at most.
             * @default 1
             */
            quantity?: number;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Auto Video
         * @description Takes a prompt and returns one video of 6 or 8 seconds (8 if omitted) at 1280×720 or 720×1280. About $0.13 a task. No seed, frames or audio among its parameters, and the source does not say which model makes it; where that matters, name one, such as `veo-3.0-generate-001` at the same price.
         */
        GateAutoVideoTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "auto-video";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateAutoVideoParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Any value
         * @description A value whose type the source does not give; anything but `null` is taken.
         */
        GateAnyValue: string | number | boolean | {
            [key: string]: unknown;
        } | unknown[];
        /**
         * Flux Dev parameters
         * @description Only a prompt is needed.
         */
        GateFluxDevParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in 1 to 1,500 characters. */
            prompt: string;
            /**
             * @description `FAST` or `ULTRA`; the source does not say how they differ.
             * @default FAST
             * @enum {string}
             */
            mode?: "FAST" | "ULTRA";
            /** @description Seed of the generation. */
            seed?: number;
            /** @description LoRA models to apply; the source does not give the form of an entry. */
            loras?: components["schemas"]["GateAnyValue"][];
            /**
             * @description Width in pixels. 480 to 2048 in steps of 8 are supported; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels. 480 to 2048 in steps of 8 are supported; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of pictures, one to eight.
             * @default 1
             */
            quantity?: number;
            /**
             * @description How closely the prompt is followed, from 1 to 10.
             * @default 3.5
             */
            guidance_scale?: number;
            /** @description Guidance by other images, for `StyleTransfer` and `LoraDepthMidas`; the source does not give the form of an entry. */
            image_guidances?: components["schemas"]["GateAnyValue"][];
            /**
             * @description Denoising steps, from 1 to 40.
             * @default 28
             */
            num_inference_steps?: number;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Flux Dev
         * @description Takes a prompt and returns up to eight images (one if `quantity` is omitted) of 480 to 2048 pixels a side in steps of 8. The only Flux model of GateAI with a guidance scale, denoising steps, LoRA models and image guidances; the other four have `prompt_enhance` instead. The price of a 1024×1024 image is rounded to $0.00.
         */
        GateFluxDevTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "flux-dev";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateFluxDevParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Flux Kontext Max parameters
         * @description Only a prompt is needed.
         */
        GateFluxKontextMaxParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /** @description Seed of the generation. */
            seed?: number;
            /**
             * @description Width in pixels. 32 to 2048 are supported; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels. 32 to 2048 are supported; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of pictures, eight at most.
             * @default 4
             */
            quantity?: number;
            /** @description Prompt enhancement, by its name; the source gives neither type nor description. */
            prompt_enhance?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Flux Kontext Max
         * @description Takes a prompt and returns up to eight images (four if `quantity` is omitted) of 32 to 2048 pixels a side. About $0.04 a task, twice the price of Kontext Pro, which takes the same parameters and a smaller range of seeds.
         */
        GateFluxKontextMaxTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "flux-kontext-max";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateFluxKontextMaxParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Flux Kontext Pro parameters
         * @description Only a prompt is needed.
         */
        GateFluxKontextProParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /** @description Seed of the generation. */
            seed?: number;
            /**
             * @description Width in pixels. 32 to 2048 are supported; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels. 32 to 2048 are supported; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of pictures, eight at most.
             * @default 4
             */
            quantity?: number;
            /** @description Prompt enhancement, by its name; the source gives neither type nor description. */
            prompt_enhance?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Flux Kontext Pro
         * @description Takes a prompt and returns up to eight images (four if `quantity` is omitted) of 32 to 2048 pixels a side. About $0.02 a task, half the price of Kontext Max, whose seeds go up to 4,294,967,295.
         */
        GateFluxKontextProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "flux-kontext-pro";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateFluxKontextProParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Flux Pro 2.0 parameters
         * @description Only a prompt is needed.
         */
        GateFluxPro20Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /** @description Seed of the generation. */
            seed?: number;
            /**
             * @description Width in pixels. 64 to 14142 are supported; other values are snapped to the nearest valid ones.
             * @default 1440
             */
            width?: number;
            /**
             * @description Height in pixels. 64 to 14142 are supported; other values are snapped to the nearest valid ones.
             * @default 1440
             */
            height?: number;
            /**
             * @description Number of pictures, eight at most.
             * @default 4
             */
            quantity?: number;
            /** @description Prompt enhancement, by its name; the source gives neither type nor description. */
            prompt_enhance?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Flux Pro 2.0
         * @description Takes a prompt and returns up to eight images (four if `quantity` is omitted) of 64 to 14,142 pixels a side, 1440×1440 if omitted: the largest sizes of the Flux models. About $0.01 for a 1024×1024 image; other sizes have no documented price.
         */
        GateFluxPro20Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "flux-pro-2.0";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateFluxPro20Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Flux Schnell parameters
         * @description Only a prompt is needed.
         */
        GateFluxSchnellParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /** @description Seed of the generation. */
            seed?: number;
            /**
             * @description Width in pixels. 32 to 2048 in steps of 8 are supported; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels. 32 to 2048 in steps of 8 are supported; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of pictures, eight at most.
             * @default 4
             */
            quantity?: number;
            /** @description Prompt enhancement, by its name; the source gives neither type nor description. */
            prompt_enhance?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Flux Schnell
         * @description Takes a prompt and returns up to eight images (four if `quantity` is omitted) of 32 to 2048 pixels a side in steps of 8. The price of a 1024×1024 image is rounded to $0.00, as that of Flux Dev, whose `mode`, guidance and steps it lacks.
         */
        GateFluxSchnellTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "flux-schnell";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateFluxSchnellParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * SeeDance 1.0 Pro parameters
         * @description A prompt, a width and a height are needed.
         */
        GateSeedance10ProParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Seed of the generation; -1 stands for a random one.
             * @default -1
             */
            seed?: number;
            /**
             * @description Width in pixels. 0 detects the aspect ratio, for image-to-video only.
             * @default 1920
             */
            width: number;
            /**
             * @description Height in pixels. 0 detects the aspect ratio, for image-to-video only.
             * @default 1088
             */
            height: number;
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Length in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
            /**
             * @description Number of videos; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video ends with. */
            end_frame?: components["schemas"]["GateAnyValue"];
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Keeps the camera still.
             * @default false
             */
            camera_fixed?: boolean;
            /**
             * @description Filters unsafe content.
             * @default false
             */
            enable_safety_checker?: boolean;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * SeeDance 1.0 Pro
         * @description Takes a prompt, the size and, if given, a start and an end frame, and returns one video of 2 to 12 seconds (5 if omitted) without a parameter for audio. About $0.09 for 4 seconds at 720p; the price follows pixels and length. Pro Fast costs less than half of it and has no end frame; SeeDance 2.0 adds audio and references.
         */
        GateSeedance10ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "seedance-1.0-pro";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description A prompt, a width and a height are needed. */
            params: components["schemas"]["GateSeedance10ProParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * SeeDance 1.0 Pro Fast parameters
         * @description A prompt, a width and a height are needed.
         */
        GateSeedance10ProFastParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Seed of the generation; -1 stands for a random one.
             * @default -1
             */
            seed?: number;
            /**
             * @description Width in pixels. 0 detects the aspect ratio, for image-to-video only.
             * @default 1920
             */
            width: number;
            /**
             * @description Height in pixels. 0 detects the aspect ratio, for image-to-video only.
             * @default 1088
             */
            height: number;
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Length in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
            /**
             * @description Number of videos; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Keeps the camera still.
             * @default false
             */
            camera_fixed?: boolean;
            /**
             * @description Filters unsafe content.
             * @default false
             */
            enable_safety_checker?: boolean;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * SeeDance 1.0 Pro Fast
         * @description Takes a prompt, the size and, if given, a start frame, and returns one video of 2 to 12 seconds (5 if omitted) without a parameter for audio. About $0.04 for 4 seconds at 720p; the price follows pixels and length. 1.0 Pro costs $0.09 for these and also takes an end frame.
         */
        GateSeedance10ProFastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "seedance-1.0-pro-fast";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description A prompt, a width and a height are needed. */
            params: components["schemas"]["GateSeedance10ProFastParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * SeeDance 2.0 parameters
         * @description Only a prompt is needed.
         */
        GateSeedance20Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Seed of the generation; -1 stands for a random one.
             * @default -1
             */
            seed?: number;
            /**
             * @description Width in pixels; the source names no list or range.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels; the source names no list or range.
             * @default 720
             */
            height?: number;
            /** @description What happens in the video, in at most 1,500 characters. Reference audio is called `@Audio1`, `@Audio2` and so on. */
            prompt: string;
            /**
             * @description Resolution of the video. It stands in examples of the source alone; the table has `width` and `height`.
             * @default RESOLUTION_720
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080";
            /** @description Whether the video has audio, by its name. It stands in an example of model discovery alone; the parameter of the table is `generate_audio`. */
            motion_has_audio?: components["schemas"]["GateAnyValue"];
            /**
             * @description Length in seconds.
             * @default 8
             * @enum {integer}
             */
            duration?: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
            /**
             * @description Number of videos; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video ends with. */
            end_frame?: components["schemas"]["GateAnyValue"];
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Gives the video audio.
             * @default true
             */
            generate_audio?: boolean;
            /** @description One to three audio files of at most 15 seconds in all, called `@Audio1`, `@Audio2` and so on in the prompt. What they require beside them is cut off in the source. */
            reference_audio_urls?: string[];
            /** @description One to nine reference images; the source names no mark for them in the prompt. */
            reference_image_urls?: string[];
            /** @description One to three reference videos; the source names no mark for them in the prompt. */
            reference_video_urls?: string[];
            /**
             * @description Filters unsafe content.
             * @default false
             */
            enable_safety_checker?: boolean;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * SeeDance 2.0
         * @description Takes a prompt and, if given, a start and an end frame or reference images, videos and audio, and returns one video of 4 to 15 seconds (8 if omitted) with audio unless `generate_audio` is `false`. About $0.49 for 4 seconds at 720p; the price follows pixels and length. 2.0 Fast costs $0.40 for these and has no `mode`; the 1.0 models have no audio.
         */
        GateSeedance20Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "seedance-2.0";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateSeedance20Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * SeeDance 2.0 Fast parameters
         * @description Only a prompt is needed.
         */
        GateSeedance20FastParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Seed of the generation; -1 stands for a random one.
             * @default -1
             */
            seed?: number;
            /**
             * @description Width in pixels; the source names no list or range.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels; the source names no list or range.
             * @default 720
             */
            height?: number;
            /** @description What happens in the video, in at most 1,500 characters. Reference audio is called `@Audio1`, `@Audio2` and so on. */
            prompt: string;
            /**
             * @description Length in seconds.
             * @default 8
             * @enum {integer}
             */
            duration?: 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
            /**
             * @description Number of videos; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video ends with. */
            end_frame?: components["schemas"]["GateAnyValue"];
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Gives the video audio.
             * @default true
             */
            generate_audio?: boolean;
            /** @description One to three audio files of at most 15 seconds in all, called `@Audio1`, `@Audio2` and so on in the prompt. What they require beside them is cut off in the source. */
            reference_audio_urls?: string[];
            /** @description One to nine reference images; the source names no mark for them in the prompt. */
            reference_image_urls?: string[];
            /** @description One to three reference videos; the source names no mark for them in the prompt. */
            reference_video_urls?: string[];
            /**
             * @description Filters unsafe content.
             * @default false
             */
            enable_safety_checker?: boolean;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * SeeDance 2.0 Fast
         * @description Takes a prompt and, if given, a start and an end frame or reference images, videos and audio, and returns one video of 4 to 15 seconds (8 if omitted) with audio unless `generate_audio` is `false`. About $0.40 for 4 seconds at 720p and $1.48 for 15, about a fifth less than SeeDance 2.0, which also has `mode`.
         */
        GateSeedance20FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "seedance-2.0-fast";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateSeedance20FastParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Seedream 4.0 parameters
         * @description Only a prompt is needed.
         */
        GateSeedream40Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /** @description Seed of the generation. */
            seed?: number;
            /**
             * @description Width in pixels, 32 to 14142; other values are moved into that range.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels, 32 to 14142; other values are moved into that range.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of pictures, eight at most.
             * @default 1
             */
            quantity?: number;
            /** @description Prompt enhancement, by its name; the source gives neither type nor description. */
            prompt_enhance?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Seedream 4.0
         * @description Takes a prompt and returns up to eight images (one if `quantity` is omitted) of 32 to 14,142 pixels a side, 1024×1024 if omitted. About $0.01 a task. Seedream 4.5 takes the same parameters for the same price and makes 2048×2048 if no size is given.
         */
        GateSeedream40Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "seedream-4.0";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateSeedream40Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Seedream 4.5 parameters
         * @description Only a prompt is needed.
         */
        GateSeedream45Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /** @description Seed of the generation. */
            seed?: number;
            /**
             * @description Width in pixels, 32 to 14142; other values are moved into that range.
             * @default 2048
             */
            width?: number;
            /**
             * @description Height in pixels, 32 to 14142; other values are moved into that range.
             * @default 2048
             */
            height?: number;
            /**
             * @description Number of pictures, eight at most.
             * @default 1
             */
            quantity?: number;
            /** @description Prompt enhancement, by its name; the source gives neither type nor description. */
            prompt_enhance?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Seedream 4.5
         * @description Takes a prompt and returns up to eight images (one if `quantity` is omitted) of 32 to 14,142 pixels a side, 2048×2048 if omitted. About $0.01 a task. Seedream 4.0 differs in one point: it makes 1024×1024 if no size is given.
         */
        GateSeedream45Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "seedream-4.5";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateSeedream45Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Cortex 1.0 parameters
         * @description Everything is optional. The source gives no prompt, so none is taken.
         */
        GateCortex10Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Number of results; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /** @description Strength of motion, by its name; the source gives neither type nor description. */
            motion_strength?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Cortex 1.0
         * @description Stands among the image models of the source with two parameters, `motion_strength` and a `quantity` that can only be 1: no prompt and no size. Media go in as inline references. About $0.01 a task. A different model from `cortex-v1.0`, which makes up to eight images from a prompt.
         */
        GateCortex10Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "cortex_1.0";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Everything is optional. The source gives no prompt, so none is taken. */
            params: components["schemas"]["GateCortex10Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Cortex v0.9 and v1.0 parameters
         * @description Only a prompt is needed.
         */
        GateCortexVParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description `FAST`, `QUALITY` or `ULTRA`; the source does not say how they differ.
             * @default FAST
             * @enum {string}
             */
            mode?: "FAST" | "QUALITY" | "ULTRA";
            /** @description Seed of the generation, 0 or greater. */
            seed?: number;
            /**
             * @description Width in pixels. The table names 32 to 2048 in steps of 8; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels. The table names 32 to 2048 in steps of 8; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            height?: number;
            /** @description Tiling, by its name; the source gives neither type nor description. */
            tiling?: components["schemas"]["GateAnyValue"];
            /** @description Contrast, by its name; the source gives neither type nor description. */
            contrast?: components["schemas"]["GateAnyValue"];
            /**
             * @description Number of pictures, eight at most.
             * @default 4
             */
            quantity?: number;
            /** @description Prompt enhancement, by its name; the source gives neither type nor description. */
            prompt_enhance?: components["schemas"]["GateAnyValue"];
            /** @description What the image should leave out, by its name; the source gives neither type nor description. */
            negative_prompt?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Cortex v0.9
         * @description Takes a prompt and a negative prompt and returns up to eight images (four if `quantity` is omitted) of 32 to 2048 pixels a side in steps of 8, in the mode `FAST`, `QUALITY` or `ULTRA`. With Cortex v1.0 the only model that has `tiling` and `contrast`; the source tells the two apart by their names alone. The price of a 1024×1024 image is rounded to $0.00.
         */
        GateCortexV09Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "cortex-v0.9";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateCortexVParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Cortex v1.0
         * @description The same table as Cortex v0.9 under the next number: from a prompt up to eight images (four if `quantity` is omitted), 32 to 2048 pixels a side, three modes, `tiling` and `contrast`, a price rounded to $0.00 for 1024×1024. Mind the spelling: `cortex_1.0` is another model, without a prompt.
         */
        GateCortexV10Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "cortex-v1.0";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateCortexVParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Cortex 1.5 (Lucid Origin) parameters
         * @description Only a prompt is needed.
         */
        GateLucidOriginParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in 1 to 1,500 characters. */
            prompt: string;
            /**
             * @description `FAST` or `ULTRA`; the source does not say how they differ.
             * @default FAST
             * @enum {string}
             */
            mode?: "FAST" | "ULTRA";
            /** @description Seed of the generation. */
            seed?: number;
            /**
             * @description Width in pixels, in steps of 8. 16 to 3000 are named, 16 to 3840 in the notes; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels, in steps of 8. 16 to 3000 are named, 16 to 3616 in the notes; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of pictures, one to eight.
             * @default 1
             */
            quantity?: number;
            /**
             * @description How closely the prompt is followed, from 0 to 20.
             * @default 0
             */
            guidance_scale?: number;
            /** @description Guidance by other images, for `StyleTransfer` and `LoraDepthMidas`; the source does not give the form of an entry. */
            image_guidances?: components["schemas"]["GateAnyValue"][];
            /**
             * @description Denoising steps, from 1 to 150.
             * @default 15
             */
            num_inference_steps?: number;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Cortex 1.5 (Lucid Origin)
         * @description Called Cortex 1.5 by the source. Takes a prompt and returns up to eight images (one if `quantity` is omitted) of up to 3840×3616 pixels, with a guidance scale of 0 to 20, up to 150 denoising steps and image guidances. Lucid Realism has none of these settings. The price of a 1024×1024 image is rounded to $0.00. The source lists it under video and prices it by the image.
         */
        GateLucidOriginTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "lucid-origin";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateLucidOriginParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Lucid Realism parameters
         * @description Only a prompt is needed.
         */
        GateLucidRealismParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description `FAST` or `ULTRA`; the source does not say how they differ.
             * @default FAST
             * @enum {string}
             */
            mode?: "FAST" | "ULTRA";
            /** @description Seed of the generation. */
            seed?: number;
            /**
             * @description Width in pixels. The table names 16 to 2496 in steps of 8; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels. The table names 16 to 2496 in steps of 8; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of pictures, eight at most.
             * @default 4
             */
            quantity?: number;
            /** @description Prompt enhancement, by its name; the source gives neither type nor description. */
            prompt_enhance?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Lucid Realism
         * @description Takes a prompt and returns up to eight images (four if `quantity` is omitted) of 16 to 2496 pixels a side in steps of 8. Has the modes of Lucid Origin (Cortex 1.5) and `prompt_enhance`, but no guidance scale, steps or image guidances. The price of a 1024×1024 image is rounded to $0.00. The source lists it under video and prices it by the image.
         */
        GateLucidRealismTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "lucid-realism";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateLucidRealismParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Cinematic Kino parameters
         * @description Everything is optional.
         */
        GateKinoXlParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt?: string;
            /** @description Width in pixels; the source names no sizes for this model. */
            width?: number;
            /** @description Height in pixels; the source names no sizes for this model. */
            height?: number;
            /** @description Number of pictures, eight at most. */
            quantity?: number;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Cinematic Kino
         * @description Also called Kino XL. The source gives it no parameters, only the price of a 1024×1024 image, rounded to $0.00. The contract takes those of the general request: prompt, width, height and quantity. Where the settings matter, use a model with a table of its own.
         */
        GateKinoXlTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kino-xl";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Everything is optional. */
            params: components["schemas"]["GateKinoXlParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Cortex 2.0 parameters
         * @description Only a prompt is needed.
         */
        GateCortex20Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_480
             * @enum {string}
             */
            mode?: "RESOLUTION_480" | "RESOLUTION_720";
            /** @description Seed of the generation. */
            seed?: number;
            /** @description Width in pixels. Supported are 832×480, 480×832, 512×768 and 576×720; any other size is snapped to the nearest of them. */
            width?: components["schemas"]["GateAnyValue"];
            /** @description Height in pixels; see `width` for the supported sizes. */
            height?: components["schemas"]["GateAnyValue"];
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /** @description Controls, by their name; the source gives neither type nor description. */
            controls?: components["schemas"]["GateAnyValue"];
            /** @description Elements, by their name; the source gives neither type nor description. */
            elements?: components["schemas"]["GateAnyValue"];
            /**
             * @description Number of videos; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /** @description Prompt enhancement, by its name; the source gives neither type nor description. */
            prompt_enhance?: components["schemas"]["GateAnyValue"];
            /** @description What the video should leave out, by its name; the source gives neither type nor description. */
            negative_prompt?: components["schemas"]["GateAnyValue"];
            /** @description Frame interpolation, by its name; the source gives neither type nor description. */
            frame_interpolation?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Cortex 2.0
         * @description Takes a prompt and returns one video at 480p (if omitted) or 720p in one of four sizes, such as 832×480. The source documents neither its length nor audio. About $0.08 a task; Cortex 2.0 Fast costs $0.03 and also takes a start frame.
         */
        GateCortex20Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "cortex_2.0";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateCortex20Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Cortex 2.0 Fast parameters
         * @description Only a prompt is needed.
         */
        GateCortex20FastParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_480
             * @enum {string}
             */
            mode?: "RESOLUTION_480" | "RESOLUTION_720";
            /** @description Seed of the generation. */
            seed?: number;
            /** @description Width in pixels. Supported are 832×480, 480×832, 512×768 and 576×720; any other size is snapped to the nearest of them. */
            width?: components["schemas"]["GateAnyValue"];
            /** @description Height in pixels; see `width` for the supported sizes. */
            height?: components["schemas"]["GateAnyValue"];
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /** @description Controls, by their name; the source gives neither type nor description. */
            controls?: components["schemas"]["GateAnyValue"];
            /** @description Elements, by their name; the source gives neither type nor description. */
            elements?: components["schemas"]["GateAnyValue"];
            /**
             * @description Number of videos; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /** @description Prompt enhancement, by its name; the source gives neither type nor description. */
            prompt_enhance?: components["schemas"]["GateAnyValue"];
            /** @description What the video should leave out, by its name; the source gives neither type nor description. */
            negative_prompt?: components["schemas"]["GateAnyValue"];
            /** @description Frame interpolation, by its name; the source gives neither type nor description. */
            frame_interpolation?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Cortex 2.0 Fast
         * @description Takes a prompt and, if given, a start frame, and returns one video at 480p (if omitted) or 720p in one of four sizes, such as 480×832. The source documents neither its length nor audio. About $0.03 a task; Cortex 2.0 costs $0.08, has no start frame and a smaller range of seeds.
         */
        GateCortex20FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "cortex_2.0-fast";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateCortex20FastParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Gemini 2.5 Flash Image parameters
         * @description Only a prompt is needed.
         */
        GateGemini25FlashImageParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /** @description Number that makes a result reproducible. */
            seed?: number;
            /**
             * @description Width in pixels. Ten sizes are supported: 1:1 1024×1024, 2:3 832×1248, 16:9 1344×768, 4:3 1184×864, 9:16 768×1344, 4:5 896×1152, 3:2 1248×832, 3:4 864×1184, 5:4 1152×896 and 21:9 1536×672. Any other size is snapped to the nearest of them. The table also lists 0, without a meaning.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels; see `width` for the supported sizes.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of pictures, eight at most.
             * @default 1
             */
            quantity?: number;
            /** @description Prompt enhancement, by its name; the source gives neither type nor description. */
            prompt_enhance?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Gemini 2.5 Flash Image
         * @description Also called Nano Banana. Takes a prompt and returns up to eight images (one if `quantity` is omitted) in one of ten sizes from 1:1 to 21:9, about a megapixel each. About $0.02 a task. Gemini Image 2 and Nano Banana 2 offer each ratio in three sizes, a file format and sampling settings; this one has `prompt_enhance`.
         */
        GateGemini25FlashImageTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "gemini-2.5-flash-image";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateGemini25FlashImageParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Gemini Image 2 parameters
         * @description Only a prompt is needed.
         */
        GateGeminiImage2Params: {
            /** @description Reference images; the source gives neither type nor description. */
            image_urls?: components["schemas"]["GateAnyValue"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /** @description Number that makes a result reproducible. */
            seed?: number;
            /** @description Nucleus sampling, from 0 to 1. Lower values are more focused, higher ones more diverse. */
            top_p?: number;
            /** @description Width in pixels. Ten ratios in three sizes each are supported: 1:1 1024×1024, 2048×2048 or 4096×4096; 2:3 848×1264, 1696×2528 or 3392×5056; 16:9 1376×768, 2752×1536 or 5504×3072; 4:3 1200×896, 2400×1792 or 4800×3584; 9:16 768×1376, 1536×2752 or 3072×5504; 4:5 928×1152, 1856×2304 or 3712×4608; 3:2 1264×848, 2528×1696 or 5056×3392; 3:4 896×1200, 1792×2400 or 3584×4800; 5:4 1152×928, 2304×1856 or 4608×3712; and 21:9 1584×672, 3168×1344 or 6336×2688. Any other size is snapped to the nearest of them. */
            width?: number;
            /** @description Height in pixels; see `width` for the supported sizes. */
            height?: number;
            /**
             * @description Number of pictures, one to eight.
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
             * @description Kinds of content to make.
             * @default [
             *       "IMAGE"
             *     ]
             */
            response_modalities?: string[];
            /** @description An internal flag of the service, by which no size goes to the provider. */
            use_auto_dimensions?: boolean;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Gemini Image 2
         * @description Takes a prompt and reference images and returns up to eight PNG or JPEG images (one if `quantity` is omitted) in ten ratios and three sizes of each, up to 4096×4096 or 6336×2688. Has a seed, `temperature` and `top_p`. About $0.06 a task; Nano Banana 2 takes the same parameters for $0.03.
         */
        GateGeminiImage2Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "gemini-image-2";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateGeminiImage2Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Nano Banana 2
         * @description Takes the parameters of Gemini Image 2, makes the same thirty sizes, and costs half as much: about $0.03 a task. A prompt and reference images go in, up to eight PNG or JPEG images (one if `quantity` is omitted) come out. Its predecessor by name, `gemini-2.5-flash-image`, makes ten sizes for $0.02.
         */
        GateNanoBanana2Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "nano-banana-2";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateGeminiImage2Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Veo 3.0 Fast parameters
         * @description Only a prompt is needed. The table lists widths and heights of 1080 and 1920 too, of which it makes no size.
         */
        GateVeo30FastGenerate001Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_720
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080";
            /** @description Seed of the generation. */
            seed?: number;
            /**
             * @description Width in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
             * @default 720
             */
            height?: number;
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Length in seconds.
             * @default 8
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            /**
             * @description Number of videos, one at most.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /** @description What the video should leave out, by its name; the source gives neither type nor description. */
            negative_prompt?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Veo 3.0 Fast
         * @description Takes a prompt and, if given, a start frame and a negative prompt, and returns one video of 4, 6 or 8 seconds (8 if omitted) at 720p (if omitted) or 1080p. No parameter for audio. About $0.06 a task. Veo 3.0 costs $0.13 with the same parameters and seeds from 10; Veo 3.1 Fast costs $0.04 and adds 2160p, an end frame and audio.
         */
        GateVeo30FastGenerate001Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "veo-3.0-fast-generate-001";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. The table lists widths and heights of 1080 and 1920 too, of which it makes no size. */
            params: components["schemas"]["GateVeo30FastGenerate001Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Veo 3.0 parameters
         * @description Only a prompt is needed. The table lists widths and heights of 1080 and 1920 too, of which it makes no size.
         */
        GateVeo30Generate001Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_720
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080";
            /** @description Seed of the generation, 10 at least. */
            seed?: number;
            /**
             * @description Width in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
             * @default 720
             */
            height?: number;
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Length in seconds.
             * @default 8
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            /**
             * @description Number of videos, one at most.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /** @description What the video should leave out, by its name; the source gives neither type nor description. */
            negative_prompt?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Veo 3.0
         * @description Takes a prompt and, if given, a start frame and a negative prompt, and returns one video of 4, 6 or 8 seconds (8 if omitted) at 720p (if omitted) or 1080p. No parameter for audio. About $0.13 a task. 3.0 Fast costs $0.06 and takes seeds below 10 too; Veo 3.1 costs $0.08 and adds 2160p, an end frame and audio.
         */
        GateVeo30Generate001Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "veo-3.0-generate-001";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. The table lists widths and heights of 1080 and 1920 too, of which it makes no size. */
            params: components["schemas"]["GateVeo30Generate001Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Veo 3.1 parameters
         * @description Only a prompt is needed. Veo 3.1 and Veo 3.1 Fast take the same. The table lists widths and heights of 1080, 1920, 2160 and 3840 too, of which it makes no size.
         */
        GateVeo31Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_720
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080" | "RESOLUTION_2160";
            /** @description Seed of the generation. */
            seed?: number;
            /** @description Audio, by its name; the source gives neither type nor description. */
            audio?: components["schemas"]["GateAnyValue"];
            /**
             * @description Width in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
             * @default 720
             */
            height?: number;
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Length in seconds.
             * @default 8
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            /**
             * @description Number of videos, one at most.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video ends with. */
            end_frame?: components["schemas"]["GateAnyValue"];
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /** @description What the video should leave out, by its name; the source gives neither type nor description. */
            negative_prompt?: components["schemas"]["GateAnyValue"];
            /**
             * @description Whether the video has audio, by its name; the source gives the default alone.
             * @default true
             */
            motion_has_audio?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Veo 3.1 Fast
         * @description Takes a prompt and, if given, a start and an end frame and a negative prompt, and returns one video of 4, 6 or 8 seconds (8 if omitted) at 720p (if omitted), 1080p or 2160p, with audio if `motion_has_audio` is omitted. About $0.04 a task, half the price of Veo 3.1, whose parameters are the same.
         */
        GateVeo31FastGenerate001Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "veo-3.1-fast-generate-001";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. Veo 3.1 and Veo 3.1 Fast take the same. The table lists widths and heights of 1080, 1920, 2160 and 3840 too, of which it makes no size. */
            params: components["schemas"]["GateVeo31Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Veo 3.1
         * @description Takes a prompt and, if given, a start and an end frame and a negative prompt, and returns one video of 4, 6 or 8 seconds (8 if omitted) at 720p (if omitted), 1080p or 2160p, with audio if `motion_has_audio` is omitted. About $0.08 a task. 3.1 Fast takes the same for $0.04; 3.1 Lite costs $0.02 and stops at 1080p.
         */
        GateVeo31Generate001Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "veo-3.1-generate-001";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. Veo 3.1 and Veo 3.1 Fast take the same. The table lists widths and heights of 1080, 1920, 2160 and 3840 too, of which it makes no size. */
            params: components["schemas"]["GateVeo31Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Veo 3.1 Lite parameters
         * @description Only a prompt is needed. The table lists widths and heights of 1080 and 1920 too, of which it makes no size.
         */
        GateVeo31LiteParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_720
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080";
            /** @description Seed of the generation. */
            seed?: number;
            /** @description Audio, by its name; the source gives neither type nor description. */
            audio?: components["schemas"]["GateAnyValue"];
            /**
             * @description Width in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
             * @default 720
             */
            height?: number;
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Length in seconds.
             * @default 8
             * @enum {integer}
             */
            duration?: 4 | 6 | 8;
            /**
             * @description Number of videos, one at most.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video ends with. */
            end_frame?: components["schemas"]["GateAnyValue"];
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /** @description What the video should leave out, by its name; the source gives neither type nor description. */
            negative_prompt?: components["schemas"]["GateAnyValue"];
            /**
             * @description Whether the video has audio, by its name; the source gives the default alone.
             * @default true
             */
            motion_has_audio?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Veo 3.1 Lite
         * @description Takes a prompt and, if given, a start and an end frame and a negative prompt, and returns one video of 4, 6 or 8 seconds (8 if omitted) at 720p (if omitted) or 1080p, with audio if `motion_has_audio` is omitted. About $0.02 a task, the lowest price of the Veo models; 3.1 Fast ($0.04) and 3.1 ($0.08) also make 2160p.
         */
        GateVeo31LiteTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "veo-3.1-lite";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. The table lists widths and heights of 1080 and 1920 too, of which it makes no size. */
            params: components["schemas"]["GateVeo31LiteParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Happy Horse parameters
         * @description Everything is optional. `video_guidance` turns the task into the editing of that video.
         */
        GateHappyHorseParams: ({
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description Number that makes a result reproducible. */
            seed?: number;
            /**
             * @description Width in pixels. Supported are 1080×1080, 1080×1440, 1440×1080, 1920×1080 and 1080×1920; any other size is snapped to the nearest of them.
             * @default 1920
             */
            width?: number;
            /**
             * @description Height in pixels; see `width` for the supported sizes.
             * @default 1080
             */
            height?: number;
            /** @description What the video shows, in at most 1,500 characters. */
            prompt?: string;
            /**
             * @description Length in seconds. It does not apply to an edited video, which keeps the length of its source, so leave it out there.
             * @default 5
             * @enum {integer}
             */
            duration?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
            /**
             * @description Number of videos; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Audio of an edited video. `origin` keeps that of the source, `auto` leaves it to the model.
             * @default auto
             * @enum {string}
             */
            audio_setting?: "auto" | "origin";
            /** @description Reference images: one to nine, called `character1` to `character9` in the prompt. Beside `video_guidance` up to five, called by a mark that begins with `@Im`, where the source is cut off. */
            image_guidance?: components["schemas"]["GateAnyValue"][];
            /** @description The video to edit, one at most. Beside it `image_guidance` takes no more than five images. */
            video_guidance?: components["schemas"]["GateAnyValue"][];
            /**
             * @description Moderates the content that goes in and comes out.
             * @default false
             */
            enable_safety_checker?: boolean;
        } & components["schemas"]["GateInlineReferences"]) & ({
            video_guidance?: never;
            image_guidance?: unknown;
        } | {
            image_guidance?: unknown;
            /** @description The video to edit, one at most. Beside it `image_guidance` takes no more than five images. */
            video_guidance: components["schemas"]["GateAnyValue"][];
        });
        /**
         * Happy Horse
         * @description Makes one video of 3 to 15 seconds (5 if omitted) at 1080 pixels on the shorter side, from a prompt, a start frame or up to nine reference images; nothing is required. Given a video, it edits that instead, with up to five reference images, and can keep its audio; of the audio of other videos the source says nothing. About $0.06 a task. The Kling O models edit videos too, and take an end frame.
         */
        GateHappyHorseTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "happy-horse";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Everything is optional. `video_guidance` turns the task into the editing of that video. */
            params: components["schemas"]["GateHappyHorseParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Ideogram V3 parameters
         * @description Only a prompt is needed.
         */
        GateIdeogramV30Params: {
            /** @description Reference images; the source gives neither type nor description. */
            image_urls?: components["schemas"]["GateAnyValue"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description `TURBO`, `BALANCED` or `QUALITY`; the source does not say how they differ, and prices `TURBO` alone.
             * @default BALANCED
             * @enum {string}
             */
            mode?: "TURBO" | "BALANCED" | "QUALITY";
            /** @description Seed of the generation. */
            seed?: number;
            /** @description Style, by its name; the source gives neither type nor description. */
            style?: components["schemas"]["GateAnyValue"];
            /**
             * @description Width in pixels. 512 to 1536 in steps of 8 are named, 32 to 2048 in the notes; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels. 512 to 1536 in steps of 8 are named, 32 to 2048 in the notes; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of pictures, one to eight.
             * @default 1
             */
            quantity?: number;
            /**
             * @description Prompt enhancement, by its name; the source does not describe it.
             * @default false
             */
            prompt_enhance?: boolean;
            /**
             * @description What the image should leave out, by its name; the source does not describe it.
             * @default
             */
            negative_prompt?: string;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Ideogram V3
         * @description Takes a prompt, a negative prompt and reference images and returns up to eight images (one if `quantity` is omitted) in the mode `TURBO`, `BALANCED` or `QUALITY`. About $0.01 a task, a price that the general list gives for `TURBO`. The only image model of GateAI with a `style`.
         */
        GateIdeogramV30Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "ideogram-v3.0";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateIdeogramV30Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Kling 3.0 parameters
         * @description Only a prompt is needed. `image_urls` and `elements` hold seven entries together, and `end_frame` is out with more than two images among `start_frame` and `image_urls`.
         */
        GateKling30Params: {
            /**
             * @description Resolution of the video: 720p (standard), 1080p (pro) or 2160p.
             * @default RESOLUTION_1080
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080" | "RESOLUTION_2160";
            /**
             * @description Width in pixels. Supported are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest of them. The table also lists the sides of 720p and 2160p and a 0 without a meaning.
             * @default 1920
             */
            width?: number;
            /**
             * @description Height in pixels. Supported are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest of them. The table also lists the sides of 720p and 2160p and a 0 without a meaning.
             * @default 1080
             */
            height?: number;
            /** @description What happens in the video, in at most 1,500 characters. It may hold dialogue, narration and sounds, and names references as `@Image1` or `@Element1`. */
            prompt: string;
            /** @description Characters or objects of the video, called `@Element1`, `@Element2` and so on in the prompt. At most seven together with `image_urls`. */
            elements?: components["schemas"]["GateAnyValue"][];
            /**
             * @description Number of videos; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video ends with. It can't stand beside more than two images, `start_frame` and `image_urls` counted together. */
            end_frame?: components["schemas"]["GateAnyValue"];
            /** @description Ids of voices. The prompt refers to each with a mark in double angle brackets, `<<…>>`; what stands between the brackets is lost in the source. */
            voice_ids?: components["schemas"]["GateAnyValue"][];
            /** @description Reference images for style and appearance, called `@Image1`, `@Image2` and so on in the prompt. At most seven together with `elements`; beside `end_frame` at most two, or one if `start_frame` is given too. */
            image_urls?: string[];
            /** @description The image that the video starts with: jpg, jpeg, png, webp, gif or avif of up to 10 MB; the least size in pixels is cut off in the source. Beside it `end_frame` leaves room for one entry in `image_urls`. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Gives the video audio of its own, such as speech, dialogue, singing, rap or ambience.
             * @default true
             */
            generate_audio?: boolean;
            /**
             * @description Length in seconds.
             * @default 5
             * @enum {integer}
             */
            durationSeconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Kling 3.0
         * @description Takes a prompt and, if given, a start and an end frame, reference images, elements and voices, and returns one video of 3 to 15 seconds (5 if omitted) at 720p, 1080p (if omitted) or 2160p, with audio unless `generate_audio` is `false`. About $0.03 a task. It has no parameter for a video to work on; Video O1 and O3 have.
         */
        GateKling30Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kling-3.0";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. `image_urls` and `elements` hold seven entries together, and `end_frame` is out with more than two images among `start_frame` and `image_urls`. */
            params: components["schemas"]["GateKling30Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Kling Video O1 parameters
         * @description Only a prompt is needed.
         */
        GateKlingVideoO1Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description Width in pixels, 0 (automatic) to 2160; other values are moved into that range. */
            width?: number;
            /** @description Height in pixels, 0 (automatic) to 2160; other values are moved into that range. */
            height?: number;
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Number of videos; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /**
             * @description Guidance scale, from 0 to 1.
             * @default 0.5
             */
            cfg_scale?: number;
            /** @description The image that the video ends with. */
            end_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Keeps the audio of the video that is edited.
             * @default false
             */
            keep_audio?: boolean;
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /** @description Reference images, seven at most. The source allows six, and seven without videos; what it says of the start frame there is cut off. */
            image_guidance?: components["schemas"]["GateAnyValue"][];
            /** @description The video to edit, one at most. The source knows a type `BASE`, which edits the video; it shows no form for an entry and is cut off there. */
            video_guidance?: components["schemas"]["GateAnyValue"][];
            /**
             * @description Length in seconds.
             * @default 5
             * @enum {integer}
             */
            durationSeconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Kling Video O1
         * @description Takes a prompt and, if given, a start and an end frame, reference images or one video to edit, and returns one video of 3 to 10 seconds (5 if omitted) of up to 2160 pixels a side. Keeps the audio of the edited video if asked to, and has no parameter for audio of its own. About $0.04 a task. O3 goes to 15 seconds and 3840 pixels and can make audio.
         */
        GateKlingVideoO1Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kling-video-o-1";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateKlingVideoO1Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Kling Video O3 parameters
         * @description Only a prompt is needed.
         */
        GateKlingVideoO3Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Resolution of the video: 720p (standard), 1080p (pro) or 2160p.
             * @default RESOLUTION_1080
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080" | "RESOLUTION_2160";
            /** @description Width in pixels, 0 (automatic) to 3840; other values are moved into that range. */
            width?: number;
            /** @description Height in pixels, 0 (automatic) to 3840; other values are moved into that range. */
            height?: number;
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Number of videos; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video ends with. */
            end_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Keeps the audio of the reference video, for video-to-video only.
             * @default false
             */
            keep_audio?: boolean;
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Gives the video audio of its own.
             * @default false
             */
            generate_audio?: boolean;
            /** @description Reference images for style and appearance, called `@Image1`, `@Image2` and so on in the prompt. */
            image_guidance?: components["schemas"]["GateAnyValue"][];
            /** @description Videos to work from. One of type `BASE` is edited, one of type `FEATURE` is a reference; the source shows no form for an entry. */
            video_guidance?: components["schemas"]["GateAnyValue"][];
            /**
             * @description Length in seconds.
             * @default 5
             * @enum {integer}
             */
            durationSeconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Kling Video O3
         * @description Takes a prompt and, if given, a start and an end frame, reference images and videos to edit or refer to, and returns one video of 3 to 15 seconds (5 if omitted) at 720p, 1080p (if omitted) or 2160p. Makes audio only if `generate_audio` is `true`, unlike Kling 3.0. About $0.07 a task; O1 costs $0.04, has a guidance scale and stops at 10 seconds.
         */
        GateKlingVideoO3Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kling-video-o-3";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateKlingVideoO3Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Kling 2.1 Pro parameters
         * @description Only a prompt is needed.
         */
        GateKling21ProParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. Supported are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest of them.
             * @default 1920
             */
            width?: number;
            /**
             * @description Height in pixels. Supported are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest of them.
             * @default 1080
             */
            height?: number;
            /**
             * @description Length in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Number of videos, one at most.
             * @default 1
             */
            quantity?: number;
            /** @description Prompt enhancement, by its name; the source gives neither type nor description. */
            prompt_enhance?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Kling 2.1 Pro
         * @description Takes a prompt and returns one video of 5 or 10 seconds (5 if omitted) at 1920×1080, 1080×1920 or 1440×1440. No parameter for audio, frames or resolution. About $0.04 a task; Kling 2.5 Turbo costs $0.03 and has a 720p mode.
         */
        GateKling21ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kling-2.1-pro";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateKling21ProParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Kling 2.5 Turbo parameters
         * @description Only a prompt is needed.
         */
        GateKling25Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_1080
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080";
            /**
             * @description Width in pixels. Supported are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest of them.
             * @default 1920
             */
            width?: number;
            /**
             * @description Height in pixels. Supported are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest of them.
             * @default 1080
             */
            height?: number;
            /**
             * @description Length in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Number of videos, one at most.
             * @default 1
             */
            quantity?: number;
            /** @description Prompt enhancement, by its name; the source gives neither type nor description. */
            prompt_enhance?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Kling 2.5 Turbo
         * @description Takes a prompt and returns one video of 5 or 10 seconds (5 if omitted) at 1080p (if omitted) or 720p. No parameter for audio or frames. About $0.03 a task. 2.5 Turbo Standard costs $0.02, starts from an image and makes smaller sizes; 2.6 has audio.
         */
        GateKling25Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kling-2.5";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateKling25Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Kling 2.5 Turbo Standard parameters
         * @description A prompt is required; a start frame belongs to it, though the example of the source has none.
         */
        GateKling25TurboStandardParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. Supported are 1280×720, 720×1280 and 960×960; any other size is snapped to the nearest of them.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels. Supported are 1280×720, 720×1280 and 960×960; any other size is snapped to the nearest of them.
             * @default 720
             */
            height?: number;
            /**
             * @description Number of videos; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /**
             * @description Guidance scale, from 0 to 1.
             * @default 0.5
             */
            cfg_scale?: number;
            /** @description The image that the video starts with. The table requires it though the example has none, so give one. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Length in seconds.
             * @default 5
             * @enum {integer}
             */
            durationSeconds?: 5 | 10;
            /**
             * @description What to keep out of the video, in at most 1,000 characters.
             * @default blur, distort, and low quality
             */
            negative_prompt?: string;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Kling 2.5 Turbo Standard
         * @description Takes a prompt and a start frame, and returns one video of 5 or 10 seconds (5 if omitted) at 1280×720, 720×1280 or 960×960. Has a guidance scale and a negative prompt, and no parameter for audio. About $0.02 a task. Its table requires the start frame, its example leaves it out; Kling 2.5 Turbo works from text alone, at up to 1080p.
         */
        GateKling25TurboStandardTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kling-2.5-turbo-standard";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description A prompt is required; a start frame belongs to it, though the example of the source has none. */
            params: components["schemas"]["GateKling25TurboStandardParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Kling 2.6 parameters
         * @description Only a prompt is needed.
         */
        GateKling26Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description Audio, by its name; the source gives neither type nor description. */
            audio?: components["schemas"]["GateAnyValue"];
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /** @description Width in pixels. Supported are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest of them. The table also lists 0, without a meaning. */
            width?: number;
            /** @description Height in pixels. Supported are 1920×1080, 1080×1920 and 1440×1440; any other size is snapped to the nearest of them. The table also lists 0, without a meaning. */
            height?: number;
            /**
             * @description Length in seconds.
             * @default 5
             * @enum {integer}
             */
            duration?: 5 | 10;
            /**
             * @description Number of videos, one at most.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Whether the video has audio, by its name; the source gives the default alone.
             * @default true
             */
            motion_has_audio?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Kling 2.6
         * @description Takes a prompt and, if given, a start frame, and returns one video of 5 or 10 seconds (5 if omitted) at 1920×1080, 1080×1920 or 1440×1440, with audio if `motion_has_audio` is omitted. About $0.06 a task. Kling 3.0 costs $0.03 and adds an end frame, references and lengths of 3 to 15 seconds.
         */
        GateKling26Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "kling-2.6";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateKling26Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * LTXV 2.0 Fast parameters
         * @description Only a prompt is needed.
         */
        GateLtxv20FastParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Frames per second.
             * @default 50
             * @enum {integer}
             */
            fps?: 25 | 50;
            /** @description Width in pixels. Supported is 1920×1080; any other size is snapped to it. */
            width?: number;
            /** @description Height in pixels. Supported is 1920×1080; any other size is snapped to it. */
            height?: number;
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Number of videos; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /**
             * @description Resolution of the video.
             * @default 1080p
             * @enum {string}
             */
            resolution?: "1080p" | "1440p" | "2160p";
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Aspect ratio of the video.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Length in seconds.
             * @default 6
             * @enum {integer}
             */
            durationSeconds?: 6 | 8;
            /**
             * @description Expands the prompt automatically.
             * @default true
             */
            enable_prompt_expansion?: boolean;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * LTXV 2.0 Fast
         * @description Takes a prompt and, if given, a start frame, and returns one video of 6 or 8 seconds (6 if omitted) at 1080p, 1440p or 2160p and 25 or 50 frames per second. No parameter for audio. About $0.02 a task, as 2.0 Pro, which differs in its frame rates: 24, 30 or 50.
         */
        GateLtxv20FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "ltxv-2.0-fast";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateLtxv20FastParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * LTXV 2.0 Pro parameters
         * @description Only a prompt is needed.
         */
        GateLtxv20ProParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Frames per second.
             * @default 50
             * @enum {integer}
             */
            fps?: 24 | 30 | 50;
            /** @description Width in pixels. Supported is 1920×1080; any other size is snapped to it. */
            width?: number;
            /** @description Height in pixels. Supported is 1920×1080; any other size is snapped to it. */
            height?: number;
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Number of videos; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /**
             * @description Resolution of the video.
             * @default 1080p
             * @enum {string}
             */
            resolution?: "1080p" | "1440p" | "2160p";
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Aspect ratio of the video.
             * @default 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Length in seconds.
             * @default 6
             * @enum {integer}
             */
            durationSeconds?: 6 | 8;
            /**
             * @description Expands the prompt automatically.
             * @default true
             */
            enable_prompt_expansion?: boolean;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * LTXV 2.0 Pro
         * @description Takes a prompt and, if given, a start frame, and returns one video of 6 or 8 seconds (6 if omitted) at 1080p, 1440p or 2160p and 24, 30 or 50 frames per second. No parameter for audio. About $0.02 a task. 2.0 Fast makes 25 or 50 frames per second; 2.3 Pro adds audio, an end frame and 10 seconds.
         */
        GateLtxv20ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "ltxv-2.0-pro";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateLtxv20ProParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * LTXV 2.0 Ultra parameters
         * @description A prompt, a width and a height are needed.
         */
        GateLtxv20UltraParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_1080
             * @enum {string}
             */
            mode?: "RESOLUTION_1080" | "RESOLUTION_1440" | "RESOLUTION_2160";
            /**
             * @description Width in pixels. Supported are 1920×1080 and 1080×1920; any other size is snapped to the nearest of them.
             * @default 1920
             */
            width: number;
            /**
             * @description Height in pixels. Supported are 1920×1080 and 1080×1920; any other size is snapped to the nearest of them.
             * @default 1080
             */
            height: number;
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Length in seconds.
             * @default 8
             * @enum {integer}
             */
            duration?: 6 | 8;
            /**
             * @description Number of videos, one at most.
             * @default 1
             */
            quantity?: number;
            /** @description Prompt enhancement, by its name; the source gives neither type nor description. */
            prompt_enhance?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * LTXV 2.0 Ultra
         * @description Takes a prompt, a width and a height, which are required, and returns one video of 6 or 8 seconds (8 if omitted) at 1080p, 1440p or 2160p. Unlike 2.0 Fast and Pro it has `prompt_enhance`, and no start frame, frame rate or `aspect_ratio`. No parameter for audio. About $0.02 a task.
         */
        GateLtxv20UltraTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "ltxv-2.0-ultra";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description A prompt, a width and a height are needed. */
            params: components["schemas"]["GateLtxv20UltraParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * LTXV 2.3 Fast parameters
         * @description Only a prompt is needed. More than 10 seconds are made at 25 frames per second and 1080p alone.
         */
        GateLtxv23FastParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Frames per second. With a `durationSeconds` above 10 it has to be 25.
             * @default 25
             * @enum {integer}
             */
            fps?: 24 | 25 | 48 | 50;
            /** @description Width in pixels. Supported are 1920×1080 and 1080×1920; any other size is snapped to the nearest of them. */
            width?: number;
            /** @description Height in pixels. Supported are 1920×1080 and 1080×1920; any other size is snapped to the nearest of them. */
            height?: number;
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Number of videos; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video ends with. Needs `start_frame`. */
            end_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Resolution of the video. With a `durationSeconds` above 10 it has to be `1080p`.
             * @default 1080p
             * @enum {string}
             */
            resolution?: "1080p" | "1440p" | "2160p";
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Aspect ratio of the video. If omitted, it is 16:9, or detected from `start_frame` if there is one.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Gives the video audio.
             * @default true
             */
            generate_audio?: boolean;
            /**
             * @description Length in seconds. More than 10 needs `fps` 25 and `resolution` `1080p`, which are the defaults.
             * @default 6
             * @enum {integer}
             */
            durationSeconds?: 6 | 8 | 10 | 12 | 14 | 16 | 18 | 20;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * LTXV 2.3 Fast
         * @description Takes a prompt and, if given, a start frame and an end frame, and returns one video of 6 to 20 seconds (6 if omitted) at up to 2160p, with audio unless `generate_audio` is `false`. More than 10 seconds only at 1080p and 25 frames per second. About $0.02 a task, as 2.3 Pro, which stops at 10 seconds.
         */
        GateLtxv23FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "ltxv-2.3-fast";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. More than 10 seconds are made at 25 frames per second and 1080p alone. */
            params: components["schemas"]["GateLtxv23FastParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * LTXV 2.3 Pro parameters
         * @description Only a prompt is needed.
         */
        GateLtxv23ProParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Frames per second.
             * @default 25
             * @enum {integer}
             */
            fps?: 24 | 25 | 48 | 50;
            /** @description Width in pixels. Supported are 1920×1080 and 1080×1920; any other size is snapped to the nearest of them. */
            width?: number;
            /** @description Height in pixels. Supported are 1920×1080 and 1080×1920; any other size is snapped to the nearest of them. */
            height?: number;
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Number of videos; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video ends with. Needs `start_frame`. */
            end_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Resolution of the video.
             * @default 1080p
             * @enum {string}
             */
            resolution?: "1080p" | "1440p" | "2160p";
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Aspect ratio of the video. If omitted, it is 16:9, or detected from `start_frame` if there is one.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Gives the video audio.
             * @default true
             */
            generate_audio?: boolean;
            /**
             * @description Length in seconds.
             * @default 6
             * @enum {integer}
             */
            durationSeconds?: 6 | 8 | 10;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * LTXV 2.3 Pro
         * @description Takes a prompt and, if given, a start frame and an end frame, and returns one video of 6, 8 or 10 seconds (6 if omitted) at up to 2160p, with audio unless `generate_audio` is `false`. About $0.02 a task, as 2.3 Fast, which also makes 12 to 20 seconds at 1080p.
         */
        GateLtxv23ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "ltxv-2.3-pro";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateLtxv23ProParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Hailuo 2.3 parameters
         * @description Only a prompt is required. Ten seconds are made at 768p alone.
         */
        GateHailuo23Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Number of videos; it can only be 1.
             * @default 1
             */
            quantity?: number;
            /**
             * @description Resolution of the video. The default holds for 6 seconds; with a `durationSeconds` of 10 `768p` has to be given.
             * @default 1080p
             * @enum {string}
             */
            resolution?: "768p" | "1080p";
            /** @description The image that the video starts with. Give one to `hailuo-2_3-fast`, whose table requires it though its example has none. */
            start_frame?: components["schemas"]["GateAnyValue"];
            /**
             * @description Length in seconds. 10 needs `resolution` `768p`, since 1080p (the default) is made at 6 seconds only.
             * @default 6
             * @enum {integer}
             */
            durationSeconds?: 6 | 10;
            /** @description Width in pixels. The source calls 768, 1376, 1080 and 1920 valid, without pairs, and does not say what becomes of others. */
            width?: number;
            /** @description Height in pixels. The source calls 768, 1376, 1080 and 1920 valid, without pairs, and does not say what becomes of others. */
            height?: number;
            /**
             * @description Optimizes the prompt for a better video.
             * @default true
             */
            prompt_optimizer?: boolean;
            /**
             * @description Shortens the optimization of the prompt.
             * @default false
             */
            fast_pretreatment?: boolean;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Hailuo 2.3
         * @description Takes a prompt and, if given, a start frame, and returns one video of 6 seconds at 1080p (if omitted) or 768p, or of 10 seconds at 768p. No parameter for audio, a seed or an end frame. About $0.04 a task. 2.3 Fast costs $0.03 and is meant to get a start frame.
         */
        GateHailuo23Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "hailuo-2_3";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is required. Ten seconds are made at 768p alone. */
            params: components["schemas"]["GateHailuo23Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Hailuo 2.3 Fast
         * @description Takes a prompt and a start frame, and returns one video of 6 seconds at 1080p (if omitted) or 768p, or of 10 seconds at 768p. No parameter for audio, a seed or an end frame. About $0.03 a task. Its table requires the start frame, its example leaves it out; Hailuo 2.3 costs $0.04 and makes videos from text alone.
         */
        GateHailuo23FastTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "hailuo-2_3-fast";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is required. Ten seconds are made at 768p alone. */
            params: components["schemas"]["GateHailuo23Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * GPT Image 1 parameters
         * @description Only a prompt is needed.
         */
        GateGptImage1Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. 1024 to 1536 in steps of 8 are named, 32 to 2048 in the notes; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels. 1024 to 1536 in steps of 8 are named, 32 to 2048 in the notes; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            height?: number;
            /**
             * @description Quality of the images. The source gives one price and does not say for which quality.
             * @default medium
             * @enum {string}
             */
            quality?: "high" | "medium" | "low";
            /**
             * @description Number of pictures, one to eight.
             * @default 1
             */
            quantity?: number;
            /** @description Transparency, by its name; the source does not describe it. */
            transparency?: boolean;
            /**
             * @description Format of the image files.
             * @default jpeg
             * @enum {string}
             */
            output_format?: "jpeg" | "png" | "webp";
            /** @description Guidance by other images, by its name; the source gives no description and no form of an entry. */
            image_guidances?: components["schemas"]["GateAnyValue"][];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * GPT Image 1
         * @description Takes a prompt and returns up to eight JPEG, PNG or WebP images (one if `quantity` is omitted) in three qualities, `medium` if omitted. The only GPT Image with `transparency`. About $0.01 for a 1024×1024 image; the source does not say of which quality. Its notes allow 32 to 2048 pixels a side, its table 1024 to 1536.
         */
        GateGptImage1Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "gpt-image-1";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateGptImage1Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * GPT Image 1.5 parameters
         * @description Only a prompt is needed.
         */
        GateGptImage15Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. 1024 to 1536 in steps of 8 are supported; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels. 1024 to 1536 in steps of 8 are supported; other values are snapped to the nearest valid ones.
             * @default 1024
             */
            height?: number;
            /**
             * @description Quality of the images. The source gives one price and does not say for which quality.
             * @default medium
             * @enum {string}
             */
            quality?: "high" | "medium" | "low";
            /**
             * @description Number of pictures, one to eight.
             * @default 1
             */
            quantity?: number;
            /**
             * @description Format of the image files.
             * @default jpeg
             * @enum {string}
             */
            output_format?: "jpeg" | "png" | "webp";
            /** @description Guidance by other images, by its name; the source gives no description and no form of an entry. */
            image_guidances?: components["schemas"]["GateAnyValue"][];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * GPT Image 1.5
         * @description Takes a prompt and returns up to eight JPEG, PNG or WebP images (one if `quantity` is omitted) of 1024 to 1536 pixels a side, in three qualities, `medium` if omitted. About $0.01 for a 1024×1024 image, as GPT Image 1, which also has `transparency`; GPT Image 2 makes larger images.
         */
        GateGptImage15Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "gpt-image-1.5";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateGptImage15Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * GPT Image 2 parameters
         * @description Only a prompt is needed.
         */
        GateGptImage2Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. Ten ratios in three sizes each are supported: 1:1 1024×1024, 2048×2048 or 2880×2880; 2:3 848×1264, 1376×2048 or 2336×3504; 16:9 1376×768, 2048×1136 or 3584×2016; 4:3 1200×896, 2048×1536 or 3264×2448; 9:16 768×1376, 1136×2048 or 2016×3584; 4:5 928×1152, 1648×2048 or 2560×3200; 3:2 1264×848, 2048×1376 or 3504×2336; 3:4 896×1200, 1536×2048 or 2448×3264; 5:4 1152×928, 2048×1648 or 3200×2560; and 21:9 1584×672, 2048×864 or 3808×1632. Any other size is snapped to the nearest of them. The table names multiples of 16 from 256 to 3840, with a limit on the number of pixels that is cut off in the source.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels; see `width` for the supported sizes.
             * @default 1024
             */
            height?: number;
            /**
             * @description Quality of the images. For 1024×1024 about $0.003 at `low` and $0.11 at `high`; `medium` has no documented price.
             * @default low
             * @enum {string}
             */
            quality?: "high" | "medium" | "low";
            /**
             * @description Number of pictures, one to eight.
             * @default 1
             */
            quantity?: number;
            /**
             * @description Format of the image files.
             * @default jpeg
             * @enum {string}
             */
            output_format?: "jpeg" | "png";
            /** @description Guidance by other images, by its name; the source gives no description and no form of an entry. */
            image_guidances?: components["schemas"]["GateAnyValue"][];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * GPT Image 2
         * @description Takes a prompt and returns up to eight JPEG or PNG images (one if `quantity` is omitted) in thirty sizes, ten ratios in three sizes each, up to 2880×2880 or 3808×1632. `quality` is `low` if omitted, unlike GPT Image 1 and 1.5. For 1024×1024 about $0.003 (`low`) or $0.11 (`high`). No WebP and no `transparency`.
         */
        GateGptImage2Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "gpt-image-2";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateGptImage2Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Sora 2 parameters
         * @description Only a prompt is needed.
         */
        GateSora2Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Width in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
             * @default 1280
             */
            width?: number;
            /**
             * @description Height in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
             * @default 720
             */
            height?: number;
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Length in seconds.
             * @default 4
             * @enum {integer}
             */
            duration?: 4 | 8 | 12;
            /**
             * @description Number of videos, one at most.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Sora 2
         * @description Takes a prompt and, if given, a start frame, and returns one video of 4, 8 or 12 seconds (4 if omitted) at 1280×720 or 720×1280. No parameter for audio. About $0.04 a task. Sora 2 Pro costs $0.12, has a 1080p mode and asks for the size.
         */
        GateSora2Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "sora-2";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateSora2Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Sora 2 Pro parameters
         * @description A prompt, a width and a height are needed. The table lists 1024 and 1792 too, of which it makes no size.
         */
        GateSora2ProParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /**
             * @description Resolution of the video.
             * @default RESOLUTION_720
             * @enum {string}
             */
            mode?: "RESOLUTION_720" | "RESOLUTION_1080";
            /**
             * @description Width in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
             * @default 1280
             */
            width: number;
            /**
             * @description Height in pixels. Supported are 1280×720 and 720×1280; any other size is snapped to the nearest of them.
             * @default 720
             */
            height: number;
            /** @description What happens in the video, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Length in seconds.
             * @default 4
             * @enum {integer}
             */
            duration?: 4 | 8 | 12;
            /**
             * @description Number of videos, one at most.
             * @default 1
             */
            quantity?: number;
            /** @description The image that the video starts with. */
            start_frame?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Sora 2 Pro
         * @description Takes a prompt, a width and a height, which are required, and, if given, a start frame, and returns one video of 4, 8 or 12 seconds (4 if omitted) at 720p (if omitted) or 1080p. No parameter for audio. About $0.12 a task, three times the price of Sora 2, which makes 720p alone.
         */
        GateSora2ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "sora-2-pro";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description A prompt, a width and a height are needed. The table lists 1024 and 1792 too, of which it makes no size. */
            params: components["schemas"]["GateSora2ProParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Recraft V4 parameters
         * @description Only a prompt is needed.
         */
        GateRecraftV4Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. Fourteen sizes are supported: 1:1 1024×1024, 2:3 832×1280, 16:9 1344×768, 4:3 1216×896, 9:16 768×1344, 4:5 896×1152, 1:2 768×1536, 2:1 1536×768, 3:2 1280×832, 3:4 896×1216, 5:4 1152×896, 6:10 832×1344, 10:14 896×1280 and 14:10 1280×896. Any other size is snapped to the nearest of them.
             * @default 1024
             */
            width?: number;
            /**
             * @description Height in pixels; see `width` for the supported sizes.
             * @default 1024
             */
            height?: number;
            /**
             * @description Number of pictures, eight at most.
             * @default 4
             */
            quantity?: number;
            /** @description Prompt enhancement, by its name; the source gives neither type nor description. */
            prompt_enhance?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Recraft V4
         * @description Takes a prompt and returns up to eight images (four if `quantity` is omitted) in one of fourteen sizes from 1:2 to 2:1, about a megapixel each. About $0.02 a task. V4 Pro doubles both sides of every size for $0.10.
         */
        GateRecraftV4Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "recraft-v4";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateRecraftV4Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Recraft V4 Pro parameters
         * @description Only a prompt is needed.
         */
        GateRecraftV4ProParams: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description What the image shows, in at most 1,500 characters. */
            prompt: string;
            /**
             * @description Width in pixels. Fourteen sizes are supported: 1:1 2048×2048, 2:3 1664×2560, 16:9 2688×1536, 4:3 2432×1792, 9:16 1536×2688, 4:5 1792×2304, 1:2 1536×3072, 2:1 3072×1536, 3:2 2560×1664, 3:4 1792×2432, 5:4 2304×1792, 6:10 1664×2688, 10:14 1792×2560 and 14:10 2560×1792. Any other size is snapped to the nearest of them.
             * @default 2048
             */
            width?: number;
            /**
             * @description Height in pixels; see `width` for the supported sizes.
             * @default 2048
             */
            height?: number;
            /**
             * @description Number of pictures, eight at most.
             * @default 4
             */
            quantity?: number;
            /** @description Prompt enhancement, by its name; the source gives neither type nor description. */
            prompt_enhance?: components["schemas"]["GateAnyValue"];
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Recraft V4 Pro
         * @description Takes a prompt and returns up to eight images (four if `quantity` is omitted) in one of fourteen sizes from 1:2 to 2:1, about four megapixels each. About $0.10 a task, five times the price of Recraft V4, which makes each size at half the width and height.
         */
        GateRecraftV4ProTask: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "recraft-v4-pro";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Only a prompt is needed. */
            params: components["schemas"]["GateRecraftV4ProParams"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Rodin V2 parameters
         * @description Everything is optional. The source gives no prompt, so none is taken.
         */
        GateRodinV2Params: {
            /** @description Images, each a URL, `data:` URL or base64. One of the inline references of every model. */
            image_urls?: components["schemas"]["GateImageUrls"];
            /** @description Number that makes a result reproducible. */
            seed?: number;
            /**
             * @description Quality of the model. The number of polygons depends on `mesh_mode`; with `Triangle` it is 2,000 (`extra_low`), 20,000 (`low`), 150,000 (`medium`) or 500,000 (`high`; read so, since the source is cut off after 500). The numbers for `Quad` are cut off too.
             * @default high
             * @enum {string}
             */
            quality?: "extra_low" | "low" | "medium" | "high";
            /**
             * @description Puts the mesh of a human character into a T or A pose, which makes it easier to rig and animate.
             * @default false
             */
            ta_pose?: boolean;
            /**
             * @description Material of the mesh; the source does not describe the three values.
             * @default All
             * @enum {string}
             */
            material?: "PBR" | "Shaded" | "All";
            /**
             * @description Faces of the mesh. Quads give smoother surfaces than triangles.
             * @default Triangle
             * @enum {string}
             */
            mesh_mode?: "Quad" | "Triangle";
            /** @description Width, height and length as three integers that limit the size of the model; the source gives no unit. */
            bounding_box?: number[];
            /**
             * @description Keeps the alpha channel of the input images.
             * @default false
             */
            use_original_alpha?: boolean;
        } & components["schemas"]["GateInlineReferences"];
        /**
         * Rodin V2
         * @description Makes a 3D model from images: a `.glb` file with a JPG preview of it, as triangles or quads, in one of four qualities (`high` if omitted). It has no prompt, and the source speaks of input images without a parameter for them: read as inline references or uploaded ids. About $0.16 a task. The only 3D model at GateAI.
         */
        GateRodinV2Task: {
            /**
             * @description Selects this model.
             * @constant
             */
            model: "rodin-v2";
            /** @description Any string; the examples of the source have `image`, `video`, `3d` and `text-to-image`. It does not say what the value changes. */
            type?: components["schemas"]["GateTaskType"];
            /** @description Everything is optional. The source gives no prompt, so none is taken. */
            params: components["schemas"]["GateRodinV2Params"];
            /** @description Ids of images that were sent to `POST /api/upload` before. */
            images?: components["schemas"]["GateUploadedImages"];
            /** @description Ids of videos that were sent to `POST /api/upload` before. */
            videos?: components["schemas"]["GateUploadedVideos"];
        };
        /**
         * Generation request
         * @description One branch for each model; `model` selects it. Most images take 10 to 30 seconds, most videos 1 to 5 minutes.
         */
        GateGenerateRequest: components["schemas"]["GateAutoImageTask"] | components["schemas"]["GateAutoVideoTask"] | components["schemas"]["GateFluxDevTask"] | components["schemas"]["GateFluxKontextMaxTask"] | components["schemas"]["GateFluxKontextProTask"] | components["schemas"]["GateFluxPro20Task"] | components["schemas"]["GateFluxSchnellTask"] | components["schemas"]["GateSeedance10ProTask"] | components["schemas"]["GateSeedance10ProFastTask"] | components["schemas"]["GateSeedance20Task"] | components["schemas"]["GateSeedance20FastTask"] | components["schemas"]["GateSeedream40Task"] | components["schemas"]["GateSeedream45Task"] | components["schemas"]["GateCortex10Task"] | components["schemas"]["GateCortexV09Task"] | components["schemas"]["GateCortexV10Task"] | components["schemas"]["GateLucidOriginTask"] | components["schemas"]["GateLucidRealismTask"] | components["schemas"]["GateKinoXlTask"] | components["schemas"]["GateCortex20Task"] | components["schemas"]["GateCortex20FastTask"] | components["schemas"]["GateGemini25FlashImageTask"] | components["schemas"]["GateGeminiImage2Task"] | components["schemas"]["GateNanoBanana2Task"] | components["schemas"]["GateVeo30FastGenerate001Task"] | components["schemas"]["GateVeo30Generate001Task"] | components["schemas"]["GateVeo31FastGenerate001Task"] | components["schemas"]["GateVeo31Generate001Task"] | components["schemas"]["GateVeo31LiteTask"] | components["schemas"]["GateHappyHorseTask"] | components["schemas"]["GateIdeogramV30Task"] | components["schemas"]["GateKling30Task"] | components["schemas"]["GateKlingVideoO1Task"] | components["schemas"]["GateKlingVideoO3Task"] | components["schemas"]["GateKling21ProTask"] | components["schemas"]["GateKling25Task"] | components["schemas"]["GateKling25TurboStandardTask"] | components["schemas"]["GateKling26Task"] | components["schemas"]["GateLtxv20FastTask"] | components["schemas"]["GateLtxv20ProTask"] | components["schemas"]["GateLtxv20UltraTask"] | components["schemas"]["GateLtxv23FastTask"] | components["schemas"]["GateLtxv23ProTask"] | components["schemas"]["GateHailuo23Task"] | components["schemas"]["GateHailuo23FastTask"] | components["schemas"]["GateGptImage1Task"] | components["schemas"]["GateGptImage15Task"] | components["schemas"]["GateGptImage2Task"] | components["schemas"]["GateSora2Task"] | components["schemas"]["GateSora2ProTask"] | components["schemas"]["GateRecraftV4Task"] | components["schemas"]["GateRecraftV4ProTask"] | components["schemas"]["GateRodinV2Task"];
        /**
         * Adjustments
         * @description What the service lowered (resolution or length) because the request would have gone over today's budget. The source does not give its form.
         */
        GateAdjustments: {
            [key: string]: unknown;
        } | unknown[] | string;
        /**
         * Generation was started
         * @description The generation is under way and its cost is taken from today's budget.
         */
        GateTaskAccepted: {
            /** @description Id of the generation. */
            task_id: string;
            /** @description Path to ask for its state. */
            url?: string;
            /** @description `PROCESSING`, or `QUEUED` while it waits. */
            status: string;
            /** @description Cost in US dollars. */
            cost: number;
            /** @description What is left of today's budget in US dollars. */
            remaining?: number;
            /** @description What the service lowered (resolution or length) because the request would have gone over today's budget. The source does not give its form. */
            adjustments?: components["schemas"]["GateAdjustments"];
        };
        /**
         * GateAI error
         * @description What GateAI answers with instead of a result.
         */
        GateError: {
            /** @description A sentence for people. */
            error: string;
            /** @description Short name of the error. Documented are `PROMPT_TOO_LONG` (more than 1500 characters), `QUANTITY_TOO_HIGH` (more than 8 pictures) and `RATE_LIMITED` (more than 5 requests in 30 seconds, or 5 already in flight); there may be others. */
            code?: string;
            /** @description Ids of models that come near the one asked for. */
            suggestions?: string[];
        };
        /**
         * Estimate
         * @description What a generation would cost; nothing is started.
         */
        GateEstimate: {
            /** @description Cost in US dollars. */
            cost: number;
            /** @description What is left of today's budget in US dollars. */
            daily_remaining: number;
            /** @description `false` where the budget does not cover it; the answer then also suggests lower parameters. */
            fits_in_budget: boolean;
            /** @description What the service lowered (resolution or length) because the request would have gone over today's budget. The source does not give its form. */
            adjustments?: components["schemas"]["GateAdjustments"];
        };
        /**
         * Running generation
         * @description Pictures take about 10 to 30 seconds, videos 1 to 5 minutes. After 20 minutes the cost is refunded while it goes on; after 40 minutes it is ended as failed.
         */
        GateRunningTask: {
            /**
             * @description The generation is not done yet.
             * @enum {string}
             */
            status: "PROCESSING" | "QUEUED";
            /** @description The service's inner name of the model. */
            model?: string;
            /** @description Cost in US dollars. */
            cost?: number;
        };
        /**
         * 3D model
         * @description Preview pictures and the meshes that belong to them.
         */
        Gate3dOutput: {
            /** @description Addresses of the preview pictures. */
            result: string[];
            /** @description Addresses of the `.glb` files; each is that of its preview with another ending. */
            glb_urls: string[];
        };
        /**
         * Pictures or videos
         * @description Addresses of what was made.
         */
        GateMediaOutput: {
            /** @description Addresses of the files. */
            result: string[];
        };
        /**
         * Finished generation
         * @description Done; the output stands beside the status.
         */
        GateFinishedTask: {
            /**
             * @description The generation is done.
             * @constant
             */
            status: "FINISHED";
            /** @description The service's inner name of the model. */
            model?: string;
            /** @description Cost in US dollars. */
            cost?: number;
        } & (components["schemas"]["Gate3dOutput"] | components["schemas"]["GateMediaOutput"]);
        /**
         * Failed generation
         * @description The generation ended without a result.
         */
        GateFailedTask: {
            /**
             * @description The generation ended without a result.
             * @constant
             */
            status: "FAILED";
            /** @description Why it failed. */
            error?: string;
            /** @description The service's inner name of the model. */
            model?: string;
            /** @description Cost in US dollars. */
            cost?: number;
        };
        /**
         * State of a generation
         * @description Under way, finished or failed.
         */
        GateTask: components["schemas"]["GateRunningTask"] | components["schemas"]["GateFinishedTask"] | components["schemas"]["GateFailedTask"];
        /**
         * Model in brief
         * @description An entry of the list of models.
         */
        GateModelSummary: {
            /** @description Id of the model, for `model`. */
            id: string;
            /**
             * @description What the model makes.
             * @enum {string}
             */
            type: "image" | "video" | "3d";
            /** @description Cost in words. */
            cost: string;
            /** @description Names of its parameters. */
            params: string[];
        };
        /**
         * Parameter
         * @description What a parameter takes, in the service's own notation.
         */
        GateParameterSchema: {
            /** @description Type of the value. */
            type?: string;
            /** @description Whether it must be given. */
            required?: boolean;
            /** @description What it does. */
            description?: string;
            /** @description The values that it takes. */
            enum?: unknown[];
            /** @description The value where it is omitted. */
            default?: components["schemas"]["GateAnyValue"];
            /** @description Least value. */
            min?: number;
            /** @description Greatest value. */
            max?: number;
        };
        /**
         * Model in full
         * @description A model with all its parameters.
         */
        GateModelSchema: {
            /** @description Id of the model, for `model`. */
            id: string;
            /**
             * @description What the model makes.
             * @enum {string}
             */
            type: "image" | "video" | "3d";
            /** @description Cost in words. */
            cost?: string;
            /** @description Its parameters by name. */
            params: {
                [key: string]: components["schemas"]["GateParameterSchema"];
            };
            /** @description A request body that can be sent as it is. */
            example?: {
                [key: string]: unknown;
            };
        };
        /**
         * Budget
         * @description Every key has 100 US dollars a day; the day ends at midnight UTC.
         */
        GateBudget: {
            /** @description US dollars a day. */
            daily_limit: number;
            /** @description US dollars spent today. */
            used: number;
            /** @description US dollars left today. */
            remaining: number;
        };
        /**
         * Credits
         * @description Today's budget and the state of the service's pool.
         */
        GateCredits: {
            /** @description Every key has 100 US dollars a day; the day ends at midnight UTC. */
            your_budget: components["schemas"]["GateBudget"];
            /** @description State of the provider accounts behind the service. */
            pool?: {
                /** @description How many accounts there are. */
                total_accounts?: number;
                /** @description How many of them are locked. */
                locked?: number;
            };
        };
        /**
         * Slot in use
         * @description A generation that holds a slot.
         */
        GateActiveSlot: {
            /** @description Id of the generation. */
            taskId?: string;
            /** @description Id of the model. */
            model?: string;
            /** @description Seconds since it began. */
            elapsed?: number;
        };
        /**
         * Running task
         * @description A generation that runs or waits.
         */
        GateActiveTask: {
            /** @description Id of the generation. */
            task_id?: string;
            /** @description Id of the model. */
            model?: string;
            /**
             * @description Whether it runs or waits.
             * @enum {string}
             */
            status?: "PROCESSING" | "QUEUED";
            /** @description Cost in US dollars. */
            cost?: number;
            /** @description Time since it began in words. */
            elapsed?: string;
        };
        /**
         * Ended task
         * @description A generation that has ended.
         */
        GateRecentTask: {
            /** @description Id of the generation. */
            task_id?: string;
            /** @description Id of the model. */
            model?: string;
            /**
             * @description How it ended.
             * @enum {string}
             */
            status?: "FINISHED" | "FAILED";
            /** @description Cost in US dollars. */
            cost?: number;
            /** @description How many files it made. */
            result_count?: number;
        };
        /**
         * Spending on a model
         * @description Requests and cost of one model today.
         */
        GateModelSpending: {
            /** @description Requests today. */
            requests?: number;
            /** @description US dollars today. */
            cost?: number;
        };
        /**
         * Dashboard
         * @description Budget, slots and tasks of a key.
         */
        GateDashboard: {
            /** @description Every key has 100 US dollars a day; the day ends at midnight UTC. */
            budget: components["schemas"]["GateBudget"];
            /** @description Slots for generations in flight. */
            concurrency: {
                /** @description Slots in use. */
                used: number;
                /** @description Slots in all. */
                max: number;
                /** @description Slots that are free. */
                available: number;
                /** @description What the slots are used for. */
                active_slots?: components["schemas"]["GateActiveSlot"][];
            };
            /** @description Generations that run or wait. */
            active_tasks?: components["schemas"]["GateActiveTask"][];
            /** @description The last 20 generations that ended. */
            recent_tasks?: components["schemas"]["GateRecentTask"][];
            /** @description Spending of today by model. */
            today_spending?: {
                [key: string]: components["schemas"]["GateModelSpending"];
            };
        };
        /**
         * Upload of a file
         * @description The file as the one part of a form.
         */
        GateFileUpload: {
            /**
             * Format: binary
             * @description The file itself.
             */
            file: Blob;
        };
        /**
         * Uploaded file
         * @description The file's id, for `images` and `videos`.
         */
        GateUploadedFile: {
            /** @description Id of the file. */
            id: string;
        };
    };
    responses: {
        /** @description The request can't be carried out, or the task that it asks for has failed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The key is missing or unknown. */
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
        /** @description No such task, or no such model. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The body breaks a rule of its model. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The key sent more than 10 requests in a second and is banned for 60 seconds. Creates and reads are counted apart. A request that is refused so was not carried out and may be sent again after `Retry-After`. */
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
        /** @description The service failed. For a create it is unknown whether a task was started: look at the account before sending it again. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The request breaks a limit or a rule of its model. */
        GateBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GateError"];
            };
        };
        /** @description The key is missing or unknown. */
        GateUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GateError"];
            };
        };
        /** @description No such task, or no such model; for a model with ids that come near. */
        GateNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GateError"];
            };
        };
        /** @description More than 5 requests in a sliding window of 30 seconds, or 5 generations in flight already. A slot is free again when its generation ends, after 10 minutes at the latest. */
        GateTooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GateError"];
            };
        };
        /** @description The service failed. For a generation it is unknown whether it was started. */
        GateServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GateError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Requests that the bucket takes in a second. */
        RateLimitLimit: number;
        /** @description Requests left in the running second. */
        RateLimitRemaining: number;
        /** @description When the bucket is full again, in Unix seconds. */
        RateLimitReset: number;
        /** @description Seconds until the ban ends; every request before that fails as well. */
        RetryAfter: number;
    };
    pathItems: never;
}
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
export type PendingTask = components['schemas']['PendingTask'];
export type TaskCreated = components['schemas']['TaskCreated'];
export type TaskCost = components['schemas']['TaskCost'];
export type CreateTaskResponse = components['schemas']['CreateTaskResponse'];
export type ErrorDetails = components['schemas']['ErrorDetails'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type VideoOutput = components['schemas']['VideoOutput'];
export type ImageOutput = components['schemas']['ImageOutput'];
export type ImageListOutput = components['schemas']['ImageListOutput'];
export type ImageOrListOutput = components['schemas']['ImageOrListOutput'];
export type AudioOutput = components['schemas']['AudioOutput'];
export type SunoClipOutput = components['schemas']['SunoClipOutput'];
export type StemsOutput = components['schemas']['StemsOutput'];
export type AllStemsOutput = components['schemas']['AllStemsOutput'];
export type LyricsVariant = components['schemas']['LyricsVariant'];
export type LyricsOutput = components['schemas']['LyricsOutput'];
export type TranscriptWord = components['schemas']['TranscriptWord'];
export type TranscriptOutput = components['schemas']['TranscriptOutput'];
export type TaskOutput = components['schemas']['TaskOutput'];
export type VoiceOutput = components['schemas']['VoiceOutput'];
export type CustomModelOutput = components['schemas']['CustomModelOutput'];
export type TaskCompletedEvent = components['schemas']['TaskCompletedEvent'];
export type TaskFailedEvent = components['schemas']['TaskFailedEvent'];
export type TaskEvent = components['schemas']['TaskEvent'];
export type ProcessingTask = components['schemas']['ProcessingTask'];
export type CompletedTask = components['schemas']['CompletedTask'];
export type CompletedVoiceTask = components['schemas']['CompletedVoiceTask'];
export type CompletedCustomModelTask = components['schemas']['CompletedCustomModelTask'];
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
export type GateTaskType = components['schemas']['GateTaskType'];
export type GateUploadedImages = components['schemas']['GateUploadedImages'];
export type GateUploadedVideos = components['schemas']['GateUploadedVideos'];
export type GateInlineReferences = components['schemas']['GateInlineReferences'];
export type GateImageUrls = components['schemas']['GateImageUrls'];
export type GateAutoImageParams = components['schemas']['GateAutoImageParams'];
export type GateAutoImageTask = components['schemas']['GateAutoImageTask'];
export type GateAutoVideoParams = components['schemas']['GateAutoVideoParams'];
export type GateAutoVideoTask = components['schemas']['GateAutoVideoTask'];
export type GateAnyValue = components['schemas']['GateAnyValue'];
export type GateFluxDevParams = components['schemas']['GateFluxDevParams'];
export type GateFluxDevTask = components['schemas']['GateFluxDevTask'];
export type GateFluxKontextMaxParams = components['schemas']['GateFluxKontextMaxParams'];
export type GateFluxKontextMaxTask = components['schemas']['GateFluxKontextMaxTask'];
export type GateFluxKontextProParams = components['schemas']['GateFluxKontextProParams'];
export type GateFluxKontextProTask = components['schemas']['GateFluxKontextProTask'];
export type GateFluxPro20Params = components['schemas']['GateFluxPro20Params'];
export type GateFluxPro20Task = components['schemas']['GateFluxPro20Task'];
export type GateFluxSchnellParams = components['schemas']['GateFluxSchnellParams'];
export type GateFluxSchnellTask = components['schemas']['GateFluxSchnellTask'];
export type GateSeedance10ProParams = components['schemas']['GateSeedance10ProParams'];
export type GateSeedance10ProTask = components['schemas']['GateSeedance10ProTask'];
export type GateSeedance10ProFastParams = components['schemas']['GateSeedance10ProFastParams'];
export type GateSeedance10ProFastTask = components['schemas']['GateSeedance10ProFastTask'];
export type GateSeedance20Params = components['schemas']['GateSeedance20Params'];
export type GateSeedance20Task = components['schemas']['GateSeedance20Task'];
export type GateSeedance20FastParams = components['schemas']['GateSeedance20FastParams'];
export type GateSeedance20FastTask = components['schemas']['GateSeedance20FastTask'];
export type GateSeedream40Params = components['schemas']['GateSeedream40Params'];
export type GateSeedream40Task = components['schemas']['GateSeedream40Task'];
export type GateSeedream45Params = components['schemas']['GateSeedream45Params'];
export type GateSeedream45Task = components['schemas']['GateSeedream45Task'];
export type GateCortex10Params = components['schemas']['GateCortex10Params'];
export type GateCortex10Task = components['schemas']['GateCortex10Task'];
export type GateCortexVParams = components['schemas']['GateCortexVParams'];
export type GateCortexV09Task = components['schemas']['GateCortexV09Task'];
export type GateCortexV10Task = components['schemas']['GateCortexV10Task'];
export type GateLucidOriginParams = components['schemas']['GateLucidOriginParams'];
export type GateLucidOriginTask = components['schemas']['GateLucidOriginTask'];
export type GateLucidRealismParams = components['schemas']['GateLucidRealismParams'];
export type GateLucidRealismTask = components['schemas']['GateLucidRealismTask'];
export type GateKinoXlParams = components['schemas']['GateKinoXlParams'];
export type GateKinoXlTask = components['schemas']['GateKinoXlTask'];
export type GateCortex20Params = components['schemas']['GateCortex20Params'];
export type GateCortex20Task = components['schemas']['GateCortex20Task'];
export type GateCortex20FastParams = components['schemas']['GateCortex20FastParams'];
export type GateCortex20FastTask = components['schemas']['GateCortex20FastTask'];
export type GateGemini25FlashImageParams = components['schemas']['GateGemini25FlashImageParams'];
export type GateGemini25FlashImageTask = components['schemas']['GateGemini25FlashImageTask'];
export type GateGeminiImage2Params = components['schemas']['GateGeminiImage2Params'];
export type GateGeminiImage2Task = components['schemas']['GateGeminiImage2Task'];
export type GateNanoBanana2Task = components['schemas']['GateNanoBanana2Task'];
export type GateVeo30FastGenerate001Params = components['schemas']['GateVeo30FastGenerate001Params'];
export type GateVeo30FastGenerate001Task = components['schemas']['GateVeo30FastGenerate001Task'];
export type GateVeo30Generate001Params = components['schemas']['GateVeo30Generate001Params'];
export type GateVeo30Generate001Task = components['schemas']['GateVeo30Generate001Task'];
export type GateVeo31Params = components['schemas']['GateVeo31Params'];
export type GateVeo31FastGenerate001Task = components['schemas']['GateVeo31FastGenerate001Task'];
export type GateVeo31Generate001Task = components['schemas']['GateVeo31Generate001Task'];
export type GateVeo31LiteParams = components['schemas']['GateVeo31LiteParams'];
export type GateVeo31LiteTask = components['schemas']['GateVeo31LiteTask'];
export type GateHappyHorseParams = components['schemas']['GateHappyHorseParams'];
export type GateHappyHorseTask = components['schemas']['GateHappyHorseTask'];
export type GateIdeogramV30Params = components['schemas']['GateIdeogramV30Params'];
export type GateIdeogramV30Task = components['schemas']['GateIdeogramV30Task'];
export type GateKling30Params = components['schemas']['GateKling30Params'];
export type GateKling30Task = components['schemas']['GateKling30Task'];
export type GateKlingVideoO1Params = components['schemas']['GateKlingVideoO1Params'];
export type GateKlingVideoO1Task = components['schemas']['GateKlingVideoO1Task'];
export type GateKlingVideoO3Params = components['schemas']['GateKlingVideoO3Params'];
export type GateKlingVideoO3Task = components['schemas']['GateKlingVideoO3Task'];
export type GateKling21ProParams = components['schemas']['GateKling21ProParams'];
export type GateKling21ProTask = components['schemas']['GateKling21ProTask'];
export type GateKling25Params = components['schemas']['GateKling25Params'];
export type GateKling25Task = components['schemas']['GateKling25Task'];
export type GateKling25TurboStandardParams = components['schemas']['GateKling25TurboStandardParams'];
export type GateKling25TurboStandardTask = components['schemas']['GateKling25TurboStandardTask'];
export type GateKling26Params = components['schemas']['GateKling26Params'];
export type GateKling26Task = components['schemas']['GateKling26Task'];
export type GateLtxv20FastParams = components['schemas']['GateLtxv20FastParams'];
export type GateLtxv20FastTask = components['schemas']['GateLtxv20FastTask'];
export type GateLtxv20ProParams = components['schemas']['GateLtxv20ProParams'];
export type GateLtxv20ProTask = components['schemas']['GateLtxv20ProTask'];
export type GateLtxv20UltraParams = components['schemas']['GateLtxv20UltraParams'];
export type GateLtxv20UltraTask = components['schemas']['GateLtxv20UltraTask'];
export type GateLtxv23FastParams = components['schemas']['GateLtxv23FastParams'];
export type GateLtxv23FastTask = components['schemas']['GateLtxv23FastTask'];
export type GateLtxv23ProParams = components['schemas']['GateLtxv23ProParams'];
export type GateLtxv23ProTask = components['schemas']['GateLtxv23ProTask'];
export type GateHailuo23Params = components['schemas']['GateHailuo23Params'];
export type GateHailuo23Task = components['schemas']['GateHailuo23Task'];
export type GateHailuo23FastTask = components['schemas']['GateHailuo23FastTask'];
export type GateGptImage1Params = components['schemas']['GateGptImage1Params'];
export type GateGptImage1Task = components['schemas']['GateGptImage1Task'];
export type GateGptImage15Params = components['schemas']['GateGptImage15Params'];
export type GateGptImage15Task = components['schemas']['GateGptImage15Task'];
export type GateGptImage2Params = components['schemas']['GateGptImage2Params'];
export type GateGptImage2Task = components['schemas']['GateGptImage2Task'];
export type GateSora2Params = components['schemas']['GateSora2Params'];
export type GateSora2Task = components['schemas']['GateSora2Task'];
export type GateSora2ProParams = components['schemas']['GateSora2ProParams'];
export type GateSora2ProTask = components['schemas']['GateSora2ProTask'];
export type GateRecraftV4Params = components['schemas']['GateRecraftV4Params'];
export type GateRecraftV4Task = components['schemas']['GateRecraftV4Task'];
export type GateRecraftV4ProParams = components['schemas']['GateRecraftV4ProParams'];
export type GateRecraftV4ProTask = components['schemas']['GateRecraftV4ProTask'];
export type GateRodinV2Params = components['schemas']['GateRodinV2Params'];
export type GateRodinV2Task = components['schemas']['GateRodinV2Task'];
export type GateGenerateRequest = components['schemas']['GateGenerateRequest'];
export type GateAdjustments = components['schemas']['GateAdjustments'];
export type GateTaskAccepted = components['schemas']['GateTaskAccepted'];
export type GateError = components['schemas']['GateError'];
export type GateEstimate = components['schemas']['GateEstimate'];
export type GateRunningTask = components['schemas']['GateRunningTask'];
export type Gate3dOutput = components['schemas']['Gate3dOutput'];
export type GateMediaOutput = components['schemas']['GateMediaOutput'];
export type GateFinishedTask = components['schemas']['GateFinishedTask'];
export type GateFailedTask = components['schemas']['GateFailedTask'];
export type GateTask = components['schemas']['GateTask'];
export type GateModelSummary = components['schemas']['GateModelSummary'];
export type GateParameterSchema = components['schemas']['GateParameterSchema'];
export type GateModelSchema = components['schemas']['GateModelSchema'];
export type GateBudget = components['schemas']['GateBudget'];
export type GateCredits = components['schemas']['GateCredits'];
export type GateActiveSlot = components['schemas']['GateActiveSlot'];
export type GateActiveTask = components['schemas']['GateActiveTask'];
export type GateRecentTask = components['schemas']['GateRecentTask'];
export type GateModelSpending = components['schemas']['GateModelSpending'];
export type GateDashboard = components['schemas']['GateDashboard'];
export type GateFileUpload = components['schemas']['GateFileUpload'];
export type GateUploadedFile = components['schemas']['GateUploadedFile'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponsePaymentRequired = components['responses']['PaymentRequired'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseUnprocessableContent = components['responses']['UnprocessableContent'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseGateBadRequest = components['responses']['GateBadRequest'];
export type ResponseGateUnauthorized = components['responses']['GateUnauthorized'];
export type ResponseGateNotFound = components['responses']['GateNotFound'];
export type ResponseGateTooManyRequests = components['responses']['GateTooManyRequests'];
export type ResponseGateServerError = components['responses']['GateServerError'];
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
            /** @description The task was created, or with `dry_run` its cost. */
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
                 * @description Id that the create answered with.
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
            /** @description The whole list. */
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
            /** @description The whole list. */
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
            /** @description The whole list. */
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
            /** @description The whole list. */
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
            /** @description The whole list. */
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
            /** @description The whole list. */
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
            /** @description The whole list. */
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
            /** @description The whole list. */
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
            /** @description The file could not be taken. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageError"];
                };
            };
            /** @description The key is missing or unknown. The source documents no body for it; this is the host's usual one. */
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
    gateGenerate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The model and its parameters. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GateGenerateRequest"];
            };
        };
        responses: {
            /** @description The generation was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateTaskAccepted"];
                };
            };
            400: components["responses"]["GateBadRequest"];
            401: components["responses"]["GateUnauthorized"];
            404: components["responses"]["GateNotFound"];
            429: components["responses"]["GateTooManyRequests"];
            500: components["responses"]["GateServerError"];
        };
    };
    gateEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The body that the generation would have. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GateGenerateRequest"];
            };
        };
        responses: {
            /** @description The cost. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateEstimate"];
                };
            };
            400: components["responses"]["GateBadRequest"];
            401: components["responses"]["GateUnauthorized"];
            404: components["responses"]["GateNotFound"];
            429: components["responses"]["GateTooManyRequests"];
            500: components["responses"]["GateServerError"];
        };
    };
    gateGetTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id that the generation was started with.
                 * @example 9c1e6f0a-52d7-4c1b-9b58-0d4e3a7f2b11
                 */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the generation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateTask"];
                };
            };
            401: components["responses"]["GateUnauthorized"];
            404: components["responses"]["GateNotFound"];
            429: components["responses"]["GateTooManyRequests"];
            500: components["responses"]["GateServerError"];
        };
    };
    gateListModels: {
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
                    "application/json": components["schemas"]["GateModelSummary"][];
                };
            };
            429: components["responses"]["GateTooManyRequests"];
            500: components["responses"]["GateServerError"];
        };
    };
    gateListModelSchemas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models in full. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateModelSchema"][];
                };
            };
            429: components["responses"]["GateTooManyRequests"];
            500: components["responses"]["GateServerError"];
        };
    };
    gateGetModel: {
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
                    "application/json": components["schemas"]["GateModelSchema"];
                };
            };
            404: components["responses"]["GateNotFound"];
            429: components["responses"]["GateTooManyRequests"];
            500: components["responses"]["GateServerError"];
        };
    };
    gateGetCredits: {
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
                    "application/json": components["schemas"]["GateCredits"];
                };
            };
            401: components["responses"]["GateUnauthorized"];
            429: components["responses"]["GateTooManyRequests"];
            500: components["responses"]["GateServerError"];
        };
    };
    gateGetDashboard: {
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
                    "application/json": components["schemas"]["GateDashboard"];
                };
            };
            401: components["responses"]["GateUnauthorized"];
            429: components["responses"]["GateTooManyRequests"];
            500: components["responses"]["GateServerError"];
        };
    };
    gateUploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["GateFileUpload"];
            };
        };
        responses: {
            /** @description The file is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateUploadedFile"];
                };
            };
            400: components["responses"]["GateBadRequest"];
            401: components["responses"]["GateUnauthorized"];
            429: components["responses"]["GateTooManyRequests"];
            500: components["responses"]["GateServerError"];
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
            /** @description The event was not taken; the API counts it as not delivered. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
