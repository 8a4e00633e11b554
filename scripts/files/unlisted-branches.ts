import { parse } from 'yaml';
import { objectOf } from '../../src/internal/json.js';
import type { Api } from '../../src/types/api.js';
import type { ContractFiles } from './contract-files.js';

const APIS: readonly Api[] = ['unifically', 'gateai'];

/** The branches in the files of models that no request union names, each with its file: nothing else would read them. */
export function unlistedBranches(files: ContractFiles): string[] {
  return APIS.flatMap((api) => {
    const union = files.unionFile(api);
    const listed = files.text(union);
    return files.pathsBelow(`spec/${api}/models`).flatMap((path) => {
      const names = Object.keys(branchesIn(files, path)).filter((key) => key.endsWith('Task'));
      const file = path.slice(`spec/${api}/`.length);
      return names
        .filter((name) => !new RegExp(`\\.\\./${file.replaceAll('.', '\\.')}#/${name}\\b`).test(listed))
        .map((name) => `${path}: ${name} is listed neither under \`oneOf\` nor under \`mapping\` of ${union}`);
    });
  });
}

/** A file that is not valid YAML is reported where it is referred to, or not read at all. */
function branchesIn(files: ContractFiles, path: string): object {
  try {
    return objectOf(files.parsed(path, parse));
  } catch {
    return {};
  }
}
