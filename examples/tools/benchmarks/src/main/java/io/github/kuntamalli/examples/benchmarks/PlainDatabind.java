package io.github.kuntamalli.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.DocumentPart;
import java.util.Map;

/**
 * The minimal configuration with which Jackson's own mapping of records can bind the model at all.
 * It has a different format: each fact is an object with its status, and constants are written as
 * they are in Java.
 */
final class PlainDatabind {

  /** The configuration of each type; the same for both generations. */
  static final Map<Class<?>, Class<?>> MIX_INS =
      Map.of(
          Authority.class, OfAuthority.class,
          DocumentPart.Kind.class, OfPartKind.class,
          Stated.class, OfStated.class,
          MunicipalityCode.class, OfMunicipalityCode.class,
          PartialDate.class, OfPartialDate.class,
          Extensions.class, OfExtensions.class,
          StatuteId.class, OfStatuteId.class,
          LocalizedText.class, OfLocalizedText.class);

  /** Own properties are written even when there are none, or they would be read back as null. */
  static final JsonInclude.Value ALWAYS =
      JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS);

  private PlainDatabind() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "municipality", value = Authority.OfMunicipality.class),
    @JsonSubTypes.Type(name = "county", value = Authority.OfCounty.class),
    @JsonSubTypes.Type(name = "hus", value = Authority.Hus.class),
    @JsonSubTypes.Type(name = "joint-authority", value = Authority.JointAuthority.class),
    @JsonSubTypes.Type(name = "group", value = Authority.Group.class)
  })
  private interface OfAuthority {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "known", value = Stated.Known.class),
    @JsonSubTypes.Type(name = "unknown", value = Stated.Unknown.class),
    @JsonSubTypes.Type(name = "left-out", value = Stated.LeftOut.class),
    @JsonSubTypes.Type(name = "not-applicable", value = Stated.NotApplicable.class)
  })
  private interface OfStated {}

  private abstract static class OfMunicipalityCode {
    @JsonCreator
    static MunicipalityCode of(String value) {
      throw new UnsupportedOperationException();
    }

    @JsonValue
    @Override
    public abstract String toString();
  }

  private abstract static class OfPartKind {
    @JsonCreator
    static DocumentPart.Kind of(String code) {
      throw new UnsupportedOperationException();
    }

    @JsonValue
    abstract String code();
  }

  private abstract static class OfPartialDate {
    @JsonCreator
    static PartialDate parse(String text) {
      throw new UnsupportedOperationException();
    }

    @JsonValue
    @Override
    public abstract String toString();
  }

  private abstract static class OfStatuteId {
    @JsonCreator
    static StatuteId parse(String text) {
      throw new UnsupportedOperationException();
    }

    @JsonValue
    @Override
    public abstract String toString();
  }

  private abstract static class OfLocalizedText {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    OfLocalizedText(Map<Language, String> texts) {}

    @JsonValue
    abstract Map<Language, String> texts();
  }

  private abstract static class OfExtensions {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    OfExtensions(Map<String, Object> values) {}

    @JsonValue
    abstract Map<String, Object> values();
  }
}
