// Imports a project's module, whatever runs it, and prints what it makes of the articles.
const { resolve } = require("node:path");
const { pathToFileURL } = require("node:url");

import(pathToFileURL(resolve(process.argv[2])))
  .then((module) => (module.summaries ?? module.default.summaries)(JSON.parse(process.env.ARTICLES)))
  .then((summaries) => console.log(JSON.stringify(summaries)));
