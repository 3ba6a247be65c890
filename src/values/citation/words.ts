// All words here are as `fold` leaves them: no marks, lower case, đ as d.

type Kinds = readonly string[];

/** Words for sorts of documents, the likeliest sort first. */
export const kindWords: ReadonlyMap<string, Kinds> = new Map([
  ["chi thi", ["DIRECTIVE"]],
  ["nghi quyet", ["RESOLUTION"]],
  ["chuong trinh hanh dong", ["ACTION_PROGRAMME"]],
  // The number of an action programme is often cited without `hành động`.
  ["chuong trinh", ["PROGRAMME", "ACTION_PROGRAMME"]],
  ["de an", ["SCHEME"]],
  ["ket luan", ["CONCLUSION"]],
  ["ke hoach", ["PLAN"]],
  ["quyet dinh", ["DECISION"]],
  ["quy dinh", ["REGULATION"]],
  ["quy che", ["RULES"]],
  ["huong dan", ["GUIDELINE"]],
  ["bao cao", ["REPORT"]],
  ["thong bao", ["NOTICE"]],
  ["thong bao ket luan", ["NOTICE"]],
  ["cuoc van dong", ["CAMPAIGN"]],
  ["to trinh", ["OTHER"]],
  ["cong van", ["OTHER"]],
  ["bien ban", ["OTHER"]],
  ["thong tri", ["OTHER"]],
  ["nghi dinh", ["OTHER"]],
]);

/** Abbreviations of the same, as symbols have them; QĐ is quyết định and quy định. */
export const kindCodes: ReadonlyMap<string, Kinds> = new Map([
  ["ct", ["DIRECTIVE"]],
  ["nq", ["RESOLUTION"]],
  ["cthd", ["ACTION_PROGRAMME"]],
  ["ctrhd", ["ACTION_PROGRAMME"]],
  ["ctr", ["PROGRAMME", "ACTION_PROGRAMME"]],
  ["da", ["SCHEME"]],
  ["kl", ["CONCLUSION"]],
  ["kh", ["PLAN"]],
  ["qd", ["DECISION", "REGULATION"]],
  ["qdi", ["REGULATION"]],
  ["qdns", ["DECISION"]],
  ["qc", ["RULES"]],
  ["hd", ["GUIDELINE"]],
  ["bc", ["REPORT"]],
  ["tb", ["NOTICE"]],
  ["tbkl", ["NOTICE"]],
  ["ttr", ["OTHER"]],
  ["cv", ["OTHER"]],
  ["bb", ["OTHER"]],
]);

interface BodyWords {
  readonly organ?: string;
  readonly levels?: readonly string[];
}

/** Words for bodies. The more telling organ comes first: `Ban Thường vụ Tỉnh ủy` is a standing committee. */
export const bodyWords: ReadonlyMap<string, BodyWords> = new Map<string, BodyWords>([
  ["bo chinh tri", { organ: "POLITBURO", levels: ["CENTRAL"] }],
  ["bct", { organ: "POLITBURO", levels: ["CENTRAL"] }],
  ["ban bi thu", { organ: "SECRETARIAT", levels: ["CENTRAL"] }],
  ["bbt", { organ: "SECRETARIAT", levels: ["CENTRAL"] }],
  ["ban thuong vu", { organ: "STANDING_COMMITTEE" }],
  ["btv", { organ: "STANDING_COMMITTEE" }],
  ["thuong truc", { organ: "PERMANENT_BOARD" }],
  ["uy ban kiem tra", { organ: "INSPECTION_COMMITTEE" }],
  ["ubkt", { organ: "INSPECTION_COMMITTEE" }],
  ["uy ban nhan dan", { organ: "PEOPLES_COMMITTEE" }],
  ["ubnd", { organ: "PEOPLES_COMMITTEE" }],
  ["hoi dong nhan dan", { organ: "PEOPLES_COUNCIL" }],
  ["hdnd", { organ: "PEOPLES_COUNCIL" }],
  ["chinh phu", { organ: "GOVERNMENT", levels: ["CENTRAL"] }],
  ["ban chap hanh", { organ: "EXECUTIVE_COMMITTEE" }],
  ["bch", { organ: "EXECUTIVE_COMMITTEE" }],
  ["tinh uy", { organ: "EXECUTIVE_COMMITTEE", levels: ["PROVINCIAL"] }],
  ["thanh uy", { organ: "EXECUTIVE_COMMITTEE", levels: ["PROVINCIAL", "DISTRICT"] }],
  ["huyen uy", { organ: "EXECUTIVE_COMMITTEE", levels: ["DISTRICT"] }],
  ["quan uy", { organ: "EXECUTIVE_COMMITTEE", levels: ["DISTRICT"] }],
  ["thi uy", { organ: "EXECUTIVE_COMMITTEE", levels: ["DISTRICT"] }],
  ["dang uy", { organ: "EXECUTIVE_COMMITTEE", levels: ["GRASSROOTS"] }],
  ["dang bo", { organ: "PARTY_COMMITTEE" }],
  ["trung uong", { organ: "EXECUTIVE_COMMITTEE", levels: ["CENTRAL"] }],
  ["tw", { organ: "EXECUTIVE_COMMITTEE", levels: ["CENTRAL"] }],
]);

/** What may stand between the words for a body and the name of its place. */
export const unitWords: ReadonlyMap<string, BodyWords> = new Map<string, BodyWords>([
  ["tinh", { levels: ["PROVINCIAL"] }],
  ["thanh pho", { levels: ["PROVINCIAL", "DISTRICT"] }],
  ["tp", { levels: ["PROVINCIAL", "DISTRICT"] }],
  ["huyen", { levels: ["DISTRICT"] }],
  ["quan", { levels: ["DISTRICT"] }],
  ["thi xa", { levels: ["DISTRICT"] }],
  ["thi tran", { levels: ["GRASSROOTS"] }],
  ["xa", { levels: ["GRASSROOTS"] }],
  ["phuong", { levels: ["GRASSROOTS"] }],
  ["dac khu", { levels: ["GRASSROOTS"] }],
  ["dang cong san viet nam", {}],
  ["dang", {}],
]);

/** What the last code of a symbol says of the level; TU is a Tỉnh ủy, at times the Thành ủy of a city under a province. */
export function levelsOfCode(code: string): readonly string[] {
  if (code.endsWith("tw") || /^(?:cp|ttg|qh|ubtvqh)\d*$/u.test(code)) return ["CENTRAL"];
  if (["hu", "qu", "thu", "txu", "tpu"].includes(code)) return ["DISTRICT"];
  if (code.endsWith("tu")) return ["PROVINCIAL", "DISTRICT"];
  return code === "du" ? ["GRASSROOTS"] : [];
}

/** What a document does to something: its subject begins here. */
export const subjectWords: ReadonlySet<string> = new Set([
  ..."ve,thuc hien,trien khai,cu the hoa,huong dan,sua doi,bo sung,thay the,bai bo,so ket,tong ket".split(","),
  ..."quan triet,ban hanh,phat trien,nang cao,tang cuong,day manh,xay dung,hoc tap,phe duyet".split(","),
]);

const ordinalWords = "nhat hai ba tu nam sau bay tam chin muoi".split(" ");

const NUMERALS = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
const romans: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 49 }, (_, i) => i + 1).map((n) => {
    const tens = Math.floor(n / 10);
    return [(tens === 4 ? "xl" : "x".repeat(tens)) + (NUMERALS[n % 10] ?? ""), n];
  }),
);

/** `4`, `iv`; with words allowed `tu`. Null for what is no number of a term or meeting. */
export function ordinalOf(word: string | undefined, wordsToo: boolean): number | null {
  if (word === undefined) return null;
  if (/^\d{1,2}$/u.test(word)) return Number(word) || null;
  if (wordsToo && ordinalWords.includes(word)) return ordinalWords.indexOf(word) + 1;
  return romans.get(word) ?? null;
}
