/** Whether an operation creates a task. */
export function isCreate(operation: string | undefined): boolean {
  return operation === 'createTask' || operation === 'gateaiGenerate';
}
