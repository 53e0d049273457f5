/** Pages for the tests: the least that news markup is. */

export const PARAGRAPHS = [
  "The harbour council voted on Tuesday to reopen the swing bridge after four years of repairs, ending the longest closure in the town's history.",
  "“The bridge is the spine of this town, and today the spine works again,” said Mayor Ingrid Falk, who has led the council since 2019.",
  "Repairs to the bridge cost 41 million euros, nearly twice the first estimate, because divers found that the piers under the water had cracked.",
  "Shop owners on the north bank told the council that the closure had cost them a third of their customers, and some had moved away.",
  "Ferries that replaced the bridge will run until the end of May, when the harbour office will sell two of the three boats.",
  "The first cars will cross the bridge on Saturday morning, after a walk across it that is open to all who live in the town.",
];

export const STORY = `<article id="story"><h1>Bridge to reopen</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n")}</article>`;

export const EMBED = `<script src="/pkg/embed.js"></script>`;

/** A whole page; what `head` and `body` hold is up to the test. */
export function html({ head = "", body = STORY, lang = "en", doctype = "<!doctype html>" } = {}) {
  return `${doctype}<html lang="${lang}"><head><meta charset="utf-8"><title>Bridge to reopen</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}

/** The same with a policy. */
export function guarded(policy, page) {
  return { body: html(page), headers: { "content-security-policy": policy } };
}
