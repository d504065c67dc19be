import { hadDone, havingDone, toHaveDone } from '../../src/language/verbs.ts';
import { relationTypes } from '../../src/schema/catalogue.ts';

it('tells what somebody says of having done it without a subject', () => {
  const told = [
    'attacked Cove',
    'leads Cove',
    'has ties with Cove',
    'is a member of Cove',
    'was present in Cove',
    'spoke for Cove',
    'rules Cove',
  ];
  expect(told.map(toHaveDone)).toEqual([
    'to have attacked Cove',
    'to lead Cove',
    'to have ties with Cove',
    'to be a member of Cove',
    'to have been present in Cove',
    'to have spoken for Cove',
    'to rule Cove',
  ]);
  expect(told.map(havingDone)).toEqual([
    'having attacked Cove',
    'leading Cove',
    'having ties with Cove',
    'being a member of Cove',
    'having been present in Cove',
    'having spoken for Cove',
    'ruling Cove',
  ]);
});

it('lets a second verb share the first', () => {
  expect(toHaveDone('was a perpetrator and took hostages')).toBe('to have been a perpetrator and taken hostages');
  expect(havingDone('took part and was set free')).toBe('having taken part and been set free');
});

it('leaves what begins with no verb as it is', () => {
  expect(toHaveDone('and Cove were allies')).toBeNull();
});

it('knows the verb of every reading that begins with the one who speaks', () => {
  const readings = [...relationTypes.values()].flatMap(({ forward, past, withMatter }) => [
    ...[forward, past, withMatter ?? forward],
  ]);
  expect(readings.length).toBeGreaterThan(100);
  expect(readings.filter((reading) => toHaveDone(reading) === null || havingDone(reading) === null)).toEqual([]);
});

it('puts what was done before it into the past of the past, and leaves a present', () => {
  expect(hadDone('gave it arms and took hostages')).toBe('had given it arms and taken hostages');
  expect(hadDone('was targeted')).toBe('had been targeted');
  expect(hadDone('leads it')).toBeNull();
});
