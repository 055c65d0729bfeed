import { FrameError } from "./frame-error";

/** Up to this many, numbers are read one by one, because another view of the memory costs more. */
const FEW = 32;

/** The memory that was read last; usually the next frame is in the same. */
let view: DataView = new DataView(new ArrayBuffer(0));

/** Reads bytes from the front; each method throws a {@link FrameError} if there are too few. */
export class Reader {
  private readonly view: DataView;
  /** In the view, as `end` is. */
  private at: number;
  private readonly end: number;

  constructor(from: Uint8Array) {
    if (view.buffer !== from.buffer) view = new DataView(from.buffer);
    this.view = view;
    this.at = from.byteOffset;
    this.end = this.at + from.byteLength;
  }

  left(): number {
    return this.end - this.at;
  }

  byte(): number {
    return this.view.getUint8(this.advance(1));
  }

  u32(): number {
    return this.view.getUint32(this.advance(4), true);
  }

  f64(): number {
    return this.view.getFloat64(this.advance(8), true);
  }

  text(longest: number): string {
    const length = this.u32();
    if (length > longest) throw new FrameError("a text that is too long");
    const start = this.advance(length);
    return Buffer.from(this.view.buffer, start, length).toString("utf8");
  }

  floatsTo(target: Float64Array): void {
    const start = this.advance(target.byteLength);
    if (target.length > FEW) {
      const bytes = new Uint8Array(target.buffer, target.byteOffset, target.byteLength);
      bytes.set(new Uint8Array(this.view.buffer, start, bytes.length));
    } else {
      for (let i = 0; i < target.length; i++) target[i] = this.view.getFloat64(start + 8 * i, true);
    }
  }

  private advance(count: number): number {
    const start = this.at;
    if (count > this.end - start) throw new FrameError("the frame ends within a value");
    this.at = start + count;
    return start;
  }
}
