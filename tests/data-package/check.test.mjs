import assert from 'node:assert/strict';
import test from 'node:test';
import { faultsOf, files, folder, hintsOf, open, problemsOf } from './record.mjs';

const record = await open(folder);
const tables = record.resources.filter((resource) => resource.descriptor.profile === 'tabular-data-resource');
const outlines = record.resources.filter((resource) => resource.descriptor.format === 'geojson');

test('the descriptor is a valid data package', () => {
  assert.deepEqual(faultsOf(record), []);
  assert.equal(record.valid, true);
});

test('the package names every table and every file of outlines, each as what it is', () => {
  assert.deepEqual([...tables, ...outlines].map((resource) => resource.descriptor.path).sort(), files(folder));
});

for (const table of tables) {
  test(`${table.descriptor.path}: columns, types, constraints and keys hold in every row`, async () => {
    assert.deepEqual(await problemsOf(table), []);
  });
}

for (const { descriptor: { path } } of outlines) {
  test(`${path}: is GeoJSON as in RFC 7946`, () => {
    assert.deepEqual(hintsOf(folder, path), []);
  });
}
