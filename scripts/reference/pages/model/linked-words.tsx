import { modelPath, parameterAnchor, rootOf } from '../../../../src/reference/paths.js';
import type { PartProps } from './part-props.js';
import { linkOf } from './site.js';

interface LinkedWordsProps extends PartProps {
  text: string;
  /** Whether names of parameters lead to their descriptions. */
  parameters?: boolean;
}

/** A sentence of the contract: what stands in backticks is code, and leads to what it names. */
export function LinkedWords({ model, site, text, parameters = false }: LinkedWordsProps) {
  const parts = text.split(/`([^`]+)`/);
  return (
    <>
      {parts.map((part, index) => {
        if (index % 2 === 0) return part;
        const target = linkOf(site, model, part);
        if (target !== undefined) return <LinkedCode href={rootOf(modelPath(model)) + target} text={part} />;
        const isParameter = parameters && Object.hasOwn(model.details.parameters, part);
        return isParameter ? <LinkedCode href={`#${parameterAnchor(part)}`} text={part} /> : <code>{part}</code>;
      })}
    </>
  );
}

function LinkedCode({ href, text }: { href: string; text: string }) {
  return (
    <a href={href}>
      <code>{text}</code>
    </a>
  );
}
