package io.github.kuntamalli.welfare;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Shortened;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document, by its function: titles mislead, because a yearly report may be called a
 * welfare report and a report with a plan may be called a plan.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param kind the kind of part
 * @param covers the time it covers, as stated; unknown if it is not
 * @param identification the basis for the statement that the document has this part
 * @param contents which points of content it contains; a point that is not named is not known
 */
@Value.Builder
@DomainStyle
public record DocumentPart(
    Kind kind,
    Stated<DateSpan> covers,
    Identification identification,
    List<ContentStatement> contents) {

  /**
   * What a part of a document is.
   *
   * <p>The list is open: a kind that is not named here is kept as it was written, and meets no
   * duty. A plan of one group has a separate kind, because alone it is no welfare plan. Equal if
   * the codes are equal; immutable.
   *
   * <p>Not serializable.
   */
  public static final class Kind implements EvidenceKind, Comparable<Kind> {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,8}+");

    /** The welfare report of a council term (hyvinvointikertomus, välfärdsberättelse). */
    public static final Kind TERM_REPORT =
        new Kind(0, "term-report", "hyvinvointikertomus", "välfärdsberättelse", "welfare report");

    /** The welfare plan (hyvinvointisuunnitelma, välfärdsplan). */
    public static final Kind PLAN =
        new Kind(1, "plan", "hyvinvointisuunnitelma", "välfärdsplan", "welfare plan");

    /** The yearly report to the council (vuosiraportti, årsrapport). */
    public static final Kind ANNUAL_REPORT =
        new Kind(2, "annual-report", "vuosiraportti", "årsrapport", "annual report");

    /** The plan for children and young people as a separate document or part, 417/2007. */
    public static final Kind CHILDREN_PLAN =
        new Kind(
            3,
            "children-plan",
            "lasten ja nuorten hyvinvointisuunnitelma",
            "välfärdsplan för barn och unga",
            "welfare plan for children and young people");

    /** The plan for the ageing population as a separate document or part, 980/2012. */
    public static final Kind AGEING_PLAN =
        new Kind(
            4,
            "ageing-plan",
            "suunnitelma ikääntyneen väestön tukemiseksi",
            "plan för att stödja den äldre befolkningen",
            "plan to support the ageing population");

    /** A plan of pupil welfare as a separate document or part, 1287/2013. */
    public static final Kind PUPIL_WELFARE_PLAN =
        new Kind(
            5,
            "pupil-welfare-plan",
            "opiskeluhuoltosuunnitelma",
            "elevhälsoplan",
            "pupil and student welfare plan");

    /** A plan of maternity and child health clinics as a separate document or part. */
    public static final Kind CLINIC_PLAN =
        new Kind(
            6,
            "clinic-plan",
            "neuvolasuunnitelma",
            "plan för rådgivningsbyråerna",
            "plan for maternity and child health clinics");

    /** A plan or programme of integration as a separate document or part, 681/2023. */
    public static final Kind INTEGRATION_PLAN =
        new Kind(
            7,
            "integration-plan",
            "kotoutumisen edistämisen suunnitelma",
            "plan för integrationsfrämjande",
            "integration plan");

    /** A plan of preventive substance abuse work as a separate document or part, 523/2015. */
    public static final Kind SUBSTANCE_ABUSE_PLAN =
        new Kind(
            8,
            "substance-abuse-plan",
            "ehkäisevän päihdetyön suunnitelma",
            "plan för förebyggande rusmedelsarbete",
            "plan for preventive substance abuse work");

    /** A plan of equality or non-discrimination as a separate document or part. */
    public static final Kind EQUALITY_PLAN =
        new Kind(
            9,
            "equality-plan",
            "tasa-arvo- ja yhdenvertaisuussuunnitelma",
            "jämställdhets- och likabehandlingsplan",
            "equality and non-discrimination plan");

    /** A safety plan as a separate document or part. */
    public static final Kind SAFETY_PLAN =
        new Kind(10, "safety-plan", "turvallisuussuunnitelma", "säkerhetsplan", "safety plan");

    /** Another plan of one group or one subject. */
    public static final Kind OTHER_PLAN =
        new Kind(11, "other-plan", "muu suunnitelma", "annan plan", "other plan");

    /** A summary of another document (tiivistelmä, sammandrag). */
    public static final Kind SUMMARY =
        new Kind(12, "summary", "tiivistelmä", "sammandrag", "summary");

    /** Slides or another presentation of a document (esitys, presentation). */
    public static final Kind PRESENTATION =
        new Kind(13, "presentation", "esitysaineisto", "presentationsmaterial", "presentation");

    /** A news item or a page that mentions a document (uutinen, nyhet). */
    public static final Kind NEWS_ITEM = new Kind(14, "news-item", "uutinen", "nyhet", "news item");

    private static final List<Kind> KNOWN =
        List.of(
            TERM_REPORT,
            PLAN,
            ANNUAL_REPORT,
            CHILDREN_PLAN,
            AGEING_PLAN,
            PUPIL_WELFARE_PLAN,
            CLINIC_PLAN,
            INTEGRATION_PLAN,
            SUBSTANCE_ABUSE_PLAN,
            EQUALITY_PLAN,
            SAFETY_PLAN,
            OTHER_PLAN,
            SUMMARY,
            PRESENTATION,
            NEWS_ITEM);

    private final int order;
    private final String code;
    private final LocalizedText words;

    private Kind(int order, String code, String fi, String sv, String en) {
      this.order = order;
      this.code = code;
      this.words = LocalizedText.of(fi, sv, en);
    }

    /**
     * The kind with a code.
     *
     * @param code lower-case letters, digits and hyphens, such as {@code term-report}
     * @return the kind; one that is not known here keeps its code
     * @throws IllegalArgumentException if the code has another form
     */
    public static Kind of(String code) {
      Objects.requireNonNull(code, "code");
      for (Kind kind : KNOWN) {
        if (kind.code.equals(code)) {
          return kind;
        }
      }
      if (!CODE.matcher(code).matches()) {
        throw InvalidValueException.of(
            "part-kind-form",
            "kind: \"%s\" ei kelpaa osan lajiksi; käytä pieniä kirjaimia, numeroita ja yhdysmerkkejä, esimerkiksi term-report",
            "kind: \"%s\" duger inte som delens slag; använd gemener, siffror och bindestreck, till exempel term-report",
            "kind: \"%s\" is not a valid kind of part; write lower-case letters, digits and hyphens, such as term-report",
            Shortened.of(code));
      }
      return new Kind(KNOWN.size(), code, code, code, code);
    }

    /**
     * The kinds that are known here.
     *
     * @return the kinds, in their order
     */
    public static List<Kind> known() {
      return KNOWN;
    }

    /**
     * The text by which {@link #of(String)} finds it.
     *
     * @return the code, such as {@code term-report}
     */
    public String code() {
      return code;
    }

    /**
     * The plan of one group or subject that such a part is.
     *
     * @return the kind of plan; empty for every other kind
     */
    public Optional<IntegratedPlan.Kind> plan() {
      return switch (code) {
        case "children-plan" -> Optional.of(IntegratedPlan.Kind.CHILDREN);
        case "ageing-plan" -> Optional.of(IntegratedPlan.Kind.AGEING);
        case "pupil-welfare-plan" -> Optional.of(IntegratedPlan.Kind.PUPIL_WELFARE);
        case "clinic-plan" -> Optional.of(IntegratedPlan.Kind.CLINIC);
        case "integration-plan" -> Optional.of(IntegratedPlan.Kind.INTEGRATION);
        case "substance-abuse-plan" -> Optional.of(IntegratedPlan.Kind.SUBSTANCE_ABUSE);
        case "equality-plan" -> Optional.of(IntegratedPlan.Kind.EQUALITY);
        case "safety-plan" -> Optional.of(IntegratedPlan.Kind.SAFETY);
        case "other-plan" -> Optional.of(IntegratedPlan.Kind.OTHER);
        default -> Optional.empty();
      };
    }

    @Override
    public String text(Language language) {
      Objects.requireNonNull(language, "language");
      return words.text(language);
    }

    @Override
    public int compareTo(Kind other) {
      return order == other.order
          ? code.compareTo(other.code)
          : Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Kind that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
      return code.hashCode();
    }

    /**
     * The code.
     *
     * @return for example {@code term-report}
     */
    @Override
    public String toString() {
      return code;
    }
  }

  /** The basis for the kind of a part. */
  public enum Identification {
    /** The document or its page states it. */
    STATED,
    /** Inferred from its content. */
    INFERRED
  }

  /** A part; the list is copied. */
  public DocumentPart {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(covers, "covers");
    Objects.requireNonNull(identification, "identification");
    contents = Copies.list(contents, "contents");
  }

  /**
   * A part that the document itself states, without the time it covers.
   *
   * @param kind the kind of part
   * @return the part
   */
  public static DocumentPart of(Kind kind) {
    return builder().kind(kind).build();
  }

  /**
   * A part that the document itself states, with the whole years that it covers.
   *
   * @param kind the kind of part
   * @param firstYear the first year
   * @param lastYear the last year, the same for a single year
   * @return the part
   * @throws IllegalArgumentException if the last year is before the first
   */
  public static DocumentPart of(Kind kind, int firstYear, int lastYear) {
    return builder().kind(kind).covers(DateSpan.ofYears(firstYear, lastYear)).build();
  }

  /**
   * Returns a new builder.
   *
   * @return a builder whose time is unknown and whose identification is {@link
   *     Identification#STATED}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this part.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a part; time unknown and identification stated unless set. Not thread-safe. */
  public static final class Builder extends DocumentPartBuilder {
    /** A builder with the defaults. */
    public Builder() {
      covers(Stated.unknown());
      identification(Identification.STATED);
    }

    /**
     * The time that the part covers.
     *
     * @param span the time, as the document states it
     * @return this builder
     */
    public Builder covers(DateSpan span) {
      return covers(Stated.known(span));
    }
  }
}
