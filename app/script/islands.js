// Wakes the islands of a page after everything else is done; without this, or with Save-Data, every page still works.
const wake = async () => {
  const islands = document.querySelectorAll("leptos-island");
  if (!islands.length || navigator.connection?.saveData) return;
  const front = await import("SCRIPT");
  await front.default({ module_or_path: "WASM" });
  front.hydrate();
  for (const island of islands) front[island.dataset.component]?.(island);
  stay(front);
};

// "Stay signed in" is asked for in the background, so that nothing typed is lost. The tabs of one session, and no others,
// tell each other when it ends: none covers its page while somebody works in another.
const stay = (front) => {
  const foot = document.getElementById("until"), clock = document.querySelector(".clock");
  if (!foot || !clock) return;
  const words = clock.querySelector("p");
  const tabs = window.BroadcastChannel && new BroadcastChannel(foot.dataset.session);
  const anew = ({ left, ends, warn }) => {
    foot.textContent = ends;
    words.textContent = warn;
    front.start_anew(Number(left));
  };
  clock.querySelector("button").addEventListener("click", async () => {
    const answer = await fetch("/me/stay", { method: "POST", redirect: "error" }).catch(() => {});
    if (!answer?.ok) return;
    const now = await answer.json();
    anew(now);
    tabs?.postMessage(now);
  });
  tabs?.addEventListener("message", (e) => anew(e.data));
  tabs?.postMessage({ left: foot.dataset.left, ends: foot.textContent, warn: words.textContent });
};
addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(() => wake().catch(() => {})));
