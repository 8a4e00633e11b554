import { inputRequired, inputResponse } from '@modelcontextprotocol/server';
import type { Api } from '../../catalog/index.js';
import { dataResult, type McpTool } from '../tool.js';

/** The name under which the roots of the client come. */
const ROOTS = 'roots';

/** Uploads a local file from one of the folders that a person allowed. */
export const upload: McpTool = {
  definition: {
    name: 'upload',
    description: 'Upload a local file from an allowed folder, for use in input.',
    inputSchema: {
      type: 'object',
      properties: { path: { type: 'string' }, api: { type: 'string', enum: ['unifically', 'gateai'] } },
      required: ['path'],
    },
    outputSchema: { type: 'object', properties: { file: { type: 'string' } }, required: ['file'] },
    annotations: { destructiveHint: false, idempotentHint: true },
  },
  async call({ path, api = 'unifically' }, { session, can, responses, signal }) {
    const client = session.client(api as Api);
    const answer = inputResponse(responses, ROOTS);
    if (session.clientRoots && can.roots && answer.kind === 'missing')
      return inputRequired({ inputRequests: { [ROOTS]: inputRequired.listRoots() } });
    const roots = session.clientRoots && answer.kind === 'roots' ? answer.roots.map(({ uri }) => uri) : [];
    const file = await session.files.read(path as string, roots);
    return dataResult({
      file: await client.files.upload(file, { signal }),
      ...(session.sandbox && { sandbox: true }),
    });
  },
};
