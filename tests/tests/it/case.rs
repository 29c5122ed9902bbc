//! Cases.

use tests::both;

both! {
    async fn a_lawyer_sees_the_legal_section_and_nothing_else(w) {
        let case = w.first_case().await;
        let mut firuz = w.sign_in("firuz").await;
        assert_eq!(firuz.get(&format!("{case}/consultation")).await.status, 200);
        assert_eq!(firuz.get(&case).await.status, 200);
        for hidden in ["person", "note", "intake", "whereabouts"] {
            let page = firuz.get(&format!("{case}/{hidden}")).await;
            assert_eq!(page.status, 403, "{hidden}");
            assert!(!page.text.contains("Ашурова"));
        }
    }
}
