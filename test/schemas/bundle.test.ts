import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { models } from 'unigen/catalog';

/** A bundle for browsers of some code, split so that what is imported later is a file of its own. */
async function bundle(code: string): Promise<Metafile['outputs']> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    outdir: 'out',
    metafile: true,
    logLevel: 'error',
  });
  return metafile.outputs;
}

const schemasIn = ({ inputs }: Metafile['outputs'][string]) =>
  Object.keys(inputs).filter((file) => /^generated\/schemas\/.*\.json$/.test(file));

describe('a bundle', () => {
  it('has each schema in a separate file, which can be loaded alone', async () => {
    const outputs = Object.values(
      await bundle(`import { loadJsonSchema } from './src/schemas/index.ts';
        export const load = (model: string) => loadJsonSchema('unifically', model);`),
    );
    const first = outputs.find(({ entryPoint }) => entryPoint === '<stdin>')!;
    expect(schemasIn(first)).toEqual([]);
    const files = outputs.map(schemasIn).filter((schemas) => schemas.length > 0);
    expect(files.length).toBe(models.length);
    expect(files.every((schemas) => schemas.length === 1)).toBe(true);
    const veo = outputs.find((output) => schemasIn(output).join().includes('/veo-3.1-fast.json'))!;
    expect(veo.bytes).toBeLessThan(4500);
    // Only what is needed to run a JSON module at all.
    expect(veo.imports.filter(({ kind }) => kind === 'dynamic-import')).toEqual([]);
  });

  it.each([
    [
      'the client',
      `import { Unifically } from './src/index.ts'; export const work = new Unifically({ apiKey: 'key' });`,
    ],
    ['validation', `export { loadValidator, requestSchema, validateRequest } from './src/validate/index.ts';`],
    ['the catalog', `export * from './src/catalog/index.ts';`],
  ])('of %s has no schema, now or later', async (_name, code) => {
    const inputs = Object.values(await bundle(code)).flatMap((output) => Object.keys(output.inputs));
    expect(inputs.length).toBeGreaterThan(0);
    expect(inputs.filter((file) => /generated\/schemas|src\/schemas|src\/contract/.test(file))).toEqual([]);
  });
});
