// As spelling and password tools: elements beside fields and at both ends of the app, marks on everything.
const visit = () => {
  for (const field of document.querySelectorAll("textarea, input[type=text]")) {
    if (field.dataset.gramm) continue;
    field.dataset.gramm = "true";
    field.insertAdjacentElement("afterend", document.createElement("grammarly-extension"));
    field.insertAdjacentElement("beforebegin", document.createElement("div"));
  }
  const app = document.getElementById("app");
  if (app.firstElementChild?.id !== "guest-first") {
    app.prepend(Object.assign(document.createElement("div"), { id: "guest-first" }));
    app.append(document.createElement("div"));
  }
  document.querySelectorAll("main *").forEach((element) => element.setAttribute("data-darkreader-inline-color", ""));
};
visit();
setInterval(visit, 20);
