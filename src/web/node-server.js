import "./files.js";

export * from "./server.js";
