// Starts `campaign lsp` for the YAML files of a folder that holds a campaign.
const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = () => {
  const settings = workspace.getConfiguration("campaign");
  client = new LanguageClient(
    "campaign",
    { command: settings.get("program"), args: ["lsp"] },
    {
      documentSelector: [{ scheme: "file", language: "yaml" }],
      synchronize: {
        configurationSection: "campaign",
        fileEvents: workspace.createFileSystemWatcher("**/*"),
      },
      initializationOptions: {
        language: settings.get("language"),
        inlayHints: settings.get("inlayHints"),
      },
    }
  );
  return client.start();
};

exports.deactivate = () => client && client.stop();
