import { spawnSync } from 'node:child_process';

const version = spawnSync('python3', ['-c', 'import requests'], { encoding: 'utf8' });

/** Why Python samples can't be compiled here, or undefined if they can. */
export const noPython = version.error ? 'python3 is not installed' : undefined;

/** Why Python samples can't be run here, or undefined if they can. */
export const noRequests = noPython ?? (version.status === 0 ? undefined : 'python3 has no `requests`');

/** Compiles each program, and reads the value of `body`. */
const READ_BODIES = `
import ast, json, sys
bodies = []
for source in json.load(sys.stdin):
    compile(source, "sample.py", "exec")
    [value] = [node.value for node in ast.parse(source).body if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", None) == "body"]
    bodies.append(ast.literal_eval(value))
json.dump(bodies, sys.stdout)
`;

/** The bodies that Python programs send; all are compiled in one process. */
export function pythonBodies(programs: string[]): unknown[] {
  const { stdout, stderr, status } = spawnSync('python3', ['-c', READ_BODIES], {
    input: JSON.stringify(programs),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as unknown[];
}
