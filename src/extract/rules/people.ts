import { capitalized } from "../../values/text.js";
import { provinceNamed } from "../lexicon/provinces.js";
import { phraseAt, wordList } from "../text/phrases.js";
import { type TokenSpan } from "../text/token-span.js";
import type { Token } from "../text/tokens.js";
import { wordsOf } from "../text/tokens.js";
import { type BodyMention, bodyAt } from "./bodies.js";

export interface OfficeMention extends TokenSpan {
  /** As worded: `Phó Bí thư Thường trực`. */
  readonly role: string;
  readonly body: BodyMention;
}

/** A person whom a sentence names with a title or an office; token indices. */
export interface PersonMention extends TokenSpan {
  readonly name: string;
  readonly offices: readonly OfficeMention[];
  /** `chủ trì`, `phát biểu` … */
  readonly act: string | null;
}

const titles = wordList("đồng chí,ông,bà,các đồng chí");
const offices = wordList(
  "bí thư,phó bí thư thường trực,phó bí thư,bí thư thứ nhất,ủy viên,ủy viên dự khuyết,chủ tịch,phó chủ tịch thường trực,phó chủ tịch,trưởng ban,phó trưởng ban,chủ nhiệm,phó chủ nhiệm,chánh văn phòng,phó chánh văn phòng",
);
const members = wordList(
  "tỉnh ủy viên,thành ủy viên,huyện ủy viên,thị ủy viên,quận ủy viên,đảng ủy viên,tuv,huv,đại biểu quốc hội,đại biểu hđnd tỉnh",
);
const acts = wordList(
  "chủ trì,đồng chủ trì,chủ tọa,phát biểu khai mạc,phát biểu bế mạc,phát biểu kết luận,phát biểu chỉ đạo,phát biểu,kết luận,quán triệt,truyền đạt,báo cáo,trình bày,dự và chỉ đạo,tới dự,đến dự,tham dự,dự,điều hành",
);
const elections = wordList(
  "được bầu giữ chức,được bầu làm,được bầu giữ chức vụ,tái đắc cử,tái đắc cử chức,tái cử chức,giữ chức,đắc cử chức,được tín nhiệm bầu làm,tiếp tục được bầu giữ chức,tiếp tục được bầu làm,trúng cử chức",
);
const MOST = 5;
const notPeople = new Set(
  "bí phó ủy chủ trưởng ban hội đảng tỉnh huyện thành quận thị ubnd hđnd bch btv tuv uvbtv nguyên lãnh các đại văn phòng công an quân sự sở ngành đồng".split(
    " ",
  ),
);

/** All people of a sentence, in order. */
export function peopleOf(tokens: readonly Token[]): readonly PersonMention[] {
  const found: Named[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const title = titleAt(tokens, at);
    const before = found.at(-1);
    const start = title ?? officeBefore(tokens, at) ?? (before?.listed ? nextListed(tokens, before.end, at) : null);
    const name = start === null ? null : personName(tokens, start);
    if (start === null || !name) continue;
    // `Nguyễn Văn An được bầu giữ chức Bí thư Huyện ủy`.
    const behind = officesFrom(tokens, phraseAt(elections, tokens, name.next)?.next ?? name.next);
    const ahead = title === null ? officesFrom(tokens, at, name.at) : { offices: [], next: name.next };
    const end = Math.max(name.next, behind.next);
    const follows = before !== undefined && onlySeparators(tokens, before.end, at);
    found.push({
      ...name,
      offices: [...ahead.offices, ...behind.offices],
      act: actBehind(tokens, end) ?? actAhead(tokens, at),
      end,
      follows,
      listed: title === null ? follows && before.listed : tokens[at]?.low === "các",
    });
    at = end - 1;
  }
  return withSharedAct(found);
}

interface Named extends PersonMention {
  /** Behind the name and the offices. */
  readonly end: number;
  /** Only a comma, a semicolon or the like parts it from the person before. */
  readonly follows: boolean;
  /** One of those that `các đồng chí` opens. */
  readonly listed: boolean;
}

/** `các đồng chí: A, Bí thư Huyện ủy; B, Phó Bí thư Huyện ủy đồng chủ trì`: what stands behind the last is said of all. */
function withSharedAct(people: readonly Named[]): readonly PersonMention[] {
  let shared: string | null = null;
  return people
    .toReversed()
    .map(({ follows, act, ...person }): PersonMention => {
      const own = act ?? shared;
      shared = follows ? own : null;
      return { at: person.at, next: person.next, name: person.name, offices: person.offices, act: own };
    })
    .toReversed();
}

const MOST_SEPARATORS = 3;
const separators = new Set([",", ";", "và", "cùng", "-", "–"]);
const isSeparator = (token: Token | undefined): boolean => separators.has(token?.low ?? "");
const onlySeparators = (tokens: readonly Token[], from: number, to: number): boolean =>
  from < to && to - from <= MOST_SEPARATORS && tokens.slice(from, to).every(isSeparator);

const familyNames = new Set(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý nông hà lò vì lương vi triệu đinh trịnh đoàn mai tạ cao chu hứa lục ma mông bế quách tô thái tống la kim thạch danh y giàng vàng sùng thào lầu hầu lù tẩn chảo phùng lâm trương đào lại nghiêm kiều ninh từ văn quan doãn mạc đồng giáp khúc tăng âu diệp châu bạch cù đàm lưu hoa trình cầm quàng tòng lường bàn đặng rơ siu ksor rơ chăm a hồ viên cung phương khổng lạc mã tiêu thân thiều tôn ứng vương xa".split(
    " ",
  ),
);

/** The next name of a list that goes on behind token `from`, where it begins at `at`. */
function nextListed(tokens: readonly Token[], from: number, at: number): number | null {
  if (!onlySeparators(tokens, from, at) || phraseAt(offices, tokens, at) || bodyAt(tokens, at)) return null;
  const name = familyNames.has(tokens[at]?.low ?? "") ? personName(tokens, at) : null;
  // `Thạch Đạn`, `Cao Bằng` may be places: two syllables need an office.
  const sure = name && (name.next - name.at >= 3 || officesFrom(tokens, name.next).next > name.next);
  return sure && provinceNamed(name.name) === null ? at : null;
}

function titleAt(tokens: readonly Token[], at: number): number | null {
  const found = phraseAt(titles, tokens, at);
  if (found) return tokens[found.next]?.text === ":" ? found.next + 1 : found.next;
  return tokens[at]?.low === "đ" && tokens[at + 1]?.text === "/" && tokens[at + 2]?.low === "c" ? at + 3 : null;
}

/** `Bí thư Huyện ủy Nguyễn Văn An`: the office before the name; answers where the name begins. */
function officeBefore(tokens: readonly Token[], at: number): number | null {
  const office = phraseAt(offices, tokens, at);
  const body = office && bodyAt(tokens, office.next);
  return body && tokens[body.next]?.capital === true ? body.next : null;
}

function personName(tokens: readonly Token[], at: number): (TokenSpan & { readonly name: string }) | null {
  let next = at;
  while (next < at + MOST && isNamePart(tokens[next])) next++;
  const count = next - at;
  return count >= 2 && count <= MOST && !notPeople.has(tokens[at]?.low ?? "")
    ? { at, next, name: wordsOf(tokens, at, next) }
    : null;
}

const isNamePart = (token: Token | undefined) =>
  token?.kind === "word" &&
  token.capital &&
  !(token.text.length > 1 && token.text === token.text.toUpperCase() && token.low === token.bare);

/** `, Ủy viên Ban Thường vụ, Trưởng ban Tổ chức Tỉnh ủy`, `- Bí thư Huyện ủy`, `(Bí thư Đảng ủy)`. */
function officesFrom(
  tokens: readonly Token[],
  from: number,
  to = tokens.length,
): { readonly offices: readonly OfficeMention[]; readonly next: number } {
  const found: OfficeMention[] = [];
  let next = from;
  for (let steps = 0; steps < 8 && next < to; steps++) {
    const sign = tokens[next];
    const start = sign?.kind === "sign" && ",-–(".includes(sign.text) ? next + 1 : next;
    // `, Tỉnh ủy viên, Bí thư Huyện ủy`.
    const member = phraseAt(members, tokens, start);
    if (member) {
      ({ next } = member);
      continue;
    }
    const office = phraseAt(offices, tokens, start);
    if (!office) break;
    const body = bodyAt(tokens, office.next);
    if (body) {
      found.push({ at: start, next: body.next, role: capitalized(wordsOf(tokens, start, office.next)), body });
      next = Math.min(body.next, to);
    } else {
      // An office without a body that is known: to the next comma.
      next = office.next;
      while (next < to && tokens[next]?.kind === "word" && !phraseAt(acts, tokens, next) && next - office.next < 8)
        next++;
    }
  }
  return { offices: found, next };
}

const REACH = 7;

function actBehind(tokens: readonly Token[], next: number): string | null {
  for (let at = next; at < Math.min(tokens.length, next + REACH); at++) {
    if (tokens[at]?.text === ";" || tokens[at]?.text === ".") break;
    const found = phraseAt(acts, tokens, at);
    if (found) return found.value;
  }
  return null;
}

const announced = new Set(["dự", "tham dự", "tới dự", "đến dự", "chủ trì", "dự và chỉ đạo"]);
/** `Dự hội nghị có các đồng chí: A, …; B, …`. */
function actAhead(tokens: readonly Token[], to: number): string | null {
  let act: string | null = null;
  for (let at = 0; at < to; at++) {
    const found = phraseAt(acts, tokens, at);
    if (found && announced.has(found.value)) act = found.value;
  }
  return act;
}
