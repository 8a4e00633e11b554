/** `Task` is a type of the standard library in C# and Swift. */
const RENAMED: Record<string, string> = { Task: 'TaskState' };

/** The name of a component in portable documents: that of the contract, unless it collides in a language. */
export function portableName(name: string): string {
  return RENAMED[name] ?? name;
}
