import { useEffect, useRef, useState } from 'preact/hooks';
import { sizeWords } from '../files.js';
import { useForm, type ControlProps } from '../form-context.js';
import { JsonControl } from './json-control.js';

/** The types that a file dialog offers. */
const ACCEPT = { image: 'image/*', video: 'video/*', audio: 'audio/*', any: 'image/*,video/*,audio/*' };

/** An image, a video or audio: by its URL, or a file. A list has a button for the files of all items. */
export function MediaControl(props: ControlProps) {
  const { store } = useForm();
  const { id, path, value, details, labelledBy, describedBy, isInvalid, isRequired, onChange } = props;
  if (value !== undefined && typeof value !== 'string') return <JsonControl {...props} />;
  const file = store.files.get(value);
  const choose = ([chosen]: File[]) => chosen && onChange(store.files.add(chosen));
  if (file)
    return (
      <div class="form-file">
        <Preview file={file} />
        <span class="form-file-name">
          {file.name} <span class="muted">{sizeWords(file.size)}</span>
        </span>
        <button
          type="button"
          id={id}
          class="form-small"
          aria-labelledby={`${id} ${labelledBy}`}
          aria-describedby={describedBy}
          onClick={() => onChange(undefined)}
        >
          Remove<span class="visually-hidden"> the file</span>
        </button>
      </div>
    );
  return (
    <DropZone onFiles={choose}>
      <input
        id={id}
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck={false}
        value={value ?? ''}
        placeholder="https://…"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        aria-required={isRequired}
        onInput={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : currentTarget.value)}
      />
      {typeof path.at(-1) === 'string' && <FileButton {...props} accept={acceptOf(details.media)} onFiles={choose} />}
    </DropZone>
  );
}

interface FileButtonProps extends Pick<ControlProps, 'labelledBy' | 'id'> {
  accept: string;
  isMany?: boolean;
  onFiles: (files: File[]) => void;
}

/** Opens the file dialog. */
export function FileButton({ accept, isMany = false, labelledBy, id, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="form-small"
        id={`${id}-choose`}
        aria-labelledby={`${id}-choose ${labelledBy}`}
        onClick={() => input.current?.click()}
      >
        Choose <span class="form-drop-words">or drop </span>
        {isMany ? 'files' : 'a file'}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={isMany}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Takes files that are dropped on the control. */
export function DropZone({
  onFiles,
  children,
}: {
  onFiles: (files: File[]) => void;
  children: preact.ComponentChildren;
}) {
  const [isOver, setOver] = useState(false);
  return (
    <div
      class={isOver ? 'form-drop is-over' : 'form-drop'}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        event.stopPropagation();
        onFiles(files);
      }}
    >
      {children}
    </div>
  );
}

/** The image in a file. */
function Preview({ file }: { file: File }) {
  const [url, setUrl] = useState('');
  useEffect(() => {
    // An SVG could be a document of its own; as an image it runs nothing.
    if (!file.type.startsWith('image/')) return undefined;
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url === '' ? null : <img src={url} alt="" />;
}

export const acceptOf = (media: keyof typeof ACCEPT | undefined): string => ACCEPT[media ?? 'any'];
