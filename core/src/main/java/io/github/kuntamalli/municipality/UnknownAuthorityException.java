package io.github.kuntamalli.municipality;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.NearestWords;
import io.github.kuntamalli.validation.RuleCode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A question about an authority that the register does not know. It contains what an application
 * needs for its answer. Its message is in English, for a log.
 *
 * <p>Not serializable.
 */
public final class UnknownAuthorityException extends IllegalArgumentException {

  /** The code of the rule that says the same of a dossier. */
  public static final RuleCode CODE = new RuleCode("dossier-authority-unknown");

  private static final long serialVersionUID = 1L;
  private static final int MOST_NAMES = 3;

  private final Authority authority;
  private final List<String> nearest;

  /**
   * An exception.
   *
   * @param authority the municipality or county in question
   * @param register the register, which does not know it
   */
  public UnknownAuthorityException(Authority authority, MunicipalityRegister register) {
    this(
        Objects.requireNonNull(authority, "authority"),
        nearest(authority, Objects.requireNonNull(register, "register")));
  }

  private UnknownAuthorityException(Authority authority, List<String> nearest) {
    super(message(authority, nearest));
    this.authority = authority;
    this.nearest = nearest;
  }

  /**
   * The code of the fault.
   *
   * @return {@link #CODE}
   */
  public RuleCode code() {
    return CODE;
  }

  /**
   * The authority in question.
   *
   * @return the authority
   */
  public Authority authority() {
    return authority;
  }

  /**
   * The authorities of the same kind whose codes differ in one digit.
   *
   * @return at most three, each with its code and its name in Finnish, such as {@code 399 Laihia};
   *     empty if there is none
   */
  public List<String> nearest() {
    return nearest;
  }

  private static List<String> nearest(Authority authority, MunicipalityRegister register) {
    return authority.fold(
        municipality ->
            like(
                    municipality.code().toString(),
                    register.codes().stream().map(MunicipalityCode::toString).toList())
                .stream()
                .map(code -> named(code, Authority.municipality(code), register))
                .toList(),
        county ->
            like(
                    county.code().toString(),
                    register.on(WellbeingServicesCounty.FIRST_ESTABLISHED).counties().stream()
                        .map(each -> each.code().toString())
                        .toList())
                .stream()
                .map(code -> named(code, Authority.county(code), register))
                .toList(),
        hus -> List.of(),
        jointAuthority -> List.of(),
        group -> List.of());
  }

  private static List<String> like(String wrong, Collection<String> codes) {
    return NearestWords.ranked(codes, wrong).stream()
        .filter(code -> NearestWords.distance(code, wrong) == 1)
        .limit(MOST_NAMES)
        .toList();
  }

  private static String named(String code, Authority authority, MunicipalityRegister register) {
    return code
        + " "
        + register.nameOf(authority, WellbeingServicesCounty.FIRST_ESTABLISHED).text(Language.FI);
  }

  private static String message(Authority authority, List<String> nearest) {
    String fault =
        authority.fold(
            municipality ->
                "authority: %s is not the code of a municipality since %s; correct the code"
                    .formatted(municipality.code(), MunicipalityRegister.FIRST_DAY),
            county ->
                "authority: %s is not the code of a wellbeing services county; correct the code"
                    .formatted(county.code()),
            UnknownAuthorityException::withoutCode,
            UnknownAuthorityException::withoutCode,
            UnknownAuthorityException::withoutCode);
    return nearest.isEmpty() ? fault : fault + "; the nearest are " + nearest;
  }

  private static String withoutCode(Authority authority) {
    return "authority: %s is not in the register; state another authority"
        .formatted(authority.key());
  }
}
