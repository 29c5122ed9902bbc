// Wakes the islands of a page after everything else is done; without this, or with Save-Data, every page still works.
const wake = async () => {
  const islands = document.querySelectorAll("leptos-island");
  if (!islands.length || navigator.connection?.saveData) return;
  const front = await import("SCRIPT");
  await front.default({ module_or_path: "WASM" });
  front.hydrate();
  for (const island of islands) front[island.dataset.component]?.(island);
};
addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(() => wake().catch(() => {})));
