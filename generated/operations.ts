// Generated from spec/ by `npm run generate`; do not edit.
import type { Operation, RateLimit } from '../src/types/operation.js';

/** The public URL of each server. */
export const hosts = {"unifically":"https://api.unifically.com","storage":"https://files.storagecdn.online","gateai":"https://core.claude.gg"} as const;

const creates = {"name":"creates","requests":10,"windowMs":1000,"blockMs":60000} as const satisfies RateLimit;
const reads = {"name":"reads","requests":10,"windowMs":1000,"blockMs":60000} as const satisfies RateLimit;
const generations = {"name":"generations","requests":5,"windowMs":30000} as const satisfies RateLimit;

export const createTask = {"id":"createTask","host":"unifically","method":"POST","path":"/v1/tasks","auth":"header","paid":true,limit:creates} as const satisfies Operation;
export const getTask = {"id":"getTask","host":"unifically","method":"GET","path":"/v1/tasks/{task_id}","auth":"header",limit:reads} as const satisfies Operation;
export const listHiggsfieldMotions = {"id":"listHiggsfieldMotions","host":"unifically","method":"GET","path":"/v1/resources/higgsfield-ai/motions","auth":"header",limit:reads} as const satisfies Operation;
export const listHiggsfieldVoices = {"id":"listHiggsfieldVoices","host":"unifically","method":"GET","path":"/v1/resources/higgsfield-ai/voices","auth":"header",limit:reads} as const satisfies Operation;
export const listHiggsfieldSounds = {"id":"listHiggsfieldSounds","host":"unifically","method":"GET","path":"/v1/resources/higgsfield-ai/sounds","auth":"header",limit:reads} as const satisfies Operation;
export const listCameraMovements = {"id":"listCameraMovements","host":"unifically","method":"GET","path":"/v1/resources/higgsfield-ai/camera-movements","auth":"header",limit:reads} as const satisfies Operation;
export const listCameraSettings = {"id":"listCameraSettings","host":"unifically","method":"GET","path":"/v1/resources/higgsfield-ai/camera-settings","auth":"header",limit:reads} as const satisfies Operation;
export const listKlingVoices = {"id":"listKlingVoices","host":"unifically","method":"GET","path":"/v1/resources/kuaishou/kling/voices","auth":"header",limit:reads} as const satisfies Operation;
export const listVeoVoices = {"id":"listVeoVoices","host":"unifically","method":"GET","path":"/v1/resources/google/voices/veo-3.1","auth":"header",limit:reads} as const satisfies Operation;
export const listElevenLabsVoices = {"id":"listElevenLabsVoices","host":"unifically","method":"GET","path":"/v1/resources/elevenlabs/voices","auth":"header",limit:reads} as const satisfies Operation;
export const getVerificationPhrase = {"id":"getVerificationPhrase","host":"unifically","method":"GET","path":"/v1/resources/suno-ai/voice/verification-phrase","auth":"header",limit:reads} as const satisfies Operation;
export const getAccount = {"id":"getAccount","host":"unifically","method":"GET","path":"/account","auth":"header",limit:reads} as const satisfies Operation;
export const uploadFile = {"id":"uploadFile","host":"storage","method":"PUT","path":"/upload","auth":"header"} as const satisfies Operation;
export const gateaiGenerate = {"id":"gateaiGenerate","host":"gateai","method":"POST","path":"/api/generate","auth":"header","paid":true,limit:generations} as const satisfies Operation;
export const gateaiEstimate = {"id":"gateaiEstimate","host":"gateai","method":"POST","path":"/api/estimate","auth":"header"} as const satisfies Operation;
export const gateaiGetTask = {"id":"gateaiGetTask","host":"gateai","method":"GET","path":"/get/{task_id}","auth":"header"} as const satisfies Operation;
export const gateaiListModels = {"id":"gateaiListModels","host":"gateai","method":"GET","path":"/v1/models","auth":"none"} as const satisfies Operation;
export const gateaiListModelSchemas = {"id":"gateaiListModelSchemas","host":"gateai","method":"GET","path":"/v1/models/schema","auth":"optional"} as const satisfies Operation;
export const gateaiGetModel = {"id":"gateaiGetModel","host":"gateai","method":"GET","path":"/v1/models/{modelId}","auth":"optional"} as const satisfies Operation;
export const gateaiGetCredits = {"id":"gateaiGetCredits","host":"gateai","method":"GET","path":"/credits","auth":"header"} as const satisfies Operation;
export const gateaiGetDashboard = {"id":"gateaiGetDashboard","host":"gateai","method":"GET","path":"/api/me","auth":"query"} as const satisfies Operation;
export const gateaiUploadFile = {"id":"gateaiUploadFile","host":"gateai","method":"POST","path":"/api/upload","auth":"header"} as const satisfies Operation;

/** The operations of Unifically and its storage host. */
export const unificallyOperations = [createTask, getTask, listHiggsfieldMotions, listHiggsfieldVoices, listHiggsfieldSounds, listCameraMovements, listCameraSettings, listKlingVoices, listVeoVoices, listElevenLabsVoices, getVerificationPhrase, getAccount, uploadFile] as const;

/** The operations of GateAI Core. */
export const gateaiOperations = [gateaiGenerate, gateaiEstimate, gateaiGetTask, gateaiListModels, gateaiListModelSchemas, gateaiGetModel, gateaiGetCredits, gateaiGetDashboard, gateaiUploadFile] as const;

/** Every operation of the contract, by its `operationId`. */
export const operations = { createTask, getTask, listHiggsfieldMotions, listHiggsfieldVoices, listHiggsfieldSounds, listCameraMovements, listCameraSettings, listKlingVoices, listVeoVoices, listElevenLabsVoices, getVerificationPhrase, getAccount, uploadFile, gateaiGenerate, gateaiEstimate, gateaiGetTask, gateaiListModels, gateaiListModelSchemas, gateaiGetModel, gateaiGetCredits, gateaiGetDashboard, gateaiUploadFile } as const;
