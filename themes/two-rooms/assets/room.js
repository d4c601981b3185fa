// Switches the lights, and remembers the choice. Without this script the system's own setting decides.
const root = document.documentElement;
const key = "two-rooms.lights";
const system = matchMedia("(prefers-color-scheme: dark)");

function areOff() {
  return root.dataset.lights ? root.dataset.lights === "off" : system.matches;
}

function show(button) {
  button.setAttribute("aria-pressed", String(areOff()));
}

try {
  const saved = localStorage.getItem(key);
  if (saved === "on" || saved === "off") root.dataset.lights = saved;
} catch {}

for (const button of document.querySelectorAll("button.lights")) {
  button.hidden = false;
  show(button);
  button.addEventListener("click", () => {
    root.dataset.lights = areOff() ? "on" : "off";
    show(button);
    try {
      localStorage.setItem(key, root.dataset.lights);
    } catch {}
  });
}
