import DataLoader from "dataloader";
import { int } from "../db/database.js";
import type { Statement } from "../db/statement.js";
import type { Reader } from "../read/reader.js";
import type { CitedBody } from "../values/citation/issuer.js";
import { telling } from "../values/citation/rank.js";
import type { Adoption, KnownTerm, Reading, Setting } from "../values/citation/reading.js";
import type { Citation } from "../values/citation.js";
import { exactDay } from "../values/identity.js";
import { resolutionWords } from "../values/kind-words.js";
import { dateTo } from "../values/partial-date.js";
import { ofKinds } from "./lucene.js";
import { including } from "./templates.js";

/** Of each way that a document is found. */
const MOST_READINGS = 100;
const MOST_WORDS = 20;
const ANY_DAY = "~";

/** What is looked up for one citation: `$asks` of `cypher/citation/readings.cypher`. */
interface Ask {
  readonly number: string;
  readonly kinds: readonly string[];
  readonly bodies: readonly string[];
  readonly meetings: readonly string[];
  readonly issuer: string;
  readonly ordinal: number;
  readonly congress: boolean;
  readonly central: boolean;
  readonly subject: string;
  readonly day: string;
  readonly to: string;
  readonly except: string;
}

type Row = readonly [
  id: string,
  kind: string,
  number: string | null,
  symbol: string | null,
  issuedOn: string | null,
  subject: string | null,
  issuer: readonly [id: string | null, organ: string | null, level: string | null, names: readonly string[] | null],
  wholes: readonly string[],
  adoptions: readonly (readonly [boolean, number | null, string | null, number | null, number | null])[],
  terms: readonly (readonly [number | null, number | null, number | null])[],
  considered: boolean,
];

/** What finds the documents that citations may mean. */
export const readingsStatement = (): Statement => including("citation/readings");

const loaders = new WeakMap<Reader, DataLoader<Ask, readonly Reading[], string>>();

/** The documents that a citation may mean; those of a whole request are read in one statement. */
export function readingsOf(
  reader: Reader,
  citation: Citation,
  setting: Setting,
  except = "",
): Promise<readonly Reading[]> {
  let loader = loaders.get(reader);
  if (!loader) {
    loader = new DataLoader((asks) => load(reader, asks), { cacheKeyFn: (ask) => JSON.stringify(ask) });
    loaders.set(reader, loader);
  }
  return loader.load(askOf(citation, setting, except));
}

async function load(reader: Reader, asks: readonly Ask[]): Promise<readonly Reading[][]> {
  const answers: Reading[][] = asks.map(() => []);
  const parameters = { asks: asks.map((ask) => ({ ...ask, ordinal: int(ask.ordinal) })), limit: MOST_READINGS };
  const rows = await reader.run<{ readonly i: number; readonly row: Row }>(readingsStatement(), parameters);
  for (const { i, row } of rows) answers[i]?.push(readingOf(row));
  return answers;
}

function askOf(
  { kinds, number, meeting, body, subject, date, symbolLevels }: Citation,
  setting: Setting,
  except: string,
): Ask {
  const days = [setting.day, dateTo(date)].filter((day) => day !== null).toSorted();
  const central = [body?.levels ?? [], symbolLevels].some((levels) => levels.length === 1 && levels[0] === "CENTRAL");
  const alone = number === null && meeting === null;
  return {
    number: number ?? "",
    kinds: kinds.length > 0 ? kinds : Object.keys(resolutionWords),
    bodies: setting.issuer ? [setting.issuer] : [...setting.bodies.keys()],
    meetings: setting.meetings,
    issuer: body?.place ? nameQuery(body) : "",
    ordinal: number === null ? (meeting?.ordinal ?? 0) : 0,
    congress: meeting?.congress ?? false,
    central: central || (meeting?.central ?? false),
    subject: alone ? [...new Set(telling(subject))].slice(0, MOST_WORDS).join(" ") : "",
    day: alone ? (exactDay(date) ?? "") : "",
    to: days[0] ?? ANY_DAY,
    except,
  };
}

// The place tells; how the body is worded differs. Folded words have no sign of Lucene's, and its operators are in capitals.
function nameQuery({ words, place }: CitedBody): string {
  const placed = place.split(" ").slice(0, MOST_WORDS);
  const named = [...placed.map((word) => `+${word}`), ...words.split(" ").filter((word) => !placed.includes(word))];
  return ofKinds(named.join(" "), ["Committee"]);
}

function readingOf(row: Row): Reading {
  const [
    id,
    kind,
    number,
    symbol,
    issuedOn,
    subject,
    [issuer, organ, level, names],
    wholes,
    adoptions,
    terms,
    considered,
  ] = row;
  return {
    id,
    kind,
    number,
    symbol,
    issuedOn,
    subject,
    issuer: issuer === null ? null : { id: issuer, organ, level, names: names ?? [] },
    wholes,
    adoptions: adoptions.map(
      ([congress, ordinal, date, term, startYear]): Adoption => ({
        congress,
        ordinal,
        date,
        term: { ordinal: term, startYear },
      }),
    ),
    terms: terms.map(([ordinal, startYear, endYear]): KnownTerm => ({ ordinal, startYear, endYear })),
    considered,
  };
}
