//! The rule: a dimension is positive by how many strong, medium and weak signs it has; the positive dimensions make the
//! result (ILO/EC operational indicators 2009; domain facts 3.3). Unknown is never no.

use super::{
    Dimension,
    profile::{Profile, Strength},
    strength::Strengths,
};
use crate::record::Answers;

/// How a dimension stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Enough signs.
    Positive,
    /// Not enough signs, and what is unknown could not make them enough.
    Negative,
    /// Not enough signs; what is unknown could make them enough.
    Open,
}

/// A dimension with the signs that were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Which.
    pub dimension: Dimension,
    /// Strong signs.
    pub strong: usize,
    /// Medium signs.
    pub medium: usize,
    /// Weak signs.
    pub weak: usize,
    /// Indicators that were not answered or are unknown.
    pub unknown: usize,
    /// What follows.
    pub standing: Standing,
}

/// What the rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// A victim of trafficking.
    Victim,
    /// Deceived or forced into a situation of exploitation, which the person could leave.
    DeceptionAndExploitation,
    /// Exploitation: a case of labour rights.
    Exploitation,
    /// Not a victim.
    NotVictim,
    /// The rule does not name this: exploitation or means alone.
    Unclear,
    /// Too much is unknown.
    Insufficient,
}

impl Advice {
    /// The word of its sentence.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Victim => "victim",
            Self::DeceptionAndExploitation => "deception-and-exploitation",
            Self::Exploitation => "exploitation",
            Self::NotVictim => "not-victim",
            Self::Unclear => "unclear",
            Self::Insufficient => "insufficient",
        }
    }

    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Victim,
        Self::DeceptionAndExploitation,
        Self::Exploitation,
        Self::NotVictim,
        Self::Unclear,
        Self::Insufficient,
    ];
}

/// What came of the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// By whose indicators.
    pub profile: Profile,
    /// Whether their strengths are not the official ones.
    pub provisional: bool,
    /// Line by line why.
    pub reasons: Vec<Reason>,
    /// The result.
    pub advice: Advice,
}

/// Weighs a screening by the strengths that it was saved under; `None` if these are others, or if no profile was chosen: what was
/// decided on old answers must not change its reasons.
#[must_use]
pub fn weigh(answers: &Answers, strengths: &Strengths) -> Option<Weighed> {
    if answers.one("rule") != strengths.rule() {
        return None;
    }
    let profile = Profile::parse(answers.one("profile"))?;
    let reasons: Vec<_> = Dimension::ALL
        .iter()
        .map(|dimension| reason(answers, (strengths, profile), *dimension))
        .collect();
    let with = |enough: &[Standing]| {
        let positive = |dimension| {
            let of = |reason: &&Reason| reason.dimension == dimension;
            reasons
                .iter()
                .find(of)
                .is_some_and(|reason| enough.contains(&reason.standing))
        };
        advise(profile, positive)
    };
    let (known, most) = (with(&[Standing::Positive]), with(&[Standing::Positive, Standing::Open]));
    let advice = if known == Advice::NotVictim && most != known {
        Advice::Insufficient
    } else {
        known
    };
    Some(Weighed {
        profile,
        provisional: strengths.is_provisional(profile),
        reasons,
        advice,
    })
}

fn reason(answers: &Answers, (strengths, profile): (&Strengths, Profile), dimension: Dimension) -> Reason {
    let (mut yes, mut unknown) = ([0; 3], [0; 3]);
    for (id, strength) in strengths.of(profile).filter(|(id, _)| id.starts_with(dimension.prefix())) {
        let place = match strength {
            Strength::Strong => 0,
            Strength::Medium => 1,
            Strength::Weak => 2,
        };
        match answers.one(id) {
            "yes" => yes[place] += 1,
            "no" => {}
            _ => unknown[place] += 1,
        }
    }
    let most = [yes[0] + unknown[0], yes[1] + unknown[1], yes[2] + unknown[2]];
    let standing = if is_positive(yes) {
        Standing::Positive
    } else if is_positive(most) {
        Standing::Open
    } else {
        Standing::Negative
    };
    let [strong, medium, weak] = yes;
    Reason {
        dimension,
        strong,
        medium,
        weak,
        unknown: unknown.iter().sum(),
        standing,
    }
}

/// Two strong; one strong and another; three medium; two medium and a weak one.
const fn is_positive([strong, medium, weak]: [usize; 3]) -> bool {
    strong >= 2 || (strong == 1 && medium + weak >= 1) || medium >= 3 || (medium >= 2 && weak >= 1)
}

/// What positive dimensions make. Abuse of vulnerability may stand for the means. For a child exploitation suffices; the
/// rest only adds to it.
fn advise(profile: Profile, positive: impl Fn(Dimension) -> bool) -> Advice {
    let any = |dimensions: &[Dimension]| dimensions.iter().any(|dimension| positive(*dimension));
    let recruited = any(&[Dimension::Deception, Dimension::Coercion, Dimension::Vulnerability]);
    let kept = any(&[Dimension::CoercionThere, Dimension::VulnerabilityThere]);
    match (positive(Dimension::Exploitation), recruited, kept) {
        (true, ..) if profile.is_child() => Advice::Victim,
        (true, true, true) => Advice::Victim,
        (true, true, false) => Advice::DeceptionAndExploitation,
        (true, false, false) => Advice::Exploitation,
        (true, false, true) | (false, _, true) => Advice::Unclear,
        (false, _, false) => Advice::NotVictim,
    }
}
