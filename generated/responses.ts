// Generated from spec/ by `npm run generate`; do not edit.

import type { ResponseSchema, ResponseTable } from '../src/validate/response-schema.js';

/** The schemas of responses by name. */
export const responseSchemas: Record<string, ResponseSchema> = {
  CreatedTaskEnvelope: {
    type: 'object',
    required: ['success', 'code', 'data'],
    properties: { success: { type: 'boolean' }, code: { type: 'integer' }, data: { $ref: 'CreatedTask' } },
  },
  CreatedTask: {
    type: 'object',
    properties: {
      task_id: { type: 'string' },
      status: { type: 'string', enum: ['pending', 'processing', 'completed', 'failed'] },
      cost: { type: 'number', minimum: 0 },
    },
  },
  ErrorEnvelope: {
    type: 'object',
    required: ['success', 'code', 'data'],
    properties: { success: { type: 'boolean' }, code: { type: 'integer' }, data: { $ref: 'ErrorDetails' } },
  },
  ErrorDetails: {
    type: 'object',
    required: ['message'],
    properties: {
      message: { type: 'string' },
      code: { type: 'string' },
      request_id: { type: 'string' },
      status: { type: 'string', enum: ['failed'] },
    },
  },
  TaskEnvelope: {
    type: 'object',
    required: ['success', 'code', 'data'],
    properties: { success: { type: 'boolean' }, code: { type: 'integer' }, data: { $ref: 'Task' } },
  },
  Task: {
    by: 'status',
    type: 'object',
    oneOf: [{ $ref: 'PendingTask' }, { $ref: 'ProcessingTask' }, { $ref: 'CompletedTask' }, { $ref: 'FailedTask' }],
  },
  PendingTask: {
    type: 'object',
    required: ['task_id', 'status'],
    properties: { task_id: { type: 'string' }, status: { type: 'string', enum: ['pending'] } },
  },
  ProcessingTask: {
    type: 'object',
    required: ['task_id', 'status'],
    properties: { task_id: { type: 'string' }, status: { type: 'string', enum: ['processing'] } },
  },
  CompletedTask: {
    type: 'object',
    required: ['task_id', 'status'],
    properties: {
      task_id: { type: 'string' },
      status: { type: 'string', enum: ['completed'] },
      output: { $ref: 'TaskOutput' },
      persona_id: { type: 'string' },
      name: { type: 'string' },
      image_url: { type: 'string', format: 'uri' },
      styles: { type: 'string' },
      model_id: { type: 'string' },
      mv: { type: 'string' },
    },
  },
  TaskOutput: {
    type: 'object',
    properties: {
      video_url: { type: 'string', format: 'uri' },
      image_url: { type: 'string', format: 'uri' },
      image_urls: { type: 'array', items: { type: 'string', format: 'uri' } },
      audio_url: { type: 'string', format: 'uri' },
      audio_urls: { type: 'array', items: { type: 'string', format: 'uri' } },
      clips: { type: 'array', items: { $ref: 'SunoClip' } },
      a: { $ref: 'LyricsVariant' },
      b: { $ref: 'LyricsVariant' },
      language_code: { type: 'string' },
      language_probability: { type: 'number', minimum: 0, maximum: 1 },
      text: { type: 'string' },
      words: { type: 'array', items: { $ref: 'TranscriptWord' } },
    },
  },
  SunoClip: {
    type: 'object',
    properties: { id: { type: 'string' }, title: { type: 'string' }, audio_url: { type: 'string', format: 'uri' } },
  },
  LyricsVariant: {
    type: 'object',
    required: ['text', 'title'],
    properties: {
      text: { type: 'string' },
      title: { type: 'string' },
      tags: { type: 'array', items: { type: 'string' } },
    },
  },
  TranscriptWord: {
    type: 'object',
    required: ['text', 'type'],
    properties: {
      text: { type: 'string' },
      start: { type: 'number' },
      end: { type: 'number' },
      type: { type: 'string' },
      speaker_id: { type: 'string' },
    },
  },
  FailedTask: {
    type: 'object',
    required: ['status'],
    properties: {
      task_id: { type: 'string' },
      status: { type: 'string', enum: ['failed'] },
      message: { type: 'string' },
    },
  },
  MotionList: {
    type: 'object',
    required: ['success', 'code'],
    properties: {
      success: { type: 'boolean' },
      code: { type: 'integer' },
      data: { type: 'array', items: { $ref: 'Motion' } },
    },
  },
  Motion: {
    type: 'object',
    required: ['id', 'name'],
    properties: { id: { type: 'string' }, name: { type: 'string' }, preview_url: { type: 'string', format: 'uri' } },
  },
  SpeechVoiceList: {
    type: 'object',
    required: ['success', 'code'],
    properties: {
      success: { type: 'boolean' },
      code: { type: 'integer' },
      data: { type: 'array', items: { $ref: 'SpeechVoice' } },
    },
  },
  SpeechVoice: {
    type: 'object',
    required: ['id', 'name'],
    properties: {
      id: { type: 'string' },
      name: { type: 'string' },
      category: { type: 'string' },
      preview_url: { type: 'string', format: 'uri' },
    },
  },
  BackgroundSoundList: {
    type: 'object',
    required: ['success', 'code'],
    properties: {
      success: { type: 'boolean' },
      code: { type: 'integer' },
      data: { type: 'array', items: { $ref: 'BackgroundSound' } },
    },
  },
  BackgroundSound: {
    type: 'object',
    required: ['id', 'name'],
    properties: { id: { type: 'string' }, name: { type: 'string' }, preview_url: { type: 'string', format: 'uri' } },
  },
  CameraPresetList: {
    type: 'object',
    required: ['success', 'code'],
    properties: {
      success: { type: 'boolean' },
      code: { type: 'integer' },
      data: { type: 'array', items: { $ref: 'CameraPreset' } },
    },
  },
  CameraPreset: { type: 'object', required: ['id'], properties: { id: { type: 'string' }, name: { type: 'string' } } },
  KlingVoiceList: {
    type: 'object',
    required: ['success', 'code'],
    properties: {
      success: { type: 'boolean' },
      code: { type: 'integer' },
      data: { type: 'array', items: { $ref: 'KlingVoice' } },
    },
  },
  KlingVoice: {
    type: 'object',
    required: ['id', 'name'],
    properties: { id: { type: 'integer' }, name: { type: 'string' } },
  },
  VeoVoiceList: {
    type: 'object',
    required: ['success', 'code'],
    properties: {
      success: { type: 'boolean' },
      code: { type: 'integer' },
      data: { type: 'array', items: { $ref: 'VeoVoice' } },
    },
  },
  VeoVoice: {
    type: 'object',
    required: ['id', 'name'],
    properties: {
      id: { type: 'string' },
      name: { type: 'string' },
      description: { type: 'string' },
      sample: { type: 'string', format: 'uri' },
    },
  },
  ElevenLabsVoiceList: {
    type: 'object',
    required: ['success', 'code'],
    properties: {
      success: { type: 'boolean' },
      code: { type: 'integer' },
      data: { type: 'object', properties: { voices: { type: 'array', items: { $ref: 'ElevenLabsVoice' } } } },
    },
  },
  ElevenLabsVoice: {
    type: 'object',
    required: ['voice_id', 'name'],
    properties: {
      voice_id: { type: 'string' },
      name: { type: 'string' },
      category: { type: 'string' },
      labels: { type: 'object', additional: { type: 'string' } },
      preview_url: { type: 'string', format: 'uri' },
    },
  },
  VerificationPhraseEnvelope: {
    type: 'object',
    required: ['success', 'code', 'data'],
    properties: {
      success: { type: 'boolean' },
      code: { type: 'integer' },
      data: {
        type: 'object',
        required: ['phrase_id', 'phrase_text'],
        properties: { phrase_id: { type: 'string' }, phrase_text: { type: 'string' } },
      },
    },
  },
  AccountEnvelope: {
    type: 'object',
    required: ['success', 'code', 'data'],
    properties: { success: { type: 'boolean' }, code: { type: 'integer' }, data: { $ref: 'Account' } },
  },
  Account: {
    type: 'object',
    required: ['user_id', 'balance_usd'],
    properties: {
      user_id: { type: 'integer' },
      balance_usd: { type: 'number' },
      email: { type: 'string' },
      created_at: { type: 'integer' },
      updated_at: { type: 'integer' },
    },
  },
  UploadedFile: {
    type: 'object',
    required: ['success', 'file_url'],
    properties: { success: { type: 'boolean' }, file_url: { type: 'string', format: 'uri' } },
  },
  StorageError: {
    type: 'object',
    required: ['success', 'message'],
    properties: { success: { type: 'boolean' }, message: { type: 'string' } },
  },
  GateAITaskAccepted: {
    type: 'object',
    required: ['task_id', 'url', 'status', 'cost', 'remaining'],
    properties: {
      task_id: { type: 'string' },
      url: { type: 'string' },
      status: { type: 'string' },
      cost: { type: 'number', minimum: 0 },
      remaining: { type: 'number' },
      adjustments: { $ref: 'GateAIAdjustments' },
    },
  },
  GateAIAdjustments: {},
  GateAIError: {
    type: 'object',
    required: ['error'],
    properties: {
      error: { type: 'string' },
      code: { type: 'string' },
      suggestions: { type: 'array', items: { type: 'string' } },
    },
  },
  GateAICostEstimate: {
    type: 'object',
    required: ['cost', 'daily_remaining', 'fits_in_budget'],
    properties: {
      cost: { type: 'number', minimum: 0 },
      daily_remaining: { type: 'number' },
      fits_in_budget: { type: 'boolean' },
      adjustments: {},
    },
  },
  GateAITask: {
    type: 'object',
    required: ['status'],
    properties: {
      status: { type: 'string', enum: ['PROCESSING', 'QUEUED', 'FINISHED', 'FAILED'] },
      result: { type: 'array', items: { type: 'string', format: 'uri' } },
      glb_urls: { type: 'array', items: { type: 'string', format: 'uri' } },
      model: { type: 'string' },
      cost: { type: 'number', minimum: 0 },
      error: { type: 'string' },
    },
    by: 'status',
    oneOf: [
      { required: ['status'], properties: { status: { type: 'string', enum: ['PROCESSING', 'QUEUED'] } } },
      { required: ['status', 'result'], properties: { status: { type: 'string', enum: ['FINISHED'] } } },
      { required: ['status'], properties: { status: { type: 'string', enum: ['FAILED'] } } },
    ],
  },
  GateAIModelSummary: {
    type: 'object',
    required: ['id', 'type', 'cost', 'params'],
    properties: {
      id: { type: 'string' },
      type: { type: 'string', enum: ['image', 'video', '3d'] },
      cost: { type: 'string' },
      params: { type: 'array', items: { type: 'string' } },
    },
  },
  'gateaiListModels 200': {
    type: 'array',
    items: { $ref: 'GateAIModelSummary' },
    at: '#/paths/~1v1~1models/get/responses/200/content/application~1json/schema',
  },
  GateAIListedModelSchema: {
    type: 'object',
    required: ['id', 'type', 'params'],
    properties: {
      id: { type: 'string' },
      type: { type: 'string', enum: ['image', 'video', '3d'] },
      cost: { type: 'string' },
      params: { type: 'object', additional: { $ref: 'GateAIParameterSchema' } },
      example: {
        type: 'object',
        properties: { model: { type: 'string' }, params: { type: 'object', additional: true } },
        additional: true,
      },
    },
  },
  GateAIParameterSchema: {
    type: 'object',
    properties: {
      type: { type: 'string' },
      required: { type: 'boolean' },
      description: { type: 'string' },
      enum: { type: 'array' },
      default: {},
      min: { type: 'number' },
      max: { type: 'number' },
    },
  },
  'gateaiListModelSchemas 200': {
    type: 'array',
    items: { $ref: 'GateAIListedModelSchema' },
    at: '#/paths/~1v1~1models~1schema/get/responses/200/content/application~1json/schema',
  },
  GateAIModelSchema: {
    type: 'object',
    required: ['id', 'type', 'cost', 'params', 'example'],
    properties: {
      id: { type: 'string' },
      type: { type: 'string', enum: ['image', 'video', '3d'] },
      cost: { type: 'string' },
      params: { type: 'object', additional: { $ref: 'GateAIParameterSchema' } },
      example: {
        type: 'object',
        properties: { model: { type: 'string' }, params: { type: 'object', additional: true } },
        additional: true,
      },
    },
  },
  GateAICredits: {
    type: 'object',
    required: ['your_budget', 'pool'],
    properties: {
      your_budget: { $ref: 'GateAIBudget' },
      pool: {
        type: 'object',
        required: ['total_accounts', 'locked'],
        properties: { total_accounts: { type: 'integer' }, locked: { type: 'integer' } },
      },
    },
  },
  GateAIBudget: {
    type: 'object',
    required: ['daily_limit', 'used', 'remaining'],
    properties: { daily_limit: { type: 'number' }, used: { type: 'number' }, remaining: { type: 'number' } },
  },
  GateAIDashboard: {
    type: 'object',
    required: ['budget', 'concurrency', 'active_tasks', 'recent_tasks', 'today_spending'],
    properties: {
      budget: { $ref: 'GateAIBudget' },
      concurrency: {
        type: 'object',
        required: ['used', 'max', 'available', 'active_slots'],
        properties: {
          used: { type: 'integer' },
          max: { type: 'integer' },
          available: { type: 'integer' },
          active_slots: { type: 'array', items: { $ref: 'GateAIActiveSlot' } },
        },
      },
      active_tasks: { type: 'array', items: { $ref: 'GateAIActiveTask' } },
      recent_tasks: { type: 'array', items: { $ref: 'GateAIRecentTask' } },
      today_spending: { type: 'object', additional: { $ref: 'GateAIModelSpending' } },
    },
  },
  GateAIActiveSlot: {
    type: 'object',
    required: ['taskId', 'model', 'elapsed'],
    properties: { taskId: { type: 'string' }, model: { type: 'string' }, elapsed: { type: 'number' } },
  },
  GateAIActiveTask: {
    type: 'object',
    required: ['task_id', 'model', 'status', 'cost', 'elapsed'],
    properties: {
      task_id: { type: 'string' },
      model: { type: 'string' },
      status: { type: 'string', enum: ['PROCESSING', 'QUEUED'] },
      cost: { type: 'number' },
      elapsed: { type: 'string' },
    },
  },
  GateAIRecentTask: {
    type: 'object',
    required: ['task_id', 'model', 'status', 'cost', 'result_count'],
    properties: {
      task_id: { type: 'string' },
      model: { type: 'string' },
      status: { type: 'string', enum: ['FINISHED', 'FAILED'] },
      cost: { type: 'number' },
      result_count: { type: 'integer' },
    },
  },
  GateAIModelSpending: {
    type: 'object',
    required: ['requests', 'cost'],
    properties: { requests: { type: 'integer' }, cost: { type: 'number' } },
  },
  GateAIUploadedFile: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
};

/** The documented responses of each operation. */
export const responses: ResponseTable = {
  createTask: {
    '200': 'CreatedTaskEnvelope',
    '400': 'ErrorEnvelope',
    '401': 'ErrorEnvelope',
    '402': 'ErrorEnvelope',
    '404': 'ErrorEnvelope',
    '422': 'ErrorEnvelope',
    '429': 'ErrorEnvelope',
    '500': 'ErrorEnvelope',
  },
  getTask: {
    '200': 'TaskEnvelope',
    '400': 'ErrorEnvelope',
    '401': 'ErrorEnvelope',
    '404': 'ErrorEnvelope',
    '422': 'ErrorEnvelope',
    '429': 'ErrorEnvelope',
    '500': 'ErrorEnvelope',
  },
  listHiggsfieldMotions: {
    '200': 'MotionList',
    '401': 'ErrorEnvelope',
    '429': 'ErrorEnvelope',
    '500': 'ErrorEnvelope',
  },
  listHiggsfieldVoices: {
    '200': 'SpeechVoiceList',
    '401': 'ErrorEnvelope',
    '429': 'ErrorEnvelope',
    '500': 'ErrorEnvelope',
  },
  listHiggsfieldSounds: {
    '200': 'BackgroundSoundList',
    '401': 'ErrorEnvelope',
    '429': 'ErrorEnvelope',
    '500': 'ErrorEnvelope',
  },
  listCameraMovements: {
    '200': 'CameraPresetList',
    '401': 'ErrorEnvelope',
    '429': 'ErrorEnvelope',
    '500': 'ErrorEnvelope',
  },
  listCameraSettings: {
    '200': 'CameraPresetList',
    '401': 'ErrorEnvelope',
    '429': 'ErrorEnvelope',
    '500': 'ErrorEnvelope',
  },
  listKlingVoices: { '200': 'KlingVoiceList', '401': 'ErrorEnvelope', '429': 'ErrorEnvelope', '500': 'ErrorEnvelope' },
  listVeoVoices: { '200': 'VeoVoiceList', '401': 'ErrorEnvelope', '429': 'ErrorEnvelope', '500': 'ErrorEnvelope' },
  listElevenLabsVoices: {
    '200': 'ElevenLabsVoiceList',
    '401': 'ErrorEnvelope',
    '429': 'ErrorEnvelope',
    '500': 'ErrorEnvelope',
  },
  getVerificationPhrase: {
    '200': 'VerificationPhraseEnvelope',
    '401': 'ErrorEnvelope',
    '422': 'ErrorEnvelope',
    '429': 'ErrorEnvelope',
    '500': 'ErrorEnvelope',
  },
  getAccount: { '200': 'AccountEnvelope', '401': 'ErrorEnvelope', '429': 'ErrorEnvelope', '500': 'ErrorEnvelope' },
  uploadFile: { '200': 'UploadedFile', '400': 'StorageError', '401': 'StorageError' },
  gateaiGenerate: {
    '200': 'GateAITaskAccepted',
    '400': 'GateAIError',
    '401': 'GateAIError',
    '404': 'GateAIError',
    '429': 'GateAIError',
    '500': 'GateAIError',
  },
  gateaiEstimate: {
    '200': 'GateAICostEstimate',
    '400': 'GateAIError',
    '401': 'GateAIError',
    '404': 'GateAIError',
    '429': 'GateAIError',
    '500': 'GateAIError',
  },
  gateaiGetTask: {
    '200': 'GateAITask',
    '401': 'GateAIError',
    '404': 'GateAIError',
    '429': 'GateAIError',
    '500': 'GateAIError',
  },
  gateaiListModels: { '200': 'gateaiListModels 200', '429': 'GateAIError', '500': 'GateAIError' },
  gateaiListModelSchemas: { '200': 'gateaiListModelSchemas 200', '429': 'GateAIError', '500': 'GateAIError' },
  gateaiGetModel: { '200': 'GateAIModelSchema', '404': 'GateAIError', '429': 'GateAIError', '500': 'GateAIError' },
  gateaiGetCredits: { '200': 'GateAICredits', '401': 'GateAIError', '429': 'GateAIError', '500': 'GateAIError' },
  gateaiGetDashboard: { '200': 'GateAIDashboard', '401': 'GateAIError', '429': 'GateAIError', '500': 'GateAIError' },
  gateaiUploadFile: {
    '200': 'GateAIUploadedFile',
    '400': 'GateAIError',
    '401': 'GateAIError',
    '429': 'GateAIError',
    '500': 'GateAIError',
  },
};
