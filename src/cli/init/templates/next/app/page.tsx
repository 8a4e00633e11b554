'use client';

import { useState } from 'react';
import { AuthenticationError, Unifically, type ClientEvent } from 'unigen';

export default function Page() {
  const [prompt, setPrompt] = useState('A paper boat');
  const [status, setStatus] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [image, setImage] = useState<{ url: string; alt: string }>();

  async function make(): Promise<void> {
    setBusy(true);
    try {
      // The page has no key: the proxy in `ai/[...path]/route.ts` adds it.
      const api = new Unifically({
        baseUrl: new URL('/ai', location.href).href,
        onEvent: (event) => setStatus((status) => statusOf(event) ?? status),
      });
      const output = await api.run('alibaba/z-image-turbo', { prompt, aspect_ratio: '4:3' });
      setImage({ url: output.image_url, alt: prompt });
    } catch (error) {
      setStatus(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <main>
      <h1>Make an image</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <label>
          Prompt{' '}
          <input
            value={prompt}
            maxLength={800}
            required
            onChange={({ currentTarget }) => setPrompt(currentTarget.value)}
          />
        </label>
        <button disabled={isBusy}>Make it</button>
      </form>
      <p role="status">{status}</p>
      {image && <img src={image.url} alt={image.alt} />}
    </main>
  );
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
    return `${error.message}: check UNIFICALLY_API_KEY in .env.local, then start again`;
  return error instanceof Error ? error.message : String(error);
}
