import { inHtml } from "../../base/foreign/in-html";

/** A picture with its words below; `alt` says what is to be seen. */
export const figure = (uri: string, alt: string, caption: string, kind: string): string =>
  `<figure class="${kind}"><img src="${uri}" alt="${inHtml(alt)}">` +
  `<figcaption>${caption}</figcaption></figure>`;
