package io.github.kuntamalli.municipality;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Shortened;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whoever can issue a document or bear a duty (viranomainen, myndighet).
 *
 * <p>{@link #key()} is its text form: {@code municipality:837}, {@code county:08}, {@code hus},
 * {@code joint-authority:eksote}, {@code group:407+434}.
 */
public sealed interface Authority {

  /**
   * The text form, the same for equal authorities.
   *
   * @return the key
   */
  String key();

  /**
   * The municipalities that it consists of.
   *
   * @return the code of a municipality, the members of a group; empty for any other authority
   */
  default List<MunicipalityCode> municipalities() {
    return List.of();
  }

  /**
   * Whether what this authority did is also what another one did.
   *
   * @param other the other authority
   * @return true if the two are equal, or this is a group of municipalities and the other is one or
   *     several of them
   */
  default boolean includes(Authority other) {
    Objects.requireNonNull(other, "other");
    return equals(other)
        || (this instanceof Group
            && !other.municipalities().isEmpty()
            && municipalities().containsAll(other.municipalities()));
  }

  /**
   * What a function makes of the authority, one function for each kind. All kinds have to be dealt
   * with, so that the compiler finds what a new kind would be forgotten in.
   *
   * @param municipality for a municipality
   * @param county for a wellbeing services county
   * @param hus for HUS
   * @param jointAuthority for another joint authority
   * @param group for municipalities that act together
   * @param <T> what is made of it
   * @return what the function of its kind returns
   */
  default <T> T fold(
      Function<? super OfMunicipality, ? extends T> municipality,
      Function<? super OfCounty, ? extends T> county,
      Function<? super Hus, ? extends T> hus,
      Function<? super JointAuthority, ? extends T> jointAuthority,
      Function<? super Group, ? extends T> group) {
    Objects.requireNonNull(municipality, "municipality");
    Objects.requireNonNull(county, "county");
    Objects.requireNonNull(hus, "hus");
    Objects.requireNonNull(jointAuthority, "jointAuthority");
    Objects.requireNonNull(group, "group");
    if (this instanceof OfMunicipality one) {
      return municipality.apply(one);
    }
    if (this instanceof OfCounty one) {
      return county.apply(one);
    }
    if (this instanceof Hus one) {
      return hus.apply(one);
    }
    if (this instanceof JointAuthority one) {
      return jointAuthority.apply(one);
    }
    return group.apply((Group) this);
  }

  /**
   * A municipality.
   *
   * <p>The constructor is part of the API. Not serializable.
   *
   * @param code its code
   */
  record OfMunicipality(MunicipalityCode code) implements Authority {
    /** A municipality. */
    public OfMunicipality {
      Objects.requireNonNull(code, "code");
    }

    @Override
    public String key() {
      return "municipality:" + code;
    }

    @Override
    public List<MunicipalityCode> municipalities() {
      return List.of(code);
    }
  }

  /**
   * A wellbeing services county.
   *
   * <p>The constructor is part of the API. Not serializable.
   *
   * @param code its code
   */
  record OfCounty(CountyCode code) implements Authority {
    /** A county. */
    public OfCounty {
      Objects.requireNonNull(code, "code");
    }

    @Override
    public String key() {
      return "county:" + code;
    }
  }

  /**
   * The HUS joint authority (HUS-yhtymä, HUS-sammanslutningen), act 615/2021.
   *
   * <p>The constructor is part of the API. Not serializable.
   */
  record Hus() implements Authority {
    @Override
    public String key() {
      return "hus";
    }
  }

  /**
   * Another joint authority (kuntayhtymä, samkommun). The id alone identifies it: two sources that
   * call it differently mean the same one.
   *
   * <p>The constructor is part of the API. Not serializable.
   *
   * @param id a name of the caller's choice, in lower-case ASCII letters, digits and hyphens
   * @param name its name
   */
  record JointAuthority(String id, LocalizedText name) implements Authority {
    /**
     * A joint authority.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    public JointAuthority {
      if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*+")) {
        throw InvalidValueException.of(
            "id-form",
            "id: \"%s\" ei kelpaa tunnukseksi; käytä pieniä kirjaimia, numeroita ja yhdysmerkkejä",
            "id: \"%s\" duger inte som beteckning; använd gemener, siffror och bindestreck",
            "id: \"%s\" is not a valid id; use lower-case letters, digits and hyphens, for example eksote",
            Shortened.of(id));
      }
      Objects.requireNonNull(name, "name");
    }

    @Override
    public String key() {
      return "joint-authority:" + id;
    }

    /** Whether the other is a joint authority of the same id. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof JointAuthority joint && joint.id.equals(id);
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }
  }

  /**
   * Municipalities that act together without a joint authority.
   *
   * <p>The constructor is part of the API. Not serializable.
   *
   * @param members their codes, sorted; at least two
   */
  record Group(List<MunicipalityCode> members) implements Authority {
    /**
     * A group.
     *
     * @throws IllegalArgumentException if it has fewer than two members, or names one twice
     */
    public Group {
      Objects.requireNonNull(members, "members");
      Set<MunicipalityCode> once = new TreeSet<>();
      for (MunicipalityCode member : members) {
        if (!once.add(member)) {
          throw InvalidValueException.of(
              "group-member-repeated",
              "members: %s on mainittu ryhmässä kahdesti; nimeä kukin kunta vain kerran",
              "members: %s har angetts två gånger i gruppen; ange varje kommun endast en gång",
              "members: %s is in the group twice; name each municipality only once",
              member);
        }
      }
      members = List.copyOf(once);
      if (members.size() < 2) {
        throw InvalidValueException.of(
            "group-too-small",
            "members: ryhmässä on oltava vähintään kaksi kuntaa, ei %s",
            "members: en grupp ska ha minst två kommuner, inte %s",
            "members: a group must have at least two municipalities, not %s",
            members);
      }
    }

    @Override
    public String key() {
      return members.stream()
          .map(MunicipalityCode::value)
          .collect(Collectors.joining("+", "group:", ""));
    }

    @Override
    public List<MunicipalityCode> municipalities() {
      return members;
    }
  }

  /**
   * Municipalities as one authority.
   *
   * @param codes their codes, at least one
   * @return the municipality if there is one code, else the group
   * @throws IllegalArgumentException if there is no code
   */
  static Authority together(Collection<MunicipalityCode> codes) {
    return codes.size() == 1
        ? new OfMunicipality(codes.iterator().next())
        : new Group(List.copyOf(codes));
  }

  /**
   * A municipality by its code.
   *
   * @param code three digits, such as {@code 837}
   * @return the authority
   * @throws IllegalArgumentException if it is not three digits
   */
  static Authority municipality(String code) {
    Objects.requireNonNull(code, "code");
    return new OfMunicipality(MunicipalityCode.of(code));
  }

  /**
   * A wellbeing services county by its code.
   *
   * @param code two digits, such as {@code 08}
   * @return the authority
   * @throws IllegalArgumentException if it is not two digits
   */
  static Authority county(String code) {
    Objects.requireNonNull(code, "code");
    return new OfCounty(CountyCode.of(code));
  }

  /**
   * The HUS joint authority.
   *
   * @return the authority
   */
  static Authority hus() {
    return new Hus();
  }
}
