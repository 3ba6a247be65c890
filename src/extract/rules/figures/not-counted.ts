import { phraseAt, phraseBefore, wordList } from "../../text/phrases.js";
import { isSign, type Token } from "../../text/tokens.js";
import { type QuantityMention } from "../quantity.js";
import { near } from "./draft.js";

const rollCalls = wordList(
  "tham dự,về dự,đến dự,dự hội nghị,dự đại hội,có mặt,tham gia hội nghị,thay mặt cho,thay mặt,triệu tập,dự buổi,tham gia đại hội,cùng dự,dự và chỉ đạo,điểm cầu,kết nối trực tuyến,trực tuyến đến,trực tuyến tới,truyền trực tiếp,truyền hình trực tiếp,theo dõi hội nghị,đại diện cho,đại diện,tiêu biểu cho,trên cơ sở danh sách",
);

const crops = new Set(["thác", "lúa", "đất", "cấy", "canh", "tác", "màu", "ruộng"]);

const members = wordList("ủy viên ban chấp hành,ủy viên ban thường vụ,ủy viên bch,ủy viên btv,ủy viên chính thức");

const praise = "bằng khen,giấy khen,khen thưởng,biểu dương,tặng thưởng,trao thưởng";
const votes = wordList(
  `bầu,phiếu,tán thành,tín nhiệm,trúng cử,đắc cử,số phiếu,biểu quyết,huy hiệu,tuổi đảng,kỷ niệm chương,${praise}`,
);

const consents = wordList("tán thành,biểu quyết,số phiếu,phiếu bầu");

const awards = wordList(`${praise},tuyên dương`);
const awarded = new Set(["PERSON", "ORGANISATION", "HOUSEHOLD"]);
const FAR_AWARD = 18;
/** `15 tập thể, 22 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen`, `tặng giấy khen cho 14 hộ`. */
function isAwarded(tokens: readonly Token[], at: number): boolean {
  if ([at, at - 1].some((end) => phraseBefore(awards, tokens, end, 2)?.value.endsWith("khen"))) return true;
  for (let spot = at; spot < Math.min(tokens.length, at + FAR_AWARD) && tokens[spot]?.text !== ";"; spot++)
    if (phraseAt(awards, tokens, spot) && tokens.slice(at, spot).some(({ low }) => low === "được")) return true;
  return false;
}

const adoptions = wordList("thông qua,xem xét,cho ý kiến");

const fates = wordList("kỷ luật,khai trừ,kết nạp,phát triển");
const appointments = wordList(
  "thông báo kết quả điều động,thông báo quyết định,công bố quyết định,trao quyết định,công bố các quyết định,trao các quyết định",
);

const people = new Set(["PERSON", "ORGANISATION", "COMMUNE", "VISIT", "FACILITY"]);

const areas = new Set(["trên", "mỗi", "/", "cho"]);
const FAR_SUPPOSED = 12;
const maybe = wordList("có thể tăng,có thể giảm,có thể lên,có nguy cơ");
function isSupposed(tokens: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - FAR_SUPPOSED);
  for (let spot = at - 1; spot >= from && tokens[spot]?.text !== ";"; spot--) {
    if (phraseAt(maybe, tokens, spot)) return true;
    if (
      tokens[spot]?.low === "nào" &&
      tokens
        .slice(Math.max(0, spot - 5), spot)
        .some(({ low }, i, all) => low === "không" && ["có", "còn"].includes(all[i + 1]?.low ?? ""))
    )
      return true;
  }
  return false;
}

const portraits = wordList("diện tích tự nhiên");
const deeds = wordList("đạt,tăng,giảm,thu ngân sách");
/** `huyện có diện tích tự nhiên 87.214 ha, dân số trên 39.000 người, 13 xã, 1 thị trấn`. */
const isPortrait = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => phraseAt(portraits, tokens, at) !== null) &&
  !tokens.some((_, at) => phraseAt(deeds, tokens, at) !== null);

type Reason = (tokens: readonly Token[], quantity: QuantityMention) => boolean;

/** Attendance, votes and medals are no results, nor are extents, agendas and what is asked for. */
const reasons: readonly Reason[] = [
  // `giá trị sản xuất trên 1 ha đất`, `giảm cả 3 tiêu chí`.
  (tokens, { unit, value, numberAt }) =>
    unit.unit === "HECTARE" && value === "1" && areas.has(tokens[numberAt - 1]?.low ?? ""),
  (tokens, { unit, numberAt, outOf }) => unit.unit === "ITEM" && outOf === null && tokens[numberAt - 1]?.low === "cả",
  // `Không có xã nào có tỷ lệ hộ nghèo trên 20%`, `nếu không …, tỷ lệ có thể tăng lên 6%`.
  (tokens, { at }) => isSupposed(tokens, at),
  // `Ban Chỉ đạo 197`, `Đề án 06`.
  (tokens, { numberAt }) => named.has(tokens[numberAt - 1]?.low ?? "") && tokens[numberAt - 2]?.capital === true,
  // `giá trị sản xuất của 3 xã`.
  (tokens, { unit, at }) => places.has(unit.unit) && tokens[at - 1]?.low === "của",
  (tokens, { unit, at }) => isExtent(tokens, at, unit.unit),
  // `đi thực tế 3 mô hình`, `tham quan 2 cơ sở`.
  (tokens, { at }) => phraseBefore(visits, tokens, at, 4) !== null,
  (tokens, { unit, at }) => places.has(unit.unit) && (officesOf(tokens, at) || isMerger(tokens, at, unit.next)),
  (tokens, { unit, at, comparator }) =>
    askedFor.has(unit.unit) && comparator !== "AT_LEAST" && !outcomeBehind(tokens, unit.next) && asked(tokens, at),
  (tokens, { unit, at }) => unit.unit === "ITEM" && isAgenda(tokens, at, unit.next),
  // `trong 25 chỉ tiêu` is the whole that a count is taken from.
  (tokens, { unit, at }) =>
    unit.unit === "ITEM" &&
    (tokens[at - 1]?.low === "trong" || (tokens[at - 1]?.low === "số" && tokens[at - 3]?.low === "trong")),
  (tokens, { unit, at }) => unit.sort === "noun" && people.has(unit.unit) && saysInClause(rollCalls, tokens, at),
  // `diện tích đất khai thác 1 vụ`: crops a year.
  (tokens, { unit, at }) => unit.text === "vụ" && crops.has(tokens[at - 1]?.low ?? ""),
  // `38/40 đồng chí Ủy viên Ban Chấp hành`.
  (tokens, { unit, at }) =>
    unit.unit === "PERSON" && phraseAt(members, tokens, unit.next) !== null && !saysInClause(fates, tokens, at),
  // `cùng toàn thể 68 đảng viên của 4 chi bộ`.
  (tokens, { unit, at }) => unit.unit === "PERSON" && tokens[at - 1]?.low === "thể" && tokens[at - 2]?.low === "toàn",
  // `Ban Thường vụ gồm 15 đồng chí`; `số đảng viên kết nạp là 10.240 đảng viên` is a result.
  (tokens, { unit, at, value }) =>
    unit.unit === "PERSON" &&
    ["gồm", "là"].includes(tokens[at - 1]?.low ?? "") &&
    value.length <= 2 &&
    !saysInClause(fates, tokens, at, ",;"),
  (tokens, { unit, at }) =>
    (unit.unit === "PERSON" || unit.unit === "ORGANISATION") &&
    !phraseAt(rated, tokens, unit.next) &&
    sizeOfBody(tokens, at),
  // `doanh nghiệp có từ 25 lao động trở lên có tổ chức công đoàn`: which of them.
  (tokens, { unit, at, comparator }) =>
    unit.unit === "PERSON" &&
    comparator !== "EQUAL" &&
    tokens[at - 1]?.low === "có" &&
    phraseBefore(employers, tokens, at - 1, 3) !== null,
  // `Số hộ có mức thu từ 100 triệu đồng/năm trở lên là 3.415 hộ`: which of them.
  (tokens, { comparator, next }) =>
    comparator === "AT_LEAST" && tokens[next]?.low === "là" && tokens[next + 1]?.kind === "digits",
  (tokens, { unit, at }) => awarded.has(unit.unit) && isAwarded(tokens, at),
  // `nâng cao chất lượng 2 Cuộc vận động`.
  (tokens, { unit, next }) => unit.text === "Cuộc" && tokens[next]?.low === "vận",
  // `Về kinh tế (11 chỉ tiêu)`.
  (tokens, { unit, at, next }) =>
    unit.text === "chỉ tiêu" && tokens[at - 1]?.text === "(" && tokens[next]?.text === ")",
  // `thông qua 12 nghị quyết`.
  (tokens, { unit, at }) => unit.unit === "DOCUMENT" && phraseBefore(adoptions, tokens, at, 2) !== null,
  // `thông báo kết quả điều động 6 đồng chí`.
  (tokens, { unit, at }) => unit.unit === "PERSON" && saysInClause(appointments, tokens, at),
  (tokens, { unit, at }) =>
    (unit.unit === "PERSON" || unit.unit === "ORGANISATION") && saysInClause(votes, tokens, at, ",;"),
  (tokens, { unit, at }) => unit.unit === "PERCENT" && near(tokens, Math.max(0, at - 8), at + 1, votes),
  // `với 100% đại biểu tán thành`.
  (tokens, { unit, next }) => unit.unit === "PERCENT" && near(tokens, next, next + 6, consents),
];

export function notCounted(tokens: readonly Token[]): (quantity: QuantityMention) => boolean {
  const portrait = isPortrait(tokens);
  return (quantity) => !portrait && !reasons.some((holds) => holds(tokens, quantity));
}

/** Whether one of the phrases stands in the same clause, behind the figure up to one of the signs. */
function saysInClause(phrases: typeof votes, tokens: readonly Token[], at: number, signs = ";"): boolean {
  const start = tokens.findLastIndex(({ text }, spot) => spot < at && text === ";") + 1;
  const end = endOfClause(tokens, at, signs);
  for (let spot = start; spot < end; spot++) {
    const found = phraseAt(phrases, tokens, spot);
    // `chưa có mặt bằng sạch`.
    if (found && !(tokens[found.next - 1]?.low === "mặt" && tokens[found.next]?.low === "bằng")) return true;
  }
  return false;
}

const named = new Set(["đạo", "án"]);

const extents = new Set(["dài", "rộng", "cao", "sâu", "cách", "mô"]);
const lengths = new Set(["KILOMETRE", "METRE", "HECTARE", "SQUARE_METRE"]);
/** `cầu dài gần 18 km`, `cách trung tâm 17 km`, `quy mô 100 ha`: how big a thing is. */
function isExtent(tokens: readonly Token[], at: number, unit: string): boolean {
  if (!lengths.has(unit)) return false;
  const before = tokens[at - 1]?.low ?? "";
  return (
    (extents.has(before) && !["chiều", "tổng"].includes(tokens[at - 2]?.low ?? "")) ||
    (unit === "KILOMETRE" && tokens.slice(Math.max(0, at - 4), at).some(({ low }) => low === "cách")) ||
    (before === "nhiên" && tokens[at - 2]?.low === "tự")
  );
}

// `Đảng bộ huyện có 1.142 đảng viên hoàn thành xuất sắc nhiệm vụ` is how they did.
const rated = wordList("hoàn thành,đạt,được xếp loại,xếp loại,không hoàn thành,vi phạm,bị");

const employers = wordList("doanh nghiệp,hợp tác xã,đơn vị,cơ sở,công ty,nơi");

const visits = wordList("đi thực tế,đi khảo sát,tham quan,đi thăm,khảo sát thực tế,thăm mô hình,đến thăm");

const places = new Set(["COMMUNE", "ORGANISATION", "OTHER"]);
const offices = wordList(
  "bí thư,bí thư đảng ủy,đảng ủy,lãnh đạo,chủ tịch,chủ tịch ubnd,đại diện,ubnd,hđnd,bí thư cấp ủy,giữa",
);
/** `bí thư đảng ủy 14 phường` are people. */
const officesOf = (tokens: readonly Token[], at: number) => phraseBefore(offices, tokens, at, 4) !== null;

const mergers = wordList(
  "sáp nhập,hợp nhất,nhập,trên cơ sở sáp nhập,trên cơ sở hợp nhất,trên cơ sở nhập,trên cơ sở sắp xếp,trên cơ sở",
);
/** `sáp nhập 2 xã Tiên Tiến và Tiên Hưng`, `trên cơ sở nhập 7 phường cũ` tell how a place came to be. */
function isMerger(tokens: readonly Token[], at: number, next: number): boolean {
  const merger = phraseBefore(mergers, tokens, at, 5);
  if (!merger) return false;
  const former = tokens.slice(next, next + 3).some(({ low }) => low === "cũ" || low === "trước");
  return former || merger.value.startsWith("trên cơ sở") || tokens[next]?.capital === true;
}

const askedFor = new Set(["ITEM", "OTHER", "FACILITY", "COMMUNE", "ORGANISATION", "KILOMETRE", "HECTARE"]);
const requests = wordList("đề nghị,yêu cầu,lưu ý,nhắc,gợi mở,gợi ý,sớm,đôn đốc,mong muốn,kiến nghị");
const striven = wordList("phấn đấu,đạt,hoàn thành,chỉ tiêu,mục tiêu,đã,kết nạp,tăng,giảm,ít nhất,tối thiểu");
/** `đề nghị rà soát 3 dự án chậm tiến độ`: what is asked for is neither done nor a target. */
function asked(tokens: readonly Token[], at: number): boolean {
  for (let spot = at - 1; spot > Math.max(-1, at - 40); spot--) {
    if (phraseAt(striven, tokens, spot)) return false;
    if (phraseAt(requests, tokens, spot) && tokens[spot - 1]?.low !== "đáng") return true;
  }
  return false;
}

const agendaNouns = wordList("chỉ tiêu,nhóm chỉ tiêu,nhiệm vụ,nhóm nhiệm vụ");
const setting = wordList(
  "đề ra,thông qua,thống nhất,xác định,xây dựng,nêu,nêu ra,gồm,với,đặt ra,nghị quyết,trình,giao,thực hiện,triển khai,đột phá,giải pháp",
);
const outcomes = wordList(
  "đạt,vượt,không,chưa,hoàn thành,còn,dự báo,cơ bản,được hoàn thành,ước,có khả năng,khó,thành phần,đã",
);

/** `Đại hội thống nhất 19 chỉ tiêu, 4 nhiệm vụ trọng tâm`: how many were set is no result. */
function isAgenda(tokens: readonly Token[], at: number, next: number): boolean {
  if (!phraseAt(agendaNouns, tokens, at + 1)) return false;
  if (outcomeBehind(tokens, next)) return false;
  for (let spot = at; spot > Math.max(0, at - 6); spot--) if (phraseBefore(setting, tokens, spot, 2)) return true;
  return false;
}

const outcomeBehind = (tokens: readonly Token[], next: number) =>
  [0, 1, 2, 3, 4].some((ahead) => phraseAt(outcomes, tokens, next + ahead) !== null);

function endOfClause(tokens: readonly Token[], from: number, signs: string): number {
  const end = tokens.findIndex((token, at) => at >= from && isSign(token, signs));
  return end < 0 ? tokens.length : end;
}

// `Đảng bộ có 14 chi bộ với 402 đảng viên`.
function sizeOfBody(tokens: readonly Token[], at: number): boolean {
  for (let spot = at - 1; spot > Math.max(0, at - 14); spot--) {
    const token = tokens[spot];
    if (!token || token.text === ";" || token.text === "." || phraseAt(fates, tokens, spot)) return false;
    // `kiểm tra khi có dấu hiệu vi phạm đối với 4 đảng viên`.
    const has = token.low === "có" && tokens[spot + 1]?.low !== "dấu";
    const subject = tokens[spot - 1]?.low === "hiện" ? spot - 1 : spot;
    if (has && phraseBefore(bodyNames, tokens, subject, 5)) return true;
    if (
      has &&
      tokens
        .slice(Math.max(0, spot - 6), spot)
        .some((each, i, all) => each.low === "đảng" && ["bộ", "ủy"].includes(all[i + 1]?.low ?? ""))
    )
      return at - spot <= 10 && !tokens.slice(spot, at).some(({ low }) => low === "đạt" || low === "được");
  }
  return false;
}

const bodyNames = wordList(
  "đảng bộ,toàn đảng bộ,chi bộ,đảng ủy,ban chấp hành,ban chấp hành khóa mới,bch,ban thường vụ",
);
