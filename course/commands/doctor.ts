import doctor from "../doctor/doctor.js";
import { command } from "./command";

/** start.js does the same by itself where it is given no words: it must work without TypeScript. */
export default command({
  name: "doctor",
  does: "Checks what the course needs to start, and says how to fix what is wrong.",
  options: {},
  exits: { 0: "when all is well", 1: "when something is not" },
  run: () => (doctor.report() ? 0 : 1),
});
