/** A body of a create, of either API. */
export type CreateBody = { model: string } & Record<string, unknown>;
