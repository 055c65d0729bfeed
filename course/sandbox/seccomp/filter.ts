import { CLONE, CLONE3, DENIED } from "./rules";

export type Processor = "x64" | "arm64";

/** One instruction of classic BPF: what the kernel runs at each system call. */
interface Instruction {
  code: number;
  /** Instructions to skip if a comparison holds, and if it does not. */
  yes: number;
  no: number;
  k: number;
}

const CODE = { load: 0x20, equal: 0x15, atLeast: 0x35, anyBit: 0x45, answer: 0x06 };
/** Offsets in what the filter is shown: struct seccomp_data. */
const DATA = { number: 0, processor: 4, firstArgument: 16 };
const ANSWER = {
  allow: 0x7fff0000,
  kill: 0x80000000,
  notPermitted: 0x00050000 | 1,
  noSuchCall: 0x00050000 | 38,
};
const AUDIT_NAME: Record<Processor, number> = { x64: 0xc000003e, arm64: 0xc00000b7 };
/** Calls of the x32 interface carry this bit: the same calls by other numbers. */
const X32 = 0x40000000;
const CLONE_THREAD = 0x00010000;

const load = (offset: number): Instruction => ({ code: CODE.load, yes: 0, no: 0, k: offset });
const answer = (k: number): Instruction => ({ code: CODE.answer, yes: 0, no: 0, k });
/** If the comparison holds, the next instruction runs; otherwise it is skipped. */
const when = (code: number, k: number, then: Instruction): Instruction[] => [
  { code, yes: 0, no: 1, k },
  then,
];

/**
 * The system call filter in the kernel's format, made from the list of rules without a compiler or
 * a library.
 */
export function seccompFilter(processor: Processor): Uint8Array {
  const number = (call: { x64: number; arm64?: number }): number | undefined => call[processor];
  const denied = DENIED.map(number).filter((n) => n !== undefined);
  return bytesOf([
    load(DATA.processor),
    { code: CODE.equal, yes: 1, no: 0, k: AUDIT_NAME[processor] },
    // 32-bit calls have other numbers, against which this list would say nothing
    answer(ANSWER.kill),
    load(DATA.number),
    ...(processor === "x64" ? when(CODE.atLeast, X32, answer(ANSWER.kill)) : []),
    ...denied.flatMap((n) => when(CODE.equal, n, answer(ANSWER.notPermitted))),
    ...when(CODE.equal, number(CLONE3)!, answer(ANSWER.noSuchCall)),
    { code: CODE.equal, yes: 1, no: 0, k: number(CLONE)! },
    answer(ANSWER.allow),
    load(DATA.firstArgument),
    ...when(CODE.anyBit, CLONE_THREAD, answer(ANSWER.allow)),
    answer(ANSWER.notPermitted),
  ]);
}

/** struct sock_filter: u16 code, u8 yes, u8 no, u32 k. */
function bytesOf(instructions: Instruction[]): Uint8Array {
  const bytes = Buffer.alloc(instructions.length * 8);
  instructions.forEach(({ code, yes, no, k }, i) => {
    bytes.writeUInt16LE(code, i * 8);
    bytes.writeUInt8(yes, i * 8 + 2);
    bytes.writeUInt8(no, i * 8 + 3);
    bytes.writeUInt32LE(k, i * 8 + 4);
  });
  return bytes;
}
