/** The body of a create request of either API. */
export type CreateBody = { model: string } & Record<string, unknown>;
