import { RouterProvider } from "@tanstack/react-router";
import type { i18n } from "i18next";
import { StrictMode } from "react";
import { I18nextProvider } from "react-i18next";
import { type Client, Provider } from "urql";
import type { Router } from "./router.js";

type AppProps = { readonly router: Router; readonly client: Client; readonly words: i18n };

/** The explorer, the same in the browser and on the server, which writes its first page. */
export function App({ router, client, words }: AppProps) {
  return (
    <StrictMode>
      <I18nextProvider i18n={words}>
        <Provider value={client}>
          <RouterProvider router={router} />
        </Provider>
      </I18nextProvider>
    </StrictMode>
  );
}
