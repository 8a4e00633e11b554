import { join } from 'node:path';
import type { Install } from './install.js';

/** One jar with the generators of all languages; it needs Java 11 or later. */
export const OPENAPI_GENERATOR_VERSION = '7.25.0';
const ARTIFACT = `org.openapitools:openapi-generator-cli:${OPENAPI_GENERATOR_VERSION}`;

/** From Maven Central. It is in `folder`, as {@link openApiGenerator} expects it. */
export async function installOpenApiGenerator({ once, folder, execute }: Install): Promise<void> {
  await once(ARTIFACT, () =>
    execute({
      argv: ['mvn', '-q', '-B', 'dependency:copy', `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${folder}`],
    }),
  );
}

/** The command that is `openapi-generator-cli` elsewhere. */
export function openApiGenerator(folder: string): string[] {
  return ['java', '-jar', join(folder, `openapi-generator-cli-${OPENAPI_GENERATOR_VERSION}.jar`)];
}
