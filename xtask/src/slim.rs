//! `wasm-bindgen`'s glue without what only its own loader, older browsers and cases that are none of ours ask for.

use crate::run::Result;

/// What stands in the glue, and what instead; what is not used then, the minifier drops.
const INSTEAD: [[&str; 2]; 14] = [
    // The glue starts the module in many ways; load.js has its own, from these two parts.
    [
        "export { initSync, __wbg_init as default };",
        "export { __wbg_get_imports as imports, __wbg_finalize_init as start };",
    ],
    // After a trap load.js itself resets the state.
    ["__wbg_call_guard();\n", ""],
    ["__wbg_reinit_scheduled = false;\n            ", ""],
    // One function around a function that may throw is enough.
    ["function() { return handleError(function ", "caught(function"],
    ["}, arguments); },", "}),"],
    // A class that throws when asked is a fault of the page.
    ["let result;\ntry {\nresult =", "const ret ="],
    ["\n} catch (_) {\nresult = false;\n}\nconst ret = result;", ""],
    // Strings are passed by a function of ours.
    [", wasm.__wbindgen_malloc, wasm.__wbindgen_realloc)", ")"],
    ["function passStringToWasm0(", "function unused("],
    ["cachedTextEncoder.encodeInto =", "const encodeInto ="],
    // Whoever has WebAssembly with references has this.
    ["typeof FinalizationRegistry === 'undefined'", "false"],
    // Memory that has grown is another buffer.
    ["cachedDataViewMemory0 === null ||", ""],
    ["cachedDataViewMemory0.buffer.detached === true ||", ""],
    [
        "(cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)",
        "cachedDataViewMemory0?.buffer !== wasm.memory.buffer",
    ],
];

/// What the glue calls in place of its own. Only a string with more than ASCII in it is worth an encoder;
/// not `encodeInto`, which some pages break.
const OWN: &str = "
function caught(work) {
    return (...args) => handleError(work, args);
}

function passStringToWasm0(text) {
    let length = text.length;
    let at = wasm.__wbindgen_malloc(length, 1) >>> 0;
    const memory = getUint8ArrayMemory0();
    for (let i = 0; i < length; i++) {
        const code = text.charCodeAt(i);
        if (code > 0x7F) {
            const bytes = cachedTextEncoder.encode(text);
            at = wasm.__wbindgen_realloc(at, length, length = bytes.length, 1) >>> 0;
            getUint8ArrayMemory0().set(bytes, at);
            break;
        }
        memory[at + i] = code;
    }
    WASM_VECTOR_LEN = length;
    return at;
}
";

/// The glue in fewer words.
pub fn slim(glue: &str) -> Result<String> {
    let mut glue = glue.to_string();
    for [old, new] in INSTEAD {
        if !glue.contains(old) {
            return Err(format!("wasm-bindgen's glue has no `{old}`").into());
        }
        glue = glue.replace(old, new);
    }
    Ok(glue + OWN)
}
