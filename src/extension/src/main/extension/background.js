// Opens the panel where the browser shows panels. Pressing the button also lets the panel see this one tab's address.
chrome.action.onClicked.addListener((tab) => {
  // Browsers open a panel only while the press is being handled, so nothing is waited for before.
  if (chrome.sidePanel) {
    chrome.sidePanel.open({ windowId: tab.windowId });
  } else if (chrome.sidebarAction) {
    chrome.sidebarAction.open();
  } else {
    chrome.windows.create({ url: `panel.html?tab=${tab.id}`, type: "popup", width: 420, height: 760 });
  }
  chrome.runtime.sendMessage("look").catch(() => {
    // Nobody listens: the panel is only just opening, and looks by itself.
  });
});

chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") {
    chrome.runtime.openOptionsPage();
  }
});
