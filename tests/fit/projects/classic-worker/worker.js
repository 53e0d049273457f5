onmessage = async ({ data }) => {
  const { summarize } = await import("./node_modules/nutgraf/index.js");
  postMessage(await Promise.all(data.map((article) => summarize(article))));
};
