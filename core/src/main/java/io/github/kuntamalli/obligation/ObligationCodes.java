package io.github.kuntamalli.obligation;

import io.github.kuntamalli.law.ObligationCode;

/** The codes of the bundled catalogs, so that the compiler finds a mistyped one. */
public final class ObligationCodes {

  /** Monitor living conditions, welfare and health. */
  public static final ObligationCode MUN_MONITOR = ObligationCode.of("MUN-MONITOR");

  /** Annual report to the council. */
  public static final ObligationCode MUN_ANNUAL = ObligationCode.of("MUN-ANNUAL");

  /** Welfare report once per council term. */
  public static final ObligationCode MUN_TERM_REPORT = ObligationCode.of("MUN-TERM-REPORT");

  /** Welfare plan once per council term. */
  public static final ObligationCode MUN_TERM_PLAN = ObligationCode.of("MUN-TERM-PLAN");

  /** Deliver report and plan to the wellbeing services county. */
  public static final ObligationCode MUN_DELIVER_COUNTY = ObligationCode.of("MUN-DELIVER-COUNTY");

  /** Deliver report and plan to HUS. */
  public static final ObligationCode MUN_DELIVER_HUS = ObligationCode.of("MUN-DELIVER-HUS");

  /** Publish report and plan in a public information network. */
  public static final ObligationCode MUN_PUBLISH = ObligationCode.of("MUN-PUBLISH");

  /** Set goals and measures in strategic planning. */
  public static final ObligationCode MUN_GOALS = ObligationCode.of("MUN-GOALS");

  /** Take account of effects of decisions by population group. */
  public static final ObligationCode MUN_IMPACT = ObligationCode.of("MUN-IMPACT");

  /** Cooperation between sectors. */
  public static final ObligationCode MUN_CROSS_SECTOR = ObligationCode.of("MUN-CROSS-SECTOR");

  /** Name the responsible party. */
  public static final ObligationCode MUN_RESPONSIBLE = ObligationCode.of("MUN-RESPONSIBLE");

  /** Cooperate with the county and other actors. */
  public static final ObligationCode MUN_COOP = ObligationCode.of("MUN-COOP");

  /** Promote operating conditions and influence of organisations. */
  public static final ObligationCode MUN_NGO = ObligationCode.of("MUN-NGO");

  /** Take part in the annual negotiations. */
  public static final ObligationCode MUN_NEGOTIATE = ObligationCode.of("MUN-NEGOTIATE");

  /** General negotiation with the county each term. */
  public static final ObligationCode MUN_TERM_NEGOTIATE = ObligationCode.of("MUN-TERM-NEGOTIATE");

  /** Cooperate with and support HUS. */
  public static final ObligationCode UUS_HUS_COOP = ObligationCode.of("UUS-HUS-COOP");

  /** Make the report and plan in cooperation with HUS. */
  public static final ObligationCode HEL_WITH_HUS = ObligationCode.of("HEL-WITH-HUS");

  /** Negotiate yearly with HUS and other actors. */
  public static final ObligationCode HEL_NEGOTIATE = ObligationCode.of("HEL-NEGOTIATE");

  /** Monitor residents' living conditions, welfare and health. */
  public static final ObligationCode CTY_MONITOR = ObligationCode.of("CTY-MONITOR");

  /** Annual report to the county council. */
  public static final ObligationCode CTY_ANNUAL = ObligationCode.of("CTY-ANNUAL");

  /** Regional welfare report. */
  public static final ObligationCode CTY_TERM_REPORT = ObligationCode.of("CTY-TERM-REPORT");

  /** Regional welfare plan. */
  public static final ObligationCode CTY_TERM_PLAN = ObligationCode.of("CTY-TERM-PLAN");

  /** Make report and plan with the municipalities. */
  public static final ObligationCode CTY_WITH_MUN = ObligationCode.of("CTY-WITH-MUN");

  /** Participation of residents and service users. */
  public static final ObligationCode CTY_PARTICIPATION = ObligationCode.of("CTY-PARTICIPATION");

  /** Publish regional report and plan in a public information network. */
  public static final ObligationCode CTY_PUBLISH = ObligationCode.of("CTY-PUBLISH");

  /** Set goals and measures in strategic planning. */
  public static final ObligationCode CTY_GOALS = ObligationCode.of("CTY-GOALS");

  /** Take account of effects of decisions by population group. */
  public static final ObligationCode CTY_IMPACT = ObligationCode.of("CTY-IMPACT");

  /** Name the responsible party. */
  public static final ObligationCode CTY_RESPONSIBLE = ObligationCode.of("CTY-RESPONSIBLE");

  /** Support municipalities with expertise. */
  public static final ObligationCode CTY_SUPPORT = ObligationCode.of("CTY-SUPPORT");

  /** Cooperate with other actors. */
  public static final ObligationCode CTY_COOP = ObligationCode.of("CTY-COOP");

  /** Promote operating conditions and influence of organisations. */
  public static final ObligationCode CTY_NGO = ObligationCode.of("CTY-NGO");

  /** Annual negotiation with municipalities and other actors. */
  public static final ObligationCode CTY_NEGOTIATE = ObligationCode.of("CTY-NEGOTIATE");

  /** General negotiation with the municipalities each term. */
  public static final ObligationCode CTY_TERM_NEGOTIATE = ObligationCode.of("CTY-TERM-NEGOTIATE");

  /** Make report and plan with HUS. */
  public static final ObligationCode CTY_HUS = ObligationCode.of("CTY-HUS");

  /** Annual negotiation also with HUS. */
  public static final ObligationCode CTY_HUS_NEGOTIATE = ObligationCode.of("CTY-HUS-NEGOTIATE");

  /** Cooperate with HUS and support it with expertise. */
  public static final ObligationCode CTY_HUS_COOP = ObligationCode.of("CTY-HUS-COOP");

  /** Set goals and measures. */
  public static final ObligationCode HUS_GOALS = ObligationCode.of("HUS-GOALS");

  /** Assess effects of decisions in advance by population group. */
  public static final ObligationCode HUS_IMPACT = ObligationCode.of("HUS-IMPACT");

  /** Name the responsible party. */
  public static final ObligationCode HUS_RESPONSIBLE = ObligationCode.of("HUS-RESPONSIBLE");

  /** Monitor the living conditions, welfare and health of the residents of Uusimaa. */
  public static final ObligationCode HUS_MONITOR = ObligationCode.of("HUS-MONITOR");

  /** Annual report to the highest decision-making body of HUS. */
  public static final ObligationCode HUS_ANNUAL = ObligationCode.of("HUS-ANNUAL");

  /** Take part in making the reports and plans of Helsinki and Uusimaa's counties. */
  public static final ObligationCode HUS_TAKE_PART = ObligationCode.of("HUS-TAKE-PART");

  /** Cooperation and expert support in Uusimaa. */
  public static final ObligationCode HUS_COOP = ObligationCode.of("HUS-COOP");

  /** Take part in the annual negotiations. */
  public static final ObligationCode HUS_NEGOTIATE = ObligationCode.of("HUS-NEGOTIATE");

  /** Yearly account of the state of health and social care and of the economy. */
  public static final ObligationCode CTY_FOLLOWUP = ObligationCode.of("CTY-FOLLOWUP");

  /** Yearly account of HUS on the state of health care and of the economy. */
  public static final ObligationCode HUS_FOLLOWUP = ObligationCode.of("HUS-FOLLOWUP");

  /** Yearly account of Helsinki on the state of health and social care and of the economy. */
  public static final ObligationCode HEL_FOLLOWUP = ObligationCode.of("HEL-FOLLOWUP");

  /** County strategy. */
  public static final ObligationCode NB_STRAT_CTY = ObligationCode.of("NB-STRAT-CTY");

  /** Preventive services of the county. */
  public static final ObligationCode NB_PREVENT_CTY = ObligationCode.of("NB-PREVENT-CTY");

  /** Preventive services of Helsinki. */
  public static final ObligationCode NB_PREVENT_HEL = ObligationCode.of("NB-PREVENT-HEL");

  /** Welfare plan for children and young people. */
  public static final ObligationCode NB_CHILD_MUN = ObligationCode.of("NB-CHILD-MUN");

  /** Regional welfare plan for children and young people. */
  public static final ObligationCode NB_CHILD_CTY = ObligationCode.of("NB-CHILD-CTY");

  /** Wider content of the plan for children and young people in Helsinki. */
  public static final ObligationCode NB_CHILD_HEL = ObligationCode.of("NB-CHILD-HEL");

  /** Cooperate with the county in making the plan for children and young people. */
  public static final ObligationCode NB_CHILD_WITH_CTY = ObligationCode.of("NB-CHILD-WITH-CTY");

  /** Cooperate with the municipalities in making the plan for children and young people. */
  public static final ObligationCode NB_CHILD_WITH_MUN = ObligationCode.of("NB-CHILD-WITH-MUN");

  /** Plan to support the ageing population. */
  public static final ObligationCode NB_AGE_MUN = ObligationCode.of("NB-AGE-MUN");

  /** Plan of the county to support the ageing population. */
  public static final ObligationCode NB_AGE_CTY = ObligationCode.of("NB-AGE-CTY");

  /** Wider content of the plan for the ageing population in Helsinki. */
  public static final ObligationCode NB_AGE_HEL = ObligationCode.of("NB-AGE-HEL");

  /** Preventive substance abuse work. */
  public static final ObligationCode NB_SUBST = ObligationCode.of("NB-SUBST");

  /** Preventive substance abuse work of the county. */
  public static final ObligationCode NB_SUBST_CTY = ObligationCode.of("NB-SUBST-CTY");

  /** Education provider's pupil-welfare plan. */
  public static final ObligationCode NB_PUPIL_PROV = ObligationCode.of("NB-PUPIL-PROV");

  /** Regional pupil-welfare plan. */
  public static final ObligationCode NB_PUPIL_CTY = ObligationCode.of("NB-PUPIL-CTY");

  /** Regional pupil-welfare plan of Helsinki. */
  public static final ObligationCode NB_PUPIL_HEL = ObligationCode.of("NB-PUPIL-HEL");

  /** Regional plan for maternity and child health clinics. */
  public static final ObligationCode NB_CLINIC = ObligationCode.of("NB-CLINIC");

  /** Regional plan of Helsinki for maternity and child health clinics. */
  public static final ObligationCode NB_CLINIC_HEL = ObligationCode.of("NB-CLINIC-HEL");

  /** Authority's equality plan. */
  public static final ObligationCode NB_EQUAL_AUTH = ObligationCode.of("NB-EQUAL-AUTH");

  /** Equality plan in education and early childhood education. */
  public static final ObligationCode NB_EQUAL_SCHOOL = ObligationCode.of("NB-EQUAL-SCHOOL");

  /** Employer's equality plan. */
  public static final ObligationCode NB_EQUAL_EMP = ObligationCode.of("NB-EQUAL-EMP");

  /** Promotion of gender equality. */
  public static final ObligationCode NB_GENDER = ObligationCode.of("NB-GENDER");

  /** Multi-sector work for young people and hearing them. */
  public static final ObligationCode NB_YOUTH = ObligationCode.of("NB-YOUTH");

  /** Evaluation of residents' physical activity. */
  public static final ObligationCode NB_SPORT = ObligationCode.of("NB-SPORT");

  /** Evaluation of cultural activities. */
  public static final ObligationCode NB_CULT = ObligationCode.of("NB-CULT");

  /** Planning of integration. */
  public static final ObligationCode NB_INTEGR = ObligationCode.of("NB-INTEGR");

  /** Take integration into account in the county's planning. */
  public static final ObligationCode NB_INTEGR_CTY = ObligationCode.of("NB-INTEGR-CTY");

  /** Take integration into account in the planning of health and social care of Helsinki. */
  public static final ObligationCode NB_INTEGR_HEL = ObligationCode.of("NB-INTEGR-HEL");

  /** Municipal integration programme. */
  public static final ObligationCode NB_INTEGR_PROGRAMME = ObligationCode.of("NB-INTEGR-PROGRAMME");

  /** Separate integration programme and two-yearly report. */
  public static final ObligationCode NB_INTEGR_OLD = ObligationCode.of("NB-INTEGR-OLD");

  /** Municipal climate plan. */
  public static final ObligationCode NB_CLIMATE = ObligationCode.of("NB-CLIMATE");

  /** Decision on the service level of rescue services. */
  public static final ObligationCode NB_RESCUE = ObligationCode.of("NB-RESCUE");

  /** Decision of Helsinki on the service level of rescue services. */
  public static final ObligationCode NB_RESCUE_HEL = ObligationCode.of("NB-RESCUE-HEL");

  /** Part of rescue services in local safety planning. */
  public static final ObligationCode NB_SAFETY = ObligationCode.of("NB-SAFETY");

  /** Structural social work. */
  public static final ObligationCode NB_STRUCT = ObligationCode.of("NB-STRUCT");

  /** Structural social work of Helsinki. */
  public static final ObligationCode NB_STRUCT_HEL = ObligationCode.of("NB-STRUCT-HEL");

  /**
   * Monitor and promote the welfare of children, young people and people who need special support.
   */
  public static final ObligationCode NB_SOCIAL_MUN = ObligationCode.of("NB-SOCIAL-MUN");

  /**
   * Monitor and promote the welfare of children, young people and people who need special support
   * in the county.
   */
  public static final ObligationCode NB_SOCIAL_CTY = ObligationCode.of("NB-SOCIAL-CTY");

  /** Plan on organising employment services. */
  public static final ObligationCode NB_EMPL = ObligationCode.of("NB-EMPL");

  /** Municipal strategy. */
  public static final ObligationCode NB_STRAT = ObligationCode.of("NB-STRAT");

  /** Budget and financial plan. */
  public static final ObligationCode NB_BUDGET = ObligationCode.of("NB-BUDGET");

  /** Audit committee's evaluation report. */
  public static final ObligationCode NB_AUDIT = ObligationCode.of("NB-AUDIT");

  /** Information-management model. */
  public static final ObligationCode IM_MODEL = ObligationCode.of("IM-MODEL");

  /** Arrangements for information security. */
  public static final ObligationCode IM_SECURITY = ObligationCode.of("IM-SECURITY");

  private ObligationCodes() {}
}
