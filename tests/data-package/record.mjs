import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import geojsonhint from '@mapbox/geojsonhint';
import datapackage from 'datapackage';
import tableschema from 'tableschema';

/** Folder of the record. */
export const folder = fileURLToPath(new URL('../../wwwroot-data', import.meta.url));

/** The record in a folder as the Frictionless tools see it; `valid` says whether they accept the descriptor. */
export const open = (of) => datapackage.Package.load(join(of, 'datapackage.json'));

/** Everything that is wrong with the descriptor itself. */
export const faultsOf = (record) => [record, ...record.resources]
  .flatMap(({ errors }) => errors.map(({ message }) => message.replace(/\s+/g, ' ')));

/** Tables and outlines below a folder that the package ought to name, sorted. */
export const files = (of) => readdirSync(of, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(csv|geojson)$/.test(name))
  .sort();

/** Everything that is wrong with a table, as "file, row N: message" with the header as row 1; empty when it is sound. */
export async function problemsOf(table) {
  const path = table.descriptor.path;
  const { valid, errors } = await tableschema.validate(table.descriptor.schema);
  if (!valid) return errors.map((error) => `${path}: schema: ${error.message}`);
  const rows = await read(table);
  const [printed, declared] = [(table.headers ?? []).join(), table.schema.fieldNames.join()];
  if (printed !== declared) return [`${path}, row 1: the columns are ${printed}; the schema has ${declared}`];
  if (rows.length === 0) return [`${path}: the table has no rows`];
  return rows.filter((row) => row instanceof Error).flatMap((error) => sentences(path, error));
}

/** Everything that is wrong with a file of outlines, as "file, line N: message"; winding and precision count too. */
export const hintsOf = (of, path) => geojsonhint.hint(readFileSync(join(of, path), 'utf8'))
  .map(({ line, message }) => `${path}, line ${line}: ${message}`);

async function read(table) {
  try {
    return await table.read({ relations: true, forceCast: true });
  } catch (error) {
    const path = `${table.descriptor.path} or a table that it refers to`;
    throw new Error(sentences(path, error).join('\n'), { cause: error });
  }
}

const sentences = (path, error) => (error.multiple ? error.errors : [error])
  .map(({ message }) => `${path}, row ${error.rowNumber ?? '?'}: ${message}`);
