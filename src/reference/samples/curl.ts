import { shellQuote } from '../../internal/shell-quote.js';
import { literal, visibleString } from '../../catalog/literal.js';
import { JSON_SYNTAX } from './json.js';
import { placeFiles, type PlacedFile } from './sample-files.js';
import {
  API_TITLES,
  isDryRun,
  comment,
  PAID,
  originOf,
  paymentComment,
  POLL_COUNT,
  POLL_SECONDS,
  uploadOf,
  type Origin,
  type SampleRequest,
} from './sample-model.js';

/**
 * A request for a POSIX shell: creates the task and polls it until it ends. It is a subshell in parentheses, so that
 * `exit` does not close the terminal that the code was pasted into.
 */
export function curlSample(request: SampleRequest): string {
  const { model } = request;
  const { keyVariable, accountPath, createPath, taskPath, done, failed, findLost } = API_TITLES[model.api];
  const origin = shellOrigin(originOf(request));
  const key = `-H "Authorization: Bearer $${keyVariable}"`;
  const { prepare, body, isLong } = shellBody(request, key);
  const readAccount =
    model.api === 'unifically' ? printBalance(accountPath, key) : printTasks(accountPath, keyVariable);
  const create = [
    // The shell limits the length of an argument, which the content of a file exceeds.
    `${isLong ? `printf '%s' ${body} |\n  ` : ''}curl -sS --fail-with-body --max-time 60 \\`,
    // Whatever the settings of curl on this machine are: each of the two may pay twice.
    ...(isDryRun(request) ? [] : ['  --retry 0 --no-location \\']),
    `  "$API${createPath}" \\`,
    `  ${key} \\`,
    `  -H 'Content-Type: application/json' \\`,
    ...(isDryRun(request) ? [] : [PRINT_STATUS]),
    `  -d ${isLong ? '@-' : body}`,
  ].join('\n');
  if (isDryRun(request)) {
    const note = '# A dry run costs nothing: the response has the cost.';
    return `${note}\n(API=${origin}\n${prepare}${create}\n)`;
  }
  return `${comment('#', paymentComment(request))}
(API=${origin}
${prepare}${readAccount}
CREATED=$(${create})
CODE=$?
printf '%s\\n' "$CREATED"
ID=$(printf '%s' "$CREATED" |
  ${propertyOf('task_id')})
[ "$ID" ] || case "$CODE $CREATED" in
  [67]' '* | 22*40[0-79] | 22*4[1-9]?)
    echo 'Not created.'; exit 1 ;;
  *) echo 'The task may exist.' \\
    ${findLost.map((line) => `'${line}'`).join(' \\\n    ')}; exit 5 ;;
esac >&2

# Poll for an hour.
for N in $(seq ${POLL_COUNT}); do
  sleep ${POLL_SECONDS}
  TASK=$(curl -sS --fail-with-body --retry 9 --max-time 60 \\
    "$API${taskPath}$ID" \\
    ${key})
  CODE=$?
  printf '%s\\n' "$TASK"
  STATUS=$(printf '%s' "$TASK" |
    ${propertyOf('status')})
  case $STATUS in
    ${done}) exit ;;
    ${failed}) echo '${PAID}' >&2; exit 7 ;;
  esac
  [ $CODE = 22 ] && break
done
echo '${PAID}' >&2
exit 6
)`;
}

/** Option of a create: what is printed after a response with an error ends with the status, 000 without a response. */
const PRINT_STATUS = `  -w '%{onerror}
Retry-After: %header{retry-after}
%{http_code}' \\`;

/** What a lost create is known by. Nothing is created if it can't be read. */
const printBalance = (path: string, key: string) => `curl -sS --fail-with-body --max-time 60 \\
  "$API${path}" \\
  ${key} || exit 1
echo`;

/** The ids that the task of a lost create is not among. The key is in neither the arguments nor the output of a program. */
const printTasks = (path: string, keyVariable: string) => `ME=$(printf 'data-urlencode = "key=%s"' "$${keyVariable}" |
  curl -sS --fail-with-body --max-time 60 \\
  -G -K - "$API${path}") || {
  echo 'Not created.' >&2; exit 1
}
echo 'ids before:'
printf '%s' "$ME" | grep -o '"task_id": *"[^"]*"'`;

const shellOrigin = ({ origin, variable }: Origin): string =>
  variable === undefined ? shellQuote(origin) : `\${${variable}:-${origin}}`;

/** Prints a string property of JSON. It is not unescaped, so that it fits into JSON again. */
const propertyOf = (name: string) => `sed -n 's/.*"${name}": *"\\([^"]*\\)".*/\\1/p'`;

/** The body as words of the shell, the commands that upload or encode its files, and whether it has the content of a file. */
function shellBody(request: SampleRequest, key: string): { prepare: string; body: string; isLong: boolean } {
  const commands = new Map<string, string>();
  const variableOf = (file: PlacedFile) => {
    const [command, path] = file.isInline ? ['data_url', file.path] : ['upload', formFileName(file.path)];
    const value = `$(${command} ${shellQuote(path)} ${shellQuote(file.type)})`;
    if (!commands.has(value)) commands.set(value, `FILE_${commands.size + 1}`);
    return `"\0${commands.get(value)}\0"`;
  };
  const { request: marked, placed, string } = placeFiles(request, variableOf, visibleString);
  const quotedBody = shellQuote(literal(marked.body, { ...JSON_SYNTAX, string }, '', 2));
  const [first] = commands;
  if (!first) return { prepare: '', body: quotedBody, isLong: false };
  const isNeeded = (inline: boolean) => placed.some(({ isInline }) => isInline === inline);
  const assignments = [...commands].map(([value, variable]) => `${variable}=${value} || exit 1\n`).join('');
  return {
    prepare: `\n${isNeeded(false) ? uploadFunction(request, key) : ''}${isNeeded(true) ? DATA_URL_FUNCTION : ''}${assignments}\n`,
    body: quotedBody.replace(/\0(\w+)\0/g, `'"$$$1"'`),
    isLong: isNeeded(true),
  };
}

const DATA_URL_FUNCTION = `data_url() {
  CONTENT=$(base64 < "$1") || return
  printf 'data:%s;base64,' "$2"
  printf '%s' "$CONTENT" | tr -d '\\n'
}
`;

function uploadFunction(request: SampleRequest, key: string): string {
  const { method, storage, path, reference } = uploadOf(request);
  return `${storage ? `FILES=${shellOrigin(storage)}\n` : ''}upload() {
  UPLOADED=$(curl -sS --fail-with-body --max-time 600 \\
    -X ${method} "$${storage ? 'FILES' : 'API'}"${path} \\
    ${key} \\
    -F "file=@$1;type=$2")
  CODE=$?
  if [ $CODE != 0 ]; then
    printf '%s\\n' "$UPLOADED" >&2
    return $CODE
  fi
  printf '%s' "$UPLOADED" |
    ${propertyOf(reference)} | grep .
}
`;
}

/** A path as the form of curl reads it. */
const formFileName = (path: string) =>
  /^[\w./-]+$/.test(path) ? path : `"${path.replace(/["\\]/g, String.raw`\$&`)}"`;
