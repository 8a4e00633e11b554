'use client';

import { useState } from 'react';
import { AuthenticationError, Unifically } from 'unigen';

export default function Page() {
  const [prompt, setPrompt] = useState('A paper boat');
  const [status, setStatus] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [image, setImage] = useState<{ url: string; alt: string }>();

  async function make(): Promise<void> {
    setBusy(true);
    try {
      // The page has no key: the proxy in `ai/[...path]/route.ts` adds it.
      const api = new Unifically({ baseUrl: new URL('/ai', location.href).href });
      const output = await api.run(
        'alibaba/z-image-turbo',
        { prompt, aspect_ratio: '4:3' },
        { onUpdate: (task) => setStatus(task.status) },
      );
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

/** What went wrong, and what to do about a key that the API refused. */
function sentenceOf(error: unknown): string {
  if (error instanceof AuthenticationError && error.code === 'upstream_unauthorized')
    return `${error.message}: check UNIFICALLY_API_KEY in .env.local, then start again`;
  return error instanceof Error ? error.message : String(error);
}
