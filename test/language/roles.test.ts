import type { Role } from '../../src/generated/schema.ts';
import type { Named } from '../../src/language/names.ts';
import { partsInWords } from '../../src/language/roles.ts';

const arrow = { text: 'the Arrow', plural: false, kind: 'GROUP' } as const;
const bolts = { text: 'the Bolts', plural: true, kind: 'GROUP' } as const;
const ada = { text: 'Ada', plural: false, kind: 'PERSON' } as const;
const guards = { text: 'guards', plural: true, kind: 'COLLECTIVE' } as const;

it('tells parts by their verbs, of several in the plural and of bodies what happens to people of their members', () => {
  const told = (roles: Role[], ...actors: Named[]) =>
    partsInWords(
      roles,
      actors.map((named) => ({ named })),
    );
  expect(told(['PERPETRATOR'], arrow)).toBe('the Arrow carried this out');
  expect(told(['PERPETRATOR', 'HOSTAGE_TAKER'], guards)).toBe('guards carried this out and took hostages');
  expect(told(['PARTY'], bolts)).toBe('the Bolts were a party to this');
  expect(told(['PARTY'], arrow, ada)).toBe('the Arrow and Ada were parties to this');
  expect(told(['ORGANISER'], arrow)).toBe('the Arrow held this');
  expect(told(['SUBJECT'], arrow)).toBe('this concerned the Arrow');
  expect(told(['HOSTAGE'], arrow)).toBe('members of the Arrow were taken hostage');
  expect(told(['TARGET', 'PARTY'], arrow)).toBe('the Arrow was targeted and was a party to this');
});

it('tells who was killed once, and of one person without others', () => {
  const told = (named: Named) => partsInWords(['VICTIM', 'KILLED', 'TARGET'], [{ named }]);
  expect(told(arrow)).toBe('the Arrow was targeted, and some of its members were among those killed');
  expect(told(guards)).toBe('guards were targeted and were among those killed');
  expect(told(ada)).toBe('Ada was targeted and was killed');
});

it('hints at no others where all who had a role are told', () => {
  const told = (KILLED: number) => partsInWords(['TARGET', 'KILLED'], [{ named: arrow }], { KILLED });
  expect(told(1)).toBe('the Arrow was targeted, and some of its members were killed');
  expect(told(2)).toBe('the Arrow was targeted, and some of its members were among those killed');
  const cameBack = (RETURNEE: number) => partsInWords(['RETURNEE'], [{ named: bolts }], { RETURNEE });
  expect([cameBack(1), cameBack(2)]).toEqual([
    'members of the Bolts came back',
    'members of the Bolts were among those who came back',
  ]);
});

it('tells who let others return or go of the return or release, and who spoke for a side that it stood for it', () => {
  expect(partsInWords(['ADMITTER'], [{ named: bolts }])).toBe('the Bolts allowed the return');
  expect(partsInWords(['RELEASER'], [{ named: bolts }])).toBe('the Bolts carried out the release');
  expect(partsInWords(['REPRESENTATIVE'], [{ named: ada }])).toBe('Ada represented one of the sides');
});

it('tells of one of several that it was among those who did it, and of all of them that they did', () => {
  const told = (...actors: Named[]) =>
    partsInWords(
      ['PERPETRATOR'],
      actors.map((named) => ({ named })),
      { PERPETRATOR: 2 },
    );
  expect(told(arrow)).toBe('the Arrow was among those who carried this out');
  expect(told(arrow, bolts)).toBe('the Arrow and the Bolts carried this out');
});

it('says neither it nor them of an event, whose title may be of one or of several', () => {
  expect(partsInWords(['ISSUER', 'SUBJECT'], [{ named: arrow }])).toBe(
    'this came from the Arrow and concerned the Arrow',
  );
});

it('does not name again who speaks of the own part', () => {
  const bySelf = (role: Role, named: Named) => partsInWords([role], [{ named, bySelf: true }]);
  expect(bySelf('PERPETRATOR', bolts)).toBe('they carried this out');
  expect(bySelf('KILLED', arrow)).toBe('some of its members were among those killed');
  expect(bySelf('ADDRESSEE', bolts)).toBe('this was addressed to them');
});
