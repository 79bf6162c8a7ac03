/** Properties that every type has. */
const THING =
  'additionalType alternateName description disambiguatingDescription identifier image mainEntityOfPage name owner potentialAction sameAs subjectOf url';

const PLACE =
  'additionalProperty address aggregateRating amenityFeature branchCode containedIn containedInPlace containsPlace event events faxNumber geo geoContains geoCoveredBy geoCovers geoCrosses geoDisjoint geoEquals geoIntersects geoOverlaps geoTouches geoWithin globalLocationNumber hasCertification hasDriveThroughService hasGS1DigitalLink hasMap isAccessibleForFree isicV4 keywords latitude logo longitude map maps maximumAttendeeCapacity openingHoursSpecification photo photos publicAccess review reviews slogan smokingAllowed specialOpeningHoursSpecification telephone tourBookingPage';

const DISTRIBUTION = 'currency duration median percentile10 percentile25 percentile75 percentile90';

/** Properties of each type besides those of Thing; Google's own additions to schema.org stand last in a line. */
const OWN_PROPERTIES: Readonly<Record<string, string>> = {
  JobPosting:
    'applicantLocationRequirements applicationContact baseSalary benefits datePosted directApply educationRequirements eligibilityToWorkRequirement employerOverview employmentType employmentUnit estimatedSalary experienceInPlaceOfEducation experienceRequirements hiringOrganization incentiveCompensation incentives industry jobBenefits jobDuration jobImmediateStart jobLocation jobLocationType jobStartDate occupationalCategory physicalRequirement qualifications relevantOccupation responsibilities salaryCurrency securityClearanceRequirement sensoryRequirement skills specialCommitments title totalJobOpenings validThrough workHours',
  Organization:
    'acceptedPaymentMethod actionableFeedbackPolicy address agentInteractionStatistic aggregateRating alumni areaServed authorizedRepresentative award awards brand companyRegistration contactPoint contactPoints correctionsPolicy department dissolutionDate diversityPolicy diversityStaffingReport duns email employee employees ethicsPolicy event events faxNumber founder founders foundingDate foundingLocation funder funding globalLocationNumber hasCertification hasCredential hasGS1DigitalLink hasMemberProgram hasMerchantReturnPolicy hasOfferCatalog hasPOS hasProductReturnPolicy hasShippingService interactionStatistic isicV4 iso6523Code keywords knowsAbout knowsLanguage legalAddress legalName legalRepresentative leiCode location logo makesOffer member memberOf members naics nonprofitStatus numberOfEmployees ownershipFundingInfo owns parentOrganization publishingPrinciples review reviews seeks serviceArea skills slogan sponsor subOrganization taxID telephone unnamedSourcesPolicy vatID',
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
  Occupation:
    'educationRequirements estimatedSalary experienceRequirements occupationLocation occupationalCategory qualifications responsibilities skills mainEntityOfPage sampleSize yearsExperienceMin yearsExperienceMax',
  MonetaryAmountDistribution: DISTRIBUTION,
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
