import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { InteropTool, Language } from './tool.js';

/** The commands that a language needs. Node runs the harness itself. */
const COMMANDS: Record<Language, string[]> = {
  TypeScript: [],
  Python: ['python3'],
  Go: ['go'],
  Java: ['java', 'javac'],
  Rust: ['cargo'],
  MCP: [],
  Postman: [],
  linter: [],
};

/** Why a tool can't run on this machine; undefined if it can. */
export function whySkipped({ language, needs = [] }: Pick<InteropTool, 'language' | 'needs'>): string | undefined {
  const missing = [...COMMANDS[language], ...needs].filter((command) => !isOnPath(command));
  return missing.length > 0 ? `${missing.join(' and ')} not found on this machine` : undefined;
}

function isOnPath(command: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
