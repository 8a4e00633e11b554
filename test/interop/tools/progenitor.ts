import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeRequests } from '../support/requests.js';
import type { InteropTool } from '../support/tool.js';

const VERSION = '0.15.1';
const FLAGS = ['-v', '0.1.0', '--license-name', 'MIT', '--interface', 'builder', '--include-client', 'false'];

const tool: InteropTool = {
  name: 'progenitor',
  version: VERSION,
  language: 'Rust',
  document: 'portable',
  generates: 'a crate with an asynchronous client on reqwest and serde types with builders',
  union:
    '`client.create_task().body(types::GoogleVeo31FastTask::builder().model(…).input(…))`; each task converts into the union',
  command: [
    `cargo install cargo-progenitor --version ${VERSION} --locked`,
    `cargo progenitor -i unifically.json -o unifically -n unifically-client ${FLAGS.join(' ')}`,
    `jq 'del(.paths["/api/upload"])' gateai.json > gateai-json.json`,
    `cargo progenitor -i gateai-json.json -o gateai -n gateai-client ${FLAGS.join(' ')}`,
  ],
  limits: [
    'It takes no multipart body (oxidecomputer/progenitor#518): GateAI’s `POST /api/upload` has to be left out, which is what `jq` does.',
    'It takes no OpenAPI 3.1 (oxidecomputer/progenitor#762), so not `openapi.json`.',
    'Builders need `--include-client false` (oxidecomputer/progenitor#1069).',
    'The key: `Client::new_with_client(url, …)` with a reqwest client whose default headers have `Authorization`.',
    'The generated crates use reqwest without TLS ("invalid URL, scheme is not http"): add `reqwest = "0.13"` to your own `Cargo.toml`.',
    'It needs Rust 1.88 or later.',
    'A refused call is `Error::ErrorResponse`, with `status()` and the body as `ErrorEnvelope` or `GateAiError`; the type is the same for every status.',
    '`model` has to be set, although each type has only one value for it.',
    'A list that is empty is not sent.',
    'Uploads: a second client, with `https://files.storagecdn.online`.',
    'A response with a `status` that the document does not list is `Error::InvalidResponsePayload`.',
  ],
  async install({ once, folder, execute }) {
    // Not optimized: it runs for a second.
    const flags = ['--version', VERSION, '--locked', '--debug', '--root', folder];
    await once(`cargo cargo-progenitor ${VERSION}`, () =>
      execute({ argv: ['cargo', 'install', 'cargo-progenitor', ...flags], timeoutMs: 30 * 60_000 }),
    );
  },
  async run({ folder, work, clients, documents, execute, scenario }) {
    await cp(join(clients, 'rust/progenitor'), work, { recursive: true });
    const generate = (api: string, document: string) =>
      execute({
        argv: [
          join(folder, 'bin/cargo-progenitor'),
          'progenitor',
          '-i',
          document,
          '-o',
          api,
          '-n',
          `${api}-client`,
          ...FLAGS,
        ],
        cwd: work,
      });
    await generate('unifically', documents.unifically);
    await generate('gateai', await withoutMultipart(documents.gateai, work));
    // Kept from run to run, so that only what was generated is compiled again.
    const env = { CARGO_TARGET_DIR: join(folder, 'target') };
    await execute({ argv: ['cargo', 'build', '--locked', '--bins'], cwd: work, env, timeoutMs: 30 * 60_000 });
    await writeRequests(work);
    await execute({ argv: [join(folder, 'target/debug/requests')], cwd: work });
    await scenario({ argv: [join(folder, 'target/debug/interop')], cwd: work }, { separateStorage: true });
  },
};

/** What the command with `jq` does. @returns The path of the new document. */
async function withoutMultipart(path: string, work: string): Promise<string> {
  const document = JSON.parse(await readFile(path, 'utf8')) as { paths: Record<string, unknown> };
  if (!('/api/upload' in document.paths)) throw new Error('gateai.json has no upload: take it as it is');
  delete document.paths['/api/upload'];
  const result = join(work, 'gateai-json.json');
  await writeFile(result, JSON.stringify(document));
  return result;
}

export default tool;
