import { API_TITLES } from '../../../../src/catalog/words/api-titles.js';
import { CODE_TAGS, tokensOf, type CodeLanguage } from '../../../../src/reference/samples/highlight.js';
import { exitCodes, LANGUAGE_NOTES, PAYMENT, readVariables } from '../../../../src/reference/samples/notes.js';
import { exampleValuesIn } from '../../../../src/reference/samples/example-values.js';
import { LANGUAGE_NAMES, LANGUAGES, sampleCode, type Language } from '../../../../src/reference/samples/samples.js';
import type { NamedExample } from '../../../../src/reference/reference-model.js';
import { ESTIMATE_PATH, FIND_LOST_PATH, guidePath, modelPath, rootOf } from '../../../../src/reference/paths.js';
import { LinkedWords } from './linked-words.js';
import type { PartProps } from './part-props.js';

/** Every example in every language. Scripts show one of them; without scripts all stand below each other. */
export function Samples(props: PartProps) {
  const { model } = props;
  const { examples, api } = model;
  const root = rootOf(modelPath(model));
  const { key, url } = readVariables(api);
  const replaced = exampleValuesIn(examples.map(({ body }) => body));
  return (
    <section class="samples" id="samples" data-language={LANGUAGE_NAMES[0]} aria-labelledby="samples-title">
      <h2 id="samples-title">Examples</h2>
      <div class="samples-bar js-only">
        <select id="example" class="button" aria-label="Example">
          {examples.map(({ name, summary }) => (
            <option value={name}>{summary}</option>
          ))}
        </select>
        <button type="button" class="button" data-copy-sample="">
          Copy
        </button>
        <button type="button" class="button primary" data-run="">
          Open in sandbox
        </button>
      </div>
      <div class="tabs js-only" role="tablist" aria-label="Language">
        {LANGUAGE_NAMES.map((language, index) => (
          <button
            role="tab"
            data-language={language}
            aria-controls="samples-panel"
            aria-selected={index === 0 ? 'true' : undefined}
          >
            {LANGUAGES[language]}
          </button>
        ))}
      </div>
      <div id="samples-panel">
        {examples.map((example, index) => (
          <Example {...props} example={example} isCurrent={index === 0} />
        ))}
      </div>
      <div class="note payment">
        <p>
          <strong>{PAYMENT}</strong> <a href={root + ESTIMATE_PATH}>Ask for the price first</a>.{' '}
          <LinkedWords {...props} text={key} />
          <span id="origin">
            <LinkedWords {...props} text={url} />
          </span>
          .{' '}
          {replaced.length > 0 && (
            <>
              <span id="values">
                Replace example {replaced.join(' and ')}
                {replaced.includes('URLs') && (
                  <span class="js-only">
                    {' '}
                    or <a href="#try">choose files</a>
                  </span>
                )}
                .
              </span>{' '}
            </>
          )}
          <LinkedWords {...props} text={exitCodes(api)} />{' '}
          <a href={`${root}${guidePath('errors')}`}>What errors cost</a>.
        </p>
        {LANGUAGE_NAMES.map((language) => {
          const note = LANGUAGE_NOTES[language];
          return (
            note && (
              <p class={`sample ${language}`}>
                <span class="no-js-only">{LANGUAGES[language]}: </span>
                {NEEDS_PACKAGE.has(language) && <Install {...props} />}
                <LinkedWords {...props} text={note(api, API_TITLES[api])} />
                {language === 'python' && api === 'gateai' && (
                  <>
                    {' '}
                    <a href={root + FIND_LOST_PATH}>Find a lost task</a>.
                  </>
                )}
                {language === 'typescript' && (
                  <>
                    {' '}
                    <a href={root + guidePath('node')}>Save the files</a>.
                  </>
                )}
              </p>
            )
          );
        })}
      </div>
    </section>
  );
}

/** The languages whose code needs this package. */
const NEEDS_PACKAGE = new Set<Language>(['typescript', 'cli']);

/** Leads to how unigen is installed. Until it is on npm, anybody could take the name there: no page has the command alone. */
function Install({ model }: PartProps) {
  return (
    <>
      <a href={`${rootOf(modelPath(model))}${guidePath('introduction')}#install`}>Install unigen</a> (not on npm yet).{' '}
    </>
  );
}

function Example({ model, example, isCurrent }: PartProps & { example: NamedExample; isCurrent: boolean }) {
  // `own`: nothing in it is to be replaced.
  const classes = ['example', isCurrent && 'current', exampleValuesIn(example.body).length === 0 && 'own'];
  return (
    <div class={classes.filter(Boolean).join(' ')} data-example={example.name}>
      <h3>{example.summary}</h3>
      {LANGUAGE_NAMES.map((language) => (
        <Sample language={language} code={sampleCode(language, { model, body: example.body })} />
      ))}
    </div>
  );
}

/** A piece of code. It can be scrolled, so it takes the focus. */
function Sample({ language, code }: { language: Language; code: string }) {
  return (
    <pre class={`sample ${language}`} tabindex={0} aria-label={LANGUAGES[language]}>
      <Code language={language} code={code} />
    </pre>
  );
}

/** Code in colours. */
export function Code({ language, code }: { language: CodeLanguage; code: string }) {
  return (
    <code>
      {tokensOf(language, code).map(({ text, kind }) => {
        if (!kind) return text;
        const Tag = CODE_TAGS[kind];
        return <Tag>{text}</Tag>;
      })}
    </code>
  );
}
