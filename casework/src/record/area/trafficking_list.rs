//! The lists of the trafficking questions: codes of the Human Trafficking Case Data Standard 2.0 as they are there, and the
//! elements of the Palermo Protocol. A code that the standard lacks stands before `Other` and is marked.

use crate::record::List;

/// HTCDS `vic_RelationshipToTrafficker`; the spelling of the third is the standard's.
pub(super) static RELATIONSHIP: List = List {
    name: "trafficker-relationship",
    words: &["Familial", "Acquainted", "Unaquainted"],
};

/// HTCDS `vic_MethodOfRecruitment`.
pub(super) static METHOD: List = List {
    name: "recruitment-method",
    words: &[
        "AtAPlaceOfBusiness",
        "AtAnEducationalInstitution",
        "AtWork",
        "ThroughOnlineSocialNetworks",
        "ThroughAnOnlineAdvertisement",
        "ThroughATelevisionAdvert",
        "ThroughANewspaperAdvert",
        "ThroughFamilyOrFamilyEvents",
        "ThroughFriendsOrSocialEvents",
        "Other",
    ],
};

/// HTCDS `vic_RecruitmentWebsitesAndApps` and `vic_ExploitationWebsitesAndApps`, which are the same.
pub(super) static APP: List = List {
    name: "website-app",
    words: &[
        "Facebook",
        "Instagram",
        "WhatsApp",
        "Telegram",
        "FacebookMessenger",
        "Viber",
        "SnapChat",
        "Line",
        "4Sale",
        "WeChat",
        "QQ",
        "QZone",
        "TikTok",
        "Twitter",
        // Ours: the standard allows further ones, and this one is used most in Central Asia.
        "Imo",
        "Other",
    ],
};

/// HTCDS `vic_MethodsOfControl`.
pub(super) static CONTROL: List = List {
    name: "control-method",
    words: &[
        "PhysicalThreats",
        "ThreatsLawEnforcement",
        "ThreatensChildrenFamily",
        "DebtBondage",
        "FalsePromises",
        "PhysicalAbuse",
        "SexualAbuse",
        "TakesEarnings",
        "RestrictsFinancialAccess",
        "RestrictsMedicalCare",
        "WithholdsNecessities",
        "PsychologicalAbuse",
        "PsychoactiveSubstance",
        "ExcessiveWorkingHours",
        "WithholdsDocuments",
        // Ours: the standard defines these two and gives them no code (domain facts 1.4, point 5).
        "RestrictsMovement",
        "UsesChildren",
        "Other",
    ],
};

/// HTCDS `vic_TypeOfExploitation`.
pub(super) static EXPLOITATION: List = List {
    name: "exploitation-type",
    words: &[
        "ForcedLabour",
        "SexualExploitation",
        "ChildLabour",
        "ForcedMarriage",
        "Servitude",
        "ForcedMilitaryByNonStateActors",
        "OrganRemoval",
        "ForcedBegging",
        "ForcedAdoption",
        "Surrogacy",
        "Other",
    ],
};

/// HTCDS `vic_ForcedLabourIndustry` (ISIC Rev. 4, sections).
pub(super) static INDUSTRY: List = List {
    name: "labour-industry",
    words: &[
        "A_AgricultureForestryAndFishing",
        "B_MiningAndQuarrying",
        "C_Manufacturing",
        "D_ElectricityGasSteamAndAirConditioningSupply",
        "E_WaterSupplySewerageWasteManagement",
        "F_Construction",
        "G_WholesaleAndRetailTradeRepairOfMotorVehicles",
        "H_TransportationAndStorage",
        "I_AccommodationAndFoodServiceActivities",
        "J_InformationAndCommunication",
        "K_FinancialAndInsuranceActivities",
        "L_RealEstateActivities",
        "M_ProfessionalScientificAndTechnicalActivities",
        "N_AdministrativeAndSupportServiceActivities",
        "O_PublicAdministrationAndDefence",
        "P_Education",
        "Q_HumanHealthAndSocialWorkActivities",
        "R_ArtsEntertainmentAndRecreation",
        "S_OtherServiceActivities",
        "T_ActivitiesOfHouseholdsAsEmployers",
        "U_ActivitiesOfExtraterritorialOrganizations",
    ],
};

/// HTCDS `vic_TypeOfSexExploitation`.
pub(super) static SEX: List = List {
    name: "sex-exploitation",
    words: &[
        "Prostitution",
        "Pornography",
        "RemoteInteractiveServices",
        "PrivateSexualServices",
    ],
};

/// What was done: Palermo Protocol, Article 3 (a).
pub(super) static ACT: List = List {
    name: "palermo-act",
    words: &["recruitment", "transportation", "transfer", "harbouring", "receipt"],
};

/// By what means: Palermo Protocol, Article 3 (a); not needed under 18, Article 3 (c).
pub(super) static MEANS: List = List {
    name: "palermo-means",
    words: &[
        "force",
        "coercion",
        "abduction",
        "fraud",
        "deception",
        "power",
        "vulnerability",
        "payment",
    ],
};

/// What for: Palermo Protocol, Article 3 (a), a minimum list, therefore `other`.
pub(super) static PURPOSE: List = List {
    name: "palermo-purpose",
    words: &[
        "sexual",
        "forced-labour",
        "slavery",
        "slavery-like",
        "servitude",
        "organs",
        "other",
    ],
};
