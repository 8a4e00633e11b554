/** Whether a file of `generated/` is what a build wrote for pages: git ignores it, and the contract does not give it. */
export function isBuilt(name: string): boolean {
  return name.startsWith('reference/') || name === 'console.html';
}
