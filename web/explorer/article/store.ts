import { useSyncExternalStore } from "react";

export type Store<Value> = {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly use: () => Value;
  /** A part of it; who uses it is drawn anew only when that part changes. */
  readonly useOf: <Part extends string | number | boolean>(part: (value: Value) => Part) => Part;
};

/** A value that outlives the page that shows it; `begin` is asked for the first one, where there is a browser. */
export function newStore<Value>(empty: Value, begin: () => Value = () => empty): Store<Value> {
  const listeners = new Set<() => void>();
  let held: { readonly value: Value } | undefined;
  const get = (): Value => {
    held ??= { value: begin() };
    return held.value;
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get,
    set: (value) => {
      held = { value };
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get, () => empty),
    useOf: (part) =>
      useSyncExternalStore(
        subscribe,
        () => part(get()),
        () => part(empty),
      ),
  };
}
