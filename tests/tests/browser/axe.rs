//! axe, which checks a page for accessibility.

use serde_json::Value;

use super::{chrome::setting, tab::Tab};

/// Everything axe finds on the page as it is now, one line each.
pub(crate) async fn findings(tab: &Tab) -> Vec<String> {
    let source = tokio::fs::read_to_string(setting("PANOH_AXE")).await.expect("axe");
    tab.chrome.driver.execute(source, Vec::new()).await.expect("axe is there");
    let run = "
        const done = arguments[arguments.length - 1];
        axe.run(document, { resultTypes: ['violations'] }).then(
            (found) => done(found.violations.map((v) => `${v.impact} ${v.id}: ${v.help}: ${v.nodes.map((n) => n.html.slice(0, 200)).join(' | ')}`)),
            (fault) => done(['axe failed: ' + fault]));
    ";
    let answer = tab.chrome.driver.execute_async(run, Vec::new()).await.expect("axe runs");
    match answer.json() {
        Value::Array(lines) => lines
            .iter()
            .map(|line| line.as_str().unwrap_or_default().to_owned())
            .collect(),
        other => vec![format!("axe said {other}")],
    }
}
