import { useEffect, useState } from 'preact/hooks';
import type { ModelKind } from '../../catalog/entry.js';
import { outputFiles, type OutputFile } from '../../reference/run/output-files.js';
import { textsIn } from '../../reference/run/output-texts.js';
import { MeshView } from '../../reference/run/view/mesh-view.js';
import { localFile } from '../state/local-file.js';

interface OutputsProps {
  /** The output as the API responds with it. */
  output: unknown;
  /** Scheme and host of its URLs. */
  origin: string;
  kind: ModelKind;
}

/** The output of a task: files of this sandbox are shown; all others are links. */
export function Outputs({ output, origin, kind }: OutputsProps) {
  const [files, setFiles] = useState<OutputFile[]>([]);
  const text = JSON.stringify(output);
  useEffect(() => {
    let isOver = false;
    void outputFiles(output, kind, () => Promise.resolve(undefined)).then((found) => {
      if (!isOver) setFiles(found);
    });
    return () => {
      isOver = true;
    };
    // Each poll gives the same output as another object.
  }, [text, kind]);
  return (
    <div class="outputs">
      {files.map((file) => (
        <OutputFigure key={file.url} file={file} origin={origin} />
      ))}
      {kind === 'text' && textsIn(output).map(([path, words]) => <OutputText key={path} path={path} words={words} />)}
    </div>
  );
}

function OutputText({ path, words }: { path: string; words: string }) {
  return (
    <figure class="output text">
      <figcaption>
        <code>{path}</code>
      </figcaption>
      <blockquote>{words}</blockquote>
    </figure>
  );
}

function OutputFigure({ file, origin }: { file: OutputFile; origin: string }) {
  const local = localFile(file.url, origin);
  const { path, name, url } = file;
  return (
    <figure class={`output ${local === undefined ? 'other' : file.kind}`}>
      {local !== undefined && <Player file={{ ...file, url: local, shown: local }} />}
      <figcaption>
        <code>{path}</code>
        {local === undefined ? (
          // The URL may lead anywhere, so it is shown in full, and opened only by a click.
          <a href={url} target="_blank" rel="noreferrer noopener">
            {url}
          </a>
        ) : (
          <a href={local} download={name}>
            Download
          </a>
        )}
      </figcaption>
    </figure>
  );
}

function Player({ file }: { file: OutputFile }) {
  const { kind, url, path } = file;
  const label = `Output ${path}`;
  switch (kind) {
    case 'image':
      return <img src={url} alt={label} />;
    case 'video':
      return <video src={url} controls muted loop autoplay={isMotionWanted()} playsInline aria-label={label} />;
    case 'audio':
      return <audio src={url} controls aria-label={label} />;
    case 'mesh':
      return <MeshView file={file} label={label} />;
    case 'other':
      return null;
  }
}

const isMotionWanted = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;
