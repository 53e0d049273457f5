exports.summaries = async (articles) => {
  const { summarize } = await import("nutgraf");
  return Promise.all(articles.map((article) => summarize(article)));
};
