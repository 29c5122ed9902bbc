//! What a question is.

use ::entity::vocab::DocumentKind;

use super::List;

/// A form and the record it makes.
#[derive(Debug)]
pub struct Spec {
    /// Which document.
    pub kind: DocumentKind,
    /// Of a kind of which a case has many: the questions whose answers are the heading of an entry.
    pub head: &'static [&'static str],
    /// The questions, in order.
    pub fields: &'static [Field],
}

/// One question. Its translation keys are `KIND-KEY` and, where `hint` is set, `KIND-KEY-hint`.
#[derive(Debug)]
pub struct Field {
    /// Name in the form and in the record.
    pub key: &'static str,
    /// What can be answered.
    pub kind: Kind,
    /// Must be answered. Almost nothing must: any question can be skipped.
    pub needed: bool,
    /// Has a hint.
    pub hint: bool,
    /// The field of the Human Trafficking Case Data Standard 2.0 that this is, if any.
    pub htcds: &'static str,
    /// Starts a group with the heading `KIND-group-GROUP`.
    pub group: &'static str,
    /// A date that may not lie before the answer to this question.
    pub after: &'static str,
}

/// What can be answered.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One line of at most this many characters.
    Line(usize),
    /// A text of at most this many characters.
    Text(usize),
    /// One word of a list.
    One(&'static List),
    /// Any words of a list.
    Many(&'static List),
    /// A whole number in a range.
    Number(i64, i64),
    /// A date of which day, or day and month, may be unknown; not in the future.
    PartialDate,
    /// A day; not in the future.
    PastDay,
    /// A day, which may lie ahead.
    Day,
    /// A time of the day.
    Time,
    /// An amount and its currency.
    Money,
    /// A question of an instrument, answered from 0 to this; its words are the instrument's.
    Item(u8),
    /// A telephone number.
    Phone,
    /// One of what the case has. Stored as `ID LABEL`: who reads it in ten years needs no second record to know what was meant.
    Pick(Pick),
}

/// What of a case can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// A colleague who holds the section.
    Holder,
    /// Another organisation that works here.
    Org,
    /// One of the goods of the grant in kind.
    Item,
    /// A screening; the label says its day, the version that was there, and the strengths that weighed it.
    Screening,
}

/// Id and label of a stored choice.
#[must_use]
pub fn picked(answer: &str) -> (&str, &str) {
    answer.split_once(' ').unwrap_or((answer, ""))
}

impl Field {
    pub(super) const fn new(key: &'static str, kind: Kind) -> Self {
        Self {
            key,
            kind,
            needed: false,
            hint: false,
            htcds: "",
            group: "",
            after: "",
        }
    }

    pub(super) const fn needed(mut self) -> Self {
        self.needed = true;
        self
    }

    pub(super) const fn hint(mut self) -> Self {
        self.hint = true;
        self
    }

    pub(super) const fn htcds(mut self, field: &'static str) -> Self {
        self.htcds = field;
        self
    }

    pub(super) const fn after(mut self, earlier: &'static str) -> Self {
        self.after = earlier;
        self
    }

    pub(super) const fn group(mut self, group: &'static str) -> Self {
        self.group = group;
        self
    }
}

impl Spec {
    /// The question with this name.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.key == key)
    }
}
