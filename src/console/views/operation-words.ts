import { API_TITLES } from '../../catalog/words/api-titles.js';
import { CALLBACK, type SandboxOperation } from '../../sandbox/faults/fault-target.js';
import { apiOfFault } from '../state/fault-api.js';

const WORDS: Record<SandboxOperation, string> = {
  createTask: 'create',
  getTask: 'poll',
  dryRun: 'dry run',
  listHiggsfieldMotions: 'Higgsfield motions',
  listHiggsfieldVoices: 'Higgsfield voices',
  listHiggsfieldSounds: 'Higgsfield sounds',
  listCameraMovements: 'camera movements',
  listCameraSettings: 'camera settings',
  listKlingVoices: 'Kling voices',
  listVeoVoices: 'Veo voices',
  listElevenLabsVoices: 'ElevenLabs voices',
  getVerificationPhrase: 'verification phrase',
  getAccount: 'account',
  uploadFile: 'upload',
  gateaiGenerate: 'create',
  gateaiGetTask: 'poll',
  gateaiEstimate: 'estimate',
  gateaiListModels: 'models',
  gateaiListModelSchemas: 'schemas of models',
  gateaiGetModel: 'one model',
  gateaiGetCredits: 'credits',
  gateaiGetDashboard: 'dashboard',
  gateaiUploadFile: 'upload',
};

/** Labels of operations that also name their requests. */
const NOUNS: readonly string[] = ['create', 'poll', 'dry run', 'estimate', 'upload'];

/** Requests of an operation as a noun that a number may precede: `create`, `polls`, `requests of Veo voices`. */
export function requestWords(id: string | undefined, count: number): string {
  const ending = count === 1 ? '' : 's';
  if (id === undefined) return `request${ending}`;
  if (id === CALLBACK) return `callback attempt${ending}`;
  const words = Object.hasOwn(WORDS, id) ? WORDS[id as SandboxOperation] : id;
  return NOUNS.includes(words) ? words + ending : `request${ending} of ${words}`;
}

/** An operation in words, with its API: `create (Unifically)`. */
export function operationWords(id: string): string {
  if (id === CALLBACK) return 'attempts to deliver a callback';
  if (!Object.hasOwn(WORDS, id)) return id;
  return `${WORDS[id as SandboxOperation]} (${API_TITLES[apiOfFault({ operation: id as SandboxOperation })!]})`;
}
