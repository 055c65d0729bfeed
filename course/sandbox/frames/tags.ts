/** The byte that says what kind of value follows. */
export const TAG = {
  undefined: 0,
  null: 1,
  false: 2,
  true: 3,
  number: 4,
  text: 5,
  list: 6,
  dict: 7,
  array: 8,
  /** A list of nothing but numbers: eight bytes each instead of nine. */
  numbers: 9,
  unsupported: 10,
} as const;

export const MAX_RANK = 4;
