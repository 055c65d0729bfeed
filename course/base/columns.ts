/** Signs that take no place of their own: accents, joiners, the choice of a picture's style. */
const NONE = /\p{Mn}|\p{Me}|\p{Cf}|\p{Cc}/u;

/** East Asian signs and pictures, which terminals draw two columns wide. */
const TWO =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|[\u{20000}-\u{3FFFD}]/u;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  // nearly every text of ours
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  for (const sign of text) columns += NONE.test(sign) ? 0 : TWO.test(sign) ? 2 : 1;
  return columns;
}
