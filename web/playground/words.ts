import type { Language } from "../language.js";

/** What the page says of itself. GraphiQL's own words are English only. */
type Words = {
  readonly title: string;
  readonly examples: string;
  readonly introduction: string;
  readonly language: string;
  readonly unreachable: string;
  readonly notJson: (status: string) => string;
};

export const words: Readonly<Record<Language, Words>> = {
  vi: {
    title: "dangbo-graph · Thử truy vấn GraphQL",
    examples: "Ví dụ",
    introduction: "Chọn một ví dụ để mở trong khung soạn thảo, rồi bấm nút ▶ để chạy.",
    language: "Ngôn ngữ",
    unreachable: "Không liên lạc được với máy chủ. Hãy kiểm tra xem máy chủ còn chạy không, rồi thử lại.",
    notJson: (status) => `Máy chủ trả lời “${status}”, không phải JSON. Hãy thử lại sau giây lát.`,
  },
  en: {
    title: "dangbo-graph · GraphQL playground",
    examples: "Examples",
    introduction: "Choose an example to open it in the editor, then press ▶ to run it.",
    language: "Language",
    unreachable: "The server does not answer. Check that it is still running, then try again.",
    notJson: (status) => `The server answered “${status}”, which is not JSON. Try again in a moment.`,
  },
};
