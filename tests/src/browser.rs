//! A browser without JavaScript: cookies, forms, redirects not followed unless asked.

use std::collections::BTreeMap;

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use http_body_util::BodyExt;
use tower::ServiceExt;

/// What came back.
#[derive(Clone, Debug)]
pub struct Page {
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body as text.
    pub text: String,
    /// Body as it came; empty if it broke off.
    pub bytes: Vec<u8>,
}

impl Page {
    /// Where a redirect leads.
    #[must_use]
    pub fn location(&self) -> &str {
        self.headers
            .get(header::LOCATION)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("")
    }

    /// A header's value.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
    }

    /// The value of an input with this name.
    #[must_use]
    pub fn input(&self, name: &str) -> String {
        let from = self.text.find(&format!("name=\"{name}\"")).map_or("", |at| &self.text[at..]);
        let tag = from.split('>').next().unwrap_or("");
        let value = tag.split("value=\"").nth(1).unwrap_or("");
        value.split('"').next().unwrap_or("").to_owned()
    }

    /// Links on the page.
    #[must_use]
    pub fn links(&self) -> Vec<String> {
        self.text
            .split("href=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .map(str::to_owned)
            .collect()
    }
}

/// One browser.
#[derive(Clone, Debug)]
pub struct Browser {
    router: Router,
    /// Cookies.
    pub cookies: BTreeMap<String, String>,
}

impl Browser {
    /// Somebody's browser, in English, not signed in.
    #[must_use]
    pub fn new(router: Router) -> Self {
        Self {
            router,
            cookies: BTreeMap::from([("lang".to_owned(), "en".to_owned())]),
        }
    }

    /// Chooses a language.
    #[must_use]
    pub fn speaking(mut self, lang: &str) -> Self {
        self.cookies.insert("lang".to_owned(), lang.to_owned());
        self
    }

    /// Asks for a page.
    pub async fn get(&mut self, path: &str) -> Page {
        let request = self.request(Method::GET, path).body(Body::empty()).expect("a request");
        self.send(request).await
    }

    /// Presses a button of a page that says what was looked at.
    pub async fn does(&mut self, path: &str, act: &str) -> Page {
        let mark = self.get(path).await.input("mark");
        self.post(path, &[("do", act), ("mark", &mark)]).await
    }

    /// Sends a form from a page of ours.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let request = self
            .request(Method::POST, path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(encode(fields)))
            .expect("a request");
        self.send(request).await
    }

    /// Sends a form with a file from a page of ours.
    pub async fn post_file(&mut self, path: &str, fields: &[(&str, &str)], file: (&str, &[u8])) -> Page {
        let (kind, body) = multipart(fields, file);
        let request = self
            .request(Method::POST, path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, kind)
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    /// Sends bytes from a script of ours.
    pub async fn post_bytes(&mut self, path: &str, bytes: &[u8]) -> Page {
        let request = self
            .request(Method::POST, path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/octet-stream")
            .body(Body::from(bytes.to_vec()))
            .expect("a request");
        self.send(request).await
    }

    /// A request with this browser's cookies, to be finished by the test.
    pub fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "127.0.0.1")
            .header(header::COOKIE, cookies.join("; "))
    }

    /// Sends any request.
    pub async fn send(&mut self, request: Request<Body>) -> Page {
        let response = self.router.clone().oneshot(request).await.expect("the router answers");
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let text = cookie.to_str().expect("a cookie");
            let (name, rest) = text.split_once('=').expect("a cookie has a name");
            let value = rest.split(';').next().unwrap_or("");
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = body.collect().await.map(|body| body.to_bytes().to_vec()).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(!text.contains('⟦'), "a sentence is missing: {text}");
        Page {
            status: parts.status,
            headers: parts.headers,
            text,
            bytes,
        }
    }
}

/// A form with a file as a browser sends it: content type and body.
#[must_use]
pub fn multipart(fields: &[(&str, &str)], (name, bytes): (&str, &[u8])) -> (String, Vec<u8>) {
    const EDGE: &str = "----edge-of-a-test";
    let mut body = Vec::new();
    for (field, value) in fields {
        body.extend(format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").into_bytes());
    }
    let head = format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    body.extend(head.into_bytes());
    body.extend_from_slice(bytes);
    body.extend(format!("\r\n--{EDGE}--\r\n").into_bytes());
    (format!("multipart/form-data; boundary={EDGE}"), body)
}

/// A form as a browser sends it.
#[must_use]
pub fn encode(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}
