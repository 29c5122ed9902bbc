//! Files: they come out as they went in, lie sealed, and are looked at without what the camera wrote into them.

use std::{fs, path::PathBuf};

use entity::vocab::FileId;
use tests::{Browser, Page, World, both};

use crate::wall::second_case;

const PLACE: &str = "GPSLatitude 40.2864";

/// A photograph with a place in it and something after its end.
fn photo(size: usize) -> Vec<u8> {
    let exif = [b"Exif\0\0MM\0*\0\0\0\x08\0\0".as_slice(), PLACE.as_bytes()].concat();
    let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
    let frame = b"\xff\xc0\0\x0b\x08\0\x10\0\x10\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0".as_slice();
    [
        b"\xff\xd8\xff\xe1".as_slice(),
        &length,
        &exif,
        frame,
        &vec![7; size],
        b"\xff\xd9",
        b"a film",
    ]
    .concat()
}

async fn add(browser: &mut Browser, case: &str, id: FileId, file: (&str, &[u8])) -> Page {
    let id = id.to_string();
    browser
        .post_file(
            &format!("{case}/files/papers"),
            &[("id", &id), ("remark", "Рӯи шиноснома")],
            file,
        )
        .await
}

/// Files of the folder that hold something.
fn on_disk(w: &World) -> Vec<PathBuf> {
    let folder = fs::read_dir(w.folder.join("files"));
    folder
        .into_iter()
        .flatten()
        .map(|entry| entry.expect("an entry").path())
        .collect()
}

fn has(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

both! {
    async fn a_photograph_comes_out_as_it_went_in(w) {
        let case = second_case(&w).await;
        let (mut nigora, id, photo) = (w.sign_in("nigora").await, FileId::random(), photo(300_000));
        for _ in 0..2 {
            let page = add(&mut nigora, &case, id, ("шиноснома.jpg", &photo)).await;
            assert_eq!(page.location(), format!("{case}/files/papers"), "{}", page.text);
        }
        let list = nigora.get(&format!("{case}/files/papers")).await.text;
        assert_eq!(list.matches("Рӯи шиноснома").count(), 1, "sent twice it is kept once: {list}");
        let out = nigora.get(&format!("{case}/files/papers/{id}")).await;
        assert_eq!(out.bytes, photo);
        assert_eq!(out.header("content-type"), "image/jpeg");
        assert!(out.header("content-disposition").starts_with("attachment; filename=\"file-"), "the name says nothing");
        let view = nigora.get(&format!("{case}/files/papers/{id}/view")).await;
        assert!(view.bytes.starts_with(b"\xff\xd8") && view.bytes.ends_with(b"\xff\xd9"));
        assert!(has(&photo, PLACE) && !has(&view.bytes, PLACE) && !has(&view.bytes, "a film"));
        assert_eq!(on_disk(&w).len(), 2);
        for file in on_disk(&w) {
            let bytes = fs::read(&file).expect("a file");
            assert!(bytes.starts_with(b"age-encryption.org/v1\n-> panoh/section 1 1\n") && !has(&bytes, PLACE), "{}", file.display());
        }
        let openings = nigora.get(&format!("{case}/openings")).await.text;
        assert!(openings.contains("File opened"), "{openings}");
    }

    async fn what_is_not_taken_leaves_nothing(w) {
        let case = second_case(&w).await;
        let mut nigora = w.sign_in("nigora").await;
        let large = photo(26 << 20);
        let wide = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\x01\0\0\0\x01\0\0\x08\x02\0\0\0".as_slice();
        for (name, bytes, words) in [
            ("photo.jpg", large.as_slice(), "Choose a file of at most 25 MB"),
            ("photo.jpg", b"MZ\x90\0 a program", "of another kind"),
            ("letter.docx", b"PK\x03\x04 no letter", "of another kind"),
            ("wide.png", wide, "million dots"),
            ("photo.jpg", b"\xff\xd8\xff\xd9", "damaged"),
            ("photo.jpg", b"", "nothing in this file"),
            ("", b"", "Choose a file"),
        ] {
            let page = add(&mut nigora, &case, FileId::random(), (name, bytes)).await;
            assert!(page.status == 422 && page.text.contains(words), "{name}, {words}: {} {}", page.status, page.text);
            assert!(page.text.contains("Рӯи шиноснома"), "{words}: what was typed is kept: {}", page.text);
            assert_eq!(on_disk(&w), [""; 0].map(PathBuf::from), "{words}");
        }
        let form = nigora.post(&format!("{case}/files/papers"), &[("remark", "x")]).await;
        assert_eq!(form.status, 422);
    }

    async fn a_file_that_was_changed_or_exchanged_does_not_come_out(w) {
        let case = second_case(&w).await;
        let (mut nigora, photo) = (w.sign_in("nigora").await, photo(200_000));
        let ids = [FileId::random(), FileId::random()];
        for id in ids {
            assert_eq!(add(&mut nigora, &case, id, ("a.jpg", &photo)).await.status, 303);
        }
        let path = |id: FileId| w.folder.join("files").join(id.to_string());
        let (one, other) = (fs::read(path(ids[0])).expect("a file"), fs::read(path(ids[1])).expect("a file"));
        let mut changed = one.clone();
        *changed.last_mut().expect("a byte") ^= 1;
        for bytes in [&other, &changed, &one[..one.len() - 70_000].to_vec()] {
            fs::write(path(ids[0]), bytes).expect("written");
            let out = nigora.get(&format!("{case}/files/papers/{}", ids[0])).await;
            assert!(out.bytes != photo && (out.status != 200 || out.bytes.is_empty()), "{}", out.status);
        }
        fs::write(path(ids[0]), &one).expect("written");
        assert_eq!(nigora.get(&format!("{case}/files/papers/{}", ids[0])).await.bytes, photo);
    }

    async fn who_does_not_hold_the_section_gets_no_file_of_it(w) {
        let case = second_case(&w).await;
        let (mut nigora, id, photo) = (w.sign_in("nigora").await, FileId::random(), photo(10));
        assert_eq!(add(&mut nigora, &case, id, ("a.jpg", &photo)).await.status, 303);
        let parvina_id = crate::wall::person(&w, "parvina").await.to_string();
        let to = format!("{case}/files/papers/{id}");
        let mut parvina = w.sign_in("parvina").await;
        assert_eq!(parvina.get(&to).await.status, 404);
        assert_eq!(nigora.post(&format!("{case}/share/papers/give"), &[("to", &parvina_id)]).await.status, 303);
        assert_eq!(parvina.get(&to).await.bytes, photo);
        assert_eq!(parvina.get(&format!("{case}/files/identity/{id}")).await.status, 403, "under another section it is nowhere");
        assert_eq!(nigora.post(&format!("{case}/share/papers/take"), &[("from", &parvina_id)]).await.status, 303);
        assert_eq!(parvina.get(&to).await.status, 404);
        assert_eq!(nigora.get(&to).await.bytes, photo, "under the new key the old file still opens");
    }
}
