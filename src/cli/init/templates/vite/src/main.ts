import { AuthenticationError, Unifically, type ClientEvent } from 'unigen';

// The page has no key: the proxy adds it.
const api = new Unifically({
  baseUrl: new URL('/ai', location.href).href,
  onEvent: (event) => (status.textContent = statusOf(event) ?? status.textContent),
});

const form = document.querySelector('form')!;
const button = document.querySelector('button')!;
const status = document.querySelector('[role=status]')!;
const image = document.querySelector('img')!;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void make(String(new FormData(form).get('prompt')));
});

async function make(prompt: string): Promise<void> {
  button.disabled = true;
  try {
    const output = await api.run('alibaba/z-image-turbo', { prompt, aspect_ratio: '4:3' });
    image.src = output.image_url;
    image.alt = prompt;
    image.hidden = false;
  } catch (error) {
    status.textContent = sentenceOf(error);
  } finally {
    button.disabled = false;
  }
}

/** The new status, if the event changes it. */
function statusOf(event: ClientEvent): string | undefined {
  if (event.type === 'started' || event.type === 'created') return event.type;
  if (event.type === 'poll') return event.taskStatus;
  if (event.type === 'paused') return rateLimited(event.pauseMs);
  return undefined;
}

/** The key has sent too many requests. The client waits, then sends the request again. */
function rateLimited(pauseMs: number): string {
  const end = new Date(Date.now() + pauseMs).toLocaleTimeString();
  return `Too many requests: waiting ${Math.ceil(pauseMs / 1000)} s, until ${end}`;
}

/** What went wrong, and what to do about a key that the API refused. */
function sentenceOf(error: unknown): string {
  if (error instanceof AuthenticationError && error.code === 'upstream_unauthorized')
    return `${error.message}: check UNIFICALLY_API_KEY in .env.local`;
  return error instanceof Error ? error.message : String(error);
}
