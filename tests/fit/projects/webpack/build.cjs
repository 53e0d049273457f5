require("webpack")({ mode: "production", entry: "./main.js" }, (error, stats) => {
  if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
});
