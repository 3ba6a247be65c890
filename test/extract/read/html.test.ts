import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/extract/read/article.js";

const first =
  "Sáng 16/3/2020, Ban Chấp hành Đảng bộ huyện Phú Lộc tổ chức hội nghị lần thứ 21 để cho ý kiến vào các văn kiện đại hội.";
const second =
  "Năm 2019, thu ngân sách đạt 142 tỷ đồng, tăng 12% so với cùng kỳ; tỷ lệ hộ nghèo giảm còn 2,7%, trường học được xây mới ở 5 xã.";
const third =
  "Hội nghị thống nhất phấn đấu năm 2020 thu trên 150 tỷ đồng, trồng 500 ha rừng và có thêm 2 xã đạt chuẩn nông thôn mới.";
const menu = `<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/cs">Chính trị</a></li></ul></nav>`;
const related = `<div class="related"><h4>Tin liên quan</h4><ul><li><a href="/1">Huyện Tân Hòa họp bàn thu 900 tỷ đồng</a></li></ul></div>`;

const page = (body: string, head = "") =>
  `<!DOCTYPE html><html><head><title>Hội nghị lần thứ 21 | Báo Phú Lộc</title>${head}</head><body>${body}</body></html>`;
const whole = (head = "", more = "") =>
  page(
    `${menu}<div class="date">Thứ hai, 25/11/2024</div><div class="content"><h1>Hội nghị lần thứ 21</h1><p>${first}</p><p>${second}</p>${more}<p>${third}</p>${related}</div><footer>Bản quyền © 2024</footer>`,
    head,
  );
const found = (html: string, name = "trang.html") => {
  const read = readArticle(new TextEncoder().encode(html), name);
  if (!read.ok) throw new Error(read.problem);
  return read.article;
};
const problem = (html: string) => {
  const read = readArticle(new TextEncoder().encode(html), "trang.html");
  return read.ok ? "" : read.problem;
};

describe("the text of a saved page", () => {
  it("is its main text, a paragraph a line, without menu, date of the visit, related news and footer", () => {
    expect(found(whole()).text).toBe(`${first}\n\n${second}\n\n${third}\n`);
  });

  it("is found where no page is around it, and said to be missing where there is none", () => {
    expect(found(`<p>${first}</p><p>${second}</p>`).text).toContain(first);
    expect(found(`<script>a</script>${first}`).text).toContain(first);
    for (const nothing of ["<script>alert(1)</script>", "<!-- x -->", "<!DOCTYPE html>"])
      expect(readArticle(new TextEncoder().encode(nothing), "trang.html")).toMatchObject({ ok: false });
  });

  it("is found whatever the file is called", () => {
    expect(found(whole(), "-").text).toBe(found(whole()).text);
    expect(found(whole(), "bai.txt").text).toBe(found(whole()).text);
  });

  it("has its entities decoded and its letters composed, and breaks where the page does", () => {
    const more = `<p>Th&#7921;c hi&ecirc;&#803;n &ldquo;kỷ cương&rdquo; &amp; <b>đo</b>àn kết;<br>giai đoạn 2016&nbsp;&ndash;&nbsp;2020
      có\t<span>66/112</span> thôn, được cả hội nghị nhất trí</p>`;
    const lines = found(whole("", more)).text.split("\n\n");
    expect(lines[2]).toBe("Thực hiện “kỷ cương” & đoàn kết;");
    expect(lines[3]).toBe("giai đoạn 2016\u00A0–\u00A02020 có 66/112 thôn, được cả hội nghị nhất trí");
  });

  it("has a table's rows as lines and its cells apart", () => {
    const row = (a: string, b: string) => `<tr><td>${a} của toàn huyện trong năm 2019</td><td>${b}</td></tr>`;
    const more = `<table><tbody>${row("Thu ngân sách", "142 tỷ đồng")}${row("Sản lượng lương thực", "61.500 tấn")}</tbody></table>`;
    expect(found(whole("", more)).text).toContain(
      "Thu ngân sách của toàn huyện trong năm 2019\t142 tỷ đồng\n\nSản lượng",
    );
  });

  it("begins with the lead where that stands outside the body", () => {
    const html = page(
      `${menu}<div class="top"><h2 class="sapo">${first}</h2></div><div class="body">${`<p>${second}</p><p>${third}</p>`.repeat(3)}</div>`,
      `<meta name="description" content="${first.slice(0, 80)}…">`,
    );
    expect(found(html).text.startsWith(`${first}\n\n${second}`)).toBe(true);
    expect(found(html).text.split(first)).toHaveLength(2);
  });
});

describe("what a page says of itself", () => {
  const head = `<meta property="og:title" content="Huyện Phú Lộc: H&#7897;i nghị lần thứ 21"><meta property="og:site_name" content="Báo Phú Lộc">
    <meta property="og:url" content="https://example.org/og"><link rel="canonical" href="https://example.org/hoi-nghi-21.html">`;

  it("is read from what it says to machines", () => {
    expect(
      found(whole(`${head}<meta property="article:published_time" content="2020-03-17T07:30:00+07:00">`)),
    ).toMatchObject({
      title: "Huyện Phú Lộc: Hội nghị lần thứ 21",
      url: "https://example.org/hoi-nghi-21.html",
      outlet: "Báo Phú Lộc",
      publishedOn: "2020-03-17",
    });
  });

  it("is absent where it says nothing: the date on top is the day of the visit", () => {
    const { title, ...rest } = found(whole());
    expect(title).toBe("Hội nghị lần thứ 21 | Báo Phú Lộc");
    expect(rest).toEqual({ text: rest.text });
  });

  it("may stand in JSON-LD, also in a list or a graph", () => {
    const article = {
      "@type": "NewsArticle",
      datePublished: "2020-03-16T23:30:00Z",
      publisher: { name: "Báo Phú Lộc" },
    };
    for (const data of [article, [{ "@type": "WebSite" }, article], { "@graph": [article] }]) {
      expect(found(whole(`<script type="application/ld+json">${JSON.stringify(data)}</script>`))).toMatchObject({
        outlet: "Báo Phú Lộc",
        publishedOn: "2020-03-17",
      });
    }
  });

  it.each(["0001-01-01T00:00:00", "2020-02-30", "hôm qua", "3/16/2020 8:00", ""])("holds no date in %j", (value) => {
    expect(found(whole(`<meta property="article:published_time" content="${value}">`)).publishedOn).toBeUndefined();
  });

  it.each(["/tuong-doi.html", "javascript:alert(1)", "ftp://example.org/x", "https://"])(
    "holds no address in %j",
    (href) => {
      expect(found(whole(`<link rel="canonical" href="${href}">`)).url).toBeUndefined();
    },
  );

  it("survives JSON-LD that is none", () => {
    expect(found(whole(`<script type="application/ld+json">{"datePublished": </script>`)).publishedOn).toBeUndefined();
  });
});

describe("a page that cannot be read", () => {
  it.each([
    ["nothing but a menu", page(menu)],
    ["no letters", page("<p>1 2 3</p>")],
    ["nothing at all", "<html></html>"],
  ])("with %s is said to have no main text", (_, html) => expect(problem(html)).toMatch(/No main text|no word/u));

  it.each([
    ["divs", "<div>", "</div>"],
    ["inline marks", "<b>", "</b>"],
    ["lists", "<ul><li>", "</li></ul>"],
  ])("with 100,000 %s in one another is refused at once", (_, opening, closing) => {
    const started = performance.now();
    expect(problem(page(`${opening.repeat(100_000)}<p>${first}</p>${closing.repeat(100_000)}`))).toMatch(
      /nested deeper/u,
    );
    expect(problem(page(`${opening.repeat(100_000)}${first}`))).toMatch(/nested deeper/u);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("of more parts than any article is refused at once", () => {
    expect(problem(page(`<p>${first}</p>${"<b>x</b>".repeat(30_000)}`))).toMatch(/of more parts/u);
    expect(problem(page(`<p>${first}</p>${"<".repeat(1_000_000)}`))).toMatch(/of more parts/u);
  });

  it("with a long text under many elements is refused too, or read in time", () => {
    const under = (depth: number) =>
      page(`${"<div>".repeat(depth)}<p>${second.repeat(3_000)}</p>${"</div>".repeat(depth)}`);
    expect(problem(under(450))).toMatch(/nested deeper/u);
    expect(found(under(60)).text).toContain(second);
  });

  it("takes time in proportion to its length", () => {
    const time = (paragraphs: number): number => {
      const html = page(
        `<div>${`<p>${first} ${second}</p><br><span>`.repeat(paragraphs)}</div>`.replaceAll("<span>", "<span></span>"),
      );
      const started = performance.now();
      found(html);
      return performance.now() - started;
    };
    time(200);
    expect(time(6_000)).toBeLessThan(20 * Math.max(time(750), 20));
  });
});
