// The way out, and two small guards. Inlined in each page with the nonce of the response; needs nothing
// else and must never throw. Texts and the address to go to are data attributes of <form id="exit">.
(() => {
  const form = () => document.getElementById("exit");
  const quietly = (step) => { try { step(); } catch { /* the next step matters more */ } };

  // Blank first, tell the server second, go away last; each step works if the one before failed.
  const leave = () => {
    const f = form();
    if (!f) return;
    const { to, title, away } = f.dataset;
    if (!to) return f.submit();
    const { action } = f;
    let body;
    quietly(() => { body = new URLSearchParams(new FormData(f)); });
    quietly(() => {
      document.title = title || "\u00a0";
      const cover = document.createElement("p");
      cover.className = "exit-cover";
      cover.setAttribute("role", "alert");
      cover.textContent = away || "";
      document.body.replaceChildren(cover);
    });
    quietly(() => {
      if (!navigator.sendBeacon(action, body)) fetch(action, { method: "POST", body, keepalive: true }).catch(() => {});
    });
    quietly(() => location.replace(to));
  };

  // Shift three times in five seconds. A Shift that made a capital letter, switched the keyboard
  // (Alt or Ctrl with it) or selected with the mouse is not a press.
  let pressed = 0, alone = false, timer;
  const show = (count) => quietly(() => {
    pressed = count;
    const dots = document.querySelector("#exit .dots"), say = document.querySelector("#exit [role=status]");
    if (dots) count ? dots.dataset.pressed = count : delete dots.dataset.pressed;
    if (say) say.textContent = count ? form().dataset["say" + count] || "" : "";
  });
  addEventListener("keydown", (e) => {
    alone = e.key === "Shift" && !e.altKey && !e.ctrlKey && !e.metaKey && (alone || !e.repeat);
    if (!alone && pressed) show(0);
  }, true);
  addEventListener("pointerdown", () => { alone = false; }, true);
  addEventListener("keyup", (e) => {
    if (e.key !== "Shift" || !alone || !form()) return;
    alone = false;
    if (!pressed) { clearTimeout(timer); timer = setTimeout(show, 5000, 0); }
    show(pressed + 1);
    if (pressed > 2) leave();
  }, true);

  // The exit buttons, and no form sent twice by a second press. The pressed button stays enabled for the
  // browser, because a disabled one would not be part of what is sent. Ten seconds later (a download
  // leaves the page standing) it may be pressed again; the server's idempotency key covers the rest.
  const sent = new Map();
  const free = (f) => { sent.get(f)?.removeAttribute("aria-disabled"); sent.delete(f); };
  addEventListener("submit", (e) => {
    const f = e.target;
    if (f === form()) { e.preventDefault(); return leave(); }
    if (e.defaultPrevented || f.getAttribute("method") !== "post") return;
    if (sent.has(f)) return e.preventDefault();
    sent.set(f, e.submitter);
    e.submitter?.setAttribute("aria-disabled", "true");
    setTimeout(free, 10000, f);
  });

  // Back to a page the browser kept alive: forms may be sent again, and a signed-in page is asked for
  // anew, so that nobody reads it after the session has ended.
  addEventListener("pageshow", (e) => {
    [...sent.keys()].forEach(free);
    if (e.persisted && document.body.dataset.signedIn !== undefined) { document.body.hidden = true; location.reload(); }
  });
  // WASM: the loader of the islands goes here (after idle, not with Save-Data).
})();
