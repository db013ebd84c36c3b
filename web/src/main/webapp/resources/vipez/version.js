// Sends one file as a new version and waits until it was read.
const form = document.getElementById("version");
const say = form.dataset;
const problem = document.getElementById("problem");
const said = document.getElementById("said");
const bar = document.getElementById("sent");
const button = form.querySelector("button");

function refuse(why) {
  problem.textContent = why;
  problem.hidden = false;
  bar.hidden = true;
  said.textContent = "";
  button.disabled = false;
}
const send = (file) => new Promise((done) => {
  const body = new FormData();
  body.append("metadata", say.metadata);
  body.append("file", file);
  const call = new XMLHttpRequest();
  call.open("POST", `${say.action}/versions`);
  call.setRequestHeader("X-CSRF-Token", say.csrf);
  call.setRequestHeader("Accept-Language", say.language);
  call.setRequestHeader("Accept", "application/json");
  call.upload.addEventListener("progress", (event) => { bar.value = (100 * event.loaded) / event.total; });
  call.addEventListener("load", () => done(call));
  call.addEventListener("error", () => done(null));
  call.send(body);
});
async function newest() {
  for (let wait = 300; ; wait = Math.min(wait * 1.5, 3000)) {
    await new Promise((next) => setTimeout(next, wait));
    const answer = await fetch(`${say.action}/versions`, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(answer.status);
    const version = (await answer.json()).items[0];
    if (version.state !== "RECEIVED" && version.state !== "EXTRACTING") return version;
  }
}
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  problem.hidden = true;
  const file = document.getElementById("file").files[0];
  if (!file) return refuse(say.none);
  if (file.size > Number(say.max)) return refuse(say.tooLarge);
  button.disabled = true;
  bar.hidden = false;
  const call = await send(file);
  if (!call) return refuse(say.lost);
  if (call.status !== 202) {
    const answer = JSON.parse(call.responseText || "{}");
    return refuse([answer.detail || say.lost, ...(answer.errors || []).map((error) => error.detail)].join(" "));
  }
  said.textContent = say.reading;
  bar.removeAttribute("value");
  try {
    const version = await newest();
    if (version.state === "FAILED") return refuse(document.querySelector(`#failures [data-key="${version.failure}"]`)?.textContent ?? say.failed);
    location.href = `${say.done}&version=${version.version}&state=${version.state}`;
  } catch (error) {
    console.warn("The new version could not be followed", error);
    refuse(say.lost);
  }
});
