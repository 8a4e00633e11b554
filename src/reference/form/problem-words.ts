import type { FieldIssues } from './field-issues.js';

/** Number of broken rules that the form shows: at most one a field. */
export const problemCount = ({ fields, others }: FieldIssues): number => fields.size + others.length;

/** A clause that says how many rules are broken. */
export const rulesBroken = (count: number): string => (count === 1 ? 'a rule is broken' : `${count} rules are broken`);
