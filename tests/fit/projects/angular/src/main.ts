import { Component } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { summarize } from "nutgraf";

@Component({ selector: "app-root", template: "<main>Summaries</main>" })
class App {
  summaries = (articles: string[]) => Promise.all(articles.map((article) => summarize(article)));

  constructor() {
    Object.assign(globalThis, { summaries: this.summaries });
  }
}

bootstrapApplication(App);
