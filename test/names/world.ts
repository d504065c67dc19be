import { directoryOf, type Directory } from '../../src/names/directory.ts';
import type { ActorKind } from '../../src/generated/schema.ts';
import type { ActorRecord } from '../../src/records/records.ts';

/** An actor with a name, a kind and aliases. */
export function actor(id: string, name: string, kind: ActorKind = 'GROUP', ...aliasNames: string[]): ActorRecord {
  return {
    id,
    name,
    kind,
    countries: [],
    description: '',
    voice: '',
    plural: false,
    shortName: '',
    spokenName: name,
    takesThe: false,
    atLargeOf: '',
    aliasNames,
    aliasScripts: aliasNames.map(() => ''),
    aliasLanguages: aliasNames.map(() => ''),
    aliasAcronyms: aliasNames.map(() => false),
    aliasAmbiguous: aliasNames.map(() => false),
  };
}

/** A few invented actors whose names collide, resemble one another and are written in several scripts. */
export const ACTORS: ActorRecord[] = [
  actor('harbour-men', 'Harbour Men', 'GROUP', 'HM', 'the Men', 'مردان بندر'),
  actor('hill-men', 'Hill Men', 'FACTION', 'the Men'),
  actor('hill-council', 'Council of the Hill', 'INSTITUTION', "Hill 'Elders'", 'CotH'),
  actor('cafe-society', 'Café Société', 'ORGANISATION'),
  actor('yusuf-khan', 'Yusuf Khan', 'PERSON', 'Yousaf Khan', 'يوسف خان'),
  actor('zoe', 'Ζωή', 'PERSON', '☀☀☀'),
  actor('ivory-watch', 'Ivory Watch', 'GROUP'),
];

export const directory: Directory = directoryOf(ACTORS);
