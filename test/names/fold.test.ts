import { fold, sameName } from '../../src/names/fold.ts';
import { likeness, nearestName } from '../../src/names/nearest.ts';
import { thresholds } from '../../src/names/thresholds.ts';

describe('the fold of a name', () => {
  it.each([
    ['Harbour Men', 'harbour men'],
    ['  Harbour–Men, (HM) ', 'harbour men hm'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ["ʿAbd al-Raḥmān's", 'abd al rahmans'],
    ['Straße', 'strasse'],
    ['Ⅳ', 'iv'],
    ['Ζωή', 'zoi'],
    ['!!!', ''],
    ['', ''],
  ])('%j is %j', (name, folded) => expect(fold(name)).toBe(folded));

  it('is its own fold', () => {
    for (const name of ['Café (HM)', 'مردان بندر', '北京', "O'Neill"]) expect(fold(fold(name))).toBe(fold(name));
  });
});

describe('one name', () => {
  it('is the same in another letter case, composition and white space, and nothing else', () => {
    expect(sameName(' CAFE\u0301\u00a0 x ')).toBe(sameName('Caf\u00e9 X'));
    for (const other of ['Cafe X', 'Café-X', 'CaféX', 'Ｃafé X']) expect(sameName(other)).not.toBe(sameName('Café X'));
  });
});

describe('likeness', () => {
  it('is that of Jaro and Winkler', () => {
    // Winkler's own example: MARTHA and MARHTA match in all six letters, two of them exchanged, so Jaro's likeness is
    // (6/6 + 6/6 + (6 − 1)/6) / 3 = 0.9444; three first letters agree: 0.9444 + 3 × 0.1 × (1 − 0.9444) = 0.9611.
    expect(likeness('martha', 'marhta')).toBeCloseTo(0.9611, 4);
    expect(likeness('hill', 'hill')).toBe(1);
    expect(likeness('abc', 'xyz')).toBe(0);
  });
});

describe('the nearest name', () => {
  it('is the one most alike', () => expect(nearestName('marhta', ['martina', 'martha', 'mara'])).toBe('martha'));

  it('is none where none is like enough', () => {
    expect(thresholds.leastLikeness).toBe(0.85);
    expect(nearestName('marhta', ['xyz', 'hill'])).toBeNull();
    expect(nearestName('marhta', [])).toBeNull();
  });
});
