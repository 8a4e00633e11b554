/**
 * `npm run bench`: every measurement, one after another, or those that are named: `npm run bench -- size many`.
 */
const BENCHES = {
  size: 'Bytes of a bundle that creates a task and waits for it',
  overhead: 'Time that a client adds to a create and a read',
  many: '500 tasks under the documented limits',
  'pending-waits': '1,000 to 100,000 pending waits of one client: processor, memory, abort of all',
  fleet: 'A simulation: a million tasks over a hundred keys, three workers each',
  validate: 'Validation before the wire',
  workers: 'Three workers with one key, compared with plain BullMQ; what a task takes in Redis',
  types: 'Type-checking a consumer',
  growth: 'Generating and type-checking with twice and four times the models',
  reference: 'The reference in a browser, compared with Redoc, Scalar and Swagger UI, and its build with more models',
  runs: 'Runs: 100,000 of them in the journal of the embedded store',
  tokens: 'What an agent reads of the MCP server, in tokens, compared with a tool for each model',
  sandbox:
    'Requests per second of the sandbox, compared with Prism, Mockoon and a bare echo server; open tasks; its start',
} as const;

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No bench named ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
for (const [name, title] of Object.entries(BENCHES)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n== ${name}: ${title}`);
  await import(`./${name}.js`);
}
