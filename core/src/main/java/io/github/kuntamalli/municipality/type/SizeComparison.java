package io.github.kuntamalli.municipality.type;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.municipality.LargestMunicipalities;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.text.Parameters;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A type that is named for its size, such as the 21 largest cities, compared with the
 * municipalities that had the most residents. Where the two differ, the source of the type and the
 * counts contradict each other, and neither is preferred.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param type the type
 * @param largest the municipalities with the most residents, as many as the type is named for
 * @param agrees whether members and counts agree; unknown if either is unknown
 * @param onlyInType members that are not among the largest
 * @param onlyBySize municipalities among the largest that are no members
 */
public record SizeComparison(
    MunicipalityType type,
    LargestMunicipalities largest,
    Stated<Boolean> agrees,
    Set<MunicipalityCode> onlyInType,
    Set<MunicipalityCode> onlyBySize)
    implements Localizable {

  private static final MessageTemplate AGREES =
      MessageTemplate.of(
          "Jäsenet ovat samat kuin {size} asukasluvultaan suurinta kuntaa.",
          "Medlemmarna är desamma som de {size} folkrikaste kommunerna.",
          "The members are the same as the {size} municipalities with the most residents.");
  private static final MessageTemplate DIFFERS =
      MessageTemplate.of(
          "Jäsenet eivät ole samat kuin {size} asukasluvultaan suurinta kuntaa. Vain jäsenten joukossa: {members}. Vain suurimpien joukossa: {largest}.",
          "Medlemmarna är inte desamma som de {size} folkrikaste kommunerna. Bara bland medlemmarna: {members}. Bara bland de folkrikaste: {largest}.",
          "The members are not the same as the {size} municipalities with the most residents. Members that are not among the largest: {members}. Largest municipalities that are not members: {largest}.");
  private static final MessageTemplate UNKNOWN =
      MessageTemplate.of(
          "Ei tiedetä, ovatko jäsenet samat kuin {size} asukasluvultaan suurinta kuntaa.",
          "Det är inte känt om medlemmarna är desamma som de {size} folkrikaste kommunerna.",
          "It is not known whether the members are the same as the {size} municipalities with the most residents.");

  /** The sets are copied, by code. */
  public SizeComparison {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(largest, "largest");
    Objects.requireNonNull(agrees, "agrees");
    onlyInType = Copies.sorted(onlyInType, "onlyInType");
    onlyBySize = Copies.sorted(onlyBySize, "onlyBySize");
  }

  static SizeComparison of(
      MunicipalityType type, LargestMunicipalities largest, Stated<Set<MunicipalityCode>> members) {
    if (members.asOptional().isEmpty() || largest.members().asOptional().isEmpty()) {
      return new SizeComparison(type, largest, Stated.unknown(), Set.of(), Set.of());
    }
    LargestMunicipalities.Members bySize = largest.members().asOptional().get();
    Set<MunicipalityCode> onlyInType = new HashSet<>(members.asOptional().get());
    onlyInType.removeAll(bySize.certain());
    onlyInType.removeAll(bySize.possible());
    Set<MunicipalityCode> onlyBySize = new HashSet<>(bySize.certain());
    onlyBySize.removeAll(members.asOptional().get());
    boolean same = onlyInType.isEmpty() && onlyBySize.isEmpty();
    Stated<Boolean> agrees =
        same && !bySize.possible().isEmpty() ? Stated.unknown() : Stated.known(same);
    return new SizeComparison(type, largest, agrees, onlyInType, onlyBySize);
  }

  /**
   * Whether members and counts agree, in words.
   *
   * @param language Finnish, Swedish or English
   * @return one or several sentences
   */
  @Override
  public String text(Language language) {
    Localizable size = Localizable.number(largest.size());
    if (agrees.asOptional().isEmpty()) {
      return UNKNOWN.render(language, Map.of("size", size));
    }
    return agrees.asOptional().get()
        ? AGREES.render(language, Map.of("size", size))
        : DIFFERS.render(
            language,
            Parameters.of(
                "size", size, "members", codes(onlyInType), "largest", codes(onlyBySize)));
  }

  private static Localizable codes(Set<MunicipalityCode> codes) {
    return Localizable.same(
        codes.isEmpty()
            ? "–"
            : codes.stream().map(MunicipalityCode::value).collect(Collectors.joining(", ")));
  }
}
