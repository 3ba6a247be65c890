import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../kit/server.js";

const allowed = "https://graph.example.org";

let open: TestServer;
beforeAll(async () => {
  open = await startServer({ seeds: false, corsOrigins: [allowed, "http://localhost:5173"] });
});
afterAll(() => open.stop());

const chrome = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

describe("GET /graphql", () => {
  const kind = async (accept: string | null, path = "/graphql") => {
    const response = await fetch(`${open.url}${path}`, { headers: accept === null ? {} : { accept } });
    return {
      status: response.status,
      html: (response.headers.get("content-type") ?? "").startsWith("text/html"),
      vary: response.headers.get("vary"),
      text: await response.text(),
    };
  };

  it.each([chrome, "text/html", "text/html, */*;q=0.1", "application/json;q=0.5, text/html"])(
    "is the playground for a browser (%s)",
    async (accept) => {
      const { status, html, text, vary } = await kind(accept);
      expect({ status, html }).toEqual({ status: 200, html: true });
      expect(text).toMatch(/^<!doctype html>/iu);
      expect(vary).toMatch(/accept/iu);
      expect((await kind(accept, "/graphql/")).html).toBe(true);
    },
  );

  it.each([
    "*/*",
    "application/json",
    "application/graphql-response+json",
    "application/json, text/html;q=0.9",
    "*/*, text/html;q=0.5",
    "text/*;q=0.1, application/json",
  ])("is the API for what is none (%s)", async (accept) => {
    expect(await kind(accept)).toMatchObject({ status: 400, html: false });
    const query = `/graphql?query=${encodeURIComponent("{ __typename }")}`;
    const response = await fetch(`${open.url}${query}`, { headers: { accept, "apollo-require-preflight": "1" } });
    expect(await response.json()).toEqual({ data: { __typename: "Query" } });
  });

  it.each(["/", "/committees", "/committees/an-id/timeline", "/promises", "/article", "/graph/an-id"])(
    "leaves %s to the explorer, which is not kept",
    async (path) => {
      const response = await fetch(open.url + path, { headers: { accept: chrome } });
      expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-cache"]);
      expect(await response.text()).toContain('<div id="root">');
    },
  );

  it("is told in a page that there is none, a program in JSON", async () => {
    const answer = (accept: string) => fetch(`${open.url}/nowhere`, { headers: { accept } });
    const [page, json] = await Promise.all([answer(chrome), answer("application/json")]);
    expect([page.status, json.status]).toEqual([404, 404]);
    expect(await page.text()).toContain('<div id="root">');
    expect(await json.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  });
});

describe("every answer", () => {
  it.each(["/graphql", "/health/live", "/health/ready", "/nowhere", "/"])(
    "from %s carries the headers that guard it",
    async (path) => {
      for (const accept of [chrome, "application/json"]) {
        const { headers } = await fetch(`${open.url}${path}`, { headers: { accept }, redirect: "manual" });
        const policy = headers.get("content-security-policy") ?? "";
        expect(policy).toContain("default-src 'self'");
        expect(policy).toContain("script-src 'self';");
        expect(policy).toContain("frame-ancestors 'none'");
        expect(policy).not.toMatch(/unsafe-eval|https?:|\*/u);
        expect(headers.get("x-content-type-options")).toBe("nosniff");
        expect(headers.get("referrer-policy")).toBe("no-referrer");
        expect(headers.get("x-powered-by")).toBeNull();
      }
    },
  );
});

describe("a page of another origin", () => {
  const preflight = (server: TestServer, origin: string, method = "POST", header = "content-type,x-graph-cost") =>
    fetch(`${server.url}/graphql`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": method, "access-control-request-headers": header },
    });
  const post = (server: TestServer, origin: string) =>
    fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { origin, "content-type": "application/json" },
      body: '{"query":"{ __typename }"}',
    });

  it.each([allowed, "http://localhost:5173"])("may ask where CORS_ORIGINS names it: %s", async (origin) => {
    const first = await preflight(open, origin);
    expect(first.status).toBe(204);
    expect(first.headers.get("access-control-allow-origin")).toBe(origin);
    expect(first.headers.get("access-control-allow-methods")).toBe("GET, POST");
    expect(first.headers.get("access-control-allow-headers")).toContain("x-graph-cost");
    expect(first.headers.get("access-control-allow-credentials")).toBeNull();
    const answer = await post(open, origin);
    expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
    expect(answer.headers.get("vary")).toMatch(/origin/iu);
  });

  it.each([
    "https://evil.example",
    "null",
    `${allowed}.evil.example`,
    allowed.replace("https", "http"),
    `${allowed}:444`,
  ])("is not let in otherwise: %s", async (origin) => {
    for (const response of [await preflight(open, origin), await post(open, origin)]) {
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  it("is not let in at all where no origin is named", async () => {
    const closed = await startServer({ seeds: false });
    const answers = [await preflight(closed, allowed), await post(closed, allowed)];
    await closed.stop();
    for (const { headers } of answers)
      expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});
