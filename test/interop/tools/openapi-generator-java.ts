import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CLIENTS } from '../support/scenario.js';
import { installOpenApiGenerator, OPENAPI_GENERATOR_VERSION, openApiGenerator } from '../support/openapi-generator.js';
import { writeRequests } from '../support/requests.js';
import type { InteropTool } from '../support/tool.js';

const propertiesOf = (api: string) =>
  `invokerPackage=${api},apiPackage=${api}.api,modelPackage=${api}.model,openApiNullable=false,containerDefaultToNull=true`;

const tool: InteropTool = {
  name: 'openapi-generator-java',
  version: OPENAPI_GENERATOR_VERSION,
  language: 'Java',
  needs: ['mvn'],
  document: 'portable',
  generates: 'a client on java.net.http with Jackson classes (library `native`), Java 11 or later',
  union: '`new CreateTaskRequest(new GoogleVeo31FastTask().model(ModelEnum.GOOGLE_VEO_3_1_FAST).input(…))`',
  command: ['unifically', 'gateai'].map(
    (api) =>
      `openapi-generator-cli generate -g java --library native -i ${api}.json -o ${api}-client --additional-properties ${propertiesOf(api)}`,
  ),
  limits: [
    'The key: `client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + key))`.',
    'Without `openApiNullable=false` it sends `null` for each omitted parameter whose type is not documented, such as `prompt_enhance`, and the APIs refuse `null`; without `containerDefaultToNull=true` it sends `[]` for each omitted list (OpenAPITools/openapi-generator#18482).',
    '`model` has to be set, although each class has only one value for it.',
    'Every error is an `ApiException` with `getCode()` and the body as text; `getResponseBody()` can be read as `ErrorEnvelope` or `GateAIError` with the `ObjectMapper` of the client.',
    'A response with a `status` that the document does not list is an `ApiException` whose `getCode()` is 0.',
    'Uploads: a second `ApiClient`, with `updateBaseUri("https://files.storagecdn.online")`.',
    'A parameter with two types is a class of its own: `new ElevenlabsSoundEffectInputDuration(5.0)`; its number can be constructed, but not read from JSON.',
  ],
  async install(install) {
    await installOpenApiGenerator(install);
    const pom = join(CLIENTS, 'java/openapi-generator/pom.xml');
    const lib = join(install.folder, 'lib');
    await install.once(await readFile(pom, 'utf8'), async () => {
      await rm(lib, { recursive: true, force: true });
      await install.execute({
        argv: ['mvn', '-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${lib}`],
      });
    });
  },
  async run({ folder, work, clients, documents, execute, scenario }) {
    const sources: string[] = [];
    for (const api of ['unifically', 'gateai'] as const) {
      const flags = ['--library', 'native', '-i', documents[api], '-o', `${api}-client`, '--additional-properties'];
      await execute({
        argv: [...openApiGenerator(folder), 'generate', '-g', 'java', ...flags, propertiesOf(api)],
        cwd: work,
      });
      const source = join(`${api}-client`, 'src/main/java');
      const files = await readdir(join(work, source), { recursive: true });
      sources.push(...files.filter((file) => file.endsWith('.java')).map((file) => join(source, file)));
    }
    for (const program of ['openapi-generator/Scenario', 'openapi-generator/Requests', 'Steps'])
      await cp(join(clients, 'java', `${program}.java`), join(work, `${program.split('/').at(-1)}.java`));
    const classpath = `${join(folder, 'lib')}/*:classes`;
    const compile = ['javac', '-nowarn', '-d', 'classes', '-cp', `${join(folder, 'lib')}/*`];
    await execute({ argv: [...compile, 'Scenario.java', 'Requests.java', 'Steps.java', ...sources], cwd: work });
    await writeRequests(work);
    await execute({ argv: ['java', '-cp', classpath, 'Requests'], cwd: work });
    await scenario({ argv: ['java', '-cp', classpath, 'Scenario'], cwd: work }, { separateStorage: true });
  },
};

export default tool;
