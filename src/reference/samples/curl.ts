import { shellQuote } from '../../internal/shell-quote.js';
import { jsonSample } from './json.js';
import { API_TITLES, isDryRun, originOf, pollSeconds, type SampleRequest } from './sample-model.js';

/** A request for a POSIX shell: creates the task and polls it until it ends. */
export function curlSample(request: SampleRequest): string {
  const { model } = request;
  const { keyVariable, createPath, taskPath, done, failed } = API_TITLES[model.api];
  const origin = shellQuote(originOf(request));
  const key = `-H "Authorization: Bearer $${keyVariable}"`;
  const create = [
    `curl -sS --fail-with-body --max-time 60 \\`,
    `  ${origin}${createPath} \\`,
    `  ${key} \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d ${shellQuote(jsonSample(request))}`,
  ].join('\n');
  if (isDryRun(request)) return `# A dry run costs nothing: the response has the cost.\n${create}`;
  return `# Each create is a payment. Don't repeat it if no response comes.
CREATED=$(${create})
printf '%s\\n' "$CREATED"
ID=$(printf '%s' "$CREATED" |
  sed -n 's/.*"task_id": *"\\([^"]*\\)".*/\\1/p')

# Poll the task until it ends.
while [ -n "$ID" ]; do
  sleep ${pollSeconds(model)}
  TASK=$(curl -sS --max-time 60 \\
    ${origin}${taskPath}"$ID" \\
    ${key})
  printf '%s\\n' "$TASK"
  STATUS=$(printf '%s' "$TASK" |
    sed -n 's/.*"status": *"\\([^"]*\\)".*/\\1/p')
  case $STATUS in ${done} | ${failed}) break ;; esac
done`;
}
