import type { RequestDetails } from '../../sandbox/index.js';

/** The rules of the contract that a body breaks. */
export function BrokenRules({ issues }: { issues: NonNullable<RequestDetails['issues']> }) {
  return (
    <>
      <strong>{issues.length === 1 ? 'It breaks a rule:' : `It breaks ${issues.length} rules:`}</strong>
      <ul class="issues">
        {issues.map(({ path, message, rule }) => (
          <li>
            {path !== '' && <code>{path}</code>} {message}
            <span class="tag">{rule}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
