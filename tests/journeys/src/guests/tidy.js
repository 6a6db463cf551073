// As extensions that tidy: neighbouring texts become one, empty ones and comments go.
const tidy = () => {
  document.body.normalize();
  const walk = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_COMMENT), found = [];
  while (walk.nextNode()) found.push(walk.currentNode);
  found.forEach((comment) => comment.remove());
};
tidy();
setInterval(tidy, 20);
