import type { FigureKind } from '../generated/schema.ts';

/** What figures of a kind count, where nothing more exact is said; `…` stands where that is said. */
const COUNTED: Record<FigureKind, [alone: string, of: string]> = {
  KILLED: ['people killed', '… killed'],
  WOUNDED: ['people wounded', '… wounded'],
  CASUALTIES: ['people killed or wounded', '… killed or wounded'],
  ATTACKERS: ['attackers', '…'],
  ATTACKS: ['attacks', '…'],
  OPERATIONS: ['operations', '…'],
  ARRESTED: ['people arrested', '… arrested'],
  FIGHTERS: ['fighters', '…'],
  RELEASED: ['prisoners released', '… released'],
  HOSTAGES: ['hostages', '…'],
  RETURNED: ['people who came back', '… who came back'],
  REFUGEES: ['refugees', '…'],
  GROUPS: ['groups', '…'],
  PARTICIPANTS: ['people who took part', '… who took part'],
  CHANGE_PERCENT: ['the change in percent', 'the change of … in percent'],
  SHARE_PERCENT: ['the share in percent', 'the share of … in percent'],
  DAYS: ['days', 'days of …'],
};

/** What a figure counts: `soldiers killed`, `people wounded`. */
export function figureInWords(kind: FigureKind, of: string): string {
  const [alone, more] = COUNTED[kind];
  return of ? more.replace('…', of) : alone;
}
