const blocks = new Set(
  "address article aside blockquote center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const unread = new Set("script style noscript template svg math iframe button select option input textarea".split(" "));

// What papers print between and below paragraphs for readers to press.
const furniture =
  /^(?:(?:tin|bài)(?: viết)?,? (?:bài )?(?:cùng chuyên mục|liên quan|khác|mới|đọc nhiều)|xem thêm|đọc thêm|đọc tiếp|chia sẻ(?: bài viết)?|facebook|zalo|twitter|in (?:bài|trang)(?: viết| này)?|gửi (?:email|bình luận|phản hồi)|bình luận(?: \(\d{1,6}\))?|ý kiến bạn đọc|quay lại|về trang chủ|trang chủ|lên đầu trang|từ khóa|thích|lưu bài|nghe bài viết|theo dõi|quảng cáo|advertisement|print|email|share|tags?)\s?[:.…»>]{0,3}$/iu;

interface Line {
  text: string;
  /** Of its letters, those outside links. */
  unlinked: number;
}

/** A part of a page as lines of text: one for each paragraph, row of a table or part between line breaks; no navigation. */
export function linesOf(root: Node): readonly string[] {
  const lines: Line[] = [{ text: "", unlinked: 0 }];
  gather(root, lines, false);
  return lines
    .map(({ text, unlinked }) => ({
      text: text
        .replace(/[ \n\r\f]*\t[ \t\n\r\f]*/gu, "\t")
        .replace(/[ \n\r\f]+/gu, " ")
        .trim(),
      unlinked,
    }))
    .filter(({ text, unlinked }) => text !== "" && unlinked > 0 && !furniture.test(text))
    .map(({ text }) => text);
}

function gather(node: Node, lines: Line[], linked: boolean): void {
  if (node.nodeType === 3) return append(lines, (node.nodeValue ?? "").replaceAll("\t", " "), linked);
  if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
  const name = (node as Partial<Element>).localName ?? ""; // only an element has one
  if (unread.has(name)) return;
  if (name === "br") return open(lines);
  const block = blocks.has(name);
  if (block) open(lines);
  for (const child of node.childNodes) gather(child, lines, linked || name === "a");
  if (name === "td" || name === "th") append(lines, "\t", linked);
  if (block) open(lines);
}

function append(lines: Line[], text: string, linked: boolean): void {
  const line = lines.at(-1);
  if (!line) return;
  line.text += text;
  if (!linked) line.unlinked += text.trim().length;
}

function open(lines: Line[]): void {
  if (lines.at(-1)?.text !== "") lines.push({ text: "", unlinked: 0 });
}
