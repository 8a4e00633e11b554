import { untilAborted } from '../../internal/abort.js';
import type { Context } from '../context.js';

/**
 * Asks for a line on the terminal. It can be done once in a process, since it closes stdin.
 *
 * @param refusal Says what is wrong with an answer, which is then asked for again; undefined if it will do.
 */
export async function ask(
  context: Context,
  question: string,
  refusal: (answer: string) => string | undefined = () => undefined,
): Promise<string> {
  context.stderr.write(question);
  return untilAborted<string>((resolve) => resolve(acceptedLine(context, question, refusal)), context.signal);
}

async function acceptedLine(
  { stderr, stdin }: Context,
  question: string,
  refusal: (answer: string) => string | undefined,
): Promise<string> {
  let [text, refused] = ['', ''];
  for await (const chunk of stdin) {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
      const answer = text.slice(0, end).trim();
      text = text.slice(end + 1);
      const why = refusal(answer);
      if (why === undefined) return answer;
      refused = answer;
      stderr.write(`${why}\n${question}`);
    }
  }
  // stdin has ended: return the refused answer, so that the caller does not take an empty one for the default.
  return text.trim() || refused;
}
