import { isKind, isRelation } from "../model.js";
import { noFilter, type Opened, openingView, type Pin, pageSize, type View, type Years } from "./view.js";

/** More than anyone reads, and less than a made-up address may ask of the server. */
const mostNeighbours = 10_000;

/**
 * A view as a query string. Parts of one value are told apart by `,` and `;`, so these are escaped inside an id, once
 * more than the address itself escapes: a router that decodes and encodes it again changes nothing.
 */
export function writeAddress(view: View): string {
  const { filter, path } = view;
  const onlyCenter = view.open.length === 1 && view.open[0]?.id === view.center && view.open[0].count === pageSize;
  const values: readonly (readonly [string, string])[] = [
    ["open", onlyCenter ? "" : view.open.map(({ id, count }) => `${escape(id)};${count}`).join(",") || "none"],
    ["hide", view.hidden.map(escape).join(",")],
    ["pin", view.pinned.map(({ id, x, y }) => `${escape(id)};${x};${y}`).join(",")],
    ["kinds", filter.kinds.join(",")],
    ["relations", filter.relations.join(",")],
    ["years", writeYears(filter.years)],
    ["path", path === undefined ? "" : `${escape(path.from)};${escape(path.to)}`],
    ["at", view.selected === view.center ? "" : escape(view.selected)],
  ];
  const text = values.flatMap(([name, value]) => (value === "" ? [] : [`${name}=${encode(value)}`])).join("&");
  return text && `?${text}`;
}

/** What cannot be read is left out: an address that was cut still opens. */
export function readAddress(center: string, search: string): View {
  const values = new URLSearchParams(search);
  const list = (name: string): readonly string[] => (values.get(name) ?? "").split(",").filter(Boolean);
  const [from, to] = (values.get("path") ?? "").split(";").map(unescape);
  return {
    ...openingView(center),
    ...(values.has("open") ? { open: list("open").flatMap(readOpened) } : {}),
    hidden: list("hide")
      .map(unescape)
      .filter((id) => id !== center),
    pinned: list("pin").flatMap(readPin),
    filter: {
      ...noFilter,
      kinds: list("kinds").filter(isKind),
      relations: list("relations").filter(isRelation),
      years: readYears(values.get("years") ?? ""),
    },
    path: from && to ? { from, to } : undefined,
    selected: unescape(values.get("at") ?? "") || center,
  };
}

const escape = (id: string): string => id.replace(/[%,;]/g, encodeURIComponent);

function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `:`, `,` and `;` may stand in a query string; left as they are, the address can be read. */
const encode = (value: string): string =>
  encodeURIComponent(value).replace(/%3A|%2C|%3B/g, (code) => decodeURIComponent(code));

function readOpened(text: string): readonly Opened[] {
  const [id = "", count = ""] = text.split(";");
  const wanted = Math.min(Number(count), mostNeighbours);
  return id !== "" && Number.isInteger(wanted) && wanted > 0 ? [{ id: unescape(id), count: wanted }] : [];
}

function readPin(text: string): readonly Pin[] {
  const [id = "", x = "", y = ""] = text.split(";");
  const at = { x: Number(x), y: Number(y) };
  const sound = id !== "" && x !== "" && y !== "" && Number.isFinite(at.x) && Number.isFinite(at.y);
  return sound ? [{ id: unescape(id), ...at }] : [];
}

const writeYears = ({ from, to }: Years): string =>
  from === undefined && to === undefined ? "" : `${from ?? ""}..${to ?? ""}`;

function readYears(text: string): Years {
  const [, from, to] = /^(\d{4})?\.\.(\d{4})?$/.exec(text) ?? [];
  return { ...(from ? { from: Number(from) } : {}), ...(to ? { to: Number(to) } : {}) };
}
