import { expect, it } from 'vitest';
import { createContext } from '../../src/cli/context.js';
import { openTarget } from '../../src/cli/open-target.js';

it('opens media and URLs only: the name of a file comes from a server', () => {
  const opened: string[][] = [];
  let err = '';
  const context = createContext({
    argv: [],
    env: {},
    stdout: { write: () => {} },
    stderr: { write: (text) => (err += text) },
    stdin: (async function* () {})(),
    isTTY: { stdout: true, stderr: true },
    fetch: () => Promise.reject(new Error()),
    signal: new AbortController().signal,
    platform: 'linux',
    launch: (command, args) => void opened.push([command, ...args]),
  });
  for (const target of ['out/run.desktop', 'out/page.html', 'out/a.exe', 'file:///etc/passwd', 'javascript:alert(1)'])
    openTarget(context, target);
  expect(opened).toEqual([]);
  expect(err.split('\n')).toHaveLength(6);
  openTarget(context, '-x.png');
  openTarget(context, 'https://files.example.com/a b?x=1&y=$(id)');
  expect(opened).toEqual([
    ['xdg-open', expect.stringMatching(/^\/.*\/-x\.png$/)],
    ['xdg-open', 'https://files.example.com/a%20b?x=1&y=$(id)'],
  ]);
});
