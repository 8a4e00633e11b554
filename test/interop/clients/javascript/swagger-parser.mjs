import SwaggerParser from '@apidevtools/swagger-parser';

for (const path of process.argv.slice(2)) {
  const { openapi } = await SwaggerParser.validate(path);
  const document = await SwaggerParser.dereference(path);
  const operations = Object.values(document.paths).flatMap((item) =>
    ['get', 'post', 'put'].filter((method) => item[method]),
  );
  console.log(`${path}: OpenAPI ${openapi}, ${operations.length} operations`);
}
