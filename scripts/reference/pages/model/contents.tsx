import { sentencesByMode } from '../../../../src/catalog/words/sentences-by-mode.js';
import { familyOf, familyTitle } from './family.js';
import type { PartProps } from './part-props.js';
import { changesOf } from './site.js';

/** The sections of the page. */
export function Contents({ model, site }: PartProps) {
  const { modes, others } = sentencesByMode(model.details);
  const sections: [id: string, title: string, exists: boolean][] = [
    ['try', 'Try it', true],
    ['samples', 'Examples', true],
    ['run', 'Sandbox', true],
    ['capabilities', 'What it can do', true],
    ['modes', 'Modes', modes.length > 0],
    ['rules', 'Rules', others.length > 0],
    ['parameters', 'Parameters', true],
    ['price', 'Price', true],
    ['output', 'Output', true],
    ['family', familyTitle(site, model), familyOf(site, model).length > 0],
    ['assumed', 'Assumed', model.assumptions.length > 0],
    ['changes', 'Changes', changesOf(site, model).length > 0],
  ];
  return (
    <nav class="contents" aria-label="On this page">
      <ul>
        {sections.map(
          ([id, title, exists]) =>
            exists && (
              <li class={id === 'try' ? 'js-only' : undefined} hidden={id === 'run'}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
