/** Which of the two sets of pictures a vendor's artwork goes into. */
export type Split = "train" | "test";

/** One source of artwork: a package of the npm registry, pinned by version and integrity. */
export type Vendor = {
  readonly id: string;
  readonly name: string;
  /** Version and sha512 of the package `@iconify-json/<id>`. */
  readonly version: string;
  readonly integrity: string;
  /** The SPDX name that the package's own info.json must give; otherwise the script stops. */
  readonly licence: string;
};

/**
 */
export const VENDORS: readonly Vendor[] = [
  {
    id: "noto",
    name: "Noto Emoji",
    version: "1.2.9",
    integrity:
      "sha512-DQiuXENbun41ch+XPSV55H9FaWKpHTyz46YIKtSaKYD4fIDDzL1tR6H4np/T38jfrTAeI3rcKF0mqHYeZVAuaw==",
    licence: "Apache-2.0",
  },
  {
    id: "noto-v1",
    name: "Noto Emoji (first generation)",
    version: "1.2.5",
    integrity:
      "sha512-/DsVMius69Q0fRS53z7QK1TROSuar606jiIx+laXtdsYGMXpf6LtHBx6CGfoo3UHHb/XpBsw+1L1x3eyPqMuVA==",
    licence: "Apache-2.0",
  },
  {
    id: "fluent-emoji",
    name: "Fluent Emoji",
    version: "1.2.7",
    integrity:
      "sha512-D8G6bKAyIsyxP1rzZtIWr/gg/fO4Rg1+DyCWlfqKK4h8W+4Em/Y0P6QYgJUQTlUcagzJvSyg+9OBv4hz4Hc/QA==",
    licence: "MIT",
  },
  {
    id: "fluent-emoji-flat",
    name: "Fluent Emoji Flat",
    version: "1.2.6",
    integrity:
      "sha512-RY47RgPb47fYUiyrA64sIOL0+UU02s29sXpNBbIQRBUlPlfNFTKUmZDERGuxDs/7yNGWqQYvuaSYM1M4fRXlUw==",
    licence: "MIT",
  },
  {
    id: "emojione",
    name: "EmojiOne 2 (EmojiTwo)",
    version: "1.2.3",
    integrity:
      "sha512-T9+T3HIbJNLKKsmxYKlaYhvnHYkz/HNYTV7SHCXVZPfeUi4FqskY70YeN8yYAZT8cCv7w5vJxS4Q1m8zb9CMMg==",
    licence: "CC-BY-4.0",
  },
  {
    id: "twemoji",
    name: "Twemoji",
    version: "1.2.5",
    integrity:
      "sha512-uKpuIEV0v6K5BW3Mjdyl+XKFVAbbcPxAgifKvEMtZoUZB5+YiY5zaMm2uNNCxyXzAWU9yNLlj41WU6/mvgALsw==",
    licence: "CC-BY-4.0",
  },
  {
    id: "streamline-emojis",
    name: "Streamline Emojis",
    version: "1.2.4",
    integrity:
      "sha512-iNr9T9XuZVTyQPJO8ZlLxBzPkpi7qMl+z1l0C31vpEMqhPMelth3n7CeWQYtixdetDPdI81yeG4ROqjWpYJE6A==",
    licence: "CC-BY-4.0",
  },
];

/** The npm package of a vendor. */
export const packageOf = (vendor: Vendor): string => `@iconify-json/${vendor.id}`;
