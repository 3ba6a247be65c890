import {
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { buildSchemaSync } from "../api/tg.js";
import { CommitteeResolver } from "../entities/committee/committee.resolver.js";
import { SuccessionResolver } from "../entities/committee/succession.resolver.js";
import { Succession } from "../entities/committee/succession.type.js";
import { ConferenceResolver } from "../entities/conference/conference.resolver.js";
import { ConsiderationResolver } from "../entities/consideration/consideration.resolver.js";
import { Consideration } from "../entities/consideration/consideration.type.js";
import { shapes } from "../entities/context.js";
import { EntityEvidenceResolver, EvidenceResolver } from "../entities/evidence/evidence.resolver.js";
import type { Fact } from "../entities/fact.js";
import { IndicatorResolver } from "../entities/indicator/indicator.resolver.js";
import { AttendanceResolver, MembershipResolver } from "../entities/person/membership.resolver.js";
import { Attendance, Membership } from "../entities/person/membership.type.js";
import { PersonResolver } from "../entities/person/person.resolver.js";
import { PlaceResolver } from "../entities/place/place.resolver.js";
import {
  ProgressLatestResolver,
  ResultConflictsResolver,
  TargetProgressResolver,
} from "../entities/progress/progress.resolver.js";
import { ResolutionLinksResolver } from "../entities/resolution/links.resolver.js";
import { ResolutionResolver } from "../entities/resolution/resolution.resolver.js";
import { ResultResolver } from "../entities/result/result.resolver.js";
import { ScorecardResolver } from "../entities/scorecard/scorecard.resolver.js";
import { IndicatorSeriesResolver, SeriesPointResolver } from "../entities/series/series.resolver.js";
import { SourceResolver } from "../entities/source/source.resolver.js";
import { TargetResolver } from "../entities/target/target.resolver.js";
import { TermResolver } from "../entities/term/term.resolver.js";
import { TopicResolver } from "../entities/topic/topic.resolver.js";
import { CitationResolver, ResolutionCandidatesResolver } from "../graph/citation.resolver.js";
import { ExtractResolver } from "../graph/extract.resolver.js";
import { documentWithLineage, lineageAtHand } from "../graph/lineage.store.js";
import { NeighboursResolver } from "../graph/neighbours.resolver.js";
import { NodeResolver, StatisticsResolver } from "../graph/node.resolver.js";
import { SearchResolver } from "../graph/search.resolver.js";
import { LineageResolver, SubgraphResolver } from "../graph/subgraph.resolver.js";
import { TimelineResolver } from "../graph/timeline.resolver.js";
import type { Context } from "../read/context.js";
import { readAlong } from "../read/pages.js";
import type { Reader } from "../read/reader.js";
import { foldedOf } from "../read/rows.js";

const factTypes = [Consideration, Attendance, Membership, Succession] as const;

const resolvers = [
  NodeResolver,
  StatisticsResolver,
  SearchResolver,
  NeighboursResolver,
  SubgraphResolver,
  LineageResolver,
  EntityEvidenceResolver,
  EvidenceResolver,
  CommitteeResolver,
  SuccessionResolver,
  TermResolver,
  ConferenceResolver,
  ConsiderationResolver,
  ResolutionResolver,
  ResolutionLinksResolver,
  TargetResolver,
  TargetProgressResolver,
  ProgressLatestResolver,
  ResultResolver,
  ResultConflictsResolver,
  ScorecardResolver,
  IndicatorResolver,
  IndicatorSeriesResolver,
  SeriesPointResolver,
  TopicResolver,
  PlaceResolver,
  PersonResolver,
  MembershipResolver,
  AttendanceResolver,
  SourceResolver,
  CitationResolver,
  ResolutionCandidatesResolver,
  TimelineResolver,
  ExtractResolver,
] as const;

/** The argument that names the language of a text. */
export const LANGUAGE = "lang";

/**
 * The schema that the server answers and that `schema/schema.graphql` is emitted from; with `inOneLanguage` for documents
 * that name no language: then each text is a property of its value, which compiled code reads without any call.
 */
export function apiSchema({ inOneLanguage = false } = {}): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers,
    validate: false,
  });
  resolveTypesByClass(schema);
  readValuesDirectly(schema, inOneLanguage);
  answerWhatIsAtHand(schema);
  readLineageAtOnce(schema);
  const query = schema.getQueryType();
  if (query) query.description = "Everything that can be read; reading is open to all.";
  return schema;
}

/** What `schema/schema.graphql` holds. */
export const sdl = (): string => `${printSchema(lexicographicSortSchema(apiSchema()))}\n`;

// type-graphql resolves abstract types by promise and `instanceof` over all kinds; the class of the object says it at once.
function resolveTypesByClass(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) || isUnionType(type)) type.resolveType = (value: object) => value.constructor.name;
  }
}

// What no resolver class has a method for is a property or a method of the value itself. type-graphql wraps both, and a
// method with an argument in a promise: as many as there are labels in the answer.
function readValuesDirectly(schema: GraphQLSchema, inOneLanguage: boolean): void {
  const resolved = new Set(resolvers.flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (resolved.has(field.name)) continue;
      const inLanguages = field.args.length > 0 && field.args.every(({ name }) => name === LANGUAGE);
      if (field.args.length === 0 || (inLanguages && inOneLanguage)) delete field.resolve;
      else if (inLanguages) field.resolve = inLanguage(field.name);
    }
  }
}

// What was read along with its parent needs neither type-graphql's wrapper nor a promise.
function answerWhatIsAtHand(schema: GraphQLSchema): void {
  for (const { label, relations } of Object.values(shapes)) {
    for (const [name, { cardinality }] of Object.entries(relations)) {
      answerAtOnce(schema, label, name, (parent, reader, info) =>
        cardinality === "one" ? foldedOf(parent, name) : readAlong(reader, parent, info),
      );
    }
  }
  answerAtOnce(schema, "Resolution", "lineage", (document, _, info) => lineageAtHand(document, info));
  for (const { name } of factTypes) {
    const type = schema.getType(name);
    for (const field of isObjectType(type) ? Object.keys(type.getFields()) : [])
      answerAtOnce(schema, name, field, (fact) => (fact as Fact).endAt(field)?.node ?? undefined); // so is what these types stand for
  }
}

// A document and its lineage are two fields that one statement answers.
function readLineageAtOnce(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()["resolution"];
  const resolve = field?.resolve;
  if (!field || !resolve) return;
  field.resolve = async (root, args: { readonly id: string }, context: Context, info) => {
    const found = await documentWithLineage(context.reader, args.id, info);
    return found === undefined ? resolve(root, args, context, info) : found;
  };
}

type AtHand = (value: object, reader: Reader, info: GraphQLResolveInfo) => unknown;

function answerAtOnce(schema: GraphQLSchema, label: string, name: string, atHand: AtHand): void {
  const type = schema.getType(label);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  const resolve = field?.resolve;
  if (!field || !resolve) return;
  field.resolve = (value, args, context: Context, info) => {
    const found = atHand(value, context.reader, info);
    return found === undefined ? resolve(value, args, context, info) : found;
  };
}

const inLanguage =
  (name: string) =>
  (value: Readonly<Record<string, (lang: unknown) => unknown>>, { lang }: { readonly lang?: unknown }) =>
    value[`${name}In`]?.(lang ?? null);
