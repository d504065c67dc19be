import { serve, type Served } from '../api/server.ts';
import { embedded } from '../engines.ts';
import { refuge } from '../fixtures/refuge.ts';

let served: Served;
beforeAll(async () => {
  served = await serve(embedded, refuge);
});
afterAll(() => served.close());

const sentenceOf = async (call: string): Promise<string[]> => {
  const { data, errors } = await served.ask(`{ told: ${call} { sentence } }`);
  expect(errors).toBeUndefined();
  return data.told.sentence.split('; ');
};

it('names hosts and who names them, haven and who ruled there, who denies what, and parts apart', async () => {
  expect(await sentenceOf('shelter(of: "kestrels")')).toEqual([
    "The Ministry of Shoreland alleges that the Hill Council sheltered the Kestrels (Wren's article of March 2021, paragraph 1)",
    "Dunnock's study of June 2020 (paragraph 1) and Wren's article of March 2021 (paragraph 1) say that the Kestrels found haven in Hilland",
    "the Hill Council ruled Hilland then, as Dunnock's study of June 2020 says",
    'it is not said who gave that haven',
    'claims tell further of toleration by the Hill Council (supported, but denied by implication and in general)',
    'of safe passage given by the Moor Clan (supported)',
    'and of leave to return given by Shoreland (supported)',
    "the Old Cabinet denies that it sheltered the Kestrels (Wren's article of March 2021, paragraph 1)",
    "the Hill Council denies that it sheltered the Kestrels, that the Kestrels are based in the territory of Hilland and that it has ties with the Kestrels (Wren's article of March 2021, paragraph 1)",
    "in general, naming nobody, the Hill Council denies that it sheltered or tolerated any such group or person (Wren's article of March 2021, paragraph 2)",
    'mere presence, which says nothing of shelter, is told of in Hilland (contested) and Shoreland (supported)',
    'of parts, offices or holders alone it is told that the chief of the Kestrels found haven in Hilland (supported), ' +
      'that the Hill Council released fighters of the Kestrels (supported), that the Hill Council refused to hand over Rook Alder ' +
      '(supported) and that the Hill Council sheltered the Kestrel Wing (supported), which is not thereby said of the Kestrels.',
  ]);
});

it('tells the same from the side of the host', async () => {
  expect(await sentenceOf('sheltering(by: "cabinet")')).toEqual([
    'No claim says that the Old Cabinet sheltered anybody',
    "the Old Cabinet denies that it sheltered the Kestrels (Wren's article of March 2021, paragraph 1)",
    'mere presence on ground that the Old Cabinet ruled then, which says nothing of shelter, is told of the Kestrels (contested).',
  ]);
  expect(await sentenceOf('sheltering(by: "hilland", throughParts: false)')).toContain(
    'the Kestrels (supported, but denied by implication), the chief of the Kestrels (supported) and fighters of the Kestrels (supported) found haven in Hilland',
  );
});

it('says that nothing is recorded only where nothing is, and that the filter hides it where it does', async () => {
  expect(await sentenceOf('shelter(of: "stranger")')).toEqual([
    'No claim in the dataset says that anybody sheltered the Stranger Band or that the Stranger Band found haven anywhere, or denies it, which does not mean that it is not so.',
  ]);
  // The office that he holds is told of, without a word on himself.
  expect((await sentenceOf('shelter(of: "rook", filter: { withoutDocuments: ["d2"] })'))[0]).toBe(
    'No claim names a host of Rook Alder',
  );
  expect(await sentenceOf('shelter(of: "merlins", filter: { knownBy: "2020" })')).toEqual([
    'No claim under this filter says that anybody sheltered the Merlins or that the Merlins found haven anywhere',
    'the filter leaves out 1 relationship.',
  ]);
});

it('says that nobody denies it only where no denial of any kind bears on it', async () => {
  expect(await sentenceOf('shelter(of: "wing")')).toEqual([
    "Wren's article of March 2021 says that the Hill Council sheltered the Kestrel Wing (paragraph 1)",
    'no claim denies this of the Kestrel Wing.',
  ]);
  expect(await sentenceOf('shelter(of: "kestrels", filter: { attributions: [AUTHOR] })')).toContain(
    'no claim under this filter denies this of the Kestrels',
  );
});
