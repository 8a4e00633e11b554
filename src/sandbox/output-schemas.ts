/** The output schemas of which the sandbox can make an output; `npm run generate` fails on a model with another one. */
export const OUTPUT_SCHEMAS = [
  'VideoOutput',
  'ImageOutput',
  'ImageListOutput',
  'ImageOrListOutput',
  'AudioOutput',
  'SunoClipOutput',
  'StemsOutput',
  'AllStemsOutput',
  'LyricsOutput',
  'TranscriptOutput',
  'VoiceOutput',
  'CustomModelOutput',
  'GateAIMediaOutput',
  'GateAI3dOutput',
] as const;

/** The name of one of them. */
export type OutputSchema = (typeof OUTPUT_SCHEMAS)[number];
