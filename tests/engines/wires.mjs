// The two ways to say WebDriver's commands: over HTTP, as the W3C standard has it, and over Marionette, which Firefox
// speaks without a driver beside it.
import { connect } from "node:net";

/** Where the standard has the commands that are used here. */
const ROUTES = {
  NewSession: ["POST", ""],
  DeleteSession: ["DELETE", ""],
  Navigate: ["POST", "/url"],
  Back: ["POST", "/back"],
  ExecuteAsyncScript: ["POST", "/execute/async"],
  PerformActions: ["POST", "/actions"],
  SetWindowRect: ["POST", "/window/rect"],
};

/** Sends commands to a driver at an address. */
export function http(address) {
  let session = "";
  return {
    async send(command, parameters = {}) {
      const [method, path] = ROUTES[command];
      const body = method === "POST" ? JSON.stringify(parameters) : undefined;
      const response = await fetch(`${address}/session${session}${path}`, { method, body });
      const { value } = await response.json();
      if (!response.ok) throw refusal(command, value);
      if (command === "NewSession") session = `/${value.sessionId}`;
      return value;
    },
    close: () => {},
  };
}

/** Sends commands to the Firefox that listens at a port: `LENGTH:[0, id, command, parameters]` and back. */
export async function marionette(port) {
  const socket = connect(port, "127.0.0.1");
  await new Promise((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  const waiting = new Map();
  let bytes = Buffer.alloc(0);
  socket.on("data", (more) => {
    bytes = Buffer.concat([bytes, more]);
    for (let message = cut(); message; message = cut()) {
      const [, id, error, result] = message;
      waiting.get(id)?.(error, result);
      waiting.delete(id);
    }
  });
  /** The next whole message; the greeting is an object, and no answer. */
  const cut = () => {
    const colon = bytes.indexOf(":");
    const end = colon + 1 + Number(bytes.subarray(0, Math.max(colon, 0)));
    if (colon < 0 || bytes.length < end) return null;
    const message = JSON.parse(bytes.subarray(colon + 1, end));
    bytes = bytes.subarray(end);
    return Array.isArray(message) ? message : cut();
  };
  let last = 0;
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, (error, result) => (error ? reject(refusal(command, error)) : resolve(unwrap(result))));
        const message = JSON.stringify([0, id, `WebDriver:${command}`, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    close: () => socket.destroy(),
  };
}

/** What is no object of its own comes as `{ value }`. */
const unwrap = (result) => (result && "value" in result ? result.value : result);

const refusal = (command, { error, message }) => new Error(`${command}: ${error}: ${message}`);
