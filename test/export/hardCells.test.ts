import { compile } from '../../src/compile/compile.ts';
import { engines } from '../engines.ts';
import { filesOf, linesOf, rowsOf } from './reading.ts';
import { hard } from './world.ts';

describe.each(engines)('$name', ({ open }) => {
  let files: Map<string, string>;

  beforeAll(async () => {
    const engine = open();
    await engine.replace(compile(hard));
    files = await filesOf(engine);
    await engine.close();
  });

  it('keeps scripts, quotes, commas and line breaks, and puts an apostrophe before formulas alone', () => {
    expect(rowsOf(files, 'actors')).toEqual([
      {
        id: 'arrow',
        name: `'=Arrow "Front"`,
        kind: 'GROUP',
        countries: '["PK","AF"]',
        description: 'Two lines,\r\nand a "quote".',
      },
      { id: 'bolt', name: 'Bolt, Brigade', kind: 'GROUP', countries: '[]', description: '' },
      { id: 'estan', name: 'Estan', kind: 'STATE', countries: '[]', description: '' },
      { id: 'ministry', name: 'Ministry of Estan', kind: 'INSTITUTION', countries: '[]', description: '' },
    ]);
    const alias = { actor: 'arrow', script: '', language: '', acronym: 'false', ambiguous: 'false' };
    expect(rowsOf(files, 'aliases')).toEqual([
      { ...alias, number: '1', name: 'AF', acronym: 'true', ambiguous: 'true' },
      { ...alias, number: '2', name: 'دارا، خط', script: 'Arab', language: 'fa' },
    ]);
  });

  it('says of a document when it was published, as vague as the evidence', () => {
    const unsaid = { publisher: '', author: '', published_note: '', reliability_note: '', paragraph_count: '99' };
    const day = '2020-01-15';
    expect(rowsOf(files, 'documents')).toEqual([
      {
        ...{ ...unsaid, id: '003', number: '1', title: 'Report; "annual"', reliability: 'A', published: day },
        ...{ earliest_start: day, latest_start: day, earliest_end: day, latest_end: day },
      },
      {
        ...{ ...unsaid, id: '004', number: '2', title: 'Document 004', reliability: 'C', published: '2021' },
        ...{ earliest_start: '2021-01-01', latest_start: '2021-12-31' },
        ...{ earliest_end: '2021-01-01', latest_end: '2021-12-31' },
      },
    ]);
  });

  // ALLIED_WITH: .855 alone. ATTACKED: .19 for, and .24 against, since who was not there attacked nobody.
  it('says where each relationship stands over all claims, and which claims make its case', () => {
    expect(rowsOf(files, 'relationships')).toEqual([
      {
        ...{ id: 'arrow.ALLIED_WITH.bolt.pact', type: 'ALLIED_WITH', family: 'ALLEGIANCE', symmetric: 'true' },
        ...{ source: 'arrow', target: 'bolt', episode: 'pact', event: '', period: '2015~' },
        matter: `'=over a "port",\nand ships`,
        ...{ earliest_start: '2014-01-01', latest_start: '2016-12-31' },
        ...{ earliest_end: '2014-01-01', latest_end: '2016-12-31' },
        ...{
          status: 'SUPPORTED',
          confidence: '0.855',
          denial: '0',
          claims_for: '1',
          claims_against: '0',
          other_denials: '0',
        },
      },
      {
        ...{ id: 'arrow.ATTACKED.estan.raid', type: 'ATTACKED', family: 'HOSTILITY', symmetric: 'false' },
        ...{ source: 'arrow', target: 'estan', episode: 'raid', matter: '', event: 'raid', period: '2019-02' },
        ...{ earliest_start: '2019-02-01', latest_start: '2019-02-28' },
        ...{ earliest_end: '2019-02-01', latest_end: '2019-02-28' },
        ...{
          status: 'CONTESTED',
          confidence: '0.19',
          denial: '0.24',
          claims_for: '1',
          claims_against: '1',
          other_denials: '0',
        },
      },
    ]);
    expect(rowsOf(files, 'relationship_claims')).toEqual([
      { relationship: 'arrow.ALLIED_WITH.bolt.pact', claim: '003-1', derived: 'false' },
      { relationship: 'arrow.ATTACKED.estan.raid', claim: '003-2', derived: 'false' },
      { relationship: 'arrow.ATTACKED.estan.raid', claim: '004-1', derived: 'true' },
    ]);
  });

  it('parts whether an event took place from who took part', () => {
    const alleged = { status: 'ALLEGED', confidence: '0.19', denial: '0', claims_for: '1', claims_against: '0' };
    expect(rowsOf(files, 'events')).toEqual([
      {
        ...{ id: 'raid', kind: 'ATTACK', title: "'+1 raid", place: 'Port', period: '2019-02', ...alleged },
        ...{ earliest_start: '2019-02-01', latest_start: '2019-02-28' },
        ...{ earliest_end: '2019-02-01', latest_end: '2019-02-28' },
      },
    ]);
    expect(rowsOf(files, 'participants')).toEqual([
      {
        ...{ event: 'raid', role: 'PERPETRATOR', actor: 'arrow', status: 'CONTESTED' },
        ...{ confidence: '0.19', denial: '0.24', claims_for: '1', claims_against: '1' },
      },
      { event: 'raid', role: 'TARGET', actor: 'estan', ...alleged },
    ]);
  });

  it('leaves the bounds of an undated claim empty, and gives each what it is about', () => {
    const columns = ['id', 'about_relationship', 'about_event', 'speaker', 'paragraphs', 'period', 'latest_end'];
    expect(rowsOf(files, 'claims').map((row) => columns.map((name) => row[name]))).toEqual([
      ['003-1', 'arrow.ALLIED_WITH.bolt.pact', '', '', '[2,12]', '2015~', '2016-12-31'],
      ['003-2', '', 'raid', 'ministry', '[3]', '2019-02', '2019-02-28'],
      ['004-1', '', 'raid', 'arrow', '[4]', '', ''],
    ]);
    expect(rowsOf(files, 'claims').map(({ paraphrase, outcome }) => [paraphrase, outcome])).toEqual([
      [`'-They "are"\nallied, says the report.`, ''],
      ['The ministry suspects that Arrow raided Estan.', "'@nothing"],
      ['Arrow says that it was not there.', ''],
    ]);
  });

  it('says of a claim whether it is hedged, whose voice it is, and what it weighs', () => {
    const columns = ['id', 'attribution', 'hedged', 'speaker', 'voice', 'origin', 'weight'];
    expect(rowsOf(files, 'claims').map((row) => columns.map((name) => row[name]))).toEqual([
      ['003-1', 'AUTHOR', 'false', '', '003', '003', '0.855'],
      ['003-2', 'ALLEGED', 'true', 'ministry', 'estan', 'estan', '0.19'],
      ['004-1', 'CLAIMED', 'false', 'arrow', 'arrow', 'arrow', '0.24'],
    ]);
  });

  it('writes a negative number as a number, and no upper bound as nothing', () => {
    expect(rowsOf(files, 'claim_figures')).toEqual([
      { claim: '003-2', number: '1', kind: 'KILLED', min: '7', max: '', approximate: 'false', of: 'guards', actor: '' },
      {
        claim: '003-2',
        number: '2',
        kind: 'CHANGE_PERCENT',
        min: '-51',
        max: '-51',
        approximate: 'true',
        of: '',
        actor: '',
      },
    ]);
  });

  it('tells a claim whole in a line of JSON, letter by letter', () => {
    expect(linesOf(files)[0]).toEqual({
      ...{ id: '003-1', stance: 'SUPPORTS', attribution: 'AUTHOR', hedged: false, speaker: null, voice: '003' },
      ...{ origin: '003', weight: 0.855 },
      document: { id: '003', title: 'Report; "annual"' },
      paragraphs: [
        { paragraph: 2, hash: 'aaaaaaaaaaaa' },
        { paragraph: 12, hash: 'bbbbbbbbbbbb' },
      ],
      paraphrase: '-They "are"\nallied, says the report.',
      period: {
        ...{ edtf: '2015~', earliest_start: '2014-01-01', latest_start: '2016-12-31' },
        ...{ earliest_end: '2014-01-01', latest_end: '2016-12-31' },
      },
      ...{ figures: [], place: null, outcome: null },
      about: {
        relationship: {
          ...{
            id: 'arrow.ALLIED_WITH.bolt.pact',
            type: 'ALLIED_WITH',
            episode: 'pact',
            matter: '=over a "port",\nand ships',
          },
          source: { id: 'arrow', name: '=Arrow "Front"' },
          target: { id: 'bolt', name: 'Bolt, Brigade' },
        },
        event: null,
        bears_on: [],
        roles: [],
      },
    });
    expect(linesOf(files)[1]).toMatchObject({
      ...{ hedged: true, speaker: { id: 'ministry', name: 'Ministry of Estan' }, voice: 'estan' },
      ...{ place: 'Port', outcome: '@nothing' },
      figures: [
        { kind: 'KILLED', min: 7, max: null, approximate: false, of: 'guards' },
        { kind: 'CHANGE_PERCENT', min: -51, max: -51, approximate: true, of: null },
      ],
      about: {
        relationship: null,
        event: { id: 'raid', kind: 'ATTACK', title: '+1 raid' },
        roles: [
          { role: 'PERPETRATOR', actor: { id: 'arrow', name: '=Arrow "Front"' } },
          { role: 'TARGET', actor: { id: 'estan', name: 'Estan' } },
        ],
      },
    });
  });
});
