import type { Api } from '../../types/api.js';
import type { OperationObject, PathItem, Server } from '../../contract/document/types.js';

/** What a portable document says of its API beyond what the contract has for both. */
export type PortableApi = {
  api: Api;
  file: string;
  title: string;
  description: string;
  /** Security scheme of every operation that has no other. */
  key: string;
};

const ABOUT = `This document is derived from a stricter one, \`unigen/openapi.json\`, and made for code generators: rules across
parameters are sentences instead of keywords, so it accepts every valid request and some invalid ones, which the API
rejects. It is OpenAPI 3.0.3 because progenitor (Rust) reads no later version, and every other tool reads this one.`;

export const APIS: PortableApi[] = [
  {
    api: 'unifically',
    file: 'unifically.json',
    title: 'Unifically',
    description: `Image, video and audio models through one endpoint: create a task, then poll it until its \`status\` is \`completed\` or
\`failed\`. **Creating a task costs money** and there is no idempotency key: do not retry a create automatically.

Files are uploaded to the second server. A client for \`PUT /upload\` needs its URL as base URL; a sandbox that serves
everything at one URL needs no second client.

${ABOUT}`,
    key: 'UnificallyKey',
  },
  {
    api: 'gateai',
    file: 'gateai.json',
    title: 'GateAI Core',
    description: `Image, video and 3D models through one endpoint: start a generation, then poll it until its \`status\` is \`FINISHED\` or
\`FAILED\`. **A generation costs money** and there is no idempotency key: do not retry it automatically.

${ABOUT}`,
    key: 'GateAIKey',
  },
];

/** Whether an operation belongs to an API, by its tag. */
export function isOperationOf({ api }: PortableApi, { tags: [tag] = [] }: OperationObject): boolean {
  return (tag?.startsWith('gateai-') ? 'gateai' : 'unifically') === api;
}

/** The servers of path items, each once: that of most operations first. */
export function serversOf(items: PathItem[], root: Server[] = []): Server[] {
  const counts = new Map<string, { server: Server; count: number }>();
  for (const server of items.flatMap(({ servers }) => servers ?? root)) {
    const seen = counts.get(server.url) ?? { server, count: 0 };
    counts.set(server.url, { ...seen, count: seen.count + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count).map(({ server }) => server);
}
