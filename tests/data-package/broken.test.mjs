import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { faultsOf, folder, hintsOf, open, problemsOf } from './record.mjs';

const lines = (file) => readFileSync(join(folder, file), 'utf8').split('\n');
const rowOf = (file, begins) => lines(file).findIndex((line) => line.startsWith(begins)) + 1;
const problemsIn = async (of, table) => problemsOf((await open(of)).getResource(table));

/** A copy of the record in which every line of a file went through a change, `[]` to drop it; it vanishes after the test. */
function copy(t, file, change) {
  const to = mkdtempSync(join(tmpdir(), 'record-'));
  t.after(() => rmSync(to, { recursive: true }));
  cpSync(folder, to, { recursive: true });
  const changed = lines(file).flatMap((line, index) => change(line, index + 1));
  assert.notDeepEqual(changed, lines(file));
  writeFileSync(join(to, file), changed.join('\n'));
  return to;
}

const cells = [
  ['a broken cell', 'rs-cairo,', '30.0626', '30° N', () => 'The value "30° N" in column "lat" is not type "number" and format "default"'],
  ['a number out of range', 'rs-cairo,', '30.0626', '130.0626', () => 'The value "130.0626" does not conform to the "maximum" constraint for column "lat"'],
  ['an unknown code', 'rs-cairo,', ',town,', ',city,', () => 'The value "city" does not conform to the "enum" constraint for column "precision"'],
  ['a value left out', 'rs-cairo,', ',town,', ',,', () => 'The value "null" does not conform to the "required" constraint for column "precision"'],
  ['a broken foreign key', 'rs-cairo,', ',caiss-2017,', ',caiss-2071,', (row) => `Foreign key "source" violation in row ${row}`],
  ['an id that stands twice', 'rs-alexandria,', 'rs-alexandria,', 'rs-cairo,', (row) => `Row ${row} has an unique constraint violation in column "id"`],
];

for (const [name, begins, what, by, message] of cells) {
  test(`${name} is found`, async (t) => {
    const row = rowOf('places.csv', begins);
    const of = copy(t, 'places.csv', (line, at) => (at === row ? line.replace(what, by) : line));
    assert.deepEqual(await problemsIn(of, 'places'), [`places.csv, row ${row}: ${message(row)}`]);
  });
}

test('a missing column is found', async (t) => {
  const of = copy(t, 'spellings.csv', (line) => line.replace(/,[^,]*$/, ''));
  assert.deepEqual(await problemsIn(of, 'spellings'), ['spellings.csv, row 1: the columns are id,name; the schema has id,name,variant']);
});

test('columns in another order are found', async (t) => {
  const of = copy(t, 'entities.csv', (line) => line.replace('iso3,name,group', 'iso3,group,name'));
  assert.deepEqual(await problemsIn(of, 'entities'), ['entities.csv, row 1: the columns are iso3,group,name; the schema has iso3,name,group']);
});

test('a table without rows is found', async (t) => {
  const of = copy(t, 'spellings.csv', (line, at) => (at === 1 ? line : []));
  assert.deepEqual(await problemsIn(of, 'spellings'), ['spellings.csv: the table has no rows']);
});

test('a table that refers to a broken one says so', async (t) => {
  const row = rowOf('organisations.csv', 'rossotrudnichestvo,');
  const of = copy(t, 'organisations.csv', (line, at) => (at === row ? line.toUpperCase() : line));
  const message = 'The value "ROSSOTRUDNICHESTVO" does not conform to the "pattern" constraint for column "id"';
  await assert.rejects(problemsIn(of, 'places'), { message: `places.csv or a table that it refers to, row ${row}: ${message}` });
});

test('a broken descriptor is found', async (t) => {
  const of = copy(t, 'datapackage.json', (line) => line.replace('"central-asia-influence-record"', '"The record"'));
  assert.deepEqual(faultsOf(await open(of)), [
    'Descriptor validation error: String does not match pattern: ^([-a-z0-9._/])+$ at "/name" in descriptor and at "/properties/name/pattern" in profile',
  ]);
});

test('a ring that runs the wrong way is found', (t) => {
  const of = copy(t, 'geo/world.geojson', (line, at) => (at === 2 ? reversed(line) : line));
  assert.deepEqual(hintsOf(of, 'geo/world.geojson'), [
    'geo/world.geojson, line 2: Polygons and MultiPolygons should follow the right-hand rule',
  ]);
});

function reversed(line) {
  const feature = JSON.parse(line.replace(/,$/, ''));
  feature.geometry.coordinates[0].reverse();
  return `${JSON.stringify(feature)},`;
}
