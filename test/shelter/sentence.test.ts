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
  return data.told.sentence.split(/(?<=\.) /);
};

it('names hosts and who names them, haven and who ruled there, who denies what, and parts apart', async () => {
  expect(await sentenceOf('shelter(of: "kestrels")')).toEqual([
    "The Ministry of Shoreland alleges that the Hill Council sheltered the Kestrels (Wren's article of March 2021, paragraph 1).",
    "Dunnock's study of June 2020 (paragraph 1) and Wren's article of March 2021 (paragraph 1) say that the Kestrels found haven in Hilland.",
    "The Hill Council ruled Hilland at that time, as Dunnock's study of June 2020 says.",
    'Who gave that haven is not said.',
    "Dunnock's study of June 2020 says that the Hill Council tolerates the Kestrels (paragraph 1).",
    "Dunnock's study of June 2020 says that the Moor Clan gave safe passage to the Kestrels (paragraph 1).",
    "Wren's article of March 2021 says that Shoreland allowed the return of members of the Kestrels (paragraph 1).",
    "The Old Cabinet denies that it shelters the Kestrels (Wren's article of March 2021, paragraph 1).",
    "The Hill Council denies that it sheltered the Kestrels, that the Kestrels were present in Hilland and that it has ties with the Kestrels (Wren's article of March 2021, paragraph 1).",
    "In general, naming nobody, the Hill Council denies that it shelters or tolerates any such group (Wren's article of March 2021, paragraph 2).",
    "Dunnock's study of June 2020 says that the Kestrels were present in Hilland (paragraph 1), which is denied; Dunnock's study of June 2020 says that the Kestrels " +
      'were present in Shoreland (paragraph 1); mere presence says nothing of shelter.',
    "What follows is said only of members, parts or offices: Dunnock's study of June 2020 says that the chief of the Kestrels found haven in Hilland (paragraph 1); " +
      "Wren's article of March 2021 says that the Hill Council released fighters of the Kestrels (paragraph 1); Dunnock's study of June 2020 says that the Hill Council " +
      "refused to hand over Rook Alder (paragraph 1); Wren's article of March 2021 says that the Hill Council sheltered the Kestrel Wing (paragraph 1).",
  ]);
});

it('tells the same from the side of the host', async () => {
  expect(await sentenceOf('sheltering(by: "cabinet")')).toEqual([
    'No document says that the Old Cabinet sheltered anybody.',
    "The Old Cabinet denies that it shelters the Kestrels (Wren's article of March 2021, paragraph 1).",
    'Mere presence on ground that the Old Cabinet ruled at that time, which says nothing of shelter, is disputed for the Kestrels.',
  ]);
  expect(await sentenceOf('sheltering(by: "hilland", throughParts: false)')).toContain(
    "Wren's article of March 2021 says that fighters of the Kestrels found haven in Hilland (paragraph 1).",
  );
});

it('says that nothing is recorded only where nothing is, and that the filter hides it where it does', async () => {
  expect(await sentenceOf('shelter(of: "stranger")')).toEqual([
    'No document in the dataset says or denies that the Stranger Band was sheltered by anybody or found haven anywhere.',
    'That does not make it untrue.',
  ]);
  // Of a state nobody asks whether it found haven.
  expect((await sentenceOf('shelter(of: "shoreland", filter: { withoutDocuments: ["d1", "d2"] })'))[0]).toMatch(
    /that Shoreland was sheltered by anybody\.$/,
  );
  // The office that he holds is told of, without a word on himself.
  expect((await sentenceOf('shelter(of: "rook", filter: { withoutDocuments: ["d2"] })'))[0]).toBe(
    'No document says who sheltered Rook Alder.',
  );
  expect(await sentenceOf('shelter(of: "merlins", filter: { knownBy: "2020" })')).toEqual([
    'Under this filter, no document says or denies that the Merlins were sheltered by anybody or found haven anywhere.',
    'The filter leaves out one denial.',
  ]);
});

it('does not tell of those whose name says where they are that they are present there', async () => {
  expect(await sentenceOf('shelter(of: "rovers")')).toEqual(['No document says who sheltered rovers in Hilland.']);
  expect((await sentenceOf('sheltering(by: "hilland", throughParts: false)')).at(-1)).toBe(
    "Dunnock's study of June 2020 says that the Kestrels were present in Hilland (paragraph 1), which is denied; mere presence says nothing of shelter.",
  );
});

it('tells whether a filter leaves out shelter or mere presence', async () => {
  expect(await sentenceOf('shelter(of: "rovers", filter: { withoutDocuments: ["d1"] })')).toEqual([
    'No document in the dataset says or denies that rovers in Hilland were sheltered by anybody or found haven anywhere.',
    'That does not make it untrue.',
    'The filter leaves out one tie of mere presence.',
  ]);
  expect(await sentenceOf('shelter(of: "wing", filter: { withoutDocuments: ["d2"] })')).toEqual([
    'Under this filter, no document says or denies that the Kestrel Wing was sheltered by anybody or found haven anywhere.',
    'The filter leaves out one tie of shelter.',
  ]);
  expect((await sentenceOf('shelter(of: "kestrels", filter: { withoutDocuments: ["d2"] })')).at(-1)).toBe(
    'The filter leaves out one tie of shelter and one of permitted return, five denials, and one tie of shelter and one of release for members, parts or offices alone.',
  );
});

it('tells of much presence how it stands', async () => {
  expect((await sentenceOf('sheltering(by: "moorland")')).at(-1)).toBe(
    'Mere presence in Moorland, which says nothing of shelter, is stated outright for the Gulls; ' +
      'for the Terns it is disputed; for the Larks it is reported without certainty.',
  );
});

it('says that nobody denies it only where no denial of any kind bears on it', async () => {
  expect(await sentenceOf('shelter(of: "wing")')).toEqual([
    "Wren's article of March 2021 says that the Hill Council sheltered the Kestrel Wing (paragraph 1).",
    'No document records a denial that names the Kestrel Wing.',
  ]);
  expect(await sentenceOf('shelter(of: "kestrels", filter: { attributions: [AUTHOR] })')).toContain(
    'Under this filter, no document records a denial that names the Kestrels.',
  );
});
