//! What of a person is compared when somebody is looked for: names in any spelling, year of birth, telephones, and what stands in
//! their papers. Where it is kept and under which key is in `card`; how alike two names are, in `name`.

use std::collections::BTreeMap;

use ::entity::vocab::DocumentId;
use serde::{Deserialize, Serialize};

use super::facts;
use crate::{
    name::{Clues, NameKey, score_with},
    record::Answers,
};

/// What name search compares.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct NameCard {
    pub(super) key: NameKey,
    pub(super) clues: Clues,
    /// What stands in the person's papers, by the document that says it: the same woman may have another name in each
    /// (domain facts 5.3).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) papers: BTreeMap<DocumentId, InPaper>,
}

/// What stands in a paper.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct InPaper {
    name: NameKey,
    number: String,
}

impl InPaper {
    pub(super) fn of(paper: &Answers) -> Self {
        Self {
            name: NameKey::new(&[paper.one("name")]),
            number: paper_number(paper.one("number")),
        }
    }
}

impl NameCard {
    /// From a record of the person and one of where they are.
    pub(super) fn of(person: &Answers, whereabouts: &Answers) -> Self {
        let full = |keys: &[&str]| {
            keys.iter()
                .map(|key| person.one(key))
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" ")
        };
        let mut names = vec![
            full(&["family", "given", "patronymic"]),
            full(&["family-latin", "given-latin"]),
            full(&["called"]),
        ];
        names.extend(
            person
                .one("other-names")
                .split([',', ';', '\n'])
                .map(|name| name.trim().to_owned()),
        );
        let names: Vec<&str> = names.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
        let phones = ["mobile", "home-phone"].map(|key| whereabouts.one(key).to_owned());
        let birth_year = facts::birth_year(person).and_then(|year| u16::try_from(year).ok());
        Self {
            key: NameKey::new(&names),
            clues: Clues {
                birth_year,
                phones: phones.into_iter().filter(|phone| !phone.is_empty()).collect(),
            },
            papers: BTreeMap::new(),
        }
    }

    /// How alike, of 100, to somebody of this name, of whom these things are known, with a paper of this number.
    pub(super) fn score(&self, name: &NameKey, clues: &Clues, number: &str) -> u8 {
        let in_papers = self.papers.values();
        let found = !number.is_empty() && in_papers.clone().any(|paper| paper.number == number);
        let keys = std::iter::once(&self.key).chain(in_papers.map(|paper| &paper.name));
        let by_name = keys.map(|key| score_with((name, clues), (key, &self.clues))).max();
        // Two people do not have the same paper; but somebody may use another's.
        if found { SAME_PAPER } else { by_name.unwrap_or_default() }
    }
}

/// What the same number of a paper is worth, of 100.
const SAME_PAPER: u8 = 98;
/// Shorter numbers are parts of one, or mistakes.
const SHORTEST_NUMBER: usize = 5;

/// A paper's number for comparing: capitals without signs between them, in one script where letters look the same. Empty if
/// there is too little of it.
pub(super) fn paper_number(written: &str) -> String {
    let capitals = written
        .chars()
        .filter(|sign| sign.is_alphanumeric())
        .flat_map(char::to_uppercase);
    let number: String = capitals
        .map(|letter| match letter {
            'А' => 'A',
            'В' => 'B',
            'Е' => 'E',
            'К' => 'K',
            'М' => 'M',
            'Н' => 'H',
            'О' => 'O',
            'Р' => 'P',
            'С' => 'C',
            'Т' => 'T',
            'Х' => 'X',
            other => other,
        })
        .collect();
    if number.chars().count() < SHORTEST_NUMBER {
        String::new()
    } else {
        number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(number: &str, name: &str) -> NameCard {
        let mut paper = Answers::default();
        paper.set("number", vec![number.to_owned()]);
        paper.set("name", vec![name.to_owned()]);
        NameCard {
            key: NameKey::new(&["Ашурова Анҷира"]),
            papers: BTreeMap::from([(DocumentId::random(), InPaper::of(&paper))]),
            ..NameCard::default()
        }
    }

    #[test]
    fn a_paper_is_known_by_its_number_in_either_script() {
        assert_eq!(paper_number(" а № 123-45/67"), "A1234567");
        assert_eq!(paper_number("AB 12"), "", "too little to tell two papers apart");
        let (card, nobody) = (card("А 1234567", ""), NameKey::default());
        assert_eq!(card.score(&nobody, &Clues::default(), &paper_number("a1234567")), SAME_PAPER);
        assert_eq!(card.score(&nobody, &Clues::default(), &paper_number("A1234568")), 0);
        assert_eq!(card.score(&nobody, &Clues::default(), ""), 0, "no number is nobody's");
    }

    #[test]
    fn the_name_in_a_paper_is_one_of_the_names() {
        let (looked_for, clues) = (NameKey::new(&["Sodiqova Mehrnigor"]), Clues::default());
        assert!(card("", "").score(&looked_for, &clues, "") < 60);
        assert!(card("", "Содиқова Меҳрнигор").score(&looked_for, &clues, "") > 90);
    }
}
