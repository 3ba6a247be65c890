import { fold } from "../../values/text.js";

/** Provinces before and after the reform of 2025. */
const provinceNames =
  "An Giang,Bà Rịa - Vũng Tàu,Bắc Giang,Bắc Kạn,Bạc Liêu,Bắc Ninh,Bến Tre,Bình Định,Bình Dương,Bình Phước,Bình Thuận,Cà Mau,Cao Bằng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Tĩnh,Hải Dương,Hậu Giang,Hòa Bình,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lâm Đồng,Lạng Sơn,Lào Cai,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái,Hà Tây".split(
    ",",
  );
const centralCityNames = "Hà Nội,Hồ Chí Minh,Hải Phòng,Đà Nẵng,Cần Thơ,Huế".split(",");

/** Cities and towns of district level by their province, where they bear another name. */
const cityNames: Readonly<Record<string, string>> = {
  "An Giang": "Long Xuyên,Châu Đốc,Tân Châu,Tịnh Biên",
  "Bà Rịa - Vũng Tàu": "Vũng Tàu,Bà Rịa,Phú Mỹ",
  "Bắc Giang": "Việt Yên",
  "Bạc Liêu": "Giá Rai",
  "Bắc Ninh": "Từ Sơn,Quế Võ,Thuận Thành",
  "Bình Định": "Quy Nhơn,An Nhơn,Hoài Nhơn",
  "Bình Dương": "Thủ Dầu Một,Dĩ An,Thuận An,Bến Cát,Tân Uyên",
  "Bình Phước": "Đồng Xoài,Bình Long,Phước Long,Chơn Thành",
  "Bình Thuận": "Phan Thiết,La Gi",
  "Đắk Lắk": "Buôn Ma Thuột,Buôn Hồ",
  "Đắk Nông": "Gia Nghĩa",
  "Điện Biên": "Điện Biên Phủ,Mường Lay",
  "Đồng Nai": "Biên Hòa,Long Khánh",
  "Đồng Tháp": "Cao Lãnh,Sa Đéc,Hồng Ngự",
  "Gia Lai": "Pleiku,An Khê,Ayun Pa",
  "Hà Nam": "Phủ Lý,Duy Tiên,Kim Bảng",
  "Hà Tĩnh": "Hồng Lĩnh,Kỳ Anh",
  "Hải Dương": "Chí Linh,Kinh Môn",
  "Hậu Giang": "Vị Thanh,Ngã Bảy,Long Mỹ",
  "Hưng Yên": "Mỹ Hào",
  "Khánh Hòa": "Nha Trang,Cam Ranh,Ninh Hòa",
  "Kiên Giang": "Rạch Giá,Hà Tiên,Phú Quốc",
  "Lâm Đồng": "Đà Lạt,Bảo Lộc",
  "Lào Cai": "Sa Pa",
  "Long An": "Tân An,Kiến Tường",
  "Nghệ An": "Vinh,Cửa Lò,Thái Hòa,Hoàng Mai",
  "Ninh Bình": "Tam Điệp,Hoa Lư",
  "Ninh Thuận": "Phan Rang - Tháp Chàm",
  "Phú Thọ": "Việt Trì",
  "Phú Yên": "Tuy Hòa,Sông Cầu,Đông Hòa",
  "Quảng Bình": "Đồng Hới,Ba Đồn",
  "Quảng Nam": "Tam Kỳ,Hội An,Điện Bàn",
  "Quảng Ngãi": "Đức Phổ",
  "Quảng Ninh": "Hạ Long,Cẩm Phả,Uông Bí,Móng Cái,Đông Triều,Quảng Yên",
  "Quảng Trị": "Đông Hà",
  "Sóc Trăng": "Vĩnh Châu,Ngã Năm",
  "Sơn La": "Mộc Châu",
  "Tây Ninh": "Hòa Thành,Trảng Bàng",
  "Thái Nguyên": "Sông Công,Phổ Yên",
  "Thanh Hóa": "Sầm Sơn,Bỉm Sơn,Nghi Sơn",
  "Thừa Thiên Huế": "Hương Thủy,Hương Trà",
  "Tiền Giang": "Mỹ Tho,Gò Công,Cai Lậy",
  "Trà Vinh": "Duyên Hải",
  "Vĩnh Long": "Bình Minh",
  "Vĩnh Phúc": "Vĩnh Yên,Phúc Yên",
  "Yên Bái": "Nghĩa Lộ",
  "Hà Nội": "Sơn Tây",
};

const key = (name: string) =>
  fold(name)
    .replace(/[^a-z0-9]+/gu, " ")
    .trim();

/** By the name without marks and signs: how it is written. */
const provinces: ReadonlyMap<string, string> = new Map(provinceNames.map((name) => [key(name), name]));
const centralCities: ReadonlyMap<string, string> = new Map(centralCityNames.map((name) => [key(name), name]));
const provinceOf: ReadonlyMap<string, string> = new Map(
  Object.entries(cityNames).flatMap(([province, names]) =>
    names.split(",").map((name) => [key(name), province] as const),
  ),
);

export const isCentralCity = (name: string): boolean => centralCities.has(key(name));

/** The province that a city or town lies in, where its name tells: `Vinh`, `Lạng Sơn`. */
export const provinceOfCity = (name: string): string | null =>
  provinceOf.get(key(name)) ?? provinces.get(key(name)) ?? null;

/** How a province or central city is written; null for any other name. */
export const provinceNamed = (name: string): string | null =>
  provinces.get(key(name)) ?? centralCities.get(key(name)) ?? null;

export const compoundNames: ReadonlySet<string> = new Set(
  [...provinceNames, ...Object.values(cityNames).flatMap((names) => names.split(","))]
    .filter((name) => name.includes("-"))
    .map(key),
);
export const nameKey = key;
