/** What a frame is for: the byte after its id. */
export const KIND = {
  /* from a child */
  hello: 0,
  returned: 1,
  threw: 2,
  opened: 3,
  notOpened: 4,
  /** Learner code called a function that the reference replaces; the call is still pending. */
  callback: 5,
  compiled: 6,
  probed: 7,
  /* to a child */
  open: 16,
  call: 17,
  callbackReturned: 18,
  callbackThrew: 19,
  compile: 20,
  probe: 21,
} as const;

/** Bytes before the value: u32 how many follow, u32 id, u8 kind. */
export const HEADER = 9;

/** The header's first field does not count itself, but counts the rest of the header. */
export const REST_OF_HEADER = 5;
