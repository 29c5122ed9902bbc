//! What the indicators are about.

/// The six dimensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dimension {
    /// Deceptive recruitment.
    Deception,
    /// Coercive recruitment.
    Coercion,
    /// Recruitment by abuse of vulnerability.
    Vulnerability,
    /// Exploitation.
    Exploitation,
    /// Coercion at destination.
    CoercionThere,
    /// Abuse of vulnerability at destination.
    VulnerabilityThere,
}

impl Dimension {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 6] = [
        Self::Deception,
        Self::Coercion,
        Self::Vulnerability,
        Self::Exploitation,
        Self::CoercionThere,
        Self::VulnerabilityThere,
    ];

    /// What its indicators begin with; also the group of the form.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Deception => "dr",
            Self::Coercion => "cr",
            Self::Vulnerability => "vr",
            Self::Exploitation => "ex",
            Self::CoercionThere => "cd",
            Self::VulnerabilityThere => "vd",
        }
    }
}
