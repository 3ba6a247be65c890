import { kindCodes as codes, kindWords as kinds } from "../../values/citation/words.js";
import { phrasesOf, wordList } from "../text/phrases.js";

/** Words for sorts of documents; the likeliest sort. */
export const documentWords = phrasesOf<string>([
  ...[...kinds].map(([words, [kind = "OTHER"]]) => [words, kind] as const),
  // As misprinted.
  ["nghi quyêt", "RESOLUTION"],
]);

/** By what a body works; they are told apart from plans in general by these words alone. */
export const workOfBody = wordList(
  "quy chế làm việc,chương trình làm việc toàn khóa,chương trình làm việc toàn nhiệm kỳ",
);

export const kindOfCode = (code: string): string | null => codes.get(code)?.[0] ?? null;
export const isKindCode = (code: string): boolean => codes.has(code);

/** What a document does to those that it names. */
export const relationNames = [
  "implements",
  "guides",
  "basedOn",
  "amends",
  "supplements",
  "replaces",
  "repeals",
] as const;
export type DocumentRelation = (typeof relationNames)[number];
export const documentRelations = phrasesOf<DocumentRelation>([
  ["thực hiện", "implements"],
  ["triển khai thực hiện", "implements"],
  ["tổ chức thực hiện", "implements"],
  ["triển khai", "implements"],
  ["cụ thể hóa", "implements"],
  ["hướng dẫn thực hiện", "guides"],
  ["hướng dẫn", "guides"],
  ["căn cứ", "basedOn"],
  ["sửa đổi", "amends"],
  ["bổ sung", "supplements"],
  ["thay thế", "replaces"],
  ["bãi bỏ", "repeals"],
]);

/** Where a subject ends behind a comma. */
export const subjectStops = wordList(
  "gắn,đồng thời,thay thế,phấn đấu,trong đó,và các,góp phần,nhằm,với,theo,tạo,đến nay,hội nghị,trên cơ sở,bước đầu,đã,được,sau,qua,cùng,ngay,ban,huyện ủy,tỉnh ủy,thành ủy,các đại biểu,các cấp,các chi,đảng bộ,đảng ủy,thời gian,trong,từ,cũng như,kết hợp,hiện,đây,tiếp tục,tập trung,thực hiện,không những,không chỉ,qua đó,do,vì,khi,nên,tuy nhiên,nhất là,đặc biệt,tại,ngày,chiều,sáng,đồng chí,ông,bà,chỉ đạo,lãnh đạo,ban thường vụ,quán triệt,toàn tỉnh,toàn huyện,toàn đảng bộ,công tác,cho ý kiến,thông qua,báo cáo,khóa,nhiệm kỳ,trong thời gian,để,mỗi,năm,giai đoạn này,cấp ủy,đại hội,bí thư,phó bí thư,lấy,báo cáo viên,thảo luận,kết luận,tổng kết,sơ kết,cụ thể,như,số",
);
/** Where it ends without one. */
export const subjectEnds = wordList(
  "như sau,và bỏ phiếu,được đẩy mạnh,được quan tâm,được tăng cường,không những,không chỉ,để triển khai,và biểu dương,và khen thưởng,đã được,đã đạt,đạt được,được triển khai,được các,được cấp,được quán triệt,gắn với việc,gắn với thực hiện,đã có,đã tạo,đã góp,và cho ý kiến,và thông qua,và thảo luận,tại hội nghị,trên địa bàn huyện đã,đến toàn thể,cho cán bộ,tới toàn thể,tới cán bộ,đến cán bộ,cho toàn thể,cho các đồng chí,cho đội ngũ,do đồng chí,được đồng chí,với các nội dung,của huyện đã,đã đi vào,trong thời gian qua,trong thời gian tới,thời gian qua,thời gian tới,sẽ,là,đã,chưa đồng bộ,chưa kịp thời,chưa thường xuyên,chưa quyết liệt",
);

/** What a conference did with a document, by the verb before it. */
export const actionWords = phrasesOf<"DISCUSSED" | "ADOPTED" | "REVIEWED" | "DISSEMINATED" | "CONCLUDED">([
  ...action(
    "DISCUSSED",
    "thảo luận,cho ý kiến,cho ý kiến vào,đóng góp ý kiến,tham gia ý kiến,góp ý,xem xét,bàn,lấy ý kiến,tham gia đóng góp,nghe và cho ý kiến,xin ý kiến,bàn về,bàn và,cho chủ trương",
  ),
  ...action(
    "ADOPTED",
    "thông qua,ban hành,biểu quyết,nhất trí thông qua,quyết nghị,biểu quyết thông qua,thống nhất ban hành,thống nhất thông qua,ra nghị quyết,bỏ phiếu thông qua",
  ),
  ...action(
    "REVIEWED",
    "sơ kết,tổng kết,kiểm điểm,báo cáo kết quả,đánh giá kết quả,đánh giá tình hình,đánh giá việc,nhìn lại,rà soát,sơ,kiểm điểm việc",
  ),
  ...action(
    "DISSEMINATED",
    "quán triệt,học tập,phổ biến,truyền đạt,tuyên truyền,triển khai,công bố,giới thiệu,thông tin nhanh,thông báo nhanh,nghiên cứu,nghiên cứu học tập,nghe phổ biến,triển khai thực hiện",
  ),
  ...action("CONCLUDED", "kết luận về"),
]);

function action<Action extends string>(kind: Action, words: string): readonly (readonly [string, Action])[] {
  return words.split(",").map((phrase) => [phrase, kind] as const);
}
