// Switches the lights, and remembers the choice. Without this script the system's own setting decides.
const root = document.documentElement;
const key = "two-rooms.lights";
const system = matchMedia("(prefers-color-scheme: dark)");
const buttons = document.querySelectorAll("button.lights");

function areOff() {
  return root.dataset.lights ? root.dataset.lights === "off" : system.matches;
}

function show() {
  for (const button of buttons) button.setAttribute("aria-pressed", String(areOff()));
  const color = document.querySelector('meta[name="theme-color"]');
  if (color) color.content = getComputedStyle(root).backgroundColor;
}

try {
  const saved = localStorage.getItem(key);
  if (saved === "on" || saved === "off") root.dataset.lights = saved;
} catch {}

for (const button of buttons) {
  button.hidden = false;
  button.addEventListener("click", () => {
    root.dataset.lights = areOff() ? "on" : "off";
    show();
    try {
      localStorage.setItem(key, root.dataset.lights);
    } catch {}
  });
}
system.addEventListener("change", show);
show();
