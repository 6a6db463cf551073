// As Edge's Read Aloud: the sentence being read is wrapped word by word, and put back as one text.
const each = () => {
  const walk = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT), nodes = [];
  while (walk.nextNode()) nodes.push(walk.currentNode);
  for (const node of nodes) {
    const parent = node.parentNode;
    if (!node.data.trim() || parent.nodeName === "TEXTAREA" || parent.namespaceURI.endsWith("svg")) continue;
    const line = document.createElement("msreadoutspan");
    for (const part of node.data.split(/(\s+)/)) {
      if (!part.trim()) { line.append(part); continue; }
      const word = document.createElement("msreadoutspan");
      word.textContent = part;
      line.append(word);
    }
    node.replaceWith(line);
  }
};
const off = () => {
  document.querySelectorAll("#app msreadoutspan").forEach((span) => span.replaceWith(span.textContent));
  document.body.normalize();
};
let reading = false;
setInterval(() => (reading = !reading) ? each() : off(), 20);
