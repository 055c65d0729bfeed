import type { Split } from "./make/vendors";

/** Pictures in a row of a split's sheet: 209 = 11 x 19 and 50 = 5 x 10, so no cell stays empty. */
export const COLUMNS: Readonly<Record<Split, number>> = { train: 19, test: 10 };

/** The sheet with all pictures of a split. */
export const sheetName = (split: Split): string => `${split}.png`;

export const MANIFEST = "manifest.json";

/** The checksums of the other files, in the format of `sha256sum`. */
export const CHECKSUMS = "SHA256SUMS";

/** What the manifest says about one picture. Pictures are in the order of the sheet. */
export type ManifestEntry = {
  readonly vendor: string;
  /** The emoji shown, under the name that all vendors share here. */
  readonly emoji: string;
  /** The drawing's name in the vendor's own set. */
  readonly icon: string;
  readonly licence: string;
  readonly kind: string;
  readonly label: 0 | 1;
  readonly split: Split;
};

/** The file that says what every picture is. */
export type Manifest = {
  /** The versions that made the pictures. Others may differ in single pixels. */
  readonly madeWith: Readonly<Record<string, string>>;
  readonly pictures: readonly ManifestEntry[];
};
