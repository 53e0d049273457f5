import { summarize } from "./node_modules/nutgraf/index.js";

onmessage = async ({ data }) => postMessage(await Promise.all(data.map((article) => summarize(article))));
