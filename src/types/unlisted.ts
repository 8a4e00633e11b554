/**
 * Says "I know" to the compiler about the id of a model, or a value of a parameter, that this version of the contract
 * does not list. It costs nothing at run time. An overlay adds the same for a whole project, with types.
 *
 * @example
 * await api.run('suno-ai/music', { prompt: 'A song about rain', mv: 'chirp-hawk' as Unlisted });
 * await api.run('vendor/new-model' as Unlisted, { prompt: 'A paper boat' });
 */
// The only type that may stand for a literal of any other type.
export type Unlisted = never;

/**
 * The same for parameters that this version of the contract does not list; all others are still checked.
 *
 * @example
 * await api.run('google/veo-3.1-fast', { prompt: 'A paper boat', ...({ loop: true } as UnlistedParameters) });
 */
export type UnlistedParameters = object;
