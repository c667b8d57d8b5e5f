package io.github.kuntamalli.obligation;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.text.Shortened;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Reason} says; the sentences are in the table {@code reasons.csv}. The codes are
 * frozen once published; the texts may improve. A code that this version does not contain can be
 * read and written, so that an application can read assessments of later versions. Immutable; two
 * codes are equal if their values are.
 *
 * <p>Serializable.
 */
public final class ReasonCode implements Comparable<ReasonCode>, Serializable {

  private static final long serialVersionUID = 1L;

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

  private static final Map<String, MessageTemplate> SENTENCES = ReasonSentenceLoader.load();

  /** Filled by the constants below, and not changed after them. */
  private static final Map<String, ReasonCode> KNOWN = new LinkedHashMap<>();

  // why a duty does not apply
  /** The duty is one of municipalities; joint authorities, groups and HUS do not bear it. */
  public static final ReasonCode DUTY_OF_MUNICIPALITIES = code("duty-of-municipalities");

  /** The duty is one of wellbeing services counties. */
  public static final ReasonCode DUTY_OF_COUNTIES = code("duty-of-counties");

  /** The duty is one of HUS. */
  public static final ReasonCode DUTY_OF_HUS = code("duty-of-hus");

  /** The catalog excludes the authority and says why. */
  public static final ReasonCode EXCLUDED = code("excluded");

  /** No basis names the authority as a bearer. */
  public static final ReasonCode NOT_A_BEARER = code("not-a-bearer");

  /** No basis was in force on any day of the period. */
  public static final ReasonCode NO_BASIS_IN_PERIOD = code("no-basis-in-period");

  /** The duty is one of municipalities, and the authority is a county. */
  public static final ReasonCode ONLY_MUNICIPALITIES = code("only-municipalities");

  /** The authority did not exist yet on the day. */
  public static final ReasonCode DID_NOT_EXIST_YET = code("did-not-exist-yet");

  /** The authority no longer existed on the day. */
  public static final ReasonCode DID_NOT_EXIST_ANY_MORE = code("did-not-exist-any-more");

  /** It was repealed before it first fell due. */
  public static final ReasonCode NEVER_DUE = code("never-due");

  /** It is the duty of other bodies. */
  public static final ReasonCode DUTY_OF_OTHERS = code("duty-of-others");

  /** No provision on the duty ever came into force. */
  public static final ReasonCode NEVER_IN_FORCE = code("never-in-force");

  /** The first provision comes later. */
  public static final ReasonCode NOT_YET_IN_FORCE = code("not-yet-in-force");

  /** The last provision is no longer in force. */
  public static final ReasonCode NO_LONGER_IN_FORCE = code("no-longer-in-force");

  // what changed between two days
  /** A duty began. */
  public static final ReasonCode DUTY_BEGAN = code("duty-began");

  /** A duty is based on other provisions. */
  public static final ReasonCode DUTY_CHANGED = code("duty-changed");

  /** The authority came into being. */
  public static final ReasonCode AUTHORITY_BEGAN = code("authority-began");

  /** Its first council began. */
  public static final ReasonCode FIRST_COUNCIL = code("first-council");

  /** Another municipality ended and its area came to this one. */
  public static final ReasonCode TOOK_IN = code("took-in");

  /** All that merged were dissolved, and the new municipality took over the code of one. */
  public static final ReasonCode FOUNDED_ANEW = code("founded-anew");

  /** The municipality joined a county. */
  public static final ReasonCode COUNTY_SINCE = code("county-since");

  /** The municipality moved to another region. */
  public static final ReasonCode REGION_SINCE = code("region-since");

  // when a duty has to be met
  /** Law gives a day. */
  public static final ReasonCode DEADLINE_IN_LAW = code("deadline-in-law");

  /** Law gives no day; the end of the period is the last one. */
  public static final ReasonCode NO_DEADLINE_IN_LAW = code("no-deadline-in-law");

  /** The provisions change within the period. */
  public static final ReasonCode LAW_CHANGES_WITHIN = code("law-changes-within");

  /** The last basis ends before the period does. */
  public static final ReasonCode LAW_ENDS_WITHIN = code("law-ends-within");

  /** Terms are data, and they end somewhere. */
  public static final ReasonCode TERMS_KNOWN_UNTIL = code("terms-known-until");

  // how a verdict came about
  /** The council handled it in the period. */
  public static final ReasonCode HANDLED_IN_PERIOD = code("handled-in-period");

  /** A record shows it. */
  public static final ReasonCode SHOWN_BY_RECORD = code("shown-by-record");

  /** The council handled the plan. */
  public static final ReasonCode PLAN_HANDLED = code("plan-handled");

  /** How yearly reports are counted. */
  public static final ReasonCode COUNTED_BY_YEAR_OF_HANDLING = code("counted-by-year-of-handling");

  /** How yearly reports are counted, on request. */
  public static final ReasonCode COUNTED_BY_REPORTING_YEAR = code("counted-by-reporting-year");

  /** How continuous duties are assessed. */
  public static final ReasonCode JUDGED_BY_TERM = code("judged-by-term");

  /** How the effects of decisions are assessed. */
  public static final ReasonCode JUDGED_BY_DECISIONS = code("judged-by-decisions");

  /** Nothing is in force on the day. */
  public static final ReasonCode NOT_IN_FORCE_ON_DAY = code("not-in-force-on-day");

  /** Whether something is in force on the day is unknown. */
  public static final ReasonCode NOT_KNOWN_ON_DAY = code("not-known-on-day");

  /** Done after the day that the law gives. */
  public static final ReasonCode DONE_AFTER_DUE = code("done-after-due");

  /** The law lists a point that is known not to be there. */
  public static final ReasonCode CONTENT_LACKING = code("content-lacking");

  /** Not all decisions of the period were assessed beforehand as the law requires. */
  public static final ReasonCode DECISIONS_WITHOUT_EFFECTS = code("decisions-without-effects");

  /** The plan was not reviewed in time. */
  public static final ReasonCode REVIEW_OVERDUE = code("review-overdue");

  /** The duty first came into force near the end of the term. */
  public static final ReasonCode LAW_OPEN_BEGAN_LATE = code("law-open-began-late");

  /** The period has not begun. */
  public static final ReasonCode PERIOD_AHEAD = code("period-ahead");

  /** The period runs and nothing counts yet. */
  public static final ReasonCode NOTHING_YET = code("nothing-yet");

  /** The basis begins later in the period. */
  public static final ReasonCode BASIS_AHEAD = code("basis-ahead");

  /** The dossier does not claim to be complete. */
  public static final ReasonCode DOSSIER_INCOMPLETE = code("dossier-incomplete");

  /** The dossier claims to be complete, but not for the whole period. */
  public static final ReasonCode DOSSIER_INCOMPLETE_THEN = code("dossier-incomplete-then");

  /** The dossier claims to be complete and shows nothing. */
  public static final ReasonCode NOTHING_IN_COMPLETE_DOSSIER = code("nothing-in-complete-dossier");

  /** A fact about a document is unknown and decides. */
  public static final ReasonCode FACT_UNKNOWN = code("fact-unknown");

  /** Handled before the law came. */
  public static final ReasonCode LAW_OPEN_HANDLED_EARLY = code("law-open-handled-early");

  /** A report met the law of its day, and the duty to plan began later. */
  public static final ReasonCode LAW_OPEN_REPORT_BEFORE_PLAN = code("law-open-report-before-plan");

  /** Delivery or publication of what was handled before the law came. */
  public static final ReasonCode LAW_OPEN_FOR_EARLIER_DOCUMENT =
      code("law-open-for-earlier-document");

  /** The authority ended within the period. */
  public static final ReasonCode LAW_OPEN_CUT_SHORT = code("law-open-cut-short");

  /** Shown for some of what is due. */
  public static final ReasonCode SHOWN_FOR = code("shown-for");

  /** Not shown for some of what is due. */
  public static final ReasonCode NOT_SHOWN_FOR = code("not-shown-for");

  /** The term's report or plan is not there yet. */
  public static final ReasonCode HALF_NOT_MADE = code("half-not-made");

  /** Nothing counts for the term duties, so there is nothing to deliver or publish. */
  public static final ReasonCode FOLLOWS_TERM_DUTIES = code("follows-term-duties");

  /** The catalog does not contain the duties that this one follows. */
  public static final ReasonCode TERM_DUTIES_NOT_IN_CATALOG = code("term-duties-not-in-catalog");

  // why something does not count
  /** No handling by the council is known. */
  public static final ReasonCode NO_COUNCIL_HANDLING = code("no-council-handling");

  /** Only a board, a committee or another body handled it. */
  public static final ReasonCode NOT_BY_COUNCIL = code("not-by-council");

  /** A document of the term is no yearly report. */
  public static final ReasonCode TERM_DOCUMENT_IN_YEAR = code("term-document-in-year");

  /** A plan is no report. */
  public static final ReasonCode PLAN_WITHOUT_REPORT = code("plan-without-report");

  /** A report is no plan. */
  public static final ReasonCode REPORT_WITHOUT_PLAN = code("report-without-plan");

  /** The council handling was only planned. */
  public static final ReasonCode ONLY_PLANNED = code("only-planned");

  /** The council did not conclude. */
  public static final ReasonCode COUNCIL_DID_NOT_CONCLUDE = code("council-did-not-conclude");

  /** The matter was on the council's agenda, and its decision is not shown. */
  public static final ReasonCode ONLY_ON_AGENDA = code("only-on-agenda");

  /** The council's decision was annulled. */
  public static final ReasonCode DECISION_ANNULLED = code("decision-annulled");

  /**
   * It is uncertain whether an annulment meant this decision, or took place by the reference date.
   */
  public static final ReasonCode MAY_BE_ANNULLED = code("may-be-annulled");

  /** The council extended an earlier document, and made no new one. */
  public static final ReasonCode ONLY_EXTENDED = code("only-extended");

  /** The council had it again after a decision of an earlier period. */
  public static final ReasonCode DECIDED_BEFORE = code("decided-before");

  /** A plan of one group is not the welfare plan. */
  public static final ReasonCode PLAN_OF_ONE_GROUP = code("plan-of-one-group");

  /** The council handled it on an unknown day. */
  public static final ReasonCode DATE_UNKNOWN = code("date-unknown");

  /** Day and month are known, and not the year. */
  public static final ReasonCode YEAR_NOT_SHOWN = code("year-not-shown");

  /** The date is too vague. */
  public static final ReasonCode DATE_TOO_VAGUE = code("date-too-vague");

  /** The date is too vague to decide which law was in force. */
  public static final ReasonCode DATE_TOO_VAGUE_FOR_LAW = code("date-too-vague-for-law");

  /** The date is too vague to decide whether the plan is due for review. */
  public static final ReasonCode DATE_TOO_VAGUE_FOR_REVIEW = code("date-too-vague-for-review");

  /** The date is too vague to decide whether it is before the reference date. */
  public static final ReasonCode MAY_BE_AFTER_DAY_ASKED = code("may-be-after-day-asked");

  /** Another source states a date in this period. */
  public static final ReasonCode OTHER_DATE_STATED = code("other-date-stated");

  /** The handling does not state whose council it was. */
  public static final ReasonCode WHOSE_COUNCIL_UNKNOWN = code("whose-council-unknown");

  /** The delivery does not state who made it. */
  public static final ReasonCode SENDER_UNKNOWN = code("sender-unknown");

  /** It belongs to no period that is assessed. */
  public static final ReasonCode OUTSIDE_JUDGED_PERIODS = code("outside-judged-periods");

  /** Only councils of others are known to have handled it. */
  public static final ReasonCode HANDLED_BY_OTHERS = code("handled-by-others");

  /** Handled when there was no such duty or no council. */
  public static final ReasonCode HANDLED_OUTSIDE_JUDGED_PERIODS =
      code("handled-outside-judged-periods");

  /** A record that belongs to no period that is assessed. */
  public static final ReasonCode NO_PERIOD_FOR_RECORD = code("no-period-for-record");

  /** Handled after the period. */
  public static final ReasonCode HANDLED_AFTER_PERIOD = code("handled-after-period");

  /** By reporting year: handled after the next year. */
  public static final ReasonCode HANDLED_AFTER_NEXT_YEAR = code("handled-after-next-year");

  /** Handled before the period. */
  public static final ReasonCode HANDLED_BEFORE_PERIOD = code("handled-before-period");

  /** By reporting year: handled before the year began. */
  public static final ReasonCode HANDLED_BEFORE_ITS_YEAR = code("handled-before-its-year");

  /** Handled before the duty came into force. */
  public static final ReasonCode HANDLED_BEFORE_BASIS = code("handled-before-basis");

  /** No such duty existed then. */
  public static final ReasonCode NO_DUTY_THEN = code("no-duty-then");

  /** It is after the reference date. */
  public static final ReasonCode AFTER_DAY_ASKED = code("after-day-asked");

  /** Delivered to another county. */
  public static final ReasonCode WRONG_RECIPIENT = code("wrong-recipient");

  /** The publication needs a login. */
  public static final ReasonCode NOT_PUBLIC = code("not-public");

  /** Only a summary was published. */
  public static final ReasonCode ONLY_SUMMARY_PUBLISHED = code("only-summary-published");

  /** A page only mentions the document. */
  public static final ReasonCode ONLY_MENTIONED = code("only-mentioned");

  /** It was delivered by a sender that is not an issuer. */
  public static final ReasonCode DELIVERED_BY_ANOTHER = code("delivered-by-another");

  /** Of a joint document another of its issuers delivered it, for itself. */
  public static final ReasonCode DELIVERED_BY_OTHER_ISSUER = code("delivered-by-other-issuer");

  /** What is due every four years was done longer ago. */
  public static final ReasonCode REVIEW_WAS_DUE = code("review-was-due");

  /** What was delivered or published does not count itself. */
  public static final ReasonCode DOCUMENT_NOT_COUNTED = code("document-not-counted");

  /** The document has no date at all. */
  public static final ReasonCode CANNOT_BE_PLACED = code("cannot-be-placed");

  /** The record has no date. */
  public static final ReasonCode RECORD_NOT_DATED = code("record-not-dated");

  /** What was named or set had ended by the day of the assessment. */
  public static final ReasonCode RECORD_ENDED = code("record-ended");

  /** Done before there was such a duty. */
  public static final ReasonCode DONE_BEFORE_BASIS = code("done-before-basis");

  /** Those with whom the duty has to be met did not take part. */
  public static final ReasonCode COUNTERPART_NOT_THERE = code("counterpart-not-there");

  /** The effects were assessed only afterwards. */
  public static final ReasonCode ASSESSED_AFTER_DECISION = code("assessed-after-decision");

  /** An assessment without any effect. */
  public static final ReasonCode NO_EFFECTS_STATED = code("no-effects-stated");

  /** The document refers to the plan or announces it, and does not contain it. */
  public static final ReasonCode PLAN_NOT_A_PART = code("plan-not-a-part");

  /** The document is one of a municipality that this one took in. */
  public static final ReasonCode BY_PREDECESSOR = code("by-predecessor");

  /** No duty of the catalog requires such a document. */
  public static final ReasonCode NO_DUTY_IN_CATALOG = code("no-duty-in-catalog");

  /** The document is not the authority's own. */
  public static final ReasonCode NOT_AN_ISSUER = code("not-an-issuer");

  /**
   * The authority belongs to the group of the document, or to its joint authority, but is no
   * issuer.
   */
  public static final ReasonCode MEMBER_NOT_ISSUER = code("member-not-issuer");

  // reservations
  /** The outcome is not shown. */
  public static final ReasonCode OUTCOME_UNKNOWN = code("outcome-unknown");

  /** Noted, not approved. */
  public static final ReasonCode NOTED_NOT_APPROVED = code("noted-not-approved");

  /** The council had a draft before it. */
  public static final ReasonCode DRAFT_BEFORE_COUNCIL = code("draft-before-council");

  /** The council took the matter up again after it had approved it. */
  public static final ReasonCode REOPENED_AFTER_APPROVAL = code("reopened-after-approval");

  /** The title names a plan of one group alone. */
  public static final ReasonCode TITLED_AS_PLAN_OF_ONE_GROUP = code("titled-as-plan-of-one-group");

  /** By law the plan is part of the report and plan, and here it is a separate document. */
  public static final ReasonCode PLAN_OF_ITS_OWN = code("plan-of-its-own");

  /** Only others have published it. */
  public static final ReasonCode PUBLISHED_BY_ANOTHER = code("published-by-another");

  /** It is about a later period than that of the council that handled it. */
  public static final ReasonCode FOR_TERM_TO_COME = code("for-term-to-come");

  /** Most of the time it covers is in the next term. */
  public static final ReasonCode OUTGOING_COUNCIL = code("outgoing-council");

  /** A point of content is known not to be there. */
  public static final ReasonCode CONTENT_MISSING = code("content-missing");

  /** A point of content is announced and not yet there. */
  public static final ReasonCode CONTENT_NOT_YET_MADE = code("content-not-yet-made");

  /** A point of content was left out on purpose. */
  public static final ReasonCode CONTENT_LEFT_OUT = code("content-left-out");

  /** Who took part is not shown. */
  public static final ReasonCode PARTICIPANTS_NOT_SHOWN = code("participants-not-shown");

  /** Some of those with whom the duty has to be met took part. */
  public static final ReasonCode NOT_ALL_THERE = code("not-all-there");

  /** Begun before the duty and still going on. */
  public static final ReasonCode BEGUN_BEFORE_BASIS = code("begun-before-basis");

  /** The strategy is older than the term. */
  public static final ReasonCode STRATEGY_NOT_REVIEWED = code("strategy-not-reviewed");

  /** The effects were not assessed, and the reason is recorded. */
  public static final ReasonCode NOT_ASSESSED_WITH_REASON = code("not-assessed-with-reason");

  /** The council has to approve such a plan. */
  public static final ReasonCode PLAN_NEEDS_APPROVAL = code("plan-needs-approval");

  /** It only looks back on the time before the term. */
  public static final ReasonCode LOOKS_BACK_ONLY = code("looks-back-only");

  /** The plan is for one year. */
  public static final ReasonCode PLAN_FOR_ONE_YEAR = code("plan-for-one-year");

  /** The report covers part of the year. */
  public static final ReasonCode COVERS_PART_OF_YEAR = code("covers-part-of-year");

  /** The date allows a day after the one by which the law required it. */
  public static final ReasonCode MAY_BE_AFTER_DUE = code("may-be-after-due");

  /** Sources disagree on the date. */
  public static final ReasonCode DATE_DISPUTED = code("date-disputed");

  /** The council had it before it more than once. */
  public static final ReasonCode HANDLED_MORE_THAN_ONCE = code("handled-more-than-once");

  /** The municipality was dissolved and founded anew afterwards. */
  public static final ReasonCode BY_DISSOLVED_MUNICIPALITY = code("by-dissolved-municipality");

  /** The kind of the part was inferred from its content. */
  public static final ReasonCode PART_INFERRED = code("part-inferred");

  /** Several authorities made it. */
  public static final ReasonCode JOINT_DOCUMENT = code("joint-document");

  /** No source is the authority itself. */
  public static final ReasonCode SECONDARY_SOURCE_ONLY = code("secondary-source-only");

  /** It refers to the provision that was in force before. */
  public static final ReasonCode CITES_FORMER_BASIS = code("cites-former-basis");

  /** The date of delivery or publication is unknown. */
  public static final ReasonCode DAY_NOT_SHOWN = code("day-not-shown");

  /** Delivered or published before the council handled it. */
  public static final ReasonCode BEFORE_HANDLING = code("before-handling");

  /** The dates are too vague to see whether it came after the council's handling. */
  public static final ReasonCode ORDER_NOT_SHOWN = code("order-not-shown");

  /** The earlier document need perhaps be delivered or published too. */
  public static final ReasonCode EARLIER_DOCUMENT_OPEN = code("earlier-document-open");

  // next steps
  /** Bring it to the council. */
  public static final ReasonCode BRING_TO_COUNCIL = code("bring-to-council");

  /** Find the minutes. */
  public static final ReasonCode FIND_MINUTES = code("find-minutes");

  /** Find the minutes of a meeting that was planned. */
  public static final ReasonCode FIND_MINUTES_OF_MEETING = code("find-minutes-of-meeting");

  /** Find the minutes that follow those of another body. */
  public static final ReasonCode FIND_MINUTES_AFTER_BODY = code("find-minutes-after-body");

  /** Complete the dossier. */
  public static final ReasonCode COMPLETE_DOSSIER = code("complete-dossier");

  /** It can no longer be met. */
  public static final ReasonCode RECORD_AS_MISSED = code("record-as-missed");

  /** The law is open. */
  public static final ReasonCode RECORD_OWN_VIEW = code("record-own-view");

  /** Deliver. */
  public static final ReasonCode DELIVER = code("deliver");

  /** Deliver although the period is over. */
  public static final ReasonCode DELIVER_LATE = code("deliver-late");

  /** Publish. */
  public static final ReasonCode PUBLISH = code("publish");

  /** Publish although the period is over. */
  public static final ReasonCode PUBLISH_LATE = code("publish-late");

  /** Find what shows the delivery or the publication. */
  public static final ReasonCode FIND_RECEIPT = code("find-receipt");

  /** Assess with a catalog that contains the duties that this one follows. */
  public static final ReasonCode ADD_TERM_DUTIES = code("add-term-duties");

  /** First make the documents. */
  public static final ReasonCode FIRST_TERM_DOCUMENTS = code("first-term-documents");

  /** Meet it by a day. */
  public static final ReasonCode MEET_BY = code("meet-by");

  /** Deliver the term's report and plan. */
  public static final ReasonCode DELIVER_REPORT_AND_PLAN = code("deliver-report-and-plan");

  /** Publish the term's report and plan. */
  public static final ReasonCode PUBLISH_REPORT_AND_PLAN = code("publish-report-and-plan");

  /** Put evidence into the dossier. */
  public static final ReasonCode SHOW_BY = code("show-by");

  /** State the day of a record. */
  public static final ReasonCode DATE_THE_RECORD = code("date-the-record");

  /** Add a point of content. */
  public static final ReasonCode ADD_CONTENT = code("add-content");

  /** The period is over and points of content were not there. */
  public static final ReasonCode CONTENT_INTO_NEXT = code("content-into-next");

  /** Assess effects in advance. */
  public static final ReasonCode ASSESS_BEFORE_DECISION = code("assess-before-decision");

  /** Review the plan in time. */
  public static final ReasonCode REVIEW_PLAN = code("review-plan");

  // notes on the whole answer
  /** A duty that the dossier mentions is not in the catalog. */
  public static final ReasonCode NOT_IN_CATALOG = code("not-in-catalog");

  /** The authority ended. */
  public static final ReasonCode AUTHORITY_ENDED = code("authority-ended");

  /** No council term is known for the reference date. */
  public static final ReasonCode NO_TERM_KNOWN = code("no-term-known");

  /** The law was not checked to the reference date. */
  public static final ReasonCode LAW_NOT_CHECKED = code("law-not-checked");

  /** Acts that amended the law since were not read. */
  public static final ReasonCode AMENDMENTS_NOT_READ = code("amendments-not-read");

  private final String value;
  private final @Nullable MessageTemplate template;
  private final Set<String> places;

  private ReasonCode(String value, @Nullable MessageTemplate template) {
    this.value = value;
    this.template = template;
    this.places = template == null ? Set.of() : template.placeholders();
  }

  private static ReasonCode code(String value) {
    MessageTemplate sentence =
        Objects.requireNonNull(SENTENCES.get(value), () -> value + " is not in reasons.csv");
    ReasonCode code = new ReasonCode(value, sentence);
    KNOWN.put(value, code);
    return code;
  }

  /**
   * The code of a text.
   *
   * @param value ASCII words in lower case joined by hyphens, such as {@code noted-not-approved}
   * @return the code; one without a template if this version does not contain it
   * @throws IllegalArgumentException if the text has another form
   */
  public static ReasonCode of(String value) {
    ReasonCode known = KNOWN.get(Objects.requireNonNull(value, "value"));
    if (known != null) {
      return known;
    }
    if (!FORM.matcher(value).matches()) {
      throw InvalidValueException.of(
          "reason-code-form",
          "code: \"%s\" ei ole perusteen tunnus; käytä pieniä kirjaimia a–z ja yhdysmerkkejä, esimerkiksi noted-not-approved",
          "code: \"%s\" är inte beteckningen på en motivering; använd gemenerna a–z och bindestreck, till exempel noted-not-approved",
          "code: \"%s\" is not a reason code; write lower-case ASCII words joined by hyphens, such as noted-not-approved",
          Shortened.of(value));
    }
    return new ReasonCode(value, null);
  }

  /**
   * The codes of this version.
   *
   * @return the codes, each with its template
   */
  public static List<ReasonCode> all() {
    return List.copyOf(KNOWN.values());
  }

  /**
   * Whether a reason of this code states how such duties are assessed, and nothing about the
   * verdict that it belongs to. It is the same sentence in many verdicts, so show it once.
   *
   * @return true for how yearly reports are counted and how continuous duties and the effects of
   *     decisions are assessed
   */
  public boolean isAboutMethod() {
    return equals(COUNTED_BY_YEAR_OF_HANDLING)
        || equals(COUNTED_BY_REPORTING_YEAR)
        || equals(JUDGED_BY_TERM)
        || equals(JUDGED_BY_DECISIONS);
  }

  /** The places of the sentence, kept because every reason is checked against them. */
  Set<String> places() {
    return places;
  }

  /**
   * The sentence with its places.
   *
   * @return the template; empty if this version does not contain the code
   */
  public Optional<MessageTemplate> template() {
    return Optional.ofNullable(template);
  }

  @Override
  public int compareTo(ReasonCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReasonCode code && value.equals(code.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /**
   * The code as it is written in data.
   *
   * @return the words in lower case with hyphens, such as {@code noted-not-approved}
   */
  @Override
  public String toString() {
    return value;
  }

  private Object writeReplace() {
    return new Written(value);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a code is serialized as its text");
  }

  /** A code in serialized form. */
  private record Written(String value) implements Serializable {
    private Object readResolve() {
      return of(value);
    }
  }
}
