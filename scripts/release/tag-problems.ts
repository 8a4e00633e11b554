/**
 * What keeps a version from being published under a tag.
 *
 * @param tag Such as `v1.2.0`.
 */
export function tagProblems(tag: string, version: string, changelog: string): string[] {
  const problems: string[] = [];
  if (tag !== `v${version}`) problems.push(`the tag ${tag} is not v${version}, the version of package.json`);
  const headings = [...changelog.matchAll(/^## \[?([^\s\]]+)/gm)].map(([, name]) => name);
  if (!headings.includes(version)) problems.push(`CHANGELOG.md has no section ## ${version}`);
  return problems;
}
