import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";
import { city, conference, importWorld } from "../kit/world.js";

const labels = [
  "Đại hội Đảng bộ",
  "Hội nghị Đồng Đăng",
  "HỘI NGHỊ TỔNG KẾT",
  "Hội nghị sơ kết 100%_(a.b)",
  "Hội  nghị",
] as const;
const squeezed = (label: string) => label.replace("  ", " ");

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: false });
  await importWorld(server, {
    ...city,
    conferences: labels.map((label, index) =>
      conference(label, { key: `k${index}`, ordinal: index + 1, aliases: ["Bí danh"] }),
    ),
  });
});
afterAll(() => server.stop());

async function matching(label: Readonly<Record<string, string | null>>): Promise<Set<string>> {
  const { data, errors } = await server.ask(
    "query ($label: StringMatch) { conferences(filter: { label: $label }) { totalCount nodes { label } } }",
    { label },
  );
  expect(errors).toBeUndefined();
  expect(data.conferences.totalCount).toBe(data.conferences.nodes.length);
  return new Set(data.conferences.nodes.map((node: { label: string }) => squeezed(node.label)));
}
const all = labels.map(squeezed);
const of = (...at: number[]) => new Set(at.map((index) => all[index]));

describe("a label matches without regard to case, marks and Unicode form", () => {
  it.each<[Readonly<Record<string, string>>, ReadonlySet<unknown>]>([
    [{ equals: "dai hoi dang bo" }, of(0)],
    [{ equals: "ĐẠI HỘI ĐẢNG BỘ" }, of(0)],
    [{ equals: "đại hội đảng" }, of()],
    [{ equals: "Đại hội Đảng bộ".normalize("NFD") }, of(0)],
    [{ equals: "Hoi   nghi" }, of(4)],
    [{ startsWith: "hội nghị".normalize("NFD") }, of(1, 2, 3, 4)],
    [{ startsWith: "dong" }, of()],
    [{ contains: "đồng đăng".toUpperCase() }, of(1)],
    [{ contains: "dong dang" }, of(1)],
    [{ contains: "tổng".normalize("NFKD") }, of(2)],
    [{ contains: "" }, of(0, 1, 2, 3, 4)],
    [{ startsWith: "" }, of(0, 1, 2, 3, 4)],
    [{ equals: "" }, of()],
    [{ contains: "bí danh" }, of()],
    [{ contains: "%_(" }, of(3)],
    [{ contains: "a?b" }, of()],
    [{ contains: ".*" }, of()],
    [{ contains: "nghị", startsWith: "Hội", equals: "hoi nghi" }, of(4)],
    [{ contains: "đại", startsWith: "hội" }, of()],
    [{ contains: "hội", startsWith: "đại" }, of(0)],
  ])("%j", async (match, found) => {
    expect(await matching(match)).toEqual(found);
  });
});

it("takes a match of nothing but nulls for no filter", async () => {
  expect(await matching({ equals: null, contains: null, startsWith: null })).toEqual(new Set(all));
  expect(await matching({})).toEqual(new Set(all));
});

it("refuses a text to match of more than 500 characters", async () => {
  const ask = (contains: string) =>
    server.ask("query ($contains: String) { conferences(filter: { label: { contains: $contains } }) { totalCount } }", {
      contains,
    });
  expect((await ask("a".repeat(501))).errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  expect(await ask("a".repeat(500))).toMatchObject({ data: { conferences: { totalCount: 0 } } });
});
