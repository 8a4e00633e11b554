import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { transformSync, type TransformOptions } from 'esbuild';
import { families } from '../../generated/validators/index.js';
import { namedExamples, UNIONS } from '../../src/contract/document/branches.js';
import { loadValidator } from '../../src/validate/index.js';
import { allBranches, document } from '../support/contract.js';

/**
 * What checking a request costs: the median over the contract's examples, by the model's compiled validator and by
 * plain Ajv over the whole union in the same run; how long the first use of a provider's module takes in a fresh
 * process; and how large each module is.
 */
const ROUNDS = 5;

/** What the build does to a generated module. */
const BUILT: TransformOptions = { loader: 'ts', format: 'esm', minify: true, charset: 'utf8' };

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'contract', components: document.components });
const rows: { ours: number; theirs: number }[] = [];
for (const { api, model, schema } of allBranches) {
  const validate = await loadValidator(api, model);
  const union = ajv.getSchema(`contract#/components/schemas/${UNIONS.find((item) => item.api === api)!.name}`)!;
  for (const { value } of Object.values(namedExamples(schema))) {
    rows.push({ ours: micros(() => validate(value), 2000), theirs: micros(() => union(value), 30) });
  }
}
const [ours, theirs] = [median(rows.map((row) => row.ours)), median(rows.map((row) => row.theirs))];
const ratio = median(rows.map((row) => row.theirs / row.ours));
console.log(`${rows.length} examples, median of a request`);
console.log(`  unigen/validate          ${ours.toFixed(2).padStart(8)} µs`);
console.log(
  `  Ajv over the union       ${theirs.toFixed(2).padStart(8)} µs   ${ratio.toFixed(0)} times as long (median of the ratios)`,
);

console.log('\nfamily                            raw KB   gzip KB   first load ms');
let [raw, zipped] = [0, 0];
for (const { api } of UNIONS) {
  for (const { models } of families[api]) {
    const file = await fileOf(api, models[0]!);
    const text = transformSync(readFileSync(file), BUILT).code;
    raw += text.length;
    zipped += gzipSync(text).length;
    const cells = [text.length / 1024, gzipSync(text).length / 1024]
      .map((size) => size.toFixed(1).padStart(10))
      .join('');
    console.log(
      `${file.slice('generated/validators/'.length, -'.ts'.length).padEnd(30)}${cells}${coldLoad(text).toFixed(1).padStart(16)}`,
    );
  }
}
console.log(`${'all'.padEnd(30)}${(raw / 1024).toFixed(1).padStart(10)}${(zipped / 1024).toFixed(1).padStart(10)}`);

/** The module of a model's provider. */
async function fileOf(api: string, model: string): Promise<string> {
  const index = readFileSync('generated/validators/index.ts', 'utf8');
  const after = index.slice(index.indexOf(`${api}: [`)).split(`'${model}'`)[1]!;
  return `generated/validators/${/import\('\.\/(.*?)\.js'\)/.exec(after)![1]}.ts`;
}

/** Milliseconds that a fresh process needs to load a module, without those it needs to start. */
function coldLoad(text: string): number {
  const checks = transformSync(readFileSync('src/validate/checks.ts'), BUILT).code;
  const json = transformSync(readFileSync('src/internal/json.ts'), BUILT).code;
  const inline = (code: string) => `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const linked = text
    .replace(/(["'])(?:\.\.\/)+src\/validate\/checks\.js\1/, JSON.stringify(inline(checks)))
    .replace(/(["'])(?:\.\.\/)+src\/internal\/json\.js\1/, JSON.stringify(inline(json)));
  const script = `const s = performance.now(); await import(${JSON.stringify(inline(linked))}); console.log(performance.now() - s);`;
  const runs = Array.from({ length: 3 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module'], { input: script, encoding: 'utf8' })),
  );
  return median(runs);
}

/** Microseconds that one call takes, once it is warm. */
function micros(call: () => unknown, calls: number): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    for (let index = 0; index < calls; index++) call();
    return ((performance.now() - started) * 1000) / calls;
  });
  return median(times);
}

function median(values: number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1]!;
}
