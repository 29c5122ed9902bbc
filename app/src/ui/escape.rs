//! Text for the inside of a text area, the one element whose children Leptos does not escape.

/// Text for the inside of an element: Leptos does not escape the children of a text area.
pub fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    // A browser drops the first line break in a text area.
    if text.starts_with('\n') { format!("\n{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn a_text_area_cannot_be_closed_from_inside() {
        assert_eq!(escaped("</textarea><script>"), "&lt;/textarea&gt;&lt;script&gt;");
        assert_eq!(escaped("\nfirst line empty"), "\n\nfirst line empty");
    }
}
