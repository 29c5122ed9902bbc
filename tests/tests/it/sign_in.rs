//! Signing in and out.

use tests::both;

both! {
    async fn a_caseworker_signs_in_and_out(w) {
        let mut nigora = w.sign_in("nigora").await;
        let home = nigora.get("/").await;
        assert_eq!(home.status, 200);
        assert!(home.text.contains("Нигора Саидова"), "{}", home.text);
        let out = nigora.post("/sign-out", &[]).await;
        assert_eq!(out.location(), "/sign-in");
        assert_eq!(nigora.get("/").await.location(), "/sign-in");
    }
}
