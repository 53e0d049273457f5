// A browser's window, driven as a reader does.

/** WebDriver's names for keys that print nothing. */
const KEYS = { Escape: "\uE00C", Control: "\uE009" };

/** So long a state may take to come, in milliseconds. */
const PATIENCE = 30_000;

/** One window. */
export class Session {
  #wire;
  #stop;

  constructor(wire, stop) {
    this.#wire = wire;
    this.#stop = stop;
  }

  /** Opens a page and waits for its load event. */
  goto(url) {
    return this.#wire.send("Navigate", { url });
  }

  /** Goes back to the page before. */
  back() {
    return this.#wire.send("Back");
  }

  /** Runs a function in the page; what it gives has to be JSON. */
  async evaluate(work, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      (async () => (${work})(...arguments[0]))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.#wire.send("ExecuteAsyncScript", { script, args: [args] });
    if (error) throw new Error(error);
    return value;
  }

  /** Waits, frame by frame, until a function in the page gives something. */
  async waitFor(work, ...args) {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      const found = await this.evaluate(work, ...args);
      if (found) return found;
      await this.evaluate(() => new Promise((resolve) => setTimeout(resolve, 16)));
    }
    throw new Error(`never came: ${work}`);
  }

  /** Clicks with the mouse on the middle of what a function in the page finds, which has to be in the window. */
  async click(find, ...args) {
    const point = await this.evaluate(`(...args) => {
      const { left, top, width, height } = (${find})(...args).getBoundingClientRect();
      return [left + width / 2, top + height / 2].map(Math.round);
    }`, ...args);
    const [x, y] = point;
    const move = { type: "pointerMove", x, y, duration: 0, origin: "viewport" };
    const actions = [move, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }];
    await this.#perform({ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions });
  }

  /** Presses keys one upon another, as `["Control", "v"]`, and lets them go. */
  async press(...keys) {
    const values = keys.map((key) => KEYS[key] ?? key);
    const down = values.map((value) => ({ type: "keyDown", value }));
    const up = values.reverse().map((value) => ({ type: "keyUp", value }));
    await this.#perform({ type: "key", id: "keyboard", actions: [...down, ...up] });
  }

  #perform(source) {
    return this.#wire.send("PerformActions", { actions: [source] });
  }

  async close() {
    await this.#wire.send("DeleteSession").catch(() => {});
    this.#wire.close();
    await this.#stop();
  }
}
