/** A term as far as it is known. */
export interface KnownTerm {
  readonly ordinal: number | null;
  readonly startYear: number | null;
  readonly endYear: number | null;
}

/** A conference or congress that adopted a document. */
export interface Adoption {
  readonly congress: boolean;
  readonly ordinal: number | null;
  readonly date: string | null;
  readonly term: Omit<KnownTerm, "endYear">;
}

/** A document that a citation may mean. */
export interface Reading {
  readonly id: string;
  readonly kind: string;
  /** Without leading zeros. */
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly subject: string | null;
  readonly issuer: {
    readonly id: string;
    readonly organ: string | null;
    readonly level: string | null;
    /** Label and aliases. */
    readonly names: readonly string[];
  } | null;
  /** The ids of the bodies that the issuer is an organ of. */
  readonly wholes: readonly string[];
  readonly adoptions: readonly Adoption[];
  /** Of the issuer or of those bodies. */
  readonly terms: readonly KnownTerm[];
  /** One of the citing conferences had it before it. */
  readonly considered: boolean;
}

/** Where the citing text stands. */
export interface Setting {
  /** Its day, or the last one that it may be of, `YYYY-MM-DD`. */
  readonly day: string | null;
  /** The date that this day is of, at the precision known. */
  readonly date: string | null;
  /** The first year of the term that it falls in. */
  readonly termStart: number | null;
  /** The bodies it speaks for and those above them, with how many steps up each is. */
  readonly bodies: ReadonlyMap<string, number>;
  /** The conferences that cite, by id. */
  readonly meetings: readonly string[];
  /** The body that must have issued the document, where that is known beforehand. */
  readonly issuer: string | null;
}

export const nowhere: Setting = {
  day: null,
  date: null,
  termStart: null,
  bodies: new Map(),
  meetings: [],
  issuer: null,
};

type Words = Readonly<Record<"VI" | "EN", string>>;

/** What speaks for or against a reading: the odds are multiplied by `factor`. */
export interface Ground {
  readonly factor: number;
  readonly words?: Words;
}

/** Null where the reading is ruled out. */
export type Judgement = Ground | null;

export const indifferent: Ground = { factor: 1 };
