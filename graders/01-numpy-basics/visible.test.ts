import { register } from "../../course/jest/register";

register(__dirname, "visible");
