import { phrasesOf, wordList } from "../text/phrases.js";

export type Organ =
  | "POLITBURO"
  | "SECRETARIAT"
  | "DEPARTMENT"
  | "EXECUTIVE_COMMITTEE"
  | "STANDING_COMMITTEE"
  | "PERMANENT_BOARD"
  | "PARTY_COMMITTEE"
  | "INSPECTION_COMMITTEE"
  | "PEOPLES_COMMITTEE"
  | "PEOPLES_COUNCIL"
  | "FATHERLAND_FRONT"
  | "MASS_ORGANISATION"
  | "GOVERNMENT"
  | "OTHER";
export type Level = "CENTRAL" | "PROVINCIAL" | "DISTRICT" | "GRASSROOTS";
/** A sort of place. */
export type UnitWord = "tỉnh" | "thành phố" | "huyện" | "quận" | "thị xã" | "xã" | "phường" | "thị trấn" | "đặc khu";

/** Bodies that stand for themselves. */
export const centralBodies = phrasesOf<Organ>([
  ["bộ chính trị", "POLITBURO"],
  ["bộ chính trị trung ương đảng", "POLITBURO"],
  ["bct", "POLITBURO"],
  ["ban bí thư", "SECRETARIAT"],
  ["ban bí thư trung ương đảng", "SECRETARIAT"],
  ["ban bí thư trung ương", "SECRETARIAT"],
  ["ban bí thư tw đảng", "SECRETARIAT"],
  ["ban chấp hành trung ương đảng cộng sản việt nam", "EXECUTIVE_COMMITTEE"],
  ["ban chấp hành trung ương đảng", "EXECUTIVE_COMMITTEE"],
  ["ban chấp hành trung ương", "EXECUTIVE_COMMITTEE"],
  ["bch trung ương đảng", "EXECUTIVE_COMMITTEE"],
  ["bch trung ương", "EXECUTIVE_COMMITTEE"],
  ["bch tw đảng", "EXECUTIVE_COMMITTEE"],
  ["bch tw", "EXECUTIVE_COMMITTEE"],
  ["bchtw đảng", "EXECUTIVE_COMMITTEE"],
  ["bchtw", "EXECUTIVE_COMMITTEE"],
  ["ban chấp hành tw đảng", "EXECUTIVE_COMMITTEE"],
  ["ban chấp hành tw", "EXECUTIVE_COMMITTEE"],
  ["trung ương đảng", "EXECUTIVE_COMMITTEE"],
  ["tw đảng", "EXECUTIVE_COMMITTEE"],
  ["ủy ban kiểm tra trung ương", "INSPECTION_COMMITTEE"],
  ["ubkt trung ương", "INSPECTION_COMMITTEE"],
  ["ubkt tw", "INSPECTION_COMMITTEE"],
  ["quân ủy trung ương", "OTHER"],
  ["quân ủy tw", "OTHER"],
  ["ban chỉ đạo trung ương", "OTHER"],
  ["ban chỉ đạo tw", "OTHER"],
  ["chính phủ", "GOVERNMENT"],
  ["thủ tướng chính phủ", "OTHER"],
  ["thủ tướng", "OTHER"],
  ["quốc hội", "OTHER"],
  ["ủy ban thường vụ quốc hội", "OTHER"],
]);

/** Mass organisations, with their names in full. */
export const massOrganisations: ReadonlyMap<string, string> = new Map([
  ["hội nông dân", "Hội Nông dân"],
  ["hội liên hiệp phụ nữ", "Hội Liên hiệp Phụ nữ"],
  ["hội lhpn", "Hội Liên hiệp Phụ nữ"],
  ["hội phụ nữ", "Hội Liên hiệp Phụ nữ"],
  ["hội cựu chiến binh", "Hội Cựu chiến binh"],
  ["hội ccb", "Hội Cựu chiến binh"],
  ["liên đoàn lao động", "Liên đoàn Lao động"],
  ["lđlđ", "Liên đoàn Lao động"],
  ["đoàn thanh niên cộng sản hồ chí minh", "Đoàn Thanh niên Cộng sản Hồ Chí Minh"],
  ["đoàn tncs hồ chí minh", "Đoàn Thanh niên Cộng sản Hồ Chí Minh"],
]);

/** Organs that are said of a body or a place. */
export const organWords = phrasesOf<Organ>([
  ...[...massOrganisations.keys()].map((name) => [name, "MASS_ORGANISATION"] as const),
  ["ban chấp hành", "EXECUTIVE_COMMITTEE"],
  // As misprinted.
  ["ban chấp hàng", "EXECUTIVE_COMMITTEE"],
  ["bch", "EXECUTIVE_COMMITTEE"],
  ["ban thường vụ", "STANDING_COMMITTEE"],
  ["btv", "STANDING_COMMITTEE"],
  ["thường vụ", "STANDING_COMMITTEE"],
  ["ban thường trực", "PERMANENT_BOARD"],
  ["thường trực", "PERMANENT_BOARD"],
  ["ủy ban kiểm tra", "INSPECTION_COMMITTEE"],
  ["ubkt", "INSPECTION_COMMITTEE"],
  ["ủy ban nhân dân", "PEOPLES_COMMITTEE"],
  ["ubnd", "PEOPLES_COMMITTEE"],
  ["hội đồng nhân dân", "PEOPLES_COUNCIL"],
  ["hđnd", "PEOPLES_COUNCIL"],
  ["ủy ban mặt trận tổ quốc việt nam", "FATHERLAND_FRONT"],
  ["ủy ban mặt trận tổ quốc", "FATHERLAND_FRONT"],
  ["ủy ban mttq việt nam", "FATHERLAND_FRONT"],
  ["ủy ban mttq", "FATHERLAND_FRONT"],
  ["ubmttq việt nam", "FATHERLAND_FRONT"],
  ["ubmttqvn", "FATHERLAND_FRONT"],
  ["ubmttq", "FATHERLAND_FRONT"],
  ["mặt trận tổ quốc việt nam", "FATHERLAND_FRONT"],
  ["mặt trận tổ quốc", "FATHERLAND_FRONT"],
  ["mttq việt nam", "FATHERLAND_FRONT"],
  ["mttq", "FATHERLAND_FRONT"],
  ["ban tổ chức", "DEPARTMENT"],
  ["ban tuyên giáo", "DEPARTMENT"],
  ["ban tuyên giáo và dân vận", "DEPARTMENT"],
  ["ban dân vận", "DEPARTMENT"],
  ["ban nội chính", "DEPARTMENT"],
  ["ban kinh tế", "DEPARTMENT"],
  ["văn phòng", "DEPARTMENT"],
  ["trung tâm chính trị", "DEPARTMENT"],
  ["trường chính trị", "DEPARTMENT"],
]);

/** Short names of an Executive Committee, with the sort of its place. */
export const committeeWords = phrasesOf<UnitWord>([
  ["tỉnh ủy", "tỉnh"],
  ["thành ủy", "thành phố"],
  ["huyện ủy", "huyện"],
  ["quận ủy", "quận"],
  ["thị ủy", "thị xã"],
]);
export const organisationWords = wordList("đảng bộ,đảng ủy,đảng bộ và nhân dân");

export const unitWords = phrasesOf<UnitWord>([
  ["tỉnh", "tỉnh"],
  ["thành phố", "thành phố"],
  ["tp", "thành phố"],
  ["huyện", "huyện"],
  ["quận", "quận"],
  ["thị xã", "thị xã"],
  ["tx", "thị xã"],
  ["xã", "xã"],
  ["phường", "phường"],
  ["thị trấn", "thị trấn"],
  ["tt", "thị trấn"],
  ["đặc khu", "đặc khu"],
]);

/** Before a body these make it part of somebody's office: `Bí thư Tỉnh ủy`. */
export const officeWords = wordList(
  "bí thư,phó bí thư,phó bí thư thường trực,bí thư thứ nhất,ủy viên,uv,ủy viên dự khuyết,chủ tịch,phó chủ tịch,trưởng ban,phó trưởng ban,chủ nhiệm,phó chủ nhiệm,chánh văn phòng,phó chánh văn phòng,thành viên,trưởng,phó trưởng,lãnh đạo,đại diện,nguyên bí thư,đại diện lãnh đạo,đại diện thường trực,đồng chí ủy viên,các ủy viên,chuyên viên,phó ban,đ/c,đồng chí,ubv,cựu,nguyên",
);

export const levelOfUnit: Readonly<Record<UnitWord, Level>> = {
  tỉnh: "PROVINCIAL",
  "thành phố": "DISTRICT",
  huyện: "DISTRICT",
  quận: "DISTRICT",
  "thị xã": "DISTRICT",
  xã: "GRASSROOTS",
  phường: "GRASSROOTS",
  "thị trấn": "GRASSROOTS",
  "đặc khu": "GRASSROOTS",
};

/** `Thành ủy` of a `thành phố`. */
export const committeeName: Readonly<Record<UnitWord, string>> = {
  tỉnh: "Tỉnh ủy",
  "thành phố": "Thành ủy",
  huyện: "Huyện ủy",
  quận: "Quận ủy",
  "thị xã": "Thị ủy",
  xã: "Đảng ủy xã",
  phường: "Đảng ủy phường",
  "thị trấn": "Đảng ủy thị trấn",
  "đặc khu": "Đảng ủy đặc khu",
};
