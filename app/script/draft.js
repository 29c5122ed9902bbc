// Keeps what stands in a form on the server while it is being written: nothing stays on the device. A page without this
// script does the same work, only without the net under it.
(() => {
  const form = document.querySelector("form[data-draft]");
  if (!form || !window.fetch || !window.URLSearchParams) return;
  const say = form.querySelector("[data-draft-say]");
  const words = form.dataset;
  const line = window.AbortController ? new AbortController() : { signal: undefined, abort() {} };
  let changed = false, sending = false, gone = false, wait = 0, last = 0, timer = 0;
  const tell = (text) => { if (say) say.textContent = text; };
  const body = () => {
    const data = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") data.append(name, value);
    return data;
  };
  const keep = async (leaving) => {
    if (!changed || sending || gone) return;
    const text = body();
    if (leaving && text.toString().length > 60000) return;
    sending = true; changed = false; last = Date.now();
    try {
      const answer = await fetch(words.draft, { method: "POST", body: text, redirect: "manual", keepalive: leaving, signal: line.signal, credentials: "same-origin" });
      if (answer.status === 204) {
        wait = 0;
        const now = new Date();
        tell(words.kept + " " + String(now.getHours()).padStart(2, "0") + ":" + String(now.getMinutes()).padStart(2, "0"));
      } else if (answer.type === "opaqueredirect" || answer.status === 401) {
        changed = true; gone = true; tell(words.out);
      } else if (answer.status < 500) {
        gone = true; tell(words.not);
      } else throw 0;
    } catch {
      changed = true;
      wait = Math.min(wait ? wait * 2 : 10000, 120000);
      tell(words.offline);
      plan(wait);
    }
    sending = false;
    if (changed && !wait) plan(4000);
  };
  const plan = (ms) => { if (gone) return; clearTimeout(timer); timer = setTimeout(() => keep(false), ms); };
  form.addEventListener("input", () => {
    changed = true;
    if (!gone && !wait) plan(Math.max(4000, 20000 - (Date.now() - last)));
  });
  form.addEventListener("submit", () => { gone = true; clearTimeout(timer); line.abort(); });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") keep(true); });
  window.addEventListener("online", () => { if (wait) { wait = 0; plan(0); } });
  window.addEventListener("pageshow", (event) => { if (event.persisted) gone = false; });
})();
