//! What an entry of the log says was done: the word in the log and the translation key of the timeline.

macro_rules! verbs {
    ($($(#[$doc:meta])* $variant:ident = $word:literal,)*) => {
        /// What an entry of the log says was done.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Verb {$($(#[$doc])* $variant,)*}

        impl Verb {
            /// Every verb.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word in the log.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {$(Self::$variant => $word,)*}
            }
        }
    };
}

verbs! {
    /// The log begins.
    Begin = "begin",
    /// An organisation was entered.
    EnterOrg = "enter-org",
    /// Somebody was invited.
    Invite = "invite",
    /// An invitation was accepted: keys were made.
    Join = "join",
    /// Somebody signed in.
    SignIn = "sign-in",
    /// Somebody signed out or was signed out.
    SignOut = "sign-out",
    /// A passphrase, recovery code or second factor was changed.
    ChangeSecret = "change-secret",
    /// Somebody's access was ended.
    EndAccess = "end-access",
    /// Somebody was given a key of the organisation.
    GiveOrgKey = "give-org-key",
    /// A key of the organisation got a successor, because somebody who held it has left.
    RenewOrgKey = "renew-org-key",
    /// A case was opened for the first time.
    OpenCase = "open-case",
    /// A case was looked at: number, state, who holds what.
    SeeCase = "see-case",
    /// A section was read.
    Read = "read",
    /// A section was unlocked to write into it.
    Unlock = "unlock",
    /// Something was written.
    Write = "write",
    /// A file was added.
    AddFile = "add-file",
    /// A file, or the copy of it that is looked at, was opened.
    OpenFile = "open-file",
    /// A section was given.
    Give = "give",
    /// A section was taken away.
    TakeAway = "take-away",
    /// A section got a new key.
    Rotate = "rotate",
    /// Somebody looked who has opened a case.
    SeeOpenings = "see-openings",
    /// Names were searched.
    SearchNames = "search-names",
    /// A list of cases was looked at.
    ListCases = "list-cases",
    /// What is to be done by when was looked at.
    ListTasks = "list-tasks",
    /// A reminder was ticked off.
    TickOff = "tick-off",
    /// A request was sent to those who answer it.
    Ask = "ask",
    /// A request was taken back.
    Withdraw = "withdraw",
    /// A request was answered.
    Answer = "answer",
    /// What was granted was carried out.
    Finish = "finish",
    /// A case goes on after its end.
    Reopen = "reopen",
    /// The log was read.
    ReadLog = "read-log",
    /// What was searched for was read.
    ReadSearches = "read-searches",
    /// An invitation ran out.
    Expire = "expire",
    /// The list of people was looked at.
    SeePeople = "see-people",
    /// Figures were counted.
    SeeFigures = "see-figures",
    /// The beds were looked at.
    SeeBoard = "see-board",
    /// A house, a room or a bed was added or changed.
    KeepHouse = "keep-house",
    /// Strengths of the signs of trafficking were looked at.
    SeeStrengths = "see-strengths",
    /// Strengths of the signs of trafficking were loaded.
    LoadStrengths = "load-strengths",
    /// A bed was kept for somebody.
    BookBed = "book-bed",
    /// Somebody came to stay.
    Arrive = "arrive",
    /// Somebody left the house.
    Depart = "depart",
    /// Somebody who was expected did not come.
    NotArrive = "not-arrive",
    /// A stay was made longer or shorter.
    Extend = "extend",
    /// Referrals that came or were sent were listed.
    ListReferrals = "list-referrals",
    /// A referral was begun or changed before it was sent.
    DraftReferral = "draft-referral",
    /// A referral was given to somebody who approves it.
    AskReferral = "ask-referral",
    /// A referral was sent: a packet was sealed for its receivers.
    SendReferral = "send-referral",
    /// A referral was approved.
    ApproveReferral = "approve-referral",
    /// A referral was given back to who put it together.
    GiveBackReferral = "give-back-referral",
    /// Number, purpose and urgency of a referral were looked at.
    SeeReferral = "see-referral",
    /// Somebody at the receiver's saw for the first time that a referral came.
    ReceiveReferral = "receive-referral",
    /// A referral was taken on.
    AcceptReferral = "accept-referral",
    /// A referral was not taken on.
    DeclineReferral = "decline-referral",
    /// A referral was not taken on, because it belongs elsewhere.
    RedirectReferral = "redirect-referral",
    /// Work on a referral began.
    WorkReferral = "work-referral",
    /// A referral is done.
    CompleteReferral = "complete-referral",
    /// A referral was given back by its receiver.
    ReturnReferral = "return-referral",
    /// A referral was taken back.
    WithdrawReferral = "withdraw-referral",
    /// A referral ran out.
    ExpireReferral = "expire-referral",
    /// The content of a packet was opened.
    OpenPacket = "open-packet",
    /// A file of a packet was opened.
    OpenPacketFile = "open-packet-file",
    /// A message was written to the other side of a referral.
    WriteMessage = "write-message",
    /// What the other side wrote was taken over into the case.
    TakeOver = "take-over",
    /// A letter of referral was written.
    ReferIn = "refer-in",
    /// A sealed copy of a packet left this program.
    CopyPacket = "copy-packet",
    /// The code of such a copy was read back.
    ReadBack = "read-back",
    /// The supervisor's desk was looked at.
    SeeDesk = "see-desk",
    /// The desk was exported as a sheet.
    ExportDesk = "export-desk",
    /// The organisation's rules were changed.
    SetRules = "set-rules",
    /// A section was given for a day, in an emergency.
    GiveEmergency = "give-emergency",
    /// What was given for a day has ended.
    EndEmergency = "end-emergency",
    /// What was given for a day was reviewed.
    ReviewEmergency = "review-emergency",
    /// The page for the person was shown: what was shared with whom.
    TellPerson = "tell-person",
}
