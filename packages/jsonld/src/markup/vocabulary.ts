/** Properties that every type has. */
const THING =
  'additionalType alternateName description disambiguatingDescription identifier image mainEntityOfPage name owner potentialAction sameAs subjectOf url';

/** Properties that an organization and a place have. */
const BODY =
  'address aggregateRating event events faxNumber globalLocationNumber hasCertification hasGS1DigitalLink isicV4 keywords logo review reviews slogan telephone';

const PLACE = `${BODY} additionalProperty amenityFeature branchCode containedIn containedInPlace containsPlace geo geoContains geoCoveredBy geoCovers geoCrosses geoDisjoint geoEquals geoIntersects geoOverlaps geoTouches geoWithin hasDriveThroughService hasMap isAccessibleForFree latitude longitude map maps maximumAttendeeCapacity openingHoursSpecification photo photos publicAccess smokingAllowed specialOpeningHoursSpecification tourBookingPage`;

/** Properties that a posting and an occupation have. */
const WORK =
  'educationRequirements estimatedSalary experienceRequirements occupationalCategory qualifications responsibilities skills';

/** Properties of each type besides those of Thing. */
const OWN_PROPERTIES: Readonly<Record<string, string>> = {
  JobPosting: `${WORK} applicantLocationRequirements applicationContact baseSalary benefits datePosted directApply eligibilityToWorkRequirement employerOverview employmentType employmentUnit experienceInPlaceOfEducation hiringOrganization incentiveCompensation incentives industry jobBenefits jobDuration jobImmediateStart jobLocation jobLocationType jobStartDate physicalRequirement relevantOccupation salaryCurrency securityClearanceRequirement sensoryRequirement specialCommitments title totalJobOpenings validThrough workHours`,
  Organization: `${BODY} acceptedPaymentMethod actionableFeedbackPolicy agentInteractionStatistic alumni areaServed authorizedRepresentative award awards brand companyRegistration contactPoint contactPoints correctionsPolicy department dissolutionDate diversityPolicy diversityStaffingReport duns email employee employees ethicsPolicy founder founders foundingDate foundingLocation funder funding hasCredential hasMemberProgram hasMerchantReturnPolicy hasOfferCatalog hasPOS hasProductReturnPolicy hasShippingService interactionStatistic iso6523Code knowsAbout knowsLanguage legalAddress legalName legalRepresentative leiCode location makesOffer member memberOf members naics nonprofitStatus numberOfEmployees ownershipFundingInfo owns parentOrganization publishingPrinciples seeks serviceArea skills sponsor subOrganization taxID unnamedSourcesPolicy vatID`,
  Place: PLACE,
  AdministrativeArea: PLACE,
  Country: PLACE,
  State: PLACE,
  City: PLACE,
  PostalAddress:
    'addressCountry addressLocality addressRegion areaServed availableLanguage contactOption contactType email extendedAddress faxNumber hoursAvailable postOfficeBoxNumber postalCode productSupported serviceArea streetAddress telephone',
  MonetaryAmount: 'currency maxValue minValue validFrom validThrough value',
  QuantitativeValue: 'additionalProperty maxValue minValue unitCode unitText value valueReference',
  PropertyValue:
    'maxValue measurementMethod measurementTechnique minValue propertyID unitCode unitText value valueGroup valueReference',
  OccupationalExperienceRequirements: 'monthsOfExperience',
  Occupation: `${WORK} occupationLocation sampleSize yearsExperienceMin yearsExperienceMax`,
  MonetaryAmountDistribution: 'currency duration median percentile10 percentile25 percentile75 percentile90',
  OccupationAggregation: '',
};

/** The properties of each type by their names, as they are and in lower case. */
const KNOWN = new Map(
  Object.entries(OWN_PROPERTIES).map(([type, own]) => {
    const names = `${THING} ${own}`.split(' ');
    return [type, new Map(names.flatMap((name) => [[name, name] as const, [name.toLowerCase(), name] as const]))];
  }),
);

/**
 * The properties that a type may carry, by their names as they are and in lower case.
 *
 * @returns Undefined for a type that this table does not hold; its properties are not checked.
 *
 * @see schema.org release 30.0
 */
export function propertiesOf(type: string): ReadonlyMap<string, string> | undefined {
  return KNOWN.get(type);
}

/** The type of a node that names none, by the property that it stands in. */
export const EXPECTED_TYPE: Readonly<Record<string, string>> = {
  hiringOrganization: 'Organization',
  jobLocation: 'Place',
  address: 'PostalAddress',
  addressCountry: 'Country',
  applicantLocationRequirements: 'Country',
  baseSalary: 'MonetaryAmount',
  value: 'QuantitativeValue',
  identifier: 'PropertyValue',
  educationRequirements: 'EducationalOccupationalCredential',
  experienceRequirements: 'OccupationalExperienceRequirements',
  relevantOccupation: 'Occupation',
  estimatedSalary: 'MonetaryAmountDistribution',
};

/** Superseded properties of a posting and what took their place. */
export const SUCCESSOR: Readonly<Record<string, string>> = {
  benefits: 'jobBenefits',
  incentives: 'incentiveCompensation',
};
