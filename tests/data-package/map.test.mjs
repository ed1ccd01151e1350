import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import geojsonhint from '@mapbox/geojsonhint';
import { serve } from './server.mjs';

let server;
before(async () => { server = await serve(); });
after(() => server?.stop());

const hints = (text) => geojsonhint.hint(text).map(({ message }) => message);

for (const query of ['', '?area=central-asia', '?regions=AFRICA', '?kinds=military-object,other', '?countries=IND']) {
  test(`/map.geojson${query} is GeoJSON as in RFC 7946`, async () => {
    const answer = await fetch(`${server.address}/map.geojson${query}`);
    const text = await answer.text();
    assert.equal(answer.headers.get('content-type'), 'application/geo+json');
    assert.deepEqual(hints(text), []);
    assert.ok(JSON.parse(text).features.length > 0);
  });
}

test('a place whose point is broken is found', async () => {
  const map = await (await fetch(`${server.address}/map.geojson`)).json();
  map.features[3].geometry.coordinates = ['72.7985', 40.5283];
  assert.deepEqual(hints(JSON.stringify(map)), ['each element in a position must be a number']);
});
