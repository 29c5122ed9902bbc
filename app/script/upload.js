// Sends a large file in parts: a line that breaks costs one part and not the whole, and a page that was lost goes on where it
// was when the same file is chosen again. Nothing stays on the device. Without this script the form sends the file whole.
(() => {
  const form = document.querySelector("form[data-parts]");
  if (!form || !window.fetch || !window.crypto || !crypto.subtle) return;
  const input = form.querySelector("input[type=file]"), bar = form.querySelector("progress");
  const say = form.querySelector("[data-parts-say]"), button = form.querySelector("button");
  const place = form.getAttribute("action");
  const words = form.dataset, size = Number(words.parts);
  const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const digest = async (bytes) => hex(await crypto.subtle.digest("SHA-256", bytes));
  const rest = (ms) => new Promise((done) => {
    const timer = setTimeout(done, ms);
    window.addEventListener("online", () => { clearTimeout(timer); done(); }, { once: true });
  });
  const tell = (text) => { if (say.textContent !== text) say.textContent = text; };
  // The number of the next part that is missing; -1 if the server does not want it this way.
  const send = async (id, number, body) => {
    for (let wait = 2000; ; wait = Math.min(wait * 2, 60000)) {
      try {
        const answer = await fetch([place, id, "parts", number].join("/"), {
          method: "POST", body, redirect: "manual", credentials: "same-origin",
          headers: { "content-type": "application/octet-stream" },
        });
        if (answer.status === 200) return Number(await answer.text());
        const out = answer.type === "opaqueredirect" || answer.status === 401;
        if (!out && answer.status < 500) return -1;
        tell(out ? words.out : words.offline);
      } catch {
        tell(words.offline);
      }
      await rest(wait);
    }
  };
  const hidden = (name, value) => {
    const field = form.elements[name] || form.appendChild(document.createElement("input"));
    Object.assign(field, { type: "hidden", name, value });
  };
  const run = async (file) => {
    const sum = await digest(await file.arrayBuffer());
    // The same file for the same place has the same name, so that it can go on. Without the salt, which only those get who
    // hold the section, nobody can tell from it what is in it.
    const name = await digest(new TextEncoder().encode([words.salt, place, sum, file.name].join(" ")));
    const id = name.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
    const count = Math.ceil(file.size / size);
    let next = await send(id, 0, null);
    while (next >= 0 && next < count) {
      const part = Math.round((next / count) * 100);
      bar.hidden = false; bar.value = part; tell(words.sent + " " + part + " %");
      next = await send(id, next, file.slice(next * size, (next + 1) * size));
    }
    if (next < 0) return;
    for (const [key, value] of Object.entries({ id, sum, size: file.size, name: file.name })) hidden(key, value);
    input.disabled = true;
  };
  const check = () => {
    const file = input.files[0];
    input.setCustomValidity(file && file.size > Number(words.most) ? words.large : "");
  };
  input.addEventListener("change", check);
  form.addEventListener("submit", (event) => {
    const file = input.files[0];
    if (!file || file.size <= size) return;
    event.preventDefault();
    button.disabled = true;
    run(file).catch(() => {}).then(() => form.submit());
  });
  window.addEventListener("pageshow", (event) => { if (event.persisted) { input.disabled = false; button.disabled = false; } });
})();
