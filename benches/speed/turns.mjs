// How a host talks to the bench: it tells its entries, then has one take a turn for each line that names it.
import { createInterface } from "node:readline";

/**
 * @param {{ name: string, place: string, role?: string }[]} entries
 * @param {(index: number) => Promise<number>} turn summarizes all texts once; the seconds that it took
 */
export async function takeTurns(entries, turn) {
  const answer = console.log;
  // Some summarizers print as they work; the answers have to stand alone.
  console.log = console.error = () => {};
  answer(JSON.stringify(entries));
  for await (const line of createInterface({ input: process.stdin })) {
    answer(await turn(Number(line)).catch((error) => String(error)));
  }
}

/** @param {string} file */
export const textsOf = (file) => file.trim().split("\n").map((line) => JSON.parse(line).text);
