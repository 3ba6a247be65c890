import fc from "fast-check";
import { expect, it } from "vitest";
import { readAddress, writeAddress } from "../../../../web/explorer/graph/state/address.js";
import { begin, type History, type Move, move } from "../../../../web/explorer/graph/state/history.js";
import { openingView, type View } from "../../../../web/explorer/graph/state/view.js";

const start = begin(openingView("a"));
const after = (...moves: readonly Move[]): History => moves.reduce(move, start);
const opened = (history: History) => history.present.open.map(({ id }) => id);

it("opening what is open only selects it", () => {
  const once = after({ type: "open", id: "b" }, { type: "open", id: "c" });
  const twice = move(once, { type: "open", id: "b" });
  expect(opened(twice)).toEqual(["a", "b", "c"]);
  expect(twice.past).toHaveLength(once.past.length);
  expect(twice.present.selected).toBe("b");
});

it("asks for more of a hub by pages", () => {
  const more = after({ type: "more", id: "a", count: 20 }, { type: "more", id: "a", count: 1194 });
  expect(more.present.open).toEqual([{ id: "a", count: 1234 }]);
});

it("undoes and redoes steps, and forgets what was undone once another step is taken", () => {
  const two = after({ type: "open", id: "b" }, { type: "hide", id: "c" });
  const undone = move(move(two, { type: "undo" }), { type: "undo" });
  expect(undone.present).toEqual(start.present);
  expect(move(undone, { type: "undo" })).toEqual(undone);
  expect(move(move(undone, { type: "redo" }), { type: "redo" }).present).toEqual(two.present);
  expect(move(undone, { type: "open", id: "d" }).future).toEqual([]);
});

it("takes no step for a look at something", () => {
  expect(after({ type: "select", id: "b" }).past).toEqual([]);
});

it("knows the way back when the browser goes it", () => {
  const two = after({ type: "open", id: "b" }, { type: "open", id: "c" });
  const back = move(two, { type: "arrive", view: after({ type: "open", id: "b" }).present });
  expect([opened(back), back.past.length, back.future.length]).toEqual([["a", "b"], 1, 1]);
  const forth = move(back, { type: "arrive", view: two.present });
  expect([opened(forth), forth.future.length]).toEqual([["a", "b", "c"], 0]);
  expect(move(two, { type: "arrive", view: openingView("a") }).past).toEqual([]);
});

it("never hides the one in the middle, and lets go of a pin with what is hidden", () => {
  expect(after({ type: "hide", id: "a" })).toEqual(start);
  const hidden = after({ type: "pin", id: "b", at: { x: 1.234, y: 2 } }, { type: "hide", id: "b" });
  expect(hidden.present.pinned).toEqual([]);
  expect(move(hidden, { type: "undo" }).present.pinned).toEqual([{ id: "b", x: 1.2, y: 2 }]);
  expect(move(hidden, { type: "showAll" }).present.hidden).toEqual([]);
});

it("has a readable address for every view, none for the first one", () => {
  expect(writeAddress(start.present)).toBe("");
  const view = after({ type: "open", id: "committee:b" }).present;
  expect(writeAddress(view)).toBe("?open=a;20,committee:b;20&at=committee:b");
});

const ids = fc.string({ minLength: 1, unit: "grapheme" });
const views: fc.Arbitrary<View> = fc.record({
  center: fc.constant("middle"),
  open: fc.uniqueArray(fc.record({ id: ids, count: fc.integer({ min: 1, max: 9000 }) }), { selector: ({ id }) => id }),
  hidden: fc.uniqueArray(ids),
  pinned: fc.uniqueArray(fc.record({ id: ids, x: fc.integer(), y: fc.integer() }), { selector: ({ id }) => id }),
  filter: fc.record({
    kinds: fc.subarray(["COMMITTEE", "TERM", "PLACE"] as const),
    relations: fc.subarray(["PART_OF", "CITES"] as const),
    years: fc.constantFrom({}, { from: 2010 }, { to: 2015 }, { from: 2010, to: 2015 }),
  }),
  path: fc.option(fc.record({ from: ids, to: ids }), { nil: undefined }),
  selected: ids,
});

it("reads back every address that it writes, also through a router that decodes and encodes it", () => {
  fc.assert(
    fc.property(views, (view) => {
      const search = writeAddress(view);
      expect(readAddress("middle", search)).toEqual(view);
      expect(readAddress("middle", `?${new URLSearchParams(search)}`)).toEqual(view);
    }),
  );
});

it("opens what it can of a broken address, and does not ask for more than a server should give", () => {
  const view = readAddress("a", "?open=b;x,c;99999999,%&pin=d;1&kinds=NONSENSE,TERM&years=20&path=e");
  expect(view).toEqual({
    ...openingView("a"),
    open: [{ id: "c", count: 10_000 }],
    filter: { kinds: ["TERM"], relations: [], years: {} },
  });
});
