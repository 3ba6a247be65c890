import { compoundNames, nameKey } from "../lexicon/provinces.js";
import { phraseAt, wordList } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import { wordsOf } from "../text/tokens.js";

export interface NameFound {
  readonly name: string;
  readonly next: number;
}

const LONGEST = 4;
// Capitals that begin something else, by what follows them; `*` is anything.
const notNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    khóa: "*",
    nhiệm: "kỳ",
    lần: "*",
    ngày: "*",
    đã: "*",
    hội: "nghị đồng nông phụ cựu liên người chữ thảo",
    tổ: "chức",
    tiến: "hành",
    ban: "chấp thường tổ tuyên dân nội bí chỉ cán",
    đảng: "*",
    bí: "thư",
    ủy: "*",
    phó: "*",
    chủ: "tịch trì",
    trưởng: "*",
    đồng: "chí thời",
    mặt: "trận",
    họp: "*",
    sáng: "*",
    chiều: "*",
    tháng: "*",
    năm: "*",
    quý: "*",
    quí: "*",
    và: "*",
    về: "*",
    hđnd: "*",
    ubnd: "*",
    mttq: "*",
    btv: "*",
    bch: "*",
    ubkt: "*",
    đại: "hội biểu diện",
    quán: "triệt",
    thông: "qua",
    kỳ: "họp",
    phiên: "*",
    công: "an tác bố",
    tại: "*",
    của: "*",
    với: "*",
    trong: "*",
    tổng: "kết",
    sơ: "kết",
    khai: "mạc",
    bế: "mạc",
    triển: "khai",
    văn: "phòng",
    đoàn: "đại thanh",
    thường: "trực vụ",
    hoàn: "thành",
    nghị: "quyết",
    chỉ: "thị",
    phấn: "đấu",
    giao: "ban",
    bầu: "*",
    ảnh: "*",
    hiện: "*",
    nhiều: "*",
    các: "*",
    theo: "*",
    cùng: "*",
    cho: "*",
    từ: "*",
    đến: "*",
    sẽ: "*",
    được: "*",
    nhân: "dân",
    trên: "*",
    qua: "*",
    đây: "*",
    ngoài: "*",
    bên: "cạnh",
    sau: "*",
    trước: "*",
    nhằm: "*",
    do: "*",
    là: "*",
    ông: "*",
    bà: "*",
    tuy: "nhiên",
    đó: "*",
    kết: "luận quả",
    phát: "biểu",
    báo: "cáo",
    kinh: "tế",
    những: "*",
    khi: "*",
    để: "*",
    lãnh: "đạo",
  }).map(([word, followers]) => [word, followers] as const),
);

const mottos = wordList("cộng hòa xã hội chủ nghĩa,độc lập - tự do,độc lập – tự do,đảng cộng sản việt nam");

function isStop(tokens: readonly Token[], at: number): boolean {
  // `UBND HUYỆN LỘC BÌNH    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`: the second column of a letterhead.
  if (phraseAt(mottos, tokens, at)) return true;
  const followers = notNames.get(tokens[at]?.low ?? "");
  if (followers === undefined) return false;
  if (followers === "*") {
    // `Hai Bà Trưng`, `Cầu Ông Lãnh`; behind a sign or a word without capital someone is spoken of.
    if (["bà", "ông"].includes(tokens[at]?.low ?? ""))
      return !(tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true && !unitBefore(tokens, at));
    // `Nam Từ Liêm`, `Năm Căn`.
    if (tokens[at]?.low === "từ") return tokens[at + 1]?.capital !== true;
    return tokens[at]?.low !== "năm" || tokens[at + 1]?.kind === "digits";
  }
  return followers.split(" ").includes(tokens[at + 1]?.low ?? "");
}

// `xã Bà …` begins a name of its own.
const unitBefore = (tokens: readonly Token[], at: number) =>
  ["huyện", "quận", "xã", "phường", "tỉnh", "phố"].includes(tokens[at - 1]?.low ?? "");

/** The name of a place that begins at token `at`: `Lạng Sơn`, `Bà Rịa - Vũng Tàu`, `Ea H'leo`, `1` of `Quận 1`. */
export function nameAt(tokens: readonly Token[], at: number): NameFound | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.kind === "digits" && first.text.length <= 2) {
    // `Quận 1`, `phường 5`; no date or figure.
    const after = tokens[at + 1];
    const free = !after || after.spaced || ",.);:".includes(after.text);
    const before = tokens[at - 1]?.low;
    return free && (before === "quận" || before === "phường") ? { name: first.text, next: at + 1 } : null;
  }
  const saigon = saigonAt(tokens, at);
  if (saigon !== null) return { name: "Hồ Chí Minh", next: saigon };
  if (!isName(tokens, at)) return null;
  let next = at + 1;
  while (next < at + LONGEST && isName(tokens, next)) next++;
  // `Ea H'leo`, `Cư M'gar`.
  if (
    isApostrophe(tokens[next]) &&
    tokens[next]?.spaced === false &&
    tokens[next + 1]?.kind === "word" &&
    tokens[next + 1]?.spaced === false
  )
    next += 2;
  const compound = compoundAt(tokens, at, next);
  const end = compound ?? next;
  return { name: titled(wordsOf(tokens, at, end)), next: end };
}

/** `HCM`, `TPHCM`, `TP.HCM`, `Thành phố Hồ Chí Minh`: the one city that bears its sort in its name. */
function saigonAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.low === "tphcm") return at + 1;
  const dot = tokens[at + 1]?.text === "." ? 1 : 0;
  const named =
    tokens[at]?.low === "tp"
      ? at + 1 + dot
      : tokens[at]?.bare === "thanh" && tokens[at + 1]?.low === "phố"
        ? at + 2
        : at;
  if (tokens[named]?.text === "HCM") return named + 1;
  if (named === at || tokens[named]?.low !== "hồ" || tokens[named + 1]?.low !== "chí") return null;
  return tokens[named + 2]?.low === "minh" ? named + 3 : null;
}

// As in a text, where a heading has capitals only.
const titled = (name: string) =>
  name.replace(/\p{L}+/gu, (word) =>
    word.length > 1 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );

const isApostrophe = (token: Token | undefined) => token !== undefined && ["'", "’", "‘", "`"].includes(token.text);
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !token.capital || isStop(tokens, at)) return false;
  return token.text.length === 1 || token.text !== token.text.toUpperCase() || allCapsName(tokens, at, token);
}

const syllable = /^(?:ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

// `LẠNG SƠN` in a heading is a name, `BCH` is none; `PHONG` of `XÃ DƯƠNG PHONG` is one behind a word in capitals.
function allCapsName(tokens: readonly Token[], at: number, { text, low, bare }: Token): boolean {
  if (text.length > 6) return false;
  if (low !== bare) return true;
  const before = tokens[at - 1];
  return (
    syllable.test(bare) &&
    before !== undefined &&
    before.text.length > 1 &&
    before.low !== before.bare &&
    before.text === before.text.toUpperCase()
  );
}

function compoundAt(tokens: readonly Token[], at: number, dash: number): number | null {
  if (!["-", "–", "—"].includes(tokens[dash]?.text ?? "")) return null;
  for (let end = Math.min(dash + 4, tokens.length); end > dash + 1; end--)
    if (compoundNames.has(nameKey(wordsOf(tokens, at, end)))) return end;
  return null;
}
