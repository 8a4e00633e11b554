import { idOf, type UnknownModel } from './unknown-models.js';

/** Names the unknown ids in one sentence, with the models that may be meant. */
export function UnknownNote({
  unknown,
  choose,
}: {
  unknown: UnknownModel[];
  /** Compares a model in the place of an unknown one, by its key. */
  choose: (key: string, instead: UnknownModel) => void;
}) {
  if (unknown.length === 0) return null;
  return (
    <p class="note caution unknown-models">
      No model has the id{' '}
      {unknown.map((one, at) => (
        <>
          {at > 0 && (at === unknown.length - 1 ? ' or ' : ', ')}
          <code>{one.text}</code>
          {one.nearest.length > 0 && ' (did you mean '}
          {one.nearest.map((key, place) => (
            <>
              {place > 0 && (place === one.nearest.length - 1 ? ' or ' : ', ')}
              <button type="button" class="link" onClick={() => choose(key, one)}>
                {idOf(key)}
              </button>
            </>
          ))}
          {one.nearest.length > 0 && '?)'}
        </>
      ))}
      .
    </p>
  );
}
