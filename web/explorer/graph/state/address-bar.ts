import { readAddress, writeAddress } from "./address.js";
import type { GraphStore } from "./graph-store.js";

/**
 * The view's address follows the view, one entry of the browser's history for each step, and the view follows the
 * browser back and forward. The router is passed by: to it this is one page, which it would scroll to the top.
 */
export function followAddress(store: GraphStore): () => void {
  let { history } = store.state();
  const onChange = (): void => {
    const before = history;
    history = store.state().history;
    const search = writeAddress(history.present);
    if (search === window.location.search) return;
    const stepped = history.past.length > before.past.length && history.future.length === 0;
    const name = stepped ? "pushState" : "replaceState";
    History.prototype[name].call(window.history, window.history.state, "", window.location.pathname + search);
  };
  const { pathname } = window.location;
  const onPop = (): void => {
    if (window.location.pathname !== pathname) return;
    const { center } = store.state().history.present;
    store.dispatch({ type: "arrive", view: readAddress(center, window.location.search) });
  };
  const stopListening = store.subscribe(onChange);
  window.addEventListener("popstate", onPop);
  return () => {
    stopListening();
    window.removeEventListener("popstate", onPop);
  };
}
