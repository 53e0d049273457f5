// Pages that patch, freeze, lack or own what the embed script relies on.

/** By what the page's own scripts did before ours ran: whether there is a card all the same, and what they did. */
export const HOSTS = {
  "adds toJSON to built-ins": [
    "card",
    () => {
      for (const built of [Array, String, Number, Date]) built.prototype.toJSON = () => "patched";
    },
  ],
  "adds to Array.prototype and Object.prototype": [
    "card",
    () => {
      Array.prototype.each = () => {};
      Object.prototype.extend = () => {};
    },
  ],
  "has option names on Object.prototype": [
    "card",
    () => {
      for (const key of ["sentences", "ratio", "lang", "quotes", "target", "length", "get", "set", "value", "mode", "wasm"]) {
        Object.prototype[key] = 1e9;
      }
    },
  ],
  "replaces array methods": [
    "card",
    () => {
      Array.from = () => [];
      Array.prototype.find = () => "x";
      Array.prototype.includes = () => false;
      Array.prototype.flat = () => {
        throw 1;
      };
    },
  ],
  "replaces Function.prototype.bind": [
    "card",
    () => {
      Function.prototype.bind = function (...args) {
        return () => this.apply(args[0], args.slice(1));
      };
    },
  ],
  "replaces string methods": [
    "card",
    () => {
      String.prototype.trim = () => null;
      String.prototype.normalize = () => {
        throw 1;
      };
    },
  ],
  "replaces JSON": [
    "card",
    () => {
      window.JSON = { parse: () => ({}), stringify: () => "" };
    },
  ],
  "replaces Promise": [
    "card",
    () => {
      window.Promise = class extends Promise {};
      delete Promise.prototype.finally;
      delete Promise.allSettled;
    },
  ],
  "wraps fetch": [
    "card",
    () => {
      const { fetch } = window;
      window.fetch = (...args) => fetch(...args).then(({ body, status }) => new Response(body, { status }));
    },
  ],
  "has no fetch": ["card", () => void (window.fetch = undefined)],
  "has no encodeInto": ["card", () => delete TextEncoder.prototype.encodeInto],
  "has no WebAssembly": ["none", () => delete window.WebAssembly],
  "cannot compile WebAssembly": [
    "none",
    () => {
      WebAssembly.compile = WebAssembly.instantiate = () => Promise.reject(new WebAssembly.CompileError("no"));
    },
  ],
  "has no memory to give": ["none", () => void (WebAssembly.instantiate = () => Promise.reject(new RangeError("Out of memory")))],
  "has no streaming compilation": ["card", () => delete WebAssembly.instantiateStreaming],
  "has no attachShadow": ["none", () => delete Element.prototype.attachShadow],
  "has no constructed style sheets": [
    "card",
    () => {
      delete Document.prototype.adoptedStyleSheets;
      delete ShadowRoot.prototype.adoptedStyleSheets;
      window.CSSStyleSheet = function () {
        throw new TypeError("Illegal constructor");
      };
    },
  ],
  "refuses to define elements": [
    "none",
    () => {
      customElements.define = () => {
        throw new Error("patched");
      };
    },
  ],
  "has no registry of elements": ["none", () => Object.defineProperty(window, "customElements", { value: null })],
  "has no observers": [
    "card",
    () => {
      for (const name of ["MutationObserver", "IntersectionObserver", "ResizeObserver", "requestIdleCallback"]) delete window[name];
    },
  ],
  "refuses storage": [
    "card",
    () => {
      const get = () => {
        throw new DOMException("x", "SecurityError");
      };
      for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get });
    },
  ],
  "has no console": ["card", () => void (window.console = {})],
  "froze the prototypes": ["card", () => [Object, Array, Function].forEach((built) => Object.freeze(built.prototype))],
  "took likely names": [
    "card",
    () => {
      Object.assign(window, { summarize: 1, Summary: 1, wasm_bindgen: 1, wasm: 1, module: 1, exports: {}, require: 1 });
      window.define = Object.assign(
        () => {
          throw new Error("amd");
        },
        { amd: {} },
      );
    },
  ],
};
