//! Files: they come out as they went in, lie sealed, and are looked at without what the camera wrote into them.

use std::{fs, path::PathBuf, time::SystemTime};

use casework::{
    audit::Finding,
    crypto::sha256,
    file::{FILES, PART, sweep_files, verify_files},
};
use data_encoding::HEXLOWER;
use entity::{file, vocab::FileId};
use sea_orm::EntityTrait;
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

/// Where a file's bytes lie, by its row.
async fn sealed_at(w: &World, id: FileId) -> PathBuf {
    let row = file::Entity::find_by_id(id).one(&w.house.store.db).await.expect("a database");
    w.folder.join("files").join(HEXLOWER.encode(&row.expect("a file").sha256))
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
        let paths = [sealed_at(&w, ids[0]).await, sealed_at(&w, ids[1]).await];
        let [one, other] = paths.each_ref().map(|path| fs::read(path).expect("a file"));
        let mut changed = one.clone();
        *changed.last_mut().expect("a byte") ^= 1;
        for bytes in [&other, &changed, &one[..one.len() - 70_000].to_vec()] {
            fs::write(&paths[0], bytes).expect("written");
            let findings = verify_files(&w.house.store.db, &w.folder.join("files")).await.expect("a database");
            assert_eq!(findings, [Finding::FileChanged { id: ids[0].to_string() }]);
            let out = nigora.get(&format!("{case}/files/papers/{}", ids[0])).await;
            assert!(out.bytes != photo && (out.status != 200 || out.bytes.is_empty()), "{}", out.status);
        }
        fs::remove_file(&paths[0]).expect("removed");
        let findings = verify_files(&w.house.store.db, &w.folder.join("files")).await.expect("a database");
        assert_eq!(findings, [Finding::FileMissing { id: ids[0].to_string() }]);
        assert_eq!(nigora.get(&format!("{case}/files/papers/{}", ids[0])).await.status, 503);
        fs::write(&paths[0], &one).expect("written");
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
        assert_eq!(nigora.post(&format!("{case}/share/papers/give"), &[("to-papers", &parvina_id)]).await.status, 303);
        assert_eq!(parvina.get(&to).await.bytes, photo);
        assert_eq!(parvina.get(&format!("{case}/files/identity/{id}")).await.status, 403, "under another section it is nowhere");
        assert_eq!(nigora.post(&format!("{case}/share/papers/take"), &[("from", &parvina_id)]).await.status, 303);
        assert_eq!(parvina.get(&to).await.status, 404);
        assert_eq!(nigora.get(&to).await.bytes, photo, "under the new key the old file still opens");
    }

    async fn a_large_file_comes_in_parts_and_goes_on_after_a_break(w) {
        let case = second_case(&w).await;
        let (mut nigora, id, photo) = (w.sign_in("nigora").await, FileId::random(), photo(2 * PART + 300_000));
        let (place, parts): (_, Vec<_>) = (format!("{case}/files/papers/{id}/parts"), photo.chunks(PART).collect());
        assert_eq!(nigora.post_bytes(&format!("{place}/0"), b"").await.text, "0");
        assert_eq!(nigora.post_bytes(&format!("{place}/0"), parts[0]).await.text, "1");
        assert_eq!(nigora.post_bytes(&format!("{place}/2"), parts[2]).await.text, "1", "the second is missing");
        let (size, sum) = (photo.len().to_string(), HEXLOWER.encode(&sha256(&photo)));
        let id_text = id.to_string();
        let fields = |sum| [("id", id_text.as_str()), ("remark", "Рӯи шиноснома"), ("size", &size), ("sum", sum), ("name", "a.jpg")];
        let all = format!("{case}/files/papers");
        let early = nigora.post_file(&all, &fields(&sum), ("", b"")).await;
        assert!(early.status == 422 && early.text.contains("did not come whole"), "{}", early.text);
        for (number, part) in parts.iter().enumerate() {
            nigora.post_bytes(&format!("{place}/{number}"), part).await;
        }
        // In the middle somebody else loses the section: it has a new key, and what was sealed under the old one is sent again.
        let parvina = crate::wall::person(&w, "parvina").await.to_string();
        for (act, field) in [("give", "to-papers"), ("take", "from")] {
            assert_eq!(nigora.post(&format!("{case}/share/papers/{act}"), &[(field, &parvina)]).await.status, 303);
        }
        assert_eq!(nigora.post_bytes(&format!("{place}/0"), b"").await.text, "0");
        for (number, part) in parts.iter().enumerate() {
            assert_eq!(nigora.post_bytes(&format!("{place}/{number}"), part).await.text, (number + 1).to_string());
        }
        let wrong = nigora.post_file(&all, &fields("another sum"), ("", b"")).await;
        assert!(wrong.status == 422 && wrong.text.contains("did not come whole"), "{}", wrong.text);
        for (number, part) in parts.iter().enumerate() {
            nigora.post_bytes(&format!("{place}/{number}"), part).await;
        }
        let done = nigora.post_file(&all, &fields(&sum), ("", b"")).await;
        assert_eq!(done.location(), all, "{}", done.text);
        assert_eq!(nigora.get(&format!("{all}/{id}")).await.bytes, photo);
        let again = nigora.post_file(&all, &fields(&sum), ("", b"")).await;
        assert_eq!(again.location(), all, "the answer was lost, and it was sent once more: {}", again.text);
        // What the first key sealed is left for the sweep; of this key only the file and its copy are there.
        let parts = on_disk(&w).into_iter().filter(|path| path.extension().is_some());
        assert!(parts.clone().all(|path| path.to_string_lossy().contains(".1.")), "{:?}", parts.collect::<Vec<_>>());
    }

    async fn a_part_that_is_damaged_is_asked_for_again(w) {
        let case = second_case(&w).await;
        let (mut nigora, id, photo) = (w.sign_in("nigora").await, FileId::random(), photo(PART + 10));
        let place = format!("{case}/files/papers/{id}/parts");
        for (number, part) in photo.chunks(PART).enumerate() {
            nigora.post_bytes(&format!("{place}/{number}"), part).await;
        }
        let part = on_disk(&w).into_iter().find(|path| path.to_string_lossy().ends_with(".0.part")).expect("a part");
        let mut bytes = fs::read(&part).expect("a part");
        *bytes.last_mut().expect("a byte") ^= 1;
        fs::write(&part, bytes).expect("written");
        let (id, size, sum) = (id.to_string(), photo.len().to_string(), HEXLOWER.encode(&sha256(&photo)));
        let fields = [("id", id.as_str()), ("size", &size), ("sum", &sum), ("name", "a.jpg")];
        let all = format!("{case}/files/papers");
        assert_eq!(nigora.post_file(&all, &fields, ("", b"")).await.status, 422);
        assert_eq!(nigora.post_bytes(&format!("{place}/0"), b"").await.text, "0", "it is missing again");
        assert_eq!(nigora.post_bytes(&format!("{place}/0"), &photo[..PART]).await.text, "2");
        assert_eq!(nigora.post_file(&all, &fields, ("", b"")).await.location(), all);
    }

    async fn parts_are_bounded_and_asked_of_the_policy(w) {
        let case = second_case(&w).await;
        let (mut nigora, id) = (w.sign_in("nigora").await, FileId::random());
        let place = format!("{case}/files/papers/{id}/parts");
        assert_eq!(nigora.post_bytes(&format!("{place}/0"), &vec![1; PART + 1]).await.status, 413);
        assert_eq!(nigora.post_bytes(&format!("{place}/25"), b"x").await.status, 422);
        assert_eq!(nigora.post_bytes(&format!("{place}/256"), b"x").await.status, 400);
        let fields = [("id", id.to_string()), ("size", (26 << 20).to_string())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        let large = nigora.post_file(&format!("{case}/files/papers"), &fields, ("", b"")).await;
        assert!(large.status == 422 && large.text.contains("at most 25 MB"), "{}", large.text);
        assert_eq!(on_disk(&w), [""; 0].map(PathBuf::from));
        let mut parvina = w.sign_in("parvina").await;
        for bytes in [b"".as_slice(), b"x"] {
            assert_eq!(parvina.post_bytes(&format!("{place}/0"), bytes).await.status, 404);
        }
        assert_eq!(on_disk(&w), [""; 0].map(PathBuf::from));
    }

    async fn what_was_begun_and_never_kept_is_swept_and_nothing_else(w) {
        let case = second_case(&w).await;
        let (mut nigora, id, photo) = (w.sign_in("nigora").await, FileId::random(), photo(10));
        assert_eq!(add(&mut nigora, &case, id, ("a.jpg", &photo)).await.status, 303);
        let other = FileId::random();
        assert_eq!(nigora.post_bytes(&format!("{case}/files/papers/{other}/parts/0"), b"x").await.text, "1");
        let folder = w.folder.join("files");
        fs::write(folder.join("0".repeat(64)), b"an orphan").expect("written");
        fs::write(folder.join("attempt.new"), b"an attempt").expect("written");
        sweep_files(&w.house).await.expect("swept");
        assert_eq!(on_disk(&w).len(), 5, "younger than a day");
        let old = SystemTime::UNIX_EPOCH;
        for path in on_disk(&w) {
            let file = fs::File::options().append(true).open(path).expect("a file");
            file.set_modified(old).expect("older");
        }
        sweep_files(&w.house).await.expect("swept");
        assert_eq!(on_disk(&w).len(), 3, "the file, the copy that is looked at, and what another database may know");
        assert_eq!(nigora.get(&format!("{case}/files/papers/{id}")).await.bytes, photo);
    }

    async fn the_same_file_sent_twice_at_once_is_kept_once(w) {
        let case = second_case(&w).await;
        let (mut nigora, id, photo) = (w.sign_in("nigora").await, FileId::random(), photo(10));
        let (mut other, mut third) = (nigora.clone(), nigora.clone());
        let pages = tokio::join!(
            add(&mut nigora, &case, id, ("a.jpg", &photo)),
            add(&mut other, &case, id, ("a.jpg", &photo)),
            add(&mut third, &case, id, ("a.jpg", &photo)),
        );
        for page in [&pages.0, &pages.1, &pages.2] {
            assert_eq!(page.status, 303, "{}", page.text);
        }
        assert_eq!(nigora.get(&format!("{case}/files/papers/{id}")).await.bytes, photo);
    }

    async fn many_files_are_paged(w) {
        let case = second_case(&w).await;
        let mut nigora = w.sign_in("nigora").await;
        for _ in 0..=FILES {
            assert_eq!(add(&mut nigora, &case, FileId::random(), ("a.txt", b"text")).await.status, 303);
        }
        let list = format!("{case}/files/papers");
        let (first, second) = (nigora.get(&list).await.text, nigora.get(&format!("{list}?page=1")).await.text);
        assert_eq!([&first, &second].map(|page| page.matches("<article").count()), [25, 1]);
        assert!(first.contains("page=1") && second.contains("page=0"));
    }
}
