// A content script is no module, and no element can be registered from it.
const host = document.createElement("div");
import(chrome.runtime.getURL("node_modules/nutgraf/card.js"))
  .then(({ renderCard }) => renderCard(host, { source: document.querySelector("article") }))
  .then(({ summary, place }) => {
    place.before(host);
    host.dataset.summary = JSON.stringify(summary);
  });
