/** People who might be customers: trades and roles outside the company, and the pronouns that stand for them. */
export const CUSTOMER_WORDS =
  /^(?:customers?|users?|clients?|buyers?|people|owners?|patients?|nurses?|parents?|teachers?|members?|drivers?|farmers?|growers?|students?|families|family|managers?|clerks?|guests?|tenants?|dealers?|merchants?|founders?|kids?|riders?|cleaners?|dispatchers?|couriers?|women|woman|men|man|mother|father|grandmother|dad|mum|driver|shops?|clinics?|schools?|hotels?|bakers?|accountants?|planners?|operators?|landlords?|somebody|someone|anyone|readers?|traders?|wards?|hospitals?|households?|installers?|carpenters?|mechanics?|supervisors?|receptionists?|pharmacists?|company|companies|you|he|she|they|crew|crews|staff|neighbours?|workers?|riders?)$/;

/** People who may be customers, as alternatives of a phrase. */
export const PEOPLE =
  'customer|customers|user|users|client|clients|buyer|buyers|people|owners|patients|nurses|parents|teachers|members|drivers|shopkeepers|farmers|growers|students|prospects|subscribers|admins|developers|installers|dispatchers|couriers|women|men|families|managers|readers|players|guests|tenants|pharmacists|dealers|accounts|leads|leavers|receptionists|merchants|founders|households|kids|riders|cleaners|clinics|schools|shops|hospitals';

/** A word for customers: those who buy or use, never a pronoun. */
export const CUSTOMERS = new RegExp(
  `^(?:${PEOPLE}|agencies|planners?|operators?|couples?|girls|workers?|mothers|fathers|vets|clerks|traders?|shippers?|accountants?|bakers?|sellers?)$`,
);
