import { serveShipped } from '../api/server.ts';
import { embedded } from '../engines.ts';
import { FRICTIONLESS, errorsIn } from '../export/frictionless.ts';
import { exported } from '../export/reading.ts';
import { toldByApi } from '../network/asked.ts';
import { PACKAGES, READERS, expectSame, readByOthers } from '../network/readByOthers.ts';
import { describeWithPython } from '../python.ts';
import { shippedGraph } from '../shippedGraph.ts';

describeWithPython('Frictionless', FRICTIONLESS, () => {
  it('finds descriptor, types, keys and references of the export in order', async () => {
    expect(await errorsIn(await exported(shippedGraph()))).toEqual({ tables: 12, errors: [] });
  });
});

describeWithPython('networkx, igraph and pandas', PACKAGES, () => {
  it('read the network with every figure that the API tells', async () => {
    const served = await serveShipped(embedded);
    const [told, { readers }] = [await toldByApi(served, ''), await readByOthers(served, '')];
    await served.close();
    expect(Object.keys(readers).sort()).toEqual(READERS);
    for (const read of Object.values(readers)) expectSame(read, told);
  });
});
