import { controlOf } from '../control-of.js';
import type { ControlProps } from '../form-context.js';
import { AlternativesControl } from './alternatives-control.js';
import { ChoiceControl } from './choice-control.js';
import { JsonControl } from './json-control.js';
import { ListControl } from './list-control.js';
import { MediaControl } from './media-control.js';
import { NumberControl } from './number-control.js';
import { ObjectControl } from './object-control.js';
import { TextControl } from './text-control.js';

/** The control for a value, by the type of the value. */
export function Control(props: ControlProps) {
  const kind = controlOf(props.details, String(props.path.at(-1)));
  switch (kind) {
    case 'alternatives':
      return <AlternativesControl {...props} />;
    case 'choice':
      return <ChoiceControl {...props} values={props.details.enum!} />;
    case 'boolean':
      return <ChoiceControl {...props} values={[true, false]} />;
    case 'number':
      return <NumberControl {...props} />;
    case 'media':
      return <MediaControl {...props} />;
    case 'list':
      return <ListControl {...props} />;
    case 'object':
      return <ObjectControl {...props} />;
    case 'json':
      return <JsonControl {...props} />;
    default:
      return <TextControl {...props} isLong={kind === 'long text'} />;
  }
}
