// Generated from schema.graphql by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActorRecord, RelationshipRecord, ClaimRecord, DocumentRecord, EventRecord, ParticipantRecord, ClaimedPeriodRecord, ClaimedRoleRecord, PropositionRecord, FigureRecord, SearchHitRecord, DatasetRecord } from '../records/records.ts';
import type { PathRecord, HopRecord, PathSearchRecord, ReachedRecord } from '../paths/paths.ts';
import type { ConfidenceBreakdownRecord, ClaimsOfOriginRecord, WeighedClaimRecord } from '../verdict/breakdown.ts';
import type { FactCheckRecord, WouldChangeRecord, NearestTieRecord } from '../verdict/records.ts';
import type { ShelterRecord, OnGroundRecord, RulerRecord, ShelterDenialRecord, ShelterOfPartRecord } from '../shelter/records.ts';
import type { DisputeRecord } from '../verdict/disputed.ts';
import type { BearingRecord } from '../bearing/records.ts';
import type { ComparisonRecord, RelationshipChangeRecord } from '../comparison/compare.ts';
import type { LineageRecord, LineageStageRecord, LineageStepRecord } from '../lineage/lineageRecords.ts';
import type { MembershipRecord } from '../lineage/members.ts';
import type { TimelineEntryRecord } from '../timeline/timeline.ts';
import type { NetworkRecord, NetworkNodeRecord, NetworkEdgeRecord } from '../network/network.ts';
import type { IdentityAssumptionRecord } from '../names/assumption.ts';
import type { ActorConnectionRecord, RelationshipConnectionRecord, ClaimConnectionRecord, EventConnectionRecord, TimelineConnectionRecord, MembershipConnectionRecord, RelationshipChangeConnectionRecord, NetworkNodeConnectionRecord, NetworkEdgeConnectionRecord } from '../api/pages.ts';
import type { Context } from '../api/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. */
  Date: { input: string; output: string; }
  /**
   * A date or interval in the Extended Date/Time Format (ISO 8601-2, EDTF levels 0 to 2): `2022-11`, `2021-08/..`, `2007~`.
   * A set of days may be an end of an interval: `[..2020]/..`. At most 60 characters, years 0001 to 9999, no times. Anything
   * else is an error with the code `BAD_DATE` that says what to write: `2022-08-15` for `20220815`.
   */
  EdtfDate: { input: string; output: string; }
  /**
   * A whole JSON document in a format of its own, such as JSON-LD, for files and other tools. Its fields cannot be selected
   * one by one.
   */
  JSON: { input: object; output: object; }
};

/** What a part of an evidence filter chooses among. */
export type FilterTarget =
  /** Claims. Those that do not pass are treated as if they had never been made. */
  | 'CLAIMS'
  /** Relationships, by the claims that remain on them. */
  | 'RELATIONSHIPS';

/** A tie that follows from an event: every actor in role `from` has a tie of `type` to every actor in role `to`. */
export type Projection = {
  /** Role at the start of the tie. */
  from: Role;
  /** Type of the tie. */
  type: RelationType;
  /** Role at the end of the tie. The same as `from` for ties among the holders of one role. */
  to: Role;
};

/**
 * Whether a relationship lasts or happens. Of a state, a date alone says that it held then, and neither when it began nor
 * when it ended; of an act it is the time within which it happened, and an interval is how long it went on.
 */
export type Aspect =
  /** Lasts: leads, is based in, is allied with. */
  | 'STATE'
  /** Happens: attacked, split from, pledged. Over when it is told. */
  | 'ACT';

/** One of the two ends of a relationship. */
export type RelationEnd =
  /** Where the tie starts. */
  | 'FROM'
  /** Where the tie ends. */
  | 'TO';

/** As what sort of part an actor belongs to another. */
export type MembershipPart =
  /** A group as a whole, which remains a group of its own. */
  | 'WHOLE_GROUP'
  /** A faction. That it belongs does not mean that the group of which it is a faction belongs too. */
  | 'FACTION'
  /** A local organisation, or the fighting arm. */
  | 'BRANCH'
  /** A member with no post named. */
  | 'MEMBER'
  /** Holder of a post below the leader: deputy, spokesperson, commander, office-holder. */
  | 'POST'
  /** The leader. */
  | 'LEADER';

/** Who acts. */
export type ActorKind =
  /** An armed group. */
  | 'GROUP'
  /** A part of a group with a leader or a name of its own. */
  | 'FACTION'
  /** An alliance or front that groups belong to without giving up their own existence. */
  | 'UMBRELLA'
  /** A single human being. Everything said about a person is somebody's claim, with its paragraphs. */
  | 'PERSON'
  /** A state, as actor and as territory. */
  | 'STATE'
  /** A part of a state, or a government of a certain period: army, agency, ministry, court, parliament. Not a post, which is an `OFFICE`. */
  | 'INSTITUTION'
  /** A post that persons hold for a time, where it is not said who held it: emir, minister, ambassador, chief of police. */
  | 'OFFICE'
  /** A political party. */
  | 'PARTY'
  /** A tribe, jirga, delegation of clerics or another community. */
  | 'COMMUNITY'
  /** A set that a document names without listing its members, such as unnamed officials or separatists of a region. */
  | 'COLLECTIVE'
  /** A body outside the state: think-tank, news organisation, United Nations body, company. */
  | 'ORGANISATION';

/** Groups of relation types that answer one sort of question. */
export type RelationFamily =
  /** Who belongs to what, and in which post. */
  | 'STRUCTURE'
  /** Where an actor comes from and what became of it. */
  | 'LINEAGE'
  /** Who is bound to or close to whom. */
  | 'ALLEGIANCE'
  /** Who gave whom refuge, passage or release, or tolerated them. */
  | 'SHELTER'
  /** Who helped whom: with money, training, arms, recruits or otherwise. */
  | 'SUPPORT'
  /** Who spoke, mediated, promised and demanded. */
  | 'TALKS'
  /** Who acts against whom. */
  | 'HOSTILITY';

/** The verb of a relationship. The list is closed: a tie that fits none of them is not forced into one. */
export type RelationType =
  /** A person or group belongs to a group or body, with no post named. Not for a named post, nor for a faction of a group. */
  | 'MEMBER_OF'
  /** Heads the other: chief, emir, director, head of government or of a delegation, party that governs a province. */
  | 'LEADS'
  /** A person is second to a leader or in a group: deputy chief, deputy minister. */
  | 'DEPUTY_OF'
  /** A person speaks for a group or body in an office of spokesman. */
  | 'SPOKESPERSON_OF'
  /** A person commands for an armed group or force without heading the whole of it: commander, shadow governor. */
  | 'COMMANDS_IN'
  /** A person holds an office in a state, ministry, party or organisation: minister, adviser, analyst. Its director `LEADS` it. */
  | 'HOLDS_OFFICE_IN'
  /** A person holds a post that is an actor of its own, an `OFFICE`: the emir, the interior minister. */
  | 'HOLDS'
  /** Holds power over a state's territory. Who heads a body or an office `LEADS` it. */
  | 'RULES'
  /** Has sway over the other without leading it. */
  | 'HOLDS_SWAY_OVER'
  /** A part of a group, named as its faction. What the faction does is not thereby done by the whole. */
  | 'FACTION_OF'
  /** The local organisation of a wider one: a province of Islamic State, a country branch of al-Qaeda. */
  | 'BRANCH_OF'
  /** The fighting arm of a party or movement. */
  | 'ARMED_WING_OF'
  /** A name under which another acts, to hide or to divide responsibility. */
  | 'FRONT_FOR'
  /** Takes orders from, or is a lower body of the same state or group. */
  | 'SUBORDINATE_TO'
  /** A group belongs to an alliance or front and remains a group of its own. */
  | 'UMBRELLA_MEMBER_OF'
  /** Two people are related by blood or marriage. */
  | 'KIN_OF'
  /** Brought the other into being, alone or with others. */
  | 'FOUNDED'
  /** A leaves B and goes on as an actor of its own. Not a merger, not a new name. */
  | 'SPLIT_FROM'
  /** Grew out of the other, in a way that the passage does not tell. Not a split. */
  | 'OFFSHOOT_OF'
  /** A gives up its own existence, or part of its independence, to become part of B. */
  | 'MERGED_INTO'
  /** Heir of, or a new name for: an office-holder, a group or a government that comes after another. */
  | 'SUCCEEDED'
  /** Came back to a group that it had left. */
  | 'REJOINED'
  /** Left another actor to join this one. */
  | 'DEFECTED_TO'
  /** A group or body put a member out. */
  | 'EXPELLED'
  /** Swore an oath of allegiance (bay'ah) to a leader or group. A renewed oath is an episode of its own. */
  | 'PLEDGED_ALLEGIANCE_TO'
  /** Allies: each calls or treats the other so. Closeness of ideas alone is not an alliance. */
  | 'ALLIED_WITH'
  /** Fought on one side in the same campaign. */
  | 'FOUGHT_ALONGSIDE'
  /** Has ties, links or relations of a kind that the passage does not tell. Not an alliance. */
  | 'HAS_TIES_WITH'
  /** Shares doctrine, aims or schooling. Says nothing of help given. */
  | 'IDEOLOGICALLY_CLOSE_TO'
  /** Gave the other refuge, sanctuary, safe haven or hosting. Not passage, not mere presence in a territory, not looking away. */
  | 'SHELTERED'
  /** Knew of the other's presence or doings and did not act against it. Not active help. */
  | 'TOLERATED'
  /** Let the other pass unharmed. Not sanctuary. */
  | 'GAVE_SAFE_PASSAGE_TO'
  /** A state or body let the other, or its members, come back to its territory. */
  | 'ALLOWED_RETURN_OF'
  /** Set the other, or its members, free from custody. */
  | 'RELEASED'
  /** Was asked to give the other up and did not. */
  | 'REFUSED_TO_HAND_OVER'
  /**
   * Found haven, sanctuary, shelter, safety or leave to settle on a state's territory, where the passage does not name who
   * gives it. Where it does, the host `SHELTERED` it.
   */
  | 'FOUND_HAVEN_IN'
  /** Has its base, command or people in a state's territory, without a word of haven. Says nothing of whether the rulers shelter it. */
  | 'BASED_IN_TERRITORY_OF'
  /** Helped, backed or endorsed by deed or standing policy, in a way not named more exactly by another type. */
  | 'SUPPORTED'
  /** Gave money. */
  | 'FUNDED'
  /** Gave training. */
  | 'TRAINED'
  /** Gave arms. Arms that one side left behind and another picked up are not meant. */
  | 'ARMED'
  /** Drew fighters or members from the other. */
  | 'RECRUITED_FROM'
  /** Was in touch with, directly or through others. Not talks. */
  | 'IN_CONTACT_WITH'
  /** Held talks with. */
  | 'NEGOTIATED_WITH'
  /** Agreed on a ceasefire with. A ceasefire that one side declares alone is an event without this tie. */
  | 'CEASEFIRE_WITH'
  /** Mediated in talks to which the other was a party. */
  | 'MEDIATED_FOR'
  /** Offered to mediate, whether or not talks came of it. */
  | 'OFFERED_TO_MEDIATE_FOR'
  /** Promised the other something about its own conduct or that of those on its territory. */
  | 'GAVE_ASSURANCE_TO'
  /** Asked the other to do or to stop something. */
  | 'DEMANDED_OF'
  /** Competes with or stands against, without fighting as such. */
  | 'RIVAL_OF'
  /** At war or in armed conflict with. */
  | 'FIGHTS'
  /** Fought with at a border or elsewhere, for a day or several times. Says nothing of a war between the two. */
  | 'CLASHED_WITH'
  /** Carried out or ordered an attack, strike or operation against the other, its people or its property. */
  | 'ATTACKED'
  /** Killed the other (a person) or members of it. An unnamed killer stays unnamed. */
  | 'KILLED'
  /** Arrested, imprisoned or held in custody. */
  | 'DETAINED'
  /** Held as hostage, to force a demand. */
  | 'HELD_HOSTAGE'
  /** Kidnapped or carried off, without a word of a demand. */
  | 'ABDUCTED'
  /** Outlawed or listed. */
  | 'BANNED'
  /** Drove from a place. */
  | 'DISPLACED'
  /** Publicly accused of a deed or blamed for it. Says nothing of whether the accusation is right: what is alleged is a claim of its own. */
  | 'ACCUSED'
  /** Publicly found fault with the other, or called its conduct into question, without the charge of a deed that may be denied. */
  | 'CRITICISED';

/** Something at a time and place in which actors take part in roles. */
export type EventKind =
  /** Negotiations, direct or mediated. */
  | 'TALKS'
  /** Sides are in touch, directly or through others, without a word of talks. */
  | 'CONTACT'
  /** A pause in fighting: agreed by parties, or declared by one side alone. */
  | 'CEASEFIRE'
  /** Actors become one. */
  | 'MERGER'
  /** An actor breaks away from another. */
  | 'SPLIT'
  /** An actor comes back to a group that it had left. */
  | 'RETURN_TO_GROUP'
  /** An oath of allegiance, first or renewed. */
  | 'PLEDGE'
  /** An attack by anyone: bombing, raid, ambush, series of raids. */
  | 'ATTACK'
  /** A military, police or intelligence operation, airstrikes included. */
  | 'OPERATION'
  /** The killing of certain people outside an attack or operation that is an event of its own. */
  | 'KILLING'
  /** People are taken and held to force a demand. */
  | 'HOSTAGE_TAKING'
  /** Arrests. */
  | 'DETENTION'
  /** People are set free, by those who held them or by others. */
  | 'RELEASE'
  /** Fighters or refugees come back to a country. */
  | 'RETURN'
  /** A group is outlawed or listed. */
  | 'BAN'
  /** A person takes up, changes or leaves an office. */
  | 'APPOINTMENT'
  /** Fighting between forces at a border. */
  | 'BORDER_CLASH'
  /** Power, or a city, is taken. */
  | 'TAKEOVER'
  /** A delegation or official travels to meet others. */
  | 'VISIT'
  /** Officials or leaders of one side confer. */
  | 'MEETING'
  /** A decision, law, report or public statement that the documents treat as an event. */
  | 'DECISION'
  /** People take to the streets against something. */
  | 'PROTEST'
  /** A parade or gathering in public, to celebrate or to show strength. */
  | 'RALLY'
  /** A group comes into being other than by merger or split. */
  | 'FOUNDING';

/** What an actor was in an event. */
export type Role =
  /** One of the sides in talks, a ceasefire or a clash. */
  | 'PARTY'
  /** Acts for a side: leads its delegation, speaks or swears for it. */
  | 'REPRESENTATIVE'
  /** Goes between the sides. */
  | 'MEDIATOR'
  /** Receives the others on its ground. */
  | 'HOST'
  /** Present without being a side. */
  | 'OBSERVER'
  /** Declares alone. */
  | 'DECLARER'
  /** To whom it is addressed. */
  | 'ADDRESSEE'
  /** What is merged. */
  | 'COMPONENT'
  /** What comes into being by a merger or founding. */
  | 'PRODUCT'
  /** What was there before a merger and takes the others in. */
  | 'ABSORBER'
  /** Brings it about for others. */
  | 'AGENT'
  /** What breaks away in a split. */
  | 'OFFSHOOT'
  /** What it breaks away from. */
  | 'PARENT'
  /** Comes back to a group. */
  | 'RETURNER'
  /** The group that the returner comes back to. */
  | 'GROUP_REJOINED'
  /** Swears. */
  | 'PLEDGER'
  /** Receives the oath. */
  | 'RECIPIENT'
  /** Carried out or ordered the attack or killing, or is said to have. */
  | 'PERPETRATOR'
  /** Whom or what it was aimed at. */
  | 'TARGET'
  /** Who was killed or hurt, where the passage does not say which, or was hurt. */
  | 'VICTIM'
  /** Who was killed. */
  | 'KILLED'
  /** Helped without carrying it out. */
  | 'HELPER'
  /** Carries out an operation. */
  | 'OPERATOR'
  /** Takes hostages. */
  | 'HOSTAGE_TAKER'
  /** Is taken hostage. */
  | 'HOSTAGE'
  /** Arrests. */
  | 'DETAINER'
  /** Is arrested. */
  | 'DETAINEE'
  /** Sets free. */
  | 'RELEASER'
  /** Is set free. */
  | 'RELEASEE'
  /** Lets people come back. */
  | 'ADMITTER'
  /** Comes back. */
  | 'RETURNEE'
  /** Decides, bans or publishes. */
  | 'ISSUER'
  /** Is banned. */
  | 'BANNED_ACTOR'
  /** Takes up the office. */
  | 'APPOINTEE'
  /** Held it before. */
  | 'PREDECESSOR'
  /** Appoints. */
  | 'APPOINTER'
  /** The body in which the office or meeting is. */
  | 'BODY'
  /** Takes power or a place. */
  | 'TAKER'
  /** Loses it. */
  | 'OUSTED'
  /** Travels. */
  | 'VISITOR'
  /** Sends the visitor. */
  | 'SENDER'
  /** Takes part in a meeting. */
  | 'ATTENDEE'
  /** Whom it concerns: whom it is about, or of whom it says something besides. */
  | 'SUBJECT'
  /** Takes to the streets. */
  | 'PROTESTER'
  /** Holds a parade or gathering. */
  | 'ORGANISER'
  /** Founds. */
  | 'FOUNDER';

/** What a figure counts. */
export type FigureKind =
  /** People killed. */
  | 'KILLED'
  /** People wounded. */
  | 'WOUNDED'
  /** People killed or wounded, where the passage does not tell them apart. */
  | 'CASUALTIES'
  /** People who carried out an attack. */
  | 'ATTACKERS'
  /** Attacks or incidents. */
  | 'ATTACKS'
  /** Operations of forces. */
  | 'OPERATIONS'
  /** People arrested. */
  | 'ARRESTED'
  /** Fighters of an actor. */
  | 'FIGHTERS'
  /** Prisoners released. */
  | 'RELEASED'
  /** Hostages, or people kidnapped. */
  | 'HOSTAGES'
  /** People who came back. */
  | 'RETURNED'
  /** Refugees or displaced people. */
  | 'REFUGEES'
  /** Groups, as in a merger. */
  | 'GROUPS'
  /** People who took part, as in a meeting or delegation. */
  | 'PARTICIPANTS'
  /** Rise over an earlier period, in percent; negative for a fall. */
  | 'CHANGE_PERCENT'
  /** Part of a whole, in percent. */
  | 'SHARE_PERCENT'
  /** Length in days. */
  | 'DAYS';

/** Whether a claim speaks for or against what it is about. */
export type Stance =
  /** It says that it is so. */
  | 'SUPPORTS'
  /** It says that it is not so. */
  | 'DENIES';

/** On what ground a passage says something. */
export type Attribution =
  /** The document's own voice. */
  | 'AUTHOR'
  /** The finding or judgement of a named body or expert who is no party to it. */
  | 'ASSESSED'
  /** A speaker says so of itself or as a witness, with nothing to gain from it. */
  | 'STATED'
  /** The passage gives it on reports or sources of which it says neither name nor side. */
  | 'REPORTED'
  /** A speaker says so of itself to its own advantage: a boast, a disavowal. */
  | 'CLAIMED'
  /** A speaker says so against an adversary. To be unnamed makes no speaker stronger. */
  | 'ALLEGED';

/** How reliable a document is as a source: the letters of the NATO Admiralty code (AJP-2.1), each with its weight. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Reliability cannot be judged. */
  | 'F';

/**
 * Anything that has an id: an actor, an event, a document, a claim or a relationship. Ids are unique over all five. Equal
 * ids have equal content: what a filter shows of a relationship or an event has an id of its own.
 */
export type Node = {
  /**
   * Stable and readable. For a relationship or an event that a filter shows with fewer claims, the parts of the filter that
   * leave claims out follow in the form of addresses: `…?knownBy=2022-12-31`. `node(id:)` gives the same again.
   */
  id: Scalars['ID']['output'];
};

/**
 * Who acts: an armed group, a faction, a person, a state, an office, a set of people that a document names. The record
 * itself holds only identity; anything that may be disputed is in the claims.
 */
export type Actor = Node & {
  /** Readable slug of the name, such as `tehrik-i-taliban-pakistan`. */
  id: Scalars['ID']['output'];
  /** The fullest usual form of the name. */
  name: Scalars['String']['output'];
  /** The acronym that readers of the field know it by, and that sentences call it by: `TTP`. Null where they say the name. */
  shortName?: Maybe<Scalars['String']['output']>;
  /** What it is called inside a sentence: `the Afghan Taliban`, `foreign diplomats`, `the TTP`. */
  nameInText: Scalars['String']['output'];
  /** Whether verbs that follow the name are in the plural: the Afghan Taliban deny, the Frontier Corps denies. */
  plural: Scalars['Boolean']['output'];
  /**
   * The group of which this is the leadership, the command, the fighters or the members at large, without further limit: for
   * presence, haven, shelter and attacks what is said of them is said of the group. Null for every other actor.
   */
  atLargeOf?: Maybe<Actor>;
  /** What sort of actor. */
  kind: ActorKind;
  /** Other spellings, acronyms and native script, in the order of the dataset. */
  aliases: Array<Alias>;
  /** The countries where the actor is at home, as ISO 3166-1 alpha-2 codes. Empty if the documents do not say. */
  countries: Array<Scalars['String']['output']>;
  /** One or two sentences of what the documents say and nobody disputes. */
  description?: Maybe<Scalars['String']['output']>;
  /** Ties from and to the actor that pass the filter, in order of id. */
  relationships: RelationshipConnection;
  /** Events in which the actor took part, in order of id. */
  events: EventConnection;
  /**
   * When the actor's ties began and ended, which events it took part in, and what was said about it. In order of the
   * earliest possible day, or of the latest if that alone is known; undated entries come last. Claims on an act or an
   * event that have a day in common give one entry, those that disagree stand side by side, and no date is sharper than a
   * passage gives it. A tie without any period appears only where something was said about it; a tie that an event
   * projects appears with the event. What is only denied appears, if `statuses` asks for DENIED, as something that was
   * said, not as something that happened.
   */
  timeline: TimelineConnection;
  /**
   * Where the actor comes from and what became of it: mergers, splits, successors and returns, each with its claims. A
   * group to which others return continues in a second stage, so that the steps never form a circle. Steps are followed
   * from actor to actor whatever their dates: a group that joined an ancestor after the actor had left it is here too.
   */
  lineage: Lineage;
  /**
   * Who belongs to the actor on a day: whole groups, factions, branches, members and holders of posts, told apart by
   * `part`. In order of part, then of the tie's id.
   */
  members: MembershipConnection;
  /** Who heads the actor on a day, in order of the tie's id. Deputies and commanders are among `members`, in a POST. */
  leaders: MembershipConnection;
  /**
   * Documents with a claim about a tie of the actor or an event in which it took part, or with a claim that the actor
   * makes.
   */
  documents: Array<Document>;
};


/**
 * Who acts: an armed group, a faction, a person, a state, an office, a set of people that a document names. The record
 * itself holds only identity; anything that may be disputed is in the claims.
 */
export type ActorRelationshipsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  families?: InputMaybe<Array<RelationFamily>>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who acts: an armed group, a faction, a person, a state, an office, a set of people that a document names. The record
 * itself holds only identity; anything that may be disputed is in the claims.
 */
export type ActorEventsArgs = {
  kinds?: InputMaybe<Array<EventKind>>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who acts: an armed group, a faction, a person, a state, an office, a set of people that a document names. The record
 * itself holds only identity; anything that may be disputed is in the claims.
 */
export type ActorTimelineArgs = {
  with?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['EdtfDate']['input']>;
  kinds?: InputMaybe<Array<TimelineKind>>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who acts: an armed group, a faction, a person, a state, an office, a set of people that a document names. The record
 * itself holds only identity; anything that may be disputed is in the claims.
 */
export type ActorLineageArgs = {
  direction?: InputMaybe<LineageDirection>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
};


/**
 * Who acts: an armed group, a faction, a person, a state, an office, a set of people that a document names. The record
 * itself holds only identity; anything that may be disputed is in the claims.
 */
export type ActorMembersArgs = {
  on?: InputMaybe<Scalars['EdtfDate']['input']>;
  parts?: InputMaybe<Array<MembershipPart>>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who acts: an armed group, a faction, a person, a state, an office, a set of people that a document names. The record
 * itself holds only identity; anything that may be disputed is in the claims.
 */
export type ActorLeadersArgs = {
  on?: InputMaybe<Scalars['EdtfDate']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Another name that an actor goes by. */
export type Alias = {
  /** The name, in its own script. */
  name: Scalars['String']['output'];
  /** ISO 15924 code of the script; null for Latin. */
  script?: Maybe<Scalars['String']['output']>;
  /** BCP 47 tag of the language, where it is marked. */
  language?: Maybe<Scalars['String']['output']>;
  /** Whether it is an acronym, such as TTP. */
  acronym: Scalars['Boolean']['output'];
  /** Whether other actors go by it too, so that it does not identify one of them. */
  ambiguous: Scalars['Boolean']['output'];
};

/**
 * A proposition "from – type – to" with a period, called a tie for short. It may be true, false or disputed: the claims
 * say who says what. Status, confidence, denial, period and claims are computed over the claims that pass the filter of
 * the field that returned it, or over all claims if there was none.
 */
export type Relationship = Node & {
  /**
   * Made of the ends, the type and the episode, such as `afghan-taliban.SHELTERED.tehrik-i-taliban-pakistan`, and of what
   * the filter leaves out of the claims, such as `?knownBy=2022-12-31`.
   */
  id: Scalars['ID']['output'];
  /** The verb. */
  type: RelationType;
  /** Where the tie starts: who leads, shelters, attacks. */
  from: Actor;
  /** Where the tie ends: who is led, sheltered, attacked. */
  to: Actor;
  /**
   * The tie in words, in the tense that its claims allow and with its matter: `The Afghan Taliban shelter the TTP`, `The
   * Afghan Taliban accused Pakistan of sheltering ISKP`.
   */
  reading: Scalars['String']['output'];
  /**
   * Tells apart ties of one type between the same two actors: a slug of the dataset, or the id of the event that
   * projects the tie.
   */
  episode?: Maybe<Scalars['String']['output']>;
  /**
   * What the matter of the episode is, in the words that follow the two actors: `of sheltering ISKP`, `to lay down its arms`.
   * Null without an episode, and where an event projects the tie: its title says it.
   */
  matter?: Maybe<Scalars['String']['output']>;
  /**
   * When it was, by all claims for it that have a date. What happens was when these have in common: a month and a day meet in
   * the day. What lasts is told from the first beginning to the last end that a claim gives, a date alone giving neither: two
   * of these are `[..2007]/[2015..]`. A claim without a date widens nothing. Null if no claim for it has a date, if they have
   * nothing in common, or if it lasted at times apart: `periods` has them side by side.
   */
  period?: Maybe<Period>;
  /**
   * Every distinct period that a remaining claim gives: conflicting dates stand side by side. Where no claim for a tie has a
   * date, those that date its event are here, with the claims that give them.
   */
  periods: Array<ClaimedPeriod>;
  /**
   * Every distinct number that a remaining claim gives of the tie, in order of what it counts: conflicting figures stand side
   * by side. Of a tie that an event projects, only those that count its far end, or either end where it is symmetric; the
   * others stand with the event.
   */
  figures: Array<ClaimedFigure>;
  /** Its status by the claims that remain. */
  status: Status;
  /**
   * Support from 0 to 1, rounded to four decimals: the chance that at least one independent origin is right,
   * 1 − Π(1 − weight), where claims of one origin count once, by the heaviest. Computed from the published weights alone:
   * it weighs sources, it does not measure truth.
   */
  confidence: Scalars['Float']['output'];
  /** The same figure over the claims that deny it, given beside `confidence` and never subtracted from it. */
  denial: Scalars['Float']['output'];
  /** How confidence and denial come about: origins, claims and weights. */
  confidenceBreakdown: ConfidenceBreakdown;
  /** The claims that remain under the filter, in order of id. */
  claims: ClaimConnection;
  /** The event that projects the tie and is its episode; null if no event does. */
  event?: Maybe<Event>;
  /**
   * Denials that stand against it without being made on it: of something that it implies, or in general. Empty where there are
   * none. `status` and `denial` are of the claims on the tie alone; `check` counts these too.
   */
  otherDenials: Array<Bearing>;
  /** Its status in words, with how `otherDenials` stand against it, if any do: `supported; denied by implication`. */
  standing: Scalars['String']['output'];
};


/**
 * A proposition "from – type – to" with a period, called a tie for short. It may be true, false or disputed: the claims
 * say who says what. Status, confidence, denial, period and claims are computed over the claims that pass the filter of
 * the field that returned it, or over all claims if there was none.
 */
export type RelationshipReadingArgs = {
  end?: InputMaybe<RelationEnd>;
};


/**
 * A proposition "from – type – to" with a period, called a tie for short. It may be true, false or disputed: the claims
 * say who says what. Status, confidence, denial, period and claims are computed over the claims that pass the filter of
 * the field that returned it, or over all claims if there was none.
 */
export type RelationshipClaimsArgs = {
  stance?: InputMaybe<Stance>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How a confidence and a denial come about. Each is 1 − Π(1 − weight) over its origins. */
export type ConfidenceBreakdown = {
  /** The confidence that is explained, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The denial that is explained, from 0 to 1. */
  denial: Scalars['Float']['output'];
  /** The origins of the supporting claims, the heaviest first. */
  for: Array<ClaimsOfOrigin>;
  /** The origins of the denying claims, the heaviest first. */
  against: Array<ClaimsOfOrigin>;
  /** The calculation in figures, such as `confidence = 1 − (1 − 0.48)(1 − 0.36) = 0.67`. */
  working: Scalars['String']['output'];
};

/** Claims whose information first came from the same place. They count once, with the weight of the heaviest. */
export type ClaimsOfOrigin = {
  /**
   * Where it first came from: an actor, a document, or a text that documents repeat. As `Claim.origin`, but an author who says
   * in his own voice what a footnote of his gives has the origin of the footnote.
   */
  origin: Scalars['String']['output'];
  /** Weight of the heaviest of its claims, from 0 to 1. */
  weight: Scalars['Float']['output'];
  /** Its claims, the heaviest first, then in order of id. */
  claims: Array<WeighedClaim>;
};

/** A claim with what its weight is made of. */
export type WeighedClaim = {
  /** The claim. */
  claim: Claim;
  /** Grade of its document. */
  reliability: Reliability;
  /** Weight of that grade, from 0 to 1. */
  reliabilityWeight: Scalars['Float']['output'];
  /** Attribution of the claim. */
  attribution: Attribution;
  /** Weight of that attribution, from 0 to 1. */
  attributionWeight: Scalars['Float']['output'];
  /** Whether the passage hedges it. */
  hedged: Scalars['Boolean']['output'];
  /** What a hedge leaves of the weight: 0.5, or 1 where there is none. */
  hedgedWeight: Scalars['Float']['output'];
  /** Whose interest the speaker speaks for; as `Claim.voice`. */
  voice: Scalars['String']['output'];
  /** The product of the three, rounded to four decimals. */
  weight: Scalars['Float']['output'];
  /** Whether this is the claim by which its origin counts: the heaviest, and of equal ones the first by id. */
  counts: Scalars['Boolean']['output'];
};

/** A period and the claims that give it. */
export type ClaimedPeriod = {
  /** The period, as the claims give it. */
  period: Period;
  /** Whether the claims that give it are for or against. */
  stance: Stance;
  /** The claims that give it, in order of id. */
  claims: Array<Claim>;
};

/** A number and the claims that give it. */
export type ClaimedFigure = {
  /** The number. */
  figure: Figure;
  /** Whether the claims that give it are for or against. */
  stance: Stance;
  /** The claims that give it, in order of id. */
  claims: Array<Claim>;
};

/** What one passage says about a relationship or an event. The paraphrase is ours; the text is in the document. */
export type Claim = Node & {
  /** The id of its document and a number, such as `003-c001`. */
  id: Scalars['ID']['output'];
  /** For or against. */
  stance: Stance;
  /** On what ground the passage says it. */
  attribution: Attribution;
  /**
   * Whether the passage hedges it ("may have", "seems", "is believed to"), which halves its weight. "Reportedly" is no hedge:
   * such a claim is REPORTED.
   */
  hedged: Scalars['Boolean']['output'];
  /** Who says it, where it is not the author of the document. */
  speaker?: Maybe<Actor>;
  /**
   * In whose interest it is said: the id of an actor, such as that of the government for all its ministers and spokesmen, or
   * a name of the dataset's own; the id of the document where no speaker is named. Speakers of one voice count once.
   */
  voice: Scalars['String']['output'];
  /** The document that makes it. */
  document: Document;
  /** Numbers of the paragraphs that it rests on, counted as `seeds/README.md` says. */
  paragraphs: Array<Scalars['Int']['output']>;
  /** The same paragraphs, each with a hash that shows whether its text has changed. */
  locators: Array<Locator>;
  /** What the passage says, in our own words, as a sentence that can be understood by itself. */
  paraphrase: Scalars['String']['output'];
  /** When it held or happened, as the passage says; null if it does not. */
  period?: Maybe<Period>;
  /**
   * Where the information first came from: the id of an actor or a document, or a name of the dataset's own. Claims of one
   * origin count once, however many documents repeat it.
   */
  origin: Scalars['String']['output'];
  /** Weight of the document's reliability times weight of the attribution, halved where it is hedged, from 0 to 1. */
  weight: Scalars['Float']['output'];
  /** Numbers that the passage gives. */
  figures: Array<Figure>;
  /** Who took part as what, by a claim about an event; empty for a claim about a relationship. */
  roles: Array<ClaimedRole>;
  /** Where it happened, by a claim about an event. */
  place?: Maybe<Scalars['String']['output']>;
  /** What came of it, by a claim about talks or another event, in our own words. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** What it is about: the relationship, or the event; null for a general denial, which names no member of what it denies. */
  about?: Maybe<ClaimSubject>;
  /**
   * For a general denial ("any terrorist group"): the propositions that it bears on, which the coder lists because the same
   * document sets the denial against them. It is told beside them and makes none of its own. Empty for every other claim.
   */
  bearsOn: Array<Proposition>;
};

/** A relationship that may hold, whether or not anybody says so. */
export type Proposition = {
  /** Where it starts. */
  from: Actor;
  /** The verb. */
  type: RelationType;
  /** Where it ends. */
  to: Actor;
};

/** A paragraph of a document. */
export type Locator = {
  /** Number of the paragraph, from 1. */
  paragraph: Scalars['Int']['output'];
  /** First 12 hexadecimal digits of the SHA-256 of the paragraph's normalised text. */
  hash: Scalars['String']['output'];
};

/** Who took part as what, as one claim says. */
export type ClaimedRole = {
  /** What the actor was in the event. */
  role: Role;
  /** Who took part. */
  actor: Actor;
};

/** What a claim may be about. */
export type ClaimSubject = Relationship | Event;

/** A published text and its standing as a source. */
export type Document = Node & {
  /** As the dataset names it, such as `003`. */
  id: Scalars['ID']['output'];
  /** The title, or our own description where the text states none. */
  title: Scalars['String']['output'];
  /** Who published it; null if the text does not state it. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** Who wrote it; null if the text does not state it. */
  author?: Maybe<Scalars['String']['output']>;
  /** A short citation that a reader knows it by, made only of what the text states: it goes on after `in` or `of`. */
  cite: Scalars['String']['output'];
  /** When it was published, no sharper than the evidence. */
  published: Period;
  /** What `published` was inferred from, where the text does not state it. */
  publishedNote?: Maybe<Scalars['String']['output']>;
  /** How reliable it is as a source. */
  reliability: Reliability;
  /** Why it has this grade. */
  reliabilityNote?: Maybe<Scalars['String']['output']>;
  /** How many paragraphs it has. */
  paragraphCount: Scalars['Int']['output'];
  /** Its claims, in order of id. */
  claims: ClaimConnection;
  /**
   * Relationships that no other document supports, in order of id: those that disappear if it is left out. A list
   * shorter than `first` is complete.
   */
  onlyHere: Array<Relationship>;
  /**
   * What leaving it out would change: `base` is with it, `other` without it. Ties are lost, or change in status,
   * confidence or denial. A tie is gained only if `statuses` lets it through by its new status, such as, with `statuses:
   * [SUPPORTED]`, a contested tie whose only denial is in this document.
   */
  impact: Comparison;
};


/** A published text and its standing as a source. */
export type DocumentClaimsArgs = {
  stance?: InputMaybe<Stance>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A published text and its standing as a source. */
export type DocumentOnlyHereArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


/** A published text and its standing as a source. */
export type DocumentImpactArgs = {
  filter?: InputMaybe<EvidenceFilter>;
};

/**
 * Something at a time and place with actors in roles. Status, participants, period and place are computed over the claims
 * that remain under the filter of the field that gave it.
 */
export type Event = Node & {
  /** Readable slug, and what the filter leaves out of the claims, such as `?withoutDocuments=003`. */
  id: Scalars['ID']['output'];
  /** What sort of event. */
  kind: EventKind;
  /** In our own words; states nothing disputed as if it were settled. */
  title: Scalars['String']['output'];
  /** When it was, by all claims for it that have a date, as `Relationship.period`; null where these give no one period. */
  period?: Maybe<Period>;
  /** Every distinct period that a remaining claim gives. */
  periods: Array<ClaimedPeriod>;
  /**
   * Every distinct number that a remaining claim gives, in order of what it counts: conflicting figures stand side by
   * side.
   */
  figures: Array<ClaimedFigure>;
  /** Where, as the claims say; several places are separated by semicolons. */
  place?: Maybe<Scalars['String']['output']>;
  /** Who took part as what, each with its own standing: a denied part in an undisputed event is contested, the event is not. */
  participants: Array<Participant>;
  /**
   * The claims on whether it took place that remain under the filter, in order of id. Denials of a part stand with the
   * participant.
   */
  claims: ClaimConnection;
  /** Whether it took place at all, by the claims; see `participants` for who took part. */
  status: Status;
  /** Support for its having taken place; see `Relationship.confidence`. */
  confidence: Scalars['Float']['output'];
  /** Denial of its having taken place. */
  denial: Scalars['Float']['output'];
  /** How confidence and denial come about: origins, claims and weights. */
  confidenceBreakdown: ConfidenceBreakdown;
  /** Ties that the event projects, by the claims that remain; at most 200, in order of id. */
  relationships: Array<Relationship>;
};


/**
 * Something at a time and place with actors in roles. Status, participants, period and place are computed over the claims
 * that remain under the filter of the field that gave it.
 */
export type EventParticipantsArgs = {
  statuses?: InputMaybe<Array<Status>>;
};


/**
 * Something at a time and place with actors in roles. Status, participants, period and place are computed over the claims
 * that remain under the filter of the field that gave it.
 */
export type EventClaimsArgs = {
  stance?: InputMaybe<Stance>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Something at a time and place with actors in roles. Status, participants, period and place are computed over the claims
 * that remain under the filter of the field that gave it.
 */
export type EventRelationshipsArgs = {
  statuses?: InputMaybe<Array<Status>>;
};

/** An actor in a role of an event, by the claims that remain. */
export type Participant = {
  /** Who took part. */
  actor: Actor;
  /** What the actor was in the event. */
  role: Role;
  /** The status of this part by the claims that remain. */
  status: Status;
  /** Support for this part; see `Relationship.confidence`. */
  confidence: Scalars['Float']['output'];
  /** Denial of this part. */
  denial: Scalars['Float']['output'];
  /** How confidence and denial come about: origins, claims and weights. */
  confidenceBreakdown: ConfidenceBreakdown;
  /** The claims for and against this part that remain under the filter, in order of id. */
  claims: Array<Claim>;
};

/**
 * A period in EDTF with its bounds. It began between `earliestStart` and `latestStart` and ended between `earliestEnd` and
 * `latestEnd`; null means that there is no bound. `~` widens a bound by one unit of its precision; `?` does so too, and
 * makes nothing certain. A date alone, such as `2021-08`, means some time within it. An open end (`..`) means that it
 * still held when the document was written; nothing later is certain.
 */
export type Period = {
  /** The period as EDTF. Where the passage speaks of when it was written, by the dates of its document. */
  edtf: Scalars['String']['output'];
  /** The earliest day on which it may have begun. */
  earliestStart?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which it may have begun. */
  latestStart?: Maybe<Scalars['Date']['output']>;
  /** The earliest day on which it may have ended. */
  earliestEnd?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which it may have ended. */
  latestEnd?: Maybe<Scalars['Date']['output']>;
};

/** A number, as exact or as vague as the passage gives it. */
export type Figure = {
  /** What is counted. */
  kind: FigureKind;
  /** Lowest number: 81 for "more than 80". */
  min: Scalars['Int']['output'];
  /** Highest number; null if the passage sets no upper bound. */
  max?: Maybe<Scalars['Int']['output']>;
  /** Whether the passage says "about", "some" or "hundreds". */
  approximate: Scalars['Boolean']['output'];
  /** Of whom or what. */
  of?: Maybe<Scalars['String']['output']>;
  /** Whom it counts, where the claim counts one that it names; null where it counts all together, or somebody else. */
  actor?: Maybe<Actor>;
};

/**
 * The status of a relationship, an event or a part in one, by the claims that remain. What somebody supports and somebody
 * denies is CONTESTED, whoever they are; what is only denied is DENIED; the others say on what ground it stands undenied.
 */
export type Status =
  /**
   * Nobody denies it, and an unhedged claim that is AUTHOR, ASSESSED or STATED supports it, or one party claims it of itself
   * and its adversary alleges the same, both unhedged.
   */
  | 'SUPPORTED'
  /** Supported and denied. */
  | 'CONTESTED'
  /** Nobody denies it, and it rests on unnamed reports, or on hedged statements of those who are no party to it. */
  | 'REPORTED'
  /** Nobody denies it, and only those who gain by it say so, or they and others who only allege it. */
  | 'CLAIMED'
  /** Only allegations support it, and nobody denies it. */
  | 'ALLEGED'
  /** Only denied. Never walked by a path; listed only where `statuses` asks for it. */
  | 'DENIED';

/**
 * How sure the time asked for has to be. Each lets through what the one before it does, and shows the same claims, status
 * and figures for it.
 */
export type Certainty =
  /** Nothing rules it out: no dated claim, and no end or beginning of one of its actors. What no claim dates passes here alone. */
  | 'POSSIBLY'
  /**
   * A supporting claim places it then. Of an act: the time asked for holds the whole of a date, or overlaps an interval in
   * which it went on. Of a state: it held from its start to its end; a start or an end that is not given is the nearest day
   * that the claim does give. A state documented at two times with no end between them is documented between them too.
   */
  | 'DOCUMENTED'
  /** The bounds of a supporting claim force it, and no other claim rules it out. */
  | 'CERTAINLY';

/**
 * Which claims count. It means the same wherever it is accepted: claims that do not pass are treated as if they had never
 * been made, and status, confidence, denial and period are computed over those that remain. A tie passes if a supporting
 * claim remains.
 */
export type EvidenceFilter = {
  /**
   * Only what held then: a date or an interval, which asks for some time within it. Claims whose own period rules that time
   * out do not count, for or against alike; claims without a period do.
   */
  on?: InputMaybe<Scalars['EdtfDate']['input']>;
  /** How sure it has to be that it held `on` then. */
  certainty?: InputMaybe<Certainty>;
  /** Only claims in documents certainly published by the end of that date; a vague date of publication counts by its latest bound. */
  knownBy?: InputMaybe<Scalars['EdtfDate']['input']>;
  /** Lowest confidence, 0 to 1, over the claims that remain. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Which statuses pass. All but DENIED if it is left out. DENIED is for lists: no path walks a denied tie. */
  statuses?: InputMaybe<Array<Status>>;
  /** Ids of documents to leave out, as if they did not exist. At most 100. */
  withoutDocuments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only what these actors say, by id or alias. At most 100. */
  accordingTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only claims with one of these attributions. */
  attributions?: InputMaybe<Array<Attribution>>;
};

/** Which way a path walks ties. A symmetric tie is always walked both ways. */
export type Direction =
  /** From start to end of each tie. */
  | 'FORWARD'
  /** From end to start of each tie. */
  | 'BACKWARD'
  /** Either way, tie by tie. */
  | 'EITHER';

/** A chain of ties between actors; never through a document, a claim or an event. */
export type Path = {
  /** The steps, from start to end; at least one. */
  hops: Array<Hop>;
  /** Number of hops. */
  length: Scalars['Int']['output'];
  /** The confidence of the weakest hop: a path is no better supported than that. */
  confidence: Scalars['Float']['output'];
  /** The hops with the least confidence, from start to end: several where they are equally weak. */
  weakest: Array<Hop>;
  /**
   * The documents that every path between its ends needs, within the same limits: leave out any one of them, and no path
   * remains.
   */
  dependsOn: Array<Document>;
  /** The chain in words, hop by hop. */
  reading: Scalars['String']['output'];
  /** Aliases in the question that were taken for an actor. Empty where it was asked by `id` or `name`. */
  identityAssumptions: Array<IdentityAssumption>;
};

/**
 * A name in a question that was taken for an actor: an alias of that actor alone, or a name with an article, an 's or
 * another name of the actor beside it.
 */
export type IdentityAssumption = {
  /** The argument that held the name. */
  argument: Scalars['String']['output'];
  /** The name as it was given. */
  given: Scalars['String']['output'];
  /** The actor that it was taken for. */
  actor: Actor;
  /** The assumption in words: whether by a name, an alias or an acronym, and what is set aside. */
  sentence: Scalars['String']['output'];
};

/** What a search for paths covered, and why it found none. */
export type PathSearch = {
  /** The paths found, as `paths` gives them. */
  paths: Array<Path>;
  /** Why there is none; null if there is one. */
  absence?: Maybe<Absence>;
  /** What was searched and what came of it, in words. */
  sentence: Scalars['String']['output'];
  /** Start of the search. */
  from: Actor;
  /** End of the search. */
  to: Actor;
  /** The most hops that it went. */
  maxHops: Scalars['Int']['output'];
  /** Which way ties were walked. */
  direction: Direction;
  /** The types that were walked. */
  types: Array<RelationType>;
  /** The evidence filter in words. */
  filter: Scalars['String']['output'];
  /** How many actors it came to from either end, both ends included. */
  actorsSearched: Scalars['Int']['output'];
  /** Aliases in the question that were taken for an actor. */
  identityAssumptions: Array<IdentityAssumption>;
};

/** Why there is no answer: one of five reasons. */
export type Absence =
  /** Recorded, and only denied. */
  | 'DENIED'
  /** The dataset has nothing on it, which does not mean that it is not so. */
  | 'NOTHING_RECORDED'
  /** Recorded, but the filter or the choice of types leaves it out. */
  | 'OUTSIDE_FILTER'
  /** The search ended at its limit of hops; there may be more beyond it. */
  | 'SEARCH_LIMIT'
  /** Nothing is said of it itself, for or against, and other claims bear on it: `FactCheck.bearing`, or `Shelter.parts`, has them. */
  | 'INDIRECT';

/** An actor that a search came to. */
export type Reached = {
  /** Who was reached. */
  actor: Actor;
  /** Hops of the shortest path. */
  distance: Scalars['Int']['output'];
  /** One such path: of the shortest, the one whose weakest hop is strongest, then the first by ids. */
  path: Path;
};

/** As what part an actor belongs to another. */
export type Membership = {
  /** Who belongs. */
  actor: Actor;
  /** As what. */
  part: MembershipPart;
  /** The tie that says so, with its claims and its period. */
  relationship: Relationship;
};

/** Which way a lineage is followed. */
export type LineageDirection =
  /** To what it comes from. */
  | 'EARLIER'
  /** To what became of it. */
  | 'LATER'
  /** Both. */
  | 'BOTH';

/** Where an actor comes from and what became of it, as stages joined by steps that never form a circle. */
export type Lineage = {
  /** The stages, the earliest first. */
  stages: Array<LineageStage>;
  /**
   * The steps in order of date, undated ones last, but a departure of unknown date before the return that follows it.
   * Each tie appears once. A step without a date is placed at the earliest stages possible if it brings its later actor
   * into being (a split, a successor), otherwise at the latest.
   */
  steps: Array<LineageStep>;
  /** Whether nothing was left out: false if more lies beyond `maxSteps` or beyond 200 ties. */
  complete: Scalars['Boolean']['output'];
};

/** An actor from one merger, split or return that makes it anew to the next. */
export type LineageStage = {
  /**
   * The id of the actor and the number of the stage, such as `borderland-front#2`, and what was asked of the lineage, of
   * which stages are counted.
   */
  id: Scalars['ID']['output'];
  /** Who. */
  actor: Actor;
  /** Number of the stage, from 1. An actor has a second stage only where a step comes back to it. */
  number: Scalars['Int']['output'];
  /**
   * The fewest ties between the actor asked about and this one: negative if this one is earlier, positive if it is
   * later, 0 for the actor's own stages. Positive if both ways are equally short.
   */
  generation: Scalars['Int']['output'];
};

/** A step from an earlier stage to a later one. */
export type LineageStep = {
  /** What it starts from. */
  earlier: LineageStage;
  /** What comes of it. */
  later: LineageStage;
  /** The tie, with its claims and its period; null if an actor continues from one stage to its next. */
  relationship?: Maybe<Relationship>;
  /**
   * Whether the dates of the claims force its place: after the steps that lead to `earlier`, and in these stages rather
   * than in others of the same actors. True if there is nothing that it would have to come after; false if the dates
   * only allow the place, or speak against it. Where an actor continues, it is that of the step that begins its next
   * stage.
   */
  ordered: Scalars['Boolean']['output'];
  /** The step in words, with its status where that is not SUPPORTED. */
  reading: Scalars['String']['output'];
};

/** What sort of entry a timeline has. */
export type TimelineKind =
  /** A tie that lasts, or an event that lasts such as a ceasefire, began, or had begun by then. */
  | 'BEGAN'
  /** A tie or an event that lasts ended, or was over by then. */
  | 'ENDED'
  /**
   * A tie or an event that lasts held then; the passage says neither when it began nor when it ended. Where it says only
   * that it still held when it was written (`/..`), the date is that of the document's publication.
   */
  | 'HELD'
  /** An event happened, or a tie that is an act, such as an attack; or it went on from one day to another. */
  | 'HAPPENED'
  /**
   * A document said something, for or against, about a tie or an event of the actor, or the actor itself spoke in it.
   * Dated by its publication. That a tie held when a document was written (`HELD`) tells that the document said so too: such
   * an entry stands beside it only where `kinds` leaves out `HELD`.
   */
  | 'SAID';

/** An entry of a timeline, dated no more sharply than the claims allow. */
export type TimelineEntry = {
  /** Made of the actor, what it is about, and its date; with the filter, if there is one. No two entries share one. */
  id: Scalars['ID']['output'];
  /** What sort of entry. */
  kind: TimelineKind;
  /** The earliest day on which it may have been, by all its claims together; null if there is no bound. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which it may have been, by all its claims together; null if there is no bound. */
  latest?: Maybe<Scalars['Date']['output']>;
  /**
   * The date: the start or the end of a period, or the whole of it; what the claims of an act have in common; or when the
   * document was published. Null if no date is given.
   */
  edtf?: Maybe<Scalars['String']['output']>;
  /**
   * The entry in words: when it was, with those who say when; for an event, what the actor was in it, with those who say
   * that; and who denies it, by implication and in general too. Nobody is named for what their claims do not say.
   */
  sentence: Scalars['String']['output'];
  /** The tie that began, held, ended or happened, or about which something was said. */
  relationship?: Maybe<Relationship>;
  /** The event that happened, or about which something was said. */
  event?: Maybe<Event>;
  /**
   * The claims that give this date or, for something said, that say it, for and against; for an event without a date,
   * those that say that it took place. They need not say who took part: see `parts`. In order of id.
   */
  claims: Array<Claim>;
  /** The periods that these claims give, each with its claims, the sharpest first. */
  periods: Array<ClaimedPeriod>;
  /**
   * What the actor was in the event, each part with the claims for and against it, which need not give the date; but a part
   * that all its claims date to other times is left out, and the entry where nothing remains. With another actor (`with`), the parts of both. Empty for ties and for what was said.
   */
  parts: Array<Participant>;
};

/** The same ties through two filters, and what differs. */
export type Comparison = {
  /** The first filter in words. */
  base: Scalars['String']['output'];
  /** The second filter in words. */
  other: Scalars['String']['output'];
  /** What differs, in one sentence. */
  sentence: Scalars['String']['output'];
  /** How many ties of each sort. */
  counts: ComparisonCounts;
  /** Ties that pass the second filter and not the first, as the second shows them, in order of id. */
  gained: RelationshipConnection;
  /** Ties that pass the first filter and not the second, as the first shows them, in order of id. */
  lost: RelationshipConnection;
  /** Ties that pass both and differ in status, confidence or denial, in order of id. */
  changed: RelationshipChangeConnection;
};


/** The same ties through two filters, and what differs. */
export type ComparisonGainedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The same ties through two filters, and what differs. */
export type ComparisonLostArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The same ties through two filters, and what differs. */
export type ComparisonChangedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How many ties a comparison finds of each sort. */
export type ComparisonCounts = {
  /** Pass both with the same status and, as rounded, the same confidence and denial. The claims behind them may differ. */
  same: Scalars['Int']['output'];
  /** Pass the second only. */
  gained: Scalars['Int']['output'];
  /** Pass the first only. */
  lost: Scalars['Int']['output'];
  /** Pass both and differ in status. */
  statusChanged: Scalars['Int']['output'];
  /** Pass both with the same status, and differ in confidence or denial. */
  confidenceChanged: Scalars['Int']['output'];
};

/** A tie through two filters. */
export type RelationshipChange = {
  /** As the first filter shows it. */
  base: Relationship;
  /** As the second filter shows it. */
  other: Relationship;
  /** Whether its status differs. */
  statusChanged: Scalars['Boolean']['output'];
  /** Confidence through the second filter minus that through the first, from -1 to 1. */
  confidenceChange: Scalars['Float']['output'];
  /** Denial through the second filter minus that through the first, from -1 to 1. */
  denialChange: Scalars['Float']['output'];
};

/** One step of a path. */
export type Hop = {
  /** Where the step starts. */
  from: Actor;
  /** Where it leads. */
  to: Actor;
  /** The tie, with the claims for and against it. */
  relationship: Relationship;
  /** Whether the tie points in the direction of the step. True for symmetric ties. */
  forward: Scalars['Boolean']['output'];
  /** The step in words. */
  reading: Scalars['String']['output'];
};

/** An actor found by a name. */
export type SearchHit = {
  /** Whom the name belongs to. */
  actor: Actor;
  /** The name or alias that matched. */
  matchedName: Scalars['String']['output'];
  /**
   * How close the text is to that name, 0 to 1: a likeness of spelling, not the probability that this actor is meant. 1:
   * the same letters, apart from case and white space. 0.99: the same apart from accents, punctuation or other letters
   * of the script, or for an acronym apart from dots, hyphens or spaces. 0.85 to 0.98: every word matches one of the
   * name, though some are spelled differently or in another order, an acronym stands for a name, an article, a title or
   * an 's is set aside, or another name stands beside it. Below that, down to 0.5: only part of the name, its first
   * letters, or initials with one word.
   */
  score: Scalars['Float']['output'];
  /**
   * Why it matched, in words: whether by a name, an alias or an acronym, which words are spelled differently, left out
   * or set aside, and how many actors have that name if it is more than one.
   */
  reason: Scalars['String']['output'];
};

/** What `RelationType` says of a type, for legends and menus. */
export type RelationTypeInfo = {
  /** Its name in the API. */
  type: RelationType;
  /** The sort of question that it answers. */
  family: RelationFamily;
  /** Its definition: what counts and what does not. */
  description: Scalars['String']['output'];
  /** The words between from and to. */
  forward: Scalars['String']['output'];
  /** The words read from the end. */
  backward: Scalars['String']['output'];
  /** Whether it reads the same both ways. */
  symmetric: Scalars['Boolean']['output'];
  /** Kinds that may stand at the start. */
  fromKinds: Array<ActorKind>;
  /** Kinds that may stand at the end. */
  toKinds: Array<ActorKind>;
};

/**
 * Who sheltered an actor, or whom it sheltered: everything that the claims say of it, each thing apart and with its case. What
 * is only denied stands among `denials` alone, unless `statuses` asks for DENIED. Lists begin with the best supported, and are
 * empty where no claim tells of the thing.
 */
export type Shelter = {
  /** The actor that is asked about. */
  actor: Actor;
  /**
   * The answer in one or more sentences: who is named as host and by whom, where haven was found and who ruled there, what else was
   * granted, who denies what, and what is said of parts alone. It says so where nothing is recorded.
   */
  sentence: Scalars['String']['output'];
  /** Who is named as its host, or as its guest: SHELTERED. */
  hosting: Array<Relationship>;
  /**
   * Where haven was found, and nobody is named who gave it: FOUND_HAVEN_IN. Of a host, the havens on ground that it ruled at
   * the time.
   */
  havens: Array<OnGround>;
  /** Who tolerated whom: TOLERATED. */
  toleration: Array<Relationship>;
  /** Who let whom pass: GAVE_SAFE_PASSAGE_TO. */
  passage: Array<Relationship>;
  /** Who let whom come back: ALLOWED_RETURN_OF. */
  returns: Array<Relationship>;
  /** Who set whom free: RELEASED. */
  releases: Array<Relationship>;
  /** Who was asked to hand whom over and did not: REFUSED_TO_HAND_OVER. */
  refusals: Array<Relationship>;
  /** Mere presence on a territory, which says nothing of who shelters it: BASED_IN_TERRITORY_OF. Otherwise as `havens`. */
  presence: Array<OnGround>;
  /** Who denies what, by the relationship that is denied. */
  denials: Array<ShelterDenial>;
  /**
   * What is said of its parts, of offices and of their holders, and not thereby of the actor itself: of each of them that
   * anything is said of, in order of id.
   */
  parts: Array<ShelterOfPart>;
  /** How many relationships of these types the filter leaves out, and why; those of the parts are not counted. */
  leftOut: LeftOut;
  /**
   * Why nothing is told of the actor itself, denials aside; null where something is. INDIRECT: only of its parts, offices or
   * their holders.
   */
  absence?: Maybe<Absence>;
  /** Aliases in the question that were taken for an actor. */
  identityAssumptions: Array<IdentityAssumption>;
};

/**
 * Haven or presence on a state's territory, with who ruled it then. To rule the ground makes nobody a host: the passages do not
 * say who gave the haven.
 */
export type OnGround = {
  /** Who was there, and where. */
  relationship: Relationship;
  /** Who ruled the territory at the time of its claims, in order of id. Empty where no claim says who did. */
  rulers: Array<Ruler>;
};

/** Who ruled a territory at the time of some claims. */
export type Ruler = {
  /** Who ruled. */
  actor: Actor;
  /** The relationship that says so. */
  relationship: Relationship;
  /** The claims on the haven or the presence that fall in its rule, in order of id. */
  claims: Array<Claim>;
};

/** A denial that bears on who sheltered whom, with the claims that make it. */
export type ShelterDenial = {
  /** What it denies, or, of a general denial, what it is set against; null where no claim about that itself remains. */
  relationship?: Maybe<Relationship>;
  /** How it bears. */
  kind: ShelterDenialKind;
  /** The claims, in order of id. */
  claims: Array<Claim>;
};

/** How a denial bears on who sheltered whom. */
export type ShelterDenialKind =
  /** Names the two and denies that one sheltered, tolerated, let pass, let return, freed or refused to hand over the other. */
  | 'DIRECT'
  /** Denies haven or presence on a territory, and so that whoever ruled it then sheltered the actor or tolerated it there. */
  | 'GROUND'
  /** Denies any ties with an actor that is named as host, which whoever shelters another has. */
  | 'TIES'
  /**
   * Denies it of everybody ("any terrorist group") and names nobody. It stands here because the document itself sets it against
   * what is said of the two.
   */
  | 'GENERAL';

/** What is said of a part of an actor, of an office or of the holder of one. */
export type ShelterOfPart = {
  /** The ties that join it to the actor that is asked about, from the part on. */
  through: Array<Relationship>;
  /** What is said of it, without its own parts. */
  shelter: Shelter;
};

/** What the claims say of a proposition. The graph counts and weighs claims; it does not decide. */
export type FactCheck = {
  /** Where the proposition stands by the claims that remain. */
  verdict: Verdict;
  /** The verdict in one or more sentences, which name who says so, who denies it and which document alone decides. */
  sentence: Scalars['String']['output'];
  /**
   * The relationship that the verdict is on. Over several episodes the verdict is about "at some time": the strongest that one
   * of them has; this is then the one of most confidence that has it. Null when nothing is recorded under the filter.
   */
  relationship?: Maybe<Relationship>;
  /** Every episode of the proposition that passes the filter, each with its own status and confidence, in order of id. */
  episodes: Array<Relationship>;
  /** Support from 0 to 1 over the claims for it in all episodes; see `Relationship.confidence`. */
  confidence: Scalars['Float']['output'];
  /** The same figure over the claims against it, never subtracted from it. */
  denial: Scalars['Float']['output'];
  /** The claims for it, in all episodes that pass the filter, that remain under it, in order of id. */
  for: Array<Claim>;
  /** The claims against it, in those episodes or as a whole, that remain under the filter, in order of id. */
  against: Array<Claim>;
  /**
   * Claims that bear on it without being made on it: what implies it or is denied with it, general denials, haven or presence
   * on ground that one of the two rules, and what is said of parts, posts and their holders. Those that count, on one side or
   * the other, are in `confidence`, `denial`, `amount` and `agreement` too. By kind, then by relationship.
   */
  bearing: Array<Bearing>;
  /** How many claims on the proposition the filter leaves out. */
  outsideFilter: Scalars['Int']['output'];
  /** The same number by why they are left out. */
  leftOut: LeftOutClaims;
  /** Why there is no support; null if there is. */
  absence?: Maybe<Absence>;
  /** The claims for it grouped by where the information first came from, the heaviest first. */
  forByOrigin: Array<ClaimsOfOrigin>;
  /** The claims against it, grouped in the same way. */
  againstByOrigin: Array<ClaimsOfOrigin>;
  /** How much evidence there is, whichever way it points. */
  amount: EvidenceAmount;
  /** How far the claims agree, however many there are. */
  agreement: Agreement;
  /**
   * How many claims and origins speak for it and against it, and which side outweighs the other, in a sentence apart from the
   * verdict. Without the words of `amount`: "little evidence" reads as doubt.
   */
  evidenceSentence: Scalars['String']['output'];
  /** Every distinct period that a claim for or against gives. */
  periods: Array<ClaimedPeriod>;
  /** Every distinct number that a claim for or against gives. */
  figures: Array<ClaimedFigure>;
  /** Where the claims cannot all be right, or deny it only for a time. */
  disputes: Array<Dispute>;
  /** The documents that decide: leave out any one of them, and the verdict changes. */
  wouldChange: Array<WouldChange>;
  /** Aliases in the question that were taken for an actor. */
  identityAssumptions: Array<IdentityAssumption>;
  /** The relationships of `nearestTies`. */
  nearest: Array<Relationship>;
  /** Ties that come near the proposition under the filter without being it; at most 20. Events of both stand in `bearing`. */
  nearestTies: Array<NearestTie>;
  /**
   * Address of this verdict on this server, with its filter: `/facts/<from>/<TYPE>/<to>?on=2009`. The same for equal filters,
   * however they are written. It answers with this verdict as JSON, and stays as long as the ends keep their ids.
   */
  address: Scalars['String']['output'];
  /**
   * The verdict as schema.org ClaimReview in JSON-LD. It carries no rating: the graph counts and weighs claims and does not
   * decide what is true. Addresses in it are relative to this server; the file `<address>/claim-review.jsonld` has them in
   * full.
   */
  claimReview: Scalars['JSON']['output'];
  /**
   * The paragraphs that the verdict rests on, as a W3C Web Annotation page in JSON-LD: an annotation for each claim.
   * Addresses in it are relative to this server; the file `<address>/annotations.jsonld` has them in full.
   */
  annotations: Scalars['JSON']['output'];
};

/** How many claims on a proposition a filter leaves out, by why. Together they are `outsideFilter`. */
export type LeftOutClaims = {
  /** Give no date, where a time is asked for at which nothing dates it. */
  undated: Scalars['Int']['output'];
  /** Are dated only to a longer time, such as a month or a year, that holds the time asked for. */
  vague: Scalars['Int']['output'];
  /** Are of other times than the time asked for. */
  otherTimes: Scalars['Int']['output'];
  /** Are left out by the rest of the filter. */
  filter: Scalars['Int']['output'];
};

/** How much evidence there is on a proposition. */
export type EvidenceAmount = {
  /** In words, by the origins on both sides together. */
  inWords: AmountInWords;
  /** Independent origins on both sides together; one that stands on both counts once. */
  origins: Scalars['Int']['output'];
  /** Claims for it. */
  claimsFor: Scalars['Int']['output'];
  /** Claims against it. */
  claimsAgainst: Scalars['Int']['output'];
  /** Independent origins of the claims for it. */
  originsFor: Scalars['Int']['output'];
  /** Independent origins of the claims against it. */
  originsAgainst: Scalars['Int']['output'];
  /** Documents with a claim for or against it. */
  documents: Scalars['Int']['output'];
};

/** How much evidence there is, by how many independent origins it has, for and against together. */
export type AmountInWords =
  /** None. */
  | 'NOTHING'
  /** One or two. */
  | 'LITTLE'
  /** Three or four. */
  | 'SOME'
  /** Five and more. */
  | 'MUCH';

/** How far claims agree, whatever their number: by the weights of their origins, each that of its heaviest claim. */
export type Agreement =
  /** There is no claim. */
  | 'NO_EVIDENCE'
  /** All are for it. */
  | 'ALL_SAY_SO'
  /** Those for it are together at least three times as heavy as those against it. */
  | 'MOSTLY_SAY_SO'
  /** Neither side is three times as heavy as the other. */
  | 'DIVIDED'
  /** Those against it are together at least three times as heavy as those for it. */
  | 'MOSTLY_DENY'
  /** All are against it. */
  | 'ALL_DENY';

/** What claims on one proposition differ about. */
export type DisputeKind =
  /**
   * The supporting claims give times of which not all can be right: of an act, dates that have no day in common; of a state,
   * two beginnings with no end between them, two ends with no beginning between them, or a day on which one has it hold and
   * another has it not yet begun or ended. A state that ended and began again is no dispute.
   */
  | 'PERIOD'
  /**
   * The claims give numbers of the same thing that do not overlap. "About" leaves room: one unit of the last digit that
   * is not zero, and no less than a tenth. Numbers that one origin gives in one document are taken to be parts or
   * stages.
   */
  | 'FIGURE'
  /** A denial speaks of one time only, and not all that is said for it is of that time. */
  | 'DENIED_FOR_A_TIME';

/** Where claims differ. */
export type Dispute = {
  /** About what. */
  kind: DisputeKind;
  /** The versions and who gives them, in words. */
  sentence: Scalars['String']['output'];
  /** The claims that differ, in order of id. */
  claims: Array<Claim>;
};

/** A document that decides a verdict. */
export type WouldChange = {
  /** The document to leave out. */
  document: Document;
  /** The verdict without it. */
  verdict: Verdict;
};

/**
 * Claims that bear on a proposition without being made on it. An implication keeps the time of its claims, and goes through
 * ground only for whoever ruled it then.
 */
export type Bearing = {
  /** How they bear on it. */
  kind: BearingKind;
  /** The side on which they count. */
  side: BearingSide;
  /** The claims, in order of id. */
  claims: Array<Claim>;
  /**
   * The relationship that they are made on, or beside which a general denial stands; null where that is an event, and where no
   * claim about it itself remains.
   */
  relationship?: Maybe<Relationship>;
  /** The event in which both took part; null for all other kinds. */
  event?: Maybe<Event>;
  /** Who ruled the ground through which they bear on it, and by which claims; null where no ground is in question or a state's is its own. */
  ruler?: Maybe<Relationship>;
  /** The tie that joins the part, post or holder to one of the two; null for other kinds, and for a group's members at large. */
  through?: Maybe<Relationship>;
  /** The rule by which they bear on it, in words. */
  rule: Scalars['String']['output'];
};

/** How claims bear on a proposition. */
export type BearingKind =
  /**
   * They support something that implies it, or deny something that it implies: of the whole group too, where it is about its
   * members at large.
   */
  | 'IMPLIED'
  /** They deny it in general, without naming whom: the same document sets that against it. */
  | 'GENERAL'
  /** They speak of haven or presence on ground that one of the two ruled then, and do not say who gave it. */
  | 'GROUND'
  /** They support something weaker between the two, which it would imply. */
  | 'WEAKER'
  /** They are on a part of one of the two, a member, a leader, or the whole that it belongs to. */
  | 'PART'
  /** They are on a post that one of the two held, or on who held it. */
  | 'OFFICE'
  /** Both took part in the event, in whatever roles, themselves or by members and parts. */
  | 'EVENT';

/** The side on which claims that bear on a proposition count. */
export type BearingSide =
  /** They support it. */
  | 'FOR'
  /** They deny it. */
  | 'AGAINST'
  /** They count on neither side, and are told beside it. */
  | 'NEITHER';

/** How a tie comes near a proposition. */
export type Nearness =
  /** The same proposition at another time than the filter asks for. */
  | 'OUT_OF_PERIOD'
  /** The same type the other way round. */
  | 'REVERSE'
  /** Another type of the same family between the same two. */
  | 'SAME_FAMILY'
  /**
   * The same type, with a part of one of the two in its place, such as a faction, an umbrella's member, a leader, a member or the
   * members at large, or with the whole that it is part of.
   */
  | 'THROUGH_PART'
  /** The same type, with a post that one of the two holds in its place, or with who holds it. */
  | 'THROUGH_OFFICE'
  /** A type of another family between the same two. */
  | 'OTHER_FAMILY';

/** A tie that comes near a proposition. */
export type NearestTie = {
  /** The tie. */
  relationship: Relationship;
  /** How it comes near. */
  nearness: Nearness;
  /**
   * For THROUGH_PART and THROUGH_OFFICE, the tie that joins the actor of the proposition to the actor of this one; null where
   * that is a group's members at large.
   */
  through?: Maybe<Relationship>;
};

/** The answer to a check. The first six are those of `Status`. */
export type Verdict =
  /** Supported on good ground, and nobody denies it. */
  | 'SUPPORTED'
  /** Supported and denied, if only by implication or in general. */
  | 'CONTESTED'
  /** Unnamed reports or hedged statements support it, and nobody denies it. */
  | 'REPORTED'
  /** Those who gain by it say so, and nobody denies it. */
  | 'CLAIMED'
  /** Only allegations support it, and nobody denies it. */
  | 'ALLEGED'
  /** Only denied. */
  | 'DENIED'
  /** No claim speaks of it directly, and something bears on it. */
  | 'INDIRECT'
  /** No claim passes the filter, which does not mean that it is not so. */
  | 'NOT_RECORDED';

/** What is served. */
export type Dataset = {
  /** Name of the dataset. */
  title: Scalars['String']['output'];
  /** Version of the dataset, as major.minor.patch. */
  version: Scalars['String']['output'];
  /** The licence under which it may be used. */
  licence: Scalars['String']['output'];
  /** What the dataset covers and what it does not. */
  coverage: Scalars['String']['output'];
  /** How to cite it. */
  citation: Scalars['String']['output'];
  /** SHA-256 of the dataset's content, in hexadecimal: the same content has the same hash. */
  contentHash: Scalars['String']['output'];
  /** Which engine answers. */
  engine: Scalars['String']['output'];
  /** How much it holds. */
  counts: DatasetCounts;
  /** The weights that confidence is computed from. */
  weights: Weights;
};

/** How many of each the dataset holds. */
export type DatasetCounts = {
  /** Actors. */
  actors: Scalars['Int']['output'];
  /** Relationships, those that events project included. */
  relationships: Scalars['Int']['output'];
  /** Events. */
  events: Scalars['Int']['output'];
  /** Claims. */
  claims: Scalars['Int']['output'];
  /** Documents. */
  documents: Scalars['Int']['output'];
};

/** The two published tables: a claim weighs reliability times attribution. */
export type Weights = {
  /** Weights of the grades. */
  reliability: Array<ReliabilityWeight>;
  /** Weights of the attributions. */
  attribution: Array<AttributionWeight>;
};

/** Weight of a reliability grade. */
export type ReliabilityWeight = {
  /** The grade. */
  reliability: Reliability;
  /** From 0 to 1. */
  weight: Scalars['Float']['output'];
};

/** Weight of an attribution. */
export type AttributionWeight = {
  /** The attribution. */
  attribution: Attribution;
  /** From 0 to 1. */
  weight: Scalars['Float']['output'];
};

/**
 * Actors and the ties between them that pass a filter, as nodes and edges for a notebook. Parallel ties stay separate. The
 * same network is a file under `/export/network.*` with the same arguments in the query string.
 */
export type Network = {
  /** What the network is a picture of: dataset, filter, licence, how to cite. It stands in every file of it. */
  manifest: NetworkManifest;
  /** How many nodes and edges it has. */
  counts: NetworkCounts;
  /** Its nodes, in order of id. */
  nodes: NetworkNodeConnection;
  /** Its edges, in order of id. */
  edges: NetworkEdgeConnection;
  /** Measures of the whole; each node has its own. Actors times ties may be 20 million at most; more is an error. */
  measures: NetworkMeasures;
  /** Address of the network as a file on this server. */
  address: Scalars['String']['output'];
};


/**
 * Actors and the ties between them that pass a filter, as nodes and edges for a notebook. Parallel ties stay separate. The
 * same network is a file under `/export/network.*` with the same arguments in the query string.
 */
export type NetworkNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Actors and the ties between them that pass a filter, as nodes and edges for a notebook. Parallel ties stay separate. The
 * same network is a file under `/export/network.*` with the same arguments in the query string.
 */
export type NetworkEdgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Actors and the ties between them that pass a filter, as nodes and edges for a notebook. Parallel ties stay separate. The
 * same network is a file under `/export/network.*` with the same arguments in the query string.
 */
export type NetworkAddressArgs = {
  format: NetworkFormat;
};

/** Forms in which a network is a file. */
export type NetworkFormat =
  /**
   * GraphML, for igraph, networkx, Gephi and yEd. Every edge has a direction in it; `symmetric` says where the direction
   * means nothing.
   */
  | 'GRAPHML'
  /**
   * GEXF 1.2, for Gephi. Symmetric ties are undirected in it, and networkx cannot read a file that has both directed and
   * undirected edges.
   */
  | 'GEXF'
  /** Node-link JSON, as `networkx.node_link_graph(data, edges="edges")` reads it. */
  | 'JSON'
  /** A zip of nodes.csv, edges.csv and manifest.json. Text that a spreadsheet would run as a formula has a ' before it. */
  | 'CSV'
  /** JSON of Cytoscape and Cytoscape.js. */
  | 'CYJS';

/** What a network or an export is a picture of. */
export type NetworkManifest = {
  /** Title of the dataset. */
  title: Scalars['String']['output'];
  /** Version of the dataset. */
  version: Scalars['String']['output'];
  /** SHA-256 of the dataset's content, in hexadecimal. */
  contentHash: Scalars['String']['output'];
  /** The evidence filter in words. */
  filter: Scalars['String']['output'];
  /** Which actors, types and kinds were asked for, in words. */
  scope: Scalars['String']['output'];
  /** The licence under which it may be used. */
  licence: Scalars['String']['output'];
  /** How to cite it. */
  citation: Scalars['String']['output'];
  /** Version of the software that wrote it. */
  software: Scalars['String']['output'];
  /** The question as a query string, which asks the same again. */
  query: Scalars['String']['output'];
};

/** How large a network is. */
export type NetworkCounts = {
  /** Actors. */
  nodes: Scalars['Int']['output'];
  /** Ties. */
  edges: Scalars['Int']['output'];
};

/** An actor in a network. */
export type NetworkNode = {
  /** The id of the actor, and what was asked of the network, on which its measures depend. */
  id: Scalars['ID']['output'];
  /** Id of the actor, by which `source` and `target` of edges name it. */
  actorId: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** What sort of actor. */
  kind: ActorKind;
  /** Its aliases. */
  aliases: Array<Scalars['String']['output']>;
  /** The actor itself. */
  actor: Actor;
  /** Its measures in this network. */
  measures: NodeMeasures;
};

/** A tie in a network, with the figures that stand in files. */
export type NetworkEdge = {
  /**
   * Id of the relationship, from its ends, type and episode and from what the filter leaves out: `node(id:)` gives the
   * claims that remain and their paragraphs.
   */
  id: Scalars['ID']['output'];
  /** Id of the actor where the tie starts: who leads, shelters, attacks. */
  source: Scalars['ID']['output'];
  /** Id of the actor where the tie ends: who is led, sheltered, attacked. */
  target: Scalars['ID']['output'];
  /** The verb. */
  type: RelationType;
  /** Family of the type. */
  family: RelationFamily;
  /** Whether it reads the same both ways, so that its direction means nothing. */
  symmetric: Scalars['Boolean']['output'];
  /** What its matter is, in the words that follow the two actors; see `Relationship.matter`. */
  matter?: Maybe<Scalars['String']['output']>;
  /** When it was, by all claims for it that have a date, as `Relationship.period`; null where these give no one period. */
  period?: Maybe<Period>;
  /** Its status by the claims that remain. */
  status: Status;
  /** See `Relationship.confidence`. */
  confidence: Scalars['Float']['output'];
  /** See `Relationship.denial`. */
  denial: Scalars['Float']['output'];
  /** How many claims remain for it. */
  claimsFor: Scalars['Int']['output'];
  /** How many claims remain against it. */
  claimsAgainst: Scalars['Int']['output'];
  /** How many further claims deny it by implication or in general; see `Relationship.otherDenials`. */
  otherDenials: Scalars['Int']['output'];
  /** Ids of the documents with a claim for or against it that remains. */
  documents: Array<Scalars['ID']['output']>;
  /** The relationship itself, with its claims. */
  relationship: Relationship;
};

/**
 * Measures of a network. Except where it says otherwise they look at the simple undirected graph: two actors are joined if
 * any tie that passes joins them, however many do and whichever way they point.
 */
export type NetworkMeasures = {
  /** Share of the possible pairs of actors that are joined, from 0 to 1; 0 for fewer than two actors. */
  density: Scalars['Float']['output'];
  /**
   * Connected components as lists of actors' ids, the largest first, equal ones in order of their first id; at most
   * 1000.
   */
  components: Array<Array<Scalars['ID']['output']>>;
  /**
   * Communities by the Louvain method (Blondel and others, 2008), at resolution 1 and seeded, so that the same network gives
   * the same; in the order of `components`, at most 1000. Another seed or program may divide the network otherwise, about as
   * well: see `modularity`.
   */
  communities: Array<Array<Scalars['ID']['output']>>;
  /** Modularity of these communities, from -0.5 to 1; null for a network without ties. */
  modularity?: Maybe<Scalars['Float']['output']>;
  /** Actors whose removal splits a component, in order of id; at most 1000. */
  articulationPoints: Array<Scalars['ID']['output']>;
  /** Pairs of actors that are the only connection between two parts of a component, in order of their ids; at most 1000. */
  bridges: Array<Bridge>;
  /** How the signs of ties combine in triangles. */
  balance: SignedBalance;
};

/** A pair of actors that is the only connection between two parts of a component. */
export type Bridge = {
  /** The first of the two by id. */
  source: Scalars['ID']['output'];
  /** The other. */
  target: Scalars['ID']['output'];
  /** The ties between them, in order of id: any one of them keeps the two parts connected. */
  relationships: Array<Scalars['ID']['output']>;
};

/**
 * Structural balance (Heider; Cartwright and Harary, 1956). Ties of the families ALLEGIANCE and SUPPORT are positive, those
 * of HOSTILITY negative; those of other families have no sign and change none. A pair is positive or negative by its ties
 * with a sign, mixed if it has both. A triangle of positive and negative pairs is balanced if the product of its signs is
 * positive.
 */
export type SignedBalance = {
  /** Pairs with a positive sign. */
  positive: Scalars['Int']['output'];
  /** Pairs with a negative sign. */
  negative: Scalars['Int']['output'];
  /** Pairs that ties of both signs join. They are in no triangle. */
  mixed: Scalars['Int']['output'];
  /** Triangles whose three pairs are positive or negative. */
  triangles: Scalars['Int']['output'];
  /** Those of them that are balanced. */
  balanced: Scalars['Int']['output'];
  /** Balanced by all, from 0 to 1; null if there is no such triangle. */
  share?: Maybe<Scalars['Float']['output']>;
};

/** Measures of an actor in a network. See `NetworkMeasures` for the graph that they look at. */
export type NodeMeasures = {
  /** Ties at the actor, each parallel tie counted. */
  degree: Scalars['Int']['output'];
  /** Ties that end at the actor; symmetric ones count at both ends. */
  inDegree: Scalars['Int']['output'];
  /** Ties that start at the actor; symmetric ones count at both ends. */
  outDegree: Scalars['Int']['output'];
  /** Ties at the actor by family, in the order of `RelationFamily`; families without any are left out. */
  degreeByFamily: Array<FamilyDegree>;
  /**
   * Share of the shortest paths between other actors that lead through it, averaged over all pairs of them, from 0 to 1
   * (Freeman, 1977; normalised as in networkx). A pair without a path counts as 0.
   */
  betweenness: Scalars['Float']['output'];
  /**
   * PageRank over the simple directed graph, in which a symmetric tie points both ways; damping 0.85. Sums to 1 over all
   * nodes. An actor at which no tie starts passes its rank on to all actors equally, as in networkx.
   */
  pageRank: Scalars['Float']['output'];
  /** The largest k such that the actor belongs to the k-core (Seidman, 1983). */
  core: Scalars['Int']['output'];
  /** Place of its component in `components`, from 0; the list ends at 999. */
  component: Scalars['Int']['output'];
  /** Place of its community in `communities`, from 0; the list ends at 999. */
  community: Scalars['Int']['output'];
  /** Whether its removal splits its component. */
  articulationPoint: Scalars['Boolean']['output'];
  /**
   * Brokerage between communities: pairs of its neighbours that are in different communities and are not joined to each
   * other.
   */
  brokerage: Scalars['Int']['output'];
};

/** Ties of one family at an actor. */
export type FamilyDegree = {
  /** The family. */
  family: RelationFamily;
  /** Ties at the actor. */
  degree: Scalars['Int']['output'];
  /** Ties that end at the actor; symmetric ones count at both ends. */
  inDegree: Scalars['Int']['output'];
  /** Ties that start at the actor; symmetric ones count at both ends. */
  outDegree: Scalars['Int']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  /** Whether there is more after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Always false: lists are read forwards only. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first on the page; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last on the page, for `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of actors. */
export type ActorConnection = {
  /** What is on the page, each with its cursor. */
  edges: Array<ActorEdge>;
  /** What is on the page. */
  nodes: Array<Actor>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An actor in a list. */
export type ActorEdge = {
  /** What stands in the list. */
  node: Actor;
  /** Its place, for `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of relationships. */
export type RelationshipConnection = {
  /** What is on the page, each with its cursor. */
  edges: Array<RelationshipEdge>;
  /** What is on the page. */
  nodes: Array<Relationship>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
  /** What the filter leaves out; null where the list takes no filter of its own. */
  leftOut?: Maybe<LeftOut>;
};

/**
 * How many relationships or events a filter leaves out of a list, by the first of these that does: its claims, the time asked
 * for, and status or confidence.
 */
export type LeftOut = {
  /** All of them. */
  total: Scalars['Int']['output'];
  /** No claim on them, or on the part that is asked for, remains. */
  claims: Scalars['Int']['output'];
  /** Nothing gives them a date. */
  undated: Scalars['Int']['output'];
  /**
   * Dated less exactly than is asked for: only to a longer time, such as a month or a year, that holds it, or, where CERTAINLY
   * is asked for, without being forced.
   */
  vague: Scalars['Int']['output'];
  /** Are of other times. */
  otherTimes: Scalars['Int']['output'];
  /** Have another status than is asked for, or too little confidence. */
  status: Scalars['Int']['output'];
};

/** A relationship in a list. */
export type RelationshipEdge = {
  /** What stands in the list. */
  node: Relationship;
  /** Its place, for `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of claims. */
export type ClaimConnection = {
  /** What is on the page, each with its cursor. */
  edges: Array<ClaimEdge>;
  /** What is on the page. */
  nodes: Array<Claim>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  /** What stands in the list. */
  node: Claim;
  /** Its place, for `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of events. */
export type EventConnection = {
  /** What is on the page, each with its cursor. */
  edges: Array<EventEdge>;
  /** What is on the page. */
  nodes: Array<Event>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
  /** What the filter leaves out; null where the list takes no filter of its own. */
  leftOut?: Maybe<LeftOut>;
};

/** An event in a list. */
export type EventEdge = {
  /** What stands in the list. */
  node: Event;
  /** Its place, for `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of timeline entries. */
export type TimelineConnection = {
  /** What is on the page, each with its cursor. */
  edges: Array<TimelineEdge>;
  /** What is on the page. */
  nodes: Array<TimelineEntry>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a list. */
export type TimelineEdge = {
  /** What stands in the list. */
  node: TimelineEntry;
  /** Its place, for `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of memberships. */
export type MembershipConnection = {
  /** What is on the page, each with its cursor. */
  edges: Array<MembershipEdge>;
  /** What is on the page. */
  nodes: Array<Membership>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A membership in a list. */
export type MembershipEdge = {
  /** What stands in the list. */
  node: Membership;
  /** Its place, for `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of relationships that differ between two filters. */
export type RelationshipChangeConnection = {
  /** What is on the page, each with its cursor. */
  edges: Array<RelationshipChangeEdge>;
  /** What is on the page. */
  nodes: Array<RelationshipChange>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A relationship that differs in a list. */
export type RelationshipChangeEdge = {
  /** What stands in the list. */
  node: RelationshipChange;
  /** Its place, for `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of nodes of a network. */
export type NetworkNodeConnection = {
  /** What is on the page, each with its cursor. */
  edges: Array<NetworkNodeEdge>;
  /** What is on the page. */
  nodes: Array<NetworkNode>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A node of a network in a list. */
export type NetworkNodeEdge = {
  /** What stands in the list. */
  node: NetworkNode;
  /** Its place, for `after`. */
  cursor: Scalars['String']['output'];
};

/** A page of edges of a network. */
export type NetworkEdgeConnection = {
  /** What is on the page, each with its cursor. */
  edges: Array<NetworkEdgeEdge>;
  /** What is on the page. */
  nodes: Array<NetworkEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An edge of a network in a list. */
export type NetworkEdgeEdge = {
  /** What stands in the list. */
  node: NetworkEdge;
  /** Its place, for `after`. */
  cursor: Scalars['String']['output'];
};

/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type Query = {
  /**
   * The node with this id, or null if the dataset has none or no claim on it remains. An id with a query string that no
   * answer gives is an error that says what to write.
   */
  node?: Maybe<Node>;
  /** The actor with this id, name, alias or acronym. An unknown or ambiguous name is an error that lists candidates. */
  actor?: Maybe<Actor>;
  /** Actors, in order of id. */
  actors: ActorConnection;
  /**
   * Actors by name or alias, the best match first, then in order of id: candidates with score and reason, none of which
   * is chosen for you. Spellings of a name are found in transliteration, in other scripts, in another order of words,
   * without particles and titles, and with slips of the pen; so are parts of names. An article or a title before a name,
   * an 's after it, an acronym in brackets and several names between strokes are read as such. Every word of a name must
   * match a word of the same name, so that a name that merely looks similar is not found; acronyms match by their letters
   * alone.
   * No hit means that no name matches, not that the actor is not in the dataset.
   */
  search: Array<SearchHit>;
  /** Ties that pass the filter, in order of id. */
  relationships: RelationshipConnection;
  /**
   * A shortest path between two actors over ties that pass the filter, each hop with its claims; of several, the one whose
   * weakest hop is strongest, then the first by ids. Null when both are known and no path is within `maxHops`.
   */
  path?: Maybe<Path>;
  /**
   * Alternative paths between two actors: the shortest first, then those whose weakest hop is strongest, then in order
   * of ids. No actor stands twice in one path. Fewer than `first` means that there are no more within `maxHops`.
   */
  paths: Array<Path>;
  /**
   * The paths of `paths`, with what was searched and, if there is none, why: it is denied, not recorded, outside the
   * filter, or beyond the limit of hops.
   */
  pathSearch: PathSearch;
  /**
   * All actors within some hops of one, each with its distance and one path that shows it: the nearest first, then in
   * order of id. A list shorter than `first` is complete within `maxHops`.
   */
  reachable: Array<Reached>;
  /**
   * Who sheltered the actor, whole: who is named as host, where it found haven and who ruled there, who tolerated it, let it
   * pass, let it return, freed it or refused to hand it over, who denies what, and where it is merely present. More than 200
   * relationships are an error that says how to narrow the question.
   */
  shelter: Shelter;
  /**
   * Whom the actor sheltered, tolerated, let pass, let return, freed or refused to hand over, who found haven or was present
   * on ground that it ruled, and who denies what. That it ruled the ground makes it no host. Otherwise as `shelter`.
   */
  sheltering: Shelter;
  /**
   * Who gave the actor shelter: its `SHELTERED` ties, the best supported first, then in order of id. Safe passage,
   * toleration and mere presence on a territory are other types and not in this answer. At most 200; more is an error
   * that says how to narrow the question.
   */
  whoSheltered: Array<Relationship>;
  /** Whom the actor sheltered; otherwise as `whoSheltered`. */
  shelteredBy: Array<Relationship>;
  /** What the claims say of "from – type – to". */
  check: FactCheck;
  /** Events that pass the filter, in order of id. */
  events: EventConnection;
  /**
   * Talks and ceasefires with a mediator, in order of id. The event passes the filter, and so, each by itself, do the
   * part of a mediator and those of the actors asked for: a mediator's part that is only denied makes no mediation
   * unless `statuses` asks for DENIED as well. The parts may rest on different claims. `participants` says who was
   * party, mediator, host or observer, each with its own claims.
   */
  mediations: EventConnection;
  /**
   * Chains of intermediaries between two actors: paths over ties of mediation alone, the shortest first, one for
   * each chain of actors. Two parties with one mediator are two hops apart.
   */
  mediationChains: Array<Path>;
  /**
   * The same ties through two filters, such as two dates, two speakers, or with and without a document, and what differs:
   * ties gained, lost, and changed in status, confidence or denial.
   */
  compare: Comparison;
  /**
   * The network of the ties that pass the filter and of the actors that they join; with `actors`, what lies within
   * `hops` of them, up to 2000 actors: more is an error that says how to narrow the question.
   */
  network: Network;
  /** All documents, in the order of the dataset. */
  documents: Array<Document>;
  /** The document with this id, or null. */
  document?: Maybe<Document>;
  /** Every relation type with its definition, readings and ends. */
  relationTypes: Array<RelationTypeInfo>;
  /** What is served: title, version, content hash, counts, weights. */
  dataset: Dataset;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryActorsArgs = {
  kinds?: InputMaybe<Array<ActorKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<ActorKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryRelationshipsArgs = {
  types?: InputMaybe<Array<RelationType>>;
  families?: InputMaybe<Array<RelationFamily>>;
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationType>>;
  families?: InputMaybe<Array<RelationFamily>>;
  notThrough?: InputMaybe<Array<ActorKind>>;
  direction?: InputMaybe<Direction>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationType>>;
  families?: InputMaybe<Array<RelationFamily>>;
  notThrough?: InputMaybe<Array<ActorKind>>;
  direction?: InputMaybe<Direction>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  distinctActors?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryPathSearchArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationType>>;
  families?: InputMaybe<Array<RelationFamily>>;
  notThrough?: InputMaybe<Array<ActorKind>>;
  direction?: InputMaybe<Direction>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  distinctActors?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryReachableArgs = {
  from: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationType>>;
  families?: InputMaybe<Array<RelationFamily>>;
  notThrough?: InputMaybe<Array<ActorKind>>;
  direction?: InputMaybe<Direction>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryShelterArgs = {
  of: Scalars['ID']['input'];
  filter?: InputMaybe<EvidenceFilter>;
  throughParts?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryShelteringArgs = {
  by: Scalars['ID']['input'];
  filter?: InputMaybe<EvidenceFilter>;
  throughParts?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryWhoShelteredArgs = {
  actor: Scalars['ID']['input'];
  filter?: InputMaybe<EvidenceFilter>;
  throughFactions?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryShelteredByArgs = {
  actor: Scalars['ID']['input'];
  filter?: InputMaybe<EvidenceFilter>;
  throughFactions?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryCheckArgs = {
  from: Scalars['ID']['input'];
  type: RelationType;
  to: Scalars['ID']['input'];
  filter?: InputMaybe<EvidenceFilter>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryEventsArgs = {
  kinds?: InputMaybe<Array<EventKind>>;
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryMediationsArgs = {
  between?: InputMaybe<Array<Scalars['ID']['input']>>;
  mediator?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryMediationChainsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  offers?: InputMaybe<Scalars['Boolean']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryCompareArgs = {
  base?: InputMaybe<EvidenceFilter>;
  other?: InputMaybe<EvidenceFilter>;
  types?: InputMaybe<Array<RelationType>>;
  families?: InputMaybe<Array<RelationFamily>>;
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryNetworkArgs = {
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  hops?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
  families?: InputMaybe<Array<RelationFamily>>;
  kinds?: InputMaybe<Array<ActorKind>>;
  filter?: InputMaybe<EvidenceFilter>;
};


/**
 * The questions. Reads only: nothing in the graph can be changed here.
 *
 * Errors carry a code in `extensions.code`. The question is at fault: `UNKNOWN_ACTOR` and `AMBIGUOUS_ACTOR` (with
 * `candidates`), `UNKNOWN_DOCUMENT`, `BAD_DATE`, `BAD_CURSOR`, `BAD_USER_INPUT`, `TOO_COSTLY`, `TOO_DEEP`. The operation is
 * not GraphQL, or not of this schema: `GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED`, `OPERATION_RESOLUTION_FAILURE`.
 * The request is at fault: `BAD_REQUEST`, `NOT_FOUND`, `METHOD_NOT_ALLOWED`, `PAYLOAD_TOO_LARGE`. The server is at fault:
 * `TIMEOUT`, `ENGINE_UNAVAILABLE`, `INTERNAL_SERVER_ERROR`. An operation that is refused before it is executed is answered
 * with HTTP status 400.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ClaimSubject:
    | ( RelationshipRecord & { __typename: 'Relationship' } )
    | ( EventRecord & { __typename: 'Event' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ActorRecord & { __typename: 'Actor' } )
    | ( RelationshipRecord & { __typename: 'Relationship' } )
    | ( ClaimRecord & { __typename: 'Claim' } )
    | ( DocumentRecord & { __typename: 'Document' } )
    | ( EventRecord & { __typename: 'Event' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FilterTarget: FilterTarget;
  Projection: Projection;
  Aspect: Aspect;
  RelationEnd: RelationEnd;
  MembershipPart: MembershipPart;
  ActorKind: ActorKind;
  RelationFamily: RelationFamily;
  RelationType: RelationType;
  EventKind: EventKind;
  Role: Role;
  FigureKind: FigureKind;
  Stance: Stance;
  Attribution: Attribution;
  Reliability: Reliability;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  EdtfDate: ResolverTypeWrapper<Scalars['EdtfDate']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Actor: ResolverTypeWrapper<ActorRecord>;
  Alias: ResolverTypeWrapper<Alias>;
  Relationship: ResolverTypeWrapper<RelationshipRecord>;
  ConfidenceBreakdown: ResolverTypeWrapper<ConfidenceBreakdownRecord>;
  ClaimsOfOrigin: ResolverTypeWrapper<ClaimsOfOriginRecord>;
  WeighedClaim: ResolverTypeWrapper<WeighedClaimRecord>;
  ClaimedPeriod: ResolverTypeWrapper<ClaimedPeriodRecord>;
  ClaimedFigure: ResolverTypeWrapper<Omit<ClaimedFigure, 'figure' | 'claims'> & { figure: ResolversTypes['Figure'], claims: Array<ResolversTypes['Claim']> }>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  Proposition: ResolverTypeWrapper<PropositionRecord>;
  Locator: ResolverTypeWrapper<Locator>;
  ClaimedRole: ResolverTypeWrapper<ClaimedRoleRecord>;
  ClaimSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimSubject']>;
  Document: ResolverTypeWrapper<DocumentRecord>;
  Event: ResolverTypeWrapper<EventRecord>;
  Participant: ResolverTypeWrapper<ParticipantRecord>;
  Period: ResolverTypeWrapper<Period>;
  Figure: ResolverTypeWrapper<FigureRecord>;
  Status: Status;
  Certainty: Certainty;
  EvidenceFilter: EvidenceFilter;
  Direction: Direction;
  Path: ResolverTypeWrapper<PathRecord>;
  IdentityAssumption: ResolverTypeWrapper<IdentityAssumptionRecord>;
  PathSearch: ResolverTypeWrapper<PathSearchRecord>;
  Absence: Absence;
  Reached: ResolverTypeWrapper<ReachedRecord>;
  Membership: ResolverTypeWrapper<MembershipRecord>;
  LineageDirection: LineageDirection;
  Lineage: ResolverTypeWrapper<LineageRecord>;
  LineageStage: ResolverTypeWrapper<LineageStageRecord>;
  LineageStep: ResolverTypeWrapper<LineageStepRecord>;
  TimelineKind: TimelineKind;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryRecord>;
  Comparison: ResolverTypeWrapper<ComparisonRecord>;
  ComparisonCounts: ResolverTypeWrapper<ComparisonCounts>;
  RelationshipChange: ResolverTypeWrapper<RelationshipChangeRecord>;
  Hop: ResolverTypeWrapper<HopRecord>;
  SearchHit: ResolverTypeWrapper<SearchHitRecord>;
  RelationTypeInfo: ResolverTypeWrapper<RelationTypeInfo>;
  Shelter: ResolverTypeWrapper<ShelterRecord>;
  OnGround: ResolverTypeWrapper<OnGroundRecord>;
  Ruler: ResolverTypeWrapper<RulerRecord>;
  ShelterDenial: ResolverTypeWrapper<ShelterDenialRecord>;
  ShelterDenialKind: ShelterDenialKind;
  ShelterOfPart: ResolverTypeWrapper<ShelterOfPartRecord>;
  FactCheck: ResolverTypeWrapper<FactCheckRecord>;
  LeftOutClaims: ResolverTypeWrapper<LeftOutClaims>;
  EvidenceAmount: ResolverTypeWrapper<EvidenceAmount>;
  AmountInWords: AmountInWords;
  Agreement: Agreement;
  DisputeKind: DisputeKind;
  Dispute: ResolverTypeWrapper<DisputeRecord>;
  WouldChange: ResolverTypeWrapper<WouldChangeRecord>;
  Bearing: ResolverTypeWrapper<BearingRecord>;
  BearingKind: BearingKind;
  BearingSide: BearingSide;
  Nearness: Nearness;
  NearestTie: ResolverTypeWrapper<NearestTieRecord>;
  Verdict: Verdict;
  Dataset: ResolverTypeWrapper<DatasetRecord>;
  DatasetCounts: ResolverTypeWrapper<DatasetCounts>;
  Weights: ResolverTypeWrapper<Weights>;
  ReliabilityWeight: ResolverTypeWrapper<ReliabilityWeight>;
  AttributionWeight: ResolverTypeWrapper<AttributionWeight>;
  Network: ResolverTypeWrapper<NetworkRecord>;
  NetworkFormat: NetworkFormat;
  NetworkManifest: ResolverTypeWrapper<NetworkManifest>;
  NetworkCounts: ResolverTypeWrapper<NetworkCounts>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeRecord>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdgeRecord>;
  NetworkMeasures: ResolverTypeWrapper<NetworkMeasures>;
  Bridge: ResolverTypeWrapper<Bridge>;
  SignedBalance: ResolverTypeWrapper<SignedBalance>;
  NodeMeasures: ResolverTypeWrapper<NodeMeasures>;
  FamilyDegree: ResolverTypeWrapper<FamilyDegree>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ActorConnection: ResolverTypeWrapper<ActorConnectionRecord>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  RelationshipConnection: ResolverTypeWrapper<RelationshipConnectionRecord>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  RelationshipEdge: ResolverTypeWrapper<Omit<RelationshipEdge, 'node'> & { node: ResolversTypes['Relationship'] }>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionRecord>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  EventConnection: ResolverTypeWrapper<EventConnectionRecord>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  TimelineConnection: ResolverTypeWrapper<TimelineConnectionRecord>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  MembershipConnection: ResolverTypeWrapper<MembershipConnectionRecord>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  RelationshipChangeConnection: ResolverTypeWrapper<RelationshipChangeConnectionRecord>;
  RelationshipChangeEdge: ResolverTypeWrapper<Omit<RelationshipChangeEdge, 'node'> & { node: ResolversTypes['RelationshipChange'] }>;
  NetworkNodeConnection: ResolverTypeWrapper<NetworkNodeConnectionRecord>;
  NetworkNodeEdge: ResolverTypeWrapper<Omit<NetworkNodeEdge, 'node'> & { node: ResolversTypes['NetworkNode'] }>;
  NetworkEdgeConnection: ResolverTypeWrapper<NetworkEdgeConnectionRecord>;
  NetworkEdgeEdge: ResolverTypeWrapper<Omit<NetworkEdgeEdge, 'node'> & { node: ResolversTypes['NetworkEdge'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Projection: Projection;
  Date: Scalars['Date']['output'];
  EdtfDate: Scalars['EdtfDate']['output'];
  JSON: Scalars['JSON']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Actor: ActorRecord;
  Alias: Alias;
  Relationship: RelationshipRecord;
  ConfidenceBreakdown: ConfidenceBreakdownRecord;
  ClaimsOfOrigin: ClaimsOfOriginRecord;
  WeighedClaim: WeighedClaimRecord;
  ClaimedPeriod: ClaimedPeriodRecord;
  ClaimedFigure: Omit<ClaimedFigure, 'figure' | 'claims'> & { figure: ResolversParentTypes['Figure'], claims: Array<ResolversParentTypes['Claim']> };
  Claim: ClaimRecord;
  Proposition: PropositionRecord;
  Locator: Locator;
  ClaimedRole: ClaimedRoleRecord;
  ClaimSubject: ResolversUnionTypes<ResolversParentTypes>['ClaimSubject'];
  Document: DocumentRecord;
  Event: EventRecord;
  Participant: ParticipantRecord;
  Period: Period;
  Figure: FigureRecord;
  EvidenceFilter: EvidenceFilter;
  Path: PathRecord;
  IdentityAssumption: IdentityAssumptionRecord;
  PathSearch: PathSearchRecord;
  Reached: ReachedRecord;
  Membership: MembershipRecord;
  Lineage: LineageRecord;
  LineageStage: LineageStageRecord;
  LineageStep: LineageStepRecord;
  TimelineEntry: TimelineEntryRecord;
  Comparison: ComparisonRecord;
  ComparisonCounts: ComparisonCounts;
  RelationshipChange: RelationshipChangeRecord;
  Hop: HopRecord;
  SearchHit: SearchHitRecord;
  RelationTypeInfo: RelationTypeInfo;
  Shelter: ShelterRecord;
  OnGround: OnGroundRecord;
  Ruler: RulerRecord;
  ShelterDenial: ShelterDenialRecord;
  ShelterOfPart: ShelterOfPartRecord;
  FactCheck: FactCheckRecord;
  LeftOutClaims: LeftOutClaims;
  EvidenceAmount: EvidenceAmount;
  Dispute: DisputeRecord;
  WouldChange: WouldChangeRecord;
  Bearing: BearingRecord;
  NearestTie: NearestTieRecord;
  Dataset: DatasetRecord;
  DatasetCounts: DatasetCounts;
  Weights: Weights;
  ReliabilityWeight: ReliabilityWeight;
  AttributionWeight: AttributionWeight;
  Network: NetworkRecord;
  NetworkManifest: NetworkManifest;
  NetworkCounts: NetworkCounts;
  NetworkNode: NetworkNodeRecord;
  NetworkEdge: NetworkEdgeRecord;
  NetworkMeasures: NetworkMeasures;
  Bridge: Bridge;
  SignedBalance: SignedBalance;
  NodeMeasures: NodeMeasures;
  FamilyDegree: FamilyDegree;
  PageInfo: PageInfo;
  ActorConnection: ActorConnectionRecord;
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  RelationshipConnection: RelationshipConnectionRecord;
  LeftOut: LeftOut;
  RelationshipEdge: Omit<RelationshipEdge, 'node'> & { node: ResolversParentTypes['Relationship'] };
  ClaimConnection: ClaimConnectionRecord;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  EventConnection: EventConnectionRecord;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  TimelineConnection: TimelineConnectionRecord;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  MembershipConnection: MembershipConnectionRecord;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  RelationshipChangeConnection: RelationshipChangeConnectionRecord;
  RelationshipChangeEdge: Omit<RelationshipChangeEdge, 'node'> & { node: ResolversParentTypes['RelationshipChange'] };
  NetworkNodeConnection: NetworkNodeConnectionRecord;
  NetworkNodeEdge: Omit<NetworkNodeEdge, 'node'> & { node: ResolversParentTypes['NetworkNode'] };
  NetworkEdgeConnection: NetworkEdgeConnectionRecord;
  NetworkEdgeEdge: Omit<NetworkEdgeEdge, 'node'> & { node: ResolversParentTypes['NetworkEdge'] };
  Query: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
};

export type RelationDirectiveArgs = {
  family: RelationFamily;
  aspect: Aspect;
  from?: Maybe<Array<ActorKind>>;
  to?: Maybe<Array<ActorKind>>;
  symmetric?: Maybe<Scalars['Boolean']['input']>;
  forward: Scalars['String']['input'];
  backward: Scalars['String']['input'];
  past?: Maybe<Scalars['String']['input']>;
  backwardPast?: Maybe<Scalars['String']['input']>;
  withMatter?: Maybe<Scalars['String']['input']>;
  backwardWithMatter?: Maybe<Scalars['String']['input']>;
  matterBegins?: Maybe<Array<Scalars['String']['input']>>;
  later?: Maybe<RelationEnd>;
  part?: Maybe<MembershipPart>;
  implies?: Maybe<Array<Scalars['String']['input']>>;
  impliesOnGround?: Maybe<Array<Scalars['String']['input']>>;
  atLarge?: Maybe<Scalars['Boolean']['input']>;
  membersOf?: Maybe<Scalars['Boolean']['input']>;
};

export type RelationDirectiveResolver<Result, Parent, ContextType = Context, Args = RelationDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EventDirectiveArgs = {
  aspect?: Maybe<Aspect>;
  roles: Array<Role>;
  projects?: Maybe<Array<Projection>>;
};

export type EventDirectiveResolver<Result, Parent, ContextType = Context, Args = EventDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type WeightDirectiveArgs = {
  value: Scalars['Float']['input'];
};

export type WeightDirectiveResolver<Result, Parent, ContextType = Context, Args = WeightDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize: Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NarrowsDirectiveArgs = {
  what: FilterTarget;
};

export type NarrowsDirectiveResolver<Result, Parent, ContextType = Context, Args = NarrowsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface EdtfDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EdtfDate'], any> {
  name: 'EdtfDate';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Relationship' | 'Claim' | 'Document' | 'Event', ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameInText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  atLargeOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ActorRelationshipsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<ActorEventsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<ActorTimelineArgs, 'first'>>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType, RequireFields<ActorLineageArgs, 'direction' | 'maxSteps'>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<ActorMembersArgs, 'first'>>;
  leaders?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<ActorLeadersArgs, 'first'>>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acronym?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ambiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationshipReadingArgs, 'end'>>;
  episode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['ClaimedPeriod']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['ClaimedFigure']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denial?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  confidenceBreakdown?: Resolver<ResolversTypes['ConfidenceBreakdown'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RelationshipClaimsArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  otherDenials?: Resolver<Array<ResolversTypes['Bearing']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfidenceBreakdownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfidenceBreakdown'] = ResolversParentTypes['ConfidenceBreakdown']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denial?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  for?: Resolver<Array<ResolversTypes['ClaimsOfOrigin']>, ParentType, ContextType>;
  against?: Resolver<Array<ResolversTypes['ClaimsOfOrigin']>, ParentType, ContextType>;
  working?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimsOfOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimsOfOrigin'] = ResolversParentTypes['ClaimsOfOrigin']> = {
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['WeighedClaim']>, ParentType, ContextType>;
};

export type WeighedClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeighedClaim'] = ResolversParentTypes['WeighedClaim']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  reliabilityWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  attributionWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hedged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hedgedWeight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClaimedPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimedPeriod'] = ResolversParentTypes['ClaimedPeriod']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ClaimedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimedFigure'] = ResolversParentTypes['ClaimedFigure']> = {
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  hedged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  paragraphs?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  locators?: Resolver<Array<ResolversTypes['Locator']>, ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['ClaimedRole']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['ClaimSubject']>, ParentType, ContextType>;
  bearsOn?: Resolver<Array<ResolversTypes['Proposition']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposition'] = ResolversParentTypes['Proposition']> = {
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type LocatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Locator'] = ResolversParentTypes['Locator']> = {
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimedRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimedRole'] = ResolversParentTypes['ClaimedRole']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ClaimSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimSubject'] = ResolversParentTypes['ClaimSubject']> = {
  __resolveType: TypeResolveFn<'Relationship' | 'Event', ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cite?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  publishedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  reliabilityNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paragraphCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DocumentClaimsArgs, 'first'>>;
  onlyHere?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<DocumentOnlyHereArgs, 'first'>>;
  impact?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, Partial<DocumentImpactArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['ClaimedPeriod']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['ClaimedFigure']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType, Partial<EventParticipantsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EventClaimsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denial?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  confidenceBreakdown?: Resolver<ResolversTypes['ConfidenceBreakdown'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType, Partial<EventRelationshipsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denial?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  confidenceBreakdown?: Resolver<ResolversTypes['ConfidenceBreakdown'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earliestStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earliestEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  kind?: Resolver<ResolversTypes['FigureKind'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weakest?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  dependsOn?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identityAssumptions?: Resolver<Array<ResolversTypes['IdentityAssumption']>, ParentType, ContextType>;
};

export type IdentityAssumptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityAssumption'] = ResolversParentTypes['IdentityAssumption']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathSearch'] = ResolversParentTypes['PathSearch']> = {
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  maxHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['RelationType']>, ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorsSearched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  identityAssumptions?: Resolver<Array<ResolversTypes['IdentityAssumption']>, ParentType, ContextType>;
};

export type ReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reached'] = ResolversParentTypes['Reached']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['MembershipPart'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type LineageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  stages?: Resolver<Array<ResolversTypes['LineageStage']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LineageStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageStage'] = ResolversParentTypes['LineageStage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LineageStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageStep'] = ResolversParentTypes['LineageStep']> = {
  earlier?: Resolver<ResolversTypes['LineageStage'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['LineageStage'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['ClaimedPeriod']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ComparisonCounts'], ParentType, ContextType>;
  gained?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ComparisonGainedArgs, 'first'>>;
  lost?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ComparisonLostArgs, 'first'>>;
  changed?: Resolver<ResolversTypes['RelationshipChangeConnection'], ParentType, ContextType, RequireFields<ComparisonChangedArgs, 'first'>>;
};

export type ComparisonCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonCounts'] = ResolversParentTypes['ComparisonCounts']> = {
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statusChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidenceChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipChange'] = ResolversParentTypes['RelationshipChange']> = {
  base?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  statusChanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidenceChange?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denialChange?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationTypeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationTypeInfo'] = ResolversParentTypes['RelationTypeInfo']> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationFamily'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  backward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fromKinds?: Resolver<Array<ResolversTypes['ActorKind']>, ParentType, ContextType>;
  toKinds?: Resolver<Array<ResolversTypes['ActorKind']>, ParentType, ContextType>;
};

export type ShelterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shelter'] = ResolversParentTypes['Shelter']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hosting?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  havens?: Resolver<Array<ResolversTypes['OnGround']>, ParentType, ContextType>;
  toleration?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  passage?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  returns?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  releases?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  presence?: Resolver<Array<ResolversTypes['OnGround']>, ParentType, ContextType>;
  denials?: Resolver<Array<ResolversTypes['ShelterDenial']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ShelterOfPart']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['LeftOut'], ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  identityAssumptions?: Resolver<Array<ResolversTypes['IdentityAssumption']>, ParentType, ContextType>;
};

export type OnGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnGround'] = ResolversParentTypes['OnGround']> = {
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  rulers?: Resolver<Array<ResolversTypes['Ruler']>, ParentType, ContextType>;
};

export type RulerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ruler'] = ResolversParentTypes['Ruler']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ShelterDenialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShelterDenial'] = ResolversParentTypes['ShelterDenial']> = {
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ShelterDenialKind'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ShelterOfPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShelterOfPart'] = ResolversParentTypes['ShelterOfPart']> = {
  through?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  shelter?: Resolver<ResolversTypes['Shelter'], ParentType, ContextType>;
};

export type FactCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactCheck'] = ResolversParentTypes['FactCheck']> = {
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  episodes?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denial?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  for?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  against?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  bearing?: Resolver<Array<ResolversTypes['Bearing']>, ParentType, ContextType>;
  outsideFilter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['LeftOutClaims'], ParentType, ContextType>;
  absence?: Resolver<Maybe<ResolversTypes['Absence']>, ParentType, ContextType>;
  forByOrigin?: Resolver<Array<ResolversTypes['ClaimsOfOrigin']>, ParentType, ContextType>;
  againstByOrigin?: Resolver<Array<ResolversTypes['ClaimsOfOrigin']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['EvidenceAmount'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  evidenceSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['ClaimedPeriod']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['ClaimedFigure']>, ParentType, ContextType>;
  disputes?: Resolver<Array<ResolversTypes['Dispute']>, ParentType, ContextType>;
  wouldChange?: Resolver<Array<ResolversTypes['WouldChange']>, ParentType, ContextType>;
  identityAssumptions?: Resolver<Array<ResolversTypes['IdentityAssumption']>, ParentType, ContextType>;
  nearest?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  nearestTies?: Resolver<Array<ResolversTypes['NearestTie']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimReview?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  annotations?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type LeftOutClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutClaims'] = ResolversParentTypes['LeftOutClaims']> = {
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vague?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceAmount'] = ResolversParentTypes['EvidenceAmount']> = {
  inWords?: Resolver<ResolversTypes['AmountInWords'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimsFor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimsAgainst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originsFor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originsAgainst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  kind?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type WouldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WouldChange'] = ResolversParentTypes['WouldChange']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type BearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bearing'] = ResolversParentTypes['Bearing']> = {
  kind?: Resolver<ResolversTypes['BearingKind'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['BearingSide'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  ruler?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NearestTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearestTie'] = ResolversParentTypes['NearestTie']> = {
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  nearness?: Resolver<ResolversTypes['Nearness'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['DatasetCounts'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['Weights'], ParentType, ContextType>;
};

export type DatasetCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetCounts'] = ResolversParentTypes['DatasetCounts']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WeightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Weights'] = ResolversParentTypes['Weights']> = {
  reliability?: Resolver<Array<ResolversTypes['ReliabilityWeight']>, ParentType, ContextType>;
  attribution?: Resolver<Array<ResolversTypes['AttributionWeight']>, ParentType, ContextType>;
};

export type ReliabilityWeightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReliabilityWeight'] = ResolversParentTypes['ReliabilityWeight']> = {
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AttributionWeightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributionWeight'] = ResolversParentTypes['AttributionWeight']> = {
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  manifest?: Resolver<ResolversTypes['NetworkManifest'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['NetworkCounts'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['NetworkNodeConnection'], ParentType, ContextType, RequireFields<NetworkNodesArgs, 'first'>>;
  edges?: Resolver<ResolversTypes['NetworkEdgeConnection'], ParentType, ContextType, RequireFields<NetworkEdgesArgs, 'first'>>;
  measures?: Resolver<ResolversTypes['NetworkMeasures'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetworkAddressArgs, 'format'>>;
};

export type NetworkManifestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkManifest'] = ResolversParentTypes['NetworkManifest']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  software?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkCounts'] = ResolversParentTypes['NetworkCounts']> = {
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['NodeMeasures'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationFamily'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denial?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claimsFor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimsAgainst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherDenials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type NetworkMeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkMeasures'] = ResolversParentTypes['NetworkMeasures']> = {
  density?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  components?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  communities?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  modularity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  articulationPoints?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  bridges?: Resolver<Array<ResolversTypes['Bridge']>, ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['SignedBalance'], ParentType, ContextType>;
};

export type BridgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bridge'] = ResolversParentTypes['Bridge']> = {
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SignedBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedBalance'] = ResolversParentTypes['SignedBalance']> = {
  positive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  negative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mixed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  triangles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balanced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type NodeMeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeMeasures'] = ResolversParentTypes['NodeMeasures']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degreeByFamily?: Resolver<Array<ResolversTypes['FamilyDegree']>, ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  core?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articulationPoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  brokerage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FamilyDegreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyDegree'] = ResolversParentTypes['FamilyDegree']> = {
  family?: Resolver<ResolversTypes['RelationFamily'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<Maybe<ResolversTypes['LeftOut']>, ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vague?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<Maybe<ResolversTypes['LeftOut']>, ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationshipChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipChangeConnection'] = ResolversParentTypes['RelationshipChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationshipChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RelationshipChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipChangeEdge'] = ResolversParentTypes['RelationshipChangeEdge']> = {
  node?: Resolver<ResolversTypes['RelationshipChange'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkNodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNodeConnection'] = ResolversParentTypes['NetworkNodeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NetworkNodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkNodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNodeEdge'] = ResolversParentTypes['NetworkNodeEdge']> = {
  node?: Resolver<ResolversTypes['NetworkNode'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkEdgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdgeConnection'] = ResolversParentTypes['NetworkEdgeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NetworkEdgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkEdgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdgeEdge'] = ResolversParentTypes['NetworkEdgeEdge']> = {
  node?: Resolver<ResolversTypes['NetworkEdge'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'first'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<QueryRelationshipsArgs, 'first'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'direction' | 'maxHops'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'direction' | 'maxHops' | 'first' | 'distinctActors'>>;
  pathSearch?: Resolver<ResolversTypes['PathSearch'], ParentType, ContextType, RequireFields<QueryPathSearchArgs, 'from' | 'to' | 'direction' | 'maxHops' | 'first' | 'distinctActors'>>;
  reachable?: Resolver<Array<ResolversTypes['Reached']>, ParentType, ContextType, RequireFields<QueryReachableArgs, 'from' | 'direction' | 'maxHops' | 'first'>>;
  shelter?: Resolver<ResolversTypes['Shelter'], ParentType, ContextType, RequireFields<QueryShelterArgs, 'of' | 'throughParts'>>;
  sheltering?: Resolver<ResolversTypes['Shelter'], ParentType, ContextType, RequireFields<QueryShelteringArgs, 'by' | 'throughParts'>>;
  whoSheltered?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryWhoShelteredArgs, 'actor' | 'throughFactions'>>;
  shelteredBy?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryShelteredByArgs, 'actor' | 'throughFactions'>>;
  check?: Resolver<ResolversTypes['FactCheck'], ParentType, ContextType, RequireFields<QueryCheckArgs, 'from' | 'type' | 'to'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  mediations?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryMediationsArgs, 'first'>>;
  mediationChains?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryMediationChainsArgs, 'from' | 'to' | 'offers' | 'maxHops' | 'first'>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, Partial<QueryCompareArgs>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, Partial<QueryNetworkArgs>>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  relationTypes?: Resolver<Array<ResolversTypes['RelationTypeInfo']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  EdtfDate?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  ConfidenceBreakdown?: ConfidenceBreakdownResolvers<ContextType>;
  ClaimsOfOrigin?: ClaimsOfOriginResolvers<ContextType>;
  WeighedClaim?: WeighedClaimResolvers<ContextType>;
  ClaimedPeriod?: ClaimedPeriodResolvers<ContextType>;
  ClaimedFigure?: ClaimedFigureResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Proposition?: PropositionResolvers<ContextType>;
  Locator?: LocatorResolvers<ContextType>;
  ClaimedRole?: ClaimedRoleResolvers<ContextType>;
  ClaimSubject?: ClaimSubjectResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  IdentityAssumption?: IdentityAssumptionResolvers<ContextType>;
  PathSearch?: PathSearchResolvers<ContextType>;
  Reached?: ReachedResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageStage?: LineageStageResolvers<ContextType>;
  LineageStep?: LineageStepResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonCounts?: ComparisonCountsResolvers<ContextType>;
  RelationshipChange?: RelationshipChangeResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  RelationTypeInfo?: RelationTypeInfoResolvers<ContextType>;
  Shelter?: ShelterResolvers<ContextType>;
  OnGround?: OnGroundResolvers<ContextType>;
  Ruler?: RulerResolvers<ContextType>;
  ShelterDenial?: ShelterDenialResolvers<ContextType>;
  ShelterOfPart?: ShelterOfPartResolvers<ContextType>;
  FactCheck?: FactCheckResolvers<ContextType>;
  LeftOutClaims?: LeftOutClaimsResolvers<ContextType>;
  EvidenceAmount?: EvidenceAmountResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  WouldChange?: WouldChangeResolvers<ContextType>;
  Bearing?: BearingResolvers<ContextType>;
  NearestTie?: NearestTieResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetCounts?: DatasetCountsResolvers<ContextType>;
  Weights?: WeightsResolvers<ContextType>;
  ReliabilityWeight?: ReliabilityWeightResolvers<ContextType>;
  AttributionWeight?: AttributionWeightResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkManifest?: NetworkManifestResolvers<ContextType>;
  NetworkCounts?: NetworkCountsResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkMeasures?: NetworkMeasuresResolvers<ContextType>;
  Bridge?: BridgeResolvers<ContextType>;
  SignedBalance?: SignedBalanceResolvers<ContextType>;
  NodeMeasures?: NodeMeasuresResolvers<ContextType>;
  FamilyDegree?: FamilyDegreeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  RelationshipChangeConnection?: RelationshipChangeConnectionResolvers<ContextType>;
  RelationshipChangeEdge?: RelationshipChangeEdgeResolvers<ContextType>;
  NetworkNodeConnection?: NetworkNodeConnectionResolvers<ContextType>;
  NetworkNodeEdge?: NetworkNodeEdgeResolvers<ContextType>;
  NetworkEdgeConnection?: NetworkEdgeConnectionResolvers<ContextType>;
  NetworkEdgeEdge?: NetworkEdgeEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  relation?: RelationDirectiveResolver<any, any, ContextType>;
  event?: EventDirectiveResolver<any, any, ContextType>;
  weight?: WeightDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  narrows?: NarrowsDirectiveResolver<any, any, ContextType>;
};
