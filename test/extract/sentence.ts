import type { Bundle } from "../../src/bundle/format.js";
import { extract } from "../../src/extract/pipeline.js";

/** The first sentence of an article on the half of a year. */
export const lead =
  "Ngày 15/7/2019, Ban Chấp hành Đảng bộ huyện Cao Lộc khóa XXII, nhiệm kỳ 2015-2020 tổ chức hội nghị lần thứ 17 đánh giá kết quả 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2019.";

/** The facts of an article with this sentence. */
export const read = (sentence: string): Bundle =>
  extract({ text: `Huyện ủy Cao Lộc tổ chức hội nghị\n\n${lead}\n\n${sentence}\n` }).bundle;

/** Each figure in words: `result Thu ngân sách EQUAL 142.5 VND tỷ đồng`. */
export const figures = (bundle: Bundle) =>
  [
    ...(bundle.targets ?? []).map((item) => ["target", item] as const),
    ...(bundle.results ?? []).map((item) => ["result", item] as const),
  ].map(([sort, { indicator, quantity: q }]) =>
    [
      sort,
      indicator,
      q.comparator,
      q.value,
      q.upper,
      q.baseline && `from ${q.baseline}`,
      q.outOf && `of ${q.outOf}`,
      q.change,
      q.estimated && "estimated",
      q.unit,
      q.unitText,
      q.per,
    ]
      .filter(Boolean)
      .join(" "),
  );
