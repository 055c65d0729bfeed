import { namesOf, type Kind } from "./emoji";
import type { Split, Vendor } from "./vendors";

/** What this project reads of an icon set in Iconify's JSON format. */
export type IconSet = {
  readonly icons: Readonly<Record<string, Icon>>;
  readonly width?: number;
  readonly height?: number;
};
type Icon = { readonly body: string; readonly width?: number; readonly height?: number };

/** One drawing of one vendor. `svg` is the inside of an svg element, `side` its width and height. */
export type Artwork = {
  readonly vendor: Vendor;
  readonly kind: Kind;
  /** The name of the emoji in our list, the same for all vendors. */
  readonly emoji: string;
  /** The name in the vendor's own set. */
  readonly icon: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
};

/** The sets name some emoji in the older way, "bear-face" or "grinning-cat-face", or number them. */
const spellings = (emoji: string): string[] => [
  emoji,
  `${emoji}-face`,
  emoji.replace("cat", "cat-face"),
  `${emoji}-1`,
];

/** All drawings of one kind that a vendor has, in the order of our list. */
export function artworksOf(vendor: Vendor, set: IconSet, split: Split, kind: Kind): Artwork[] {
  return namesOf(split, kind).flatMap((emoji) => {
    const icon = spellings(emoji).find((name) => name in set.icons);
    if (icon === undefined) return [];
    const { body, width = set.width ?? 16, height = set.height ?? 16 } = set.icons[icon]!;
    return [{ vendor, kind, emoji, icon, svg: body, width, height }];
  });
}
