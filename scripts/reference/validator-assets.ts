import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Document } from '../../src/contract/document/types.js';
import { validatorModules } from '../../src/generate/validators/modules.js';
import { validatorsFile } from '../../src/reference/form/validators-file.js';
import { classicScripts } from './classic-scripts.js';
import { providersOf } from './providers.js';

const NAMESPACE = 'validators';

/**
 * The validators of each provider as a script, by path from the root of the site. They are compiled from the
 * document, which may have overlays.
 */
export async function validatorAssets(document: Document): Promise<Record<string, string>> {
  const modules = validatorModules(document);
  const providers = [...new Set(providersOf(document).values())];
  return classicScripts({
    entryPoints: providers.map((provider) => ({
      in: `${NAMESPACE}:${provider}`,
      out: validatorsFile(provider).replace(/\.js$/, ''),
    })),
    plugins: [fromModules(modules)],
  });
}

/** Lets each entry register the models of its module, whose text is not on the disk. */
function fromModules(modules: Record<string, string>): Plugin {
  return {
    name: NAMESPACE,
    setup(bundle) {
      bundle.onResolve({ filter: new RegExp(`^${NAMESPACE}:`) }, ({ path }) => ({
        path: path.slice(NAMESPACE.length + 1),
        namespace: NAMESPACE,
      }));
      bundle.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
        contents: `${modules[`validators/${path}.ts`]!}
import { registry } from '../../../src/reference/form/request.js';
registry().validators[${JSON.stringify(path)}] = models;`,
        loader: 'ts',
        resolveDir: join(process.cwd(), 'generated', 'validators', path, '..'),
      }));
    },
  };
}
