import { useState } from 'preact/hooks';
import type { Dimensions } from '../../../sandbox/media/dimensions.js';
import { askedSize, outputSizeWords } from '../asked-size.js';
import type { OutputFile } from '../output-files.js';
import { textsIn } from '../output-texts.js';
import { JsonView } from './json-view.js';
import { MeshView } from './mesh-view.js';
import type { AppProps } from './app-props.js';

/** The output of the task. */
export function OutputView({ app }: AppProps) {
  const { files, output } = app.runner.state;
  // The real API makes the output itself, not a stand-in.
  const asked = app.isFree && app.request ? askedSize(app.request) : undefined;
  return (
    <section class="run-output" aria-labelledby="run-output-title">
      <h3 id="run-output-title">Output</h3>
      <div class={files.length > 1 ? 'run-files many' : 'run-files'}>
        {files.map((file) => (
          <FileView key={file.shown} file={file} asked={asked} isStandIn={app.isFree} />
        ))}
      </div>
      <Texts output={output} />
      <details>
        <summary>The output as JSON</summary>
        <JsonView title="Output" text={JSON.stringify(output)} />
      </details>
    </section>
  );
}

/** What a file of a sandbox does not show of the API's own. */
const STAND_INS: Partial<Record<OutputFile['kind'], string>> = {
  video: 'stand-ins are silent',
  audio: 'a stand-in: the API may make others, or longer ones',
};

interface FileProps {
  file: OutputFile;
  asked: Dimensions | undefined;
  /** Whether a sandbox made the file. */
  isStandIn: boolean;
}

function FileView({ file, asked, isStandIn }: FileProps) {
  const [size, setSize] = useState<Dimensions>();
  const { path, shown, blob, name, kind } = file;
  return (
    <figure class={`run-file ${kind}`}>
      <Media file={file} onSize={(width, height) => setSize({ width, height })} />
      <figcaption>
        <code>{path}</code>
        {size && <span class="muted">{outputSizeWords(size, asked)}</span>}
        {isStandIn && STAND_INS[kind] && <span class="muted">{STAND_INS[kind]}</span>}
        {blob && <span class="muted">{sizeWords(blob.size)}</span>}
        <a href={shown} download={name} target="_blank" rel="noreferrer noopener">
          {blob ? 'Download' : 'Open'}
        </a>
      </figcaption>
    </figure>
  );
}

interface MediaProps {
  file: OutputFile;
  /** Called with the size in pixels once it is known. */
  onSize: (width: number, height: number) => void;
}

function Media({ file, onSize }: MediaProps) {
  const { kind, shown, path } = file;
  switch (kind) {
    case 'image':
      return (
        <img
          src={shown}
          alt={`Output ${path}`}
          referrerpolicy="no-referrer"
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => onSize(naturalWidth, naturalHeight)}
        />
      );
    case 'video':
      return (
        <video
          src={shown}
          controls
          autoplay
          muted
          loop
          playsInline
          aria-label={`Output ${path}`}
          onLoadedMetadata={({ currentTarget: { videoWidth, videoHeight } }) => onSize(videoWidth, videoHeight)}
        />
      );
    case 'audio':
      return <audio src={shown} controls aria-label={`Output ${path}`} />;
    case 'mesh':
      return <MeshView file={file} label={`Output ${path}`} />;
    case 'other':
      return null;
  }
}

/** The texts of an output, other than URLs. */
function Texts({ output }: { output: unknown }) {
  const texts = textsIn(output);
  if (texts.length === 0) return null;
  return (
    <dl class="run-texts">
      {texts.map(([path, text]) => (
        <div>
          <dt>
            <code>{path}</code>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
