/** A `fetch` that takes a `Request`, as clients and handlers use it. */
export type Fetch = (request: Request) => Promise<Response>;
